"""Figures that are cut, and what they lead to: days, amounts, ratios, formulas."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import TEXT
from gazette_pub.structure.patterns.provisions import ENUMERATOR
from gazette_pub.words.characters import LETTER
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.pattern import Expression, Pattern


def leads_to_figure(above: Line, line: Line) -> bool:
    """Whether a sentence that has paused goes on with a figure and what it counts: …，全年筹集保障性租赁住房⏎1.2万套，发放…"""
    if above.ends or not above.tight[-1].isalpha() or above.width < TEXT:
        return False
    if "。" not in above.tight and ENUMERATOR.match(above.text):  # a heading
        return False
    if _PAUSED.search(above.tight, _NUMBER) is None or "：" in above.tight[:_LABEL]:
        return False
    return FIGURE_FIRST.match(line.tight) is not None or not line.tight.isdecimal() and is_figure(line.tight)


def sets_limit(above: Line, line: Line) -> bool:
    """Whether a line is the limit with which a condition ends that the line above begins: （一）抢救濒危文献⏎30件以上的；"""
    return not above.ends and above.tight[-1].isalpha() and _LIMIT.match(line.tight) is not None


_LIMIT = Pattern(
    Expression(rf"\d{{1,9}}(?:\.\d{{1,4}})?{LETTER}{{1,4}}以[上下内外]的?[，；。]"),
    ("30件以上的；", "2000元以下的，", "5个工作日以内。"),
    ("30件以上的", "30件文物；", "2000元以下罚款。", "以上的；"),
)

_PAUSED = Pattern(Expression("[，；：。、]"), ("甲，乙", "甲。乙", "甲、乙"), ("甲",), "search")
_LABEL = 8
"""Characters in which a label ends that says whose a task is, 责任单位：, and no sentence."""
_NUMBER = 3
"""Characters that a paragraph's number takes, with the pause behind it: 十二、."""


def is_in_ratio(above: Line, line: Line) -> bool:
    """Whether a line ends within a ratio or an hour: 按不低于1：⏎1.5：3的比例."""
    return line.tight[0].isdigit() and above.tight[-1] == "：" and _RATIO.search(above.tight) is not None


_RATIO = Pattern(
    Expression("(?<=[^第（(\\d.])\\d{1,3}(?:\\.\\d{1,2})?：$"),
    ("不低于1：", "比例为1.5："),
    ("第1：", "（1：", "如下："),
    "search",
)


DECIMALS = Pattern(
    Expression(rf"\.\d{{1,4}}(?:%|‰|[^\W\d_{CN}])"), (".5万吨", ".25%"), (".甲", ".5", ".5，", "...", ".5.1", ".5一")
)
"""The rest of a decimal number that its point was parted from."""


def cuts_a_formula(above: Line, line: Line) -> bool:
    """Whether the small figure of a formula stands on a line of its own: …排放的SO⏎2⏎和NO⏎2, PM⏎2.5⏎平均浓度."""
    last = above.tight[-1]
    if not (last.isascii() and last.isalpha() and line.tight[0].isdecimal()):
        return False
    return is_figure(line.tight) and _FORMULA_OPEN.search(above.tight) is not None


def is_figure(text: str) -> bool:
    """Whether a line has a figure and nothing else: some extractions set one of another font so, PM⏎2.5⏎年平均浓度, 达到⏎Ⅱ⏎类."""
    return begins_with_figure(text) and _FIGURE_ALONE.match(text) is not None


def begins_with_figure(text: str) -> bool:
    return text[0].isdecimal() or text[0] in _ROMAN


_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
"""Roman figures, which grade water, soil and dangers."""


_FIGURE_ALONE = Pattern(
    Expression(rf"\d{{1,5}}(?:[.,]\d{{1,4}})?[%‰]?$|[{_ROMAN}]$"),
    ("2", "2.5", "11.5", "83.8%", "1,200", "Ⅱ"),
    ("2.", "2.5万", "第2", "2.5.1"),
)
_FORMULA_OPEN = Pattern(
    Expression(r"[\u4e00-\u9fff。，、；（](?:PM|[A-Z][a-z]?(?:[A-Z][a-z]?)?)$"),
    ("全省设区市PM", "浓度为63微克。SO", "和NO", "排放的CO"),
    ("SO", "见附表ABC", "使用GDP", "某某IT部"),
    "search",
)
"""What a formula may be, before its small figure."""


def cuts_a_year(above: Line, line: Line) -> bool:
    """Whether a year is cut, in characters or in figures, 二〇⏎二二年五月, 。200⏎9年5月; or a day in characters, 二〇二二年三月⏎一日."""
    if _DAY_IN_HAN.search(above.tight) and _DAY_IN_HAN_ENDS.match(line.tight):
        return True
    if above.tight[-1].isdecimal() and line.tight[0].isdecimal():
        return _OVER_LINES.search(f"{above.tight[-3:]}\n{line.tight[:4]}") is not None
    if line.tight[0] not in _YEAR_DIGITS or above.tight[-1] not in _YEAR_DIGITS:
        return False
    return _CENTURY.search(above.tight) is not None and _YEAR_ENDS.match(line.tight) is not None


_DAY_IN_HAN = Pattern(
    Expression(rf"[{YEAR_DIGITS}]{{4}}年(?:[{CN}]{{1,3}}月?)?$"),
    ("自二〇二二年三月", "一九九八年", "二〇二四年十"),
    ("四年三月", "二〇二二年三月一日", "近十年"),
    "search",
)
_DAY_IN_HAN_ENDS = Pattern(
    Expression(rf"(?:[{CN}]{{0,3}}月)?[{CN}]{{1,3}}日|[{CN}]{{1,3}}月"),
    ("一日起实施。", "三月一日", "月一日", "二月，"),
    ("日起实施", "三，", "一、甲"),
)

_OVER_LINES = Pattern(
    Expression(r"(?<!\d)(?:1\n9\d\d|2\n0\d\d|19\n\d\d|20\n\d\d|19\d\n\d|20\d\n\d)年"),
    ("。200\n9年", "20\n24年", "于1\n999年"),
    ("2009\n年", "12\n24年", "120\n09年", "200\n9月"),
    "search",
)

_YEAR_DIGITS = frozenset("〇○零OＯ一二三四五六七八九")
_CENTURY = Pattern(
    Expression("(?:二[〇○零OＯ]|一九)[〇○零OＯ一二三四五六七八九]{0,2}$"),
    ("会议于二〇", "一九九"),
    ("二一", "九"),
    "search",
)
_YEAR_ENDS = Pattern(
    Expression("[〇○零OＯ一二三四五六七八九]{1,3}年"),
    ("二二年五月", "四年"),
    ("二二", "二十年"),
)
"""How a year in characters begins and ends that a line cut: 二〇⏎二二年."""

AMOUNT = Pattern(
    Expression("(?:[百千万亿]?[元吨人户件个名家次项米年天]|%)[^，。；：、]{0,20}[，。；：、]"),
    ("万元。", "名。", "项，", "个百分点，"),
    ("万元", "家", "3名。"),
)
"""What a number counts, and the mark behind it."""

SHOWS_TEXT = Pattern(
    Expression(r"[，；：]|^[（(第]|[为至过到超达低高了每满]\d[\d.]*$"),
    ("目前，实有代表298", "（三）二等奖10", "不超过300"),
    ("序号1", "甲类10"),
    "search",
)
"""What shows that a line is text and no row of a table."""

DAY_OPEN = Pattern(Expression(r"\d{1,2}月\d{1,2}$"), ("截至3月10", "2024年12月1"), ("3月", "10"), "search")
"""How a line ends before 日."""

CUT_NUMBERS = (
    (
        Pattern(
            Expression(r"[，；：在自于至从](?:[^，；：]{0,20}\D)?\d{4}年$"),
            ("，自2024年", "：2024年", "于公历2024年"),
            ("2024年", "自公布，2024年度"),
            "search",
        ),
        Pattern(Expression(r"\d{1,2}月"), ("5月1日",), ("5日",)),
    ),
    (
        Pattern(Expression(r"年\d{1,2}月$"), ("2024年6月",), ("6月", "六月"), "search"),
        Pattern(Expression(r"\d{1,2}日[^\s—]"), ("30日前报送", "1日起"), ("30日", "30日—")),
    ),
    (
        Pattern(
            Expression(r"[^\d，,.]\d{1,3}(?:[，,]\d{3}){0,4}[，,]\d$"),
            ("超过1,0", "为12,345,6", "为1，000，0"),
            ("1,0", "超过1,00", "0"),
            "search",
        ),
        Pattern(Expression(r"\d\d(?!\d)"), ("00字",), ("000字", "0字")),
    ),
    (
        Pattern(
            Expression(r"[^\d，,.]\d{1,3}(?:[，,]\d{3}){0,4}[，,]\d\d$"),
            ("超过1,00", "为12,345,67", "为1，000，00"),
            ("1,00", "超过1,0", "00"),
            "search",
        ),
        Pattern(Expression(r"\d(?!\d)"), ("0字",), ("00字",)),
    ),
    (
        Pattern(
            Expression(r"[^\d，,]\d{1,3}(?:[，,]\d{3}){0,4}[，,]$"),
            ("常住人口58，", "为12，345，", "共有1,"),
            ("甲，", "为2024，", "为12，34，"),
            "search",
        ),
        Pattern(Expression(r"\d{3}(?!\d)"), ("666人",), ("66人", "6660人")),
    ),
    (
        Pattern(
            Expression(r"[为至超过到达近约高低占比]\d{1,6}[．.]$"),
            ("产量为3．", "高至12."),
            ("3．", "甲．", "附件3."),
            "search",
        ),
        Pattern(Expression(r"\d{1,4}(?!\d)[^．.、]"), ("5万吨", "25％"), ("5．甲", "5、甲", "20245")),
    ),
    (
        Pattern(Expression(r"年\d{1,2}月[1-3]$"), ("要在2013年6月2",), ("6月2", "2013年6月25"), "search"),
        Pattern(Expression(r"\d日"), ("5日前，",), ("25日", "5月")),
    ),
    (
        Pattern(Expression(r"[在自于至从，](?:19|20)$"), ("自20", "，20"), ("20", "自2"), "search"),
        Pattern(Expression(r"\d\d年"), ("24年",), ("2024年", "4年")),
    ),
)
"""How a line ends whose number or day is cut, and how the one below it begins then."""

CUT_ENDS = frozenset("年月，,．.0123456789")
"""The last characters of such a line."""
FIGURE_FIRST = Pattern(
    Expression(
        r"\d{1,4}(?:,\d{3}){0,4}(?:\.\d{1,4})?(?:%|[百千]{0,2}(?:[元吨人户件名家米亩台套辆座所处]|平方|立方|公[里顷斤]|[万亿][^\W\d_]|年(?=[\u4e00-\u9fff])))"
        r"[^，。；：]{0,40}[，。；]"
    ),
    (
        "12,345.67万元。",
        "3.2%，",
        "150人，其中",
        "1.2万套，发放",
        "6800亿斤左右。",
        "3.5万平方米，",
        "2022年区级财政决算。",
    ),
    ("12.甲。", "3项。", "1．甲，", "2024年3月1日，"),
)
"""A figure with what it counts, in a sentence."""


def is_counted(above: Line, line: Line) -> bool:
    """Whether a long line ends with a number and the one below begins with what it counts: 第30⏎次常务会议."""
    counts = above.tight[-1].isdecimal() and above.width >= LONG
    return counts and _COUNTED.match(line.tight) is not None


LONG = 24.0
"""Ems from which a line that ends with a number is no row of figures."""

_COUNTED = Pattern(
    Expression(r"[次届号条款项章年月日个名件位人万亿元期批周][^，。；：]{0,60}[，。；：]"),
    ("次常务会议审议通过，现予公布", "年12月1日起施行。", "号）同时废止。"),
    ("次", "第3次，", "元"),
)
