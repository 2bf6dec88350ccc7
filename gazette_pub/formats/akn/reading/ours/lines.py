"""Lines: characters as they stand, and what stands among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from gazette_pub.formats.akn.native import COLUMN_GAP, HEADING_ENDS, OPENING, is_written
from gazette_pub.formats.akn.reading import inline
from gazette_pub.formats.akn.reading.ours.scope import Scope, loose
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.amendments import stated_by
from gazette_pub.issue.model import Node, put_text
from gazette_pub.issue.plain import led

Blocks = Callable[[Node, Iterable[etree._Element], Scope], None]
"""What reads the blocks that a note holds."""


class Lines:
    """Reads lines. `blocks` reads what stands in a note."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks

    def fill(self, node: Node, element: etree._Element, scope: Scope) -> None:
        """All that the element holds, as the text of this node, behind what it holds already."""
        self._pour(node, element, scope, node)

    def numbered(self, node: Node, element: etree._Element, scope: Scope) -> None:
        """A line that may begin with its number."""
        put_text(node, element.text)
        children = list(element.iterchildren(etree.Element))
        at = next((place for place, child in enumerate(children) if child.tag != _EOP), len(children))
        if at < len(children) and self._is_part(children[at], "num", scope) and not node.text:
            for page in children[:at]:
                self.page(node, page, scope, node)
            node.set("label", children[at].text or "")
            put_text(node, children[at].tail)
            children = children[at + 1 :]
        self._children(node, children, scope, node)

    def number(self, node: Node, num: etree._Element, scope: Scope) -> None:
        """The number of what has one, and the pages that end behind it."""
        label = [num.text or ""]
        for child in num.iterchildren(etree.Element):
            if child.tag == _EOP:
                self.page(node, child, scope, node)
            else:
                label.extend(map(str, child.itertext()))
            label.append(child.tail or "")
        node.set("label", "".join(label))

    def heading_that_runs_in(self, p: Node, heading: etree._Element, scope: Scope) -> None:
        """The beginning of a paragraph: its heading as `lead`, and the mark that ends it."""
        children = list(heading.iterchildren(etree.Element))
        marked = next((child for child in children if child.tag != _EOP), None)
        if marked is not None and not heading.text and scope.records.name(marked) == "lead":
            self._children(p, children, scope, p)
            return
        lead = p.add("lead")
        put_text(lead, heading.text)
        self._children(lead, children, scope, p)
        last = next(lead.iterchildren(reversed=True), None)
        text = (lead.text if last is None else last.tail) or ""
        if text[-1:] and text[-1] in HEADING_ENDS:
            lead.tail = text[-1]
            if last is None:
                lead.text = text[:-1] or None
            else:
                last.tail = text[:-1] or None

    def entry_of_contents(self, node: Node, element: etree._Element, scope: Scope) -> None:
        """A line of the contents, and the page that it names. Where what leads to the page was changed so that it leads to
        none, it is words."""
        put_text(node, element.text)
        parts: dict[str, list[str]] = {"leader": [], "page": []}
        printed, children = "", list(element.iterchildren(etree.Element))
        leading = [child for child in children if any(self._is_part(child, name, scope) for name in parts)]
        for part in leading:
            parts[part.get("name", "")].append(part.text or "")
            printed += f"{part.text or ''}{part.tail or ''}"
        leader, page = ("".join(parts[name]) for name in parts)
        if led(leader, page) != printed:
            for child in children:
                self._pour(node, child, scope, node) if child in leading else self._children(node, [child], scope, node)
                put_text(node, child.tail if child in leading else None)
            return
        for name, texts in parts.items():
            if texts:
                node.set(name, "".join(texts))
        self._children(node, [child for child in children if child not in leading], scope, node)

    def person(self, node: Node, element: etree._Element, scope: Scope) -> None:
        """A name in columns; of an entry, also what the person is in the list, and the office."""
        name = node if node.name == "name" else node.add("name")
        last, line = name, name
        put_text(name, element.text)
        for child in element.iterchildren(etree.Element):
            if child.tag == _EOP:
                self.page(last, child, scope, line)
            elif self._is_part(child, "label", scope) and name is not node:
                node.set("label", child.text or "")
            elif (what := scope.records.name(child)) == "office" and name is not node:
                last, line = self._office(node, name, child, scope), node
            elif what == "name":
                self._name(node, name, child, scope)
            else:
                self.inside(last, child, scope, line)
                continue
            put_text(last, child.tail)

    def _name(self, node: Node, name: Node, element: etree._Element, scope: Scope) -> None:
        if name is not node:
            scope.records.describe(name, element)
        self._pour(name, element, scope, name)

    def _office(self, node: Node, name: Node, element: etree._Element, scope: Scope) -> Node:
        _take_off(name, COLUMN_GAP)
        office = scope.records.describe(node.add("office"), element)
        self._pour(office, element, scope, office)
        return office

    def _pour(self, node: Node, element: etree._Element, scope: Scope, line: Node) -> None:
        put_text(node, element.text)
        self._children(node, element.iterchildren(etree.Element), scope, line)

    def _children(self, node: Node, children: Iterable[etree._Element], scope: Scope, line: Node) -> None:
        for child in children:
            if child.tag == _EOP:
                self.page(node, child, scope, line)
                put_text(node, child.tail)
            else:
                self.inside(node, child, scope, line)

    def inside(self, node: Node, element: etree._Element, scope: Scope, line: Node) -> None:
        """One element inside a line, and the text that follows it."""
        name = scope.records.name(element)
        if element.tag == _MOD:
            self._modification(node, element, scope, line)
        elif element.tag == _NOTE:
            self._note(node, element, scope)
        elif name in ("", "text") and is_written(element):
            self._pour(node, element, scope, line)
        elif name in _INLINE and (name != "span" or element.get("name")):
            self._word(node, name, element, scope, line)
        else:
            inline.inside(node, element, scope.whole.reading)
            return
        put_text(node, element.tail)

    def _word(self, node: Node, name: str, element: etree._Element, scope: Scope, line: Node) -> None:
        made = scope.made(node.add(name), element)
        self._pour(made, element, scope, line)
        if name == "ref":
            self._cite(made, element, scope)

    def _modification(self, node: Node, mod: etree._Element, scope: Scope, line: Node) -> None:
        """One of several in a line; or all of a line that states one, which has no element of its own."""
        made = scope.made(node.add("mod"), mod) if scope.records.name(mod) == "mod" else None
        scope.records.state(made if made is not None else stated_by(line), mod)
        self._mod(made if made is not None else node, mod, scope, line)

    def _mod(self, node: Node, mod: etree._Element, scope: Scope, line: Node) -> None:
        """The words of a modification, and what it quotes, with its marks, to stand behind the line."""
        children = list(mod.iterchildren(etree.Element))
        structures = {child for child in children if child.tag == _STRUCTURE}
        if not structures:
            self._pour(node, mod, scope, line)
            return
        marks = {structure: _opening(structure, scope) for structure in structures}
        put_text(node, _less(mod.text, children[0], marks))
        for child, after in zip(children, [*children[1:], None], strict=True):
            tail = _less(child.tail, after, marks)
            if child in structures:
                self._quoted(node, child, marks[child], tail, scope)
            elif not (after in structures and self._is_part(child, "open", scope)):
                self._one(node, child, scope, line)
                put_text(node, tail)

    def _one(self, node: Node, element: etree._Element, scope: Scope, line: Node) -> None:
        """One element, without the text that follows it."""
        tail, element.tail = element.tail, None
        self._children(node, [element], scope, line)
        element.tail = tail

    def _quoted(self, node: Node, structure: etree._Element, opened: str | None, closed: str, scope: Scope) -> None:
        quoted = scope.made(loose(node, "quoted"), structure)
        for name, mark in (("open", opened), ("close", closed)):
            if mark:
                quoted.set(name, mark)
        self._nested(quoted, structure.iterchildren(etree.Element), scope)
        scope.new_text.append(quoted)

    def _nested(self, node: Node, children: Iterable[etree._Element], scope: Scope) -> None:
        """Blocks that stand inside a line."""
        around, scope.new_text = scope.new_text, []
        self._blocks(node, children, scope)
        scope.new_text = around

    def _cite(self, ref: Node, element: etree._Element, scope: Scope) -> None:
        """Where its element points, to be seen in the end whether that is in this file."""
        said, href = scope.records.of(element), element.get("href")
        if href and "cited" not in said and "cited" not in said.get("without", "").split():
            ref.set("href", href)
            scope.whole.citing.append(ref)

    def _note(self, node: Node, element: etree._Element, scope: Scope) -> None:
        note = scope.made(node.add("note"), element)
        children = list(element.iterchildren(etree.Element))
        if children and children[0].tag == _NUM:
            self.number(note, children.pop(0), scope)
        if len(children) == 1 and scope.records.name(children[0]) == "note":
            self.fill(note, children[0], scope)
        else:
            self._nested(note, children, scope)

    def page(self, node: Node, element: etree._Element, scope: Scope, line: Node) -> None:
        """The end of a page, at the end of what the node holds so far, or further out than its line."""
        said = scope.records.of(element)
        page = loose(node, "pb")
        scope.records.describe(page, element, said)
        if not scope.whole.pages.wait(page, scope.new_text[-1] if scope.new_text else line, said):
            node.append(page)

    def _is_part(self, element: etree._Element, name: str, scope: Scope) -> bool:
        """Whether it is an inline of this name that is no element of the issue."""
        return element.tag == _INLINE_TAG and element.get("name") == name and not scope.records.of(element).get("is")


def _opening(structure: etree._Element, scope: Scope) -> str | None:
    """The mark that opens what is quoted: that of an inline named open, or the last one before it."""
    said = scope.records.of(structure)
    before = structure.getprevious()
    above = structure.getparent()
    words = (above.text if before is None and above is not None else before.tail if before is not None else "") or ""
    if "open" in said or "open" in said.get("without", "").split():
        return None
    if not words and before is not None and before.tag == _INLINE_TAG and before.get("name") == "open":
        return before.text
    return words[-1] if words[-1:] and words[-1] in OPENING else None


def _less(text: str | None, after: etree._Element | None, marks: Mapping[etree._Element, str | None]) -> str:
    """The text without the mark that opens what is quoted behind it."""
    mark = marks.get(after) if after is not None else None
    return (text or "").removesuffix(mark) if mark else text or ""


def _take_off(node: Node, end: str) -> None:
    """Takes this off the end of what the node holds."""
    last = next(node.iterchildren(reversed=True), None)
    if last is None:
        node.text = (node.text or "").removesuffix(end) or None
    else:
        last.tail = (last.tail or "").removesuffix(end) or None


_EOP, _NUM, _NOTE, _MOD, _STRUCTURE = map(tag, ("eop", "num", "authorialNote", "mod", "quotedStructure"))
_INLINE_TAG = tag("inline")
_INLINE = frozenset("lead date ref person organization em q event span".split())
