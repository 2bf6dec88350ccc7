"""Names in even columns, beside their label or below it, and persons with their offices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, zip_longest

from gazette_pub.issue.model import Node
from gazette_pub.layout.flow import Entry, Item, Line, Names, Roster, Sides, Words
from gazette_pub.layout.names import (
    BESIDE,
    INDENT,
    OFFICE,
    PERSON,
    are_wide,
    columns_of,
    label_title,
    parted,
    roster_columns,
    stands_beside,
)
from gazette_pub.typeset.atoms import atoms_of
from gazette_pub.typeset.breaks import Cut, Sums
from gazette_pub.typeset.frames import Row, Set
from gazette_pub.typeset.lines import places
from gazette_pub.typeset.rows import ASCENT, Setter, sets_of, with_notes
from gazette_pub.words.records import dataclass

LEAST = 4.0
"""Ems of a name beside its label at least."""

WIDEST = 0.6
"""Of the measure: a name that reaches further has its office below it."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Names beside their label. `behind`: how far from its edge the names of this list begin, behind the widest of the
    labels that have some beside them; `usual`: behind the widest of those that are short. `is_wide`: whether 主任 is set as wide
    as 副主任 among these."""

    label: Line
    names: Names
    behind: float
    usual: float
    is_wide: bool

    @property
    def node(self) -> Node:
        return self.label.node


def labelled(items: Sequence[Item], setter: Setter) -> list[Item | Labelled]:
    """What flows, with names beside their label where they are printed so. A word processor has them below it."""
    lists: dict[Node, list[tuple[Line, Names]]] = {}
    for label, names in pairwise(items if not setter.office else ()):
        if isinstance(label, Line) and isinstance(names, Names) and not names.ends and stands_beside(label.node):
            lists.setdefault(label.node.above, []).append((label, names))
    beside = {id(each.label): each for some in lists.values() for each in _labelled(some, setter)}
    taken = {id(each.names) for each in beside.values()}
    return [beside.get(id(item), item) for item in items if id(item) not in taken]


def _labelled(some: Sequence[tuple[Line, Names]], setter: Setter) -> Iterator[Labelled]:
    """The labels of one list with their names."""
    is_wide = are_wide(label.text for label, _ in some)
    widths = [_label(label, is_wide, setter).width for label, _ in some]
    usual = max((width for width in widths if width <= BESIDE * setter.em), default=0.0)
    for label, names in some:
        yield Labelled(label, names, max(widths) + setter.em, usual + setter.em, is_wide)


def _label(label: Line, is_wide: bool, setter: Setter) -> _Name:
    return _Name(label, setter, name=label_title(label.text) if is_wide else "", role="label")


def labelled_rows(item: Labelled, measure: float, setter: Setter) -> list[Row]:
    """The names in even columns behind their label: those of all labels one below the other, where that leaves them half of
    the measure. Those of a label that leaves no room for a name stand below it."""
    label = _label(item.label, item.is_wide, setter)
    is_even = item.behind <= measure / 2
    behind = item.behind if is_even else max(item.usual, label.width + setter.em)
    if behind + (INDENT + LEAST) * setter.em > measure:
        return [*setter.rows(item.label, measure), *name_rows(item.names, measure, setter)]
    first, *others = (_moved(row, behind) for row in name_rows(item.names, measure - behind, setter))
    first.sets = (*label.at(INDENT * setter.em), *first.sets)
    first.source = item.label
    return [first, *others]


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
    """A person a row: the name, and the office hanging beside it. The first of several behind a label is not alone at a foot."""
    if setter.office:
        return _table_rows(roster, measure, setter)
    labels, made = _Labels(roster, setter), list[Row]()
    for entry, following in zip_longest(roster.entries, roster.entries[1:]):
        made += _entry_rows(entry, labels, measure, setter)
        if entry.label and following and not following.label:
            made[-1].stays = True
    return made


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
    edge = max(labels.offices(measure), start + name.width + setter.em)
    if edge > measure * (WIDEST if entry.office else 1):
        return _below(entry, parts if start + name.width <= measure else None, labels.offices(measure), measure, setter)
    rows = _office(entry, edge, measure, setter) or [Row(1, ())]
    moved = [_moved(row, edge) for row in rows]
    first = Row(1, (*parts, *moved[0].sets), stays=moved[0].stays, source=entry.name, foot=moved[0].foot)
    if notes:
        first.foot = ()
        return [*with_notes([first], {0: [*notes, *moved[0].foot]}, setter.tall), *moved[1:]]
    return [first, *moved[1:]]


def _below(entry: Entry, named: Sequence[Set] | None, edge: float, measure: float, setter: Setter) -> list[Row]:
    """A name that leaves no room beside it, where names stand if it goes on one line, and the office below, where offices do."""
    role = replace(setter.style.role("name"), left=INDENT)
    if named is None:
        rows = setter.rows_as(entry.labelled, measure, role, entry.name)
    else:
        rows = [Row(1, tuple(named), source=entry.name)]
        notes = setter.notes(entry.name, measure)
        rows = with_notes(rows, {0: notes} if notes else {}, setter.tall)
    offices = _office(entry, edge, measure, setter)
    rows[-1].stays = bool(offices)
    return [*rows, *(_moved(row, edge) for row in offices)]


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
        self.are_wide = are_wide(entry.label for entry in said)
        self.width = max((self.of(entry).width + setter.em for entry in said), default=0.0)
        self.names = [_Name(entry.name, setter).width for entry in roster.entries if entry.office]

    def of(self, entry: Entry) -> _Name:
        """The label of an entry, as it is set."""
        line = Line("name", (Words(entry.label),), entry.name.node)
        name = label_title(entry.label) if self.are_wide else ""
        return _Name(line, self.setter, entry.name, name)

    def offices(self, measure: float) -> float:
        """Where the offices stand, one below the other: behind the widest of the names, of those that leave room for one
        beside them and are no wider than names have a column for."""
        start, most = INDENT * self.setter.em + self.width, measure * WIDEST
        usual = min(OFFICE * self.setter.em + self.width, most)
        behind = [start + width + self.setter.em for width in self.names if width <= PERSON[1] * self.setter.em]
        return max([usual, *(edge for edge in behind if edge <= most)])


class _Name:
    """A name as it is set: one of two characters as wide as one of three. `name`: what of the line is one, where not all."""

    def __init__(
        self, line: Line, setter: Setter, source: Line | None = None, name: str | None = None, role: str = "name"
    ) -> None:
        self.line = source or line
        set_as = setter.style.role(role)
        self.runs = setter.runs(line, set_as)
        self.atoms = atoms_of(self.runs, 1e9)
        if len(self.atoms) > 1 and parted(line.text if name is None else name):
            self.atoms.join[0] += setter.em
        self.cut = Cut(0, len(self.atoms) - 1, 0.0)
        self.width = Sums(self.atoms).natural(0, len(self.atoms) - 1) if len(self.atoms) else 0.0
        self.y = setter.leading / 2 + (ASCENT - 0.5) * set_as.size

    def at(self, x: float) -> list[Set]:
        if not len(self.atoms):
            return []
        return list(sets_of(self.atoms, self.runs, self.cut, places(self.atoms, self.cut, x, False), self.y, self.line))
