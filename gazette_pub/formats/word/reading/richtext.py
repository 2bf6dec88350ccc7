"""Rich Text (RTF 1.9.1) that stands whole in a file: what is printed in it, as paragraphs, tables and pictures.

Controls that say nothing of what is printed are gone over, and so are the groups that print nothing. A note stands behind
the paragraph that it belongs to.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable
from dataclasses import field, replace

from gazette_pub.formats.word.reading.pieces import Keep, Piece, fill, place_of
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

BEGINNING = b"{\\rtf"

DEEPEST = 500
"""Groups in groups at the most; what stands deeper is of the one around it."""

_TOKEN = Pattern(
    Expression(
        r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})?[ ]?|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
        r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
        re.S,
    ),
    ("\\par", "\\u31532?", "\\'b5", "\\~", "{", "\r\n", "text, more"),
    ("\\",),
    "match",
)

_SILENT = frozenset(
    "fonttbl colortbl stylesheet info fldinst header headerl headerr headerf footer footerl footerr footerf annotation"
    " xe tc rxe filetbl revtbl sp shprslt nonshppict nonesttables upr ftnsep ftnsepc aftnsep aftnsepc pntxta pntxtb themedata".split()
)
"""Groups of which nothing is printed where they stand."""

_SAID = frozenset("shpinst shppict ud pntext listtext footnote".split())
"""Groups that are marked as new (\\*), and hold what is printed."""

_CHARACTERS = {
    "tab": "\t", "line": "\n", "column": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u3000", "enspace": " ", "qmspace": " ",
    "~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\t": "\t",
}  # fmt: skip
"""What controls print."""

_CODE_PAGES = {
    128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""The code pages of the fonts of a language (\\fcharset)."""

_ALIGNED = {"ql": "left", "qc": "center", "qr": "right", "qj": "both"}


@dataclass(frozen=True)
class _State:
    """What holds in a group. `silent`: nothing of it is printed; `skips`: how many characters stand for one that is given by
    its number; `align`, `level`: of its paragraphs; `in_table`, and `in_note`; `draws`: what stands in it is a picture, in
    hexadecimal digits."""

    silent: bool = False
    hidden: bool = False
    skips: int = 1
    font: int = -1
    align: str | None = None
    level: int | None = None
    in_table: bool = False
    in_note: bool = False
    in_fonts: bool = False
    draws: bool = False


@dataclass
class _Cell:
    """A cell: its right side, and whether it goes on from the one above or beside it."""

    right: int = 0
    from_above: bool = False
    from_beside: bool = False
    pieces: list[Piece] = field(default_factory=list)


@dataclass
class _Reading:
    """A text half read. `coded`: bytes that are not characters yet; `owed`: characters that stand for one that was given by
    its number; `starred`: the next control is a new one; `drawn`: the digits or bytes of the picture that is open;
    `figures`, `notes`: of the paragraph; `laid`: the cells of the row
    as they are to be, `filled` those that are; `rows`: of the table that is open."""

    keep: Keep = place_of
    code_page: str = "cp1252"
    state: _State = field(default_factory=_State)
    above: list[_State] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    coded: bytearray = field(default_factory=bytearray)
    fonts: dict[int, str] = field(default_factory=dict)
    owed: int = 0
    starred: bool = False
    drawn: list[str | bytes] = field(default_factory=list)
    figures: list[Node] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    next: _Cell = field(default_factory=_Cell)
    laid: list[_Cell] = field(default_factory=list)
    filled: list[list[Piece]] = field(default_factory=list)
    cell: list[Piece] = field(default_factory=list)
    rows: list[list[_Cell]] = field(default_factory=list)

    # what is printed

    def put(self, text: str) -> None:
        self._decode()
        if not self.state.silent and not self.state.hidden:
            (self.note if self.state.in_note else self.said).append(text)

    def put_bytes(self, data: bytes) -> None:
        """Bytes in the code page of the font; those that stand for a character that was given already are none."""
        owed = min(self.owed, len(data))
        self.owed -= owed
        if not self.state.silent and not self.state.hidden:
            self.coded += data[owed:]

    def _decode(self) -> None:
        if self.coded:
            text = _decoded(bytes(self.coded), self.fonts.get(self.state.font, self.code_page))
            self.coded.clear()
            (self.note if self.state.in_note else self.said).append(text)

    def end_paragraph(self) -> None:
        self._decode()
        if self.state.silent:
            return
        if self.state.in_note:
            self.note.append("\n")
            return
        text = _whole(self.said)
        self.said.clear()
        to = self.cell if self.state.in_table else self.pieces
        if not self.state.in_table:
            self.end_table()
        if text.strip():
            to.append(Piece(text.strip(" "), self.state.level, align=self.state.align))
        to += [Piece(figure=figure) for figure in self.figures] + [Piece(note) for note in self.notes]
        self.figures.clear()
        self.notes.clear()

    # groups

    def open_group(self) -> None:
        self._decode()
        self.above.append(self.state)
        self.starred, self.owed = False, 0

    def close_group(self) -> None:
        self._decode()
        was, self.owed = self.state, 0
        if self.above:
            self.state = self.above.pop()
        if was.draws and not self.state.draws:
            self.figures.append(self.keep(_picture_of(self.drawn)))
            self.drawn.clear()
        if was.in_note and not self.state.in_note and (text := _whole(self.note).strip()):
            self.notes += text.split("\n")
            self.note.clear()

    def set(self, **what: object) -> None:
        self._decode()
        self.state = replace(self.state, **what)  # type: ignore[arg-type]

    # tables

    def lay_cell(self, right: int) -> None:
        self.next.right = right
        if len(self.laid) < _MOST_CELLS:
            self.laid.append(self.next)
        self.next = _Cell()

    def end_cell(self) -> None:
        self.state = replace(self.state, in_table=True)
        self.end_paragraph()
        self.filled.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        if self.filled:
            laid = [replace(cell) for cell in self.laid[: len(self.filled)]]
            laid += [_Cell(at) for at in range(len(laid), len(self.filled))]
            for cell, pieces in zip(laid, self.filled, strict=True):
                cell.pieces = pieces
            self.rows.append(laid)
        self.filled = []

    def end_table(self) -> None:
        self.end_row()
        if self.rows and (table := _table(self.rows)) is not None:
            self.pieces.append(Piece(table=table))
        self.rows = []


_MOST_CELLS = 63


def pieces_of_rich_text(data: bytes, keep: Keep = place_of) -> list[Piece]:
    """The paragraphs, tables and pictures of a rich text."""
    said, reading, at = data.decode("latin-1"), _Reading(keep), 0
    while (found := _TOKEN.match(said, at)) is not None:
        at = found.end()
        if found["word"] == "bin":
            at += max(int(found["number"] or 0), 0)
            if reading.state.draws:
                reading.drawn.append(data[found.end() : at])
        elif found["brace"]:
            _brace(reading, found["brace"])
        else:
            _token(reading, found)
    while reading.state.draws and reading.above:
        reading.close_group()
    reading.set(in_table=False, silent=False)
    reading.end_paragraph()
    return reading.pieces


def _brace(reading: _Reading, brace: str) -> None:
    if brace == "}":
        reading.close_group()
    elif len(reading.above) < DEEPEST:
        reading.open_group()


def _token(reading: _Reading, found: re.Match[str]) -> None:
    word, sign = found["word"], found["sign"]
    if found["byte"]:
        reading.put_bytes(bytes.fromhex(found["byte"]))
    elif found["text"] and reading.state.draws:
        reading.drawn.append(found["text"])
    elif found["text"]:
        reading.put_bytes(found["text"].encode("latin-1"))
    elif sign == "*":
        reading.starred = True
    elif sign in _ENDS:
        reading.end_paragraph()
    elif sign and reading.owed:
        reading.owed -= 1
    elif sign or word in _CHARACTERS:
        reading.put(_CHARACTERS.get(sign or word, ""))
    elif word:
        _control(reading, word, None if found["number"] is None else int(found["number"]))


_ENDS = ("\n", "\r")
"""What ends a paragraph behind a backslash."""


def _control(reading: _Reading, word: str, number: int | None) -> None:
    is_new, reading.starred = reading.starred, False
    if is_new and word not in _SAID or word in _SILENT:
        reading.set(silent=True, in_fonts=word == "fonttbl", draws=False)
    elif word == "ud":
        reading.set(silent=False)
    elif word in _ALIGNED:
        reading.set(align=_ALIGNED[word])
    elif (take := _TAKERS.get(word)) is not None:
        take(reading, number)


Take = Callable[[_Reading, "int | None"], None]


def _character(reading: _Reading, number: int | None) -> None:
    reading.put(chr((number or 0) & 0xFFFF))
    reading.owed = reading.state.skips


def _charset(reading: _Reading, number: int | None) -> None:
    if reading.state.in_fonts and number in _CODE_PAGES:
        reading.fonts[reading.state.font] = _CODE_PAGES[number]


def _code_page(reading: _Reading, number: int | None) -> None:
    name = f"cp{number}"
    try:
        b"".decode(name)
    except LookupError:
        return
    reading.code_page = "gbk" if number == _CHINA else name


_CHINA = 936


def _picture(reading: _Reading, number: int | None) -> None:
    """A picture begins; what draws it is no text."""
    reading.set(silent=True, draws=not reading.state.silent)


def _picture_of(drawn: list[str | bytes]) -> bytes | None:
    """The bytes of a picture; None where what stands there is none."""
    try:
        digits = bytes.fromhex("".join(each for each in drawn if isinstance(each, str)))
    except ValueError:
        return None
    return digits + b"".join(each for each in drawn if isinstance(each, bytes)) or None


def _end_of_page(reading: _Reading, number: int | None) -> None:
    if reading.said or reading.coded:
        reading.end_paragraph()


def _to_begin_a_row(reading: _Reading, number: int | None) -> None:
    reading.laid, reading.next = [], _Cell()


def _mark_cell(name: str) -> Take:
    return lambda reading, number: setattr(reading.next, name, True)


def _switch(name: str) -> Take:
    return lambda reading, number: reading.set(**{name: number != 0})


_TAKERS: dict[str, Take] = {
    "pict": _picture,
    "par": lambda reading, number: reading.end_paragraph(),
    "sect": lambda reading, number: reading.end_paragraph(),
    "page": _end_of_page,
    "pard": lambda reading, number: reading.set(align=None, level=None, in_table=False),
    "plain": lambda reading, number: reading.set(hidden=False),
    "u": _character,
    "uc": lambda reading, number: reading.set(skips=max(number or 0, 0)),
    "f": lambda reading, number: reading.set(font=-1 if number is None else number),
    "fcharset": _charset,
    "ansicpg": _code_page,
    "v": _switch("hidden"),
    "deleted": _switch("hidden"),
    "outlinelevel": lambda reading, number: reading.set(level=None if number is None or number > 8 else number + 1),
    "footnote": lambda reading, number: reading.set(in_note=True),
    "intbl": lambda reading, number: reading.set(in_table=True),
    "trowd": _to_begin_a_row,
    "cellx": lambda reading, number: reading.lay_cell(number or 0),
    "clvmrg": _mark_cell("from_above"),
    "clmrg": _mark_cell("from_beside"),
    "cell": lambda reading, number: reading.end_cell(),
    "nestcell": lambda reading, number: reading.end_paragraph(),
    "row": lambda reading, number: reading.end_row(),
}
"""What is done at each control; one that is not here is gone over."""


def _decoded(data: bytes, page: str) -> str:
    """The text of bytes; what is no Chinese is Western, whatever the font says."""
    try:
        return data.decode(page)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


_NOTHING = frozenset(map(chr, (*range(0x7F, 0xA0), 0xFFFE, 0xFFFF)))


def _whole(parts: list[str]) -> str:
    """The text, characters that were given in two halves as one; what nothing is printed of is left out."""
    text = "".join(parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return "".join(each for each in text if each in "\t\n" or each >= " " and each not in _NOTHING)


# -- tables ------------------------------------------------------------------------------------------------------------


def _table(rows: list[list[_Cell]]) -> Node | None:
    """The table: a cell takes the columns up to its right side, by the right sides of all rows."""
    table, sides = new_issue().add("table"), sorted({cell.right for row in rows for cell in row})
    open_cells: dict[int, Node] = {}
    for row in rows:
        node, column, last = table.add("row"), 0, None
        for cell in row:
            end = max(bisect.bisect_left(sides, cell.right) + 1, column + 1)
            if cell.from_beside and last is not None:
                _widen(last, "colspan", end - column)
            elif cell.from_above and column in open_cells:
                _widen(last := open_cells[column], "rowspan", 1)
            else:
                last = open_cells[column] = node.add("cell")
                if end - column > 1:
                    last.set("colspan", str(end - column))
            fill(last, cell.pieces)
            column = end
        if not len(node):
            table.remove(node)
    return table if len(table) else None


def _widen(cell: Node, name: str, by: int) -> None:
    cell.set(name, str(int(cell.get(name) or 1) + by))
