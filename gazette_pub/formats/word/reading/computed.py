"""Fields that Word draws from what they say, so that they have no result in the file (§17.16.5.19, §17.16.5.64)."""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.numerals import written
from gazette_pub.formats.word.reading.symbols import sign
from gazette_pub.formats.word.reading.values import child, number, switch, value
from gazette_pub.words.pattern import Expression, Pattern

ENCLOSED = Pattern(
    Expression(r"\s*eq\s+\\o\s*\\ac\s*\(\s*([○◯□△◇])\s*[,;]\s*([^()\s]{1,4})\s*\)\s*", re.I),
    ("eq \\o\\ac(○,3)", " EQ \\o\\ac(□, 甲) "),
    ("eq \\f(1,2)", "PAGE", "eq \\o\\ac(○,)"),
    "fullmatch",
)
"""带圈字符."""

EQUATION = Pattern(
    Expression(r"\s{0,40}eq\s(?P<said>.*)", re.I | re.S),
    ("eq \\f(1,2)", " EQ \\o(甲,乙)"),
    ("SEQ 表", "eqn"),
    "fullmatch",
)

SYMBOL = Pattern(
    Expression(r"\s{0,40}symbol\s{1,40}(?P<code>0x[0-9a-f]{1,5}|\d{1,6})(?![0-9a-z])(?P<said>.*)", re.I | re.S),
    ("SYMBOL 9312 \\u", 'symbol 0xFE \\f "Wingdings"', "SYMBOL 254 \\f Wingdings \\s 12"),
    ("SYMBOL", "SYMBOL \\f Wingdings"),
    "fullmatch",
)

_UNICODE = Pattern(Expression(r"\\u(?![a-z])", re.I), ("\\u",), ("\\up", "u"), "search")
_FONT = Pattern(
    Expression(r"""\\f[ ]?"?(?P<font>[^"\\ ][^"\\]{0,60})""", re.I),
    ('\\f "Wingdings 2"', "\\f Wingdings"),
    ("\\s 12",),
    "search",
)

_GENERAL = Pattern(
    Expression(r"""\\\*[ ]?(?:"[^"]{0,80}"|[^\s"]{1,80})"""),
    ('\\* "Font:宋体"', "\\* jc2", "\\* hps10 "),
    ("\\o(甲)",),
    "search",
)
"""A switch that says how a field looks."""

_CALL = Pattern(
    Expression(r"\\(?P<name>[a-z]{1,2})(?:[\s\d]|\\(?:[a-z]{1,2}|[^\w\s])){0,40}\(", re.I),
    ("\\f(", "\\o\\ad(", "\\s\\up 9(", "\\b\\bc\\[("),
    ("\\,", "甲("),
    "match",
)


BUTTON = Pattern(
    Expression(r"\s{0,40}(?:macro|goto)button\s{1,40}[^\s]{1,255}\s{1,40}(?P<said>.*)", re.I | re.S),
    ("MACROBUTTON NoMacro 点击此处填写", " GOTOBUTTON _Ref1 第一章 "),
    ("MACROBUTTON NoMacro", "BUTTON a b"),
    "fullmatch",
)
"""What is clicked on, which shows its last words (§17.16.5.20, §17.16.5.35)."""


def drawn(instruction: str) -> str:
    """What a field shows that has an instruction and no result: ③, 炅（guì）, 1/2, a sign; else nothing."""
    if found := BUTTON.fullmatch(instruction):
        return found["said"].strip()
    if found := ENCLOSED.fullmatch(instruction):
        return _enclosed(found[1], found[2])
    if found := EQUATION.fullmatch(instruction):
        return _Equation(_GENERAL.sub("", found["said"])).read().replace(_RAISED, "").strip()
    if found := SYMBOL.fullmatch(instruction):
        font = _FONT.search(found["said"])
        return _symbol(int(found["code"], 0), font["font"] if font else "", _UNICODE.search(found["said"]) is not None)
    return ""


def _enclosed(around: str, said: str) -> str:
    circled = written(int(said), "decimalEnclosedCircle") if said.isdecimal() and around in "○◯" else None
    return (
        circled if circled and not circled.isdecimal() else f"{around}{said}" if around not in "○◯" else f"（{said}）"
    )


def _symbol(code: int, font: str, is_unicode: bool) -> str:
    if not (0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE):
        return ""
    return chr(code) if is_unicode or not font else sign(code if code >= 0xF000 else 0xF000 + code, font.strip())


class _Equation:
    """An instruction half read: words, and calls of what sets them above or beside one another."""

    def __init__(self, said: str) -> None:
        self.said, self.at, self.deep = said, 0, 0

    def read(self, ends: str = "") -> str:
        """What is said up to one of these marks."""
        parts: list[str] = []
        while self.at < len(self.said) and self.said[self.at] not in ends:
            call = _CALL.match(self.said, self.at) if self.deep < _DEEPEST else None
            if call is not None:
                self.at = call.end()
                show = _SHOWN.get(call["name"].lower(), "".join)
                parts.append(show(self._arguments()))
                continue
            self.at += self.said[self.at] == "\\"
            parts.append(self.said[self.at : self.at + 1])
            self.at += 1
        return "".join(parts)

    def _arguments(self) -> list[str]:
        self.deep += 1
        found = [self.read(",;)")]
        while self.said[self.at : self.at + 1] in (",", ";"):
            self.at += 1
            found.append(self.read(",;)"))
        self.at += 1
        self.deep -= 1
        return found


def _fraction(parts: list[str]) -> str:
    return "/".join(parts)


def _root(parts: list[str]) -> str:
    return f"{parts[0] if len(parts) > 1 else ''}√{parts[-1]}"


def _over(parts: list[str]) -> str:
    """Words over one another: those that are raised are the reading of the others."""
    raised = [part for part in parts if part.startswith(_RAISED)]
    base = "".join(part for part in parts if part not in raised)
    above = "".join(raised).replace(_RAISED, "")
    return f"{base}（{above}）" if base and above else base or above


def _shifted(parts: list[str]) -> str:
    return _RAISED + "".join(parts)


_RAISED, _DEEPEST = "\u200b", 20
"""The mark of what was raised, while its equation is read; calls in calls, at the most."""

_SHOWN: dict[str, Callable[[list[str]], str]] = {
    "f": _fraction,
    "r": _root,
    "o": _over,
    "s": _shifted,
    "b": lambda parts: f"({''.join(parts)})",
    "l": ",".join,
    "a": " ".join,
}


def chosen(data: Element | None) -> str:
    """What a box of a form shows: whether it is ticked, which of its entries was chosen (§17.16.17)."""
    if (box := child(data, "checkBox")) is not None:
        ticked = switch(box, "checked")
        return "☒" if (switch(box, "default") if ticked is None else ticked) else "☐"
    if (entries := child(data, "ddList")) is not None:
        names = [each.get(w("val"), "") for each in entries.iterchildren(w("listEntry"))]
        at = number(value(entries, "result")) or number(value(entries, "default")) or 0
        return names[at] if 0 <= at < len(names) else ""
    return ""
