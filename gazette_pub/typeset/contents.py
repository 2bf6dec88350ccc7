"""The contents: each document that has a title, what leads to its number, and the number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from math import ceil
from typing import cast

from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.issue.plain import printed_after
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.front import LEADERS, listed, with_number
from gazette_pub.layout.languages import is_of_china, is_within_one_of_china, words_of
from gazette_pub.layout.titles import entry_lines
from gazette_pub.typeset.columns import height
from gazette_pub.typeset.frames import Page, Row, Set
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Paragraph, Setter, by_sense
from gazette_pub.words.characters import ems, unspaced

NUMBER = 5
"""Cells at the right that no title stands in: room for ……（123）."""

LONGEST = 10
"""Ems that what an entry ends with may take there: issue and page in the index of a year, （12）46 or 第12期第46页."""

FEWEST = 5
"""Lines: fewer are not left alone on the last page."""

TURNED = 1
"""Cells that the further lines of an entry stand in behind its first, so that the eye finds where the next begins."""

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
    shown = _shown(line, numbers)
    parts = line.parts[:-1] if shown and printed_after(line.node) else line.parts
    return _set(replace(line, role="toc-1", parts=parts), shown, _target(line), line, setter)


def entry_rows(line: Line, measure: float, setter: Setter) -> list[Row]:
    """The rows of an entry within the text, as those of the contents of an issue. What leads to its page comes when the
    numbers of the pages are known, by `lead`."""
    shown = _shown(line, {})
    if setter.office or not shown:
        return setter.rows(line, measure)
    rows = _before_number(replace(line, role="toc-1", parts=line.parts[:-1]), line, measure, setter, shown)
    if not rows:  # a page that is said of nothing
        return setter.rows(line, measure)
    setter.led.append((rows[-1], line, measure))
    return rows


def lead(numbers: Mapping[str, str], setter: Setter) -> None:
    """Puts behind each entry within the text the number of its page, and dots before it where something leads to it in print."""
    for row, line, measure in setter.led:
        figure = _figure(_shown(line, numbers) or "", _target(line), line, measure, setter)
        printed = _led_by(line)
        dots = _dots(row, figure, _target(line), line, setter) if printed else ()
        row.sets += (*(_said(part, printed) for part in dots), *figure)
    setter.led.clear()


def _led_by(line: Line) -> str:
    """What is printed between an entry and its page, without blanks."""
    printed = printed_after(line.node)
    return unspaced(printed[: len(printed) - len(printed.lstrip(LEADERS))])


def _said(dots: Set, printed: str) -> Set:
    """Dots that are copied out as what is printed in their place, of which there may be more or fewer; the last say something,
    for some readers find nothing in an ActualText that is empty."""
    same = min(len(dots.pieces) - 1, len(printed) - len(printed.lstrip(DOTS)), len(printed) - 1)
    step = (dots.at[-1] - dots.at[0]) / max(1, len(dots.at) - 1) / dots.run.size  # more than a dot where cells are
    first, *others = (
        glyph._replace(advance=step or glyph.advance) for glyph in chain.from_iterable(dots.pieces[same:])
    )
    rest = (first._replace(text=printed[same:]), *(glyph._replace(text="") for glyph in others))
    return dots._replace(at=dots.at[: same + 1], pieces=(*dots.pieces[:same], rest))


def _target(line: Line) -> str:
    """What an entry links to."""
    return next((part.href for part in line.parts if isinstance(part, Words) and part.href), "")


def _shown(line: Line, numbers: Mapping[str, str]) -> str | None:
    """The page of an entry, in brackets where it is printed so: where what it leads to begins, else as it is printed. None
    where there is none, or it has no room beside the title."""
    number = numbers.get(_target(line).removeprefix("#"))
    printed = printed_after(line.node)
    if printed and line.parts[-1:] != (Words(printed),):  # what is quoted ends behind it
        return None
    printed = printed.lstrip(LEADERS)
    if number and (printed or _beside(line.node)).startswith(("(", "（")):
        return _in_brackets(number, line.node)
    return number or (printed if 0 < ems(printed) <= LONGEST else None)


def _beside(entry: Node) -> str:
    """The page that an entry near this one has in print; in brackets, where none has any."""
    near = chain.from_iterable(islice(entry.itersiblings("{*}entry", preceding=way), _NEAR) for way in (True, False))
    pages = (printed_after(cast(Node, each)).lstrip(LEADERS) for each in near)
    return next(filter(None, pages), "（）")


_NEAR = 20
"""Entries above and below one without a page of its own, which show how their pages are printed."""


def _in_brackets(number: str, node: Node) -> str:
    return f"（{number}）" if is_within_one_of_china(node) else f"({number})"


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
            number = numbers.get(str(node.id))
            yield from _set(line, number and _in_brackets(number, node), f"#{node.id}", line, setter)
        else:
            yield from _group(node, setter)


def _group(category: Node, setter: Setter) -> list[Row]:
    """A group head over the entries of its documents."""
    return setter.rows(Line("toc-label", (Words(category.words),), category), setter.style.text.measure(1))


def _set(line: Line, shown: str | None, href: str, source: Line, setter: Setter) -> list[Row]:
    """An entry, which is a part of that line, as many lines as it takes; on the last what leads to the number."""
    measure = setter.style.text.measure(1)
    rows = _before_number(line, source, measure, setter, shown or "")
    if shown:
        figure = _figure(shown, href, source, measure, setter)
        rows[-1].sets += (*_dots(rows[-1], figure, href, source, setter), *figure)
    return rows


def _before_number(line: Line, source: Line, measure: float, setter: Setter, shown: str) -> list[Row]:
    """The rows of an entry, with room at their right for the number of a page, which is `shown` there, and a dot or two."""
    role, room = setter.style.role(line.role), measure - max(NUMBER, ceil(ems(shown)) + 1) * setter.em
    paragraph = Paragraph(setter, line, role, room, source)
    cuts = paragraph.cuts() if len(paragraph.atoms) else []
    if len(cuts) > 1:
        if role.indent >= 0:  # a style may say otherwise
            role = replace(role, left=role.left + role.indent + TURNED, indent=-TURNED)
        paragraph = Paragraph(setter, line, role, room, source)
        cuts = paragraph.cuts()
        if sensed := by_sense(paragraph.atoms, paragraph.width, role, entry_lines):
            paragraph, cuts = Paragraph(setter, line, replace(role, align="left"), room, source), sensed
    rows = paragraph.rows(cuts) if cuts else []
    for row in rows:
        row.stays, row.para = row is not rows[-1], None
    return rows


def _figure(shown: str, href: str, line: Line, measure: float, setter: Setter) -> tuple[Set, ...]:
    """The number of a page, which ends at the right edge."""
    return setter.rows(Line("toc-1", (Words(shown, href=href),), line.node), measure, "right", line)[0].sets


def _dots(row: Row, figure: Sequence[Set], href: str, line: Line, setter: Setter) -> Iterator[Set]:
    """Dots on the grid from the title to that."""
    end = figure[0].at[0]
    cells = int((end - row.sets[-1].end) / setter.em - 0.25)
    if cells > 0:
        dots = Line("toc-1", (Words(DOTS * cells, href=href),), line.node)
        for part in setter.rows(dots, 2 * cells * setter.em, source=line)[0].sets:
            yield part._replace(at=tuple(end + (i - cells) * setter.em for i in range(len(part.at))))
