"""A style: the sheet, the grid, and how each role is set, from one TOML file that an editor can change."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

T = TypeVar("T")

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of paper, in millimetres."""

    width: float = 210
    height: float = 297
    top: float = 36
    inside: float = 19.8
    bleed: float = 3


@dataclass(frozen=True, slots=True)
class Text:
    """The grid: `size` and `leading` in points, `lines` on a page; `cells` of a column of two, of the `gap` between, and
    of a text in `one` column."""

    size: float = 10.5
    leading: float = 18
    lines: int = 35
    cells: float = 22
    gap: float = 2
    one: float = 43

    @property
    def width(self) -> float:
        """Of both columns and the gap, in points."""
        return (2 * self.cells + self.gap) * self.size

    def measure(self, columns: int) -> float:
        """How wide a column is, in points."""
        return (self.one if columns == 1 else self.cells) * self.size


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head and the foot of each page: `above` the text and `below` it in lines, the `rule` in points;
    `mark` is the page mark, {} its number, in `full`-width or `half`-width `figures`."""

    above: float = 1.6
    rule: float = 0.5
    mark: str = "—{}—"
    figures: str = "full"
    below: float = 1.2

    def printed(self, number: int) -> str:
        """The page mark."""
        digits = str(number)
        return self.mark.format(digits.translate(_FULL) if self.figures == "full" else digits)


_FULL = {ord("0") + i: 0xFF10 + i for i in range(10)}


@dataclass(frozen=True, slots=True)
class Role:
    """How a line of one role is set: see styles/bulletin.toml, which says it field by field."""

    letter: str = "song"
    size: float = 10.5
    slot: float = 1
    before: float = 0
    after: float = 0
    indent: float = 0
    left: float = 0
    right: float = 0
    align: str = "justify"
    keep: bool = False
    sense: bool = False
    colour: str = "black"
    tracking: float = 0

    @property
    def is_plain(self) -> bool:
        """Whether its lines are lines of the grid, that columns may part."""
        return self.slot == 1 and not self.before and not self.after


@dataclass(frozen=True)
class Style:
    """A whole style. A role that it does not name is set as text."""

    sheet: Sheet
    text: Text
    head: Head
    letters: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, Role]

    def role(self, name: str) -> Role:
        return self.roles.get(name) or self.roles["p"]


def style_of(source: str, named: Callable[[str], str] | None = None) -> Style:
    """The style that a TOML text holds: what it says, over what the style says that it `extends`. `named` gives the text
    of a style by its name. Raises ValueError that says what is wrong in it."""
    table = _whole(tomllib.loads(source), named, frozenset())
    roles = {name: value for name, value in table.get("role", {}).items() if isinstance(value, dict)}
    common = {name: value for name, value in table.get("role", {}).items() if name not in roles}
    _refuse(set(table) - SECTIONS, "a style")
    text = _made(Text, table.get("text", {}))
    common = {"size": text.size} | common
    return Style(
        _made(Sheet, table.get("sheet", {})),
        text,
        _made(Head, table.get("head", {})),
        {name: tuple(families) for name, families in table.get("letters", {}).items()},
        {name: _made(Role, common | said) for name, said in {"p": {}, **roles}.items()},
    )


SECTIONS = frozenset({"extends", "sheet", "text", "head", "letters", "role"})


def _whole(table: dict[str, Any], named: Callable[[str], str] | None, above: frozenset[str]) -> dict[str, Any]:
    """The table over the one that it extends."""
    name = table.get("extends")
    if name is None or named is None:
        return table
    if name in above:
        raise ValueError(f"{name} extends itself")
    return _over(_whole(tomllib.loads(named(name)), named, above | {name}), table)


def _over(lower: dict[str, Any], upper: dict[str, Any]) -> dict[str, Any]:
    """What both say, the upper where both say the same."""
    both = {
        key: _over(lower[key], value) if isinstance(value, dict) and isinstance(lower.get(key), dict) else value
        for key, value in upper.items()
    }
    return lower | both


def _refuse(names: set[str], of: str) -> None:
    if names:
        raise ValueError(f"{of}: no such name: {', '.join(sorted(names))}")


def _made(kind: type[T], said: dict[str, Any]) -> T:
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    _refuse(set(said) - known, kind.__name__.lower())
    return kind(**said)
