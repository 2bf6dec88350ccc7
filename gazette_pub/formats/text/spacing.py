"""Double spacing: some extractions set a blank line above each line, and it parts nothing."""

from __future__ import annotations

from gazette_pub.structure.line import Pages
from gazette_pub.structure.measure import TEXT, open_prose


def single_spaced(pages: Pages) -> Pages:
    """The pages, each line with a blank line fewer above it where every line has one and sentences go on over several."""
    lines = pages.lines
    if len(lines) < _LEAST or not all(line.blanks for line in lines[1:]):
        return pages
    if sum(1 for line in lines if line.width >= TEXT and open_prose(line)) >= _GOING_ON:
        for line in lines[1:]:
            line.blanks -= 1
    return pages


_LEAST, _GOING_ON = 8, 2
"""Lines that show how a text is spaced; and those over which a sentence goes on, as none does over what parts paragraphs."""
