"""How far a rule looks, and how long what it takes may be: each holds up to its limit, and not beyond it."""

from __future__ import annotations

import pytest

from cases.seen import Case, seen
from gazette_pub.structure.line import Line
from gazette_pub.structure.outline import is_bare_heading, is_heading, lead_of
from gazette_pub.structure.preambles import recitals
from gazette_pub.structure.recognise import read_to
from gazette_pub.structure.series import head_of_series
from gazette_pub.structure.titles.first import _ends_caption
from gazette_pub.structure.webpages import _is_in_menu
from gazette_pub.words.force import said_of_force
from gazette_pub.words.masthead import issue_line
from structure.reading_of import pages_of


def lines(*texts: str) -> list[Line]:
    return [
        Line(n, text.lstrip("\u3000"), text.lstrip("\u3000"), indent=float(len(text) - len(text.lstrip("\u3000"))))
        for n, text in enumerate(texts, 1)
    ]


def read(*texts: str) -> Case:
    return seen("\n".join(texts).encode())


def said_in(issue: Case, name: str) -> list[str]:
    """What the elements of that name say."""
    return [node.text_content for node in issue.issue.descendants(name)]


# preambles


@pytest.mark.parametrize(("count", "told"), [(40, True), (41, False)])
def test_a_preamble_has_forty_lines_at_most(count: int, told: bool) -> None:
    grounds = [f"　　在相互尊重主权的基础上第{n}次会谈，" for n in range(count - 2)]
    preamble = lines("　　甲国和乙国，", *grounds, "　　达成协议如下：")
    assert len(preamble) == count
    assert bool(recitals(preamble)) is told


@pytest.mark.parametrize(("grounds", "told"), [(0, False), (1, True)])
def test_two_paragraphs_behind_the_first_show_that_each_stands_by_itself(grounds: int, told: bool) -> None:
    preamble = lines("　　甲国和乙国，", *["　　在相互尊重主权的基础上，"] * grounds, "　　达成协议如下：")
    assert bool(recitals(preamble)) is told


# series


@pytest.mark.parametrize(("over", "told"), [(1, True), (3, True), (4, False)])
def test_the_title_below_a_series_takes_three_lines_at_most(over: int, told: bool) -> None:
    title = ["某省水利建设", "专项资金使用", "管理情况", "审计结果"][-over:]
    found = head_of_series(
        lines("某省审计厅", "审计结果公告", "2018年第46号（总第326号）", *title, "根据审计法，我厅进行了审计。")
    )
    assert bool(found) is told


# web pages


@pytest.mark.parametrize(("count", "told"), [(3, False), (4, True)])
def test_a_menu_has_more_than_three_words_behind_bullets(count: int, told: bool) -> None:
    menu = lines(*["•首页", "•要闻动态", "•政务公开", "•办事服务"][:count])
    assert _is_in_menu(menu, 0) is told


@pytest.mark.parametrize(("between", "told"), [(0, True), (1, False)])
def test_the_words_of_a_menu_stand_within_three_lines(between: int, told: bool) -> None:
    menu = lines("•首页", "•要闻动态", "•政务公开", *["某市召开会议"] * between, "•办事服务")
    assert _is_in_menu(menu, 0) is told


# the years of the Republic


def test_the_republic_counts_its_years_from_1912() -> None:
    said = issue_line("中华民国113年第5期")
    assert said is not None
    assert (said.year, said.number) == ("2024", "5")


# force


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("从1985年1月1日起，增加离休干部补贴。", True),
        ("从1985年1月1日起，增加离休干警补贴。", False),
    ],
)
def test_what_is_done_from_a_day_begins_as_the_title_says(said: str, told: bool) -> None:
    """Six characters of it."""
    assert bool(list(said_of_force(said, ["关于增加离休干部生活费用的报告"], "report"))) is told


@pytest.mark.parametrize(
    ("said", "told"),
    [("新版译文自2007年8月1日起启用。", True), ("新版译自2007年8月1日起启用。", False)],
)
def test_what_something_is_done_with_is_named_in_four_characters(said: str, told: bool) -> None:
    assert bool(list(said_of_force(said, ["关于新版译文格式的通知"], "notice"))) is told


# attachments


@pytest.mark.parametrize(("over", "told"), [(5, True), (6, False)])
def test_the_title_of_an_attachment_takes_five_lines_at_most_as_its_list_has_it(over: int, told: bool) -> None:
    parts = ["某省保健食品", "原料使用", "登记备案", "情况", "汇总", "（样式）"][:over]
    issue = read(
        "某省人民政府关于做好登记工作的通知",
        "",
        "各市人民政府：",
        "",
        "　　现将有关事项通知如下，请遵照执行。",
        "",
        f"　　附件：{''.join(parts)}",
        "",
        "　　　　　　　　　　某省人民政府",
        "　　　　　　　　　　2024年5月6日",
        "",
        "附件",
        *parts,
        "",
        "　　各单位应当如实填写。",
    )
    assert ("".join(parts) in said_in(issue, "title")) is told


# cases


@pytest.mark.parametrize(("length", "told"), [(60, True), (61, False)])
def test_the_name_of_a_case_has_sixty_characters_at_most(length: int, told: bool) -> None:
    name = "某" * (length - 1) + "案"
    issue = read(
        "典型案例",
        "",
        "案例一",
        "",
        name,
        "",
        "　　某公司向河道排放污水，被依法处罚。",
        "",
        "案例二",
        "",
        "某乙案",
        "",
        "　　某甲被依法处罚。",
    )
    assert (f"案例一　{name}" in said_in(issue, "heading")) is told


# the caption of a picture above a title


@pytest.mark.parametrize(("over", "told"), [(4, True), (5, False)])
def test_a_caption_above_a_title_ends_within_three_lines_of_its_first(over: int, told: bool) -> None:
    caption = ["图为会议现场，", *["各市代表出席，"] * (over - 2), "会议由某人主持。"]
    reading = read_to(pages_of("\n".join([*caption, "某省消防条例"])), over)
    assert _ends_caption(reading, over - 1) is told


# tables


@pytest.mark.parametrize(("length", "told"), [(12, True), (13, False)])
def test_what_names_the_rows_below_it_has_twelve_ems_at_most(length: int, told: bool) -> None:
    group = "省" * (length - 1) + "会"
    rows = ["1　甲县　　2.5　已建", "2　乙县　12　3.5　已建", group, "3　丙县　　4.5　在建", "4　丁县　13　5.5　在建"]
    issue = read("某省水库一览表", "序号　县名　面积　库容　状态", *rows)
    assert ({group} <= set(said_in(issue, "cell"))) is told


# headings


@pytest.mark.parametrize(("length", "told"), [(80, True), (81, False)])
def test_a_numbered_heading_has_eighty_characters_at_most(length: int, told: bool) -> None:
    assert is_heading("字" * length) is told


@pytest.mark.parametrize(("length", "told"), [(30, True), (31, False)])
def test_a_heading_without_a_number_has_thirty_characters_at_most(length: int, told: bool) -> None:
    assert is_bare_heading("字" * length) is told


@pytest.mark.parametrize(("length", "told"), [(69, True), (70, False)])
def test_a_heading_that_runs_in_has_seventy_characters_at_most_with_its_stop(length: int, told: bool) -> None:
    assert (lead_of("字" * length + "。各地要加强领导。") == length) is told
