"""What stands around a page: running heads and page marks."""

from __future__ import annotations

from gazette_pub.formats.word.fields import add_field
from gazette_pub.formats.word.markup import Element, add, add_style, add_text, new
from gazette_pub.formats.word.properties import HEAD
from gazette_pub.layout.style import Head

FURNITURE = (
    ("header", "default", "head_odd"),
    ("header", "even", "head_even"),
    ("footer", "default", "foot_odd"),
    ("footer", "even", "foot_even"),
)
"""Its kind, the pages it stands on (the default is left to the odd ones), the relationship that leads to it."""

SIDES = {"default": "Odd", "even": "Even"}
"""GB/T 9704-2012 §7.5: the page mark of an odd page stands right, that of an even page left, one character in."""


TITLE_ON_PAGE = "STYLEREF 1"
"""The field that says the first title on its page, or the last before it: the text in 标题 1 (§17.16.5.59)."""


def furniture(kind: str, pages: str, text: str, head: Head, by_titles: bool = False) -> Element:
    """The header or the footer of these pages, as a part of the file. `by_titles`: its head says the title of the document
    that stands there, and `text` is said by a program that can't tell it."""
    code = TITLE_ON_PAGE if by_titles else f"DOCPROPERTY {HEAD}" if text else ""
    return _running_head(text, code, SIDES[pages]) if kind == "header" else _page_mark(head, SIDES[pages])


def _running_head(text: str, code: str, side: str) -> Element:
    """What stands at the head of the pages, which the field takes from one place: there an editor changes it."""
    root = new("hdr")
    paragraph = add(root, "p")
    add_style(paragraph, f"RunningHead{side}" if code else "Spacer")  # a page without a head has no rule either
    if code:
        add_field(paragraph, code, text)
    return root


def _page_mark(head: Head, side: str) -> Element:
    """—１—: Word works out the number, and writes it in full-width figures where the style has such (§17.16.4.3.1)."""
    root = new("ftr")
    paragraph = add(root, "p")
    add_style(paragraph, f"PageMark{side}")
    before, after = head.mark.split("{}")
    add_text(paragraph, before)
    if head.figures == "full":
        add_field(paragraph, r"PAGE \* DBCHAR", "１")
    else:
        add_field(paragraph, "PAGE", "1")
    add_text(paragraph, after)
    return root
