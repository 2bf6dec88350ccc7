"""Where each of two parts of a text was printed: of a source with lines, by counting its letters."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.issue.model import Node, ranges_in
from gazette_pub.structure.provenance import runs


def divided(first: Node, second: Node, at: int, lines: Sequence[str]) -> None:
    """Says of two parts on which lines each stands, where the letters tell; a line that is divided is of both.

    Both still hold the place of the whole; `first` its text too, which the second begins in at that letter.
    """
    numbers = [n for first_, last in ranges_in(first.get("lines", "")) for n in range(first_, last + 1)]
    if not numbers or numbers[-1] > len(lines) or max(numbers) > len(lines):
        return
    counts = [_letters(lines[n - 1]) for n in numbers]
    label = _letters(first.get("label", ""))
    if sum(counts) != label + _letters(first.words):
        return
    before = label + _letters(first.words[:at])
    head, tail = _parted(numbers, counts, before)
    first.set("lines", runs(head))
    second.set("lines", runs(tail))


def _letters(text: str) -> int:
    return sum(1 for character in text if not character.isspace())


def _parted(numbers: Sequence[int], counts: Sequence[int], before: int) -> tuple[list[int], list[int]]:
    """The lines on which so many letters stand, and those on which the others do; no line is in neither."""
    head, tail, passed = list[int](), list[int](), 0
    for number, count in zip(numbers, counts, strict=True):
        if passed < before:
            head.append(number)
        if passed + count > before or passed >= before:
            tail.append(number)
        passed += count
    return head, tail
