"""A line of text: its characters, and what stands inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lxml import etree

from gazette_pub.formats.akn.iris import reference
from gazette_pub.formats.akn.vocabulary import ACTIONS, tag
from gazette_pub.formats.akn.writing.draft import Context, set_language
from gazette_pub.issue.model import Node, is_structure
from gazette_pub.words.days import full_date

Found = tuple[int, int, dict[str, str]]
"""Where a part of a text begins and ends, and the attributes of the element that it is to stand in."""


def line(
    parent: etree._Element, node: Node, at: Context, name: str | None = None, holder: str | None = None
) -> etree._Element:
    """A new p with a node's text, of class `name`; the text in an element inside it when `holder` is given."""
    p = new_line(parent, at, name)
    at.record(p, node)
    fill(etree.SubElement(p, tag(holder)) if holder else p, node, at)
    return p


def new_line(parent: etree._Element, at: Context, name: str | None = None) -> etree._Element:
    """A new p, for text to come."""
    p = at.element(parent, "p")
    if name:
        p.set("class", name)
    at.draft.pages.begin(p)
    return p


def number(parent: etree._Element, node: Node, at: Context) -> None:
    """The number of a node as printed, if it has one."""
    if node.label is not None:
        num = etree.SubElement(parent, tag("num"))
        at.draft.pages.begin(num)
        put(num, node.label)


def fill(target: etree._Element, node: Node, at: Context) -> None:
    """Puts all that a node holds, text and inline elements, behind what the target holds."""
    put(target, node.text)
    insert(target, node.children(), at)


def insert(target: etree._Element, nodes: Iterable[Node], at: Context) -> None:
    """Puts these inline elements, each with the text that follows it, behind what the target holds."""
    for node in nodes:
        _INLINES[node.name](target, node, at)
        set_language(target[-1], node)
        put(target, node.tail)


def put(target: etree._Element, text: str | None) -> None:
    """Puts this text behind what the target holds."""
    if not text:
        return
    last = next(target.iterchildren(reversed=True), None)  # len() would count them all
    if last is None:
        target.text = (target.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def word(text: str) -> str:
    """A name without the space that sets it wide."""
    return "".join(text.split())


def mark(p: etree._Element, name: str, find: Callable[[str], Iterable[Found]]) -> None:
    """Puts what is found in the text directly in p into elements of that name. No character changes."""
    pieces = [(None, p.text), *((child, child.tail) for child in p)]
    p.text, p[:] = None, []
    for child, text in pieces:
        if child is not None:
            child.tail = None
            p.append(child)
        _put_marked(p, text or "", name, find)


def _put_marked(p: etree._Element, text: str, name: str, find: Callable[[str], Iterable[Found]]) -> None:
    done = 0
    for start, end, attributes in find(text):
        put(p, text[done:start])
        put(etree.SubElement(p, tag(name), attributes), text[start:end])
        done = end
    put(p, text[done:])


def _named(target: etree._Element, node: Node, at: Context) -> None:
    """What Akoma Ntoso has no element for: an `inline` of our name, or of the name that it had elsewhere."""
    fill(etree.SubElement(target, tag("inline"), name=node.get("name", node.name)), node, at)


def _quoted(target: etree._Element, node: Node, at: Context) -> None:
    """`quotedText` stands in a `mod` only."""
    mod = at.element(target, "mod")
    fill(at.inside(mod).element(mod, "quotedText"), node, at)


def _event(target: etree._Element, node: Node, at: Context) -> None:
    """An event refers to what happened: the meeting and what it did, or what is printed of it."""
    said = word("".join(node.get(name, "") for name in ("body", "action"))) or word(node.text_content)
    if not said:
        _named(target, node, at)
        return
    fill(etree.SubElement(target, tag("event"), refersTo=at.references.event(said)), node, at)


def _page_end(target: etree._Element, node: Node, at: Context) -> None:
    at.draft.pages.end(target, node)


def _date(target: etree._Element, node: Node, at: Context) -> None:
    """A `date` needs a full date; a month or a year stays an inline of that name."""
    day = full_date(node.get("when"))
    name, attributes = ("date", {"date": day}) if day else ("inline", {"name": "date"})
    fill(etree.SubElement(target, tag(name), attributes), node, at)


def _reference(target: etree._Element, node: Node, at: Context) -> None:
    """A `ref` points at something; a reference that nothing is known of stays an inline of that name."""
    href = node.get("href", "")
    inside = href[1:].strip() if href.startswith("#") else None
    if not href or (inside is not None and inside not in at.draft.ids):
        fill(etree.SubElement(target, tag("inline"), name="ref"), node, at)
        return
    element = at.element(target, "ref")
    if inside is None:
        element.set("href", reference(href))
    else:
        at.link(element, inside)
    fill(element, node, at)


def _person(target: etree._Element, node: Node, at: Context) -> None:
    """A person, in an office, and as `class` what the text says of both: appointed, removed."""
    if not (name := word(node.text_content)):
        _named(target, node, at)
        return
    person = person_of(target, node, at, name, node.get("office"))
    if action := node.get("action"):
        person.set("class", ACTIONS.get(action, action))
    fill(person, node, at)


def person_of(target: etree._Element, node: Node, at: Context, name: str, office: str | None) -> etree._Element:
    """A new `person` for a node that may say a sex and an ethnic group."""
    references = at.references
    marks = (node.get("sex", ""), node.get("ethnic", ""))
    person = at.element(target, "person")
    person.set("refersTo", references.person(name, *marks))
    if office and (role := word(office)):
        person.set("as", references.role(role))
    return person


def _organization(target: etree._Element, node: Node, at: Context) -> None:
    if not (name := word(node.text_content)):
        _named(target, node, at)
        return
    organization = at.element(target, "organization")
    organization.set("refersTo", at.references.organization(name))
    fill(organization, node, at)


def _note(target: etree._Element, node: Node, at: Context) -> None:
    """A footnote, at its place in the text. Readers want a marker, which no other footnote of the document has."""
    note = at.within(at.document).element(target, "authorialNote")
    note.set("placement", "bottom")
    note.set("marker", note.get("eId", "").rpartition("_")[2])
    inside = at.inside(note)
    with at.draft.pages.aside():
        number(note, node, inside)
        if is_structure(node):
            at.draft.text(note, list(node.children()), inside)
        else:
            fill(inside.element(note, "p"), node, inside)


_INLINES: dict[str, Callable[[etree._Element, Node, Context], None]] = {
    "lead": _named,
    "em": _named,
    "span": _named,
    "q": _quoted,
    "event": _event,
    "pb": _page_end,
    "date": _date,
    "ref": _reference,
    "person": _person,
    "organization": _organization,
    "note": _note,
}
