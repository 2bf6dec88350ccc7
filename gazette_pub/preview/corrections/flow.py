"""What opens a part of a text, and how far that reaches: headings, articles, items opened and taken away, the text between them
left in its order.

A part that is opened takes in all that follows, as far as another part of its rank begins. One that is taken away leaves what
it held to the part before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import cast

from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Node, tag
from gazette_pub.preview.corrections.refusing import NotCorrected

DIVISIONS = ("book", "part", "chapter", "section", "subsection")
DEEPEST = 9
"""Levels of sections that are told apart."""


def rank(node: Node) -> int | None:
    """How deep a part stands that this element opens; None for what opens none."""
    match node.name:
        case "division":
            return 10 + DIVISIONS.index(node.get("type", "chapter").strip())
        case "section":
            return 20 + min(int(node.get("level", "1")), DEEPEST)
        case "article":
            return 40
        case "item":
            return 50
    return None


def behind(node: Node) -> list[Node]:
    """What stands behind an element in the one that holds it."""
    return [cast(Node, each) for each in node.itersiblings()]


def open_at(first: Node, opener: Node) -> None:
    """Puts an opener where an element stands, which goes, and into it what follows as far as it reaches."""
    depth = cast(int, rank(opener))

    def is_left(holder: Node) -> bool:
        if holder.name == "list":
            return opener.name != "item"
        around = rank(holder)
        return around is not None and around >= depth

    place, taken = gathered(first, is_left)
    if place is first:
        first.addprevious(opener)
    else:
        place.addnext(opener)
    for node in _reached(taken, depth):
        opener.append(node)
    remove(first)


def gathered(first: Node, is_left: Callable[[Node], bool]) -> tuple[Node, list[Node]]:
    """What follows an element, out of all that is left on the way up; and the outermost of what is left."""
    place, taken = first, behind(first)
    while is_left(place.above):
        place = place.above
        after = behind(place)
        taken += relisted(place.above, after) if place.above.name == "list" and is_left(place.above) else after
    return place, taken


def relisted(list_: Node, items: list[Node]) -> list[Node]:
    """Some items of a list, as a list of their own."""
    if not items:
        return []
    rest = cast(Node, list_.makeelement(list_.tag))
    for name, value in list_.attrib.items():
        rest.set(name, value)
    rest.extend(items)
    return [rest]


def _reached(nodes: Iterable[Node], depth: int) -> Iterator[Node]:
    for node in nodes:
        if (other := rank(node)) is not None and other <= depth:
            return
        yield node


def remove(node: Node) -> None:
    """Takes an element away, and what then holds nothing and prints nothing."""
    above = node.above
    above.remove(node)
    while above.name in _EMPTY_GOES and not len(above) and not above.get("label"):
        node, above = above, above.above
        above.remove(node)


_EMPTY_GOES = frozenset("list item head foot section division article".split())


def append_to(end: Node, blocks: Sequence[Node], within: Node, ahead_of: Node | None = None) -> None:
    """Puts blocks behind all that stands in a part, each into the innermost part that reaches over it; none out of `within`,
    and in that ahead of what stands there still."""
    for block in blocks:
        depth = rank(block)
        while depth is not None and end is not within and cast(int, rank(end)) >= depth:
            end = end.above
        if end is within and ahead_of is not None:
            ahead_of.addprevious(block)
        else:
            end.append(block)
        end = innermost_end(block) if depth is not None and block.name != "item" else end


def innermost_end(part: Node) -> Node:
    """The innermost part that is open where a part ends."""
    while (last := _last(part)) is not None and last.name != "item" and rank(last) is not None:
        part = last
    return part


def _last(node: Node) -> Node | None:
    children = [each for each in node.children() if each.name != "pb"]
    return children[-1] if children else None


def flattened(opener: Node) -> Node:
    """The paragraph that a heading, an article or an item is without what it opens, which goes to the part before it."""
    first = _as_paragraph(opener)
    if opener.name == "item":
        return _out_of_list(opener, first)
    blocks = [first, *(cast(Node, each) for each in opener if each is not first)]
    pages = _pages_before(opener)
    above = pages[0].getprevious() if pages else opener.getprevious()
    before = cast("Node | None", above)
    if before is not None and rank(before) is not None:
        append_to(innermost_end(before), [*pages, *blocks], opener.above, ahead_of=opener)
    else:
        for block in blocks:
            opener.addprevious(block)
    opener.above.remove(opener)
    return first


def _pages_before(node: Node) -> list[Node]:
    """The page ends that stand directly before an element."""
    found: list[Node] = []
    before = cast("Node | None", node.getprevious())
    while before is not None and before.name == "pb":
        found.insert(0, before)
        before = cast("Node | None", before.getprevious())
    return found


def _as_paragraph(opener: Node) -> Node:
    """The heading of an opener, or its first paragraph, as a paragraph with its number; an empty one where it has neither."""
    first = opener.child("heading")
    if first is None:
        first = next((each for each in opener.children() if each.name != "pb"), None)
        if first is None or first.name != "p" or (first.get("label") and opener.label):
            first = cast(Node, opener.makeelement(tag("p")))
            opener.insert(0, first)
    first.tag = tag("p")
    for name in ("label", "num"):
        if (value := opener.get(name)) is not None:
            first.set(name, value)
    return first


def _out_of_list(item: Node, first: Node) -> Node:
    """Takes an item out of its list: what stood before it and behind it are lists of their own."""
    list_, after = item.above, behind(item)
    blocks = [first, *(cast(Node, each) for each in item if each is not first)]
    for node in reversed([*blocks, *relisted(list_, after)]):
        list_.addnext(node)
    list_.remove(item)
    if not len(list_):
        list_.above.remove(list_)
    return first


CLOSED = frozenset("cell note front colophon contents roster names figure".split())
"""What holds no part of a text that could be opened."""


def refuse_closed(node: Node) -> None:
    """Raises NotCorrected for what stands in a cell, a note or the like."""
    around: Node | None = node.getparent()  # type: ignore[assignment]  # all of an issue are nodes
    while around is not None:
        if around.name in CLOSED:
            raise NotCorrected(say("no part of a text begins there"))
        around = around.getparent()  # type: ignore[assignment]
