"""Notes: the mark behind a title, and the paragraph that begins with it."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Document, Node
from gazette_pub.structure.passage import Passage, fill
from gazette_pub.words.pattern import Pattern

MARK = Pattern(
    re.compile(
        r"""[＊*①-⑳†‡]{1,3}$     # a sign
        |[\[［]\d{1,2}[\]］]$     # ［1］""",
        re.X,
    ),
    ("甲①", "甲**", "甲[1]"),
    ("甲", "甲[123]", "①甲", "（1）"),
    "search",
)
"""What stands behind a title for a note: ＊, ①, ［1］."""


def mark_note(title: Node) -> None:
    """Puts the mark that ends a title's text into a note."""
    holder = title[-1] if len(title) else None
    text = (holder.tail if holder is not None else title.text) or ""
    found = MARK.search(text)
    if not found or found.start() == 0:
        return
    if holder is not None:
        holder.tail = text[: found.start()]
    else:
        title.text = text[: found.start()]
    title.add("note", label=found[0])


def explains_note(document: Document, text: str) -> bool:
    """Whether a paragraph begins with the mark of a note of the document's title."""
    return _mark_of(document, text) is not None


def put_note(document: Document, parent: Node, words: Passage) -> None:
    """The paragraph as a note, after its mark, in a paragraph of its own, where it was printed."""
    mark = _mark_of(document, words.text) or ""
    paragraph = parent.add("p", None, **words.origin)
    fill(paragraph.add("note", label=mark), words.cut(len(mark))[1])


def _mark_of(document: Document, text: str) -> str | None:
    """The mark of a note of the document's title that a text begins with."""
    if not text or text[0] not in _MARKS or (head := document.head) is None:
        return None
    marks = (note.label for note in head.descendants("note") if note.label)
    return next((mark for mark in marks if text.startswith(mark)), None)


_MARKS = frozenset("＊*†‡[［" + "".join(map(chr, range(0x2460, 0x2474))))
"""What a mark begins with."""
