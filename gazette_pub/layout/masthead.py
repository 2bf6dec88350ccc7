"""What stands on the cover and at the head of each page: the gazette's name, its year and number."""

from __future__ import annotations

from gazette_pub.issue.model import Issue
from gazette_pub.layout.languages import is_of_china

GENERAL = "公报"
"""What an issue of China is called that says no name; any other by the file that it was read from."""


def name(issue: Issue) -> str:
    """The gazette's name; for an issue that says none, the title of its only document."""
    first, *others = [document.title for document in issue.documents] or [None]
    return issue.meta("title") or (first if not others else None) or _general(issue)


def _general(issue: Issue) -> str:
    source = next((each.get("name", "") for part in issue.children("meta") for each in part.children("source")), "")
    return GENERAL if is_of_china(issue) or not source else source


def owner_and_name(issue: Issue) -> tuple[str, str]:
    """山西省人民代表大会常务委员会 and 公报: the word that a gazette's name ends with has a line of its own on the cover.
    A name without it is the owner's."""
    title = name(issue)
    owner = title.removesuffix(GENERAL)
    return (owner, GENERAL) if owner != title else (title, "")


def year_and_number(issue: Issue) -> str:
    """2024年第1号, or what is known of it."""
    year, number = issue.meta("year"), issue.meta("number")
    if not is_of_china(issue):
        return _joined(issue)
    return (f"{year}年" if year else "") + (f"第{number}号" if number else "")


def running_head(issue: Issue) -> str:
    """山西省人民代表大会常务委员会公报 2024·1: what stands at the head of each page."""
    return f"{name(issue)} {_joined(issue)}".strip()


def _joined(issue: Issue) -> str:
    return "·".join(filter(None, (issue.meta("year"), issue.meta("number"))))
