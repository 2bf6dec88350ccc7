"""A text of Word in a row of units: one a paragraph, those in the cells of tables too, in the order in which they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace

from gazette_pub.formats.word.reading.body import Block, Chunk, Para, Reading, Table
from gazette_pub.formats.word.reading.tables import Row, rows_of
from gazette_pub.formats.word.reading.texts import numbered
from gazette_pub.formats.word.reading.words import Thing, Words
from gazette_pub.layout.official import SIGNER
from gazette_pub.structure.line import OBJECT
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

MARK = Pattern(Expression(r"_p([1-9]\d{0,8})$"), ("_p17",), ("_p17_Copy_1", "page_12", "_p0"))
"""The bookmark of a printed element; a program that copies a paragraph gives the copy another name."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a unit stands in a table: the table's number in the file, the row and the cell in it."""

    table: int
    row: int
    cell: int


@dataclass(slots=True)
class Unit:
    """A paragraph. `text`: what it prints, OBJECT where a note stands. `marks`: the printed elements that begin in it.

    `style`: the name of its style. `pictures`, `notes`: what stands in it. `at`: the cell that it is in.
    """

    para: Para
    text: str
    marks: tuple[int, ...]
    style: str
    pictures: tuple[Thing, ...] = ()
    notes: tuple[Thing, ...] = ()
    at: Cell | None = None


@dataclass
class Text:
    """All units of a file, and the rows of its tables. `around`: the outermost table that each stands in, or is."""

    units: list[Unit] = field(default_factory=list)
    around: list[Table] = field(default_factory=list)
    tables: list[list[Row]] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)


def text_of(blocks: Iterable[Block], reading: Reading) -> Text:
    """The units of these blocks."""
    text = Text()
    waiting: list[tuple[Iterator[Block], Cell | None]] = [(iter(blocks), None)]
    while waiting:
        blocks, at = waiting[-1]
        block = next(blocks, None)
        if block is None:
            waiting.pop()
        elif isinstance(block, Para):
            text.units += units_of(block, at)
        elif isinstance(block, Table):
            number = len(text.tables)
            rows = rows_of(block.element, reading)
            is_record = _is_record(rows)
            if not is_record:
                text.tables.append(rows)
                text.around.append(block if at is None else text.around[at.table])
            cells = [
                (iter(cell.blocks), None if is_record else Cell(number, r, c))
                for r, row in enumerate(rows)
                for c, cell in enumerate(row.cells)
            ]
            waiting += reversed(cells)
        else:
            text.chunks.append(block)
    return text


def _is_record(rows: Sequence[Row]) -> bool:
    """Whether a table only sets the record of an official document at the foot of its page: its lines are paragraphs of that."""
    held = [block for row in rows for cell in row.cells for block in cell.blocks]
    return bool(held) and all(isinstance(each, Para) and _style_of(each) in RECORD for each in held)


RECORD = frozenset({"版记首行", "版记", "版记末行", "版记单行"})
"""The styles of the record of an official document."""


def units_of(para: Para, at: Cell | None = None) -> list[Unit]:
    """The paragraph as a unit; who signs a document, on the line of its number, is one of its own."""
    unit = unit_of(para, at)
    signed = SIGNER.search(unit.text) if len(unit.marks) == _NUMBER_AND_SIGNER and "签发人" in unit.text else None
    if signed is None:
        return [replace(unit, text=unit.text.rstrip("\t\u3000")) if len(unit.marks) == _NUMBER_AND_SIGNER else unit]
    (number, signer), text = unit.marks, unit.text
    return [
        replace(unit, text=text[: signed.start()], marks=(number,)),
        replace(unit, text=text[signed.end() :], marks=(signer,), pictures=(), notes=()),
    ]


_NUMBER_AND_SIGNER = 2


def unit_of(para: Para, at: Cell | None = None) -> Unit:
    """The paragraph as a unit, with the number that is counted for it, where it has not got that already."""
    words = para.words
    if not words.things:
        return Unit(para, _with_number(para, words.text), _marks(words), _style_of(para), at=at)
    pictures = tuple(thing for thing in words.things if thing.kind == "picture")
    notes = tuple(thing for thing in words.things if thing.kind != "picture")
    kinds = iter(words.things)
    pieces = words.text.split(OBJECT)
    said = pieces[0] + "".join(
        (OBJECT if (thing := next(kinds, None)) and thing.kind != "picture" else "") + piece for piece in pieces[1:]
    )
    return Unit(para, _with_number(para, said), _marks(words), _style_of(para), pictures, notes, at)


def _with_number(para: Para, said: str) -> str:
    counted = numbered(para)
    return said if said.startswith(counted.strip("\u3000")) else counted + said


def _marks(words: Words) -> tuple[int, ...]:
    return tuple([int(found[1]) for found in map(MARK.match, words.marks) if found])


def _style_of(para: Para) -> str:
    return para.style.name if para.style is not None else ""


TABLE_HEADER = "表头"
"""The style of what heads a column."""

FIGURES = frozenset({"插图", "图片"})
"""The styles of the place of a picture."""


def is_figure(unit: Unit) -> bool:
    """Whether the unit is a picture, or the place of one."""
    return not unit.text.strip() and (bool(unit.pictures) or unit.style in FIGURES)


def joined_over_pages(was: Iterable[Unit], now: Iterable[Unit]) -> list[Unit]:
    """The units, those joined that were one paragraph before: where the first page of a section is set otherwise than the
    others, LibreOffice cuts the paragraph that goes on from it, and ends a section there."""
    before, joined = {unit.marks[0]: unit for unit in was if unit.marks}, list[Unit]()
    for unit in now:
        above = joined[-1] if joined else None
        if above is not None and above.marks and _is_cut(before.get(above.marks[0]), above, unit):
            said = above.text + unit.text
            pictures, notes = above.pictures + unit.pictures, above.notes + unit.notes
            joined[-1] = replace(above, text=said, pictures=pictures, notes=notes)
        else:
            joined.append(unit)
    return joined


def _is_cut(was: Unit | None, above: Unit, unit: Unit) -> bool:
    if was is None or was.para.closes or not above.para.closes or unit.marks or unit.style != above.style:
        return False
    if above.text == was.text:
        return False  # all of it is there
    return bool(above.text and unit.text) and (was.text.startswith(above.text) or was.text.endswith(unit.text))
