"""Letters in the order in which they stand on a page → in that in which they are read (Unicode Standard Annex #9)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from gazette_pub.words.pattern import Expression, Pattern

TO_THE_LEFT = Pattern(
    Expression("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"), ("ئ", "א", "ﻻ"), ("甲", "a", "1", "བ"), "search"
)
"""A letter of a script that runs to the left: Uyghur's, Kazakh's, Arabic's."""

_FORM = Pattern(Expression("[\ufb50-\ufdff\ufe70-\ufefc]"), ("ﻻ",), ("ئ",), "search")
"""How a letter is drawn at its place in a word, for which Unicode has characters too."""


def read_order(parts: Sequence[str]) -> str:
    """What these parts say, which stand from left to right: letters, and the blanks between them.

    Where the letters at its ends run to the left, so does the line; or most do, where these differ. Numbers, and words of
    other scripts, run to the right in it.
    """
    clusters = _clusters(parts)
    if not TO_THE_LEFT.search("".join(clusters)):
        return "".join(clusters)
    kinds = [_kind(cluster) for cluster in clusters]
    levels = _levels(kinds, 1 if _runs_to_the_left(kinds) else 0)
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        order = _reversed_from(order, levels, level)
    return "".join(_letter(clusters[at]) for at in order)


def _clusters(parts: Sequence[str]) -> list[str]:
    """The parts, marks that stand on a letter with it."""
    found: list[str] = []
    for part in parts:
        if found and part and unicodedata.combining(part[0]) and found[-1].strip():
            found[-1] += part
        elif part:
            found.append(part)
    return found


def _kind(cluster: str) -> str:
    """R or L by where a letter runs to, N of a number, and nothing of what has no direction."""
    said = unicodedata.bidirectional(cluster[0])
    return "R" if said in ("R", "AL") else said if said == "L" else "N" if said in ("EN", "AN") else ""


def _runs_to_the_left(kinds: Sequence[str]) -> bool:
    letters = [kind for kind in kinds if kind in ("R", "L")]
    ends = {*letters[:1], *letters[-1:]}
    return ends == {"R"} or (len(ends) > 1 and letters.count("R") * 2 > len(letters))


def _levels(kinds: Sequence[str], base: int) -> list[int]:
    """The embedding level of each: what has no direction has that of both its neighbours where these agree, else the line's."""
    own = [_OF_KIND[base].get(kind) for kind in kinds]
    levels: list[int] = []
    for at, level in enumerate(own):
        before = levels[-1] if levels else base
        if level is None:
            after = next((each for each in own[at + 1 : at + _NEAR] if each is not None), base)
            level = min(before, after) if min(before, after) > base else base
        levels.append(level)
    return levels


_OF_KIND = ({"R": 1, "L": 0, "N": 0}, {"R": 1, "L": 2, "N": 2})
"""Of a line that runs to the right, and of one that runs to the left."""

_NEAR = 20
"""Parts without direction that stand one after the other at the most."""


def _reversed_from(order: Sequence[int], levels: Sequence[int], level: int) -> list[int]:
    """Each run of this level or a deeper one turned about (rule L2)."""
    runs = [(is_deep, list(run)) for is_deep, run in groupby(order, key=lambda at: levels[at] >= level)]
    return [at for is_deep, run in runs for at in (reversed(run) if is_deep else run)]


def _letter(cluster: str) -> str:
    return unicodedata.normalize("NFKC", cluster) if _FORM.search(cluster) else cluster
