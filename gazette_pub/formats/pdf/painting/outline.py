"""Bookmarks: the titles and headings of the text, as deep in one another as in the issue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

import pydyf

from gazette_pub.formats.pdf.painting.objects import Raw, added, array, dictionary, number, text
from gazette_pub.words.records import dataclass


@dataclass
class Bookmark:
    """A place in the text: its words, its level from 1, its page and how far from its bottom."""

    words: str
    level: int
    page: int
    y: float
    below: list[Bookmark] = field(default_factory=list)


def nested(bookmarks: Sequence[Bookmark]) -> list[Bookmark]:
    """The bookmarks of the first level, with those below them."""
    top: list[Bookmark] = []
    open_: list[Bookmark] = []
    for bookmark in bookmarks:
        while open_ and open_[-1].level >= bookmark.level:
            open_.pop()
        (open_[-1].below if open_ else top).append(bookmark)
        open_.append(bookmark)
    return top


def add_outline(pdf: pydyf.PDF, bookmarks: Sequence[Bookmark], pages: Sequence[str]) -> Raw | None:
    """Writes the outline (§12.3.3). Only its first level is open."""
    top = nested(bookmarks)
    if not top:
        return None
    root = added(pdf)
    first, last = _add_level(pdf, top, root.ref, pages)
    root.written = dictionary({"Type": "/Outlines", "First": first, "Last": last, "Count": len(top)})
    return root


def _add_level(pdf: pydyf.PDF, level: Sequence[Bookmark], parent: str, pages: Sequence[str]) -> tuple[str, str]:
    made = [added(pdf) for _ in level]
    for i, (bookmark, item) in enumerate(zip(level, made, strict=True)):
        below = _add_level(pdf, bookmark.below, item.ref, pages) if bookmark.below else None
        item.written = dictionary(
            {
                "Title": text(bookmark.words),
                "Parent": parent,
                "Prev": made[i - 1].ref if i else None,
                "Next": made[i + 1].ref if i + 1 < len(made) else None,
                "Dest": array([pages[bookmark.page], "/XYZ", "null", number(bookmark.y), "null"]),
                "First": below[0] if below else None,
                "Last": below[1] if below else None,
                "Count": -len(bookmark.below) if below else None,
            }
        )
    return made[0].ref, made[-1].ref
