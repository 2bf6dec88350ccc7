"""What the strict schema refuses of a file for its form alone, put right: no word and no fact changes."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.checking.schema import refused_attributes
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Grade, rule
from gazette_pub.words.pattern import Expression, Pattern

MENDED = rule(
    "A012",
    Grade.NOTE,
    """What the strict schema refused for its form alone in the Akoma Ntoso that was read is put right.

Metadata that stood in another order are in that of the schema, a year or a month alone is its first day and is called so
(`name="year"`), attributes stand no longer where the schema has none (LegalDocML.de gives everything an id), of two elements
with one eId the second has none, and a preface that holds nothing is left out, as are blanks in an
empty element of the metadata. Nothing else of the file is changed.""",
)

_OF_META = """identification publication classification lifecycle workflow analysis temporalData references notes
proprietary presentation""".split()
_OF_LEVEL = """FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor componentInfo preservation FRBRcountry FRBRsubtype FRBRnumber
FRBRname FRBRversionNumber FRBRprescriptive FRBRauthoritative FRBRmasterExpression FRBRlanguage FRBRtranslation FRBRportion
FRBRformat""".split()
_LEVELS = ["FRBRWork", "FRBRExpression", "FRBRManifestation", "FRBRItem"]
_IN_ORDER = {tag("meta"): _OF_META, tag("identification"): _LEVELS, **{tag(level): _OF_LEVEL for level in _LEVELS}}
"""In which order the schema has what stands in these."""

_IDS = frozenset(("eId", "wId", "GUID"))
_PARTS = tuple(map(tag, ("coverPage", "preface", "preamble", "conclusions")))

_SHORT = Pattern(
    Expression(r"(?!0000)\d{4}(?P<month>-(?:0[1-9]|1[0-2]))?"),
    ("1977", "1977-04"),
    ("1977-04-26", "0000", "77", "1977-13"),
    "fullmatch",
)


def mend(root: etree._Element, data: bytes) -> None:
    """Puts right what can be in the tree that was written as these bytes."""
    for part in root.iter(*_IN_ORDER):
        in_order(part)
    for date in root.iter(tag("FRBRdate")):
        _complete(date)
    for element in root.iterfind(f".//{tag('meta')}//{{{NAMESPACE}}}*"):
        if not len(element) and element.text is not None and not element.text.strip():
            element.text = None
    _take_attributes(root, data)
    _take_second_ids(root)
    _take_empty_parts(root)


def _take_second_ids(root: etree._Element) -> None:
    """What points at an eId means the first element that has it."""
    known = set[str]()
    for element in root.iter(f"{{{NAMESPACE}}}*"):
        eid = element.get("eId")
        if eid in known:
            del element.attrib["eId"]
        elif eid is not None:
            known.add(eid)


def in_order(part: etree._Element) -> None:
    """Puts into the schema's order what stands in another, behind all that what it does not have."""
    places = {tag(name): place for place, name in enumerate(_IN_ORDER[str(part.tag)])}
    part[:] = sorted(part, key=lambda child: places.get(str(child.tag), len(places)))


def _complete(date: etree._Element) -> None:
    """A year or a month alone is its first day, and is called so, as in our own files: the schema has no less than a day."""
    said = (date.get("date") or "").strip()
    if found := _SHORT.fullmatch(said):
        date.set("date", f"{said}-01" if found["month"] else f"{said}-01-01")
        date.set("name", "month" if found["month"] else "year")


def _take_attributes(root: etree._Element, data: bytes) -> None:
    """Takes out attributes where the schema has none; but an id that something points at."""
    named = {value for element in root.iter(etree.Element) for value in element.attrib.values() if value[:1] == "#"}
    for name, attribute in refused_attributes(data):
        for element in root.iter(tag(name)):
            if attribute not in _IDS or f"#{element.get(attribute)}" not in named:
                element.attrib.pop(attribute, "")


def _take_empty_parts(root: etree._Element) -> None:
    for part in list(root.iter(*_PARTS)):
        above = part.getparent()
        if above is not None and not len(part) and not (part.text or "").strip():
            above.remove(part)
