"""What the structure of an issue is read from: printed lines with what their source knows of them, and page breaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from gazette_pub.issue.model import Node
from gazette_pub.words.characters import (
    PRIVATE,
    closed,
    ems,
    ends_sentence,
    fold,
    has_wide_blank,
    letter_spaced,
    slack,
    tight,
    tight_in,
)
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.quotes import STRAIGHT
from gazette_pub.words.records import dataclass

_NUMERIC = Pattern(Expression(r"\d\d"), ("增长12%", "2024年"), ("第1条", "一二", "1 2"), "search")

BLANKS = " \u3000\f\t"
"""What stands around a line, or between what it sets apart, and prints nothing."""

OBJECT = "\ufffc"
"""OBJECT REPLACEMENT CHARACTER: stands in a line's text for what is no text, a note or a picture."""


@dataclass(frozen=True, slots=True)
class Inline:
    """Part of a line that the source knows to be an inline element.

    `start` and `end`: counted in the characters that are not white space, so that it outlives the closing up of gaps.
    `node`: a whole element that stands there in place of an OBJECT, a note for instance.
    """

    start: int
    end: int
    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    node: Node | None = None

    def moved(self, by: int) -> Inline:
        """The same, behind so many more characters."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Hints:
    """What a source knows of a line besides its words; what it does not know is left out.

    `size`: of its letters, in points. `bold`: they are. `align`: left, center, right or both. `role`: what its style or
    its structure tree says that it is, as an element of the issue XML is called (title, heading, p). `level`: its outline
    level, from 1. `whole`: it is a whole paragraph; `broken`: it was broken to a measure, as all around it. `page` and
    `box`: where it stands, in points from the page's top left.
    `measure`: ems of its column, where lines on its page end at the edge of that. `amid`: it stands in one of several
    columns, or, False, over the whole page.
    `para`: its paragraph in the source. `tag`: which of the paragraphs of its page it is in, by the source's own structure,
    where that agrees with the page. `inlines`: what stands in it. `block`: a table or a figure that stands here and
    is read already; the line's text is an OBJECT then.

    A number that the source counts and does not print (第一条 of an automatic list) stands at the front of the line's
    text, as a page shows it.
    """

    size: float | None = None
    bold: bool = False
    align: str | None = None
    role: str | None = None
    level: int | None = None
    whole: bool = False
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    para: str | None = None
    broken: bool = False
    inlines: tuple[Inline, ...] = ()
    block: Node | None = None
    tag: int | None = None
    measure: float | None = None
    amid: bool | None = None


NO_HINTS = Hints()


@dataclass(slots=True)
class Line:
    """One printed line.

    `n`: its number in the source, from 1. `printed`: as found, without the space around it. `loose`: the same with plain
    digits and what a font map changed put right, character for character. `spaced`: the text has letter-spaced lines.
    `shown`: `loose` without letter-spacing. `text`: `loose` as patterns see it, with marks and traditional characters
    folded, character for character; `tight`: that without spaces beside Chinese characters. `indent`: ems of blank before
    it. `page`: it begins with one ASCII space, by which some extractions show that a page begins; `feed`: with a form
    feed. `blanks`: blank lines before it. `width`: ems of its natural width; `measured`: the source knows them, and nothing
    can be squeezed out. `ends`: it ends a sentence; `stops`: a mark of sentences stands in it. `parted`: a blank of an em, in
    one character or in two. `full`: it was set wide to fill its measure. `hints`: what else the source knows of it. `margin`: ems of blank before the text that
    it hangs in, beside the number of its article. `last`: the number of its last source line, where it was put
    together from several. `laid`: as found, with its tabs and the blanks around it.
    """

    n: int
    printed: str
    loose: str
    indent: float = 0.0
    page: bool = False
    feed: bool = False
    blanks: int = 0
    spaced: bool = False
    hints: Hints = NO_HINTS
    last: int = 0
    laid: str = ""
    shown: str = field(init=False)
    text: str = field(init=False)
    tight: str = field(init=False)
    width: float = field(init=False)
    ends: bool = field(init=False)
    stops: bool = field(init=False)
    parted: bool = field(init=False)
    full: bool = field(init=False)
    measured: bool = field(init=False, default=False)
    _slack: float | None = field(init=False, default=None)
    margin: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self.last = self.last or self.n
        self.text = fold(self.loose)
        if " " in self.loose or " " in self.text:
            self.shown = closed(self.loose, self.spaced)
            self.tight = tight_in(self.text, True) if self.spaced else tight(self.text)
        else:
            self.shown, self.tight = self.loose, self.text
        if self.hints.inlines and self.tight[-1:] == OBJECT:  # a note: what it stands behind is what the line says
            self.tight = self.tight.rstrip(OBJECT) or self.tight
        # straight marks are half as wide as those that patterns see
        self.width = ems(self.tight) - (self.loose.count(STRAIGHT) - self.text.count(STRAIGHT)) / 2
        self.ends = ends_sentence(self.tight)
        self.stops = "，" in self.tight or "。" in self.tight or "；" in self.tight
        self.parted = has_wide_blank(self.text)
        self.full = " " in self.text and letter_spaced(self.text)
        if len(self.laid) <= len(self.printed) and "\t" not in self.laid:
            self.laid = self.printed  # the same: one string is enough

    @property
    def give(self) -> float:
        """How many of its ems can be squeezed out."""
        if self.measured:
            return 0.0
        if self._slack is None:
            self._slack = slack(self.tight)
        return self._slack

    def is_wider(self, measure: float) -> bool:
        """Whether it can't be squeezed into that measure."""
        return self.width > measure and self.width - self.give > measure

    @property
    def numeric(self) -> bool:
        """Whether it has figures, whose width the text does not tell to the point."""
        return _NUMERIC.search(self.tight) is not None

    def gapped(self, said: str) -> str:
        """`printed` or `text` with its tabs as blanks of an em, which they are between the two sides of a page."""
        if "\t" not in self.laid:
            return said
        laid = self.laid.strip(BLANKS)
        if len(laid) != len(said):
            return said
        return "".join("\u3000" if sign == "\t" else seen for sign, seen in zip(laid, said, strict=True))

    def between(self, start: int, end: int) -> str:
        """What is `loose` between these places of `laid`, without the blanks around it."""
        before = len(self.laid) - len(self.laid.lstrip(BLANKS))
        return self.loose[max(start - before, 0) : max(end - before, 0)].strip(BLANKS)


@dataclass(slots=True)
class Break:
    """A page ends before content line `before` (an index): its number `n`, and what was printed on it besides its text.

    `printed`: its page mark, `mark` the digits of it; `head`: its running head; `lines`: the source lines of both.
    `parts`: something of them, or of the next page's, was printed at this place.
    """

    before: int
    n: int = 0
    printed: str | None = None
    mark: str | None = None
    head: str | None = None
    lines: list[int] = field(default_factory=list)
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Announced:
    """What the contents of the issue say of the documents below: the group heads that they stand under, their titles, and
    which of these are set in under another."""

    heads: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    under: frozenset[str] = frozenset()


NOTHING = Announced()


@dataclass(slots=True)
class Pages:
    """The content lines without page furniture, and the page breaks between them. `last`: the number of the page before
    the first, None where none came before. `announced`: what the issue's contents say.
    """

    lines: list[Line]
    breaks: list[Break]
    last: int | None = None
    announced: Announced = NOTHING

    def part(self, first: int, after: int) -> Pages:
        """The lines [first, after) and the breaks among them; one right before the first is the part's above."""
        inside = (end for end in self.breaks if first < end.before <= after or not first and not end.before)
        breaks = [replace(end, before=end.before - first) for end in inside]
        return Pages(self.lines[first:after], breaks, self.last, self.announced)


def is_ornament(line: Line) -> bool:
    """★, ＊　＊　＊: a line with nothing to read, where a red line or a rule was printed; or signs that only a font knew."""
    first = line.tight[0]  # most lines begin with none
    return (first in _ORNAMENTS or first >= "\ue000") and are_ornaments(line.tight)


def are_ornaments(text: str) -> bool:
    """Whether nothing but such signs stands in a text."""
    return all(map(_is_ornamental, text))


def _is_ornamental(mark: str) -> bool:
    return mark in _ORNAMENTS or mark >= "\ue000" and PRIVATE.finds(mark)


_ORNAMENTS = frozenset("★☆＊*●○◆◇■□▲△─━—–＿_﹏﹋﹌～~＝= \u3000")
