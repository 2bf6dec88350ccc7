"""Footnotes."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, add_run, add_style, add_text, new, w

SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
"""§17.11.1, §17.11.23: the rules above footnotes, with which their part begins; the settings name these ids."""


def notes_part() -> Element:
    """The footnotes as a part of the file, with none in it yet."""
    root = new("footnotes")
    for kind, id in SEPARATORS:
        add(add_run(add(add(root, "footnote", type=kind, id=id), "p")), kind)
    return root


OWN_MARK = "\u200d"
"""What Word is told to be the mark of a note whose printed mark stands behind it: nothing that is seen. LibreOffice puts a custom
mark in front of the note too, where Word has it typed, so that a reader of its pages would see each twice."""


def add_note(notes: Element, parent: Element, mark: str | None = None) -> Element:
    """A mark at the end of `parent` and the footnote that it leads to; gives the paragraph for its text. A mark that is printed
    stands at both, and none is counted (§17.11.14)."""
    id = len(notes) - len(SEPARATORS) + 1
    paragraph = add(add(notes, "footnote", id=id), "p")
    add_style(paragraph, "FootnoteText")
    run = add_run(parent, REFERENCE)
    reference = add(run, "footnoteReference")
    if mark:
        reference.set(w("customMarkFollows"), "1")
        add(run, "t").text = OWN_MARK
        add_text(parent, mark, MARK)
        add_text(paragraph, mark, MARK)
    else:
        add(add_run(paragraph, REFERENCE), "footnoteRef")
    reference.set(w("id"), str(id))
    return paragraph


REFERENCE, MARK = "FootnoteReference", "NoteMark"
"""The style of the mark of a note; and of one that is printed, which LibreOffice would take into its own in the same style."""


def texts_in(paragraph: Element) -> list[Element]:
    """The texts of a paragraph, without the marks of its notes."""
    return [text for run in paragraph.iter(w("r")) if not _is_mark(run) for text in run.iterchildren(w("t"))]


def _is_mark(run: Element) -> bool:
    return any(style.get(w("val")) in (REFERENCE, MARK) for style in run.iterfind(f"{w('rPr')}/{w('rStyle')}"))


def note_of(paragraph: Element) -> Element:
    """The footnote that a paragraph stands in."""
    return next(paragraph.iterancestors(w("footnote")))


def is_in_note(parent: Element) -> bool:
    """Whether this element stands in a footnote, where no other may (§17.11.14)."""
    return any(True for _ in parent.iterancestors(w("footnote")))
