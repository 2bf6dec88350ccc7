"""What a paragraph prints → lines of text, with the elements that stand in them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import field

from gazette_pub.formats.text.lines import clean
from gazette_pub.formats.word.reading.body import Para
from gazette_pub.formats.word.reading.notes import Notes
from gazette_pub.formats.word.reading.words import LINE, Thing
from gazette_pub.issue.model import Node
from gazette_pub.structure.line import OBJECT, Inline
from gazette_pub.structure.patterns.provisions import ARTICLE, DIVISION, ENUMERATOR
from gazette_pub.words.characters import Punctuation, ems, ends_sentence, fold
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_NO_GAP = frozenset("、.．。，,：:）)】］]〕—-·•●○■□▪◆➢✓☑✧❖➔")
"""What a counted number ends with that needs no blank behind it: （一）, 1．, •."""


PLAIN = Punctuation("")
"""A Word file has its marks as they were typed; digits are plain ones."""


@dataclass
class Text:
    """A line of a paragraph. `inlines`: the notes in it; `pictures`: those that stand in it."""

    text: str = ""
    inlines: list[Inline] = field(default_factory=list)
    pictures: list[Thing] = field(default_factory=list)


def texts_of(para: Para, notes: Notes) -> list[Text]:
    """The lines of the paragraph, its counted number in front of the first. One with nothing in it is none."""
    things = iter(para.words.things)
    lines = [_line(part, things, notes) for part in para.words.text.split(LINE)]
    if para.align not in ("center", "right") and len(lines) < _MANY or _are_full(lines):
        lines = list(_joined(lines, _are_full(lines)))
    if label := numbered(para):
        lines[0] = _behind(label, lines[0])
    return [line for line in lines if line.text.strip(" \u3000\t") or line.pictures]


_WORD = Pattern(Expression("[附表图]"), ("附件1", "表1"), ("一、", "第一条", "•"), "match")
"""A counted label that says something by itself, where nothing stands behind it."""


def numbered(para: Para) -> str:
    """The counted number as it is printed, with the blank behind it. One that nothing stands behind is counted, and is none."""
    says = para.words.text.strip() or para.words.things
    if not para.label or not says and not _WORD.match(para.label):
        return ""
    gap = "" if para.gap == "nothing" or para.label[-1] in _NO_GAP else "\u3000"
    return clean(para.label) + gap


def _line(part: str, things: Iterator[Thing], notes: Notes) -> Text:
    line = Text()
    pieces = part.split(OBJECT)
    line.text = clean(pieces[0])
    for piece in pieces[1:]:
        thing = next(things, None)
        if thing is not None and thing.kind == "picture":
            line.pictures.append(thing)
        elif thing is not None and (node := notes.node(thing)) is not None:
            at = len("".join(line.text.split()))
            line.inlines.append(Inline(at, at + 1, "note", node=node))
            line.text += OBJECT
        line.text += clean(piece)
    return line


_MANY = 6
"""Lines of one paragraph from which they are a text of their own, whose paragraphs were ended as lines."""

_FEW, _RUNNING, _NEAR = 3, 15.0, 2.6
"""Lines that show a measure; ems that a line of running text has; and those by which a full one is shorter than others."""


def _are_full(lines: list[Text]) -> bool:
    """Whether all lines but the last are of one length, behind an indent the first: somebody else's page ended them there."""
    if len(lines) < _FEW:
        return False
    *widths, last = (ems(line.text.strip(" \u3000\t")) for line in lines)
    inner, most = widths[1:], max(widths)
    goes_on = not any(ends_sentence(line.text.rstrip()) or starts_with_number(line.text) for line in lines[1:-1])
    return min(widths) >= _RUNNING and max(inner) - min(inner) <= _NEAR and last <= most and goes_on


def _joined(lines: list[Text], all_of_them: bool = False) -> Iterator[Text]:
    """The lines, those that go on from one that ends no sentence with that: a page or a column was made to end there."""
    last: Text | None = None
    parted = not all_of_them and _parts_paragraphs(lines)
    for line in lines:
        above = last.text.rstrip() if last is not None else ""
        if (
            last is not None
            and above.strip()
            and line.text.strip()
            and (all_of_them or not (parted and _heads(above)) and _goes_on(above, line.text.lstrip(" \u3000\t")))
        ):
            shift = len("".join(last.text.split()))
            last.text = last.text.rstrip("\t") + line.text.lstrip("\t")
            last.inlines += [each.moved(shift) for each in line.inlines]
            last.pictures += line.pictures
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last


def _parts_paragraphs(lines: list[Text]) -> bool:
    """Whether the ends of lines were typed where paragraphs end: behind a sentence, above a number."""
    said = [text for line in lines if (text := line.text.strip(" \u3000\t"))]
    return any(ends_sentence(above) or starts_with_number(below) for above, below in itertools.pairwise(said))


def _heads(line: str) -> bool:
    """Whether a line is a number and a heading: 一、竞买申请."""
    return starts_with_number(line.lstrip(" \u3000\t")) and "，" not in line


def _goes_on(above: str, line: str) -> bool:
    """Whether a line of a paragraph goes on in the next: it ends no sentence there, and nothing new begins."""
    return (
        len(above) > _SHORT
        and not ends_sentence(above)
        and above[-1] not in "）)》”」』】〕；：;:"
        and ends_sentence(line)
        and not starts_with_number(line)
    )


_SHORT = 4
"""Characters up to which a line is a label, which what stands below does not go on from."""


def starts_with_number(line: str) -> bool:
    """Whether a line begins with the number of an article, a division or an item."""
    folded = fold(line)
    return any(each.match(folded) is not None for each in (ARTICLE, DIVISION, ENUMERATOR))


def _behind(label: str, line: Text) -> Text:
    shift = len("".join(label.split()))
    moved = [each.moved(shift) for each in line.inlines]
    return Text(label + line.text.lstrip(" \u3000\t"), moved, line.pictures)


def put_in(node: Node, line: Text, punctuation: Punctuation) -> None:
    """Puts the line into an element that holds text, its notes with it."""
    notes = iter(line.inlines)
    first, *rest = punctuation.proper(line.text.strip(" \u3000\t").replace("\t", " ")).split(OBJECT)
    node.text = first
    for piece in rest:
        inline = next(notes)
        assert inline.node is not None
        inline.node.tail = piece
        node.append(inline.node)
