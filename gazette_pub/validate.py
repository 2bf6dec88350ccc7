"""Whether a file is what it says: an issue XML by `issue.rng`, an Akoma Ntoso document by the strict schema."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from lxml import etree

from gazette_pub.model import NAMESPACE, schema_errors
from gazette_pub.problems import Finding, Grade, UnreadableInput

AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def problems_of(data: bytes) -> list[Finding]:
    """What is wrong with the file, by its lines; nothing when it is valid. Raises UnreadableInput for other files."""
    root = _root(data)
    validate = VALIDATORS.get(etree.QName(root).namespace or "")
    if validate is None:
        raise UnreadableInput(f"its root is <{root.tag}>", hint="an issue XML or an Akoma Ntoso 3.0 document is wanted")
    return validate(data)


def issue_problems(data: bytes) -> list[Finding]:
    """What `issue.rng` has against the file."""
    return [Finding("V001", message, line, Grade.ERROR) for line, message in schema_errors(_root(data))]


def akoma_ntoso_problems(data: bytes) -> list[Finding]:
    """What the strict Akoma Ntoso schema has against the file."""
    found: list[Finding] = importlib.import_module("gazette_pub.akn.validate").problems_of(data)
    return found


VALIDATORS: dict[str, Callable[[bytes], list[Finding]]] = {
    NAMESPACE: issue_problems,
    AKOMA_NTOSO: akoma_ntoso_problems,
}
"""The judge of each kind of file, by the namespace of its root."""


def _root(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableInput(f"not well-formed XML: {error.msg}") from error
