"""What the structure of an issue is read from: printed lines with what their source knows of them, and page breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gazette_pub.words.characters import ems, fold, letter_spaced, squeeze, tight

_NUMERIC = re.compile(r"\d\d")


@dataclass(slots=True)
class Line:
    """One printed line.

    `n`: its number in the source, from 1. `printed`: as found, without the space around it. `loose`: the same with proper
    marks and plain digits, character for character. `shown`: `loose` without letter-spacing. `text` and `tight`: those
    two as patterns see them, with traditional characters folded. `indent`: ems of blank before it. `page`: it begins with
    one ASCII space, by which some extractions show that a page begins; `feed`: with a form feed. `blanks`: blank lines
    before it. `width`: ems of its natural width, `give`: how many of them can be squeezed out. `full`: it was set wide to
    fill its measure. `numeric`: it has figures, whose width the text does not tell to the point.
    """

    n: int
    printed: str
    loose: str
    indent: float
    page: bool
    feed: bool
    blanks: int
    shown: str = field(init=False)
    text: str = field(init=False)
    tight: str = field(init=False)
    width: float = field(init=False)
    give: float = field(init=False)
    full: bool = field(init=False)
    numeric: bool = field(init=False)

    def __post_init__(self) -> None:
        self.shown = tight(self.loose)
        self.text = fold(self.loose)
        self.tight = self.shown if self.text is self.loose else fold(self.shown)
        self.width = ems(self.tight)
        self.give = squeeze(self.tight)
        self.numeric = _NUMERIC.search(self.tight) is not None
        self.full = " " in self.text and letter_spaced(self.text)


@dataclass(slots=True)
class Break:
    """A page ends before content line `before` (an index): its number `n`, and what was printed there."""

    before: int
    n: int = 0
    printed: str | None = None
    mark: int | None = None
    head: str | None = None
    lines: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Pages:
    """The content lines without page furniture, and the page breaks between them. `spaces`: a page begins at a line with
    one ASCII space before it; `last`: the number of the last page so far, None before any.
    """

    lines: list[Line]
    breaks: list[Break]
    spaces: bool
    last: int | None = None
