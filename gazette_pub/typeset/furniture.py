"""What stands on each page beside its text: the running head with its rule, and the page mark."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.issue.model import Document, Issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.languages import head_of
from gazette_pub.layout.masthead import running_head
from gazette_pub.layout.style import MILLIMETRE
from gazette_pub.typeset.fitting import on_one_line
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.rows import Setter

SIDES = "left", "right"
"""On which its head and its mark stand, by whether a page's number is odd."""


def furnish(pages: Sequence[Page], is_headed: bool, issue: Issue, setter: Setter) -> None:
    """Gives each page with a number its head, where there are any, and its mark, as the language of the issue has it, on the
    outside: at the right of a right-hand page (clreq 4.2).

    Which page is one the first number says: odd ones are. Of a leaf that is put in (12a) the back is counted too.
    """
    marked = head_of(issue, setter.style)
    first = next((page.number for page in pages if page.number is not None), 1)
    heads: dict[tuple[Document | None, str], list[Placed]] = {}
    for i, page in enumerate(pages):
        if page.number is not None:
            side = SIDES[(first + i) % 2]
            of = None if issue.meta("title") else _first_on(page), side
            if is_headed and of not in heads:  # the same on every page of a side
                heads[of] = _head(Line("head", (Words(running_head(issue, of[0])),), issue), side, setter)
            page.furniture += heads.get(of, ())
            page.furniture.append(_mark(page.mark or marked.printed(page.shown), issue, side, setter))


def _first_on(page: Page) -> Document | None:
    """The document of the issue that stands first on a page: it begins there or goes on."""
    for placed in page.rows:
        node = placed.row.source.node if placed.row.source is not None else None
        within = [] if node is None else [each for each in (node, *node.iterancestors()) if isinstance(each, Document)]
        if within:
            return within[-1]
    return None


def _head(head: Line, side: str, setter: Setter) -> list[Placed]:
    style = setter.style
    edge, top = style.sheet.inside * MILLIMETRE, style.sheet.top * MILLIMETRE
    y = top - style.head.above * style.text.leading
    placed = [Placed(edge, y, on_one_line(head, style.text.width, side, setter))] if head.text else []
    if head.text and style.head.rule:
        at = 0.85 * style.text.leading
        rule = Rule(0, at, style.text.width, at, style.head.rule)
        placed.append(Placed(edge, y, Row(1, rules=(rule,))))
    return placed


def _mark(printed: str, issue: Issue, side: str, setter: Setter) -> Placed:
    style = setter.style
    line = Line("mark", (Words(printed),), issue)
    y = style.sheet.top * MILLIMETRE + (style.text.lines + style.head.below) * style.text.leading
    return Placed(style.sheet.inside * MILLIMETRE, y, on_one_line(line, style.text.width, side, setter))
