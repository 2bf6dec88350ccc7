"""Tables: whether their rows fit together."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from gazette_pub.formats.akn.checking.file import File, place_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import Message, say

WIDEST = 1000
"""What spans more columns or rows is told, and counted as so many."""


@check("A150", Grade.WARNING, level=2)
def rows_are_alike(file: File, rule: Rule) -> Findings:
    """The rows of a table do not have as many columns as most of them, or a cell reaches over rows that are not there.

    A cell counts as many columns as its colspan says, and one with a rowspan in the rows below it too. A cell is missing
    or there are too many: those behind it stand below the wrong head. An empty cell is a `td` with an empty `p`.
    """
    for table in file.each("table"):
        rows = list(table.iterchildren(tag("tr")))
        widths, spanning = _widths(rows)
        usual = Counter(widths).most_common(1)
        for row, width in zip(rows, widths, strict=True):
            if width != usual[0][0]:
                said = say("a row of {count} columns, in a table of {usual}")
                yield rule.found(said, at=place_of(row), text=str(width), count=width, usual=usual[0][0])
                break
        yield from (rule.found(said, at=place_of(cell)) for cell, said in spanning)


def _widths(rows: list[etree._Element]) -> tuple[list[int], list[tuple[etree._Element, Message]]]:
    """How many columns each row has, and what is wrong with cells that reach over several."""
    widths, wrong = list[int](), list[tuple[etree._Element, Message]]()
    from_above: Counter[int] = Counter()
    for at, row in enumerate(rows):
        width = from_above.pop(at, 0)
        for cell in row.iterchildren(tag("td"), tag("th")):
            columns, down = _span(cell, "colspan"), _span(cell, "rowspan")
            if columns < 1 or down < 1 or columns > WIDEST:
                wrong.append((cell, say("a cell over no columns or rows, or over more than there are")))
            elif at + down > len(rows):
                wrong.append((cell, say("a cell over {count} rows, and the table ends before", count=down)))
            width += min(max(columns, 1), WIDEST)
            from_above.update({below: max(columns, 1) for below in range(at + 1, min(at + down, len(rows)))})
        widths.append(width)
    return widths, wrong


def _span(cell: etree._Element, name: str) -> int:
    value = cell.get(name, "1").strip()
    digits = value.lstrip("+-")[:9]
    if not digits.isdecimal():
        return 1
    return -int(digits) if value.startswith("-") else int(digits)
