"""The language of a template's styles: what they say of Chinese text is true of the text of the document."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, new, w

BEHIND = ("eastAsianLayout", "specVanish", "oMath", "rPrChange")
"""What stands behind a language (CT_RPr, §17.3.2.28)."""


def speak_as(theirs: Element, ours: Element) -> None:
    """The East Asian text of these styles is in the language of ours (§17.3.2.20). An English Word writes into its styles that
    it is English too, and where a line may end at a quotation mark goes by that."""
    language = next((said for each in ours.iter(w("lang")) if (said := each.get(w("eastAsia")))), None)
    if language:
        default = _default(theirs)
        for lang in theirs.iter(w("lang")):
            if lang is default or lang.get(w("eastAsia")):
                lang.set(w("eastAsia"), language)


def _default(styles: Element) -> Element:
    """What the defaults say of the language, which they do."""
    found = styles
    for name in ("docDefaults", "rPrDefault", "rPr"):
        found = _child(found, name, 0)
    return _child(found, "lang", sum(each.tag not in map(w, BEHIND) for each in found))


def _child(parent: Element, name: str, place: int) -> Element:
    """The child of that name; where there is none a new one in that place."""
    child = parent.find(w(name))
    if child is None:
        child = new(name)
        parent.insert(place, child)
    return child
