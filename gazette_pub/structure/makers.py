"""Who makes a gazette, in a column of a label and what it says on each line, which an extraction put among the contents."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.words.characters import ends_sentence, fold
from gazette_pub.words.masthead import LABELS, is_imprint
from gazette_pub.words.pattern import Expression, Pattern


def makers_end(lines: Sequence[Line], at: int) -> int | None:
    """The index after 编辑 出版⏎地址 北京市朝阳区⏎农展馆南里11号⏎邮编 100125⏎…⏎某部公报室: the labels, what goes on below one, and who
    makes it; None where no such column begins here."""
    if at >= len(lines) or not _begins(lines[at]):
        return None
    labelled, last = 0, at
    for n in range(at, min(at + _MOST, len(lines))):
        line = lines[n]
        if ends_sentence(line.tight) or line.width > _WIDEST:
            break
        if _begins(line) or is_imprint(line.text):
            labelled, last = labelled + 1, n + 1
        elif is_makers_office(line):
            last = n + 1
        elif n > last:
            break
    return last if labelled >= _LEAST else None


def is_makers_office(line: Line) -> bool:
    """Whether the office that makes a gazette stands alone on a line: 某省人民政府公报编辑室."""
    return _OFFICE.finds(line.tight)


_MOST, _LEAST = 24, 4
"""Lines of such a column, and labels in it from which it is one."""

_WIDEST = 24.0
"""Ems of its lines: the column is narrow."""


def _begins(line: Line) -> bool:
    """Whether a line begins with a label, or is nothing but such words: 编辑 出版, 刊号."""
    return LABELS.finds(fold(line.text))


_OFFICE = Pattern(
    Expression(r"[\u4e00-\u9fff]{2,20}(?:公报[室社]|编辑[部室]|办公[厅室])"),
    ("农业农村部公报室", "某省政报编辑部", "某市政府办公厅"),
    ("公报室", "关于某事的通知"),
    "fullmatch",
)
"""Who makes it, below the labels."""
