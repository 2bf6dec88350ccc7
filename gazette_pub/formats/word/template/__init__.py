"""An office's own DOCX, whose page, heads, styles and settings a document is written with."""
