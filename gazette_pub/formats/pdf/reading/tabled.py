"""Tables as they stand on pages → a table of the issue."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import pairwise, takewhile

from gazette_pub.formats.pdf.reading.columns import rows_of
from gazette_pub.formats.pdf.reading.cut_cells import join_cut_cells, reaches_end
from gazette_pub.formats.pdf.reading.drawn import Box
from gazette_pub.formats.pdf.reading.filled import closed_up, is_filled
from gazette_pub.formats.pdf.reading.glyphs import ASCENT
from gazette_pub.formats.pdf.reading.pictures import Picture
from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.formats.pdf.reading.raised import with_raised
from gazette_pub.formats.pdf.reading.ruled import Ruled, columns_of
from gazette_pub.formats.pdf.reading.rules import Cell
from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break
from gazette_pub.structure.passage import add_break, as_printed
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.tables.grid import SET_WIDE, heads_of, joined
from gazette_pub.words.characters import HAN, ends_sentence
from gazette_pub.words.check_digits import is_checked
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

Proper = Callable[[str], str]
"""A text as it stands on the page → with proper punctuation."""

_ROOM = 4.0
"""Ems that a line must leave free in its cell to have ended there, with those that the next begins with."""

_PADDING = 1.0
"""Ems of a cell's width that are no room for text."""


@dataclass(slots=True)
class Text:
    """A cell with what it says: its paragraphs, and the box around them; none where it is empty.

    `font`: the one that its words are set in, None where that is more than one, or no words are. `apart`: it is not that
    of the table's other words. `head`: it says what its column or its row holds. `pictures`: those that stand in it.
    `page`: that on which it says so. `full`: it reaches the end of its page, and its last line
    has no room for another character.
    """

    cell: Cell
    paragraphs: list[str]
    box: Box | None
    font: str | None
    apart: bool = False
    head: bool = False
    pictures: Sequence[Picture] = ()
    page: int = 0
    full: bool = False


@dataclass(slots=True)
class Part:
    """What of a table stands on one page. `end`: the break behind it, where the table goes on.

    `rest`: the page and the row that goes on with the last one of this part, which the page cut.
    """

    ruled: Ruled
    end: Break | None = None
    rows: list[list[Text]] = field(default_factory=list)
    rest: list[tuple[int, list[Text]]] = field(default_factory=list)


def fill_table(table: Node, parts: Sequence[Part], proper: Proper) -> None:
    """Puts the rows of all parts into the table; a head that pages print again is in it once."""
    for part in parts:
        part.rows = _rows(part.ruled, proper)
    _set_apart(parts)
    heads, again = _heads(parts)
    _mark_heads(parts, heads)
    repeated = [[(other.ruled.page, other.rows[at]) for other in parts[1:]] for at in range(again)]
    for part in parts[1:]:
        del part.rows[:again]
    _join_cut_rows(parts)
    join_cut_cells(parts)
    columns = _columns(parts)
    for n, part in enumerate(parts):
        for at, row in enumerate(part.rows):
            rest = part.rest if at == len(part.rows) - 1 else []
            _put_row(table, part.ruled, row, columns, [*(repeated[at] if not n and at < again else []), *rest])
        if part.end is not None:
            add_break(table, part.end)


# rows that a page cuts


def _join_cut_rows(parts: Sequence[Part]) -> None:
    """Puts what a page begins with to the row that the page before ends with, where it goes on with that."""
    above = parts[0]
    patterns = Counter(_pattern(row) for part in parts for row in part.rows)
    for part in parts[1:]:
        if above.rows and part.rows:
            row, beside = _parted(above, part.rows[0])
            alone = patterns[_pattern(row)] <= 1
            if _goes_on(above.rows[-1], row) or alone and _breaks_off(above.rows[-1], row):
                part.rows.pop(0)
                _begin_below(part, beside)
                for text, rest in zip(above.rows[-1], row, strict=True):
                    text.paragraphs = _joined(text.paragraphs, rest.paragraphs)
                above.rest.append((part.ruled.page, row))
        above = part if part.rows else above


def _pattern(row: Sequence[Text]) -> frozenset[int]:
    """The columns in which a row says something."""
    return frozenset(text.cell.column for text in row if text.paragraphs)


def _parted(above: Part, row: Sequence[Text]) -> tuple[list[Text], list[Text]]:
    """The first row of a page: its cells below those of the last row above, and the empty ones that go on with cells of
    several rows, which stand beside that.
    """
    columns = {text.cell.column for text in above.rows[-1]}
    beside = [text for text in row if text.cell.column not in columns]
    if not all(_is_rest_of_cell(above, text) for text in beside):
        return list(row), []
    return [text for text in row if text.cell.column in columns], beside


def _is_rest_of_cell(above: Part, text: Text) -> bool:
    """Whether an empty cell stands below one that reaches the end of the page above."""
    reaching = [other for row in above.rows for other in row if reaches_end(above, other)]
    return not text.paragraphs and any(
        (other.cell.column, other.cell.columns) == (text.cell.column, text.cell.columns) for other in reaching
    )


def _begin_below(part: Part, beside: Sequence[Text]) -> None:
    """Lets cells of several rows begin in the row below that which was taken from the page."""
    for text in beside:
        if text.cell.rows > 1:
            text.cell = text.cell._replace(row=text.cell.row + 1, rows=text.cell.rows - 1)
            part.rows[0].append(text)
    if beside and part.rows:
        part.rows[0].sort(key=lambda text: text.cell.column)


def _goes_on(row: Sequence[Text], more: Sequence[Text]) -> bool:
    """Whether a row is the rest of another: it has nothing in the first column, and nothing where that has not; and either
    it says something in few, or in each a sentence broke off.
    """
    if [text.cell.column for text in row] != [text.cell.column for text in more] or not row[0].paragraphs:
        return False
    said = [(text, rest) for text, rest in zip(row, more, strict=True) if rest.paragraphs]
    if more[0].paragraphs or not said or not all(text.paragraphs for text, _ in said):
        return False
    broken = all(not ends_sentence(text.paragraphs[-1]) and len(text.paragraphs[-1]) > _LONG for text, _ in said)
    return broken or len(said) * 2 < len(more)


def _breaks_off(row: Sequence[Text], more: Sequence[Text]) -> bool:
    """Whether a row is the rest of another: each cell of it goes on with one whose last line is full, and ends no sentence,
    and others of that have said all that they say.
    """
    if [text.cell.column for text in row] != [text.cell.column for text in more]:
        return False
    said = [text for text, rest in zip(row, more, strict=True) if rest.paragraphs]
    whole = [text for text, rest in zip(row, more, strict=True) if text.paragraphs and not rest.paragraphs]
    return bool(said and whole) and all(text.full and not ends_sentence(text.paragraphs[-1]) for text in said)


_LONG = 12
"""Characters from which what a cell says is a sentence, which ends with a mark; a name or a figure never does."""


def _joined(paragraphs: Sequence[str], rest: Sequence[str]) -> list[str]:
    """The paragraphs of a cut cell: one that ended no sentence goes on."""
    if not rest or not paragraphs or ends_sentence(paragraphs[-1]):
        return [*paragraphs, *rest]
    return [*paragraphs[:-1], joined([paragraphs[-1], rest[0]]), *rest[1:]]


def _rows(ruled: Ruled, proper: Proper) -> list[list[Text]]:
    rows: list[list[Text]] = [[] for _ in range(ruled.rows)]
    for cell, pieces in ruled.pieces.items():
        width = ruled.lattice.xs[cell.column + cell.columns] - ruled.lattice.xs[cell.column]
        rows[cell.row].append(
            Text(
                cell,
                [proper(said) for said in _paragraphs(pieces, width)],
                _around(pieces, ruled),
                _font(pieces),
                pictures=ruled.pictures.get(cell, ()),
                page=ruled.page,
                full=cell.row + cell.rows == ruled.rows and _is_full(pieces, width),
            )
        )
    return rows


def _is_full(pieces: Sequence[Piece], width: float) -> bool:
    """Whether the last line of a cell has no room for another character."""
    em = _em(pieces)
    return bool(pieces) and _room(rows_of(pieces, em)[-1], width, em) < 1


def _em(pieces: Sequence[Piece]) -> float:
    return max((piece.em for piece in pieces), default=1.0)


def _room(row: Sequence[Piece], width: float, em: float) -> float:
    """Ems that a line leaves free in its cell."""
    return width / em - _PADDING - _width(row) / em


_WORD = Pattern(Expression(f"[{HAN}]"), ("甲",), ("1", "，"))


def _font(pieces: Sequence[Piece]) -> str | None:
    fonts = {glyph.face.name for piece in pieces for glyph in piece.glyphs if _WORD.match(glyph.text)}
    return fonts.pop() if len(fonts) == 1 else None


def _paragraphs(pieces: Sequence[Piece], width: float) -> Iterator[str]:
    """What a cell says; a paragraph ends with a line that leaves room in it for what the next begins with.

    A line with wide blanks is one by itself: a row of a table that stands in the cell; but for one that they only fill. So does one that
    ends where the next begins with a number: 1.《某法》第六条；⏎2.《某条例》第三条。
    Digits that break off where the cell ends go on below without a blank, and the characters of a word below one another.
    """
    if not pieces:
        return
    em = _em(pieces)
    lines: list[str] = []
    room, apart = 0.0, False
    rows = rows_of(with_raised(pieces), em)
    if _runs_down(rows, em):
        yield "".join(row[0].glyphs[0].text for row in rows)
        return
    for row, below in zip(rows, [*rows[1:], []], strict=True):
        filled = is_filled(row, below, width / em - _PADDING)
        said = closed_up(row) if filled else text_of([glyph for piece in row for glyph in piece.glyphs])
        several = sum(piece.line is None for piece in row) > 1 and not filled and not _is_numbered(row)
        counts = bool(lines) and lines[-1][-1:] in _ENDS and ENUMERATOR.match(said) is not None
        if lines and (apart or several or counts or room >= _ROOM + min(_width(row) / em, _ROOM)):
            yield joined(lines)
            lines = []
        if lines and room < _first_width(row) / em and _is_broken_number(lines[-1], said):
            lines[-1] += said
        else:
            lines.append(_word(said))
        room, apart = _room(row, width, em), several
    yield joined(lines)


def _runs_down(rows: Sequence[Sequence[Piece]], em: float) -> bool:
    """Whether a cell is one word whose characters stand below one another, evenly: two of them as close as lines of a text."""
    if len(rows) < _TWO or any(len(row) > 1 or len(row[0].glyphs) > 1 for row in rows):
        return False
    steps = [(below[0].y - row[0].y) / em for row, below in pairwise(rows)]
    first = rows[0][0]
    level = all(abs(row[0].x - first.x) <= _LEVEL * em and row[0].em == first.em for row in rows)
    close = max(steps) <= (_CLOSE if len(rows) == _TWO else _WIDEST) and max(steps) - min(steps) <= _LEVEL
    return level and close and _DOWN.fullmatch("".join(row[0].glyphs[0].text for row in rows)) is not None


_LEVEL, _CLOSE, _WIDEST = 0.1, 1.4, 3.0
"""Ems by which such characters may be out of line; from one of two to the other at the most, and of more."""

_DOWN = Pattern(
    Expression(f"(?![男女]{{2}}|[有无]{{2}}|[是否]{{2}}|[{CHARACTERS}]+$)[{HAN}]{{2,12}}"),
    ("科目", "一般公共", "合计", "三亚"),
    ("男女", "有无", "一二三", "甲1", "甲"),
    "fullmatch",
)
"""A word, and no answers or numbers below one another."""

_ENDS = frozenset("。；：")
"""How a line of a cell ends that a numbered paragraph stands below."""


def _first_width(row: Sequence[Piece]) -> float:
    first = row[0].glyphs[0]
    return first.right - first.x


def _is_broken_number(before: str, after: str) -> bool:
    """Whether the lines of a cell are one number that has more digits than a line of it holds: the last line has fewer then,
    and none ends a number by itself, as a telephone's or the commas of a figure do; or its last character is its check."""
    if is_checked(before + after):
        return True
    if _GROUPED.fullmatch(before + after):
        return not _GROUPED.fullmatch(before) and len(after) < len(before)
    many = _DIGITS.fullmatch(before) is not None and _DIGITS_AND_CHECK.fullmatch(after) is not None
    return many and not _TELEPHONE.fullmatch(before) and len(after) < len(before)


_DIGITS = Pattern(Expression("\\d{5,18}"), ("139000011",), ("2024", "1,286", "甲1"), "fullmatch")
_DIGITS_AND_CHECK = Pattern(Expression("\\d{1,17}[\\dX]?"), ("11", "1", "123X"), ("X", "11户", "1 2"), "fullmatch")
_TELEPHONE = Pattern(Expression("1[3-9]\\d{9}"), ("13900001111",), ("139000011", "12345678901"), "fullmatch")
_GROUPED = Pattern(
    Expression("\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?"),
    ("1,286", "12,345,678.90"),
    ("1,28", "1286", "1,2863"),
    "fullmatch",
)


def _is_numbered(row: Sequence[Piece]) -> bool:
    """Whether a row is one line of text, with the blank of a character behind the number of an article: 第五条　小船应当."""
    blank = row[1].x - row[0].right
    return (
        len(row) == _TWO and blank <= _BEHIND_NUMBER * row[0].em and _NUMBER.match(text_of(row[0].glyphs)) is not None
    )


_TWO, _BEHIND_NUMBER = 2, 1.3
_NUMBER = Pattern(
    Expression(f"第[{CHARACTERS}\\d]{{1,9}}[条條章节節款项項](?:之[{CHARACTERS}])?"),
    ("第五条", "第八條之一", "第12条", "第三章"),
    ("第五", "第五条第二款", "五条"),
    "fullmatch",
)


def _width(row: Sequence[Piece]) -> float:
    return row[-1].right - row[0].x


def _word(said: str) -> str:
    return "".join(said.split()) if SET_WIDE.fullmatch(said) else as_printed(said)


def _around(pieces: Sequence[Piece], ruled: Ruled) -> Box | None:
    if not pieces:
        return None
    box = (
        min(piece.x for piece in pieces),
        min(piece.y - ASCENT * piece.face.size for piece in pieces),
        max(piece.right for piece in pieces),
        max(piece.y + (1 - ASCENT) * piece.face.size for piece in pieces),
    )
    return ruled.on_page(box)


# the head


def _heads(parts: Sequence[Part]) -> tuple[int, int]:
    """How many rows are the table's head, and how many of them each later page prints again."""
    again = min((_again(parts[0], part) for part in parts[1:]), default=0)
    rows = parts[0].rows
    told = again or _leading(rows, _is_apart) or _leading(rows, lambda row: row[0].cell.row in parts[0].ruled.shaded)
    return told or _named(rows), again


def _mark_heads(parts: Sequence[Part], heads: int) -> None:
    """Marks the cells of the head, and those of the first column where all of them are set apart as the head is."""
    rows = [row for part in parts for row in part.rows]
    side = [text for row in rows[heads:] for text in row if text.cell.column == 0 and text.font]
    for row in rows[:heads]:
        for text in row:
            text.head = True
    for text in side if heads and all(text.apart for text in side) else ():
        text.head = True


def _again(first: Part, more: Part) -> int:
    """The rows that a page begins with as the table does: some of both must differ."""
    same = sum(
        1 for _ in takewhile(lambda pair: _says(pair[0]) == _says(pair[1]), zip(first.rows, more.rows, strict=False))
    )
    return same if same < len(first.rows) and any(text.paragraphs for row in first.rows[:same] for text in row) else 0


def _says(row: Sequence[Text]) -> list[list[str]]:
    return [text.paragraphs for text in row]


def _set_apart(parts: Sequence[Part]) -> None:
    """Marks the cells whose font is not that of most of the cells below the first row."""
    first, *others = [row for part in parts for row in part.rows]
    fonts = Counter(text.font for row in others for text in row if text.font)
    usual = fonts.most_common(1)[0][0] if fonts else None
    for row in (first, *others):
        for text in row:
            text.apart = None not in (usual, text.font) and text.font != usual


def _is_apart(row: Sequence[Text]) -> bool:
    said = [text for text in row if text.font]
    return bool(said) and all(text.apart for text in said)


def _leading(rows: Sequence[Sequence[Text]], is_head: Callable[[Sequence[Text]], bool]) -> int:
    """The rows from the first on that are told apart; none where all or others are too."""
    told = [bool(row) and is_head(row) for row in rows]
    leading = sum(1 for _ in takewhile(bool, told))
    return leading if sum(told) == leading < len(rows) else 0


def _named(rows: Sequence[Sequence[Text]]) -> int:
    """The same by what the first row says, with the rows that its cells reach down to."""
    texts = [[joined(text.paragraphs) for text in row] for row in rows if row]
    return max(text.cell.rows for text in rows[0]) if len(texts) > 1 and heads_of(texts) else 0


# the issue's table


def _columns(parts: Sequence[Part]) -> tuple[float, ...]:
    """The edges of the table's columns, from its left edge on, those that only some pages have among them."""
    first = parts[0].ruled
    most = max((part.ruled for part in parts), key=lambda ruled: len(ruled.lattice.xs))
    return columns_of(first, most) or tuple(x - first.lattice.xs[0] for x in first.lattice.xs)


def _put_row(
    table: Node,
    ruled: Ruled,
    row: Sequence[Text],
    columns: Sequence[float],
    again: Sequence[tuple[int, Sequence[Text]]],
) -> None:
    if not row:
        return  # cells of the rows above reach down over all of it
    node = table.add("row")
    for at, text in enumerate(row):
        boxes = [(text.page, text.box), *((page, other[at].box) for page, other in again)]
        _put_cell(node, text, _span(ruled, text.cell, columns), _origin(boxes))


def _put_cell(row: Node, text: Text, colspan: int, origin: dict[str, str]) -> None:
    cell = row.add("cell", None, header="true" if text.head else None)
    for name, span in (("rowspan", text.cell.rows), ("colspan", colspan)):
        if span > 1:
            cell.set(name, str(span))
    above = [picture for picture in text.pictures if text.box is None or picture.box[1] < text.box[1]]
    _put_pictures(cell, above)
    targets = [cell] if len(text.paragraphs) < 2 and not text.pictures else [cell.add("p") for _ in text.paragraphs]
    for target, said in zip(targets, text.paragraphs, strict=False):
        target.text = said
        for name, value in origin.items():
            target.set(name, value)
    _put_pictures(cell, [picture for picture in text.pictures if picture not in above])


def _put_pictures(cell: Node, pictures: Sequence[Picture]) -> None:
    for picture in pictures:
        cell.add("figure", src=picture.src, **_origin([(picture.page, picture.box)]))


def _span(ruled: Ruled, cell: Cell, columns: Sequence[float]) -> int:
    """How many of the table's columns the cell takes."""
    first, last = (ruled.lattice.xs[at] - ruled.lattice.xs[0] for at in (cell.column, cell.column + cell.columns))
    return max(_nearest(columns, last) - _nearest(columns, first), 1)


def _nearest(columns: Sequence[float], x: float) -> int:
    at = bisect_left(columns, x)
    return min((n for n in (at - 1, at) if 0 <= n < len(columns)), key=lambda n: abs(columns[n] - x))


def _origin(boxes: Sequence[tuple[int, Box | None]]) -> dict[str, str]:
    known = [(page, box) for page, box in boxes if box is not None]
    if not known:
        return {}
    return {
        "page": " ".join(str(page) for page, _ in known),
        "box": " ".join(_said(box) for _, box in known),
    }


def _said(box: Box) -> str:
    return " ".join(f"{round(edge, 1):g}" for edge in box)
