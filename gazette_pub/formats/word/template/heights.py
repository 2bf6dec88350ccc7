"""How high the lines of a template's styles are: what its pages hold can be counted before a word processor sets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.styles import OF_ROLE, styles_part
from gazette_pub.formats.word.template.joining import (
    Index,
    Joined,
    apart_of,
    descent,
    is_numbered,
    paragraph_of,
    say,
    size_of,
)
from gazette_pub.formats.word.template.page import TextLine, points
from gazette_pub.layout.style import Role, Style, Text
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Height:
    """Of a paragraph: the size of its letters, how high its first line is, how far its lines are from each other, and what is
    above and below it, in points; how far apart its letters are, and how far in its lines."""

    size: float
    first: float
    line: float
    before: float
    after: float
    apart: float = 0.0
    left: float = 0.0
    right: float = 0.0
    indent: float = 0.0


def line_of(style: Element | None, styles: Mapping[str, Element], root: Element) -> TextLine:
    """How a line in this style is set."""
    said = paragraph_of(style, styles)
    spacing, snaps = said.get(("spacing", "line"), {}), said.get(("snapToGrid",), {}).get("val") != "0"
    rule = spacing.get("lineRule", "auto")
    distance = points(spacing.get("line")) or 12.0
    keeps = said.get(("widowControl",), {}).get("val") != "0"
    return TextLine(size_of(style, styles, root), distance / 12 if rule == "auto" else distance, rule, snaps, keeps)


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
        if is_numbered(*there):  # its indents are those of its numbers
            other = replace(other, left=mine.left, right=mine.right, indent=mine.indent)
        if mine != other:
            roles[name] = _as(roles[name], other, text)
    return replace(style, roles=roles) if roles != style.roles else style


def high_as(head: Element, styles: Element) -> float:
    """How high a head or a foot is: its paragraphs, and what stands in a line of them. One in a frame stands beside the others."""
    index = Index(styles)
    return sum(_paragraph_height(paragraph, index) for paragraph in _paragraphs(head) if paragraph.find(FRAMED) is None)


def _paragraphs(holder: Element) -> Iterator[Element]:
    """The paragraphs, those in content controls too: Word puts its page numbers into one."""
    for each in holder.iterchildren(w("p"), w("sdt"), w("sdtContent")):
        yield from [each] if each.tag == w("p") else _paragraphs(each)


def _paragraph_height(paragraph: Element, index: Index) -> float:
    named = next((each.get(w("val"), "") for each in paragraph.iter(w("pStyle"))), index.defaults.get("paragraph", ""))
    stands = [*_in_line(paragraph)]
    sizes = [
        int(said) / 2 for each in stands if each.tag == w("sz") and (said := each.get(w("val"), "")[:4]).isdecimal()
    ]
    named_by_letters = (index.styles.get(each.get(w("val"), "")) for each in stands if each.tag == w("rStyle"))
    sizes += [size for each in named_by_letters if (size := _own_size(each, index)) is not None]
    style = _height(index.styles.get(named), index.styles, index.root, USUAL, 0.0, max(sizes, default=None))
    pictures = [
        int(said) / EMU for each in stands if each.tag == EXTENT and (said := each.get("cy", "")[:9]).isdecimal()
    ]
    return style.before + max(style.first, *pictures, 0.0) + style.after


def _own_size(letters: Element | None, index: Index) -> float | None:
    """The size that a style of letters, or one that it rests on, says itself."""
    sizes = (each.find(f"{w('rPr')}/{w('sz')}") for each in descent(letters, index.styles))
    said = next((size.get(w("val"), "")[:4] for size in sizes if size is not None), "")
    return int(said) / 2 if said.isdecimal() else None


def _in_line(paragraph: Element) -> Iterator[Element]:
    """All that stands in the lines of a paragraph: what floats beside or over them, as the box of a page number does, makes none
    higher."""
    stack = [paragraph]
    while stack:
        element = stack.pop()
        yield element
        floats = element.tag == ANCHOR and element.find(TOP_AND_BOTTOM) is None
        stack += [] if floats or element.tag == BOX else element


DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
ANCHOR, TOP_AND_BOTTOM = f"{DRAWING}anchor", f"{DRAWING}wrapTopAndBottom"
BOX = w("txbxContent")
FRAMED = f"{w('pPr')}/{w('framePr')}"

EXTENT = f"{DRAWING}extent"

EMU = 12700
"""Of a point: what DrawingML measures in."""

WITH_PICTURES = frozenset(("Picture", "Figure"))
"""The styles of a line that is as high as what stands in it."""


def end_lines_alike(joined: Joined, used: Iterable[str]) -> None:
    """Every style that is used says what Word does where nothing is said: LibreOffice takes that the other way round, and lets
    marks hang at the ends of lines (see `looks`)."""
    styles = {style.get(w("styleId"), ""): style for style in joined.root.iter(w("style"))}
    for style in (styles[id] for id in used if id in styles):
        if style.get(w("type")) == "paragraph" and ("overflowPunct",) not in paragraph_of(style, styles):
            say(style, "overflowPunct", {"val": "1"})


def leave_grid(joined: Joined, pitch: float) -> None:
    """Lines whose distance is exact stand on no grid of this pitch, and the styles say so: Word has them so whatever they say
    (§17.3.1.33), and LibreOffice would put each on the next line of the grid. What rests on such a style stays where it was."""
    styles = {style.get(w("styleId"), ""): style for style in joined.root.iter(w("style"))}
    said = {id: paragraph_of(style, styles) for id, style in styles.items() if style.get(w("type")) == "paragraph"}
    exact = {id for id, each in said.items() if each.get(("spacing", "line"), {}).get("lineRule") == "exact"}
    for id in said if pitch else ():
        if id in exact and _snaps(said[id]):
            say(styles[id], "snapToGrid", {"val": "0"})
    for id in [id for id in said if id not in exact]:
        if _snaps(said[id]) != _snaps(paragraph_of(styles[id], styles)):
            say(styles[id], "snapToGrid", {"val": "1"})


def _snaps(said: Mapping[tuple[str, ...], Mapping[str, str]]) -> bool:
    return said.get(("snapToGrid",), {}).get("val") != "0"


NO_GRID = 12.0
"""Points of a line, where a space is said in lines and the page has no grid."""


def say_in_points(joined: Joined, pitch: float) -> None:
    """What stands above or below in lines is said in points too, as many as those are in Word: what a file says of both need not
    agree, and LibreOffice takes the points."""
    for spacing in joined.root.iter(w("spacing")):
        said = {name: spacing.get(w(name), "") for side in SIDES for name in (side, f"{side}Lines")}
        for side in SIDES:
            if said[f"{side}Lines"].isdecimal() and (high := _space(said, side, pitch)):
                spacing.set(w(side), str(round(high * 20)))


SIDES = ("before", "after")


def hold_lines(joined: Joined, pitch: float, leading: float) -> None:
    """The lines of the styles that were added are as far from each other as those of the text are in Word, where that would
    be another distance in another font: a page holds as many of them on every machine."""
    styles = {style.get(w("styleId"), ""): style for style in joined.root.iter(w("style"))}
    for style in (styles[joined.ids[id]] for id in joined.added if id not in WITH_PICTURES):
        line = line_of(style, styles, joined.root)
        size = line.size or USUAL
        if style.get(w("type")) == "paragraph" and size <= leading and not line.is_sure(size, pitch):
            say(style, "snapToGrid", {"val": "0"})
            say(style, "spacing", {"line": str(round(leading * 20)), "lineRule": "exact"})


USUAL = 10.0
"""§17.3.2.38: the size of letters of which nothing is said."""

Found = tuple[Element, Mapping[str, Element]]


def _both(ours: Element, theirs: Element) -> Iterator[tuple[str, Found, Found]]:
    """Each role that has a style in the template, with that of ours and that of theirs."""
    mine = {style.get(w("styleId"), ""): style for style in ours.iter(w("style"))}
    index = Index(theirs)
    for role, id in OF_ROLE.items():
        if id in mine and (found := index.find(mine[id])):
            yield role, (mine[id], mine), (index.styles[found], index.styles)


def _height(
    style: Element | None,
    styles: Mapping[str, Element],
    root: Element,
    usual: float,
    pitch: float,
    letters: float | None = None,
) -> Height:
    """The height of a paragraph in this style; of one whose letters have another size, where `letters` says it."""
    said, line = paragraph_of(style, styles), line_of(style, styles, root)
    size = letters or line.size or usual
    first, high = line.stands_in(size, pitch)
    before, after = (_space(said.get(("spacing", side), {}), side, pitch) for side in ("before", "after"))
    ends = said.get(("ind", "left"), {}), said.get(("ind", "right"), {})
    left, right = (_far(of, name, size) for of, name in zip(ends, ("left", "right"), strict=True))
    begins = said.get(("ind", "first"), {})
    indent = _far(begins, "firstLine", size) - _far(begins, "hanging", size)
    return Height(size, first, high, before, after, apart_of(style, styles), left, right, indent)


def _far(said: Mapping[str, str], name: str, size: float) -> float:
    """§17.3.1.12: in hundredths of a character, which win, or in twentieths of a point."""
    characters = said.get(f"{name}Chars", "0")[:6]
    return int(characters) / 100 * size if characters.isdecimal() and int(characters) else points(said.get(name))


def _space(said: Mapping[str, str], side: str, pitch: float) -> float:
    """§17.3.1.33: in hundredths of a line, which win, or in twentieths of a point."""
    lines = said.get(f"{side}Lines", "0")[:6]
    return int(lines) / 100 * (pitch or NO_GRID) if lines.isdecimal() and int(lines) else points(said.get(side))


def _as(role: Role, height: Height, text: Text) -> Role:
    before = (height.before + height.first - height.line) / text.leading
    return replace(
        role,
        size=height.size,
        slot=height.line / text.leading,
        before=before,
        after=height.after / text.leading,
        tracking=height.apart / height.size,
        left=height.left / text.size,
        right=height.right / text.size,
        indent=height.indent / text.size,
    )
