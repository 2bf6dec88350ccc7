"""A template's grid of characters → letters that are set apart by as much. Word does the same with both; LibreOffice sets a letter
that is wider than its cell in two of them, as 三号 is where 28 stand in a line (GB/T 9704), and a number in whole ones."""

from __future__ import annotations

import math
from collections.abc import Iterator

from gazette_pub.formats.word.markup import Element, add, new, w
from gazette_pub.formats.word.template.page import Page, TextLine

TWIPS = 20
"""Twentieths of a point: what letters are set apart by, whole ones."""

SPARE = 1
"""Twips that letters are nearer than on the grid, for a line to hold as many: LibreOffice rounds each piece of it."""

BEHIND = frozenset(
    map(
        w,
        "w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath "
        "rPrChange".split(),
    )
)
"""What stands behind that (CT_RPr, §17.3.2.28)."""


def set_apart(page: Page, styles: Element, text: TextLine) -> Page:
    """The page on a grid of lines alone, where the text stands on one of letters too; the styles say then what that said."""
    if (wider := page.wider) is None or not text.snaps:
        return page
    apart = math.floor(wider * TWIPS) - SPARE if wider else 0
    for properties in _of_letters(styles) if apart else ():
        if properties.find(w("spacing")) is None:
            spacing = new("spacing", val=apart)
            properties.insert(sum(each.tag not in BEHIND for each in properties), spacing)
    return page.on_lines(apart / TWIPS)


def _of_letters(styles: Element) -> Iterator[Element]:
    """What the styles that all others rest on say of letters: LibreOffice does not ask the defaults for this."""
    for style in styles.iter(w("style")):
        if style.get(w("type"), "paragraph") == "paragraph" and style.find(w("basedOn")) is None:
            properties = style.find(w("rPr"))
            yield add(style, "rPr") if properties is None else properties
