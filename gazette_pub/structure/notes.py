"""Notes: the mark behind a title or in a text, and the paragraph that begins with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple, cast

from lxml import etree

from gazette_pub.issue.model import Document, Node
from gazette_pub.structure.passage import Passage, fill
from gazette_pub.words.pattern import Expression, Pattern

_CIRCLES = "".join(map(chr, range(0x2460, 0x2474)))

NOTE_SIGNS = f"＊*※†‡★☆▲△{_CIRCLES}"
"""Signs that stand behind what a note explains; the last are ① to ⑳."""

MARK = Pattern(
    Expression(
        rf"""(?:[{NOTE_SIGNS}]{{1,3}}     # a sign
        |[\[［]\d{{1,2}}[\]］])      # ［1］
        (?=[）)]?$)               # within the bracket of an adoption note too""",
        re.X,
    ),
    ("甲①", "甲**", "甲※", "甲[1]", "（自2024年1月1日起施行②）"),
    ("甲", "甲[123]", "①甲", "（1）"),
    "search",
)
"""What stands behind a title, or what is said below it, for a note: ＊, ①, ［1］."""


def mark_note(title: Node) -> None:
    """Puts the mark that ends the text of a title, or of an adoption note, into a note."""
    holder = title[-1] if len(title) else None
    text = (holder.tail if holder is not None else title.text) or ""
    found = MARK.search(text)
    if not found or found.start() == 0:
        return
    if holder is not None:
        holder.tail = text[: found.start()]
    else:
        title.text = text[: found.start()]
    title.add("note", label=found[0]).tail = text[found.end() :] or None


def explained_mark(document: Document, text: str, marks: Collection[str] = ()) -> str | None:
    """The mark that a paragraph begins with, of a note of the document's head, or one of these of its text."""
    if not may_open_note(text):
        return None
    mark = _of_stars(text) or text[0]
    return mark if mark in marks else _mark_of(document, text)


def _of_stars(text: str) -> str | None:
    """The stars that a text begins with, before words: * 已更改 - 请查阅：…."""
    found = _STARS.match(text)
    return found[0] if found else None


_STARS = Pattern(
    Expression(r"[*＊※]{1,3}(?=[ \u3000]?[^\W\d_])"),
    ("* 已更改 - 请查阅：第1/2017号批示", "**已废止", "＊　注", "※本报告有删节"),
    ("*", "* * *", "甲*", "****甲"),
)
"""The stars before what a note says."""

_BEFORE_STARS = Pattern(
    Expression(r"(?<=[^\s*＊※])[*＊※]{1,3}$"),
    ("由法务局提供。*", "一名代表；**", "处长＊"),
    ("*", "甲 *", "甲****", "甲*乙"),
    "search",
)
"""The mark of such a note at the end of a text, behind its last word or its full stop; one note may explain several."""


def may_open_note(text: str) -> bool:
    """Whether a text begins with what may be the mark of a note."""
    return bool(text) and text[0] in _MARKS


_HEADS_NOTES = Pattern(
    Expression("(?:附|备)?注(?:释|解)?[：:]?$"), ("注释：", "注：", "附注", "注释"), ("注：甲", "关注", "注意")
)


def heads_notes(text: str) -> bool:
    """Whether a text says that notes stand below it."""
    return text[-1:] in "注释解：:" and _HEADS_NOTES.match(text) is not None


def put_note(mark: str, parent: Node, words: Passage) -> None:
    """The paragraph as a note, after its mark, in a paragraph of its own, where it was printed."""
    paragraph = parent.add("p", None, **words.origin)
    fill(paragraph.add("note", label=mark), words.cut(len(mark))[1])


def explains_mark(paragraph: Node) -> bool:
    """Whether it is the paragraph of a note, as `put_note` makes it."""
    return (
        len(paragraph) == 1
        and not paragraph.text
        and cast(Node, paragraph[0]).name == "note"
        and bool(paragraph[0].text)
    )


def _mark_of(document: Document, text: str) -> str | None:
    """The mark of a note of the document's head that a text begins with."""
    if (head := document.head) is None:
        return None
    marks = (note.label for note in head.descendants("note") if note.label)
    return next((mark for mark in marks if text.startswith(mark)), None)


_MARKS = frozenset("[［" + NOTE_SIGNS)
"""What a mark begins with."""


NUMBERED = Pattern(
    Expression(r"[\[［](?P<number>\d{1,2})[\]］]"), ("[1]", "［12］"), ("[123]", "（1）", "[甲]"), "search"
)
"""The mark of a note in a text, as a statistical communiqué has them."""


CIRCLED = Pattern(
    Expression("(?<=[^\\W①-⑳]|[》”）％%℃])[①-⑳]|(?<=[。；])[①-⑳]$"),
    ("地区生产总值①", "《某办法》①，", "35％①。", "上升28.9%。①"),
    ("①甲", "：①甲", "；②乙"),
    "search",
)
"""The mark of a note behind a word of a text; what is enumerated stands behind a mark: 包括：①…；②…"""

_CIRCLE = Pattern(Expression("[①-⑳]"), ("甲①", "⑳"), ("1", "㉑"), "search")
_ENUMERATED = Pattern(
    Expression("(?:^|[：；，。、])[①-⑳](?=.)"), ("①甲", "包括：①甲", "；②乙"), ("甲①，乙②", "上升28.9%。①"), "search"
)


def marks_in(text: str) -> list[str]:
    """The circled figures in a paragraph that are marks of notes, none where it enumerates by them; and the stars at its end."""
    if text[-1:] in _EACH_STAR and (starred := _BEFORE_STARS.search(text)):
        return [starred[0]]
    if text.isascii() or not _CIRCLE.search(text):
        return []
    found = CIRCLED.findall(text)
    return [] if found and _ENUMERATED.search(text) else found


_EACH_STAR = frozenset("*＊※")

_SQUARE = "[［"
"""What a number stands in that is the mark of a note."""


class Mark(NamedTuple):
    """Where a mark stands: in the text of a node, or behind one of its children."""

    holder: Node
    child: Node | None
    start: int
    end: int
    label: str


def mark_notes(document: Document) -> None:
    """Puts the marks in a document into notes, each of which a paragraph below it explains, and those paragraphs too.

    [1] … [2] … in the text, and below it [1] …, [2] …, numbered from 1. A mark that stands twice, or nowhere, stays as it is.
    """
    if document.body is None:
        return
    _mark_circled(document)
    _mark_starred(document)
    if not _has_any(etree.tostring(document, method="text", encoding="unicode", with_tail=False), _SQUARE):
        return
    marks = list(_marks(document, NUMBERED, _SQUARE))
    explained = {mark.label: mark for mark in marks if _begins(mark)}
    if [_number(label) for label in explained] != _wanted(document, len(explained)):
        return
    counted = Counter(mark.label for mark in marks)
    for mark in reversed(marks):  # so that what stands before it in its text stays in its place
        if counted[mark.label] == 2 and mark.label in explained:
            (_explain if mark is explained[mark.label] else _put)(mark)


def _mark_circled(document: Document) -> None:
    """Puts into notes the circled figures in a document that stand once, and that a paragraph of it explains."""
    notes = document.body.descendants("note") if document.body is not None else ()
    labels = {note.label for note in notes if note.label and note.label in _CIRCLES and note.text_content}
    marks = [mark for mark in _marks(document, CIRCLED, _CIRCLES) if mark.label in labels] if labels else []
    counted = Counter(mark.label for mark in marks)
    for mark in reversed(marks):
        if counted[mark.label] == 1:
            _put(mark)


def _mark_starred(document: Document) -> None:
    """Puts into notes the stars at the ends of texts that a paragraph of the document explains."""
    notes = document.body.descendants("note") if document.body is not None else ()
    labels = {note.label for note in notes if note.label and note.label[0] in _EACH_STAR and note.text_content}
    marks = list(_marks(document, _BEFORE_STARS, "*＊※")) if labels else []
    for mark in reversed(marks):
        if mark.label in labels:
            _put(mark)


def _wanted(document: Document, count: int) -> list[int]:
    """The numbers that the notes below a text have, where those of its title are explained already."""
    head = document.head
    titled = [note for note in head.descendants("note") if note.label] if head is not None else []
    first = 1 + sum(1 for note in titled if NUMBERED.search(note.label or ""))
    return list(range(first, first + count))


def _number(label: str) -> int:
    found = NUMBERED.search(label)
    return int(found["number"]) if found else 0


def _begins(mark: Mark) -> bool:
    """Whether a paragraph begins with it."""
    return mark.holder.name == "p" and mark.child is None and mark.start == 0


def _marks(document: Document, pattern: Pattern, signs: str) -> Iterator[Mark]:
    """Each mark in the texts of a document itself, in their order. `signs`: what every mark has one of."""
    for node in cast(Iterator[Node], document.iter(etree.Element)):
        for holder, child, text in ((node, None, node.text), (node.getparent(), node, node.tail)):
            if not text or not _has_any(text, signs) or not _may_hold(holder, document):
                continue
            for found in pattern.finditer(text):
                yield Mark(cast(Node, holder), child, *found.span(), found[0])


def _has_any(text: str, signs: str) -> bool:
    for sign in signs:  # noqa: SIM110 - a generator takes longer, and all texts are asked
        if sign in text:
            return True
    return False


def _may_hold(holder: etree._Element | None, document: Document) -> bool:
    """Whether a note may stand in it, and it is no other document's."""
    if not isinstance(holder, Node) or holder.name not in _HOLDERS:
        return False
    return next(holder.iterancestors(document.tag)) is document


_HOLDERS = frozenset("title subtitle p heading cell lead".split())


def _explain(mark: Mark) -> None:
    """The paragraph as a note: what it holds behind its mark."""
    p = mark.holder
    text, children = (p.text or "")[mark.end :], list(p)
    p.text = None
    note = p.add("note", text or None, label=mark.label)
    note.extend(children)


def _put(mark: Mark) -> None:
    """A note without a text, in the place of its mark."""
    text = (mark.holder.text if mark.child is None else mark.child.tail) or ""
    note = mark.holder.add("note", label=mark.label)
    note.tail = text[mark.end :] or None
    if mark.child is None:
        mark.holder.text = text[: mark.start] or None
        mark.holder.insert(0, note)
    else:
        mark.child.tail = text[: mark.start] or None
        mark.holder.insert(mark.holder.index(mark.child) + 1, note)
