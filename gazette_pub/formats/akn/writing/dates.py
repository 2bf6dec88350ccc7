"""The dates of a gazette and its documents: what they are, and what stands for one that is not known."""

from __future__ import annotations

import re

from gazette_pub.formats.akn.iris import Day
from gazette_pub.issue.model import Document, Issue
from gazette_pub.words.days import full_date
from gazette_pub.words.pattern import Pattern

UNKNOWN = "0001-01-01"
"""Strict Akoma Ntoso has no file without a date. cobalt and Indigo read this one as no date."""


_YEAR = Pattern(re.compile(r"(?!0000)\d{4}(?!\d)"), ("2024", "2024年"), ("0000", "20240", "第2024"))


def of_issue(issue: Issue) -> Day:
    """The day of the last event it prints; else the first of its year, named `year`; else no date, named `unknown`."""
    if day := issue.date:
        return Day(day.isoformat(), day.isoformat(), "publication")
    if year := _YEAR.match((issue.meta("year") or "").strip()):
        return Day(f"{year.group()}-01-01", year.group(), "year")
    return Day(UNKNOWN, UNKNOWN, "unknown")


def of_document(document: Document) -> Day | None:
    """The day it was delivered, else signed; None when neither is said. Of its adoption, `events` knows more."""
    for part, name, event in ((document.head, "delivery", "delivery"), (document.foot, "date", "signature")):
        for node in part.children(name) if part is not None else ():
            if day := full_date(node.get("when")):
                return Day(day, day, event)
    return None
