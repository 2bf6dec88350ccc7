"""Several files of Akoma Ntoso in one, as Finlex answers: AknXmlList, of no namespace, with an akomaNtoso for each."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.layouts.apart import COMPONENT, give_prefix
from gazette_pub.formats.akn.reading.text import is_blank
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.beginnings import LIST
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import UnreadableInput


def is_list(root: etree._Element) -> bool:
    """Whether this is such a list."""
    return root.tag == LIST


def roots_in(root: etree._Element) -> list[etree._Element]:
    """What the list holds, each taken out of it. Raises UnreadableInput for one that holds nothing, or text of its own."""
    found: list[etree._Element] = []
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if etree.QName(element).localname == _FILE:
            found.append(element)
            walk.skip_subtree()
        elif not is_blank(element.text):
            raise _text_of_its_own(element)
        if not is_blank(element.tail):
            raise _text_of_its_own(element)
    if not found:
        raise UnreadableInput(
            say("a list of Akoma Ntoso with no document in it"), hint=say("whoever was asked for it found nothing")
        )
    for each in found:
        if (above := each.getparent()) is not None:
            above.remove(each)
    return found


_FILE = "akomaNtoso"


def _text_of_its_own(element: etree._Element) -> UnreadableInput:
    said = say("line {line}: text in a list of Akoma Ntoso, and in none of its files", line=element.sourceline)
    return UnreadableInput(said, hint=say("take it out, or put it into one of them"))


def as_one(roots: list[etree._Element]) -> etree._Element:
    """The one file of a list, or a collection of those of several, whose eIds stand on those of their components (NC 5.4.1)."""
    if len(roots) == 1:
        return roots[0]
    whole = etree.Element(tag("akomaNtoso"))
    collection = etree.SubElement(whole, tag("documentCollection"), name="list")
    etree.SubElement(collection, tag("meta"))
    body = etree.SubElement(collection, tag("collectionBody"))
    for number, each in enumerate(roots, 1):
        component = etree.SubElement(body, COMPONENT, eId=f"cmp_{number}")
        for document in list(each.iterchildren(etree.Element)):
            give_prefix(document, f"cmp_{number}")
            document.tail = None
            component.append(document)
    return whole
