"""Where a column of rows may end, and where it should."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice

from gazette_pub.typeset.frames import Resettable, Row

RULE_OF_NOTES = 1
"""Lines between the text of a column and the notes at its foot."""

MOST_RESET = 3
"""Paragraphs that one column may set longer or shorter, to end where it should."""

SHORTER = 2
"""Lines that a page's last column may end early for the sake of the next page's."""

MOST_TRIED = 256
"""Ways to set the paragraphs of a column that are tried for it to be full."""

MOST_SHORT = 2
"""Lines: a left column that is shorter is not looked at further."""

MOST_TURNED = 24
"""Other ends of a page that are tried for the sake of the next."""

NEVER = 10**6

FAR = 36
"""Rows of a column that are looked at for them."""


def height(rows: Sequence[Row]) -> int:
    """How many lines a column with these rows takes: with its notes, and the head of a table that goes on in it."""
    lines = sum(row.lines for row in rows)
    notes = sum(note.lines for row in rows for note in row.foot)
    again = sum(row.lines for row in rows[0].again) if rows else 0
    return lines + again + (notes + RULE_OF_NOTES if notes else 0)


def last_end(rows: Sequence[Row], start: int, room: int, needs: int = 0) -> int:
    """The last place where a column of `room` lines that begins at `start` may end; `start` where there is none.

    `needs`: the lines that must have room below the last of all rows.
    """
    best, used, notes = start, 0, 0
    for i in range(start, len(rows)):
        row = rows[i]
        used += row.lines + (sum(again.lines for again in row.again) if i == start else 0)
        if row.foot:
            notes = (notes or RULE_OF_NOTES) + sum(note.lines for note in row.foot)
        if used + notes > room:
            break
        if i == len(rows) - 1:
            best = i + 1 if used + notes + needs <= room else best
        elif not row.stays:
            best = i + 1
    return best


@dataclass(frozen=True, slots=True)
class Turn:
    """A page of two columns: its rows begin at `start`, the left column ends at `middle`, the right one at `end`. `rows`:
    all rows, as their paragraphs are set for it. `fault`: the lines that a column is too short, or too uneven at the end."""

    rows: list[Row]
    start: int
    middle: int
    end: int
    fault: int


def turns(rows: list[Row], room: int, lines: int) -> list[Turn]:
    """The pages that these rows take: `room` lines on the first of them, then `lines`. Every page is as full as it can be,
    and the last columns are even; where one can't be, the page before is turned elsewhere, if that mends it."""
    made: list[Turn] = []
    turn = _turn(rows, 0, room)
    while turn.end < len(turn.rows):
        following = _turn(turn.rows, turn.end, lines)
        if following.fault:
            turn, following = _mended(turn, following, room if not made else lines, lines)
        made.append(turn)
        turn = following
    return [*made, turn]


def _mended(turn: Turn, following: Turn, room: int, lines: int) -> tuple[Turn, Turn]:
    """This page and the next with the fewest faults, by turning this one elsewhere."""
    best, least = (turn, following), turn.fault + following.fault
    for other in islice(_other_turns(turn, room), MOST_TURNED):
        after = _turn(other.rows, other.end, lines)
        if other.fault + after.fault < least:
            best, least = (other, after), other.fault + after.fault
        if least == 0:
            break
    return best


def _other_turns(turn: Turn, room: int) -> Iterator[Turn]:
    """The same page with another end; the full ones first."""
    seen, short = {_place(turn)}, list[Turn]()
    for each in _tried(turn.rows, turn.start, room):
        if each.end > each.start and _place(each) not in seen:
            seen.add(_place(each))
            if each.fault:
                short.append(each)
            else:
                yield each
    yield from sorted(short, key=lambda each: each.fault)
    yield from _earlier(turn, room)


def _earlier(turn: Turn, room: int) -> Iterator[Turn]:
    """The same page, its right column a line or two shorter."""
    for end in range(turn.end - 1, max(turn.middle, turn.end - 1 - SHORTER), -1):
        if not turn.rows[end - 1].stays:
            yield replace(turn, end=end, fault=room - height(turn.rows[turn.middle : end]))


def _place(turn: Turn) -> tuple[int, int]:
    """Where a page ends, whatever its paragraphs are set like: how many lines of the rows' last paragraph are left."""
    left = turn.rows[turn.end :]
    return len(left), id(left[0].para) if left else 0


def _turn(rows: list[Row], start: int, room: int) -> Turn:
    """The best page that begins here."""
    if ends := even_ends(rows, start, room):
        return ends
    best = Turn(rows, start, start, start, NEVER)
    for each in _tried(rows, start, room):
        if each.fault < best.fault:
            best = each
        if best.fault == 0:
            break
    # a row that is higher than the page goes over its end: nothing is left out
    return best if best.end > start else Turn(rows, start, start + 1, start + 1, 0)


def _tried(rows: list[Row], start: int, room: int) -> Iterator[Turn]:
    """The pages that begin here, with paragraphs of the left column, then of the right one, set longer or shorter."""
    for changed in islice(_variants(rows, start), MOST_TRIED):
        middle = last_end(changed, start, room)
        short = _short(changed, start, middle, room)
        if middle == start or short > MOST_SHORT:
            continue
        for other in islice(_variants(changed, middle), MOST_TRIED if short == 0 else 1):
            end = last_end(other, middle, room)
            yield Turn(other, start, middle, end, short + _short(other, middle, end, room))


def _short(rows: Sequence[Row], start: int, end: int, room: int) -> int:
    """The lines that a column stays under its height; none where all rows are set."""
    return 0 if end == len(rows) else room - height(rows[start:end])


def even_ends(rows: list[Row], start: int, room: int) -> Turn | None:
    """A page whose columns hold all that is left and are of one height, the left one not the shorter; None where they
    can't hold it. Paragraphs are set longer or shorter where the columns would be more than a line apart."""
    middle = _even(rows, start, room)
    if middle is None:
        return None
    turn = _ended(rows, start, middle)
    for changed in islice(_variants(rows, start), 1, MOST_TRIED) if turn.fault else ():
        middle = _even(changed, start, room)
        if middle is not None and not _ended(changed, start, middle).fault:
            return _ended(changed, start, middle)
    return turn


def _ended(rows: list[Row], start: int, middle: int) -> Turn:
    return Turn(rows, start, middle, len(rows), max(0, _apart(rows, start, middle) - 1))


def are_even(rows: list[Row]) -> bool:
    """Whether two columns that hold these rows can end within a line of each other."""
    turn = even_ends(rows, 0, height(rows))
    return turn is not None and not turn.fault


def _apart(rows: Sequence[Row], start: int, middle: int) -> int:
    return height(rows[start:middle]) - height(rows[middle:])


def _even(rows: Sequence[Row], start: int, room: int) -> int | None:
    """The end of the left column at which the two are closest in height, the left one not the shorter."""
    total = height(rows[start:])
    if total > 2 * room:
        return None
    for wanted in range((total + 1) // 2, min(room, total) + 1):
        middle = last_end(rows, start, wanted)
        if middle > start and _apart(rows, start, middle) >= 0 and height(rows[start:middle]) == wanted:
            return middle
    return len(rows) if total <= room else None


def _variants(rows: list[Row], start: int) -> Iterator[list[Row]]:
    """The rows as they are, then with one paragraph set in a line more or fewer, with two, with three."""
    yield rows
    end = min(len(rows), start + FAR)
    paragraphs = _paragraphs(rows, start, end)
    while end < len(rows) and rows[end].para is not None and rows[end].para is rows[end - 1].para:
        end += 1
    for chosen in _choices(paragraphs):
        others = {id(para): other for para, other in chosen}
        yield [*rows[:start], *replaced(rows[start:end], others), *rows[end:]]


def _choices(paragraphs: Sequence[Resettable]) -> Iterator[Sequence[tuple[Resettable, list[Row]]]]:
    """One paragraph set otherwise, then two, then three: no other is set before it is wanted."""
    changes: list[tuple[Resettable, list[Row]]] = []
    for para in paragraphs:
        for other in _others(para):
            changes.append((para, other))
            yield changes[-1:]
    for count in range(2, MOST_RESET + 1):
        for chosen in combinations(changes, count):
            if len({id(para) for para, _ in chosen}) == count:
                yield chosen


def _others(para: Resettable) -> Iterator[list[Row]]:
    return (other for by in (1, -1) if (other := para.rows_by(by)) is not None)


def _paragraphs(rows: Sequence[Row], start: int, end: int) -> list[Resettable]:
    """The paragraphs that begin between these rows."""
    begun = rows[start - 1].para if start else None
    found = dict.fromkeys(row.para for row in rows[start:end] if row.para is not None)
    return [para for para in found if para is not begun]


def replaced(rows: Iterable[Row], others: Mapping[int, list[Row]]) -> Iterator[Row]:
    """The rows, those of some paragraphs by others: `others` has these by the `id()` of the paragraph. What begins with
    the first of the one begins with the first of the other."""
    seen: set[int] = set()
    for row in rows:
        other = others.get(id(row.para))
        if other is None:
            yield row
        elif id(row.para) not in seen:
            seen.add(id(row.para))
            other[0].begins = row.begins
            yield from other
