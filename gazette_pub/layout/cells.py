"""Cells of a table."""

from __future__ import annotations

from gazette_pub.issue.model import Node


def is_header(cell: Node) -> bool:
    """Whether the cell is a header: XML Schema's boolean, with blanks around it or not."""
    return cell.get("header", "").strip() in ("true", "1")
