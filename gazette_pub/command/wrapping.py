"""Help in lines that a terminal has room for, in which a Chinese character takes two cells and may end a line."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable, Iterator

import click

from gazette_pub.command.talk import cells
from gazette_pub.issue.messages import say

AS_IT_STANDS = "\b"
"""A paragraph whose first line is this one alone keeps its lines, as click has it."""

_OPENING, _CLOSING = frozenset("（《〈“‘〔【「[("), frozenset("，。；：、？！）》〉”’〕】」…)]")
"""Marks that end no line, and that begin none (GB/T 15834-2011 §5.1)."""


class Formatter(click.HelpFormatter):
    """Writes help as click does, measured in cells."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, str(say("Usage: ")) if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        self.write(f"{' ' * self.current_indent}{heading}\n")

    def write_text(self, text: str) -> None:
        space = " " * self.current_indent
        for line in paragraphs(text, self.width - self.current_indent):
            self.write(f"{space}{line}".rstrip() + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        rows = list(rows)
        first = min(max(cells(term) for term, _ in rows), col_max) + col_spacing
        for term, text in rows:
            lines = paragraphs(text, max(self.width - first - col_spacing, 10)) or [""]
            space = first - cells(term)
            if space < col_spacing:
                self._write_row(term, "", 0)
                term, space = "", first
            self._write_row(term, lines[0], space)
            for line in lines[1:]:
                self._write_row("", line, first)

    def _write_row(self, term: str, text: str, space: int) -> None:
        self.write(f"{' ' * self.current_indent}{term}{' ' * space}{text}".rstrip() + "\n")


def paragraphs(text: str, width: int) -> list[str]:
    """The text in lines of so many cells, its paragraphs with a blank line between them."""
    lines: list[str] = []
    for paragraph in _parted(text):
        set_out = paragraph[1:] if paragraph[0].strip(" ") == AS_IT_STANDS else list(filled(paragraph, width))
        lines += [*([""] if lines else []), *set_out]
    return lines


def filled(paragraph: Iterable[str], width: int) -> Iterator[str]:
    """The words of a paragraph's lines, as many on a line as have room."""
    line = ""
    for piece in _pieces(_on_one_line(paragraph)):
        if line.strip() and cells(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    if line.strip():
        yield line.rstrip()


def _parted(text: str) -> Iterator[list[str]]:
    """The lines of each paragraph."""
    for is_blank, lines in itertools.groupby(text.split("\n"), key=lambda line: not line.strip(" \t")):
        if not is_blank:
            yield list(lines)


def _pieces(text: str) -> Iterator[str]:
    """What no line end divides: a Chinese character or a word, with the marks that lean on it; and blanks."""
    piece = ""
    for character in text:
        if piece and not _leans(piece[-1], character):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


def _leans(before: str, after: str) -> bool:
    """Whether no line ends between the two."""
    if before.isspace() or after.isspace():
        return before.isspace() and after.isspace()
    return after in _CLOSING or before in _OPENING or not (_is_wide(before) or _is_wide(after))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’…"


def _on_one_line(lines: Iterable[str]) -> str:
    """A line end between Chinese characters, or beside a mark of Chinese, is nothing, any other a blank."""
    whole = ""
    for line in (line.strip() for line in lines):
        is_joined = not whole or (_is_wide(whole[-1]) and _is_wide(line[0])) or _is_mark(whole[-1]) or _is_mark(line[0])
        whole += line if is_joined else f" {line}"
    return whole


def _is_mark(character: str) -> bool:
    return _is_wide(character) and character in _OPENING | _CLOSING
