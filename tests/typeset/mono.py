"""A font for tests: a Chinese character takes an em, a Latin one half of it."""

from __future__ import annotations

from collections.abc import Iterable

from gazette_pub.issue.model import Node, new_issue
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.glyph import Glyph
from gazette_pub.layout.style import Role, Style, style_of
from gazette_pub.typeset.atoms import Atoms, Run, atoms_of
from gazette_pub.typeset.breaks import Cut, cuts_of
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.frames import Row
from gazette_pub.typeset.lines import places
from gazette_pub.typeset.rows import Setter

EM = 10.0


class Mono:
    """Has every character but those in `without`; `narrow` ones take half an em."""

    def __init__(self, without: str = "", narrow: str = "") -> None:
        self.without, self.narrow = without, narrow

    def shape(self, text: str) -> tuple[Glyph, ...]:
        return tuple(Glyph(ord(c), 0.5 if c.isascii() or c in self.narrow else 1.0, c) for c in text)

    def has(self, character: str) -> bool:
        return character not in self.without


FONT = Mono()


def atoms(text: str, cells: float = 20) -> Atoms:
    """The text in one run, an em 10 points wide."""
    return atoms_of([Run(text, FONT, EM)], cells * EM)


def cut(text: str, cells: float = 20, indent: float = 0) -> list[Cut]:
    return cuts_of(atoms(text, cells), cells * EM, indent * EM, EM)


def lines(text: str, cells: float = 20, indent: float = 0) -> list[str]:
    """The text of each line, in a column of so many cells."""
    whole = atoms(text, cells)
    return ["".join(whole.text[each.first : each.last + 1]) for each in cut(text, cells, indent)]


def pens(text: str, cells: float = 20) -> list[list[float]]:
    """Where the pen stands for each atom, line by line, in ems; all lines but the last are filled."""
    whole, cuts = atoms(text, cells), cut(text, cells)
    return [[round(x / EM, 6) for x in places(whole, each, 0.0, fill=each is not cuts[-1])] for each in cuts]


def setter(**roles: Role) -> Setter:
    """A setter with the grid of the bulletin, in the test's font."""
    base = style_of("")
    style = Style(base.sheet, base.text, base.head, {}, {"p": Role(indent=2), **roles})
    return Setter(style, Case({letter: [FONT] for letter in ("song", "hei", "kai", "fang", "title")}))


def line(text: str, role: str = "p") -> Line:
    return Line(role, (Words(text),), new_issue())


def paragraphs(*lengths: int, cells: int = 22) -> list[Row]:
    """The rows of paragraphs with so many lines each, all but the last line full, the last half full."""
    made = setter()
    texts = ("字" * (cells * length - 2 - cells // 2) for length in lengths)
    return [row for text in texts for row in made.rows(line(text), cells * 10.5)]


def text_of(rows: Iterable[Row]) -> str:
    return "".join(glyph.text for row in rows for part in row.sets for piece in part.pieces for glyph in piece)


def any_node() -> Node:
    return new_issue()
