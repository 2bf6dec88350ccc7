"""Pictures of a page that are part of what it says → figures, with the place where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.glyphs import Face, Glyph, Sheet
from gazette_pub.formats.pdf.reading.pieces import Piece
from gazette_pub.issue.findings import Grade, Place, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import new_issue
from gazette_pub.structure.line import OBJECT, Hints, Line

NO_PICTURE = rule(
    "R220",
    Grade.NOTE,
    """A PDF has a picture, of which the issue has the place only.

    A figure says where it stands, and has its caption; a picture that lies under or over text, as a seal does, or in the
    cell of a table, is left out. Put the picture into the folder NAME.media beside the issue XML, and name it in `src`.""",
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


class Furniture:
    """What pages have at one and the same place: a crest at their head, a mark under their text, a rule under the head."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.pages = len(sheets)
        self.at = Counter(place for sheet in sheets for place in {_place(box) for box in sheet.pictures})
        self.rules = Counter(place for sheet in sheets for place in {_place(box) for box in sheet.drawn.rules})

    def has(self, box: Box) -> bool:
        count = self.at[_place(box)]
        return count > 1 and count * 2 >= min(self.pages, _SOME)

    def has_rule(self, box: Box, sheet: Sheet) -> bool:
        at_edge = min(box[1], sheet.height - box[3]) <= _EDGE * sheet.height
        count = self.rules[_place(box)]
        return at_edge and count > 1 and count * 2 >= min(self.pages, _SOME)


_EDGE = 0.12
"""Share of a page's height, at its top and its foot, where furniture stands."""

_SOME = 6
"""Pages of which half have a picture at one place, from which it is furniture however many others have none."""


def _place(box: Box) -> tuple[int, ...]:
    return tuple(round(edge / 3) for edge in box)


def take_pictures(
    sheet: Sheet, pieces: Sequence[Piece], em: float, furniture: Furniture, report: Report
) -> list[Piece]:
    """The pieces of the page, with one for each picture that stands beside its text. Reports each picture."""
    found = list(pieces)
    for box in _whole([box for box in sheet.pictures if not furniture.has(box)]):
        over = sum(1 for piece in pieces if _meets(piece, box))
        if not _is_picture(box, sheet) or over * 2 > len(pieces):
            continue
        place = Place(page=sheet.number, box=" ".join(f"{edge:.1f}" for edge in box))
        report(NO_PICTURE.found(say("the picture itself is not in the issue"), at=place))
        if not over:
            found.append(_standing_for(Picture(sheet.number, box), em))
    return found


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


def _is_picture(box: Box, sheet: Sheet) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    shown = box[0] < sheet.width and box[1] < sheet.height and box[2] > 0 and box[3] > 0
    return shown and min(width, height) > _LEAST and width * height < _GROUND * sheet.width * sheet.height


def _meets(piece: Piece, box: Box) -> bool:
    """Whether a piece of text, or a table, lies where the picture does."""
    if piece.block is not None:
        return _touch(piece.block.box, (box[0] + 2, box[1] + 2, box[2] - 2, box[3] - 2))
    middle = piece.y - piece.face.size * 0.35
    return piece.x < box[2] and piece.right > box[0] and box[1] < middle < box[3]


def _standing_for(picture: Picture, em: float) -> Piece:
    left, top, right, _ = picture.box
    return Piece([Glyph(OBJECT, left, right, top + em, Face("", em, em), -1)], em, picture)


def figure_line(printed: Printed, n: int) -> Line:
    """The line that stands for a picture."""
    left, top, right, bottom = (round(edge, 1) for edge in printed.box)
    figure = new_issue().add("figure")
    return Line(
        n, OBJECT, OBJECT, hints=Hints(page=printed.page, box=(left, top, right, bottom), block=figure, whole=True)
    )
