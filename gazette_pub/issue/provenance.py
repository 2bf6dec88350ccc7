"""Which of an issue's sources something was printed in: the one that it names, or what it stands in; else the first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue, Node

SOURCE = "source"
"""The attribute that names a source by its sha256."""

OURS = "{urn:gazette-pub:issue:1}*"
"""Any element of the issue XML; what is kept of another's metadata says source of other things."""


def sources_of(issue: Issue) -> list[Node]:
    """The files that the issue was read from, in their order."""
    meta = next(issue.children(), None)
    return list(meta.children("source")) if meta is not None and meta.name == "meta" else []


def sum_named(node: Node) -> str | None:
    """The sha256 of the source that the node, or what it stands in, names; None where nothing does: it is the first."""
    around: Node | None = node
    while around is not None:
        if named := around.get(SOURCE):
            return str(named)
        around = cast("Node | None", around.getparent())
    return None


def name_of_source(node: Node) -> str | None:
    """What the file is called that the node was printed in, of an issue that was read from several; None of one, and of what
    was printed in none."""
    sources = sources_of(cast("Issue", node.getroottree().getroot()))
    if len(sources) < 2 or not is_placed(node):
        return None
    named = sum_named(node)
    return next((each.get("name") for each in sources if named in (None, each.get("sha256"))), None)


def sums_named_in(nodes: Iterable[Node]) -> set[str]:
    """The sha256 of every source that these, or what stands in them, name."""
    inside = (each for node in nodes for each in node.iter(OURS))
    return {str(named) for each in inside if (named := each.get(SOURCE))}


def relies_on_the_first(node: Node) -> bool:
    """Whether something in it says where it was printed, and in none of the sources that are named: it is the first."""
    return node.get(SOURCE) is None and is_placed(node)


def is_placed(node: Node) -> bool:
    """Whether it, or something in it, says where it was printed."""
    return any(name in each.attrib for each in node.iter(OURS) for name in PLACED)


PLACED = ("lines", "para", "page")
"""Attributes that say where something was printed."""
