"""What a table says of itself in its first rows, over all its columns, as one pasted from a spreadsheet does: what it is called, and what
its figures are counted in."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.formats.word.reading.body import Para
from gazette_pub.formats.word.reading.tables import Row
from gazette_pub.formats.word.reading.texts import Text
from gazette_pub.structure.captions import CALLED
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.structure.tables.around import CAPTION, UNIT
from gazette_pub.words.characters import fold
from gazette_pub.words.pattern import Expression, Pattern

Texts = Callable[[Para], list[Text]]


def heading_in(rows: list[Row], texts: Texts) -> list[Para]:
    """The name of the table (专栏1　重点工程; 财政收支决算总表), with the unit below it, which the rows are left without."""
    width = max((cell.column + cell.columns for row in rows for cell in row.cells), default=0)
    name = _alone(rows[0], width, texts) if rows else None
    if name is None or len(rows) == 1 == len(rows[0].cells[0].blocks):
        return []
    unit = _alone(rows[1], width, texts) if len(rows) > _TWO and len(rows[0].cells[0].blocks) == 1 else None
    is_counted = unit is not None and UNIT.match(fold(_said(unit, texts))) is not None
    if not (CAPTION.match(fold(_said(name, texts))) or width > 1 and _is_name(name, is_counted, texts)):
        return []
    taken = [name, unit] if is_counted and unit is not None else [name]
    for _ in taken:
        del rows[0].cells[0].blocks[0]
        if not rows[0].cells[0].blocks:
            del rows[0]
    return taken


_TWO = 2


def _alone(row: Row, width: int, texts: Texts) -> Para | None:
    """What stands first in the one cell of a row, over all columns: one line of words."""
    cell = row.cells[0] if len(row.cells) == 1 and row.cells[0].columns == width else None
    first = cell.blocks[0] if cell is not None and cell.blocks else None
    said = texts(first) if isinstance(first, Para) else []
    return first if isinstance(first, Para) and len(said) == 1 and not said[0].pictures else None


def _said(para: Para, texts: Texts) -> str:
    return texts(para)[0].text.strip(" \u3000\t")


def _is_name(para: Para, is_counted: bool, texts: Texts) -> bool:
    """Whether a line in the middle is what a table is called, by its last word or the unit that stands below."""
    said = fold(_said(para, texts))
    called = is_counted or CALLED.search(said) is not None and not ENUMERATOR.match(said)  # 一、收入表: a part of it
    return called and para.align == "center" and _NAME.fullmatch(said) is not None


_NAME = Pattern(
    Expression("[^，。；：！？]{4,60}"),
    ("2024年财政收支决算总表", "某区、某县重点项目清单"),
    ("合计", "甲，乙", "填表说明：见下表"),
    "fullmatch",
)
