"""What an issue says of itself in its running heads: title, publisher, year, number, jurisdiction."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import NAMES, Particulars, put_into
from gazette_pub.words.places import jurisdiction_of

SILENT_MASTHEAD = rule(
    "G702",
    Grade.NOTE,
    """The text does not say which gazette this is, of which year, which number or where from.

A running head does (山西省人民代表大会常务委员会公报２０２４１). Where none was extracted, give what is missing:
--title, --publisher, --year, --number, --jurisdiction, or the same keys in a gazette.toml beside the file. Without them
the cover and the names of the works in Akoma Ntoso stay general.""",
)

WANTED = ("title", "publisher", "year", "number", "jurisdiction")
"""What every gazette has; host, editor, whole number and the day it came out not every one prints."""

_HEAD = re.compile(
    r"(?P<title>\D{2,40}?公报)\W*(?P<year>(?:19|20)\d{2})(?!\d{4})年?\W*第?(?P<number>\d{1,3})?[期号]?\W*"
)
"""Digits run together: four for the year, the rest are the number."""


def masthead_in(head: str) -> Particulars | None:
    """What a running head says; None for one that names no gazette and year."""
    found = _HEAD.fullmatch(unicodedata.normalize("NFKC", "".join(head.split())))
    if not found:
        return None
    publisher = found["title"].removesuffix("公报")
    number = str(int(found["number"])) if found["number"] else None
    return Particulars(found["title"], publisher, found["year"], number, jurisdiction_of(publisher))


def name_issue(issue: Issue, report: Report) -> None:
    """`meta` says what the running heads say, where nobody has said it before; a finding says what is still missing."""
    said = {name: value for name in NAMES if (value := (issue.meta(name) or "").strip())}
    found = _of_most_heads(issue) or Particulars()
    if "title" in said and said["title"] != found.title:
        found = Particulars()  # they are the heads of another gazette
    if found.jurisdiction is None:
        found = replace(found, jurisdiction=_jurisdiction(issue, said.get("publisher")))
    put_into(issue, Particulars(**{name: value for name, value in found.given.items() if name not in said}))
    silent = [name for name in WANTED if name not in said and name not in found.given]
    if silent:
        options = ", ".join(f"--{name}" for name in silent)
        sentence = say("the text does not say the issue's {names}: give {options}, or a gazette.toml beside the file")
        report(SILENT_MASTHEAD.found(sentence, names=", ".join(silent), options=options))


def _of_most_heads(issue: Issue) -> Particulars | None:
    """What the head says that most pages are printed with: a book of many issues is none of them."""
    heads = Counter(head for pb in issue.descendants("pb") if (head := pb.get("head")))
    read = Counter[Particulars]()
    for head, count in heads.items():
        if (particulars := masthead_in(head)) is not None:
            read[particulars] += count
    most = read.most_common(1)
    return most[0][0] if most and most[0][1] * 2 > read.total() else None


def _jurisdiction(issue: Issue, publisher: str | None) -> str | None:
    """That of the publisher, or of the organs that more than half of the documents are of, if they are of one place."""
    if publisher:
        return jurisdiction_of(publisher)
    organs = Counter(place for organ in _organs(issue) if (place := jurisdiction_of(organ)))
    most = organs.most_common(1)
    return most[0][0] if most and most[0][1] * 2 > sum(1 for _ in issue.documents) else None


def _organs(issue: Issue) -> Iterator[str]:
    """Of each document that is an item of the issue, the text that begins with its organ: who adopted it, or its title."""
    for document in issue.documents:
        adoption = document.head.child("adoption") if document.head is not None else None
        body = adoption.get("body") if adoption is not None else None
        yield re.sub(r"^第[^第届]{1,5}届", "", body or document.title or "")
