"""Where the next block of a document goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field

from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.structure.amending import Quotation
from gazette_pub.structure.outline import Number
from gazette_pub.words.amendments import amends, heads_amendments
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.records import dataclass

DEEPEST_LIST = 8
"""Lists stand in one another so deep, and no deeper: what would go deeper stands beside."""


IN_A_BOX = 0.75
"""What a box counts as a rank, above that of the part in which it stands."""


@dataclass(slots=True)
class Order:
    """Which way of numbering stands in which, as the document has shown it so far."""

    pairs: set[tuple[str, str]] = field(default_factory=set)

    def inside(self, inner: Number, outer: tuple[str, float]) -> bool:
        """Whether a number stands in what an `outer` one (its way and rank) has opened."""
        way, rank = outer
        if (way, inner.way) in self.pairs:
            return True
        return (inner.way, way) not in self.pairs and inner.rank > rank

    def shown(self, outer: str, inner: str) -> None:
        """The document has opened `inner` inside `outer`."""
        if outer != inner and (inner, outer) not in self.pairs:
            self.pairs.add((outer, inner))


@dataclass(slots=True)
class Open:
    """A section or a list that stands open: its way of numbering ("" for a heading without a number), rank, and element; its outline
    level, 0 where the source knows none."""

    way: str
    rank: float
    node: Node
    level: int = 0

    @property
    def key(self) -> tuple[str, float]:
        return self.way, self.rank

    @property
    def is_box(self) -> bool:
        """Whether it is a box in a plan, 专栏1."""
        return self.rank % 1 == IN_A_BOX


@dataclass(slots=True)
class Place:
    """Where the next block goes: the open document, its open division, article, sections and lists, outermost first.

    `root`: what holds them: the quoted text of an amending decision; else the document's body, once it is there.
    """

    document: Document
    root: Node | None = None
    divisions: list[tuple[int, Node]] = field(default_factory=list)
    flush: bool = False
    """Whether a division without a number was headed at the edge."""
    article: Node | None = None
    article_number: int = 0
    sections: list[Open] = field(default_factory=list)
    lists: list[Open] = field(default_factory=list)
    order: Order = field(default_factory=Order)
    bare: int = 0
    """The last number that was printed without a point: １总体情况."""
    quotation: Quotation | None = None
    """New text that stands open, and where its paragraphs go."""
    quoted: Place | None = None
    _title: str | None = field(init=False, default=None)

    @property
    def title(self) -> str:
        """That of the document, which is there before its text; empty where it has none."""
        if self._title is None:
            self._title = self.document.title or ""
        return self._title

    @property
    def body(self) -> Node:
        if self.root is None:
            body = self.document.body
            self.root = body if body is not None else self.document.add("body")
        return self.root

    @property
    def amends(self) -> bool:
        """Whether what stands here changes laws: the document's title says so, or the heading of a part that stands open."""
        return amends(self.title, self.document.kind) or (
            BY_NAME[self.document.kind].itemised and any(heads_amendments(heading) for heading in self._headings())
        )

    def _headings(self) -> Iterator[str]:
        """The headings of what stands open."""
        opened = [node for _, node in self.divisions] + [each.node for each in self.sections]
        for node in (*opened, *([] if self.article is None else [self.article])):
            first = next(node.children(), None)
            if first is not None and first.name == "heading":
                yield first.text_content

    @property
    def innermost(self) -> Place:
        """The place itself, or that in the quotation that stands open."""
        return self.quoted if self.quotation is not None and self.quoted is not None else self

    @property
    def container(self) -> Node:
        """What a block that stands in no list goes into."""
        if self.article is not None:
            return self.article
        if self.sections:
            return self.sections[-1].node
        return self.divisions[-1][1] if self.divisions else self.body

    @property
    def last(self) -> Node | None:
        """The last thing in the container."""
        found = next(self.container.iterchildren(reversed=True), None)
        return found if isinstance(found, Node) else None

    @property
    def above(self) -> Node | None:
        """The last block of printed text in the container, however deep: a paragraph, a heading, a label."""
        node = self.container
        while (below := _last_block(node)) is not None:
            node = below
        return node if node is not self.container else None

    @property
    def item(self) -> Node | None:
        """The last item of the innermost open list."""
        return self.last_item(self.lists[-1].node) if self.lists else None

    @staticmethod
    def last_item(node: Node) -> Node:
        """The last item of a list."""
        return next(last_items(node))

    def open_division(self, kind: str, rank: int, num: str | None = None, label: str | None = None) -> Node:
        """A division, at its depth; what stood open at that depth or deeper is closed."""
        self.article, self.sections, self.lists, self.quotation = None, [], [], None
        while self.divisions and self.divisions[-1][0] >= rank:
            self.divisions.pop()
        node = self.container.add("division", type=kind, num=num, label=label)
        self.divisions.append((rank, node))
        return node

    def leave_sections(self, stays: Callable[[Open], bool]) -> None:
        """Closes sections, from the innermost, up to one that stays."""
        while self.sections and not stays(self.sections[-1]):
            self.sections.pop()

    def leave_as_deep(self, level: int | None) -> None:
        """Closes headings without a number whose outline level is that of the next heading, or deeper, with what is open in them."""
        if level:
            as_deep = (at for at, each in enumerate(self.sections) if not each.way and each.level >= level)
            del self.sections[next(as_deep, len(self.sections)) :]

    def close(self) -> None:
        """Closes all that is open: what follows stands in the body itself."""
        self.divisions, self.article, self.sections, self.lists, self.quotation = [], None, [], [], None


_HOLDERS = frozenset(map(tag, "body list item section division article quoted".split()))
"""What the last block of a container may stand in."""

_PAGE_END = tag("pb")


def _last_block(node: Node) -> Node | None:
    if node.tag not in _HOLDERS:
        return None
    for child in node.iterchildren(reversed=True):
        if isinstance(child, Node) and child.tag != _PAGE_END:
            return child
    return None


def last_items(node: Node) -> Iterator[Node]:
    """The items of a list, the last first."""
    return (child for child in node.iterchildren(reversed=True) if isinstance(child, Node) and child.name == "item")
