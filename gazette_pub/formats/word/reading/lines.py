"""The blocks of a file → lines with hints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field, replace
from itertools import takewhile

from gazette_pub.formats.word.reading.body import Para, Reading, Table
from gazette_pub.formats.word.reading.listed import Listed, heads_contents, listed_in
from gazette_pub.formats.word.reading.named import heading_in
from gazette_pub.formats.word.reading.notes import Notes
from gazette_pub.formats.word.reading.roles import role_of
from gazette_pub.formats.word.reading.tables import PARTING, Putting, Row, node_of, rows_of, rules_of, said_in
from gazette_pub.formats.word.reading.texts import PLAIN, Text, put_in, texts_of
from gazette_pub.formats.word.reading.words import Thing
from gazette_pub.issue.model import Node
from gazette_pub.structure.captions import captioned_above, head_table
from gazette_pub.structure.line import OBJECT, Hints, Line
from gazette_pub.structure.namerows import is_name_row, names_in
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LABEL
from gazette_pub.structure.patterns.closing import COPIES
from gazette_pub.structure.patterns.heads import DATE_LINE, LETTERHEAD
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.patterns.persons import ENTRY, NAME_TOKEN
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.structure.tables.grid import SET_WIDE
from gazette_pub.structure.titles.copies import MARKS_OF_COPY
from gazette_pub.words.characters import ends_sentence, fold
from gazette_pub.words.names import HEAD_OF_COLUMN, is_name
from gazette_pub.words.organs import is_organ
from gazette_pub.words.records import dataclass

_AROUND = " \u3000\t"
_APART = "\u3000\u3000"

_AT_THE_RIGHT = 12.0
"""Ems that a line stands in at the least that is set to the right."""

Picture = Callable[[Thing, Para], "Node | None"]
"""The figure for a picture; None where there is none to show."""


@dataclass
class Lines:
    """The lines so far."""

    reading: Reading
    notes: Notes
    picture: Picture
    drawn: Callable[[Thing], list[str]]
    found: list[Line] = field(default_factory=list)
    blanks: int = 0
    apart: bool = False

    def add(self, block: Para | Table) -> None:
        if isinstance(block, Para):
            self._paragraph(block)
        else:
            self._table(block)

    def texts(self, para: Para) -> list[Text]:
        return texts_of(para, self.notes)

    def _paragraph(self, para: Para) -> None:
        texts = [] if para.words.says_nothing else self.texts(para)
        self.apart = self.apart or para.apart
        if not texts:
            self.blanks += 1
        for at, text in enumerate(texts):
            if text.text.strip(_AROUND):
                self._line(text, replace(para, indent=0.0) if at else para)  # only its first line is set in
            for thing in text.pictures:
                self._figure(thing, para)

    def _line(self, text: Text, para: Para, said: str | None = None) -> None:
        role = said or ("entry" if para.words.contents else role_of(para.style))
        body = text.text.strip(_AROUND)
        body = body.replace("\t", _APART) if role == "signature" else body  # who signs side by side stands in no table
        body = body if role == "entry" else _with_tabs_wide(body)
        printed = body.replace("\t", "\u3000")
        before = text.text[: len(text.text) - len(text.text.lstrip(_AROUND))]
        indent = para.indent + before.count("\u3000") + before.count(" ") / 2
        hints = Hints(
            size=para.size,
            bold=para.bold,
            align=para.align,
            role=role or ("item" if is_bullet(para.label) else None),
            level=para.level or None,
            whole=True,
            para=str(para.n),
            inlines=tuple(text.inlines),
        )
        indent = {"center": 0.0, "right": max(indent, _AT_THE_RIGHT)}.get(para.align or "", indent)
        line = Line(
            len(self.found) + 1, printed, PLAIN.proper(printed), indent, blanks=self.blanks, hints=hints, laid=body
        )
        if not captioned_above(self.found, line):
            self.put(line)

    def put(self, line: Line) -> None:
        """Puts a line behind the others, and gives it its number."""
        self.found.append(line)
        line.n = line.last = len(self.found)
        line.feed = line.feed or self.apart
        self.blanks, self.apart = 0, False

    def block(self, node: Node, n: int) -> None:
        """Puts a line that stands for a table or a figure."""
        self.put(Line(0, OBJECT, OBJECT, blanks=self.blanks, hints=Hints(block=node, whole=True, para=str(n))))

    def _figure(self, thing: Thing, para: Para) -> None:
        node = self.picture(thing, para)
        if node is not None:
            node.set("para", str(para.n))
            self.block(node, para.n)
        for said in self.drawn(thing):
            self._line(Text(said), replace(para, indent=0.0, align="center"))

    # tables

    def _table(self, table: Table) -> None:
        rows = [row for row in rows_of(table.element, self.reading) if row.cells]
        rules = rules_of(table.element, self.reading.styles)
        ruled, parted = bool(rules), not PARTING.isdisjoint(rules)
        if not rows or self._heads_or_shows(
            rows, parted
        ):  # of a table that was deleted under track changes no row is left
            return
        if ruled and (names := heading_in(rows, self.texts)):
            self._above_table(names)
        elif self._only_sets(rows, ruled, parted):
            return
        node = node_of(rows, Putting(_put, self.texts, self.picture, self.reading))
        if node is not None:
            self.named(node, table.n)

    def _heads_or_shows(self, rows: list[Row], parted: bool) -> bool:
        """Puts a letterhead, contents, or pictures side by side that a table holds. Whether it was such."""
        if not parted and all(map(_marks_copy, self.found)) and (head := self._letterhead(rows)):
            for row in rows[head:]:
                self._row(row)
        elif self.found and heads_contents(self.found[-1]) and (listed := listed_in(rows, self.texts)):
            for each in listed:
                self._listed(each)
        elif not parted and _is_gallery(rows, self.texts):
            self._gallery(rows)
        else:
            return False
        return True

    def _only_sets(self, rows: list[Row], ruled: bool, parted: bool) -> bool:
        """Puts what a table but sets side by side, as lines. Whether it was such."""
        numbered = not ruled and _sets_numbers(rows, self.texts)
        beside = (
            _is_layout(rows, self.texts, parted) or not ruled and (len(rows) == 1 or _is_signature(rows, self.texts))
        )
        for row in rows if numbered or beside else ():
            if numbered:
                self._numbered(row)
            else:
                self._row(row)
        return numbered or beside

    def _listed(self, listed: Listed) -> None:
        """A line of contents that stand in a table."""
        if listed.page:
            self._line(Text(f"{listed.words}\t{listed.page}"), listed.para, "entry")
        else:
            self._line(Text(listed.words), listed.para)

    def _above_table(self, names: list[Para]) -> None:
        """Puts above a table what it says of itself in its first rows: its name, but where that is the title of an attachment or
        the first line of all."""
        heads_all = not self.found or ATTACH_LABEL.match(self.found[-1].tight) is not None
        for at, para in enumerate(names):
            for text in self.texts(para):
                self._line(text, para, None if at or heads_all else "caption")

    def named(self, table: Node, n: int) -> None:
        """Puts a table with what stands above it and names it, where it has no name yet."""
        if table.child("heading") is None and (heading := head_table(table, self.found)):
            self.blanks = heading[0].blanks
        self.block(table, n)

    def _letterhead(self, rows: list[Row]) -> int:
        """How many rows of a table at the head of the file are its letterhead, above that of the number where there is one."""
        said = [[said_in(cell, self.texts) for cell in row.cells] for row in rows[: _LONGEST_LETTERHEAD + 1]]
        numbered = (at for at, row in enumerate(said) if any(FILE_NUMBER.match(fold(cell)) for cell in row))
        rest = next(numbered, len(rows))
        return rest if rest <= _LONGEST_LETTERHEAD and self._is_letterhead(rows[:rest]) else 0

    def _is_letterhead(self, rows: list[Row]) -> bool:
        """Whether a table at the head of the file is the names of organs that issue together, and 文件 beside them (GB/T 9704-2012
        §7.2.4). If so, they are one line."""
        paras = list(_paras(rows))
        texts = [text for para in paras for text in self.texts(para)]
        words = [text for text in texts if "".join(text.text.split()) == _DOCUMENT]
        names = [text for text in texts if text not in words]
        whole = _side_by_side([*names, *words])
        if (
            _holds_tables(rows)
            or len(words) != 1
            or len(names) < 2
            or whole.pictures
            or not LETTERHEAD.match("".join(whole.text.split()))
        ):
            return False
        self._line(whole, paras[0])
        return True

    def _gallery(self, rows: list[Row]) -> None:
        """Pictures side by side, each with what stands below it, in its cell or in the next row."""
        for band in _bands(rows, self.texts):
            cells = sorted(
                (cell for row in band for cell in row.cells), key=lambda cell: (cell.columns > 1, cell.column)
            )
            for para in _paras([Row(cells)]):
                for text in self.texts(para):
                    for thing in text.pictures:
                        self._figure(thing, para)
                    if text.text.strip(_AROUND):
                        self._line(text, para, "caption")

    def _row(self, row: Row) -> None:
        """A row of a table that is none, as lines: one line where each cell has one, but for the day beside who signs; else cell
        by cell."""
        texts = [[text for para in _paras([Row([cell])]) for text in self.texts(para)] for cell in row.cells]
        first = None if _holds_tables([row]) else next(iter(_paras([row])), None)
        if first is not None and len(row.cells) > 1 and all(len(each) < 2 for each in texts) and not _is_dated(texts):
            line = _side_by_side([each[0] for each in texts if each])
            if line.text:
                self._line(line, first)
            for thing in line.pictures:
                self._figure(thing, first)
            return
        for cell in row.cells:
            for block in cell.blocks:
                self.add(block)

    def _numbered(self, row: Row) -> None:
        """A row whose first cell is a number, or empty, as lines: the number stands before the first of them."""
        paras = list(_paras([row]))
        label = _label_of(row, self.texts)
        for at, para in enumerate(paras[1:] if label else paras):
            for n, text in enumerate(self.texts(para)):
                self._line(text if at or n or not label else _side_by_side([Text(label), text]), para)


def _side_by_side(texts: list[Text]) -> Text:
    """Texts of one row, with blanks between."""
    whole = Text()
    for text in texts:
        gap = _APART if whole.text else ""
        shift = len("".join(whole.text.split()))
        whole.text += gap + text.text.strip(_AROUND)
        whole.inlines += [each.moved(shift) for each in text.inlines]
        whole.pictures += text.pictures
    return whole


def _is_dated(texts: list[list[Text]]) -> bool:
    """Whether a row is an organ that signs, and the day."""
    said = [each.text.strip(_AROUND) for cell in texts for each in cell]
    return len(said) > 1 and is_organ(said[0]) and _is_day(said[-1])


def _paras(rows: Iterable[Row]) -> Iterator[Para]:
    for row in rows:
        for cell in row.cells:
            yield from (block for block in cell.blocks if isinstance(block, Para))


def _holds_tables(rows: Iterable[Row]) -> bool:
    """Whether a cell holds a table of its own."""
    return any(isinstance(block, Table) for row in rows for cell in row.cells for block in cell.blocks)


def _is_gallery(rows: list[Row], texts: Callable[[Para], list[Text]]) -> bool:
    """Whether a table but sets pictures side by side: each below a picture, in its column, and nothing but what it is called."""
    said = [text for para in _paras(rows) for text in texts(para)]
    words = filter(None, (each.text.strip(_AROUND) for each in said))
    return (
        not _holds_tables(rows)
        and _shows_picture(rows[0], texts)
        and sum(len(each.pictures) for each in said) >= _LEAST_PICTURES
        and all(len(each) <= _LONGEST_CAPTION and not ends_sentence(each) for each in words)
    )


_LEAST_PICTURES, _LONGEST_CAPTION = 2, 40


def _shows_picture(row: Row, texts: Callable[[Para], list[Text]]) -> bool:
    """Whether every cell in which something stands begins with a picture."""
    first = [next((text for para in _paras([Row([cell])]) for text in texts(para)), None) for cell in row.cells]
    return any(first) and all(text is None or text.pictures for text in first)


def _bands(rows: list[Row], texts: Callable[[Para], list[Text]]) -> list[list[Row]]:
    """Each row of pictures, with the rows of what they are called below it."""
    bands: list[list[Row]] = []
    for row in rows:
        if _shows_picture(row, texts):
            bands.append([])
        bands[-1].append(row)
    return bands


def _is_layout(rows: list[Row], texts: Callable[[Para], list[Text]], parted: bool) -> bool:
    """Whether a table is but a way to set text side by side: one column; rows of names, or of persons and their offices;
    the head or the foot of an official document (GB/T 9704-2012 §7.2, §7.4). So is one row without rules. Where rules part
    the columns, a person and an office are two of them, and only names in every row are none."""
    if all(len(row.cells) == 1 for row in rows):
        return True
    if rows[0].head:
        return False
    said = [[said_in(cell, texts) for cell in row.cells] for row in rows]
    lines = [Line(1, text, text) for row in said if (text := _APART.join(filter(None, row)))]
    if len(lines) <= _LONGEST_RECORD and any(map(_is_record, lines[:1] if parted else lines)):
        return True
    if len(lines) <= _LONGEST_RECORD and not parted and LETTERHEAD.match(lines[0].tight if lines else ""):
        return True
    if parted:
        return bool(lines) and all(map(is_name_row, lines)) and _are_persons(lines)
    named = [line for line in lines if is_name_row(line) or ENTRY.match(line.text) or _is_one_name(line)]
    return bool(lines) and not _names_columns(said) and len(named) * _MOST >= len(lines) * (_MOST - 1)


def _sets_numbers(rows: list[Row], texts: Callable[[Para], list[Text]]) -> bool:
    """Whether a table but sets numbers beside the text that they number: two cells a row, a number with its mark in the first, or
    nothing where what stands above goes on."""
    labels = [_label_of(row, texts) for row in rows]
    numbers = [label for label in labels if label]
    return (
        len(numbers) > 1
        and bool(labels[0])
        and not _holds_tables(rows)
        and all(len(row.cells) == _BESIDE and said_in(row.cells[1], texts) for row in rows)
        and all(any(each.fullmatch(fold(label)) for each in (ENUMERATOR, ARTICLE, DIVISION)) for label in numbers)
    )


_BESIDE = 2


def _label_of(row: Row, texts: Callable[[Para], list[Text]]) -> str:
    """What stands in the first cell of a row, in one paragraph."""
    cell = row.cells[0]
    return said_in(cell, texts) if len(cell.blocks) < _BESIDE else ""


def _is_signature(rows: list[Row], texts: Callable[[Para], list[Text]]) -> bool:
    """Whether a table is but a way to set who signs side by side: names of organs, and in its last row their days or the one day,
    beside the last organ or below all; or that stands below the table."""
    said = [row for each in rows if (row := [text for cell in each.cells if (text := said_in(cell, texts))])]
    days = list(takewhile(_is_day, reversed(said[-1]))) if said else []
    organs = [text for row in said for text in row][: -len(days) or None]
    return bool(organs) and all(map(is_organ, organs))


def _are_persons(lines: list[Line]) -> bool:
    """Whether most of the names begin with a surname."""
    names = [name for line in lines for name in names_in(line.text)]
    return sum(map(is_name, names)) * _MOST >= len(names) * (_MOST - 1)


def _is_record(line: Line) -> bool:
    """Whether a line says who gets a copy, or when it was printed."""
    return COPIES.match(line.text) is not None


def _marks_copy(line: Line) -> bool:
    """Whether a line says which copy it is, how secret or how urgent, as above a letterhead (GB/T 9704-2012 §7.2.1)."""
    return MARKS_OF_COPY.fullmatch(close_up(line.text)) is not None


def _is_day(text: str) -> bool:
    return DATE_LINE.match(Line(1, text, text).tight) is not None


def _with_tabs_wide(body: str) -> str:
    """The text, with a blank behind each tab, which is then as wide as what parts columns; not behind a number or a sign."""
    first, tab, _ = body.partition("\t")
    label = fold(first.strip(_AROUND))
    numbers = is_bullet(label) or any(each.fullmatch(label) for each in (ENUMERATOR, ARTICLE, DIVISION))
    kept = f"{first}{tab}" if numbers else ""
    return kept + body[len(kept) :].replace("\t", "\t\u3000")


def is_bullet(label: str) -> bool:
    """Whether what is counted for a paragraph is a sign, and no number: •."""
    return bool(label) and not any(map(str.isalnum, label))


def _is_one_name(line: Line) -> bool:
    """A name that the last row of a list of names has alone."""
    return NAME_TOKEN.fullmatch(line.text) is not None and is_name(line.text)


_DOCUMENT = "文件"

_LONGEST_LETTERHEAD = 12
"""Organs that issue together at the most."""

_LONGEST_RECORD = 5
"""Rows of a head or a foot at the most: the words for the catalogue, copies to two kinds of offices, who printed it, how many."""

_MOST = 5
"""Of so many rows all but one are names, where a table is rows of names."""


def _names_columns(said: list[list[str]]) -> bool:
    """Whether the first row names columns."""
    return any(HEAD_OF_COLUMN.fullmatch(cell) is not None for cell in said[0])


def _put(node: Node, para: Para, texts: list[Text]) -> None:
    for text in texts[:1]:
        if SET_WIDE.fullmatch(text.text.strip(_AROUND)):  # 合　　计: the blanks only fill the cell
            text = replace(text, text="".join(text.text.split()))
        put_in(node, text, PLAIN)
        node.set("para", str(para.n))
