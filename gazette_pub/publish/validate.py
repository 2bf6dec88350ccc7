"""Whether a file is what it says: an issue XML by `issue.rng`, an Akoma Ntoso document by the strict schema (level 1) and
the Naming Convention (level 2)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from lxml import etree

from gazette_pub.checks import attributes
from gazette_pub.checks.proof import Proof
from gazette_pub.formats import FORMATS, MARKDOWN, strangers
from gazette_pub.formats.akn.checking.version import is_of_any_version
from gazette_pub.formats.akn.layouts.package import MOST_BYTES, without_main
from gazette_pub.formats.akn.validate import Judgement, judge, judge_package
from gazette_pub.formats.beginnings import MAIN, Beginning, is_akoma_ntoso, is_akoma_ntoso_package, is_html
from gazette_pub.formats.zips import unpacked
from gazette_pub.issue.findings import Finding, Findings, Grade, Place, checks_in, rule
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import (
    NAMESPACE,
    XML_ID,
    bring_up_to_date,
    parse,
    refuse_depth,
    refuse_document_type,
    refuse_no_namespace,
    schema_errors,
    tag,
)
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.pointing import naming_others
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.issue.syntax import root_of
from gazette_pub.publish.writing import moment
from gazette_pub.words.records import dataclass

NOT_VALID = rule(
    "V001",
    Grade.ERROR,
    """The issue XML is not valid: it breaks a rule of its RELAX NG schema, issue.rng.

    The line is that of the XML file. Every format is made from the issue XML, and what is not valid is not converted.""",
)

POINTS_NOWHERE = rule(
    "V002",
    Grade.WARNING,
    """A reference points at an xml:id that nothing in the issue has.

    It is converted all the same, as text without a link. Give the element that is meant this xml:id, or write the id that it
    has: the href of a <ref> is # and the id, `promulgates` and `words` are ids alone. Take it out where the text is not in this issue.""",
)


WANTED = say("an issue XML or an Akoma Ntoso 3.0 document is wanted")


@dataclass(frozen=True)
class Verdict:
    """What is said of a file that was looked at. `judgement`: of an Akoma Ntoso file, which has levels."""

    findings: list[Finding]
    judgement: Judgement | None = None

    def is_wrong(self, level: int) -> bool:
        """Whether it has an error of that level or one before it; an issue XML has errors, and no levels."""
        return any(finding.grade is Grade.ERROR and (finding.rule.level or 1) <= level for finding in self.findings)

    def said(self, file: str) -> Message | None:
        """The line on the whole file: `valid`, or which level of conformance it has (NC 6). None for an issue XML that is not."""
        if self.judgement is None:
            return None if self.is_wrong(1) else say("{file}: valid", file=file)
        said = say("{file}: level 1 (schema): {schema} · level 2 (naming): {naming}", file=file)
        return said.filled({"schema": _schema(self.judgement), "naming": _naming(self.judgement)})


def _schema(judgement: Judgement) -> Message:
    return _counted(judgement, 1) if judgement.broken(1) else say("yes")


def _naming(judgement: Judgement) -> Message:
    """Whether the file has level 2, which none has without level 1."""
    if not judgement.whole:
        return say("not looked at")
    if judgement.broken(2):
        return _counted(judgement, 2)
    return say("not without level 1") if judgement.broken(1) else say("yes")


def _counted(judgement: Judgement, level: int) -> Message:
    """`no, A107 ×6, A112 ×1`."""
    codes = ", ".join(f"{code} ×{judgement.counts[code]}" for code in judgement.broken(level))
    return say("no, {codes}", codes=codes)


def verdicts_on(file: str, data: bytes, today: datetime.date | None = None) -> Iterator[tuple[str, Verdict]]:
    """What there is to say of the file, or of each document of a package, with its place. Raises UnreadableInput for what is
    neither kind of XML, nor a package of it.

    `today`: the day after which nothing can have happened.
    """
    beginning = Beginning.of(data)
    if beginning.raw.startswith(_ZIP) and MAIN in (files := unpacked(data, MOST_BYTES)):
        for name, judgement in judge_package(files, today).items():
            yield f"{file}/{name}", Verdict(judgement.findings, judgement)
    elif is_akoma_ntoso_package(beginning):
        raise without_main()
    else:
        yield file, _verdict_on(data, beginning, today)


_ZIP = b"PK\x03\x04"


def _verdict_on(data: bytes, beginning: Beginning, today: datetime.date | None) -> Verdict:
    if is_akoma_ntoso(beginning):  # well made or not
        judgement = judge(data, today)
        return Verdict(judgement.findings, judgement)
    root = _root(data, beginning)
    if is_of_any_version(root):
        judgement = judge(data, today)
        return Verdict(judgement.findings, judgement)
    if etree.QName(root).namespace == NAMESPACE:
        return Verdict(issue_problems(data))
    refuse_no_namespace(root)
    raise _no_such_file(root, beginning)


def _no_such_file(root: etree._Element, beginning: Beginning) -> UnreadableInput:
    """What the file is instead, as far as that can be seen."""
    if is_html(beginning):
        return _an_html_page()
    return UnreadableInput(say("its root is <{root}>", root=root.tag), hint=WANTED)


def _an_html_page() -> UnreadableInput:
    return UnreadableInput(say("an HTML page"), hint=WANTED)


def last_day(epoch: str | None) -> datetime.date:
    """The last day that anything can have happened on: that of SOURCE_DATE_EPOCH, or the one that it is by now somewhere on
    earth (UTC+14), wherever this machine stands. Raises WrongUsage for a SOURCE_DATE_EPOCH that is no moment."""
    if epoch:
        return moment(epoch).date()
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=14))).date()


def issue_problems(data: bytes) -> list[Finding]:
    """What `issue.rng` has against the file, and what its attributes say against what it prints. Raises UnreadableInput for one with a document type."""
    root = _root(data, Beginning.of(data))
    refuse_document_type(root)
    bring_up_to_date(root)
    refuse_depth(root)
    wrong = [NOT_VALID.found("{reason}", at=Place(line), reason=reason) for line, reason in schema_errors(root)]
    said = [] if wrong else _contradictions(data)
    return sorted([*wrong, *_points_nowhere(root), *said], key=lambda finding: finding.line or 0)


def _contradictions(data: bytes) -> Findings:
    """What attributes say of a valid issue and its text does not (G107, G505), with the line of the file."""
    proof = Proof(parse(data))
    for check in checks_in(attributes):
        for finding in check.findings(proof):
            line = cast("int | None", finding.node.sourceline) if finding.node is not None else None
            yield replace(finding.settled(), place=Place(line))


def _points_nowhere(root: etree._Element) -> Findings:
    """What is said of each pointer at an id of the issue that no element has."""
    there = {node.get(XML_ID) for node in root.iter(etree.Element)}
    for node, name, pointed in _pointers(root):
        if pointed not in there:
            said = say("<{element}>: {name} points at {id}, an xml:id that no element has")
            place = Place(cast("int | None", node.sourceline))
            yield POINTS_NOWHERE.found(said, at=place, element=etree.QName(node).localname, name=name, id=pointed)


def _pointers(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """Each element that points at another of the issue, with the attribute that does, and the id."""
    for node in root.iter(tag("ref")):
        if (href := node.get("href", "")).startswith("#"):
            yield node, "href", href[1:].strip()
    for node, name, named in naming_others(root):
        for pointed in named:
            yield node, name, pointed


def _root(data: bytes, beginning: Beginning) -> etree._Element:
    _refuse_what_is_no_xml(beginning)
    try:
        return root_of(data, safe_parser())
    except UnreadableInput:
        if is_html(beginning):  # which need not be XML
            raise _an_html_page() from None
        raise


def _refuse_what_is_no_xml(beginning: Beginning) -> None:
    """Raises UnreadableInput that names what does not even begin like XML."""
    if not beginning.text.strip() or beginning.text.startswith("<"):
        return
    row = next((row for row in FORMATS.values() if row.begins(beginning)), None)
    if row is None:
        raise strangers.stranger(beginning)
    hint = (
        say("`gazette check` says what there is to look at in a text")
        if row in (FORMATS["text"], FORMATS[MARKDOWN])
        else WANTED
    )
    raise UnreadableInput(say("{kind}, no XML", kind=row.kind), hint=hint)
