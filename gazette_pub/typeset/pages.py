"""Rows to pages: one grid, columns that end together, nothing alone at a column's head or foot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from math import ceil

from gazette_pub.layout.style import MILLIMETRE, Style
from gazette_pub.typeset.columns import (
    RULE_OF_NOTES,
    close_up,
    end_of_kept,
    forced_end,
    height,
    kept_together,
    last_end,
    lowest,
    parted,
    replaced,
)
from gazette_pub.typeset.feet import Feet
from gazette_pub.typeset.frames import Page, Placed, Row, Rule
from gazette_pub.typeset.turns import FAULT, Turn, cost_of, even_ends, turns
from gazette_pub.words.records import dataclass

BEGUN = 2
"""Lines of each column at least, for columns to begin at the foot of a page that they go on behind."""

FEW = 3
"""Lines that would be left for the last page of a text: those that are open in its heads are closed up for them to have room
on the one before (GB/T 9704-2012 §7.3.5.4 has lines set closer, for no page of little to be left)."""

SHORTER = -1
"""Lines by which a paragraph is set shorter for that."""

WHOLE = 8
"""Lines of a column: where more than two columns stand side by side, a text that has no more is parted by no page end."""

LOWER = 2
"""Lines by which the columns below a head may begin lower, for them to end where they should."""

ABOVE_FOOT = 2
"""Lines left open above what stands at the foot of a page, with the rule over it."""

PARTED = frozenset(("attachlist", "signature"))
"""Roles of what is a line apart from the text above it (GB/T 9704-2012 §7.3.4, §7.3.5)."""

NOTE_RULE, THIN = 0.25, 0.5
"""Of the measure, and points: the rule over notes."""


@dataclass(slots=True)
class Stretch:
    """Rows that are set in the same number of columns. `page`: they begin a page. `foot`: they stand at the foot of one.
    `turned`: they stand sideways, on pages of their own. `alone`: one of the columns has all of them, that in the middle."""

    columns: int
    page: bool
    rows: list[Row] = field(default_factory=list)
    foot: bool = False
    turned: bool = False
    alone: bool = False

    @property
    def beside(self) -> int:
        """How many columns stand beside each other."""
        return 1 if self.alone else self.columns


class Pages:
    """Fills pages with stretches, one after the other. `for_good`: a row that is placed is set no other way any more, so
    what its paragraph could be set from is let go. `office`: each column as full as it goes, as word processors do.
    `_used`: the lines of this page that are full, from its head; `_feet`: the notes at its foot."""

    def __init__(self, style: Style, for_good: bool = False, office: bool = False) -> None:
        self.style, self.for_good, self.office = style, for_good, office
        self.pages: list[Page] = []
        self._next = 1
        self._used = style.text.lines
        self._feet = Feet()

    def fill(self, stretches: Iterable[Stretch]) -> list[Page]:
        """The pages of these, which may come one by one: each is set when the one before it is about to be placed."""
        coming = iter(stretches)
        stretch = next(coming, None)
        while stretch is not None:
            following = next(coming, None)
            self._fill(stretch, following)
            stretch = following
        return self.pages

    def _fill(self, stretch: Stretch, following: Stretch | None) -> None:
        if stretch.turned:
            self._sideways(stretch)
            return
        if stretch.page or (self._feet.lines and stretch.foot):
            self._end_page()
        self._feet.begin()
        if stretch.foot and self._at_foot_of(stretch.rows) <= self.style.text.lines:
            self._at_foot(stretch.rows)
            return
        self._rule_over(stretch, following)
        if stretch.columns == 1:
            self._one(stretch, following)
        else:
            self._two(stretch) if self.style.text.columns == 2 else self._many(stretch)

    def _first_lines(self, stretch: Stretch | None) -> int:
        """How many lines the first rows of a stretch take that may not be parted, with their notes; in columns, which are not
        begun for one line each where there is more, as many as two."""
        rows = stretch.rows if stretch else []
        least = height(rows[: kept_together(rows, 0)])
        if stretch is None or stretch.columns == 1:
            return least
        even = ceil(height(rows) / stretch.columns)
        if even <= WHOLE and self.style.text.columns > 2 and not any(row.foot for row in rows):
            return max(height(rows[first:after]) for first, after in parted(rows, 0, stretch.beside, height(rows)))
        return max(least, min(BEGUN, even))

    def _sideways(self, stretch: Stretch) -> None:
        """Pages whose rows stand sideways, and nothing else."""
        for page in Pages(self.style.sideways(), self.for_good).fill([replace(stretch, turned=False)]):
            page.number, page.turned = self._next, self.style.sheet.width * MILLIMETRE
            self.pages.append(page)
            self._next += 1
        self._end_page()

    @property
    def _room(self) -> int:
        return self.style.text.lines - self._used - self._feet.lines

    def _end_page(self) -> None:
        """Leaves no room on this page."""
        self._used, self._feet = self.style.text.lines, Feet()

    def _new_page(self) -> Page:
        self.pages.append(Page("text", self._next))
        self._next += 1
        self._used, self._feet = 0, Feet()
        return self.pages[-1]

    def _one(self, stretch: Stretch, following: Stretch | None) -> None:
        """Rows one below another, over the whole page. What stays with the text below goes with its first lines."""
        rows = stretch.rows
        needs = self._needs(stretch, following)
        start = 0
        while start < len(rows):
            if self._room <= 0:
                self._new_page()
            if not self._used and rows[start].is_open:
                start += 1
                continue
            if not self._used and not self.office:
                self._close_head(rows[start])
            end = last_end(rows, start, self._room, needs)
            if (
                end < len(rows)
                and height(rows[end:]) <= FEW
                and (following is None or following.page)
                and not self.office
            ):
                rows, end = _drawn_in(rows, start, end, self._room, self.style.text.leading)
            if end == start and self._used:
                self._end_page()
                continue
            end = _with_company(rows, start, end) if end > start else self._end_of_kept(rows, start, needs)
            self._place(rows[start:end], 1, 0)
            if end < len(rows):
                self._end_page()
            start = end

    def _close_head(self, row: Row) -> None:
        """Takes away the lines that a role has open above it, where it begins a page with nothing to be parted from."""
        role = row.source.role if row.source else ""
        lines = int(self.style.role(role).before) if role in PARTED else 0
        if lines:
            row.open = (lines, 0)
            row.close_up(lines, self.style.text.leading)

    def _needs(self, stretch: Stretch, following: Stretch | None) -> int:
        """How many lines need room below the last of these rows, on its page: what they stay with begins there, and what stands
        at its foot is not alone on a page, where the last rows that stay together have room with it."""
        if following is None or following.page or not stretch.rows:
            return 0
        if following.foot:
            lines, kept = self._at_foot_of(following.rows), stretch.rows[_last_kept(stretch.rows) :]
            return lines if lowest(kept) + lines <= self.style.text.lines else 0
        return self._first_lines(following) if stretch.rows[-1].stays else 0

    def _end_of_kept(self, rows: Sequence[Row], start: int, needs: int) -> int:
        """Where a page ends whose first rows should stay together and have no room on it."""
        if self.office:
            return forced_end(rows, start, self._room)
        are_last = kept_together(rows, start) == len(rows)
        return end_of_kept(rows, start, self._room - (needs if are_last else 0), self.style.text.leading)

    def _at_foot(self, rows: list[Row]) -> None:
        """Rows at the foot of this page, or of one of their own where they have no room below its text: below a rule, theirs or
        another."""
        if self._at_foot_of(rows) > self._room:
            self._new_page()
        self._used = self.style.text.lines - height(rows)
        if not _have_rule(rows):
            text = self.style.text
            self._stroke(x_of(self.style, 1, 0), self._used - 0.5, Rule(0, 0, text.measure(1), 0, THIN))
        self._place(rows, 1, 0)

    def _at_foot_of(self, rows: Sequence[Row]) -> int:
        """How many lines rows take at the foot of a page, with what is open above them."""
        return height(rows) + (0 if _have_rule(rows) else ABOVE_FOOT)

    def _two(self, stretch: Stretch) -> None:
        """Rows in two columns: full ones page by page, and what is left at the end in columns of one height."""
        if self._room < self._first_lines(stretch):
            self._end_page()
        for i, turn in enumerate(self._turns(stretch)):
            if i or self._room <= 0:
                self._new_page()
            self._beside(turn.left, turn.right)

    def _many(self, stretch: Stretch) -> None:
        """Rows in columns of a page that may have more than two, from left to right, those of the last page of one height."""
        start, rows = 0, stretch.rows
        if self._room < self._first_lines(stretch):
            self._end_page()
        while start < len(rows):
            if self._room <= 0:
                self._new_page()
            top, lowest = self._used, self._used
            parts = [part for part in self._parted(rows, start, stretch.beside) if part[0] < part[1]]
            is_whole = not start and parts[-1][1] == len(rows)
            skipped = (stretch.columns - len(parts)) / 2 if is_whole else 0  # few columns stand in the middle
            for column, (first, after) in enumerate(parts):
                self._used = top
                self._place(rows[first:after], stretch.columns, column + skipped)
                lowest, start = max(lowest, self._used), after
            self._rules_between(stretch.columns, skipped, len(parts), top, lowest)
            self._used = lowest
            if start < len(rows):
                self._end_page()

    def _parted(self, rows: Sequence[Row], start: int, columns: int) -> list[tuple[int, int]]:
        """The columns of a page, each with its first row and the one behind its last."""
        if (room := self._room - _noted_lines(rows[start:])) < self._room and room > 0:
            found = parted(_bare(rows), start, columns, room)
            if found[-1][1] == len(rows):  # the notes of what ends here stand below all of it
                return found
        return parted(rows, start, columns, self._room)

    def _rules_between(self, columns: int, skipped: float, count: int, top: int, lowest: int) -> None:
        """The rules between so many of the columns, in the middle of the gaps, behind those that are skipped."""
        text = self.style.text
        for column in range(1, count) if text.rule else ():
            rule = Rule(0, 0, 0, (lowest - top) * text.leading, text.rule)
            before = x_of(self.style, columns, column + skipped - 1) + text.measure(columns)
            self._stroke((before + x_of(self.style, columns, column + skipped)) / 2, top, rule)

    def _rule_over(self, stretch: Stretch, following: Stretch | None) -> None:
        """The rule between a document, with the head of its group, and the one before it on its page, on a line of its own. One that
        has no room below it begins the next page."""
        text = self.style.text
        if not (text.rule and self._used > 0 and _is_apart(stretch.rows)):
            return
        needs = 1 + self._first_lines(stretch) + self._first_lines(following)
        if self._room < needs:
            self._end_page()
        else:
            self._stroke(self.style.sheet.inside * MILLIMETRE, self._used + 0.5, Rule(0, 0, text.width, 0, text.rule))
            self._used += 1

    def _stroke(self, x: float, line: float, rule: Rule) -> None:
        y = self.style.sheet.top * MILLIMETRE + line * self.style.text.leading
        self.pages[-1].furniture.append(Placed(x, y, Row(1, rules=(rule,))))

    def _turns(self, stretch: Stretch) -> list[Turn]:
        """The pages of these rows. Below a head they may begin a line lower, for their columns to end where they should."""
        lines, room = self.style.text.lines, self._room or self.style.text.lines
        if (last := self._last_above_notes(stretch.rows, room)) is not None:
            return [last]
        best, by = turns(stretch.rows, room, lines, not self.office), 0
        for lower in range(1, LOWER + 1) if 0 < self._used < lines and not self.office else ():
            if cost_of(best) < FAULT or room - lower < self._first_lines(stretch):
                break
            made = turns(stretch.rows, room - lower, lines)
            if cost_of(made) + lower < cost_of(best):
                best, by = made, lower
        self._used += by
        return best

    def _last_above_notes(self, rows: Sequence[Row], room: int) -> Turn | None:
        """All these rows in even columns, and their notes below all of them; None where there are none, or no room for that."""
        above = room - _noted_lines(rows)
        if above == room or above <= 0 or self.office:
            return None
        bare = _bare(rows)
        made = even_ends(bare, above)
        if made is None or made.cost >= FAULT:
            return None
        given = {id(each): row for each, row in zip(bare, rows, strict=True)}
        left, right = ([given.get(id(row), row) for row in column] for column in (made.left, made.right))
        return Turn(left, right, made.cost)

    def _beside(self, left: Sequence[Row], right: Sequence[Row]) -> None:
        before = self._used
        self._place(left, 2, 0)
        after, self._used = self._used, before
        self._place(right, 2, 1)
        self._used = max(after, self._used)

    def _place(self, rows: Sequence[Row], columns: int, column: float) -> None:
        if not self.pages:
            self._new_page()
        x = x_of(self.style, columns, column)
        notes = [note for row in rows for note in row.foot]
        for row in rows[0].again if rows else ():
            self._put(x, self._used, row, again=True)
            self._used += row.lines
        for row in rows:
            self._put(x, self._used, row)
            self._used += row.lines
        if notes:
            self._note(x, columns, notes)

    def _note(self, x: float, columns: int, notes: Sequence[Row]) -> None:
        """Notes at the foot of a column, below those of what stands above it on the page, which go up for them."""
        page, high = self.pages[-1], sum(note.close or note.lines for note in notes)
        is_ruled = self._feet.take(x, columns, notes, self.style.text.leading)
        first, top = len(page.rows), self.style.text.lines - high
        at = top
        for note in notes:
            self._put(x, at - (1 - note.close if note.close else 0), note)
            at += note.close or note.lines
        self._feet.hold(page.rows, range(first, len(page.rows)))
        if is_ruled:
            self._part(x, top, columns)
            self._feet.hold(page.furniture, (len(page.furniture) - 1,))

    def _part(self, x: float, line: float, columns: int) -> None:
        """The rule over the notes."""
        text = self.style.text
        self._stroke(x, line - 0.5, Rule(0, 0, text.measure(columns) * NOTE_RULE, 0, THIN))

    def _put(self, x: float, line: float, row: Row, again: bool = False) -> None:
        y = self.style.sheet.top * MILLIMETRE + line * self.style.text.leading
        if self.for_good and row.para is not None:
            row.para.let_go()
            row.para = None
        self.pages[-1].rows.append(Placed(x, y, row, again))


def _drawn_in(rows: list[Row], start: int, end: int, room: int, leading: float) -> tuple[list[Row], int]:
    """The rows, and behind which of them the page ends that begins with this one: behind all, if paragraphs that can be set a line
    shorter are, and what is open in heads is closed up; else where it did."""
    over = lowest(rows[start:]) - room
    cut = rows[start].para if start and rows[start].para is rows[start - 1].para else None
    paras = (
        list({id(row.para): row.para for row in rows[start:] if row.para and row.para is not cut}.values())
        if over > 0
        else []
    )
    shorter = [(para.strain(SHORTER), i) for i, para in enumerate(paras) if para.rows_by(SHORTER)]
    others: dict[int, list[Row]] = {}
    stays = {id(row.para): row.stays for row in rows[start:]}  # of the last row of each
    for _, i in sorted(shorter)[: max(0, over)]:
        paras[i].fill(SHORTER)
        others[id(paras[i])] = other = paras[i].rows_by(SHORTER) or []
        other[-1].stays = stays[id(paras[i])]
    made = [*rows[:start], *replaced(rows[start:], others)]
    return (made, len(made)) if close_up(made[start:], room, leading) else (rows, end)


def _noted_lines(rows: Sequence[Row]) -> int:
    """The lines that all notes of these rows take, with what parts them from the text."""
    lines = sum(note.lines for row in rows for note in row.foot)
    return lines + RULE_OF_NOTES if lines else 0


def _bare(rows: Sequence[Row]) -> list[Row]:
    """The rows without their notes; what has some is set no other way."""
    noted = {id(row.para) for row in rows if row.foot}
    return [replace(row, foot=(), para=None if id(row.para) in noted else row.para) for row in rows]


def _with_company(rows: Sequence[Row], start: int, end: int) -> int:
    """The end of a page, a row before this one where a single line would be left for the next."""
    is_lone = end == len(rows) - 1 and rows[end].lines == 1
    return end - 1 if is_lone and end - 1 > start and rows[end - 1].lines == 1 and not rows[end - 2].stays else end


def _have_rule(rows: Sequence[Row]) -> bool:
    """Whether the first of them stands below a rule of its own."""
    return bool(rows) and bool(rows[0].rules)


def _is_apart(rows: Sequence[Row]) -> bool:
    """Whether a document begins with the first of these rows, or a group of them."""
    if not rows:
        return False
    return bool(rows[0].begins) or rows[0].source is not None and rows[0].source.role == "category"


def _last_kept(rows: Sequence[Row]) -> int:
    """The first of the last rows that stay together."""
    return next((i for i in range(len(rows) - 1, 0, -1) if not rows[i - 1].stays), 0)


def x_of(style: Style, columns: int, column: float) -> float:
    """The left edge of a column, from the sheet's. One column stands in the middle of the text's width."""
    text, edge = style.text, style.sheet.inside * MILLIMETRE
    if columns == 1:
        return edge + (text.width - text.measure(1)) / 2
    return edge + column * (text.width - text.measure(columns)) / (columns - 1)
