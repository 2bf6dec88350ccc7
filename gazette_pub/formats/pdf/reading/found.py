"""Text that pdfium left out of a page → glyphs, looked up in what the file draws; what cannot be is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.lost import Contents, Lost
from gazette_pub.formats.pdf.reading.pieces import SHADOW
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say_many
from gazette_pub.words.characters import ems

UNFOUND = rule(
    "R213",
    Grade.WARNING,
    """A piece of text is drawn in a font that is not in the PDF, and neither that nor its letters could be found here.

    It is not in the issue, and may be a blank. Look at the page; a PDF that has its fonts embedded needs no guess.""",
)


def find_lost(sheet: Sheet, contents: Contents, report: Report) -> None:
    """Puts what was left out of this page in its place. What says nothing that is known is reported."""
    if not sheet.lost:
        return
    texts = contents.texts_of(sheet.number - 1, sheet.pieces)
    said = [(lost, _known(sheet, lost, texts[lost.order] if texts else None)) for lost in sheet.lost]
    read = _runs(sheet.glyphs)
    for lost, text in said:
        if text and not any(_is_doubled(lost, run) for run in read["".join(text.split())]):
            sheet.glyphs += _glyphs(lost, text)
    if unknown := sum(1 for _, text in said if text is None):
        words = say_many("a piece of text was not read", "{count} pieces of text were not read", unknown)
        report(UNFOUND.found(words, at=Place(page=sheet.number)))


def _runs(glyphs: Sequence[Glyph]) -> dict[str, list[Glyph]]:
    """By what the pieces that were read say without blanks: the first glyph of each."""
    runs = defaultdict[int, list[Glyph]](list)
    for glyph in glyphs:
        if glyph.text.strip():
            runs[glyph.run].append(glyph)
    found = defaultdict[str, list[Glyph]](list)
    for run in runs.values():
        found["".join(glyph.text for glyph in run)].append(run[0])
    return found


def _is_doubled(lost: Lost, read: Glyph) -> bool:
    """Whether a piece is one that was read, drawn once more to make it bold: pdfium leaves the second out."""
    return max(abs(lost.x - read.x), abs(lost.y - read.y)) <= SHADOW * lost.em


def _known(sheet: Sheet, lost: Lost, text: str | None) -> str | None:
    """What a piece says, if that has a place in the text: blanks need none, and what is turned or outside has none."""
    if text is None or not text.strip():
        return text
    inside = 0 <= lost.x <= sheet.width and 0 <= lost.y <= sheet.height
    return text if lost.upright and inside else None


def _glyphs(lost: Lost, text: str) -> Iterator[Glyph]:
    """The characters one after the other, each as wide as characters of its kind are."""
    face, x = Face("", lost.em, lost.em, lost.hidden), lost.x
    for character in text:
        right = x + ems(character) * lost.em
        yield Glyph(character, x, right, lost.y, face, -1 - lost.order)
        x = right
