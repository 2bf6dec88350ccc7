"""What stands in a text: hierarchy, lines, lists, tables, and whatever holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lxml import etree

from gazette_pub.formats.akn.reading import inline
from gazette_pub.formats.akn.reading.figures import figure, picture_in
from gazette_pub.formats.akn.reading.kept import keep, keep_meta, say_element
from gazette_pub.formats.akn.reading.names import (
    DIVISIONS,
    FLAT_ONLY,
    HIERARCHY,
    IN_LINES,
    INLINES,
    LINES,
    LISTED,
    LISTS,
    RUN,
    STRUCTURES,
    TITLES,
    WRAPPERS,
    XHTML,
    XHTML_BLOCKS,
)
from gazette_pub.formats.akn.reading.numbered import MARKER, MARKUP, is_label, label_of, marker_of
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import is_blank, is_shown, read_in
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import XML_LANG, Node
from gazette_pub.issue.model import tag as issue_tag
from gazette_pub.words.pattern import Expression, Pattern


def find_wide_lines(root: etree._Element, reading: Reading) -> None:
    """Finds the lines that hold blocks: the text of an amendment, quoted inside a sentence; a table of XHTML."""
    for block in root.iter(*map(tag, IN_LINES), *XHTML_BLOCKS):
        around = block.getparent()
        while around is not None and _holds_characters(around) and around not in reading.wide:
            reading.wide.add(around)
            around = around.getparent()


def _holds_characters(element: etree._Element) -> bool:
    """Whether it is a line or stands in one."""
    name = local(element)
    return name in LINES or name == "li" or name in INLINES


def local(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def blocks(target: Node, elements: Iterable[etree._Element], reading: Reading) -> None:
    """These elements, one after the other, less metadata that stands where none may."""
    waiting = [element for element in elements if element.tag != _META]
    at = 0
    while at < len(waiting):
        run = _listed(waiting, at, target)
        if run:
            _list_of(target, waiting[at : at + run], reading)
        else:
            block(target, waiting[at], reading)
        at += run or 1


def block(target: Node, element: etree._Element, reading: Reading) -> None:
    """One element that stands between lines or is one."""
    name = local(element)
    if element.tag in XHTML_BLOCKS:
        (wide if _holds_xhtml_blocks(element) else line)(target, element, reading)
    elif element in reading.wide or name == "li":  # an item that stands in no list of items alone
        wide(target, element, reading)
    elif name in LINES:
        line(target, element, reading)
    elif name in INLINES:
        inline.inside(target.add("p", name=RUN), element, reading)
    elif target.name in FLAT_ONLY and name in _OPENS_A_PART:
        group(target, element, reading)
    else:
        _BLOCKS.get(name, group)(target, element, reading)


def _holds_xhtml_blocks(element: etree._Element) -> bool:
    return any(child.tag in XHTML_BLOCKS for child in element)


def line(target: Node, element: etree._Element, reading: Reading) -> None:
    """A line: a paragraph, by its element's name where that is not `p`; a figure, where a picture is all that stands in it."""
    if (picture := picture_in(element, reading)) is not None:
        figure(target, element, *picture, reading)
        return
    node = new_line(target, element, reading)
    inline.fill(node, element, reading)


def new_line(target: Node, element: etree._Element, reading: Reading) -> Node:
    name = local(element)
    node = target.add("p", name=name if name != "p" else None)
    say_element(node, element, name)
    keep(element, node, reading)
    return node


def group(target: Node, element: etree._Element, reading: Reading) -> None:
    """What the issue has no element for, by its name."""
    node = target.add("group", name=local(element))
    say_element(node, element, local(element))
    keep(element, node, reading)
    keep_meta(element, node)
    contents(node, element, reading)


def contents(node: Node, element: etree._Element, reading: Reading) -> None:
    """What an element holds: its number as label, its heading, and its blocks."""
    children = [child for child in element.iterchildren(etree.Element) if child.tag != _META]
    children = children[_number(node, children, reading) :]
    children = children[_heading(node, children, reading) :]
    if local(element) in HIERARCHY:
        children = _unwrapped(node, children, reading)
    blocks(node, children, reading)


def _number(node: Node, children: list[etree._Element], reading: Reading) -> int:
    """A num of characters, however they are set, is the label. One that is more is a line, and so is a heading behind that."""
    if not children or local(children[0]) != "num" or node.name not in MAY_BE_NUMBERED:
        return 0
    num = children[0]
    if not is_label(num):
        return 0
    label, markup = label_of(num, reading)
    node.set("label", label)
    keep(num, node, reading, "num")
    if (marker := marker_of(num)) is not None:
        keep(marker, node, reading, MARKER)
    if markup:
        node.set(tag(f"num.{MARKUP}"), markup)
    return 1


def _heading(node: Node, children: list[etree._Element], reading: Reading) -> int:
    if not children or local(children[0]) != "heading" or children[0] in reading.wide:
        return 0
    heading = node.add("heading")
    keep(children[0], heading, reading)
    inline.fill(heading, children[0], reading)
    return 1


def _unwrapped(node: Node, children: list[etree._Element], reading: Reading) -> list[etree._Element]:
    """The children of a hierarchical element, and of its `content`, or of its `intro` and `wrapUp`.

    The three are told by where they stand: `content` alone, `intro` before and `wrapUp` behind what is numbered.
    """
    heads = sum(1 for child in children if local(child) in TITLES)
    body = children[heads:]
    folded = [child for place, child in enumerate(body) if _is_told_by_place(child, place, body)]
    for wrapper in folded:
        keep(wrapper, node, reading, local(wrapper))
    return [*children[:heads], *(each for child in body for each in (child if child in folded else (child,)))]


def _is_told_by_place(child: etree._Element, place: int, body: list[etree._Element]) -> bool:
    name = local(child)
    if (
        name not in WRAPPERS
        or not len(child)
        or XML_LANG in child.attrib
        or any(local(each) in STRUCTURES for each in child)
    ):
        return False
    structures = any(local(each) in STRUCTURES for each in body)
    if name == "content":
        return len(body) == 1
    return structures and place == (0 if name == "intro" else len(body) - 1)


def _division(target: Node, element: etree._Element, reading: Reading) -> None:
    node = target.add("division", type=local(element))
    keep(element, node, reading)
    contents(node, element, reading)


def _level(target: Node, element: etree._Element, reading: Reading) -> None:
    around = next(target.iterancestors(_SECTION), None) if target.name != "section" else target
    node = target.add("section", level=str(int(around.get("level", "0")) + 1 if around is not None else 1))
    keep(element, node, reading)
    contents(node, element, reading)


def _article(target: Node, element: etree._Element, reading: Reading) -> None:
    node = target.add("article")
    keep(element, node, reading)
    contents(node, element, reading)


def _quoted(target: Node, element: etree._Element, reading: Reading) -> None:
    node = target.add("quoted")
    say_element(node, element, "quotedStructure")
    keep(element, node, reading)
    held(node, element, reading)


def held(node: Node, element: etree._Element, reading: Reading) -> None:
    """What a quotation, a note or a cell holds: a document's parts too, less metadata, which has no place there."""
    children = [child for child in element.iterchildren(etree.Element) if child.tag != _META]
    blocks(node, children, reading)
    if not len(node) and node.name == "quoted":
        node.add("p", name=RUN)


# -- lists -----------------------------------------------------------------------------------------------------------


def _listed(elements: list[etree._Element], at: int, target: Node) -> int:
    """How many elements from there on are items of one list: provisions of one name, each with a number."""
    name = local(elements[at])
    if name not in LISTED:
        return 0
    end = at
    while end < len(elements) and local(elements[end]) == name and _is_numbered(elements[end]):
        end += 1
    return end - at


def _is_numbered(element: etree._Element) -> bool:
    first = next(element.iterchildren(etree.Element), None)
    return first is not None and local(first) == "num" and is_label(first)


def _list_of(target: Node, elements: list[etree._Element], reading: Reading) -> None:
    node = target.add("list")
    for element in elements:
        _item(node, element, reading)


def _list(target: Node, element: etree._Element, reading: Reading) -> None:
    """A list, alone; one with lines around its items in a group that holds both."""
    children = list(element.iterchildren(etree.Element))
    if all(local(child) in _ITEMS for child in children) and children:
        node = target.add("list")
        say_element(node, element, "")
        keep(element, node, reading)
        for child in children:
            _item(node, child, reading)
    else:
        group(target, element, reading)


def _item(node: Node, element: etree._Element, reading: Reading) -> None:
    item = node.add("item")
    say_element(item, element, "")
    keep(element, item, reading)
    if local(element) == "li":
        runs(item, element, reading)
    else:
        contents(item, element, reading)


# -- lines that hold blocks -------------------------------------------------------------------------------------------


def wide(target: Node, element: etree._Element, reading: Reading) -> None:
    """A line in which blocks stand: a group of its runs of characters and of the blocks."""
    node = target.add("group", name=local(element))
    say_element(node, element, local(element))
    keep(element, node, reading)
    runs(node, element, reading)


def runs(node: Node, element: etree._Element, reading: Reading) -> None:
    """The characters of a line in paragraphs, and between them the blocks that stand in it."""
    run = _run(node, element, element.text, reading)
    for child in element.iterchildren(etree.Element):
        if child in reading.wide or not _is_in_line(child):
            if child.tag != _META:
                block(node, child, reading)
            run = _run(node, element, child.tail, reading)
        else:
            run = node.add("p", name=RUN) if run is None else run
            inline.inside(run, child, reading)


def _is_in_line(element: etree._Element) -> bool:
    """Whether it stands in a line: of XHTML all that is no block."""
    is_of_xhtml = etree.QName(element).namespace == XHTML
    return element.tag not in XHTML_BLOCKS if is_of_xhtml else local(element) in INLINES


def _run(node: Node, element: etree._Element, text: str | None, reading: Reading) -> Node | None:
    """A new run with this text of the element, if there is any."""
    return node.add("p", read_in(element, text, reading), name=RUN) if is_shown(element, text, reading) else None


# -- tables ----------------------------------------------------------------------------------------------------------


def _table(target: Node, element: etree._Element, reading: Reading) -> None:
    children = list(element.iterchildren(etree.Element))
    rows = [child for child in children if local(child) == "tr"]
    if not rows or len(rows) + (local(children[0]) == "caption") < len(children) or not all(map(_is_row, rows)):
        group(target, element, reading)
        return
    node = target.add("table")
    keep(element, node, reading)
    if local(children[0]) == "caption":
        _caption(node, children[0], reading)
    for row in rows:
        _row(node, row, reading)


def _is_row(row: etree._Element) -> bool:
    return len(row) > 0 and all(local(cell) in ("th", "td") for cell in row.iterchildren(etree.Element))


def _caption(table: Node, element: etree._Element, reading: Reading) -> None:
    heading = table.add("heading")
    say_element(heading, element, "heading")
    keep(element, heading, reading)
    inline.fill(heading, element, reading)


def _row(table: Node, element: etree._Element, reading: Reading) -> None:
    row = table.add("row")
    keep(element, row, reading)
    for child in element.iterchildren(etree.Element):
        _cell(row, child, reading)


def _cell(row: Node, element: etree._Element, reading: Reading) -> None:
    """A cell. One whose only block is a paragraph is the text of it."""
    cell = row.add("cell", header="true" if local(element) == "th" else None)
    keep(element, cell, reading)
    for name in ("rowspan", "colspan"):
        if _SPAN.fullmatch(element.get(name, "")):
            cell.set(name, element.get(name, ""))
            del cell.attrib[tag(name)]
    only = element[0] if len(element) == 1 else None
    if only is not None and local(only) == "p" and only not in reading.wide and _has_text(only):
        keep(only, cell, reading, "p")
        inline.fill(cell, only, reading)
    else:
        held(cell, element, reading)


def _has_text(element: etree._Element) -> bool:
    return len(element) > 0 or not is_blank(element.text)


_META = tag("meta")
_SECTION = issue_tag("section")
_SPAN = Pattern(Expression(r"[1-9][0-9]{0,17}"), ("1", "12"), ("0", "", "a"), "fullmatch")
_ITEMS = frozenset({"item", "li"})
_OPENS_A_PART = DIVISIONS | {"article", "level"}
MAY_BE_NUMBERED = frozenset("section division article item group".split())

_BLOCKS: dict[str, Callable[[Node, etree._Element, Reading], None]] = {
    **dict.fromkeys(DIVISIONS, _division),
    **dict.fromkeys(LISTS, _list),
    **dict.fromkeys(IN_LINES, _quoted),
    "article": _article,
    "level": _level,
    "table": _table,
}
"""What the issue has an element for."""
