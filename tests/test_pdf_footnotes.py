"""PDF in: notes at the foot of a page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from lxml import etree
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(200, 60, "某省人民政府关于公布规划的通知", 18)
RULE = "50 100 m 150 100 l S"
"""At 700 from the top."""


def read(*sheets: Sheet) -> tuple[Issue, list[str]]:
    findings: list[Finding] = []
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), findings.append)
    assert list(schema_errors(issue)) == []
    return issue, [finding.code for finding in findings if finding.code.startswith("R2")]


def notes(issue: Issue) -> list[tuple[str | None, str]]:
    return [(note.label, note.text_content) for note in issue.descendants("note")]


def before(note: Node) -> str:
    """What stands before a note in its paragraph."""
    above = note.getprevious()
    return (above.tail if above is not None else note.above.text) or ""


def paragraph(*lines: str) -> list[Text]:
    return column(50, 100, lines)


def foot(*lines: str, top: float = 715) -> list[Text]:
    return column(50, top, lines, size=8, leading=12)


MARKED = paragraph(
    "　　各地应当按照规划①的要求做好工作，加强组织领导和监督检查，明",
    "确责任分工，并于每年年底以前将情况报告省人民政府。",
)


def test_a_note_at_the_foot_stands_where_its_mark_does() -> None:
    issue, codes = read(Sheet([TITLE, *MARKED, *foot("①指省人民政府批准的规划，", "以及修改后的规划。")], drawn=RULE))
    assert notes(issue) == [("①", "指省人民政府批准的规划，以及修改后的规划。")]
    (note,) = issue.descendants("note")
    assert before(note) == "各地应当按照规划" and note.tail is not None and note.tail.startswith("的要求做好工作")
    assert note.get("page") == "1" and codes == []


@pytest.mark.parametrize("mark", ["①", "1", "[1]"])
def test_a_mark_that_is_raised_may_begin_a_line(mark: str) -> None:
    lines = paragraph(
        "　　各地应当按照规划的要求做好各项工作，加强组织领导和监督检查规划", "", "确责任分工，并于每年报告。"
    )
    second = [
        Text(50, 115, mark, 5),
        Text(50 + 5 * len(mark), 118, "，明确责任分工，并于每年年底以前将情况报告省人民政府。"),
    ]
    issue, codes = read(Sheet([TITLE, lines[0], *second, *foot(f"{mark}指省人民政府批准的规划。")], drawn=RULE))
    assert notes(issue) == [(mark, "指省人民政府批准的规划。")] and codes == []
    (note,) = issue.descendants("note")
    assert before(note).endswith("监督检查规划") and note.tail is not None and note.tail.startswith("，明确责任分工")


@pytest.mark.parametrize("mark", ["*", "****", "††", "㉑", "❶", "[2]", "〔注2〕"])
def test_a_note_may_have_any_mark(mark: str) -> None:
    lines = [f"　　各地应当按照规划{mark}的要求做好工作，加强组织领导和监督检查，明", "确责任分工。"]
    issue, codes = read(Sheet([TITLE, *paragraph(*lines), *foot(f"{mark}指省人民政府批准的规划。")], drawn=RULE))
    assert notes(issue) == [(mark, "指省人民政府批准的规划。")] and codes == []


def test_a_title_with_a_note_says_what_its_document_is_as_one_without_does() -> None:
    for title, number, kind in (
        ("某市2023年国民经济和社会发展统计公报", [], "announcement"),
        ("某市关于法治政府建设情况的报告", [], "report"),
        ("某市供水管理办法", [Text(250, 90, "某政发〔2024〕3号")], "law"),
    ):
        marked = [Text(150, 60, f"{title}①", 18), *number, *paragraph("　　现将有关情况公布如下。")]
        issue, _ = read(Sheet([*marked, *foot("①本文数据为初步统计数。")], drawn=RULE))
        assert [document.kind for document in issue.documents] == [kind]
        assert [note.above.name for note in issue.descendants("note")] == ["title"]


def test_it_needs_no_rule_where_its_mark_stands_in_the_text() -> None:
    issue, _ = read(Sheet([TITLE, *MARKED, *foot("①指省人民政府批准的规划。")]))
    assert notes(issue) == [("①", "指省人民政府批准的规划。")]


def numbered(y: float) -> Sequence[Text]:
    """A paragraph with two raised numbers, the second of them at this height."""
    return [
        *column(50, 100, ["　　各地应当按照规划"]),
        Text(150, 96, "1", 6),
        Text(156, 100, "的要求做好工作，并报告主管部门"),
        Text(306, y, "2", 6),
        Text(312, 100, "备案，加强组织领导和监督检查，明确责任"),
        Text(50, 118, "分工，并于2024年12月底以前将情况报告省人民政府。"),
    ]


def test_raised_numbers_are_marks_however_high_they_stand() -> None:
    for y in (96, 97, 93):
        issue, codes = read(
            Sheet(
                [TITLE, *numbered(y), *foot("1 指省人民政府批准的规划。", "2 指省发展改革", "12月发布的通知。")],
                drawn=RULE,
            )
        )
        assert notes(issue) == [("1", "指省人民政府批准的规划。"), ("2", "指省发展改革12月发布的通知。")]
        assert [before(note)[-2:] for note in issue.descendants("note")] == ["规划", "部门"] and codes == []


def test_raised_numbers_may_be_drawn_later_than_the_lines_around_them() -> None:
    late = sorted(numbered(96), key=lambda text: text.size < 8)
    issue, codes = read(
        Sheet([TITLE, *late, *foot("1 指省人民政府批准的规划。", "2 指省发展改革委的通知。")], drawn=RULE)
    )
    assert notes(issue) == [("1", "指省人民政府批准的规划。"), ("2", "指省发展改革委的通知。")]
    assert [before(note)[-2:] for note in issue.descendants("note")] == ["规划", "部门"] and codes == []


def test_a_note_does_not_part_a_paragraph_that_runs_over_the_page() -> None:
    first = paragraph("　　各地应当按照规划①的要求做好工作，加强组织领导和监督检查，明确责任分工，")
    second = column(
        50, 60, ["并于每年年底以前将情况报告省人民政府，由省人民政府汇总以后向社会公布。", "　　特此通知。"]
    )
    issue, _ = read(Sheet([TITLE, *first, *foot("①指省人民政府批准的规划。")], drawn=RULE), Sheet(second))
    paragraphs = [text_inside(node) for node in issue.descendants("p")]
    assert paragraphs[0].startswith("各地应当") and paragraphs[0].endswith("向社会公布。")
    assert notes(issue) == [("①", "指省人民政府批准的规划。")]


def test_a_note_whose_mark_is_not_in_the_text_parts_nothing_and_is_said() -> None:
    first = paragraph("　　各地应当按照规划的要求做好工作，加强组织领导和监督检查，明确责任分工，")
    second = column(
        50, 60, ["并于每年年底以前将情况报告省人民政府，由省人民政府汇总以后向社会公布。", "　　特此通知。"]
    )
    issue, codes = read(Sheet([TITLE, *first, *foot("①指省人民政府批准的规划。")], drawn=RULE), Sheet(second))
    assert next(text_inside(node) for node in issue.descendants("p")).endswith("向社会公布。")
    assert notes(issue) == [("①", "指省人民政府批准的规划。")] and codes == ["R221"]


def test_small_text_at_the_foot_without_mark_or_rule_is_text() -> None:
    issue, _ = read(Sheet([TITLE, *MARKED, *foot("本通知自公布之日起施行。")]))
    assert notes(issue) == []
    issue, _ = read(Sheet([TITLE, *paragraph("　　各地应当按照要求做好工作。"), *foot("1 本通知自公布之日起施行。")]))
    assert notes(issue) == []


def test_a_number_that_is_not_raised_is_no_mark() -> None:
    text = paragraph("　　各地应当在1个月以内按照规划的要求做好工作，加强领导。")
    issue, codes = read(Sheet([TITLE, *text, *foot("1 指省人民政府批准的规划。")], drawn=RULE))
    assert codes == ["R221"] and "在1个月以内" in "".join(map(text_inside, issue.descendants("p")))


def test_the_page_s_mark_below_is_no_part_of_the_note() -> None:
    pages = [
        Sheet(
            [
                *MARKED,
                Text(50, 150 + 18 * n, "甲乙丙丁"[n] * 8),
                *foot(f"①指第{n}项。"),
                Text(290, 770, f"—{n + 1}—", 8),
            ],
            drawn=RULE,
        )
        for n in range(4)
    ]
    issue, _ = read(*pages)
    assert notes(issue) == [("①", f"指第{n}项。") for n in range(4)]
    assert [end.get("printed") for end in issue.descendants("pb")] == [f"—{n}—" for n in (1, 2, 3, 4)]


def test_notes_of_two_columns_stand_in_their_own() -> None:
    left = [
        "　　第一条　为了规范消防①工作，",
        "预防火灾和减少火灾危害，加强应急",
        "救援工作，保护人身财产安全，维护",
        "公共安全，制定本条例。",
    ]
    right = [
        "　　第二条　消防工作②贯彻预防为",
        "主、防消结合的方针，按照政府统一",
        "领导、部门依法监管、单位全面负责",
        "的原则实行责任制。",
    ]
    feet = [*foot("①指灭火以及救援。", top=200), *column(320, 200, ["②指消防救援工作。"], 8)]
    issue, _ = read(
        Sheet(
            [TITLE, *column(50, 100, left), *column(320, 100, right), *feet],
            drawn="50 615 m 120 615 l S 320 615 m 390 615 l S",
        )
    )
    found = {
        article.label: [note.label for note in article.descendants("note")] for article in issue.descendants("article")
    }
    assert found == {"第一条": ["①"], "第二条": ["②"]}


def test_a_note_of_a_cell_a_name_or_an_office_is_kept() -> None:
    say = paragraph("　　各地应当做好工作，加强组织领导和监督检查，明确责任分工如下：")
    rows = (("项目", "金额①"), ("收入②", "12"), ("支出", "15"))
    cells = [
        Text(x, 150 + 18 * at, said) for at, row in enumerate(rows) for x, said in zip((50, 200), row, strict=True)
    ]
    office = [Text(70, 230, "任命："), Text(70, 248, "王　纯"), Text(120, 248, "为某省财政厅厅长③。")]
    below = foot("①指省人民政府批准的金额。", "②指财政收入。", "③兼任。")
    issue, _ = read(Sheet([TITLE, *say, *cells, *office, *below], drawn=RULE))
    assert [note.label for note in issue.descendants("note")] == ["①", "②", "③"]
    assert [note.above.name for note in issue.descendants("note")][:2] == ["cell", "cell"]
    assert b"\xef\xbf\xbc" not in etree.tostring(issue, encoding="UTF-8")


def test_a_number_with_a_full_stop_at_the_foot_is_a_mark_where_it_stands_raised_in_the_text() -> None:
    for stop in (".", "．", "、"):
        at_foot = foot(f"1{stop} 指省人民政府批准的规划。", f"2{stop} 本年12月以前。")
        issue, codes = read(Sheet([TITLE, *numbered(96), *at_foot], drawn=RULE))
        assert notes(issue) == [("1", "指省人民政府批准的规划。"), ("2", "本年12月以前。")]
        assert codes == []


def test_small_items_below_a_rule_are_no_notes_where_none_of_their_numbers_is_raised_in_the_text() -> None:
    issue, codes = read(Sheet([TITLE, *MARKED, *foot("1. 指省人民政府批准的规划。", "2. 本年12月以前。")], drawn=RULE))
    assert (notes(issue), codes) == ([], [])


def test_an_exponent_stays_in_its_line() -> None:
    texts = [
        *column(50, 100, ["　　面积为100"]),
        Text(118, 100, "m"),
        Text(123, 95, "2", 6),
        Text(128, 100, "以上的场所应当设置标志。"),
    ]
    issue, _ = read(Sheet([TITLE, *texts]))
    assert "m2以上的场所" in "".join(map(text_inside, issue.descendants("p")))


def test_a_note_that_goes_on_at_the_foot_of_the_next_page_is_one() -> None:
    second = Sheet(
        [*paragraph("第二条　各地应当按照规划②执行，加强组织领导和监督检查。"), *foot("以及修改后的规划。", "②同上。")],
        drawn=RULE,
    )
    issue, codes = read(Sheet([TITLE, *MARKED, *foot("①指省人民政府批准的规划，")], drawn=RULE), second)
    assert notes(issue) == [("①", "指省人民政府批准的规划，以及修改后的规划。"), ("②", "同上。")]
    first = next(iter(issue.descendants("note")))
    assert (first.get("page"), len((first.get("box") or "").split())) == ("1 2", 8) and codes == []


def test_small_text_below_a_rule_is_no_note_where_none_is_open() -> None:
    issue, _ = read(
        Sheet([TITLE, *MARKED]),
        Sheet(
            [*paragraph("第二条　各地应当按照规划执行，加强组织领导和监督检查。"), *foot("某省人民政府编印。")],
            drawn=RULE,
        ),
    )
    assert notes(issue) == []


def test_notes_that_are_longer_than_the_text_are_notes() -> None:
    long = foot("①指省人民政府批准的规划，", *["以及修改后的规划和与之有关的其他各种规划，"] * 12, "等等。", top=550)
    issue, _ = read(Sheet([TITLE, *MARKED, *long], drawn="50 265 m 150 265 l S"))
    assert [label for label, _ in notes(issue)] == ["①"]
    assert len(notes(issue)[0][1]) == 12 + 12 * 21 + 3


def test_a_note_whose_number_is_raised_is_as_large_as_its_text() -> None:
    mark = Text(50, 712, "1", 5)
    rest = Text(54, 715, "本公报中数据均为初步统计数，部分数据因四舍五入的原因存在误差，", 8)
    marked = paragraph("　　全年地区生产总值", "为十二亿元。")
    raised = Text(50 + 20 + 8 * 10, 96, "1", 5)
    issue, codes = read(Sheet([TITLE, *marked, raised, mark, rest, *foot("以年鉴为准。", top=727)], drawn=RULE))
    assert notes(issue) == [("1", "本公报中数据均为初步统计数，部分数据因四舍五入的原因存在误差，以年鉴为准。")]
    assert codes == []


def test_a_page_s_number_alone_below_a_rule_is_no_note() -> None:
    text = paragraph("　　各地应当按照规划的要求做好工作，加强组织领导和监督检查，", "并将情况报告省人民政府。")
    issue, codes = read(Sheet([TITLE, *text, Text(120, 715, "1", 8)], drawn=RULE))
    assert notes(issue) == [] and codes == []


def test_a_page_s_mark_below_a_rule_is_no_rest_of_a_note() -> None:
    text = paragraph("第二条　各地应当按照规划执行，加强组织领导和监督检查，", "并将情况报告省人民政府。")
    second = Sheet([*text, Text(280, 740, "—2—", 8)], drawn=RULE)
    issue, _ = read(Sheet([TITLE, *MARKED, *foot("①指省人民政府批准的规划。")], drawn=RULE), second)
    assert notes(issue) == [("①", "指省人民政府批准的规划。")]


def test_a_mark_as_large_as_its_line_that_stands_a_little_higher_is_the_mark_of_a_note() -> None:
    line = [Text(70, 100, "各地应当按照规划"), Text(150, 96, "1"), Text(155, 100, "的要求做好工作，加强组织领导。")]
    more = paragraph("", "　　各单位应当于每年年底以前将情况报告省人民政府，并抄送有关部门。")
    issue, codes = read(Sheet([TITLE, *line, *more, *foot("1 指省人民政府批准的规划。")], drawn=RULE))
    (note,) = issue.descendants("note")
    assert before(note) == "各地应当按照规划" and codes == []
    assert note.tail is not None and note.tail.startswith("的要求做好工作")


def test_lines_of_notes_may_stand_as_wide_as_those_of_the_text() -> None:
    """But what stands wider below a note is the page's."""
    body = [
        "　　各地应当按照规划①的要求做好工作，",
        "加强组织领导。",
        "　　各级财政部门应当保障经费，明确责任",
        "分工，并于年底以前将情况报告省人民政府，",
    ]
    text = column(50, 100, [*body, "抄送有关部门。"], leading=22)
    small = column(50, 715, ["①指省人民政府批准的规划，", "以及修改后的规划。"], size=8, leading=17)
    issue, _ = read(Sheet([TITLE, *text, *small, Text(50, 760, "某省印刷厂承印", 8)], drawn=RULE))
    assert notes(issue) == [("①", "指省人民政府批准的规划，以及修改后的规划。")]


@pytest.mark.parametrize(("raised", "off", "placed"), [(True, 60, True), (True, 24, False), (False, 60, False)])
def test_notes_as_large_as_the_text_stand_far_below_it_where_their_mark_is_raised(
    raised: bool, off: float, placed: bool
) -> None:
    mark = Text(130, 96, "①", 6) if raised else Text(130, 100, "①")
    lines = [Text(50, 100, "某省公共数据条例"), mark, Text(140, 100, "适用本规定，各县市应当遵守。")]
    more = column(50, 118, ["各级人民政府应当将其纳入规划。", "所需经费列入预算。"])
    note = Text(50, 136 + off, "①公共数据，是指依法收集的数据。")
    issue, _ = read(Sheet([Text(200, 60, "某省公共数据开放办法", 18), *lines, *more, note]))
    said = [] if placed else [""]
    assert [text for _, text in notes(issue)] == [*said, "公共数据，是指依法收集的数据。"]


def libreoffice(top: float, number: str, said: str) -> list[Text]:
    """A note as LibreOffice sets it: its number in letters of the text, what it says in smaller ones behind a blank."""
    return [Text(50, top, f"{number} ", 11), Text(59, top, said, 8)]


def test_a_note_whose_number_is_larger_than_its_text_is_one() -> None:
    raised = Text(50 + 20 + 8 * 10, 96, "1", 5)
    marked = paragraph("　　全年地区生产总值", "为十二亿元，比上年增长百分之五，高于全省平均水平。")
    issue, codes = read(Sheet([TITLE, *marked, raised, *libreoffice(712, "1", "为初步核算数，最终数据以年鉴为准。")]))
    assert notes(issue) == [("1", "为初步核算数，最终数据以年鉴为准。")] and codes == []


def test_a_line_of_a_note_as_large_as_the_text_is_of_the_note_below_the_rule() -> None:
    raised = Text(50 + 20 + 8 * 10, 96, "1", 5)
    foot = [*libreoffice(712, "1", "为初步核算数。"), Text(50, 726, "最终数据以年鉴为准。")]
    issue, codes = read(Sheet([TITLE, *paragraph("　　全年地区生产总值", "为十二亿元。"), raised, *foot], drawn=RULE))
    assert notes(issue) == [("1", "为初步核算数。最终数据以年鉴为准。")] and codes == []


def with_marks(first: str, second: str) -> list[Text]:
    """A paragraph with two raised marks."""
    y = 100.0
    return [
        Text(70, y, "全省水资源总量为二十二亿立方米"),
        Text(220, y - 4, first, 6),
        Text(230, y, "，用水量为十五亿立方米"),
        Text(340, y - 4, second, 6),
        Text(350, y, "，比上年增加百分之三。"),
        *column(70, 118, ["各市用水量见附表，数据经省水利厅审定后发布。"]),
    ]


@pytest.mark.parametrize(("first", "second"), [("i", "ii"), ("1", "2")])
@pytest.mark.parametrize("page", ["below", "next"])
def test_notes_behind_all_of_the_text_stand_where_their_marks_do(first: str, second: str, page: str) -> None:
    said = [f"{first} 数据来自省水文局资料整编成果。", f"{second} 用水量按新水量计算。"]
    ends = column(50, 200 if page == "below" else 60, said, leading=14)
    marked = [TITLE, *with_marks(first, second)]
    sheets = [Sheet([*marked, *ends])] if page == "below" else [Sheet(marked), Sheet([*ends, Text(290, 780, "— 2 —")])]
    issue, codes = read(*sheets)
    assert notes(issue) == [(first, "数据来自省水文局资料整编成果。"), (second, "用水量按新水量计算。")]
    assert list(map(before, issue.descendants("note"))) == ["全省水资源总量为二十二亿立方米", "，用水量为十五亿立方米"]
    assert codes == []


@pytest.mark.parametrize("last", ["iii 用水量按新水量计算。", "ii. 用水量按新水量计算。"])
def test_what_no_mark_is_raised_for_is_text(last: str) -> None:
    issue, _ = read(Sheet([TITLE, *with_marks("i", "iii"), *column(50, 200, ["i 数据来自省水文局。", last])]))
    assert [label for label, _ in notes(issue)] in ([], ["i"])
    assert "用水量按新水量计算" in text_inside(issue)
