"""What no line end parts: a word from the one that leans on it, an address, words of another language."""

from __future__ import annotations

from gazette_pub.structure.cuts.figures import (
    AMOUNT,
    CUT_ENDS,
    CUT_NUMBERS,
    DAY_OPEN,
    DECIMALS,
    SHOWS_TEXT,
    cuts_a_formula,
    cuts_a_year,
)
from gazette_pub.structure.cuts.provisions import (
    REFERS_TO_ARTICLE,
    cuts_a_reference,
    leads_to_provision,
    points_into,
    tells_of_it,
)
from gazette_pub.structure.fields import are_labelled
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import TEXT, cuts_word
from gazette_pub.words.characters import LETTER
from gazette_pub.words.joints import NUMBER_AND_WORDS
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def is_cut(above: Line, line: Line) -> bool:
    """Whether a line can't be whole, nor the one below it begin anything, at whatever width it was broken: a day, a number or
    an amount is cut, or 的 leans on the word before it."""
    if above.tight[-1].isalnum() and are_labelled(above, line):
        return False  # 年龄：35周岁以下⏎岗位：司机, 编号：12⏎项目名称：甲
    return _is_cut(above, line)


def _is_cut(above: Line, line: Line) -> bool:
    last, first = above.tight[-1], line.tight[0]
    if len(line.tight) == _ONE and line.tight[1] in "。；，" and first not in CN and last.isalpha():
        return above.width >= TEXT
    if any(cuts(above, line) for cuts in _CUTS):
        return True
    if first == "（":
        return last.isalnum() and _explains(above, line)
    if first == "第":
        return leads_to_provision(above) and REFERS_TO_ARTICLE.match(line.tight) is not None or points_into(above, line)
    if first == ".":
        return last.isdecimal() and DECIMALS.match(line.tight) is not None
    if first == "的":
        return LEANS.match(line.tight) is not None and last.isalnum()
    if first in _CONJOINING and last.isalnum() and _conjoins(above, line):
        return True
    if first == "日" and DAY_OPEN.search(above.tight):
        return True
    if not first.isdecimal():
        amount = (
            first in _POWERS
            and last in _BEFORE_POWERS
            or (  # 处二⏎百元以下
                last.isdecimal() and AMOUNT.match(line.tight) is not None and SHOWS_TEXT.search(above.tight) is not None
            )
        )
        return amount or cuts_word(above, line)
    return last in CUT_ENDS and any(
        ends.search(above.tight) and begins.match(line.tight) for ends, begins in CUT_NUMBERS
    )


def _explains(above: Line, line: Line) -> bool:
    """Whether a bracket belongs to the last word above: 29个省⏎（区、市）的1027个项目, 列席：谭某（建设公司）、何某⏎（财务处）."""
    if _BRACKET_WITHIN.match(line.tight):
        return True
    return _ONLY_BRACKET.match(line.tight) is not None and _NAMED_TOGETHER.finds(above.tight)


_BRACKET_WITHIN = Pattern(
    Expression("（[^（）。；]{1,20}）(?:的|[、，；])"),
    ("（区、市）的1027个项目", "（女）、王某"),
    ("（区、市）人民政府", "（一）加强"),
)
_ONLY_BRACKET = Pattern(Expression("（[^（）。；]{2,20}）$"), ("（财务处）",), ("（财务处）、", "（一）加强管理"))
_NAMED_TOGETHER = Pattern(
    Expression(r"[^，。；：（）]{2,6}：[^。；：]{2,200}（[^（）]{2,20}）、[^，。；：、（）]{2,6}$"),
    ("列席：谭某某（建设公司）、何某某",),
    ("列席：谭某某", "列席：谭某某、何某某"),
)
"""Those of whom brackets say whose they are, the last without."""


def _conjoins(above: Line, line: Line) -> bool:
    """Whether a line begins with what joins it to the one above: 以及其他, 以下。 of an amount, 和 before the last of several."""
    if _CONJOINS.match(line.tight) or _limits(above, line):
        return True
    return _AND_FIRST.match(line.tight) is not None and _ENUMERATES.search(above.tight) is not None


_CONJOINING = frozenset("及以并而是和与或")


def _cuts_an_address(above: Line, line: Line) -> bool:
    """Whether an address of the net breaks off behind one of its strokes: 说明见https://www.example.cn/⏎2023/06/a.pdf。"""
    first = line.tight[0]
    return (
        above.tight[-1] in "/?=&_"
        and first.isascii()
        and first.isalnum()
        and _ADDRESS_LAST.search(above.tight) is not None
    )


_ADDRESS_LAST = Pattern(
    Expression(r"(?:https?://|https?：//|www\.)[!-~：]{3,300}$"),
    ("说明见https://fg.example.cn/~zqyj/", "www.example.cn/a?b="),
    ("https://", "www.甲/"),
    "search",
)
"""An address with which a line ends."""


def _cuts_foreign_words(above: Line, line: Line) -> bool:
    """Whether a number stands between foreign words, at the line's beginning, Regulation (EU)⏎2023/1230 of the European…; or & ends
    the line, and the name goes on: Électricité &⏎Mécanique."""
    if above.loose[-1] == "&" and line.tight[0].isalpha() and line.tight[0] < _FIRST_OF_EAST:
        return True
    if not line.tight[0].isdecimal() or not NUMBER_AND_WORDS.match(line.tight):
        return False
    last = above.loose[-1]
    return last.isascii() and (last.isalnum() or last in ")&,")


_FIRST_OF_EAST = "\u2e80"
"""Letters before it are of alphabets."""


def _cuts_a_correction(above: Line, line: Line) -> bool:
    """Whether words are quoted on one of the lines, and on the other what is put for them: 将“甲”修改为⏎“乙”, “甲”⏎应为“乙”."""
    last, first = above.tight[-1], line.tight[0]
    return first == "“" and last == "为" or last in "”』" and _PUT_FOR.match(line.tight) is not None


_PUT_FOR = Pattern(
    Expression("(?:应当?(?:改|更正|修改)?为|误[为作]|[修更]改为|改为|更正为|调整为|替换为)[“『]"),
    ("应为“五千元”", "修改为“城市管理部门”", "误为“甲”"),
    ("应为五千元", "“甲”应为“乙”", "应当如此"),
)
"""What is put for the words that the line above quotes."""

_POWERS, _BEFORE_POWERS = frozenset("百千万亿"), frozenset("一二三四五六七八九十百千")
"""What a number in Chinese figures goes on with, and what before it can't be its end then."""


def _limits(above: Line, line: Line) -> bool:
    """Whether a line only sets the limit of the amount above: 1000万元⏎以下。"""
    return _LIMITS.match(line.tight) is not None and _AMOUNT_LAST.search(above.tight) is not None


_CONJOINS = Pattern(
    Expression("及其(?!他[^，。]{0,8}：)|以及|并且|而且|是[：，]"),
    ("及其监督管理", "以及其他", "是：达标天数"),
    ("及时", "并购", "以下", "是否"),
)
"""What no paragraph begins with."""

_AND_FIRST = Pattern(
    Expression(f"[和与及或](?![平谐睦解气田县顺政静林龙时格第])者?{LETTER}"),
    ("和市农业农村局组成。", "或者吊销执照", "及相关部门"),
    ("和平区", "和田地区", "及时", "与，"),
)
_ENUMERATES = Pattern(
    Expression("、[^，。；：、（）《》]{1,24}$"),
    ("由市水利局、市气象局", "甲、乙"),
    ("一、", "甲、乙，丙", "甲、"),
    "search",
)
"""What stands side by side, of which the last follows behind 和: 市应急局、市气象局⏎和市农业农村局."""

_LIMITS = Pattern(Expression("以[上下内外][的。；，、）]?"), ("以下。", "以内的", "以上"), ("以为", "以及"))
_AMOUNT_LAST = Pattern(
    Expression(rf"[\d{CN}百千万亿]{{1,8}}(?:元|人|户|名|家|次|项|米|公里|年|天|日|吨|[周个]|小时|%|％)$"),
    ("500万元以上1000万元", "不超过30人", "十年"),
    ("2024年度", "甲乙"),
    "search",
)
"""An amount, and what only sets its limit."""

LEANS = Pattern(Expression("的(?![士确哥])|们"), ("的有关问题", "们"), ("的确", "的士", "着力", "了解"))
"""Particles that are one for sure, and lean on the word before: 了解 and 着力 are words."""

_ONE = 2
"""Characters of a line that holds one character and the mark behind it; and ems of one that is no heading above it."""


_CUTS = (
    cuts_a_reference,
    cuts_a_year,
    tells_of_it,
    _cuts_an_address,
    _cuts_a_correction,
    cuts_a_formula,
    _cuts_foreign_words,
)
"""What is cut whatever character the line begins with."""
