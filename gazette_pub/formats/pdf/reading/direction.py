"""Letters in the order in which they stand on a page → in that in which they are read (Unicode Standard Annex #9)."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from gazette_pub.formats.pdf.reading.mirrors import BRACKETS, mirrored
from gazette_pub.words.characters import TO_THE_LEFT
from gazette_pub.words.pattern import Expression, Pattern

_FORM = Pattern(Expression("[\ufb50-\ufdff\ufe70-\ufefc]"), ("ﻻ",), ("ئ",), "search")
"""How a letter is drawn at its place in a word, for which Unicode has characters too."""


def is_leftward(text: str) -> bool:
    """Whether the lines of this text run to the left: most of its words do. A word of Chinese takes fewer letters."""
    kinds = Counter(_kind(each) for each in text if not each.isspace())
    return kinds["R"] > _LETTERS * kinds["L"]


_LETTERS = 3
"""Letters of Uyghur for one character of Chinese, in texts that say the same."""


def read_order(parts: Sequence[str], leftward: bool | None = None) -> str:
    """What these parts say, which stand from left to right: letters, and the blanks between them.

    `leftward`: whether the lines around it run to the left; where that is not known, the letters at its ends tell, or most
    where these differ. Numbers, and words of other scripts, run to the right in it.
    """
    clusters = _clusters(parts)
    if not TO_THE_LEFT.search("".join(clusters)):
        return "".join(clusters)
    kinds = [_kind(cluster) for cluster in clusters]
    base = 1 if _runs_to_the_left(clusters, kinds, leftward) else 0
    levels = _levels(kinds if base else _with_brackets(clusters, kinds), base)
    said = _said_of(clusters, levels)
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        order = _reversed_from(order, levels, level)
    return "".join(_letter(said[at]) for at in order)


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


def _runs_to_the_left(clusters: Sequence[str], kinds: Sequence[str], leftward: bool | None) -> bool:
    letters = [kind for kind in kinds if kind in ("R", "L")]
    if "L" not in letters:
        return leftward is not False or not _CHINESE_MARK.search("".join(clusters))
    ends = {letters[0], letters[-1]}
    if leftward is not None:
        return leftward and ends != {"L"}
    return ends == {"R"} or (len(ends) > 1 and letters.count("R") * 2 > len(letters))


_CHINESE_MARK = Pattern(Expression("[，。、；：（）“”《》]"), ("“", "（"), ("(", ".", "،", "«"), "search")


def _with_brackets(clusters: Sequence[str], kinds: Sequence[str]) -> list[str]:
    """The kinds, where brackets behind text that runs to the right do so too, whatever is in them (rule N0)."""
    found, opened = list(kinds), list[int]()
    for at, cluster in enumerate(clusters):
        if cluster in BRACKETS[::2]:
            opened.append(at)
        elif opened and cluster == mirrored(clusters[opened[-1]]):
            first = opened.pop()
            if next((kind for kind in reversed(found[:first]) if kind), "L") != "R":
                found[first] = found[at] = "L"
    return found


def _said_of(clusters: Sequence[str], levels: Sequence[int]) -> list[str]:
    """What the clusters say. A file has brackets of text that runs to the left as they look, or as they are read: where the
    opening ones of them stand left of the closing ones, they are as they look, and read as the other (rule L4). Of one whose
    other stands on another line what is beside it tells."""
    turned = [at for at, level in enumerate(levels) if level % 2 and mirrored(clusters[at]) != clusters[at]]
    looks, opened = 0, list[int]()
    for at in turned:
        if opened and clusters[at] == mirrored(clusters[opened[-1]]):
            looks += 1 if clusters[opened.pop()] in BRACKETS[::2] else -1
        else:
            opened.append(at)
    looks += sum(_looks(clusters, at) for at in opened)
    said = list(clusters)
    for at in turned if looks >= 0 else ():
        said[at] = mirrored(clusters[at])
    return said


def _looks(clusters: Sequence[str], at: int) -> int:
    """1 where a bracket of text that runs to the left is as it looks, by whether it opens or closes there; -1 where it is as it
    is read, and 0 where nothing tells."""
    before, after = (clusters[n] if 0 <= n < len(clusters) else "" for n in (at + 1, at - 1))
    if _is_word(before) == _is_word(after):
        return 0
    return 1 if (clusters[at] in BRACKETS[::2]) == _is_word(before) else -1


def _is_word(cluster: str) -> bool:
    return cluster[:1].isalnum() or cluster in ("%", "٪")


def _levels(kinds: Sequence[str], base: int) -> list[int]:
    """The embedding level of each: what has no direction has that of both its neighbours where these agree, else the line's."""
    own = [_OF_KIND[base].get(kind) for kind in _with_numbers(kinds)]
    levels: list[int] = []
    for at, level in enumerate(own):
        before = levels[-1] if levels else base
        if level is None:
            after = next((each for each in own[at + 1 : at + _NEAR] if each is not None), base)
            level = min(before, after) if min(before, after) > base else base
        levels.append(level)
    return levels


_OF_KIND = ({"R": 1, "L": 0, "N": 0, "RN": 2}, {"R": 1, "L": 2, "N": 2, "RN": 2})
"""Of a line that runs to the right, and of one that runs to the left."""


def _with_numbers(kinds: Sequence[str]) -> list[str]:
    """The kinds, RN of a number amid words that run to the left (rule N1): 2024 stands in them, whatever the line does."""
    found, start = list(kinds), 0
    for at, kind in enumerate(kinds):
        if kind == "R" and "N" in kinds[start:at] and kinds[start - 1] == "R" and start:
            found[start:at] = ["RN" if each == "N" else each for each in kinds[start:at]]
        if kind in ("R", "L"):
            start = at + 1
    return found


_NEAR = 20
"""Parts without direction that stand one after the other at the most."""


def _reversed_from(order: Sequence[int], levels: Sequence[int], level: int) -> list[int]:
    """Each run of this level or a deeper one turned about (rule L2)."""
    runs = [(is_deep, list(run)) for is_deep, run in groupby(order, key=lambda at: levels[at] >= level)]
    return [at for is_deep, run in runs for at in (reversed(run) if is_deep else run)]


def are_of_one_glyph(letters: str, letter: str) -> bool:
    """Whether one glyph shows these letters, in this order or the other: no glyph shows a word."""
    return letters + letter in _LIGATURES or (letters + letter)[::-1] in _LIGATURES


def _letter(cluster: str) -> str:
    """What a part says: letters of one glyph in the order of the word, which a file may have from either end."""
    if len(cluster) > 1 and cluster[::-1] in _LIGATURES and cluster not in _LIGATURES:
        return cluster[::-1]
    return unicodedata.normalize("NFKC", cluster) if _FORM.search(cluster) else cluster


_LIGATURES = frozenset(unicodedata.normalize("NFKC", chr(code)) for code in range(0xFEF5, 0xFEFD))
"""Letters that one glyph shows in every font: لا."""
