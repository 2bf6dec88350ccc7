"""The tokens of a table → a table of the issue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from gazette_pub.formats.markdown.words import Words
from gazette_pub.issue.model import Node, new_issue

Read = Callable[[Token, int], list[Words]]
"""The lines of an inline token that stands on that line of the file."""

Put = Callable[[Node, Words], None]
"""Puts a line into an element, with its notes."""


def table_of(tokens: Sequence[Token], lines: Sequence[str], read: Read, put: Put) -> tuple[Node, int]:
    """The table, and its first line that is none of its rows: one without a bar, which GitHub has as a row of one cell."""
    table = new_issue().add("table")
    row, last = table, 0
    for at, token in enumerate(tokens):
        if token.type == "tr_open" and token.map:
            n = token.map[0]
            if "|" not in lines[n]:
                return table, n
            row, last = table.add("row"), n + 1
        elif token.type in ("th_open", "td_open"):
            cell = row.add("cell", None, header="true" if token.type == "th_open" else None, lines=str(last))
            _fill(cell, read(tokens[at + 1], last), put)
        elif token.type == "tr_close":
            _put_more(row, lines[last - 1], last)
    return table, last


def _fill(cell: Node, words: Sequence[Words], put: Put) -> None:
    """Puts what stands in a cell into it: a text, or a paragraph for each of its lines."""
    for each in words:
        put(cell.add("p") if len(words) > 1 else cell, each)


def _put_more(row: Node, line: str, n: int) -> None:
    """Puts the cells that a row has beyond its head's, which GitHub leaves out."""
    cells = escapedSplit(line.strip().lstrip("> "))
    own = cells[cells[:1] == [""] : len(cells) - (cells[-1:] == [""])]
    for more in own[len(row) :]:
        row.add("cell", more.strip() or None, lines=str(n))
