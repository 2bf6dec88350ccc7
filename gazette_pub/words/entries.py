"""What an entry calls a document by, and what stands before entries without numbers."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern

BULLETS = "•▪◎●○◆◇■□▲△★☆►▶➢※"
"""The signs that stand in front of entries without numbers."""


def names_in(entry: str) -> Iterator[str]:
    """What an entry, without blanks, leader and page, may name: as it is; without the number of a document behind the title;
    without what counts the entries; without both."""
    uncounted = _COUNT_BEFORE.sub("", entry)
    names = (entry, _NUMBER_BEHIND.sub("", entry), uncounted, _NUMBER_BEHIND.sub("", uncounted))
    yield from filter(None, dict.fromkeys(names))


_NUMBER_BEHIND = Pattern(
    Expression(r"[（(][^（）()号令]*[号令][^（）()]*[）)]$"),
    ("某条例（第12号）", "某办法(省政府令第3号)", "某决定（主席令）"),
    ("某条例（草案）", "（第12号）某条例", "第12号"),
    "search",
)

_COUNT_BEFORE = Pattern(
    Expression(rf"^(?:\d{{1,3}}[.．、]|[{numerals.CHARACTERS}]{{1,3}}、|[{BULLETS}])"),
    ("1．某条例", "12.某条例", "三、某条例", "◎某条例"),
    ("2024年某计划", "某条例", "十件实事"),
    "search",
)
