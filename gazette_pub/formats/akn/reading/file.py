"""The tree of a file of unknown origin, in the namespace of Akoma Ntoso 3.0 whatever version it was written in."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.lists import as_one, is_list, roots_in
from gazette_pub.formats.akn.reading.names import INLINES, LINES, RUN
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import is_blank
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Finding, Grade, Place, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.parser import declared, safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import root_of as parsed
from gazette_pub.words.pattern import Expression, Pattern

VERSION = "3.0"
"""Of Akoma Ntoso, the one that everything here is named after."""

MOST_LEVELS = 200
"""How deep elements may stand in one another. An issue allows 60; each of its new texts takes three of Akoma Ntoso's."""

OTHER_VERSION = rule(
    "R111",
    Grade.WARNING,
    """A file of another version of Akoma Ntoso was read as 3.0.

The version is 1.0, 2.0, a draft of 3.0 (csd, csprd), or a country's own vocabulary that is made of it and has another
namespace (LegalDocML.de). Its text is whole. What has the same name in 3.0 was taken for the same; what has none became a
group or a span of that name. The Akoma Ntoso that is written is of 3.0: validate it, and compare its metadata with the
file's.""",
)

_VERSION = Pattern(
    Expression(r"https?://(?:www\.akomantoso\.org/|docs\.oasis-open\.org/legaldocml/ns/akn/)(?P<version>\S{1,40}?)/?"),
    ("http://www.akomantoso.org/2.0", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"),
    ("http://www.w3.org/1999/xhtml", "urn:gazette-pub:issue:1"),
    "fullmatch",
)


def root_of(data: bytes, reading: Reading) -> etree._Element:
    """The element akomaNtoso, its names those of 3.0. Raises UnreadableInput for all else, and for what is too deep."""
    root = parsed(data, safe_parser(elements_only=True))
    _refuse_document_type(root)
    _refuse_depth(root)
    reading.is_list = is_list(root)
    roots = roots_in(root) if reading.is_list else [root]
    versions = list(dict.fromkeys(map(_version_of, roots)))
    reading.version = next((each for each in versions if each != VERSION), VERSION)
    for version in versions:
        if version != VERSION:
            reading.report(_of_version(version))
    for each in roots:
        if etree.QName(each).namespace != NAMESPACE:
            _rename(each)
    root = as_one(roots)
    _name_stray_text(root)
    return root


def _refuse_document_type(root: etree._Element) -> None:
    if what := declared(root):
        raise UnreadableInput(
            say("it declares {what}, which is not read", what=what), hint=say("take out <!DOCTYPE …> and what needs it")
        )


def _version_of(root: etree._Element) -> str:
    name = etree.QName(root)
    namespace = name.namespace or ""
    if name.localname != "akomaNtoso":
        raise UnreadableInput(
            say("an XML file of another kind: its root is <{root}>", root=root.tag),
            hint=say("an Akoma Ntoso file begins with <akomaNtoso> in the namespace {namespace}", namespace=NAMESPACE),
        )
    found = _VERSION.fullmatch(namespace)
    return found["version"] if found else namespace


def _of_version(version: str) -> Finding:
    if not version:
        return OTHER_VERSION.found("akomaNtoso without a namespace: read as 3.0", at=Place(1))
    if ":" in version:
        return OTHER_VERSION.found("akomaNtoso of the namespace {version}: read as 3.0", at=Place(1), version=version)
    return OTHER_VERSION.found("Akoma Ntoso {version}, read as 3.0", at=Place(1), version=version)


def _rename(root: etree._Element) -> None:
    """Every element of the root's namespace gets the name that it would have in 3.0; `id` is what 3.0 calls eId."""
    namespace = etree.QName(root).namespace
    for element in root.iter(etree.Element):
        name = etree.QName(element)
        if name.namespace == namespace:
            element.tag = f"{{{NAMESPACE}}}{name.localname}"
            if "id" in element.attrib and "eId" not in element.attrib:
                element.set("eId", element.attrib.pop("id"))


def _refuse_depth(root: etree._Element) -> None:
    level = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        level += 1 if event == "start" else -1
        if level > MOST_LEVELS:
            said = say("line {line}: elements stand more than {most} deep", line=element.sourceline, most=MOST_LEVELS)
            raise UnreadableInput(said, hint=say("take some of the elements out of those around them"))


def _name_stray_text(root: etree._Element) -> None:
    """Characters where the schema has none get an element, `text`, so that they are read like any line."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        name = etree.QName(element).localname
        if name in ("meta", "foreign"):
            walk.skip_subtree()
        elif name not in HOLD_CHARACTERS:
            _wrap(element)


def _wrap(element: etree._Element) -> None:
    for child in element:
        if not is_blank(child.tail):
            child.addnext(_line(child.tail))
            child.tail = None
    if not is_blank(element.text):
        element.insert(0, _line(element.text))
        element.text = None


def _line(text: str | None) -> etree._Element:
    line = etree.Element(tag(RUN))
    line.text = text
    return line


HOLD_CHARACTERS = (LINES | INLINES | {"li"}) - {"authorialNote"}
