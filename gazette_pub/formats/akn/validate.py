"""What is wrong with an Akoma Ntoso 3.0 file: by the strict schema, and beyond what a schema can see."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice

from gazette_pub.formats.akn.checking import (
    citing,
    contents,
    dates,
    document,
    eids,
    force,
    frbr,
    hierarchy,
    languages,
    links,
    lost,
    modifications,
    notes,
    order,
    package,
    references,
    saying,
    schema,
    showing,
    tables,
    version,
)
from gazette_pub.formats.akn.checking.file import File, wide
from gazette_pub.issue.findings import RULES, Check, Finding, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.issue.syntax import OF_ANOTHER_ENCODING, advice_on
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MOST = 200
"""How many findings of one code are listed; the next one says how many more there are."""

_PLACE = re.compile(r", line \d+, column \d+.*", re.DOTALL)


@dataclass(frozen=True)
class Judgement:
    """What is said of a file. `counts`: of the faults of each code all, those too that are not listed.

    `whole`: whether it could be looked at; a file that is no Akoma Ntoso 3.0 at all is not looked at further.
    """

    findings: list[Finding]
    counts: Counter[str]
    whole: bool

    def broken(self, level: int) -> list[str]:
        """The codes of the faults that keep the file from that level of conformance."""
        return sorted(code for code in self.counts if RULES[code].level == level and RULES[code].grade is Grade.ERROR)


def judge(data: bytes, today: datetime.date | None = None) -> Judgement:
    """What is wrong with the file, in the order of the tables below; nothing when all is well.

    Any bytes may come in. No entity is expanded, nothing is loaded from a disk or a network, and what the file may cost
    grows with its size and no faster. A file that fails one of the first three checks is not looked at further.
    `today`: the day after which nothing can have happened; without it nothing is said of the future.
    """
    return _judged(File(data, today))


def judge_package(files: Mapping[str, bytes], today: datetime.date | None = None) -> dict[str, Judgement]:
    """What is wrong with each document of a package, by its name: each by itself, and with those beside it."""
    judged: dict[str, Judgement] = {}
    before: dict[str, File] = {}
    for name in (name for name in files if name.lower().endswith(".xml")):
        file = File(files[name], today)
        file.package, file.before = frozenset(files), dict(before)
        file.name, file.is_first = name, name == next(iter(files))
        judged[name] = _judged(file)
        if judged[name].whole:
            before[name] = file
    return judged


def _judged(file: File) -> Judgement:
    for gate in GATES:
        if found := _found((gate,), file):
            return Judgement(*found, whole=False)
    return Judgement(*(_found(CHECKS[len(GATES) :], file) or ([], Counter())), whole=True)


def problems_of(data: bytes, today: datetime.date | None = None) -> list[Finding]:
    """The findings of `judge`."""
    return judge(data, today).findings


def _found(checks: Iterable[Check[File]], file: File) -> tuple[list[Finding], Counter[str]] | None:
    """The findings that are listed, and of each code the count of all; None where nothing is wrong."""
    listed, counts = list[Finding](), Counter[str]()
    for each in checks:
        findings = each.findings(file)
        first = list(islice(findings, MOST))
        more = sum(1 for _ in findings)
        listed += first
        if more:
            listed.append(each.rule.found(say("and {more} more of the same"), more=more))
        if first:
            counts[each.rule.code] = len(first) + more
    return (listed, counts) if listed else None


@check("A101", Grade.ERROR, level=1)
def well_formed(file: File, rule: Rule) -> Findings:
    """The file is not XML that can be read.

    The line is where the parser gave up; the fault is there or before it. Close what is open, write & as &amp; and < as
    &lt;, and name the encoding where it is not UTF-8. More than 256 levels are refused too.
    """
    if file.error is None:
        if _says_another_encoding(file):
            reason, hint = OF_ANOTHER_ENCODING
            yield rule.found(say("not readable as XML: {reason}: {hint}"), at=Place(1), reason=reason, hint=hint)
        return
    place, advice = Place(file.error.lineno), advice_on(file.error, file.data)
    if advice is not None:
        reason, hint = advice
        yield rule.found(say("not readable as XML: {reason}: {hint}"), at=place, reason=reason, hint=hint)
    else:
        said = _PLACE.sub("", file.error.msg or "")
        yield rule.found(say("not readable as XML: {reason}"), at=place, reason=said)


def _says_another_encoding(file: File) -> bool:
    """Whether its characters take several bytes, and its first line names an encoding in which they do not. libxml2 reads it
    all the same; for others that is an error (XML 1.0, 4.3.3)."""
    codec = wide(file.data)
    named = _NAMED_ENCODING.match(file.text) if codec else None
    return codec is not None and named is not None and not named[1].lower().startswith(_FAMILIES[codec[:6]])


_NAMED_ENCODING = Pattern(
    Expression(r"\ufeff?<\?xml[^>]{0,60}\sencoding\s*=\s*[\"']([^\"']{1,40})"),
    ('<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0' encoding='utf-16'?>"),
    ('<?xml version="1.0"?>', "<akomaNtoso/>"),
)
_FAMILIES = {
    "utf-16": ("utf-16", "utf16", "ucs-2", "iso-10646-ucs-2"),
    "utf-32": ("utf-32", "utf32", "ucs-4", "iso-10646-ucs-4"),
}
"""What encodings are called in which a character takes two bytes or four, as far as they go by it."""


@check("A102", Grade.ERROR, level=1)
def no_document_type(file: File, rule: Rule) -> Findings:
    """The file has a document type declaration (<!DOCTYPE …>).

    Akoma Ntoso has a schema and no document type. What such a declaration may add, entities, can name other files and
    grow without bounds, so they are never expanded, and the text that they stand for cannot be judged. Take it out.
    """
    if file.has_document_type:
        said = say("a document type declaration: its entities are not read")
        yield rule.found(said, at=Place(file.text.partition("<!DOCTYPE")[0].count("\n") + 1))


GATES: tuple[Check[File], ...] = (well_formed, version.akoma_ntoso_3, no_document_type)
"""The checks that all the others need."""

LEVEL_1: tuple[Check[File], ...] = (*GATES, schema.follows_the_schema, eids.ids_are_unique)
"""The file is valid against the strict schema, with the schema's own keys (NC 6, 1)."""

LEVEL_2: tuple[Check[File], ...] = (
    links.pointers_have_targets,
    links.pointers_have_their_class,
    links.pointers_stay_in_their_document,
    links.what_is_cited_can_be_meant,
    citing.references_point_at_what_they_say,
    links.links_are_references,
    package.what_is_referred_to_is_in_the_package,
    package.pictures_are_in_the_package,
    package.main_shows_each_document_once,
    package.components_are_shown,
    references.entities_are_of_one_class,
    references.entities_are_pointed_at,
    references.entities_are_those_printed,
    frbr.iris_are_well_formed,
    frbr.levels_agree,
    frbr.iris_say_what_the_metadata_says,
    frbr.documents_are_told_apart,
    frbr.iris_follow_the_naming_convention,
    frbr.identification_says_what_can_be,
    languages.names_are_well_formed,
    languages.languages_agree,
    eids.eids_are_well_formed,
    eids.wids_are_of_one_element,
    eids.eids_begin_with_their_context,
    eids.eids_have_the_number_printed,
    eids.eids_are_there,
    eids.eids_count_up,
    order.numbers_go_up,
    order.numbers_run_on,
    order.pages_go_up,
    order.items_go_up,
    hierarchy.divisions_stand_in_larger_ones,
    contents.entries_name_their_pages,
    showing.documents_do_not_show_themselves,
    tables.rows_are_alike,
    lost.elements_hold_their_words,
    lost.characters_are_whole,
    notes.notes_have_their_marks,
    saying.remarks_say_what_they_are,
    saying.marks_are_said_once,
    dates.dates_are_those_printed,
    dates.numbers_are_those_printed,
    dates.dates_do_not_contradict,
    dates.nothing_is_in_the_future,
    dates.events_are_in_their_order,
    force.force_is_from_the_day_printed,
    force.force_is_said,
    document.acts_are_published,
    document.changed_documents_say_so,
    document.originals_are_of_the_work,
    document.metadata_say_what_is_printed,
    document.metadata_say_it_once,
    modifications.modifications_are_stated,
    modifications.statements_are_in_the_analysis,
)
"""It follows the Naming Convention besides (NC 6, 2), and what it says holds together."""

CHECKS = (*LEVEL_1, *LEVEL_2)
"""Every check, in the order in which it is made."""
