"""The styles of a file: what a paragraph or a word in one of them is, by its name and by what it rests on.

Ids mean nothing: "2" is the second heading in one file, and the text of a web page in another. Names do, in whatever case
a program writes them (§17.7.4.9).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.values import child, number, switch, value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

DEEPEST = 40
"""Styles that rest on one another, at the most; a ring of them ends there."""

NO_LEVEL = 9
"""§17.3.1.20: an outline level from 0 to 8 is one; 9 says that it is text."""

HEADING = Pattern(
    Expression(r"(?:heading|标题|標題|见出し|제목|überschrift|titre)[ \u3000]*([1-9])$", re.I),
    ("heading 1", "Heading 2", "标题 3", "标题1", "標題 4"),
    ("标题", "heading", "heading 10", "标题文字 1"),
)
"""Word's own headings, by the names that programs write for them."""


RunLook = tuple[int, "bool | None", "bool | None", "Mapping[int, int | str] | None", bool, bool]
"""The size of a run's letters, whether they are bold, whether they are hidden (None for as its paragraph is), what others
they look like, whether they are struck through, and whether they are set off."""


@dataclass(frozen=True)
class Style:
    """A style. `name`: its own, in small letters; `aliases` too. `paragraph`, `run`, `table`: its properties."""

    id: str
    name: str
    kind: str
    on: str | None
    aliases: tuple[str, ...]
    paragraph: Element | None
    run: Element | None
    table: Element | None = None

    @cached_property
    def heading(self) -> int | None:
        """The level of one of Word's own headings, from 1."""
        for name in (self.name, *self.aliases):
            if found := HEADING.match(name):
                return int(found[1])
        return None


@dataclass
class Styles:
    """All styles of a file, by their ids; and the properties that hold where no style says another thing. `runs`: what runs
    look like, by what they say of themselves, as it is met."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default: str | None = None
    run: Element | None = None
    paragraph: Element | None = None
    runs: dict[tuple[tuple[object, ...], ...], RunLook] = field(default_factory=dict)
    _looks: dict[str, Look] = field(default_factory=dict)

    def look(self, id: str | None) -> Look:
        """What a paragraph in this style looks like; each style is looked through once."""
        key = id or ""
        if key not in self._looks:
            self._looks[key] = self._look(id)
        return self._looks[key]

    def _look(self, id: str | None) -> Look:
        chain = list(self.chain(id))
        paragraphs = [*((style.id, style.paragraph) for style in chain), (None, self.paragraph)]
        runs = [*(style.run for style in chain), self.run]
        given = [properties for _, properties in paragraphs]
        counts = ((style, value(child(each, "numPr"), "numId")) for style, each in paragraphs)
        num_style, num = next(((style, said) for style, said in counts if said is not None), (None, None))
        levels = (outline_level(each) for each in given)
        return Look(
            next((size for each in runs if (size := number(value(each, "sz")))), None),
            first_switch("b", *runs),
            next((level for level in levels if level is not None), next((s.heading for s in chain if s.heading), None)),
            next((said for each in given if (said := value(each, "jc"))), None),
            num,
            next((said for each in given if (said := value(child(each, "numPr"), "ilvl")) is not None), None),
            num_style,
            first_switch("pageBreakBefore", *given),
            first_switch("vanish", *runs),
            _indents(given),
        )

    def of(self, id: str | None) -> Style | None:
        return self.by_id.get(id or self.default or "")

    def chain(self, id: str | None) -> Iterator[Style]:
        """The style and those that it rests on, from the nearest."""
        seen: set[str] = set()
        style = self.of(id)
        while style is not None and style.id not in seen and len(seen) < DEEPEST:
            seen.add(style.id)
            yield style
            style = self.by_id.get(style.on or "")


@dataclass(frozen=True)
class Look:
    """What a style gives its paragraphs, with all that it rests on. `size` in half points; `indents`: in hundredths of a
    character and in twips, by the names of `w:ind`'s attributes; `num`: what it counts with, `num_level` at which level, and
    `num_style` the style that says so."""

    size: int | None = None
    bold: bool = False
    level: int | None = None
    align: str | None = None
    num: str | None = None
    num_level: str | None = None
    num_style: str | None = None
    apart: bool = False
    hidden: bool = False
    indents: Mapping[str, int] = field(default_factory=dict)


def styles_of(root: Element | None) -> Styles:
    """The styles of the part; none where the file has none."""
    styles = Styles()
    if root is None:
        return styles
    defaults = child(root, "docDefaults")
    styles.run = child(child(defaults, "rPrDefault"), "rPr")
    styles.paragraph = child(child(defaults, "pPrDefault"), "pPr")
    for element in root.iterchildren(w("style")):
        style = _style(element)
        styles.by_id.setdefault(style.id, style)
        if style.kind == "paragraph" and switch_of(element, "default"):
            styles.default = style.id
    return styles


def switch_of(element: Element, attribute: str) -> bool:
    return element.get(w(attribute), "0").lower() in ("1", "true", "on")


def _style(element: Element) -> Style:
    names = (value(element, "aliases") or "").split(",")
    return Style(
        element.get(w("styleId"), ""),
        (value(element, "name") or "").strip().lower(),
        element.get(w("type"), "paragraph"),
        value(element, "basedOn"),
        tuple(name.strip().lower() for name in names if name.strip()),
        child(element, "pPr"),
        child(element, "rPr"),
        child(element, "tblPr"),
    )


def outline_level(properties: Element | None) -> int | None:
    """The outline level that these properties give, from 1; 0 where they say that it is text; None where nothing."""
    return level_of(value(properties, "outlineLvl"))


def level_of(said: str | None) -> int | None:
    """The same of what `w:outlineLvl` says."""
    found = number(said) if said is not None else None
    if found is None:
        return None
    return found + 1 if 0 <= found < NO_LEVEL else 0


def first_switch(name: str, *properties: Element | None) -> bool:
    """What the first of these properties that says it says."""
    return next((found for each in properties if (found := switch(each, name)) is not None), False)


def _indents(given: Iterable[Element | None]) -> dict[str, int]:
    """The first that is said of each indent; what is given in characters holds before what is given in twips."""
    found: dict[str, int] = {}
    for each in given:
        if (ind := child(each, "ind")) is not None:
            found = indents_of(ind) | found
    return found


def indents_of(ind: Element) -> dict[str, int]:
    """The indents that a `w:ind` gives."""
    said = ((str(name).rpartition("}")[2], number(str(length))) for name, length in ind.attrib.items())
    return {name: length for name, length in said if length is not None}
