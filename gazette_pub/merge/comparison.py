"""What differs between two issues, paragraph by paragraph, in the order in which they are printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.issue.plain import printed_before
from gazette_pub.merge.alignment import Alignment, aligned, alikeness, pairs_of
from gazette_pub.merge.moves import moves
from gazette_pub.merge.tree import Tree
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Difference:
    """A paragraph of the one issue, the other, or both: `before` and `after` are its words with the number before them, None
    where it is not. `kind`: added, removed, changed (other words), moved, or become (another kind of element). What was moved
    is the block that was, which may hold others: an article, a table, a document; each has a line of its words. `document`:
    the title that it stands under, None for what stands under none."""

    kind: str
    before: str | None
    after: str | None
    document: str | None
    old: Node | None
    new: Node | None


LEAST_ALIKE = 0.25
"""How much of two paragraphs that stand in the same place must be the same for one to be the other, changed. A merge takes them
for one all the same, so that what else a hand did to the one stays at it; to a reader they are one that went and one that came."""

SHORT = 8
"""The letters of a text that may be changed altogether and still be the same one: a day, a name, a number."""

SAME, AWAY = "same", "away"
"""Kinds of steps that are no difference: what is in both, and the place from which something was moved."""


def differences(old: Issue, new: Issue) -> Iterator[Difference]:
    """What turns the old issue into the new one. What is the same in both, whatever its id and its source, is no difference."""
    return (each for each in steps(old, new) if each.kind not in (SAME, AWAY))


def steps(old: Issue, new: Issue) -> Iterator[Difference]:
    """All paragraphs of both, in the order of the new one: what differs, what is the same, and whence something was moved."""
    walk = _Walk(Tree(old), Tree(new))
    for leaf in walk.leaves:
        yield from walk.up_to(leaf)
        yield from walk.at(leaf)
    yield from walk.rest()
    yield from _pictures(old, new)


def _pictures(old: Issue, new: Issue) -> Iterator[Difference]:
    """The pictures that only one of the issues shows: they have no words, and are told by the names of their files."""
    was, now = _shown_in(old), _shown_in(new)
    for kind, those, others in (("removed", was, now), ("added", now, was)):
        left = Counter({name: len(figures) for name, figures in others.items()})
        for name, figures in those.items():
            for figure in figures[left[name] :]:
                told = Difference(kind, None, None, _title_of(figure), None, None)
                yield (
                    replace(told, before=name, old=figure)
                    if kind == "removed"
                    else replace(told, after=name, new=figure)
                )


def _shown_in(issue: Issue) -> dict[str, list[Node]]:
    """The figures of an issue by the pictures that they show: the names of their files, without the folder."""
    found: dict[str, list[Node]] = {}
    for figure in issue.descendants("figure"):
        if name := figure.get("src", "").rpartition("/")[2]:
            found.setdefault(name, []).append(figure)
    return found


class _Walk:
    """The way through the new issue, and beside it through what of the old one is not, or no longer, there."""

    def __init__(self, was: Tree, now: Tree) -> None:
        self._was, self._now, self._alignment = was, now, aligned(was, now)
        old = self._alignment.old
        self._unlike = {
            leaf: old[leaf] for leaf in now.leaves if leaf in old and _are_unlike(was, old[leaf], now, leaf)
        }
        for leaf, pair in self._unlike.items():
            del self._alignment.old[leaf], self._alignment.new[pair]
        self.leaves = [leaf for leaf in now.leaves if _is_printed(now.nodes[leaf])]
        self._moves = moves([(old[leaf], leaf) for leaf in self.leaves if leaf in old], now)
        self._alone = set(self._moves.blocks.values())
        self._away = self._left_behind()
        new = self._alignment.new
        gone = [leaf for leaf in was.leaves if leaf not in new and _is_printed(was.nodes[leaf])]
        self._gone = iter(sorted([*gone, *self._away]))
        self._waiting = next(self._gone, None)
        self._before = 0

    def _left_behind(self) -> dict[int, Difference]:
        """What is told where something was moved from, by the first leaf that stood there."""
        found = {}
        for leaf, block in self._moves.blocks.items():
            told = _moved(self._was, self._now, self._alignment, block)
            at = self._alignment.old[leaf]
            found[at] = replace(told, kind=AWAY, document=_title_of(self._was.nodes[at]))
        return found

    def up_to(self, leaf: int) -> Iterator[Difference]:
        """What stood before the leaf in the old issue, and does not in the new."""
        pair = self._alignment.old.get(leaf)
        here = pair if pair is not None and pair not in self._moves.leaves else self._unlike.get(leaf, -1) + 1
        self._before = max(self._before, here)
        yield from self._until(self._before)

    def rest(self) -> Iterator[Difference]:
        yield from self._until(len(self._was.nodes))

    def _until(self, before: int) -> Iterator[Difference]:
        while self._waiting is not None and self._waiting < before:
            yield self._away.get(self._waiting) or _removed(self._was, self._waiting)
            self._waiting = next(self._gone, None)

    def at(self, leaf: int) -> Iterator[Difference]:
        """What there is to say of a leaf of the new issue."""
        pair = self._alignment.old.get(leaf)
        if leaf in self._moves.blocks:
            yield _moved(self._was, self._now, self._alignment, self._moves.blocks[leaf])
        is_moved = pair in self._moves.leaves
        told = _compared(self._was, pair, self._now, leaf, leaf in self._alone)
        if told.kind != SAME or not is_moved:
            yield told


def _are_unlike(was: Tree, pair: int, now: Tree, leaf: int) -> bool:
    """Whether two paragraphs have no more in common than the place in which they stand."""
    before, after = was.nodes[pair].words, now.nodes[leaf].words
    if before == after or now.nodes[leaf].name == "cell" or min(len(before), len(after)) <= SHORT:
        return False
    return _is_printed(now.nodes[leaf]) and alikeness(pairs_of(before), pairs_of(after)) < LEAST_ALIKE


def _is_printed(node: Node) -> bool:
    return node.name != "pb" and not any(each.tag == tag("meta") for each in node.iterancestors())


def _removed(was: Tree, leaf: int) -> Difference:
    node = was.nodes[leaf]
    return Difference("removed", _said(node), None, _title_of(node), node, None)


def _moved(was: Tree, now: Tree, alignment: Alignment, block: int) -> Difference:
    node, pair = now.nodes[block], alignment.old.get(block)
    before, after = _words(was, pair) if pair is not None else None, _words(now, block)
    title = node.title if isinstance(node, Document) else _title_of(node)
    return Difference("moved", before, after, title, was.nodes[pair] if pair is not None else None, node)


def _words(tree: Tree, block: int) -> str:
    """The words of a block, a line for each paragraph."""
    return "\n".join(map(_said, _printed_in(tree, block)))


def _printed_in(tree: Tree, block: int) -> Iterator[Node]:
    """The leaves of a block that print something."""
    waiting = [block]
    while waiting:
        number = waiting.pop()
        if not tree.is_leaf(number):
            waiting += reversed(tree.children[number])
        elif _is_printed(tree.nodes[number]):
            yield tree.nodes[number]


def _compared(was: Tree, pair: int | None, now: Tree, leaf: int, is_moved: bool) -> Difference:
    new = now.nodes[leaf]
    if pair is None:
        return Difference("added", None, _said(new), _title_of(new), None, new)
    old = was.nodes[pair]
    before, after = _said(old), _said(new)
    kind = "changed" if before != after else "become" if _kind(old) != _kind(new) and not is_moved else SAME
    return Difference(kind, before, after, _title_of(new), old, new)


def _kind(node: Node) -> tuple[str | None, ...]:
    """What kind of thing it is: what it is called, what it stands in, and how deep that is, where it heads it."""
    heads = node.above if node.name == "heading" else None
    return node.name, node.above.name, *((heads.get("level"), heads.get("type")) if heads is not None else ())


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
