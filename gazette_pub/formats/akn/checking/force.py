"""From when a document is in force: as its metadata say it, and as its text does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field

from lxml import etree

from gazette_pub.formats.akn.checking.document import own_elements
from gazette_pub.formats.akn.checking.file import DOCUMENTS, File, place_of, solid_text
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.characters import fold
from gazette_pub.words.days import DAY, as_meant, day_in, full_date, later, named_republic
from gazette_pub.words.events import IN_FORCE, days_above, events_in
from gazette_pub.words.force import AT_ONCE, ENACTED, FORCE, PRINTED, Delay, delay_of, said_of_force
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass
from gazette_pub.words.sentences import unquoted

_QUOTING = frozenset(map(tag, ("quotedStructure", "embeddedStructure", "quotedText", "mod")))

_FROM_A_DAY = Pattern(
    Expression(rf"自?(?P<day>{DAY.source})(?:公布|发布|颁布)?(?:起|之日起|，)?{FORCE}(?!日期|时间|[后的前])"),
    ("自2024年5月1日起施行", "2024年5月1日公布施行", "自2024年5月1日施行"),
    ("2024年5月1日通过", "自2024年5月1日起施行的", "签订日期1987年3月2日生效日期1987年4月1日"),
    "search",
)
"""A day of force wherever it is said: in a note under the title, in the order that publishes the document."""

_FROM_PUBLICATION = Pattern(
    Expression(rf"自(?:{PRINTED}|即日)起?{FORCE}(?![后的前])"),
    ("自公布之日起施行", "自发布之日起30日后施行", "并自即日生效", "自公布翌日起生效"),
    ("自公布之日起施行的", "自2024年5月1日起施行", "并自次日生效"),
    "search",
    needs=("自",),
)
"""The same, counted from the day of publication."""


@check("A143", Grade.ERROR, level=2)
def force_is_from_the_day_printed(file: File, rule: Rule) -> Findings:
    """The metadata bring a document into force on one day, and its text on another.

    本条例自2024年5月1日起施行 is the event that an interval of `temporalData` begins with; so is what the order in this file says that
    publishes it: 《某条例》…现予公布，自2024年5月1日起施行. One of the two is wrong; the text is what was published.
    """
    for _, force, said in _told(file):
        if said.days and force.day not in said.days and not _follows_publication(force, said, file):
            sentence = say("in force from {text}, and the text says from {date}")
            yield rule.found(sentence, at=place_of(force.element), text=force.day, date=" / ".join(sorted(said.days)))
    yield from _published_otherwise(file, rule)
    for interval, begun, told in _begun_otherwise(file):
        sentence = say("an interval of force begins on {text}, and the event of force is of {date}")
        yield rule.found(sentence, at=place_of(interval), text=begun, date=told)


def _published_otherwise(file: File, rule: Rule) -> Findings:
    """What is said of a paragraph that publishes one document of the file, to be in force from a day on which its own text and its
    metadata do not bring it into force."""
    forces = {document: force for document, force, said in _told(file) if force.day in said.days}
    for p in file.each("p") if forces else ():
        text = unquoted(fold(solid_text(p)))
        days = {day for found in _FROM_A_DAY.finditer(text) if (day := day_in(found["day"]))}
        if not days or not _PUBLISHES.finds(text):
            continue
        documents = {_document_at(ref.get("href", ""), file) for ref in p.iter(tag("ref"))}
        published = documents.pop() if len(documents) == 1 else None
        force = None if published is None else forces.get(published)
        if force is not None and force.day not in days:
            sentence = say("published to be in force from {date}, and in force from {text}")
            yield rule.found(sentence, at=place_of(p), text=force.day, date=" / ".join(sorted(days)))


_PUBLISHES = Pattern(
    Expression("现[予将]?以?(?:公布|发布|颁布)"),
    ("现予公布，自2024年5月1日起施行", "现公布如下"),
    ("已于2024年3月29日公布，自2024年5月1日起施行",),
    "search",
)
"""What an order or announcement does with the document that it is of."""


def _document_at(href: str, file: File) -> etree._Element | None:
    """The document of the file that a reference leads to as a whole: by its IRI, or by its eId."""
    if not href.startswith("#"):
        return file.works.get(href)
    target = file.by_eid.get(href[1:])
    return None if target is None or not len(target) or target[-1].tag not in DOCUMENTS else target[-1]


def _begun_otherwise(file: File) -> Iterator[tuple[etree._Element, str, str]]:
    """The only interval of a document's force that is of no single provision, where it begins on the day of an event that says it is
    something else, and that of force is of another: both days."""
    of_provisions = _begun_by_provisions(file)
    events: dict[etree._Element, list[etree._Element]] = {}
    intervals: dict[etree._Element, list[etree._Element]] = {}
    for name, found in (("eventRef", events), ("timeInterval", intervals)):
        for element in file.each(name):
            document = file.document_of.get(element)
            if document is not None and _is_of_force(element, file):
                found.setdefault(document, []).append(element)
    for document, of_force in intervals.items():
        told = {full_date(event.get("date")) for event in events.get(document, ())} - {None}
        if len(of_force) != 1 or len(told) != 1:
            continue
        start = of_force[0].get("start", "").removeprefix("#")
        event = file.by_eid.get(start)
        begun = full_date(event.get("date")) if event is not None and start not in of_provisions else None
        if event is not None and begun is not None and event.get("type") and begun not in told:
            yield of_force[0], begun, str(told.pop())


@check("A144", Grade.WARNING, level=2)
def force_is_said(file: File, rule: Rule) -> Findings:
    """The metadata bring a Chinese document into force on a day that no text of the file says.

    Not the document itself, not its note, not the order that publishes it; nor is it the day of its publication, where it says
    that it is in force from then. If another text says the day, all is well; if none does, take the event out: what is not known is
    left unknown.
    """
    if file.lifted_from:
        return  # the order that publishes it may have stood beside it
    elsewhere: Said | None = None
    for document, force, said in _told(file):
        if said.days or _language(document) != "zho" or _may_follow_publication(force, said, file):
            continue
        elsewhere = _said_anywhere(file) if elsewhere is None else elsewhere
        follows = not said.after and _follows_publication(force, elsewhere, file)
        if force.day not in elsewhere.days and not follows:
            sentence = say("in force from {text}, which the text does not say")
            yield rule.found(sentence, at=place_of(force.element), text=force.day)


@dataclass(frozen=True)
class Force:
    """The element that says from when a document is in force, and the day."""

    element: etree._Element
    day: str


@dataclass
class Said:
    """What the text of a document says of its force: the days, and how many days after its publication, 0 for on that day."""

    days: set[str] = field(default_factory=set)
    after: set[Delay] = field(default_factory=set)


def _told(file: File) -> Iterator[tuple[etree._Element, Force, Said]]:
    """Each day on which the metadata bring a document into force, with what the text of the document says."""
    said: dict[etree._Element, Said] = {}
    for force in _forces(file):
        document = file.document_of.get(force.element)
        if document is not None:
            if document not in said:
                said[document] = _said_in(document, file)
            yield document, force, said[document]


def _forces(file: File) -> Iterator[Force]:
    """The events that refer to force, and those that an interval of force begins with: of documents, and not of single
    provisions, which may begin on other days."""
    of_provisions = _begun_by_provisions(file)
    begun = {
        (interval.get("start") or "").removeprefix("#")
        for interval in file.each("timeInterval")
        if _is_of_force(interval, file)
    }
    for event in file.each("eventRef"):
        day = full_date(event.get("date"))
        is_told = event.get("type") not in _CHANGES and (event.get("eId") in begun or _is_of_force(event, file))
        if day is not None and is_told and event.get("eId") not in of_provisions:
            yield Force(event, day)


def _begun_by_provisions(file: File) -> set[str]:
    """The events with which intervals begin that are periods of provisions, and of no whole text."""
    periods = [
        (each.get("period", "").removeprefix("#"), each.tag in _BODIES) for each in file.root.iterfind(".//*[@period]")
    ]
    whole = {eid for eid, is_whole in periods if is_whole}
    begun: dict[bool, set[str]] = {True: set(), False: set()}
    for group in {eid for eid, _ in periods}:
        for interval in file.by_eid[group].iterchildren(tag("timeInterval")) if group in file.by_eid else ():
            begun[group in whole].add((interval.get("start") or "").removeprefix("#"))
    return begun[False] - begun[True]


def _is_of_force(element: etree._Element, file: File) -> bool:
    """Whether it refers to the concept of being in force, by its IRI or its name."""
    pointer = element.get("refersTo") or ""
    concept = file.by_eid.get(pointer.removeprefix("#"))
    iri, shown = (pointer, "") if concept is None else (concept.get("href", ""), concept.get("showAs", ""))
    return "".join(filter(str.isalpha, iri.rpartition("/")[2].casefold())) in _NAMES or shown.strip() in _SHOWN


_CHANGES = frozenset(("amendment", "repeal"))
"""Events that an interval may begin with too, when it is of what was amended."""

_NAMES = frozenset(("inforce", "entryintoforce", "enterintoforce"))
_SHOWN = frozenset(("施行", "生效", "实施"))


def _said_in(document: etree._Element, file: File) -> Said:
    """What its own paragraphs say of it; where they say nothing, what a note before its text says."""
    said, names = Said(), list(_names(document, file))
    kind = kind_of(names[0]) if names else "other"
    for text in _paragraphs(document, _BODIES, file):
        for found in said_of_force(text, names, kind):
            if found["day"] and (day := day_in(found["day"])):
                said.days.add(day)
            if not found["day"]:
                said.after.add(delay_of(found))
    own = _own_paragraphs(document, _BODIES, file)
    for found in filter(None, (AT_ONCE.search(named_republic(fold(solid_text(p)))) for p in own)):
        if found["day"] and (day := day_in(found["day"])):
            said.days.add(day)
        elif not found["day"]:
            said.after.add(Delay())
    if said.days or said.after:
        return said
    notes = list(_paragraphs(document, _FRONTS, file))
    return Said(_noted(notes).days | set(_days_of_events(notes)), _noted(notes).after)


def _names(document: etree._Element, file: File) -> Iterator[str]:
    """What a document is called: its title, and its number."""
    for name in ("docTitle", "docNumber"):
        whole = "".join(map(solid_text, own_elements(document, file, name)))
        if whole:
            yield whole


_BODIES, _P = frozenset(map(tag, ("body", "mainBody"))), tag("p")
_FRONTS = frozenset(map(tag, ("preface", "preamble", "conclusions")))


def _paragraphs(document: etree._Element, parts: frozenset[str], file: File) -> Iterator[str]:
    """The paragraphs of these parts of a document as patterns see them, without what they quote."""
    for p in _own_paragraphs(document, parts, file):
        yield unquoted(as_meant(fold(solid_text(p))))


def _own_paragraphs(document: etree._Element, parts: frozenset[str], file: File) -> Iterator[etree._Element]:
    for part in document.iterchildren(*parts):
        for p in part.iter(_P):
            if file.document_of.get(p) is document and not any(each.tag in _QUOTING for each in p.iterancestors()):
                yield p


def _noted(texts: Iterable[str]) -> Said:
    """What such notes say, and orders of what they publish."""
    said = Said()
    for text in texts:
        days = (day_in(found["day"]) for found in _FROM_A_DAY.finditer(named_republic(text)))
        said.days.update(filter(None, days))
        said.days.update(filter(None, [day_in(text)] if ENACTED.match(text) else ()))
        said.after.update(map(delay_of, _FROM_PUBLICATION.finditer(text)))
    return said


def _days_of_events(notes: Iterable[str]) -> Iterator[str]:
    """The days of force that the events of notes are of: 1943年9月3日公布, 同年10月1日施行."""
    above = ""
    for note in notes:
        for event in events_in(note, above):
            if event.day and event.action in _IN_FORCE:
                yield event.day
        above = days_above(note, above)


_IN_FORCE = frozenset(IN_FORCE.split())


def _said_anywhere(file: File) -> Said:
    """What some text of the file, or of what comes before it in a package, says of the force of anything."""
    return _noted(fold(solid_text(p)) for each in (file, *file.before.values()) for p in each.each("p"))


def _may_follow_publication(force: Force, said: Said, file: File) -> bool:
    """Whether it may be the day of publication, or one so many days later: that is one that something in the file is dated with.
    What was lifted out of its gazette does not say when it was published."""
    is_lifted = next(file.each("officialGazette"), None) is None
    return bool(said.after) and is_lifted or _follows_publication(force, said, file)


def _follows_publication(force: Force, said: Said, file: File) -> bool:
    dated = tuple(_dated(force, file)) if said.after else ()
    return any(later(day, *delay) == force.day for delay in said.after for day in dated)


def _dated(force: Force, file: File) -> Iterator[str]:
    """The days that the metadata and the texts of the file name, but for those of force."""
    for each in (file, *file.before.values()):
        for day, elements in each.once(_days_named).items():
            if elements != [force.element]:
                yield day


def _days_named(file: File) -> dict[str, list[etree._Element]]:
    """The elements that name each day, but for those that refer to force."""
    days: dict[str, list[etree._Element]] = {}
    for element in file.each(*_DATED):
        if (day := full_date(element.get("date"))) and not _is_of_force(element, file):
            days.setdefault(day, []).append(element)
    return days


_DATED = "FRBRdate publication step eventRef docDate date".split()


def _language(document: etree._Element) -> str:
    path = "/".join(map(tag, ("meta", "identification", "FRBRExpression", "FRBRlanguage")))
    found = document.find(path)
    return "" if found is None else found.get("language", "")
