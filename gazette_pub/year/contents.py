"""年度总目录: the contents of a year's issues, as an issue of its own, from which every format is made.

What gazettes print at a year's end: every document under its 栏目, with the issue (期) and the page that it is on. Where an issue has
no 栏目, its documents stand under what kind they are. What is not known, the page of a document that is on none, is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby

from gazette_pub.issue.model import XML_ID, Issue, Node, new_issue
from gazette_pub.year.facts import Entry
from gazette_pub.year.index import Indexed

KINDS = {
    "law": "法律法规", "decision": "决定", "resolution": "决议", "order": "令", "announcement": "公告", "notice": "通知",
    "opinion": "意见", "reply": "批复和答复", "letter": "函", "plan": "计划", "report": "报告", "explanation": "说明",
    "speech": "讲话", "minutes": "纪要", "agenda": "议程", "appointments": "任免", "list": "名单", "glossary": "名词解释",
    "correction": "更正", "article": "文章", "other": "其他",
}  # fmt: skip
"""What documents of a kind stand under where no 栏目 is printed."""

SOURCE = "gazette-index.json"

HEADS = ("标题", "期", "页")

Row = tuple[str, str, str]
"""A title, the issue and the page."""


def yearly(issues: Iterable[Indexed], index: bytes) -> Iterator[tuple[str, Issue]]:
    """The contents of each year of which there is a document, with the year. The issues are in the order of the index, whose JSON
    is what they are made from."""
    known = [each for each in issues if each.facts.year and any(map(_is_listed, each.facts.documents))]
    for year, of_it in groupby(known, key=lambda each: str(each.facts.year)):
        yield year, contents_of(year, list(of_it), sha256(index).hexdigest())


def contents_of(year: str, issues: list[Indexed], sum_: str) -> Issue:
    """The contents of one year's issues. `sum_`: the SHA-256 of the index that they are made from."""
    issue = new_issue()
    meta = issue.add("meta")
    for name in ("title", "publisher"):
        if (said := _most(getattr(each.facts, name) for each in issues)) is not None:
            meta.add(name, said)
    meta.add("year", year)
    if (place := _most(each.facts.jurisdiction for each in issues)) is not None:
        meta.add("jurisdiction", place)
    meta.add("source", None, name=SOURCE, media="application/json", sha256=sum_)
    document = issue.add("document", None, kind="list", columns="1")
    document.set(XML_ID, "doc_1")
    document.add("head").add("title", f"{year}年总目录")
    body = document.add("body")
    for heading, rows in _grouped(issues).items():
        _section(body, heading, rows)
    return issue


def _most(said: Iterable[str | None]) -> str | None:
    """What most issues say; of several that as many say, the first."""
    counts = Counter(each for each in said if each)
    return counts.most_common(1)[0][0] if counts else None


def _grouped(issues: Iterable[Indexed]) -> dict[str, list[Row]]:
    """The documents under their heads, in the order in which those first come."""
    groups: dict[str, list[Row]] = {}
    for issue in issues:
        for entry in filter(_is_listed, issue.facts.documents):
            heading = entry.category or KINDS[entry.kind]
            page = "" if entry.page is None else str(entry.page)
            groups.setdefault(heading, []).append((str(entry.title), issue.facts.number or "", page))
    return groups


def _is_listed(entry: Entry) -> bool:
    return entry.level == 0 and bool(entry.title)


def _section(body: Node, heading: str, rows: list[Row]) -> None:
    section = body.add("section", None, level="1")
    section.add("heading", heading)
    table = section.add("table")
    head = table.add("row")
    for word in HEADS:
        head.add("cell", word, header="true")
    for row in rows:
        line = table.add("row")
        for cell in row:
            line.add("cell", cell)
