"""Running heads: which lines beside page marks and page beginnings are printed on every page, and break into the text."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.heads import heads_in, named_again
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.marks.finding import marks_in

OPEN = ("甲法规定，各级政府应当", "乙法规定，各级政府应当", "丙法规定，各级政府应当", "丁法规定，各级政府应当")
"""Lines whose sentence goes on below."""


def heads(*texts: str, opens: tuple[int, ...] = ()) -> list[str]:
    """What the running heads of a text say, line by line."""
    lines = list(lines_of("\n".join(texts)))
    again = named_again(lines)
    return [lines[at].printed for at in sorted(heads_in(lines, marks_in(lines, again), opens, again))]


def paged(*furniture: str) -> list[str]:
    """Three pages with these lines in the middle of a sentence, {n} being the page's number."""
    return [text.format(n=n) for n in range(1, 4) for text in (OPEN[n], *furniture, f"负责第{n}项。")]


def test_two_lines_below_a_page_mark_may_be_heads_and_a_third_is_none() -> None:
    assert heads(*paged("—{n}—", "甲册", "乙册")) == ["甲册", "乙册"] * 3
    assert heads(*paged("—{n}—", "甲册", "乙册", "丙册")) == ["甲册", "乙册"] * 3


def test_two_lines_above_a_page_mark_may_be_heads_and_three_are_none() -> None:
    assert heads(*paged("甲册", "—{n}—")) == ["甲册"] * 3
    assert heads(*paged("乙册", "甲册", "—{n}—")) == ["乙册", "甲册"] * 3
    assert heads(*paged("丙册", "乙册", "甲册", "—{n}—")) == []


def test_a_head_that_begins_the_text_is_one_where_it_breaks_in_below() -> None:
    text = ["内部资料", "关于某事的决定", OPEN[0], "—1—", "内部资料", "负责。"]
    assert heads(*text) == ["内部资料"] * 2
    assert heads("甲", *text[1:4], "甲", "负责。") == []


def test_the_first_that_says_what_further_pages_have_as_their_head_is_the_title() -> None:
    """Where a text begins below it; the head of its own page stands above it."""
    below = [OPEN[0], "—1—", "某市养犬办法", "负责。"]
    assert heads("某市养犬办法", "第一条　为了某事，制定本办法。", *below) == ["某市养犬办法"]
    assert heads("某市养犬办法", "（2024年5月6日某市人民政府令第3号公布）", *below) == ["某市养犬办法"]
    assert heads("某市养犬办法", "近年来，本市养犬的人增多。", *below) == ["某市养犬办法"]
    assert heads("某市养犬办法", "关于印发某市养犬办法的通知", *below) == ["某市养犬办法"] * 2
    assert heads("某市养犬办法", "第二条　本办法适用于本市。", *below) == ["某市养犬办法"] * 2
    assert heads("某市养犬办法", "某市养犬办法", "第一章　总则", *below) == ["某市养犬办法"] * 2


def test_a_line_that_begins_a_page_is_a_head_where_it_breaks_in() -> None:
    text = ["某条例", OPEN[0], "内部资料", "负责。", OPEN[1], "内部资料", "办理。"]
    assert heads(*text, opens=(2, 5)) == ["内部资料"] * 2
    assert heads(*text) == []


def test_what_stands_above_the_first_page_mark_breaks_into_nothing() -> None:
    """The text's last line goes on in nothing; the first is not below it."""
    assert heads("内部资料", "—1—", "予以批准。", "内部资料", "—2—", "现将，某事") == []
    assert heads(OPEN[0], "内部资料", "—1—", "负责。", "予以批准。", "内部资料", "—2—", "现将某事") == ["内部资料"] * 2


def test_a_page_of_nothing_but_its_head_breaks_into_nothing() -> None:
    text = ["甲。", "—1—", "内部资料", "—2—", "予以批准。", "某办法", "内部资料", "—3—", "现予公布。"]
    assert heads(*text) == []


@pytest.mark.parametrize(("ems", "found"), [(45, 3), (46, 0)])
def test_a_head_has_forty_five_ems_at_most(ems: int, found: int) -> None:
    assert len(heads(*paged("—{n}—", "册" * ems))) == found


def test_a_head_has_two_letters_at_least_besides_its_numbers() -> None:
    assert heads(*paged("—{n}—", "册{n}")) == []
    assert heads(*paged("—{n}—", "甲册{n}")) == ["甲册1", "甲册2", "甲册3"]


@pytest.mark.parametrize(
    "line",
    ["2024年1月18日", "第二条　甲乙", "第二章　总则", "（二）加强领导", "（2024年1月18日某会通过", "2．加强领导"],
)
def test_lines_of_the_text_are_no_heads_however_often_they_come_back(line: str) -> None:
    assert heads(*paged("—{n}—", line)) == []


@pytest.mark.parametrize(
    ("line", "breaks_in"),
    [
        ("第一条　甲。", False), ("第二条　甲。", True), ("第1条　甲。", False), ("第一章　总则", False), ("第二章　罚则", True),
        ("（一）甲。", False), ("（二）甲。", True), ("1．甲。", False), ("01．甲。", False), ("3．甲。", True), ("各级应当负责。", False),
    ],
)  # fmt: skip
def test_below_a_head_stands_no_beginning(line: str, breaks_in: bool) -> None:
    """Sentences end above each page mark; the second article, chapter or item does not open a text, the first may."""
    text = [text for n in (1, 2) for text in (f"第{n}项已经完成。", f"—{n}—", "内部资料", line)]
    assert bool(heads(*text)) is breaks_in
