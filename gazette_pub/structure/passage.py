"""The text of a block: its lines joined, with each page break at its very place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break, Line

Piece = str | Break

_LATIN_END, _LATIN_START = re.compile(r"[A-Za-z]$"), re.compile(r"[A-Za-z]")
_WIDE_GAP = re.compile("[ \u3000]*\u3000[ \u3000]*")
_SET_WIDE = re.compile("(?<![\u3400-\u9fff]{2})(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff](?![\u3400-\u9fff]))")
_ANY_GAP = re.compile("(?<=[^A-Za-z])[ \u3000]+|[ \u3000]+(?=[^A-Za-z])")


def close_up(text: str) -> str:
    """Without letter-spacing of any width: 总　则 → 总则, 公　告 → 公告."""
    return _ANY_GAP.sub("", text)


def keep_gaps(text: str) -> str:
    """With one U+3000 where office and name, or two events, stand apart; a name set wide is closed up: 李　君 → 李君."""
    return _WIDE_GAP.sub("\u3000", _SET_WIDE.sub("", text)).strip("\u3000 ")


@dataclass(slots=True)
class Passage:
    """The pieces of a block's text in order, and the source lines they came from (`lines`, as in the issue XML)."""

    pieces: list[Piece]
    lines: str

    @property
    def text(self) -> str:
        return "".join(piece for piece in self.pieces if isinstance(piece, str))

    def cut(self, length: int) -> tuple[list[Piece], list[Piece]]:
        """The pieces before and after so many characters of text. A break at the very place goes to the second."""
        before: list[Piece] = []
        for at, piece in enumerate(self.pieces):
            if length == 0:
                return before, self.pieces[at:]
            if isinstance(piece, str):
                if len(piece) > length:
                    return [*before, piece[:length]], [piece[length:], *self.pieces[at + 1 :]]
                length -= len(piece)
            before.append(piece)
        return before, []

    def without(self, length: int) -> Passage:
        """The passage behind its first characters; breaks among them stay, in front."""
        before, after = self.cut(length)
        return Passage([*(piece for piece in before if isinstance(piece, Break)), *after], self.lines)

    def tidied(self, tidy: Callable[[str], str]) -> Passage:
        """The passage with this done to each piece of text."""
        return Passage([tidy(piece) if isinstance(piece, str) else piece for piece in self.pieces], self.lines)


def passage(
    lines: Sequence[Line],
    breaks: dict[int, list[Break]],
    first: int,
    after: int,
    tidy: Callable[[str], str],
    loose: bool = False,
    between: str = "",
) -> Passage:
    """The passage of content lines [first, after); page breaks before the first line stay outside.

    `tidy` is done to each line; `loose` keeps the spaces of the lines, where they part name and office; `between` is put
    where a line ends, where lines are broken by sense.
    """
    pieces: list[Piece] = []
    last = ""
    for at in range(first, after):
        inner = breaks.get(at, []) if at > first else []
        pieces += inner
        text = tidy(lines[at].loose if loose else lines[at].shown)
        if last and _LATIN_END.search(last) and _LATIN_START.match(text):
            text = " " + text
        elif last:
            text = between + text
        if pieces and isinstance(pieces[-1], str):
            pieces[-1] += text
        else:
            pieces.append(text)
        last = text
    return Passage(pieces, ranges(lines[first:after], [breaks.get(at, []) for at in range(first + 1, after)]))


def ranges(lines: Sequence[Line], between: Iterable[Sequence[Break]]) -> str:
    """The source lines as `lines` has them: a new range behind page furniture, 11710-11724 11732-11746."""
    found = [[lines[0].n, lines[0].n]]
    for line, breaks in zip(lines[1:], between, strict=True):
        if any(end.lines for end in breaks):
            found.append([line.n, line.n])
        else:
            found[-1][1] = line.n
    return " ".join(span(first, last) for first, last in found)


def span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def fill(node: Node, pieces: Iterable[Piece]) -> None:
    """Puts text and page breaks into an element, behind what is in it."""
    for piece in pieces:
        if isinstance(piece, Break):
            add_break(node, piece)
        elif len(node):
            node[-1].tail = (node[-1].tail or "") + piece
        else:
            node.text = (node.text or "") + piece


def put(parent: Node, name: str, words: Passage) -> Node:
    """The passage as an element that is the parent's last child."""
    node = parent.add(name, lines=words.lines)
    fill(node, words.pieces)
    return node


def add_break(parent: Node, end: Break) -> Node:
    """A pb as the parent's last child."""
    lines = " ".join(map(str, end.lines))
    return parent.add("pb", n=str(end.n), printed=end.printed, head=end.head, lines=lines or None)
