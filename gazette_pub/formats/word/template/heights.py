"""How high the lines of a template's styles are: what its pages hold can be counted before a word processor sets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.styles import OF_ROLE, styles_part
from gazette_pub.formats.word.template.joining import Index, paragraph_of, size_of
from gazette_pub.formats.word.template.page import TextLine, points
from gazette_pub.layout.style import Role, Style


@dataclass(frozen=True)
class Height:
    """Of a paragraph: the size of its letters, how far its lines are from each other, and what is above and below it, in
    points."""

    size: float
    line: float
    before: float
    after: float


def line_of(style: Element | None, styles: Mapping[str, Element], root: Element) -> TextLine:
    """How a line in this style is set."""
    said = paragraph_of(style, styles)
    spacing, snaps = said.get(("spacing", "line"), {}), said.get(("snapToGrid",), {}).get("val") != "0"
    rule = spacing.get("lineRule", "auto")
    distance = points(spacing.get("line")) or 12.0
    return TextLine(size_of(style, styles, root), distance / 12 if rule == "auto" else distance, rule, snaps)


def as_high_as(style: Style, theirs: Element, pitch: float) -> Style:
    """The style with the sizes and distances of the styles of the template that its roles have there; where those are what
    they are here, it stays as it is."""
    roles, root, text = dict(style.roles), styles_part(style, ""), style.text
    for name, here, there in _both(root, theirs):
        if name not in roles:
            continue
        mine, other = (
            _height(each, of, tree, text.size, pitch) for each, of, tree in ((*here, root), (*there, theirs))
        )
        if mine != other:
            roles[name] = _as(roles[name], other, text.leading)
    return replace(style, roles=roles) if roles != style.roles else style


Found = tuple[Element, Mapping[str, Element]]


def _both(ours: Element, theirs: Element) -> Iterator[tuple[str, Found, Found]]:
    """Each role that has a style in the template, with that of ours and that of theirs."""
    mine = {style.get(w("styleId"), ""): style for style in ours.iter(w("style"))}
    index = Index(theirs)
    for role, id in OF_ROLE.items():
        if id in mine and (found := index.find(mine[id])):
            yield role, (mine[id], mine), (index.styles[found], index.styles)


def _height(style: Element, styles: Mapping[str, Element], root: Element, usual: float, pitch: float) -> Height:
    said, line = paragraph_of(style, styles), line_of(style, styles, root)
    size = line.size or usual
    high = line.height(size, pitch)
    before, after = (_space(said.get(("spacing", side), {}), side, high) for side in ("before", "after"))
    return Height(size, high, before, after)


def _space(said: Mapping[str, str], side: str, line: float) -> float:
    """§17.3.1.33: in hundredths of a line, which win, or in twentieths of a point."""
    lines = said.get(f"{side}Lines", "0")[:6]
    return int(lines) / 100 * line if lines.isdecimal() and int(lines) else points(said.get(side))


def _as(role: Role, height: Height, leading: float) -> Role:
    slot = height.line / leading
    return replace(role, size=height.size, slot=slot, before=height.before / leading, after=height.after / leading)
