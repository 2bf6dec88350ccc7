"""The first page that an issue prints, where it is its cover: the gazette's name, what number it is, who publishes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from gazette_pub.issue.model import Issue
from gazette_pub.layout.flow import Item, Line, Mark, Opens, PageEnd, flow
from gazette_pub.layout.front import has_cover
from gazette_pub.layout.style import Style
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern

ENTRIES = frozenset({"contents-entry", "contents-section"})
"""Roles of the entries of contents."""

MOST_ABOVE = 1
"""Lines above the name for which a cover has room."""

LISTED = ENTRIES | {"contents-heading", "contents-label"}
"""Roles of the contents that the first page of an issue prints."""

MOST_SAID = 6
"""Lines of a first page that stand on the cover, besides the name; one that says more is a page of the text."""

MOST_MORE = 3
"""Lines below an issue's number that say more of which issue it is."""

SHORT, QUARTER = 30, 4
"""Characters of a line that says who edits, prints, or sells the gazette; of such there may be more, where they are no more
than a quarter of a page's lines: each takes two."""


OWNER = Pattern(
    Expression(rf"[{HAN}]{{2,12}}"), ("中华人民共和国",), ("（内部资料）", "为人民服务！", "ISSN 1000"), "fullmatch"
)
"""A line above the name that is of whose it is."""

_COUNTED = r"(?:[总總]第?|第)\s*[\d〇零○一二三四五六七八九十百千]{1,7}\s*[期号號]"
_OLD_DAY = rf"[农夏陰阴農][历曆][{HAN}]{{4,14}}"

ALSO = Pattern(
    Expression(rf"[（(]?[总總]\s*(?:第|[号號]|期).*|[（(]?星期[一二三四五六日天][）)]?|{_COUNTED}|{_OLD_DAY}"),
    (
        "（总第218期）",
        "总第 3 号",
        "(总号：1549)",
        "星期三",
        "（星期日）",
        "第三四〇號",
        "第8127期",
        "夏曆庚寅年三月十七日",
    ),
    ("5月31日出版", "总编辑", "星期三出版", "第三编辑室", "夏历三月"),
    "fullmatch",
)
"""What says more of which issue it is, on a line of its own: its number in all, the day of the week, the day by the old calendar."""


IN_LATIN = Pattern(
    Expression("[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f .,'’·-]{5,120}"),
    ("WUYUANXIAN RENMIN ZHENGFU GONGBAO", "Gazette of the People’s Government", "Shānxī Gōngbào"),
    ("ISSN 1671-0000", "2022年第2期", "No.", "CN 14-1301/D"),
    "fullmatch",
)
"""The gazette's name in pinyin or in another language, which says no number."""


class Parts(NamedTuple):
    """The lines of a cover: those above the gazette's name, the name, what number the issue is, and who publishes it."""

    above: Sequence[Line]
    name: Line
    numbered: Sequence[Line]
    published: Sequence[Line]


def front_lines(items: Iterable[Item], issue: Issue, style: Style) -> list[Line]:
    """The lines of the issue's first page, where it is a masthead that the cover takes in: the gazette's name, what number
    it is, when and by whom it is published, the contents. None of one that says more, or has notes."""
    front = issue.child("front")
    if front is None:
        return []
    first = takewhile(lambda item: not isinstance(item, Opens), items)
    parts = [item for item in first if not isinstance(item, PageEnd) and front in item.node.iterancestors()]
    lines = [item for item in parts if isinstance(item, Line)]
    said = on_cover(lines)
    above = above_name(said)
    is_short = all(len(line.text) <= SHORT for line in said if line.role != "masthead")
    most = max(MOST_SAID, style.text.lines // QUARTER) if is_short else MOST_SAID
    is_masthead = above is not None and len(said) <= most + 1
    is_plain = len(lines) == len(parts) and not any(isinstance(part, Mark) for line in lines for part in line.parts)
    return lines if is_masthead and is_plain else []


def makes_cover(issue: Issue, style: Style) -> bool:
    """Whether a cover is made of what is known of the issue: not where its own first page is one, or a sheet has none."""
    return style.sheet.cover and has_cover(issue) and not printed_cover(issue, style)


def printed_cover(issue: Issue, style: Style) -> list[Line]:
    """What of the issue's own first page stands on the cover."""
    if not style.sheet.cover or issue.child("front") is None:
        return []
    return on_cover(front_lines(flow(issue, style), issue, style))


def parted(lines: Sequence[Line]) -> Parts:
    """What stands on a cover, taken apart: what says more of which issue it is may have lines of its own below the issue's
    number or day, and the name in Latin letters one above it."""
    above = above_name(lines) or []
    name, *said = lines[len(above) :]
    translated = sum(1 for _ in takewhile(lambda line: IN_LATIN.fullmatch(line.text.strip()), said))
    below = said[translated + 1 : translated + MOST_MORE + 1]
    numbered = translated + 1 + sum(1 for _ in takewhile(lambda line: ALSO.fullmatch(line.text.strip()), below))
    return Parts(above, name, said[:numbered], said[numbered:])


def role_above(line: Line) -> str:
    """The role of a line above the gazette's name."""
    return "cover-owner" if OWNER.fullmatch(line.text) else "cover-publisher"


def above_name(said: Sequence[Line]) -> list[Line] | None:
    """The lines above the gazette's name, which may be the first of whose it is: 中华人民共和国⏎国务院公报. None where there
    is no name, or more stands above it than a cover has room for."""
    at = next((i for i, line in enumerate(said[: MOST_ABOVE + 1]) if line.role == "masthead"), None)
    above = list(said[:at])
    return above if at is not None and all(len(line.text) <= SHORT for line in above) else None


def on_cover(front: Iterable[Line]) -> list[Line]:
    """What of a first page stands on the cover."""
    return [line for line in front if line.role not in LISTED]
