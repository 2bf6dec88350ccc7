"""Organs that issue a document together: their names one below the other in the red head, all as wide as the longest, and 文件
beside them (GB/T 9704-2012 §7.2.4)."""

from __future__ import annotations

from gazette_pub.issue.model import Node
from gazette_pub.layout.style import Style
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

GAP = 1
"""Characters between the names and 文件."""

HIGH = 1 / 3
"""Of a page, that the names of such a head take at the most: its first page shows some of the text."""

WORD = "文件"
"""What stands beside the names."""

_NAME = Pattern(Expression(r"[\u4e00-\u9fff（）]{2,40}"), ("某市财政局", "文件"), ("某", "2024年"), "fullmatch")

MOST = 12
"""Organs that issue together, at the most."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The names of the organs, each with the element that prints it; and the one that prints 文件, behind so many names."""

    names: tuple[tuple[Node, str], ...]
    word: Node
    behind: int

    @property
    def first(self) -> Node:
        """The element that its first name, or 文件, stands in."""
        return self.names[0][0] if self.behind else self.word

    @property
    def last(self) -> Node:
        """The element that its last name, or 文件, stands in."""
        return self.word if self.behind == len(self.names) else self.names[-1][0]

    def said_in(self, node: Node) -> list[str]:
        """What one element prints of it, in its order."""
        said = [*self.names[: self.behind], (self.word, WORD), *self.names[self.behind :]]
        return [part for each, part in said if each is node]

    @property
    def longest(self) -> int:
        return max(len(name) for _, name in self.names)

    @property
    def cells(self) -> int:
        """How many characters wide it is."""
        return self.longest + GAP + len(WORD)

    def apart(self, name: str) -> float:
        """Ems between the characters of a name that is as wide as the longest."""
        return (self.longest - len(name)) / (len(name) - 1)

    def size(self, style: Style) -> float:
        """The size of its letters: that of one organ's, or so small that the names have room beside 文件, and the text below
        them on the first page; but as large as the text's."""
        role, text = style.role("redhead"), style.text
        high = role.size * text.lines * HIGH / (role.slot * len(self.names))
        return min(role.size, text.measure(1) / self.cells, max(high, text.size))


def joint_of(kicker: Node) -> Joint | None:
    """The red head of several organs that a line over a title is of; None where it is of no such."""
    if kicker.name != "kicker":
        return None
    said = [(line, part) for line in kicker.above.children("kicker") for part in _parts(line)]
    words = [at for at, (_, part) in enumerate(said) if part == WORD]
    names = tuple(each for each in said if each[1] != WORD)
    if len(words) != 1 or not 1 < len(names) <= MOST or all(line is not kicker for line, _ in said):
        return None
    return Joint(names, said[words[0]][0], words[0])


def _parts(line: Node) -> list[str]:
    """The names that a line prints, and 文件; nothing where it prints something else."""
    text = "" if len(line) else line.text or ""
    parts = text.split()
    if parts and parts[-1] != WORD and parts[-1].endswith(WORD):
        parts[-1:] = [parts[-1].removesuffix(WORD), WORD]
    are_names = all(part == WORD or len(part) > 1 and _NAME.fullmatch(part) and is_organ(part) for part in parts)
    return parts if are_names and len(parts) <= MOST + 1 else []
