"""An issue as rows: what each of its elements is, what stands in which, and where it stands in the source."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from typing import Any, cast

from lxml import etree

from gazette_pub.issue.findings import Finding, Place
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import KEPT, TEXT_BEARING, XML_ID, Document, Issue, Node, is_structure, ranges_in, tag
from gazette_pub.issue.names import NAMES
from gazette_pub.preview.door import Work
from gazette_pub.words.records import dataclass

LONGEST = 160
"""Letters of a text in the outline."""

LONGEST_WRITTEN = 20_000
"""Letters of a text that is put right on the page."""

DIVISIBLE = frozenset(
    "p label heading title kicker subtitle number adoption delivery byline dateline salutation signature caption credit".split()
)
"""What is joined and divided. An entry of a list is one whole."""

MOST_ROWS = 200_000
"""Elements that the outline shows; an issue of three hundred pages has seven thousand."""

THROUGH = frozenset(map(tag, "meta head body foot".split()))
"""What is no row of its own: what stands in it stands in what holds it."""

FOLDED = frozenset({"heading"})
"""What is shown with what it heads."""

DIVISIONS: dict[str, Message] = {
    "book": say("book (编)"),
    "part": say("part (分编)"),
    "chapter": say("chapter (章)"),
    "section": say("section (节)"),
    "subsection": say("subsection (目)"),
}
"""What the divisions of a law are called."""


@dataclass(frozen=True)
class Row:
    """An element. `n`: its number among all elements of the issue. `up`: the row that it stands in, -1 for none. `leaf`: the
    element whose text is its own, where there is one. `boxes`: page, x0, y0, x1, y1."""

    n: int
    up: int
    node: Node
    leaf: Node | None
    lines: list[tuple[int, int]]
    paras: list[tuple[int, int]]
    boxes: list[tuple[float, ...]]


@dataclass
class View:
    """The rows of an issue, in printed order; which row an element is shown by. `is_cut`: there are more of them."""

    work: Work
    ids: dict[str, int] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    row_of: dict[Node, int] = field(default_factory=dict)
    is_cut: bool = False

    @classmethod
    def of(cls, work: Work) -> View:
        view = cls(work, lines_of_ids(work.source.data) if work.source.format == "akn" else {})
        for n, node in enumerate(elements(work.issue)):
            if len(view.rows) >= MOST_ROWS:
                view.is_cut = True
                break
            view._take(n, node)
        return view

    @functools.cached_property
    def is_of_its_source(self) -> bool:
        """Whether the places of the issue are those of this source: a file of ours carries those of what it was made from."""
        meta = next(self.work.issue.children("meta"), None)
        first = next(meta.children("source"), None) if meta is not None else None
        return first is not None and first.get("sha256") == self.work.source.sha256

    def _take(self, n: int, node: Node) -> None:
        above = cast("Node | None", node.getparent())
        up = self.row_of.get(above, -1) if above is not None else -1
        if node.tag in THROUGH or above is None or (above is not None and above.tag == tag("meta")):
            self.row_of[node] = up
        elif node.name in FOLDED and up >= 0:
            self.row_of[node] = up
            self._fold(node, up)
        elif node.name not in NAMES or (node.name == "date" and above.name != "foot"):
            self.row_of[node] = up
        else:
            self.row_of[node] = len(self.rows)
            leaf = node if node.name in TEXT_BEARING and not is_structure(node) else None
            self.rows.append(Row(n, up, node, leaf, *_places(node, self)))
            if (
                node.name == "title"
                and up >= 0
                and self.rows[up].leaf is None
                and isinstance(self.rows[up].node, Document)
            ):
                self.rows[up] = replace(self.rows[up], leaf=node)  # what a document says is its title

    def _fold(self, node: Node, row: int) -> None:
        at = self.rows[row]
        lines, paras, boxes = _places(node, self)
        self.rows[row] = Row(at.n, at.up, at.node, node, at.lines + lines, at.paras + paras, at.boxes + boxes)

    def row_at(self, finding: Finding) -> int:
        """The row that a finding is of: the innermost at its place, else that of its element; -1 where nothing tells."""
        found = self._innermost(finding.place)
        return found if found >= 0 else self._by_id.get(finding.element or "", -1)

    def _innermost(self, place: Place) -> int:
        if place.line is not None and self.work.source.format == "text":
            return _at(place.line, self._lines)
        if place.para is not None and place.para.isdecimal():
            return _at(int(place.para), self._paras)
        if place.page is not None and place.box is not None:
            return self._corners.get((float(place.page), *map(float, place.box.split()[:2])), -1)
        return -1

    @functools.cached_property
    def _by_id(self) -> dict[str, int]:
        return {node.id: row for node, row in self.row_of.items() if node.id}

    @functools.cached_property
    def _lines(self) -> list[tuple[int, int, int]]:
        return sorted((*each, at) for at, row in enumerate(self.rows) for each in row.lines)

    @functools.cached_property
    def _paras(self) -> list[tuple[int, int, int]]:
        return sorted((*each, at) for at, row in enumerate(self.rows) for each in row.paras)

    @functools.cached_property
    def _corners(self) -> dict[tuple[float, ...], int]:
        return {box[:3]: at for at, row in enumerate(self.rows) for box in row.boxes}


def _at(number: int, ranges: Sequence[tuple[int, int, int]]) -> int:
    """The row of the last range that the number is in; -1 for none."""
    at = bisect.bisect_right(ranges, number, key=lambda each: each[0])
    first, last, row = ranges[at - 1] if at else (0, -1, -1)
    return row if first <= number <= last else -1


def elements(issue: Issue) -> Iterator[Node]:
    """All elements of the issue's own schema, in printed order: by their places here they are asked for."""
    return cast("Iterator[Node]", issue.iter(tag("*")))


def _places(node: Node, view: View) -> tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[float, ...]]]:
    if view.ids or view.work.source.format == "xml":
        return _in_xml(node, view), [], []
    if not view.is_of_its_source:
        return [], [], []
    lines = list(ranges_in(node.get("lines", "")))
    pages, edges = node.get("page", "").split(), [float(edge) for edge in node.get("box", "").split()]
    boxed = len(edges) == 4 * len(pages)
    boxes = [(float(page), *edges[4 * n : 4 * n + 4]) if boxed else (float(page),) for n, page in enumerate(pages)]
    return lines, list(ranges_in(node.get("para", ""))), boxes


def _in_xml(node: Node, view: View) -> list[tuple[int, int]]:
    """The line of an XML file that the element begins on."""
    named = str(node.get(f"{{{KEPT}}}eId") or node.get("origin") or "")
    line = view.ids.get(named) if view.ids else cast("int | None", node.sourceline)
    return [(line, line)] if line else []


# as JSON


def rows_as_json(view: View) -> list[dict[str, Any]]:
    """The rows, as a page takes them, in the language spoken. What is not known is left out."""
    return [_without_nothing(_row(row)) for row in view.rows]


def _row(row: Row) -> dict[str, Any]:
    node, leaf = row.node, row.leaf
    text = _short(_text(node))
    words = leaf.words if leaf is not None and len(leaf.words) <= LONGEST_WRITTEN else None
    return {
        "up": row.up,
        "name": node.name,
        "kind": str(kind_of(node)),
        "label": node.label,
        "text": text,
        "words": words if words != text else None,
        "id": node.get(XML_ID),
        "leaf": words is not None or None,
        "divisible": words is not None and leaf is not None and leaf.name in DIVISIBLE or None,
        "lines": row.lines,
        "paras": row.paras,
        "boxes": row.boxes,
    }


def _without_nothing(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value not in (None, "", [])}


def kind_of(node: Node) -> Message:
    """What the element is called."""
    if node.name == "division":
        return DIVISIONS.get(node.get("type", ""), NAMES["division"])
    if node.name == "section" and node.child("heading") is not None:
        return say("heading {level}", level=node.get("level", ""))
    return NAMES[node.name]


def _text(node: Node) -> str:
    """What stands for the element in an outline: its title, its heading, or the beginning of its words."""
    if isinstance(node, Document):
        return node.title or next((each.words for each in node.descendants("p")), "")
    if (heading := node.child("heading")) is not None:
        return heading.words
    if is_structure(node):
        first = next(
            (each for each in node.descendants() if each.name in TEXT_BEARING and not is_structure(each)), None
        )
        return first.words if first is not None else ""
    return node.words


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def finding_as_json(finding: Finding, view: View, seen: bool) -> dict[str, Any]:
    """A finding, as a page takes it, in the language spoken."""
    place = finding.place
    said = {
        "code": finding.code,
        "grade": finding.grade.value,
        "word": str(finding.grade.word),
        "message": finding.message,
        "title": finding.rule.title,
        "at": place.within("").lstrip(":, "),
        "row": view.row_at(finding),
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "page": place.page,
        "seen": seen or None,
    }
    return _without_nothing(said)


def element_at(issue: Issue, n: int) -> Node | None:
    """The element of that number."""
    found = (node for at, node in enumerate(elements(issue)) if at == n)
    return next(found, None)


def lines_of_ids(data: bytes) -> dict[str, int]:
    """On which line of an XML file each of its ids stands, as far as it can be parsed."""
    from gazette_pub.issue.parser import safe_parser

    try:
        root = etree.fromstring(data, safe_parser())
    except etree.XMLSyntaxError:
        return {}
    found: dict[str, int] = {}
    for element in root.iter(etree.Element):
        for name in ("eId", "id", XML_ID):
            if (value := element.get(name)) and element.sourceline:
                found.setdefault(str(value), cast(int, element.sourceline))
    return found
