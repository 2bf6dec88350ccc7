"""The page ends of a part: where its own file's pages ended, which are no pages of the issue that it becomes a part of."""

from __future__ import annotations

from typing import cast

from lxml import etree

from gazette_pub.issue.model import Node, tag
from gazette_pub.issue.plain import printed_after, printed_before

NEVER_EMPTY = frozenset("list names roster table row contents head foot front colophon quoted".split())
"""What the schema has nowhere with nothing in it."""

_PB = tag("pb")


def take_out_page_ends(node: Node) -> None:
    """Takes the page ends out of a node, and none of its text; what held nothing else goes with them."""
    holders = dict.fromkeys(cast("Node", end.getparent()) for end in node.iterdescendants(_PB))
    for holder in holders:
        _take_out_of(holder)
    for holder in holders:
        _go_where_empty(holder, node)


def _take_out_of(holder: Node) -> None:
    last: etree._Element | None = None
    pieces = [holder.text or ""]
    for child in list(holder):
        if child.tag != _PB:
            _settle(holder, last, pieces)
            last, pieces = child, []
        pieces.append(child.tail or "")
        if child.tag == _PB:
            child.tail = None
            holder.remove(child)
    _settle(holder, last, pieces)


def _settle(holder: Node, last: etree._Element | None, pieces: list[str]) -> None:
    """Puts the text before the next element in its place."""
    text = "".join(pieces) or None
    if last is None:
        holder.text = text
    else:
        last.tail = text


def _go_where_empty(holder: Node, top: Node) -> None:
    """Takes out what held page ends only. What has a heading or marks of its own keeps them: as a paragraph, or around one."""
    empty: Node | None = holder
    while empty is not None and empty is not top and empty.name in NEVER_EMPTY:
        above = cast("Node | None", empty.getparent())
        heading = empty.child("heading") if empty.name == "table" else None
        if above is None or len(empty) > (heading is not None):
            return
        if heading is not None:
            heading.tag = tag("p")
            above.replace(empty, heading)
            return
        if printed_before(empty) or printed_after(empty):
            empty.add("p")
            return
        above.remove(empty)
        empty = above
