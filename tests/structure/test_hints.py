"""Lines with hints: what a source knows of a line besides its words goes through to the issue."""

from __future__ import annotations

from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.line import OBJECT, Hints, Inline, Line, Pages

LAW = (
    Line(0, "某省消防条例", "某省消防条例", hints=Hints(whole=True, para="1")),
    Line(0, "第一条　为了预防火灾，", "第一条　为了预防火灾，", hints=Hints(whole=True, para="2")),
    Line(0, "第二条　本条例", "第二条　本条例", hints=Hints(whole=True, para="3")),
)


def issue_of(*lines: Line) -> Issue:
    issue = new_issue()
    issue.add("meta")
    add_documents(issue, Pages(list(lines), []), ignore)
    return issue


def test_a_whole_paragraph_is_joined_to_nothing() -> None:
    articles = [article.text_content for article in issue_of(*LAW).descendants("article")]
    assert articles == ["为了预防火灾，", "本条例"]


def test_a_paragraph_of_a_word_processor_says_where_it_came_from() -> None:
    issue = issue_of(*LAW)
    assert [p.get("para") for p in issue.descendants("title", "p")] == ["1", "2", "3"]
    assert not [node for node in issue.descendants("*") if node.get("lines")]


def test_a_printed_line_says_its_page_and_the_box_around_its_lines() -> None:
    boxes = ((70.0, 100.0, 500.0, 112.0), (70.0, 114.0, 320.5, 126.0))
    lines = (
        LAW[0],
        *(Line(0, text, text, hints=Hints(page=3, box=box)) for text, box in zip(TWO_LINES, boxes, strict=True)),
    )
    p = next(issue_of(*lines).descendants("p"))
    assert (p.text_content, p.get("page"), p.get("box")) == ("".join(TWO_LINES)[4:], "3", "70 100 500 126")


TWO_LINES = ("第一条　为了预防火灾，减少火灾危害，加强应急救援工作，保护人身、财产", "安全，制定本条例。")


def test_a_table_that_is_read_already_stands_where_it_stood() -> None:
    table = new_issue().add("table")
    table.add("row").add("cell", "甲")
    issue = issue_of(*LAW, Line(0, OBJECT, OBJECT, hints=Hints(whole=True, para="4", block=table)))
    last = list(issue.descendants("article"))[-1]
    assert [node.name for node in last.children()] == ["p", "table"]
    assert "".join(cell.text_content for cell in last.descendants("cell")) == "甲"


def test_inline_elements_stay_around_their_words_when_gaps_are_closed() -> None:
    text = "第一条　总 则 是 重 要 的。"
    hints = Hints(whole=True, para="2", inlines=(Inline(3, 5, "em", {}),))
    p = next(issue_of(LAW[0], Line(0, text, text, hints=hints)).descendants("p"))
    assert [(em.text_content, em.tail) for em in p.descendants("em")] == [("总则", "是重要的。")]


def test_a_note_stands_at_its_mark_in_a_title() -> None:
    note = new_issue().add("note", "有删节")
    hints = Hints(whole=True, para="1", inlines=(Inline(6, 7, "note", {}, note),))
    issue = issue_of(Line(0, f"某省消防条例{OBJECT}", f"某省消防条例{OBJECT}", hints=hints), *LAW[1:])
    title = next(issue.descendants("title"))
    assert (title.text, [child.name for child in title.children()], title.text_content) == (
        "某省消防条例",
        ["note"],
        "某省消防条例有删节",
    )
