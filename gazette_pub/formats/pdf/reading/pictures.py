"""Pictures of a page that are part of what it says → figures, with the place where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.drawn import Box, Size
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.formats.pdf.reading.taken import Taking
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import new_issue
from gazette_pub.structure.line import OBJECT, Hints, Line
from gazette_pub.words.records import dataclass

NO_PICTURE = rule(
    "R220",
    Grade.NOTE,
    """A PDF has a picture that the issue has not.

    One that lies under or over text, as a seal does, is left out: what it is printed over is the text. Of one that is
    damaged or stands outside of the page a figure has the place and the caption. Where it belongs into the issue, put it into
    the folder NAME.media beside the issue XML under its SHA-256, and name it in the `src` of a figure.""",
)

_LEAST = 20.0
"""Points that a picture is wide and high at the least: a smaller one is an ornament, or a character that no font has."""

_GROUND = 0.7
"""Share of a page from which a picture is the ground it is printed on, or a scan of it."""

_TOUCH = 1.5
"""Points between pictures that are strips of one."""

_MOST = 300
"""Pictures of a page, above which they are taken as they are: the tiles of a pattern."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page."""

    page: int
    box: Box
    src: str | None = None


class Furniture:
    """What pages have at one and the same place: a crest at their head, a mark under their text, a rule under the head."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.pages = len(sheets)
        self.at = Counter(each for sheet in sheets for each in {_seen(box, sheet) for box in sheet.pictures})
        self.rules = Counter(place for sheet in sheets for place in {_place(box) for box in sheet.drawn.rules})

    def has(self, box: Box, sheet: Sheet) -> bool:
        """Whether pages have this very picture there: a photograph that stands where another did is none."""
        count = self.at[_seen(box, sheet)]
        return count > 1 and count * 2 >= min(self.pages, _SOME)

    def has_rule(self, box: Box, sheet: Sheet) -> bool:
        at_edge = min(box[1], sheet.height - box[3]) <= _EDGE * sheet.height
        count = self.rules[_place(box)]
        return at_edge and count > 1 and count * 2 >= min(self.pages, _SOME)


_EDGE = 0.12
"""Share of a page's height, at its top and its foot, where furniture stands."""

_SOME = 6
"""Pages of which half have a picture at one place, from which it is furniture however many others have none."""


def _seen(box: Box, sheet: Sheet) -> tuple[tuple[int, ...], Size | None]:
    return _place(box), sheet.drawn.sizes.get(box)


def _place(box: Box) -> tuple[int, ...]:
    return tuple(round(edge / 3) for edge in box)


def take_pictures(
    sheet: Sheet, pieces: Sequence[Piece], em: float, furniture: Furniture, taking: Taking, report: Report
) -> list[Piece]:
    """The pieces of the page, with one for each picture that stands beside its text; those in a cell are put into it.
    Reports each picture that is not taken.

    One that fills a page without text, behind pages with text, is what was attached to them: a map, a form, a scan. Before
    them it is a cover.
    """
    found, alone = list(pieces), taking.begun and not sheet.glyphs
    own = [box for box in sheet.pictures if not furniture.has(box, sheet) or (alone and _is_large(box, sheet))]
    for box in _whole(own):
        over = [piece for piece in pieces if _meets(piece, box)]
        is_ground = sum(piece.block is None for piece in over) * 2 > len(pieces)
        if _is_picture(box, sheet, alone) and not is_ground:
            _take(box, over, sheet, em, found, taking, report)
    taking.begun = taking.begun or bool(sheet.glyphs)
    return found


def _take(
    box: Box, over: Sequence[Piece], sheet: Sheet, em: float, found: list[Piece], taking: Taking, report: Report
) -> None:
    """Puts the picture where it stands: into its cell, or among the pieces; one that lies over text nowhere."""
    cell = _cell_around(over[0], box) if len(over) == 1 else None
    if over and cell is None:
        report(NO_PICTURE.found(say("a picture that lies over text is left out"), at=_place_of(sheet, box)))
        return
    picture = picture_at(sheet, box, taking, report)
    if cell is not None:
        cell.append(picture)
    else:
        found.append(standing_for(picture, em))


def picture_at(sheet: Sheet, box: Box, taking: Taking, report: Report) -> Picture:
    """What the page shows in this box; reports where that is not taken."""
    src = taking.src(sheet, box)
    if not isinstance(src, str):
        report(NO_PICTURE.found(src, at=_place_of(sheet, box)))
    return Picture(sheet.number, box, src if isinstance(src, str) else None)


def _place_of(sheet: Sheet, box: Box) -> Place:
    return Place(page=sheet.number, box=" ".join(f"{edge:.1f}" for edge in box))


def _cell_around(piece: Piece, box: Box) -> list[Picture] | None:
    """Where the pictures go that stand in the same cell of a table; None where the box is in none, or over its text."""
    return (
        piece.block.pictures_around(box) if piece.block is not None and not isinstance(piece.block, Picture) else None
    )


def _whole(boxes: Sequence[Box]) -> list[Box]:
    """The pictures, strips of one together."""
    whole: list[Box] = []
    for box in sorted(set(boxes), key=lambda box: (box[1], box[0])):
        while len(whole) <= _MOST and (other := next((each for each in whole if _touch(box, each)), None)):
            whole.remove(other)
            box = min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])
        whole.append(box)
    return whole


def _touch(one: Box, other: Box) -> bool:
    return (
        one[0] <= other[2] + _TOUCH
        and other[0] <= one[2] + _TOUCH
        and one[1] <= other[3] + _TOUCH
        and other[1] <= one[3] + _TOUCH
    )


def _is_picture(box: Box, sheet: Sheet, may_fill: bool) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    shown = box[0] < sheet.width and box[1] < sheet.height and box[2] > 0 and box[3] > 0
    return shown and min(width, height) > _LEAST and (may_fill or not _is_large(box, sheet))


def _is_large(box: Box, sheet: Sheet) -> bool:
    return (box[2] - box[0]) * (box[3] - box[1]) >= _GROUND * sheet.width * sheet.height


def _meets(piece: Piece, box: Box) -> bool:
    """Whether a piece of text, or a table, lies where the picture does."""
    if piece.block is not None:
        return _touch(piece.block.box, (box[0] + 2, box[1] + 2, box[2] - 2, box[3] - 2))
    middle = piece.y - piece.face.size * 0.35
    return piece.x < box[2] and piece.right > box[0] and box[1] < middle < box[3]


def standing_for(picture: Picture, em: float) -> Piece:
    """The piece that stands where the picture does."""
    left, top, right, _ = picture.box
    return Piece([Glyph(OBJECT, left, right, top + em, Face("", em, em), -1)], em, picture)


def figure_line(printed: Printed, n: int) -> Line:
    """The line that stands for a picture."""
    left, top, right, bottom = (round(edge, 1) for edge in printed.box)
    assert isinstance(printed.block, Picture)
    figure = new_issue().add("figure", src=printed.block.src)
    return Line(
        n, OBJECT, OBJECT, hints=Hints(page=printed.page, box=(left, top, right, bottom), block=figure, whole=True)
    )
