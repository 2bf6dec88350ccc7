"""What stands on the cover and at the head of each page: the gazette's name, its year and number."""

from __future__ import annotations

from gazette_pub.issue.model import Issue

GENERAL = "公报"
"""What an issue is called that says no name."""


def name(issue: Issue) -> str:
    """The gazette's name; for an issue that says none, the title of its only document."""
    first, *others = [document.title for document in issue.documents] or [None]
    return issue.meta("title") or (first if not others else None) or GENERAL


def prints_contents(issue: Issue) -> bool:
    """Whether the first page prints the contents of the issue."""
    front = issue.child("front")
    return front is not None and front.child("contents") is not None


def year_and_number(issue: Issue) -> str:
    """2024年第1号, or what is known of it."""
    year, number = issue.meta("year"), issue.meta("number")
    return (f"{year}年" if year else "") + (f"第{number}号" if number else "")


def running_head(issue: Issue) -> str:
    """山西省人民代表大会常务委员会公报 2024·1: what stands at the head of each page."""
    numbers = "·".join(filter(None, (issue.meta("year"), issue.meta("number"))))
    return f"{name(issue)} {numbers}".strip()
