"""What there is to look at in an issue, whether a file is what it says, and what findings propose put in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gazette_pub.api.issue import Issue
from gazette_pub.api.reading import Input, particulars_of, read, source_in, told
from gazette_pub.api.values import Finding
from gazette_pub.api.wanted import a_text, many, wanted
from gazette_pub.issue import findings
from gazette_pub.issue.findings import Grade
from gazette_pub.issue.messages import say
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.publish.correcting import corrected, refuse_what_is_not_corrected
from gazette_pub.publish.reading import read_issue
from gazette_pub.publish.rules import rules
from gazette_pub.publish.validate import verdicts_on


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a file is what it says. `valid`: it follows its schema. `findings`: what is against it.

    `levels`: of Akoma Ntoso, those that it has (1 the schema, 2 the Naming Convention too); of issue XML None.
    """

    name: str
    valid: bool
    findings: tuple[Finding, ...]
    levels: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A file with proposals put in. `data`: it, whole; `made`: the findings whose corrections are in it; `left`: the others,
    whose place is not known to the character, or overlaps that of another."""

    data: bytes
    made: tuple[Finding, ...]
    left: tuple[Finding, ...]


def check(
    issue: Issue | Input, *, grade: str | None = None, code: str | None = None, **particulars: Any
) -> tuple[Finding, ...]:
    """What an editor should look at in an issue, or in what `read` takes.

    `grade`: error, warning or note, those alone; `code`: those of that code, or of all that begin so (`G2`). The other
    keywords are those of `read`. Raises WrongUsage, UnreadableInput.
    """
    wanted(a_text, grade=grade, code=code)
    grades = [each.value for each in Grade]
    if grade is not None and grade not in grades:
        raise WrongUsage(say("no such grade: {name}", name=grade), hint=nearest(grade, grades))
    if code and not any(each.startswith(code) for each in rules()):
        raise WrongUsage(say("no such code: {code}", code=code), hint=nearest(code, rules()))
    of = issue if isinstance(issue, Issue) else read(issue, **particulars)
    return tuple(each for each in of.findings if grade in (None, each.grade) and each.code.startswith(code or ""))


def validate(input: Input) -> tuple[Verdict, ...]:
    """Whether the input is valid: issue XML by issue.rng, Akoma Ntoso by the strict schema and the Naming Convention.

    One verdict; of a package one for each document in it. Raises UnreadableInput for a file of another kind.
    """
    source = source_in(input, "xml")
    return tuple(
        Verdict(
            name,
            not verdict.is_wrong(1),
            tuple(told(each) for each in verdict.findings),
            tuple(level for level in (1, 2) if not verdict.is_wrong(level)) if verdict.judgement else None,
        )
        for name, verdict in verdicts_on(source.name, source.data)
    )


def fix(input: Input, chosen: Iterable[Finding], **particulars: Any) -> Correction:
    """The file with the corrections of the chosen findings in it; no other character is another than it was.

    `chosen`: findings of this very file, as `read` or `check` gave them with the same keywords. Nothing is written.
    Raises UnreadableInput for what is neither a text nor issue XML.
    """
    source = source_in(input, particulars.pop("format", None), particulars.pop("name", None))
    refuse_what_is_not_corrected(source)
    asked, found = _findings(chosen), list[findings.Finding]()
    read_issue(source, particulars_of(**particulars), found.append, pictures=Pictures())
    of = {each: said for each in found if (said := told(each)) in asked}
    data, made = corrected(source, list(of))
    done = tuple(of[each] for each in made)
    return Correction(data, done, tuple(each for each in asked if each not in done))


def _findings(chosen: Iterable[Finding]) -> set[Finding]:
    """Raises WrongUsage for what is no finding."""
    wanted(many, chosen=chosen)
    given = list(chosen or ())
    if other := next((each for each in given if not isinstance(each, Finding)), None):
        raise WrongUsage(
            say("findings are wanted, not {kind}", kind=type(other).__name__),
            hint=say("ask for them: {words}", words="gazette.check(…)"),
        )
    return set(given)
