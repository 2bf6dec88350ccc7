"""Who signs a document, on the line of its number and on lines above and below (GB/T 9704-2012 §7.2.5, §7.2.6).

Two names stand on a line, those of more organs on further ones, and the number beside the last: it may stand above the names,
below them, or between.
"""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.namerows import names_in
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.names import is_name
from gazette_pub.words.signatory import BESIDE_NUMBER, SIGNED


def signed_number(reading: Reading, at: int) -> list[Block]:
    """The number of a document and who signs it, where that takes more than the line of the number; nothing else."""
    above = _signers(reading, at, first=True)
    number = _number(reading, at + len(above), signed=bool(above))
    if not number:
        return []
    behind = at + len(above) + 1
    signed = above or BESIDE_NUMBER.search(reading.lines[behind - 1].text)
    below = _signers(reading, behind, first=not above and not signed) if len(number) == 1 else []
    return [*above, *number, *below] if above or below else []


def _signers(reading: Reading, at: int, first: bool) -> list[Block]:
    """The lines of who signs that begin here; `first`: they begin with 签发人."""
    line = reading.line(at)
    begins = SIGNED.match(line.text) if first and line is not None else None
    if first and begins is None:
        return []
    skip, after = begins.end() if begins else 0, at
    while after - at < _MOST and (line := reading.line(after)) is not None and _are_names(line.text[skip:]):
        skip, after = 0, after + 1
    return [Block("frontsigner", n, n + 1) for n in range(at, after)]


def _number(reading: Reading, at: int, signed: bool) -> list[Block]:
    """The number on this line; with the last of who signs beside it, where others stand above."""
    line = reading.line(at)
    if line is None or "号" not in line.text:
        return []
    if FILE_NUMBER.match(line.tight):
        return [Block("frontnumber", at, at + 1)]
    length = _length_of_number(line) if signed else 0
    return (
        [Block("frontnumber", at, at + 1, length=length), Block("frontsigner", at, at + 1, skip=length)]
        if length
        else []
    )


def _length_of_number(line: Line) -> int:
    """How long the number is that names stand beside; 0 where there is none."""
    number, mark, names = line.text.partition("号")
    return len(number + mark) if FILE_NUMBER.match(number + mark) and _are_names(names) else 0


def names_apart(text: str) -> str:
    """The line with one wide blank between the names, those of two characters closed up: 签发人：李　红　　赵　明."""
    begins = SIGNED.match(text)
    before = len(text[: begins.end()] if begins else text[: text.rfind("号") + 1])
    names = names_in(text[before:].strip(" \u3000"))
    gap = text[before : before + 1] if text[before : before + 1] in (" ", "\u3000") else ""
    return text[:before] + gap + "\u3000".join(map(close_up, names)) if names else text


def _are_names(text: str) -> bool:
    names = names_in(text.strip(" \u3000"))
    return bool(names) and all(map(is_name, names))


_MOST = 6
"""Lines that who signs takes at the most."""
