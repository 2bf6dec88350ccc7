"""What the letters of symbol fonts look like, each font by its own table: F0A3 is ≤ in Symbol and □ in Wingdings 2.

Such a font draws its signs at the codes 20 to FF; Word writes them as those codes in the private use of F000 (§17.3.3.30).
"""

from __future__ import annotations

from collections.abc import Mapping

_PRIVATE = 0xF000


def _row(first: int, signs: str) -> dict[int, str]:
    """Signs that stand one behind the other in a font; a blank where there is none that another font has."""
    return {first + at: sign for at, sign in enumerate(signs) if sign != " "}


_SYMBOL = {
    **_row(0x21, "!∀#∃%&∋()∗+,−./0123456789:;<=>?"),
    **_row(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    **_row(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    **_row(0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"),
    **_row(0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
}
_WINGDINGS = {
    **_row(0x22, "✂✁    ☎✆✉"),
    **_row(0x36, "⌛"),
    **_row(0x3F, "✍ ✌   ☜☞☝☟ ☺ ☹    ✈☼ ❄ ✞ ✠✡☪☯ ☸♈♉♊♋♌♍♎♏♐♑♒♓"),
    **_row(0x6C, "●❍■□□❑❒⬧⧫◆❖⬥⌧ ⌘"),
    **_row(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    **_row(0x9E, "·•▪○◉◉◉◎◌▪□▲✦★✶✴✹✵"),
    **_row(0xB2, "✧  ✪✰"),
    **_row(0xD5, "⌫⌦ ➢      ←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦⇨⇧⇩"),
    **_row(0xFB, "✗✓☒☑"),
}
_WINGDINGS_2 = {
    **_row(0x4F, "✗✓☒☑☒☒"),
    **_row(0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    **_row(0x97, "•●○"),
    **_row(0xA0, "▪▪■□"),
    **_row(0xAE, "◆◇"),
    **_row(0xF8, "※⁂"),
}
_WINGDINGS_3 = _row(0x70, "▲▼△▽◀▶◁▷◣◢◤◥")
_WEBDINGS = {**_row(0x61, "✔"), **_row(0x63, "□"), **_row(0x67, "■"), **_row(0x6E, "●")}

FONTS: Mapping[str, Mapping[int, str]] = {
    "symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
}  # fmt: skip
"""Fonts of signs, and the sign at each code."""


def signs_of(font: str) -> Mapping[int, str]:
    """What the font draws for letters, as `str.translate` takes it; nothing where it is a font of letters."""
    return _DRAWN.get(font.strip().lower(), {})


def sign(code: int, font: str) -> str:
    """The sign that a font draws for a code; its letter, where it is none that is known."""
    return chr(code).translate(signs_of(font))


_DRAWN: dict[str, dict[int, str]] = {
    font: {code: sign for low, sign in signs.items() for code in (low, _PRIVATE | low)} for font, signs in FONTS.items()
}
