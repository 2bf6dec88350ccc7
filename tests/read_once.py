"""Inputs that many tests ask for: each is read once in a process, and every test has a copy of its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

from gazette_pub.finish import finish
from gazette_pub.formats import load, reader_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.particulars import Particulars, put_into

FIXTURES = Path(__file__).parent.parent / "fixtures"
BULLETIN = FIXTURES / "shanxi-2024-1.txt"


def issue_at(path: Path, date: str | None = None) -> Issue:
    """The finished issue of a file; `date`: the day that somebody says it is of."""
    return parse(_read(path, date))


@cache
def _read(path: Path, date: str | None) -> bytes:
    source = load(str(path))
    issue = reader_of(source)(source, ignore)
    put_into(issue, Particulars(date=date))
    finish(issue, ignore)
    return etree.tostring(issue)
