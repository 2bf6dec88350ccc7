"""Characters of a printed line: proper punctuation and plain digits for what an extraction made of them."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from gazette_pub.words.commas import all_rows
from gazette_pub.words.fontmaps import mapped_parts
from gazette_pub.words.lineends import split_lines
from gazette_pub.words.numerals import CHARACTERS as NUMERALS
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.quotes import STRAIGHT, turned

DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")

HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters of every plane, as a class of a regular expression has them."""

LETTER = r"[^\W\d_\x00-\u05ff\u2150-\u24ff]"
"""A letter, and none of Europe's: what Chinese words and names are made of, in expressions that hold words of their own besides.
It is no block, for it stands in so many that they would take longer to compile than a whole issue to be read."""

SOLID = f"{HAN}\u3001-\u3004\u3008-\u3020\u3030-\u30ff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff60\uffe0-\uffe6“”‘’…—·"
"""What is set without spaces: Chinese characters, kana, and the marks that stand between them."""

WIDE_GAP = Pattern(Expression("[ \u3000]{2,200}"), ("  ", "　　　"), ("　", "甲"), "search", needs=(" \u3000",))
"""What parts words that stand apart on a line."""

TO_THE_LEFT = Pattern(
    Expression("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"), ("ئ", "א", "ﻻ"), ("甲", "a", "1", "བ"), "search"
)
"""A letter of a script that runs to the left: Uyghur's, Kazakh's, Arabic's."""

LATIN = str.maketrans({chr(wide): chr(wide - 0xFEE0) for wide in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))})

PUNCTUATION = str.maketrans(
    {
        ",": "，",
        ":": "：",
        ";": "；",
        "(": "（",
        ")": "）",
        "!": "！",
        "?": "？",
        "«": "《",
        "»": "》",
        "‹": "〈",
        "›": "〉",
        "％": "%",
        "＋": "+",
        "．": ".",
    }
)
"""What a PDF's font map gives for full-width marks (GB/T 15834-2011 names the marks); `.` is settled by its neighbours."""

_SUPPLEMENT = (
    "⺁厂⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺏尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹"
    "⺯糹⺰纟⺱网⺲罒⺳网⺴网⺶羊⺸羊⺹老⺺聿⺻聿⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐金⻑長⻒镸⻓长⻔门⻕阝"
    "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟"
)
RADICALS = str.maketrans(
    {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
    | dict(zip(_SUPPLEMENT[::2], _SUPPLEMENT[1::2], strict=True))
)
"""Radicals that a bad font map gives for the characters they look like (Unicode's EquivalentUnifiedIdeograph)."""

ANY_RADICAL = Pattern(Expression("[\u2e80-\u2fd5]"), ("⺁", "⼀"), ("一", "厂"), "search")
"""Any radical, those too that look like no character."""

_TRADITIONAL = (
    "憲宪條条節节編编號号國国務务關关於于報报說说見见單单議议則则辦办規规員员會会廳厅縣县屆届審审過过決决發发執执書书長长團团體体駐驻總总錄录個个"
    "歲岁與与們们財财經经濟济區区機机構构學学認认選选舉举罷罢質质詢询專专題题項项當当對对開开門门縣县級级處处劃划實实舊旧貫贯訂订頒颁佈布"
    "訊讯電电記记聞闻攝摄稱称華华種种標标準准統统別别農农業业環环衛卫監监聯联銀银檢检內内廣广東东據据傳传絡络檔档類类"
    "註注細细綱纲預预釋释紀纪講讲辭辞誤误協协約约聲声啟启統统職职銷销試试廢废"
    "備备換换問问計计結结簡简請请訓训須须證证諒谅訴诉圖图稅税"
    "輯辑話话價价郵邮網网復复應应為为爲为"
)
TRADITIONAL = str.maketrans(dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)))
"""Traditional characters in the words that structure shows by (條, 號, 關於, 報告) and in the names of organs (農業部)."""
READ_FOR = {
    "笫": "第",
    "苐": "第",
    "絛": "条",
    "ニ": "二",
    "ハ": "八",
    "ー": "一",
    "ㄧ": "一",
    "吿": "告",
    "敎": "教",
    "卽": "即",
    "硏": "研",
}
"""What OCR reads for 第 and for numerals: 笫, its old form 苐, and letters of Japanese (ニ) and of Zhuyin; and old forms of others."""
READ_IN_NUMBERS = {"囚": "四", "丸": "九", "入": "八", "兰": "三"}
"""What it reads for numerals, that are characters of their own elsewhere: 第囚条."""
FOLDED = TRADITIONAL | str.maketrans(READ_FOR)
"""What has another form for matching only: text is kept."""

_BLANKS = "\t\xa0\u2000-\u200a\u202f\u205f"
"""Spaces that are not the common one: kept in the text, and like it to patterns."""

_TO_FOLD = Pattern(
    Expression(f"[{''.join(READ_FOR)}{_TRADITIONAL[::2]},:;()!?«»‹›％＋．{_BLANKS}]"),
    ("第一條", "甲,乙", "１．２", "笫一条", "甲\u2002乙"),
    ("第一条", "1.2", "甲—乙", "甲　乙", "Done."),
    "search",
)
"""What has another form, wherever it stands."""

INVISIBLE = Pattern(
    Expression("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]"),
    ("\u00ad", "\u200b", "\u202e", "\ufeff", "一\ufe00"),
    ("一", " ", "\u3000", "\u2014", "\xa0"),
    "search",
)
"""Characters that print nothing: soft hyphens, zero-width characters, marks of direction, variation selectors."""

CONTROL = Pattern(
    Expression("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"),
    ("\x00", "\x1b[1m", "\x7f", "\ud800", "\uffff"),
    ("\t\n\v\f\r", "\xa0", "甲"),
    "search",
)
"""Characters that XML 1.0 §2.2 leaves out, or that no printed page holds."""

PRIVATE = Pattern(
    Expression("[\ue000-\uf8ff\U000f0000-\U0010fffd]"),
    ("\ue863", "\U000f0123"),
    ("石", "\U00020000", "\ufffd"),
    "search",
)
"""Private-use characters: what they show depends on a font that the text has lost."""

SENTENCE_END = frozenset("。！？；：…")
CLOSING = frozenset("。，、；：！？）》〉」』】〕］”’…·％%")
OPENING = frozenset("（《〈「『【〔［“‘")
"""GB/T 15834-2011 §5.1.2: a closing mark may not start a line, an opening mark may not end one."""

_LATIN = "A-Za-z0-9０-９"
_NARROW = Pattern(
    Expression(r"[A-Za-z0-9 $@&=_/\u00c0-\u02ff\u0370-\u058f\u0600-\u06ff\u0e00-\u0fff\u1800-\u18af\u1e00-\u1fff]"),
    ("A", "7", "$", "/", "é", "я", "བ", "ا", " "),
    ("一", "，", "Ａ", "　", "가"),
    "search",
)
_LATIN_BEFORE_HAN = Pattern(
    Expression("[A-Za-z0-9](?=[㐀-鿿])"), ("5月", "PM值"), ("月5", "一二", "25", "5，月", "A 五"), "search"
)
_LATIN_BEHIND_HAN = Pattern(
    Expression("[A-Za-z0-9](?<=[㐀-鿿].)"), ("月5", "值PM"), ("5月", "一二", "25", "月，5", "五 A"), "search"
)
_SQUEEZABLE = Pattern(
    Expression(r"[，。：；、！？（）《》〈〉“”‘’〔〕]"),
    ("甲，", "《甲》", "〔2024〕"),
    ("甲", "1,2", "——", "·"),
    "search",
)
_DECIMAL = Pattern(
    Expression(r"[.,](?<=\d[.,])(?=\d)"), ("1.5", "1.1.1", "1,200"), ("1.", ".5", "a.b", "1．5", "1，2"), "search"
)
_ALWAYS = DIGITS | LATIN
_MAPPED = [(chr(mark), proper) for mark, proper in PUNCTUATION.items()]
_AS_PATTERNS_SEE = {chr(code): str(form) for code, form in (FOLDED | PUNCTUATION).items()} | {
    chr(blank): " " for blank in (9, 0xA0, *range(0x2000, 0x200B))
}
_LETTER = Pattern(Expression("[A-Za-z]"), ("a", "甲Z"), ("甲", "1", "Ａ", "é"), "search")
_CHINESE = Pattern(Expression(f"[{HAN}]"), ("甲", "A甲"), ("A", "，", "１"), "search")
_FULL_WIDTH = Pattern(
    Expression("[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ]*"), ("０", "甲Ａ", "ｚ"), ("0A", "，", "．"), "search"
)
"""A run of them: it alone is translated, for str.translate makes an exception of each character that its table lacks."""
_WIDE_NUMBER = Pattern(
    Expression(
        r"""
        (?<=[０-９])．(?=[０-９])                                  # a decimal point: ５．２
        |(?<![０-９，])[０-９]{1,3}(?:[ ]?，[０-９]{3})+(?!，?[０-９])   # thousands: １２，３４５, and not １，２，３
        """,
        re.VERBOSE,
    ),
    ("５．２", "１２，３４５", "３ ，４６８家", "１，２３４，５６７元"),
    ("１，２，３", "１．", "１，２３４５", "1,234", "１，２３４，５"),
    "search",
)
_THOUSANDS = Pattern(
    Expression("(?<![0-9，,.])[0-9]{1,3}(?:，[0-9]{3}){2,6}(?![0-9]|，[0-9])"),
    ("1，204，300人次", "12，345，678"),
    ("1，204人", "1，2，3", "1，204，30", "1，204，3000"),
    "search",
)
"""Groups of three figures, two or more behind the first, are the thousands of one number, whatever comma parts them."""

_BETWEEN_LATIN = Pattern(
    Expression(f"[,:](?<=[{_LATIN}].)(?=[{_LATIN}])"),
    ("1,000", "3:4", "a,b", "１:２"),
    ("1, 2", "甲,乙", "1;2"),
    "search",
)
_AS_LATIN = Pattern(
    Expression(
        rf"""(
        (?:[a-z]{{3,5}}://|www\.)[!-~]{{0,2000}}[A-Za-z0-9/=&\#%_-]  # an address: https://a.cn/?b=1
        |(?<=[{_LATIN}])[,:](?=[{_LATIN}])                         # within a number or a ratio: 1,000 3:4
        |(?<=[A-Za-z])[,:;!?][ ](?=[A-Za-z0-9])                    # in a foreign sentence: accuracy: 98
        |(?<=[A-Za-z0-9][ ])\([!-'*-~ ]{{1,80}}\)                  # in a foreign name: Regulation (EU)
        )""",
        re.VERBOSE,
    ),
    ("https://a.cn/?b=1", "www.a.cn", "1,000", "3:4", "accuracy: 98", "Regulation (EU)"),
    ("甲,乙", "甲(乙)", "甲:1", "1, 2", "a(b)"),
    "search",
)
"""What keeps its marks in a text whose font map wrote half-width ones."""

_DASH_FOR_ONE = Pattern(
    Expression("(?<=[第笫])—(?=[编章节条款项編節條項])"), ("第—章", "笫—條"), ("第——章", "—章", "第—次"), "search"
)
"""第—章, as OCR reads 第一章."""

_MAPPED_STOP = r"""\.(?:(?<![A-Za-z0-9.].)(?!(?<=^.)[0-9])(?!\.)  # behind what is not Latin, and no ellipsis; no line begins with a stop
        |(?<=[A-Za-z0-9].)(?![A-Za-z0-9.]))              # behind Latin, where nothing Latin goes on
        """
_STOP = Pattern(
    Expression(_MAPPED_STOP, re.X),
    ("甲.乙", "甲.", "1.甲", "A.", "５.２"),
    ("1.5", "a.cn", "...", "甲。", ".6%，"),
    "search",
)
_STOP_NO_POINT = Pattern(
    Expression(rf"{_MAPPED_STOP}(?!(?<=[０-９].)[０-９](?![０-９]{{3}}年))", re.X),
    ("甲.乙", "１.", "达到５.２０２４年"),
    ("１６.８万台", "５.２％", "1.5", "..."),
    "search",
)
"""The same where the text writes its decimal points so too: only a year begins a sentence behind a figure."""
_LABEL_STOP = Pattern(
    Expression(rf"[ \u3000]{{0,12}}[0-9０-９]{{1,2}}\.(?=[ \u3000]?[{HAN}《“«])"),
    ("　　１.建议将第三条", "2. 建议删去", "3.《某条例》"),
    ("１.５亿元", "甲1.乙", "2024.甲", "1.", "１．建议"),
)
"""The number of an item with its own point, with which a line begins: no sentence ends there."""

_WIDE_POINT = Pattern(Expression("．(?<=[０-９]．)(?=[０-９])"), ("５．２",), ("５.２", "１．", "5．2"), "search")
_HALF_WIDTH = Pattern(
    Expression(
        rf"""[,:;()!?«»‹›.]                           # one class, which is looked for faster than one of two things
        (?<=[{HAN}].)                                # 甲, 甲)
        (?:(?<!\.)|(?![A-Za-z0-9.]))                 # 甲. but 甲.com, 甲...""",
        re.X,
    ),
    ("甲,", "甲)", "〇:", "甲.", "甲.乙"),
    ("a,", "1:2", ",甲", "甲...", "甲.com", "甲，"),
    "search",
    needs=(",:;()!?«»‹›.",),
)
"""A half-width mark behind a Chinese character, where Chinese has full-width ones."""

_SPACE = Pattern(
    Expression(
        rf"""[ ](?=[{SOLID}])  # before what is set solid
        |(?<=[{SOLID}])[ ]    # behind it""",
        re.X,
    ),
    ("甲 乙", "A 乙", "甲 A", "， 甲"),
    ("A B", "甲　乙", "1 2"),
    "search",
)
_SPACED = Pattern(
    Expression(rf"[ ](?<=[{SOLID}][ ])[{SOLID}](?:[ ][{SOLID}]){{2,}}", re.X),
    ("甲 乙 丙 丁", "关 于 某 事"),
    ("甲 乙", "甲 乙 丙", "A B C D", "甲乙 丙丁 戊己"),
    "search",
)
_SIDE_BY_SIDE = Pattern(Expression("[^ \u3000]{2}"), ("第 12 号", "甲乙"), ("2 0 2 4 年", "甲"), "search")
_SOLID = Pattern(Expression(rf"[{SOLID}]"), ("甲",), ("1", "A"), "search")
_SINGLE = Pattern(Expression(r"(?<![ \u3000])[ ](?![ \u3000])"), ("2 0", "甲 乙"), ("2  0", "甲　乙"), "search")
_IN_NUMBER = Pattern(
    Expression(r"(?<=\d) (?=,\d{3}(?!\d))"), ("1 ,234", "12 ,345元"), ("1 234", "1 ,2345", "1, 234"), "search"
)
_POINT_APART = Pattern(
    Expression(
        r"""[0-9](?<=[\u4e00-\u9fff0-9][0-9])
        (?:(?:[ ]?\.[ ]|[ ]\.)[0-9]{1,4}|(?:[ ]?,[ ]|[ ],)[0-9]{3}(?:,[0-9]{3}){0,2}(?:\.[0-9]{1,4})?)
        (?:[亿万%％‰元吨亩户人件]|个百分点|公[里顷斤]|平方|立方)""",
        re.X,
    ),
    ("值7091. 44亿元", "量5 . 9亿吨", "增长3 .2%", "收入36, 218元", "收入98 , 764.3万元"),
    ("1. 44亿元", "表1. 甲", "见3. 5节", "7091.44亿元", "第3, 218条", "收入36, 21元"),
    "search",
)
"""An amount in a sentence whose point or comma stands apart: what counts it follows, and a character stands before it."""
_ONE_BY_ONE = Pattern(
    Expression(
        r"""[0-9](?:[ ][0-9]){1,3}              # 2 0 2 4
        (?=[ ]?[年〕）\]月日号期条])
        (?:(?<=(?<![\d .])[12][ ].[ ].[ ].)(?=[ ]?[年〕）\]])       # of a year: 2 0 2 4年, 〔2 0 2 4〕
        |(?<=[年月至第〕\]].[ ].)(?=[月日号期条])                    # 2024年1 1月1 0日, 〕1 6号
        |(?<=[第〕\]].[ ].[ ].)(?=[号期条])
        |(?<=[第〕\]].[ ].[ ].[ ].)(?=[号期条]))""",
        re.X,
    ),
    ("2 0 2 4年", "〔2 0 2 4〕", "年1 1月", "月1 0日", "〕1 6号", "第1 6 2号"),
    ("表1 2月", "1 2 3", "2 024年", "第1 2", "1 0日"),
    "search",
)
"""Figures that stand one by one where nothing else can: of a year, of a day, of a number."""
_TRAILING = Pattern(
    Expression(r"(?<=[^\W\d_]|[)\]’”])\.$"),
    ("甲.", "Done.", "(a).", "甲”."),
    ("1.", "甲。", "..", "甲.乙", "_."),
    "search",
)
_THROUGHOUT = 20
"""To how many marks of a font map one proper mark may stand that the map does not explain."""
_ENOUGH = 3
"""Marks from which a text shows that its font has a map, and lines from which it shows that it spaces its letters."""


def fold(text: str) -> str:
    """The text as patterns see it, character for character: traditional as simplified, half-width marks as full-width, straight
    quotation marks as those that they stand for."""
    if not ("—" in text or STRAIGHT in text or text.endswith((".", "．")) or _TO_FOLD.search(text)):
        return text
    if "—" in text:
        text = _DASH_FOR_ONE.sub("一", text)
    if (
        text.endswith(".")
        and _HALF_WIDTH.match(text, len(text) - 1)
        or text.endswith("．")
        and _ENDS_WITH_POINT.match(text, max(len(text) - 2, 0))
    ):
        text = text[:-1] + "。"
    if STRAIGHT in text and (_CHINESE.search(text) or not _LETTER.search(text)):
        text = turned(text)
    return _translated(text, _as_patterns_see, _BETWEEN_LATIN)


_ENDS_WITH_POINT = Pattern(
    Expression(rf"[{HAN}）》”](?<![{NUMERALS}])．"),
    ("甲．", "）．"),
    ("1．", "一．", "A．"),
)
"""A sentence that ends with the point that stands in a middle, as old printers' founts have it: 定于四月一日起试行．"""


def unspaced(text: str) -> str:
    """The text without its blanks: 委　员 is set as wide as 副主任."""
    return "".join(text.split())


def letters(text: str) -> str:
    """The letters and figures alone, folded: what no way of setting a text changes."""
    return "".join(filter(str.isalnum, fold(text)))


def _translated(line: str, translate: Callable[[str], str], but: Pattern) -> str:
    """The line with each part translated, but for what this finds."""
    if not but.search(line):
        return translate(line)
    parts: list[str] = []
    at = 0
    for found in but.finditer(line):
        parts += translate(line[at : found.start()]), found[0].translate(_ALWAYS)
        at = found.end()
    return "".join(parts) + translate(line[at:])


def _as_patterns_see(text: str) -> str:
    return _TO_FOLD.sub(_as_pattern_sees, text)


def _as_pattern_sees(found: re.Match[str]) -> str:
    return _AS_PATTERNS_SEE.get(found[0], found[0])


def _as_plain(found: re.Match[str]) -> str:
    return found[0].translate(_ALWAYS)


def _as_mapped(text: str) -> str:
    """The text with the marks that a font map wrote put right, and with plain digits and Latin letters."""
    text = _FULL_WIDTH.sub(_as_plain, text)
    for mark, proper in _MAPPED:
        if mark in text:
            text = text.replace(mark, proper)
    return text


class Punctuation:
    """How a text writes its marks and sets its letters: as a whole, or a part of it that a font map shows in.

    `mapped`: a font map wrote half-width marks for full-width ones, and wrote them throughout. `ascii_stop`: it wrote `.`
    for 。 too; where the decimal point is `．`, `５.２` is an end of sentence between digits. `spaced`: there
    are lines whose letters were set apart to fill the measure, and then what single spaces are left is from that, too.
    """

    def __init__(self, text: str) -> None:
        marks = Counter(_HALF_WIDTH.findall(text))
        proper = sum(map(text.count, "，。：；（）！？《》〈〉"))
        if marks[","] and not _throughout(marks.total() - marks[","], proper):
            marks[","] -= _in_rows(text)
        self.mapped = _throughout(marks.total(), proper) or _throughout(marks[","], text.count("，"))
        self.ascii_stop = self.mapped and text.count("。") * _THROUGHOUT <= marks["."]
        self.stop = _STOP if self.ascii_stop and _WIDE_POINT.search(text) else _STOP_NO_POINT
        self.spaced = " " in text and _spaces_letters(text)
        self.parts = _parts(text, self) if marks.total() >= _THROUGHOUT and not self.ascii_stop else []

    def at(self, n: int) -> Punctuation:
        """The punctuation of the text's line `n`, counted from 1: that of the part in which it stands."""
        if not self.parts:
            return self
        part = next((part for part in self.parts if part.first <= n < part.after), None)
        return self if part is None else part.punctuation.at(n - part.first + 1)

    def proper(self, line: str) -> str:
        """The line with plain digits, and with the marks that a font map has changed; as many characters as before."""
        if line.isascii():
            return line
        if not self.mapped:
            return proper_numbers(line)
        if self.ascii_stop and "." in line:
            label = _LABEL_STOP.match(line)
            begins = label.end() if label else 0
            line = line[:begins] + self.stop.sub("。", line[begins:])
        if _LETTER.search(line):
            return _translated(line, _as_mapped, _AS_LATIN)
        return _translated(line, _as_mapped, _BETWEEN_LATIN) if "," in line or ":" in line else _as_mapped(line)


def _in_rows(text: str) -> int:
    """How many of a text's commas between Chinese characters stand between values: no font map wrote them."""
    lines = split_lines(text)
    return sum(_HALF_WIDTH.findall(lines[at]).count(",") for rows in all_rows(lines) for at in rows)


class Part(NamedTuple):
    """Lines of a text, from `first` to before `after`, counted from 1, whose punctuation a font map wrote."""

    first: int
    after: int
    punctuation: Punctuation


def _parts(text: str, whole: Punctuation) -> list[Part]:
    """The parts of a text whose marks a font map changed, where those of the whole show none, or one that kept its full stops."""
    lines = split_lines(text)
    if ("。" if whole.mapped else "，") not in text:
        return []
    found = (
        (first, after, Punctuation("\n".join(lines[first:after]))) for first, after in mapped_parts(lines, whole.mapped)
    )
    return [
        Part(first + 1, after + 1, part)
        for first, after, part in found
        if (part.mapped, part.ascii_stop) > (whole.mapped, whole.ascii_stop)
    ]


def _throughout(mapped: int, proper: int) -> bool:
    """Whether marks of a font map stand where the proper ones are missing."""
    return mapped >= _ENOUGH and proper * _THROUGHOUT <= mapped


def proper_numbers(line: str) -> str:
    """The line with plain digits and Latin letters, and with plain marks inside such numbers."""
    if "，" in line:
        line = _THOUSANDS.sub(lambda found: found[0].replace("，", ","), line)
    if not _FULL_WIDTH.search(line):
        return line
    if "，" in line or "．" in line:
        line = _WIDE_NUMBER.sub(lambda found: found[0].translate({ord("，"): ",", ord("．"): "."}), line)
    return _FULL_WIDTH.sub(_as_plain, line)


def tight(line: str) -> str:
    """The line without any space beside a Chinese character, as patterns see it; words of other scripts stay apart.

    Two such spaces are a blank of an em, and stay as that.
    """
    if " " not in line:
        return line
    return _SPACE.sub("", _figures_together(with_wide_blanks(line)))


def with_wide_blanks(text: str) -> str:
    """The text with one blank of an em for each two narrow ones between Chinese characters."""
    return _TWO_NARROW.sub(lambda found: "\u3000" * (len(found[0]) // 2), text) if "  " in text else text


_TWO_NARROW = Pattern(
    Expression(rf"(?<=[{SOLID}])[ ]{{2,}}(?=[{SOLID}])", re.X),
    ("主席  张三", "甲    乙"),
    ("主席 张三", "甲　乙", "甲  1", "A  B"),
    "search",
)
"""What an extraction writes for blanks of an em, that Chinese is set with, where it has only narrow ones."""


WIDE_BLANK = Pattern(Expression("[ \u3000]{2,}|\u3000"), ("甲　乙", "甲  乙"), ("甲 乙",), "search")
"""What parts things that are printed side by side: a blank of an em at the least."""


def has_wide_blank(text: str) -> bool:
    """Whether a blank of an em stands in the text, in one character or in two."""
    return "\u3000" in text or "  " in text


def _figures_together(line: str) -> str:
    """The line with the figures of a year, a day or a number together, where an extraction set each by itself, and with the
    decimals of an amount behind their point."""
    together = _ONE_BY_ONE.sub(lambda found: found[0].replace(" ", ""), line)
    return (
        _POINT_APART.sub(lambda found: found[0].replace(" ", ""), together)
        if "." in together or "," in together
        else together
    )


def tight_in(line: str, spaced: bool) -> str:
    """The same of a line of a text. `spaced`: many lines of it were set wide; then figures that stand one by one among single
    characters, 2 0 2 4 年, are one number."""
    if spaced and " " in line and not _SIDE_BY_SIDE.search(line) and len(_SOLID.findall(line)) > 1:
        return _SINGLE.sub("", line)
    return tight(line)


def closed(line: str, spaced: bool = False) -> str:
    """The line without the spaces that filling a measure put between its letters; other spaces are the author's.

    `spaced`: many lines of the text were filled so, and then single spaces are from that wherever they stand.
    """
    if " " not in line:
        return line
    return tight_in(line, spaced) if spaced or letter_spaced(line) else _IN_NUMBER.sub("", _figures_together(line))


def _spaces_letters(text: str) -> bool:
    """Whether single blanks of a text are from filling its lines: some have such blanks among letters that stand together, or a quarter
    of all is set wide throughout. A few headings that are, 批 示 摘 錄, say nothing of the other lines."""
    if sum(1 for _ in _SPACED.finditer(text)) < _ENOUGH:
        return False
    lines = text.splitlines()
    spaced = [line for line in lines if " " in line and _SPACED.search(line)]
    filled = sum(sum(1 for _ in _SPACED.finditer(line)) for line in spaced if _SIDE_BY_SIDE.search(line))
    return filled >= _ENOUGH or _A_QUARTER * len(spaced) >= sum(1 for line in lines if line.strip())


_A_QUARTER = 4


def letter_spaced(text: str) -> bool:
    """Whether a line was set wide to fill its measure: 粮食 生 产 再 创 新 高. A number set wide before a text is no such line: 第 二 十 条　删除."""
    label = _LABEL_SET_WIDE.match(text)
    return _SPACED.search(text, label.end() if label else 0) is not None


_LABEL_SET_WIDE = Pattern(
    Expression(r"第(?:[ ][零〇○一二三四五六七八九十百]){1,7}[ ][编篇章节条款](?:\u3000|[ ]{2})"),
    ("第 二 十 条　　（删除）", "第 三 章　总则"),
    ("第二十条　删除", "第 二 十 条 的 规 定"),
)
"""The number of a provision, set as wide as those of more characters."""


def ends_sentence(text: str) -> bool:
    """Whether the text ends a sentence, with or without a closing bracket or quote behind the mark, or a remark in brackets."""
    if text[-1] in SENTENCE_END or text[-1] in "”’）》」" and len(text) > 1 and text[-2] in SENTENCE_END:
        return True
    if text[-1] == "）":
        opens = text.rfind("（")
        return opens > 0 and text[opens - 1] in SENTENCE_END
    return text[-1] == "." and ends_with_stop(text)


def ends_with_stop(text: str) -> bool:
    """Whether a sentence of another script ends here: with a `.` behind a letter or a closing mark."""
    return _TRAILING.search(text, max(0, len(text) - 2)) is not None


def ems(text: str) -> float:
    """The natural width of a tight line in ems: Han 1, Latin letters and digits ½, ¼ where the two meet."""
    if text.isascii():
        return len(text) / 2
    narrow = len(_NARROW.findall(text))
    if not narrow:
        return float(len(text))
    return len(text) - (narrow + len(_DECIMAL.findall(text))) / 2 + _between_scripts(text)


def slack(text: str) -> float:
    """How many of its ems a tight line can give way: half of each mark, and what stands between Han and Latin."""
    marks = len(_SQUEEZABLE.findall(text)) / 2
    return marks + _between_scripts(text) if _NARROW.search(text) else marks


def _between_scripts(text: str) -> float:
    return (len(_LATIN_BEFORE_HAN.findall(text)) + len(_LATIN_BEHIND_HAN.findall(text))) / 4


def width_of(text: str) -> int:
    """The half ems that a text takes where every character is set narrow or wide (UAX #11)."""
    return len(text) if text.isascii() else sum(map(_width, text))


def is_wide(character: str) -> bool:
    """Whether a character is as wide as a Chinese one by its kind, and not only where its neighbours are (UAX #11)."""
    return unicodedata.east_asian_width(character) in "WF"


@functools.lru_cache(maxsize=8192)
def _width(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WFA" else 1
