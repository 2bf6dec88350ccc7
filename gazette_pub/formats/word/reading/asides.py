"""What stands beside the text: a note, a comment, the head of a page."""

from __future__ import annotations

from collections.abc import Collection

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.body import Para, Reading, Table, blocks_in
from gazette_pub.formats.word.reading.notes import Notes
from gazette_pub.formats.word.reading.texts import PLAIN, texts_of


def said_in(container: Element, reading: Reading, styles: Collection[str] = ()) -> list[str]:
    """The paragraphs in it, those in its tables too; where styles are named, those in one of these."""
    inside = Reading(reading.styles, reading.numbering, n=reading.n)
    said: list[str] = []
    waiting = list(blocks_in(container, inside))[::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Para):
            if styles and (block.style is None or block.style.name not in styles):
                continue
            lines = (PLAIN.proper(each.text.strip(" \u3000\t")) for each in texts_of(block, Notes()))
            said += filter(None, lines)
        elif isinstance(block, Table):
            found = (inner for cell in block.element.iter(w("tc")) for inner in blocks_in(cell, inside))
            waiting += [each for each in found if isinstance(each, Para)][::-1]
    return said
