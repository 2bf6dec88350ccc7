"""In which face the Latin letters of a template are set, by the font that its text names for them."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.ruler import TIMES
from gazette_pub.formats.word.template.joining import descent

FACES = {
    **dict.fromkeys(("times new roman", "times", "liberation serif", "tinos", "nimbus roman"), TIMES),
    **dict.fromkeys(("arial", "helvetica", "liberation sans", "arimo", "nimbus sans"), "arial"),
    **dict.fromkeys(("courier new", "courier", "liberation mono", "cousine"), "courier"),
}
"""The faces that every machine has or has one for that is as wide."""

OTHER = "dejavu"
"""What LibreOffice takes for a Latin font that a machine has not got."""

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def letters_of(style: Element | None, styles: Mapping[str, Element], root: Element, theme: Element | None) -> str:
    """The face in which the Latin letters of this style are set."""
    named = _named(style, styles, root, theme)
    return FACES.get(named.lower(), OTHER) if named else TIMES


def _named(style: Element | None, styles: Mapping[str, Element], root: Element, theme: Element | None) -> str | None:
    """The Latin font that the style names, or one that it rests on, or the defaults: by itself or by the theme, which wins
    (§17.3.2.26)."""
    defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}")
    for each in (*descent(style, styles), *(() if defaults is None else (defaults,))):
        fonts = each.find(f"{w('rPr')}/{w('rFonts')}")
        said = None if fonts is None else _of_theme(fonts.get(w("asciiTheme")), theme) or fonts.get(w("ascii"))
        if said:
            return said
    return None


def _of_theme(said: str | None, theme: Element | None) -> str | None:
    """The font that the theme has for what is said of it: minorHAnsi (§17.18.96)."""
    kind = next((kind for kind in ("major", "minor") if (said or "").startswith(kind)), None)
    if kind is None or theme is None:
        return None
    latin = next(theme.iter(f"{DRAWING}{kind}Font"), etree.Element("none")).find(f"{DRAWING}latin")
    return None if latin is None else latin.get("typeface")
