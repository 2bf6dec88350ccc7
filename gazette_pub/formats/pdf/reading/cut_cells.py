"""Cells of several rows that the end of a page cuts → one cell: each page shows the rows that it has of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gazette_pub.formats.pdf.reading.tabled import Part, Text


def join_cut_cells(parts: Sequence[Part]) -> None:
    """Puts the cells that a page begins with to those that reach the end of the page before, where these are one: what it
    says stands on one of the pages, and the cell on the other is empty and as deep as a cell of several rows."""
    whole = {column for column in _columns(parts) if _has_no_empty_cell(parts, column)}
    open_cells = _reaching_end(parts[0], {})
    for part in parts[1:]:
        joined: dict[int, Text] = {}
        alone = len(part.rows) == 1 and bool(part.rest)  # a row that is cut itself
        for text in [] if alone or not part.rows else list(part.rows[0]):
            above = open_cells.get(text.cell.column)
            if above is not None and _are_one(above, text, whole):
                _join(above, text)
                part.rows[0].remove(text)
                joined[text.cell.column] = above
        open_cells = _reaching_end(part, joined)


def _columns(parts: Sequence[Part]) -> set[int]:
    return {text.cell.column for part in parts for row in part.rows for text in row}


def _has_no_empty_cell(parts: Sequence[Part], column: int) -> bool:
    """Whether all cells of a column say something, but for those that a page begins or ends with, and one takes several rows."""
    own = [(part, text) for part in parts for row in part.rows for text in row if text.cell.column == column]
    empty = [text for part, text in own if not text.paragraphs and not _is_at_edge(part, text)]
    return not empty and any(text.cell.rows > 1 and not text.head for _, text in own)


def _is_at_edge(part: Part, text: Text) -> bool:
    return any(text is each for each in part.rows[0]) or reaches_end(part, text)


def reaches_end(part: Part, text: Text) -> bool:
    """Whether a cell reaches the end of what its page has of the table."""
    return text.cell.row + text.cell.rows == part.ruled.rows


def _reaching_end(part: Part, joined: dict[int, Text]) -> dict[int, Text]:
    """By their columns, the cells that reach the end of a page; `joined`: those that begin above and reach its first row."""
    found = {text.cell.column: text for row in part.rows for text in row if reaches_end(part, text) and not text.head}
    below = {text.cell.column for row in part.rows[1:] for text in row}
    return found | {column: text for column, text in joined.items() if column not in below}


def _are_one(above: Text, below: Text, whole: set[int]) -> bool:
    if above.cell.columns != below.cell.columns or below.head or bool(above.paragraphs) == bool(below.paragraphs):
        return False
    if above.pictures or below.pictures:
        return False
    empty, other = (below, above) if above.paragraphs else (above, below)
    return empty.cell.rows > 1 or other.cell.rows > 1 and above.cell.column in whole


def _join(above: Text, below: Text) -> None:
    above.cell = above.cell._replace(rows=above.cell.rows + below.cell.rows)
    if below.paragraphs:
        above.paragraphs, above.box, above.page = below.paragraphs, below.box, below.page
