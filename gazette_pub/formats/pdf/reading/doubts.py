"""What a page holds that cannot be read with certainty, said to the editor with its page and place."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.glyphs import TEXT, Box, Glyph, Sheet
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say, say_many
from gazette_pub.words.pattern import Expression, Pattern

NO_TEXT = rule(
    "R201",
    Grade.ERROR,
    """A page has no text in it: it is a picture of one, as a scan is.

    Nothing of it is in the issue. Run the scan through a program that recognises text and adds it to the PDF, and convert
    that.""",
)
LAYER = rule(
    "R202",
    Grade.WARNING,
    """A page shows a picture, and what was read is a layer of text hidden behind it.

    A program recognised that text, and may have recognised some of it wrongly. Compare it with the page.""",
)
UNNAMED = rule(
    "R203",
    Grade.WARNING,
    """The PDF draws characters without saying which they are.

    Its font has no map for them, or one that leads to Unicode's private use, and no known glyph has their outline. They
    stand in the text as the file has them, or as U+FFFD; look at the page and put the right ones in.""",
)
OUTSIDE = rule(
    "R204",
    Grade.NOTE,
    """Characters stand where the page doesn't show: outside its crop box.

    Nobody sees them in print, and they were left out.""",
)
COVERED = rule(
    "R205",
    Grade.NOTE,
    """Text is hidden on a page that shows its own.

    What is shown was read; the hidden text, which nobody sees in print, was left out.""",
)
DAMAGED = rule(
    "R211",
    Grade.ERROR,
    """A page of the PDF is damaged or cut off, or the file counts more pages than it has.

    What is lost of it is not in the issue; the other pages were read. Ask for the file once more, or mend it with
    `qpdf IN.pdf OUT.pdf`.""",
)
UNREAD = rule(
    "R212",
    Grade.ERROR,
    """A page holds more characters than can be printed on one.

    The first hundred thousand were read, the rest was not. A newspaper's page has twenty thousand: look at what draws them.""",
)

TURNED = rule(
    "R215",
    Grade.WARNING,
    """Words stand turned on a page whose other text is upright, and no table was found in them.

    They are kept with the page's running head, and are none of the text. Where they belong to it, turn the page, or what
    stands turned in the file that it was made from, and convert that.""",
)

_NO_CHARACTER = Pattern(
    Expression("[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]"),
    ("\ufffd", "\ue001", "\x02"),
    ("甲", "\t", "⼀"),
    "search",
)
"""What stands in a text where a font says no character."""


def report_doubts(sheet: Sheet, shown: Sequence[Glyph], report: Report) -> None:
    """Reports what of this page is doubtful or left out. `shown`: those of its glyphs that are painted."""
    at, hidden = Place(page=sheet.number), len(sheet.glyphs) - len(shown)
    if not sheet.glyphs and sheet.pictures:
        report(NO_TEXT.found(say("the page is a picture without text: nothing of it was read"), at=at))
    elif hidden and len(shown) < hidden:
        report(LAYER.found(say("read from the text hidden behind the page's picture"), at=at))
    elif hidden:
        said = say_many("a hidden character was left out", "{count} hidden characters were left out", hidden)
        report(COVERED.found(said, at=at))
    if sheet.outside:
        said = say_many(
            "a character outside the page was left out",
            "{count} characters outside the page were left out",
            sheet.outside,
        )
        report(OUTSIDE.found(said, at=at))
    if sheet.unread:
        said = say_many("a character was not read", "{count} characters were not read", sheet.unread)
        report(UNREAD.found(said, at=at))
    _report_unnamed(sheet, report)


def report_turned(page: int, turned: Sequence[str], report: Report) -> None:
    """Reports words that stand turned on a page: not those of a seal or a watermark, which are few, or always the same."""
    words = list(dict.fromkeys(turned))
    count = sum(map(len, words))
    if len(words) < _TURNED_WORDS or count < _TURNED_CHARACTERS:
        return
    said = say_many(
        "a character stands turned on the page, and is none of the text: {text}",
        "{count} characters stand turned on the page, and are none of the text: {text}…",
        count,
        text=words[0],
    )
    report(TURNED.found(said, at=Place(page=page), text=words[0]))


_TURNED_WORDS, _TURNED_CHARACTERS = 6, 20
"""Words, and characters in them, that are more than a seal and a watermark have."""


def _report_unnamed(sheet: Sheet, report: Report) -> None:
    if not _NO_CHARACTER.search("".join(map(TEXT, sheet.glyphs))):
        return
    found = [glyph for glyph in sheet.glyphs if _NO_CHARACTER.search(glyph.text)]
    first = found[0]
    code = f"U+{ord(first.text):04X}"
    said = say_many(
        "a character has no name in the file: {code}",
        "{count} characters have no name in the file, the first of them {code}",
        len(found),
        code=code,
    )
    report(UNNAMED.found(said, at=Place(page=sheet.number, box=_said(_box(first))), text=first.text))


def _box(glyph: Glyph) -> Box:
    return glyph.x, glyph.y - glyph.face.size, glyph.right, glyph.y


def _said(box: Box) -> str:
    return " ".join(f"{edge:.1f}" for edge in box)
