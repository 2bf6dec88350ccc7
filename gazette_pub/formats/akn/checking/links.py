"""Identifiers inside a file, and what points at them."""

from __future__ import annotations

from gazette_pub.formats.akn.checking.file import File, line_of, place_of
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import XML_ID

POINTERS = frozenset(
    "alternativeTo as by choice current dictionary empoweredBy end for from href includedIn original outcome period"
    " placementBase refersTo source start to upTo".split()
)
"""The attributes that the schema gives a type of reference. Some take a list."""

TARGETS = ("eId", "wId", XML_ID)


@check("A105", Grade.ERROR)
def eids_are_unique(file: File, rule: Rule) -> Findings:
    """An eId is there twice.

    An eId names one element of the whole file (NC 5.2), those of the documents inside a gazette too: give each document
    a prefix, cmp_3__art_12.
    """
    first: dict[str, int | None] = {}
    for element in file.elements:
        eid = element.get("eId")
        if eid in first:
            said = say("the eId “{text}” is taken: line {line} has it")
            yield rule.found(said, at=place_of(element), text=eid, line=first[eid])
        elif eid is not None:
            first[eid] = line_of(element)


@check("A106", Grade.ERROR)
def pointers_have_targets(file: File, rule: Rule) -> Findings:
    """A local reference (#…) points at nothing in the file.

    What source, as, by, refersTo and outcome point at is declared in references, as TLCPerson, TLCOrganization and so
    on; what href points at has that eId. The schema does not look at it.
    """
    targets = {value for element in file.elements for name in TARGETS if (value := element.get(name)) is not None}
    for element in file.elements:
        for name, pointers in element.items():
            if name in POINTERS:
                for pointer in _missing(str(pointers), targets):
                    said = say("{name}=“{text}” points at nothing")
                    yield rule.found(said, at=place_of(element), text=pointer, name=name)


def _missing(value: str, targets: set[str]) -> list[str]:
    return [pointer for pointer in value.split() if pointer.startswith("#") and pointer[1:] not in targets]
