"""How the pages of a PDF may be numbered."""

PAGES = ("on", "restart", "source")
"""On through the issue; from 1 with each document that begins a page; as in the source, each page ending where one of its
did. The first is what holds where nothing is said."""

SOURCE = PAGES[-1]
