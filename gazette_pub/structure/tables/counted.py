"""Tables below a head that names its columns: forms whose rows are only counted, and rows that the extraction broke."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from gazette_pub.structure.cuts.marks import closes_first, stays_open
from gazette_pub.structure.line import Line
from gazette_pub.structure.tables.between import Span, between_blanks, between_gaps
from gazette_pub.structure.tables.boxes import MOST_COLUMNS
from gazette_pub.structure.tables.grid import Cell, Grid, Part, Row
from gazette_pub.structure.tables.groups import is_next_heading
from gazette_pub.words.characters import unspaced
from gazette_pub.words.days import DAY
from gazette_pub.words.names import HEAD_OF_COLUMN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_FEWEST = 2
"""Columns beside that of the numbers, and rows."""

_LONGEST_HEAD = 16
"""Characters of what heads a column."""

_MORE = Pattern(
    Expression(r"(?:合计|总计|小计|…{1,4}|\.{3,6})$"),
    ("合计", "……", "..."),
    ("合计金额", "1"),
)
"""What stands below the last number: a total, or that there may be more rows."""


def counted(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """The form or the table with broken rows that begins at this line; the next line where neither does."""
    spans = between_gaps(lines[at])
    if len(spans) <= _FEWEST:
        spans = between_blanks(lines[at])
    heads = [lines[at].between(*span) for span in spans]
    if not _FEWEST < len(spans) <= MOST_COLUMNS or unspaced(heads[0]) != "序号" or max(map(len, heads)) > _LONGEST_HEAD:
        return at + 1
    head: Row = [Cell([Part(at, *span)]) for span in spans]
    return _form(lines, head, at) or _with_empty_cells(lines, head, at) or _broken_rows(lines, head, at) or at + 1


# to be filled in


def _form(lines: Sequence[Line], head: Row, at: int) -> Grid | None:
    """The head, and below it lines that hold nothing but the numbers of rows."""
    numbers = list(_numbers(lines, at + 1))
    if len(numbers) < _FEWEST:
        return None
    after = numbers[-1] + 1
    if after < len(lines) and _MORE.match(lines[after].tight):
        numbers.append(after)
    rows = [[Cell([Part(n, *between_gaps(lines[n])[0])]), *(Cell() for _ in head[1:])] for n in numbers]
    return Grid(at, numbers[-1] + 1, [head, *rows], heads=1)


def _numbers(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The lines from the first on that hold nothing but 1, 2, 3 and so on."""
    for n, count in zip(range(first, len(lines)), itertools.count(1)):
        if lines[n].tight != str(count):
            return
        yield n


# one blank between cells


def _with_empty_cells(lines: Sequence[Line], head: Row, at: int) -> Grid | None:
    """Rows with one wide blank between all cells, so that two show an empty one; words alone name the rows below them."""
    if len(_between_each(lines[at])) != len(head):
        return None
    rows: list[Row] = []
    after, count = at + 1, 1
    for n in range(at + 1, len(lines)):
        spans = _between_each(lines[n])
        if len(spans) == len(head) and lines[n].between(*spans[0]) == str(count):
            rows.append([Cell([Part(n, *span)] if span[0] < span[1] else []) for span in spans])
            after, count = n + 1, count + 1
        elif _is_group(lines, n, at) and len(spans) == 1:
            rows.append([Cell([Part(n, *spans[0])]), *(Cell() for _ in head[1:])])
        else:
            break
    rows = rows[: after - at - 1]
    empty = any(not cell.parts for row in rows for cell in row)
    return Grid(at, after, [head, *rows], heads=1) if count > _FEWEST and empty else None


def _is_group(lines: Sequence[Line], n: int, head: int) -> bool:
    return lines[n].width <= _LONGEST_GROUP and lines[n].tight[-1].isalnum() and not is_next_heading(lines, n, head)


_LONGEST_GROUP = 12.0
"""Ems of what names the rows below it."""


def _between_each(line: Line) -> list[Span]:
    """What stands between the wide blanks of a line, each of which parts two cells."""
    text = line.laid.rstrip()
    places = [at for at, character in enumerate(text) if character == "\u3000"]
    return list(zip([0, *(at + 1 for at in places)], [*places, len(text)], strict=True))


# rows over several lines, that are not counted


def headed(lines: Sequence[Line], at: int, page_starts: frozenset[int]) -> Grid | int:
    """Rows below words of which one is what columns are called, one blank between cells, some of them broken: 有限公司 李晓红
    2012年4月1日 below （京）字第1202号 北京金色年华影视制作."""
    spans = between_blanks(lines[at])
    heads = [lines[at].between(*span) for span in spans]
    if not _FEWEST < len(spans) <= MOST_COLUMNS or not _name_columns(heads) or _has_wide_gap(lines[at]):
        return at + 1
    rows: list[Row] = []
    after, broken = at + 1, 0
    while not _stands_heading(lines, after, at) and (row := _next_row(lines, after, len(spans))) is not None:
        broken += len({part.line for cell in row for part in cell.parts}) > 1
        rows.append(row)
        after = max(part.line for cell in row for part in cell.parts) + 1
    if len(rows) < _ENOUGH or not 0 < broken <= len(rows) / 2 or not _has_column_of_figures(lines, rows):
        return at + 1
    return Grid(at, after, [[Cell([Part(at, *span)]) for span in spans], *rows], heads=1)


def _stands_heading(lines: Sequence[Line], at: int, head: int) -> bool:
    """Whether the heading stands here that is next to the one above the table."""
    return at < len(lines) and is_next_heading(lines, at, head)


_ENOUGH = 3
"""Rows that show columns."""


def _name_columns(heads: Sequence[str]) -> bool:
    """Whether words are what columns are called: short, without figures and marks, and one of them known."""
    words = all(text.isalpha() and len(text) <= _LONGEST_HEAD for text in heads)
    return words and any(map(HEAD_OF_COLUMN.fullmatch, heads))


def _next_row(lines: Sequence[Line], first: int, columns: int) -> Row | None:
    """The row that begins at a line, on that or, where a cell was broken, on that and the next."""
    if first >= len(lines):
        return None
    for after in (first + 1, first + 2):
        if after > len(lines) or _has_wide_gap(lines[after - 1]):
            return None
        record = _Record([(n, between_blanks(lines[n])) for n in range(first, min(after, len(lines)))])
        if sum(len(words) for _, words in record.lines) - len(record.lines) + 1 == columns:
            return _whole_cells(lines, record, columns)
    return None


def _has_wide_gap(line: Line) -> bool:
    """Whether words of a line stand in columns, or an empty cell is between two: then where they stand says which they are."""
    text = line.laid.strip(" \u3000")
    return "  " in text or "\u3000\u3000" in text


def _has_column_of_figures(lines: Sequence[Line], rows: Sequence[Row]) -> bool:
    """Whether each row has a figure in one and the same column."""
    return any(all(any(map(str.isdecimal, cell.text(lines))) for cell in column) for column in zip(*rows, strict=True))


# rows over several lines


@dataclass(frozen=True)
class _Record:
    """A row as it was printed: its lines, each with its words."""

    lines: list[tuple[int, list[Span]]]

    @property
    def after(self) -> int:
        return self.lines[-1][0] + 1


_MOST_LINES = 4
"""Lines of one row."""


def _broken_rows(lines: Sequence[Line], head: Row, at: int) -> Grid | None:
    """Rows of as many cells as the head, one blank between them, of which some go on below: 3 函授教育暂行工作⏎条例 1987年."""
    records = list(_records(lines, at + 1, len(head)))
    if any(_has_wide_gap(lines[n]) for record in records for n, _ in record.lines):
        return None
    whole = [_whole_cells(lines, record, len(head)) for record in records]
    count = next((n for n, cells in enumerate(whole) if cells is None), len(whole))
    if count < _FEWEST or all(len(record.lines) == 1 for record in records[:count]):
        return None
    rows = [cells for cells in whole[:count] if cells is not None]
    for record, row in zip(records[:count], rows, strict=True):
        _put_rest(lines, record, row, rows)
    return Grid(at, records[count - 1].after, [head, *rows], heads=1)


def _records(lines: Sequence[Line], first: int, columns: int) -> Iterator[_Record]:
    """The rows that are counted from 1 on, each as far as the next; the last one only as far as it lacks cells."""
    begins = [n for n, _ in _counted_from(lines, first)]
    for n, below in itertools.pairwise([*begins, None]):
        if n is None:
            return
        most = min(n + _MOST_LINES, len(lines)) if below is None else below
        record = _Record([(each, between_blanks(lines[each])) for each in range(n, most)])
        yield _up_to_whole(record, columns) if below is None else record


def _counted_from(lines: Sequence[Line], first: int) -> Iterator[tuple[int, int]]:
    """The lines that begin with 1, 2, 3 and a blank behind, no more than a row's lines apart."""
    last, count = first, 1
    for n in range(first, len(lines)):
        if n - last > _MOST_LINES or n == first and not _begins_with(lines[n], 1):
            return
        if _begins_with(lines[n], count):
            yield n, count
            last, count = n, count + 1


def _begins_with(line: Line, number: int) -> bool:
    words = between_blanks(line)
    return len(words) > 1 and line.between(*words[0]) == str(number)


def _up_to_whole(record: _Record, columns: int) -> _Record:
    """The record's lines up to that with its last cell."""
    count = 0
    for at, (_, words) in enumerate(record.lines):
        count += len(words) - (1 if at else 0)
        if count >= columns:
            return _Record(record.lines[: at + 1])
    return record


def _whole_cells(lines: Sequence[Line], record: _Record, columns: int) -> Row | None:
    """The cells of a row, a day alone or together with the number before it. None where there are too few words, or too many."""
    apart = _cells(record, columns, list)
    return apart or _cells(record, columns, lambda parts: list(_with_days(lines, parts)))


def _cells(record: _Record, columns: int, taken: Callable[[Sequence[Part]], list[Part]]) -> Row | None:
    """The same from the words that are `taken` from each line; one that begins a line goes on with the one above, as long as cells
    are lacking."""
    cells: list[list[Part]] = []
    for n, words in record.lines:
        parts = [Part(n, *span) for span in words]
        if cells and len(cells) < columns:
            cells[-1].append(parts[0])
            parts = parts[1:]
        elif cells:
            if len(words) > 1:
                return None
            continue
        cells += [[part] for part in taken(parts)]
    return [Cell(parts) for parts in cells] if len(cells) == columns else None


def _with_days(lines: Sequence[Line], parts: Sequence[Part]) -> Iterator[Part]:
    """The words; a day together with the number that stands before it: 国家教委令第14号 1990年10月31日."""
    held: Part | None = None
    for part in parts:
        text = lines[part.line].between(part.start, part.end)
        if held is not None and _is_number(lines, held) and DAY.fullmatch(text):
            yield Part(part.line, held.start, part.end)
            held = None
            continue
        if held is not None:
            yield held
        held = part
    if held is not None:
        yield held


def _is_number(lines: Sequence[Line], part: Part) -> bool:
    return lines[part.line].between(part.start, part.end)[-1] == "号"


def _put_rest(lines: Sequence[Line], record: _Record, row: Row, rows: Sequence[Row]) -> None:
    """A word alone below a whole row goes on in the cell whose bracket it closes, else in the one that is the fullest of its column."""
    taken = {part.line for cell in row for part in cell.parts}
    for n, words in record.lines:
        if n not in taken:
            text = lines[n].between(*words[0])
            open_ = [cell for cell in row if _goes_on_in(cell.text(lines), text)]
            fullest = max(range(1, len(row)), key=lambda at: _fullness(lines, rows, row, at))
            (open_[0] if open_ else row[fullest]).parts.append(Part(n, *words[0]))


def _goes_on_in(text: str, rest: str) -> bool:
    return any(stays_open(*marks, text) and closes_first(*marks, rest) for marks in (("（", "）"), ("《", "》")))


def _fullness(lines: Sequence[Line], rows: Sequence[Row], row: Row, at: int) -> float:
    """How long a cell's first part is, to the longest of the other rows in its column."""
    longest = max((len(_first(lines, each[at])) for each in rows if each is not row), default=0)
    return len(_first(lines, row[at])) / max(longest, 1)


def _first(lines: Sequence[Line], cell: Cell) -> str:
    part = cell.parts[0]
    return lines[part.line].between(part.start, part.end)
