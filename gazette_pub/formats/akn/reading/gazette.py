"""The file as an issue: a collection is the issue, its components the documents; any other document is the only one."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.checking.schema import first_fault
from gazette_pub.formats.akn.reading.blocks import find_wide_lines, local
from gazette_pub.formats.akn.reading.documents import HELD, OF_FILE, behind, contained, document, fronts, parted
from gazette_pub.formats.akn.reading.file import VERSION
from gazette_pub.formats.akn.reading.kept import keep, keep_meta, say_element
from gazette_pub.formats.akn.reading.languages import language_of
from gazette_pub.formats.akn.reading.names import BODIES, COLLECTIONS
from gazette_pub.formats.akn.reading.ours.issue import read_back
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import find_preserved
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.formats.beginnings import Beginning, is_akoma_ntoso_package
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Grade, Place, rule
from gazette_pub.issue.model import XML_ID, Issue, new_issue, strip_indent

NOT_VALID = rule(
    "R115",
    Grade.WARNING,
    """A file of Akoma Ntoso 3.0 is not valid by its strict schema. It was read all the same, and its text is whole.

The first fault is named here, `gazette validate` names all. Where it is only the form (the order of
the metadata, a year for a day, ids), the file comes back with that put right. Else, written as Akoma Ntoso, it is not the file that it was, but a
valid one with the same text: mend the file first if its elements and metadata are to be kept.""",
)


def gazette(root: etree._Element, source: Source, reading: Reading) -> Issue:
    """The issue that the element akomaNtoso holds."""
    find_wide_lines(root, reading)
    if (ours := read_back(root, source, reading)) is not None:
        _judge(source.data, reading)
        return ours
    find_preserved(root, reading)
    issue = new_issue(language_of(root), akn=NAMESPACE)
    # what is kept of its metadata has ids of its own
    reading.ids.update(name for each in root.iter(etree.Element) if (name := each.get(XML_ID)))
    meta = issue.add("meta")
    meta.add("source", name=source.name, media=source.media, sha256=source.sha256)
    for child in root.iterchildren(etree.Element):
        _of_root(issue, child, reading)
    strip_indent(issue)
    _judge(source.data, reading)
    return issue


def _judge(data: bytes, reading: Reading) -> None:
    """Says so where a file of 3.0 is not valid. Of other versions it is said already; a package is none of one file, nor is a
    list."""
    is_file = reading.version == VERSION and not reading.is_list
    if is_file and not is_akoma_ntoso_package(Beginning.of(data)) and (fault := first_fault(data)):
        line, reason = fault
        reading.report(NOT_VALID.found("not valid by the strict schema: {reason}", at=Place(line), reason=reason))


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
            contained(issue, child, reading).set(HELD, OF_FILE)


def _collection(issue: Issue, element: etree._Element, reading: Reading) -> None:
    say_element(issue, element, "")
    keep(element, issue, reading)
    keep_meta(element, issue)
    front, rest = parted(element)
    if front:
        first = issue.add("front")
        fronts(first, front, reading)
        if not len(first):
            issue.remove(first)
    behind(issue, rest, reading)
