"""Rows of names: which pieces of a row are one name set wide, and which stand beside each other in columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from statistics import median

from gazette_pub.formats.pdf.reading.pieces import Piece, text_of
from gazette_pub.structure.namerows import OFFICE_ALONE
from gazette_pub.words.characters import HAN
from gazette_pub.words.names import HEAD_OF_COLUMN, is_name
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern

_WIDEST_NAME = 4.2
"""Ems of a name that is set wide: 王　纯 takes three as 王建忠 does, or four beside 欧阳建国."""

_WITHIN = 2.2
"""Ems of blank inside such a name at the most."""

_PART = Pattern(
    Expression(f"[{HAN}]{{1,2}}(?P<note>（[^（）]{{1,12}}）)?"),
    ("王", "小强", "纯（女）"),
    ("王建忠", "，"),
    "fullmatch",
)
_NAME = Pattern(
    Expression(f"(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}·]{{1,16}})(?:（[^（）]{{1,12}}）)?"),
    ("王纯", "王建忠", "阿卜杜热合曼·买买提明（维吾尔族）", "韦韬（壮族）", "买买提·艾合买提", "买买提·艾合买提·某某"),
    ("王", "会议，", "第一章总则"),
    "fullmatch",
)

_PROVISIONS = frozenset("条條章节節编編款项項")

_NUMBER = Pattern(
    Expression(f"第[{CHARACTERS}]{{1,9}}[条條章节節编編款项項]$"),
    ("第一条", "第十二章"),
    ("第五", "王一条", "第一条件"),
)
"""What no name is, as short as one: the number of a provision, with the first words of it beside."""


def is_number_of_provision(piece: Piece) -> bool:
    """Whether a piece is the number of an article, a chapter or a section, and nothing else."""
    return piece.glyphs[-1].text in _PROVISIONS and _NUMBER.match(text_of(piece.glyphs)) is not None


def text_in(row: Sequence[Piece], em: float, grid: float | None = None) -> str:
    """What a row says. Between names in columns stand two spaces; a name of two characters keeps its blank, 王　纯.

    `grid`: the tracking of the rows around it.
    """
    if len(row) == 1:
        return _name_of(row[0]) if row[0].whole else text_of(row[0].glyphs)
    if all(piece.whole for piece in row):
        return "  ".join(map(_name_of, row))
    if row[-1].whole and (label := list(takewhile(lambda piece: not piece.whole, row))) and _is_label(row, label):
        return f"{_said(label)}{_WIDE * 2}{'  '.join(map(_name_of, row[len(label) :]))}"
    if grid is None and len(row) >= _MANY and (names := _names_spaced(row, em)):
        return "  ".join(map(_name, names))
    if (step := tracking(row, grid)) is not None:
        return _tracked(row, step)
    if _FEW <= len(row) < _MANY and _is_spaced(row, em):
        return "".join(text_of(piece.glyphs) for piece in row)
    cells = cells_of([part for piece in row for part in _behind_notes(piece)], em) if len(row) > 1 else []
    if len(cells) > 1 and (_NUMBER.match(said_in(cells[0])) or _heads_columns(cells)):
        return _said(row)
    if len(cells) > 1 and all(_NAME.fullmatch(said_in(cell)) for cell in cells):
        apart = _WIDE * 2 if OFFICE_ALONE.match(said_in(cells[0])) else "  "  # who holds an office, behind it
        return f"{_name(cells[0])}{apart}{'  '.join(map(_name, cells[1:]))}"
    if len(cells) > 1 and _is_person(cells[0]) and _is_apart(cells, em):
        rest = [piece for cell in cells[1:] for piece in cell]
        gap = max(round((rest[0].x - cells[0][-1].right) / em), 2)
        return f"{_name(cells[0])}{gap * _WIDE}{_said(rest)}"
    return _said(row)


def _is_label(row: Sequence[Piece], label: Sequence[Piece]) -> bool:
    """Whether names stand behind a label, and nothing else: 副主任：郑　刚  马　明."""
    return all(piece.whole for piece in row[len(label) :]) and label[-1].glyphs[-1].text in "：:"


def _heads_columns(cells: Sequence[Sequence[Piece]]) -> bool:
    """Whether one of the cells says what heads the column of a table."""
    return any(HEAD_OF_COLUMN.fullmatch(said_in(cell)) for cell in cells)


def _names_spaced(row: Sequence[Piece], em: float) -> list[list[Piece]]:
    """The persons that a row names, where the blank between them is as wide as that in a name: 王建忠　王　珍　韦　韬. None of
    them where it may be anything else."""
    cells = cells_of(row, em)
    if not 1 < len(cells) < len(row) or not all(is_name(said_in(cell).partition("（")[0]) for cell in cells):
        return []
    return cells


def grid_of(rows: Sequence[Sequence[Piece]]) -> float | None:
    """The tracking of rows of which most of those that tell are tracked; None where they are not."""
    long = [tracking(row) for row in rows if sum(len(piece.glyphs) for piece in row) >= _MANY]
    steps = [step for step in long if step is not None]
    return median(steps) if len(steps) >= _ROWS and len(steps) * 2 > len(long) else None


def tracking(row: Sequence[Piece], grid: float | None = None) -> float | None:
    """The ems of blank that stand between the characters of a row throughout, as on a grid that is wider than they are;
    None where it is not set so. Figures and words stand in it whole. A row of few characters tells it by the rows around.
    """
    if len(row) == 1:
        return None
    gaps = [(after.x - piece.right) / piece.em for piece, after in pairwise(row)]
    if grid is not None and gaps and all(abs(gap - grid) <= _EVEN for gap in gaps):
        return grid
    texts = [text_of(piece.glyphs) for piece in row] if len(row) >= _MANY else []
    if sum(1 for text in texts if _SINGLE.fullmatch(text)) * 2 <= len(row):
        return None
    if sum(1 for text in texts if _NAME.fullmatch(text) and is_name(text)) > 1:  # whole, beside 王　珍 and 韦　韬
        return None
    step = median(gaps)
    even = sum(1 for gap in gaps if abs(gap - step) <= _EVEN)
    return step if step <= _WIDEST_STEP and even >= _MOST_EVEN * len(gaps) else None


def _is_spaced(row: Sequence[Piece], em: float) -> bool:
    """Whether a row is single characters with one and the same blank between them: a heading that is set wide, where it is
    larger than text, or no two of them are a name."""
    texts = [text_of(piece.glyphs) for piece in row]
    held = OFFICE_ALONE.match("".join(texts[:2])) and is_name("".join(texts[2:]))  # 主　任　康　健
    if held or not all(_HAN.fullmatch(text) for text in texts):
        return False
    gaps = [(after.x - piece.right) / piece.em for piece, after in pairwise(row)]
    if max(gaps) - min(gaps) > _LIKE or max(gaps) > _WIDEST_STEP:
        return False
    return row[0].em >= _LARGER * em or not is_name("".join(texts[:2])) or not is_name("".join(texts[-2:]))


_HAN = Pattern(Expression(f"(?![{CHARACTERS}])[{HAN}]"), ("甲", "总"), ("甲乙", "1", "三", "，"), "fullmatch")
_FEW, _LIKE, _LARGER = 4, 0.15, 1.1
"""Characters of a heading that is set wide, at the least; ems by which its blanks differ; times the em of text from which it
is larger."""

_SINGLE = Pattern(
    Expression(f"(?![{CHARACTERS}])[{HAN}，。、；：（）《》“”]"), ("甲", "，"), ("甲乙", "1", "三"), "fullmatch"
)
"""A character of text; numbers may head columns."""

_ROWS = 3
"""Rows that are tracked, from which a page may be."""

_MANY, _EVEN, _MOST_EVEN, _WIDEST_STEP = 6, 0.3, 0.7, 2.2
"""Pieces of a row from which it may be tracked; ems by which its blanks differ, and how many of them do not; the ems from
which they part columns."""


def _tracked(row: Sequence[Piece], step: float) -> str:
    """The characters without the blanks of the tracking; a blank that is wider by a character is one of the text."""
    said = text_of(row[0].glyphs)
    for piece, after in pairwise(row):
        wide = (after.x - piece.right) / piece.em >= step + 1 + _EVEN
        said += ("\u3000" if wide else "") + text_of(after.glyphs)
    return said


def _said(pieces: Sequence[Piece]) -> str:
    return text_of([glyph for piece in pieces for glyph in piece.glyphs])


def _is_person(cell: Sequence[Piece]) -> bool:
    """Whether the cell is a name: by its surname, or because one character of three stands apart, as in 延　晋军."""
    parts = [text_of(piece.glyphs).partition("（")[0] for piece in cell]
    return is_name("".join(parts)) or [len(part) for part in parts] == [1, 2] and parts[0] not in CHARACTERS


def are_persons(texts: Sequence[str]) -> bool:
    """Whether each of these is a name, and most begin with a surname; what heads a column is none."""
    closed = ["".join(text.split()) for text in texts]
    if not all(_NAME.fullmatch(text) and not HEAD_OF_COLUMN.fullmatch(text) for text in closed):
        return False
    return sum(1 for text in closed if is_name(text.partition("（")[0])) * 2 > len(closed)


def is_person(text: str) -> bool:
    """Whether it is a name by its form, and begins with a surname or has a point within."""
    return _NAME.fullmatch(text) is not None and (is_name(text.partition("（")[0]) or "·" in text)


def _is_apart(cells: Sequence[Sequence[Piece]], em: float) -> bool:
    """Whether the first cell is set wide, or a blank stands behind it: a person, and the office beside it."""
    return len(cells[0]) > 1 or cells[1][0].x - cells[0][-1].right > em


def _behind_notes(piece: Piece) -> list[Piece]:
    """The piece parted behind each note, for the next name may stand right there: 韬（壮族）邓."""
    ends = [at + 1 for at, glyph in enumerate(piece.glyphs) if glyph.text in "）)"]
    cuts = [0, *(end for end in ends if end < len(piece.glyphs)), len(piece.glyphs)]
    return [Piece(piece.glyphs[first:after], piece.em) for first, after in pairwise(cuts)]


def cells_of(row: Sequence[Piece], em: float) -> list[list[Piece]]:
    """The pieces of a row, those of one name together."""
    if len(row) == 1:
        return [list(row)]
    cells: list[list[Piece]] = []
    said = ""  # by the last of these
    for piece in row:
        text = text_of(piece.glyphs)
        if cells and _is_rest_of_name(cells[-1], said, piece, text, em):
            cells[-1].append(piece)
            said += text
        else:
            cells.append([piece])
            said = text
    return cells


def _is_rest_of_name(cell: Sequence[Piece], said: str, piece: Piece, text: str, em: float) -> bool:
    """Whether a piece, which says this text, goes on with a cell, which says that before it."""
    first, last = cell[0], cell[-1]
    if last.whole or piece.whole or piece.x - last.right > _WITHIN * em:
        return False
    part = _PART.fullmatch(text)
    if part is None or not _PART.fullmatch(said):
        return False
    name = f"{said}{text}".partition("（")[0]
    if len(said) == _OF_TWO == len(name) - _OF_TWO and not is_name(name):
        return False  # 主任　康健
    end = piece.glyphs[part.start("note") - 1].right if part["note"] else piece.right
    return end - first.x <= _WIDEST_NAME * em


def said_in(cell: Sequence[Piece]) -> str:
    """What pieces say, without the blanks between them."""
    return "".join(text_of(piece.glyphs) for piece in cell)


def _name_of(piece: Piece) -> str:
    """What a piece says that is a name: one of two characters keeps its blank."""
    closed = "".join(glyph.text for glyph in piece.glyphs)
    if len(closed.partition("（")[0]) != _OF_TWO:
        return closed
    first, second = piece.glyphs[:2]
    wide = second.x - first.right >= _APART * piece.em
    return f"{closed[0]}{_WIDE}{closed[1:]}" if wide else text_of(piece.glyphs)


_OF_TWO, _WIDE, _APART = 2, "\u3000", 0.3
"""Characters of a name that keeps its blank; that; ems of it at the least."""


def _name(cell: Sequence[Piece]) -> str:
    parts = [text_of(piece.glyphs) for piece in cell]
    return (
        "\u3000".join(parts)
        if len(parts) == 2 and len(parts[0]) == len(parts[1].partition("（")[0]) == 1
        else "".join(parts)
    )
