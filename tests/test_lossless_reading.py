"""Any text gives a valid issue that has lost no character: the property that everything else stands on."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from lossless import characters, held

from gazette_pub.finish import finish
from gazette_pub.formats.encodings import Decoded
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.read import read
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.problems import UnreadableInput

FIXTURES = Path(__file__).parent.parent / "fixtures"
TEXTS = sorted([*FIXTURES.glob("*.txt"), *FIXTURES.glob("corpus/*.txt")])

STRUCTURE = (
    "附件１|附件：|附件:１.甲的函|目　录|第一章　总则|第二节　其他|—１—|— ５８０ —|第1/25页|任命：|２０２４年１月２日| |　　"
    "|———２０２４年１月３日在某某会议上|主任、各位委员：|某某公报２０２４１|王　纯 王建忠 王　珍|刘俊义　　省科学技术厅厅长|第一条　甲。"
    "|(２０２４年１月１８日通过)|本报讯（记者 甲乙）|张三 摄"
).split("|")
ALPHABET = "第一二三四五条章节附件（）()《»«0１２.．、，。：；\u3000 —-年月日公报会议的决定\ue000⼀\u200b\x00𠮷"


def issue_of(text: str) -> Issue:
    data = text.encode("utf-8", "surrogatepass")
    source = Source("any.txt", data)
    vars(source)["decoded"] = Decoded(text, "UTF-8")  # half surrogates too, which no encoding holds
    issue = read(source, ignore)
    finish(issue, ignore)
    return issue


def assert_lossless(text: str) -> None:
    try:
        issue = issue_of(text)
    except UnreadableInput:
        assert not characters(text), "refused, though something is printed in it"
        return
    assert held(issue) == characters(text)
    assert schema_errors(issue) == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_every_fixture_is_read_without_loss(path: Path) -> None:
    assert_lossless(path.read_text(encoding="utf-8"))


def keep(lines: list[str], dice: random.Random) -> list[str]:
    return lines


def shuffle(lines: list[str], dice: random.Random) -> list[str]:
    return dice.sample(lines, len(lines))


def double(lines: list[str], dice: random.Random) -> list[str]:
    return [each for line in lines for each in [line] * dice.choice((1, 1, 2))]


def truncate(lines: list[str], dice: random.Random) -> list[str]:
    return [line[: dice.randrange(len(line) + 1)] for line in lines]


def spoil(lines: list[str], dice: random.Random) -> list[str]:
    """Random characters in the place of every twentieth."""
    planes = (
        range(32, 0x300),
        range(0x2000, 0x3100),
        range(0x4E00, 0x9FFF),
        range(0xE000, 0xFFFF),
        range(0x1F600, 0x1F610),
    )
    return [
        "".join(c if dice.random() > 0.05 else chr(dice.choice(dice.choice(planes))) for c in line) for line in lines
    ]


def invent(lines: list[str], dice: random.Random) -> list[str]:
    """Lines of nothing but structure's own characters."""
    return ["".join(dice.choices(ALPHABET, k=dice.randrange(30))) for _ in lines]


def strew(lines: list[str], dice: random.Random) -> list[str]:
    """Structural lines where none belong."""
    return [line if dice.random() < 0.8 else dice.choice(STRUCTURE) for line in lines]


@pytest.mark.parametrize(
    "damage", [keep, shuffle, double, truncate, spoil, invent, strew], ids=lambda damage: damage.__name__
)
def test_a_damaged_text_is_read_without_loss(damage: Callable[[list[str], random.Random], list[str]]) -> None:
    dice = random.Random(f"{damage.__name__} 20240118")
    texts = [path.read_text(encoding="utf-8").split("\n") for path in TEXTS]
    for _ in range(120):
        lines = dice.choice(texts)
        start = dice.randrange(len(lines))
        assert_lossless("\n".join(damage(lines[start : start + dice.randrange(1, 120)], dice)))


NEIGHBOURS = sorted(FIXTURES.glob("neighbours/*/in.txt"))


def test_texts_mixed_with_pieces_of_others_are_read_without_loss() -> None:
    dice = random.Random("pieces of others 20261129")
    for _ in range(500):
        lines, others = (dice.choice(NEIGHBOURS).read_text(encoding="utf-8").split("\n") for _ in range(2))
        lines = strew(lines, dice) if dice.random() < 0.3 else lines
        at, first = dice.randrange(len(lines)), dice.randrange(len(others))
        lines[at : at + dice.randrange(3)] = others[first : first + dice.randrange(1, 9)]
        assert_nothing_but_heads_of_tables_is_left_out("\n".join(lines), lines)


def assert_nothing_but_heads_of_tables_is_left_out(text: str, lines: list[str]) -> None:
    """A table's head that a later page prints again stands in the issue once, and lines of a box in none of its cells."""
    issue = issue_of(text)
    printed, kept = letters(text), Counter({each: n for each, n in held(issue).items() if each.isalpha()})
    assert printed - kept <= letters("".join(line for line in lines if lines.count(line) > 1))
    assert kept - printed == Counter()
    assert schema_errors(issue) == []


def letters(text: str) -> Counter[str]:
    return Counter({each: n for each, n in characters(text).items() if each.isalpha()})


@pytest.mark.parametrize(
    "text",
    [
        "委員　張　慕　貞\n委員　王　韻　茹\n一、訴願人所有車輛於112年9月2日停放，經查獲。",
        "               审  判  长    郑  宏\n（女，",
        "第6723號公告\n（根據第744(3)條發出的公告）",
        "1.2　工作原则　　（1）预防为主，以人为本。\n　　（2）统一领导，分工负责。\n2　组织体系和职责",
        "首页 > 政务公开\n各乡镇人民政府：\n免去：\n河川县人民政府",
        "〔4〕\n目录",
        "　　〔55〕\n国秘字第18号",
        "甲。\n［5］\n食字第4號",
        "第一条 为规范公厕管理，制定本办法。\n"
        + "序号　单　位　名　称　　　　　　　　所在乡镇　　帮扶户数\n" * 2
        + "· 17 ·",
        "某院第11屆第1會期交通委員會第6次全體委員會議紀錄\n\n時　　間　中華民國113年3月27日\n\n宣讀上次會議議事錄。\n\n"
        "某院第11屆第1會期交通委員會第5次全體委員會議議事錄\n\n時　　間：中華民國113年3月21日\n\n決定：確定。\n某市人民政府\n2024年4月10日",
    ],
    ids=[
        "names in five ems",
        "an open note",
        "a notice without a title",
        "rows that are no table",
        "a path and whom it addresses",
        "brackets above contents",
        "brackets above a number",
        "brackets between a sentence and a number",
        "heads of a table without its rows",
        "a record that is read out and signed",
    ],
)
def test_what_once_was_lost_or_broke_off_is_read(text: str) -> None:
    assert_lossless(text)


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n\n"])
def test_line_ends_of_every_kind_are_read(end: str) -> None:
    assert_lossless((FIXTURES / "newspaper-page.txt").read_text(encoding="utf-8").replace("\n", end))
