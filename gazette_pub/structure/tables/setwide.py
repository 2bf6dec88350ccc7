"""Words that are set wide, 名　　称: their characters, which blanks part, are one word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.between import Span
from gazette_pub.structure.tables.grid import BEHIND_WORD, SET_WIDE
from gazette_pub.structure.tables.run import Run


def names_joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The words, two single characters with a wide blank between them as one."""
    return _joined(
        spans,
        lambda first, last, start, end: last - first == end - start == 1 and text[last:start] == "\u3000",
    )


def set_wide(lines: Sequence[Line], run: Run) -> list[tuple[int, list[Span]]]:
    """The rows with single characters that stand beside each other taken for one word: 名　　称."""
    return [
        (n, list(_single_joined(lines[n].laid, spans, _WIDEST_INSIDE if at else _WIDEST_IN_HEAD)))
        for at, (n, spans) in enumerate(run.rows)
    ]


_WIDEST_INSIDE, _WIDEST_IN_HEAD = 3, 8
"""Blanks that may stand between two characters of a word, and of one that heads a column."""


def set_wide_joined(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The words of a head; single characters that stand beside each other are one: 地　　区."""
    return _single_joined(text, spans, _WIDEST_IN_HEAD)


def _single_joined(text: str, spans: Sequence[Span], widest: int) -> Iterator[Span]:
    def is_inside(first: int, last: int, start: int, end: int) -> bool:
        single = end - start == 1 or BEHIND_WORD.fullmatch(text, start + 1, end) is not None
        return single and start - last <= widest and SET_WIDE.fullmatch(text, first, end) is not None

    return _joined(spans, is_inside)


def _joined(spans: Sequence[Span], together: Callable[[int, int, int, int], bool]) -> Iterator[Span]:
    """The words; a word together with the one before it, as it is so far, where they are one."""
    first, last = spans[0]
    for start, end in spans[1:]:
        if together(first, last, start, end):
            last = end
        else:
            yield first, last
            first, last = start, end
    yield first, last
