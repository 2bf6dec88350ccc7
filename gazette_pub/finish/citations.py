"""How Chinese laws cite: 《…法》第十二条, 本条例第十二条第二款第（一）项, 前款, 前两条, 第三条至第五条.

立法技术规范（试行）（一）, 2009, part 4: a law calls itself 本法 and another by its title in book-title marks; 条 款 项 目
are cited by number, from the outermost in; what stands just before is 前款.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

RANK = {unit: rank for rank, unit in enumerate("编 分编 章 节 条 款 项 目".split(), 1)}
"""The units of a law, from the outermost in."""

SELVES = "法典 办法 法 自治条例 单行条例 条例 规则 规定 决定 决议 细则 章程 解释 准则 规程 通则".split()
"""What a law calls itself, after 本."""

LAW = Pattern(
    Expression(
        rf"""(?<![说做想看写玩用书方手语])(?:{"|".join(SELVES)}|宪法|公约|议定书|修正案)
        (?:[（(](?:草案|修订|修正|试行|暂行|一|二|三|四|五|六|七|八|九|十|\d|[^（）()]{{0,6}}稿)[^（）()]{{0,6}}[）)])?$""",
        re.X,
    ),
    ("中华人民共和国公司法", "某省消防条例（草案）", "某办法（试行）", "刑法修正案（十二）", "某规定（征求意见稿）"),
    ("关于用法", "某省消防条例（全文）", "年度计划", "某方法"),
    "search",
)
"""How the title of a law ends, or of a draft of one."""

_NUMERAL = rf"[{numerals.CHARACTERS}]{{1,8}}|\d{{1,4}}"
_COUNTED = rf"[（(]?(?:{_NUMERAL})[）)]?"
_UNIT = "分编|[条款项目章节编]"
_TOKEN = Pattern(
    Expression(
        rf"""(?=[《本前第])(?:
        《(?P<title>(?:[^《》]|《[^《》]*》){{1,300}})》                                    # 《某条例》
        |本(?P<self>{"|".join(SELVES)})(?=第)                                             # 本条例第三条
        |本(?P<this>[条款项目章节编])(?![例约款文目件项程奖])                                  # 本款
        |前(?P<back>[二两三四五六七八九十]{{1,2}}|\d)?(?P<before>[条款项目章节编])(?![例约文目件程项])   # 前两款
        |(?P<row>第{_COUNTED}(?:[、和及或至到]第?{_COUNTED}){{1,12}})(?P<shared>{_UNIT})(?![目额])   # 第一、五条
        |第[（(]?(?P<num>{_NUMERAL})(?P<within>之(?:{_NUMERAL}))?[）)]?(?P<letter>-[A-Z]{{1,2}}(?=条))?  # 第（三）项, 第五-A条
            (?P<behind>之(?:{_NUMERAL}))?(?P<unit>{_UNIT})
        (?P<sub>(?:之(?:{_NUMERAL})){{0,3}}))                                             # 第十条之一""",
        re.X,
    ),
    (
        "《某条例》",
        "《关于修改《甲》的决定》",
        "本条例第三条",
        "本款",
        "前两款",
        "第一、五条",
        "第（三）项",
        "第十条之一",
        "第五-A条",
    ),
    ("本条例", "前项目", "条款", "第三次", "《》"),
    "search",
    needs=("《本前第",),
)
_ONE = Pattern(
    Expression(rf"第?[（(]?(?P<num>{_NUMERAL})[）)]?"), ("第一、五条", "（三）", "12"), ("、", "条", "甲"), "search"
)
"""One number of a row: 第一、五条, 第（一）至（三）项."""

_NOT_AFTER = {
    "第": frozenset("原"),  # 原第二款作为第三款: those of a law before it was amended
    "本": frozenset("基根原资成书版样文日剧范副母标译脚抄课蓝账"),
    "前": frozenset("目提之以当此日事空从先生产战"),
}
"""基本条件, 目前项目: words that only look like references."""

_JOINED = Pattern(
    Expression(r"[、和或及与至到]|或者|以及|[，、]?(?:以及|或者)"),
    ("、", "或者", "，以及"),
    ("，", "、和", "甲"),
    "fullmatch",
)
_QUOTED = Pattern(Expression(r"“[^“”]*(?:”|$)"), ("“甲”", "改为“甲"), ("甲”", "《甲》"), "search")
_OF_OTHERS = Pattern(
    Expression(
        rf"""(?:(?P<known>宪法|刑法|民法典|民法通则|刑事诉讼法|民事诉讼法|行政诉讼法|立法法|监督法|代表法|选举法|地方组织法)
        |{"|".join(SELVES)}|公约|协定|议定书|草案|稿|合同|协议|方案|修正案)的?$""",
        re.X,
    ),
    ("依照刑法", "违反行政诉讼法", "合同的", "某草案"),
    ("依照", "会议", "刑法上"),
    "search",
)


@dataclass(frozen=True)
class Token:
    """A part of a citation: a title, 本条例, 本款, 前两款, or a number with its unit."""

    start: int
    end: int
    title: str | None = None
    own: str | None = None
    this: str | None = None
    before: str | None = None
    back: str | None = None
    unit: str | None = None
    number: str | None = None


@dataclass(frozen=True)
class Step:
    """第二款: a unit and its number, 12-1 for 第十二条之一."""

    unit: str
    number: str


@dataclass(frozen=True)
class Citation:
    """One reference in a text. Exactly one of the five says where its steps begin.

    `title` the law between book-title marks; `own` 条例 of 本条例; `near` a unit, with `back` 0 for 本款, 1 for 前款, 2 for
    前两款; `joined` the citation before it, 第五条 in 第三条、第五条; none of them: it begins with its first step.
    `foreign`: it is of a law that is named without book-title marks; `known` says that the name is part of it.
    """

    start: int
    end: int
    steps: tuple[Step, ...] = ()
    title: str | None = None
    own: str | None = None
    near: str | None = None
    back: int = 0
    joined: bool = False
    foreign: bool = False
    known: bool = False


def citations_in(text: str) -> Iterator[Citation]:
    """The references of a text, in order. Those inside “…” are not the text's own; only titles are read there."""
    last: Citation | None = None
    for tokens in _chains(text):
        last = _citation(text, tokens, last)
        yield last


def _chains(text: str) -> Iterator[list[Token]]:
    """Tokens that stand side by side, each further in than the one before."""
    quoted = [found.span() for found in _QUOTED.finditer(text)] if "“" in text else []
    chain: list[Token] = []
    for found in _TOKEN.finditer(text):
        for token in _tokens(found) if _counts(text, found, quoted) else ():
            if chain and not (chain[-1].end == token.start and token.number and _goes_in(chain[-1], token)):
                yield chain
                chain = []
            chain.append(token)
    if chain:
        yield chain


def _tokens(found: re.Match[str]) -> Iterator[Token]:
    """What was found as tokens: a row of numbers has one for each."""
    if found["row"] is None:
        yield _token(found)
        return
    numbers = list(_ONE.finditer(found.string, found.start("row"), found.end("row")))
    for place, one in enumerate(numbers, 1):
        end = found.end() if place == len(numbers) else one.end()
        yield Token(one.start(), end, unit=found["shared"], number=str(numerals.value(one["num"])))


def _token(found: re.Match[str]) -> Token:
    return Token(
        *found.span(),
        title=found["title"],
        own=found["self"],
        this=found["this"],
        before=found["before"],
        back=found["back"],
        unit=found["unit"],
        number=_number(found) if found["num"] else None,
    )


def _counts(text: str, found: re.Match[str], quoted: list[tuple[int, int]]) -> bool:
    if found["title"]:
        return True
    before = text[max(found.start() - 1, 0) : found.start()]
    if text[max(found.start() - 2, 0) : found.start()] == "从事":
        return True
    if before in _NOT_AFTER.get(found[0][0], ()) or text[max(found.start() - 2, 0) : found.start()] == "作为":
        return False
    place = bisect(quoted, (found.start(), 0)) - 1
    return place < 0 or quoted[place][1] <= found.start()


def _goes_in(outer: Token, inner: Token) -> bool:
    unit = outer.unit or outer.this or outer.before
    return unit is None or RANK[unit] < RANK[inner.unit or ""]


def _citation(text: str, tokens: list[Token], last: Citation | None) -> Citation:
    first = tokens[0]
    start, end = first.start, tokens[-1].end
    steps = tuple(Step(token.unit, token.number) for token in tokens if token.unit and token.number)
    if first.title:
        return Citation(start, end, steps, title=first.title)
    if first.own:
        return Citation(start, end, steps, own=first.own)
    if near := first.this or first.before:
        return Citation(start, end, steps, near=near, back=_back(first))
    if last is not None and _JOINED.fullmatch(text[last.end : start]):
        return Citation(start, end, steps, joined=True)
    other = _OF_OTHERS.search(text[max(start - 12, 0) : start])
    known = other is not None and other["known"] is not None
    return Citation(
        start - len(other[0]) if other and known else start, end, steps, foreign=other is not None, known=known
    )


def _back(token: Token) -> int:
    if token.this:
        return 0
    return numerals.value(token.back) if token.back else 1


def _number(found: re.Match[str]) -> str:
    """12, 12-A for 第十二-A条, 12-1 for 第十二条之一, 10-2-1 for 第十条之二之一, 1-1 for 第（一）之一项 and 第（一之一）项."""
    later = "".join(found[name] or "" for name in ("within", "behind", "sub"))
    number = f"{numerals.value(found['num'])}{found['letter'] or ''}"
    return "-".join([number, *(str(numerals.value(part)) for part in later.split("之")[1:])])
