"""What a document says of itself as a whole: where it was published, and whether it was changed."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.file import File, line_of, name_of, place_of, solid_text, text_without_notes
from gazette_pub.formats.akn.checking.naming import Broken, Iri, parsed
from gazette_pub.formats.akn.vocabulary import DOCUMENT_TYPES, LAW_NAMES, law_name, tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.days import full_date
from gazette_pub.words.events import AMENDED, events_in
from gazette_pub.words.kinds import BY_NAME, kind_of
from gazette_pub.words.pattern import Expression, Pattern

SHOWN = 120


@check("A134", Grade.NOTE, level=2)
def acts_are_published(file: File, rule: Rule) -> Findings:
    """An act does not say where it was published.

    `publication`, with the date, the name of the gazette and its number, is a must for an `act` (vocabulary 5.9.2), though the
    schema lets it out. Write it behind `identification`, once it is known. In a gazette, or a package of one, the gazette says it.
    """
    is_in_package = any(next(each.each("officialGazette"), None) is not None for each in file.before.values())
    for act in file.each("act"):
        is_in_gazette = is_in_package or next(act.iterancestors(tag("officialGazette")), None) is not None
        if act.find(f"{tag('meta')}/{tag('publication')}") is None and not is_in_gazette:
            yield rule.found(say("<act> does not say where it was published"), at=place_of(act))


@check("A135", Grade.WARNING, level=2)
def changed_documents_say_so(file: File, rule: Rule) -> Findings:
    """A document was amended by its lifecycle, and says that it is the original version; or it prints that it was amended.

    `contains` is originalVersion where nothing is said; a text that has the amendments of its lifecycle in it is a
    singleVersion, one that shows several a multipleVersions (vocabulary 4.2), and says of what is in it from when to
    when. Write which it is, or take the event out. An amendment that the preface prints, 2024年1月27日…修订,
    is an eventRef of that day whose type is amendment. What has the status `removed` was taken out by an amendment or a repeal.
    """
    for document in file.documents:
        amended = _amendment(document)
        contained = document.get("contains", "originalVersion")
        if amended is not None and contained == "originalVersion":
            said = say("amended on {text}, and it says that it is the original version")
            yield rule.found(said, at=place_of(document), text=amended.get("date"))
        elif contained == "multipleVersions" and not _shows_several(document, file):
            yield rule.found(
                say("it says that it has several versions, and nothing in it is of one"), at=place_of(document)
            )
        elif contained == "singleVersion" and _is_as_made(document):
            yield rule.found(
                say("it says that it was amended, and it is of the day on which it was made"), at=place_of(document)
            )
        for part in _removed(document, file):
            said = say("<{element}> says that it was removed, and no event of the lifecycle did that")
            yield rule.found(said, at=place_of(part), element=name_of(part))
        for line, day in _amendments_left_out(document):
            said = say("<{element}> prints that it was amended on {day}, and no eventRef says so")
            yield rule.found(said, at=place_of(line), element=name_of(line), day=day)


def _is_as_made(document: etree._Element) -> bool:
    """Whether its expression is of the day of its work, and the only event of its lifecycle that has a type is its generation."""
    path = "/".join(map(tag, ("meta", "identification")))
    works, versions = (
        {date.get("date") for date in document.iterfind(f"{path}/{tag(level)}/{tag('FRBRdate')}")}
        for level in ("FRBRWork", "FRBRExpression")
    )
    kinds = {event.get("type") for event in document.iterfind(_EVENTS)} - {None}
    return bool(works) and works == versions and kinds == {"generation"}


def _removed(document: etree._Element, file: File) -> Iterator[etree._Element]:
    """The parts that have text and say that they were removed, where nothing changed the document."""
    kinds = {event.get("type") for event in document.iterfind(_EVENTS)} - {None}
    if kinds == {"generation"} and document.get("contains", "originalVersion") == "originalVersion":
        yield from (
            part for part in file.inside.get(document, ()) if part.get("status") == "removed" and solid_text(part)
        )


def _amendments_left_out(document: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Each line of its preface that prints an amendment, and the day, where its lifecycle has events and none of that day."""
    told = {event.get("date") for event in document.iterfind(_EVENTS) if event.get("type") is not None}  # not of force
    for line in document.iterfind(f"{tag('preface')}//{tag('p')}") if told else ():
        for event in events_in(solid_text(line)):
            if event.action in _AMENDED and event.day and event.day not in told:
                yield line, event.day


_AMENDED = frozenset(AMENDED.split())


def _shows_several(document: etree._Element, file: File) -> bool:
    """Whether something in its own text is of some time alone, or in the place of something else."""
    return any(
        each.tag in _CHANGED or any(each.get(name) is not None for name in _OF_SOME_TIME)
        for each in file.inside.get(document, ())
        if each.tag not in _OF_TIME and each.tag not in _WHOLE  # the period of all of it is that of its force
    )


_OF_SOME_TIME = ("period", "alternativeTo", "start", "end", "status", "wId")
_OF_TIME = frozenset(map(tag, ("timeInterval", "mapping")))
_WHOLE = frozenset(map(tag, ("body", "mainBody", "collectionBody")))
_CHANGED = frozenset(map(tag, ("ins", "del")))


def _amendment(document: etree._Element) -> etree._Element | None:
    """The first event that amended the document before the day of its expression, or on it."""
    path = "/".join(map(tag, ("meta", "identification", "FRBRExpression", "FRBRdate")))
    version = max((date.get("date", "") for date in document.iterfind(path)), default="")
    for event in document.iterfind(_EVENTS):
        if event.get("type") == "amendment" and event.get("date", "") <= version:
            return event
    return None


@check("A139", Grade.ERROR, level=2)
def originals_are_of_the_work(file: File, rule: Rule) -> Findings:
    """The original of a document is another work than the document, or its lifecycle has two generations.

    `original` is the first expression of the very work: the IRI of FRBRuri, with a language and a day. What another work
    was made from is a passiveRef or an activeRef, which are never the document itself. A work came into being once: one
    eventRef is its generation.
    """
    for document in file.documents:
        work = parsed(value_of(document, "FRBRuri"))
        for original in document.iterfind(_ORIGINALS):
            iri = parsed(original.get("href", ""))
            if not isinstance(iri, Broken) and not isinstance(work, Broken) and _named(iri) != _named(work):
                said = say("the original “{text}” is another work than FRBRuri says")
                yield rule.found(said, at=place_of(original), text=original.get("href", "")[:SHOWN])
            elif not isinstance(iri, Broken) and (full_date(iri.version[1:]) or "9") < (full_date(iri.date) or "0"):
                said = say("the original “{text}” is older than its work")
                yield rule.found(said, at=place_of(original), text=original.get("href", "")[:SHOWN])
        own = _own_iris(document)
        for other in document.iterfind(_REFERENCES):
            if other.tag in _OF_OTHERS and other.get("href", "").partition("~")[0] in own:
                said = say("<{element}> “{text}” is this very document")
                yield rule.found(
                    said, at=place_of(other), text=other.get("href", "")[:SHOWN], element=other.tag.rpartition("}")[2]
                )
        for event in _generations(document):
            source = file.by_eid.get(event.get("source", "").removeprefix("#"))
            if source is not None and source.tag in _OF_OTHERS:
                said = say("a generation by a <{element}>, which is another document")
                yield rule.found(said, at=place_of(event), element=name_of(source))
        for event in _generations(document)[1:]:
            yield rule.found(say("a second generation, of {text}"), at=place_of(event), text=event.get("date"))


def _own_iris(document: etree._Element) -> set[str]:
    """The IRIs of the document's own work."""
    return set(filter(None, (value_of(document, "FRBRuri"), value_of(document, "FRBRthis"))))


_OF_OTHERS = frozenset(map(tag, ("passiveRef", "activeRef", "hasAttachment", "attachmentOf")))
_REFERENCES = f"{tag('meta')}/{tag('references')}/*"


def _named(iri: Iri) -> tuple[str, ...]:
    """What tells one work from another."""
    return (iri.place, iri.type, *iri.middle, iri.date, iri.number)


def _generations(document: etree._Element) -> list[etree._Element]:
    return [event for event in document.iterfind(_EVENTS) if event.get("type") == "generation"]


@check("A140", Grade.WARNING, level=2)
def metadata_say_what_is_printed(file: File, rule: Rule) -> Findings:
    """The metadata have another number, title, kind or day of a document than the document prints.

    FRBRnumber is the number that docNumber prints, the alias `title` what docTitle does, FRBRsubtype the kind that docType
    does (公告 is gonggao), and the FRBRdate of a signature or an adoption is a docDate of the text. The aliases `withNumber`
    and `withoutNumber` are its IRI but for the last part. One was corrected and the other was not: the text is what was published.
    """
    for document in file.documents:
        yield from _another_number(document, file, rule)
        yield from _another_title(document, file, rule)
        yield from _another_place(document, rule)
        yield from _another_name_of_it(document, rule)
        yield from _another_kind(document, file, rule)
        yield from _another_law(document, file, rule)
        yield from _another_day(document, file, rule)


def _another_number(document: etree._Element, file: File, rule: Rule) -> Findings:
    name, number = _number_said(document)
    printed = list(own_elements(document, file, "docNumber"))
    if document.tag == tag("officialGazette"):
        yield from _another_issue(document, number, file, rule)
    said_by = [each for element in printed for each in numbers.readings(solid_text(element))]
    if _has_other_figures(number, printed):
        said = say("<{element}> prints “{text}”, and {name} is “{value}”")
        text = solid_text(printed[0])[:SHOWN]
        yield rule.found(said, at=place_of(printed[0]), text=text, element="docNumber", name=name, value=number[:SHOWN])
    is_known = number.isascii() and number.isdigit() and (any(map(numbers.is_numeral, said_by)) or _lost(printed))
    if is_known and not any(str(int(number)) in each for each in said_by):
        said = say("<{element}> prints “{text}”, and {name} is “{value}”")
        yield rule.found(
            said,
            at=place_of(printed[0]),
            text=solid_text(printed[0])[:SHOWN],
            element="docNumber",
            name=name,
            value=number,
        )


def _number_said(document: etree._Element) -> tuple[str, str]:
    """FRBRnumber, or, of what its title names, the number with which its FRBRalias `withNumber` ends; and which of the two."""
    if number := value_of(document, "FRBRnumber"):
        return "FRBRnumber", number
    said = (each.get("value", "") for each in document.iterfind(ALIASES) if each.get("name") == "withNumber")
    return "FRBRalias", _MARK.sub("", next(said, "").rpartition("/")[2])


_MARK = Pattern(Expression("-[0-9a-f]{8}$"), ("2023-5-387ccc9c",), ("2023-5", "58"), "search")
"""What stands behind a number that several organs count together."""


def _has_other_figures(number: str, printed: list[etree._Element]) -> bool:
    """Whether a number of letters and figures, 晋政发-2024-5号, has others than each that is printed, one by one."""
    ours = _FIGURES.regex.findall(fold(number))
    theirs = [_FIGURES.regex.findall(fold(solid_text(each))) for each in printed]
    is_known = not number.isdecimal() and len(ours) > 1 and bool(theirs)
    return is_known and all(len(each) == len(ours) and [*map(int, each)] != [*map(int, ours)] for each in theirs)


_FIGURES = Pattern(Expression(r"\d{1,9}"), ("2024", "5"), ("号",), "search")


def _lost(printed: list[etree._Element]) -> bool:
    """Whether what is printed was to be a number, and has none: 第号."""
    return bool(printed) and all(solid_text(each).strip("（）()") in ("第号", "第號", "号", "第期") for each in printed)


def _another_issue(gazette: etree._Element, number: str, file: File, rule: Rule) -> Findings:
    """What is said of a gazette whose number is not the one of the issue in a line of its own before the text."""
    lines = own_elements(gazette, file, "p") if number.isascii() and number.isdigit() else ()
    for line in lines:
        if found := _ISSUE.match(fold(solid_text(line))):
            if not any(str(int(number)) in each for each in numbers.readings(found["number"])):
                said = say("<{element}> prints “{text}”, and {name} is “{value}”")
                text = solid_text(line)[:SHOWN]
                yield rule.found(
                    said, at=place_of(line), text=text, element="p", name="FRBRnumber", value=number[:SHOWN]
                )
            return


_ISSUE = Pattern(
    Expression(rf"(?:\d{{4}}年)?第(?P<number>[{numerals.CHARACTERS}\d]{{1,6}})[号期](?:$|[（(]总)"),
    ("2024年第4号（总第89号）", "第十期"),
    ("总第89号", "第4号公告", "2024年第4号、第5号"),
)


def _another_title(document: etree._Element, file: File, rule: Rule) -> Findings:
    printed = list(own_elements(document, file, "docTitle"))
    parts = list(map(text_without_notes, printed))
    whole = "".join(parts)
    for alias in document.iterfind(ALIASES):
        value = "".join(alias.get("value", "").split())
        is_title = alias.get("name") == "title" and not value.startswith("/akn/")
        is_lost = not printed and document.tag not in _COLLECTIONS and _CHINESE.finds(value)
        if is_title and is_lost and value not in _text_of(document):
            said = say("no <{element}> prints “{text}”, as {name} says")
            yield rule.found(said, at=place_of(alias), text=value[:SHOWN], element="docTitle", name="FRBRalias")
        elif is_title and whole and value and not _holds(value, whole, parts):
            said = say("<{element}> prints “{text}”, and {name} is “{value}”")
            yield rule.found(
                said,
                at=place_of(printed[0]),
                text=whole[:SHOWN],
                element="docTitle",
                name="FRBRalias",
                value=value[:SHOWN],
            )


def _another_place(document: etree._Element, rule: Rule) -> Findings:
    """The alias `gazetteComponent` names the component that the document stands in: item_3 for cmp_3."""
    component = document.getparent()
    found = _COMPONENT.fullmatch(component.get("eId", "")) if component is not None else None
    for alias in document.iterfind(ALIASES) if found is not None else ():
        _, item, count = alias.get("value", "").rpartition("/!item_")
        if found is not None and alias.get("name") == "gazetteComponent" and item and count != found[1]:
            said = say("the document stands in {eid}, and {name} is “{text}”")
            yield rule.found(said, at=place_of(alias), text=alias.get("value", ""), eid=found[0], name="FRBRalias")


_COMPONENT = Pattern(Expression(r"cmp_(\d{1,9})"), ("cmp_3",), ("cmpnts__cmp_3", "cmp_3__att_1"), "fullmatch")


def _another_name_of_it(document: etree._Element, rule: Rule) -> Findings:
    """What is said of the IRI of a document by its number, or without it, that is not its own but for the last part."""
    uri = value_of(document, "FRBRuri")
    for alias in document.iterfind(ALIASES):
        value = alias.get("value", "")
        is_by_name = alias.get("name") in _BY_LAST_PART and value.startswith("/akn/")
        if is_by_name and uri and value.rpartition("/")[0] != uri.rpartition("/")[0]:
            said = say("“{text}” differs from FRBRuri before its last part")
            yield rule.found(said, at=place_of(alias), text=value[:SHOWN])


_BY_LAST_PART = ("withNumber", "withoutNumber")
"""Aliases that name the very work by its number, or by its title."""


def _another_kind(document: etree._Element, file: File, rule: Rule) -> Findings:
    subtype, printed = value_of(document, "FRBRsubtype"), list(own_elements(document, file, "docType"))
    kinds = {each: _subtype_of(solid_text(each)) for each in printed}
    if subtype in SUBTYPES and printed and SUBTYPES.issuperset(kinds.values()) and subtype not in kinds.values():
        said = say("<{element}> prints “{text}”, and {name} is “{value}”")
        text = solid_text(printed[0])[:SHOWN]
        yield rule.found(said, at=place_of(printed[0]), text=text, element="docType", name="FRBRsubtype", value=subtype)


def _another_law(document: etree._Element, file: File, rule: Rule) -> Findings:
    """What is said of an act whose subtype is that of a 办法, and whose title ends with 条例."""
    subtype = value_of(document, "FRBRsubtype")
    is_law = document.tag == tag("act") and subtype in LAW_NAMES.values()
    titles = list(own_elements(document, file, "docTitle")) if is_law else []
    ends = list(map(text_without_notes, titles))
    kinds = {name for end in ends if (name := law_name(end))}
    if kinds and subtype not in kinds:
        said = say("<{element}> prints “{text}”, and {name} is “{value}”")
        text = ends[0][:SHOWN]
        yield rule.found(said, at=place_of(titles[0]), text=text, element="docTitle", name="FRBRsubtype", value=subtype)


def _subtype_of(printed: str) -> str:
    """The name in an IRI of the kind of document that is printed; "" where that is none."""
    return LAW_NAMES.get(printed) or BY_NAME[kind_of(printed)].subtype


SUBTYPES = frozenset((*LAW_NAMES.values(), *(each.name for each in DOCUMENT_TYPES.values())))
"""The names that kinds of Chinese documents have in IRIs."""


def _text_of(document: etree._Element) -> str:
    """The text of a document and of what is attached to it, without white space and metadata."""
    return "".join(map(solid_text, document.iterchildren(*_WITH_TEXT)))


_COLLECTIONS = frozenset(map(tag, ("officialGazette", "documentCollection", "amendmentList")))
"""What may have its title on the page heads alone."""

_WITH_TEXT = tuple(
    map(tag, "coverPage preface preamble header body mainBody collectionBody conclusions attachments".split())
)
_CHINESE = Pattern(Expression(r"[\u3400-\u9fff]{2}"), ("某省条例",), ("Act", "某"), "search")


def _holds(value: str, whole: str, parts: list[str]) -> bool:
    """Whether a title and what is printed may be one; not where its end is missing in print: 某省消防 of 某省消防条例."""
    if value.startswith(whole) and _GOES_ON.match(value[len(whole) :]):
        return False
    return value in whole or whole in value or any(part in value for part in parts)


_GOES_ON = Pattern(Expression(r"[\u3400-\u9fff]"), ("条例", "的决定"), ("（草案）", "", "Act", "2021"))
"""How what is missing of a Chinese title begins; brackets may be left out."""


def _another_day(document: etree._Element, file: File, rule: Rule) -> Findings:
    dates = list(own_elements(document, file, "docDate"))
    days = {day for each in dates if (day := full_date(each.get("date")))}
    for date in document.iterfind(_DATES):
        day = full_date(date.get("date"))
        if date.get("name") in _PRINTED_DAYS and day is not None and days and day not in days:
            said = say("<{element}> prints “{text}”, and {name} is “{value}”")
            yield rule.found(
                said, at=place_of(date), text=" / ".join(sorted(days)), element="docDate", name="FRBRdate", value=day
            )


_PRINTED_DAYS = frozenset("signature adoption adopted".split())
"""Days of a work that its text prints."""


def own_elements(document: etree._Element, file: File, *names: str) -> Iterator[etree._Element]:
    """The elements of these names in the document itself, and not in one that stands in it."""
    wanted = frozenset(map(tag, names))
    return (each for each in file.inside.get(document, ()) if each.tag in wanted)


def value_of(document: etree._Element, name: str) -> str:
    """The value of this element of the document's work; "" where it has none."""
    found = document.find("/".join(map(tag, ("meta", "identification", "FRBRWork", name))))
    return "" if found is None else found.get("value", "")


_ORIGINALS = "/".join(map(tag, ("meta", "references", "original")))
_EVENTS = "/".join(map(tag, ("meta", "lifecycle", "eventRef")))
ALIASES = "/".join(map(tag, ("meta", "identification", "FRBRWork", "FRBRalias")))
_DATES = "/".join(map(tag, ("meta", "identification", "FRBRWork", "FRBRdate")))


@check("A158", Grade.WARNING, level=2)
def metadata_say_it_once(file: File, rule: Rule) -> Findings:
    """An entry of the metadata says what the one of another line says already, or an event does not say what it is.

    The same step, event, interval, reference or modification is there twice, alike but for its eId: whoever counts them, or applies
    them, does so twice. Take one out, and point at the other. An eventRef has a type (generation, amendment, repeal), refers to
    what the event is, with refersTo, or begins or ends an interval.
    """
    first: dict[tuple[object, ...], etree._Element] = {}
    for element in file.each(*_ENTRIES):
        says = (element.getparent(), *_says(element))
        if (other := first.setdefault(says, element)) is not element:
            said = say("<{element}> says what line {line} says")
            yield rule.found(said, at=place_of(element), element=name_of(element), line=line_of(other))
    bounds = {each.get(name, "").removeprefix("#") for each in file.each("timeInterval") for name in ("start", "end")}
    for event in file.each("eventRef"):
        is_told = event.get("type") or event.get("refersTo") or event.get("eId") in bounds
        if not is_told and bounds - {""} <= file.by_eid.keys():
            yield rule.found(say("<eventRef> does not say what the event is"), at=place_of(event))


_ENTRIES = (
    "eventRef step timeInterval keyword original activeRef passiveRef jurisprudence hasAttachment attachmentOf textualMod FRBRalias"
).split()


def _says(element: etree._Element) -> tuple[object, ...]:
    """What an entry says: all but how it is called itself."""
    attributes = frozenset((name, value) for name, value in element.items() if name not in _NAMES)
    return (element.tag, attributes, *(_says(each) for each in element.iterchildren(etree.Element)))


_NAMES = frozenset(("eId", "wId", "GUID"))
