"""What points at something: whether it is there, of the right kind, and something that can be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import NOT_IN_AN_IRI, SCHEME, Broken, parsed
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import XML_ID

OF_METADATA = frozenset("as by choice empoweredBy end outcome period refersTo source start to".split())
"""Those that mean an entry of the metadata: by # and its eId, or an IRI."""

OTHER_TARGETS = ("wId", XML_ID)
"""What may be pointed at besides eIds."""

SHOWN = 120
"""So much of a pointer stands in a sentence."""


def _named(names: str) -> frozenset[str]:
    return frozenset(map(tag, names.split()))


AGENTS, ROLES, CONCEPTS = _named("TLCPerson TLCOrganization"), _named("TLCRole"), _named("TLCConcept")
REFERENCES = (
    AGENTS
    | ROLES
    | CONCEPTS
    | _named(
        "TLCEvent TLCLocation TLCObject TLCProcess TLCReference TLCTerm original passiveRef activeRef jurisprudence"
        " hasAttachment attachmentOf alternativeReference"
    )
)

OF_ENTRIES = REFERENCES | _named("eventRef temporalGroup")
"""Entries of the metadata that are pointed at."""

CLASSES: dict[str, frozenset[str]] = {
    "as": ROLES,
    "by": AGENTS,
    "source": AGENTS,
    "to": AGENTS | ROLES,
    "empoweredBy": AGENTS | ROLES,
    "outcome": CONCEPTS | _named("TLCProcess"),
    "choice": CONCEPTS | _named("quorum count"),
    "start": _named("eventRef"),
    "end": _named("eventRef"),
    "period": _named("temporalGroup"),
    "includedIn": REFERENCES,
    "dictionary": REFERENCES,
}
"""What an attribute points at, by its type in the schema: roleRef, agentRef, conceptRef, voteRef, eventRefRef …; and what
the examples of the standard have besides: the role of who speaks, the process that a vote ends."""

_NO_ONE = (OF_ENTRIES - AGENTS - ROLES - _named("TLCLocation")) | _named("step")
"""What is nobody and no place."""

CLASSES_OF: dict[tuple[str, str], frozenset[str]] = {
    ("eventRef", "source"): REFERENCES,
    ("FRBRauthor", "href"): AGENTS | ROLES,
    ("person", "refersTo"): _named("TLCPerson"),
    ("organization", "refersTo"): _named("TLCOrganization"),
    ("role", "refersTo"): ROLES,
    ("location", "refersTo"): _named("TLCLocation"),
    ("event", "refersTo"): _named("TLCEvent"),
    ("object", "refersTo"): _named("TLCObject"),
    ("process", "refersTo"): _named("TLCProcess"),
    ("timeInterval", "refersTo"): REFERENCES,
    ("session", "refersTo"): _named("TLCEvent"),
    ("signature", "refersTo"): AGENTS | ROLES,
    ("date", "refersTo"): _NO_ONE,
    ("docDate", "refersTo"): _NO_ONE,
    ("docProponent", "refersTo"): AGENTS | ROLES,
    ("noteRef", "href"): _named("note authorialNote"),
    ("documentRef", "href"): _named("component"),
    ("componentRef", "src"): _named("component attachment"),
}
"""The same where the element says more than the attribute."""

SHOWING = _named("documentRef componentRef")
"""In whose place what they point at is shown."""

CITING = _named("ref rref mref tocItem")
"""What cites a place in the text."""

NOT_CITED = _named("eop eol br num ref rref mref tocItem noteRef")
"""What has no meaning of its own that could be cited."""

LINKS = ("href", "src", "from", "upTo")

HARMFUL = re.compile(r"[\x00-\x20]*(?:javascript|vbscript|data|file)[\x00-\x20]*:", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
"""A path of Windows. No scheme has one letter."""
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HARMFUL_STYLE = re.compile(r"(?:java|vb)script:|expression\s*\(|@import|url\(\s*['\"]?(?:file|https?):", re.IGNORECASE)
_HOSTLESS = re.compile(r"https?:(?!//[^/\s])", re.IGNORECASE)
_BAD_PATH = re.compile(r"(?:^|/)\.\.(?:/|$)")


@check("A106", Grade.ERROR, level=2)
def pointers_have_targets(file: File, rule: Rule) -> Findings:
    """A local reference (#…) points at nothing in the file.

    What source, as, by, refersTo and outcome point at is declared in references, as TLCPerson, TLCOrganization and so
    on; what href points at has that eId. The schema does not look at it. Declare it there, or correct the name. A part of a
    document that is in the file too, /akn/…/~art_12, is looked for in that document, but for a provision that is modified: it
    stands in the document as it was before. An eId without # before it is no reference: write #.
    """
    others = {value for _, _, value in file.having(*OTHER_TARGETS)}
    for element, name, pointer in file.local_pointers:
        if pointer not in file.by_eid and pointer not in others:
            said = say("{name}=“{text}” points at nothing")
            yield rule.found(said, at=place_of(element), text=f"#{pointer}"[:SHOWN], name=name)
    for element, name, value in _bare_pointers(file):
        said = say("{name}=“{text}” points at nothing: write # and an eId of this file")
        yield rule.found(said, at=place_of(element), text=value[:SHOWN], name=name)
    for element, portion in file.once(missing_portions):
        said = say("href=“{text}”: the document is here, and has no {portion}")
        yield rule.found(said, at=place_of(element), text=element.get("href", "")[:SHOWN], portion=portion[:SHOWN])


def _bare_pointers(file: File) -> Iterator[tuple[etree._Element, str, str]]:
    """Each pointer that means something of this file and is neither # with an eId nor an IRI: the eId alone, or nothing."""
    for element, name, value in file.pointers:
        if element in file.foreign:
            continue
        if name == "alternativeTo" and value.removeprefix("#") not in file.by_eid:
            yield element, name, value
        elif name != "alternativeTo":
            for pointer in value.split() or [""]:
                if _is_bare(element, name, pointer, file):
                    yield element, name, pointer


def _is_bare(element: etree._Element, name: str, pointer: str, file: File) -> bool:
    if pointer.startswith(("#", "/")) or SCHEME.match(pointer):
        return False
    means_metadata = name in OF_METADATA or (element.tag == tag("FRBRauthor") and pointer != "")
    return means_metadata or pointer in file.by_eid


def missing_portions(file: File) -> list[tuple[etree._Element, str]]:
    """Each reference to a part of a document of this file that the document has not (NC 4.8.4)."""
    return list(_missing_portions(file))


def _missing_portions(file: File) -> Iterator[tuple[etree._Element, str]]:
    eids: dict[etree._Element, set[str]] = {}
    for element, _, href in file.having("href"):
        work, _, portion = href.partition("~")
        document = file.works.get(work.removesuffix("/!main").rstrip("/")) if portion else None
        if (
            document is None
            or element in file.foreign
            or document.tag == tag("portion")
            or _is_of_a_modification(element)
        ):
            continue
        if document not in eids:
            eids[document] = {eid for each in document.iter(etree.Element) if (eid := each.get("eId")) is not None}
        within = _prefix_of(document)
        for part in portion.split("->"):
            if part not in eids[document] and f"{within}{part}" not in eids[document]:
                yield element, part


def _is_of_a_modification(element: etree._Element) -> bool:
    """Whether it points at what a modification changes, which the document need not have any more."""
    return element.tag in _OF_MODIFICATIONS or next(element.iterancestors(*_MODIFICATIONS), None) is not None


_MODIFICATIONS = tuple(map(tag, ("mod", "mmod", "rmod")))
_OF_MODIFICATIONS = frozenset(map(tag, ("destination", "source", "previous", "old", "new")))


def _prefix_of(document: etree._Element) -> str:
    """What the eIds of a document begin with in this file, and not where it stands alone."""
    around = next((each for each in document.iterancestors() if each.get("eId") is not None), None)
    return "" if around is None else f"{around.get('eId')}__"


@check("A123", Grade.ERROR, level=2)
def pointers_have_their_class(file: File, rule: Rule) -> Findings:
    """A pointer points at something of another kind than it means.

    `as` points at a TLCRole, `source` and `by` at a TLCPerson or TLCOrganization, FRBRauthor at one of them or at a TLCRole,
    `outcome` at a TLCConcept or TLCProcess, `start` and `end` at an eventRef, `period` at a temporalGroup, the refersTo of a
    person at a TLCPerson, a noteRef at a note, a documentRef at a component that it does not stand in, and so on: the schema
    names the type and does not look at it. Point at the right entry, or declare one.
    """
    for element, name, pointer in file.local_pointers:
        target = file.by_eid.get(pointer)
        if target is not None and element.tag in SHOWING and target in element.iterancestors():
            said = say("{name}=“{text}” points at what it stands in itself")
            yield rule.found(said, at=place_of(element), text=f"#{pointer}"[:SHOWN], name=name)
            continue
        wanted = CLASSES_OF.get((name_of(element), name)) or CLASSES.get(name)
        if name == "href" and element.get("as") == element.get("href"):  # an author that is the role of one
            wanted = AGENTS
        if target is not None and wanted is not None and target.tag not in wanted:
            said = say("{name}=“{text}” points at a <{found}>, and means {proposal}")
            proposal = " / ".join(sorted(each.rpartition("}")[2] for each in wanted)[:3])
            yield rule.found(
                said,
                at=place_of(element),
                text=f"#{pointer}"[:SHOWN],
                proposal=proposal,
                name=name,
                found=name_of(target),
            )


@check("A141", Grade.ERROR, level=2)
def pointers_stay_in_their_document(file: File, rule: Rule) -> Findings:
    """What a document says of itself points at an entry in the metadata of another document.

    The metadata of a document are its own and those of what it stands in, the gazette: so it can be read where it stands alone.
    Declare the entry in the references of this document, or of the gazette.
    """
    for element, name, pointer in file.local_pointers:
        target = file.by_eid.get(pointer)
        if target is None or target.tag not in OF_ENTRIES or (owner := file.document_of.get(target)) is None:
            continue
        if owner is not element and owner not in file.documents_around(element):
            said = say("{name}=“{text}” points at an entry of another document, of line {line}")
            yield rule.found(said, at=place_of(element), text=f"#{pointer}"[:SHOWN], name=name, line=owner.sourceline)


@check("A125", Grade.ERROR, level=2)
def what_is_cited_can_be_meant(file: File, rule: Rule) -> Findings:
    """A reference in the text points at what nobody can cite.

    A page's end, a number, another reference, an entry of the metadata or the reference itself: a `ref` means a document, a
    division, an article or a part of one. A range (`rref`) goes from the first to the last, which is another; a `mref` holds a
    `ref` for each that it names. Point at the part that is meant.
    """
    for element in file.each("mref"):
        if next(element.iter(tag("ref"), tag("rref")), None) is None:
            yield rule.found(say("a <{element}> without a <ref> in it"), at=place_of(element), element="mref")
    for element, name, pointer in file.local_pointers:
        target = file.by_eid.get(pointer)
        if element.tag not in CITING or target is None:
            continue
        if target.tag in NOT_CITED or next(target.iterancestors(tag("meta")), None) is not None:
            said = say("{name}=“{text}” points at a <{found}>, which cannot be cited")
            yield rule.found(said, at=place_of(element), text=f"#{pointer}"[:SHOWN], name=name, found=name_of(target))
        elif name == "upTo" and pointer == element.get("from", "").removeprefix("#"):
            said = say("a range of one: from {text} up to itself")
            yield rule.found(said, at=place_of(element), text=f"#{pointer}"[:SHOWN])
        elif name == "upTo" and _is_before(target, element.get("from", ""), file):
            said = say("the range ends before it begins: from {first} up to {text}")
            yield rule.found(
                said, at=place_of(element), text=f"#{pointer}"[:SHOWN], first=element.get("from", "")[:SHOWN]
            )


def _is_before(target: etree._Element, pointer: str, file: File) -> bool:
    first = file.by_eid.get(pointer.removeprefix("#"))
    return first is not None and file.order[target] < file.order[first]


@check("A126", Grade.ERROR, level=2)
def links_are_references(file: File, rule: Rule) -> Findings:
    """A href or src is no reference of the Naming Convention, or does harm.

    Of this file it is # and an eId, of another document its whole IRI, /akn/…, of a part of a package a path inside it,
    media/logo.png (NC 4.3, 4.8, 4.10); an address such as https:… or urn:… may follow another convention (NC 4.12). It is never
    empty, a script, a file of this machine or a path that leaves the package. No xml:base says where it
    begins.
    """
    for element, name, value in file.having(*LINKS, _BASE, "style"):
        if element not in file.foreign and (reason := _wrong_with(element, name, value)):
            said = say("{name}=“{text}” of <{element}>: {reason}")
            yield rule.found(
                said,
                at=place_of(element),
                text=value[:SHOWN],
                name="xml:base" if name == _BASE else name,
                element=name_of(element),
                reason=reason,
            )


def _wrong_with(element: etree._Element, name: str, value: str) -> Message | None:
    """What is wrong with an attribute that does not lead where it may."""
    if name == _BASE:
        return say("it gives references another meaning")
    if name == "style":
        return say("a script, or something from elsewhere") if _HARMFUL_STYLE.search(value) else None
    return _reason(element, value)


_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def _wrong_with_part(iri: str) -> Message | None:
    """What is wrong with the part of a document that an IRI names, which is its eId there (NC 4.8.4): /akn/…/!main~art_12."""
    _, mark, portion = iri.partition("#")[0].partition("~")
    wrong = (part for part in portion.split("->") if mark and not _IS_PART.fullmatch(part))
    part = next(wrong, None)
    return None if part is None else say("the part “{part}” is no eId", part=part[:SHOWN])


_IS_PART = re.compile(r"(?!.*_{3})(?!.*_$)(?:(?![０-９])[^\s~/]){1,400}")
"""An eId has no empty step, and counts in plain digits."""


def _reason(element: etree._Element, value: str) -> Message | None:
    """What is wrong with the value of a link. An `a` leads anywhere (NC 6), an entity is told by A124."""
    if HARMFUL.match(value) or _DRIVE.match(value):
        return say("a script or a file of this machine")
    if not value.strip() and not name_of(element).startswith("TLC"):
        return say("it is empty")
    if found := _BAD_ESCAPE.search(value):
        return say("“{character}” stands in no IRI", character=value[found.start() : found.start() + 3])
    if element.tag == tag("a") or name_of(element).startswith("TLC"):
        return None
    if value.startswith("#"):
        return say("a picture is a file, and no part of this one") if element.tag == tag("img") else None
    if SCHEME.match(value):
        return say("an address without a host") if _HOSTLESS.match(value) else None
    if value.startswith("/akn/") and not value.startswith("/akn/ontology/"):
        iri = parsed(value.partition("#")[0], with_format=value.endswith((".akn", ".xml")))
        return iri.reason if isinstance(iri, Broken) else _wrong_with_part(value)
    if value.startswith(("/", "akn/")):
        return None if value.startswith("/akn/") else say("a reference to another document begins with /akn/")
    if found := NOT_IN_AN_IRI.search(value):
        return say("“{character}” stands in no IRI", character=found[0])
    return say("a path that leaves the package") if _BAD_PATH.search(value) else None
