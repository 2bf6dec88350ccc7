"""Where the first document begins below contents that have no page numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.heads import ADOPTION, ANNOUNCED_WITH_NUMBER, ANNOUNCEMENT, DATE_LINE, SALUTATION
from gazette_pub.structure.patterns.numbers import FILE_NUMBER, NUMBER_LINE, ORDER_NUMBER
from gazette_pub.structure.patterns.persons import APPOINTMENT_LABEL, SIGNER
from gazette_pub.structure.patterns.provisions import ARTICLE, ENUMERATOR
from gazette_pub.words.characters import ends_sentence, fold, unspaced
from gazette_pub.words.entries import BULLETS
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.organs import is_organ

MOST_ENTRIES = 300

_LEADERS = "…·．.‥⋯•—-_ \u3000"
_TEXT = (ARTICLE, SALUTATION, SIGNER, APPOINTMENT_LABEL)
"""What only a document holds, besides a sentence."""
_PARTICULARS = (NUMBER_LINE, FILE_NUMBER, ADOPTION, DATE_LINE)
"""What stands below a document's title, and in some contents below an entry too: there it stands once more below."""

_TITLE_LINES = 3
"""Lines that a title in the contents may take above its document."""

_MOST_ORGANS = 12
"""Lines that an order of several organs takes, with the word for what it is."""

_LEAST_SAME = 4
"""Characters that an entry and a title have in common at least, where one is longer."""


def documents_start(lines: Sequence[Line], first: int) -> int | None:
    """The line that the first document begins with, below contents that begin at `first`; None where nothing shows it.

    It is where one of the first entries stands again, or sooner, above what no contents hold: a number, a sentence, an
    article. An order is often not named in the contents, but the law that it publishes.
    """
    returned = _first_return(lines, first)
    standing = _Standing(lines, first)
    for stop in _stops(lines, first, standing):
        start = _title_above(lines, first, stop, standing)
        if returned is not None and stop > returned:
            later = start is not None and start > returned and _is_listed(lines, returned, start, stop, standing)
            return start if later else returned
        if start is not None:
            return start
    return returned


def _first_return(lines: Sequence[Line], first: int) -> int | None:
    """Where one of their first lines stands again, as a document begins with it."""
    opening = [_bare(line).rstrip("：:") for line in lines[first : first + 3]]
    for at in range(first + 1, min(first + MOST_ENTRIES, len(lines))):
        if any(_same(_bare(lines[at]), opened) for opened in opening[: at - first]):
            return at
    return None


def _same(one: str, other: str) -> bool:
    """Whether one is the other, or begins it: 某市公告（第九号） in the contents, and 某市公告 above the document."""
    return min(len(one), len(other)) >= _LEAST_SAME and (one.startswith(other) or other.startswith(one))


class _Standing:
    """Where the words of a line, a number and a pair of lines stand: `entry` first in the contents, the others last."""

    def __init__(self, lines: Sequence[Line], first: int) -> None:
        words = [_bare(line) for line in lines]
        self.entry: dict[str, int] = {}
        for at in range(first, min(first + MOST_ENTRIES, len(words))):
            self.entry.setdefault(words[at], at)
            self.entry.setdefault("".join(words[at : at + 2]), at + 1)
        self.last = {word: at for at, word in enumerate(words)}
        self.number = {_number(word): at for at, word in enumerate(words)}
        self.pair = {one + _number(other): at for at, (one, other) in enumerate(pairwise(words))}

    def is_of_list(self, lines: Sequence[Line], at: int) -> bool:
        """Whether the number on this line is an entry's: it stands again below, with its title or without text here."""
        number = _number(_bare(lines[at]))
        if self.number[number] <= at:
            return False
        return not _is_above_text(lines, at) or self.pair[_bare(lines[at - 1]) + number] >= at


def _stops(lines: Sequence[Line], first: int, standing: _Standing) -> Iterator[int]:
    """The lines that no contents hold."""
    for at in range(first + 2, min(first + MOST_ENTRIES, len(lines))):
        particular = any(pattern.match(lines[at].text) for pattern in _PARTICULARS)
        of_document = particular and not standing.is_of_list(lines, at)
        if _is_text(lines[at]) or of_document or _is_numbered_order(lines, at):
            yield at


def _is_numbered_order(lines: Sequence[Line], at: int) -> bool:
    """Whether an order stands there, its number on the line of its title, and its text below: contents name it so too."""
    order = ORDER_NUMBER.match(lines[at].text) or ANNOUNCED_WITH_NUMBER.match(lines[at].text)
    return order is not None and _is_above_text(lines, at)


def _is_above_text(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and _is_text(lines[at + 1])


def _is_text(line: Line) -> bool:
    return ends_sentence(line.tight) or any(pattern.match(line.text) for pattern in _TEXT)


def _title_above(lines: Sequence[Line], first: int, stop: int, standing: _Standing) -> int | None:
    """Where the title above that line begins: one that the contents name, an order's, or the only one there is."""
    title = _repeated(lines, first, stop, standing)
    if title is None:
        title = _order(lines, first, stop)
    if title is None and _is_numbered_order(lines, stop):
        title = stop
    if title is None and _is_only_title(lines, first, stop, standing):
        title = stop - 1
    return None if title is None else _with_heads(lines, first, title, standing)


def _order(lines: Sequence[Line], first: int, stop: int) -> int | None:
    """Where the order right above begins: with the first of its organs, where several stand one below another."""
    at = stop - 1
    while at - 1 > first and stop - at < _MOST_ORGANS and is_organ(_bare(lines[at - 1])):
        at -= 1
    return at if ANNOUNCEMENT.match("".join(map(_bare, lines[at:stop]))) else None


def _repeated(lines: Sequence[Line], first: int, stop: int, standing: _Standing) -> int | None:
    """Where the lines right above begin that, joined, are an entry; one may leave out whose title it is."""
    for at in range(stop - 1, max(first, stop - 1 - _TITLE_LINES), -1):
        title = "".join(map(_bare, lines[at:stop]))
        if ends_like_a_title(title) and any(
            standing.entry.get(each, at) < at for each in (title, _without_organ(title))
        ):
            return at
    return None


def _without_organ(title: str) -> str:
    """What a title is about, without the organ that it begins with: 关于…的决定."""
    organ, about, rest = title.partition("关于")
    return about + rest if about and organ and is_organ(organ) else title


def _is_only_title(lines: Sequence[Line], first: int, stop: int, standing: _Standing) -> bool:
    """Whether the line above is a title, with nothing but group heads over it, and no entry: it stands nowhere again."""
    titles = [at for at in range(first, stop) if ends_like_a_title(lines[at].tight)]
    return titles == [stop - 1] and stop - 1 > first and standing.last[_bare(lines[stop - 1])] < stop


def _with_heads(lines: Sequence[Line], first: int, title: int, standing: _Standing) -> int:
    """The first of the group heads over the title, as the contents print them too: 地方性法规 over the first law."""
    at = title
    while at - 1 > first and _is_head_again(_bare(lines[at - 1]), first, at - 1, standing):
        at -= 1
    return at


def _is_head_again(word: str, first: int, at: int, standing: _Standing) -> bool:
    """Whether the contents have the line, and not just above it; one that could be a title (规章, 决定) as the very first."""
    listed = standing.entry.get(word, at)
    return listed == first or listed < at - 1 and not ends_like_a_title(word)


def _is_listed(lines: Sequence[Line], returned: int, start: int, stop: int, standing: _Standing) -> bool:
    """Whether the entry that stands again is one of the contents still: two orders, or long titles that begin alike."""
    if any(_same(_bare(lines[returned]), _bare(line)) for line in lines[start:stop]):
        return True
    pair = _bare(lines[returned]) + _bare(lines[returned + 1])
    return standing.last.get(pair, 0) > stop or standing.pair.get(pair, 0) > stop


def _bare(line: Line) -> str:
    """The words of a line without blanks, what leads to no page, the number or the dot before an entry, and signs around a head."""
    words = unspaced(line.tight).lstrip(BULLETS).rstrip(_LEADERS)
    if len(words) > len(_AROUND) and _AROUND.get(words[0]) == words[-1]:
        return words[1:-1]
    number = ENUMERATOR.match(fold(words))
    return words[number.end() :] if number else words


_AROUND = {"【": "】", "〖": "〗", "［": "］", "[": "]"}
"""What stands before a group head, and behind it."""


def _number(words: str) -> str:
    """The number that they end with, or all of them: 第301号 of 某省人民政府令第301号."""
    core = words.strip("（()）")
    return core[core.rfind("第") :] if core.endswith("号") and "第" in core else core
