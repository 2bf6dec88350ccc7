"""PDF in: which reports are printed under an act, by how large their titles are set, or by their levels."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.by_css import typesetter
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Document, Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

ACT = "某市人大常委会关于批准《某市燃气条例》的决定"
LED_TO_IT = "关于《某市燃气条例》审议结果的报告"
OTHER_ACT = "某市第八届人民代表大会第二次会议关于政府工作报告的决议"
ITS_OWN = "政府工作报告"
TEXT = ["　　会议审议了这个文件，认为它符合本市实际情况，有关内容切实可行，一致同意，决定予", "以批准。"]


def read(data: bytes) -> Issue:
    return read_issue(source_of("in.pdf", data), Particulars(), ignore)


def tree(issue: Issue) -> list[tuple[str, list[str]]]:
    return [(titled(each), [titled(under) for under in each.documents]) for each in issue.documents]


def titled(document: Document) -> str:
    return "".join((document.title or "").split())


def stories(*titles: tuple[str, float]) -> list[Text]:
    found: list[Text] = []
    for at, (said, size) in enumerate(titles):
        y = 80 + 100 * at
        found += [Text(255 - size * len(said) / 2, y, said, size), *column(50, y + 30, TEXT)]
    return found


def test_a_report_whose_title_is_as_large_as_that_of_the_act_stands_beside_it_where_others_are_smaller() -> None:
    sizes = (16, 13, 16, 16)
    issue = read(pdf([Sheet(stories(*zip((ACT, LED_TO_IT, OTHER_ACT, ITS_OWN), sizes, strict=True)))]))
    assert tree(issue) == [(ACT, [LED_TO_IT]), (OTHER_ACT, []), (ITS_OWN, [])]


def test_where_all_titles_are_of_one_size_it_tells_nothing() -> None:
    issue = read(pdf([Sheet(stories((ACT, 16), (LED_TO_IT, 16), (OTHER_ACT, 16), (ITS_OWN, 16)))]))
    assert tree(issue) == [(ACT, [LED_TO_IT]), (OTHER_ACT, [ITS_OWN])]


STYLE = """<style>@page{margin:20mm} body{font:10pt serif} p{margin:0; text-indent:2em}
h1, h2{font-size:16pt; text-align:center; text-indent:0} h1 p, h2 p{text-indent:0}</style>"""


@pytest.mark.parametrize("inside", ["{}", "<p>{}</p>"])
def test_the_level_of_a_report_s_title_tells_whether_it_is_under_the_act(inside: str) -> None:
    titles = ((1, ACT), (2, LED_TO_IT), (1, OTHER_ACT), (1, ITS_OWN))
    text = "".join(
        f"<h{level}>{inside.format(said)}</h{level}><p>{''.join(TEXT).strip()}</p>" for level, said in titles
    )
    data = typesetter().HTML(string=STYLE + text).write_pdf(pdf_tags=True)
    assert tree(read(data)) == [(ACT, [LED_TO_IT]), (OTHER_ACT, []), (ITS_OWN, [])]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (["某市人民代表大会常务委员会关于批准", "《某市城市"], ["供水条例》的决定"]),
        (["某市人民代表大会常务委员会关于批准某市全市第二次国民经"], ["济发展计划的决定"]),
    ],
)
def test_a_title_that_the_end_of_a_page_divides_is_one(above: list[str], below: list[str]) -> None:
    def middle(y: float, said: str) -> Text:
        return Text(250 - 8 * len(said), y, said, 16)

    body = column(50, 80, [line for _ in range(15) for line in TEXT])
    first = [*body, *(middle(700 + 22 * at, said) for at, said in enumerate(above))]
    second = [*(middle(80 + 22 * at, said) for at, said in enumerate(below)), *column(50, 140, TEXT * 9)]
    issue = read(pdf([Sheet([middle(50, ITS_OWN), *first]), Sheet(second)]))
    assert [titled(each) for each in issue.documents] == [ITS_OWN, "".join((*above, *below))]


def test_a_large_line_that_ends_a_page_and_leaves_room_is_no_part_of_the_title_on_the_next() -> None:
    body = column(50, 80, [line for _ in range(15) for line in TEXT])
    title = "某市人民政府办公室关于做好防汛工作的通知"
    first = Sheet([*body, Text(218, 720, "政府文件", 16)])
    issue = read(pdf([first, Sheet([Text(90, 80, title, 16), *column(50, 120, TEXT * 9)])]))
    assert [titled(each) for each in issue.documents][-1] == title


def test_a_row_of_names_with_a_rare_surname_ends_rows_of_names_and_no_office_runs_on_into_a_title() -> None:
    title, other = "某会议副秘书长名单", "某会议列席人员名单"
    names = ["郭海刚　李秋柱　丁利军　李新春", "毛益民　汪凡　张波　骞进"]

    def rows(y: float) -> list[Text]:
        cells = ((at, n, name) for at, row in enumerate(names) for n, name in enumerate(row.split("\u3000")))
        return [Text(70 + 90 * n, y + 18 * at, name) for at, n, name in cells]

    titles = [Text(200, 80, title, 14), Text(200, 200, other, 14)]
    issue = read(pdf([Sheet([titles[0], *rows(110), titles[1], *rows(230)])]))
    assert [titled(each) for each in issue.documents] == [title, other]
    for each in issue.documents:
        assert [text_inside(name) for name in each.descendants("name")][-2:] == ["张波", "骞进"]


def test_what_stands_below_a_roster_that_ends_early_is_no_office() -> None:
    roster = [
        "　　沈　岩　　　院士、中国科协副主席",
        "　　林　岗　　　教授、中国人民大学原副校长",
        "　　韩　震　　　教授、北京外国语大学原党委书记",
    ]
    last = [
        "　　潘云鹤　　　院士、工程院原副院长",
        "　　国家教材委员会办公室设在教育部，由教育部教材局承担办",
        "公室工作。",
    ]
    lead = ["　　根据机构设置、人员变动情况和工作需要，现将调整后的组成", "人员名单通知如下："]
    first = [Text(110, 50, "关于调整某委员会组成人员的通知", 16), *column(50, 90, [*lead, *roster * 3])]
    issue = read(pdf([Sheet(first), Sheet(column(50, 80, [*roster, *last]))]))
    assert [text_inside(each) for each in issue.descendants("office")][-1] == "院士、工程院原副院长"
    assert [text_inside(each) for each in issue.descendants("p")][-1].endswith("承担办公室工作。")


def test_two_names_and_one_below_a_heading_that_counts_them_are_names_in_a_list_of_offices_too() -> None:
    roster = ["　　张应征　　　芮城县人大常委会主任", "　　李卫东　　　某省供销合作社联合社主任"]
    counted = ["　　二十九、在晋两院院士（3人）", "　　王一德　　黄庆学", "　　徐明岗", "　　三十、省政协委员545人"]
    issue = read(pdf([Sheet([Text(110, 50, "某会议列席人员名单", 16), *column(50, 90, [*roster, *counted])])]))
    assert [text_inside(name) for name in issue.descendants("name")][-3:] == ["王一德", "黄庆学", "徐明岗"]


@pytest.mark.parametrize(("count", "names"), [("3人", 3), ("三名", 3), ("4人", 3)])
def test_names_on_a_line_each_between_headings_are_names_however_many_the_first_counts(count: str, names: int) -> None:
    roster = ["　　张应征　　　芮城县人大常委会主任", "　　李卫东　　　某省供销合作社联合社主任"]
    counted = [
        f"　　二十九、在晋两院院士（{count}）",
        "　　王一德",
        "　　黄庆学",
        "　　徐明岗",
        "　　三十、省政协委员545人",
    ]
    issue = read(pdf([Sheet([Text(110, 50, "某会议列席人员名单", 16), *column(50, 90, [*roster, *counted])])]))
    assert len([each for each in issue.descendants("names") for _ in each.children("name")]) == names
