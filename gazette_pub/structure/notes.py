"""Notes: the mark behind a title, and the paragraph that begins with it."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Document, Node
from gazette_pub.structure.passage import Passage, fill

MARK = re.compile(r"[＊*①-⑳†‡]{1,3}$|[\[［]\d{1,2}[\]］]$")
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
    title.add("note", found[0])


def explains_note(document: Document, text: str) -> bool:
    """Whether a paragraph begins with the mark of a note of the document's title."""
    head = document.head
    marks = [note.text_content for note in head.descendants("note")] if head is not None else []
    return any(text.startswith(mark) for mark in marks)


def put_note(parent: Node, words: Passage) -> None:
    """The paragraph as a note in a paragraph of its own, where it was printed."""
    paragraph = parent.add("p", None, **words.origin)
    fill(paragraph.add("note"), words.pieces)
