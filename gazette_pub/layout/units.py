"""What a table counts in: 单位：万元, which stands above it at the right."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.layout.flow import Line, Words
from gazette_pub.words.pattern import Expression, Pattern

UNIT = Pattern(
    Expression(r"[（(]?(?:计量|货币|金额|计价)?单位[：:][^，。；：]{1,20}"),
    ("单位：万元", "（计量单位：万吨）", "单位：亿元、%"),
    ("单位：某市财政局，某市民政局", "填报单位：", "单位名称：某局"),
    "fullmatch",
)
"""The line between the name of a table and the table."""

BEFORE_UNIT = Pattern(
    Expression(r"(?<![ \u3000])[ \u3000]{1,20}(?=[（(]?(?:计量|货币|金额|计价)?单位[：:][^，。；：]{1,20}$)"),
    ("2023年主要农产品产量　单位：万吨", "表2　产量　（计量单位：万吨）"),
    ("单位：万吨", "填报单位：某局"),
    "search",
)
"""What stands between the two where they are on one line."""


def name_and_unit(line: Line) -> tuple[Line | None, Line | None]:
    """A line above a table in its two parts: what the table is called, and what it counts in, each where it says it."""
    if UNIT.fullmatch(line.text):
        return None, line
    last = line.parts[-1] if line.role == "caption" and line.parts else None
    found = BEFORE_UNIT.search(last.text) if isinstance(last, Words) else None
    if found is None or not isinstance(last, Words):
        return line, None
    name = (*line.parts[:-1], replace(last, text=last.text[: found.start()]))
    return replace(line, parts=name), replace(line, parts=(replace(last, text=last.text[found.end() :]),))
