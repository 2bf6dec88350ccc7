"""Help in lines that a terminal has room for, in which a Chinese character takes two cells and may end a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import click

from gazette_pub.command.talk import cells
from gazette_pub.issue.messages import say

AS_IT_STANDS = "\b"
"""A paragraph whose first line is this one alone keeps its lines, as click has it."""

_OPENING, _CLOSING = r"（《〈“‘〔【「\[(", r"，。；：、？！）》〉”’〕】」…)\]"
_PIECE = re.compile(
    rf"""
    [{_OPENING}]* (?: [^\s\u2e80-\u9fff\uff00-\uffef{_OPENING}{_CLOSING}]+ | [\u2e80-\u9fff\uff00-\uffef] | (?<=.)(?=.) )
    [{_CLOSING}]* | [{_OPENING}{_CLOSING}]+ | \s+
    """,
    re.VERBOSE,
)
"""What no line end divides: a Chinese character, or a word, with the marks that lean on it (GB/T 15834-2011 §5.1)."""


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
    for paragraph in re.split(r"\n[ \t]*\n\s*?(?=\S|\x08)", text.strip("\n ")):
        first, _, rest = paragraph.partition("\n")
        set_out = rest.split("\n") if first.strip(" ") == AS_IT_STANDS else list(filled(paragraph, width))
        lines += [*([""] if lines else []), *set_out]
    return lines


def filled(paragraph: str, width: int) -> Iterator[str]:
    """The words of a paragraph, as many on a line as have room."""
    line = ""
    for piece in _PIECE.findall(_on_one_line(paragraph)):
        if line.strip() and cells(line + piece.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    if line.strip():
        yield line.rstrip()


def _on_one_line(paragraph: str) -> str:
    """A line end between Chinese characters, or beside a mark of Chinese, is nothing, any other a blank."""
    wide = r"[\u2e80-\u9fff\uff00-\uffef\u2018-\u201d]"
    mark = f"[{_OPENING}{_CLOSING}]"
    lines = re.sub(r"[ \t]*\n[ \t]*", "\n", paragraph.strip())
    return re.sub(rf"(?<={wide})\n(?={wide})|(?<={mark})\n|\n(?={mark})", "", lines).replace("\n", " ")
