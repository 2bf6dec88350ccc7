"""Printed lines of a text: their indents and blanks, and lines that hold a whole law."""

from __future__ import annotations

import pytest

from gazette_pub.formats.source import Source
from gazette_pub.formats.text.guesses import report_guesses
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.findings import Finding
from gazette_pub.words.characters import Punctuation


def printed(text: str) -> list[str]:
    return [line.printed for line in lines_of(text)]


@pytest.mark.parametrize(
    ("before", "indent"), [("", 0.0), ("　", 1.0), ("　　", 2.0), (" ", 0.5), ("  ", 1.0), ("　 ", 1.5), ("\t", 0.5)]
)
def test_the_blank_before_a_line_is_counted_in_ems(before: str, indent: float) -> None:
    assert [line.indent for line in lines_of(f"{before}甲　乙")] == [indent]


def test_blank_lines_and_form_feeds_stand_before_the_line_below_them() -> None:
    lines = list(lines_of("甲\n\n　\n乙\n丙\f\n丁\n\f\n戊"))
    assert [(line.printed, line.n, line.blanks, line.feed) for line in lines] == [
        ("甲", 1, 0, False), ("乙", 4, 2, False), ("丙", 5, 0, False), ("丁", 6, 1, True), ("戊", 8, 1, True),
    ]  # fmt: skip
    assert [line.blanks for line in lines_of("\n\n甲\n乙")] == [2, 0]


@pytest.mark.parametrize(("before", "page"), [(" ", True), ("  ", False), ("", False), ("　", False)])
def test_one_space_before_a_line_may_begin_a_page(before: str, page: bool) -> None:
    assert [line.page for line in lines_of(f"{before}甲")] == [page]


def law(length: int, units: int = 3) -> str:
    """A law of so many characters on one line, with so many articles behind its title."""
    text = "某省条例 " + " ".join(f"第{n}条　各级应当负责。" for n in "一二三四五六"[:units])
    return text + "甲" * (length - len(text))


def test_a_line_of_three_hundred_characters_may_hold_a_whole_law() -> None:
    assert len(printed(law(300))) == 4 and len(printed(law(299))) == 1
    assert printed(law(300))[:3] == ["某省条例", "第一条　各级应当负责。", "第二条　各级应当负责。"]


def test_a_law_has_three_articles_at_least() -> None:
    assert len(printed(law(400, 2))) == 1 and len(printed(law(400, 3))) == 4


@pytest.mark.parametrize(
    "unit", ["第{}条", "第{}條", "第{}章", "第{}节", "第{}節", "第{}编", "第{}編", "第{}分编", "第{}条之一"]
)
def test_a_law_is_taken_apart_before_each_article_and_division(unit: str) -> None:
    text = "某省条例 " + " ".join(f"{unit.format(n)}　各级应当负责。" for n in "一二三四") + "甲" * 300
    assert len(printed(text)) == 5


@pytest.mark.parametrize("opens", ["（{}）", "({})"])
def test_a_law_is_taken_apart_before_each_item(opens: str) -> None:
    text = "第一条　下列：" + "；".join(f"{opens.format(n)}各级应当负责" for n in "一二三四") + "。" + "甲" * 300
    assert len(printed(text)) == 5


def contents(count: int, words: str = "总则") -> str:
    return " ".join(f"第{n}章 {words}" for n in "一二三四五"[:count])


def test_the_contents_of_a_law_on_one_line_are_taken_apart() -> None:
    assert len(printed(f"目录 {contents(4)}")) == 5
    assert len(printed(f"目录 {contents(3, '总则规定甲乙丙')}")) == 1  # three chapters may be named in a sentence
    assert len(printed(contents(4, "甲"))) == 1  # twenty-four characters are an entry


@pytest.mark.parametrize(("blank", "entries"), [(0, 1), (1, 4)])
def test_a_line_of_more_than_twenty_four_characters_may_be_contents(blank: int, entries: int) -> None:
    text = contents(4, "甲") + " " * blank
    assert len(contents(4, "甲")) == 23
    assert len(printed(text + " ")) == (entries if len(text) + 1 > 24 else 1)


def test_what_prints_nothing_is_taken_out_and_radicals_become_characters() -> None:
    assert printed("甲\u200b乙\x01丙\xa0丁⽇") == ["甲乙丙 丁日"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ᠮ\u200dᠤ", "ᠮ\u200dᠤ"),
        ("甲\u200d乙", "甲乙"),
        ("می\u200c", "می"),
        ("\u200cخواهم", "خواهم"),
        ("می\u200eخواهم", "میخواهم"),
    ],
)
def test_a_joiner_that_spells_a_word_is_kept(text: str, left: str) -> None:
    """Between letters that join it is spelling; elsewhere it prints nothing, as marks of direction do."""
    assert printed(text) == [left]


def guessed(text: str) -> list[tuple[int | None, str]]:
    found: list[Finding] = []
    source = Source("in.txt", text.encode())
    report_guesses(source, Punctuation(source.text), found.append)
    return [(finding.line, finding.message) for finding in found]


def test_what_was_guessed_is_said_where_it_first_stands() -> None:
    assert guessed("甲\n乙⽇\n⽉丙⽇") == [
        (2, "3 radicals were read as the characters they look like, the first of them ⽇ as 日")
    ]
    assert guessed("甲⽉\n乙⽇") == [
        (1, "2 radicals were read as the characters they look like, the first of them ⽉ as 月")
    ]
    assert guessed("⽇") == [(1, "a radical was read as the character it looks like: ⽇ as 日")]
    assert guessed("甲") == []
    assert [message for _, message in guessed("甲,乙,丙,丁.")] == [
        "half-width marks were read as the full-width ones that they stand for"
    ]
