"""PDF in: bars between columns, and where the lines of a column begin and end."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.furniture import take_out
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.lines import pages_of
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.line import Line


def lines(*sheets: Sheet) -> Sequence[Line]:
    with opened(pdf(sheets)) as document:
        return pages_of(take_out(next(volumes_of(document, Scanning(KeptPages("0")), ignore))), None).lines


def printed(*sheets: Sheet) -> list[str]:
    return [line.printed for line in lines(*sheets)]


def paragraphs(*sheets: Sheet) -> list[str]:
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), ignore)
    return ["".join(text_inside(p).split()) for p in issue.descendants("p")]


def bar(x: float, top: float, bottom: float) -> str:
    return f"{x} {800 - bottom} m {x} {800 - top} l S"


STORY = [
    ["　　会议审议了甲条例，", "听取了关于水的报告。"],
    ["　　会议还讨论了乙办", "法，以及其他有关事项"],
    ["和各项任免案，一一表", "决通过。"],
]
TITLE = Text(150, 60, "某省举行常委会会议", 18)
PLACES = (60, 176, 292)


def story(top: float, places: Sequence[float] = PLACES) -> list[Text]:
    return [text for x, part in zip(places, STORY, strict=True) for text in column(x, top, part)]


IN_ORDER = [line.strip("\u3000") for part in STORY for line in part]


def test_bars_part_columns_of_two_or_three_lines_each() -> None:
    short = [
        ["主任、各位委员：", "　　经审议，同意甲", "条例的修改意见。"],
        ["　　以上报告，请予", "审议，并作出修改的", "决定。"],
    ]
    texts = [text for x, part in zip((60, 176), short, strict=True) for text in column(x, 200, part)]
    drawn = "\n".join([*(bar(x, 90, 120) for x in (168, 284)), bar(168, 190, 240)])
    found = printed(Sheet([TITLE, *story(100), Text(120, 160, "某市举行常委会会议", 18), *texts], drawn=drawn))
    below = [line.strip("\u3000") for part in short for line in part]
    assert found == [TITLE.said, *IN_ORDER, "某市举行常委会会议", *below]


def test_a_longer_bar_parts_what_shorter_ones_on_its_side_do_not() -> None:
    """Two stories below each other, left of a bar that is as long as both; on its right a third."""
    aside = ["　　各市举行了选举，", "选出了代表和主席团", "的成员，并且公布了", "名单，供人民监督。"] * 2
    drawn = "\n".join([bar(408, 90, 250), *(bar(x, top, top + 30) for x in (168, 284) for top in (90, 190))])
    found = printed(Sheet([*story(100), *story(200), *column(420, 100, aside)], drawn=drawn))
    assert found == [*IN_ORDER * 2, *(line.strip("\u3000") for line in aside)]


def test_a_bar_beside_a_figure_or_through_a_line_parts_nothing() -> None:
    """An axis with its numbers; a change bar in the margin; a stroke that a line runs over."""
    text = [f"　　{'会议审议了甲条例，' * 4}", f"{'听取了关于水的报告' * 4}", f"{'会议还讨论了乙办法' * 4}"] * 2
    for x in (40, 200, 470):
        beside = [Text(20, 100 + 18 * at, str(at)) for at in range(6)]
        found = printed(Sheet([*column(60, 100, text), *(beside if x == 40 else [])], drawn=bar(x, 90, 200)))
        assert [line.lstrip("0123456789\u3000") for line in found] == [line.strip("\u3000") for line in text]


def test_a_bar_beside_a_quotation_in_a_column_parts_no_columns() -> None:
    left = ["　　省政府决定，对下列", "规章予以修改，并且公", "布废止的规章的目录，", "现在印发给你们。"]
    right = ["将办法第八条修改为：", "　“禁止制造、销售殡", "本决定自公布之日起开", "始施行。"]
    title = Text(145, 60, "某省政府的决定", 20)
    found = printed(Sheet([title, *column(60, 100, left), *column(180, 100, right)], drawn=bar(181, 109, 120)))
    assert found == [title.said, *(line.strip("\u3000") for line in (*left, *right))]


def test_a_title_and_its_note_that_begin_alike_are_no_edge_of_the_text() -> None:
    text = ["　　为了规范消防工作，预防和减少火灾的危害，", "加强应急救援工作。"]
    title, note = Text(75, 60, "某省关于消防的决定", 18), Text(75, 90, "（2024年1月18日通过）", 9)
    assert [line.indent for line in lines(Sheet([title, note, *column(50, 120, text)]))][2:] == [2, 0]


def test_two_short_lines_that_end_alike_are_no_edge_of_the_text() -> None:
    text = ["　　任命：", "　　王丽、曹强、邢娅波为某省的", "高级人民法院审判员，并报备案1", "备案审查。"]
    assert [line.width for line in lines(Sheet(column(50, 100, text)))] == [3, 13, pytest.approx(15, abs=0.1), 5]


LONG = "各级行政机关应当加强城市供水管理和节约用水工作保障城市生活和生产用水安全"
SET_IN = [f"　　{LONG[:18]}", *[LONG[at : at + 20] for at in range(12)], "维护用户权益。"]


def test_first_lines_are_known_by_their_indent_though_they_are_few() -> None:
    """Paragraphs of ten lines: a flush line below a full one that ends a sentence goes on."""
    full = [f"　　第一条　{LONG[:13]}。", "选举结果应当公布。"]
    found = paragraphs(Sheet([Text(100, 60, "关于供水的通知", 18), *column(50, 100, [*SET_IN * 3, *full], leading=16)]))
    assert found[-1] == f"{LONG[:13]}。选举结果应当公布。"


def midway(y: float, words: str, size: float) -> Text:
    return Text((400 - size * len(words)) / 2, y, words, size)


SHORT = ["主旨：修正固定污染源排放标准，并自即日起生效。", "依据：空气污染防制法第二十条。", "公告事项：如附件。"]
"""Lines that begin at 50 and none of which ends later than 280."""


def test_short_lines_below_a_title_in_the_middle_of_the_sheet_are_paragraphs() -> None:
    title = midway(60, "某省生态环境厅公告", 18)
    assert paragraphs(Sheet([title, *column(50, 100, SHORT)], width=400)) == SHORT
    assert {line.hints.measure for line in lines(Sheet([title, *column(50, 100, SHORT)], width=400))[1:]} == {30.0}


def test_a_title_off_the_middle_of_the_sheet_tells_nothing_of_where_its_text_ends() -> None:
    title = Text(130, 60, "某省生态环境厅公告", 18)
    assert [line.hints.measure for line in lines(Sheet([title, *column(50, 100, SHORT)], width=400))] == [None] * 4


def test_lines_that_do_not_go_beyond_the_middle_may_be_those_of_a_left_column() -> None:
    narrow = ["经省人民政府批准，撤销", "甲乡，设立甲镇，以原甲乡的", "区域为其区域。"]
    title = midway(60, "某县行政区划变更", 18)
    assert [line.hints.measure for line in lines(Sheet([title, *column(50, 100, narrow)], width=400))] == [None] * 4
    assert paragraphs(Sheet([title, *column(50, 100, narrow)], width=400)) == ["".join(narrow)]


def test_a_heading_without_number_in_the_middle_is_one_of_a_part() -> None:
    law = [
        midway(60, "某省消防条例", 18),
        midway(90, "第一章　总　则", 14),
        *column(50, 115, ["第一条　为了预防火灾，减少火灾危害，制定本条例。"]),
        midway(135, "责任", 10),
        *column(50, 155, ["第二条　单位的主要负责人是本单位的消防安全责任人。"]),
        midway(175, "第二章　火灾预防", 14),
        midway(195, "宣传教育", 10),
        *column(50, 215, ["第三条　每年十一月为消防宣传月。"]),
    ]
    issue = read_issue(source_of("in.pdf", pdf([Sheet(law, width=400)])), Particulars(), ignore)
    assert [each.get("type") for each in issue.descendants("division")] == ["chapter", "section"] * 2
    assert [text_inside(each) for each in issue.descendants("heading")] == ["总则", "责任", "火灾预防", "宣传教育"]


def test_lines_of_a_title_may_be_nearly_as_wide_as_what_they_stand_over() -> None:
    """None is set in further than a first line of a paragraph is; a paragraph in large letters is no title for that."""
    text = column(50, 200, [f"　　{LONG[:18]}", *[LONG[at : at + 20] for at in range(6)]])
    title = [Text(60, 100, "某省人民政府关于加快", 18), Text(105, 130, "供水的意见", 18)]
    assert [line.hints.align for line in lines(Sheet([*title, *text]))[:2]] == ["center", "center"]
    quoted = [Text(86, 100, "各级人民政府应当加", 18), Text(50, 130, "强城市供水管理工作和节", 18)]
    assert [line.hints.align for line in lines(Sheet([*quoted, *text]))[:2]] == [None, None]


@pytest.mark.parametrize(("leading", "blanks"), [(24, [0, 0]), (16, [0, 1])])
def test_lines_of_a_title_stand_as_wide_as_those_of_the_text(leading: float, blanks: Sequence[int]) -> None:
    title = [Text(69, 100, "某省人民政府办公厅", 18), Text(105, 141, "供水的意见", 18)]
    text = column(50, 200, [f"　　{LONG[:18]}", *[LONG[at : at + 20] for at in range(6)]], leading=leading)
    assert [line.blanks for line in lines(Sheet([*title, *text]))[:2]] == blanks


AGENDA = [
    "　　九、审议某市消防条例",
    "　　十、审议和批准甲市议事规则",
    "　　十一、审议和批准乙市见义勇为人员奖励保障规则",
    "　　十二、审议和批准丙市中小学校园规划建设的条例",
    "　　十三、审议丁市供水条例",
]
PROSE = [
    "　　会议听取并审议了某省人民政府关于水利工程建设",
    "情况的报告，认为各项工作取得了新的进展和新的成效",
    "，同意这个报告。",
    "　　会议要求各有关部门进一步加强组织领导，健全工作",
    "机制，把各项措施落到实处。",
]


def test_a_page_of_first_lines_alone_begins_where_the_pages_around_it_do() -> None:
    """Two of its lines go as far as those of the text, and are no lines of one paragraph."""
    pages = [Sheet([*column(50, 100, PROSE), *column(50, 300, PROSE)]) for _ in range(4)]
    found = lines(pages[0], pages[1], Sheet(column(50, 100, AGENDA)), *pages[2:])
    assert [line.indent for line in found if line.hints.page == 3] == [2.0] * len(AGENDA)


def test_a_page_that_is_set_in_throughout_keeps_its_own_measure() -> None:
    pages = [Sheet([*column(50, 100, PROSE), *column(50, 300, PROSE)]) for _ in range(4)]
    whole = "".join(PROSE[1:3]).strip("\u3000")
    inside = ["　　" + whole[at : at + 22] for at in range(0, len(whole), 22)] * 3
    found = lines(pages[0], pages[1], Sheet(column(50, 100, inside)), *pages[2:])
    assert {line.indent for line in found if line.hints.page == 3} == {0.0}


def test_who_publishes_stands_at_the_foot_of_a_cover_and_is_no_running_foot() -> None:
    name = "某省人民代表大会常务委员会"
    cover = Sheet([Text(110, 180, name, 24), Text(220, 290, "公报", 84), Text(210, 720, name, 14)])
    found = printed(cover, *[Sheet([*column(50, 100, PROSE), *column(50, 300, PROSE)]) for _ in range(3)])
    assert found[:3] == [name, "公报", name]
