"""What a character may do on a line: where its blank half is, what it may not begin or end, what stands close to it."""

from __future__ import annotations

from enum import IntEnum

from gazette_pub.typeset.small import PLAIN
from gazette_pub.words.characters import HAN as HAN_CLASS
from gazette_pub.words.pattern import Expression, Pattern


class Kind(IntEnum):
    """What a character is, for its neighbours on a line."""

    HAN = 0
    """Stands in a cell of its own, and anything may stand beside it."""
    OPENING = 1
    """Its left half is blank: （ 《 “."""
    CLOSING = 2
    """Its right half is blank: ） 》 ” 、 。."""
    LATIN = 3
    """Letters and digits of narrow scripts."""
    SPACE = 4
    WIDE = 5
    """Full-width, with no blank half: — … ％."""
    NARROW = 6
    """A narrow mark, ( / %."""


OPENING = frozenset("（〔［【「『《〈“‘｛〖")
CLOSING = frozenset("）〕］】」』》〉”’｝〗、，。．；：！？")
"""Their ink is in one half of the cell, in a font for simplified Chinese; GB/T 15834 §5.1.10 squeezes the other."""

QUOTES = frozenset("“”‘’")
"""Chinese and Latin text have the same: they are full-width in the one and narrow in the other."""

STOPS = frozenset("、，。．")
"""Low in the left of their cell."""

WIDE = frozenset("—…―％‰℃～·")
SPACES = frozenset(" \u00a0\u2002\u2003\u2009\u3000")

NO_START = CLOSING | frozenset("％‰℃～·・–-%°)]},;:!?/／།༎") | frozenset(PLAIN)
"""May not begin a line: GB/T 15834 §5.1.2 (closing marks, those of Tibetan too), §5.1.6 and §5.1.7 (hyphens, ·), §5.1.9 (/),
nor what is raised or lowered beside another. A dash may."""

NO_END = OPENING | frozenset("￥＄$№§([{/／")
"""May not end a line: §5.1.2 (opening marks), §5.1.9 (/)."""

OPERATORS = frozenset("×÷=≈≠≤≥")
"""Behind these a formula may be parted that has no room (GB 3102.11: behind the sign, which is not said again)."""

UNITS = frozenset("年月日时分秒人名个条款项章节届次号件万亿元吨米%％页岁户种家所")
"""What a number counts: it parts from its unit only where nothing better is found (clreq 3.1.3)."""

ON_LETTERS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094d"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u102b-\u103e\u180b-\u180f\u200c\u200d"
)
"""What stands on, under or beside a letter, and is shaped with it: accents, and vowels of the scripts of China's peoples and
of its neighbours."""

_HAN = Pattern(
    Expression(f"[{HAN_CLASS}\u3000-\u30ff\ua000-\ua4cf\uff01-\uff60]"),
    ("山", "㐀", "ア", "Ａ", "\u3000", "ꆈ"),
    ("A", "é", "1", "(", "བ"),
)
"""Chinese characters, kana, and the syllables of Yi: lines end between any two of them (The Unicode Standard, Annex 14)."""

TSHEG = "\u0f0b"
"""The dot behind each syllable of Tibetan, which has no blanks: a line may end behind it (Annex 14, BA)."""


def kind_of(character: str) -> Kind:
    """What this character is."""
    for kind, characters in _TABLE:
        if character in characters:
            return kind
    if _HAN.match(character):
        return Kind.HAN
    return Kind.LATIN if character.isalnum() else Kind.NARROW


_TABLE = ((Kind.OPENING, OPENING), (Kind.CLOSING, CLOSING), (Kind.WIDE, WIDE), (Kind.SPACE, SPACES))
