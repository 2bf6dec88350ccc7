"""Where a line may end inside an address of the web or of mail, a code or a name of a file, which have no blank to end at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from gazette_pub.words.pattern import Expression, Pattern

AT_MARK = 1.0
"""What a line end costs behind a mark of an address."""

IN_MAIL = 2.0
"""What it costs behind a mark of an address of mail that is not its @."""

IN_PIECE = 9.0
"""What it costs between two letters, where the piece from mark to mark would leave a hole in the line."""

ADDRESS = Pattern(
    Expression(r"(?:https?://|www\.)[!-~]+|[\w.+-]{1,64}@[\w.-]{1,250}", re.A),
    ("https://a.cn/b?c=1", "www.a.cn", "zhang@a.gov.cn"),
    ("a.cn", "见https", "@a.cn"),
    "match",
)
"""An address: its line may end behind one of these marks and before none (clreq 3.1.4 lets it break)."""

MARKS = frozenset("/?&=._-#:;,+@")

SIGNS = ("://", "www.", "@")
"""What each address has one of."""

SHORT_MAIL = 20
"""Characters up to which an address of mail takes no more than half of a column of 21 ems: it is parted at its @ alone, and
only where the line before it would be set very wide."""

IN_SHORT_MAIL = 30.0
"""What that costs: as much as a line with 0.13 em between its characters."""

PIECE = Pattern(
    Expression(r"[^\W_]+", re.A), ("interpretation", "t20240228"), ("policy-interpretation", "a_b", "%"), "fullmatch"
)

LONG = 8
"""Letters of the longest piece that is never divided."""

ENDS = 3
"""Letters of a piece that stay together at its either end."""


CODE = Pattern(
    Expression(r"[0-9A-Za-z][0-9A-Za-z._-]{15,}"),
    ("91140000MA0K1B2C3D", "tongji_2024_final.xlsx", "6222020200112233445", "Pneumonoultramicroscopic"),
    ("GB/T 19001-2016", "internationally", "1,478.1", "................"),
    "search",
)
"""What takes a third of a column without a blank: the code of a firm, a number of an account, a file, a word of chemistry."""

SHORTEST_WORD = 20
"""Letters from which on one without a figure is such a word."""

IN_CODE = 60.0
"""What a line end costs in one: as much as a line with more than 0.15 em between its characters."""


DAY_LEFT_OPEN = Pattern(
    Expression("(?<=[年月日时])\u3000+(?=[月日时分])"),
    ("年　　月", "月　日"),
    ("第一条　日常", "年月", "　　年"),
    "search",
)
"""The blanks of a day that a form leaves open: 年　　月　　日."""

IN_DAY = 5.0
"""What a line end costs behind such a blank: as much as a line that is 0.085 em too loose. Inside of it, twice that."""


def line_ends(text: str) -> dict[int, float]:
    """Before which characters of a text a line may begin inside an address, a code or a day left open, and what that costs."""
    ends = {place: IN_CODE for found in CODE.finditer(text) for place in _in_code(text, *found.span())}
    if any(sign in text for sign in SIGNS):
        for found in ADDRESS.finditer(text):
            ends.update(_ends(text, *found.span()))
    for found in DAY_LEFT_OPEN.finditer(text) if "\u3000" in text else ():
        ends.update(dict.fromkeys(range(found.start() + 1, found.end()), 2 * IN_DAY) | {found.end(): IN_DAY})
    return ends


def _in_code(text: str, start: int, end: int) -> Iterator[int]:
    if end - start < SHORTEST_WORD and not any(map(str.isdigit, text[start:end])):
        return
    yield from (place for place in range(start + 1, end) if _may_begin(text[place - 1], text[place]))
    yield from _in_pieces(text, start, end)


def _in_pieces(text: str, start: int, end: int) -> Iterator[int]:
    """The places inside the long pieces between marks; where letters stand in one too, none inside its numbers."""
    for piece in PIECE.finditer(text, start, end):
        if piece.end() - piece.start() > LONG:
            is_number = piece[0].isdigit()
            places = range(piece.start() + ENDS, piece.end() - ENDS + 1)
            yield from (at for at in places if is_number or not text[at - 1 : at + 1].isdigit())


def _ends(text: str, start: int, end: int) -> Iterator[tuple[int, float]]:
    is_mail = "@" in text[start:end] and "://" not in text[start:end]
    if is_mail and end - start <= SHORT_MAIL:
        yield text.index("@", start) + 1, IN_SHORT_MAIL
        return
    yield from ((place, IN_PIECE) for place in _in_pieces(text, start, end))
    for place in range(start + 1, end):
        if _may_begin(text[place - 1], text[place]):
            yield place, AT_MARK if not is_mail or text[place - 1] == "@" else IN_MAIL


def _may_begin(before: str, character: str) -> bool:
    """Whether a line may begin between two characters of an address. What is written as %E6%94%BF begins with its sign."""
    return character == "%" or before in MARKS and (character.isalnum() or character == "~")


def parted(pieces: Iterable[str], ends: Mapping[int, float], done: int) -> Iterator[str]:
    """The pieces of a text that has `done` characters before them, divided where a line may end inside an address."""
    for piece in pieces:
        places = [place - done for place in range(done + 1, done + len(piece)) if place in ends]
        done += len(piece)
        yield from (piece[left:right] for left, right in zip([0, *places], [*places, len(piece)], strict=True))
