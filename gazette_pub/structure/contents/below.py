"""What stands below contents: who makes the gazette, and the first document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from gazette_pub.structure.contents.entry import is_page
from gazette_pub.structure.contents.heads import is_between_signs
from gazette_pub.structure.contents.plain import plain_entries
from gazette_pub.structure.line import Line
from gazette_pub.structure.makers import is_makers_office
from gazette_pub.structure.opening import documents_start
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.entries import BULLETS
from gazette_pub.words.masthead import is_imprint, issue_line


def makers_start(lines: Sequence[Line], first: int, after: int) -> int:
    """The first line, between contents and the first document, that no entry is: it says who makes the gazette, or which issue it is,
    or is a page's number."""
    return next((at for at in range(first + 1, after) if _is_of_issue(lines[at])), after)


def _is_of_issue(line: Line) -> bool:
    said = issue_line(line.text)
    dated = said is not None and bool(said.total or said.day)  # 第301号 is the number of a document
    return is_imprint(line.text) or is_makers_office(line) or is_page(line) or dated


def first_document_below(lines: Sequence[Line], first: int) -> int | None:
    """The line that the first document begins with; where the contents have pages of their own, the first of its page."""
    after = documents_start(lines, first)
    if after is not None and after - 1 > first and _is_head_again(lines, first, after - 1):
        after -= 1
    if after is None or lines[after].hints.page == lines[first].hints.page:
        return after
    top = next(at for at in range(first, after + 1) if lines[at].hints.page == lines[after].hints.page)
    return top if after - top <= _ABOVE_TITLE else after


def _is_head_again(lines: Sequence[Line], first: int, at: int) -> bool:
    """Whether a group head stands here that the contents name too, between signs there or here, set wide or not: 【市政府文件】."""
    return _without_signs(lines[at]) in map(_without_signs, lines[first:at])


def _without_signs(line: Line) -> str:
    return unspaced(line.tight[1:-1] if is_between_signs(line) else line.tight)


_ABOVE_TITLE = 2
"""Lines above a title that no contents name: the number of the document, the name of its column."""


def are_titles_below(lines: Sequence[Line], first: int, after: int) -> bool:
    """Whether the first lines of nearly all of these entries begin lines below, up to a blank before their number and without the one in
    front of them; none begins one with that, as headings of a document do."""
    entries = [
        unspaced(lines[block.first].text.lstrip(BULLETS).split("\u3000")[0])
        for block in plain_entries(lines[first:after], first)
        if block.kind == "entry"
    ]
    words = [unspaced(line.tight) for line in lines[after:]]
    starts, below = [0, *accumulate(map(len, words))], "".join(words)

    def stands_below(title: str) -> bool:
        return any(below.startswith(title, at) for at in starts)

    numbers = [found.end() if (found := ENUMERATOR.match(fold(entry))) else 0 for entry in entries]
    if any(number and stands_below(entry) for entry, number in zip(entries, numbers, strict=True)):
        return False
    named = sum(stands_below(entry[number:]) for entry, number in zip(entries, numbers, strict=True))
    return named > 0 and named >= _TITLES_BELOW * len(entries)


_TITLES_BELOW = 0.75
"""Share of contents' entries that stand below at the least."""
