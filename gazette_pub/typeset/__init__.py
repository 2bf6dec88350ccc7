"""The page: an issue's flow, a style and fonts become frames of positioned glyphs. Nothing here knows of a file format.

The way through: `characters` says what each character may do on a line, `atoms` makes a paragraph a row of unbreakable
pieces, `breaks` finds where its lines end, `lines` says where each piece stands.

GB/T 15834 in a comment is the standard of Chinese punctuation, 2011; clreq, the W3C's Requirements for Chinese Text
Layout. Lengths are points.
"""
