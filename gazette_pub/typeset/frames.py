"""What the composer makes: pages of positioned glyphs and rules. Whoever paints them needs nothing else."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from gazette_pub.layout.flow import Line
from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.atoms import Run
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.layout.rasters import Raster


class Set(NamedTuple):
    """Pieces of one run on one line: `at` is where the pen is for each, from the left edge of what holds it; `y` how far
    its baseline is below the top of that. Points."""

    run: Run
    at: Sequence[float]
    pieces: tuple[tuple[Glyph, ...], ...]
    y: float
    source: Line

    @property
    def end(self) -> float:
        """Where the pen is behind the last piece, from left to right."""
        last = max(reversed(range(len(self.at))), key=self.at.__getitem__)
        return self.at[last] + sum(glyph.advance for glyph in self.pieces[last]) * self.run.size

    def moved(self, right: float, down: float = 0.0) -> Set:
        """The same, so far further right and down."""
        at = array("d", (x + right for x in self.at))
        return self._replace(at=at, y=self.y + down)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: its top left corner from that of what holds it, how wide and high it is. Points."""

    raster: Raster
    x: float
    y: float
    width: float
    height: float
    source: Line

    def moved(self, right: float, down: float = 0.0) -> Image:
        """The same, so far further right and down."""
        return replace(self, x=self.x + right, y=self.y + down)


@dataclass(frozen=True, slots=True)
class Rule:
    """A stroke from one point to another."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    colour: str = "black"


class Resettable(Protocol):
    """A paragraph that can be set in another number of lines."""

    def rows_by(self, by: int) -> list[Row] | None:
        """Its rows with so many lines more or fewer; None where no line of that would look well."""
        ...

    def strain(self, by: int) -> float:
        """What it costs to set it so."""
        ...

    def fill(self, by: int) -> None:
        """Puts what stands on them into these rows, which are chosen: most ways are only tried."""
        ...

    def let_go(self) -> None:
        """Forgets the ways that were tried: it is set no other way any more."""
        ...


@dataclass(slots=True, eq=False)
class Row:
    """What no page end divides, `lines` high. `stays`: no column ends behind it. `source`: the line of the flow that
    begins here. `para`: what it is a row of, where that can be set longer or shorter. `foot`: the notes that are set at
    the foot of its column. `again`: the rows that head the column where this is the first in it: the head of a table.
    `begins`: the ids of the documents that begin here. `images`: the pictures in it. `is_open`: it is left open above a head,
    but at the head of a page. `open`: the lines above and below what stands in it that it can do without. `close`: how high one of a note is at the foot of
    a column, in lines of the text, where it stands closer than these; its `lines` then are those that it takes of them."""

    lines: int
    sets: tuple[Set, ...] = ()
    rules: tuple[Rule, ...] = ()
    stays: bool = False
    source: Line | None = None
    para: Resettable | None = None
    foot: tuple[Row, ...] = ()
    again: tuple[Row, ...] = ()
    begins: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    is_open: bool = False
    open: tuple[int, int] = (0, 0)
    close: float = 0.0

    def close_up(self, lines: int, leading: float) -> None:
        """Makes it lower by so many of the lines that are open in it, those below first."""
        above = max(0, lines - self.open[1])
        up = -above * leading
        self.lines -= lines
        self.open = self.open[0] - above, self.open[1] - (lines - above)
        self.sets = tuple(part.moved(0.0, up) for part in self.sets)
        self.images = tuple(image.moved(0.0, up) for image in self.images)
        self.rules = tuple(replace(rule, y0=rule.y0 + up, y1=rule.y1 + up) for rule in self.rules)


class Placed(NamedTuple):
    """A row on a page: the point of its top left corner, from the sheet's. `again`: it stands there a second time, the
    head of a table that goes on."""

    x: float
    y: float
    row: Row
    again: bool = False


@dataclass(slots=True)
class Page:
    """A page. `kind`: cover, contents, text or blank; `number` as it is printed, None where none is. `label`: what it is
    called where that is not its number (12a), `mark`: its page mark where that is not the style's. `turned`: the points that the
    sheet is wide whose rows stand sideways, their head at its left edge and their left at its foot; 0 where they are upright."""

    kind: str
    number: int | None
    label: str = ""
    mark: str = ""
    turned: float = 0.0
    rows: list[Placed] = field(default_factory=list)
    furniture: list[Placed] = field(default_factory=list)

    @property
    def shown(self) -> str:
        """What the page is called."""
        return self.label or ("" if self.number is None else str(self.number))
