"""Pages that are pictures → glyphs, by what is recognised in them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import pypdfium2

from gazette_pub.formats.memory import lift
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.recognised import Point, Recognised
from gazette_pub.formats.pdf.reading.recognition import LARGEST, Recogniser
from gazette_pub.issue.findings import Grade, Place, Report, ignore, rule
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.words.characters import HAN, SOLID
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

RECOGNISED = rule(
    "R207",
    Grade.WARNING,
    """A page is a picture of text, and its text was recognised by a program.

    It may be wrong where nothing looks wrong. Characters that the program itself was not sure of are findings of their own
    (R208); compare the others with the page.""",
)
DOUBTFUL = rule(
    "R208",
    Grade.WARNING,
    """The program that recognised the page's text was not sure of a character.

    It stands in the text as it was recognised. Look at its place on the page and put the right one in.""",
)
SPECK = rule(
    "R209",
    Grade.NOTE,
    """A mark with hardly any ink, or one that stands off every line, was taken for a speck on the paper and left out.

    Where it is printed, put it in.""",
)

HOLE = rule(
    "R210",
    Grade.WARNING,
    """A line of recognised text has a blank inside that is as wide as a character.

    The program may not have recognised what stands there. Look at the page.""",
)

FINENESS = 240
"""Dots an inch at which a page is looked at: strokes of the smallest text are two dots wide."""

MARKS = frozenset("，。、；：·.．,:'‘’`")
"""Marks as which a speck on the paper is recognised."""

FAINT = 0.4
"""Share of the ink of the page's marks in their middle, below which a mark is a speck."""

SURE = 0.8
"""Below it a character is doubtful. Of the wrong characters of real scans most are below, and few right ones."""

_HAN = Pattern(Expression(f"[{HAN}]"), ("甲", "〇"), ("，", "a"))
_SOLID = Pattern(Expression(f"[{SOLID}]"), ("甲", "，", "—"), ("a", "1"))

SCAN = "scan"
"""The name of the face of recognised text, whose font nobody knows."""


@dataclass(frozen=True, slots=True)
class Scanning:
    """How scans are read: where pages are kept until all are read, who is told of each, how many are read side by side."""

    kept: KeptPages
    progress: Callable[[Message], None] = ignore
    workers: int = 1


def recognise(document: pypdfium2.PdfDocument, sheets: Sequence[Sheet], scanning: Scanning, report: Report) -> None:
    """Puts the glyphs on those of these pages that are pictures of text. Pages are recognised side by side.

    Raises UnreadableInput where the program that recognises text is missing.
    """
    waiting = [sheet for sheet in sheets if is_scan(sheet)]
    if not waiting:
        return
    lift()
    recogniser, workers = Recogniser(), scanning.workers
    with ThreadPoolExecutor(workers) as pool:
        for first in range(0, len(waiting), workers):
            some = waiting[first : first + workers]
            for sheet, lines in _side_by_side(document, some, scanning.kept, recogniser, pool):
                scanning.progress(say("recognising page {page} of {pages}", page=sheet.number, pages=len(document)))
                _put(sheet, lines, report)


def _side_by_side(
    document: pypdfium2.PdfDocument,
    sheets: Sequence[Sheet],
    kept: KeptPages,
    recogniser: Recogniser,
    pool: ThreadPoolExecutor,
) -> Iterator[tuple[Sheet, list[Recognised]]]:
    """The lines of each page, kept as soon as they are there. Pages are drawn one by one: pdfium takes no two at once."""
    known = [kept.lines_of(sheet.number) for sheet in sheets]
    begun = [
        pool.submit(recogniser.lines, _picture(document, sheet)) if lines is None else None
        for sheet, lines in zip(sheets, known, strict=True)
    ]
    for sheet, lines, work in zip(sheets, known, begun, strict=True):
        yield sheet, kept.keep(sheet.number, work.result()) if work else lines or []


def is_scan(sheet: Sheet) -> bool:
    """Whether the page is a picture and has no text, shown or hidden."""
    return not sheet.glyphs and bool(sheet.pictures)


def _scale(sheet: Sheet) -> float:
    return min(FINENESS / 72, LARGEST / max(sheet.width, sheet.height, 1.0))


def _picture(document: pypdfium2.PdfDocument, sheet: Sheet):  # type: ignore[no-untyped-def]
    page = document[sheet.number - 1]
    try:
        return page.render(scale=_scale(sheet)).to_numpy()
    finally:
        page.close()


def _put(sheet: Sheet, lines: Sequence[Recognised], report: Report) -> None:
    """The characters of these lines as glyphs of the page, straightened; and what is doubtful of them."""
    level = _levelled(lines)
    found = [_row(line, 1 / _scale(sheet)) for line in level if line.characters]
    faint = FAINT * _usual_ink(found)
    rows = [
        _Row(letters, row.top, row.bottom) for row in found if (letters := _printed(sheet, row, found, faint, report))
    ]
    em = _usual_em(rows)
    for at, row in enumerate(rows):
        sheet.glyphs += _glyphs(row, em, at)
    _report(sheet, rows, em, report)


# straight


def _levelled(lines: Sequence[Recognised]) -> list[Recognised]:
    """The lines turned about the page's corner so that most of them are level."""
    angle = _askew(lines)
    if abs(angle) < _LEVEL:
        return list(lines)
    cos, sin = math.cos(-angle), math.sin(-angle)

    def turned(point: Point) -> Point:
        return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos

    return [
        Recognised(
            _turned(line.corners, turned),
            tuple(each._replace(corners=_turned(each.corners, turned)) for each in line.characters),
        )
        for line in lines
    ]


_LEVEL = 0.0005
"""Radians: a line of two thousand dots that is so little askew rises by one."""


def _turned(corners: Sequence[Point], turn: Callable[[Point], Point]) -> tuple[Point, Point, Point, Point]:
    a, b, c, d = map(turn, corners)
    return a, b, c, d


def _askew(lines: Sequence[Recognised]) -> float:
    """By what angle, in radians, most long lines rise or fall."""
    angles = [
        math.atan2(right[1] - left[1], right[0] - left[0])
        for line in lines
        if len(line.characters) >= _LONG
        for left, right in [(line.corners[0], line.corners[1])]
    ]
    return median(angles) if angles else 0.0


_LONG = 8


# characters


class _Letter:
    """A character in points: where it begins and ends, how sure it is."""

    __slots__ = ("ink", "left", "right", "sure", "text")

    def __init__(self, text: str, left: float, right: float, sure: float, ink: int) -> None:
        self.text, self.left, self.right, self.sure, self.ink = text, left, right, sure, ink

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class _Row:
    """A line in points: its letters, its upper and lower edge."""

    __slots__ = ("bottom", "letters", "top")

    def __init__(self, letters: list[_Letter], top: float, bottom: float) -> None:
        self.letters, self.top, self.bottom = letters, top, bottom

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def text(self) -> str:
        return "".join(letter.text for letter in self.letters)

    @property
    def pitch(self) -> float | None:
        """The distance of its Chinese characters, where enough of them stand beside each other."""
        steps = [
            after.middle - letter.middle
            for letter, after in zip(self.letters, self.letters[1:], strict=False)
            if _HAN.match(letter.text) and _HAN.match(after.text)
        ]
        return median(steps) if len(steps) >= _SOME else None


_SOME = 3


def _row(line: Recognised, points: float) -> _Row:
    letters = [
        _Letter(
            each.text,
            min(x for x, _ in each.corners) * points,
            max(x for x, _ in each.corners) * points,
            each.sure,
            each.ink,
        )
        for each in line.characters
    ]
    (_, a), (_, b), (_, c), (_, d) = line.corners
    return _Row(letters, (a + b) / 2 * points, (c + d) / 2 * points)


def _usual_em(rows: Sequence[_Row]) -> float:
    """The em of most of the page's text: by how far apart its characters stand."""
    pitches = [pitch for row in rows for pitch in [row.pitch] * len(row.letters) if pitch]
    return median(pitches) if pitches else median([row.height for row in rows] or [10.0])


def _em_of(row: _Row, em: float) -> float:
    """The em of a row: that of the text unless it is surely larger or smaller."""
    own = row.pitch or row.height / _HEIGHT
    return em if 1 / _ALIKE <= own / em <= _ALIKE else round(own, 1)


_HEIGHT, _ALIKE = 1.1, 1.17
"""Ems that the box around a line is high; times by which sizes differ as they are measured in a scan."""

_BASELINE = 0.14
"""Of a line's height, what is below its baseline."""


def _glyphs(row: _Row, em: float, run: int) -> Iterator[Glyph]:
    own = _em_of(row, em)
    face = Face(SCAN, own, own)
    baseline = row.bottom - row.height * _BASELINE
    for letter, after in zip(row.letters, [*row.letters[1:], None], strict=True):
        left, right = letter.left, letter.right
        if _HAN.match(letter.text):
            left, right = letter.middle - own / 2, letter.middle + own / 2
        elif _SOLID.match(letter.text):  # its ink fills a part of the em that it takes
            right = max(right, min(left + own, after.left if after else left + own / 2))
        yield Glyph(letter.text, left, right, baseline, face, run)


# doubts


def _usual_ink(rows: Sequence[_Row]) -> float:
    """The ink of the page's marks in their middle, in dots."""
    inks = [letter.ink for row in rows for letter in row.letters if letter.text in MARKS]
    return median(inks) if inks else 0.0


def _printed(sheet: Sheet, row: _Row, rows: Sequence[_Row], faint: float, report: Report) -> list[_Letter]:
    """The letters of a row without specks, which are reported: marks with hardly any ink, but for those between two figures:
    a decimal point has no more, and shares the place of its number with these."""
    points = set(map(id, _points(row)))
    specks = [each for each in row.letters if each.text in MARKS and each.ink < faint and id(each) not in points]
    specks = row.letters if _stands_off(row, rows) else specks
    for letter in specks:
        at = Place(page=sheet.number, box=_box(row, letter))
        report(SPECK.found(say("a speck was left out: {text}"), at=at, text=letter.text))
    return [letter for letter in row.letters if letter not in specks]


def _points(row: _Row) -> Iterator[_Letter]:
    """The marks between two figures of one number."""
    for before, letter, after in zip(row.letters, row.letters[1:], row.letters[2:], strict=False):
        figures = before.text.isdigit() and after.text.isdigit()
        touch = _TOUCH * (letter.right - letter.left)
        if figures and letter.left - before.right <= touch and after.left - letter.right <= touch:
            yield letter


_TOUCH = 0.25
"""Of its width, what stands between a letter and the next at the most, where one box was found for both."""


def _stands_off(row: _Row, rows: Sequence[_Row]) -> bool:
    """Whether a row is a mark alone that stands level with no line of text."""
    if len(row.letters) > 1 or row.text.isalnum():
        return False
    middle = (row.top + row.bottom) / 2
    return not any(other is not row and other.top <= middle <= other.bottom for other in rows)


def _report(sheet: Sheet, rows: Sequence[_Row], em: float, report: Report) -> None:
    doubtful = [(row, letter) for row in rows for letter in row.letters if letter.sure < SURE]
    count = sum(len(row.letters) for row in rows)
    said = say_many(
        "its text was recognised: {count} character, {doubtful} doubtful",
        "its text was recognised: {count} characters, {doubtful} doubtful",
        count,
        doubtful=len(doubtful),
    )
    report(RECOGNISED.found(said, at=Place(page=sheet.number)))
    for row, letter in doubtful:
        at = Place(page=sheet.number, box=_box(row, letter))
        words = say("“{text}” is doubtful in “{around}”", around=_around(row, letter))
        report(DOUBTFUL.found(words, at=at, text=letter.text))
    for row in rows:
        for letter, after in _holes(row, em):
            at = Place(page=sheet.number, box=f"{letter.right:.1f} {row.top:.1f} {after.left:.1f} {row.bottom:.1f}")
            report(HOLE.found(say("a blank inside “{around}”", around=_around(row, letter)), at=at))


def _holes(row: _Row, em: float) -> Iterator[tuple[_Letter, _Letter]]:
    """Where a character may stand that was not recognised: a blank of its width, behind more than a label."""
    own = _em_of(row, em)
    for at in range(_LABEL, len(row.letters) - 1):
        letter, after = row.letters[at], row.letters[at + 1]
        both = _HAN.match(letter.text) and _HAN.match(after.text)
        if both and _HOLE[0] <= (after.middle - letter.middle) / own - 1 <= _HOLE[1]:
            yield letter, after


_LABEL = 6
"""Letters that a number may have before its blank: 第一百二十条."""

_HOLE = (0.75, 1.4)
"""Ems."""


def _box(row: _Row, letter: _Letter) -> str:
    return f"{letter.left:.1f} {row.top:.1f} {letter.right:.1f} {row.bottom:.1f}"


def _around(row: _Row, letter: _Letter) -> str:
    at = row.letters.index(letter)
    return "".join(each.text for each in row.letters[max(at - 6, 0) : at + 7])
