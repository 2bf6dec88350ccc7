"""The pages that an issue is set in, as a PDF to draw them from; and where on them each of its elements stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, cast

from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Node
from gazette_pub.preview.drawing import Drawing, Size
from gazette_pub.preview.view import View
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.formats import Press
    from gazette_pub.typeset.frames import Page, Placed

Box = tuple[float, float, float, float]
Region = tuple[int, float, float, float, float]
"""A row of the view, and the box on a page that it stands in: points from the top left."""

ABOVE, BELOW = 0.88, 0.12
"""How far a Chinese letter reaches over its baseline and below it, in ems."""

PLACE = "set"
"""Where its pages are drawn from."""

NEXT_LINE = 1.2
"""Lines by which two parts of one element may stand apart and still be one box."""


@dataclass(frozen=True)
class Setting:
    """`name`: by which the pages are drawn. `labels`: what each is called; `kinds`: text, or
    contents and the like, that only name what stands elsewhere. `regions`: by the page, from 0, what stands on it.
    `findings`: what only the making of pages brings up."""

    name: str
    sizes: list[Size]
    labels: list[str]
    kinds: list[str]
    regions: list[list[Region]]
    findings: list[Finding] = field(default_factory=list)


def setting(view: View, drawing: Drawing) -> Setting:
    """The issue as its pages are set now. Raises OutputNotWritten where they can't be, and NotDrawn."""
    from gazette_pub.formats.pdf.painting.file import paint
    from gazette_pub.formats.pdf.write import about, set_in

    found: list[Finding] = []
    press = replace(view.work.press, report=found.append)
    if press.css is not None:
        return _by_css(view, press, found, drawing)
    set_ = set_in(view.work.issue, press)
    pages = set_.composed.pages
    regions = [list(_merged(_on(page, view))) for page in pages]
    data = paint(set_.composed, set_.style, about(view.work.issue, press, set_), [])
    name = _name(data)
    sizes = drawing.open(PLACE, name, data)
    labels, kinds = [page.shown for page in pages], [page.kind for page in pages]
    return Setting(name, sizes, labels, kinds, regions, [each.settled() for each in found])


def _by_css(view: View, press: Press, found: list[Finding], drawing: Drawing) -> Setting:
    """Pages that a style sheet of the user's sets: a browser's engine does not tell what stands where."""
    from gazette_pub.publish.writing import write_as

    data = write_as("pdf", view.work.issue, press)
    name = _name(data)
    sizes = drawing.open(PLACE, name, data)
    labels = [str(n) for n in range(1, len(sizes) + 1)]
    return Setting(name, sizes, labels, ["text"] * len(sizes), [[] for _ in sizes], [each.settled() for each in found])


def _name(data: bytes) -> str:
    return f"{PLACE}-{sha256(data).hexdigest()[:16]}"


def _on(page: Page, view: View) -> Iterator[Region]:
    """What stands on a page, a piece at a time, in the order in which it is read."""
    for placed in page.rows:
        for node, box in _pieces(placed):
            if (row := _row_of(node, view)) >= 0:
                yield (row, *box)


def _pieces(placed: Placed) -> Iterator[tuple[Node, Box]]:
    for part in placed.row.sets:
        base, size = placed.y + part.y, part.run.size
        yield part.source.node, (placed.x + part.at[0], base - ABOVE * size, placed.x + part.end, base + BELOW * size)
    for image in placed.row.images:
        left, top = placed.x + image.x, placed.y + image.y
        yield image.source.node, (left, top, left + image.width, top + image.height)


def _row_of(node: Node, view: View) -> int:
    """The row that shows an element, or the nearest one around it."""
    around: Node | None = node
    while around is not None and around not in view.row_of:
        around = cast("Node | None", around.getparent())
    return view.row_of[around] if around is not None else -1


def _merged(pieces: Iterable[Region]) -> Iterator[Region]:
    """Pieces of one element that follow one another down a column as one box."""
    last: Region | None = None
    for piece in pieces:
        if last is not None and _goes_on(last, piece):
            last = (
                last[0],
                min(last[1], piece[1]),
                min(last[2], piece[2]),
                max(last[3], piece[3]),
                max(last[4], piece[4]),
            )
            continue
        if last is not None:
            yield _rounded(last)
        last = piece
    if last is not None:
        yield _rounded(last)


def _goes_on(last: Region, piece: Region) -> bool:
    height = piece[4] - piece[2]
    return last[0] == piece[0] and last[2] - height <= piece[2] <= last[4] + NEXT_LINE * height


def _rounded(region: Region) -> Region:
    row, *box = region
    left, top, right, bottom = (round(edge, 1) for edge in box)
    return row, left, top, right, bottom
