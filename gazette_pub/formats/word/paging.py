"""On which page of the file each document begins, as far as that can be told before a word processor sets it."""

from __future__ import annotations

from gazette_pub.formats.word.ruler import case_of
from gazette_pub.formats.word.sheet import wider_cells
from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Item, flow
from gazette_pub.layout.style import Style
from gazette_pub.typeset.compose import page_numbers, stretches
from gazette_pub.typeset.pages import Pages
from gazette_pub.typeset.rows import Setter


def pages_of(issue: Issue, style: Style) -> dict[str, str]:
    """By the id of each document the page on which it begins, when the composer sets the lines as word processors do."""
    setter = Setter(style, case_of(style), office=True, cells=wider_cells(style) > 0)
    front = issue.child("front")
    items = [item for item in flow(issue, style) if front is None or not _is_in(item, front)]
    return page_numbers(Pages(style, for_good=True).fill(stretches(items, setter)))


def _is_in(item: Item, front: object) -> bool:
    """Whether it stands on the first page of the issue, which is before the pages that have numbers."""
    return hasattr(item, "node") and front in item.node.iterancestors()
