"""Which findings are asked for: by grade, code and document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gazette_pub.issue.findings import Finding, Grade
from gazette_pub.issue.messages import LANGUAGES, Message, say, speaking
from gazette_pub.issue.problems import WrongUsage, near, nearest, together
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue


@dataclass(frozen=True)
class Selection:
    """Grades, codes (`G204`, or `G2` for all that begin so) and a document, by its id or words of its title. None: all.

    Raises WrongUsage for a grade or a code that there is none of.
    """

    grades: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    document: str | None = None

    def __post_init__(self) -> None:
        for grade in self.grades:
            if grade not in GRADES:
                raise WrongUsage(say("no such grade: {name}", name=grade), hint=nearest(grade, GRADES))
        if self.codes:
            _refuse_unknown(self.codes)

    def of(self, findings: list[Finding], issue: Issue) -> list[Finding]:
        """Those of the findings that are asked for. Raises WrongUsage where the issue has no such document."""
        documents = None if self.document is None else _documents(self.document, issue)
        return [finding for finding in findings if self._is_asked_for(finding, documents)]

    def _is_asked_for(self, finding: Finding, documents: frozenset[str] | None) -> bool:
        return (
            (not self.grades or finding.grade.value in self.grades)
            and (not self.codes or finding.code.startswith(self.codes))
            and (documents is None or document_of(finding) in documents)
        )


GRADES = tuple(grade.value for grade in Grade)


def named(given: tuple[str, ...]) -> tuple[str, ...]:
    """The names in `--code G204,G205 --code R1`."""
    return tuple(name.strip() for part in given for name in _COMMAS.split(part) if name.strip())


_COMMAS = Pattern(Expression("[,，、]"), (",", "，", "、"), (";", "。"))


def selection(grades: tuple[str, ...], codes: tuple[str, ...], document: str | None) -> Selection:
    """What the options ask for. Raises WrongUsage."""
    upper = tuple(code.upper() for code in named(codes))
    return Selection(tuple(_grade(name) for name in named(grades)), upper, document)


def _grade(name: str) -> str:
    """A grade by its name in either language, as its word stands in what is printed."""
    for language in LANGUAGES:
        with speaking(language):
            called = {str(grade.word): grade.value for grade in Grade}
        if name in called:
            return called[name]
    return name.lower()


def document_of(finding: Finding) -> str | None:
    """The id of the document that a finding stands in: what the id of its element begins with."""
    return finding.element.partition("__")[0] if finding.element else None


def is_code(code: str) -> bool:
    """Whether findings have that code, or codes that begin so."""
    from gazette_pub.publish.rules import rules

    return any(each.startswith(code) for each in rules())


def meant_code(code: str) -> Message | None:
    """The code that a person meant who typed this one."""
    from gazette_pub.publish.rules import rules

    meant = near(code, rules())
    return say("did you mean {name}?", name=meant) if meant else None


def _refuse_unknown(codes: tuple[str, ...]) -> None:
    if unknown := [code for code in codes if not is_code(code)]:
        raise together(
            [
                WrongUsage(
                    say("no such code: {code}", code=code), meant_code(code) or say("`gazette explain` lists them")
                )
                for code in unknown
            ]
        )


def _documents(wanted: str, issue: Issue) -> frozenset[str]:
    """The ids of the documents that are meant, and of those within them."""
    meant = [each for each in issue.all_documents if each.id == wanted or wanted in (each.title or "")]
    if not meant:
        said = say("no document in it has the id or the title “{wanted}”", wanted=wanted)
        raise WrongUsage(said, hint=say("give an id, doc_3, or words of the title"))
    return frozenset(_ids(each for document in meant for each in document.iter(document.tag)))


def _ids(documents: Iterator[object]) -> Iterator[str]:
    return (id for document in documents if (id := getattr(document, "id", None)))
