"""A word processor's document → lines with hints: styles, numbering, words, body, lines, in this order."""
