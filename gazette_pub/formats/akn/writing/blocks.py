"""Lines and what is made of lines: paragraphs, names, rosters, tables, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from urllib.parse import quote

from lxml import etree

from gazette_pub.formats.akn.native import COLUMN_GAP, OPENING
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.amendments import takes_what_follows
from gazette_pub.formats.akn.writing.draft import UNNUMBERED, Context
from gazette_pub.formats.akn.writing.headings import head, opens_its_section, rest
from gazette_pub.formats.akn.writing.inline import fill, line, new_line, number, part_of_line, person_of
from gazette_pub.formats.akn.writing.notes import adoption, contents
from gazette_pub.formats.akn.writing.persons import before_brackets
from gazette_pub.issue.model import Node, is_structure, put_text
from gazette_pub.words.characters import unspaced

Group = list[Node]
"""A block, and what belongs to it: the lists of a 款, the names under a label, the page ends between them."""

OF_A_LABEL = frozenset({"names", "roster", "pb"})
"""What goes with the block before it: its names with a label, and the page ends between."""

NOTHING = frozenset[str]()


def blocks(parent: etree._Element, groups: list[Group], at: Context) -> None:
    """These groups of lines, in an element that takes any block."""
    for group in groups:
        _BLOCKS[group[0].name](parent, group, at)


def flat(parent: etree._Element, nodes: Iterable[Node], at: Context) -> None:
    """These nodes, in an element that takes any block."""
    blocks(parent, in_groups(nodes, lambda node: OF_A_LABEL if node.name == "label" else NOTHING), at)


def in_groups(nodes: Iterable[Node], followers: Callable[[Node], frozenset[str]]) -> list[Group]:
    """Each block with those after it that belong to it; new text with the paragraph that states what it is for."""
    groups: list[Group] = []
    for node in nodes:
        if groups and (node.name in followers(groups[-1][0]) or _is_stated(node, groups[-1])):
            groups[-1].append(node)
        else:
            groups.append([node])
    return groups


def _is_stated(node: Node, group: Group) -> bool:
    """Whether it is new text, or a page end before some, with nothing else between it and the paragraph that states it."""
    if node.name not in _NEW_TEXT or not takes_what_follows(group[0]):
        return False
    behind = node.getnext() if node.name == "pb" else node
    is_quoted = isinstance(behind, Node) and behind.name == "quoted"
    return is_quoted and (len(group) == 1 or group[-1].name in _NEW_TEXT)


_NEW_TEXT = frozenset({"quoted", "pb"})


def empty_line(parent: etree._Element, node: Node, at: Context) -> None:
    """The line that stands for no text, where the schema wants one in what this node became."""
    new_line(parent, node, at)


def close(parent: etree._Element, node: Node, at: Context) -> None:
    """An empty line for the pages that end in this node, if no line of its own holds them."""
    if at.draft.pages.left_in(node):
        empty_line(parent, node, at)


def _page_end(parent: etree._Element, group: Group, at: Context) -> None:
    at.draft.pages.end_here(group[0])


def _p(parent: etree._Element, group: Group, at: Context) -> None:
    """A paragraph; one whose heading is that of its section, less the heading. No hierarchy here: its number is text."""
    node, *stated = group
    p = new_line(parent, node, at)
    if opens_its_section(node):
        rest(p, node, at)
        new_text(p, stated, at)
        return
    part_of_line(p, "num", node.label)
    fill(p, node, at)
    new_text(p, stated, at)
    at.record(p, node, {"is": node.name} if _is_blank(node) else None)


def _is_blank(node: Node) -> bool:
    """Whether a paragraph prints nothing: an empty line that nothing is said of stands for none."""
    return not node.attrib and not node.text and all(child.name == "pb" and not child.tail for child in node.children())


def _list(parent: etree._Element, group: Group, at: Context) -> None:
    """A list among lines: a `blockList`."""
    (node,) = group
    if node.child("item") is None:
        holder_of_pages(parent, node, at)
        return
    parent = at.element(parent, "blockList")
    at.record(parent, node)
    inside = at.inside(parent)
    for child in node.children():
        if child.name == "pb":
            at.draft.pages.end_here(child)
        else:
            _held(inside.element(parent, "item", child.num or UNNUMBERED), child, inside)


def holder_of_pages(parent: etree._Element, node: Node, at: Context) -> None:
    """What holds nothing but page ends, in an element of its own."""
    holder = at.holder(parent, node.name)
    at.record(holder, node)
    page_ends_alone(holder, node, at.inside(holder))


def page_ends_alone(parent: etree._Element, node: Node, at: Context) -> None:
    """An empty line with the page ends that are all that a node holds."""
    for page in node.children():
        at.draft.pages.end_here(page)
    empty_line(parent, node, at)


def _part(parent: etree._Element, group: Group, at: Context) -> None:
    """What is hierarchy elsewhere, and what we have no element for: a `blockContainer`."""
    (node,) = group
    container = at.element(parent, "blockContainer")
    container.set("class", node.get("name") or node.get("type") or node.name)
    _held(container, node, at)


def _held(element: etree._Element, node: Node, at: Context) -> None:
    """Its number, its heading, and what stands under them, or an empty line: the schema wants one."""
    inside = at.inside(element)
    number(element, node, inside)
    inside.record(element, node)
    nodes = head(element, node, inside)
    before = len(element)
    flat(element, nodes, inside)
    if len(element) == before:
        empty_line(element, node, inside)


def _quoted(parent: etree._Element, group: Group, at: Context) -> None:
    """New text: a `quotedStructure`, in the `mod` that it must stand in, its marks around it."""
    (node,) = group
    p = new_line(parent, node, at, "quoted")
    mod = at.inside(p).element(p, "mod")
    at.state(node, mod)
    quoted_structure(mod, node, at)


def new_text(p: etree._Element, nodes: Sequence[Node], at: Context) -> None:
    """New text, in the `mod` of the words that state it, which end the line."""
    mod = list(p.iterchildren(tag("mod")))[-1] if nodes else p
    for node in nodes:
        if node.name == "pb":
            at.draft.pages.end(mod, node, at, behind=1)
        else:
            quoted_structure(mod, node, at)


def quoted_structure(mod: etree._Element, node: Node, at: Context) -> None:
    """The text that a modification quotes. Its marks are left in the text, and so are no startQuote (XSD, quotedStructure)."""
    said = _open(mod, node.get("open"))
    structure = at.inside(mod).element(mod, "quotedStructure")
    at.record(structure, node, said)
    with at.draft.pages.aside():
        at.draft.text(structure, node, at.quoting(structure))
    put_text(mod, node.get("close"))


def _open(mod: etree._Element, mark: str | None) -> dict[str, str]:
    """Puts the mark that opens new text behind the words that announce it; what is to be said of it where they end with
    one themselves. A mark that would be taken for words stands in an inline."""
    words = mod.text if not len(mod) else mod[-1].tail
    is_alone = not len(mod) and not words
    if mark and not is_alone and mark not in OPENING:
        part_of_line(mod, "open", mark)
    else:
        put_text(mod, mark)
    return {"without": "open"} if mark is None and words and words[-1] in OPENING else {}


def _heading(parent: etree._Element, group: Group, at: Context) -> None:
    """A heading behind a number that has a line of its own: a line too."""
    line(parent, group[0], at, "heading")


def _attachlist(parent: etree._Element, group: Group, at: Context) -> None:
    line(parent, group[0], at, "attachlist")


def _adoption(parent: etree._Element, group: Group, at: Context) -> None:
    adoption(parent, group[0], at)


def _contents(parent: etree._Element, group: Group, at: Context) -> None:
    contents(parent, group[0], at)


def _persons(parent: etree._Element, group: Group, at: Context) -> None:
    """Names or a roster, with the label before them."""
    if any(node.name != "label" for node in group if node.name != "pb"):
        parent = at.holder(parent, "nameList")
        at = at.inside(parent)
    for node in group:
        _LISTED[node.name](parent, node, at)


def _label(parent: etree._Element, node: Node, at: Context) -> None:
    line(parent, node, at, "label")


def _page_end_between(parent: etree._Element, node: Node, at: Context) -> None:
    at.draft.pages.end_here(node)


def _columns(parent: etree._Element, node: Node, at: Context) -> None:
    """Names or entries, one `li` each."""
    people = list(node.children())
    if all(child.name == "pb" for child in people):
        holder_of_pages(parent, node, at)
        return
    ul = at.element(parent, "ul")
    inside = at.inside(ul)
    for child in people:
        _LISTED[child.name](ul, child, inside)
    at.record(ul, node)


def _single_name(parent: etree._Element, node: Node, at: Context) -> None:
    p = _item(parent, node, at)
    _name(p, node, at)
    at.record(p, node)


def _entry(parent: etree._Element, node: Node, at: Context) -> None:
    """One person and office, on one line, and before them what the person is in the list (副主任：)."""
    name, *others = node.children()
    p = _item(parent, name, at)
    part_of_line(p, "label", node.label)
    person = _name(p, name, at, node.child("office"))
    if name.attrib:
        at.record(person, name)
    for child in others:
        if child.name == "pb":
            at.draft.pages.end(p, child, at, behind=1)
        else:
            at.record(_office(p, child, at), child)
            at.draft.pages.go_on(node)
    at.record(p, node)


def _item(parent: etree._Element, name: Node, at: Context) -> etree._Element:
    """The line of an `li`. Readers of Akoma Ntoso run text together that stands in an li itself."""
    return new_line(etree.SubElement(parent, tag("li")), name, at)


def _name(p: etree._Element, node: Node, at: Context, office: Node | None = None) -> etree._Element:
    """The name as a `person`, what is in brackets after it as text. A name with markup inside stays whole."""
    printed = node.text_content
    name = before_brackets(printed)
    if not (key := unspaced(name)):
        element = etree.SubElement(p, tag("inline"), name="name")
        fill(element, node, at)
        return element
    person = person_of(p, node, at, key, office.text_content if office is not None else None)
    if len(node):
        fill(person, node, at)
    else:
        put_text(person, name)
        put_text(p, printed[len(name) :])
    return person


def _office(p: etree._Element, node: Node, at: Context) -> etree._Element:
    put_text(p, COLUMN_GAP)
    if not (name := unspaced(node.text_content)):
        element = etree.SubElement(p, tag("inline"), name="office")
    else:
        element = at.element(p, "role")
        element.set("refersTo", at.references.role(name))
    fill(element, node, at)
    return element


def _table(parent: etree._Element, group: Group, at: Context) -> None:
    """Rows of th and td. Its heading is a line before it: a `caption` stops other people's readers."""
    (node,) = group
    if node.child("row") is None:
        _table_without_rows(parent, node, at)
        return
    table = None
    for child in node.children():
        if child.name == "heading":
            line(parent, child, at, "tableTitle")
        elif child.name == "pb":
            at.draft.pages.end_here(child)
        else:
            table = at.element(parent, "table") if table is None else table
            _row(table, child, at.inside(table))
    if table is not None:
        at.record(table, node)


def _table_without_rows(parent: etree._Element, node: Node, at: Context) -> None:
    heading = node.child("heading")
    if heading is None:
        holder_of_pages(parent, node, at)
        return
    holder = at.holder(parent, node.name)
    at.record(holder, node)
    line(holder, heading, at.inside(holder), "tableTitle")
    for page in node.children("pb"):
        at.draft.pages.end_here(page)


def _row(table: etree._Element, node: Node, at: Context) -> None:
    row = etree.SubElement(table, tag("tr"))
    at.record(row, node)
    for cell in node.children():
        _cell(row, cell, at)


def _cell(row: etree._Element, node: Node, at: Context) -> None:
    is_header = node.get("header", "").strip() in {"true", "1"}
    cell = etree.SubElement(row, tag("th" if is_header else "td"))
    for name in ("rowspan", "colspan"):
        if span := node.get(name):
            cell.set(name, span.strip())
    if is_structure(node):
        at.record(cell, node)
        flat(cell, node.children(), at)
    else:
        line(cell, node, at)


def _figure(parent: etree._Element, group: Group, at: Context) -> None:
    """The picture, then its caption and credit; a holder for them, where there is no picture. Readers print the class
    of a line that has neither text nor picture."""
    (figure,) = group
    if (src := figure.get("src")) is not None:
        p = new_line(parent, figure, at, "figure")
        etree.SubElement(p, tag("img"), src=quote(src), alt=_caption(figure))
        at.record(p, figure)
        _under(parent, figure, at)
    elif all(node.name == "pb" for node in figure.children()):
        holder_of_pages(parent, figure, at)
    else:
        holder = at.holder(parent, figure.name)
        at.record(holder, figure)
        _under(holder, figure, at.inside(holder))


def _under(parent: etree._Element, figure: Node, at: Context) -> None:
    for node in figure.children():
        if node.name == "pb":
            at.draft.pages.end_here(node)
        else:
            line(parent, node, at, node.name)


def _caption(figure: Node) -> str:
    caption = figure.child("caption")
    return caption.text_content if caption is not None else ""


_BLOCKS: dict[str, Callable[[etree._Element, Group, Context], None]] = {
    "pb": _page_end,
    "p": _p,
    "list": _list,
    "quoted": _quoted,
    "label": _persons,
    "names": _persons,
    "roster": _persons,
    "table": _table,
    "figure": _figure,
    "heading": _heading,
    "attachlist": _attachlist,
    "adoption": _adoption,
    "contents": _contents,
    **dict.fromkeys(("section", "division", "article", "group"), _part),
}

_LISTED: dict[str, Callable[[etree._Element, Node, Context], None]] = {
    "pb": _page_end_between,
    "label": _label,
    "names": _columns,
    "roster": _columns,
    "name": _single_name,
    "entry": _entry,
}
