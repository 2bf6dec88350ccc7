"""What is of another part of a document: its divisions and provisions, its lists, its fields."""

from __future__ import annotations

from gazette_pub.structure import heads
from gazette_pub.structure.line import Line
from gazette_pub.structure.outline import is_case_number
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.attached import ATTACH_LIST, ATTACH_TITLED
from gazette_pub.structure.patterns.cases import CASE_HEADINGS
from gazette_pub.structure.patterns.heads import LETTERHEAD
from gazette_pub.structure.patterns.numbers import NAMED_STANDARD
from gazette_pub.structure.patterns.provisions import ARTICLE, COUNTED, UNNUMBERED
from gazette_pub.structure.reading import Reading
from gazette_pub.words.characters import LETTER, has_wide_blank, unspaced
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def is_of_a_provision(reading: Reading, at: int) -> bool:
    """Whether a line ends a title that names provisions: 关于《某法》⏎第九章渎职罪主体适用问题的解释."""
    line, above = reading.line(at), reading.line(at - 1) if at else None
    if line is None or above is None or line.text[0] != "第" or above.tight[-1] not in "》、":
        return False
    return _OF_A_PROVISION.match(line.tight) is not None and any(
        "关于" in each.tight for each in reading.lines[max(0, at - 3) : at]
    )


_OF_A_PROVISION = Pattern(
    Expression(
        rf"第[{CN}]{{1,7}}[编章节条款项][^，。；：]{{0,60}}的(?:解释|说明|决定|决议|规定|批复|答复|意见|通知|公告)$"
    ),
    ("第二百五十七条第二款的解释", "第九章渎职罪主体适用问题的解释", "第十三条的决定"),
    ("第九章　渎职罪", "第三条的规定执行", "第一条　本法所称"),
)


_PARTS = UNNUMBERED | CASE_HEADINGS
"""Parts of a law or of a guiding case that may have no number."""

_LONGEST_PART = 2 * max(map(len, _PARTS))
"""Characters of one that is set as wide as it may be, with a blank behind each: 附　则."""


def _heads_clauses(reading: Reading, at: int) -> bool:
    """Whether a chapter of a standard is named here by its number, which the first of its clauses below begins with: 3　基本规定⏎3.0.1."""
    number, below = _CHAPTER.match(reading.lines[at].text), reading.line(at + 1)
    return number is not None and below is not None and below.text.startswith(f"{number['number']}.")


_CHAPTER = Pattern(
    Expression(rf"(?P<number>[1-9]\d?)[ \u3000]{{1,4}}(?={LETTER})"),
    ("3　基本规定", "12 附则"),
    ("3基本规定", "3.1　目的"),
)


def is_of_another_part(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """The line opens an article, a division, contents, an attachment or their list, or is a letterhead; or it is 【人事任免】, which heads
    a group, or stands below it."""
    text = line.tight
    if not first and (_heads_group(text) or _heads_group(reading.lines[at - 1].tight) or _heads_clauses(reading, at)):
        return True
    if (
        heads.opens_law(line)
        and (first or not is_of_a_provision(reading, at))
        or is_case_number(text)
        or at
        and is_case_number(reading.lines[at - 1].tight)  # what the case is called is no title of a document
        or len(text) <= _LONGEST_PART
        and close_up(text) in _PARTS
        or text[-1] == "件"
        and LETTERHEAD.match(unspaced(text))
    ):
        return True
    return text.startswith("附") and bool(ATTACH_LIST.match(text) or ATTACH_TITLED.match(line.text))


def _heads_group(text: str) -> bool:
    return text[0] == "【" and text[-1] == "】"


PATH = Pattern(
    Expression(r"[^<＜>＞]{2,12}[>＞][^<＜>＞]{2,12}(?:[>＞]|$)"),
    ("首页>政务公开>政策文件", "首页＞要闻", f"{'甲' * 12}>{'乙' * 12}"),
    (
        *("关于“H&M<河川>店”抽检情况的通告", "x>y", "首>要闻", "首页>要", "某省人民政府公告"),
        *(
            "首>页>要闻",
            "首＞页＞要闻",
            "首<页>要闻",
            "首＜页>要闻",
            "首页>要>闻",
            "首页>要＞闻",
            "首页>要<闻",
            "首页>要＜闻",
        ),
        *(f"{'甲' * 13}>要闻", f"首页>{'甲' * 13}"),
    ),
)
"""首页 > 政务公开 > 政策文件: where a page of a web site stands in it."""


def names_places(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """哈尔滨市　绥化市　黑河市: places side by side, and no organs that issue something together."""
    words = line.text.split() if has_wide_blank(line.text) else []
    return len(words) >= _IN_A_ROW and all(_PLACE.fullmatch(word) for word in words)


_IN_A_ROW = 3
"""Words side by side that are a row."""

_PLACE = Pattern(
    Expression(rf"{LETTER}{{2,12}}[市县区旗州盟乡镇村校矿场厂站]"),
    ("哈尔滨市", "某某镇", "东方红农场"),
    ("哈尔滨", "某某市人民政府", "市"),
    "fullmatch",
)


def is_among_standards(reading: Reading, at: int, line: Line) -> bool:
    """Whether a standard by its number and name stands here, and another near: what each replaces may stand between."""
    if not NAMED_STANDARD.match(line.text):
        return False
    near = (reading.line(n) for n in (at - 2, at - 1, at + 1, at + 2) if n >= 0)
    return any(each is not None and NAMED_STANDARD.match(each.text) for each in near)


_FIELD = Pattern(Expression(f"【{LETTER}{{2,8}}】"), ("【发布单位】某市", "【失效日期】"), ("【2024】5号", "发布单位"))


def is_field(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """【发布单位】某市人民政府, as collections of laws have above a text, with another above or below."""
    if line.text[0] != "【" or not _FIELD.match(line.text):
        return False
    return any(near is not None and _FIELD.match(near.text) for near in (reading.line(at - 1), reading.line(at + 1)))


def is_listed_with_number(reading: Reading, at: int, line: Line, first: bool) -> bool:
    """Whether a document is named with its number behind it, in a list: below a heading that counts what it lists, or another."""
    above = reading.line(at - 1)
    if above is None or not line.tight.endswith("号）") or not _NUMBER_BEHIND.search(line.tight):
        return False
    return COUNTED.search(above.tight) is not None or _NUMBER_BEHIND.search(above.tight) is not None


_NUMBER_BEHIND = Pattern(
    Expression(r"（[^（）]{1,14}[〔﹝\[［（]\d{4}[〕﹞\]］）]\d{1,4}号）$"),
    ("关于某事的通知（某政发〔2013〕50号）",),
    ("某政发〔2013〕50号", "关于某事的通知（2013年）"),
    "search",
)


_PROVISIONS = Pattern(
    Expression(
        rf"《[^《》]{{2,60}}》(?:（[^（）]{{1,24}}）)?第[{CN}\d]{{1,7}}条[之第、和至及款项条（）{CN}\d]{{0,40}}$"
    ),
    ("《某某法》（2021年修正）第二百零七条", "《某条例》第五条、第八条第一款", "《某法》第十条之一"),
    ("《某法》第五条修正案", "《某法》第五条的解释", "《某条例》", "关于《某法》第五条的决定"),
    needs=("条",),
)
"""Provisions of a law, named in a list of those that were applied."""


def names_provisions(line: Line) -> bool:
    """《民事诉讼法》第二百零七条, below 【相关规定】: no title begins so."""
    return line.tight[0] == "《" and _PROVISIONS.match(line.tight) is not None


def is_number_of_article(line: Line) -> bool:
    return (
        line.tight[-1] == "条" and (found := ARTICLE.match(line.tight)) is not None and found.end() == len(line.tight)
    )


GIVES_WORDS = Pattern(
    Expression("(?:修[改订正]|更改|变更|调整|改)为：$"),
    ("将名称修改为：", "附件1的内容修改为：", "第三条改为："),
    ("作如下修改：", "名称修改为：“甲”", "为："),
    "search",
)
"""How a line ends that new words stand below."""
