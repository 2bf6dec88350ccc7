"""Pages of two columns: each full, the last two of one height."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from gazette_pub.typeset.blocks import Block, blocks_of
from gazette_pub.typeset.columns import height
from gazette_pub.typeset.filling import SHORT, Column, Place, columns_from, ends, last_columns, plain_end, short
from gazette_pub.typeset.frames import Row
from gazette_pub.words.records import dataclass

BACK = 3
"""Pages that are turned again for the sake of one that has a fault."""

MOST_STATES = 16
"""Places where a page may end that are looked at further."""

NEAR = 3
"""Lines from the middle of what is left, where its left column ends if it can."""

UNEVEN = SHORT / 2
"""What it costs besides that it is the left column of a page that ends early."""

GOOD = SHORT / 3
"""What costs less is not looked at further."""

NOUGHT = 1e-6
"""What is no cost: as much as sums of costs may be wrong by."""

FAULT = SHORT
"""What costs less is none: paragraphs set otherwise, columns a line apart at the end."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A page of two columns, and what is wrong with it."""

    left: list[Row]
    right: list[Row]
    cost: float = 0.0


@dataclass(frozen=True, slots=True)
class _Page:
    left: Column
    right: Column | None
    cost: float

    @property
    def end(self) -> Place:
        return self.right.end if self.right else self.left.end


def turns(rows: Sequence[Row], room: int, lines: int, mended: bool = True) -> list[Turn]:
    """The pages that these rows take: `room` lines on the first of them, then `lines`. Every column is full, and the last
    two are even; where one can't be, paragraphs of its page and of those before are set longer or shorter, if it is to be
    `mended`."""
    search = _Search(blocks_of(rows), room, lines)
    return [search.turn(page) for page in search.pages(mended)] if rows else []


def even_ends(rows: Sequence[Row], room: int) -> Turn | None:
    """All the rows in two columns of one height, the left one not the shorter; None where they can't hold them."""
    search = _Search(blocks_of(rows), room, room)
    page = search.last(Place(0), room) if rows else None
    return search.turn(page) if page else None


def are_even(rows: Sequence[Row]) -> bool:
    """Whether two columns that hold these rows can end within a line of each other."""
    turn = even_ends(rows, height(rows))
    return turn is not None and turn.cost < GOOD


class _Search:
    """The search for the pages that cost the least, page by page, and back where one has a fault."""

    def __init__(self, blocks: list[Block], room: int, lines: int) -> None:
        self.blocks, self.room, self.lines = blocks, room, lines
        heights = [height(block.plain[0].rows) for block in blocks]
        self.below = [*accumulate(heights[::-1], initial=0)][::-1]
        self._ends: dict[tuple[Place, int], list[Column]] = {}
        self._lasts: dict[tuple[Place, int, bool], list[Column]] = {}

    def turn(self, page: _Page) -> Turn:
        return Turn(page.left.rows(self.blocks), page.right.rows(self.blocks) if page.right else [], page.cost)

    def pages(self, mended: bool = True) -> list[_Page]:
        made: list[_Page] = []
        while not made or made[-1].end.block < len(self.blocks):
            start = made[-1].end if made else Place(0)
            page = self._plain(start, self._room(len(made)))
            made.append(page)
            if mended and page.cost >= FAULT:
                made = self._mended(made)
        return made

    def _room(self, page: int) -> int:
        return self.lines if page else self.room

    def _plain(self, start: Place, room: int) -> _Page:
        """The page that begins here, every paragraph set as it is best; the last page may be none of these."""
        if (last := self.last(start, room)) is not None:
            return last
        left = plain_end(self.blocks, start, room)
        if left.end.block == len(self.blocks):
            return _Page(left, None, 0.0)
        right = plain_end(self.blocks, left.end, room)
        return _full(left, right, room)

    def _mended(self, pages: list[_Page]) -> list[_Page]:
        """These pages with the fewest faults, the last ones turned elsewhere: as few of them as will do."""
        best = pages
        for back in range(min(BACK, len(pages) - 1) + 1):
            kept = pages[: len(pages) - back - 1]
            made = self._best(kept, len(pages), cost_of(best))
            if made is not None and cost_of(made) < cost_of(best):
                best = made
            if cost_of(best[len(kept) :]) < GOOD:
                break
        return best

    def _best(self, kept: list[_Page], count: int, most: float) -> list[_Page] | None:
        """The pages from these on, so many in all or fewer, that cost the least; None where none costs less than `most`.
        What costs as much already leads to none: a page adds to it."""
        states = [(kept, kept[-1].end if kept else Place(0))]
        done: list[list[_Page]] = []
        for number in range(len(kept), count):
            following: dict[Place, list[_Page]] = {}
            for pages, start in states:
                before = cost_of(pages)
                for page in self._from(start, self._room(number), most - before):
                    made = [*pages, page]
                    if (cost := cost_of(made)) >= most:
                        continue
                    if page.end.block == len(self.blocks):
                        done.append(made)
                        most = cost
                    elif page.end not in following or cost < cost_of(following[page.end]):
                        following[page.end] = made
            cheapest = sorted(following.items(), key=lambda each: cost_of(each[1]))
            states = [(pages, end) for end, pages in cheapest[:MOST_STATES]]
        return min([*done, *(pages for pages, _ in states)], key=cost_of, default=None)

    def _from(self, start: Place, room: int, most: float) -> Iterator[_Page]:
        """The pages that begin here, but those of which the left column alone costs `most`."""
        if (last := self.last(start, room)) is not None:
            yield last
            return
        for left in self._ends_of(start, room):
            if short(left, room) < most + NOUGHT:
                for right in self._ends_of(left.end, room):
                    yield _full(left, right, room)

    def _ends_of(self, start: Place, room: int) -> list[Column]:
        if (start, room) not in self._ends:
            self._ends[start, room] = ends(self.blocks, start, room)
        return self._ends[start, room]

    def last(self, start: Place, room: int) -> _Page | None:
        """The page that holds all that is left, its columns of one height; None where it can't."""
        rest = self.below[start.block] - height(self.blocks[start.block].way(start.option)[: start.row])
        if rest > 2 * room:
            return None
        return self._even(start, room, rest, False) or self._even(start, room, rest, True)

    def _even(self, start: Place, room: int, rest: int, is_free: bool) -> _Page | None:
        """The two columns that are closest in height; where no paragraph may be set otherwise, only if they are even."""
        best: _Page | None = None
        for left in columns_from(self.blocks, start, room, is_free):
            if abs(2 * left.height - rest) > 2 * NEAR and (best or not is_free):
                continue
            for page in self._ended(left, room, is_free):
                if best is None or page.cost < best.cost:
                    best = page
        return best if best and (is_free or best.cost < FAULT) else None

    def _ended(self, left: Column, room: int, is_free: bool) -> Iterator[_Page]:
        """The pages with this left column, and no higher right one that holds the rest."""
        if left.end.block == len(self.blocks):
            yield _Page(left, None, left.cost + SHORT * (left.height - 1) ** 2)
            return
        for right in self._finals(left.end, room, is_free):
            if right.height <= left.height:
                apart = max(0, left.height - right.height - 1)
                yield _Page(left, right, left.cost + right.cost + SHORT * apart**2)

    def _finals(self, start: Place, room: int, is_free: bool) -> list[Column]:
        """The columns that begin here and hold all that is left."""
        key = start, room, is_free
        if key not in self._lasts:
            self._lasts[key] = last_columns(self.blocks, start, room, is_free)
        return self._lasts[key]


def _full(left: Column, right: Column, room: int) -> _Page:
    """A page that the text goes on after."""
    is_uneven = left.height < right.height
    return _Page(left, right, short(left, room) + short(right, room) + UNEVEN * is_uneven)


def cost_of(pages: Sequence[_Page] | Sequence[Turn]) -> float:
    """What is wrong with these pages in all."""
    return sum(page.cost for page in pages)
