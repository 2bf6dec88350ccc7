"""Names in even columns, and persons with their offices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, zip_longest

from gazette_pub.layout.flow import Entry, Line, Names, Roster, Sides, Words
from gazette_pub.layout.names import INDENT, OFFICE, columns_of, parted, roster_columns
from gazette_pub.typeset.atoms import atoms_of
from gazette_pub.typeset.breaks import Cut, Sums
from gazette_pub.typeset.frames import Row, Set
from gazette_pub.typeset.lines import places
from gazette_pub.typeset.rows import ASCENT, Setter, sets_of, with_notes

WIDEST = 0.6
"""Of the measure: a name that reaches further has its office below it."""


def name_rows(names: Names, measure: float, setter: Setter) -> list[Row]:
    """The names in even columns, row by row."""
    em, each = setter.em, [_Name(name, setter) for name in names.names]
    columns, rest = columns_of([name.width / em for name in each], measure / em), iter(each)
    rows: list[Row] = []
    for spans in columns.rows:
        some = list(islice(rest, len(spans)))
        if some[0].width > measure - INDENT * em:
            rows += setter.rows(some[0].line, measure)
        else:
            starts = [(INDENT + sum(spans[:i]) * columns.cell) * em for i in range(len(spans))]
            rows += _name_row(some, starts, measure, setter)
    return rows


def _name_row(names: Sequence[_Name], starts: Sequence[float], measure: float, setter: Setter) -> list[Row]:
    sets = tuple(part for name, start in zip(names, starts, strict=True) for part in name.at(start))
    notes = [note for name in names for note in setter.notes(name.line, measure)]
    return with_notes([Row(1, sets, source=names[0].line)], {0: notes} if notes else {}, setter.tall)


def roster_rows(roster: Roster, measure: float, setter: Setter) -> list[Row]:
    """A person a row: the name, and the office hanging beside it."""
    if setter.office:
        return _table_rows(roster, measure, setter)
    labels = _Labels(roster, setter)
    return [row for entry in roster.entries for row in _entry_rows(entry, labels, measure, setter)]


def _table_rows(roster: Roster, measure: float, setter: Setter) -> list[Row]:
    """The same as a word processor has it: a table, whose cells are as wide as the column of the page lets them be."""
    said, named = [entry.label for entry in roster.entries], (entry.name.text for entry in roster.entries)
    widths = [width * setter.em for width in roster_columns(said, named, measure / setter.em)]
    edges = [INDENT * setter.em + sum(widths[:i]) for i in range(len(widths))]
    made: list[Row] = []
    for entry in roster.entries:
        label = Line("name", (Words(entry.label),), entry.name.node)
        lines = [*([label] if any(said) else ()), entry.name, *filter(None, [entry.office])]
        cells = (
            [_moved(row, edge) for row in setter.rows_as(line, width, setter.style.role(line.role), across=measure)]
            for line, width, edge in zip(lines, widths, edges, strict=False)
        )
        made += _beside(list(cells), entry.name)
    return made


def _beside(cells: Sequence[Sequence[Row]], source: Line) -> list[Row]:
    """Rows of cells side by side, which stay together."""
    made: list[Row] = []
    for parts in zip_longest(*cells):
        some = [part for part in parts if part is not None]
        sets = tuple(each for part in some for each in part.sets)
        foot = tuple(each for part in some for each in part.foot)
        made.append(Row(max(part.lines for part in some), sets, stays=True, foot=foot))
    made = made or [Row(1, ())]
    made[0].source, made[-1].stays = source, False
    return made


def _entry_rows(entry: Entry, labels: _Labels, measure: float, setter: Setter) -> list[Row]:
    name = _Name(entry.name, setter)
    start = INDENT * setter.em + labels.width
    parts = list(name.at(start))
    if entry.label:
        parts = [*labels.of(entry).at(INDENT * setter.em), *parts]
    notes = setter.notes(entry.name, measure)
    usual = min(OFFICE * setter.em + labels.width, measure * WIDEST)
    edge = max(usual, start + name.width + setter.em)
    if edge > measure * (WIDEST if entry.office else 1):
        below = _office(entry, OFFICE * setter.em, measure, setter)
        role = replace(setter.style.role("name"), left=INDENT)
        named = setter.rows_as(entry.labelled, measure, role, entry.name)
        return [*named, *(_moved(row, OFFICE * setter.em) for row in below)]
    rows = _office(entry, edge, measure, setter) or [Row(1, ())]
    moved = [_moved(row, edge) for row in rows]
    first = Row(1, (*parts, *moved[0].sets), stays=moved[0].stays, source=entry.name, foot=moved[0].foot)
    if notes:
        first.foot = ()
        return [*with_notes([first], {0: [*notes, *moved[0].foot]}, setter.tall), *moved[1:]]
    return [first, *moved[1:]]


def _office(entry: Entry, left: float, measure: float, setter: Setter) -> list[Row]:
    """The office, so far from the column's edge; its notes have the whole measure."""
    if entry.office is None:
        return []
    role = setter.style.role(entry.office.role)
    return setter.rows_as(entry.office, measure - left, role, across=measure)


def _moved(row: Row, by: float) -> Row:
    sets = tuple(part.moved(by) for part in row.sets)
    return Row(row.lines, sets, row.rules, row.stays, row.source, foot=row.foot)


def sided_rows(sides: Sides, measure: float, setter: Setter) -> list[Row]:
    """Those who sign side by side: each in the middle of its part of the measure. No column ends between them."""
    if setter.office:
        return [row for line in sides.lines for row in setter.rows(line, measure)]
    role = replace(setter.style.role("signature"), align="centre", indent=0, left=0, right=0)
    made: list[Row] = []
    for lines in sides.rows:
        width = measure / len(lines)
        cells = [
            [_moved(row, i * width) for row in setter.rows_as(line, width, role, across=measure)]
            for i, line in enumerate(lines)
        ]
        made += _beside(cells, lines[0])
        role = replace(role, before=0)
    for row in made[:-1]:
        row.stays = True
    return made


class _Labels:
    """What the persons of a roster are in it: 组长 as wide as 副组长 where it says both. `width`: of the widest, and the em
    behind it."""

    def __init__(self, roster: Roster, setter: Setter) -> None:
        self.setter = setter
        said = [entry for entry in roster.entries if entry.label]
        self.are_wide = any(len(entry.label.rstrip("：:")) == 3 for entry in said)
        self.width = max((self.of(entry).width + setter.em for entry in said), default=0.0)

    def of(self, entry: Entry) -> _Name:
        """The label of an entry, as it is set."""
        line = Line("name", (Words(entry.label),), entry.name.node)
        name = entry.label.rstrip("：:") if self.are_wide else ""
        return _Name(line, self.setter, entry.name, name)


class _Name:
    """A name as it is set: one of two characters as wide as one of three. `name`: what of the line is one, where not all."""

    def __init__(self, line: Line, setter: Setter, source: Line | None = None, name: str | None = None) -> None:
        self.line = source or line
        role = setter.style.role("name")
        self.runs = setter.runs(line, role)
        self.atoms = atoms_of(self.runs, 1e9)
        if len(self.atoms) > 1 and parted(line.text if name is None else name):
            self.atoms.join[0] += setter.em
        self.cut = Cut(0, len(self.atoms) - 1, 0.0)
        self.width = Sums(self.atoms).natural(0, len(self.atoms) - 1) if len(self.atoms) else 0.0
        self.y = setter.leading / 2 + (ASCENT - 0.5) * role.size

    def at(self, x: float) -> list[Set]:
        if not len(self.atoms):
            return []
        return list(sets_of(self.atoms, self.runs, self.cut, places(self.atoms, self.cut, x, False), self.y, self.line))
