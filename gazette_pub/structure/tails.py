"""How an entry of contents ends, or begins: with the page to which it leads."""

from __future__ import annotations

import re
from typing import NamedTuple

from gazette_pub.words.characters import LETTER
from gazette_pub.words.numerals import CHARACTERS, first_in
from gazette_pub.words.pattern import Expression, Pattern

LEADERS = "…·．.‥⋯•・—-_ \u3000"


_DIGITS = "0123456789"


_STROKE = "/／"
"""Parts a page from the entry, where no number stands before it: 某条例／12."""


_LAST_OF_FORMED = frozenset(f"{CHARACTERS}{_DIGITS}页底面）)")


class Tail(NamedTuple):
    """The end of an entry: how long its words are, what leads to the page number, and the number."""

    words: int
    leader: str
    page: str


def tail(text: str) -> Tail | None:
    """What an entry ends with; None for one without a page number.

    某省消防条例 …………（12）, 某省消防条例　12. A number that nothing parts from the words is part of them.
    """
    if text[-1] in _DIGITS and (lettered := _LETTERED.search(text)):
        return Tail(lettered.start(), lettered["leader"].strip(), lettered["page"])
    if text[-1] in _LAST_OF_FORMED and (formed := _FORMED.search(text)):
        around = (
            formed[name] for name in ("leader", "opens", "blanks", "open", "closes", "close", "before") if formed[name]
        )
        page = formed["page"] or formed["called"] or formed["range"] or formed["cover"]
        return Tail(formed.start(), "".join(around).strip(), page)
    if text[-1] in "）)" and (by := _BY_AUTHOR_IN_HAN.search(text)):
        return Tail(by.start("brackets"), "（）", by["page"])
    if text[-1] in _DIGITS and (by := _BY_AUTHOR.search(text)):
        return Tail(by.end(), "", text[by.end() :])
    core = text.rstrip("）) \u3000")
    before = core.rstrip(_DIGITS)
    if spread := _SPREAD.search(core) if before[-1:] in " \u3000" else None:
        before = core[: spread.start()]
    page = core[len(before) :]
    stem = before.rstrip(f"（({LEADERS}{_STROKE if not before[-2:-1].isdecimal() else ''}")
    leader = before[len(stem) :] + text[len(core) :]
    parted = leader.strip() or leader
    if before[-1:] in ("-", ".") and before[-2:-1].isascii() and before[-2:-1].isalnum():
        return None  # 项目编号：JZ-2024-0187, 容积率：不大于2.0
    most = _LONGEST_LED if len(parted.strip()) > _LEADS_SURELY else _LONGEST_PAGE
    if not 0 < len(page.replace(" ", "")) <= most or not parted or stem.count("（") > stem.count("）"):
        return None
    if leader.strip() in ("（", "("):
        return None  # …的报告（19, of a year
    return Tail(len(stem), leader.strip(), page.replace(" ", ""))


_LONGEST_PAGE, _LONGEST_LED, _LEADS_SURELY = 4, 5, 3
"""Figures of a page's number at the most; where dots lead to it, more than so many; and those dots."""


_SPREAD = Pattern(
    Expression(r"(?<=[（(])\d(?:[ ]\d){1,3}$"), ("……（2 7 1", "(1 2"), ("（2 71", "2 7 1", "（12"), "search"
)
"""A page whose figures are set apart, behind the bracket that it stands in."""


_LETTERED = Pattern(
    Expression(
        r"(?P<leader>[ \u3000]{0,4}[…·．.‥⋯•・]{2,120}[ \u3000]{0,4}|\u3000{1,90}|[ ]{4,180})(?P<page>[A-Z]{1,2}[1-9]\d{0,4})$"
    ),
    ("简称……A871", "生效日期.......... B1205", "释义　　　　　　C12", "简称　A301"),
    ("规格 A871", "简称……871", "A1871"),
    "search",
)
"""A page of Hong Kong's supplements, whose numbers have a letter in front."""


_DOTS = r"[ \u3000]{0,4}[…·．.‥⋯•・]{2,120}[ \u3000]{0,4}"


_FORMED = Pattern(
    Expression(
        rf"""(?P<leader>{_DOTS})(?P<opens>[（(]?)(?P<page>[{CHARACTERS}]{{1,5}}|\d{{1,4}}[—–－~～-]\d{{1,4}})(?P<closes>[）)]?)$
        |(?P<blanks>{_DOTS}|\u3000{{1,90}}|[ ]{{2,180}})(?P<called>第[ ]?\d{{1,4}}[ ]?页)$
        |(?P<open>[（(])(?P<range>\d{{1,3}}[—–－~～-]\d{{1,3}})(?P<close>[）)])$
        |(?P<before>{_DOTS}|[ \u3000]{{0,4}}[/／][ \u3000]{{0,4}}|\u3000{{1,90}}|[ ]{{2,180}})(?P<cover>封[二三四底面]|插页)$""",
        re.X,
    ),
    (
        "某规则………………二",
        "修正某办法……… 一二三",
        "某案······（二十四）",
        "某讲话……（1—5）",
        "某条例 …… 第9页",
        "某发〔2013〕12号（6—9）",
        "【任免】/ 封三",
        "某办法……封底",
    ),
    ("某规则　二", "某规则之二", "某案……第二", "某规划（2021—2025）", "某规则（一）", "见第9页"),
    "search",
)
"""A page in Chinese figures, from which page to which, 第9页, or a page of the cover."""


_BY_AUTHOR = Pattern(
    Expression(r"[…·．.‥⋯•・]{2,120}[ \u3000]{0,4}[\u4e00-\u9fff]{2,4}(?=\d{1,3}$)"),
    ("某案…………吴敏15", "关于某事的说明······王建忠4"),
    ("某案…………15", "第…届12", "某案　吴敏15"),
    "search",
)
"""Who wrote what an entry names, behind the dots and right before the page."""


_BY_AUTHOR_IN_HAN = Pattern(
    Expression(
        rf"[…·．.]{{2,120}}[ \u3000]{{0,4}}[\u4e00-\u9fff]{{2,12}}(?P<brackets>[（(](?P<page>[{CHARACTERS}]{{1,5}})[）)])$"
    ),
    ("关于某法的说明……钱永昌（九）", "某讲话…………李某（一二）"),
    ("某案…………（九）", "关于某事（一）", "某案……吴敏9"),
    "search",
    needs=("…·．.",),
)
"""The same, where the page is in Chinese figures and in brackets."""


def number_of_page(page: str) -> int:
    """The number of a page, or of the first of several, without the letters in front of it; it may be in Chinese figures."""
    return first_in(page) or 0


def page_named(text: str) -> int | None:
    """The page that a line of contents leads to, or begins with."""
    if found := tail(text):
        return number_of_page(found.page)
    led = lead(text)
    return number_of_page(led.page) if led else None


class Lead(NamedTuple):
    """The beginning of an entry whose page stands in front: how long the number and its gap are, and the number."""

    length: int
    page: str


def lead(text: str) -> Lead | None:
    """The page that an entry begins with: 9　关于某事的通知."""
    found = _PAGE_IN_FRONT.match(text)
    return Lead(found.end(), found["page"] or found["cover"]) if found else None


_PAGE_IN_FRONT = Pattern(
    Expression(
        rf"""(?:[（(]?(?P<page>(?:[Pp][.．]?)?0{{0,2}}[1-9]\d{{0,3}})[）)]?|(?P<cover>封[二三四底]|插页)(?=[ \u3000]))
        (?:[ \u3000\t]{{1,20}}|[…·.]{{2,60}}[ \u3000]?)(?![年月日])  # 2021 年 is none
        (?=(?:\d{{1,2}}[.．、]|（[{CHARACTERS}\d]{{1,3}}）)?[《【“「]?{LETTER}|(?:19|20)\d\d[ ]?年|\d{{1,2}}[ ]?月)""",
        re.X,
    ),
    (
        "03　2019年4—6月大事记",
        "9　关于某事的通知",
        "12 某省消防条例",
        "（3）　《某条例》",
        "5……某省条例",
        "04　某省消防条例",
        "P03　某省消防条例",
        "11　【简讯】",
        "12　2021 年 3 月份人事任免",
        "2　3月下旬政务活动",
        "2　1.某县人民代表大会常务委员会公告",
        "3　（一）修正某法条文",
        "封底　《某文告》征订启事",
    ),
    ("2024年第3期", "2021 年 3 月份人事任免", "9", "某省消防条例　9", "1.某省消防条例", "00　某省消防条例"),
)
