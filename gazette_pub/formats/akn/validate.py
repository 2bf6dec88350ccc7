"""What is wrong with an Akoma Ntoso 3.0 file: by the strict schema, and beyond what a schema can see."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from gazette_pub.formats.akn import frbr, links, schema
from gazette_pub.formats.akn.file import File, Problem, line_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.problems import Finding, Grade

MOST = 200
"""How many findings of one code are listed; the next one says how many more there are."""


@dataclass(frozen=True)
class Check:
    """How much its findings weigh, and the function that finds them. The function's docstring explains the code."""

    grade: Grade
    find: Callable[[File], Iterator[Problem]]


_PLACE = re.compile(r", line \d+, column \d+.*", re.DOTALL)


def problems_of(data: bytes) -> list[Finding]:
    """What is wrong with the file, in the order of the table below; nothing when all is well.

    Any bytes may come in. No entity is expanded, nothing is loaded from a disk or a network, and what the file may cost
    grows with its size and no faster. A file that fails one of the first three checks is not looked at further.
    """
    file = File(data)
    for code in GATES:
        if found := list(_findings(code, file)):
            return found
    return [finding for code in CHECKS if code not in GATES for finding in _findings(code, file)]


def _findings(code: str, file: File) -> Iterator[Finding]:
    check = CHECKS[code]
    problems = check.find(file)
    for line, message in islice(problems, MOST):
        yield Finding(code, message, line, check.grade)
    if more := sum(1 for _ in problems):
        yield Finding(code, f"and {more} more of the same", None, check.grade)


def well_formed(file: File) -> Iterator[Problem]:
    """The file is not XML that can be read.

    The line is where the parser gave up; the fault is there or before it. More than 256 levels are refused too.
    """
    if file.error is not None:
        yield file.error.lineno, f"not readable as XML: {_PLACE.sub('', file.error.msg or '')}"


def no_document_type(file: File) -> Iterator[Problem]:
    """The file has a document type declaration (<!DOCTYPE …>).

    Akoma Ntoso has a schema and no document type. What such a declaration may add, entities, can name other files and
    grow without bounds, so they are never expanded, and the text that they stand for cannot be judged. Take it out.
    """
    if file.has_document_type:
        yield 1, "a document type declaration: its entities are not read"


def akoma_ntoso_3(file: File) -> Iterator[Problem]:
    """The root is not <akomaNtoso> of version 3.0.

    Versions 1.0 and 2.0 have other namespaces and other element names; convert such a file first.
    """
    if file.root.tag != tag("akomaNtoso"):
        yield line_of(file.root), f"the root is <{file.root.tag}>, not <akomaNtoso> in the namespace {NAMESPACE}"


CHECKS: dict[str, Check] = {
    "A101": Check(Grade.ERROR, well_formed),
    "A102": Check(Grade.ERROR, no_document_type),
    "A103": Check(Grade.ERROR, akoma_ntoso_3),
    "A104": Check(Grade.ERROR, schema.follows_the_schema),
    "A105": Check(Grade.ERROR, links.eids_are_unique),
    "A106": Check(Grade.ERROR, links.pointers_have_targets),
    "A107": Check(Grade.ERROR, frbr.iris_are_well_formed),
    "A108": Check(Grade.ERROR, frbr.levels_agree),
    "A109": Check(Grade.WARNING, frbr.iris_say_what_the_metadata_says),
    "A110": Check(Grade.WARNING, frbr.documents_are_told_apart),
    "A111": Check(Grade.NOTE, frbr.iris_follow_the_naming_convention),
}
"""Every check, in the order in which it is made."""

GATES = ("A101", "A102", "A103")
"""The checks that all the others need."""
