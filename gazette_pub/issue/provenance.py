"""Which of an issue's sources something was printed in: the one that it names, or what it stands in; else the first."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from lxml.etree import _Element

    from gazette_pub.issue.model import Issue, Node

SOURCE = "source"
"""The attribute that names a source by its sha256."""

OURS = "{urn:gazette-pub:issue:1}*"
ENTRY, CONTENTS = "{urn:gazette-pub:issue:1}entry", "{urn:gazette-pub:issue:1}contents"
"""Any element of the issue XML; what is kept of another's metadata says source of other things."""


def sources_of(issue: Issue) -> list[Node]:
    """The files that the issue was read from, in their order."""
    return list(_each_source(issue))


def _each_source(issue: Issue) -> Iterator[Node]:
    meta = next(issue.children(), None)
    return meta.children("source") if meta is not None and meta.name == "meta" else iter(())


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
    sources = list(islice(_each_source(cast("Issue", node.getroottree().getroot())), 2))
    if len(sources) < 2 or not is_placed(node):
        return None
    named = sum_named(node)
    return sources[0].get("name") if named is None else _names_of(sources[0].above).get(named)


def _names_of(meta: Node) -> Mapping[str, str]:
    """The names of sources by their sha256: looked up once for as long as the issue is there, and has as many."""
    root, count = meta.above, len(meta)
    known = _KNOWN.get(root)
    if known is None or known[0] != count:
        names = {source.get("sha256", ""): source.get("name", "") for source in reversed(list(meta.children("source")))}
        known = _KNOWN[root] = count, names
    return known[1]


_KNOWN: WeakKeyDictionary[Node, tuple[int, Mapping[str, str]]] = WeakKeyDictionary()
"""By the root of an issue: places are told by the thousand."""


def sums_named_in(nodes: Iterable[Node]) -> set[str]:
    """The sha256 of every source that these, or what stands in them, name."""
    inside = (each for node in nodes for each in node.iter(OURS))
    return {str(named) for each in inside if (named := each.get(SOURCE))}


def relies_on_the_first(node: Node) -> bool:
    """Whether something in it says where it was printed, and in none of the sources that are named: it is the first."""
    return node.get(SOURCE) is None and is_placed(node)


def placed(node: Node) -> Node:
    """The nearest that says where the node was printed: itself, the first in it, or what it stands in; itself where none does."""
    inside = (each for each in node.iter(OURS) if is_placed_itself(each))
    around = (each for each in node.iterancestors(OURS) if is_placed_itself(each))
    return cast("Node", next(itertools.chain(inside, around), node))


def is_placed(node: Node) -> bool:
    """Whether it, or something in it, says where it was printed."""
    return any(is_placed_itself(each) for each in node.iter(OURS))


def is_placed_itself(node: Node | _Element) -> bool:
    """Whether the node itself says where it was printed."""
    return "lines" in node.attrib or "para" in node.attrib or bool(page_of(node))


def page_of(node: Node | _Element) -> str:
    """The pages that it is printed on; none of an entry in contents, whose page is the one that it names."""
    around = node.getparent()
    is_named = node.tag == ENTRY and around is not None and around.tag == CONTENTS
    return "" if is_named else node.get("page", "")
