"""What stands on the cover and at the head of each page: the gazette's name, its year and number."""

from __future__ import annotations

from pathlib import PurePath

from gazette_pub.issue.model import Issue


def name(issue: Issue) -> str:
    """The gazette's name; for an issue that says none, its source's."""
    source = issue.find("{*}meta/{*}source")
    return issue.meta("title") or PurePath(source.get("name", "") if source is not None else "").stem


def year_and_number(issue: Issue) -> str:
    """2024年第1号, or what is known of it."""
    year, number = issue.meta("year"), issue.meta("number")
    return (f"{year}年" if year else "") + (f"第{number}号" if number else "")


def running_head(issue: Issue) -> str:
    """山西省人民代表大会常务委员会公报 2024·1: what stands at the head of each page."""
    numbers = "·".join(filter(None, (issue.meta("year"), issue.meta("number"))))
    return f"{name(issue)} {numbers}".strip()
