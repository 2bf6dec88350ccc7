"""Articles whose number stands in a column of its own, and whose text hangs beside it, as the statutes of Taiwan are printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.structure.line import Line, Pages
from gazette_pub.structure.measure import SET_IN
from gazette_pub.structure.patterns.provisions import ARTICLE
from gazette_pub.words.characters import ems, ends_sentence


def set_flush(pages: Pages) -> Pages:
    """The same text with the blanks of hanging articles taken for the margin they are, so that only what is deeper is set in.

    Where a sentence goes on at the margin, the line above stood behind its first line's indent, and nothing hangs.
    """
    articles = list(_articles(pages.lines))
    hanging = [part for part in articles if _hangs(part)]
    if len(hanging) >= _SEVERAL and all(ends_sentence(part[-1].tight) for part in hanging):
        usual = Counter(_edge(part) for part in hanging).most_common(1)[0][0]
        for part in articles:
            margin = _edge(part) if part in hanging else usual
            if margin > _edge(part):
                continue
            for line in part[1:]:
                line.margin, line.indent = margin, line.indent - margin
    return pages


_SEVERAL = 2
"""Articles that hang, from which that is how the text is set."""


def _articles(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Each article that begins at the margin, with the lines below it that don't."""
    flush = [at for at, line in enumerate(lines) if line.indent < SET_IN]
    for at, after in pairwise([*flush, len(lines)]):
        if after - at > 1 and ARTICLE.match(lines[at].text):
            yield lines[at:after]


def _edge(part: Sequence[Line]) -> float:
    """Where the lines below an article's first begin: its items are set in further than its text, and may be all that it has."""
    return min(line.indent for line in part[1:])


def _hangs(part: Sequence[Line]) -> bool:
    """Whether the lines below an article's first stand where its text begins, or by as little before it as an indent is."""
    number = ARTICLE.match(part[0].text)
    assert number is not None
    if number.end() == len(part[0].text):
        return False  # its text stands below it, each paragraph behind an indent
    begins = ems(part[0].text[: number.end()])
    return begins - _FIRST <= _edge(part) <= begins + _NEAR


_FIRST, _NEAR = 2.5, 0.6
"""Ems by which the first line of each paragraph is set in from the others; and by which blanks are measured wrong."""
