"""What a paragraph is in its document: an article, a heading, a paragraph that runs on from its heading, an item."""

from __future__ import annotations

import functools
import re

from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.cases import CASE_NUMBER
from gazette_pub.structure.patterns.provisions import (
    AMOUNT_AND_PAUSE,
    ARTICLE,
    BARE_NUMBER,
    DASH_ITEM,
    ENUMERATOR,
    REFERS,
    REPEALED,
)
from gazette_pub.words import numberings, numerals
from gazette_pub.words.characters import DIGITS, LETTER, READ_IN_NUMBERS, ends_sentence, fold
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import are_holders
from gazette_pub.words.records import dataclass

LONGEST_HEADING = 80
_LONGEST_LEAD = 70
_LONGEST_LABEL = 64
"""Characters that a label has at most, with the blanks around it and what it is told by."""
_LONGEST_BARE_HEADING = 30
_FIRST_SENTENCE = Pattern(Expression(r"[^。！？；]*[。！？]"), ("加强领导。各级", "甲！"), ("加强领导", "甲；乙。"))
_PART = 0.1
"""How much deeper 1.1.1 stands than 1.1: less than the next way of numbering does."""

_CAPITAL = 0.05
"""How much less deep A. stands than a.: less than a part of 1.1 does."""

LOOKALIKES = str.maketrans("笫苐—－ー", "第第一一一") | str.maketrans(READ_IN_NUMBERS)
"""What an OCR reads for the characters of 第一条."""


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number: `style` (a way of numbering), `label` as printed, `values` what it counts, `length` of it in the text."""

    style: str
    label: str
    values: tuple[int, ...]
    length: int

    @property
    def num(self) -> str:
        return "-".join(map(str, self.values))

    @property
    def way(self) -> str:
        """Its way of numbering; of decimals, each depth is one: 1.1 and 1.1.1; of letters, A. and a. are two."""
        if self.style in numberings.DECIMALS:
            return f"{self.style}{len(self.values)}"
        return f"{self.style} of capitals" if self._is_capital or self.heads_parts else self.style

    @property
    def rank(self) -> float:
        """How deep it stands by custom."""
        if self.heads_parts:
            return numberings.RANKS["roman_sign"]
        parts = len(self.values) if self.style in numberings.DECIMALS else 1
        return numberings.RANKS[self.style] + _PART * (parts - 1) - _CAPITAL * self._is_capital

    @property
    def _is_capital(self) -> bool:
        return self.style in numberings.LETTERS and fold(self.label).isupper()

    @property
    def heads_parts(self) -> bool:
        """II. in capitals without brackets, as Ⅱ、 does; （ii） and (II) count what is in an item."""
        return self.style == "roman" and self.label[0] not in "（(" and fold(self.label).isupper()

    @property
    def is_first(self) -> bool:
        return self.values[-1] == 1

    def follows(self, before: tuple[int, ...]) -> bool:
        """Whether it comes next: 三 after 二, （二）之一 after （二）, （三） after （二）之一, 1.2 after 1.1."""
        if self.style in numberings.DECIMALS:
            return self.values[:-1] == before[:-1] and self.values[-1] == before[-1] + 1
        if len(self.values) > 1:
            return self.values == (before[0], (before[1] if len(before) > 1 else 0) + 1)
        return self.values[0] == before[0] + 1


@functools.lru_cache(maxsize=64)
def number_of(text: str, printed: str) -> Number | None:
    """The number a paragraph begins with. `printed` is the same text before digits were made plain. It is asked of a paragraph, and
    of the one below it, again and again."""
    found = ENUMERATOR.match(fold(text[:_LONGEST_LABEL])) if text[:1] in _LABEL_OPENS else None
    if not found or not found.lastgroup:
        return None
    label = text[: found.end()].rstrip(" \u3000，")
    values = numberings.values_of(found.lastgroup, fold(label))
    return Number(found.lastgroup, as_printed(label, printed), values, found.end()) if values else None


_LABEL_OPENS = numberings.FIRST | {"笫", "苐"}
"""The characters that a label begins with, as they are printed."""


def bare_number_of(text: str, printed: str) -> Number | None:
    """The number of a heading printed without a point: １总体情况, 1　总　则."""
    if han := _HAN_SET_OFF.match(text):
        return Number("bare", as_printed(han[1], printed), (numerals.value(han[1]),), han.end())
    digits = _DIGITS.match(text)
    if not digits or not BARE_NUMBER.match(digits[0] + close_up(text[digits.end() :])):
        return None
    return Number("bare", as_printed(digits[1], printed), (int(digits[1]),), digits.end())


def set_off_number_of(text: str, printed: str) -> Number | None:
    """The number of a row that a wide blank sets off, whatever stands behind it: 1　全市检察机关要忠实履行职责。"""
    found = _SET_OFF.match(text)
    return Number("bare", as_printed(found[1], printed), (int(found[1]),), found.end()) if found else None


_SET_OFF = Pattern(
    Expression(rf"(\d{{1,2}})(?:\u3000|  )[ \u3000]{{0,4}}(?={LETTER})"),
    ("1　全市机关", "12　　甲", "3  甲"),
    ("1 甲", "1．甲", "1　2"),
)

_HAN_SET_OFF = Pattern(
    Expression(rf"([{CN}]{{1,3}})(?:\u3000| {{1,2}})[ \u3000]*(?=[\u4e00-\u9fff《“][^，。；：！？ \u3000]{{1,31}}$)"),
    ("一　编制目的", "十二  附则", "三　附则", "二 适用范围"),
    ("一　般", "一般　规定", "一、编制目的", "一　目的　范围", "三　人行必有我师。"),
    needs=(" \u3000",),
)
"""一　编制目的: a number that a blank sets off, with no mark behind it."""

_DIGITS = Pattern(Expression(r"(\d{1,2})[ \u3000]*"), ("1总则", "12　甲"), ("一、", "甲1"))


def number_in(label: str) -> Number | None:
    """The number that a label shows, whatever its figures are printed like; that of an item of quoted text too: “（一）, ２．"""
    return number_of(label.lstrip("“「").translate(DIGITS) + "\u3000文", "")


def as_printed(label: str, printed: str) -> str:
    """The label with its digits as printed: １．"""
    wide = zip(label, printed, strict=False)
    head = "".join(b if a.isdigit() and b.isdigit() or a == "." and b == "．" else a for a, b in wide)
    return head + label[len(head) :]


@dataclass(frozen=True, slots=True)
class ArticleNumber:
    """第十二条之一: its `label` as printed, `num` 12-1 (12-A of 第十二-A條), `value` 12, `length` of it in the text.

    `spaced`: a blank sets it off from the text; `alone`: nothing follows; `refers`: what follows reads on from a
    reference; `repealed`: nothing is printed but that it is.
    """

    label: str
    num: str
    value: int
    length: int
    spaced: bool
    alone: bool
    refers: bool
    repealed: bool


def article_of(text: str, printed: str) -> ArticleNumber | None:
    """The article number that a paragraph begins with."""
    if text[:1] not in _ARTICLE_OPENS:
        return None
    folded = fold(text)
    repealed = REPEALED.match(folded)
    if repealed and (repealed["others"] or repealed["part"]):
        return _several_repealed(text, folded, repealed)
    found = ARTICLE.match(folded)
    if not found or _LEADS_ON.match(folded, found.end()):
        return None
    label = text[: found.end()]
    values = (found["num"].translate(LOOKALIKES), *_BRANCHES.findall(found["branch"]))
    numbers = [numerals.value(part) for part in values]
    return ArticleNumber(
        label=as_printed(_BLANK.sub("", label), printed),
        num="-".join(
            filter(None, (str(numbers[0]), (found["letter"] or found["behind"] or "")[1:], *map(str, numbers[1:])))
        ),
        value=numbers[0],
        length=found.end(),
        spaced=found[0][-1] in " \u3000" or _blank_behind(label, printed),
        alone=found.end() == len(folded),
        refers=REFERS.match(folded[found.end() :]) is not None,
        repealed=repealed is not None,
    )


_ARTICLE_OPENS = frozenset("第笫苐独獨")

_LEADS_ON = Pattern(
    Expression(r"[ \u3000]*[—─－–-]{1,3}$"), ("—", " ——", "　─", "－－", "–", "---"), ("—甲", "甲", "————")
)
"""第20條—: where an amending ordinance of Hong Kong is about to say what becomes of it."""

_BRANCHES = Pattern(Expression(r"[^ \u3000之]+"), ("之一", "之二　之一"), ("之", "　"), "search")
_BLANK = Pattern(Expression("[ \u3000]"), ("第 一条", "第一　条"), ("第一条",), "search")
_NO_HEADING = Pattern(
    Expression(rf"[。；]|[—─]$|{AMOUNT_AND_PAUSE}"),
    ("甲。乙", "甲；", "甲—", "甲─", "总投资3.2亿元，占地"),
    ("甲，乙", "甲—乙", "2024年，甲", "决战100天，甲"),
    "search",
)
"""What no numbered heading holds: the end of a sentence, a stroke that leads on, an amount and a pause."""

_MARK = Pattern(
    Expression(r"[。；！？，：…]|\.{3}"), (*"。；！？，：…", "2024年...$2,000"), ("甲、乙", "甲", "甲.乙"), "search"
)
"""What no heading without a number holds: a mark of text, or dots that lead to a figure."""
_AT_AN_EDGE = Pattern(
    Expression(
        r"^(?:[—（\[［☐☑☒•▪✓]|□[^□]*[□☑☒]|[A-Z]{2,6}(?:/[A-Z]{1,2})?[ ]?\d{2}|年[ \u3000]+月)|(?:[—─]|--|旨在)$"
    ),
    (
        "年　　月　　日",
        "（第一号）",
        "本条例草案旨在",
        "———2024年",
        "[2022年3月1日]",
        "［第3条］",
        "第20条 —",
        "第20条 ─",
        '"生效日期" (commencement date)--',
        "GB/T 10001.1　公共信息图形符号",
        "☑同意",
        "□同意□不同意",
        "• 甲",
    ),
    ("甲—乙", "甲（乙）", "GDP增长", "□某"),
    "search",
)
"""How no heading begins or ends."""
_NUMERAL = Pattern(
    Expression(r"[零〇○一二三四五六七八九十百千\d]+"),
    tuple("零〇○一二三四五六七八九十百千3"),
    ("第—条", "甲"),
    "search",
)


def _several_repealed(text: str, folded: str, found: re.Match[str]) -> ArticleNumber:
    """第三至第九条　（删除）, 第三条、第五条（删去）, 第一条之一第一款　（删去）: one article for all that is gone."""
    end = found.start("part") if found["part"] else found.end("others")
    first = found.start("others") if found["others"] else end
    numbers = [numerals.value(part) for part in _NUMERAL.findall(folded[:first])]
    blank = len(text) - len(text[end:].lstrip(" \u3000"))
    num = "-".join(map(str, numbers)) if found["part"] else str(numbers[0])
    return ArticleNumber(text[:end], num, numbers[0], blank, blank > end, False, False, True)


def _blank_behind(label: str, printed: str) -> bool:
    """Whether a blank stands between the number and the text, and none within the number."""
    return printed.startswith(label) and printed[len(label) : len(label) + 1].isspace()


def is_heading(text: str) -> bool:
    """Whether a numbered paragraph is nothing but a heading: it ends no sentence, leads to nothing, is not long."""
    return not ends_sentence(text) and len(text) <= LONGEST_HEADING and not _NO_HEADING.search(text)


def is_bare_heading(text: str) -> bool:
    """Whether a paragraph without a number is a heading: one short line that is no sentence."""
    if len(text) > _LONGEST_BARE_HEADING or _MARK.search(text) or _AT_AN_EDGE.search(text) or are_holders(text):
        return False
    return _WORD.search(text) is not None


_WORD = Pattern(Expression("[\u3400-\u9fff]|[A-Za-z]{3}"), ("附则", "Part 1"), ("공고", "ئوقتۇرۇش", "A3021"), "search")
"""A line of another script is a translation, whatever it says; and the code of a page is no heading."""


def is_case_number(text: str) -> bool:
    """Whether a text heads one of several cases: 案例一."""
    return text[:1] in _OPENS_CASE and CASE_NUMBER.match(text) is not None


_OPENS_CASE = frozenset("案典参指")
"""The first character of 案例一, 典型案例, 参考案例, 指导案例."""


def is_dash_item(text: str) -> bool:
    return DASH_ITEM.match(text) is not None


def lead_of(text: str) -> int:
    """The length of the heading sentence that a numbered paragraph opens with, without its full stop; 0 for none.

    What somebody said of a draft, or what the draft says, is no heading: 有的委员提出，应当…。法制委员会建议…
    """
    found = _FIRST_SENTENCE.match(text)
    if not found or found.end() >= len(text) - 1 or "：" in found[0] or found.end() > _LONGEST_LEAD:
        return 0
    return 0 if _SAID_OF_DRAFT.search(found[0]) else found.end() - 1


_SAID_OF_DRAFT = Pattern(
    Expression(
        rf"""(?:^|，)(?:有|一些|部分|多数|不少)[^，。]{{0,24}}(?:提出|认为|反映|表示|建议|指出)，
        |(?:人员|委员会?|代表|部门|单位|地方|专家|公众)(?:提出|认为|反映|表示)，
        |^本[\u4e00-\u9fff]{{2,6}}[自由][^。]{{2,30}}起
        |(?:草案|审议稿|建议稿|表决稿|征求意见稿|修正案)[^，。]{{0,10}}第[{numerals.CHARACTERS}\d]{{1,4}}条[^。]{{0,40}}规定""",
        re.X,
    ),
    (
        "有的委员提出，应当明确职责。",
        "有些常委会组成人员和地方建议，增加有关内容。",
        "关于适用范围，有意见认为，应当扩大。",
        "草案第十二条对处罚作了规定。",
        "草案二次审议稿第3条规定了主管部门。",
        "本通告自2024年5月1日起施行，有效期2年。",
    ),
    (
        "提出目标，分解任务。",
        "办好代表建议，提升质量。",
        "落实有关建议，提升质量。",
        "落实第三条的规定。",
        "加强与有关部门的协调，形成合力。",
    ),
    "search",
    needs=(("反映", "建议", "指出", "提出", "第", "表示", "认为", "起"),),
)
