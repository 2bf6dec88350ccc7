"""Footnotes."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, add_run, add_style, new, w

SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
"""§17.11.1, §17.11.23: the rules above footnotes, with which their part begins; the settings name these ids."""


def notes_part() -> Element:
    """The footnotes as a part of the file, with none in it yet."""
    root = new("footnotes")
    for kind, id in SEPARATORS:
        add(add_run(add(add(root, "footnote", type=kind, id=id), "p")), kind)
    return root


def add_note(notes: Element, parent: Element) -> Element:
    """A mark at the end of `parent` and the footnote that it leads to; gives the paragraph for its text."""
    id = len(notes) - len(SEPARATORS) + 1
    add(add_run(parent, "FootnoteReference"), "footnoteReference", id=id)
    paragraph = add(add(notes, "footnote", id=id), "p")
    add_style(paragraph, "FootnoteText")
    add(add_run(paragraph, "FootnoteReference"), "footnoteRef")
    return paragraph


def note_of(paragraph: Element) -> Element:
    """The footnote that a paragraph stands in."""
    return next(paragraph.iterancestors(w("footnote")))


def is_in_note(parent: Element) -> bool:
    """Whether this element stands in a footnote, where no other may (§17.11.14)."""
    return any(True for _ in parent.iterancestors(w("footnote")))
