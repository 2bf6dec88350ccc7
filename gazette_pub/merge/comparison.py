"""What differs between two issues, paragraph by paragraph, in the order in which they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.issue.plain import printed_before
from gazette_pub.merge.alignment import Alignment, aligned
from gazette_pub.merge.changes import rising
from gazette_pub.merge.tree import Tree


@dataclass(frozen=True)
class Difference:
    """A paragraph of the one issue, the other, or both: `before` and `after` are its words with the number before them, None
    where it is not. `kind`: added, removed, changed (other words), moved, or become (another kind of element). `document`:
    the title that it stands under, None for what stands under none."""

    kind: str
    before: str | None
    after: str | None
    document: str | None
    old: Node | None
    new: Node | None


def differences(old: Issue, new: Issue) -> Iterator[Difference]:
    """What turns the old issue into the new one. What is the same in both, whatever its id and its source, is no difference."""
    was, now = Tree(old), Tree(new)
    alignment = aligned(was, now)
    moved = _moved(was, now, alignment)
    gone = iter([leaf for leaf in was.leaves if leaf not in alignment.new and _is_printed(was.nodes[leaf])])
    waiting = next(gone, None)
    before = 0
    for leaf in now.leaves:
        pair = alignment.old.get(leaf)
        before = max(before, pair if pair is not None and pair not in moved else 0)
        while waiting is not None and waiting < before:
            yield _removed(was, waiting)
            waiting = next(gone, None)
        if _is_printed(now.nodes[leaf]):
            yield from _compared(was, pair, now, leaf, pair in moved)
    while waiting is not None:
        yield _removed(was, waiting)
        waiting = next(gone, None)


def _is_printed(node: Node) -> bool:
    return node.name != "pb" and not any(each.tag == tag("meta") for each in node.iterancestors())


def _removed(was: Tree, leaf: int) -> Difference:
    node = was.nodes[leaf]
    return Difference("removed", _said(node), None, _title_of(node), node, None)


def _compared(was: Tree, pair: int | None, now: Tree, leaf: int, is_moved: bool) -> Iterator[Difference]:
    new = now.nodes[leaf]
    if pair is None:
        yield Difference("added", None, _said(new), _title_of(new), None, new)
        return
    old = was.nodes[pair]
    before, after = _said(old), _said(new)
    kind = "changed" if before != after else "moved" if is_moved else "become" if _kind(old) != _kind(new) else None
    if kind:
        yield Difference(kind, before, after, _title_of(new), old, new)


def _kind(node: Node) -> tuple[str | None, ...]:
    """What kind of thing it is: what it is called, what it stands in, and how deep that is, where it heads it."""
    heads = node.above if node.name == "heading" else None
    return node.name, node.above.name, *((heads.get("level"), heads.get("type")) if heads is not None else ())


def _moved(was: Tree, now: Tree, alignment: Alignment) -> set[int]:
    """The old leaves that stand elsewhere now: those that are not among the most that kept their order."""
    pairs = [(alignment.old[leaf], leaf) for leaf in now.leaves if leaf in alignment.old]
    kept = {old for old, _ in rising(sorted(pairs))}
    return {old for old, _ in pairs} - kept


def _said(node: Node) -> str:
    """The words of a paragraph, with the numbers before them."""
    numbers: list[str] = []
    below: Node = node
    above = below
    while isinstance(above, Node):
        if number := printed_before(above):
            numbers.append(number)
        parent = above.getparent()
        if not isinstance(parent, Node) or next(parent.children(), None) is not above or isinstance(parent, Document):
            break
        above = parent
    return "\u3000".join([*reversed(numbers), node.text_content])


def _title_of(node: Node) -> str | None:
    above = next((each for each in node.iterancestors(tag("document"))), None)
    return above.title if isinstance(above, Document) else None
