"""How a decision says what it changes in a law: 将第四条修改为：“…”, 增加一条，作为第十七条, 删去第七条第一款."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Pattern

OPENING, CLOSING = "“「", "”」"
"""The marks that new text stands between."""

AMENDS = Pattern(
    re.compile(r".*(?:修改|修正|修订|增补|补充|废止)"),
    ("某省人大常委会关于修改《某省法庭条例》的决定", "中华人民共和国刑法修正案", "2024年道路交通（修订）规例"),
    ("某省消防条例", "关于加强消防工作的通知"),
)
_IN_BRACKETS = Pattern(
    re.compile(r"[（(][^（）()]*[）)]$"),
    ("某条例（草案）", "某条例(修订)"),
    ("（草案）某条例", "某条例", "某条例（草案"),
    "search",
)
"""某条例（2024年修正）, 某条例（修订草案） is the law itself."""

CHANGES = (
    (
        "replace",
        Pattern(
            re.compile(r".*?(?:修改为|改为[：“「]|修改如下|代以)"),
            ("将第四条修改为：", "改为“乙”"),
            ("第五条改为第六条",),
        ),
    ),
    (
        "insert",
        Pattern(
            re.compile(rf".*?(?:增加[{CN}]{{1,3}}[编章节条款项目]|增加[：“「]|加入)"),
            ("在第六条中增加一款作为第二款：", "增加“甲”"),
            ("增加了工作力度",),
        ),
    ),
    ("delete", Pattern(re.compile(r".*?(?:删[去除]|废[止除])"), ("删去第七条", "废止《某办法》"), ("第七条",))),
    (
        "renumber",
        Pattern(
            re.compile(r".*?(?:改为|作为|调整为|依次为|合并为)第"),
            ("原第二款作为第三款", "第五章改为第六章"),
            ("改为“乙”",),
        ),
    ),
)
"""What is done, by the words that say so. Replacing and inserting say more than the deletions and moves beside them."""

PROVISION = Pattern(
    re.compile(
        rf"""第(?P<num>[{CN}\d]{{1,7}})(?P<unit>编|分编|章|节|条)
        (?P<branch>(?:之[{CN}\d]{{1,3}}){{0,3}})                  # 第十条之一
        (?:第(?P<p>[{CN}\d]{{1,3}})款)?                          # 第一款
        (?:第?[（(]?(?P<item>[{CN}\d]{{1,3}})[）)]?项)?            # 第（三）项""",
        re.X,
    ),
    ("第十条", "将第十条之一第二款第（三）项", "第三章", "第二分编"),
    ("第二款", "十条", "第三次", "第条"),
    "search",
)
_NEW = Pattern(
    re.compile(
        rf"""作为第(?P<num>[{CN}\d]{{1,7}})(?P<unit>[编章节条款项])
        (?P<branch>(?:之[{CN}\d]{{1,3}}){{0,3}})  # 第十条之一""",
        re.X,
    ),
    ("增加一条，作为第十条", "作为第二款", "作为第三条之一"),
    ("第十条", "作为依据", "作为第三次"),
    "search",
)
_PARAGRAPH = Pattern(
    re.compile(rf"第([{CN}\d]{{1,3}})款修改为"),
    ("第二款修改为", "将第一款修改为："),
    ("第二款改为", "第二条修改为"),
    "search",
)
_UNITS = {"编": "book", "分编": "part", "章": "chp", "节": "sec", "条": "art", "款": "p", "项": "item"}


def amends(title: str, kind: str) -> bool:
    """Whether a document of that title and kind changes laws. Reports and explanations only speak of it."""
    return not BY_NAME[kind].of_drafts and AMENDS.match(_IN_BRACKETS.sub("", fold(title))) is not None


def unquoted(text: str) -> str:
    """What the decision itself says, with nothing between the marks of what it quotes."""
    said, depth = [], 0
    for character in text:
        depth -= character in CLOSING and depth > 0
        if not depth:
            said.append(character)
        depth += character in OPENING
    return "".join(said)


def change_in(said: str) -> str | None:
    """What is done: replace, insert, delete, renumber. Of replacing and inserting, what is said first."""
    found = {change: match.end() for change, pattern in CHANGES if (match := pattern.match(said))}
    if not found:
        return None
    telling = {change: end for change, end in found.items() if change in ("replace", "insert")}
    return min(telling, key=lambda change: telling[change]) if telling else next(iter(found))


def target_in(said: str, change: str) -> str | None:
    """To which provision, as an xml:id names it within its law: art_4, art_10-1__p_2."""
    old = PROVISION.search(said)
    new = _NEW.search(said) if change == "insert" else None
    if new is not None:
        step = f"{_UNITS[new['unit']]}_{_number(new)}"
        return step if new["unit"] not in "款项" else f"{_path(old, new['unit'] == '项')}__{step}" if old else None
    if old is None:
        return None
    paragraph = _PARAGRAPH.search(said, old.end()) if old["p"] is None and change == "replace" else None
    return _path(old) + (f"__p_{numerals.value(paragraph[1])}" if paragraph else "")


def _path(found: re.Match[str], deep: bool = True) -> str:
    """The provision; not `deep`, the article of it alone."""
    steps = [f"{_UNITS[found['unit']]}_{_number(found)}"]
    steps += [f"{unit}_{numerals.value(found[unit])}" for unit in ("p", "item") if deep and found[unit]]
    return "__".join(steps)


_BRANCHES = Pattern(re.compile(r"[^之]+"), ("之一", "之二之一"), ("之", ""), "search")


def _number(found: re.Match[str]) -> str:
    parts = [found["num"], *_BRANCHES.findall(found["branch"])]
    return "-".join(str(numerals.value(part)) for part in parts)


_BEFORE_NEW = Pattern(
    re.compile(r"(?:为|：|:|增加|加入|代以)$"), ("修改为", "增加", "如下："), ("为了", "删去", "作为第二款"), "search"
)


def quotations_in(text: str) -> Iterator[tuple[int, int]]:
    """Where new text stands between its marks, both in; one that does not end in this paragraph goes to its end."""
    start, depth = -1, 0
    for at, character in enumerate(text):
        if character in OPENING:
            if depth == 0 and _BEFORE_NEW.search(text[max(at - 2, 0) : at]):
                start = at
            depth += 1
        elif character in CLOSING and depth:
            depth -= 1
            if depth == 0 and start >= 0:
                yield start, at + 1
                start = -1
    if start >= 0:
        yield start, len(text)
