"""What shows that a text is Markdown: marks that together nothing else has."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.words.pattern import Expression, Pattern

ENOUGH = 2
"""What the marks of a text must weigh together. A # alone, or stars, stand in many a plain text."""

_LINE = r"(?:\A|[\r\n])[ ]{0,3}"
"""Where a line begins."""

_HEADING = Pattern(
    Expression(_LINE + r"(#{1,6})[ \t]+[^\s#\d][^\r\n]{0,200}"),
    ("# 决定", "\n## 第一章　总则"),
    ("#决定", "甲 # 乙", "# 12号楼", "####### 甲"),
    "search",
)
_BOLD = Pattern(
    Expression(_LINE + r"\*\*[^*\s\r\n][^*\r\n]{0,80}\*\*"),
    ("**第一条**　为了", "\n**甲**"),
    ("李**等3户，王**等", "** 甲 **", "****"),
    "search",
)
_RULED = Pattern(
    Expression(r"[\r\n][ ]{0,3}\|?[ ]?:?-{3,200}:?[ ]?\|(?:[ ]?:?-{3,200}:?[ ]?\|?){1,200}[ ]*(?:[\r\n]|\Z)"),
    ("| 甲 | 乙 |\n| --- | --- |\n", "甲 | 乙\n---|---|"),
    ("|---|---|", "甲 乙\n--- ---\n"),
    "search",
)
"""The line below the head of a table."""

_FRONT = Pattern(
    Expression(r"\A---[ ]*(?:\r\n|\r|\n)(?:[\w-]{1,60}:[^\r\n]{0,400}(?:\r\n|\r|\n)){1,60}?---[ ]*(?:[\r\n]|\Z)"),
    ("---\ntitle: a\n---\n", "---\nsidebar: auto\ndate: 2024\n---"),
    ("---\n甲\n---\n", "甲\n---\n"),
    "search",
)
_NOTE = Pattern(
    Expression(_LINE + r"\[\^[^\]\s]{1,40}\]:[ \t]"), ("[^1]: 见", "\n[^a]: b"), ("[1]: 甲", "甲[^1]"), "search"
)
_LINK = Pattern(
    Expression(r"\]\((?:https?://|\.{0,2}/|#)[^\s()]{1,400}\)"),
    ("[甲](https://a.example/b)", "[甲](../b.md)"),
    ("[甲](乙)", "甲（https://a.example）"),
    "search",
)
_COMMENT = Pattern(
    Expression(_LINE + r"<!--[^\r\n]{0,400}-->"), ("<!-- INFO END -->",), ("甲<!--", "<!-- 甲"), "search"
)
_FENCE = Pattern(Expression(_LINE + r"```[\w-]{0,20}[ ]*[\r\n]"), ("```\n甲", "\n```json\n"), ("甲```乙",), "search")
_QUOTE = Pattern(Expression(_LINE + r">[ ][^\s>]"), ("> 甲",), (">甲", "甲 > 乙"), "search")


def _weighs(pattern: Pattern, weight: int = 1) -> Callable[[str], int]:
    return lambda text: weight if pattern.search(text) else 0


def _headings(text: str) -> int:
    """One heading is a sign, headings of two levels or three of a lower one are proof."""
    marks = [found[1] for found in _HEADING.finditer(text)]
    return min(len(set(marks)), ENOUGH) if marks.count("##") < _SEVERAL else ENOUGH


def _in_bold(text: str) -> int:
    """One line that begins in bold is a sign, several are proof."""
    several = sum(1 for _ in _BOLD.finditer(text))
    return ENOUGH if several >= _SEVERAL else min(several, 1)


_SEVERAL = 3


def _tables(text: str) -> int:
    """A line of bars and dashes is a sign below a line with a bar."""
    above = (text[max(found.start() - _WIDEST, 0) : found.start()].rstrip("\r") for found in _RULED.finditer(text))
    return int(any("|" in part[max(part.rfind("\n"), part.rfind("\r")) + 1 :] for part in above))


_WIDEST = 2000
"""Characters of the head of a table at the most."""


_SIGNS = {
    "#": _headings,
    "**": _in_bold,
    "|": _tables,
    "---": _weighs(_FRONT, ENOUGH),
    "[^": _weighs(_NOTE, ENOUGH),
    "](": _weighs(_LINK),
    "<!--": _weighs(_COMMENT),
    "```": _weighs(_FENCE),
    "> ": _weighs(_QUOTE),
}
"""What each sign weighs in a text, by what a text must have to hold one."""


def is_markdown(text: str) -> bool:
    """Whether marks in the text show together that it is Markdown."""
    return sum(weigh(text) for mark, weigh in _SIGNS.items() if mark in text) >= ENOUGH
