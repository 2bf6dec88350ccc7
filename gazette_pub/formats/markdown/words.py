"""The tokens of a paragraph → its lines of text, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field

from markdown_it.token import Token

from gazette_pub.formats.markdown.parsing import PLAIN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

NOTE = "\x01"
"""Stands in a line's text where a note is; a text of a file has no such character left."""

_STAR, _BOLD, _THIN = "\x00", "\x02", "\x03"
"""Stand for a star that is none of the marks; where bold words begin and where they end."""

_LEFT_IN_BOLD = Pattern(
    Expression(r"\*\*([^\s*](?:[^*\n]{0,400}[^\s*])?)\*\*"),
    ("**（一）**为了", "**甲**"),
    ("** 甲 **", "****", "李**等3户"),
    "search",
)
"""Bold words that CommonMark leaves, as a Chinese mark and no blank stands at their end: **（一）**为了."""

BREAK = Pattern(Expression(r"<br[ ]?/?>", re.I), ("<br>", "<BR />"), ("<b>", "br"), "search")
_LOOK = Pattern(
    Expression(r"</?(?:b|strong|i|em|u|s|del|ins|sup|sub|span|font|p|div|center|small|big|mark|code|kbd|a)(?:\s[^<>]{0,2000})?/?>", re.I),
    ("<sup>", "</SPAN>", '<font color="red">'),
    ("<name>", "<img src='a'>", "<b", "<pm25>"),
    "fullmatch",
)  # fmt: skip
"""A tag that says how words look."""

ADDRESS = Pattern(
    Expression(r"(?:href|src)\s?=\s?[\"']?([^\"'<>\s]{1,2000})", re.I), ("<a href='b'>",), ("<a name='b'>",), "search"
)
"""Where a tag leads."""


@dataclass
class Aside:
    """What a paragraph has and a page does not show: its `kind`, the line it is on and its words. `count`: how many of the kind
    are told with it, those below it too."""

    kind: str
    n: int
    text: str
    count: int = 1


@dataclass
class Words:
    """A line of a paragraph: its text, the labels of its notes, its line in the file. `hard`: it was ended by hand;
    `bold`: all of it is; `marks`: how many pieces of it are; `align`: where tags set it, center or right."""

    n: int
    text: str = ""
    notes: list[str] = field(default_factory=list)
    hard: bool = False
    bold: bool = False
    marks: int = 0
    align: str | None = None


@dataclass
class _Pen:
    """The lines so far, and what is seen between them."""

    n: int
    lines: list[Words] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines.append(Words(self.n))

    def write(self, text: str) -> None:
        self.lines[-1].text += text

    def aside(self, kind: str, text: str) -> None:
        self.asides.append(Aside(kind, self.n, " ".join(text.split())))

    def end(self, hard: bool, new: bool = True) -> None:
        self.lines[-1].hard = hard
        self.n += new
        self.lines.append(Words(self.n))


def words_of(token: Token, n: int) -> tuple[list[Words], list[Aside]]:
    """The lines of an inline token, the first of which is line `n` of the file, and what they do not show."""
    pen = _Pen(n)
    if token.type == PLAIN:
        for at, line in enumerate(token.content.split("\n")):
            if at:
                pen.end(hard=True)
            pen.write(line.replace("*", _STAR))
    else:
        for child in _within(token.children or ()):
            _TOKENS.get(child.type, _pass)(pen, child)
    return list(_settled(pen.lines)), pen.asides


def _within(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens; of a link also where it leads, behind its words."""
    waiting: list[tuple[str, str]] = []
    said: list[str] = []
    for token in tokens:
        yield token
        if token.type == "link_open":
            waiting.append((str(token.attrGet("href") or ""), str(token.attrGet("title") or "")))
            said = []
        elif token.type == "link_close" and waiting:
            address, title = waiting.pop()
            if address not in ("", "".join(said)):
                yield Token("address", "", 0, content=f"{address} {title}".strip())
        else:
            said.append(token.content)


def _pass(pen: _Pen, token: Token) -> None:
    """A token without words."""


def _text(pen: _Pen, token: Token) -> None:
    pen.write(token.content)


def _as_written(pen: _Pen, token: Token) -> None:
    """What was said to be no mark: an escaped character, code."""
    pen.write(token.content.replace("*", _STAR))


def _picture(pen: _Pen, token: Token) -> None:
    pen.aside("picture", f"{token.content} {token.attrGet('src') or ''}")


def _note(pen: _Pen, token: Token) -> None:
    pen.lines[-1].notes.append(token.meta["label"])
    pen.write(NOTE)


def _tag(pen: _Pen, token: Token) -> None:
    tag = token.content
    if BREAK.fullmatch(tag):
        pen.end(hard=True, new=False)
        return
    if tag.startswith("<!--"):
        pen.aside("comment", tag[4:-3])
    elif _LOOK.fullmatch(tag):
        if found := ADDRESS.search(tag):
            pen.aside("address", found[1])
    elif tag.lower().startswith("<img"):
        pen.aside("picture", tag)
    else:
        pen.write(tag.replace("\n", " "))
    pen.n += tag.count("\n")


def _left(kind: str) -> Callable[[_Pen, Token], None]:
    return lambda pen, token: pen.aside(kind, token.content)


_TOKENS: dict[str, Callable[[_Pen, Token], None]] = {
    "text": _text,
    "text_special": _as_written,
    "code_inline": _as_written,
    "softbreak": lambda pen, _: pen.end(hard=False),
    "hardbreak": lambda pen, _: pen.end(hard=True),
    "strong_open": lambda pen, token: pen.write(_BOLD),
    "strong_close": lambda pen, token: pen.write(_THIN),
    "s_open": lambda pen, _: pen.aside("struck", ""),
    "image": _picture,
    "footnote_ref": _note,
    "html_inline": _tag,
    "address": _left("address"),
}
"""What each kind of token does; em, strong and the others that are not named here are marks alone."""


def _settled(lines: Sequence[Words]) -> Iterator[Words]:
    """The lines without the marks that are left; one with nothing on it is none."""
    for line in lines:
        marked = _LEFT_IN_BOLD.sub(rf"{_BOLD}\1{_THIN}", line.text).strip(" \u3000\t")
        line.text = marked.replace(_BOLD, "").replace(_THIN, "").replace(_STAR, "*")
        line.bold = marked.startswith(_BOLD) and marked.find(_THIN) == len(marked) - 1
        line.marks = marked.count(_BOLD)
        if line.text.strip(" \u3000\t"):
            yield line
