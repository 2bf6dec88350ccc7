"""What the places of two lines say: behind a number, in the middle, or set in as a whole."""

from __future__ import annotations

from gazette_pub.structure.anew import OPENERS
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.openings import FIRST_LINE
from gazette_pub.structure.paragraphs.seam import Seam
from gazette_pub.structure.paragraphs.setting import INDENT
from gazette_pub.structure.paragraphs.state import State
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import ems
from gazette_pub.words.pattern import Expression, Pattern

_MIDDLE, _ALIKE = 4.0, 1.0
"""Ems of blank before a line of a heading in the middle; ems by which two such lines may differ."""


def are_one_heading(seam: Seam, state: State) -> bool:
    """Whether the lower line is the rest of a heading by where it stands: both in the middle, or behind the heading's number:
    三、需要说明的几个⏎　　　　问题."""
    return _are_in_the_middle(seam) or state.first and not seam.line.stops and hangs_below(seam, state)


def _are_in_the_middle(seam: Seam) -> bool:
    """Whether both lines stand far in, with one edge or one middle: lines of one heading, where the upper is of one."""
    before, line = seam.before, seam.line
    if seam.ended or seam.anew or line.blanks or before.indent < _MIDDLE or line.indent < _MIDDLE:
        return False
    if before.text[0].isdigit():  # 2．通过各项决议⏎闭幕 in an agenda, all of which is set in
        return False
    edge, middle = line.indent - before.indent, line.indent + line.width / 2 - before.indent - before.width / 2
    return min(abs(edge), abs(middle)) <= _ALIKE


def hangs_below(seam: Seam, state: State) -> bool:
    """Whether the lower line hangs behind the number of the upper, or as the upper does, as the items of Taiwan's statutes are
    printed: 　　一、再生水：指廢水經處理後⏎　　　　達水質標準之水。"""
    before, line = seam.before, seam.line
    if seam.ended or seam.anew or line.blanks:
        return False
    if not state.first:
        return before.indent > FIRST_LINE and abs(line.indent - before.indent) < _ALIKE / 2
    number = ENUMERATOR.match(before.text) if before.text[0] in OPENERS and before.indent >= SET_IN else None
    return number is not None and abs(line.indent - before.indent - ems(number[0])) < _ALIKE


def hangs_from_note(seam: Seam) -> bool:
    """Whether the lower line hangs right below the words of a note, behind its mark, whatever the first line ends with: [2] 甲；⏎乙。"""
    before, line = seam.before, seam.line
    mark = _NOTE_MARK.match(before.text)
    hangs = mark is not None and abs(line.indent - before.indent - ems(mark[0])) < _ALIKE
    return hangs and not line.blanks and before.tight[-1] != "。"


_NOTE_MARK = Pattern(
    Expression(r"[\[［〔]\d{1,2}[\]］〕][ \u3000]{0,2}|[①-⑳][ \u3000]{1,2}"),
    ("[2] 常住人口", "〔3〕甲", "① 指"),
    ("[表]", "2.甲", "①指"),
)


def is_of_set_in(seam: Seam, state: State) -> bool:
    """Whether the lower line is of a paragraph that is set in as a whole: two ems left of its first line, which is full, or below
    another line of it."""
    before, line = seam.before, seam.line
    if line.hints.measure is None or seam.ended or seam.anew or line.blanks or before.tight[-1] in _ENDS_SET_IN:
        return False
    back = before.indent - line.indent - (INDENT if state.first else 0.0)
    return abs(back) < _ALIKE / 2 and seam.measure - before.indent - before.width < _FULL


_FULL = 1.0
"""Ems that a full line leaves free at the most."""

_ENDS_SET_IN = frozenset("；：。")


def falls_back(seam: Seam) -> bool:
    """Whether the lower line stands at the edge, below one of a heading in the middle."""
    return seam.before.indent >= _MIDDLE and seam.line.indent < SET_IN
