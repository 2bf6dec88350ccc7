"""Blocks: hierarchy, lines, lists, names, tables, figures, and what holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.native import WRAPPERS, runs_in
from gazette_pub.formats.akn.reading import blocks as any_blocks
from gazette_pub.formats.akn.reading.ours.lines import Lines
from gazette_pub.formats.akn.reading.ours.records import set_said
from gazette_pub.formats.akn.reading.ours.scope import Scope
from gazette_pub.formats.akn.vocabulary import HEAD, tag
from gazette_pub.formats.akn.writing.amendments import stated_by
from gazette_pub.issue.model import XML_LANG, Node
from gazette_pub.issue.plain import squeezed


def blocks(target: Node, elements: Iterable[etree._Element], scope: Scope) -> None:
    """These elements, one after the other: each what it is by its record or by itself; one that we never write, as any
    file's."""
    for element in elements:
        if element.tag in WRAPPERS:
            blocks(target, element.iterchildren(etree.Element), scope)
        elif (read := _BY_TAG.get(element.tag)) is not None:
            read(target, element, scope)
        else:
            any_blocks.block(target, element, scope.whole.reading)
        if scope.new_text:
            _new_text(target, scope)


LINES = Lines(blocks)


def _container(target: Node, element: etree._Element, scope: Scope) -> None:
    """What holds others: a part of the text, or nothing of its own."""
    name = scope.records.name(element)
    if name == "":
        blocks(target, element.iterchildren(etree.Element), scope)
    elif name == "p":
        _paragraph(target, element, scope)
    elif name == "group" and not (element.get("name") or element.get("class")):
        any_blocks.block(target, element, scope.whole.reading)
    elif name == "item" and target.name != "list":
        held(_new_item(target, element, scope), element, scope)
    else:
        held(scope.made(target.add(name), element), element, scope)


def held(node: Node, element: etree._Element, scope: Scope) -> None:
    """What this element holds, into the node that it is: number, heading, blocks."""
    children = list(element.iterchildren(etree.Element))
    blocks(node, _headed(node, element, children, scope), scope)


def _headed(node: Node, element: etree._Element, children: list[etree._Element], scope: Scope) -> list[etree._Element]:
    """Reads number and heading, and gives what is left."""
    if children and children[0].tag == _NUM:
        LINES.number(node, children.pop(0), scope)
    if children and children[0].tag == _HEADING:
        _heading(node, element, children.pop(0), scope)
    return children


def _heading(node: Node, element: etree._Element, heading: etree._Element, scope: Scope) -> None:
    if runs_in(element):
        p = node
        if node.name != "p":
            p = scope.made(node.add("p"), heading)
        scope.run_in = p
        LINES.heading_that_runs_in(p, heading, scope)
    else:
        said = scope.records.of(heading) or scope.records.beside("heading", element)
        bare = _spanned(heading)
        LINES.fill(scope.records.describe(node.add("heading"), bare, said), bare, scope)


def _spanned(heading: etree._Element) -> etree._Element:
    """The `span` that keeps what a heading says, of one that is bare for another program (`writing/bare.py`)."""
    span = heading[0] if len(heading) == 1 and not heading.attrib and not heading.text else heading
    return span if span.tag == _SPAN and not span.tail else heading


def _new_item(target: Node, element: etree._Element, scope: Scope) -> Node:
    """One of the items side by side that are a list; a record says where another list begins."""
    said = scope.records.beside("list", element)
    last = cast("Node | None", next(target.iterchildren(reversed=True), None))
    if last is None or last not in scope.lists or said is not None:
        last = set_said(target.add("list"), said or {})
        if language := (said or {}).get("language"):
            last.set(XML_LANG, language)
        scope.lists.add(last)
    return scope.made(last.add("item"), element)


def _paragraph(target: Node, element: etree._Element, scope: Scope) -> None:
    """A 款 or a numbered paragraph: number, heading and first line are its own, the lists below it stand behind it."""
    children = list(element.iterchildren(etree.Element))
    if not any(child.tag in _OF_A_PARAGRAPH for child in children):
        blocks(target, children, scope)
        return
    p = scope.made(target.add("p"), element)
    children = _headed(p, element, children, scope)
    if children and children[0].tag in WRAPPERS:
        children[:1] = children[0].iterchildren(etree.Element)
        if children and children[0].tag == _P and scope.records.name(children[0]) in ("p", ""):
            LINES.fill(p, children.pop(0), scope)
            _new_text(target, scope)
    blocks(target, children, scope)


def _line(target: Node, element: etree._Element, scope: Scope) -> None:
    """A p: what its class says, or a paragraph; what goes on in the line of a heading; nothing, for an empty one."""
    if runs_in(element) and scope.run_in is not None:
        LINES.fill(scope.run_in, element, scope)
        return
    name = scope.records.name(element)
    if element.get("class") != "tableTitle" and name in _ONLY_IN and target.name not in _ONLY_IN[name]:
        name = "p"
    if (mod := _mod_of(element)) is not None:
        _quoted(target, element, mod, scope)
    elif name == "p" and not scope.records.of(element) and _is_void(element):
        for page in element.iterchildren(_EOP):
            LINES.page(target, page, scope, target)
    else:
        read = _LINES.get(name, _plain)
        read(target, element, scope, name)


def _new_text(target: Node, scope: Scope) -> None:
    """What the line before quotes, behind it."""
    target.extend(scope.new_text)
    scope.new_text.clear()


def _mod_of(p: etree._Element) -> etree._Element | None:
    """The `mod` that is all of a line, but for page ends around it, and holds but one quotation of blocks, by its class."""
    if p.get("class") != "quoted" or p.text or any(child.tail for child in p):
        return None
    others = [child for child in p.iterchildren(etree.Element) if child.tag != _EOP]
    is_whole = len(others) == 1 and others[0].tag == _MOD and [child.tag for child in others[0]] == [_STRUCTURE]
    return others[0] if is_whole else None


def _is_void(element: etree._Element) -> bool:
    """Whether it prints nothing and says nothing of what it stands for: the schema wanted a line."""
    return (
        not element.text
        and XML_LANG not in element.attrib
        and all(child.tag == _EOP and not child.tail for child in element)
    )


def _plain(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    LINES.fill(scope.made(target.add(name), element), element, scope)


def _numbered(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    LINES.numbered(scope.made(target.add(name), element), element, scope)


def _title_of_table(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    """The heading of the table that follows, which it stands before."""
    if element.get("class") == "tableTitle" and target.name != "table":
        target = scope.titled = target.add("table")
    _plain(target, element, scope, name)


def _of_figure(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    """The caption or the credit of the figure before it, or of the one that it stands in."""
    last = cast("Node | None", next(target.iterchildren(reversed=True), None))
    if target.name != "figure":
        target = last if last is not None and last.name == "figure" else target.add("figure")
    _plain(target, element, scope, name)


def _figure(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    figure = scope.made(target.add(name), element)
    for page in element.iterchildren(_EOP):
        LINES.page(figure, page, scope, figure)
    if squeezed("".join(map(str, element.itertext()))):
        LINES.fill(target.add("p"), element, scope)


def _entry(target: Node, element: etree._Element, scope: Scope, name: str) -> None:
    LINES.entry_of_contents(scope.made(target.add(name), element), element, scope)


def _quoted(target: Node, element: etree._Element, mod: etree._Element, scope: Scope) -> None:
    """New text, its marks around it in the line that it stands in."""
    structure = mod[0]
    quoted = scope.made(target.add("quoted"), structure)
    scope.records.state(stated_by(quoted), mod)
    for name, mark in (("open", mod.text), ("close", structure.tail)):
        if mark:
            quoted.set(name, mark)
    for page in reversed(list(mod.itersiblings(_EOP, preceding=True))):
        LINES.page(quoted, page, scope, quoted)
    held(quoted, structure, scope)
    for page in mod.itersiblings(_EOP):
        LINES.page(quoted, page, scope, quoted)


def _list(target: Node, element: etree._Element, scope: Scope) -> None:
    """A list among lines, each of its items an element."""
    node = scope.made(target.add(scope.records.name(element)), element)
    blocks(node, element.iterchildren(etree.Element), scope)


def _persons(target: Node, element: etree._Element, scope: Scope) -> None:
    """Names in columns, or persons and offices: a line each."""
    name = scope.records.name(element)
    node = scope.made(target.add(name), element)
    for line in element.iterchildren(etree.Element):
        for p in line.iterchildren(etree.Element) if not squeezed(line.text or "") else [line]:
            LINES.person(scope.made(node.add("entry" if name == "roster" else "name"), p), p, scope)


def _table(target: Node, element: etree._Element, scope: Scope) -> None:
    last = next(target.iterchildren(reversed=True), None)
    titled, scope.titled = scope.titled, None
    table = scope.made(titled if titled is not None and titled is last else target.add("table"), element)
    for child in element.iterchildren(_TR):
        row = scope.made(table.add("row"), child)
        for cell in child.iterchildren(etree.Element):
            _cell(row, cell, scope)


def _cell(row: Node, element: etree._Element, scope: Scope) -> None:
    """A cell whose only line is no paragraph of its own holds that line's text."""
    children = list(element.iterchildren(etree.Element))
    if len(children) == 1 and scope.records.name(children[0]) == "cell":
        LINES.fill(scope.made(row.add("cell"), children[0]), children[0], scope)
    else:
        blocks(scope.made(row.add("cell"), element), children, scope)


_NUM, _HEADING, _P, _EOP, _MOD, _SPAN, _STRUCTURE, _TR = map(
    tag, ("num", "heading", "p", "eop", "mod", "span", "quotedStructure", "tr")
)
_OF_A_PARAGRAPH = WRAPPERS | {_NUM, _HEADING}

_LINES: dict[str, Callable[[Node, etree._Element, Scope, str], None]] = {
    "p": _numbered,
    "heading": _title_of_table,
    "caption": _of_figure,
    "credit": _of_figure,
    "figure": _figure,
    "entry": _entry,
}

_HEADED = frozenset("contents table section division article group item".split())
_ONLY_IN: dict[str, frozenset[str]] = {
    **dict.fromkeys(("", "cell", "note", "name"), frozenset()),
    **dict.fromkeys((*HEAD, "salutation"), frozenset({"head"})),
    **dict.fromkeys(("signature", "date"), frozenset({"foot"})),
    "title": frozenset({"head", "front"}),
    "category": frozenset({"issue"}),
    "entry": frozenset({"contents"}),
    "heading": _HEADED,
}
"""What stands only in these. Anywhere else, where somebody moved it, it is a paragraph."""

_CONTAINERS = (
    "book part chapter section subsection article level paragraph point indent item hcontainer container blockContainer"
    " formula"
)
_BY_TAG: dict[str, Callable[[Node, etree._Element, Scope], None]] = {
    **{tag(name): _container for name in _CONTAINERS.split()},
    tag("p"): _line,
    tag("blockList"): _list,
    tag("ul"): _persons,
    tag("table"): _table,
}
"""What we write."""
