"""What is wrong with an Akoma Ntoso 3.0 file: by the strict schema, and beyond what a schema can see."""

from __future__ import annotations

import re
from itertools import islice

from gazette_pub.formats.akn.checking import frbr, links, schema
from gazette_pub.formats.akn.checking.file import File, place_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Check, Finding, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say

MOST = 200
"""How many findings of one code are listed; the next one says how many more there are."""


_PLACE = re.compile(r", line \d+, column \d+.*", re.DOTALL)


def problems_of(data: bytes) -> list[Finding]:
    """What is wrong with the file, in the order of the table below; nothing when all is well.

    Any bytes may come in. No entity is expanded, nothing is loaded from a disk or a network, and what the file may cost
    grows with its size and no faster. A file that fails one of the first three checks is not looked at further.
    """
    file = File(data)
    for gate in GATES:
        if found := list(_first(gate, file)):
            return found
    return [finding for check in CHECKS if check not in GATES for finding in _first(check, file)]


def _first(check: Check[File], file: File) -> Findings:
    findings = check.findings(file)
    yield from islice(findings, MOST)
    if more := sum(1 for _ in findings):
        yield check.rule.found("and {more} more of the same", more=more)


@check("A101", Grade.ERROR)
def well_formed(file: File, rule: Rule) -> Findings:
    """The file is not XML that can be read.

    The line is where the parser gave up; the fault is there or before it. More than 256 levels are refused too.
    """
    if file.error is not None:
        reason = _PLACE.sub("", file.error.msg or "")
        yield rule.found("not readable as XML: {reason}", at=Place(file.error.lineno), reason=reason)


@check("A102", Grade.ERROR)
def no_document_type(file: File, rule: Rule) -> Findings:
    """The file has a document type declaration (<!DOCTYPE …>).

    Akoma Ntoso has a schema and no document type. What such a declaration may add, entities, can name other files and
    grow without bounds, so they are never expanded, and the text that they stand for cannot be judged. Take it out.
    """
    if file.has_document_type:
        yield rule.found("a document type declaration: its entities are not read", at=Place(1))


@check("A103", Grade.ERROR)
def akoma_ntoso_3(file: File, rule: Rule) -> Findings:
    """The root is not <akomaNtoso> of version 3.0.

    Versions 1.0 and 2.0 have other namespaces and other element names; convert such a file first.
    """
    if file.root.tag != tag("akomaNtoso"):
        said = say("the root is <{root}>, not <akomaNtoso> in the namespace {namespace}")
        yield rule.found(said, at=place_of(file.root), root=file.root.tag, namespace=NAMESPACE)


GATES: tuple[Check[File], ...] = (well_formed, no_document_type, akoma_ntoso_3)
"""The checks that all the others need."""

CHECKS: tuple[Check[File], ...] = (
    *GATES,
    schema.follows_the_schema,
    links.eids_are_unique,
    links.pointers_have_targets,
    frbr.iris_are_well_formed,
    frbr.levels_agree,
    frbr.iris_say_what_the_metadata_says,
    frbr.documents_are_told_apart,
    frbr.iris_follow_the_naming_convention,
)
"""Every check, in the order in which it is made."""
