"""The first page of an issue, its contents, its group heads and its colophon."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.finish.masthead import TOLD_APART, masthead_in
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, Node
from gazette_pub.structure import categories, front
from gazette_pub.structure.contents.entry import ENTRY_LINES
from gazette_pub.structure.contents.heads import HEAD_SHARE, HEAD_WIDTH
from gazette_pub.structure.tails import tail
from gazette_pub.words import masthead
from gazette_pub.words.masthead import IssueLine, imprint, issue_line

NAME = "某省人民政府公报\n2024年第3期（总第156期）\n"
LAW = "某省消防条例\n第一条　为了预防火灾，制定本条例。\n第二条　本条例自2024年7月1日起施行。\n"


def front_of(text: str) -> Node:
    node = issue_of(text).child("front")
    assert node is not None, "no first page"
    return node


def entries(text: str) -> list[tuple[str, str | None]]:
    return [(entry.text_content, entry.get("page")) for entry in front_of(text).descendants("entry")]


def heads(issue: Issue) -> list[str]:
    return [node.text_content for node in issue.children("category")]


# what the lines of a first page say


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2024年第3期（总第156期）", IssueLine(year="2024", number="3", total="156")),
        ("2023年第7号（总号：第261号）", IssueLine(year="2023", number="7", total="261")),
        ("2023年第7期　总期数：261期", IssueLine(year="2023", number="7", total="261")),
        ("2024年 第6号", IssueLine(year="2024", number="6")),
        ("总号：1834", IssueLine(total="1834")),
        ("二○二四年第一号　（总第四十九号）", IssueLine(year="2024", number="1", total="49")),
        ("2024·第2期", IssueLine(year="2024", number="2")),
        ("3月30日出版", IssueLine(month="3", day="30")),
        ("半月刊", IssueLine()),
    ],
)
def test_an_issue_line_says_year_number_and_whole_number(line: str, said: IssueLine) -> None:
    assert issue_line(line) == said


@pytest.mark.parametrize("line", ["某省消防条例", "2024年工作要点", "第三条", "会议于2024年3月30日召开", "——", ""])
def test_a_line_that_says_anything_else_is_no_issue_line(line: str) -> None:
    assert issue_line(line) is None


def test_who_makes_the_gazette_stands_before_or_behind_the_word_for_it() -> None:
    assert imprint("主办：某省人民政府办公厅") == imprint("某省人民政府办公厅　主办") == ("主办", "某省人民政府办公厅")


def test_the_day_of_issue_is_in_the_year_of_the_issue_where_it_names_none() -> None:
    assert masthead.masthead(["2024年第6号", "3月30日出版"]).date == "2024-03-30"
    assert masthead.masthead(["3月30日出版"]).date is None


@pytest.mark.parametrize("pattern", ["NAME", "IMPRINT", "MADE_BY", "SERIAL", "REACHED", "BOARD"])
def test_the_patterns_of_a_first_page_match_their_examples_and_nothing_else(pattern: str) -> None:
    checked = getattr(masthead, pattern)
    assert [line for line in checked.matches if not checked.match(line)] == []
    assert checked.never and [line for line in checked.never if checked.match(line)] == []


# what is a first page


def test_name_and_issue_line_are_a_first_page() -> None:
    assert [node.name for node in front_of(NAME + LAW).children()] == ["title", "p"]


def test_a_law_has_no_first_page() -> None:
    assert issue_of(LAW).child("front") is None
    assert (
        issue_of("某省消防条例\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　甲。\n").child("front")
        is None
    )


def test_a_communique_with_a_date_is_no_first_page() -> None:
    assert issue_of("某市统计公报\n2024年3月15日\n全市经济运行平稳。\n").child("front") is None


def test_a_document_with_a_number_is_no_first_page() -> None:
    assert issue_of("国家统计局公报\n2024年第3号\n现将数据公布如下。\n").child("front") is None


def test_a_name_may_run_over_lines_and_a_motto_may_stand_above_it() -> None:
    page = front_of("为人民服务\n某省人民代表大会\n常务委员会公报\n2024年第3期\n" + LAW)
    assert [node.text_content for node in page.children("title")] == ["某省人民代表大会常务委员会公报"]
    assert (front.NAME_LINES, front.UNKNOWN) == (3, 3)


# contents


@pytest.mark.parametrize(
    ("printed", "leader"),
    [("…………（12）", "…………（）"), (" ...... 12", "......"), ("　12", ""), ("（ 12 ）", "（ ）"), ("·····12", "·····")],
)
def test_the_page_of_an_entry_is_told_in_any_form(printed: str, leader: str) -> None:
    found = tail("某省消防条例" + printed)
    assert found is not None
    assert ("某省消防条例" + printed)[: found.words].strip() == "某省消防条例"
    assert (found.page, "".join(found.leader.split())) == ("12", "".join(leader.split()))


@pytest.mark.parametrize(
    "entry", ["某省消防条例", "某省规划（2021－2025）", "某省消防条例12", "国发〔2024〕12号", "12345"]
)
def test_a_number_that_belongs_to_the_words_is_no_page(entry: str) -> None:
    assert tail(entry) is None


def test_entries_over_several_lines_and_pages_on_a_line_of_their_own() -> None:
    text = "目录\n某省人民政府关于印发某省消防\n　　规划的通知……3\n某省人民政府令\n5\n"
    assert entries(NAME + text + LAW) == [("某省人民政府关于印发某省消防规划的通知", "3"), ("某省人民政府令", "5")]


def test_contents_without_pages_end_where_their_first_entry_stands_again() -> None:
    text = "目录\n某省消防条例\n某省人民政府关于防火的通知\n"
    assert entries(NAME + text + LAW) == [("某省消防条例", None), ("某省人民政府关于防火的通知", None)]


def test_an_entry_leads_to_its_document() -> None:
    text = "目录\n某省消防条例……2\n"
    (entry,) = front_of(NAME + text + "—1—\n" + LAW + "—2—\n").descendants("entry")
    assert [ref.get("href") for ref in entry.children("ref")] == ["#doc_1"]


def test_a_short_line_heads_entries_and_the_first_line_of_a_long_entry_does_not() -> None:
    text = "目录\n地方性法规\n某省消防条例……2\n某省人民代表大会常务委员会关于修改\n《某省水条例》的决定……3\n"
    page = front_of(NAME + text + LAW)
    assert [node.text_content for node in page.descendants("label")] == ["地方性法规"]
    assert (HEAD_WIDTH, HEAD_SHARE, ENTRY_LINES) == (14.0, 0.7, 5)


# group heads


def test_what_the_contents_name_as_a_head_is_a_category_above_its_documents() -> None:
    issue = issue_of(NAME + "目录\n【地方性法规】\n某省消防条例……2\n—1—\n地方性法规\n" + LAW + "—2—\n")
    assert heads(issue) == ["地方性法规"]
    assert [document.title for document in issue.documents] == ["某省消防条例"]


def test_a_line_in_brackets_is_a_category_where_others_stand_in_the_same() -> None:
    both = "【法规】\n" + LAW + "\f【任免】\n某省人民政府任免名单\n任命：\n张三为某厅厅长。\n"
    assert heads(issue_of(both)) == ["【法规】", "【任免】"]
    assert categories.WIDEST == 16.0


def test_a_short_line_that_parts_two_documents_is_a_category() -> None:
    notice = "某县教育局关于招生的通知\n各中学：\n现通知如下。\n某县教育局\n2024年5月6日\n"
    assert heads(issue_of("部门文件\n" + notice)) == ["部门文件"]
    assert heads(issue_of("某县教育局\n关于招生的通知\n各中学：\n现通知如下。\n")) == []


# the colophon


def test_what_the_gazette_says_of_itself_at_the_end_is_the_colophon() -> None:
    issue = issue_of(LAW + "主办：某省人民政府办公厅\n地址：某市新建路18号\n定价：6.00元\n")
    colophon = issue.child("colophon")
    assert colophon is not None and len(list(colophon.children("p"))) == 3
    assert issue.meta("host") == "某省人民政府办公厅"


def test_how_to_reach_an_office_is_part_of_its_notice() -> None:
    notice = "某市人民政府关于征求意见的通告\n现公开征求意见。\n地址：某市新建路18号\n邮编：041000\n"
    assert issue_of(notice).child("colophon") is None
    assert front.LEAST == 2


# what the issue says of itself


def test_first_page_and_running_heads_that_differ_have_a_finding() -> None:
    from cases.seen import seen

    found = seen(NAME + "—1—\n" + LAW + "—2—\n某省人民政府公报2024年第4期\n第三条　乙。\n—3—\n").findings
    told: list[Finding] = [finding for finding in found if finding.code == TOLD_APART.code]
    assert len(told) == 1 and "3" in told[0].message and "4" in told[0].message


# at the edge of each rule


def kinds_of(*texts: str) -> list[tuple[str, int, int]]:
    """The blocks of the first page."""
    return [(block.kind, block.first, block.after) for block in front.first_page(list(lines_of("\n".join(texts))))]


ISSUE = "2024年第3期"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (["某省人民代表大会", "常务委员会", "公报"], True),
        (["某省", "人民代表大会", "常务委员会", "公报"], False),
    ],
)
def test_a_name_runs_over_three_lines_at_most(name: list[str], found: bool) -> None:
    blocks = kinds_of(*name, ISSUE, "某省消防条例")
    assert (blocks[:1] == [("title", 0, len(name))]) is found


@pytest.mark.parametrize(("mottos", "found"), [(3, True), (4, False)])
def test_three_lines_of_any_words_stand_above_a_name(mottos: int, found: bool) -> None:
    assert bool(kinds_of(*["为人民服务"] * mottos, "某省人民政府公报", ISSUE, "某省消防条例")) is found


def test_a_sentence_above_a_name_is_text() -> None:
    assert kinds_of("现将某事公布。", "某省人民政府公报", ISSUE, "某省消防条例") == []


def test_a_line_above_a_whole_name_is_none_of_it() -> None:
    assert kinds_of("为人民服务", "山西省人民政府公报", ISSUE, "某省消防条例")[:2] == [("p", 0, 1), ("title", 1, 2)]


def test_a_name_in_latin_letters_has_a_word_of_three() -> None:
    assert kinds_of("某省人民政府公报", "GAZETTE", ISSUE, "某省消防条例")[1] == ("p", 1, 2)
    assert kinds_of("某省人民政府公报", "A B", ISSUE, "某省消防条例") == []


def test_name_and_number_at_the_end_of_a_text_are_a_first_page() -> None:
    assert kinds_of("某省人民政府公报", ISSUE) == [("title", 0, 1), ("p", 1, 2)]
    assert kinds_of("某省人民政府公报", ISSUE, "某省消防条例") != []
    assert kinds_of("某省人民政府公报", ISSUE, "现公布某事。") == []
    assert kinds_of("某省人民政府公报", "2024年第3期（总第156期）", "现公布某事。") != []


@pytest.mark.parametrize(
    ("lines", "start"), [(["主办：某省人民政府办公厅"], 2), (["主办：某省人民政府办公厅", "定价：6.00元"], 1)]
)
def test_a_colophon_has_two_lines_at_least(lines: list[str], start: int) -> None:
    text = list(lines_of("\n".join(["予以批准。", *lines])))
    assert front.colophon_start(text) == start


def test_how_to_reach_an_office_is_a_colophons_below_others_of_it() -> None:
    text = list(lines_of("予以批准。\n地址：某市新建路18号\n主办：某省人民政府办公厅\n地址：某市新建路18号"))
    assert front.colophon_start(text) == 2
    assert front.colophon_start(text[:1]) == 1
    assert front.colophon_start([]) == 0


def test_what_the_contents_announce_is_said_without_leaders_and_brackets() -> None:
    lines = list(lines_of("目录\n【法规】\n某省关于印发\n消防规划的通知……3"))
    told = front.announced(lines, front.first_page(lines))
    assert told.heads == {"法规"} and told.titles == {"某省关于印发消防规划的通知"}


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("汉江省人民委员会公报　　　　　　一九五七年第六期", ("1957", "6", None)),
        ("汉江省人民委员会公报　一九五五年　第三号（总号：八十五）", ("1955", "3", "85")),
        ("一九五五年　第三号（总号：八十五）汉江省人民委员会公报", ("1955", "3", "85")),
        ("汉江省人民政府公报　总第一百二十期", (None, None, "120")),
        ("汉江省人民政府公报　2022·18　　　　　　　　人事任免", ("2022", "18", None)),
        ("2022·8　汉江省人民政府公报", ("2022", "8", None)),
        ("汉江省人民政府公报　2019年第1-2期（合刊）", ("2019", "1-2", None)),
        ("汉江省人民政府公报 2018 Ｎo.5", ("2018", "5", None)),
        ("汉江省人民政府公报　第5卷第3期", (None, "3", None)),
        ("2023年第24期（总第1224期）", ("2023", "24", "1224")),
        ("2022·18", ("2022", "18", None)),
    ],
)
def test_a_running_head_says_which_issue_it_is_with_the_gazettes_name_or_without(
    head: str, said: tuple[str | None, str | None, str | None]
) -> None:
    found = masthead_in(head)
    assert found is not None and (found.year, found.number, found.total) == said


@pytest.mark.parametrize("head", ["省政府文件", "第三次经济普查公报第3号", "2022年8月"])
def test_a_head_that_does_not_say_which_issue_of_a_gazette_it_is_says_nothing(head: str) -> None:
    found = masthead_in(head)
    assert found is None or not (found.number or found.total)


def test_a_number_of_the_year_alone_at_the_edge_of_pages_is_a_running_head() -> None:
    kinds = {
        3: "各地要落实责任，加强领导，精心组织，确保普查按照统一部署顺利进",
        5: "普查所需经费由各级人民政府共同负担，列入相应年度的财政预算，按",
    }
    pages = [
        f"汉江市人民政府关于第{n}次普查的通知\n\n各县人民政府：\n    {line}\n\n        — {n} —\n2022·18\n\n行，并及时拨付。\n\n"
        for n, line in kinds.items()
    ]
    issue = issue_of("".join(pages))
    assert (issue.meta("year"), issue.meta("number")) == ("2022", "18")
    assert "18" not in "".join(document.text_content for document in issue.documents)
