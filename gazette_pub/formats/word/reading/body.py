"""The body of a file, or of a note, a cell, a text box: its paragraphs and tables, in the order in which they are read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field

from gazette_pub.formats.word.markup import Element, R, w
from gazette_pub.formats.word.reading.numbering import Numbering
from gazette_pub.formats.word.reading.styles import Look, Style, Styles, indents_of, level_of
from gazette_pub.formats.word.reading.values import child, is_on, number, switch, value
from gazette_pub.formats.word.reading.words import MC, WAYS, Fields, Words, is_chosen, joined, words_of
from gazette_pub.issue.findings import ignore
from gazette_pub.structure.patterns.closing import COPIES
from gazette_pub.words.characters import fold
from gazette_pub.words.records import dataclass

THROUGH = frozenset(map(w, ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink"))) | {
    f"{{{MC}}}AlternateContent"
}
"""What holds blocks and is none."""

_PARAGRAPH, _TABLE, _CHUNK, _SECTION = w("p"), w("tbl"), w("altChunk"), w("sectPr")
_RUN, _FRAME = w("rPr"), w("framePr")

USUAL_SIZE = 20
"""§17.3.2.38: half points of a text of which nothing is said."""

TWIPS = 20


@dataclass(slots=True)
class Para:
    """A paragraph. `n`: its place in the file, from 1. `label`: the number that is counted for it, and `gap` what stands
    behind that. `level`: its outline level from 1, 0 where it says that it is text. `indent`: ems that its first line
    stands in. `size`: of most of its letters, in points. `apart`: a new page begins above it; `closes`: a section of the file ends with it."""

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
    closes: bool = False


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


def nothing_in(chunk: Chunk) -> Iterable[Para]:
    """Where no text of another format is read."""
    return ()


Own = Mapping[str, Element]
"""The properties that a paragraph has of its own, by their tags."""

Label = tuple[str, str]
"""A number that is counted, and what stands behind it (tab, space or nothing)."""

_NO_LABEL: Label = ("", "")


@dataclass(frozen=True)
class Waiting:
    """The words of a paragraph that goes on in the next, its own properties, and the number that is printed in front of it."""

    words: Words
    own: Own
    label: Label = _NO_LABEL


@dataclass
class Reading:
    """What is known of the file while its text is read. `n`: paragraphs so far; `waiting`: those that go on in the next;
    `apart`: a new page begins; `records`: what stands in text boxes at the foot of the page. `met`: is told of each paragraph;
    `chunked`: reads a text of another format in a cell."""

    styles: Styles
    numbering: Numbering
    fields: Fields = field(default_factory=Fields)
    n: int = 0
    waiting: list[Waiting] = field(default_factory=list)
    apart: bool = False
    records: list[Block] = field(default_factory=list)
    met: Callable[[Para], None] = ignore
    chunked: Callable[[Chunk], Iterable[Para]] = nothing_in


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
            yield from _left(reading)
            if value(child(element, "tblPr"), "tblpPr", "tblpY") is not None and _is_record(element):
                reading.records.append(Table(reading.n + 1, element))
            else:
                yield Table(reading.n + 1, element)
        elif element.tag == _CHUNK:
            yield from _left(reading)
            yield Chunk(element.get(f"{{{R}}}id", ""))
        elif element.tag == _SECTION:
            reading.apart = _begins_page(element)
        elif element.tag in THROUGH or element.tag in WAYS and is_chosen(element):
            stack.append(element.iterchildren())
    yield from _left(reading)


def _begins_page(section: Element) -> bool:
    return (value(section, "type") or "nextPage") != "continuous"


def _paragraphs(element: Element, reading: Reading) -> Iterator[Block]:
    """The paragraph, unless it goes on in the next; text boxes at its front before it, others behind it."""
    own = _own(child(element, "pPr"))
    look = reading.styles.look(_said(own, "pStyle"))
    words = words_of(element, reading.styles, reading.fields, look.hidden)
    if words.text.strip() and _was_divided(element, own):
        words.changed += (("inserted", "¶"),)
    if (waiting := _waiting(own, words, reading)) is not None:
        reading.waiting.append(waiting)
        return
    yield from _shown_with_boxes(own, words, reading)


def _was_divided(element: Element, own: Own) -> bool:
    """Whether the end of a paragraph is all that was inserted there, which made two of one: what was inserted before it, or
    behind it, is said as that."""
    if child(own.get(_RUN), "ins") is None:
        return False
    below = next(element.itersiblings(_PARAGRAPH), None)
    return _INSERTED not in (_first_of(element.iterchildren(reversed=True)), _first_of(() if below is None else below))


def _first_of(children: Iterable[Element]) -> str:
    """The tag of the first that holds words."""
    return next((each.tag for each in children if each.tag not in _NO_WORDS), "")


_INSERTED = w("ins")
_NO_WORDS = frozenset(map(w, ("pPr", "bookmarkStart", "bookmarkEnd", "proofErr")))


def _waiting(own: Own, words: Words, reading: Reading) -> Waiting | None:
    """A paragraph that goes on in the next: its end was deleted; its end is hidden, so that the next stands on its line
    (§17.3.2.36); or it is a first letter that was set large, in a frame (§17.3.1.11). None of any other."""
    end, frame = own.get(_RUN), own.get(_FRAME)
    if end is None and frame is None:
        return None
    if child(end, "del") is not None:
        words.changed += (("deleted", "¶"),)
    elif switch(end, "vanish") or switch(end, "specVanish"):
        look = reading.styles.look(_said(own, "pStyle"))
        return Waiting(words, own, _label(own, look, reading) if words.text.strip() else _NO_LABEL)
    elif frame is None or frame.get(w("dropCap"), "none") == "none":
        return None
    return Waiting(words, own)


def _left(reading: Reading) -> Iterator[Block]:
    """What waits where no paragraph follows that it could go on in: before a table, or at the end."""
    if reading.waiting:
        last = reading.waiting.pop()
        yield from _shown_with_boxes(last.own, last.words, reading, last.label)


def _shown_with_boxes(own: Own, words: Words, reading: Reading, label: Label = _NO_LABEL) -> Iterator[Block]:
    """The paragraph, behind those that go on in it; of their numbers the first is printed."""
    if reading.waiting:
        label = next((each.label for each in reading.waiting if each.label != _NO_LABEL), label)
        words = joined([*(each.words for each in reading.waiting), words])
        reading.waiting.clear()
    before, reading.records = reading.records, []
    front = [block for at, box in words.boxes if at == 0 for block in _blocks_in_box(box, reading)]
    para = _shown(own, words, reading, label)
    if para.apart:
        yield from before
    else:
        reading.records = before + reading.records
    yield from front
    yield para
    for at, box in words.boxes:
        if at:
            yield from _blocks_in_box(box, reading)
    if para.closes and reading.apart:
        yield from records_of(reading)


def _blocks_in_box(box: Element, reading: Reading) -> Iterator[Block]:
    """What stands in a text box; the record of a document, which stands at the foot of its page wherever the box hangs, is kept until
    that ends."""
    with reading.numbering.apart():
        blocks = blocks_in(box, reading)
        if _is_record(box):
            reading.records += list(blocks)
        else:
            yield from blocks


def records_of(reading: Reading) -> list[Block]:
    """What is kept for the foot of a page that ends here."""
    kept, reading.records = reading.records, []
    return kept


def _is_record(box: Element) -> bool:
    """Whether a text box, or a table that floats, says who gets a copy, or who printed the document and when (GB/T 9704-2012 §7.4), and little else."""
    paragraphs = ("".join(t.text or "" for t in p.iter(w("t"))).strip() for p in box.iter(_PARAGRAPH))
    said = list(itertools.islice(filter(None, paragraphs), _LONGEST_RECORD + 1))
    return 0 < len(said) <= _LONGEST_RECORD and COPIES.match(fold(said[0])) is not None


_LONGEST_RECORD = 8
"""Paragraphs of a record at the most, of one in cells too."""


def _shown(own: Own, words: Words, reading: Reading, label: Label) -> Para:
    reading.n += 1
    para = _para(own, words, reading, label)
    if (section := own.get(_SECTION)) is not None:
        reading.apart, para.closes = _begins_page(section), True
    reading.met(para)
    return para


def _para(own: Own, words: Words, reading: Reading, label: Label) -> Para:
    id = _said(own, "pStyle")
    look = reading.styles.look(id)
    points = (words.size or look.size or USUAL_SIZE) / 2
    label = label if label != _NO_LABEL else _label(own, look, reading)
    apart = reading.apart or _switched(own, "pageBreakBefore", look.apart)
    level = level_of(_said(own, "outlineLvl"))
    is_blank = not words.text.strip() and not words.things
    apart = apart or not is_blank and any(not words.text[:at].strip() for at in words.turns)
    reading.apart = any(not words.text[at:].strip() for at in words.turns)
    return Para(
        reading.n,
        words,
        reading.styles.of(id),
        *label,
        look.level if level is None else level,
        ALIGN.get(_said(own, "jc") or look.align or ""),
        _indent(own, look, points),
        points,
        words.letters > 0 and (words.bold == words.letters or look.bold and not words.light),
        apart,
    )


def _own(properties: Element | None) -> Own:
    """Of what is said twice, the first holds."""
    return {} if properties is None else {each.tag: each for each in properties.iterchildren(reversed=True)}


def _said(own: Own, name: str) -> str | None:
    found = own.get(w(name))
    return None if found is None else found.get(w("val"))


def _switched(own: Own, name: str, usual: bool) -> bool:
    found = own.get(w(name))
    return usual if found is None else is_on(found)


ALIGN = {"center": "center", "right": "right", "end": "right", "left": "left", "start": "left", "both": "both"}
"""ST_Jc, as lines have it."""


def _indent(own: Own, look: Look, size: float) -> float:
    """Ems that the first line stands in: what is given in characters (hundredths) before what is given in twips."""
    ind = own.get(w("ind"))
    indents = look.indents if ind is None else {**look.indents, **indents_of(ind)}
    left = _length(indents, ("start", "left"), size)
    hanging = _length(indents, ("hanging",), size)
    return left - hanging if hanging else left + _length(indents, ("firstLine",), size)


def _length(indents: Mapping[str, int], names: tuple[str, ...], size: float) -> float:
    for name in names:
        if characters := indents.get(f"{name}Chars"):
            return characters / 100
        if name in indents:
            return indents[name] / TWIPS / size
    return 0.0


def _label(own: Own, look: Look, reading: Reading) -> Label:
    """The number that is counted for the paragraph: that of its own properties, or of its style."""
    counted = own.get(w("numPr"))
    num = value(counted, "numId")
    num = look.num if num is None else num
    if num is None or num == "0":
        return _NO_LABEL
    return reading.numbering.label(num, _level(value(counted, "ilvl") or look.num_level, num, look, reading))


def _level(said: str | None, num: str, look: Look, reading: Reading) -> int:
    """The level that a paragraph counts with: the one that is said, or that of its style."""
    if said is None and look.num_style and num == look.num:
        return reading.numbering.level_of_style(num, look.num_style)
    return number(said) or 0
