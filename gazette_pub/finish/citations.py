"""How Chinese laws cite: 《…法》第十二条, 本条例第十二条第二款第（一）项, 前款, 前两条, 第三条至第五条.

立法技术规范（试行）（一）, 2009, part 4: a law calls itself 本法 and another by its title in book-title marks; 条 款 项 目
are cited by number, from the outermost in; what stands just before is 前款.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from gazette_pub.words import numerals

RANK = {unit: rank for rank, unit in enumerate("编 分编 章 节 条 款 项 目".split(), 1)}
"""The units of a law, from the outermost in."""

SELVES = "法典 法 条例 规则 规定 决定 决议 办法 细则 章程 解释 准则 规程 通则".split()
"""What a law calls itself, after 本."""

LAW = re.compile(
    rf"(?<![说做想看写玩用书方手语])(?:{'|'.join(SELVES)}|宪法|公约|议定书|修正案)"
    r"(?:[（(](?:草案|修订|修正|试行|暂行|一|二|三|四|五|六|七|八|九|十|\d|[^（）()]{0,6}稿)[^（）()]{0,6}[）)])?$"
)
"""How the title of a law ends, or of a draft of one."""

_NUMERAL = rf"[{numerals.CHARACTERS}]{{1,8}}|\d{{1,4}}"
_TOKEN = re.compile(
    r"《(?P<title>(?:[^《》]|《[^《》]*》){1,300})》"
    rf"|本(?P<self>{'|'.join(SELVES)})(?=第)"
    r"|本(?P<this>[条款项目章节编])(?![例约款文目件项程奖])"
    rf"|前(?P<back>[二两三四五六七八九十]{{1,2}}|\d)?(?P<before>[条款项目章节编])(?![例约文件目程项])"
    rf"|第[（(]?(?P<num>{_NUMERAL})[）)]?(?P<unit>分编|[条款项目章节编])(?:之(?P<sub>{_NUMERAL}))?"
)
_NOT_AFTER = {
    "本": frozenset("基根原资成书版样文日剧范副母标译脚抄课蓝账"),
    "前": frozenset("目提之以当此日事空从先生产战"),
}
"""基本条件, 目前项目: words that only look like references."""

_JOINED = re.compile(r"[、和或及与至到]|或者|以及|[，、]?(?:以及|或者)")
_QUOTED = re.compile(r"“[^“”]*(?:”|$)")
_OF_OTHERS = re.compile(
    rf"(?:(?P<known>宪法|刑法|民法典|民法通则|刑事诉讼法|民事诉讼法|行政诉讼法|立法法|监督法|代表法|选举法|地方组织法)"
    rf"|{'|'.join(SELVES)}|公约|协定|议定书|草案|稿|合同|协议|方案|修正案)的?$"
)


@dataclass(frozen=True)
class Step:
    """第二款: a unit and its number, 12-1 for 第十二条之一."""

    unit: str
    number: str


@dataclass(frozen=True)
class Citation:
    """One reference in a text. Exactly one of the five says where its steps begin.

    `title` the law between book-title marks; `own` 本条例; `near` a unit, with `back` 0 for 本款, 1 for 前款, 2 for
    前两款; `joined` the citation before it, 第五条 in 第三条、第五条; none of them: it begins with its first step.
    `foreign`: it is of a law that is named without book-title marks; `known` says that the name is part of it.
    """

    start: int
    end: int
    steps: tuple[Step, ...] = ()
    title: str | None = None
    own: bool = False
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


def _chains(text: str) -> Iterator[list[re.Match[str]]]:
    """Tokens that stand side by side, each further in than the one before."""
    quoted = [found.span() for found in _QUOTED.finditer(text)] if "“" in text else []
    chain: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        if not _counts(text, token, quoted):
            continue
        if chain and not (chain[-1].end() == token.start() and token["num"] and _goes_in(chain[-1], token)):
            yield chain
            chain = []
        chain.append(token)
    if chain:
        yield chain


def _counts(text: str, token: re.Match[str], quoted: list[tuple[int, int]]) -> bool:
    if token["title"]:
        return True
    before = text[max(token.start() - 1, 0) : token.start()]
    if before in _NOT_AFTER.get(token[0][0], ()):
        return False
    place = bisect(quoted, (token.start(), 0)) - 1
    return place < 0 or quoted[place][1] <= token.start()


def _goes_in(outer: re.Match[str], inner: re.Match[str]) -> bool:
    unit = outer["unit"] or outer["this"] or outer["before"]
    return unit is None or RANK[unit] < RANK[inner["unit"]]


def _citation(text: str, tokens: list[re.Match[str]], last: Citation | None) -> Citation:
    first = tokens[0]
    start, end = first.start(), tokens[-1].end()
    steps = tuple(Step(token["unit"], _number(token)) for token in tokens if token["num"])
    if first["title"]:
        return Citation(start, end, steps, title=first["title"])
    if first["self"]:
        return Citation(start, end, steps, own=True)
    if near := first["this"] or first["before"]:
        return Citation(start, end, steps, near=near, back=_back(first))
    if last is not None and _JOINED.fullmatch(text[last.end : start]):
        return Citation(start, end, steps, joined=True)
    other = _OF_OTHERS.search(text[max(start - 12, 0) : start])
    known = other is not None and other["known"] is not None
    return Citation(
        start - len(other[0]) if other and known else start, end, steps, foreign=other is not None, known=known
    )


def _back(token: re.Match[str]) -> int:
    if token["this"]:
        return 0
    return numerals.value(token["back"]) if token["back"] else 1


def _number(token: re.Match[str]) -> str:
    number = str(numerals.value(token["num"]))
    return f"{number}-{numerals.value(token['sub'])}" if token["sub"] else number
