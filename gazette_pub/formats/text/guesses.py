"""What the reader of texts guessed, said to the editor: the encoding, and what an extraction had changed."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.formats.source import Source
from gazette_pub.formats.text.gutters import Gutter
from gazette_pub.issue.findings import NOWHERE, Grade, Place, Report, rule
from gazette_pub.issue.messages import say, say_many
from gazette_pub.words.characters import ANY_RADICAL, RADICALS, Punctuation
from gazette_pub.words.lineends import split_lines

ENCODING = rule(
    "R101",
    Grade.NOTE,
    """The file does not say in which encoding it is, and its bytes allow several.

    It was read in the one whose outcome is most like a gazette. Where the text is garbled, save the file as UTF-8 and
    convert that.""",
)
FONT_MAP = rule(
    "R102",
    Grade.NOTE,
    """The text has half-width marks where Chinese has full-width ones, throughout: a font map wrote them, or they were typed so.

    They were read as the marks they stand for: , as ，, « as 《. Where a text, or the part of it that the finding
    names, has proper marks, none is changed.""",
)
RADICAL = rule(
    "R103",
    Grade.NOTE,
    """Radicals stand in the text for the characters they look like: ⽇ (U+2F47) for 日 (U+65E5).

    Unicode has them for naming radicals, and no word is written with one: a font map confused them. They were read as the
    characters.""",
)


COLUMNS = rule(
    "R104",
    Grade.NOTE,
    """The text was extracted with the lines of two columns side by side, as `pdftotext -layout` writes them.

    Its pages were read column by column: the left one, then the right one; what stands over both divides them. Look at
    the places where a column ends. An extraction in reading order (`pdftotext` without -layout) needs no guess; from the
    PDF itself everything is known.""",
)
ACROSS = rule(
    "R105",
    Grade.WARNING,
    """Lines look like those of two columns side by side, and nothing tells where a page of them ends.

    They were read across, so that each line of the left column goes on in the right one. Extract the text once more: with
    its form feeds, or in reading order (`pdftotext` without -layout).""",
)


def report_columns(gutter: Gutter | None, report: Report) -> None:
    """Reports that pages in two columns were taken apart, or could not be."""
    if gutter is not None and gutter.pages:
        said = say_many(
            "{count} page in two columns was read column by column",
            "{count} pages in two columns were read column by column",
            gutter.pages,
        )
        report(COLUMNS.found(said, at=Place(gutter.first)))
    if gutter is not None and gutter.doubtful is not None:
        report(ACROSS.found(say("two columns side by side were read across"), at=Place(gutter.doubtful)))


def report_guesses(source: Source, punctuation: Punctuation, report: Report) -> None:
    """Reports what was guessed of this source, once each."""
    if source.decoded.guessed:
        report(ENCODING.found(say("read as {encoding}, which is a guess", encoding=source.decoded.encoding)))
    report_font_map(punctuation, NOWHERE, report)
    for part in punctuation.parts:
        report_font_map(part.punctuation, Place(part.first), report)
    first = next(_radicals(source.text), None)
    if first is not None:
        line = len(split_lines(source.text[: source.text.index(first)]))
        report_radicals(source.text, Place(line), report)


def report_font_map(punctuation: Punctuation, at: Place, report: Report) -> None:
    """Reports that a font map's half-width marks were read as the full-width ones, where they were."""
    if punctuation.mapped:
        said = say("half-width marks were read as the full-width ones that they stand for")
        report(FONT_MAP.found(said, at=at))


def report_radicals(text: str, at: Place, report: Report) -> None:
    """Reports how many radicals were read as characters, if any, and the first of them. `at`: where that stands."""
    found = list(_radicals(text))
    if not found:
        return
    said = say_many(
        "a radical was read as the character it looks like: {text} as {proposal}",
        "{count} radicals were read as the characters they look like, the first of them {text} as {proposal}",
        len(found),
    )
    report(RADICAL.found(said, at=at, text=found[0], proposal=found[0].translate(RADICALS)))


def _radicals(text: str) -> Iterator[str]:
    return (found[0] for found in ANY_RADICAL.finditer(text) if ord(found[0]) in RADICALS)
