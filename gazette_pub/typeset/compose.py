"""An issue in a style: its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Closes, Item, Line, Names, Opens, PageEnd, Roster, Table, Words, flow
from gazette_pub.layout.masthead import prints_contents, running_head
from gazette_pub.layout.style import Style
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.columns import are_even, height
from gazette_pub.typeset.contents import contents_pages
from gazette_pub.typeset.cover import cover
from gazette_pub.typeset.frames import Page, Row
from gazette_pub.typeset.furniture import furnish
from gazette_pub.typeset.lists import name_rows, roster_rows
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Setter
from gazette_pub.typeset.tables import table_rows


@dataclass(frozen=True)
class Composed:
    """An issue, set. `items`: all that flowed; `cover` and `contents`: the lines of theirs, which are made here; `noted`:
    by the `id()` of a line those of its notes."""

    pages: list[Page]
    items: list[Item]
    cover: list[Line]
    contents: list[Line]
    noted: dict[int, list[Line]]


def compose(issue: Issue, style: Style, case: Case) -> Composed:
    """The pages of an issue: its cover and its contents, unless it is a single document, and its text, which begins on a
    right-hand page."""
    setter = Setter(style, case)
    items = list(flow(issue))
    text = Pages(style).fill(stretches(items, setter)) or [Page("text", 1)]
    furnish(text, Line("head", (Words(running_head(issue)),), issue), setter)
    covers, contents = _front(issue, text, setter)
    blank = [Page("blank", None)] * ((len(covers) + len(contents)) % 2)
    pages = [*covers, *contents, *blank, *text]
    return Composed(pages, items, _lines(covers), _lines(contents), setter.noted)


def _front(issue: Issue, text: list[Page], setter: Setter) -> tuple[list[Page], list[Page]]:
    if is_single(issue):
        return [], []
    prints_its_own = prints_contents(issue)
    return [cover(issue, setter)], [] if prints_its_own else contents_pages(issue, page_numbers(text), setter)


def is_single(issue: Issue) -> bool:
    """Whether the issue is one act: a document, or an order with what it publishes. It is set without cover and contents."""
    published = {name for document in issue.documents for name in (document.get("promulgates") or "").split()}
    return sum(1 for document in issue.documents if document.id not in published) < 2 and issue.child("front") is None


def _lines(pages: Iterable[Page]) -> list[Line]:
    """The lines that are set on these pages."""
    sets = (part for page in pages for placed in page.rows for part in placed.row.sets)
    return list({id(part.source): part.source for part in sets}.values())


def page_numbers(pages: Iterable[Page]) -> dict[str, int]:
    """By its id the page on which a document begins: where its first line stands."""
    numbers: dict[str, int] = {}
    for page in pages:
        for placed in page.rows:
            for name in placed.row.begins:
                numbers.setdefault(name, page.number or 0)
    return numbers


SMALL = 24
"""Lines of a column: a text that is no longer and can't be set in two even columns is set in one."""


def stretches(items: Iterable[Item], setter: Setter) -> list[Stretch]:
    """The rows of all that flows, in stretches of one or two columns."""
    return [_as_even(part, setter) for part in _parts(items) if part.items]


@dataclass
class _Part:
    """What is set in the same number of columns. `begins`: the ids of the documents that begin before each item."""

    columns: int
    page: bool
    items: list[tuple[Line | Names | Roster | Table, tuple[str, ...]]] = field(default_factory=list)


def _parts(items: Iterable[Item]) -> list[_Part]:
    made, columns, page, begins = [_Part(1, True)], [1], False, list[str]()
    for item in items:
        if isinstance(item, Opens):
            columns.append(item.columns)
            page = page or item.page
            begins.append(str(item.node.id))
        elif isinstance(item, Closes):
            columns.pop()
        elif not isinstance(item, PageEnd):
            wanted = 1 if isinstance(item, Line) and item.over else columns[-1]
            if made[-1].columns != wanted or page:
                made.append(_Part(wanted, page))
                page = False
            made[-1].items.append((item, tuple(begins)))
            begins.clear()
    return made


def _as_even(part: _Part, setter: Setter) -> Stretch:
    stretch = Stretch(part.columns, part.page, _rows(part, part.columns, setter))
    if part.columns == 2 and height(stretch.rows) <= 2 * SMALL and not are_even(stretch.rows):
        return Stretch(1, part.page, _rows(part, 1, setter))
    return stretch


def _rows(part: _Part, columns: int, setter: Setter) -> list[Row]:
    rows: list[Row] = []
    measure = setter.style.text.measure(columns)
    for item, begins in part.items:
        some = SET[type(item)](item, measure, setter)
        if begins and some:
            some[0].begins = begins
        rows += some
    return rows


def _line_rows(line: Line, measure: float, setter: Setter) -> list[Row]:
    return setter.rows(line, measure)


SET: dict[type, Callable[[Any, float, Setter], list[Row]]] = {
    Line: _line_rows,
    Names: name_rows,
    Roster: roster_rows,
    Table: table_rows,
}
"""How each thing that flows is set."""
