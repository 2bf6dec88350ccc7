"""Issue XML, read back and written out."""
