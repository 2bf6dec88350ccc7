"""Dates: each as it is printed, one after another, and none in the future."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice, pairwise

from lxml import etree

from gazette_pub.formats.akn.checking import numbers
from gazette_pub.formats.akn.checking.file import File, name_of, place_of
from gazette_pub.formats.akn.checking.naming import Broken, parsed
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.days import DAY, dates_in, full_date
from gazette_pub.words.pattern import Expression, Pattern

SHOWN = 60

UNKNOWN = "0001-01-01"
"""What stands where a date must stand and none is known."""

_LATIN_DATE = Pattern(
    Expression(r"(?=.*[A-Za-z])[A-Za-zÀ-žͰ-ϿЀ-ӿ\d\s.,/'’ºª°()-]+"),
    ("29 March 2024", "5 maggio 2010", "le 1er mars 2024", "March 29th, 2024"),
    ("2024年3月29日", "29.3.2024", "20240329"),
    "fullmatch",
)
"""A date whose month is a word, in the letters of Europe."""
_FIGURES = re.compile(r"\d+")


@check("A120", Grade.ERROR, level=2)
def dates_are_those_printed(file: File, rule: Rule) -> Findings:
    """A date or a time in the text and its attribute are two.

    `date` and `docDate` have in @date the day that they print, which is a day of the calendar, and `recordedTime` in @time the
    hour and the minute. One of the two is wrong; the text is what was published.
    """
    for element in file.each("recordedTime"):
        time, printed = element.get("time", ""), "".join(map(str, element.itertext())).strip()
        if _is_another_time(time, printed):
            said = say("<{element}> prints “{text}”, and its time is {time}")
            yield rule.found(
                said, at=place_of(element), text=printed[:SHOWN], element=name_of(element), time=time[:SHOWN]
            )
    for element in file.each("docDate", "date"):
        day, printed = full_date(element.get("date")), "".join(map(str, element.itertext())).strip()
        if day is not None and not _may_be(day, printed):
            said = say("<{element}> prints “{text}”, and its date is {day}")
            yield rule.found(said, at=place_of(element), text=printed[:SHOWN], element=name_of(element), day=day)


def _may_be(day: str, printed: str) -> bool:
    """Whether the text prints that day, or none that can be read."""
    if found := [date.when for date in dates_in(printed)]:
        return any(day.startswith(when) for when in found)
    if DAY.fullmatch(printed):
        return False  # 2024年2月30日 is none
    if len(printed) > SHOWN or not _LATIN_DATE.fullmatch(printed):
        return True
    figures = _FIGURES.findall(printed)
    year, month, of_month = day.split("-")
    years, days = [n for n in figures if len(n) == 4], [int(n) for n in figures if len(n) <= 2]
    named = _months(printed)
    is_of_month = not named or int(month) in named
    return is_of_month and (not years or year in years) and (not years or not days or int(of_month) in days)


def _months(printed: str) -> set[int]:
    """The months that a date in letters may name, in the languages that most gazettes are in."""
    plain = unicodedata.normalize("NFKD", printed.casefold())
    words = _WORDS.findall("".join(each for each in plain if not unicodedata.combining(each)))
    return {month for month, begun in enumerate(_MONTHS, 1) for word in words if word.startswith(begun)}


_MONTHS = tuple(
    tuple(each.split())
    for each in (
        "jan gen ene",
        "feb fev",
        "mar maer",
        "apr abr avr",
        "may mai mag",
        "june juni giu juin jun",
        "july juli lug juil julho jul",
        "aug ago aou",
        "sep set",
        "oct okt ott out",
        "nov",
        "dec dez dic",
    )
)
"""How their names begin in English, German, Dutch, French, Italian, Spanish and Portuguese, without accents."""

_WORDS = Pattern(Expression("[a-z]{3,12}"), ("june", "luglio"), ("12", "de"), "search")


def _is_another_time(time: str, printed: str) -> bool:
    """Whether the text prints an hour and a minute, and the attribute has others."""
    said, shown = _TIME.search(time), _PRINTED_TIME.fullmatch(printed)
    if said is None or shown is None:
        return False
    hours = (
        {int(shown["hour"])}
        if int(shown["hour"]) > _NOON
        else {int(shown["hour"]) % _NOON, int(shown["hour"]) % _NOON + _NOON}
    )
    hours.add(int(shown["hour"]))
    return int(said["minute"]) != int(shown["minute"]) or int(said["hour"]) not in hours


_NOON = 12
_TIME = Pattern(Expression(r"T(?P<hour>\d\d):(?P<minute>\d\d)"), ("2018-03-06T14:00:00",), ("2018-03-06",), "search")
_PRINTED_TIME = Pattern(
    Expression(r"(?P<hour>\d{1,2})[:.h,](?P<minute>\d{2})(?: ?(?:hrs?|[ap]\.?m\.?))?"),
    ("14:00", "9.30", "14h05", "2:15 p.m."),
    ("14", "14:00 to 15:00", "half past two"),
    "fullmatch",
)


@check("A132", Grade.ERROR, level=2)
def numbers_are_those_printed(file: File, rule: Rule) -> Findings:
    """A number in the text and its attribute are two.

    `legislature` and `session` have in @value the number that they print, `quantity` has it in @normalized: 第十四届 is 14.
    One of the two is wrong; the text is what was published.
    """
    for element in file.each("legislature", "session", "quantity"):
        value = element.get("normalized" if element.tag == tag("quantity") else "value", "")
        printed = "".join(map(str, element.itertext())).strip()
        if element.tag == tag("quantity") and not printed.isdecimal():
            continue  # one in words, with a unit or with a separator may mean whatever number
        if value.isdecimal() and (number := numbers.first_number(printed)) is not None and number != int(value):
            said = say("<{element}> prints “{text}”, and its value is {value}")
            yield rule.found(
                said, at=place_of(element), text=printed[:SHOWN], element=name_of(element), value=value[:SHOWN]
            )


@check("A121", Grade.ERROR, level=2)
def dates_do_not_contradict(file: File, rule: Rule) -> Findings:
    """Two dates of the metadata cannot both be true.

    An expression is not older than its work. A work is not published before it was made, and what FRBRdate calls its
    publication is the date of `publication`; one issue of a gazette came out on one day, under one number, and no
    document in it is of a later year. A step is of the day that the text has for its event. No event of the lifecycle
    comes before the generation, but the day in the text from which it is in force; no interval ends before it begins,
    and the text as a whole is of no time that begins after the repeal.
    Correct the one that is wrong.
    """
    yield from _levels(file, rule)
    yield from _publications(file, rule)
    yield from _issues(file, rule)
    yield from _to_come(file, rule)
    yield from _generations(file, rule)
    yield from _intervals(file, rule)
    yield from _steps(file, rule)


def _levels(file: File, rule: Rule) -> Findings:
    for work in file.each("FRBRWork"):
        yield from _older(work, work.getnext(), rule)


def _older(upper: etree._Element, lower: etree._Element | None, rule: Rule) -> Findings:
    """What is said of a level whose every day is before those of the one above it."""
    if lower is not None and _days(upper) and _days(lower) and _is_before(max(_days(lower)), min(_days(upper))):
        yield rule.found(
            say("{lower} is of {text}, before its {upper} of {date}"),
            at=place_of(lower),
            text=max(_days(lower)),
            lower=name_of(lower),
            upper=name_of(upper),
            date=min(_days(upper)),
        )


def _days(level: etree._Element, name: str | None = None) -> list[str]:
    """The days of a level of FRBR, or those that have this name."""
    dates = [each for each in level.iterchildren(tag("FRBRdate")) if name is None or each.get("name") == name]
    return [day for each in dates if (day := full_date(each.get("date"))) and day != UNKNOWN]


def _is_before(day: str, other: str) -> bool:
    """Whether it is before the other for sure: the first of January may stand for a year of which no more is known."""
    return day < other and not (day.endswith("-01-01") and day[:4] == other[:4])


def _publications(file: File, rule: Rule) -> Findings:
    for publication in file.each("publication"):
        day, work = full_date(publication.get("date")), _work(publication)
        if day is None or work is None or not _days(work):
            continue
        published = _days(work, "publication")
        if published and day not in published:
            said = say("published on {text}, and the FRBRdate “publication” of its work is {date}")
            yield rule.found(said, at=place_of(publication), text=day, date=published[0])
        elif _is_before(day, min(_days(work))):
            said = say("published on {text}, before its work of {date}")
            yield rule.found(said, at=place_of(publication), text=day, date=min(_days(work)))


def _work(publication: etree._Element) -> etree._Element | None:
    meta = publication.getparent()
    return None if meta is None else meta.find(f"{tag('identification')}/{tag('FRBRWork')}")


def _issues(file: File, rule: Rule) -> Findings:
    """What is said of a document that was published in this issue, and on another day or under another number than it."""
    for gazette in file.each("officialGazette"):
        if (own := gazette.find(f"{tag('meta')}/{tag('publication')}")) is None:
            continue
        for publication in gazette.iter(tag("publication")):
            if not _is_same(publication, own, ("name", "showAs")):
                yield from _of_another_name(publication, own, rule)
                continue
            if _is_same(publication, own, ("date", "number")):
                continue
            said = say("published on {text} in number {number}, and this issue came out on {date} as number {own}")
            yield rule.found(
                said,
                at=place_of(publication),
                text=publication.get("date"),
                number=publication.get("number"),
                date=own.get("date"),
                own=own.get("number"),
            )


def _of_another_name(publication: etree._Element, own: etree._Element, rule: Rule) -> Findings:
    """What is said of a document that was published on the day and in the number of this issue, in another gazette."""
    if _is_same(publication, own, ("name", "date", "number")) and own.get("showAs", "").strip():
        said = say("published in “{text}”, and this issue, of that day and number, is one of “{name}”")
        yield rule.found(said, at=place_of(publication), text=publication.get("showAs", ""), name=own.get("showAs", ""))


def _to_come(file: File, rule: Rule) -> Findings:
    """What is said of a document of a year after that of the issue in which it is published. The last issue of a year may come
    out in the first months of the next."""
    for gazette in file.each("officialGazette"):
        days = [
            day for each in gazette.iterfind(_WORK_DATES) if (day := full_date(each.get("date"))) and day != UNKNOWN
        ]
        works = gazette.iterfind(f"{tag('collectionBody')}/{tag('component')}/*/{_WORK_DATES}")
        for date in works if days else ():
            day = full_date(date.get("date"))
            if day is not None and day > f"{int(max(days)[:4]) + 1:04}-03-31":
                said = say("a document of {text}, in an issue of {date}")
                yield rule.found(said, at=place_of(date), text=day, date=max(days)[:4])


_WORK_DATES = "/".join(map(tag, ("meta", "identification", "FRBRWork", "FRBRdate")))


def _is_same(one: etree._Element, other: etree._Element, names: tuple[str, ...]) -> bool:
    return all(one.get(name) == other.get(name) for name in names)


def _steps(file: File, rule: Rule) -> Findings:
    """What is said of a step whose event is named in the text, with another day."""
    printed = _printed_days(file)
    for step in file.each("step"):
        day, days = full_date(step.get("date")), printed.get(step.get("refersTo", ""))
        if day is not None and days and day not in days:
            said = say("a step of {text}, and where its event is named the text says {date}")
            yield rule.found(said, at=place_of(step), text=day, date=" / ".join(sorted(days)))


def _printed_days(file: File) -> dict[str, set[str]]:
    """The days that are printed beside each event or session that the text names."""
    found: dict[str, set[str]] = {}
    for named in file.each("event", "session"):
        around = named if named.tag == tag("event") else named.getparent()
        for date in () if around is None else around.iter(tag("docDate"), tag("date")):
            if day := full_date(date.get("date")):
                found.setdefault(named.get("refersTo", ""), set()).add(day)
    return found


def _generations(file: File, rule: Rule) -> Findings:
    for lifecycle in file.each("lifecycle"):
        events = list(lifecycle.iterchildren(tag("eventRef")))
        made = [event for event in events if event.get("type") == "generation"]
        days = [day for event in made if (day := full_date(event.get("date")))]
        yield from _after_repeal(events, file, rule)
        for event in events:
            day = full_date(event.get("date"))
            if days and day is not None and day < min(days) and not _is_in_force_from(event, file):
                said = say("an event of {text}, before the generation of {date}")
                yield rule.found(said, at=place_of(event), text=day, date=min(days))
            elif event in made[:1] and day is not None and (said_by := _said_by(event, file)) and day not in said_by:
                said = say("a generation of {text}, and the IRI of what was made says {date}")
                yield rule.found(said, at=place_of(event), text=day, date=" / ".join(sorted(said_by)))


def _is_in_force_from(event: etree._Element, file: File) -> bool:
    """Whether it changes nothing, and the text of its document says its day: one may be in force from before it was made."""
    document = file.document_of.get(event)
    dates = () if event.get("type") or document is None else document.iter(tag("date"))
    return any(date.get("date") == event.get("date") for date in dates)


def _said_by(event: etree._Element, file: File) -> set[str]:
    """The full dates in the IRI of the original of this very document, whose event it is: its work's, and its version's."""
    original = file.by_eid.get((event.get("source") or "").removeprefix("#"))
    document = file.document_of.get(event)
    if original is None or original.tag != tag("original") or file.document_of.get(original) is not document:
        return set()
    href, iri = original.get("href", ""), parsed(original.get("href", ""))
    if isinstance(iri, Broken) or not iri.is_whole or not _is_of(document, href):
        return set()
    return set(filter(full_date, (iri.date, iri.version.lstrip("@:"))))


_URI = "/".join(map(tag, ("meta", "identification", "FRBRWork", "FRBRuri")))


def _is_of(document: etree._Element | None, href: str) -> bool:
    """Whether an IRI is the document's work, or an expression of it."""
    uri = None if document is None else document.find(_URI)
    return uri is not None and f"{href}/".startswith(f"{uri.get('value', '').rstrip('/')}/")


def _intervals(file: File, rule: Rule) -> Findings:
    for interval in file.each("timeInterval", "mapping", "step"):
        start, end = (_day_of(interval.get(name), file) for name in ("start", "end"))
        if interval.get("start") and interval.get("start") == interval.get("end"):
            said = say("<{element}> ends with the event that it begins with")
            yield rule.found(said, at=place_of(interval), element=name_of(interval))
        elif start is not None and end is not None and end < start:
            said = say("<{element}> ends on {text}, before it begins on {start}")
            yield rule.found(said, at=place_of(interval), text=end, element=name_of(interval), start=start)


def _after_repeal(events: list[etree._Element], file: File, rule: Rule) -> Findings:
    """What is said of an interval of a whole body that begins when the document was repealed. Its parts may be repealed before."""
    repeals = [day for each in events if each.get("type") == "repeal" and (day := full_date(each.get("date")))]
    document = file.document_of.get(events[0]) if repeals else None
    for body in () if document is None else document.iterchildren(tag("body"), tag("mainBody")):
        group = file.by_eid.get(body.get("period", "").removeprefix("#"))
        for interval in () if group is None else group.iter(tag("timeInterval")):
            start = _day_of(interval.get("start"), file)
            if start is not None and start > max(repeals) and not interval.get("end"):
                said = say("the text is of the time from {text}, and it was repealed on {date}")
                yield rule.found(said, at=place_of(interval), text=start, date=max(repeals))


def _day_of(pointer: str | None, file: File) -> str | None:
    """The day of the event that is pointed at."""
    event = file.by_eid.get((pointer or "").removeprefix("#"))
    return None if event is None or event.tag != tag("eventRef") else full_date(event.get("date"))


_DAY_IN_AN_IRI = re.compile(r"(?<=/)\d{4}-\d\d-\d\d(?=[/!~]|$)")
"""That of a work is the first. A version may lie ahead, and a number may look like one."""

HAPPENED = {"step": "date", "eventRef": "date", "publication": "date", "FRBRdate": "date"}
"""What has happened when the file says so, and where it says the day."""


@check("A122", Grade.ERROR, level=2)
def nothing_is_in_the_future(file: File, rule: Rule) -> Findings:
    """A step, an event, a publication or a version is dated after today.

    What is said to have happened has happened. `today` is the day that it is by now where days begin first
    (UTC+14), or that of SOURCE_DATE_EPOCH.
    When a law will enter into force may lie ahead: that is an eventRef that a timeInterval begins or ends with.
    """
    if file.today is None:
        return
    today, ahead = file.today.isoformat(), _begins_or_ends(file)
    for element in file.each(*HAPPENED):
        day = full_date(element.get("date"))
        if day is None or day <= today:
            continue
        if element.get("eId") in ahead and element.get("type") != "generation":
            continue
        said = say("<{element}> is of {text}, and nowhere on earth is it later than {today}")
        yield rule.found(said, at=place_of(element), text=day, element=name_of(element), today=today)
    for element in file.each("ref", "original", "passiveRef", "activeRef", "destination"):
        for found in islice(_DAY_IN_AN_IRI.finditer(element.get("href", "")), 1):
            if (day := found[0]) > today and full_date(day):
                said = say("<{element}> points at what is of {text}, and nowhere on earth is it later than {today}")
                yield rule.found(said, at=place_of(element), text=day, element=name_of(element), today=today)


def _begins_or_ends(file: File) -> set[str]:
    """The events that an interval begins or ends with."""
    pointers = (interval.get(name, "") for interval in file.each("timeInterval") for name in ("start", "end"))
    return {pointer.removeprefix("#") for pointer in pointers if pointer}


@check("A131", Grade.WARNING, level=2)
def events_are_in_their_order(file: File, rule: Rule) -> Findings:
    """Dates of the metadata are not in the order that one expects.

    The events of a lifecycle and the steps of a workflow stand in the order of their days: readers that show them one after
    another tell the history wrong otherwise. A manifestation, a file, is not older than the expression that it holds.
    An interval begins or ends with an event. The generation is of a day of the work or of its expression.
    """
    for interval in file.each("timeInterval"):
        if not any(interval.get(name) for name in ("start", "end", "duration")):
            yield rule.found(say("an interval that neither begins nor ends"), at=place_of(interval))
    for expression in file.each("FRBRExpression"):
        yield from _older(expression, expression.getnext(), rule)
    yield from _other_generations(file, rule)
    for before, element in _neighbours(file):
        day, last = full_date(element.get("date")), full_date(before.get("date"))
        if day is not None and last is not None and day < last:
            said = say("<{element}> of {text} stands after one of {last}")
            yield rule.found(said, at=place_of(element), text=day, element=name_of(element), last=last)


def _other_generations(file: File, rule: Rule) -> Findings:
    for lifecycle in file.each("lifecycle"):
        events = [event for event in lifecycle.iterchildren(tag("eventRef")) if event.get("type") == "generation"]
        levels = lifecycle.itersiblings(tag("identification"), preceding=True)
        days = {day for around in levels for level in around for day in (*_days(level), *_days_in_iri(level))}
        for event in events[:1]:
            day = full_date(event.get("date"))
            is_told = bool(_said_by(event, file))  # by A121, where the IRI of the original says its day
            if (
                not is_told
                and days
                and day is not None
                and day not in days
                and not any(_is_year_of(each, day) for each in days)
            ):
                said = say("a generation of {text}, and the work and its expression are of {date}")
                yield rule.found(said, at=place_of(event), text=day, date=" / ".join(sorted(days)))


def _days_in_iri(level: etree._Element) -> list[str]:
    """The days that the IRI of a level names: of the work, and of its version. A number may look like one, and is none."""
    uri = level.find(tag("FRBRuri"))
    iri = None if uri is None else parsed(uri.get("value", ""))
    days = () if iri is None or isinstance(iri, Broken) else (iri.date, iri.version.lstrip("@:"))
    return [day for day in days if full_date(day) and day != UNKNOWN]


def _is_year_of(known: str, day: str) -> bool:
    """Whether the first of January stands for a year of which no more is known."""
    return known.endswith("-01-01") and known[:4] == day[:4]


def _neighbours(file: File) -> Iterator[tuple[etree._Element, etree._Element]]:
    for around in file.each("lifecycle", "workflow"):
        yield from pairwise(around.iterchildren(tag("eventRef"), tag("step")))
