"""eIds and wIds: each once, and made as the Naming Convention says (NC 5.2 to 5.5)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.file import File, is_ours, line_of, name_of, place_of
from gazette_pub.formats.akn.vocabulary import ELEMENT_REFS, tag
from gazette_pub.issue.findings import Finding, Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say

SHOWN = 80
"""So much of an eId stands in a sentence."""

BY_LABEL = frozenset(map(tag, ("component", "componentData", "keyword")))
"""Their eIds begin with a label that the author chooses (NC 5.4.2, 3)."""

OTHER_REFS = {"listWrapUp": ("wrap",)}
"""What drafts of the Naming Convention say besides."""

CONTEXTS = frozenset(map(tag, ("quotedStructure", "embeddedStructure")))
"""What stands in them has their eId before its own (NC 5.4.1)."""

HIERARCHY = frozenset(
    map(
        tag,
        (
            "alinea article book chapter clause division indent level list paragraph part point proviso rule section"
            " subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome"
            " transitional"
        ).split(),
    )
)
"""The divisions of a text, down to the article and its parts (vocabulary 6.3)."""

BLOCKS = HIERARCHY | frozenset(
    map(
        tag,
        (
            "container blockContainer blockList hcontainer crossHeading formula interstitial item ol ul table tblock toc"
            " longTitle recital citation quotedStructure step eventRef"
        ).split(),
    )
)
"""What is counted by what is there. Inlines may have numbers from elsewhere."""

_FROM_ONE = (BLOCKS | {tag("attachment")}) - {tag("eventRef"), tag("step")}

PARTS = frozenset(map(tag, ("heading", "subheading", "intro", "content", "wrapUp", "crossHeading")))
"""What a division is made of, beside other divisions."""

COUNTED_THROUGH = frozenset(map(tag, ("eop", "eol", "note", "authorialNote", "marker")))
"""What may be counted through the document wherever it stands (NC 5.4.3, 3)."""

NOT_NUMBERED = frozenset(map(tag, ("component", "attachment", "table", "authorialNote")))
"""Their `num` is a label, 附件2, or the mark of a note."""

NEED_AN_EID = frozenset(
    map(
        tag,
        (
            "FRBRmasterExpression TLCConcept TLCEvent TLCLocation TLCObject TLCOrganization TLCPerson TLCProcess"
            " TLCReference TLCRole TLCTerm activeRef address adjournment administrationOfOath alinea applies article"
            " attachment attachmentOf authorialNote blockContainer blockList book chapter citation citations clause"
            " communication component componentData components concept container content contrasts count crossHeading"
            " debateSection declarationOfVote derogates dissentsFrom distinguishes div division documentRef efficacyMod"
            " embeddedStructure entity event extends forceMod formula hasAttachment hcontainer heading indent"
            " interstitial intro isAnalogTo item judge jurisprudence lawyer legalSystemMod level list location longTitle"
            " mapping marker meaningMod ministerialStatements mmod mod nationalInterest note noticesOfMotion object ol"
            " oralStatements organization original other overrules papers paragraph part party passiveRef person"
            " personalStatements petitions point pointOfOrder prayers proceduralMotions process proviso putsInQuestion"
            " quantity questions quorum quorumVerification quotedStructure recital recitals recount ref resolutions"
            " restricts rmod role rollCall rref rule scopeMod section speechGroup subFlow subchapter subclause"
            " subdivision subheading sublist subparagraph subpart subrule subsection subtitle supports table tblock"
            " temporalGroup term textualMod title toc tome transitional ul voting wrapUp writtenStatements"
        ).split(),
    )
)
"""The elements with the attribute group idreq of the schema."""

COUNTED = NEED_AN_EID | frozenset(map(tag, ("eop", "eol", "p", "li", "eventRef", "step")))
"""Whose counts go up in the order of the file. Small inlines stand in one another, and may be counted from within."""

_REFERENCES, _COMPONENT, _PAGE_END = map(tag, ("references", "component", "eop"))
_IN_LINE = HIERARCHY | PARTS
_GIVING = CONTEXTS | COUNTED_THROUGH

_ENDS_IN_COUNT = re.compile(r"(?P<number>.+)_\d+")


@check("A105", Grade.ERROR, level=1)
def ids_are_unique(file: File, rule: Rule) -> Findings:
    """An eId or a GUID is there twice.

    Each names one element of the whole document (the keys of the schema; NC 5.2), those of the documents inside a gazette
    too: give each document a prefix, cmp_3__art_12.
    """
    if _all_differ(file):
        return
    first: dict[tuple[str, str, etree._Element | None], etree._Element] = {}
    for element, name, value in file.having(*_IDS):
        if element in file.foreign:
            continue
        key = (name, value, _outermost(element, file))
        if key in first:
            said = say("the {name} “{text}” is taken: line {line} has it")
            yield rule.found(said, at=place_of(element), text=value[:SHOWN], name=name, line=line_of(first[key]))
        else:
            first[key] = element


_IDS = ("eId", "GUID")


def _all_differ(file: File) -> bool:
    """Whether no two elements of the whole file have the same."""
    others = [value for _, _, value in file.having("GUID")]
    return len(file.by_eid) == len(file.eids) and len(set(others)) == len(others)


def _outermost(element: etree._Element, file: File) -> etree._Element | None:
    """The document of the file that the element stands in: what is beside it, in `components`, has keys of its own."""
    return file.outermost(element)


@check("A112", Grade.ERROR, level=2)
def eids_are_well_formed(file: File, rule: Rule) -> Findings:
    """An eId or wId is not made as the Naming Convention says.

    [context __] name of the element [_ number] (NC 5.4): the name is that of the element itself, or the abbreviation that
    stands for it, art for article, chp for chapter, para for paragraph (NC 5.4.2). The sentence says what it may have been.
    A wId is the eId that the element had in the original version (NC 5.2); in that version no other element has it.
    """
    misnamed = file.once(_misnamed)
    for element, name, eid in file.having("eId", "wId"):
        if element in file.foreign:
            continue
        if name == "wId" and not _well_made(eid):
            yield rule.found(say("the wId “{text}” has an empty part"), at=place_of(element), text=eid[:SHOWN])
        elif name == "wId" and not eid[0].isalpha():
            yield rule.found(say("the wId “{text}” names no element"), at=place_of(element), text=eid[:SHOWN])
        elif name == "eId" and eid and element in misnamed and not re.search(r"\s", eid):
            said, proposal = _said_of(eid, element)
            yield rule.found(
                said, at=place_of(element), text=eid[:SHOWN], proposal=proposal[:SHOWN], element=name_of(element)
            )
    for element, other in _with_another_wid(file):
        if _is_original(element, file):
            yield _taken(element, other, rule)


def _said_of(eid: str, element: etree._Element) -> tuple[Message, str]:
    """What is said of an eId that is not well made, and what it may have been."""
    if not _names_its_element(element, eid):
        return say("the eId “{text}” of <{element}> is not made of its name: {proposal}"), _proposed(eid, element)
    before, _, number = eid.rpartition("_")
    said = say("the eId “{text}” of <{element}> does not count from 1 in plain digits: {proposal}")
    return said, f"{before}_{int(number) or 1}"


def _well_made(eid: str) -> bool:
    """Whether there is something in each part of it."""
    return not (eid == "" or eid.startswith("__") or "____" in eid or eid.endswith("_"))


def _misnamed(file: File) -> frozenset[etree._Element]:
    """The elements whose eId is not made of their name and a number."""
    return frozenset(
        element
        for element, eid in file.eids.items()
        if not _names_its_element(element, eid) or _is_miscounted(element, eid, file)
    )


def _is_miscounted(element: etree._Element, eid: str, file: File) -> bool:
    """Whether the number of one that prints none is no count, from 1 in plain digits (NC 5.4.3): _0, _01, _１."""
    number = eid.rpartition("_")[2]
    is_number = number.isdecimal() and element not in file.nums and not has_free_label(element)
    return is_number and re.fullmatch(r"[1-9][0-9]*", number) is None


def _names_its_element(element: etree._Element, eid: str) -> bool:
    if has_free_label(element):
        return is_reference(element) or _well_made(eid)
    return _well_made(eid) and eid.rpartition("__")[2].partition("_")[0] in _refs(name_of(element))


def has_free_label(element: etree._Element) -> bool:
    """Whether the author chooses what its eId says."""
    return element.tag in BY_LABEL or is_reference(element)


def is_reference(element: etree._Element) -> bool:
    """Whether it stands in `references`, where identifiers are internal and not standardized (NC 3, 6)."""
    parent = element.getparent()
    return parent is not None and parent.tag == _REFERENCES


@lru_cache(maxsize=512)
def _refs(element: str) -> tuple[str, ...]:
    return (ELEMENT_REFS.get(element, element), *OTHER_REFS.get(element, ()))


def _proposed(eid: str, element: etree._Element) -> str:
    """The eId with the element's name in it, its context and its number kept."""
    context, _, last = "__".join(filter(None, re.split("_{2,}", eid.strip("_")))).rpartition("__")
    name, number = _refs(name_of(element))[0], _number_in(last)
    own = f"{name}_{number}" if number else name
    return f"{context}__{own}" if context else own


def _number_in(last: str) -> str:
    """The number at the end of a name that was made otherwise: 12-1 of article12-1, 3 of mref1-ref3."""
    tail = last.rpartition("_")[2].split("-")
    kept = list(takewhile(lambda part: part[:1].isdigit(), reversed(tail)))
    if kept and len(kept) < len(tail):
        before = tail[-len(kept) - 1]
        kept.append(before[len(before.rstrip("0123456789")) :])
    whole = "-".join(filter(None, reversed(kept)))
    return whole or tail[-1][len(tail[-1].rstrip("0123456789")) :]


@check("A146", Grade.WARNING, level=2)
def wids_are_of_one_element(file: File, rule: Rule) -> Findings:
    """The wId of an element is that of another, or its eId, in a text that was amended.

    A wId is the eId that the element had in the original version, and names it through all versions (NC 5.2); an element
    without one has always had its eId. Two with the same say that they are one. Where provisions were renumbered, each has
    its old eId as wId; give a new one that took the number of another a wId that no other has.
    """
    for element, other in _with_another_wid(file):
        if not _is_original(element, file):
            yield _taken(element, other, rule)


def _taken(element: etree._Element, other: etree._Element, rule: Rule) -> Finding:
    said = say("the {name} “{text}” is taken: line {line} has it")
    return rule.found(said, at=place_of(element), text=element.get("wId", "")[:SHOWN], name="wId", line=line_of(other))


def _with_another_wid(file: File) -> Iterator[tuple[etree._Element, etree._Element]]:
    """Each element whose wId another has too, or has as its eId and no wId; with the other."""
    if not any(is_ours(element) for element, _, _ in file.having("wId")):
        return
    known: dict[tuple[str, etree._Element | None], etree._Element] = {}
    named = (each for each in file.eids if is_ours(each) and not _is_one_of_several(each, file))
    for element in sorted(named, key=lambda each: each.get("wId") is not None):
        wid = element.get("wId", element.get("eId", ""))
        other = known.setdefault((wid, _outermost(element, file)), element)
        if other is not element and element.get("wId") is not None:
            yield element, other


def _is_one_of_several(element: etree._Element, file: File) -> bool:
    """Whether the same provision may stand in the file more than once: in a document of several versions, or quoted."""
    document = file.document_of.get(element)
    is_multiple = document is not None and document.get("contains") == "multipleVersions"
    return is_multiple or next(element.iterancestors(*CONTEXTS), None) is not None


def _is_original(element: etree._Element, file: File) -> bool:
    """Whether it stands in an original version, where nothing was renumbered yet."""
    document = file.document_of.get(element)
    return document is None or document.get("contains", "originalVersion") == "originalVersion"


@check("A113", Grade.ERROR, level=2)
def eids_begin_with_their_context(file: File, rule: Rule) -> Findings:
    """The beginning of an eId is not the eId of what the element stands in.

    What stands before the last __ is the whole eId of the element that gives it its context: one around it, or a mark such as
    an `eop` before it (NC 5.4.1). What stands in a quotedStructure begins with its eId. Where the paragraphs of one article
    begin with the article's eId, so do those of all. Of a whole branch only the topmost is told.
    """
    told: set[etree._Element] = set()
    marks = set[str]()
    outliers = _out_of_line(file)
    wrong_itself = file.once(_misnamed) | file.once(_misnumbered)  # another check tells
    for element, eid in file.eids.items():
        if element in file.foreign or is_reference(element):
            continue
        if len(element) == 0 and not element.text:
            marks.add(eid)
        nearest = file.eid_around.get(element)
        if nearest in told or file.by_eid[eid] is not element or element in wrong_itself:
            told.add(element)
        elif not _in_context(element, eid, file, marks) or element in outliers:
            told.add(element)
            proposal = _in_its_place(element, eid, file, outliers.get(element))
            said = say("the eId “{text}” does not begin with that of what it stands in: {proposal}")
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN], proposal=proposal[:SHOWN])


def _in_context(element: etree._Element, eid: str, file: File, marks: set[str]) -> bool:
    """Whether the eId begins as it may. Most begin with that of the nearest, which begins as it may itself."""
    context = eid.rpartition("__")[0]
    if context and (nearest := file.eid_around.get(element)) is not None and context == file.eids[nearest]:
        return True
    around = list(_around(element, file))
    if (quoted := _quoted(element, around)) is not None and not eid.startswith(f"{file.eids[quoted]}__"):
        return False
    eids = [file.eids[each] for each in around]
    if not context or context in marks or context in eids:
        return True
    eids += _shown_in_place_of(around, file)
    return context in eids or _is_implied(context, element, [*eids, file.lifted_from]) or _is_outside(context, file)


def _is_outside(context: str, file: File) -> bool:
    """Whether it may be the eId of something around the file that the file was lifted out of."""
    if context in file.by_eid:
        return False
    return file.is_a_part or (file.lifted_from != "" and f"{context}__".startswith(f"{file.lifted_from}__"))


def _quoted(element: etree._Element, around: list[etree._Element]) -> etree._Element | None:
    """The quotation that gives it its context, unless it is counted through, or stands in a note that is."""
    nearest = next((each for each in (element, *around) if each.tag in _GIVING), None)
    if nearest is element and element.tag in CONTEXTS:
        nearest = next((each for each in around if each.tag in _GIVING), None)
    return nearest if nearest is not None and nearest.tag in CONTEXTS else None


def _is_implied(context: str, element: etree._Element, around: list[str]) -> bool:
    """Whether it is the eId that an element around it would have, of which there is but one: cmp_3__preface."""
    outer, _, last = context.rpartition("__")
    name = last.partition("_")[0]
    if outer and outer not in around:
        return False
    return any(
        each.get("eId") is None and name in _refs(name_of(each)) for each in element.iterancestors() if is_ours(each)
    )


def _shown_in_place_of(around: list[etree._Element], file: File) -> list[str]:
    """The eIds of the components in whose place the document is shown: those with its documentRef."""
    return [file.shown_at[eid] for each in around if (eid := file.eids[each]) in file.shown_at]


def _around(element: etree._Element, file: File) -> Iterator[etree._Element]:
    """The elements with an eId that it stands in, the nearest first."""
    around = file.eid_around.get(element)
    while around is not None:
        yield around
        around = file.eid_around.get(around)


def _out_of_line(file: File) -> dict[etree._Element, str]:
    """The elements whose eId begins with another kind of element than those of all others of that name, in the same kind of
    element of the same document: all others have a context and it has none, or one alone is counted in something else. With
    the kind that the others begin with."""
    groups: dict[tuple[object, ...], dict[str, list[etree._Element]]] = {}
    for element, eid in file.eids.items():
        nearest = file.eid_around.get(element)
        if nearest is None or element.tag not in _IN_LINE:
            continue
        group = (element.tag, nearest.tag, file.document_of.get(element))
        groups.setdefault(group, {}).setdefault(_kind_of_context(element, eid, file), []).append(element)
    alone = {each: kind for kinds in groups.values() for each, kind in _outliers(kinds)}
    return {**alone, **_parts_of_nothing(file)}


def _parts_of_nothing(file: File) -> dict[etree._Element, str]:
    """The parts of a division that do not name it: `content` alone, in a document that has several (NC 5.4.3, 1)."""
    parts: dict[tuple[object, ...], list[etree._Element]] = {}
    for element in file.eids:
        if element.tag in PARTS and element in file.eid_around:
            parts.setdefault((element.tag, file.document_of.get(element)), []).append(element)
    several = (each for found in parts.values() if len(found) > 1 for each in found)
    return {each: "any" for each in several if "__" not in file.eids[each]}


def _kind_of_context(element: etree._Element, eid: str, file: File) -> str:
    """The kind of element that the eId begins with; "" for none. Only divisions and articles are counted in one kind alone."""
    context = eid.rpartition("__")[0]
    if not context or element.tag not in HIERARCHY:
        return context and "any"
    return str(file.by_eid[context].tag) if context in file.by_eid else context


def _outliers(kinds: dict[str, list[etree._Element]]) -> list[tuple[etree._Element, str]]:
    if len(kinds) != 2:
        return []
    (_, few), (kind, many) = sorted(kinds.items(), key=lambda each: len(each[1]))
    is_alone = len(few) == 1 < len(many) and few[0].tag in HIERARCHY
    is_bare = few is kinds.get("") and len(few) < len(many)
    return [(each, kind) for each in few] if is_alone or is_bare else []


def _in_its_place(element: etree._Element, eid: str, file: File, kind: str | None) -> str:
    """The eId with the context that it should have: the nearest element, or the one that the others are counted in."""
    around = [each for each in _around(element, file) if kind in (None, "any", each.tag)]
    last = eid.rpartition("__")[2]
    return f"{file.eids[around[0]]}__{last}" if around else last


@check("A114", Grade.ERROR, level=2)
def eids_have_the_number_printed(file: File, rule: Rule) -> Findings:
    """The number of an eId is not the one that is printed before the element.

    The number is that of `num` without its words and marks: 第十二条之一 is 12-1, Art. 11.2 bis is 11-2bis (NC 5.4.3, 2). Chinese
    numerals may be written in figures. Where a number is printed twice, the second eId has _2 after it.
    """
    misnumbered = file.once(_misnumbered)
    for element, eid in file.eids.items() if misnumbered else ():
        if file.by_eid[eid] is element and element in misnumbered:
            said = say("the eId “{text}” does not have the number that is printed, “{printed}”")
            printed = file.printed[element].strip()[:SHOWN]
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN], printed=printed)


def _misnumbered(file: File) -> frozenset[etree._Element]:
    """The elements whose eId is made of their name, and of another number than is printed before them."""
    numbered = ((each, file.eids[each]) for each in file.printed if each in file.eids and each.tag not in NOT_NUMBERED)
    misnamed = file.once(_misnamed)
    return frozenset(each for each, eid in numbered if each not in misnamed and _has_another_number(each, eid, file))


def _has_another_number(element: etree._Element, eid: str, file: File) -> bool:
    number = eid.rpartition("__")[2].partition("_")[2]
    return not number.startswith("nn") and not _prints(file.printed[element], number, eid, file)


def _prints(printed: str, number: str, eid: str, file: File) -> bool:
    if not number:
        return not any(map(numbers.is_numeral, numbers.readings(printed)))
    if numbers.agree(number, printed):
        return True
    again = _ENDS_IN_COUNT.fullmatch(number)  # 5_2: another 5 stands before it
    if again is None or eid[: eid.rindex("_")] not in file.by_eid:
        return False
    return numbers.agree(again["number"], printed)


@check("A115", Grade.ERROR, level=2)
def eids_are_there(file: File, rule: Rule) -> Findings:
    """An element that needs an eId has none.

    A file may do without eIds; then it is of level 1 only. Where one element has one, all have that the schema gives the
    attributes `idreq`, what is cited, counted or pointed at: divisions, articles, lists, headings, references (NC 5.5.1).
    """
    if not any(is_ours(file.by_eid[eid]) for eid in file.by_eid):
        document = next(iter(file.documents), file.root)
        yield rule.found(say("no element of the file has an eId"), at=place_of(document))
        return
    for element in file.tagged(*NEED_AN_EID):
        if element not in file.eids:
            yield rule.found(say("<{element}> has no eId"), at=place_of(element), element=name_of(element))


@check("A116", Grade.ERROR, level=2)
def eids_count_up(file: File, rule: Rule) -> Findings:
    """The eIds of elements without a printed number do not count up.

    What has no `num` is counted in its context, in Arabic numbers: the first paragraph of an article is art_12__para_1, the
    second art_12__para_2 (NC 5.4.3, 3).
    """
    labels: dict[tuple[object, str], int] = {}
    last: Counter[str] = Counter()
    alike: dict[tuple[etree._Element, object], int] = {}
    for element, eid in _as_read(file):
        if element.tag not in COUNTED or element in file.nums or file.by_eid[eid] is not element:
            continue
        stem, _, number = eid.rpartition("_")
        if not stem or stem.endswith("_") or not (number.isascii() and number.isdecimal()):
            continue
        if has_free_label(element):
            yield from _label_that_counts_down(element, stem, int(number[:9]), labels, rule)
            continue
        if int(number[:9]) < last[stem]:
            said = say("the eId “{text}” stands after {stem}_{last}")
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN], stem=stem[:SHOWN], last=last[stem])
        elif element.tag in _FROM_ONE and number.isdecimal() and not int(number[:9]):
            said = say("the eId “{text}” counts from 0")
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN])
        elif element.tag in BLOCKS and int(number[:9]) > (count := _alike(element, eid, file, alike)):
            said = say("the eId “{text}” counts further than there are such elements, {count}")
            yield rule.found(said, at=place_of(element), text=eid[:SHOWN], count=count)
        last[stem] = max(last[stem], int(number[:9]))


def _as_read(file: File) -> Iterator[tuple[etree._Element, str]]:
    """Each eId in the order of the file, but those of the ends of pages in that in which these are read."""
    ends = ((each, file.eids[each]) for each in file.page_ends if each in file.eids)
    return (next(ends) if element.tag == _PAGE_END else (element, eid) for element, eid in file.eids.items())


def _label_that_counts_down(
    element: etree._Element, stem: str, number: int, last: dict[tuple[object, str], int], rule: Rule
) -> Findings:
    """What is said of a component that stands in another order than the labels, cmp_1, cmp_2, count."""
    if element.tag == _COMPONENT:
        series = (element.getparent(), stem)
        if number < last.get(series, 0):
            said = say("the eId “{text}” stands after {stem}_{last}")
            eid = element.get("eId", "")[:SHOWN]
            yield rule.found(said, at=place_of(element), text=eid, stem=stem[:SHOWN], last=last[series])
        last[series] = max(number, last.get(series, 0))


def _alike(
    element: etree._Element, eid: str, file: File, known: dict[tuple[etree._Element, object], int]
) -> int | float:
    """How many elements of its name there are in what it is counted in; any number where that is not around it."""
    name = eid.rpartition("__")[0]
    context = next((each for each in _around(element, file) if file.eids[each] == name), None if name else file.root)
    if context is None or file.is_cut_out:
        return math.inf
    if (context, element.tag) not in known:
        known[context, element.tag] = sum(1 for _ in context.iter(str(element.tag)))
    return known[context, element.tag]
