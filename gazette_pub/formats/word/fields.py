"""Fields: what Word works out by itself (§17.16): page numbers, and the contents."""

from __future__ import annotations

from gazette_pub.formats.word.markup import SPACE, Element, add, add_run, add_text


def begin_field(parent: Element, code: str) -> None:
    """Begins a field; what follows until `end_field` is its result, until Word works it out anew."""
    _mark(parent, "begin")
    text = add(add_run(parent), "instrText")
    text.text = f" {code} "
    text.set(SPACE, "preserve")
    _mark(parent, "separate")


def end_field(parent: Element) -> None:
    _mark(parent, "end")


def add_field(parent: Element, code: str, result: str) -> None:
    """A field with its result."""
    begin_field(parent, code)
    add_text(parent, result)
    end_field(parent)


def _mark(parent: Element, kind: str) -> None:
    add(add_run(parent), "fldChar", fldCharType=kind)
