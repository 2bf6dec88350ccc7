"""A paragraph as a row of atoms: pieces of text that no line end divides, and what stands between them."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import accumulate, islice, pairwise
from operator import attrgetter
from typing import NamedTuple

from gazette_pub.layout.glyph import Glyph
from gazette_pub.typeset.addresses import line_ends, parted
from gazette_pub.typeset.characters import (
    NO_END,
    NO_START,
    ON_LETTERS,
    OPERATORS,
    QUOTES,
    STOPS,
    TSHEG,
    UNITS,
    Kind,
    kind_of,
)
from gazette_pub.typeset.fonts import Font
from gazette_pub.typeset.small import PLAIN
from gazette_pub.words.characters import TO_THE_LEFT
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

NEVER = float("inf")

UNIT = 0.6
"""What it costs to part a number from its unit: as much as a line that is 0.05 em too loose."""

IN_WORD = 9.0
"""What a line end costs inside a word that is wider than the line."""

ROWS = {"—": 2, "―": 2, "…": 1, "_": 1}
"""What stands in rows, dots that lead to something, a line to write on; and how many of it hold together there."""

LINE = "_"
"""What a line to write on is made of."""

DASHES = "|".join(
    f"{mark}{{{part}}}(?={mark}{{{5 - part}}})|(?<={mark}){mark}{{1,{part}}}|{mark}{{1,4}}(?!{mark})"
    for mark, part in ROWS.items()
)
"""Up to four of one, or a part of a row of more."""

FULL = 0.8
"""Ems: a mark that is narrower has no blank half."""

QUARTER = 0.25
"""Ems between Chinese and Latin (clreq 3.2.3); a squeezed line keeps half of it."""

AT_BLANK = 5
"""Shares that a blank takes of what a line is set wider by, for each that two characters take: a mark's, that between
Chinese and Latin, that between words. There it is seen least, up to half an em (clreq 3.2.3): a quarter and five times EVEN."""

AT_LABEL = 12
"""Those that the whole em behind a printed number takes."""

PHRASE = 1.5
"""What it costs to part two Latin words that stand in Chinese text: they are one name, as Times New Roman is."""

IN_BLANKS = 1.0
"""What it costs to part the blanks that a form leaves open: they are narrowed before that."""

LAID_OVER = 1 / 3
"""The part of a line to write on (____) that it may be shorter by: its pieces are laid over each other, and it is one line still."""

IN_NUMBER = 1.0
"""What it costs to part the number of a document behind its year: 〔2018〕2号. Before its year, or behind 第, it costs UNIT."""

IN_FORMULA = 6.0
"""What it costs to part a formula behind one of its signs: as much as a line that is 0.09 em too loose."""

LABEL = 0.38
"""Ems that the space behind a printed number may give of its one."""

NOUGHT = "O"
"""A letter that stands for the nought of a year (二OO六年), as close to the figures beside it as that does."""

BLANK = " "

APART = 1.0
"""Ems that a blank takes between two Chinese characters: it parts names, or the parts of a title, and a quarter of an em is not
seen as that."""

TIGHT = 0.0195
"""Ems that two characters may give, or one and the ink of a mark: their own blank is four times that, so it isn't seen, and
a line of 27 cells or more saves the half that a mark at its end takes."""

TRACKED = 0.05
"""Ems at most of what is between two characters that are set apart (tracked, as a real gazette's text is) which they may
give besides: a line then takes the mark in that may not begin the next, and is not set wide for it."""

LAP = 0.26
"""Ems that a stop stands under an opening quotation mark (“、数字化”): the one is low and the other high, so that the two
take little more than the em and a half of marks that meet."""

ATOM = Pattern(
    Expression(
        rf"""[\u3000-\u9fff\uff01-\uff0f\uff1a-\uffef]  # what most are, and is never more than one: found first
        |\d[\d.,:/]*[%‰°]?                   # a number, with its points and its sign
        |[^\W\d_\u2e80-\U0003ffff](?:[^\W\d_\u2e80-\U0003ffff]|['{ON_LETTERS}-])*   # a word, with what stands on its letters
        |{DASHES}                              # a dash, dots: never divided (GB/T 15834 §5.1.4); but a row of more
        |.""",
        re.X | re.S,
    ),
    ("58.6%", "GB", "——", "……", "山", "1,234.5", "don't", "………", "____", "བོད", "e\u0301t"),
    ("", "བོད་སྐད", "……………", "______"),
    "fullmatch",
)


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one font: `size` in points, `rise` above the baseline; `href` is what it links to; `tracking` is added
    behind each atom; `lang` its language, where it is another than that of its line."""

    text: str
    font: Font
    size: float
    href: str | None = None
    rise: float = 0.0
    colour: str = "black"
    tracking: float = 0.0
    lang: str | None = None


@dataclass(slots=True)
class Atoms:
    """A paragraph, one entry an atom. `join[i]`, `give[i]`, `gap[i]` and `cost[i]` are of what stands behind atom i:

    join   what is added there, or taken away where two marks meet
    give   how much may be taken away besides, where a line has to be squeezed
    gap    how many shares it takes of what the line is set wider by: 0 inside a word
    cost   of a line end there; NEVER where none may be

    `apart`: ems between characters in any line. `before` and `after` are the blank halves of a mark, cut at a line's start and end.
    `leftward`: whether some are words that run to the left.
    """

    text: list[str] = field(default_factory=list)
    run: list[int] = field(default_factory=list)
    glyphs: list[tuple[Glyph, ...]] = field(default_factory=list)
    width: list[float] = field(default_factory=list)
    before: list[float] = field(default_factory=list)
    after: list[float] = field(default_factory=list)
    join: list[float] = field(default_factory=list)
    give: list[float] = field(default_factory=list)
    gap: list[int] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)
    apart: float = 0.0
    leftward: bool = False

    def __len__(self) -> int:
        return len(self.text)


def atoms_of(runs: Sequence[Run], measure: float, divided: list[str] | None = None) -> Atoms:
    """The atoms of these runs, set on a line of `measure` points: what is wider is divided, and added to `divided`."""
    atoms = Atoms()
    likes: list[Like] = []
    inside: dict[int, float] = {}
    raised: list[tuple[int, int]] = []
    ends, done = line_ends("".join(run.text for run in runs)), 0
    for place, run in enumerate(runs):
        begun = len(atoms)
        sorts, texts = sorts_of(run.font, run.size), ATOM.findall(run.text)
        pieces = [*map(sorts.__getitem__, texts)]
        is_over = sorts.widest > measure and max(map(_width_of, pieces), default=0.0) > measure
        over = [sort for sort in pieces if sort.width > measure] if is_over else []
        if divided is not None:
            divided += [sort.text for sort in over if len(sort.text) > 1]
        if ends:
            pieces = [*map(sorts.__getitem__, parted(texts, ends, done))]
            done += len(run.text)
        if over:
            pieces = _divided(pieces, sorts, measure, len(atoms), inside)
        _add(atoms, likes, pieces, place)
        raised += [(begun, len(atoms))] * bool(run.rise and pieces)
    _between(atoms, likes, runs)
    if BLANK in atoms.text:
        _set_blanks(atoms, likes, runs)
    atoms.leftward = any(sorts_of(run.font, run.size).leftward and TO_THE_LEFT.search(run.text) for run in runs)
    atoms.apart = min((run.tracking / run.size for run in runs if not run.rise and not run.text.isspace()), default=0.0)
    inside.update(_inside(ends, atoms))
    for i, cost in inside.items():
        if i < len(atoms) - 1:
            atoms.cost[i] = cost
    for begun, ended in raised:
        _hold_raised(atoms, likes, runs, begun)
        _close_raised(atoms, ended - 1)
    return atoms


def _set_blanks(atoms: Atoms, likes: Sequence[Like], runs: Sequence[Run]) -> None:
    """A blank between two Chinese characters takes an em. One that ends a line goes over its edge with those before it, and with
    the blank half of the mark before them: the ink of that is flush."""
    kinds = [like.kind for like in likes]
    for i in range(1, len(atoms)):
        if atoms.text[i] != BLANK:
            continue
        if kinds[i - 1] is Kind.CLOSING or atoms.text[i - 1] == BLANK:
            atoms.after[i] += atoms.after[i - 1]
            atoms.give[i - 1], atoms.gap[i - 1] = 0.0, 0  # what goes over the edge gives nothing and takes nothing
        elif kinds[i - 1 : i + 2 : 2] == [Kind.HAN, Kind.HAN]:
            size = runs[atoms.run[i]].size
            atoms.join[i], atoms.give[i] = atoms.join[i] + APART * size - atoms.width[i], LABEL * size


def _hold_raised(atoms: Atoms, likes: Sequence[Like], runs: Sequence[Run], i: int) -> None:
    """What is raised, the mark of a note, holds to what it is of: it begins no line, and stands right behind that, in the blank
    half of a mark."""
    if i == 0:
        return
    atoms.cost[i - 1] = NEVER
    if atoms.after[i - 1] and not atoms.text[i - 1].isspace():
        atoms.join[i - 1], atoms.give[i - 1], atoms.gap[i - 1] = -atoms.after[i - 1], 0.0, 0
    elif _has_quarter(likes[i - 1], likes[i]):
        atoms.join[i - 1] -= QUARTER * runs[atoms.run[i - 1]].size
        atoms.give[i - 1], atoms.gap[i - 1] = 0.0, 0
    if atoms.before[i]:  # a bracket of its own, ［1］: its ink stands there
        atoms.join[i - 1] -= atoms.before[i]
        atoms.give[i - 1], atoms.gap[i - 1] = 0.0, 0


def _close_raised(atoms: Atoms, i: int) -> None:
    """What is raised ends with its ink, whatever follows it."""
    if atoms.after[i] and not atoms.text[i].isspace() and i < len(atoms) - 1:
        atoms.join[i], atoms.give[i] = -atoms.after[i], 0.0


def _inside(ends: Mapping[int, float], atoms: Atoms) -> Iterator[tuple[int, float]]:
    """The atoms behind which a line may end inside an address, and what that costs."""
    if ends:
        yield from ((i, ends[at]) for i, at in enumerate(accumulate(map(len, atoms.text))) if at in ends)


@dataclass(frozen=True, slots=True, eq=False)
class Like:
    """What an atom is to its neighbours on a line. Atoms that are alike share one: see `_like`."""

    kind: Kind
    before: float
    after: float
    may_begin: bool
    may_end: bool
    is_number: bool
    is_unit: bool
    is_label_space: bool
    is_small: bool
    is_high: bool
    is_low: bool
    leads: bool
    ends_year: bool
    begins_year: bool
    is_row: bool
    line: float
    operates: bool
    ends_syllable: bool


_like = functools.cache(Like)


class Sort(NamedTuple):
    """An atom in a font and a size: what is the same wherever it stands."""

    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    before: float
    after: float
    like: Like


_width_of = attrgetter("width")


class Sorts(dict[str, Sort]):
    """The sorts of one font in one size, each measured when it is first set. `widest`: how wide the widest of them is;
    `leftward`: whether one of them runs to the left."""

    def __init__(self, font: Font, size: float) -> None:
        self.font, self.size = font, size
        self.widest = 0.0
        self.leftward = False

    def __missing__(self, text: str) -> Sort:
        made = self[text] = self._made(text)
        self.widest = max(self.widest, made.width)
        self.leftward = self.leftward or TO_THE_LEFT.search(text) is not None
        return made

    def _made(self, text: str) -> Sort:
        glyphs = self.font.shape(text)
        width = sum(glyph.advance for glyph in glyphs) * self.size
        kind = kind_of(text[0])
        is_wide = width >= FULL * self.size
        if text in QUOTES and not is_wide:  # one of Latin text: it holds to its word as a letter does
            kind = Kind.NARROW
        if not text.strip(NOUGHT):
            kind = Kind.WIDE
        half = self.size / 2 if is_wide else 0.0  # a narrow mark has no blank half
        before = half if kind is Kind.OPENING else 0.0
        after = half if kind is Kind.CLOSING else width if kind is Kind.SPACE else 0.0
        return Sort(text, glyphs, width, before, after, _like_of(text, kind, before, after, width / self.size))


@functools.lru_cache(maxsize=256)
def sorts_of(font: Font, size: float) -> Sorts:
    """The sorts of a font in a size: the same for all paragraphs."""
    return Sorts(font, size)


def _like_of(text: str, kind: Kind, before: float, after: float, wide: float) -> Like:
    """`wide`: its width in ems."""
    first, last = text[0], text[-1]
    return _like(
        kind,
        before,
        after if kind is Kind.CLOSING else 0.0,
        first not in NO_START,
        last not in NO_END,
        last.isdigit(),
        first in UNITS,
        text == "\u3000",
        first in PLAIN,
        kind is Kind.OPENING and text in QUOTES,
        kind is Kind.CLOSING and text in STOPS and after > 0,
        text == "第",
        text == "〕",
        text == "〔",
        first in ROWS,
        wide if first == LINE else 0.0,
        text in OPERATORS,
        text == TSHEG,
    )


def _divided(pieces: Sequence[Sort], sorts: Sorts, measure: float, at: int, inside: dict[int, float]) -> list[Sort]:
    """The pieces, those that are wider than the line in single characters; `inside` says where a line end is in one: no line
    begins with its point or comma."""
    made: list[Sort] = []
    for piece in pieces:
        parts = [sorts[character] for character in piece.text] if piece.width > measure else [piece]
        pairs = enumerate(pairwise(parts), start=at + len(made))
        inside.update((i, IN_WORD) for i, (left, right) in pairs if right.text not in POINTS)
        made += parts
    return made


POINTS = frozenset(".,%‰")
"""What stands in a number or behind it and begins no line."""

Divide = Callable[[Like, Like], bool]
"""Whether what no line end should divide may be divided between two such atoms."""


def loosen(atoms: Atoms, runs: Sequence[Run], measure: float, divide: Divide) -> list[str]:
    """Lets lines end inside what no line end divides, where that is wider than the line: nothing stands over. What that is."""
    first, width, found = 0, 0.0, list[str]()
    for i, cost in enumerate(atoms.cost):
        width += atoms.width[i] + atoms.join[i]
        if cost != NEVER:
            if width > measure and first < i:
                _loosen(atoms, runs, range(first, i), divide)
                found.append("".join(atoms.text[first : i + 1]))
            first, width = i + 1, 0.0
    return found


def _loosen(atoms: Atoms, runs: Sequence[Run], places: range, divide: Divide) -> None:
    likes = [_like_at(atoms, runs, i) for i in range(places.start, places.stop + 1)]
    for i, left, right in zip(places, likes, islice(likes, 1, None), strict=False):
        if atoms.cost[i] == NEVER and divide(left, right):
            atoms.cost[i] = IN_WORD


def _like_at(atoms: Atoms, runs: Sequence[Run], i: int) -> Like:
    run = runs[atoms.run[i]]
    return sorts_of(run.font, run.size)[atoms.text[i]].like


def at_marks(left: Like, right: Like) -> bool:
    """Between words that stand together without a blank, no mark at a line's wrong end."""
    return left.may_end and right.may_begin and right.kind is not Kind.SPACE


def anywhere(left: Like, right: Like) -> bool:
    """Wherever there is no other place: a row of nothing but marks."""
    return True


def _add(atoms: Atoms, likes: list[Like], pieces: Sequence[Sort], place: int) -> None:
    if not pieces:
        return
    text, glyphs, width, before, after, like = zip(*pieces, strict=True)
    atoms.text += text
    atoms.glyphs += glyphs
    atoms.width += width
    atoms.before += before
    atoms.after += after
    atoms.run += [place] * len(pieces)
    likes += like


def _between(atoms: Atoms, likes: Sequence[Like], runs: Sequence[Run]) -> None:
    """What stands between each atom and the next, by what the two are; behind the last nothing."""
    if not likes:
        return
    pairs = zip(likes, islice(likes, 1, None), strict=False)
    joints = [joints_of(run.size, run.tracking) for run in runs]
    of_several = (joints[place][pair] for place, pair in zip(atoms.run, pairs, strict=False))
    made = map(joints[0].__getitem__, pairs) if len(runs) == 1 else of_several
    join, give, gap, cost = zip(*made, _LAST, strict=True)
    atoms.join += join
    atoms.give += give
    atoms.gap += gap
    atoms.cost += cost


_HAN_AND_LATIN = {Kind.HAN, Kind.LATIN}
_WRITTEN = frozenset({Kind.LATIN, Kind.NARROW})


Joint = tuple[float, float, int, float]
"""What stands between two atoms: see `Atoms`."""


class Joints(dict[tuple[Like, Like], Joint]):
    """What stands between any two atoms of which the left one is of one size and tracking, each found when it is first set."""

    def __init__(self, size: float, tracking: float) -> None:
        self.size, self.tracking = size, tracking

    def __missing__(self, pair: tuple[Like, Like]) -> Joint:
        made = self[pair] = _stands(*pair, self.size, self.tracking)
        return made


joints_of = functools.lru_cache(maxsize=256)(Joints)


def _stands(left: Like, right: Like, size: float, tracking: float) -> Joint:
    """What is added between two such atoms, what that may give, whether a line may be set wider there, and what its end
    costs there. `size` and `tracking` are the left one's."""
    if left.is_row and right.is_row:
        return (0.0, LAID_OVER * left.line * size, 0, IN_BLANKS) if left.line else (0.0, 0.0, 1, IN_BLANKS)
    join, give = _play(left, right, size)
    if tracking and _fill(left, right):
        give += min(tracking, TRACKED * size)
    if right.kind is Kind.SPACE:  # nothing is added before what may end the line and go over its edge
        tracking = 0.0
    is_inside = left.kind in _WRITTEN and right.kind in _WRITTEN and not left.ends_syllable
    cost = _inside_cost(left, right) if is_inside else _cost(left, right)
    return join + tracking, give, _gap(left, right, is_inside), cost


def _inside_cost(left: Like, right: Like) -> float:
    """Of a line end inside what is written without a blank: in a formula alone."""
    return IN_FORMULA if left.operates and right.may_begin and not right.operates else NEVER


def _gap(left: Like, right: Like, is_inside: bool) -> int:
    """The shares of what a line is set wider by: more of them where there is a blank."""
    if is_inside:
        return 0
    if left.is_label_space:
        return AT_LABEL
    if left.kind is Kind.SPACE or _has_quarter(left, right):
        return AT_BLANK
    return AT_BLANK if (left.after or right.before) and not _meet(left, right) else 1


def _has_quarter(left: Like, right: Like) -> bool:
    """Whether one is Chinese and the other Latin; not what is raised or lowered beside another."""
    return {left.kind, right.kind} == _HAN_AND_LATIN and not right.is_small


_FILLS_RIGHT = {Kind.HAN, Kind.OPENING}
_FILLS_LEFT = {Kind.HAN, Kind.CLOSING}
"""What has its ink where the next character begins, and where the one before ends."""


def _play(left: Like, right: Like, size: float) -> tuple[float, float]:
    """What is added between two atoms, and what may be taken away."""
    if left.after or right.before:
        return _marks(left, right)
    if _has_quarter(left, right):
        return QUARTER * size, QUARTER * size / 2
    if left.is_label_space:
        return 0.0, LABEL * size
    if left.kind is Kind.SPACE:
        return 0.0, size / 12
    if right.kind is Kind.SPACE:  # which may end the line, where it is cut
        return 0.0, 0.0
    if left.is_high and right.is_low:
        return -LAP * size, 0.0
    return 0.0, TIGHT * size if _fill(left, right) else 0.0


def _fill(left: Like, right: Like) -> bool:
    """Whether the ink of the one stands right before that of the other."""
    return left.kind in _FILLS_RIGHT and right.kind in _FILLS_LEFT and not left.after and not right.before


def _marks(left: Like, right: Like) -> tuple[float, float]:
    """Two marks that meet take an em and a half (GB/T 15834 §5.1.10); a single one may give its blank half. Behind a narrow one, the
    point of a number, the one that opens keeps the quarter of an em that any character has there."""
    if not _meet(left, right):
        return 0.0, left.after or right.before
    return -(left.after or right.before / 2) if left.kind is Kind.CLOSING else -right.before, 0.0


def _meet(left: Like, right: Like) -> bool:
    """Whether they are two marks whose blanks meet: a closing one before any, or two opening ones."""
    if left.kind is Kind.CLOSING:
        return right.kind in (Kind.CLOSING, Kind.OPENING)
    return left.kind is Kind.OPENING and right.kind is Kind.OPENING


def _cost(left: Like, right: Like) -> float:
    """Of a line end between these two atoms."""
    if not right.may_begin or not left.may_end or _goes_over(left, right):
        return NEVER
    if left.kind is Kind.SPACE and right.kind is Kind.LATIN:
        return PHRASE
    if left.is_label_space and right.is_label_space:
        return IN_BLANKS
    if left.ends_year and right.kind is Kind.LATIN:
        return IN_NUMBER
    is_numbered = left.leads and right.is_number or right.begins_year and left.kind is Kind.HAN
    return UNIT if is_numbered or left.is_number and right.is_unit else 0.0


def _goes_over(left: Like, right: Like) -> bool:
    """Whether the right one is a blank that ends a line and begins none. Of a row of full-width ones, those of a form, the
    rest may."""
    return right.kind is Kind.SPACE and not (left.is_label_space and right.is_label_space)


_LAST = (0.0, 0.0, 0, 0.0)
"""What stands behind the last atom."""
