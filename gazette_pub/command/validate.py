"""Whether a file is what it says: an issue XML by `issue.rng`, an Akoma Ntoso document by the strict schema."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from gazette_pub.formats.akn import validate as akoma_ntoso
from gazette_pub.formats.akn.vocabulary import NAMESPACE as AKOMA_NTOSO
from gazette_pub.issue.findings import Finding, Grade, Place, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import NAMESPACE, bring_up_to_date, refuse_depth, refuse_document_type, schema_errors
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import root_of

NOT_VALID = rule(
    "V001",
    Grade.ERROR,
    """The issue XML is not valid: it breaks a rule of its RELAX NG schema, issue.rng.

    The line is that of the XML file. Every format is made from the issue XML, and what is not valid is not converted.""",
)


def problems_of(data: bytes) -> list[Finding]:
    """What is wrong with the file, by its lines; nothing when it is valid. Raises UnreadableInput for other files."""
    root = _root(data)
    validate = VALIDATORS.get(etree.QName(root).namespace or "")
    if validate is None:
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
    return [NOT_VALID.found("{reason}", at=Place(line), reason=reason) for line, reason in schema_errors(root)]


VALIDATORS: dict[str, Callable[[bytes], list[Finding]]] = {
    NAMESPACE: issue_problems,
    AKOMA_NTOSO: akoma_ntoso.problems_of,
}
"""The judge of each kind of file, by the namespace of its root."""


def _root(data: bytes) -> etree._Element:
    return root_of(data, safe_parser())
