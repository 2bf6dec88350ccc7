"""The provisions of a document as a lawyer counts them: 编 章 节, 条, 款, 项, 目, and where each paragraph stands among them."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property

from gazette_pub.issue.model import Document, Node
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_AMENDS = Pattern(
    Expression("关于(?:修改|修正|修订|废止)|修正案"),
    ("关于修改《甲》的决定", "刑法修正案"),
    ("关于加强工作的决定", "修改", "某条例"),
    "search",
)


def _changes_a_provision(node: Node) -> bool:
    """Whether the node says that it changes a law. A law that repeals another whole is no amending one."""
    return node.get("change") is not None and (node.get("change") != "delete" or bool(node.get("target")))


def _numbers_paragraphs(node: Node) -> bool:
    """Whether the list of an article that nothing leads to numbers its 款, as Macau's laws do: 第三條　一、… 二、…"""
    return node.above.name == "article" and all((item.label or "").endswith("、") for item in node.children("item"))


UNITS = {"book": "编", "part": "分编", "chapter": "章", "section": "节"}
"""The divisions that are cited. 目 in a citation is an item of an item; the division of that name has no unit."""


def unit_of(division: Node) -> str:
    """What the division is in a law's own words."""
    return UNITS.get(division.get("type", "").strip(), "")


@dataclass(eq=False)
class Item:
    """项, or 目 in it."""

    node: Node
    items: list[Item] = field(default_factory=list)


@dataclass(eq=False)
class Paragraph:
    """款, and the 项 that follow it. `node` is that of the provision where it begins with its items."""

    node: Node
    provision: Provision
    place: int
    items: list[Item] = field(default_factory=list)


@dataclass(eq=False)
class Provision:
    """条. In a document without articles, one numbered 一、二、 and what is printed under it."""

    node: Node
    place: int
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def items(self) -> list[Item]:
        """The items of all its paragraphs."""
        return [item for paragraph in self.paragraphs for item in paragraph.items]

    def add(self, node: Node) -> None:
        """One paragraph more."""
        self.paragraphs.append(Paragraph(node, self, len(self.paragraphs)))


@dataclass(frozen=True, eq=False)
class Spot:
    """Where a `p` stands. `rows`: for each item that it is in, from the outermost, the item's row and place in it.

    `within` counts the paragraphs of the innermost item that stand before it.
    """

    node: Node
    divisions: tuple[Node, ...] = ()
    provision: Provision | None = None
    paragraph: int = -1
    rows: tuple[tuple[list[Item], int], ...] = ()
    within: int = 0


_OF_TAIWAN = Pattern(
    Expression(rf"[條項]第[{CN}]{{1,3}}項|(?:條之[{CN}]{{1,2}}|項)第[{CN}]{{1,3}}[項款]|[前本]項(?!目)"),
    ("第三條第一項", "前項第三款", "第三條之一第二項", "本項"),
    ("第三条第一项", "第三條第一款（二）項", "事項", "前項目"),
    "search",
)


class Provisions:
    """Those of one document, in printed order. `numbers_paragraphs`: as Macau does; there 條, 款 and 項 are what 条, 款 and 项 are on the
    mainland, and not, as in Taiwan, 條, 項 and 款."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.all: list[Provision] = []
        self.divisions: list[tuple[Node, ...]] = []
        self.spots: list[Spot] = []
        self.has_articles = False
        self.numbers_paragraphs = False
        self._open: Provision | None = None
        if document.body is not None:
            self.has_articles = any(not article.is_quoted for article in document.body.descendants("article"))
            self._walk(document.body, ())

    @cached_property
    def amends(self) -> bool:
        """Whether the document changes another law: the numbers that it names are that law's."""
        title = fold(self.document.title or "")
        changes = self.document.body is not None and any(
            _changes_a_provision(node) for node in self.document.body.descendants("item", "p", "section", "article")
        )
        return _AMENDS.search(title) is not None and (BY_NAME[self.document.kind].acts or "修正案" in title) or changes

    @cached_property
    def is_of_taiwan(self) -> bool:
        """Whether its 項 are what the mainland calls 款, and its 款, numbered 一、, what that calls 项 (中央法規標準法 §8)."""
        body = self.document.body
        if body is None or not self.has_articles or self.numbers_paragraphs:
            return False
        labels = [item.node.label or "" for provision in self.all for item in provision.items]
        if any(label.startswith(("（", "(")) for label in labels):
            return False
        counted = "、" in "".join(labels) and any("條" in (provision.node.label or "") for provision in self.all)
        return counted or any(_OF_TAIWAN.search(spot.node.text_content) for spot in self.spots)

    @cached_property
    def by_number(self) -> dict[str, Provision | None]:
        """Provisions by number; None for a number that is printed twice."""
        found: dict[str, Provision | None] = {}
        for provision in self.all:
            number = (provision.node.num or "").strip()
            found[number] = None if number in found else provision
        return found

    def division(self, unit: str, number: str, inside: Node | None) -> Node | None:
        """The 章 or 节 of that number inside that division or, without one, in the document; None when not one is."""
        known = [path[-1] for path in self._by_unit.get((unit, number), ()) if inside is None or inside in path]
        return known[0] if len(known) == 1 else None

    @cached_property
    def _by_unit(self) -> dict[tuple[str, str], list[tuple[Node, ...]]]:
        """The paths to the divisions by unit and number: as many of a number as the law has chapters, or books."""
        found: dict[tuple[str, str], list[tuple[Node, ...]]] = {}
        for path in self.divisions:
            found.setdefault((unit_of(path[-1]), (path[-1].num or "").strip()), []).append(path)
        return found

    def _walk(self, container: Node, divisions: tuple[Node, ...]) -> None:
        for node in container.children():
            if node.name == "division":
                self.divisions.append((*divisions, node))
                self._walk(node, (*divisions, node))
            elif node.name == "article":
                self._fill(self._add(node), divisions, node)
            elif node.name == "section":
                self._walk(node, divisions)
            elif node.name == "list":
                self._listed(node, divisions)
            elif node.name == "p":
                self._loose(node, divisions)

    def _add(self, node: Node) -> Provision:
        provision = Provision(node, len(self.all))
        self.all.append(provision)
        return provision

    def _listed(self, node: Node, divisions: tuple[Node, ...]) -> None:
        """A list outside articles. A decision numbers what others call articles 一、二、."""
        for item in node.children("item"):
            if not self.has_articles and (item.label or "").endswith("、"):
                self._open = self._add(item)
                self._fill(self._open, divisions, item)
            else:
                self.spots += [Spot(p, divisions) for p in item.descendants("p")]

    def _loose(self, node: Node, divisions: tuple[Node, ...]) -> None:
        """A paragraph outside articles: it belongs to the 一、 before it."""
        if self._open is None or node.label is not None:
            self.spots.append(Spot(node, divisions))
            return
        self._open.add(node)
        self.spots.append(Spot(node, divisions, self._open, len(self._open.paragraphs) - 1))

    def _fill(self, provision: Provision, divisions: tuple[Node, ...], container: Node) -> None:
        for node in container.children("p", "list", "section"):
            if node.name == "section":
                self._fill(provision, divisions, node)
                continue
            if node.name == "list" and not provision.paragraphs and _numbers_paragraphs(node):
                for item in node.children("item"):
                    self._numbered(item, provision, divisions)
                continue
            if node.name == "p" or not provision.paragraphs:
                provision.add(node if node.name == "p" else provision.node)
            here = Spot(node, divisions, provision, len(provision.paragraphs) - 1)
            if node.name == "p":
                self.spots.append(here)
            else:
                self._items(node, provision.paragraphs[-1].items, here)

    def _numbered(self, item: Node, provision: Provision, divisions: tuple[Node, ...]) -> None:
        """A paragraph with a number, and the items that follow it."""
        self.numbers_paragraphs = True
        provision.add(item)
        place = len(provision.paragraphs) - 1
        self.spots += [Spot(p, divisions, provision, place) for p in item.children("p")]
        for node in item.children("list"):
            self._items(node, provision.paragraphs[-1].items, Spot(node, divisions, provision, place))

    def _items(self, node: Node, row: list[Item], above: Spot) -> None:
        for child in node.children("item"):
            item = Item(child)
            row.append(item)
            here = (*above.rows, (row, len(row) - 1))
            for within, p in enumerate(child.children("p")):
                self.spots.append(Spot(p, above.divisions, above.provision, above.paragraph, here, within))
            inside = Spot(child, above.divisions, above.provision, above.paragraph, here)
            for deeper in child.children("list"):
                self._items(deeper, item.items, inside)
