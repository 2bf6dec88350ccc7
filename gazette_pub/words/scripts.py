"""What a text is written in: its script, and the language that the script tells."""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass

from gazette_pub.words.characters import FOLDED, HAN
from gazette_pub.words.pattern import Pattern


@dataclass(frozen=True, eq=False)
class Script:
    """A script: its name, the characters of it, and the language tag (BCP 47) of a text that is mostly written in it."""

    name: str
    letters: Pattern
    tag: str


CHINESE = Script("Chinese", Pattern(re.compile(f"[{HAN}]"), ("甲", "𠀀"), ("a", "か", "，"), "search"), "zh")
SCRIPTS = (
    CHINESE,
    Script("Japanese", Pattern(re.compile("[\u3041-\u30ff\u31f0-\u31ff]"), ("か", "カ"), ("甲", "가"), "search"), "ja"),
    Script(
        "Korean",
        Pattern(re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"), ("가", "ㄱ"), ("甲", "か"), "search"),
        "ko",
    ),
    Script(
        "Latin",
        Pattern(re.compile("[A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f\u1e00-\u1eff]"), ("a", "Ａ", "é"), ("1", "я"), "search"),
        "und-Latn",
    ),
    Script("Greek", Pattern(re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), ("λ", "ἀ"), ("a", "я"), "search"), "el"),
    Script("Cyrillic", Pattern(re.compile("[\u0400-\u052f]"), ("я", "Ө"), ("a", "λ"), "search"), "und-Cyrl"),
    Script(
        "Arabic",
        Pattern(re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"), ("ا", "ﻻ"), ("a", "ᠠ"), "search"),
        "und-Arab",
    ),
    Script("Tibetan", Pattern(re.compile("[\u0f00-\u0fff]"), ("བ",), ("a", "ก"), "search"), "bo"),
    Script("Mongolian", Pattern(re.compile("[\u1800-\u18af]"), ("ᠠ",), ("a", "བ"), "search"), "mn-Mong"),
    Script("Yi", Pattern(re.compile("[\ua000-\ua4cf]"), ("ꀀ",), ("a", "甲"), "search"), "ii"),
    Script("Thai", Pattern(re.compile("[\u0e00-\u0e7f]"), ("ก",), ("a", "བ"), "search"), "th"),
)
"""The scripts that gazettes of China and of its neighbours are printed in."""

_FEW = 20
"""Letters below which a text shows nothing."""

_MOSTLY = 0.2
"""The share of Chinese characters from which a text with foreign words is Chinese."""

_KANA = 0.1
"""The share of kana from which a text with Chinese characters is Japanese."""

_TELLING = 3
"""Characters of one form only from which a text shows that it is traditional or simplified."""

_TRADITIONAL = frozenset(map(chr, FOLDED))
_SIMPLIFIED = frozenset(str(form) for form in FOLDED.values()) - _TRADITIONAL


def script_of(text: str) -> Script | None:
    """The script that a text is written in; None where it has too few letters to tell."""
    return _prevailing(Counter(text))


def _prevailing(characters: Counter[str]) -> Script | None:
    counts = [0] * (len(SCRIPTS) + 1)
    for character, count in characters.items():
        counts[_script(character)] += count
    counts[NO_SCRIPT] = 0
    total = sum(counts)
    if total < _FEW:
        return None
    if counts[JAPANESE] >= _KANA * total:
        return SCRIPTS[JAPANESE]
    if counts[SCRIPTS.index(CHINESE)] >= _MOSTLY * total:
        return CHINESE
    return max(SCRIPTS[1:], key=lambda script: counts[SCRIPTS.index(script)])


JAPANESE, NO_SCRIPT = 1, -1
"""Places in the table of scripts; the last is for what is no letter of any."""


def language_of(characters: Counter[str]) -> str | None:
    """The language tag of a text with these characters: zh-Hant where traditional ones prevail; None where it shows none."""
    script = _prevailing(characters)
    if script not in (None, CHINESE):
        return script.tag if script else None
    traditional = sum(characters[character] for character in _TRADITIONAL & characters.keys())
    simplified = sum(characters[character] for character in _SIMPLIFIED & characters.keys())
    if max(traditional, simplified) < _TELLING:
        return None
    return "zh-Hant" if traditional > simplified else "zh-Hans"


@functools.lru_cache(maxsize=1 << 14)
def _script(character: str) -> int:
    """The place of the character's script in the table."""
    return next((place for place, script in enumerate(SCRIPTS) if script.letters.match(character)), NO_SCRIPT)
