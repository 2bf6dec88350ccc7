"""Words of Chinese official prose, by which a line is known to break off within one."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib import resources
from typing import NamedTuple

from gazette_pub.words.simplified import simplified

_PAIR = 2
"""Characters of most words."""

LONGEST = 8
"""Characters of the longest that are looked for in a text."""


class Vocabulary(NamedTuple):
    """The words of vocabulary.txt; the longer ones, by each two characters within them, as what stands before and behind."""

    words: frozenset[str]
    longer: dict[str, list[tuple[str, str]]]
    longest: int


def cuts_a_word(above: str, below: str) -> bool:
    """Whether a word stands across the seam of two lines: …的工作人员提⏎出回避申请；

    So it does where what meets there is a word of two characters, unless either side has one of its own, 申请人⏎民事诉讼;
    or where a longer one is whole with what stands on both sides, 常务⏎委员会. Its characters may be traditional ones.
    """
    known = _vocabulary()
    above, below = simplified(above[-known.longest :]), simplified(below[: known.longest])
    pair = above[-1:] + below[:1]
    if pair in known.words and not (_begins(below, known) and _ends(above, known)):
        return True
    return any(above.endswith(begins) and below.startswith(ends) for begins, ends in known.longer.get(pair, ()))


def words_in(text: str) -> Iterator[tuple[int, int]]:
    """The words of a text, from left to right, at each place the longest that begins there: where each begins and ends."""
    known, at = _words(), 0
    while at < len(text):
        most = min(LONGEST, len(text) - at)
        size = next((size for size in range(most, 1, -1) if text[at : at + size] in known), 0)
        if size:
            yield at, at + size
        at += size or 1


def _ends(text: str, known: Vocabulary) -> bool:
    return any(text[-size:] in known.words for size in range(_PAIR, known.longest + 1))


def _begins(text: str, known: Vocabulary) -> bool:
    return any(text[:size] in known.words for size in range(_PAIR, known.longest + 1))


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(resources.files(__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8").split())


@functools.cache
def _vocabulary() -> Vocabulary:
    words = sorted(_words())
    longer: dict[str, list[tuple[str, str]]] = {}
    for word in words:
        if len(word) > _PAIR:
            for at in range(1, len(word)):
                longer.setdefault(word[at - 1 : at + 1], []).append((word[:at], word[at:]))
    return Vocabulary(_words(), longer, max(map(len, words)))
