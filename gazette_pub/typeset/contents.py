"""The contents: each document that has a title, what leads to its number, and the number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.issue.plain import printed_after
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.front import listed, with_number
from gazette_pub.layout.languages import is_of_china, is_within_one_of_china, words_of
from gazette_pub.typeset.columns import height
from gazette_pub.typeset.frames import Page, Row, Set
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Paragraph, Setter

NUMBER = 5
"""Cells at the right that no title stands in: room for ……（123）."""

FEWEST = 5
"""Lines: fewer are not left alone on the last page."""

DOTS = "…"

OVER = {"contents-heading": "toc-heading", "contents-label": "toc-label"}
"""What stands over entries in printed contents, and what it is on the page: 目录, and a group head."""


def contents_pages(issue: Issue, numbers: Mapping[str, str], setter: Setter) -> list[Page]:
    """The pages of the contents. `numbers`: the page of each document by its id."""
    rows = list(_rows(issue, numbers, setter))
    heading = setter.rows(Line("toc-heading", (Words(words_of(issue).contents),), issue), setter.style.text.measure(1))
    pages = _pages([*heading, *rows], setter)
    return [replace(page, kind="contents", number=None) for page in pages]


def printed_contents(lines: Sequence[Line], numbers: Mapping[str, str], setter: Setter) -> list[Page]:
    """The pages of the contents that the issue itself prints, with the numbers that its documents have here."""
    measure = setter.style.text.measure(1)
    rows: list[Row] = []
    for line in lines:
        if over := OVER.get(line.role):
            rows += setter.rows(replace(line, role=over), measure, source=line)
        else:
            rows += _printed_entry(line, numbers, setter)
    return [replace(page, kind="contents", number=None) for page in _pages(rows, setter)]


def _printed_entry(line: Line, numbers: Mapping[str, str], setter: Setter) -> list[Row]:
    """An entry as it is printed, but for the number of its page; one that leads nowhere with the number that it has."""
    href = next((part.href for part in line.parts if isinstance(part, Words) and part.href), None)
    number = numbers.get(href.removeprefix("#")) if href else None
    parts = line.parts[:-1] if number and printed_after(line.node) else line.parts
    return _set(replace(line, role="toc-1", parts=parts), number, href or "", line, setter)


def _pages(rows: list[Row], setter: Setter) -> list[Page]:
    """As many pages as they take; no few of them are alone on the last."""
    pages = Pages(setter.style).fill([Stretch(1, True, rows)])
    alone = len(pages[-1].rows)
    if len(pages) == 1 or height(rows[-alone:]) >= FEWEST:
        return pages
    parts = [i for i in range(1, len(rows)) if not rows[i - 1].stays and height(rows[i:]) >= FEWEST]
    at = max(parts, default=len(rows) - alone)
    return Pages(setter.style).fill([Stretch(1, True, rows[:at]), Stretch(1, True, rows[at:])])


def _rows(issue: Issue, numbers: Mapping[str, str], setter: Setter) -> Iterator[Row]:
    is_chinese = is_of_china(issue)
    for node, depth in listed(issue):
        if isinstance(node, Document):
            line = Line(f"toc-{min(depth, 2)}", (Words(with_number(node, is_chinese), href=f"#{node.id}"),), node)
            yield from _set(line, numbers.get(str(node.id)), f"#{node.id}", line, setter)
        else:
            yield from _group(node, setter)


def _group(category: Node, setter: Setter) -> list[Row]:
    """A group head over the entries of its documents."""
    return setter.rows(Line("toc-label", (Words(category.words),), category), setter.style.text.measure(1))


def _set(line: Line, number: str | None, href: str, source: Line, setter: Setter) -> list[Row]:
    """An entry, which is a part of that line, as many lines as it takes; on the last what leads to the number."""
    measure = setter.style.text.measure(1)
    paragraph = Paragraph(setter, line, setter.style.role(line.role), measure - NUMBER * setter.em, source)
    rows = paragraph.rows(paragraph.cuts())
    for row in rows:
        row.stays, row.para = row is not rows[-1], None
    if number is not None:
        rows[-1].sets += tuple(_leader(rows[-1], number, href, source, setter))
    return rows


def _leader(row: Row, number: str, href: str, line: Line, setter: Setter) -> Iterator[Set]:
    """Dots on the grid from the title to the number, which ends at the right edge."""
    measure = setter.style.text.measure(1)
    shown = f"（{number}）" if is_within_one_of_china(line.node) else f"({number})"
    printed = Line("toc-1", (Words(shown, href=href),), line.node)
    figure = setter.rows(printed, measure, "right", line)[0].sets
    cells = int((figure[0].at[0] - row.sets[-1].end) / setter.em - 0.25)
    if cells > 0:
        dots = Line("toc-1", (Words(DOTS * cells, href=href),), line.node)
        start = figure[0].at[0] - cells * setter.em
        for part in setter.rows(dots, 2 * measure, source=line)[0].sets:
            yield replace(part, at=tuple(start + i * setter.em for i in range(len(part.at))))
    yield from figure
