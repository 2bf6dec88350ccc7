"""Tables of counted rows whose cells go on below: each part of a cell hangs in the column in which its head begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from gazette_pub.structure.line import BLANKS, Line
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.tables.between import between_gaps
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row
from gazette_pub.words.characters import ends_sentence, unspaced, width_of
from gazette_pub.words.pattern import Expression, Pattern

Parts = list[Part | None]
"""What of a line stands in each column, None where nothing does."""


def hung(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """序号　项目名称　资金管理方式　政策依据 above rows that are counted from 1, cells of which are on several lines; words alone, 教育部门,
    name the rows below them, and （1）… in the second column begins a row of its own. The next line where there is none."""
    heads = between_gaps(lines[at])
    if not _FEWEST <= len(heads) <= MOST_COLUMNS or not _COUNTS.finds(unspaced(lines[at].between(*heads[0]))):
        return at + 1
    columns = [width_of(lines[at].laid[:start]) for start, _ in heads]
    rows: list[Row] = [[Cell([Part(at, *span)]) for span in heads]]
    after, count, broken = at + 1, 1, False
    while after < len(lines):
        line, parts = lines[after], _parts(lines[after], after, columns)
        if parts is not None and _said(line, parts[0]).rstrip(".．、") == str(count):
            rows.append([_cell(part) for part in parts])
            count += 1
        elif parts is not None and after in page_starts and line.tight == lines[at].tight:
            rows.append([_cell(part) for part in parts])  # the head, on a further page
        elif parts is not None and parts[0] is None and count > 1 and _SUBROW.match(_said(line, parts[1])):
            rows.append([_cell(part) for part in parts])
        elif parts is not None and parts[0] is None and not _signs(lines, after):
            _hang(rows[-1], parts)
            broken = True
        elif _names_rows(lines, after, count, columns):
            rows.append([Cell([Part(after, *_span(line))]), *(Cell() for _ in columns[1:])])
        else:
            break
        after += 1
    return Grid(at, after, rows, heads=1) if count > _TWO and broken else at + 1


_FEWEST, _TWO = 3, 2
"""Columns that such a table has at least, and rows."""

_COUNTS = Pattern(Expression("序号|编号|项次|次序|顺序"), ("序号", "编号"), ("序号一", "文号"), "fullmatch")
"""What the column is called in which rows are counted."""

_SUBROW = Pattern(Expression(r"[（(]\d{1,2}[)）]"), ("（1）代办", "(12)甲"), ("1.", "（一）甲", ""))


def _parts(line: Line, at: int, columns: Sequence[int]) -> Parts | None:
    """What stands in each column, from where one begins to where the next does; None where a character stands across a beginning, or where
    words go on over all of them and no blank parts two."""
    offsets = {offset: place for place, offset in enumerate(_offsets(line.laid))}
    begins = [_begin(line.laid, offsets, column) for column in columns]
    if None in begins:
        return None
    places = [*(place for place in begins if place is not None), len(line.laid)]
    found = [_part(line, at, start, end) for start, end in pairwise([0, *places[1:]])]
    filled = [n for n, part in enumerate(found) if part is not None]
    parted = any(line.laid[places[n] - 1] in BLANKS for n in filled if n > filled[0])
    return found if len(filled) == 1 or parted else None


def _begin(text: str, offsets: Mapping[int, int], column: int) -> int | None:
    """Where a column begins in a line, its end where it does not go so far; half an em before, where one narrow blank stands for two.
    None where a character stands across."""
    if column in offsets:
        return offsets[column]
    before = offsets.get(column - 1)
    if before is None or column >= width_of(text):
        return len(text)
    return before if before and text[before - 1] == " " else None


def _offsets(text: str) -> Iterator[int]:
    """The half ems at which each character begins."""
    offset = 0
    for character in text:
        yield offset
        offset += width_of(character)


def _part(line: Line, at: int, start: int, end: int) -> Part | None:
    text = line.laid[start:end]
    if not text.strip(BLANKS):
        return None
    first = start + len(text) - len(text.lstrip(BLANKS))
    return Part(at, first, start + len(text.rstrip(BLANKS)))


def _said(line: Line, part: Part | None) -> str:
    return line.between(part.start, part.end) if part is not None else ""


def _cell(part: Part | None) -> Cell:
    return Cell([part] if part is not None else [])


def _hang(row: Row, parts: Parts) -> None:
    """The parts of a further line go on in their cells."""
    for cell, part in zip(row, parts, strict=True):
        if part is not None:
            cell.parts.append(part)


def _signs(lines: Sequence[Line], at: int) -> bool:
    """Whether a day stands alone here, or who signs above it."""
    return any(DATE_LINE.match(line.tight) for line in lines[at : at + 2])


def _span(line: Line) -> tuple[int, int]:
    return len(line.laid) - len(line.laid.lstrip(BLANKS)), len(line.laid.rstrip(BLANKS))


def _names_rows(lines: Sequence[Line], at: int, count: int, columns: Sequence[int]) -> bool:
    """Whether a few words stand alone, and below them the next row that is counted."""
    line = lines[at]
    if at + 1 == len(lines) or line.width > _LONGEST_NAME or ends_sentence(line.tight):
        return False
    below = _parts(lines[at + 1], at + 1, columns)
    return below is not None and _said(lines[at + 1], below[0]).rstrip(".．、") == str(count)


_LONGEST_NAME = 16.0
"""Ems of what names the rows below it."""
