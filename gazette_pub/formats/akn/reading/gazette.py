"""The file as an issue: a collection is the issue, its components the documents; any other document is the only one."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.blocks import find_wide_lines, local
from gazette_pub.formats.akn.reading.documents import HELD, OF_FILE, behind, container, document, fronts
from gazette_pub.formats.akn.reading.kept import keep, keep_meta, say_element
from gazette_pub.formats.akn.reading.languages import language_of
from gazette_pub.formats.akn.reading.names import BODIES, COLLECTIONS, FRONT
from gazette_pub.formats.akn.reading.ours.issue import read_back
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.formats.source import Source
from gazette_pub.issue.model import Issue, new_issue, strip_indent


def gazette(root: etree._Element, source: Source, reading: Reading) -> Issue:
    """The issue that the element akomaNtoso holds."""
    find_wide_lines(root, reading)
    if (ours := read_back(root, source, reading)) is not None:
        return ours
    issue = new_issue(language_of(root), akn=NAMESPACE)
    meta = issue.add("meta")
    meta.add("source", name=source.name, media=source.media, sha256=source.sha256)
    for child in root.iterchildren(etree.Element):
        _of_root(issue, child, reading)
    strip_indent(issue)
    return issue


def _of_root(issue: Issue, element: etree._Element, reading: Reading) -> None:
    name = local(element)
    if name in COLLECTIONS and issue.child("document") is None:
        _collection(issue, element, reading)
    elif name in BODIES:
        document(issue, element, reading)
    else:
        if name == "components":
            keep(element, issue, reading, OF_FILE)
        parts_of_root = element.iterchildren(etree.Element) if name == "components" else [element]
        for child in parts_of_root:
            container(issue, child, reading).set(HELD, OF_FILE)


def _collection(issue: Issue, element: etree._Element, reading: Reading) -> None:
    say_element(issue, element, "")
    keep(element, issue, reading)
    keep_meta(element, issue)
    front = [child for child in element.iterchildren(etree.Element) if local(child) in FRONT]
    if front:
        first = issue.add("front")
        fronts(first, front, reading)
        if not len(first):
            issue.remove(first)
    behind(issue, [child for child in element.iterchildren(etree.Element) if local(child) not in FRONT], reading)
