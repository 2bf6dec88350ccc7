"""The tree of tags: what each marked sequence is, in reading order (ISO 32000-1 §14.7, ISO 14289-1 §7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field

import pydyf

from gazette_pub.formats.pdf.painting.content import Marked, Painted, spoken
from gazette_pub.formats.pdf.painting.objects import Raw, added, array, dictionary, number, text
from gazette_pub.issue.model import XML_LANG, Node
from gazette_pub.layout.flow import (
    Closes,
    Item,
    Joined,
    Line,
    Names,
    Opens,
    PageEnd,
    Roster,
    Sides,
    Table,
    Words,
    is_picture,
    lines_of,
)
from gazette_pub.layout.pictures import told
from gazette_pub.typeset.compose import Composed
from gazette_pub.typeset.tables import Place, places_of
from gazette_pub.words.records import dataclass

LinkTo = Callable[[Marked], dict[str, object] | None]
"""The entries of the annotation of a link; None where it goes nowhere."""

DEEPEST = 6
"""PDF 1.7 has headings from H1 to H6."""


@dataclass(eq=False)
class Element:
    """A structure element: its type, what it holds, and its attributes. `link` is the box that its annotation has."""

    tag: str
    kids: list[Element | Marked] = field(default_factory=list)
    attributes: dict[str, object] = field(default_factory=dict)
    link: Marked | None = None
    written: Raw | None = None

    def add(self, tag: str, **attributes: object) -> Element:
        self.kids.append(Element(tag, attributes=attributes))
        last = self.kids[-1]
        assert isinstance(last, Element)
        return last


def tree(composed: Composed, painted: Painted, language: str) -> Element:
    """The tags of all that was painted, in a file of that language."""
    return _Grower(composed, painted, language).tree()


@dataclass(frozen=True)
class _Open:
    """A list that is open: whose item, in which list of the issue, and what it is in the tree."""

    item: Node
    listed: Node
    list: Element
    body: Element


class _Lists:
    """The lists that are open in an element, one in another as in the issue (ISO 32000-1 §14.8.4.3.3)."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.open: list[_Open] = []

    def around(self, node: Node) -> Element:
        """What holds a node: the body of the innermost item that it stands in, or the element itself."""
        path = list(_items_around(node))
        same = 0
        while same < min(len(path), len(self.open)) and self.open[same].item is path[same]:
            same += 1
        before = self.open[same] if same < len(self.open) else None
        del self.open[same:]
        for item in path[same:]:
            self.open.append(self._opened(item, before))
            before = None
        return self.open[-1].body if self.open else self.root

    def _opened(self, item: Node, before: _Open | None) -> _Open:
        """The next item of the list that was open, or the first of a new one."""
        parent = self.open[-1].body if self.open else self.root
        listed = item.above
        goes_on = before is not None and before.listed is listed and parent.kids[-1] is before.list
        element = before.list if before is not None and goes_on else parent.add("L")
        return _Open(item, listed, element, element.add("LI").add("LBody"))


def _items_around(node: Node) -> Iterator[Node]:
    """The items that a node is, or stands in, from the outermost; not those around the document, or the cell, that it is in."""
    found = []
    for each in (node, *node.iterancestors("{*}*")):
        if isinstance(each, Node) and each.name in ENDS_A_LIST:
            break
        if isinstance(each, Node) and each.name == "item":
            found.append(each)
    return reversed(found)


ENDS_A_LIST = frozenset(("document", "cell", "note"))


class _Grower:
    def __init__(self, composed: Composed, painted: Painted, language: str) -> None:
        self.composed, self.painted = composed, painted
        self.headings: list[int] = []
        self.languages: list[str | None] = [language]
        self.notes = 0

    def tree(self) -> Element:
        root = Element("Document")
        self._cover(root)
        self._contents(root)
        open_ = [_Lists(root)]
        for item in self.composed.items:
            if isinstance(item, Opens):
                open_.append(_Lists(open_[-1].root.add("Sect", **self._language(item.node))))
                self.languages.append(language_of(item.node))
            elif isinstance(item, Closes):
                self.languages.pop()
                open_.pop()
            elif not isinstance(item, PageEnd) and self._is_painted(item):
                _GROWN[type(item)](self, open_[-1].around(item.node), item)
        return root

    def _is_painted(self, item: Item) -> bool:
        return not isinstance(item, Line) or id(item) in self.painted.lines or id(item) in self.composed.noted

    def _language(self, node: Node) -> dict[str, object]:
        """The language of a node, where it is another than that of the document around it (ISO 14289-1 §7.2)."""
        language = language_of(node)
        return {"Lang": text(language)} if language and language != self.languages[-1] else {}

    def _cover(self, root: Element) -> None:
        if self.composed.cover:
            cover = root.add("Sect")
            for line in self.composed.cover:
                self.line(cover, line)

    def _contents(self, root: Element) -> None:
        if not self.composed.contents:
            return
        heading, *entries = self.composed.contents
        self.line(root, heading)
        contents = root.add("TOC")
        for entry in entries:
            self.fill(contents.add("TOCI").add("Reference"), entry)

    def line(self, parent: Element, line: Line) -> None:
        """A line of the flow: a heading where it is one in the outline, else a paragraph; behind it its notes."""
        is_heading = line.level and id(line) in self.painted.lines
        self._tagged(parent, f"H{min(self._depth(line.level), DEEPEST)}" if is_heading else "P", line)

    def _tagged(self, parent: Element, tag: str, line: Line) -> None:
        if is_picture(line):
            self._figure(parent, line)
        elif id(line) in self.painted.lines:
            self.fill(parent.add(tag, **self._language(line.node), **self._said(line)), line)
        self._notes(parent, line)

    def _figure(self, parent: Element, line: Line) -> None:
        """A picture, with its place and what it is, for whom it is read out (ISO 14289-1 §7.3)."""
        for marked in self.painted.lines.get(id(line), []):
            place = dictionary({"O": "/Layout", "Placement": "/Block", "BBox": array(map(number, marked.box))})
            figure = parent.add("Figure", Alt=text(told(line.node)), A=place, **self._language(line.node))
            figure.kids.append(marked)

    def _said(self, line: Line) -> dict[str, object]:
        """What a line says whose letters stand apart: they are words, and no letters by themselves (§14.9.4)."""
        is_plain = all(isinstance(part, Words) and not part.href for part in line.parts)
        return {"ActualText": text(spoken(line))} if id(line) in self.painted.wide and is_plain else {}

    def _depth(self, level: int) -> int:
        """The depth of a heading: none is left out on the way down (ISO 14289-1 §7.4.2)."""
        while self.headings and self.headings[-1] >= level:
            self.headings.pop()
        self.headings.append(level)
        return len(self.headings)

    def fill(self, element: Element, line: Line) -> None:
        """The sequences of a line; those that link, each in a Link."""
        for marked in self.painted.lines.get(id(line), []):
            into = element.add("Span", Lang=text(marked.lang)) if marked.lang else element
            if marked.href:
                into = into.add("Link")
                into.link = marked
            into.kids.append(marked)

    def _notes(self, parent: Element, line: Line) -> None:
        lines = self.composed.noted.get(id(line), [])
        if lines:
            self.notes += 1
            note = parent.add("Note", ID=text(f"note-{self.notes}"))
            for each in lines:
                self._tagged(note, "P", each)

    def names(self, parent: Element, names: Names) -> None:
        listed = parent.add("L")
        for name in names.names:
            body = listed.add("LI").add("LBody", **self._language(name.node))
            self.fill(body, name)
            self._notes(body, name)

    def roster(self, parent: Element, roster: Roster) -> None:
        listed = parent.add("L")
        for entry in roster.entries:
            body = listed.add("LI").add("LBody")
            for line in filter(None, (entry.name, entry.office)):
                said = self._language(line.node)
                self.fill(body.add("Span", **said) if said else body, line)
                self._notes(body, line)

    def sides(self, parent: Element, sides: Sides) -> None:
        """Who signs side by side, a paragraph a line, read as it is printed."""
        for lines in sides.rows:
            element = parent.add("P", **self._language(lines[0].node))
            for line in lines:
                self.fill(element, line)
                self._notes(element, line)

    def joined(self, parent: Element, head: Joined) -> None:
        """Organs that issue together, a paragraph a name, read as they are printed."""
        for line in lines_of(head):
            self.fill(parent.add("P", **self._language(line.node)), line)

    def table(self, parent: Element, table: Table) -> None:
        """A table. Every row has cells for all columns: an empty one where the issue has none (ISO 14289-1 §7.5)."""
        places = list(places_of(table.rows))
        count = max((place.end_column for place in places), default=0)
        taken = {
            (i, j)
            for place in places
            for i in range(place.row, place.end_row)
            for j in range(place.column, place.end_column)
        }
        element = parent.add("Table")
        for i in range(len(table.rows)):
            row = element.add("TR")
            own = {place.column: place for place in places if place.row == i}
            for j in range(count):
                if place := own.get(j):
                    self._cell(row, place, table.head)
                elif (i, j) not in taken:
                    row.add("TD")

    def _cell(self, row: Element, place: Place, head: int) -> None:
        cell = place.cell
        spans = {"RowSpan": place.end_row - place.row, "ColSpan": place.end_column - place.column}
        scope = "/Row" if place.row >= head and not place.column else "/Column"
        said = {key: value for key, value in spans.items() if value != 1} | ({"Scope": scope} if cell.is_header else {})
        tag = "TH" if cell.is_header else "TD"
        element = row.add(tag, A=dictionary({"O": "/Table", **said})) if said else row.add(tag)
        lists = _Lists(element)
        for line in filter(self._is_painted, cell.lines):
            self._tagged(lists.around(line.node), "P", line)


_GROWN: dict[type, Callable[..., None]] = {
    Line: _Grower.line,
    Names: _Grower.names,
    Roster: _Grower.roster,
    Table: _Grower.table,
    Sides: _Grower.sides,
    Joined: _Grower.joined,
}


def language_of(node: Node) -> str | None:
    """The language that a node is in: its own, or of the nearest around it that says one."""
    said = (each.get(XML_LANG) for each in (node, *node.iterancestors("{*}*")))
    return next(filter(None, said), None)


def add_tree(
    pdf: pydyf.PDF, root: Element, pages: Sequence[str], painted: Painted, link: LinkTo
) -> tuple[Raw, dict[int, list[Raw]]]:
    """Writes the tree. `pages` are the references of the pages; `link` the entries of an annotation, None for a link that
    goes nowhere. Gives the root, and for each page its annotations."""
    return _TreeWriter(pdf, pages, painted, link).write(root)


class _TreeWriter:
    def __init__(self, pdf: pydyf.PDF, pages: Sequence[str], painted: Painted, link: LinkTo) -> None:
        self.pdf, self.pages, self.link = pdf, pages, link
        self.parents: list[list[str]] = [["null"] * count for count in painted.parts]
        self.annotations: dict[int, list[Raw]] = {}
        self.of_annotations: list[str] = []

    def write(self, root: Element) -> tuple[Raw, dict[int, list[Raw]]]:
        top = added(self.pdf)
        waiting = [(root, top.ref)]
        for element, parent in waiting:
            element.written = element.written or added(self.pdf)
            for kid in element.kids:
                if isinstance(kid, Element):
                    kid.written = added(self.pdf)
                    waiting.append((kid, element.written.ref))
            element.written.written = self._written(element, parent)
        assert root.written is not None
        top.written = dictionary(
            {
                "Type": "/StructTreeRoot",
                "K": array([root.written.ref]),
                "ParentTree": added(self.pdf, dictionary({"Nums": array(self._numbers())})).ref,
                "ParentTreeNextKey": len(self.parents) + len(self.of_annotations),
                "IDTree": self._ids(root),
            }
        )
        return top, self.annotations

    def _ids(self, root: Element) -> str | None:
        """The tree of the ids that elements have."""
        found, waiting = list[tuple[str, str]](), [root]
        for element in waiting:
            waiting.extend(kid for kid in element.kids if isinstance(kid, Element))
            if "ID" in element.attributes and element.written is not None:
                found.append((str(element.attributes["ID"]), element.written.ref))
        if not found:
            return None
        names = [part for pair in sorted(found) for part in pair]
        leaf = dictionary({"Names": array(names), "Limits": array([names[0], names[-2]])})
        return added(self.pdf, dictionary({"Kids": array([added(self.pdf, leaf).ref])})).ref

    def _written(self, element: Element, parent: str) -> str:
        assert element.written is not None
        kids = [self._kid(kid, element) for kid in element.kids]
        if element.link is not None and (annotation := self._annotation(element.link, element.written.ref)):
            page = self.pages[element.link.page]
            kids.append(dictionary({"Type": "/OBJR", "Obj": annotation.ref, "Pg": page}))
        tag = element.tag
        if element.link is not None and len(kids) == len(element.kids):
            tag = "Span"  # it links to nothing that is here
        return dictionary({"Type": "/StructElem", "S": f"/{tag}", "P": parent, "K": array(kids), **element.attributes})

    def _kid(self, kid: Element | Marked, element: Element) -> str:
        assert element.written is not None
        if isinstance(kid, Element):
            assert kid.written is not None
            return kid.written.ref
        self.parents[kid.page][kid.mcid] = element.written.ref
        return dictionary({"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": kid.mcid})

    def _annotation(self, marked: Marked, element: str) -> Raw | None:
        if (entries := self.link(marked)) is None:
            return None
        key = len(self.parents) + len(self.of_annotations)
        self.of_annotations.append(element)
        annotation = added(self.pdf, dictionary({**entries, "StructParent": key}))
        self.annotations.setdefault(marked.page, []).append(annotation)
        return annotation

    def _numbers(self) -> Iterator[str]:
        for page, parents in enumerate(self.parents):
            yield from (str(page), array(parents))
        for i, element in enumerate(self.of_annotations):
            yield from (str(len(self.parents) + i), element)
