"""Paragraphs without a number: headings, entries, and all others, `plain`."""
