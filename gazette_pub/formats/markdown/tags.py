"""What Markdown has in HTML: comments, tables, words between tags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import unescape

from gazette_pub.formats.markdown.words import ADDRESS, BREAK, Aside, Words
from gazette_pub.formats.word.reading.chunks import pieces_of
from gazette_pub.formats.word.reading.pieces import Piece
from gazette_pub.issue.model import Node
from gazette_pub.structure.provenance import span
from gazette_pub.words.pattern import Expression, Pattern

_OPENS, _CLOSES = "<!--", "-->"
_TAG = Pattern(
    Expression(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,4000})?/?>|<![A-Za-z][^<>]{0,400}>|<\?[^<>]{0,400}\?>"),
    ("<div align='center'>", "</p>", "<br/>", "<!DOCTYPE html>"),
    ("<甲>", "a < b", "<1>"),
    "search",
)
_TABLE = Pattern(Expression(r"<table[\s>]", re.I), ("<table>", '<TABLE border="1">'), ("<tablet>", "table"), "search")
_ALIGNED = Pattern(
    Expression(r"<(?:[a-z1-6]{1,10}\s[^<>]{0,400}?align\s?[=:]\s?[\"']?)?(center|right)\b", re.I),
    ('<div align="center">', "<p style='text-align: right'>", "<center>"),
    ("align=left", "甲 center", '<p align="left">'),
    "search",
)
"""Where tags set what stands between them."""

_IMAGE = Pattern(Expression(r"<img\s", re.I), ("<img src='a'>",), ("<image>",), "match")


def pieces_in(html: str, n: int, tell: Callable[[Aside], None]) -> Iterator[Words | Node]:
    """The lines and the tables of a block of tags that begins on line `n` of the file."""
    html = _without_comments(html, n, tell)
    if _TABLE.search(html) and (pieces := _whole_pieces(html)) is not None:
        yield from _with_lines(pieces, n, n + html.rstrip("\n").count("\n"))
        return
    align = None
    for at, line in enumerate(html.split("\n"), n):
        if found := _ALIGNED.search(line):
            align = found[1].lower()
        _tell_addresses(line, at, tell)
        for part in BREAK.split(line):
            if said := _TAG.sub("", part).strip(" \u3000\t"):
                yield Words(at, unescape(said), hard=True, align=align)


def _whole_pieces(html: str) -> list[Piece] | None:
    """The paragraphs and tables of a page; None where its tags are not in order, and a browser would lose some of the words."""
    pieces = pieces_of(html.encode(), "text/html; charset=utf-8") or []
    read = "".join(piece.text if piece.table is None else piece.table.text_content for piece in pieces)
    return pieces if _letters(read) >= _letters(unescape(_TAG.sub("", html))) else None


def _letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def _with_lines(pieces: Iterable[Piece], first: int, last: int) -> Iterator[Words | Node]:
    """The paragraphs and tables of a page that has these lines, of which each cell and paragraph is."""
    for piece in pieces:
        if piece.figure is not None:
            continue
        if piece.table is None:
            yield Words(first, piece.text, hard=True)
            continue
        for cell in piece.table.descendants("cell"):
            cell.set("lines", span(first, last))
        yield piece.table


def _tell_addresses(line: str, n: int, tell: Callable[[Aside], None]) -> None:
    for tag in _TAG.findall(line):
        if _IMAGE.match(tag):
            tell(Aside("picture", n, tag))
        elif found := ADDRESS.search(tag):
            tell(Aside("address", n, found[1]))


def _without_comments(html: str, n: int, tell: Callable[[Aside], None]) -> str:
    """The block with the line ends alone of its comments, each of which is told."""
    parts: list[str] = []
    at = 0
    while (start := html.find(_OPENS, at)) >= 0:
        end = html.find(_CLOSES, start)
        after = len(html) if end < 0 else end + len(_CLOSES)
        said = html[start + len(_OPENS) : after if end < 0 else end]
        tell(Aside("comment", n + html.count("\n", 0, start), " ".join(said.split())))
        parts += (html[at:start], "\n" * html.count("\n", start, after))
        at = after
    return "".join((*parts, html[at:]))
