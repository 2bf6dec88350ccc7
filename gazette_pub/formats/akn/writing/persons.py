"""The names of persons as an issue prints them, and by what it tells two of one name apart."""

from __future__ import annotations

from collections import defaultdict

from gazette_pub.issue.model import Issue
from gazette_pub.words.pattern import Expression, Pattern

_BRACKET = Pattern(Expression(r"[（(]"), ("甲（乙）", "(a)"), ("乙）", "〔2024〕"), "search")


def before_brackets(printed: str) -> str:
    """A name without what stands in brackets behind it: 张三 of 张三（女）."""
    return _BRACKET.split(printed, maxsplit=1)[0]


def marks_by_name(issue: Issue) -> dict[str, set[tuple[str, str]]]:
    """Every name, with the sex and the ethnic group that each mention of it says, "" for neither."""
    found = defaultdict[str, set[tuple[str, str]]](set)
    for node in issue.descendants("name", "person"):
        name = "".join(before_brackets(node.text_content).split())
        found[name].add((node.get("sex", ""), node.get("ethnic", "")))
    return found
