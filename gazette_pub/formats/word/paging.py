"""On which page of the file each document begins, as far as that can be told before a word processor sets it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import pairwise

from gazette_pub.formats.word.ruler import TIMES, case_of
from gazette_pub.formats.word.template.page import Column
from gazette_pub.issue.model import Issue, Node
from gazette_pub.layout.columns import begins_page, is_paged
from gazette_pub.layout.flow import Item, Opens, flow
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.style import Style
from gazette_pub.typeset.compose import page_numbers, stretches
from gazette_pub.typeset.frames import Page, Row
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Paragraph, Setter
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Paging:
    """`numbers`: by the id of each document its page. `tops`: the documents and the group heads that a page begins with."""

    numbers: dict[str, str] = field(default_factory=dict)
    tops: frozenset[Node] = frozenset()


PARTS = 64
"""Of a line of an office's template, whose headings are as high as they are: so finely their heights are counted."""


def paging(issue: Issue, style: Style, shown: Shown | None = None, column: Column | None = None) -> Paging:
    """The pages, with these pictures, when the composer sets the lines as word processors do. `column`: what a page of
    an office's template holds."""
    alone, letters = (column.alone, column.letters) if column else (False, TIMES)
    setter = Setter(style, case_of(style, letters), office=True, alone=alone)
    front = issue.child("front")
    items = [item for item in flow(issue, style, shown) if front is None or not _is_in(item, front)]
    paged = is_paged(issue, style)
    rows = stretches(items, setter, {node for node in issue.children("category") if begins_page(node, paged)})
    high = style.text.lines * style.text.leading if column is None else column.height
    rows, style = map(in_parts, rows), _of_parts(style, high)
    pages = Pages(style, for_good=True, office=True).fill(rows)
    return Paging(page_numbers(pages), frozenset(_tops(items, pages)))


def _of_parts(style: Style, height: float) -> Style:
    """The style, its page so many parts of a line high."""
    text = style.text
    parts = int(height / text.leading * PARTS + 0.01)
    return replace(style, text=replace(text, lines=parts, leading=text.leading / PARTS))


def in_parts(stretch: Stretch) -> Stretch:
    """The stretch, the heights of its rows in parts of a line: a heading is as high as it is; of what is open below one and above
    the next, the more is left open; and where a column goes on with one nothing is left open above it, but for what begins a page there."""
    shared = dict(_shared(stretch.rows))
    first, seen, waiting = stretch.rows[:1], set[int](), list(stretch.rows)
    while waiting:
        row = waiting.pop()
        if id(row) not in seen:
            seen.add(id(row))
            waiting += [*row.foot, *row.again]
            heading, less = _heading(row), shared.get(id(row), 0.0)
            row.lines = round((heading.height - less) * PARTS) if heading else row.lines * PARTS
            if heading and row not in first and not _begins(row):
                row.again = (*row.again, Row(-round(max(0.0, heading.role.before - less) * PARTS)))
    return stretch


def _begins(row: Row) -> bool:
    """Whether a document or a group of them begins in this row: where that is the first of a page, a break is written before it."""
    return bool(row.begins) or row.source is not None and row.source.role == "category"


def _heading(row: Row) -> Paragraph | None:
    return row.para if isinstance(row.para, Paragraph) and row.para.slotted else None


def _shared(rows: Iterable[Row]) -> Iterator[tuple[int, float]]:
    """By its id each row that is a heading, with the lines that are open above it and below the heading before."""
    for above, row in pairwise(rows):
        one, other = _heading(above), _heading(row)
        if one and other and one is not other:
            yield id(row), max(0.0, min(one.role.after, other.role.before))


def _is_in(item: Item, front: Node) -> bool:
    """Whether it stands on the first page of the issue, which is before the pages that have numbers."""
    return isinstance(node := getattr(item, "node", None), Node) and front in node.iterancestors()


def _tops(items: Sequence[Item], pages: Sequence[Page]) -> Iterator[Node]:
    documents = {str(item.node.id): item.node for item in items if isinstance(item, Opens)}
    for page in pages:
        row = next((each.row for each in page.rows if not each.again), None)
        if row is not None:
            yield from (documents[name] for name in row.begins)
        if row is not None and row.source is not None and row.source.role == "category":
            yield row.source.node
