"""The body of a file, or of a note, a cell, a text box: its paragraphs and tables, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gazette_pub.formats.word.markup import Element, R, w
from gazette_pub.formats.word.reading.numbering import Numbering
from gazette_pub.formats.word.reading.styles import Style, Styles, first_switch, outline_level
from gazette_pub.formats.word.reading.values import child, number, switch, value
from gazette_pub.formats.word.reading.words import Fields, Words, words_of
from gazette_pub.issue.findings import ignore

THROUGH = frozenset(map(w, ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink")))
"""What holds blocks and is none."""

_PARAGRAPH, _TABLE, _CHUNK, _SECTION = w("p"), w("tbl"), w("altChunk"), w("sectPr")

USUAL_SIZE = 20
"""§17.3.2.38: half points of a text of which nothing is said."""

TWIPS = 20


@dataclass
class Para:
    """A paragraph. `n`: its place in the file, from 1. `label`: the number that is counted for it, and `gap` what stands
    behind that. `level`: its outline level from 1, 0 where it says that it is text. `indent`: ems that its first line
    stands in. `size`: of most of its letters, in points. `apart`: a new page begins above it."""

    n: int
    words: Words
    style: Style | None = None
    label: str = ""
    gap: str = ""
    level: int | None = None
    align: str | None = None
    indent: float = 0.0
    size: float | None = None
    bold: bool = False
    apart: bool = False


@dataclass
class Table:
    """A table, to be read by who knows of tables. `n`: the place in the file of its first paragraph."""

    n: int
    element: Element


@dataclass
class Chunk:
    """A text of another format that stands in the file (§17.17.2.1). `id`: of its relationship."""

    id: str


Block = Para | Table | Chunk


@dataclass
class Reading:
    """What is known of the file while its text is read. `n`: paragraphs so far; `waiting`: words whose paragraph's end was
    deleted, and which go on in the next; `apart`: a new page begins. `met`: is told of each paragraph."""

    styles: Styles
    numbering: Numbering
    fields: Fields = field(default_factory=Fields)
    n: int = 0
    waiting: list[Words] = field(default_factory=list)
    apart: bool = False
    met: Callable[[Para], None] = ignore


def blocks_in(container: Element, reading: Reading) -> Iterator[Block]:
    """The blocks that a container holds, text boxes beside the paragraphs that they hang on."""
    stack: list[Iterator[Element]] = [container.iterchildren()]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag == _PARAGRAPH:
            yield from _paragraphs(element, reading)
        elif element.tag == _TABLE:
            yield Table(reading.n + 1, element)
        elif element.tag == _CHUNK:
            yield Chunk(element.get(f"{{{R}}}id", ""))
        elif element.tag == _SECTION:
            reading.apart = _begins_page(element)
        elif element.tag in THROUGH:
            stack.append(element.iterchildren())


def _begins_page(section: Element) -> bool:
    return (value(section, "type") or "nextPage") != "continuous"


def _paragraphs(element: Element, reading: Reading) -> Iterator[Block]:
    """The paragraph; text boxes at its front before it, others behind it."""
    words = words_of(element, reading.styles, reading.fields)
    properties = child(element, "pPr")
    if switch(child(properties, "rPr"), "del") is not None:
        words.changed.append(("deleted", "¶"))
        reading.waiting.append(words)
        return
    words = _joined([*reading.waiting, words])
    reading.waiting.clear()
    before = [box for at, box in words.boxes if at == 0]
    after = [box for at, box in words.boxes if at]
    for box in before:
        yield from blocks_in(box, reading)
    yield _shown(properties, words, reading)
    for box in after:
        yield from blocks_in(box, reading)


def _joined(parts: list[Words]) -> Words:
    first, *others = parts
    for other in others:
        first.add(other)
    return first


def _shown(properties: Element | None, words: Words, reading: Reading) -> Para:
    reading.n += 1
    para = _para(properties, words, reading)
    if (section := child(properties, "sectPr")) is not None:
        reading.apart = _begins_page(section)
    reading.met(para)
    return para


def _para(properties: Element | None, words: Words, reading: Reading) -> Para:
    styles = reading.styles
    id = value(properties, "pStyle")
    chain = list(styles.chain(id))
    given = [properties, *(style.paragraph for style in chain), styles.paragraph]
    style = chain[0] if chain else None
    size = next((found for found in _sizes(properties, chain, styles) if found), USUAL_SIZE)
    bold = first_switch("b", *(each.run for each in chain), styles.run)
    label, gap = _label(given, chain, words, reading)
    apart = reading.apart or first_switch("pageBreakBefore", *given)
    reading.apart = False
    points = (words.size or size) / 2
    return Para(
        reading.n,
        words,
        style,
        label,
        gap,
        next((found for each in given if (found := outline_level(each)) is not None), _heading(chain)),
        _align(given),
        _indent(given, points),
        points,
        words.letters > 0 and (words.bold == words.letters or bold and not words.light),
        apart,
    )


def _sizes(properties: Element | None, chain: list[Style], styles: Styles) -> Iterator[int | None]:
    for each in (*(style.run for style in chain), styles.run):
        yield number(value(each, "sz"))


def _heading(chain: list[Style]) -> int | None:
    return next((style.heading for style in chain if style.heading), None)


ALIGN = {"center": "center", "right": "right", "end": "right", "left": "left", "start": "left", "both": "both"}
"""ST_Jc, as lines have it."""


def _align(given: list[Element | None]) -> str | None:
    said = next((found for each in given if (found := value(each, "jc"))), None)
    return ALIGN.get(said or "")


def _indent(given: list[Element | None], size: float) -> float:
    """Ems that the first line stands in: what is given in characters (hundredths) before what is given in twips."""
    left = _length(given, ("start", "left"), size)
    hanging = _length(given, ("hanging",), size)
    return left + (_length(given, ("firstLine",), size) if not hanging else -hanging)


def _length(given: list[Element | None], names: tuple[str, ...], size: float) -> float:
    for each in given:
        ind = child(each, "ind")
        for name in names if ind is not None else ():
            characters = number(ind.get(w(f"{name}Chars")))  # type: ignore[union-attr]
            if characters:
                return characters / 100
            twips = number(ind.get(w(name)))  # type: ignore[union-attr]
            if twips is not None:
                return twips / TWIPS / size
    return 0.0


def _label(given: list[Element | None], chain: list[Style], words: Words, reading: Reading) -> tuple[str, str]:
    """The number that is counted for the paragraph: that of its own properties, or of its style."""
    num = next((found for each in given if (found := value(child(each, "numPr"), "numId")) is not None), None)
    if num is None or num == "0" or not (words.text.strip() or words.things):
        return "", ""
    level = next((found for each in given if (found := value(child(each, "numPr"), "ilvl")) is not None), None)
    if level is None:
        own = next((style for style in chain if value(child(style.paragraph, "numPr"), "numId") == num), None)
        at = reading.numbering.level_of_style(num, own.id) if own else 0
    else:
        at = number(level) or 0
    return reading.numbering.label(num, at)
