"""Pages of positioned glyphs, painted into an archive file: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in one.

The way through: `content` writes the pages and remembers what was painted where, `embed` the fonts, `structure` the tree
of tags, `outline` the bookmarks, `metadata` what the file says of itself, `attachments` the files it carries; `file` puts
them together.
"""
