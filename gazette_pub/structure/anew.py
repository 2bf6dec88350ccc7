"""Whether a line begins with what opens a paragraph: a number, a dash, a day, or the words that a text closes with."""

from __future__ import annotations

import functools
from string import ascii_letters

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.patterns.provisions import ARTICLE, DASH_ITEM, DIVISION, ENUMERATOR
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numberings import BRANCHES, FIRST, FORMAL, STEMS
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

OPENERS = FIRST.difference(STEMS, BRANCHES, FORMAL) | frozenset(
    f"第（—─此特同是当本上中下月【＊*※{CN}0123456789{ascii_letters}"
)
"""What the first character of a line is that begins with a number, a letter that counts or a dash, or is the last words of a
text."""


def starts_anew(line: Line) -> bool:
    """Whether the line begins with a number or a dash that opens paragraphs; an opening quotation mark may stand before.

    Or it is nothing but the words that a text closes with.
    """
    text = line.text.lstrip(_QUOTES) if line.text[0] in _QUOTES else line.text
    return text[:1] in OPENERS and _opens(text)


@functools.lru_cache(maxsize=512)
def _opens(text: str) -> bool:
    """Many look at one line, from above and from below."""
    return bool(
        ENUMERATOR.match(text)
        or ARTICLE.match(text)
        or DIVISION.match(text)
        or DASH_ITEM.match(text)
        or _LAST_WORDS.match(text)
        or text in CASE_HEADINGS
        or DAY_ENTRY.match(text)
        or _NOTE.match(text)
    )


DAY_ENTRY = Pattern(
    Expression(
        rf"\d{{1,2}}月\d{{1,2}}日(?:[ \u3000]+|—\d{{1,2}}日[ \u3000]+)(?={LETTER})"
        rf"|(?:(?:同|是|当|\d{{1,2}}(?:日?[—－～~\-]\d{{1,2}})?)日|[是本同]月|[上中下]旬|月[初底末])(?:\u3000| {{2}})[ \u3000]*(?={LETTER})"
        rf"|(?:\d{{1,2}}|[{CN}]{{1,2}})[ \u3000]{{1,4}}月(?:[ \u3000]{{1,4}}份)?$"
    ),
    (
        "5  月",
        "十二　月",
        "6月3日　市长调研防汛工作",
        "6月12日—15日　代表视察",
        "8日　市政府召开",
        "同日　现场会召开",
        "是月　全县财政收入累计突破3亿元",
        "下旬　全县普降大暴雨",
        "15～17日　检查组来我市",
    ),
    ("6月3日，市长", "6月3日上午", "2024年6月3日　", "8日上午", "同日，市长", "8日 市", "5月", "5  月底"),
)
"""An entry of a chronicle: its day, set apart; or a month set wide, above the days of it."""

_NOTE = Pattern(
    Expression(rf"[＊*※]{{1,3}}[ \u3000]?(?={LETTER})"),
    ("＊本报告全文见某省人民政府网站。", "※ 某数据"),
    ("＊　＊　＊", "1*2", "＊2024"),
)
"""What is said under the mark of a note."""

_LAST_WORDS = Pattern(
    Expression(f"(?:此[复致令]|特此{LETTER}{{2,4}})。?$"),
    ("此复。", "特此通知。", "特此函复"),
    ("此次", "特此通知你们，", "特此通知各有关单位"),
)


_QUOTES = "“‘「『"
