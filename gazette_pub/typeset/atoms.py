"""A paragraph as a row of atoms: pieces of text that no line end divides, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from gazette_pub.typeset.characters import NO_END, NO_START, UNITS, Kind, kind_of
from gazette_pub.typeset.fonts import Font, Glyph
from gazette_pub.words.pattern import Pattern

NEVER = float("inf")

UNIT = 0.6
"""What it costs to part a number from its unit: as much as a line that is 0.05 em too loose."""

IN_ADDRESS = 1.0
"""What a line end inside an address costs."""

IN_WORD = 9.0
"""What a line end costs inside a word that is wider than the line."""

FULL = 0.8
"""Ems: a mark that is narrower has no blank half."""

QUARTER = 0.25
"""Ems between Chinese and Latin (clreq 3.2.3); a squeezed line keeps half of it."""

LABEL = 0.38
"""Ems that the space behind a printed number may give of its one."""

TIGHT = 0.01
"""Ems that two characters may give: too little to be seen, enough to save half a cell with a label's."""

ATOM = Pattern(
    re.compile(
        r"""\d[\d.,:/]*[%‰°]?                    # a number, with its points and its sign
        |[^\W\d_\u2e80-\U0003ffff](?:[^\W\d_\u2e80-\U0003ffff]|['-])*   # a word
        |—+|…+|―+                              # a dash, dots: never divided (GB/T 15834 §5.1.4)
        |.""",
        re.X | re.S,
    ),
    ("58.6%", "GB", "——", "……", "山", "1,234.5", "don't"),
    ("",),
    "fullmatch",
)


ADDRESS = Pattern(
    re.compile(r"(?:https?://|www\.)[!-~]+", re.A), ("https://a.cn/b?c=1", "www.a.cn"), ("a.cn", "见https"), "match"
)
"""A web address: its line may end behind one of these marks and before none (clreq 3.1.4 lets it break)."""

ADDRESS_MARKS = frozenset("/?&=._-")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one font: `size` in points, `rise` above the baseline; `href` is what it links to; `tracking` is added
    behind each atom."""

    text: str
    font: Font
    size: float
    href: str | None = None
    rise: float = 0.0
    colour: str = "black"
    tracking: float = 0.0


@dataclass(slots=True)
class Atoms:
    """A paragraph, one entry an atom. `join[i]`, `give[i]`, `gap[i]` and `cost[i]` are of what stands behind atom i:

    join   what is added there, or taken away where two marks meet
    give   how much may be taken away besides, where a line has to be squeezed
    gap    1 where a line may be set wider, else 0
    cost   of a line end there; NEVER where none may be

    `before` and `after` are the blank halves of a mark, cut at a line's start and end.
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

    def __len__(self) -> int:
        return len(self.text)


def atoms_of(runs: Sequence[Run], measure: float) -> Atoms:
    """The atoms of these runs, set on a line of `measure` points: what is wider is divided."""
    atoms = Atoms()
    kinds: list[Kind] = []
    inside: dict[int, float] = {}
    for place, run in enumerate(runs):
        for found in ATOM.finditer(run.text):
            before = len(atoms)
            _add(atoms, kinds, found[0], place, run, measure)
            inside.update((i, IN_WORD) for i in range(before, len(atoms) - 1))
    inside.update((i, IN_ADDRESS) for i in _addresses(runs, atoms))
    for i in range(len(atoms) - 1):
        _between(atoms, kinds, i, runs, inside.get(i))
    if atoms.text:
        _behind_last(atoms)
    return atoms


def _add(atoms: Atoms, kinds: list[Kind], text: str, place: int, run: Run, measure: float) -> None:
    glyphs = run.font.shape(text)
    width = sum(glyph.advance for glyph in glyphs) * run.size
    if width > measure and len(text) > 1:
        for character in text:
            _add(atoms, kinds, character, place, run, measure)
        return
    kind = kind_of(text[0])
    kinds.append(kind)
    half = run.size / 2 if width >= FULL * run.size else 0.0  # a narrow mark has no blank half
    atoms.text.append(text)
    atoms.run.append(place)
    atoms.glyphs.append(glyphs)
    atoms.width.append(width)
    atoms.before.append(half if kind is Kind.OPENING else 0.0)
    atoms.after.append(half if kind is Kind.CLOSING else width if kind is Kind.SPACE else 0.0)


def _addresses(runs: Sequence[Run], atoms: Atoms) -> set[int]:
    """The atoms behind which a line may end inside an address."""
    text = "".join(run.text for run in runs)
    spans = [found.span() for found in ADDRESS.finditer(text)] if "." in text else []
    ends, places, done = set(), iter(enumerate(atoms.text)), 0
    for start, end in spans:
        for i, piece in places:
            done += len(piece)
            if done >= end:
                break
            if done > start and piece in ADDRESS_MARKS and text[done] not in ADDRESS_MARKS:
                ends.add(i)
    return ends


def _between(atoms: Atoms, kinds: list[Kind], i: int, runs: Sequence[Run], inside: float | None) -> None:
    """What stands between atom i and the next: by what the two are. `inside`: what a line end costs in what is one."""
    left, right = kinds[i], kinds[i + 1]
    size = runs[atoms.run[i]].size
    join, give = 0.0, TIGHT * size if left is right is Kind.HAN else 0.0
    if atoms.after[i] and left is Kind.CLOSING or atoms.before[i + 1]:
        join, give = _marks(atoms, i, left, right)
    elif {left, right} == _HAN_AND_LATIN:
        join, give = QUARTER * size, QUARTER * size / 2
    elif atoms.text[i] == "\u3000":
        give = LABEL * size
    elif left is Kind.SPACE or right is Kind.SPACE:
        give = size / 24
    atoms.join.append(join + runs[atoms.run[i]].tracking)
    atoms.give.append(give)
    atoms.cost.append(_cost(atoms.text[i], atoms.text[i + 1], left, right) if inside is None else inside)
    atoms.gap.append(0 if left in _WRITTEN and right in _WRITTEN else 1)


_HAN_AND_LATIN = {Kind.HAN, Kind.LATIN}
_WRITTEN = frozenset({Kind.LATIN, Kind.NARROW})


def _marks(atoms: Atoms, i: int, left: Kind, right: Kind) -> tuple[float, float]:
    """Two marks that meet take an em and a half (GB/T 15834 §5.1.10); a single one may give its blank half."""
    after = atoms.after[i] if left is Kind.CLOSING else 0.0
    before = atoms.before[i + 1]
    if left is Kind.CLOSING and right in (Kind.CLOSING, Kind.OPENING):
        return -after, 0.0
    if left is Kind.OPENING and right is Kind.OPENING:
        return -before, 0.0
    return 0.0, after or before


def _cost(text: str, following: str, left: Kind, right: Kind) -> float:
    """Of a line end between these two atoms."""
    if following[0] in NO_START or text[-1] in NO_END or right is Kind.SPACE:
        return NEVER
    if left in _WRITTEN and right in _WRITTEN:
        return NEVER
    return UNIT if text[-1].isdigit() and following[0] in UNITS else 0.0


def _behind_last(atoms: Atoms) -> None:
    atoms.join.append(0.0)
    atoms.give.append(0.0)
    atoms.gap.append(0)
    atoms.cost.append(0.0)
