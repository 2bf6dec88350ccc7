"""Articles compared side by side, as Taiwan prints what a rule is changed to: the new text, the old, and why, in columns of blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.patterns.provisions import ARTICLE
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row
from gazette_pub.words.characters import ends_sentence, fold, unspaced, width_of
from gazette_pub.words.pattern import Expression, Pattern

HEADS = Pattern(
    Expression("(?P<new>修正(?:草案)?(?:条文|规定|名称))(?P<old>(?:现行|現行|原)(?:条文|规定|名称))(?P<why>说明)"),
    ("修正条文现行条文说明", "修正规定现行规定说明", "修正草案条文现行条文说明"),
    ("修正条文说明", "现行条文修正条文说明", "修正条文现行条文说明："),
    "fullmatch",
)
"""The heads of the columns, without blanks."""

_POINT = Pattern(Expression("[一二三四五六七八九十]{1,3}、"), ("一、", "十二、甲"), ("（一）", "1、"))

MOST_LINES = 2000
"""Lines of one such table on a page."""

_STRIP = 2
"""Half ems of blank at least between two columns."""


class _Laid(NamedTuple):
    """A line by its index, and from which half em to which each of its printed characters stands, with its place in `laid`."""

    at: int
    characters: tuple[tuple[int, int, int], ...]


def _laid(lines: Sequence[Line], at: int) -> _Laid:
    found, place = [], 0
    for n, character in enumerate(lines[at].laid):
        width = width_of(character)
        if character not in BLANKS:
            found.append((place, place + width, n))
        place += width
    return _Laid(at, tuple(found))


def compared(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """The table whose heads stand on this line: columns that a strip of blanks parts in every line, a row an article."""
    centres = _centres(_laid(lines, at), lines)
    if not centres:
        return at + 1
    body, again, strips = _body(lines, at + 1, centres, page_starts)
    if len(body) < _STRIP:
        return at + 1
    heads = _cells(_laid(lines, at), strips, lines)
    rows = [heads, *_rows(lines, body, strips)]
    return Grid(at, body[-1].at + 1, rows, heads=1, again=[_cells(line, strips, lines) for line in again])


def _centres(line: _Laid, lines: Sequence[Line]) -> list[float]:
    """Where the middle of each head stands; nothing where others stand on the line."""
    found = HEADS.fullmatch(unspaced(fold(lines[line.at].laid)))
    if found is None or len(line.characters) != found.end():
        return []
    spans = (found.span(name) for name in ("new", "old", "why"))
    return [(line.characters[start][0] + line.characters[end - 1][1]) / 2 for start, end in spans]


def _body(
    lines: Sequence[Line], first: int, centres: Sequence[float], page_starts: frozenset[int]
) -> tuple[list[_Laid], list[_Laid], list[int]]:
    """The lines below the heads in which the strips between the columns are blank, the heads again on later pages, and where the
    strips end."""
    free = [set(range(int(left), int(right) + 1)) for left, right in pairwise(centres)]
    body: list[_Laid] = []
    again: list[_Laid] = []
    for at in range(first, min(first + MOST_LINES, len(lines))):
        line = _laid(lines, at)
        if _centres(line, lines):
            if at not in page_starts:
                break
            again.append(line)
            continue
        taken = {place for start, end, _ in line.characters for place in range(start, end)}
        left = [strip - taken for strip in free]
        if not all(_widest(strip) for strip in left):
            break
        free = left
        body.append(line)
    strips = [_widest(strip) for strip in free]
    body = body[: _last(body, strips, lines)]
    return body, [line for line in again if body and line.at < body[-1].at], strips


def _widest(strip: set[int]) -> int:
    """Where the widest run of free places ends; 0 where none is wide enough."""
    best, run, before = (0, 0), 0, -1
    for place in sorted(strip):
        run = run + 1 if place == before + 1 else 1
        before = place
        best = max(best, (run, place + 1))
    return best[1] if best[0] >= _STRIP else 0


def _last(body: Sequence[_Laid], strips: Sequence[int], lines: Sequence[Line]) -> int:
    """The index after the last line with words in another column than the first, and after what goes on from a sentence there."""
    texts = [_texts(line, strips, lines) for line in body] if all(strips) else []
    after = max((n for n, (_, *others) in enumerate(texts, 1) if any(others)), default=0)
    while 0 < after < len(texts) and texts[after - 1][0] and not ends_sentence(fold(texts[after - 1][0])):
        after += 1
    return after


def _texts(line: _Laid, strips: Sequence[int], lines: Sequence[Line]) -> list[str]:
    return [cell.text(lines) for cell in _cells(line, strips, lines)]


def _cells(line: _Laid, strips: Sequence[int], lines: Sequence[Line]) -> Row:
    """What of the line stands in each column."""
    edges = [0, *strips, max([*strips, *(end for _, end, _ in line.characters)]) + 1]
    row = []
    for left, right in pairwise(edges):
        within = [n for start, _, n in line.characters if left <= start < right]
        row.append(Cell([Part(line.at, within[0], within[-1] + 1)] if within else []))
    return row


def _rows(lines: Sequence[Line], body: Sequence[_Laid], strips: Sequence[int]) -> Iterator[Row]:
    """A row an article or a point, from where either text has its number."""
    texts = {line.at: list(map(fold, _texts(line, strips, lines)[:2])) for line in body}
    number = ARTICLE if any(ARTICLE.match(text) for pair in texts.values() for text in pair) else _POINT
    row: Row | None = None
    for line in body:
        cells = _cells(line, strips, lines)
        if row is None or any(number.match(text) for text in texts[line.at]):
            if row is not None:
                yield row
            row = cells
            continue
        for cell, more in zip(row, cells, strict=True):
            cell.parts += more.parts
    if row is not None:
        yield row
