"""Cells of a table, and the rows that head it."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.words.pattern import Expression, Pattern

NUMBERED = Pattern(
    Expression(
        r"(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[部类组批])"
    ),
    ("一、汾东市", "（二）古建筑", "第三批"),
    ("一批", "1、", "汾东市"),
)
"""What a group of rows begins with that is counted."""

COUNTED = Pattern(Expression(r"[0-9０-９]{1,8}"), ("001", "１２"), ("一", "1.5", "第1"), "fullmatch")
"""A row's own number in its first cell."""

WHOLE = 6
"""Lines below the head of a table that no page end divides, where it stands over the whole page."""


def is_header(cell: Node) -> bool:
    """Whether the cell is a header: XML Schema's boolean, with blanks around it or not."""
    return cell.get("header", "").strip() in ("true", "1")


def heads_columns(row: Node) -> bool:
    """Whether all cells of this row are headers, of the columns then."""
    return all(map(is_header, row.children("cell")))


def head_and_body(table: Node) -> tuple[list[Node], list[Node]]:
    """The rows that head the table, those before the first with a figure in it, and the others, with the page ends among
    them. A table of nothing but headers has no head."""
    rows = list(table.children("row", "pb"))
    body = next((i for i, row in enumerate(rows) if row.name == "row" and not heads_columns(row)), 0)
    return rows[:body], rows[body:]


def group_heads(table: Node) -> set[Node]:
    """The rows of a table that name the group of rows below them, and have nothing else in them: they are counted, and no
    other row is, or all others begin with their own number."""
    rows = [(row, list(row.children("cell"))) for row in head_and_body(table)[1] if row.name == "row"]
    alone = [(row, cells[0].words) for row, cells in rows if _is_first_alone(cells)]
    others = [cells[0].words for _, cells in rows if len(cells) > 1 and not _is_first_alone(cells)]
    if not alone or not others or any(NUMBERED.match(text) for text in others):
        return set()
    are_counted = all(COUNTED.fullmatch(text) for text in others)
    return {row for row, text in alone if NUMBERED.match(text) or are_counted and not COUNTED.fullmatch(text)}


def _is_first_alone(cells: list[Node]) -> bool:
    if len(cells) < 2 or not cells[0].words:
        return False
    first, *others = cells
    return not any(cell.words or spans(cell) for cell in others) and not spans(first) and not is_header(first)


def spans(cell: Node) -> bool:
    """Whether it stands in more than one row or column."""
    return {cell.get("rowspan", "1"), cell.get("colspan", "1")} != {"1"}
