"""What a text is written in: its script, and the language that the script tells."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Collection, Sequence

from gazette_pub.words.characters import HAN, TRADITIONAL
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass


@dataclass(frozen=True, eq=False)
class Script:
    """A script: its name, the characters of it, and the language tag (BCP 47) of a text that is mostly written in it."""

    name: str
    letters: Pattern
    tag: str


CHINESE = Script("Chinese", Pattern(Expression(f"[{HAN}]"), ("甲", "𠀀"), ("a", "か", "，"), "search"), "zh")
JAPANESE = Script(
    "Japanese", Pattern(Expression("[\u3041-\u30ff\u31f0-\u31ff]"), ("か", "カ"), ("甲", "가"), "search"), "ja"
)
LATIN = Script(
    "Latin",
    Pattern(Expression("[A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f\u1e00-\u1eff]"), ("a", "Ａ", "é"), ("1", "я"), "search"),
    "und-Latn",
)
SCRIPTS = (
    CHINESE,
    JAPANESE,
    Script(
        "Korean",
        Pattern(Expression("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"), ("가", "ㄱ"), ("甲", "か"), "search"),
        "ko",
    ),
    LATIN,
    Script("Greek", Pattern(Expression("[\u0370-\u03ff\u1f00-\u1fff]"), ("λ", "ἀ"), ("a", "я"), "search"), "el"),
    Script("Cyrillic", Pattern(Expression("[\u0400-\u052f]"), ("я", "Ө"), ("a", "λ"), "search"), "und-Cyrl"),
    Script(
        "Arabic",
        Pattern(Expression("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"), ("ا", "ﻻ"), ("a", "ᠠ"), "search"),
        "und-Arab",
    ),
    Script("Tibetan", Pattern(Expression("[\u0f00-\u0fff]"), ("བ",), ("a", "ก"), "search"), "bo"),
    Script("Mongolian", Pattern(Expression("[\u1800-\u18af]"), ("ᠠ",), ("a", "བ"), "search"), "mn-Mong"),
    Script("Yi", Pattern(Expression("[\ua000-\ua4cf]"), ("ꀀ",), ("a", "甲"), "search"), "ii"),
    Script("Thai", Pattern(Expression("[\u0e00-\u0e7f]"), ("ก",), ("a", "བ"), "search"), "th"),
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

_FORMS = frozenset(map(chr, TRADITIONAL))
_TRADITIONAL = Pattern(Expression(f"[{''.join(sorted(_FORMS))}]"), ("條", "關於"), ("条", "甲"), "search")
_SIMPLIFIED = Pattern(
    Expression(f"[{''.join(sorted(frozenset(map(str, TRADITIONAL.values())) - _FORMS))}]"),
    ("条", "关于"),
    ("條", "甲"),
    "search",
)
"""Characters that are written in one of the two ways only."""

_CHINESE = Pattern(Expression(f"[{HAN}]+"), ("甲乙", "𠀀"), ("a", "か", "，"), "search")
_FOREIGN = Pattern(
    Expression(f"[{''.join(script.letters.written[1:-1] for script in SCRIPTS if script is not CHINESE)}]"),
    ("a", "か", "가", "я"),
    ("甲", "1", "，"),
    "search",
)


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters a text has of each script, in the order of SCRIPTS; how many in one form of Chinese only."""

    scripts: tuple[int, ...]
    traditional: int
    simplified: int

    @classmethod
    def of(cls, text: str) -> Letters:
        """Those of a text."""
        return cls(scripts_in(text), len(_TRADITIONAL.findall(text)), len(_SIMPLIFIED.findall(text)))

    @classmethod
    def together(cls, texts: Collection[Letters]) -> Letters:
        """Those of several texts."""
        scripts = tuple(sum(text.scripts[place] for text in texts) for place in range(len(SCRIPTS)))
        return cls(scripts, sum(text.traditional for text in texts), sum(text.simplified for text in texts))


def scripts_in(text: str) -> tuple[int, ...]:
    """How many letters a text has of each script: a few searches of the whole take half the time of a look at each character."""
    rest = _CHINESE.sub("", text)
    foreign = Counter(map(_script, _FOREIGN.findall(rest)))
    return tuple(len(text) - len(rest) if script is CHINESE else foreign[script] for script in SCRIPTS)


def script_of(*counts: Sequence[int]) -> Script | None:
    """The script that texts with so many letters of each are written in, together; None where they are too few to tell."""
    return _prevailing([sum(count[place] for count in counts) for place in range(len(SCRIPTS))])


def _prevailing(scripts: Sequence[int]) -> Script | None:
    counts = dict(zip(SCRIPTS, scripts, strict=True))
    total = sum(scripts)
    if total < _FEW:
        return None
    if counts[JAPANESE] >= _KANA * total:
        return JAPANESE
    if counts[CHINESE] >= _MOSTLY * total:
        return CHINESE
    return max(SCRIPTS[1:], key=lambda script: counts[script])


def language_of(letters: Letters) -> str | None:
    """The language tag of a text with these letters: zh-Hant where traditional ones prevail; None where it shows none."""
    script = _prevailing(letters.scripts)
    if script not in (None, CHINESE):
        return script.tag if script else None
    if max(letters.traditional, letters.simplified) < _TELLING:
        return None
    return "zh-Hant" if letters.traditional > letters.simplified else "zh-Hans"


def language_in_latin(text: str) -> str:
    """The language tag of a text in Latin letters: Portuguese or English, which the gazettes of Macau and Hong Kong are printed in
    too, by its small words; no language where these are few."""
    words = len(_WORD.findall(text))
    small = {language: len(form.findall(text)) for language, form in _SMALL_WORDS.items()}
    most = max(small, key=lambda language: small[language])
    return most if words and _OF_WORDS * small[most] >= words else LATIN.tag


_OF_WORDS = 6
"""One of so many words, at least, is one of these in a text in Portuguese."""

_WORD = Pattern(Expression(r"\b[^\W\d_]+"), ("de", "São"), ("1", "，"), "search")
_PORTUGUESE = Pattern(
    Expression(
        r"\b(?:d[aoe]s?|n[ao]s?|pel[ao]s?|aos?|à|às|não|são|que|em|para|n\.º|[^\W\d_]{2,20}(?:ção|ções|ão))(?!\w)"
    ),
    ("da", "pela", "Administração"),
    ("the", "data", "und"),
    "search",
)
_ENGLISH = Pattern(
    Expression(r"\b(?:the|of|and|by|to|from|with|for|is|are|has|been|which|that|this|shall|hereby)\b"),
    ("the", "of", "hereby"),
    ("para", "oft", "theme"),
    "search",
)
_SMALL_WORDS = {"pt": _PORTUGUESE, "en": _ENGLISH}


@functools.lru_cache(maxsize=1 << 14)
def _script(letter: str) -> Script:
    """The script of a letter that is foreign."""
    return next(script for script in SCRIPTS if script.letters.match(letter))
