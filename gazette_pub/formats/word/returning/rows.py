"""Rows that came in a table, a roster or a list of names of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gazette_pub.formats.word.reading.roles import role_in_ours
from gazette_pub.formats.word.returning.placing import as_blocks, new
from gazette_pub.formats.word.returning.units import TABLE_HEADER, Unit
from gazette_pub.formats.word.returning.wording import put_words, words_in
from gazette_pub.issue.model import Node
from gazette_pub.merge.passage import Passage
from gazette_pub.structure.passage import close_up, keep_gaps

Units = Sequence[tuple[int, Unit]]


def put_rows(units: Units, nodes: dict[int, Node | None]) -> list[Node]:
    """Puts the new cells of a table in which some are settled into what the table is: `names`, `roster` or `table`.

    Gives the elements of ours whose cells say something else now.
    """
    known = next(node for node in nodes.values() if node is not None)
    holder = next(each for each in [known, *known.iterancestors()] if isinstance(each, Node) and each.name in _PUT)
    return list(_PUT[holder.name](units, nodes))


def new_table(units: Units) -> Node:
    """A table that came, of these cells: names, or persons and their offices, where the styles of all its words say so."""
    roles = {role_in_ours(unit.para.style) for _, unit in units if unit.text.strip()}
    if roles == {"name"}:
        names = new("names")
        names.extend([new("name", close_up(said)) for _, unit in units if (said := words_in(unit.text))])
        return names
    of_persons = {"name", "office"} <= roles <= {"name", "office", "label"}
    table = new("roster" if of_persons else "table")
    make = _new_entry if of_persons else _new_row
    table.extend([row for each in _rows(units) if (row := make([unit for _, unit in each])) is not None])
    return table


def _names(units: Units, nodes: dict[int, Node | None]) -> Iterator[Node]:
    """Names stand one behind the other, whatever rows they are set in."""
    before: Node | None = None
    waiting: list[Node] = []
    for at, unit in units:
        node = nodes[at]
        if node is None:
            node = new("name", close_up(words_in(unit.text)))
            if not node.text:
                continue
            if before is None:
                waiting.append(node)
                continue
            before.addnext(node)
        else:
            for first in waiting:
                node.addprevious(first)
            waiting.clear()
        before = node
    yield from ()


def _roster(units: Units, nodes: dict[int, Node | None]) -> Iterator[Node]:
    return _by_rows(units, nodes, "entry", _new_entry)


def _table(units: Units, nodes: dict[int, Node | None]) -> Iterator[Node]:
    return _by_rows(units, nodes, "row", _new_row)


Make = Callable[[Sequence[Unit]], "Node | None"]


def _by_rows(units: Units, nodes: dict[int, Node | None], name: str, make: Make) -> Iterator[Node]:
    before: Node | None = None
    first: list[Node] = []
    for row in _rows(units):
        settled = next((node for at, _ in row if (node := nodes[at]) is not None), None)
        if settled is not None:
            here = next(
                each for each in [settled, *settled.iterancestors()] if isinstance(each, Node) and each.name == name
            )
            for each in first:
                here.addprevious(each)
            first.clear()
            before = here
            yield from _fill(here, row, nodes)
            continue
        made = make([unit for _, unit in row])
        if made is None:
            continue
        if before is None:
            first.append(made)
        else:
            before.addnext(made)
            before = made


def _fill(here: Node, row: Units, nodes: dict[int, Node | None]) -> Iterator[Node]:
    """Further paragraphs of a cell that is settled go behind its words; those of one that is not are what the cell in its
    place says now. Those cells."""
    of_cell = {unit.at.cell: node for at, unit in row if unit.at and (node := nodes[at]) is not None}
    for at, unit in row:
        assert unit.at is not None
        if nodes[at] is not None or not (said := words_in(unit.text)):
            continue
        if (node := of_cell.get(unit.at.cell)) is None:
            node = of_cell[unit.at.cell] = _in_place(here, unit.at.cell)
            put_words(node, said)
            yield node
        else:
            _put_behind(node, said)


def _in_place(here: Node, cell: int) -> Node:
    """The part of a row that stands at this place: of an entry, a number counted before its name may be one more."""
    parts = list(here.children())
    return parts[min(max(cell - (here.label is not None), 0), len(parts) - 1)]


def _put_behind(node: Node, said: str) -> None:
    if node.name == "p":
        node.addnext(new("p", said))
    elif node.name == "cell":
        as_blocks(node)
        node.add("p", said)
    else:
        put_words(node, Passage.of(node).text + said)


def _rows(units: Units) -> list[list[tuple[int, Unit]]]:
    rows: dict[int, list[tuple[int, Unit]]] = {}
    for at, unit in units:
        assert unit.at is not None
        rows.setdefault(unit.at.row, []).append((at, unit))
    return list(rows.values())


def _new_entry(units: Sequence[Unit]) -> Node | None:
    said = [text for unit in units if (text := words_in(unit.text))]
    if not said:
        return None
    *labels, name, office = said if len(said) > 1 else [said[0], ""]
    entry = new("entry", label=close_up("".join(labels)) or None)
    entry.add("name", close_up(name))
    if office:
        entry.add("office", keep_gaps(office))
    return entry


def _new_row(units: Sequence[Unit]) -> Node | None:
    row = new("row")
    for unit in units:
        assert unit.at is not None
        while len(row) <= unit.at.cell:
            row.add("cell")
        cell = row[unit.at.cell]
        cell.text = (cell.text or "") + words_in(unit.text)
        if unit.style == TABLE_HEADER:
            cell.set("header", "true")
    return row if len(row) else None


_PUT = {"names": _names, "roster": _roster, "table": _table}
