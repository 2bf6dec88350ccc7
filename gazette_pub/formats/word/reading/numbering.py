"""The numbers that Word counts and does not write: 第一条, （一）, 1.1 (ECMA-376 Part 1 §17.9)."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.numerals import written
from gazette_pub.formats.word.reading.styles import Styles
from gazette_pub.formats.word.reading.symbols import signs_of
from gazette_pub.formats.word.reading.values import child, number, switch, value
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

LEVELS = 9

_PLACE = Pattern(Expression("%([1-9])"), ("第%1条", "%1.%2"), ("100%", "%0", "%a"), "search")
"""Where the number of a level stands in a label."""

BULLETS = {
    "\uf06c": "●", "\uf0b7": "•", "\uf0a7": "▪", "\uf06e": "■", "\uf0a8": "□", "\uf06f": "□", "\uf0d8": "➢",
    "\uf075": "◆", "\uf0fc": "✓", "\uf0fe": "☑", "\uf0b2": "✧", "\uf076": "❖", "\uf0e8": "➔", "\uf02d": "-", "o": "○",
}  # fmt: skip
"""What letters of symbol fonts look like where the font is not named, and what a list of rings begins with, o."""


@dataclass(frozen=True)
class Level:
    """A level of a way of counting. `text`: its label, %1 where the first level's number stands. `restart`: the level
    behind which it begins anew, 0 for never; None for any above it. `style`: the paragraph style that counts with it; `font`:
    of its sign."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    gap: str = "tab"
    font: str = ""


@dataclass
class Counting:
    """A `w:num`: the way of counting it uses, and the levels that it changes or begins anew."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)


def nothing(num: str) -> Counting | None:
    """Where nothing counts."""
    return None


@dataclass
class Numbering:
    """All that counts in a file, and how far each has counted. `counting`: that of a number, where there is one; `unknown`:
    formats that are not known, as they are met; `stories`: what counts by itself."""

    counting: Callable[[str], Counting | None] = nothing
    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    begun: set[tuple[str, int]] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    stories: dict[str, tuple[dict[str, dict[int, int]], set[tuple[str, int]]]] = field(default_factory=dict)

    @contextmanager
    def apart(self, story: str = "") -> Iterator[None]:
        """What is counted meanwhile is counted by itself, as Word does in each text box, in all footnotes, in all endnotes, in
        all comments, in heads and feet: on from where the story of this name stopped, anew in one without a name."""
        before = self.counts, self.begun
        self.counts, self.begun = self.stories.get(story) or (defaultdict(dict), set())
        if story:
            self.stories[story] = self.counts, self.begun
        try:
            yield
        finally:
            self.counts, self.begun = before

    def level_of_style(self, num: str, style: str) -> int:
        """The level that a style counts with, where the style says only with what."""
        counting = self.counting(num)
        levels = counting.levels if counting else {}
        return next((at for at, level in levels.items() if level.style == style), 0)

    def label(self, num: str, at: int) -> tuple[str, str]:
        """Counts one on: the label that is printed, and what stands behind it (tab, space or nothing)."""
        counting = self.counting(num)
        level = counting.levels.get(at) if counting else None
        if counting is None or level is None:
            return "", ""
        self._count(num, counting, at, level)
        return self._written(counting, at, level), level.gap

    def _count(self, num: str, counting: Counting, at: int, level: Level) -> None:
        counts = self.counts[counting.abstract]
        for above in range(at):  # what was left out on the way down counts, as in Word
            counts.setdefault(above, counting.starts.get(above, counting.levels.get(above, Level()).start))
        if (num, at) not in self.begun and at in counting.starts:
            counts[at] = counting.starts[at]
        else:
            counts[at] = counts[at] + 1 if at in counts else level.start
        self.begun.add((num, at))
        for deeper in [each for each in counts if each > at]:
            below = counting.levels.get(deeper, Level())
            if below.restart is None or below.restart and at < below.restart:
                del counts[deeper]

    def _written(self, counting: Counting, at: int, level: Level) -> str:
        counts = self.counts[counting.abstract]
        if level.format == "bullet":
            return "".join(BULLETS.get(each, each) for each in level.text.translate(signs_of(level.font)))

        def place(found: re.Match[str]) -> str:
            other = int(found[1]) - 1
            of = counting.levels.get(other, Level())
            format = "decimal" if level.legal else of.format
            said = written(counts.get(other, of.start), format)
            if said is None:
                self.unknown.add(format)
            return str(counts.get(other, of.start)) if said is None else said

        return _PLACE.sub(place, level.text)


def numbering_of(root: Element | None, styles: Styles) -> Numbering:
    """What the part says of counting; nothing counts where the file has none. What no paragraph counts with is not looked at:
    LibreOffice writes hundreds of those."""
    if root is None:
        return Numbering()
    abstracts = {each.get(w("abstractNumId"), ""): each for each in root.iterchildren(w("abstractNum"))}
    elements = {each.get(w("numId"), ""): each for each in root.iterchildren(w("num"), reversed=True)}

    @functools.cache
    def counting(num: str) -> Counting | None:
        element = elements.get(num)
        if element is None:
            return None
        abstract = value(element, "abstractNumId") or ""
        made = Counting(abstract, _levels(_linked(abstract, abstracts, root, styles)))
        for override in element.iterchildren(w("lvlOverride")):
            _override(made, override)
        return made

    return Numbering(counting)


def _linked(id: str, abstracts: dict[str, Element], root: Element, styles: Styles) -> Element | None:
    """The way of counting, or that of the numbering style that it refers to (§17.9.21)."""
    found = abstracts.get(id)
    link = value(found, "numStyleLink")
    if link is None:
        return found
    by_style = (each for each in abstracts.values() if value(each, "styleLink") == link)
    return next(by_style, found)


def _levels(abstract: Element | None) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for element in () if abstract is None else abstract.iterchildren(w("lvl")):
        at = number(element.get(w("ilvl")))
        if at is not None and 0 <= at < LEVELS:
            levels.setdefault(at, _level(element))
    return levels


def _level(element: Element) -> Level:
    start, restart = number(value(element, "start")), number(value(element, "lvlRestart"))
    return Level(
        1 if start is None else start,
        _format(element),
        value(element, "lvlText") or "",
        restart,
        bool(switch(element, "isLgl")),
        value(element, "pStyle"),
        value(element, "suff") or "tab",
        next((each.get(w("ascii"), "") for each in element.iter(w("rFonts"))), ""),
    )


def _format(element: Element) -> str:
    """The format of a level: what a newer Word writes beside one that an older one knows (mc:AlternateContent) holds before it;
    001 for one of its own making, 001, 002 and so on (§17.9.17)."""
    for found in element.iter(w("numFmt")):
        said = found.get(w("val"), "")
        if said != "custom":
            return said or "decimal"
        if PADDED.match(found.get(w("format"), "")):
            return found.get(w("format"), "").partition(",")[0]
    return "decimal"


PADDED = Pattern(Expression("0{1,9}1,"), ("01, 02, 03, ...", "0001, 0002"), ("1, 2", "α, β, γ", "001"), "match")
"""A format that writes so many digits at the least."""


def _override(counting: Counting, override: Element) -> None:
    at = number(override.get(w("ilvl")))
    if at is None:
        return
    if (level := child(override, "lvl")) is not None:
        counting.levels[at] = _level(level)
    start = number(value(override, "startOverride"))
    if start is not None:
        counting.starts[at] = start
