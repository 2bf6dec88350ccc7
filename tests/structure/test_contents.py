"""The contents of an issue: entries, the heads above them, and where they end."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.structure.contents.entry import is_page
from gazette_pub.structure.contents.finding import issue_contents
from gazette_pub.structure.line import Hints, Line
from gazette_pub.structure.tails import tail


def lines(*texts: str) -> list[Line]:
    return list(lines_of("\n".join(texts)))


def found(*texts: str, headed: bool = True) -> list[tuple[str, int, int]]:
    """The blocks of the contents that open a text with 目录."""
    blocks = issue_contents(lines("目录", *texts), 0, headed) or []
    return [(block.kind, block.first, block.after) for block in blocks[1:]]


TEXT = ("某省消防条例", "第一条　为了安全。")
ENTRY = "某省消防条例……3"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("甲……1234", (1, "……", "1234")), ("甲……12345", None), ("甲12", None), ("甲　12", (1, "", "12")), ("甲 12）", (1, "）", "12")),
        ("甲（12）", (1, "（）", "12")), ("某（甲12）", None), ("甲……", None), ("甲 (12)", (1, "()", "12")),
        ("编号：JZ-2024-0187", None), ("容积率：2.0", None), ("某条例-12", (3, "-", "12")),
        ("一号）……（12）", (3, "……（）", "12")),
    ],
)  # fmt: skip
def test_an_entry_ends_with_a_page_of_four_figures_at_most(text: str, parts: tuple[int, str, str] | None) -> None:
    told = tail(text)
    assert (told and (told.words, "".join(told.leader.split()), told.page)) == parts


@pytest.mark.parametrize("sign", "…·．.‥⋯•—-_ 　")
def test_any_sign_leads_to_a_page(sign: str) -> None:
    told = tail(f"某省消防条例{sign * 3}12")
    assert told is not None and (told.words, told.page) == (6, "12")


@pytest.mark.parametrize(
    ("text", "page"), [("12", True), ("（12）", True), ("— 12 —", True), ("…" * 38 + "12", True), ("…" * 39 + "12", False), ("甲12", False)]
)  # fmt: skip
def test_a_page_number_stands_alone_on_forty_characters_at_most(text: str, page: bool) -> None:
    assert is_page(lines(text)[0]) is page


def test_contents_have_a_line_below_their_heading_that_is_no_chapter() -> None:
    assert issue_contents(lines("目录"), 0, True) is None
    assert found("第一章　总则……3", ENTRY) == []
    assert found(ENTRY) == [("entry", 1, 2)]
    assert issue_contents(lines("CONTENTS", ENTRY), 0, True) is not None
    assert issue_contents(lines("甲", "目录", ENTRY), 1, True)[1].first == 2  # type: ignore[index]


@pytest.mark.parametrize(("lines_of_entry", "entries"), [(5, 2), (8, 2), (9, 1)])
def test_between_two_pages_stand_eight_lines_of_one_title_at_most(lines_of_entry: int, entries: int) -> None:
    long = [*["某省人民政府关于印发规划及"] * (lines_of_entry - 1), "方案的通知……9"]
    assert len(found(ENTRY, *long, *TEXT)) == entries


def test_contents_end_at_a_sentence_or_an_article() -> None:
    assert found(ENTRY, "会议通过。", "某省水条例……9") == [("entry", 1, 2)]
    assert found(ENTRY, "第一条　为了", "某省水条例……9") == [("entry", 1, 2)]
    assert found("会议通过。", ENTRY, headed=False) == []


@pytest.mark.parametrize(
    ("head", "below", "is_head"),
    [
        ("地方性法规", "某省人民代表大会关于某事的决定……3", True),
        ("地" * 14, "某省人民代表大会常务委员会关于某事的决定……3", True),
        ("地" * 15, "某省人民代表大会常务委员会关于某事的决定……3", False),
        ("地" * 7, "甲" * 8 + "…12", True),  # seven of ten ems
        ("地" * 8, "甲" * 8 + "…12", False),
        ("地方性法规", "（试行）……3", False),
        ("地方性法规", "《某省水条例》……3", True),
        ("地方法规性", "《某省水条例》……3", False),
        ("地方性法规", "的决定……3", False),
        ("地方法规性", "〈某省水条例〉……3", False),
        ("地方性法规的", "某省人民代表大会决定……3", False),
        ("地方性法规于", "某省人民代表大会决定……3", False),
        ("地方性法规、", "某省人民代表大会决定……3", False),
        ("地方性法规与", "某省人民代表大会决定……3", False),
        ("地方性法规和", "某省人民代表大会决定……3", False),
        ("地方性法规及", "某省人民代表大会决定……3", False),
        ("地方《性法规", "某省人民代表大会决定……3", False),
        ("关于法规", "某省人民代表大会决定……3", False),
        ("地方性法规", "12", False),
        ("地方性法规", " 　某省人民代表大会决定……3", False),
        ("地方性法规", "　某省人民代表大会决定……3", True),
    ],
)
def test_a_short_line_above_an_entry_heads_it_or_is_its_first_line(head: str, below: str, is_head: bool) -> None:
    expected = [("label", 1, 2), ("entry", 2, 3)] if is_head else [("entry", 1, 3)]
    assert found(head, below) == expected


@pytest.mark.parametrize("sign", "【〖〔［[◆●■★☆▲※")
def test_a_sign_or_bracket_shows_a_head(sign: str) -> None:
    assert found(f"{sign}关于地方性法规的", "（某）决定……3") == [("label", 1, 2), ("entry", 2, 3)]


def test_heads_stand_one_below_another() -> None:
    assert found("【法规】", "【地方】", ENTRY, "【任免】", ENTRY) == [
        ("label", 1, 2), ("label", 2, 3), ("entry", 3, 4), ("label", 4, 5), ("entry", 5, 6),
    ]  # fmt: skip


# contents without page numbers


def test_contents_without_pages_end_where_one_of_the_first_three_stands_again() -> None:
    first = ("某省消防条例", "某省水条例", "某省林业条例", "某省草原条例")
    for n, ends in ((0, True), (1, True), (2, True), (3, False)):
        assert bool(found(*first, first[n], "某省环境规定")) is ends
    assert found(*first, first[0]) == [("entry", n, n + 1) for n in range(1, 5)]
    assert found(*first, first[0], headed=False) == []


NOTICE = ("某省财政厅", "关于做好年检工作的通知", "某财〔2024〕3号", "各市财政局：", "现就年检工作通知如下。")
DECISION = ("某市关于批准结好的决定", "会议决定，批准与某市结好。")


@pytest.mark.parametrize(
    ("entries", "documents", "are_contents"),
    [
        (("某省财政厅关于做好年检工作的通知　某财〔2024〕3号", "某市关于批准结好的决定"), (*NOTICE, *DECISION), True),
        (("某省财政厅关于做好年检工作的通知", "　　年检报告书", "某市关于批准结好的决定"), (*NOTICE, *DECISION), True),
        (("某市关于批准结好的决定",), DECISION, True),
        (("某市关于批准结好的决定", "某省关于水的通知"), DECISION, False),
        (("一、基本情况", "二、主要任务"), ("一、基本情况", "全省平稳。", "二、主要任务", "做好工作。"), False),
    ],
)
def test_contents_without_pages_and_without_a_name_above_are_titles_of_what_stands_below(
    entries: tuple[str, ...], documents: tuple[str, ...], are_contents: bool
) -> None:
    blocks = found(*entries, *documents, headed=False)
    assert (blocks and blocks[-1][2]) == (1 + len(entries) if are_contents else [])


def test_a_number_above_the_title_on_a_page_below_that_of_the_contents_is_the_document_s() -> None:
    all_ = lines(
        "目录", "某某规例", "某某规则", "2024年第45号法律公告", "某某规例", "（由局长订立）", "本规例生效。", "某某规则"
    )
    for at, line in enumerate(all_):
        line.hints = Hints(page=1 + (at > 2))
    blocks = issue_contents(all_, 0, False)
    assert blocks is not None and blocks[-1].after == 3


@pytest.mark.parametrize(("entries", "ends"), [(299, True), (300, False)])
def test_contents_without_pages_have_three_hundred_entries_at_most(entries: int, ends: bool) -> None:
    assert bool(found("某省消防条例", *[f"某省第{n}号规定" for n in range(entries - 1)], "某省消防条例")) is ends


@pytest.mark.parametrize(
    ("first", "again", "same"),
    [
        ("某市公告（第九号）", "某市公告", True), ("某市公告", "某市公告（第九号）", True), ("公告令", "公告令", False),
        ("某市公告：", "某市公告", True), ("某 市 公 告", "某市公告", True), ("某市公告", "某市通告", False),
    ],
)  # fmt: skip
def test_an_entry_is_known_again_by_four_characters_that_begin_it(first: str, again: str, same: bool) -> None:
    assert bool(found(first, "某省另外一个不同的条例", again)) is same


def test_an_indented_line_goes_on_from_the_entry_above_it() -> None:
    assert found("某省关于印发", "　　规划的通知", "某省水条例", "某省关于印发") == [("entry", 1, 3), ("entry", 3, 4)]
    assert found("某省关于印发", "　规划的通知", "某省水条例", "某省关于印发")[0] == ("entry", 1, 2)
    assert found("人事工作", "某省人民代表大会关于印发", "　　规划的通知", "人事工作")[:2] == [
        ("label", 1, 2),
        ("entry", 2, 4),
    ]


LONG = "某省人民代表大会常务委员会代表资格审查委员会关于暂时停止某人执行代表职务的报"
"""A line that is full; the last character of its title stands on the next."""


def test_an_indented_line_is_an_entry_below_a_whole_title_that_ends_early() -> None:
    decision, report = "某省关于批准《某市消防条例》的决定", "　　法制委员会关于《某市消防条例》的报告"
    assert found(LONG, "告", decision, report, decision) == [("entry", 1, 3), ("entry", 3, 4), ("entry", 4, 5)]


def test_the_rest_of_a_title_stands_below_a_full_line() -> None:
    assert found(LONG, "告", "某省水条例", LONG)[:2] == [("entry", 1, 3), ("entry", 3, 4)]
    assert found("某省关于印发规划的报", "告", "某省水条例", "某省关于印发规划的报")[0][2] == 2


def test_contents_without_pages_end_above_what_only_a_document_holds() -> None:
    listed = ("某省消防条例", "某省水条例", "某省林业条例", "某省草原条例")
    for text in (
        "第一条　为了安全。",
        "各市人民政府：",
        "为了安全，制定本条例。",
        "某发〔2024〕3号",
        "（2024年3月1日某省人大常委会通过）",
    ):
        assert found(*listed, listed[3], text) == [("entry", n, n + 1) for n in range(1, 5)]
        assert found(*listed, "某省环境规定", text) == []


ORDER = (
    "某省人民政府令",
    "第301号",
    "《某省消防办法》已经通过，现予公布。",
    "省长　王　纯",
    "2024年3月1日",
    "某省消防办法",
    "第一条　为了安全。",
)


@pytest.mark.parametrize(
    ("listed", "documents"),
    [
        (("某省消防办法", "某省关于水的通知", "任免名单"), ORDER),
        (("某省消防办法……", "某省关于水的通知……"), ORDER),
        (("省政府规章", "某省消防办法", "人事任免", "任免名单"), ORDER),
        (("省政府规章",), ORDER),
        (("某省人民政府令", "某省消防办法", "某省人民政府令", "某省水办法"), ORDER),
        (("某省关于水的通知", "某省人民政府令", "（第301号）", "某省消防办法"), ("某省关于水的通知", "各市：", *ORDER)),
        (("某省人民政府令", "第301号", "某省消防办法", "某省关于水的通知"), ORDER),
        (("某院关于案件的解释", "张三诉李四案"), ("某院公告", "《某院关于案件的解释》已经通过。", "某院关于案件的解释")),
        (("某部水规定", "某部路规定"), ("某部令2024年第2号", "《某部水规定》已经通过，现予公布。", "某部水规定")),
        (("省政府文件",), ("某省关于水的通知", "某发〔2024〕3号", "各市人民政府：")),
        (("某省关于印发某某", "　　水规划的通知", "某省关于印发某某", "　　路规划的通知"), (*ORDER, "某省关于印发某某路规划的通知")),
        (("某省消防办法", "某省关于水的通知"), ("某省发展和改革委员会", "某省财政厅", "令", *ORDER[1:])),
        (("规章", "某省消防办法", "通知", "某省关于水的通知"), ("规章", *ORDER)),
        (("某省关于水的通知", "某省人民政府令第301号"), ("某省关于水的通知", "各市人民政府：", *ORDER)),
    ],
)  # fmt: skip
def test_an_order_above_what_the_contents_name_is_a_document(
    listed: tuple[str, ...], documents: tuple[str, ...]
) -> None:
    blocks = found(*listed, *documents)
    assert (blocks[0][1], blocks[-1][2]) == (1, 1 + len(listed))
    assert len({at for _, first, after in blocks for at in range(first, after)}) == len(listed)


def test_heads_that_stand_again_over_the_first_title_are_no_contents() -> None:
    listed = ("某省水条例", "某省林业条例", "某省草原条例", "任免事项", "某省关于任免的决定")
    assert found(*listed, "任免事项", "某省关于任免的决定", "某发〔2024〕3号")[-1] == ("entry", 5, 6)
