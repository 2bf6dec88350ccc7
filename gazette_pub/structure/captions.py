"""What is printed under a picture, and over a table, that stands among the lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TypeGuard

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LABEL, ATTACH_TITLED
from gazette_pub.structure.patterns.fields import SPEAKS_OF_TABLE
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.placed import notes_of, place_in
from gazette_pub.structure.provenance import origin_of
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.structure.tables.around import CAPTION as TABLE_CAPTION
from gazette_pub.structure.tables.around import CONTINUED, UNIT
from gazette_pub.structure.tables.grid import Grid
from gazette_pub.words.kinds import LISTS
from gazette_pub.words.pattern import Expression, Pattern

CAPTION = Pattern(
    Expression(
        r"""图[ \u3000]*(?:[A-Z]?\d{1,3}(?:[\-－—.．]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:[ \u3000：:]|$)[^。；]{0,80}$
        |(?:图为|上图：|下图：)[^\n]{1,200}$""",
        re.X,
    ),
    ("图1　项目位置", "图一：示意", "图2-1", "图为会议现场。"),
    ("图书馆", "图1所示", "如图1", "图1　见下。又"),
)


def under_picture(reading: Reading, at: int) -> list[Block] | None:
    """图1　某某标志, ▲志愿者在社区。张国俊　摄: what is printed under a picture that the text has not."""
    text = reading.lines[at].text
    if not reading.ended(at) or not any(block.kind == "title" for block in reading.blocks):
        return None
    numbered = CAPTION.match(text) is not None and not text.startswith("图为")
    return [Block("caption", at, at + 1)] if numbered or _POINTS.match(text) else None


_POINTS = Pattern(
    Expression(r"[▲△▼▽◀▶◁▷][ \u3000]?[^\s▲△▼▽◀▶◁▷][^\n]{1,200}[摄供][图影]?[）)]?$"),
    ("▲志愿者在社区指导分类。新华社记者　张国俊　摄", "△某省人大常委会举行会议。　（林铭鸿　摄）", "▼会场　某局供图"),
    ("▲加强领导。", "▲"),
)
"""A sign that points at the picture, and who took it at the end."""

CREDITED = Pattern(
    Expression(r"(?:(?<=[。！？”])|[ \u3000](?=（))(?=[^。！？]{2,30}(?:摄影?|供图)[）)]?$)"),
    ("▲志愿者指导分类。新华社记者　张国俊　摄", "△举行会议。　（林铭鸿　摄）"),
    ("图1　某某标志", "▼会场　某局供图"),
    "search",
)
"""Between a caption and who took the picture."""


def captioned(above: Line | None, line: Line) -> bool:
    """Whether the line is the caption of the figure above it. If so, the figure has it."""
    figure = above.hints.block if above is not None else None
    if figure is None or figure.name != "figure" or len(figure):
        return False
    if not _is_caption(line):
        return False
    _put(figure.add("caption"), line)
    return True


def captioned_above(lines: Sequence[Line], line: Line) -> bool:
    """The same where several figures stand one behind the other, with all their captions below; and where a few lines of text
    stand between a figure and its caption, as where a picture floats beside them."""
    return (
        captioned(lines[-1] if lines else None, line)
        or _is_caption(line)
        and (_of_next_in_row(lines, line) or _across_text(lines, line))
    )


def _is_caption(line: Line) -> bool:
    return line.hints.role == "caption" or CAPTION.match(line.text) is not None


def _of_next_in_row(lines: Sequence[Line], line: Line) -> bool:
    """Whether one of the figures in a row has no caption yet: those that were given go to the figures before, and the last has this."""
    row: list[Node] = []
    while len(row) < len(lines) and _is_figure(block := lines[-1 - len(row)].hints.block):
        row.append(block)
    given = [*itertools.takewhile(len, row)]
    if not given or len(given) == len(row):
        return False
    for figure, other in itertools.pairwise(row[len(given) :: -1]):
        figure.extend(list(other))
    _put(row[0].add("caption"), line)
    return True


def _across_text(lines: Sequence[Line], line: Line) -> bool:
    """Whether a figure without a caption stands a few lines above what is set in the middle as a caption is."""
    if line.hints.align != "center":
        return False
    above = next((each.hints.block for each in lines[: -_MOST_BETWEEN - 2 : -1] if each.hints.block is not None), None)
    if not _is_figure(above) or len(above):
        return False
    _put(above.add("caption"), line)
    return True


_MOST_BETWEEN = 3
"""Lines of text that stand between a figure and its caption."""


def _is_figure(block: Node | None) -> TypeGuard[Node]:
    return block is not None and block.name == "figure"


def head_table(table: Node, lines: list[Line]) -> list[Line]:
    """Takes the lines that name a table from the end of these, and makes them the table's heading. The lines, if any."""
    taken = _naming(lines)
    if taken:
        del lines[-len(taken) :]
        heading = table.add("heading")
        _put(heading, *taken)
        table.insert(0, heading)
    return taken


def _naming(lines: list[Line]) -> list[Line]:
    """The last of these lines where it names a table; or the last two, where what its figures are counted in stands below its
    name."""
    unit = len(lines) > 1 and UNIT.match(lines[-1].text) is not None
    taken = lines[-1 - unit :]
    if not taken or taken[0].hints.page != taken[-1].hints.page:
        return []
    if _names_table(taken[0]) or _is_set_as_name(lines[: -1 - unit], taken[0], unit):
        return taken
    return taken[-1:] if _names_table(taken[-1]) else []


def _names_table(line: Line) -> bool:
    if line.hints.block is not None:
        return False
    return line.hints.role == "caption" or any(each.match(line.text) for each in (TABLE_CAPTION, CONTINUED))


def _is_set_as_name(above: list[Line], line: Line, unit: bool) -> bool:
    """Whether a line in the middle names the table: below text that has ended, in letters no larger than that text's; where that
    text speaks of the table, in whatever letters, and at the head of a page."""
    last = above[-1] if above else None
    if last is None or not last.ends or line.hints.block is not None or line.hints.align != "center":
        return False
    is_spoken_of = SPEAKS_OF_TABLE.search(last.tight) is not None
    if line.feed and not is_spoken_of:
        return False
    if ATTACH_LABEL.match(line.tight) or ATTACH_TITLED.match(line.text) or ATTACH_LABEL.match(last.tight):
        return False  # 附表　某某名录 begins an attachment, and so does 附：⏎某某名录
    called = unit or CALLED.search(line.tight) or not ENUMERATOR.match(line.text)
    named = called and _NAMING.match(line.tight)
    is_small = is_spoken_of or (line.hints.size or 0) <= (last.hints.size or 0)
    return bool(named) and is_small and line.hints.role is None


_NAMING = Pattern(
    Expression(r"[^，。；：！？、]{2,60}$"),
    ("2023年全市主要农产品产量", "收支情况表（草案）"),
    ("甲，乙", "见下表。", "甲：", "表"),
)
CALLED = Pattern(
    Expression(rf"(?:(?<!代)表|{'|'.join(LISTS)}|清单|目录|一览)(?:（[^（）]{{1,12}}）)?$"),
    ("任务分解表", "价格一览", "资金分配表（草案）"),
    ("代表", "表现", "名单如下"),
    "search",
)
"""How a table is called."""


def named_from(reading: Reading, grid: Grid) -> int:
    """The first line of a table with the name that stands above it and is nothing else yet, and with its unit between."""
    first = grid.first
    if grid.caption is not None or first in reading.page_starts:
        return first
    unit = first > reading.pending and UNIT.match(reading.lines[first - 1].text) is not None
    name = first - 1 - unit
    if name < reading.pending or name < 1 or not _is_name_of_table(reading, name, unit):
        return first
    grid.caption, grid.named = name, first - name
    return name


def _is_name_of_table(reading: Reading, at: int, unit: bool) -> bool:
    """Whether a line names the table below it: no sentence, below one that has ended."""
    line = reading.lines[at]
    if at + 1 in reading.page_starts or ENUMERATOR.match(line.text) or not _NAMING.match(line.tight):
        return False
    named = unit or TABLE_CAPTION.match(line.text) or CALLED.search(line.tight)
    return bool(named) and reading.ended(at) and not ATTACH_LABEL.match(line.tight)


def _put(node: Node, *lines: Line) -> None:
    node.text = "\u3000".join(close_up(line.shown) for line in lines)
    for name, value in origin_of(lines, [[] for _ in lines[1:]]).items():
        node.set(name, value)
    place_in(node, notes_of(lines))
