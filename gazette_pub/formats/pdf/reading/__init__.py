"""A PDF's pages → lines with hints: glyphs, pieces, columns, furniture, lines, in this order."""
