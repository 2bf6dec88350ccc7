"""What stands on the cover and at the head of each page: the gazette's name, its year and number."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Document, Issue
from gazette_pub.layout.front import is_single
from gazette_pub.layout.languages import is_of_china
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern

GENERAL = "公报"
"""What an issue is called that says no name, in a file that must have one; no page prints it as a head."""


def name(issue: Issue) -> str:
    """The gazette's name; for an issue that says none, the title of its only document."""
    first, *others = [document.title for document in issue.documents] or [None]
    return issue.meta("title") or (first if not others else None) or _general(issue)


def _general(issue: Issue) -> str:
    """The first title that there is; no issue is called by the file that it was read from."""
    if is_of_china(issue):
        return GENERAL
    return next((document.title for document in issue.documents if document.title), "Gazette")


def owner_and_name(issue: Issue) -> tuple[str, str]:
    """The gazette's name as it stands on a cover."""
    return parted_name(name(issue))


def parted_name(title: str) -> tuple[str, str]:
    """山西省人民代表大会常务委员会 and 公报: the word that a gazette's name ends with has a line of its own on the cover.
    A name without it is the owner's."""
    owner = title.removesuffix(GENERAL)
    return (owner, GENERAL) if owner != title else (title, "")


def issue_line(issue: Issue) -> str:
    """2024年第3号（总第180期）: what stands on the cover."""
    said, total = year_and_number(issue), issue.meta("total")
    return f"{said}（总第{total}期）" if said and total and is_of_china(issue) else said


def day(issue: Issue) -> str:
    """The day of publication as it is printed; in a language of which that is not known, as the issue has it."""
    date = issue.meta("date") or ""
    found = DAY.fullmatch(date) if is_of_china(issue) else None
    return f"{int(found[1])}年{int(found[2])}月{int(found[3])}日" if found else date


def host(issue: Issue) -> str:
    """Who edits it: 某办公厅主办."""
    said = issue.meta("host")
    return f"{said} 主办" if said and is_of_china(issue) else said or ""


DAY = Pattern(
    Expression(r"(\d{4})-(\d\d)-(\d\d)", re.A), ("2024-06-15",), ("2024-06", "2024-6-15", "2024年6月15日"), "fullmatch"
)


def year_and_number(issue: Issue) -> str:
    """2024年第1号, or 第1期 where its first page counts so; or what is known of it."""
    year, number = issue.meta("year"), issue.meta("number")
    if not is_of_china(issue):
        return _joined(issue)
    return (f"{year}年" if year else "") + (f"第{number}{_counted_in(issue)}" if number else "")


def _counted_in(issue: Issue) -> str:
    """号 or 期: what the issues of the gazette are counted in, by its first page; beside （总第180期） they are 期 where no
    page says."""
    front = issue.child("front")
    printed = "\n".join(each.text_content for each in front.children("title", "p")) if front is not None else ""
    return found["in"] if (found := COUNTED_IN.search(printed)) else "期" if issue.meta("total") else "号"


COUNTED_IN = Pattern(
    Expression(rf"(?<!总)第[ \u3000]?[0-9０-９{CHARACTERS}]{{1,6}}[ \u3000]?(?P<in>[期号])"),
    ("2024年第3期（总第156号）", "第十二号", "第 3 期"),
    ("总第156期", "第十四届", "本期目录"),
    "search",
)


def running_head(issue: Issue, document: Document | None = None) -> str:
    """山西省人民代表大会常务委员会公报 2024·1: what stands at the head of each page; of one on which this document stands first."""
    return f"{_said(issue, document)} {_joined(issue)}".strip()


def is_headed_by_titles(issue: Issue) -> bool:
    """Whether the heads of pages say which document stands there, or which part of an act, as one page has an order and another what
    it publishes."""
    return _says_titles(issue) and len({each.title for each in issue.documents} - {None}) > 1


def _says_titles(issue: Issue) -> bool:
    """Whether heads say titles: of an act, or of the documents of an issue of which nothing is known that they could say."""
    return not issue.meta("title") and (is_single(issue) or not _joined(issue))


def _said(issue: Issue, document: Document | None) -> str:
    """What the issue says that it is called, or what the document is called that stands on the page; of an act of several parts
    the last names it where none does. Nothing is made up."""
    if not _says_titles(issue):
        return issue.meta("title") or ""
    titles = [each.title for each in issue.documents] if is_single(issue) else []
    return (document.title if document is not None else None) or (titles[-1] if titles else None) or ""


def _joined(issue: Issue) -> str:
    return "·".join(filter(None, (issue.meta("year"), issue.meta("number"))))
