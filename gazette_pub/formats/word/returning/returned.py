"""The issue that a file carries, with what was changed in the file since."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from itertools import groupby
from typing import cast

from gazette_pub.formats.word.reading.body import Para, Table
from gazette_pub.formats.word.reading.notes import Notes
from gazette_pub.formats.word.reading.roles import role_in_ours
from gazette_pub.formats.word.reading.words import Thing
from gazette_pub.formats.word.returning.aligning import Alignment, aligned
from gazette_pub.formats.word.returning.entries import put_entry, without_page
from gazette_pub.formats.word.returning.noted import put_notes
from gazette_pub.formats.word.returning.placing import (
    behind_quotation,
    document_of,
    is_in_text,
    lose_number,
    new,
    number_heading,
    place_before,
    put_again,
    put_as_heading,
    put_attachment,
    put_block,
    put_document,
    put_documents,
    put_documents_first,
    put_text,
    take_out,
)
from gazette_pub.formats.word.returning.reshaped import rebuild, shape_of
from gazette_pub.formats.word.returning.restyled import kind_of, restyle
from gazette_pub.formats.word.returning.rows import new_table, put_rows
from gazette_pub.formats.word.returning.shells import SHELLS
from gazette_pub.formats.word.returning.units import Text, Unit, joined_over_pages
from gazette_pub.formats.word.returning.wording import (
    BLANKS,
    as_read,
    number_at,
    plain,
    put_words,
    said_now,
    taken_apart,
    words_in,
)
from gazette_pub.formats.word.returning.written import Written
from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.issue.plain import printed_before
from gazette_pub.merge.passage import Passage
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import fold
from gazette_pub.words.records import dataclass

COVER = frozenset({"公报主办者", "公报标题", "公报期号", "公报出版者"})
"""The styles of the cover."""

FRONT = COVER | frozenset({"分隔", "toc heading", *(f"toc {n}" for n in range(1, 10))})
"""The styles of the cover and of the contents, which are made of the issue and are no part of it."""

Figure = Callable[[Thing, Unit], "Node | None"]
Read = Callable[[list[Para | Table]], list[Document]]
"""The documents that blocks read as."""

_TABLES = (tag("table"), tag("roster"), tag("names"))

TABLE_TITLE = "表题"
"""The style of what names a table."""

_EMPTIED = frozenset({"body", "section", "division", "article", "item", "foot", "head"})

_LEAST_OF_A_DOCUMENT = 2
"""Paragraphs: a title, and what stands under it."""

_UNDER = 2
"""The level of the title of a document that stands under another."""

_MOST_READ = 40_000
"""Paragraphs that are read, in all, to see whether documents begin with them: what came in a row is asked from each of its
paragraphs on, so that a row of nearly three hundred is asked whole."""


@dataclass
class Return:
    """One file's way back.

    `before`: the element behind which what is new goes; `start`: what holds the place before the first of all; `title`: the unit
    that is the title of the table below it, which is new there; `divided`: the table that was made anew last; `close`: what
    closed the paragraph before, and stands behind what was split off it now: the element around them prints it. `said`, `ends`:
    what the paragraph before said, where it says another thing now, and the page ends in it, each with the letters that stood
    behind it.
    `cells`: the units of each table, by their places. `waiting`: tables of ours with new cells;
    `reshaped`: whether a table of ours has other columns or spans; `filled`: cells whose words are gone, and that say others.
    `runs`: where the new units end that each unit is among; `below`: the next element of ours behind it.
    `done`: the units before this are settled. `left`: how many paragraphs may still be read as documents.
    """

    was: Written
    now: Text
    notes: Notes
    figure: Figure
    read: Read
    alignment: Alignment = field(init=False)
    ours: dict[str, Node] = field(init=False)
    before: Node | None = None
    start: Node | None = None
    title: int = -2
    divided: Node | None = None
    close: str = ""
    said: str = ""
    ends: list[tuple[int, Node]] = field(default_factory=list)
    waiting: dict[int, None] = field(default_factory=dict)
    filled: set[Node] = field(default_factory=set)
    cells: dict[int, list[tuple[int, Unit]]] = field(default_factory=dict)
    reshaped: dict[int, bool] = field(default_factory=dict)
    runs: list[int] = field(init=False)
    below: list[Node | None] = field(init=False)
    done: int = 0
    left: int = _MOST_READ

    def __post_init__(self) -> None:
        made = FRONT - COVER if self.was.prints_cover else FRONT
        self.now.units = joined_over_pages(self.was.text.units, list(_without_front(self.now.units, made)))
        self.alignment = aligned(self.was.text.units, self.now.units)
        self._read_what_came()
        self.ours = {"".join(said): note for note, said in self.was.said_notes()}
        for at, unit in enumerate(self.now.units):
            if unit.at is not None:
                self.cells.setdefault(unit.at.table, []).append((at, unit))
        self._look_ahead()

    def _read_what_came(self) -> None:
        """Has what was typed as a text's reader has it: in a paragraph of ours, wherever it stands now, in what was split off one,
        and in what is new."""
        was, told = self.was.text.units, self.alignment.told
        before = ""
        for at, (unit, pair) in enumerate(zip(self.now.units, self.alignment.pairs, strict=True)):
            known = [each for each in (pair, self.alignment.moved.get(at), told[at]) if each is not None]
            if known:
                before = "".join(was[each].text for each in (known[0], *self.alignment.joined.get(at, ())))
            said = as_read(before, unit.text)
            if unit.para.words.paged is None or len(said) == len(unit.text):
                unit.text = said

    def _look_ahead(self) -> None:
        pairs = self.alignment.pairs
        for at, (unit, pair) in enumerate(zip(self.now.units, pairs, strict=True)):
            if pair is not None and unit.at is None and _is_emptied(self.was.text.units[pair], unit):
                self.alignment.part(at)
        self.runs, self.below = [len(pairs)] * (len(pairs) + 1), [None] * (len(pairs) + 1)
        for at in range(len(pairs) - 1, -1, -1):
            node = self._node(pairs[at])
            self.runs[at] = self.runs[at + 1] if pairs[at] is None else at
            self.below[at] = self.below[at + 1] if node is None else node

    def put(self) -> None:
        """Puts the changes into the issue that was carried."""
        self._begin()
        self._change()
        if self.start is not None:
            self.start.above.remove(self.start)
        self._take_out()

    def _begin(self) -> None:
        """Begins before all that was written, where something new stands there."""
        first = self.below[0]
        if first is not None and self.runs[0] > 0:
            self.before = self.start = place_before(first)

    # what stands in both

    def _change(self) -> None:
        for at, unit in enumerate(self.now.units):
            pair = self.alignment.pairs[at]
            node = self._node(pair)
            if node is not None and pair is not None:
                if _is_emptied(self.was.text.units[pair], unit):
                    self.alignment.part(at)
                else:
                    self._head_with_item(at, node, self.was.text.units[pair], unit)
                    was = self._with_joined(at, node, self.was.text.units[pair], unit)
                    was = self._with_number(at, node, was, unit)
                    self.before = self._compare(node, was, self._as_it_was(at, pair, unit))
            elif pair is not None and pair in self.was.figures:
                self.before = self._compare_figure(self.was.figures[pair], pair, unit)
            elif pair is not None:
                self._compare_number(pair, unit)
            elif at >= self.done:
                self._put_new(at, unit)
        for table in self._tables():
            self._put_table(table)

    def _put_new(self, at: int, unit: Unit) -> None:
        if unit.at is not None:
            self._cell(at, unit.at.table)
        elif self._names_new_table(at):
            self.title = at
        elif (plain(unit.text).strip() or unit.pictures) and not self._add_documents(at):
            self._add(at, unit)

    def _tables(self) -> Iterator[int]:
        """The tables of ours that have new cells, or other columns and spans than they had."""
        shapes = {number: shape_of(rows) for number, rows in enumerate(self.was.text.tables)}
        of_ours: dict[int, int] = {}
        for at, unit in enumerate(self.now.units):
            pair = self.alignment.pairs[at]
            was = None if pair is None else self.was.text.units[pair].at
            if unit.at is not None and was is not None and self._node(pair) is not None:
                of_ours.setdefault(unit.at.table, was.table)
        for number, was_number in of_ours.items():
            mixed = self._settle_mixed(number)
            self.reshaped[number] = mixed or shape_of(self.now.tables[number]) != shapes[was_number]
        return (number for number in of_ours if self.reshaped[number] or number in self.waiting)

    def _settle_mixed(self, number: int) -> bool:
        """Settles cells of ours that stand in another order now, in a table in whose rows others stand beside those that are
        settled: columns were moved, or a paragraph into a cell. Whether there are any."""
        rows: dict[int, list[int]] = {}
        for at, unit in self.cells[number]:
            if unit.at is not None and unit.text.strip():
                rows.setdefault(unit.at.row, []).append(at)
        pairs, told = self.alignment.pairs, self.alignment.told
        strange = [[at for at in row if pairs[at] is None and told[at] is not None] for row in rows.values()]
        mixed = [each for each, row in zip(strange, rows.values(), strict=True) if each and len(each) < len(row)]
        for at in (at for row in mixed for at in row):
            pair = told[at]
            if pair is not None and pair not in self.alignment.kept and self.was.text.units[pair].at is not None:
                self.alignment.pair(at, pair)
                self._settle(at, pair)
        return bool(mixed)

    def _settle(self, at: int, pair: int) -> None:
        if (node := self._node(pair)) is not None:
            self._compare(node, self.was.text.units[pair], self.now.units[at])

    def _put_table(self, table: int) -> None:
        units, nodes = self._units_of(table)
        first = next(node for node in nodes.values() if node is not None)
        ruled = self._table_around(first)
        if ruled is not None and self.reshaped[table]:
            rebuild(ruled, self.now.tables[table], units, nodes)
        elif table in self.waiting:
            self.filled.update(put_rows(units, nodes))

    def _table_around(self, cell: Node) -> Node | None:
        """The table that a cell stands in; of a table that was divided, a new one behind the part that is made already."""
        row = next((each for each in cell.iterancestors(tag("row"))), None)
        table = None if row is None else row.getparent()
        if isinstance(table, Node):
            self.divided = table
        elif row is not None and self.divided is not None:
            part = new("table")
            self.divided.addnext(part)
            self.divided = part
        else:
            return None
        return self.divided

    def _add_documents(self, at: int) -> bool:
        """Whole documents that were put in behind another: units that read as such from the title on. Whether they are."""
        end, before = self.runs[at], self.place
        units = self.now.units[at:end]
        if not _LEAST_OF_A_DOCUMENT <= len(units) <= self.left or before is None:
            return False
        first = self.below[end] if before is self.start else None
        if first is None and not self._ends_document(end - 1, before):
            return False
        blocks = list(self._blocks(at, end))
        if None in blocks or any(unit.pictures for unit in units):
            return False
        self.left -= len(units)
        documents = _unwrapped(self.read(cast("list[Para | Table]", blocks)))
        if not documents or any(each.title is None for each in documents):
            return False
        if first is not None and any(each.child("body") is None for each in documents):
            return False
        level = next((unit.para.level for unit in units if unit.para.level is not None), None)
        if first is not None:
            put_documents_first(documents, first)
        else:
            is_attached = documents[0].get("role") == "attachment"
            put_documents(before, documents, self.below[end], beside=level != _UNDER and not is_attached)
        self.before = [*documents[-1].descendants("title", "p", "cell", "name")][-1]
        self.done = end
        return True

    def _blocks(self, at: int, end: int) -> Iterator[Para | Table | None]:
        """The blocks that these units stand in, each once; None for a table of which another unit stands elsewhere."""
        table: Table | None = None
        for unit in self.now.units[at:end]:
            if unit.at is None:
                yield unit.para
                continue
            cells = self.cells[unit.at.table]
            if not at <= cells[0][0] <= cells[-1][0] < end:
                yield None
            elif (around := self.now.around[unit.at.table]) is not table:
                yield around
                table = around

    def _cell(self, at: int, table: int) -> None:
        """A cell that is new: in a table of ours, whose rows are put in when all others are settled; or in one that is new."""
        units, nodes = self._units_of(table)
        if any(node is not None for node in nodes.values()):
            self.waiting.setdefault(table)
        elif units[0][0] == at and self.before is not None:
            if not self._move_table(units):
                came = new_table(units)
                put_block(self.before, came, self.below[units[-1][0] + 1])
                self.before = came
            if self.title == at - 1:
                self._name_table(self.title, self.before)

    def _names_new_table(self, at: int) -> bool:
        """Whether a unit that is new where it stands is the title of a table that is, right below it."""
        units = self.now.units
        below = units[at + 1].at if at + 1 < len(units) else None
        if self.alignment.pairs[at] is not None or below is None or units[at].style != TABLE_TITLE or units[at].at:
            return False
        cells, nodes = self._units_of(below.table)
        is_new = all(node is None for node in nodes.values())
        return is_new and cells[0][0] == at + 1 and bool(plain(units[at].text).strip())

    def _name_table(self, at: int, inside: Node) -> None:
        """Gives a table that came, or was moved with it, its title."""
        table = next(each for each in (inside, *inside.iterancestors()) if each.tag in _TABLES)
        unit, heading = self.now.units[at], table.find(tag("heading"))
        of_heading = (n for n in range(len(self.was.text.units)) if heading is not None and self._node(n) is heading)
        pair = next(of_heading, None)
        said = words_in(unit.text)
        if isinstance(heading, Node) and pair is not None:
            self.alignment.pair(at, pair)
            self._compare(heading, self.was.text.units[pair], unit)
        elif table.tag == tag("table"):
            table.insert(0, new("heading", said))
        else:
            table.addprevious(new("p", said))

    def _move_table(self, units: Sequence[tuple[int, Unit]]) -> bool:
        """A table of ours that was moved as a whole. Whether it was."""
        told = [self.alignment.told[at] for at, _ in units]
        if not any(unit.marks for _, unit in units):
            told = self._gone_alike([unit.text for _, unit in units]) or told
        first = self._node(told[0]) if told[0] is not None else None
        table = None if first is None else next((each for each in first.iterancestors(*_TABLES)), None)
        if not isinstance(table, Node) or self.before is None or None in told or set(told) & self.alignment.kept:
            return False
        above = table.above
        above.remove(table)
        put_block(self.before, table, self.below[units[-1][0] + 1])
        if not len(above) and above.name in _EMPTIED:
            take_out(above)
        for (at, unit), pair in zip(units, told, strict=True):
            if pair is None:
                continue
            self.alignment.pair(at, pair)
            if (node := self._node(pair)) is not None:
                self._compare(node, self.was.text.units[pair], unit)
        self.before = self._node(told[-1])
        return True

    def _gone_alike(self, said: Sequence[str]) -> list[int | None]:
        """The cells of the only table of ours that is gone and said the same; a program that moves a table may lose its bookmarks."""
        alike = self._tables_saying.get(tuple(said), [])
        gone = [table for table in alike if self.alignment.kept.isdisjoint(table)]
        return [*gone[0]] if len(gone) == 1 else []

    @functools.cached_property
    def _tables_saying(self) -> dict[tuple[str, ...], list[list[int]]]:
        """The cells of the tables of ours, by what they say."""
        units, tables = self.was.text.units, dict[int, list[int]]()
        for at, unit in enumerate(units):
            if unit.at is not None:
                tables.setdefault(unit.at.table, []).append(at)
        saying: dict[tuple[str, ...], list[list[int]]] = {}
        for table in tables.values():
            saying.setdefault(tuple(units[at].text for at in table), []).append(table)
        return saying

    def _units_of(self, table: int) -> tuple[list[tuple[int, Unit]], dict[int, Node | None]]:
        """The units of a table that are new or have an element, by their places; and the elements."""
        pairs = self.alignment.pairs
        units = self.cells[table]
        nodes = {at: self._node(pairs[at]) for at, _ in units}
        return [(at, unit) for at, unit in units if pairs[at] is None or nodes[at] is not None], nodes

    def _as_it_was(self, at: int, pair: int, unit: Unit) -> Unit:
        """The unit without what LibreOffice did to it: where a paragraph is deleted under track changes, or lost its end, the
        one below it gets its style."""
        unit, was = self._without_close(at, unit), self.was.text.units[pair]
        if unit.style == was.style or unit.text != was.text:
            return unit
        while pair and pair - 1 not in self.alignment.kept:
            pair -= 1
            if self.was.text.units[pair].style == unit.style:
                return replace(unit, style=was.style, para=was.para)
        return unit

    def _with_joined(self, at: int, node: Node, was: Unit, now: Unit) -> Unit:
        """The unit as if those that went up into it had been its end: all that stands in their words, page ends too, stays where
        it is in them."""
        for each in self.alignment.joined.get(at, ()):
            other, unit = self._node(each), self.was.text.units[each]
            whole = was.text + unit.text
            if other is None or node.name != "p" or other.name != "p" or not now.text.startswith(whole):
                return was
            ours, theirs = Passage.of(node).text, Passage.of(other).text
            if not ours or not plain(was.text).endswith(ours) or plain(unit.text) != theirs:
                return was  # a number was printed before it, or a mark behind the other
            _append(node, other)
            was = replace(was, text=whole, notes=was.notes + unit.notes)
        return was

    def _with_number(self, at: int, node: Node, was: Unit, now: Unit) -> Unit:
        """The unit as if it had had the number that was typed in front of it; the element is where one with that number is."""
        text = plain(now.text).strip(BLANKS).replace("\n", "")
        if was.text == now.text or now.at is not None or number_at(plain(was.text).lstrip(BLANKS))[2]:
            return was
        if node.name == "heading" and node.above.name in SHELLS:
            length = number_heading(node, text)
        elif node.name == "p" and now.para.level is None and is_in_text(node) and self.before is not None:
            length = put_again(node, self.before, self.below[at + 1], text, role_in_ours(now.para.style))
        else:
            return was
        return replace(was, text=text[:length] + was.text.lstrip(BLANKS)) if length else was

    def _head_with_item(self, at: int, node: Node, was: Unit, now: Unit) -> None:
        """The first paragraph of an item whose style is that of a heading now is one."""
        is_first = node.name == "p" and node.above.name == "item" and node.getprevious() is None
        if is_first and kind_of(was) == "p" and kind_of(now) in ("heading", "title") and self.before is not None:
            put_as_heading(node, self.before, self.below[at + 1], plain(now.text).strip(BLANKS), now.para.level or 0)

    def _without_close(self, at: int, unit: Unit) -> Unit:
        """A unit that others went up into, without the closing mark of a quotation that the last of them ended."""
        for each in self.alignment.joined.get(at, ()):
            node = self._node(each)
            if node is None:
                continue
            shown = taken_apart(plain(self.was.text.units[each].text), Passage.of(node).text)
            if shown is not None and shown.close and unit.text.endswith(shown.close):
                return replace(unit, text=unit.text[: -len(shown.close)])
        return unit

    def _compare_number(self, pair: int, unit: Unit) -> None:
        """A number that stands on a line of its own, or in a cell before a name."""
        was = self.was.text.units[pair]
        if was.text == unit.text:
            return
        marks = (mark for each in self.was.text.units[pair:] for mark in each.marks)
        node = self.was.nodes.get(next(marks, 0))
        if node is not None:
            _renumber(node, plain(unit.text).strip())

    def _node(self, pair: int | None) -> Node | None:
        marks = () if pair is None else self.was.text.units[pair].marks
        return self.was.nodes[marks[0]] if marks else None

    def _compare(self, node: Node, was: Unit, now: Unit) -> Node:
        """The element, with what was changed; another, where the paragraph is another kind of thing now."""
        self.close, self.said, self.ends = "", "", []
        if was.text != now.text:
            self.said, self.ends = Passage.of(node).text, list(_page_ends(node))
            self._say(node, was, now)
        self._compare_notes(node, was, now)
        self._add_pictures(node, now)
        if was.style != now.style or was.para.level != now.para.level:
            return restyle(node, was, now)
        return node

    def _say(self, node: Node, was: Unit, now: Unit) -> None:
        words, (showed, shown) = Passage.of(node).text, without_page(node, was, now)
        before = taken_apart(showed, words)
        if before is None:
            put_words(node, shown.strip())
            return
        self.close = "" if shown.endswith(before.close) else before.close.strip()
        said = said_now(before, words, shown)
        put_words(node, said.words)
        if said.number is not None:
            _renumber(node, said.number)

    def _compare_notes(self, node: Node, was: Unit, now: Unit) -> None:
        """Notes that came stand where their marks do; what a note says now, it says; one whose mark is gone is gone."""
        if not was.notes and not now.notes:
            return
        ours = cast("list[Node]", list(node.iter(tag("note"))))
        before = [self.was.notes.said_by(thing) for thing in was.notes]
        after = [self.notes.said_by(thing) for thing in now.notes]
        is_same = len(ours) == len(before) == len(after)
        if is_same:
            _mark_notes(ours, was, now)
        if before == after:
            return
        if is_same:
            for note, said, says in zip(ours, before, after, strict=True):
                self._say_note(note, "".join(said), "".join(says))
            return
        known = dict(zip(map("".join, before), ours, strict=False))
        put_notes(
            node,
            now,
            [self._note(thing, known.get("".join(said))) for thing, said in zip(now.notes, after, strict=True)],
        )

    def _say_note(self, note: Node, was: str, now: str) -> None:
        words = Passage.of(note).text
        before = taken_apart(was, words)
        if was != now and before is not None and not len(note):
            put_words(note, said_now(before, words, now).words)

    def _note(self, thing: Thing, known: Node | None = None) -> Node | None:
        """A note that came: one that is known, one of ours that was moved here, else a new one."""
        if known is not None:
            return known
        said = "".join(self.notes.said_by(thing))
        return copy.deepcopy(self.ours[said]) if said in self.ours else self.notes.node(thing)

    def _compare_figure(self, node: Node, pair: int, now: Unit) -> Node:
        """A picture that was taken out, changed for another, or put where a place was left for it."""
        was = [self.was.pictures.get(thing.id) for thing in self.was.text.units[pair].pictures]
        shown = [figure for thing in now.pictures if (figure := self.figure(thing, now)) is not None]
        src = shown[0].get("src") if shown else None
        if was and src is None:
            node.attrib.pop("src", "")
        elif src is not None and (not was or not src.endswith(f"/{was[0]}")):
            node.set("src", src)
        return node

    def _add_pictures(self, node: Node, unit: Unit) -> None:
        for thing in unit.pictures:
            figure = self.figure(thing, unit)
            if figure is not None:
                put_block(node, figure, None)

    # what is new

    def _add(self, at: int, unit: Unit) -> None:
        before = self.place
        if before is None:
            return
        text = plain(unit.text)
        is_title = role_in_ours(unit.para.style) == "title" and bool(text.strip())
        if is_title and before.name == "title" and self.now.units[at - 1].style == unit.style:  # of two lines
            put_words(before, Passage.of(before).text + words_in(text))
            self.before = before
        elif before.name == "attachlist" and _goes_on_in_list(unit, text):
            put_words(before, Passage.of(before).text + words_in(text))
        elif role_in_ours(unit.para.style) == "attachlabel" and text.strip() and self._ends_document(at, before):
            self.before = put_attachment(before, text.strip(BLANKS), self.below[at + 1])
        elif is_title and self._ends_document(at, before):
            title = "".join(text.split("\n")).strip()
            self.before = put_document(before, title, unit.para.level != _UNDER, self.below[at + 1])
        elif text.strip():
            self._add_text(at, unit, before, text)
        for thing in unit.pictures:
            if (figure := self.figure(thing, unit)) is not None:
                put_block(before if self.before is None else self.before, figure, self.below[at + 1])
                self.before = figure

    def _add_text(self, at: int, unit: Unit, before: Node, text: str) -> None:
        role = role_in_ours(unit.para.style)
        if self.close and text.rstrip().endswith(self.close):
            text, self.close = text.rstrip()[: -len(self.close)], ""
        else:
            before = behind_quotation(before, self.below[at + 1])
        if (entry := put_entry(before, text, role)) is not None:
            self.before = entry
            return
        self.before = put_text(before, self.below[at + 1], text, role, unit.para.level)
        self._hand_on(self.before)
        if not unit.notes and (gone := self._node(self.alignment.moved.get(at))) is not None:
            _be_again(self.before, gone)
        if unit.notes:
            put_notes(self.before, unit, [self._note(thing) for thing in unit.notes])

    def _hand_on(self, came: Node) -> None:
        """Page ends that stood in the words that were split off a paragraph stand in them now."""
        passage = Passage.of(came)
        if came.name == "p" and not len(came) and passage.text and self.said.endswith(passage.text):
            for behind, end in self.ends:
                if behind < len(passage.text) and not end.tail:  # what lost its place in the words stands behind them
                    passage.tokens.insert(len(passage.text) - behind, end)
            passage.put_into(came)
        self.said, self.ends = "", []

    def _ends_document(self, at: int, before: Node) -> bool:
        """Whether nothing of the document before stands below this unit, but other documents under it."""
        below, document = self.below[at + 1], document_of(before)
        return document is not None and (below is None or document_of(below) is not document)

    @property
    def place(self) -> Node | None:
        """The element behind which what is new goes: at the beginning, the first of all."""
        return self.was.nodes.get(1) if self.before is None else self.before

    # what is gone

    def _take_out(self) -> None:
        for at, unit in enumerate(self.was.text.units):
            if at in self.alignment.kept or not (unit.marks or at in self.was.figures):
                continue
            if at in self.was.figures:
                self._take_picture_out(self.was.figures[at])
                continue
            node = self._node(at)
            if node is not None and node not in self.filled:
                take_out(node)

    def _take_picture_out(self, figure: Node) -> None:
        """A figure without its picture is what is printed under it."""
        figure.attrib.pop("src", "")
        if not len(figure):
            take_out(figure)


def _without_front(units: Sequence[Unit], made: frozenset[str]) -> Iterator[Unit]:
    """The units but for those of the cover and of the contents; a single paragraph amid the documents is none, whatever its style."""
    begun = False
    for of_front, run in groupby(units, key=lambda unit: not unit.marks and unit.style in made):
        alike = list(run)
        if not of_front or begun and len(alike) == 1 and alike[0].style.startswith("toc "):
            yield from alike
        begun = begun or any(unit.marks and unit.style not in FRONT for unit in alike)


def _unwrapped(documents: list[Document]) -> list[Document]:
    """The documents; attachments of a document that has nothing else, of which the title stands before, are what came."""
    if len(documents) == 1 and all(child.name == "document" for child in documents[0].children()):
        return [cast(Document, child) for child in documents[0].children()]
    return documents


def _goes_on_in_list(unit: Unit, text: str) -> bool:
    """Whether a unit is one more attachment below their list: in its style, or with a number, whatever style it got."""
    return bool(text.strip()) and (
        role_in_ours(unit.para.style) == "attachlist" or ENUMERATOR.match(fold(text.strip())) is not None
    )


def _append(node: Node, other: Node) -> None:
    """Puts all that stands in the other element behind what stands in this one."""
    last = node[-1] if len(node) else None
    said = other.text or ""
    if last is None:
        node.text = (node.text or "") + said
    else:
        last.tail = (last.tail or "") + said
    node.extend(list(other))
    other.text = None


def _page_ends(node: Node) -> Iterator[tuple[int, Node]]:
    """The page ends in the words of an element, each with the letters that stand behind it."""
    behind = 0
    for token in reversed(Passage.of(node).tokens):
        if isinstance(token, str):
            behind += 1
        elif isinstance(token, Node) and token.name == "pb":
            yield behind, token


def _be_again(came: Node, gone: Node) -> None:
    """A paragraph that was moved is what it was: it says of its words what it said of them, and where they were printed. What it
    refers to is found again: 前款 is another paragraph there."""
    if came.name != gone.name or came.text_content != gone.text_content or len(came):
        return
    passage = Passage.of(gone)
    Passage(passage.tokens, [mark for mark in passage.marks if mark.name != "ref"]).put_into(came)
    if lines := gone.get("lines"):
        came.set("lines", lines)


def _mark_notes(notes: list[Node], was: Unit, now: Unit) -> None:
    """Gives notes the marks that they have now."""
    for note, before, after in zip(notes, was.notes, now.notes, strict=True):
        if after.description and before.description != after.description:
            note.set("label", after.description)


def _is_emptied(was: Unit, now: Unit) -> bool:
    """Whether nothing is left of a paragraph but its line; an empty cell or an empty line was one before."""
    return bool(was.text.strip()) and not now.text.strip() and not now.pictures


def _renumber(node: Node, number: str) -> None:
    """Gives the number to what is numbered above the words; nothing printed is none."""
    holder: Node | None = node
    while holder is not None and not printed_before(holder):
        above = holder.getparent()
        holder = above if isinstance(above, Node) else None
    if holder is None or holder.get("open"):
        return
    if not number.strip():
        lose_number(holder)
        return
    label, num, _ = number_at(number + "\u3000文")
    holder.set("label", label or number)
    if num:
        holder.set("num", num)
