"""Whether a file is what it says: an issue XML by `issue.rng`, an Akoma Ntoso document by the strict schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from lxml import etree

from gazette_pub.formats import strangers
from gazette_pub.formats.akn import validate as akoma_ntoso
from gazette_pub.formats.akn.vocabulary import NAMESPACE as AKOMA_NTOSO
from gazette_pub.formats.beginnings import Beginning
from gazette_pub.issue.findings import Finding, Findings, Grade, Place, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import (
    NAMESPACE,
    XML_ID,
    bring_up_to_date,
    refuse_depth,
    refuse_document_type,
    refuse_no_namespace,
    schema_errors,
    tag,
)
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import root_of

NOT_VALID = rule(
    "V001",
    Grade.ERROR,
    """The issue XML is not valid: it breaks a rule of its RELAX NG schema, issue.rng.

    The line is that of the XML file. Every format is made from the issue XML, and what is not valid is not converted.""",
)

POINTS_NOWHERE = rule(
    "V002",
    Grade.WARNING,
    """A reference points at an xml:id that nothing in the issue has.

    It is converted all the same, as text without a link. Give the element that is meant this xml:id, or write the id that it
    has: the href of a <ref> is # and the id, `promulgates` is the id alone. Take it out where the text is not in this issue.""",
)


def problems_of(data: bytes) -> list[Finding]:
    """What is wrong with the file, by its lines; nothing when it is valid. Raises UnreadableInput for other files."""
    root = _root(data)
    validate = VALIDATORS.get(etree.QName(root).namespace or "")
    if validate is None:
        refuse_no_namespace(root)
        raise UnreadableInput(
            say("its root is <{root}>", root=root.tag),
            hint=say("an issue XML or an Akoma Ntoso 3.0 document is wanted"),
        )
    return validate(data)


def issue_problems(data: bytes) -> list[Finding]:
    """What `issue.rng` has against the file. Raises UnreadableInput for one with a document type."""
    root = _root(data)
    refuse_document_type(root)
    bring_up_to_date(root)
    refuse_depth(root)
    wrong = [NOT_VALID.found("{reason}", at=Place(line), reason=reason) for line, reason in schema_errors(root)]
    return sorted([*wrong, *_points_nowhere(root)], key=lambda finding: finding.line or 0)


def _points_nowhere(root: etree._Element) -> Findings:
    """What is said of each pointer at an id of the issue that no element has."""
    there = {node.get(XML_ID) for node in root.iter(etree.Element)}
    for node, name, pointed in _pointers(root):
        if pointed not in there:
            said = say("<{element}>: {name} points at {id}, an xml:id that no element has")
            place = Place(cast("int | None", node.sourceline))
            yield POINTS_NOWHERE.found(said, at=place, element=etree.QName(node).localname, name=name, id=pointed)


def _pointers(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """Each element that points at another of the issue, with the attribute that does, and the id."""
    for node in root.iter(tag("ref")):
        if (href := node.get("href", "")).startswith("#"):
            yield node, "href", href[1:].strip()
    for node in root.iter(etree.Element):
        for pointed in node.get("promulgates", "").split():
            yield node, "promulgates", pointed


VALIDATORS: dict[str, Callable[[bytes], list[Finding]]] = {
    NAMESPACE: issue_problems,
    AKOMA_NTOSO: akoma_ntoso.problems_of,
}
"""The judge of each kind of file, by the namespace of its root."""


def _root(data: bytes) -> etree._Element:
    if _is_text(Beginning.of(data)):
        raise UnreadableInput(
            say("a text, no XML"), hint=say("`gazette check` says what there is to look at in a text")
        )
    return root_of(data, safe_parser())


def _is_text(beginning: Beginning) -> bool:
    """Whether it is a text such as `gazette check` takes, and no XML that was not closed."""
    words = beginning.text.strip()
    return bool(words) and not words.startswith("<") and strangers.is_none(beginning)
