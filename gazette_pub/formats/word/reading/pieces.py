"""What a text of another format is read as: one paragraph or table after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from gazette_pub.issue.model import Node, new_issue
from gazette_pub.words.records import dataclass


@dataclass
class Piece:
    """A paragraph of such a text. `level`: that of a heading, from 1; `table`: a table instead of a text; `figure`: a
    picture instead."""

    text: str = ""
    level: int | None = None
    table: Node | None = None
    align: str | None = None
    figure: Node | None = None


Keep = Callable[["bytes | None"], Node]
"""Keeps a picture that stands in such a text, None for one that does not: its figure."""


def place_of(picture: bytes | None) -> Node:
    """The place of a picture, which is not kept."""
    return new_issue().add("figure")


def fill(cell: Node, pieces: Iterable[Piece]) -> None:
    """Puts what stands in a cell into it: a text, or paragraphs, tables and pictures, behind what is in it already."""
    pieces = list(pieces)
    if len(pieces) == 1 and _is_text(pieces[0]) and not cell.text and not len(cell):
        cell.text = pieces[0].text
        return
    if pieces and cell.text:
        first, cell.text = cell.text, None
        cell.add("p", first)
    for piece in pieces:
        if piece.table is not None:
            cell.append(piece.table)
        elif piece.figure is not None:
            cell.append(piece.figure)
        else:
            cell.add("p", piece.text)


def _is_text(piece: Piece) -> bool:
    return piece.table is None and piece.figure is None
