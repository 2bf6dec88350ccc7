"""What stands where two lines of a paragraph meet: nothing, or the space of their script."""

from __future__ import annotations

import re

from gazette_pub.words.characters import HAN, SOLID
from gazette_pub.words.pattern import Expression, Pattern

_HAN = Pattern(Expression(f"[{HAN}]"), ("甲", "a𠀀", "〇"), ("a", "，", "か"), "search")
_SOLID = Pattern(Expression(f"[{SOLID}]"), ("甲", "，", "“", "かな", "〇"), ("a甲", " ", "1", ","))
_EITHER = frozenset("“”‘’…—·")
"""Marks that Chinese and other texts share: what else is printed on the lines tells which they are of."""

_OPEN, _SHUT = frozenset("“‘—"), frozenset("”’—")
_NEVER_SPACED = Pattern(
    Expression("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua000-\ua4cf]"),
    ("ก", "ຂ", "က", "ក", "ᥐ", "ᨠ", "ꀀ"),
    ("a", "甲", "བ", "ᠠ", "가"),
)
"""Thai, Lao, Burmese, Khmer, the scripts of the Dai, Yi: no space between words."""

_HOLDS_ON = frozenset("-‐‑\u00ad\u0f0b")
"""What a line ends with when its last word goes on below: hyphens, and the tsheg between Tibetan syllables."""

_ADDRESS = Pattern(
    Expression(
        r"""(?:[a-z]{3}://  # https://
        |www\.
        |(?<![!-~])[\w-]{1,40}(?:\.[\w-]{1,40}){1,6}/  # data.a.cn/
        |[\w.+-]@)        # someone@
        [!-~]{0,200}$""",
        re.X,
    ),
    ("见https://a.cn/b", "www.a.cn", "a.b@c.cn", "data.a.cn/b.html?s"),
    ("https://a.cn 甲", "a.cn", "见网站"),
    "search",
)
_OF_ADDRESS = Pattern(
    Expression(r"[!-~]{0,80}[./=&?_%]"), ("a.cn", "index?b=1", "/c"), ("甲.cn", "abc", "and then the rest.")
)
_FILE = Pattern(Expression(r"\w_\w{0,30}\.[A-Za-z]{1,4}$"), ("申请表_2023.xls",), ("a.xls", "申请表_2023"), "search")
_END_OF_FILE = Pattern(Expression(r"[A-Za-z]{1,3}(?![A-Za-z ])"), ("x”", "cx"), ("and then", "x y", "xlsx"))
"""A file with a line under a blank in its name, and the rest of its ending."""
_STOPS = frozenset(",.;:)]")
_SHARES = frozenset("%‰℃")
"""What stands close behind its figure: 92.5⏎%."""

_NUMBERED = Pattern(
    Expression(r"(?<![A-Za-z])(?:IS[BS]N|ISO(?:/IEC)?|IEC|GB(?:/[TZ])?|DB\d{2}(?:/T)?|[A-Z]{2}/T)$"),
    ("订购，ISBN", "采用ISO", "GB/T", "DB33/T"),
    ("PM", "CO", "GDP", "AISO"),
    "search",
)
"""What numbers books and standards, with a space before the number: ISBN⏎978-7-…, GB/T⏎1.1."""

NUMBER_AND_WORDS = Pattern(
    Expression(r"\d[\d/.:\-]{0,12},? [a-z]{2,20}[ ,.;)]"),
    ("2023/1230 of the", "12 months after", "9001, as amended"),
    ("1 General", "2023年", "3.2 甲", "12 months"),
)
"""A number within foreign words."""

_SYMBOL = Pattern(
    Expression("(?<![A-Za-z0-9/ \u3000])[A-Z]{1,3}$"),
    ("PM", "SO", "％，PM"),
    ("GB/T", "Table", "PM2", "Annex AB"),
    "search",
)
"""What stands alone before its figure, which is set lower: PM⏎2.5."""


_IN_LATIN = Pattern(Expression(r"\([A-Za-z]{3,}"), ("(informative)", "(see"), ("(甲", "(a)", "（see"))
_LATIN_WORDS = Pattern(
    Expression("[A-Za-z]{2,40}[,;]? [A-Za-z]{1,40}$"), ("and Annex B", "Table A"), ("甲B", "Annex", "f"), "search"
)
"""Foreign words, and a bracket of them on the line below: Annex B⏎(informative)."""


def joint(before: str, after: str) -> str:
    """What stands between two lines when they are joined.

    Chinese lines meet with nothing between them, and so do Chinese and foreign words; words of a script that parts its
    words meet with a space, unless a hyphen or an address goes on.
    """
    last, first = before[-1], after[0]
    if last in _EITHER or first in _EITHER:
        return _between_shared_marks(before, after)
    if "一" <= last <= "鿿" or _SOLID.match(last) or _SOLID.match(first):
        return ""
    if last in _HOLDS_ON or _in_address(before, after) or _NEVER_SPACED.match(last) and _NEVER_SPACED.match(first):
        return ""
    if first in _SHARES or first.isdigit() and _SYMBOL.search(before):
        return ""
    if first.isdigit() and _NUMBERED.search(before):
        return " "
    if last.isalpha() and first.isalpha() or not (_HAN.search(before) or _HAN.search(after)):
        return " "
    if first == "(" and _IN_LATIN.match(after) and _LATIN_WORDS.search(before):
        return " "
    parts = last in _STOPS or last == "&" and before[-2:-1] == " "
    return " " if parts and (first.isalpha() or NUMBER_AND_WORDS.match(after)) else ""


def _between_shared_marks(before: str, after: str) -> str:
    if _HAN.search(before) or _HAN.search(after) or before[-1] in _OPEN or after[0] in _SHUT:
        return ""
    return " "


def _in_address(before: str, after: str) -> bool:
    """Whether an address was broken at the line's end: https://www.example.gov.⏎cn/a; or what a file is called: list_2023.xls⏎x."""
    if _FILE.search(before[-60:]) and _END_OF_FILE.match(after):
        return True
    return _ADDRESS.search(before[-200:]) is not None and _OF_ADDRESS.match(before[-1] + after) is not None
