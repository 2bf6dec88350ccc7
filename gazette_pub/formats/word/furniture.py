"""What stands around a page: running heads and page marks."""

from __future__ import annotations

from gazette_pub.formats.word.fields import add_field
from gazette_pub.formats.word.markup import Element, add, add_style, add_text, new

FURNITURE = (
    ("header", "default", "head_odd"),
    ("header", "even", "head_even"),
    ("footer", "default", "foot_odd"),
    ("footer", "even", "foot_even"),
)
"""Its kind, the pages it stands on (the default is left to the odd ones), the relationship that leads to it."""

PAGE_MARKS = {"default": "PageMarkOdd", "even": "PageMarkEven"}
"""GB/T 9704-2012 §7.5: the page mark of an odd page stands right, that of an even page left, one character in."""


def furniture(kind: str, pages: str, head: str) -> Element:
    """The header or the footer of these pages, as a part of the file."""
    return _running_head(head) if kind == "header" else _page_mark(PAGE_MARKS[pages])


def _running_head(text: str) -> Element:
    root = new("hdr")
    paragraph = add(root, "p")
    add_style(paragraph, "Header")
    add_text(paragraph, text)
    return root


def _page_mark(style: str) -> Element:
    """—１—: Word works out the number, and writes it in full-width figures (§17.16.4.3.1)."""
    root = new("ftr")
    paragraph = add(root, "p")
    add_style(paragraph, style)
    add_text(paragraph, "—")
    add_field(paragraph, r"PAGE \* DBCHAR", "１")
    add_text(paragraph, "—")
    return root
