"""A page mark, and the heads beside which marks stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.formats.text.heads import names_gazette
from gazette_pub.structure.patterns.furniture import RUNNING_HEAD
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern

NOT_NEAR = 2
"""Lines that must stand between a number that breaks into a text and one that does not."""


class Mark(NamedTuple):
    """A page mark: its digits, how it is printed, and the running head on the same line, if one stands there, as printed and
    as patterns see it. `tops`: its kind stands at the top of the page, wherever the others stand."""

    digits: str
    printed: str
    head: str | None = None
    said: str = ""
    tops: bool = False


Marks = dict[int, Mark]
"""The page marks by the index of their lines."""


def is_of_gazette(head: str) -> bool:
    if RUNNING_HEAD.match(head) is not None or names_gazette(head.strip("《》")):
        return True
    found = _ISSUE_AND_NAME.fullmatch(head)
    return found is not None and is_organ(found["organ"] or found["before"])


_ISSUE_AND_NAME = Pattern(
    Expression(
        r"(?:(?:19|20)\d\d年)?第[ ]?\d{1,3}[ ]?[期号][ \u3000]{2,80}(?P<organ>[\u4e00-\u9fff]{2,30})(?:公报|公告|文告|政报)"
        r"|(?P<before>[\u4e00-\u9fff]{2,30})(?:公报|公告|文告|政报)[ \u3000]{2,80}(?:(?:19|20)\d\d年)?第[ ]?\d{1,3}[ ]?[期号]"
    ),
    ("第5期　　　中国证券监督管理委员会公告", "某市人民政府公报　　第12期"),
    ("第5期　中国证券监督管理委员会公告", "某市人民政府公告第12号"),
    "fullmatch",
)
"""The number of an issue at one side of a page's head, and the gazette's name at the other."""


def one_by_one(marks: Marks, places: Sequence[int]) -> Sequence[int]:
    """These places where each has the number after the one before; none where only one does."""
    apart = all(b - a > NOT_NEAR for a, b in pairwise(places))
    count = all(int(marks[b].digits) == int(marks[a].digits) + 1 for a, b in pairwise(places))
    return places if len(places) > 1 and apart and count else ()


AROUND_BOTH = "—–―─－-·・•"
"""Signs that may stand around a head and the number beside it."""


LONGEST_HEAD = 100
