"""The newspaper page: six stories, each headline printed after its story."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_docx import docx, p, style
from test_lossless_reading import issue_of

import gazette_pub as gazette
from gazette_pub.issue.model import Document, Issue, parse

PAGE = Path(__file__).parent.parent / "fixtures" / "newspaper-page.txt"


@pytest.fixture(scope="module")
def issue() -> Issue:
    return issue_of(PAGE.read_text(encoding="utf-8"))


def heads(document: Document) -> list[tuple[str, str]]:
    assert document.head is not None
    return [(node.name, node.text_content) for node in document.head.children()]


def test_it_has_six_articles(issue: Issue) -> None:
    assert [document.title for document in issue.documents] == [
        "省十四届人大二次会议举行第二次全体会议",
        "传达学习贯彻习近平总书记对安全生产工作的重要指示精神",
        "深入学习贯彻习近平强军思想谱写军政军民团结奋斗新篇章",
        "省十四届人大二次会议主席团举行第三次会议",
        "山西数据流量谷正式挂牌成立",
        "巧手剪窗花笑语迎新春",
    ]


def test_headlines_are_told_apart(issue: Issue) -> None:
    second = list(issue.documents)[1]
    assert heads(second) == [
        ("kicker", "省委常委会召开扩大会议"),
        ("title", "传达学习贯彻习近平总书记对安全生产工作的重要指示精神"),
        ("subtitle", "省委书记唐登杰主持会议"),
        ("dateline", "本报讯"),
    ]


def test_dateline_and_byline_leave_the_paragraph(issue: Issue) -> None:
    fifth = list(issue.documents)[4]
    assert heads(fifth)[1:] == [("dateline", "本报太原1月25日讯"), ("byline", "（记者姚凡）")]
    assert fifth.body is not None
    assert (fifth.body[0].text or "").startswith("日前，记者从山西数据流量生态园获悉")


def test_paragraphs_are_rebuilt(issue: Issue) -> None:
    assert [sum(1 for _ in document.descendants("p")) for document in issue.documents] == [12, 4, 4, 4, 3, 1]


def test_a_letter_spaced_line_is_mended(issue: Issue) -> None:
    assert "例、节约能源条例、湿地保护条例、" in next(issue.documents).text_content


def test_the_photo_has_its_caption_and_credit(issue: Issue) -> None:
    (figure,) = issue.descendants("figure")
    caption, credit = figure.child("caption"), figure.child("credit")
    assert caption is not None and caption.text_content.startswith("图为县级非物质文化遗产传承人")
    assert credit is not None and credit.text_content == "温徐旺 摄"


STORY = """省十四届人大二次会议举行第二次全体会议
唐某等出席
本报讯
（山西日报记者 杨文）
1月25日，省十四届人大二次会议举行第二次全体会议。
会议还表决通过了选举办法。
"""


@pytest.mark.parametrize(
    ("below", "heads"),
    [
        ("本报讯\n（山西日报记者 杨文）\n", ["本报讯", "（山西日报记者 杨文）"]),
        ("本报讯\n（山西日报记者 杨文）", ["本报讯", "（山西日报记者 杨文）"]),
        ("本报讯\n", ["本报讯"]),
        ("本报讯（记者 杨文）\n", ["本报讯", "（记者 杨文）"]),
        ("本报讯 ", ["本报讯"]),
    ],
)
def test_dateline_and_byline_may_stand_on_lines_of_their_own(below: str, heads: list[str]) -> None:
    issue = parse(gazette.read(STORY.replace("本报讯\n（山西日报记者 杨文）\n", below).encode(), name="n.txt").xml)
    assert [node.text_content for node in issue.descendants("dateline", "byline")] == heads
    said = [node.text_content for node in issue.descendants("p")]
    assert all(said) and said[0].startswith("1月25日，省十四届人大二次会议举行第二次全体会议。")


def test_the_headline_in_the_style_of_a_title_is_the_title() -> None:
    styles = style("1", "heading 1") + style("Y", "引题")
    text = (
        p("省委常委会召开扩大会议", "Y") + p("传达学习重要指示精神", "1") + p("本报讯（记者 杨文）1月25日，会议召开。")
    )
    issue = parse(gazette.read(docx(text + p("会议强调，要抓好落实。"), styles=styles)).xml)
    assert [(node.name, node.text_content) for node in issue.descendants("kicker", "title")] == [
        ("kicker", "省委常委会召开扩大会议"),
        ("title", "传达学习重要指示精神"),
    ]
