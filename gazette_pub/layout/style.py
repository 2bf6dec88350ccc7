"""A style: the sheet, the grid, and how each role is set, from one TOML file that an editor can change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field, replace
from typing import Any, TypeVar

from gazette_pub.issue.messages import say
from gazette_pub.issue.settings import tables_in
from gazette_pub.layout.limits import meant, refuse
from gazette_pub.words.records import dataclass

T = TypeVar("T")

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of paper, in millimetres. `cover`: whether an issue of several documents has a cover and contents;
    `apart`: whether each attachment begins a page."""

    width: float = 210
    height: float = 297
    top: float = 36
    inside: float = 19.8
    bleed: float = 3
    cover: bool = True
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The grid: `size` and `leading` in points, `lines` on a page; `cells` of a column of two, of the `gap` between, and
    of a text in `one` column. `columns`: how many a page has at most; `rule`: that between them and between documents.
    `face`: the points of a character where it is smaller than its cell, else 0."""

    size: float = 10.5
    face: float = 0
    leading: float = 18
    lines: int = 35
    cells: float = 22
    gap: float = 2
    one: float = 43
    columns: int = 2
    rule: float = 0

    @property
    def width(self) -> float:
        """Of all columns and the gaps, in points; a page that has one is as wide as one of two."""
        count = max(2, self.columns)
        return (count * self.cells + (count - 1) * self.gap) * self.size

    def room(self, columns: int) -> float:
        """How many cells a column has. Where they are fewer than a page has at most, they are so much wider."""
        if 1 < columns < self.columns:
            return (self.width / self.size - (columns - 1) * self.gap) // columns
        return self.one if columns == 1 else self.cells

    def measure(self, columns: int) -> float:
        """How wide a column is, in points."""
        return self.room(columns) * self.size


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head and the foot of each page, the gazette's name where it is `running`: `above` the text and
    `below` it in lines, the `rule` in points; `mark` is the page mark, {} its number, in `full`-width or `half`-width
    `figures`."""

    running: bool = True
    above: float = 1.6
    rule: float = 0.5
    mark: str = "—{}—"
    figures: str = "full"
    below: float = 1.2

    def printed(self, label: str) -> str:
        """The mark of a page that is called so."""
        return self.mark.format(full_width(label) if self.figures == "full" else label)


def full_width(text: str) -> str:
    """The text with its figures and letters as wide as Chinese characters."""
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in text)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour: the inks of the press (cyan, magenta, yellow, black) in percent, and its twin on the screen; `dark`: that of
    a screen by night, where it is another."""

    cmyk: tuple[float, float, float, float] = (0, 0, 0, 100)
    screen: str = "#000000"
    dark: str | None = None

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue of the twin, from 0 to 1."""
        red, green, blue = bytes.fromhex(self.screen[1:])
        return red / 255, green / 255, blue / 255


BLACK = Colour()
"""Of black ink alone: what stands in four inks is blurred where their plates are a hair apart."""


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
    over: float = 0
    rule: float = 0
    stroke: str = "black"

    @property
    def is_plain(self) -> bool:
        """Whether its lines are lines of the grid, that columns may part."""
        return self.slot == 1 and not (self.before or self.after or self.over or self.rule)

    @property
    def em(self) -> float:
        """How far a character is from the next, in points."""
        return self.size * (1 + self.tracking)


@dataclass(frozen=True)
class Style:
    """A whole style. A role that it does not name is set as text. `office`: the font of each letter in a word processor's
    file, `heavy`: the letters that are bold there. `name`: what its users call it, which sets nothing."""

    sheet: Sheet
    text: Text
    head: Head
    letters: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, Role]
    colours: Mapping[str, Colour] = field(default_factory=dict)
    office: Mapping[str, str] = field(default_factory=dict)
    heavy: frozenset[str] = frozenset()
    name: str = field(default="", compare=False)

    def role(self, name: str) -> Role:
        return self.roles.get(name) or self.roles["p"]

    def set_apart(self) -> Style:
        """The style in which what is as large as the text is of the text's `face`, a character in each cell."""
        size, face = self.text.size, self.text.face
        if not 0 < face < size:
            return self
        roles = {
            name: replace(role, size=face, tracking=size / face - 1)
            if (role.size, role.tracking) == (size, 0)
            else role
            for name, role in self.roles.items()
        }
        return replace(self, roles=roles)

    def sideways(self) -> Style:
        """The style of rows that stand sideways where the text of a page does: the sheet lies on its right side, and a line is as
        long as the text is high."""
        sheet, text = self.sheet, self.text
        high, lines = text.lines * text.leading, int(text.width / text.leading)
        one = int(high / text.size)
        foot = sheet.height - sheet.top - high / MILLIMETRE
        inside = foot + (high - one * text.size) / 2 / MILLIMETRE
        top = sheet.inside + (text.width - lines * text.leading) / 2 / MILLIMETRE
        turned = replace(sheet, width=sheet.height, height=sheet.width, top=top, inside=inside)
        grid = replace(text, lines=lines, one=one, columns=1, cells=(one - text.gap) / 2)
        return replace(self, sheet=turned, text=grid)

    def room(self, name: str, columns: int = 1) -> float:
        """How many ems of its own size a line of this role has: across the page, or in one of so many columns."""
        role = self.role(name)
        return (self.text.room(columns) - role.left - role.right) * self.text.size / role.em

    def with_fonts(self, fonts: Mapping[str, tuple[str, ...]]) -> Style:
        """The style in which these fonts come before its own of a letter, on pages and in a word processor's file."""
        if not fonts:
            return self
        letters = {letter: (*fonts.get(letter, ()), *each) for letter, each in self.letters.items()}
        return replace(self, letters=letters, office={**self.office, **{name: each[0] for name, each in fonts.items()}})

    def families(self, letter: str) -> tuple[str, ...]:
        """The fonts of a letter, the best first: those of another letter, where it names that."""
        return tuple(dict.fromkeys(self._families(letter, frozenset())))

    def _families(self, letter: str, above: frozenset[str]) -> Iterator[str]:
        for name in self.letters.get(letter, ()):
            if name not in self.letters:
                yield name
            elif name not in above:
                yield from self._families(name, above | {letter})

    def colour(self, name: str) -> Colour:
        return self.colours.get(name, BLACK)


def style_of(source: str, named: Callable[[str], str] | None = None, usual: str | None = None) -> Style:
    """The style that a TOML text holds: what it says, over what the style says that it `extends`, or else the `usual`.
    `named` gives the text of a style by its name. Raises ValueError that says what is wrong in it."""
    said = tables_in(source)
    table = _whole({"extends": usual, **said} if usual else said, named, frozenset())
    for name, section in table.items():
        if name not in SECTIONS:
            raise ValueError(say("a style has no [{name}]; {meant}", name=name, meant=meant(name, SECTIONS)))
        if name != "extends" and not isinstance(section, dict):
            raise ValueError(say("[{name}] is a table, with its values below it", name=name))
    text = _made(Text, "text", table)
    office = _office(table, letters := _letters(table))
    style = Style(
        _made(Sheet, "sheet", table),
        text,
        _made(Head, "head", table),
        letters,
        _roles(table, text.size),
        _colours(table),
        {letter: font.removesuffix(BOLD) for letter, font in office.items()},
        frozenset(letter for letter, font in office.items() if font.endswith(BOLD)),
    )
    _refuse_what_is_wider_than_the_sheet(style)
    return style


BOLD = " Bold"
"""What the name of a font ends with whose bold face is meant."""

SECTIONS = ("extends", "sheet", "text", "head", "letters", "office", "colour", "role")


def _colours(table: Mapping[str, Any]) -> dict[str, Colour]:
    """The colours by name: black, which each style has, and those that it says."""
    said = {"black": {}, **table.get("colour", {})}
    for name, fields_ in said.items():
        if not isinstance(fields_, dict):
            wanted = '{ cmyk = [0, 80, 80, 0], screen = "#C00000" }'
            raise ValueError(
                say("[colour] {name}: its inks and its twin are wanted, {wanted}", name=name, wanted=wanted)
            )
        refuse("colour", f"colour.{name}", fields_)
    return {name: Colour(**{key: _frozen(value) for key, value in fields_.items()}) for name, fields_ in said.items()}


def _frozen(value: object) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _letters(table: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    letters = table.get("letters", {})
    for name, fonts in letters.items():
        if not isinstance(fonts, list) or not fonts or not all(isinstance(font, str) for font in fonts):
            raise ValueError(
                say('[letters] {name}: names of fonts are wanted, as ["SimSun", "Noto Serif SC"]', name=name)
            )
    return {name: tuple(fonts) for name, fonts in letters.items()}


def _office(table: Mapping[str, Any], letters: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The one font of each letter that a word processor's file names: what [office] says, else the letter's first."""
    said, known = table.get("office", {}), (*letters, "latin")
    for name, font in said.items():
        if name not in known:
            raise ValueError(
                say("[office] {name}: [letters] has no such; {meant}", name=name, meant=meant(name, known))
            )
        if not isinstance(font, str) or not font:
            raise ValueError(say('[office] {name}: the name of a font is wanted, as "SimSun"', name=name))
    return {"latin": "Times New Roman", **{letter: fonts[0] for letter, fonts in letters.items()}, **said}


def _roles(table: Mapping[str, Any], size: float) -> dict[str, Role]:
    """The roles, each over what [role] says of all."""
    said = table.get("role", {})
    own = {name: value for name, value in said.items() if isinstance(value, dict)}
    common = {name: value for name, value in said.items() if name not in own}
    refuse("role", "role", common)
    for name, fields_ in own.items():
        if name not in ROLES:
            raise ValueError(say("there is no [role.{name}]; {meant}", name=name, meant=meant(name, ROLES)))
        refuse("role", f"role.{name}", fields_)
    roles = {name: Role(**({"size": size} | common | fields_)) for name, fields_ in {"p": {}, **own}.items()}
    if table.get("letters"):
        _refuse_unknown("letter", "letters", table["letters"], roles)
    colours = dict.fromkeys(("black", *table.get("colour", {})))
    _refuse_unknown("colour", "colour", colours, roles)
    _refuse_unknown("stroke", "colour", colours, roles)
    return roles


def _refuse_unknown(field: str, section: str, known: Collection[str], roles: Mapping[str, Role]) -> None:
    """Raises ValueError for a role whose letter, or colour, the section of them does not name."""
    for name, role in roles.items():
        if (value := getattr(role, field)) not in known:
            raise ValueError(
                say(
                    "[role.{name}] {field} = {value}: [{section}] has no such; {meant}",
                    name=name,
                    field=field,
                    value=repr(value),
                    section=section,
                    meant=meant(value, known),
                )
            )


def _refuse_what_is_wider_than_the_sheet(style: Style) -> None:
    sheet, text = style.sheet, style.text
    wide = 2 * sheet.inside + max(text.width, text.measure(1)) / MILLIMETRE
    high = sheet.top + text.lines * text.leading / MILLIMETRE
    if wide > sheet.width + 0.5 or high > sheet.height:
        raise ValueError(
            say(
                "the text and its margins are {wide} mm wide and {high} mm high, and the sheet {width} by {height} mm: change cells, "
                "one, lines, size or leading under [text], or the margins under [sheet]",
                wide=f"{wide:.0f}",
                high=f"{high:.0f}",
                width=f"{sheet.width:g}",
                height=f"{sheet.height:g}",
            )
        )


ROLES = tuple(
    "p title undertitle masthead kicker subtitle number adoption delivery byline dateline attachlabel category salutation"
    " book part chapter section subsection level-1 level-2 level-3 level-4 article label contents-heading contents-label"
    " copymark redhead redhead-number redhead-signed imprint-first imprint imprint-last imprint-only"
    " contents-entry contents-section attachlist attachitem signature signed date caption credit name office cell note head"
    " mark cover-owner cover-name cover-issue cover-publisher toc-heading toc-label toc-1 toc-2".split()
)
"""What a line may be: the names that the flow and the composer give."""


def _whole(table: dict[str, Any], named: Callable[[str], str] | None, above: frozenset[str]) -> dict[str, Any]:
    """The table over the one that it extends."""
    name = table.get("extends")
    if name is None or named is None:
        return table
    if not isinstance(name, str):
        raise ValueError(say("{key} = {value}: the name of a style is wanted", key="extends", value=repr(name)))
    if name in above:
        raise ValueError(say("{name} extends itself", name=name))
    lower = _whole(tables_in(named(name)), named, above | {name})
    # whoever gives a letter other fonts means the word processor's file too
    own = table["letters"] if isinstance(table.get("letters"), dict) else {}
    lower["office"] = {letter: font for letter, font in lower.get("office", {}).items() if letter not in own}
    return _over(lower, table)


def _over(lower: dict[str, Any], upper: dict[str, Any]) -> dict[str, Any]:
    """What both say, the upper where both say the same."""
    both = {
        key: _over(lower[key], value) if isinstance(value, dict) and isinstance(lower.get(key), dict) else value
        for key, value in upper.items()
    }
    return lower | both


def _made(kind: type[T], section: str, table: Mapping[str, Any]) -> T:
    """A section of the style."""
    said = table.get(section, {})
    refuse(section, section, said)
    return kind(**said)
