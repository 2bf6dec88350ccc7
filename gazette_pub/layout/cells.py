"""Cells of a table, and the rows that head it."""

from __future__ import annotations

from gazette_pub.issue.model import Node


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
