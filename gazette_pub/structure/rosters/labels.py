"""What names those who stand below it: 任命：, 秘书长, 主席团（共27人）."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import (
    OFFICES,
    are_names,
    are_told_apart,
    heads_columns,
    heads_members,
    is_name_row,
    is_noted_name,
    labels_names,
)
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.fields import LABEL
from gazette_pub.structure.patterns.heads import ATTENDANCE
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, APPOINTS, ENTRY, NAME_TOKEN, SIGNER
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.rosters.entries import another_entry, holds_office, is_entry
from gazette_pub.structure.rosters.members import OFFICE_LABEL, labels_office
from gazette_pub.structure.rosters.names import COUNT, are_counted, is_remark, names_office_or_place
from gazette_pub.structure.units import GROUP, groups_units
from gazette_pub.words.characters import LETTER, has_wide_blank, unspaced
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def label(reading: Reading, at: int) -> list[Block] | None:
    """任命： before paragraphs, 秘书长 before names."""
    line, below = reading.lines[at], reading.line(at + 1)
    appoints = line.width <= _WIDEST and APPOINTMENT_LABEL.match(line.text)
    if appoints and (line.text.endswith("：") or below and _appoints(below)):
        return [Block("label", at, at + 1)]
    if _AGREES.finds(line.text) and below is not None and _RESIGNS.match(below.tight):
        return [Block("label", at, at + 1)]
    if below is None or not _may_label(reading, at):
        return None
    if _says_who_follows(line, below):
        return [Block("label", at, at + 1)]
    if _is_counted_below(reading, at):
        return [Block("label", at, at + 2)]
    heads = _heads_group(reading, at) or _stands_over_names(reading, at, below) and not _STOP.search(line.tight)
    return [Block("label", at, at + 1)] if heads else None


def _may_label(reading: Reading, at: int) -> bool:
    """Whether a line is short and is no part of anything else, and the text above has ended."""
    line = reading.lines[at]
    if at + 1 in reading.tabular or line.width > _WIDEST and not _is_elected_below(reading, at):
        return False
    if not (reading.ended(at) or groups_units(reading, at) or _heads_persons(reading, at)):
        return False
    numbered = ENUMERATOR.match(line.text) or ARTICLE.match(line.text)
    return not (numbered or is_name_row(line) or is_noted_name(line) or are_told_apart(line) or heads_columns(line))


def _says_who_follows(line: Line, below: Line) -> bool:
    """Whether its own words say who stands below: who was there, 秘书长：, an office."""
    if ATTENDANCE.match(unspaced(line.text)) and (labels_office(below) or SIGNER.match(below.text)):
        return True
    named = LABEL.match(unspaced(line.text)) and (is_name_row(below) or ENTRY.match(below.text))
    return bool(named) or _names_office(line, below)


def _heads_group(reading: Reading, at: int) -> bool:
    """Whether an office stands below an entry: whom groups follow."""
    below_entry = reading.pending == at and reading.last_kind == "entry"
    return below_entry and OFFICE_LABEL.search(unspaced(reading.lines[at].text)) is not None


def _stands_over_names(reading: Reading, at: int, below: Line) -> bool:
    """Whether what stands below shows that it names persons or units."""
    line = reading.lines[at]
    return (
        is_name_row(below)
        or are_told_apart(below)
        or labels_names(line, below)
        or _counts_names(line, below)
        or heads_members(line, below)
        or reading.last_kind == "names"
        and names_office_or_place(reading, at)
        or _is_elected_below(reading, at)
        or groups_units(reading, at)
        or _heads_persons(reading, at)
    )


def _is_counted_below(reading: Reading, at: int) -> bool:
    """Whether a bracket below says how many stand below that: 主席团⏎（共27人，按姓名笔划为序）."""
    counted, names = reading.line(at + 1), reading.line(at + 2)
    if counted is None or names is None or not is_remark(counted) or COUNT.search(counted.tight) is None:
        return False
    return counted.tight.count("（") == 1 and (is_name_row(names) or are_counted(names))


def _heads_persons(reading: Reading, at: int) -> bool:
    """Whether an organ, or the place or body that persons are of, stands right below the title of a list or below its persons, and
    one of its people below it."""
    line, below = reading.lines[at], reading.lines[at + 1]
    right_below = reading.pending == at or reading.pending == at - 1 and is_remark(reading.lines[at - 1])
    if not right_below or reading.last_kind not in _ABOVE_GROUPS:
        return False
    if not is_entry(below) or not (is_organ(line.tight) or GROUP.match(close_up(line.tight))):
        return False
    return holds_office(below) or has_wide_blank(below.text) and another_entry(reading, at + 1)


_ABOVE_GROUPS = frozenset(("title", "entry", "names"))


def _counts_names(line: Line, below: Line) -> bool:
    """特别邀请人士（1名） says how many stand below, be it one; 北京市（6名） how many persons with their offices."""
    if COUNT.search(line.tight) is None:
        return False
    if are_counted(below):
        return True
    return is_entry(below) or NAME_TOKEN.fullmatch(below.text) is not None and is_name(below.text)


_WIDEST = 20.0
"""Ems of a label that is no whole office."""


def _is_elected_below(reading: Reading, at: int) -> bool:
    """Whether a whole office stands here and who takes it below, in a list that a colon leads to: 补选：⏎省人大常委会副主任⏎陈大勇."""
    led = at and reading.lines[at - 1].tight[-1] == "：" or reading.pending == at and reading.last_kind == "names"
    line, below = reading.lines[at], reading.line(at + 1) if at and led else None
    return below is not None and _WHOLE_OFFICE.match(line.tight) is not None and are_names(below)


_WHOLE_OFFICE = Pattern(
    Expression(rf"{LETTER}{{4,30}}{OFFICES}(?:（[^（）]{{1,12}}）)?$"),
    ("省人民代表大会常务委员会副主任", "省人民代表大会常务委员会委员（按姓名笔画为序）"),
    ("副主任", "省人大常委会副主任：", "会议选举张三为主任，"),
)


def _appoints(line: Line) -> bool:
    """Whether the line is what a label of appointments stands above: a sentence that appoints, or a person and the office."""
    return APPOINTS.match(line.tight.rstrip("。；")) is not None or is_entry(line)


def _names_office(line: Line, below: Line) -> bool:
    """汾东省人民检察院检察员： with nothing but names below it."""
    return line.tight.endswith("：") and OFFICE_LABEL.search(unspaced(line.text)) is not None and are_names(below)


_AGREES = Pattern(
    Expression("(?:决定)?(?:批准|同意|接受|准予)[：:]"),
    ("批准：", "同意："),
    ("批准", "批准任命：", "同意如下："),
    "fullmatch",
)
"""What labels those who leave their offices of their own will."""

_RESIGNS = Pattern(
    Expression(rf"{NAME.source}(?:（[^（）]{{1,12}}）)?(?:同志)?(?:辞去|辞职|的辞职)"),
    ("何敬斋辞去某省农林厅厅长职务。", "李明（女）辞去"),
    ("辞去某职", "王丽、曹强"),
)

_STOP = Pattern(Expression(r"[。；」》]"), ("甲。", "甲；乙", "附「某办法」"), ("甲，", "主任"), "search")
