"""The documents of a gazette taken out of the components that show them, and put back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.checking.file import POINTERS
from gazette_pub.formats.akn.vocabulary import tag

COMPONENT, COMPONENTS, REFERENCE = tag("component"), tag("components"), tag("documentRef")
_NO_DOCUMENTS = frozenset(map(tag, "num heading subheading interstitial toc documentRef".split()))
_PAGE_END = tag("eop")
MAIN = "main"
"""What the FRBRthis of a document that is no part of another ends with (NC 4.8.1)."""

_LEVELS = {"FRBRWork": "", "FRBRExpression": "", "FRBRManifestation": ".xml"}
"""What the FRBRthis of each level has behind the name of a component."""


def shown(gazette: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Each component of the collection that holds a document, and the document."""
    for component in gazette.iterfind(f"{tag('collectionBody')}/{COMPONENT}"):
        document = component[-1]
        if document.tag not in _NO_DOCUMENTS:
            yield component, document


def refer(component: etree._Element, document: etree._Element, href: str) -> None:
    """In the place of its document the component has a reference to it."""
    eid = component.get("eId", "")
    component.remove(document)
    etree.SubElement(component, REFERENCE, eId=f"{eid}__dref_1", href=href, showAs=_called(document))


def _called(document: etree._Element) -> str:
    """Its title, or else its IRI."""
    work = f"{tag('meta')}/{tag('identification')}/{tag('FRBRWork')}"
    alias = document.find(f"{work}/{tag('FRBRalias')}[@name='title']")
    this = document.find(f"{work}/{tag('FRBRthis')}")
    return next((each.get("value", "") for each in (alias, this) if each is not None), "")


def take_prefix(document: etree._Element, prefix: str) -> None:
    """The eIds of a document that leaves a component stand on it no longer, nor do the pointers to them (NC 5.4.1)."""
    rename(document, lambda element, eid: eid.removeprefix(f"{prefix}__"))


def give_prefix(document: etree._Element, prefix: str) -> None:
    """The eIds of a document that comes into a component stand on it. Pages count through the whole gazette (NC 5.4.3)."""
    rename(document, lambda element, eid: eid if element.tag == _PAGE_END else f"{prefix}__{eid}")


def rename(document: etree._Element, name: Callable[[etree._Element, str], str]) -> None:
    """Gives every eId of the document another name, and whatever points at it points at that."""
    named: dict[str, str] = {}
    for element in _identified(document):
        eid = element.get("eId", "")
        named[f"#{eid}"] = f"#{name(element, eid)}"
        element.set("eId", named[f"#{eid}"][1:])
    for element in _pointing(document):
        for attribute, value in element.items():
            if "#" in value and str(attribute).rpartition("}")[2] in POINTERS:
                element.set(attribute, " ".join(named.get(each, each) for each in str(value).split()))


def _having(attribute: str) -> Callable[[etree._Element], list[etree._Element]]:
    """Gives the elements that have such an attribute, those alone: most have none."""
    return cast("Callable[[etree._Element], list[etree._Element]]", etree.XPath(f"descendant-or-self::*[{attribute}]"))


_identified, _pointing = _having("@eId"), _having("@*[contains(., '#')]")


def item_of(component: etree._Element) -> str:
    """What the document of a component is called as a part of the gazette: item_3."""
    return f"item_{component.get('eId', '').rpartition('_')[2]}"


def name_item(document: etree._Element, item: str) -> None:
    """A document is called as a part of the gazette, item_3 or item_3/annex_1: cobalt and others tell components by that."""
    for this, end in _named(document):
        uri, _, name = this.get("value", "").removesuffix(end).rpartition("/!")
        this.set("value", f"{uri}/!{item if name == MAIN else f'{item}/{name}'}{end}")


def name_main(document: etree._Element, item: str) -> bool:
    """The other way round; whether it was called so."""
    was = False
    for this, end in _named(document):
        uri, _, name = this.get("value", "").removesuffix(end).rpartition("/!")
        if name == item or name.startswith(f"{item}/"):
            was = True
            this.set("value", f"{uri}/!{name.removeprefix(item).removeprefix('/') or MAIN}{end}")
    return was


def _named(document: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for level, end in _LEVELS.items():
        for this in document.iterfind(f"{tag('meta')}/{tag('identification')}/{tag(level)}/{tag('FRBRthis')}"):
            yield this, end
