"""A line of text: its characters, and what stands inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lxml import etree

from gazette_pub.formats.akn.iris import reference
from gazette_pub.formats.akn.vocabulary import ACTIONS, tag
from gazette_pub.formats.akn.writing.amendments import law_of, portion, stated_by
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.formats.akn.writing.marks import mark_note
from gazette_pub.issue.model import Node, is_structure, put_text
from gazette_pub.words.characters import unspaced
from gazette_pub.words.days import full_date


def line(
    parent: etree._Element, node: Node, at: Context, name: str | None = None, holder: str | None = None
) -> etree._Element:
    """A new p with a node's text, of class `name`; the text in an element inside it when `holder` is given."""
    p = new_line(parent, node, at, name)
    fill(etree.SubElement(p, tag(holder)) if holder else p, node, at)
    at.record(p, node)
    return p


def new_line(parent: etree._Element, node: Node, at: Context, name: str | None = None) -> etree._Element:
    """A new p, for text to come that belongs to this node."""
    p = at.element(parent, "p")
    if name:
        p.set("class", name)
    at.draft.pages.begin(p, node, at)
    return p


def number(parent: etree._Element, node: Node, at: Context) -> None:
    """The number of a node as printed, if it has one."""
    if node.label is not None:
        num = etree.SubElement(parent, tag("num"))
        at.draft.pages.begin(num, node, at)
        put_text(num, node.label)


def part_of_line(p: etree._Element, name: str, text: str | None) -> None:
    """A number, a page, that stands in an attribute of the issue: an `inline` of that name."""
    if text is not None:
        etree.SubElement(p, tag("inline"), name=name).text = text


def fill(target: etree._Element, node: Node, at: Context) -> None:
    """Puts all that a node holds, text and inline elements, behind what the target holds; what a line states in a `mod`."""
    target, at = stating(target, node, at)
    put_text(target, node.text)
    insert(target, node.children(), at)


def stating(target: etree._Element, node: Node, at: Context) -> tuple[etree._Element, Context]:
    """Where the words of a line go that states a modification: into a `mod`."""
    if node.name not in _STATING or stated_by(node) is None:
        return target, at
    mod = at.element(target, "mod")
    at.state(node, mod)
    return mod, at.inside(mod)


def insert(target: etree._Element, nodes: Iterable[Node], at: Context) -> None:
    """Puts these inline elements, each with the text that follows it, behind what the target holds."""
    for node in nodes:
        insert_whole(target, node, at)
        put_text(target, node.tail)


def insert_whole(target: etree._Element, node: Node, at: Context) -> None:
    """The same of one inline element, without the text that follows it."""
    if node.name == "pb":
        at.draft.pages.end(target, node, at)
    else:
        at.record(_INLINES[node.name](target, node, at), node)


_OF_THE_DOCUMENT = frozenset({"adoption", "event", "delivery"})


def _named(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """What Akoma Ntoso has no element for: an `inline` of our name, or of the name that it had elsewhere."""
    element = etree.SubElement(target, tag("inline"), name=node.get("name", node.name))
    fill(element, node, at)
    return element


def _modification(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """The words that state a modification, and the provisions that they name."""
    mod = at.element(target, "mod")
    at.state(node, mod)
    fill(mod, node, at.inside(mod))
    return mod


def _quoted(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """`quotedText` stands in a `mod` only. Its marks are in the text, and so in no startQuote (XSD, quotedText)."""
    mod = target if target.tag == _MOD else at.element(target, "mod")
    element = at.inside(mod).element(mod, "quotedText")
    if role := node.get("role"):
        element.set("class", role)
    fill(element, node, at)
    return element


def _event(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """An event refers to what happened: the meeting and what it did, or what is printed of it."""
    said = unspaced("".join(node.get(name, "") for name in ("body", "action"))) or unspaced(node.text_content)
    if not said:
        return _named(target, node, at)
    element = at.element(target, "event")
    element.set("refersTo", at.references.event(said))
    fill(element, node, at)
    mark_note(element, at)
    return element


def _date(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """A `date` needs a full date; a month or a year stays an inline of that name. The days that an adoption note or a
    delivery names are those of the document."""
    day = full_date(node.get("when"))
    if day is None:
        return _named(target, node, at)
    name = "docDate" if node.above.name in _OF_THE_DOCUMENT else "date"
    element = etree.SubElement(target, tag(name), date=day)
    fill(element, node, at)
    return element


def _reference(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """A `ref` points at something; a reference that nothing is known of stays an inline of that name."""
    href = node.get("href", "")
    inside = href[1:].strip() if href.startswith("#") else None
    if not href and (provision := (node.get("target") or "").split()) and (law := law_of(node)):
        element = at.element(target, "ref")
        at.draft.laws.link(element, law, portion(provision[0]), at.work)
        at.amendments[-1].provisions.append((provision[0], element))
    elif not href or (inside is not None and inside not in at.draft.ids):
        element = etree.SubElement(target, tag("inline"), name="ref")
    else:
        element = at.element(target, "ref")
        element.set("href", reference(href) if inside is None else f"#{inside}")
        if inside is not None:
            at.link(element, inside)
    fill(element, node, at)
    return element


def _person(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """A person, in an office, and as `class` what the text says of both: appointed, removed."""
    if not (name := unspaced(node.text_content)):
        return _named(target, node, at)
    person = person_of(target, node, at, name, node.get("office"))
    if action := node.get("action"):
        person.set("class", ACTIONS.get(action, action))
    fill(person, node, at)
    return person


def person_of(target: etree._Element, node: Node, at: Context, name: str, office: str | None) -> etree._Element:
    """A new `person` for a node that may say a sex and an ethnic group."""
    references = at.references
    marks = (node.get("sex", ""), node.get("ethnic", ""))
    person = at.element(target, "person")
    person.set("refersTo", references.person(name, *marks))
    if office and (role := unspaced(office)):
        person.set("as", references.role(role, office))
    return person


def _organization(target: etree._Element, node: Node, at: Context) -> etree._Element:
    if not (name := unspaced(node.text_content)):
        return _named(target, node, at)
    organization = at.element(target, "organization")
    organization.set("refersTo", at.references.organization(name))
    fill(organization, node, at)
    return organization


def _note(target: etree._Element, node: Node, at: Context) -> etree._Element:
    """A footnote, at its place in the text. Readers want a marker, which no other footnote of the document has."""
    note = at.within(at.document).element(target, "authorialNote")
    note.set("placement", "bottom")
    note.set("marker", note.get("eId", "").rpartition("_")[2])
    inside = at.inside(note)
    with at.draft.pages.aside():
        number(note, node, inside)
        if is_structure(node):
            at.draft.text(note, node, inside)
        else:
            p = inside.element(note, "p")
            at.draft.pages.begin(p, node, inside)
            fill(p, node, inside)
    return note


_MOD = tag("mod")
_STATING = frozenset({"p", "heading"})

_INLINES: dict[str, Callable[[etree._Element, Node, Context], etree._Element]] = {
    "lead": _named,
    "em": _named,
    "span": _named,
    "mod": _modification,
    "q": _quoted,
    "event": _event,
    "date": _date,
    "ref": _reference,
    "person": _person,
    "organization": _organization,
    "note": _note,
}
