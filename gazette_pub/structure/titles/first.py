"""The first title of a text, below what is none of its text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gazette_pub.structure.candidate import heads_case
from gazette_pub.structure.evidence.words import opens_like_a_title
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.titles.finding import best, head
from gazette_pub.structure.titles.front import front
from gazette_pub.words.characters import ends_sentence
from gazette_pub.words.pattern import Expression, Pattern


def first_title(reading: Reading, at: int) -> list[Block] | None:
    """The title of a text's first document below what is none of its text: a caption, the words of a web page.

    Only below lines that are no sentences and no parts of a document, and above something that stands below titles.
    """
    if at != reading.begins:
        return None
    for first in range(at + 1, at + MOST_ABOVE + 1):
        if not _may_stand_above(reading, first - 1):
            return None
        found = _shown_title(reading, first) or front(reading, first)
        if found:
            return [*_above_first(reading, at, found[0].first), *found]
    return None


def _above_first(reading: Reading, at: int, title: int) -> Iterator[Block]:
    """The lines from this one on above the first title, those of one sentence together; right above it may stand its number:
    分类：A⏎某函〔2020〕117号　签发人：张三."""
    lines = reading.lines
    numbered = title - 1 if "号" in lines[title - 1].tight and FILE_NUMBER.match(lines[title - 1].tight) else title
    firsts = [n for n in range(at, numbered) if n == at or lines[n].blanks or not _goes_on_below(lines[n - 1])]
    for first, after in pairwise([*firsts, numbered]):
        yield Block("above", first, after)
    if numbered < title:
        yield Block("frontnumber", numbered, title)


def _goes_on_below(line: Line) -> bool:
    """Whether a sentence goes on below this line, which does not end with who took the picture: …开幕。 某报记者 张三 摄."""
    return open_prose(line) and line.tight[-1] not in "摄影图"


MOST_ABOVE = 12
"""Lines that may stand above the first title, and belong to no document."""


def _may_stand_above(reading: Reading, at: int) -> bool:
    line = reading.line(at)
    if line is None or ENUMERATOR.match(line.text) or ARTICLE.match(line.text) or DATE_LINE.match(line.tight):
        return False
    if line.tight.endswith("：") or not ends_sentence(line.tight) or _ends_caption(reading, at):
        return True
    return heads_case(reading, at + 1) and line.tight.endswith(
        "。"
    )  # what the case below was judged to be, in one sentence


def _ends_caption(reading: Reading, at: int) -> bool:
    """Whether the first sentence of a text ends here, and says what its picture shows: 图为…在会上讲话。"""
    first = reading.begins
    if at - first > _LINES_OF_CAPTION or not _SHOWS.match(reading.lines[first].tight):
        return False
    return not any(ends_sentence(line.tight) for line in reading.lines[first:at])


_LINES_OF_CAPTION = 3

_SHOWS = Pattern(
    Expression("(?:图为|图①|(?:上|下|左|右|题|封面)图(?:为|：))"),
    ("图为会议现场。", "上图：会场", "封面图为"),
    ("图书馆", "地图为准"),
)
"""How what a picture shows is told."""


def _shown_title(reading: Reading, at: int) -> list[Block] | None:
    """A title that begins at this line, if what stands below it shows it to be one and no part of it stands further down."""
    found = best(reading, at, labelled=False)
    if found is None:
        return None
    shown = found.candidate.what_is_below in ("a part of the head", "a salutation", "a law")
    if not shown and not heads_case(reading, found.candidate.after - 1):
        return None
    later = found.candidate.after - at > 1 and best(reading, at + 1, labelled=False)
    return head(reading, at, labelled=False) if not later or opens_like_a_title(reading.lines[at].tight) else None
