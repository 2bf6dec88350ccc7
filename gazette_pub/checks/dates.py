"""Dates that cannot be."""

from __future__ import annotations

import calendar
import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words import days
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_MEETING = Pattern(
    Expression(
        rf"""(?<![0-9])([12][0-9]{{3}})年([0-9]{{1,2}})月([0-9]{{1,2}})日(?:在)?                        # the day
        ({LETTER}{{0,16}}第[一二三四五六七八九十]{{1,4}}届                                     # the term
        {LETTER}{{0,30}}?第[一二三四五六七八九十百]{{1,4}}次会议)                               # the session""",
        re.X,
    ),
    ("2024年1月18日在山西省第十四届人民代表大会常务委员会第七次会议", "（2024年1月18日某市第五届人大第一次会议通过）"),
    ("2024年1月18日", "第十四届人大第七次会议", "2024年1月18日，某省第五届人大第一次会议"),
    "search",
)
_TOLD = Pattern(
    Expression(
        rf"""([12](?<![0-9至到].)[0-9]{{3}})年([0-9]{{1,2}})月(?:([0-9]{{1,2}})日)?             # when
        (?:至[0-9月]{{1,5}}日)?(?=，|{LETTER})
        (?!前|底前|以前|之前|起|以后|份?至|至)                                          # no term, no span
        [^。；]{{0,40}}?(?:听取|审议了|收到|召开了|报送了|印发了|通过了|下发了|转交)          # and what was done""",
        re.X,
    ),
    ("2024年1月18日，会议听取了", "2023年5月收到", "2023年5月8日至10日，会议审议了"),
    ("2024年1月18日前收到", "2024年5月召开", "2024年1月18日。会议听取", "至2024年5月收到"),
    "search",
)
_AHEAD = Pattern(Expression(r"将|拟|计划|预计"), ("将听取", "计划于"), ("听取了", "已经"), "search")
_BEFORE = Pattern(Expression(r"(?:于|在|截至|到|至|自|从)$"), ("将于", "截至", "自"), ("于是", "对", ""), "search")


@check("G501", Grade.ERROR)
def dates_are_possible(proof: Proof, rule: Rule) -> Findings:
    """A date names a day that no calendar has: 2月30日, 13月1日, 二〇二四年二月三十日, 2024-02-30.

    A correction quotes what was misprinted, and is not asked.
    """
    for block in (block for block in proof.blocks if block.document.kind != "correction"):
        for start, end in days.impossible_in(block.text):
            text, place = block.text[start:end], proof.place_of(block, start, end)
            yield rule.found("“{text}” is no day of the calendar", block.node, place, text=text)


def _possible(year: int | None, month: int | None, day: int | None) -> bool:
    # a day without its year may be that of a leap year
    return bool(month and day and month <= 12 and day <= calendar.monthrange(year or 2024, month)[1])


@check("G502")
def meetings_have_one_year(proof: Proof, rule: Rule) -> Findings:
    """A meeting is dated to another year here than elsewhere in the issue.

    A numbered session meets once: 2023年1月18日 for 第七次会议, which the rest of the issue dates to January 2024, is a slip
    of the new year. Found where at least two other places agree.
    """
    places: dict[str, list[tuple[int, Block, re.Match[str]]]] = defaultdict(list)
    for block in proof.blocks:
        for found in _MEETING.finditer(block.text) if "次会议" in block.text else ():
            places[found[4]].append((int(found[1]), block, found))
    for meeting, named in places.items():
        years = Counter(year for year, _, _ in named)
        year, agreeing = years.most_common(1)[0]
        for other, block, found in named:
            if other != year and agreeing >= 2 and agreeing > years[other]:
                yield rule.found(
                    "{meeting} is dated {text} here and {proposal} in {agreeing} other places",
                    block.node,
                    proof.place_of(block, *found.span(1)),
                    text=str(other),
                    proposal=str(year),
                    correction=str(year),
                    meeting=meeting,
                    agreeing=agreeing,
                )


@check("G503")
def documents_tell_of_what_has_been(proof: Proof, rule: Rule) -> Findings:
    """A document is dated before what it tells of, or signed before it was adopted.

    An adoption note, a delivery note or a date under the text that is older than an event in the text, told as past with
    its year and month, has the wrong year or month; or else the text has.
    """
    for _, blocks in proof.by_document:
        told, dates = max(_told(blocks), key=lambda event: event.first, default=None), list(_dates_of(blocks))
        for block, own in dates:
            if told is not None and told.first > own:
                said = say("dated {day}, before “{told}” in its text (line {line})")
                place, line = proof.place_of(block).line_alone(), told.line(proof)
                yield rule.found(said, block.node, place, text=block.text, day=own, told=told.text, line=line)
        yield from _signed_early(proof, rule, dates)


@check("G504")
def issue_is_no_older_than_its_documents(proof: Proof, rule: Rule) -> Findings:
    """The issue is dated before a document that it prints.

    The day it came out, or its year, is mistyped or misread (--date, --year, the first page); or the date of the document
    is. Compare both with the printed issue.
    """
    out = proof.issue.meta("date") or proof.issue.meta("year") or ""
    late = [document for document in proof.issue.all_documents if (document.get("date") or "")[: len(out)] > out]
    if out and late:
        last = max(late, key=lambda document: document.get("date") or "")
        day = last.get("date") or ""
        place = next((proof.place_of(block).line_alone() for block in proof.blocks if block.document is last), Place())
        sentence = say("the issue is of {out}, and a document in it of {day}: “{title}”")
        yield rule.found(sentence, last, place, text=day, out=out, day=day, title=(last.title or "")[:20])


@dataclass(frozen=True)
class Told:
    """An event told as past: the first day it can have been, as printed, and where."""

    first: datetime.date
    text: str
    block: Block
    offset: int

    def line(self, proof: Proof) -> int | None:
        return proof.line_of(self.block, self.offset, self.offset + len(self.text))


_IN_FORCE = Pattern(
    Expression("自[^，。；）自]{4,24}?(?:施行|实施|生效|执行)"),
    ("自2019年7月1日起施行", "自二〇一九年七月一日起实施"),
    ("自公布之日", "施行"),
    "search",
)
"""From when an act is in force, which an adoption note may say besides."""


def _dates_of(blocks: list[Block]) -> Iterator[tuple[Block, datetime.date]]:
    """The document's own dates: of each note and signature the last one that it names."""
    for block in blocks:
        if block.name in ("adoption", "delivery", "date"):
            said = _IN_FORCE.sub("", block.text)
            own = [datetime.date.fromisoformat(date.when) for date in days.days_in(said)]
            if own:
                yield block, max(own)


def _day(found: re.Match[str]) -> datetime.date | None:
    year, month, day = int(found[1]), int(found[2]), int(found[3] or 1)
    return datetime.date(year, month, day) if _possible(year, month, day) else None


def _told(blocks: list[Block]) -> Iterator[Told]:
    for block in blocks:
        if block.name != "p" or "年" not in block.text:
            continue
        for found in _TOLD.finditer(block.text):
            if _AHEAD.search(found[0]) or _BEFORE.search(block.text[max(0, found.start() - 2) : found.start()]):
                continue
            if first := _day(found):
                end = max(found.end(2), found.end(3)) + 1
                yield Told(first, block.text[found.start() : end], block, found.start())


def _signed_early(proof: Proof, rule: Rule, dates: list[tuple[Block, datetime.date]]) -> Findings:
    adopted = [day for block, day in dates if block.name == "adoption"]
    for block, day in dates:
        if block.name == "date" and adopted and day < max(adopted):
            said, place = say("signed {day}, before its adoption on {adopted}"), proof.place_of(block).line_alone()
            yield rule.found(said, block.node, place, text=block.text, day=day, adopted=max(adopted))
