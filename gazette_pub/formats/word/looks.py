"""How a style of the file sets its text: a role of the page's style, as WordprocessingML says it.

A look is whole; what the style rests on says the same of most of it, and only what is other is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from gazette_pub.formats.word.lists import put_in_list
from gazette_pub.formats.word.markup import Element, add
from gazette_pub.formats.word.sizes import half_points, wider_cells
from gazette_pub.layout.style import Role, Style
from gazette_pub.words.records import dataclass

ALIGN = {
    "justify": "both",
    "left": "left",
    "centre": "center",
    "right": "right",
    "note": "center",
    "outside": "left",
    "ends": "left",
}


Border = tuple[str, str, float, str, int]

SIDES = ("top", "left", "bottom", "right")
WHITE = "FFFFFF"

MOST_SPACE = 31
"""Points that a border may be away from its text (§17.3.4)."""


@dataclass(frozen=True)
class Look:
    """`font`: its East Asian one. `size` in points. `wide`: points put after each character. `first`: ems that its first
    line begins further in, or, below nothing, further out; `left`, `right`: ems of all its lines; all of the text's size.
    `before`, `after` in lines. `pitch`: distance of lines in points, off the grid, 0 on it; `least`: their least height.
    `strict`: lines begin and end with marks that GB/T 15834-2011 §5.1 allows there. `outline`: level from 1. `leader`:
    points at which a page number stands right, after dots; `ends`: at which what stands behind a tab ends. `rules`:
    of each side that has one its kind, its width in points, its colour, and how far it is from the text. `item`: how deep
    an item of a list it is, from 1."""

    font: str
    size: float
    cell: float
    colour: str = "auto"
    bold: bool = False
    wide: float = 0
    raised: bool = False
    leaning: bool = False
    align: str = "both"
    first: float = 0
    left: float = 0
    right: float = 0
    before: float = 0
    after: float = 0
    line: float = 0
    pitch: float = 0
    least: float = 0
    keep_next: bool = False
    keep_lines: bool = False
    item: int = 0
    strict: bool = False
    outline: int = 0
    leader: float = 0
    ends: float = 0
    rules: tuple[Border, ...] = ()


def plain(style: Style) -> Look:
    """The look of what nothing is said of: the letter and the size of the text."""
    text = style.role("p")
    pitch = style.text.leading if wider_cells(style) else 0
    return Look(style.office[text.letter], text.size, style.text.size, line=style.text.leading, pitch=pitch)


def of_role(style: Style, name: str, over: Look) -> Look:
    """The look of a role. Where the outline goes and how lines end is what the style below says."""
    role, text = style.role(name), style.text
    # a line whose characters are set apart stands on none, and is as high: LibreOffice sets each number and each smaller
    # character in whole cells, and Word does not
    is_on_grid = role.slot == 1 and role.size <= text.leading and not wider_cells(style)
    # rules reach as far as the indents: one line has the measure, and is moved in by itself
    is_line = role.align == "ends"
    return replace(
        over,
        font=style.office[role.letter],
        bold=role.letter in style.heavy,
        size=role.size,
        colour=style.colour(role.colour).screen[1:].upper() if role.colour != "black" else "auto",
        wide=role.tracking * role.size,
        align=ALIGN[role.align],
        first=role.indent + role.left if is_line else role.indent,
        left=0 if is_line else role.left,
        right=0 if is_line else role.right,
        before=role.before,
        after=role.after,
        pitch=0 if is_on_grid else role.slot * text.leading,
        keep_next=role.keep,
        leader=0,
        ends=text.measure(1) - role.right * text.size if is_line else 0,
        rules=_rules_of(style, role),
    )


def _rules_of(style: Style, role: Role) -> tuple[Border, ...]:
    """The rules over and below a role. They reach as far as its borders, so that one that is moved in has borders in
    white at its sides, as far out as the measure (§17.3.1.17)."""
    colour = style.colour(role.stroke).screen[1:].upper()
    borders = {"top": role.over, "bottom": role.rule}
    ruled = [(side, "single", width, colour, 1) for side, width in borders.items() if width]
    sides = {"left": role.left + min(0.0, role.indent), "right": role.right} if ruled and role.align != "ends" else {}
    moved = [(side, "single", 0.25, WHITE, round(cells * style.text.size)) for side, cells in sides.items() if cells]
    return tuple(sorted((*ruled, *moved), key=lambda border: SIDES.index(border[0])))


# -- what is written, in the order that CT_PPr (§17.3.1.26) and CT_RPr (§17.3.2.28) ask for ---------------------------

Part = Callable[[Element, Look, Look], None]


def write(properties: Element, parts: tuple[Part, ...], look: Look, base: Look) -> None:
    """Says of a look what is other in it than in the one below."""
    for part in parts:
        part(properties, look, base)


def _switch(field: str, *names: str) -> Part:
    """What is on or off."""

    def part(properties: Element, look: Look, base: Look) -> None:
        if (on := getattr(look, field)) != getattr(base, field):
            for name in names:
                add(properties, name, **({} if on else {"val": 0}))

    return part


def _line_ends(properties: Element, look: Look, base: Look) -> None:
    # overflowPunct is Word's own way, and yet is said: LibreOffice 7 takes it the other way round, hangs marks where it
    # is off or not said, and then leaves some of them out of justified lines
    if look.strict and not base.strict:
        for name in ("kinsoku", "overflowPunct", "topLinePunct"):
            add(properties, name, val=1)


def _item(properties: Element, look: Look, base: Look) -> None:
    if look.item and look.item != base.item:
        put_in_list(properties, look.item)


def _rules(properties: Element, look: Look, base: Look) -> None:
    if look.rules and look.rules != base.rules:
        borders = add(properties, "pBdr")
        for side, kind, width, colour, space in look.rules:
            add(borders, side, val=kind, sz=round(width * 8), space=min(space, MOST_SPACE), color=colour)


def _leader(properties: Element, look: Look, base: Look) -> None:
    if (look.leader, look.ends) != (base.leader, base.ends) and (look.leader or look.ends):
        leader = {"leader": "dot"} if look.leader else {}
        add(add(properties, "tabs"), "tab", val="right", **leader, pos=round((look.leader or look.ends) * 20))


def _spacing(properties: Element, look: Look, base: Look) -> None:
    if bool(look.pitch) != bool(base.pitch):
        add(properties, "snapToGrid", val=0 if look.pitch else 1)
    spacing: dict[str, Any] = {}
    for side in ("before", "after"):
        if (lines := getattr(look, side)) != getattr(base, side):
            spacing[side] = round(lines * look.line * 20)
    if (look.pitch, look.least) != (base.pitch, base.least):
        height = look.pitch or look.least
        spacing |= {"line": round(height * 20) or 240, "lineRule": _rule(look)}
    if spacing:
        add(properties, "spacing", **spacing)


def _rule(look: Look) -> str:
    return "exact" if look.pitch else "atLeast" if look.least else "auto"


def _indent(properties: Element, look: Look, base: Look) -> None:
    """§17.3.1.12: *Chars are hundredths of the style's own em, and win; the other is for those who do not know them."""
    mine, theirs = _sides(look), _sides(base)
    indents: dict[str, int] = {}
    for side, points in mine.items():
        if points != theirs[side] or (points and look.size != base.size):
            indents |= {f"{side}Chars": round(points / look.size * 100), side: round(points * 20)}
    if indents:
        add(properties, "ind", **indents)


def _sides(look: Look) -> dict[str, float]:
    """The indents in points. §17.3.1.12: what hangs is the other way round than a first line that begins further in."""
    return {
        "left": look.left * look.cell,
        "right": look.right * look.cell,
        "firstLine": max(0.0, look.first) * look.cell,
        "hanging": max(0.0, -look.first) * look.cell,
    }


def _align(properties: Element, look: Look, base: Look) -> None:
    if look.align != base.align:
        add(properties, "jc", val=look.align)


def _outline(properties: Element, look: Look, base: Look) -> None:
    if look.outline != base.outline:
        add(properties, "outlineLvl", val=look.outline - 1)


def _font(properties: Element, look: Look, base: Look) -> None:
    if look.font != base.font:
        add(properties, "rFonts", eastAsia=look.font)


def _colour(properties: Element, look: Look, base: Look) -> None:
    if look.colour != base.colour:
        add(properties, "color", val=look.colour)


def _wide(properties: Element, look: Look, base: Look) -> None:
    if (apart := _apart(look)) != _apart(base):
        add(properties, "spacing", val=apart)


def _apart(look: Look) -> int:
    """Twentieths of a point that are put after each character, with those by which it is set smaller than its size."""
    return round((look.wide + look.size - half_points(look.size) / 2) * 20)


def _size(properties: Element, look: Look, base: Look) -> None:
    if half_points(look.size) != half_points(base.size):
        add(properties, "sz", val=half_points(look.size))
        add(properties, "szCs", val=half_points(look.size))


def _raised(properties: Element, look: Look, base: Look) -> None:
    if look.raised != base.raised:
        add(properties, "vertAlign", val="superscript")


PARAGRAPH: tuple[Part, ...] = (
    _switch("keep_next", "keepNext"),
    _switch("keep_lines", "keepLines"),
    _item,
    _rules,
    _leader,
    _line_ends,
    _spacing,
    _indent,
    _align,
    _outline,
)
RUN: tuple[Part, ...] = (
    _font,
    _switch("bold", "b", "bCs"),
    _switch("leaning", "i", "iCs"),
    _colour,
    _wide,
    _size,
    _raised,
)
