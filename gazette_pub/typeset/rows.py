"""A line of the flow, set: the rows that it takes in a column."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import replace

from gazette_pub.layout.flow import Line, Mark, PageEnd, Part, Picture, Words
from gazette_pub.layout.labels import BEHIND_ASCII
from gazette_pub.layout.names import parted_end
from gazette_pub.layout.official import below_marks
from gazette_pub.layout.style import Role, Style
from gazette_pub.layout.titles import cut_lines, is_narrowed, narrowed, printed_lines
from gazette_pub.typeset.atoms import Atoms, Run, anywhere, at_marks, atoms_of, loosen
from gazette_pub.typeset.breaks import EVEN, Cut, Sums, cuts_of, first_fit
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.characters import Kind, kind_of
from gazette_pub.typeset.counted import Counted, may_take
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.frames import Row, Rule, Set
from gazette_pub.typeset.lines import places
from gazette_pub.typeset.narrow import ends_narrow, figures
from gazette_pub.typeset.office import set_as_in_an_office
from gazette_pub.typeset.pictures import picture_row
from gazette_pub.typeset.small import faced, pieces
from gazette_pub.typeset.strains import DIVIDED, Strained

ASCENT = 0.88
"""Of every font the part of an em above the baseline: so that no font moves a line off the grid (clreq 2.3)."""

RAISED = 0.6
"""The size of a note's mark, and of what stands above or below the line, in ems of its line."""

RISES = {1: 0.36, 0: 0.0, -1: -0.15}
"""Ems above the line, by how words are shifted: a mark of six tenths ends as high as the characters beside it."""

IN_TITLE = 0.5, 0.45
"""The size of the mark of a note to a title, whose characters are large enough for a smaller one, and how high it stands."""

LEGIBLE = 5.0
"""Points of what is set smaller than its line: less of it is lost in print."""

WIDE = frozenset("book part chapter section subsection contents-heading contents-entry contents-section".split())
"""Roles of the headings of a law, and of its own contents: a heading of two characters is set wide."""

CLOSE = 1.5
"""Times its letters that a line of a note is high: it stands below a rule, and needs no grid with the other column."""

CONTINUED = 3
"""Lines of a long note that stand at the foot for each line of text, until all of it does."""

MOST_LINES = 200
"""A paragraph of more lines is set as it is best: to look for another number of lines takes too long."""

THIRD = 3
"""What is higher than a third of a column is divided where that ends: a row, the notes of it, the table's head above it."""

TITLE = 2
"""Thirds of a column that a title may be high which is not divided."""

OPEN, ABOVE = 1, 0.5
"""Lines that stay open below a line of a head whose page is short of room, and above it."""

TRIES = 3
"""Times that the lines of a title are made for less room, where one of them turns out wider than its characters are."""

FORCED = 0.25
"""Ems between the characters of a line that the source's page end makes short: one that is looser is not filled."""

HOLE = 0.5
"""Ems between the characters of a line that nobody reads as one: it ends before its edge, as one inside an address may."""

RESET = 0.099
"""Ems between the characters of a paragraph that is set longer, for a column to end where it should."""


OTHERWISE = 1.0
"""What it costs to set a paragraph in another number of lines; a column that ends a line early costs twelve times that."""

LOOSER = 1.0
"""What each of its lines costs besides that is then as loose as a reader overlooks, and eight times that where it is twice as
loose: a few lines set wider come before a column that ends a line early, which is a hole (a real gazette has none), many do not."""


INSET = 2.0
"""Cells that a text stands further in which is put in below a line that only says so."""

OPENED = frozenset(("level-1", "label"))
"""Roles of headings of the text's own height above which a line may be left open, for a column to end where it should."""

OPENING = 4.0
"""What that costs, for others stand without: a third of a column that ends a line early."""


class Setter:
    """Sets lines in one style with one case of fonts. `office`: as a word processor ends them; no paragraph is set longer
    or shorter for the sake of its column. `alone`: whether a line may be the only one of its paragraph in a column.
    `whole`: whether low tables stay in one piece in columns. `over`: the part of a line by which what has been set on a page is
    higher here than there. `led`: entries of contents whose number is not known yet, each with its last row and its measure."""

    def __init__(self, style: Style, case: Case, office: bool = False, alone: bool = False) -> None:
        self.style = style if office else style.set_apart()
        self.case = case
        self.office, self.alone = office, alone
        self.whole = False
        self.over = 0.0
        self.em = style.text.size
        self.leading = style.text.leading
        self.tall = max(1, (style.text.lines - 2) // THIRD)
        self.noted: dict[int, list[Line]] = {}
        self.strained: list[Strained] = []
        self.led: list[tuple[Row, Line, float]] = []
        self._of_marks: dict[int, list[Line]] = {}

    def sideways(self) -> Setter:
        """The setter of rows that stand sideways on their page. What is noted of all is in one place."""
        made = copy(self)
        made.style = self.style.sideways()
        made.tall = max(1, (made.style.text.lines - 2) // THIRD)
        return made

    def rows(self, line: Line, measure: float, align: str | None = None, source: Line | None = None) -> list[Row]:
        """The rows of this line in a column of that measure, aligned as its role says, or so. `source`: the line of the
        flow that it is a part of, where it is not one itself."""
        role = self.role_of(line)
        role = below_marks(role, line.node) if line.role == "redhead" else role
        return self.rows_as(line, measure, replace(role, align=align) if align else role, source)

    def role_of(self, line: Line) -> Role:
        """How the style has this line. A word processor is told by its own styles, which set nothing further in."""
        role = self.style.role(line.role)
        return replace(role, left=role.left + INSET) if line.inset and not self.office else role

    def rows_as(
        self,
        line: Line,
        measure: float,
        role: Role,
        source: Line | None = None,
        runs_on: bool = False,
        across: float | None = None,
    ) -> list[Row]:
        """The rows of this line, set as that role. `runs_on`: its text goes on elsewhere, its last line is a full one.
        `across`: the measure of the column at whose foot its notes stand, where it does not fill that."""
        if picture := next((part for part in line.parts if isinstance(part, Picture)), None):
            return [picture_row(picture, source or line, measure, self.style.text, self.tall if across else None)]
        if not line.text and (notes := self.notes(line, measure, source)):  # nothing but notes: they stand here
            return notes
        paragraph = Paragraph(self, line, role, measure, source, runs_on, across or measure)
        if not len(paragraph.atoms):
            return []
        cuts = paragraph.cuts()
        self.strained += [Strained(paragraph.source.node, DIVIDED, text) for text in paragraph.divided]
        is_one = not role.is_plain and len(cuts) * role.slot <= self.tall * (TITLE if role.sense else 1)
        return paragraph.slot(cuts) if is_one else paragraph.rows(cuts)

    def runs(self, line: Line, role: Role) -> list[Run]:
        beside = _beside(line.parts)
        runs = [run for part, each in zip(line.parts, beside, strict=True) for run in self._runs(part, role, *each)]
        return _set_wide(runs) if line.role in WIDE else runs

    def _runs(self, part: Part, role: Role, before: str = "", behind: str = "") -> Iterator[Run]:
        if isinstance(part, Words):
            letter, counts = part.letter or role.letter, part.counts and not self.office
            found = list(
                self._counted(letter, part.text) if counts else self._pieces(letter, part.text, before, behind)
            )
            size, rise = _small(role.size, RAISED) if part.shift else role.size, role.size * RISES[part.shift]
            for font, text in found:
                yield Run(text, font, size, part.href, rise, role.colour, role.tracking * role.size, part.lang)
            if gap := _gap_behind(part, behind) if not self.office else part.gap:
                tracking = role.tracking * role.size * gap
                yield Run("\u3000", faced(found[-1][0]), role.size * gap, tracking=tracking)
        elif isinstance(part, Mark):
            size, rise = IN_TITLE if role.sense else (RAISED, RISES[1])
            for font, text in self.case.parts(role.letter, part.text):
                yield Run(text, font, _small(role.size, size), rise=role.size * rise)
        else:
            assert isinstance(part, PageEnd)

    def _pieces(self, letter: str, text: str, before: str, behind: str) -> Iterator[tuple[Font, str]]:
        """The text in pieces of one font; `before` and `behind` stand beside it."""
        done, whole = len(before), before + text + behind
        for piece, is_small in pieces(text):
            first, done = done, done + len(piece)
            small = self.case.small(letter, piece) if is_small else None
            if small:
                yield small, piece
            else:
                yield from self.case.parts(letter, piece, whole[max(0, first - 1) : first], whole[done : done + 1])

    def _counted(self, letter: str, text: str) -> Iterator[tuple[Font, str]]:
        """The same of a printed number."""
        for piece, are_figures in figures(text):
            narrow = self.case.narrow(letter, piece) if are_figures else None
            yield from [(narrow, piece)] if narrow else self._pieces(letter, piece, "", "")

    def notes(self, line: Line, measure: float, source: Line | None = None) -> list[Row]:
        """The rows of the notes that a line's marks stand for. `noted` keeps their lines, by the line of the flow that this
        one is a part of."""
        marks = (part for part in line.parts if isinstance(part, Mark))
        return [row for mark in marks for row in self.note(mark, source or line, measure)]

    def note(self, mark: Mark, source: Line, measure: float) -> list[Row]:
        """The rows of the note that a mark in this line of the flow stands for."""
        if id(mark) not in self._of_marks:
            self._of_marks[id(mark)] = list(_note_lines(mark))
            self.noted.setdefault(id(source), []).extend(self._of_marks[id(mark)])
        rows = (self._close(row, note) for note in self._of_marks[id(mark)] for row in self.rows(note, measure))
        return [each for row in rows for each in _with_its_notes(row)]

    def _close(self, row: Row, note: Line) -> Row:
        """A row of a note, which stands as close as its letters let it. A word processor is told by its style."""
        close = CLOSE * self.role_of(note).size / self.leading
        if row.lines == 1 and close < 1 and not self.office:
            row.close = close
        return row


class Paragraph:
    """A line of the flow in a column: its atoms, and how they may be cut into lines."""

    def __init__(
        self,
        setter: Setter,
        line: Line,
        role: Role,
        measure: float,
        source: Line | None = None,
        runs_on: bool = False,
        across: float | None = None,
    ) -> None:
        self.setter, self.line, self.role, self.measure = setter, line, role, measure
        self.source, self.runs_on, self.across = source or line, runs_on, across or measure
        self.width = measure - (role.left + role.right) * setter.em - _behind_its_last(role, setter.em)
        self.runs = setter.runs(line, role)
        self.room = self.width - max(0.0, role.indent) * setter.em
        self.divided: list[str] = []
        self.atoms = atoms_of(self.runs, self.room, self.divided)
        if role.align == "note" and role.indent and self._is_one_line:
            self.role = role = replace(role, indent=0)
        if setter.office:
            set_as_in_an_office(self.atoms, self.runs)
        self.count = 0
        self.slotted: list[Cut] = []
        self._others: dict[int, list[Row] | None] = {}
        self._strain: dict[int, float] = {}
        self._unset: dict[int, list[Cut]] = {}
        self._counted: Counted | None = None
        if role.indent > 0 and len(self.atoms):
            self.atoms.before[0] = 0.0  # a mark that begins a paragraph keeps its cell: only lines are cut flush

    def cuts(self) -> list[Cut]:
        """Its lines: those of a title by sense, and several that stand in the middle as its do (GB/T 9704-2012 §7.3.1) or at
        the right, as of an office that signs; those of any other as the whole paragraph is best."""
        if self.setter.office:
            em = self.role.em
            text = "".join(self.atoms.text)  # with the blank behind a number
            narrow = is_narrowed(self.role)
            width = narrowed(text, self.width / em, self.role.indent) * em if narrow else self.width
            return first_fit(self.atoms, width, self._indent)
        if self.role.sense and (broken := by_sense(self.atoms, self.width, self.role)):
            return broken
        cuts = self._cuts()
        if len(cuts) > 1 and self.role.align in ("centre", "right"):
            return by_sense(self.atoms, self.width, self.role, cut_lines, may_give=True) or cuts
        return cuts

    def _cuts(self) -> list[Cut]:
        """The lines of its paragraph. Where one would stand over, what no line end divides is divided."""
        cuts = cuts_of(self.atoms, self.width, self._indent, self.role.size, self.runs_on)
        if any(map(self._stands_over, cuts)):
            for divide in (at_marks, anywhere):
                self.divided += loosen(self.atoms, self.runs, self.room, divide)
            cuts = cuts_of(self.atoms, self.width, self._indent, self.role.size, self.runs_on)
        return cuts

    def _stands_over(self, cut: Cut) -> bool:
        return cut.slack < 0 and -cut.slack > sum(self.atoms.give[cut.first : cut.last]) + 0.01

    def rows(self, cuts: list[Cut]) -> list[Row]:
        """A row a line: its first and its last are never alone in a column (clreq 2.4.3)."""
        rows = self._rows(cuts)
        self._set_on(rows, cuts)
        return rows

    def _rows(self, cuts: list[Cut]) -> list[Row]:
        """These rows, with nothing on them but their notes at the foot."""
        self.count = self.count or len(cuts)
        alone = {0, len(cuts) - 2} if len(cuts) > 1 and not self.setter.alone else frozenset[int]()
        lines, keep = math.ceil(self.role.slot - 0.01), self.role.keep and len(cuts) < self.setter.tall
        rows = [Row(lines, stays=keep or i in alone, para=self) for i in range(len(cuts))]
        rows[0].source = self.source
        return with_notes(rows, self._notes(cuts), self.setter.tall)

    def _set_on(self, rows: Sequence[Row], cuts: list[Cut]) -> None:
        """Puts the lines on the rows that they are set on; behind those may stand what is left of their notes."""
        for row, cut in zip(rows, cuts, strict=False):
            row.sets = tuple(self._set(cut, cuts))

    def _notes(self, cuts: Sequence[Cut]) -> Notes:
        """The notes whose marks stand on each line: they are at the foot of its column."""
        found: Notes = {}
        for mark, done in _marks(self.line):
            rows = self.setter.note(mark, self.source, self.across)
            found.setdefault(_line_of(cuts, self.atoms, done), []).extend(rows)
        return found

    def rows_by(self, by: int) -> list[Row] | None:
        """Its rows with so many lines more or fewer, where none of its lines is then too loose."""
        if self.setter.office:
            return None
        if by not in self._others:
            self._others[by] = self._otherwise(by)
        return self._others[by]

    def fill(self, by: int) -> None:
        """Puts what stands on them into the rows of that way."""
        rows, cuts = self._others[by], self._unset.pop(by, None)
        if rows and cuts:
            self._set_on(rows, cuts)

    def let_go(self) -> None:
        """Forgets the ways that were tried. Their rows know it, and it them: only the garbage collector would find them."""
        self._others.clear()

    def strain(self, by: int) -> float:
        """What it costs to set it so: each line that is looser than a reader overlooks counts twice what the change does."""
        return OTHERWISE + self._strain.get(by, 0.0)

    def _otherwise(self, by: int) -> list[Row] | None:
        if self._is_heading:
            return self._in_a_higher_slot(by)
        if by == 1 and self.line.role in OPENED and self.role.keep:
            self._strain[by] = OPENING - OTHERWISE
            return self.slot(self.cuts(), by)
        return self._reset(self.count + by)

    @property
    def _is_heading(self) -> bool:
        return bool(self.slotted) or (self.role.keep and self.role.align == "centre")

    def _in_a_higher_slot(self, by: int) -> list[Row] | None:
        """A heading with a line more of room: what a gazette gives it for its columns to end together."""
        is_centred = self.role.keep and self.role.align == "centre" and not self.role.sense
        return self.slot(self.slotted or self.cuts(), by) if by > 0 and is_centred else None

    def _reset(self, lines: int) -> list[Row] | None:
        if not 1 <= lines <= MOST_LINES or self.role.sense or self.count < 2 or self.role.align != "justify":
            return None
        size = self.role.size
        if not may_take(self.atoms, self.width, self._indent, RESET * size, lines):
            return None
        if self._counted is None:
            self._counted = Counted(self.atoms, self.width, self._indent, size, RESET * size, self.runs_on)
        cuts = self._counted.cuts(lines)
        if not cuts:
            return None
        self._strain[lines - self.count] = sum(map(self._looseness, cuts[:-1]))
        self._unset[lines - self.count] = cuts
        return self._rows(cuts)

    def slot(self, cuts: list[Cut], more: int = 0) -> list[Row]:
        """All its lines in one slot of whole lines, what is left over shared above and below. `more`: lines besides."""
        role, leading, self.slotted = self.role, self.setter.leading, cuts
        wanted = self.height
        lines = self._whole(wanted) + more
        top = self._top(cuts, lines - wanted)
        sets = [
            part.moved(0.0, (top + i * role.slot) * leading)
            for i, cut in enumerate(cuts)
            for part in self._set(cut, cuts)
        ]
        ends = top * leading, (top + len(cuts) * role.slot) * leading
        rules = tuple(self._rules(*ends))
        open_ = int(max(0.0, role.before - ABOVE)), int(max(0.0, role.after - OPEN))
        row = Row(lines, tuple(sets), rules, stays=role.keep, source=self.source, para=self, open=open_)
        notes = self.setter.notes(self.line, self.across, self.source)
        return with_notes([row], {0: notes} if notes else {}, self.setter.tall)

    def _top(self, cuts: Sequence[Cut], left: float) -> float:
        """How many lines of its slot are open above its own, where so many are left over: half of them. One line of letters
        as large as the text stands on the grid with it; where it is as high too, what is left over is above it."""
        role = self.role
        if role.is_plain:
            return role.before + left
        top = role.before + left / 2
        is_of_grid = len(cuts) == 1 and abs(role.em - self.setter.em) < 0.001
        middle = top + role.slot / 2 - 0.5
        return top + round(middle) - middle if is_of_grid else top

    @property
    def height(self) -> float:
        """How many lines of the grid its slot wants, with what is above and below."""
        return self.role.before + self.role.slot * len(self.slotted) + self.role.after

    def _whole(self, wanted: float) -> int:
        """So many lines of the grid. A word processor does not keep what stands off its grid to whole lines: what one is
        given too much there the next is given less."""
        if not self.setter.office:
            return math.ceil(wanted - 0.01)
        lines = max(1, math.ceil(wanted - self.setter.over - 0.01))
        self.setter.over += lines - wanted
        return lines

    def _rules(self, above: float, below: float) -> Iterator[Rule]:
        """The rules over and below its lines, over the whole measure."""
        for y, width in ((above, self.role.over), (below, self.role.rule)):
            if width:
                yield Rule(0, y, self.measure, y, width, self.role.stroke)

    @property
    def _is_one_line(self) -> bool:
        """Whether all of it has room on one line that is moved in by nothing, if its marks are squeezed."""
        last = len(self.atoms) - 1
        return last < 0 or Sums(self.atoms).natural(0, last) <= self.width + sum(self.atoms.give)

    @property
    def _indent(self) -> float:
        return self.role.indent * self.setter.em

    def _is_loose(self, cut: Cut, ems: float) -> bool:
        """Whether more than so many ems stand between its characters."""
        return cut.slack > (ems - self.atoms.apart) * sum(self.atoms.gap[cut.first : cut.last]) * self.role.size

    def _looseness(self, cut: Cut) -> float:
        """What a line costs besides that is looser than a reader overlooks, by how much stands in each gap."""
        gaps = sum(self.atoms.gap[cut.first : cut.last])
        each = cut.slack / (gaps * self.role.size) + self.atoms.apart if gaps else 0.0
        return LOOSER * (each / EVEN) ** 3 if each > EVEN else 0.0

    def _could_be_full(self, cut: Cut) -> bool:
        return not self._is_loose(cut, FORCED)

    def _set(self, cut: Cut, cuts: Sequence[Cut]) -> list[Set]:
        """One line of it, its baseline from the top of its slot."""
        role, setter = self.role, self.setter
        indent = self._indent if cut.first == 0 else 0.0
        is_last = cut is cuts[-1] and not (self.runs_on and self._could_be_full(cut))
        start, fill = _ALIGN[role.align](cut, indent, len(cuts) == 1 and not self.runs_on, is_last)
        fill = fill and not self._is_loose(cut, HOLE)
        at = places(self.atoms, cut, start + role.left * setter.em, fill)
        if role.align == "ends":
            at = _at_both_ends(self.atoms, cut, at)
        y = role.slot * setter.leading / 2 + (ASCENT - 0.5) * role.size
        return list(sets_of(self.atoms, self.runs, cut, at, y, self.source))


def _small(size: float, by: float) -> float:
    """The size of what stands above or below a line of letters of this size."""
    return max(size * by, min(size, LEGIBLE))


def _gap_behind(part: Words, behind: str) -> float:
    """Ems left open behind words. A mark that opens has a blank half, which is enough behind the narrow point of a number."""
    gap = BEHIND_ASCII if part.counts and ends_narrow(part.text) else part.gap
    opens = behind != "" and kind_of(behind) is Kind.OPENING
    return 0.0 if gap == BEHIND_ASCII and opens else gap


def _beside(parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    """The characters before and behind each part of a line: those say whether its quotation marks are of Latin text."""
    if len(parts) == 1:
        return iter((("", ""),))
    texts = ["", *(part.text if isinstance(part, (Words, Mark)) else "" for part in parts), ""]
    return ((before[-1:], behind[:1]) for before, behind in zip(texts[:-2], texts[2:], strict=True))


def _behind_its_last(role: Role, em: float) -> float:
    """What is blank in the last cell of a line whose characters are set apart by the cells of the text: its edge is where
    their ink ends."""
    apart = role.tracking * role.size
    return apart if apart and abs(role.size + apart - em) < em / 100 else 0.0


def _at_both_ends(atoms: Atoms, cut: Cut, at: Sequence[float]) -> list[float]:
    """What stands behind the first blank of a line ends where the line does."""
    blank = next((i for i in range(cut.last - cut.first) if atoms.text[cut.first + i].isspace()), cut.last)
    return [x + max(0.0, cut.slack) * (i > blank) for i, x in enumerate(at)]


def _set_wide(runs: list[Run]) -> list[Run]:
    """A heading of two characters takes the width of three: 总　则 (by style alone; the text stays 总则)."""
    if not runs or (parts := parted_end(runs[-1].text)) is None:
        return runs
    (*others, last), (number, first, second) = runs, parts
    wide = replace(last, text=first, tracking=last.tracking + last.size)
    before = [replace(last, text=number)] if number else []
    return [*others, *before, wide, replace(last, text=second)]


def _with_its_notes(row: Row) -> list[Row]:
    """A row of a note and those of the notes in it, which stand behind it once."""
    notes, row.foot = row.foot, ()
    return [row, *notes]


Notes = dict[int, list[Row]]
"""The rows of notes, by the place of the row of text that they belong to."""


def with_notes(rows: list[Row], notes: Notes, tall: int) -> list[Row]:
    """The rows with their notes at the foot of the column. A note that would fill it goes on at the feet of the rows that
    follow; what is left of it behind the last of them stands there."""
    waiting: list[Row] = []
    for i, row in enumerate(rows if notes else ()):
        room = tall if i in notes else CONTINUED
        waiting += notes.get(i, ())
        row.foot = tuple(_that_fit(waiting, room))
        del waiting[: len(row.foot)]
        _closed(row.foot)
    for left in waiting:
        left.lines, left.close = (1, 0.0) if left.close else (left.lines, 0.0)
    made = [*rows, *waiting]
    for row in made if waiting else ():
        row.para = None  # set otherwise, it would bring the rest of its notes a second time
    return made


def _closed(notes: Sequence[Row]) -> None:
    """Gives notes that stand close the lines of the text that they take: those before each and it take whole ones."""
    high, lines = 0.0, 0
    for row in notes:
        high = high + row.close if row.close else lines + row.lines
        row.lines = math.ceil(high - 0.001) - lines
        lines += row.lines


def _that_fit(rows: Sequence[Row], lines: int) -> Iterator[Row]:
    for row in rows:
        lines -= row.lines
        if lines < 0:
            return
        yield row


def _marks(line: Line) -> Iterator[tuple[Mark, int]]:
    """The marks of a line, each with how many characters stand before its end."""
    done = 0
    for part in line.parts:
        if isinstance(part, (Words, Mark)):
            done += len(part.text) + (1 if isinstance(part, Words) and part.gap else 0)
        if isinstance(part, Mark):
            yield part, done


def _line_of(cuts: Sequence[Cut], atoms: Atoms, characters: int) -> int:
    """The line on which the last of so many characters stands."""
    done = 0
    for i, cut in enumerate(cuts):
        done += sum(map(len, atoms.text[cut.first : cut.last + 1]))
        if done >= characters:
            return i
    return len(cuts) - 1


def sets_of(atoms: Atoms, runs: Sequence[Run], cut: Cut, at: Sequence[float], y: float, line: Line) -> Iterator[Set]:
    """The atoms of each run that stand on a line. Those of one stand together."""
    first, behind = cut.first, cut.last + 1
    while first < behind:
        run = atoms.run[first]
        last = bisect_right(atoms.run, run, first, behind)
        pen = array("d", at[first - cut.first : last - cut.first])
        yield Set(runs[run], pen, tuple(atoms.glyphs[first:last]), y - runs[run].rise, line)
        first = last


def by_sense(
    atoms: Atoms,
    width: float,
    role: Role,
    lines: Callable[[str, float], list[str]] = printed_lines,
    may_give: bool = False,
) -> list[Cut]:
    """The lines of a title where its sense parts it; none where a line of that would not fit. A line is somewhat wider
    than its characters where Latin letters and figures stand among them: where one does not fit, they are made for less.
    `lines`: what parts a text into lines of so many ems. `may_give`: one may be squeezed for it, as any line of a text is."""
    room, text = width, "".join(atoms.text)
    for _ in range(TRIES):
        cuts = _sensed(atoms, lines(text, room / role.size), width)
        squeezed = may_give and len(cuts) > 1  # not for all of it to be one line, which it is not by itself
        over = max((-cut.slack - squeezed * sum(atoms.give[cut.first : cut.last]) for cut in cuts), default=0.0)
        if over <= 0:
            return cuts
        room -= over
        if room < 2 * role.size:  # a word that no line end divides is wider than that
            break
    return []


def _sensed(atoms: Atoms, pieces: Sequence[str], width: float) -> list[Cut]:
    """The lines that these pieces of a text make; none where an atom goes on from one to the next."""
    sums, cuts, first = Sums(atoms), list[Cut](), 0
    for piece in pieces:
        if (last := _end_of(atoms, first, len(piece))) is None:
            return []
        cuts.append(Cut(first, last, width - sums.natural(first, last)))
        first = last + 1
    return cuts if first == len(atoms) else []


def _end_of(atoms: Atoms, first: int, length: int) -> int | None:
    """The last atom of a piece of text of that length; None where an atom goes on beyond it."""
    done = 0
    for last in range(first, len(atoms)):
        done += len(atoms.text[last])
        if done >= length:
            return last if done == length else None
    return None


def _note_lines(mark: Mark) -> Iterator[Line]:
    """The lines of a note, the mark before the first."""
    for i, line in enumerate(mark.note):
        gap = BEHIND_ASCII if mark.text.isascii() and mark.text.isalnum() else 0.0
        parts = (Words(mark.text, gap=gap), *line.parts) if i == 0 else line.parts
        yield replace(line, role="note", parts=parts)


def _justified(cut: Cut, indent: float, is_only: bool, is_last: bool) -> tuple[float, bool]:
    return indent, not is_last


def _left(cut: Cut, indent: float, is_only: bool, is_last: bool) -> tuple[float, bool]:
    return indent, False


def _centred(cut: Cut, indent: float, is_only: bool, is_last: bool) -> tuple[float, bool]:
    return indent + max(0.0, cut.slack) / 2, False


def _right(cut: Cut, indent: float, is_only: bool, is_last: bool) -> tuple[float, bool]:
    return indent + max(0.0, cut.slack), False


def _as_note(cut: Cut, indent: float, is_only: bool, is_last: bool) -> tuple[float, bool]:
    """One line in the middle; several as a paragraph."""
    return _centred(cut, indent, is_only, is_last) if is_only else _justified(cut, indent, is_only, is_last)


_ALIGN: dict[str, Callable[[Cut, float, bool, bool], tuple[float, bool]]] = {
    "justify": _justified,
    "left": _left,
    "centre": _centred,
    "right": _right,
    "note": _as_note,
    "ends": _left,  # and then what stands behind its blank is moved
    "outside": _left,  # of a head or a page mark, whose page says on which side that is
}
"""By the role's `align`: where a line begins, and whether both of its edges are flush."""
