"""Headings in a narrow column beside their paragraphs, in a PDF; and bold ones above fields."""

from __future__ import annotations

from collections.abc import Sequence

from made_pdf import Sheet, Text, column, pdf
from test_pdf_columns import paragraphs, set_in

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

LEFT, BESIDE, MEASURE, LEADING = 50, 160, 36, 18


def read(texts: Sequence[Text]) -> Issue:
    return read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)


def sections(issue: Issue) -> list[list[str]]:
    return [[text_inside(child) for child in section.children()] for section in issue.descendants("section")]


def beside(headings: Sequence[Sequence[str]], said: Sequence[Sequence[str]], y: float = 100) -> list[Text]:
    """Headings, each on a line or more, and at their right the paragraphs below them."""
    texts = [Text(200, 60, "某市水利发展报告", 16)]
    for heading, own in zip(headings, said, strict=True):
        texts += [Text(LEFT, y + 15 * n, part, 11, "hei") for n, part in enumerate(heading)]
        lines = set_in(list(own), MEASURE)
        texts += column(BESIDE, y, lines, leading=LEADING)
        y += LEADING * max(len(lines), len(heading)) + 6
    return texts


def test_headings_beside_their_paragraphs_stand_above_them() -> None:
    said = [paragraphs(2, 0, 90), paragraphs(1, 8, 60), paragraphs(2, 16, 90)]
    issue = read(beside([["工作进展"], ["主要成效"], ["存在问题"]], said))
    assert sections(issue) == [["工作进展", *said[0]], ["主要成效", *said[1]], ["存在问题", *said[2]]]


def test_a_heading_beside_its_paragraphs_may_have_two_lines() -> None:
    said = [paragraphs(2, 0, 90), paragraphs(2, 8, 90)]
    issue = read(beside([["优化审批", "服务流程"], ["完善监管", "机制"]], said))
    assert sections(issue) == [["优化审批服务流程", *said[0]], ["完善监管机制", *said[1]]]


def test_what_stands_over_the_whole_page_above_such_headings_is_text() -> None:
    over = paragraphs(1, 30, 90)
    said = [paragraphs(2, 0, 90), paragraphs(2, 8, 90)]
    texts = [*column(LEFT, 90, set_in(over, 47), leading=LEADING), *beside([["工作进展"], ["主要成效"]], said, 170)]
    issue = read(texts)
    assert sections(issue) == [["工作进展", *said[0]], ["主要成效", *said[1]]]
    assert next(text_inside(p) for p in issue.descendants("p")) == over[0]


def test_labels_beside_what_is_filled_in_head_nothing() -> None:
    rows = (("姓名", "某某某"), ("单位", "某市水利局办公室"), ("申请事项", "申请参加全省水利技术人员知识更新培训"))
    texts = [Text(250, 60, "申请表", 16)]
    for n, (label, value) in enumerate(rows):
        texts += [Text(LEFT, 100 + 22 * n, label, 10, "hei"), Text(BESIDE, 100 + 22 * n, value)]
    assert not sections(read(texts))


def test_bold_words_above_fields_are_their_heading() -> None:
    fields = (
        ("报名信息", ["报名时间：2026年3月1日至10日", "报名网址：某某网", "咨询电话：0123-4567890"]),
        ("考试安排", ["考试时间：2026年4月12日", "考试地点：某县第一中学", "成绩查询：4月30日后"]),
    )
    texts = [
        Text(180, 60, "某县公开招聘公告", 16),
        *column(LEFT, 100, set_in(paragraphs(1, 0, 90), 47), leading=LEADING),
    ]
    y = 150.0
    for heading, own in fields:
        texts += [Text(LEFT, y, heading, 12, "hei"), *column(LEFT + 20, y + 20, own, leading=LEADING)]
        y += 20 + LEADING * len(own) + 4
    assert sections(read(texts)) == [[heading, *own] for heading, own in fields]
