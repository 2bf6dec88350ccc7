"""Findings as they are printed: lines for people, with a summary by code first; JSON and JSON Lines for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from gazette_pub.command.selection import document_of
from gazette_pub.command.talk import FAULT_CODE, table
from gazette_pub.issue.findings import Finding, Grade, Place
from gazette_pub.issue.messages import UNSEEN, Message, say, say_many, several, speaking, visible
from gazette_pub.issue.problems import GazetteError
from gazette_pub.words.records import dataclass

MANY = 20
"""More findings than this are summed up first."""


@dataclass(frozen=True)
class Listed:
    """A finding and the file that it is of. `input`: what was read; `lines_of`: what its lines are lines of."""

    input: str
    lines_of: str
    finding: Finding
    seen: bool = False

    @property
    def file(self) -> str:
        """The file that its place is a place of."""
        return self.lines_of if self.finding.place.is_printed else self.input


@dataclass(frozen=True)
class Failure:
    """An input that could not be worked on, and why."""

    input: str
    error: Exception

    @property
    def exit_code(self) -> int:
        return self.error.exit_code if isinstance(self.error, GazetteError) else FAULT_CODE

    @property
    def code(self) -> str:
        """The letter E and the exit code: E003."""
        return f"E{self.exit_code:03}"


def text_of(found: Sequence[Listed], summary: bool | None) -> Iterator[str]:
    """The lines for people. `summary`: that alone, or never; None where there are many."""
    if found and (summary or (summary is None and len(found) > MANY)):
        yield from summary_by_code([each.finding for each in found])
        if not summary:
            yield ""
    if not summary:
        yield from (line_of(each.finding, each.input, each.lines_of) for each in found)


def line_of(finding: Finding, input: str, lines_of: str) -> str:
    """The finding as one line, by the input as it was given. Where its lines are those of a text that the input was made
    from, the input comes first, and the text after it: `build/b.issue.xml: bulletin.txt:3: note …`."""
    place = finding.place
    if place.is_printed and lines_of != input:
        return f"{visible(input)}: {finding.whole_at(lines_of)}"
    return finding.whole_at(input if place.is_printed or place.xml is None else f"{input}:{place.xml}")


def summary_by_code(findings: Sequence[Finding]) -> list[str]:
    """How many there are of each code, the gravest first, and what the code means."""
    counts = Counter(finding.rule for finding in findings)
    grades = list(Grade)
    rules = sorted(counts, key=lambda rule: (grades.index(rule.grade), -counts[rule], rule.code))
    rows = [[f"{rule.code}  {rule.grade.word}", str(counts[rule])] for rule in rules]
    return [f"{row}  {rule.title}".rstrip() for row, rule in zip(table(rows), rules, strict=True)]


def summary_of(findings: Sequence[Finding]) -> Message:
    """`2 errors (G101), 1 warning (G204)`, or `no findings`."""
    parts = []
    for grade in Grade:
        if codes := [finding.code for finding in findings if finding.grade is grade]:
            parts.append(_counted(grade, len(codes), several(sorted(set(codes)))))
    return several(parts) if parts else say("no findings")


def json_of(found: Sequence[Listed], failures: Sequence[Failure]) -> list[str]:
    """One JSON array, in lines."""
    return _escaped(json.dumps(_entries(found, failures), ensure_ascii=False, indent=1)).split("\n")


def json_lines_of(found: Sequence[Listed], failures: Sequence[Failure]) -> Iterator[str]:
    """JSON Lines (jsonlines.org): an object a line."""
    return (_escaped(json.dumps(entry, ensure_ascii=False)) for entry in _entries(found, failures))


def _entries(found: Sequence[Listed], failures: Sequence[Failure]) -> list[dict[str, object]]:
    return [*map(_entry, found), *map(_failed, failures)]


def _entry(listed: Listed) -> dict[str, object]:
    finding = listed.finding
    return {
        "file": listed.file,
        "input": listed.input,
        **asdict(finding.place),
        "element": finding.element,
        "document": document_of(finding),
        "code": finding.code,
        "grade": finding.grade.value,
        **({} if finding.rule.level is None else {"level": finding.rule.level}),
        **in_both_languages(finding.sentence),
        "text": finding.text,
        "proposal": finding.proposal,
        "correction": finding.correction,
        "key": finding.key,
        "seen": listed.seen,
    }


def _failed(failure: Failure) -> dict[str, object]:
    unknown = dict.fromkeys((*asdict(Place()), "element", "document"))
    rest = dict.fromkeys(("text", "proposal", "correction"))
    said = in_both_languages(say("{error}", error=failure.error))
    return {
        "file": failure.input, "input": failure.input, **unknown, "code": failure.code, "grade": Grade.ERROR.value, **said, **rest,
        "key": "", "seen": False,
    }  # fmt: skip


def in_both_languages(sentence: Message) -> dict[str, str]:
    """What is for people, twice: JSON is for programs, and the same whoever runs them."""
    said = {}
    for name, language in (("message", "en"), ("message_zh", "zh")):
        with speaking(language):
            said[name] = str(sentence)
    return said


def _escaped(text: str) -> str:
    """JSON in which whatever would steer a terminal is escaped as JSON has it."""
    return "\n".join(UNSEEN.sub(lambda unseen: json.dumps(unseen[0])[1:-1], line) for line in text.split("\n"))


def _counted(grade: Grade, count: int, codes: Message) -> Message:
    return {
        Grade.ERROR: say_many("{count} error ({codes})", "{count} errors ({codes})", count, codes=codes),
        Grade.WARNING: say_many("{count} warning ({codes})", "{count} warnings ({codes})", count, codes=codes),
        Grade.NOTE: say_many("{count} note ({codes})", "{count} notes ({codes})", count, codes=codes),
    }[grade]


def is_grave(finding: Finding, strict: bool) -> bool:
    """Whether it makes the exit code 1: an error does, with `--strict` a warning too."""
    return finding.grade is Grade.ERROR or (strict and finding.grade is Grade.WARNING)
