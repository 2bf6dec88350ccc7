"""A gazette of any layout as the one file, its documents in the components that show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.layouts.apart import (
    COMPONENT,
    COMPONENTS,
    REFERENCE,
    give_prefix,
    item_of,
    name_main,
)
from gazette_pub.formats.akn.layouts.beside import beside
from gazette_pub.formats.akn.reading.text import is_blank
from gazette_pub.formats.akn.text import COVER, is_cover
from gazette_pub.issue.findings import Grade, Report, rule

NOT_SHOWN = rule(
    "R112",
    Grade.WARNING,
    """A package has a file that its main.xml does not refer to, or that is no XML.

A document that nothing refers to is read all the same, behind the others: look whether that is its place.""",
)


def whole(root: etree._Element, files: Mapping[str, etree._Element], report: Report) -> etree._Element:
    """The root, every document of the gazette in the component that refers to it, and without the cover that we added.

    `files` are the other files of its package, by name.
    """
    left, together = dict(files), _together(root)
    references = list(root.iter(REFERENCE))
    for reference in references:  # which grow, for what is put back may refer to others
        href = reference.get("href", "")
        if (file := left.pop(beside(href), None)) is not None:
            references += file.iter(REFERENCE)
            _put_back(reference, _document(file))
        elif href in together:
            _put_item_back(reference, together[href])
    for name, file in left.items():
        report(NOT_SHOWN.found("{name}: main.xml does not refer to it", name=name))
        etree.SubElement(etree.SubElement(root, COMPONENTS), COMPONENT).append(_document(file))
    _tidy(root)
    return root


def _document(file: etree._Element) -> etree._Element:
    return next(file.iterchildren(etree.Element), file)


def _together(root: etree._Element) -> dict[str, etree._Element]:
    """The components that stand together at the end of the file, by the pointer to each."""
    return {f"#{each.get('eId')}": each for each in root.iterfind(f"*/{COMPONENTS}/{COMPONENT}")}


def _put_back(reference: etree._Element, document: etree._Element) -> None:
    component = _above(reference)
    component.replace(reference, document)
    if eid := component.get("eId"):
        give_prefix(document, eid)


def _put_item_back(reference: etree._Element, held: etree._Element) -> None:
    """The document that says of itself that it is the item of this component; others stay where they stand."""
    document, component = held[-1] if len(held) else held, _above(reference)
    if document not in reference.iterancestors() and name_main(document, item_of(component)):
        component.replace(reference, document)


def _tidy(root: etree._Element) -> None:
    """Takes out what nothing stands in any longer, and the cover."""
    for components in root.findall(f"*/{COMPONENTS}"):
        for component in [each for each in components if not len(each) and is_blank(each.text)]:
            components.remove(component)
    for element in [*root.iterfind(f"*/{COMPONENTS}"), *root.iterfind(f"*/{COVER}")]:
        if is_cover(element) or (element.tag == COMPONENTS and not len(element)):
            _above(element).remove(element)


def _above(element: etree._Element) -> etree._Element:
    return cast("etree._Element", element.getparent())
