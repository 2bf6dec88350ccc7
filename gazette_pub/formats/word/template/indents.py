"""How far in a template's styles stand: said so that every word processor takes it alike, and leaves the lines room."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.template.joining import Index, name_of, paragraph_of, say, size_of

SIDES = ("left", "right", "firstLine", "hanging")

USUAL = 10.0
"""§17.3.2.38: the size of letters of which nothing is said."""

NEAR = 0.5
"""Letters by which the two may differ: one is rounded, or counts what stands between letters."""

LEAST_ROOM = 10
"""Letters that a line has room for at least: a day, 2024年1月17日. Word's own style for one leaves two and a half on a page for 三号,
since it was made for smaller letters."""


def indents_in_points(styles: Element) -> None:
    """What is said in letters is said in points too, as many as those are in Word (§17.3.1.12): what a file says of both need not
    agree, and LibreOffice takes the points."""
    index = Index(styles)
    for style in index.styles.values():
        size = size_of(style, index.styles, styles) or USUAL
        for ind in style.iterfind(f"{w('pPr')}/{w('ind')}"):
            for side in SIDES:
                letters = ind.get(w(f"{side}Chars"), "0")[:6]
                far = int(letters) * size / 5 if letters.isdecimal() else 0.0
                if far and abs(far - _twips(ind.get(w(side)))) > NEAR * size * 20:
                    ind.set(w(side), str(round(far)))


def with_room(styles: Element, width: float) -> list[str]:
    """Sets what stands so far in that no line of it has room at the right instead. The names of those styles."""
    index, found = Index(styles), list[str]()
    for style in index.styles.values():
        own = style.find(f"{w('pPr')}/{w('ind')}")
        if own is None:
            continue
        said, size = paragraph_of(style, index.styles), size_of(style, index.styles, styles) or USUAL
        left, right = (_twips(said.get(("ind", side), {}).get(side)) / 20 for side in ("left", "right"))
        if left and width - left - right < LEAST_ROOM * size:
            say(style, "ind", {"left": "0", "leftChars": "0", "firstLine": "0", "firstLineChars": "0"})
            say(style, "jc", {"val": "right"})
            found.append(name_of(style))
    return found


def _twips(said: str | None) -> int:
    return int(said) if said and said[:7].isdecimal() else 0
