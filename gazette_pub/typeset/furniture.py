"""What stands on each page beside its text: the running head with its rule, and the page mark."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.style import MILLIMETRE
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.rows import Setter


def furnish(pages: Iterable[Page], head: Line, setter: Setter) -> None:
    """Gives each page with a number its head and its mark, on the outside: at the right of an odd page (clreq 4.2)."""
    for page in pages:
        if page.number is not None:
            page.furniture += _head(page, head, setter)
            page.furniture.append(_mark(page, head, setter))


def _head(page: Page, head: Line, setter: Setter) -> list[Placed]:
    style = setter.style
    edge, top = style.sheet.inside * MILLIMETRE, style.sheet.top * MILLIMETRE
    y = top - style.head.above * style.text.leading
    placed = [Placed(edge, y, _outside(head, page, setter))] if head.text else []
    if head.text and style.head.rule:
        at = 0.85 * style.text.leading
        rule = Rule(0, at, style.text.width, at, style.head.rule)
        placed.append(Placed(edge, y, Row(1, rules=(rule,))))
    return placed


def _mark(page: Page, head: Line, setter: Setter) -> Placed:
    style = setter.style
    assert page.number is not None
    line = Line("mark", (Words(style.head.printed(page.number)),), head.node)
    y = style.sheet.top * MILLIMETRE + (style.text.lines + style.head.below) * style.text.leading
    return Placed(style.sheet.inside * MILLIMETRE, y, _outside(line, page, setter))


def _outside(line: Line, page: Page, setter: Setter) -> Row:
    """The line at the outer edge: right on an odd page, left on an even one."""
    assert page.number is not None
    side = "right" if page.number % 2 else "left"
    return setter.rows(line, setter.style.text.width, side)[0]
