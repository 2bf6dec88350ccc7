"""Ways of numbering, by the labels they print: one row each (GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1）).

A row says how a label looks, how its number is counted, and how deep it stands where a document does not show it: which
way of numbering stands in which is settled by the document that uses both (structure/place.py).
"""

from __future__ import annotations

import functools
import string
from collections.abc import Callable

from gazette_pub.words import numerals
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_OF_A_PLACE = r"(?!级|指挥|人民|政府|委|直|应急|领导|[^\W\d_]{1,8}(?:委员会|办公室|指挥部|局|部门|小组|中心))"
COUNTED = f"(?:个(?!百分点|单位)|[批家项类级条所处座位名种村镇款大]|[市县省]{_OF_A_PLACE}|周?岁以)"
"""What is counted in whole numbers: 16.9个 is number 16 before 9个, while 1.5个百分点 is a decimal.

市县省 are counted too, but begin the name of an organ or a level of one: 2.1县指挥部 is 2.1, of 6.3县 three are counted.
"""

WHOLE = (
    rf"\d{{1,3}}{COUNTED}|\d{{1,2}}月\d{{1,2}}日|(?:19|20)\d\d[年－—\-]|\d*00(?!\d)|\d{{5}}(?:热线|专线|平台|电话|服务)"
)
"""A whole number that may stand behind the point of a label: what is counted, a year, a day, full hundreds, a number to call."""

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
FORMAL = {
    c: n for n, pair in enumerate(("壹", "贰貳", "叁參", "肆", "伍", "陆陸", "柒", "捌", "玖", "拾"), 1) for c in pair
}
"""The numerals of cheques, which number the parts of older documents."""

ROMAN = {c: n for n, c in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}

CIRCLED = {
    first + at: value + at
    for first, last, value in (
        (0x2460, 0x2473, 1), (0x3251, 0x325F, 21), (0x32B1, 0x32BF, 36),  # ① ㉑ ㊱
        (0x2776, 0x277F, 1), (0x24EB, 0x24F4, 11), (0x24F5, 0x24FE, 1),  # ❶ ⓫ ⓵
    )
    for at in range(last - first + 1)
}  # fmt: skip
BRACKETED = {0x2474 + at: 1 + at for at in range(20)}
CIRCLED_FIGURES = "".join(map(chr, CIRCLED))
"""⑴ to ⒇"""
POINTED = {0x2488 + at: 1 + at for at in range(20)}
"""⒈ to ⒛"""
BRACKETED_HAN = {0x3220 + at: 1 + at for at in range(10)}
"""㈠ to ㈩"""
ROMAN_SIGNS = {0x2160 + at: 1 + at for at in range(12)}
"""Ⅰ to Ⅻ"""
SMALL_ROMAN_SIGNS = {0x2170 + at: 1 + at for at in range(12)}
"""ⅰ to ⅻ"""


def _class(signs: dict[int, int]) -> str:
    return "[" + "".join(map(chr, signs)) + "]"


def _sign(label: str) -> tuple[int, ...]:
    """The value of a label that is one character: ㉑, ⑴, ⒈, （①）."""
    sign = ord(label.lstrip("（( \u3000")[0])
    value = next(table[sign] for table in _SIGNS if sign in table)
    return (value,)


_SIGNS = (CIRCLED, BRACKETED, POINTED, BRACKETED_HAN, ROMAN_SIGNS, SMALL_ROMAN_SIGNS)


_NUMERALS = Pattern(Expression(rf"[{CN}]+|\d+"), ("（一）", "1.2", "第十二"), ("（a）", "、"), "search")
_NO_LETTER = Pattern(Expression(r"[^a-z]"), ("a)", "（b"), ("a", "iv"), "search")


def _numeral(label: str) -> tuple[int, ...]:
    """The value of a numeral and of what was put behind it later: 一, （一）之一, 1.2.1, 1-1."""
    return tuple(numerals.value(part) for part in _NUMERALS.findall(label))


def _han(label: str) -> tuple[int, ...]:
    """The same, of a numeral for which an OCR may have read a dash: —、, （—）."""
    return _numeral(label.translate(_AS_ONE))


READ_FOR_ONE = "—ー"
"""What an OCR reads for 一."""

_AS_ONE = str.maketrans(dict.fromkeys(READ_FOR_ONE, "一"))


def _letter(label: str) -> tuple[int, ...]:
    return (string.ascii_lowercase.index(_NO_LETTER.sub("", label.lower())) + 1,)


def _roman(label: str) -> tuple[int, ...]:
    return (ROMAN[_NO_LETTER.sub("", label.lower())],)


def _stem(label: str) -> tuple[int, ...]:
    return (STEMS.index(label[0]) + 1,)


def _earthly(label: str) -> tuple[int, ...]:
    return (BRANCHES.index(label[0]) + 1,)


def _stem_in(label: str) -> tuple[int, ...]:
    return (STEMS.index(label.strip("（() ）\u3000")) + 1,)


def _formal(label: str) -> tuple[int, ...]:
    """壹 to 拾, 拾贰, 贰拾叁."""
    total = 0
    for character in label.strip("、.．"):
        digit = FORMAL[character]
        total = max(total, 1) * 10 if digit == 10 else total + digit
    return (total,)


@dataclass(frozen=True, slots=True)
class Style:
    """One way of numbering.

    `pattern`: how the label looks, with the blank behind it; its one group is named `name`. `rank`: how deep it stands by
    custom. `values`: what a label counts. `matches`, `never`: beginnings of lines that it must and must not match.
    """

    name: str
    rank: float
    pattern: str
    values: Callable[[str], tuple[int, ...]]
    matches: tuple[str, ...]
    never: tuple[str, ...]


_LATER = rf"(?:之[{CN}]{{1,2}})?"
"""之一: put behind an item when a law was amended."""
_GAP = "[ \u3000]*"
_POINT = rf"(?:[、.．](?![\d{''.join(chr(sign) for signs in _SIGNS for sign in signs)}]))?"
"""A mark behind a number that needs none, which is of the number where no other follows: ①、加强; but ①、②所列."""
_WIDE = r"(?: ?[\u3000\t]| {2,})"
"""A blank that sets a number off."""
_NO_MARK = r"(?![。，、；：）)])"
"""What was broken off from the line above goes on with a mark: （GB/T 15834-⏎2011）。"""

_NOT_ONE = f"[{CN}]、|二审"
"""What goes on with a number and makes of two one: 一、二、三级医院, 一、二审案件受理费."""

STYLES = (
    Style("formal", 0.5, rf"(?P<formal>[{''.join(FORMAL)}]{{1,3}})[、.．](?!.、)", _formal, ("壹、总则", "拾贰、附则"), ("壹万元", "陆、海、空军")),
    Style(
        "han", 1, rf"(?P<han>[{CN}]{{1,5}}(?:之[{CN}]{{1,2}}(?=、))?|[{READ_FOR_ONE}](?=、))(?:、(?!{_NOT_ONE})|[.．](?=[^\d{CN}]))",
        _han, ("一、听取", "三之一、环境", "十二、严明", "一．总则", "—、加强领导", "一、二级公路"),
        ("十一是扶残", "一.五", "——加强", "—1—", "一、二审案件受理费", "一、二、三级医院"),
    ),
    Style(
        "clause",
        1,
        rf"第(?P<clause>[{CN}]{{1,4}})[项款](?:[，、 \u3000])(?!第[{CN}]{{1,4}}[项款])",
        _numeral,
        ("第一项　听取",),
        ("第一项的", "第十二条", "第一款、第二款改为"),
    ),
    Style("stem", 1.5, rf"(?P<stem>[{STEMS}])[、.．](?![{STEMS}])", _stem, ("甲、总则",), ("甲、乙双方", "甲方")),
    Style(
        "earthly", 1.5, rf"(?P<earthly>[{BRANCHES}])[、.．](?![{BRANCHES}女孙])", _earthly, ("子、总则", "丑、附则"), ("子、女", "子女", "子、丑"),
    ),
    Style("stem_paren", 5, rf"[（(](?P<stem_paren>[{STEMS}])[）)](?!方){_GAP}", _stem_in, ("（甲）组长一人", "(丙) 组员"), ("（甲、乙）", "（甲方）")),
    Style(
        "roman_sign", 1.5, rf"(?P<roman_sign>{_class(ROMAN_SIGNS)})(?:[、.．](?!{_class(ROMAN_SIGNS)})|{_WIDE}){_GAP}",
        _sign, ("Ⅱ、省级", "Ⅱ　省级"), ("Ⅱ级响应", "Ⅱ 类水", "Ⅱ、Ⅲ级"),
    ),
    Style(
        "roman_paren", 5, rf"[（(](?P<roman_paren>{_class(ROMAN_SIGNS | SMALL_ROMAN_SIGNS)})[）)]{_POINT}{_GAP}",
        _sign, ("（ⅱ）省级", "(Ⅱ) 省级"), ("（Ⅱ类）", "Ⅱ、"),
    ),
    Style(
        "roman_small", 6,
        rf"(?P<roman_small>{_class(SMALL_ROMAN_SIGNS)})(?:[、.．）)](?!{_class(SMALL_ROMAN_SIGNS)})|{_WIDE}){_GAP}",
        _sign, ("ⅱ.省级", "ⅱ、省级", "ⅱ）省级", "ⅱ　省级"), ("ⅱ型", "ⅰ、ⅱ型"),
    ),
    Style(
        "paren", 2,
        rf"[（(]{_GAP}(?P<paren>[{CN}]{{1,4}}{_LATER}|[{READ_FOR_ONE}](?=[）)][ \u3000]?{LETTER})){_GAP}[）)]"
        rf"(?![项項][，、；。所规規之及和或与與中]|目[，、；。])(?:之[{CN}]{{1,2}}(?=[ \u3000])|、|[.．](?!\d))?{_GAP}",
        _han, ("(—)烧荒", "（一）加大", "（一）之一　许可", "（二之一）无标签", "（一）、加大", "（一）.加大", "（一）项目", "（一）目的"),
        ("（草案）", "（一九八四年）", "（—）", "（五）項，經徵詢", "（五）项规定的"),
    ),
    Style("paren_sign", 2, rf"(?P<paren_sign>{_class(BRACKETED_HAN)}){_POINT}{_GAP}", _sign, ("㈠加大", "㈠、加大"), ("㈱",)),
    Style(
        "dotted", 3,
        rf"(?!\d{{1,2}}[.．]\d{{1,2}}{COUNTED})"
        rf"(?P<dotted>\d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}})(?:[.．、](?=[^\d.．、]))?(?=[^\d.．%‰℃°㎡A-Za-z年月日亿万元个项件人])(?!条[：，。的中]|[：:∶～~—/]\d){_GAP}",
        _numeral, ("1.1 编制目的", "1.1.编制目的", "1.2.1　省级", "22.14原创", "2.1县指挥部", "2.1市减灾委员会", "2.1.1县"),
        ("5.1.2条：将", "6.3县", "1.5亿元", "26.1%，", "1.5个百分点", "16.9个", "1.0g/kg。", "38.5℃", "1.5：3的比例", "12.5∶41.3∶46.2。", "1.2～1.8米"),
    ),
    Style(
        "appendix", 3,
        rf"(?P<appendix>[A-Z](?:[.．]\d{{1,2}}){{1,4}})(?:\u3000| {{1,2}}(?=[^\x00-\x7f])){_GAP}",
        lambda label: (*_letter(label), *_numeral(label)),
        ("A.1　环境", "B.1.2 排放速率"), ("A.1", "B.1.1.7变异株", "A．实行", "V1.0 版"),
    ),
    Style(
        "hyphen", 3, rf"(?P<hyphen>\d{{1,2}}(?:[\-－–]\d{{1,2}}){{1,2}})(?:[.．、](?!\d)|\u3000){_GAP}",
        _numeral, ("1-1　项目表", "1-2.项目"), ("1-6月", "2023-2024年", "1-2个"),
    ),
    Style(
        "point", 3, rf"(?P<point>\d{{1,3}})(?:[.．]、(?!\d)|[.．、]º?(?!\d)|[.．、](?={WHOLE})|。(?=\D)){_GAP}",
        _numeral,
        ("1.公正转型：", "4.3个县入选", "22.14个原创技术", "7.4家国家级", "15.6村3镇", "1．3岁以下", "13.2023－2024年", "1.300总吨以下", "3.12345热线",
         "1、同意", "1。公正", "1.º 陈某", "1.、同意"),
        ("2024年", "43米焦炉", "1.5亿元", "11.5亿元，", "26.1%，"),
    ),
    Style("point_sign", 3, rf"(?P<point_sign>{_class(POINTED)}){_GAP}", _sign, ("⒈加大",), ("1",)),
    Style(
        "parend", 4, rf"[（(]{_GAP}(?P<parend>\d{{1,3}}){_GAP}[）)]{_POINT}{_GAP}",
        _numeral, ("（1）公开", "(12)公开", "(1). 公开"), ("（22人）", "（2024）"),
    ),
    Style("parend_sign", 4, rf"(?P<parend_sign>{_class(BRACKETED)}){_POINT}{_GAP}", _sign, ("⑴甲，是指", "⑴、甲"), ("①",)),
    Style("half", 4.5, rf"(?P<half>\d{{1,3}})[）)]、?{_NO_MARK}{_GAP}", _numeral, ("1）长1cm", "103)公开"), ("1）。", "2011）规定")),
    Style("circled", 5, rf"(?P<circled>{_class(CIRCLED)}){_POINT}{_GAP}", _sign, ("①省", "㉑丁；", "❶甲", "①、省"), ("⑴",)),
    Style("circled_paren", 5, rf"[（(](?P<circled_paren>{_class(CIRCLED)})[）)]{_POINT}{_GAP}", _sign, ("（①）省", "(②) 市"), ("①", "（①②）")),
    Style(
        "letter", 5, rf"(?P<letter>[A-Za-z])(?:[）)]{_NO_MARK}|[.．、])(?![A-Za-z.．\d]){_GAP}",
        _letter, ("a）擦伤；", "A．实行", "B、加强"), ("A、B两类", "a.cn", "e.g.", "A）。", "B.1"),
    ),
    Style("letter_paren", 5, rf"[（(](?P<letter_paren>[a-zA-Z])[）)]{_GAP}", _letter, ("（a）廢除", "(b) the"), ("（ab）",)),
    Style(
        "roman", 6,
        rf"[（(]?(?P<roman>[ivx]{{1,4}}|[IVX]{{2,4}})(?:[）)]|(?<=[ivxIVX]{{2}})[、.．](?![A-Za-z.．\d])){_GAP}",
        _roman, ("（ii）代以", "iv)代以", "(II) 代以", "II.代以", "iii、代以"), ("（iq）", "ii代以", "II、III级"),
    ),
)  # fmt: skip

DECIMALS = frozenset(("dotted", "hyphen", "appendix"))
"""Numbers of several parts: 1.1, 1-1, A.1 of an appendix (GB/T 1.1-2020 §9.6)."""

LETTERS = frozenset(("letter", "letter_paren"))
"""A., a. and （a）."""

RANKS = {style.name: style.rank for style in STYLES} | {"bare": 3}
"""bare: 1　总则, 1总则."""

_BY_NAME = {style.name: style for style in STYLES}
_ANY = Pattern(
    Expression("|".join(style.pattern for style in STYLES)),
    tuple(example for style in STYLES for example in style.matches),
    ("甲乙", "—1—", "二是"),
)

FIRST = frozenset(
    f"第（({CN}{READ_FOR_ONE}{STEMS}{BRANCHES}0123456789{string.ascii_letters}"
    + "".join(FORMAL)
    + "".join(chr(code) for signs in _SIGNS for code in signs)
)
"""The characters that a label begins with."""


@functools.lru_cache(maxsize=1024)
def values_of(style: str, label: str) -> tuple[int, ...]:
    """What a label of that way of numbering counts: (1,), (1, 2) for 1.2 or （一）之二; () for what only looks like one."""
    try:
        return _numeral(label) if style == "bare" else _BY_NAME[style].values(label)
    except (ValueError, KeyError):
        return ()


def style_of(label: str) -> str | None:
    """The way of numbering that a label shows; None for one that is not known."""
    found = _ANY.match(label.lstrip("“「『‘") + "\u3000文")
    return found.lastgroup if found else "bare" if label.isdecimal() else None
