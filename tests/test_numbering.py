"""Numbers that run on: they are looked for where they are printed, in what was read as text too."""

from __future__ import annotations

import pytest

from gazette_pub.checks import check
from gazette_pub.finish import finish
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.read import read
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.words import numerals


def found(issue: Issue, code: str) -> list[str]:
    return [finding.message for finding in check(issue) if finding.code == code]


def in_text(*labels: str) -> list[str]:
    """What is found in a law whose articles are printed with these numbers."""
    duty = "机关、团体、企业和事业单位应当依照本条例的规定做好消防工作。"
    text = "某省消防条例\n\n（2024年1月18日某省人民代表大会通过）\n\n" + "".join(
        f"　　{each}{duty}\n\n" for each in labels
    )
    issue = read(Source("in.txt", text.encode()), ignore)
    finish(issue, ignore)
    return found(issue, "G101")


def in_issue(code: str, *paragraphs: str, quoted: bool = False) -> list[str]:
    """What is found in a document of article 1 to 3 and these paragraphs, whatever the reader would make of them."""
    issue = new_issue()
    body = issue.add("document", kind="law").add("body")
    for number, label in enumerate(("第一条", "第二条", "第三条"), 1):
        body.add("article", num=str(number), label=label).add("p", "消防工作实行责任制。")
    parent = body.add("quoted") if quoted else body
    for text in paragraphs:
        parent.add("p", text)
    return found(issue, code)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["第一条", "第二条", "第三条"], []),
        (["第一条", "第二条", "第五条"], ["第五条 after 第二条: 2 numbers are missing"]),
        (
            ["第一条", "第二条", "第二十九条", "第三十条"],
            ["第二十九条 begins a paragraph", "第三十条 begins a paragraph"],
        ),
        (
            ["第一条", "第二条", "第十三条", "第四条"],
            ["第十三条 after 第二条: 10 numbers are missing", "第四条 begins a paragraph"],
        ),
    ],
)
def test_a_gap_is_told_whatever_the_reader_made_of_it(labels: list[str], expected: list[str]) -> None:
    assert in_text(*labels) == expected


def test_an_article_read_as_text_is_told() -> None:
    assert in_issue("G101", "第九条机关应当做好工作。") == ["第九条 begins a paragraph"]
    assert in_issue("G101", "第二条　机关应当做好工作。") == ["第二条 begins a paragraph"]


@pytest.mark.parametrize(
    "text", ["第二条机关应当做好工作。", "第九条规定的情形除外。", "第九条、第十条另行规定。", "依照第九条"]
)
def test_a_reference_is_no_article(text: str) -> None:
    assert in_issue("G101", text) == []


def test_what_a_decision_quotes_is_its_own() -> None:
    assert in_issue("G101", "第九条　机关应当做好工作。", quoted=True) == []
    assert in_issue("G102", "第九章　罚则", quoted=True) == []


def test_a_division_read_as_text_is_told() -> None:
    assert in_issue("G102", "第九章　法律责任") == ["第九章 begins a paragraph"]
    assert in_issue("G102", "第九章规定的情形除外。") == []


def test_an_attachment_read_as_text_is_told() -> None:
    assert in_issue("G105", "附件2", "附件2的内容是这样的。") == ["附件2 is a paragraph"]


def test_chapters_start_again_under_another_book_only() -> None:
    issue = new_issue()
    body = issue.add("document", kind="law").add("body")
    for number, label in enumerate(("第一编", "第二编"), 1):
        book = body.add("division", type="book", num=str(number), label=label)
        book.add("division", type="chapter", num="1", label="第一章")
    assert found(issue, "G102") == []
    book.add("division", type="chapter", num="1", label="第一章")
    assert found(issue, "G102") == ["第一章 stands twice"]


@pytest.mark.parametrize(("first", "expected"), [("注：1．甲", []), ("注：甲", ["the numbering begins with 2．"])])
def test_a_list_begins_in_the_note_that_prints_its_first_number(first: str, expected: list[str]) -> None:
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    body.add("p", f"{first}按不变价格计算。")
    body.add("list").add("item", num="2", label="2．").add("p", "丙。")
    assert found(issue, "G104") == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("1.", "1.", "2."), ["1. stands twice"]),
        (("（一）", "（一）", "（一）"), ["（一） stands twice", "（一） stands twice"]),
        (("（一）", "（二）", "（二）"), ["（二） stands twice"]),
        (("1.", "2.", "1."), ["1. after 2.: the numbering steps back"]),
        (("1.", "2."), []),
    ],
)
def test_a_number_that_stands_twice_in_a_list_is_told_be_it_the_first(
    labels: tuple[str, ...], expected: list[str]
) -> None:
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    for _ in range(2):
        list_ = body.add("list")
        for label in labels:
            list_.add("item", num=str(numerals.value(label.strip("（）."))), label=label).add("p", "甲。")
    assert found(issue, "G104") == expected * 2


def test_a_heading_that_stands_twice_is_told_be_it_the_first() -> None:
    """Under the next heading the same numbers are right."""
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    for part, label in (("1", "一、"), ("2", "二、")):
        section = body.add("section", level="1", num=part, label=label)
        section.add("heading", "总体要求")
        for number, heading in (("1", "（一）"), ("2", "（二）")):
            section.add("section", level="2", num=number, label=heading).add("heading", "甲")
    assert found(issue, "G103") == []
    for heading in ("又一", "再一"):
        body.add("section", level="1", num="1", label="一、").add("heading", heading)
    assert found(issue, "G103") == ["一、 after 二、: the numbering steps back", "一、 stands twice"]


def test_paragraphs_that_count_from_one_again_are_right_and_one_twice_is_not() -> None:
    """What stands between them may lead in to others."""
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    for number, label in (("1", "一、"), ("2", "二、"), ("1", "一、"), ("2", "二、")):
        body.add("p", "做好消防工作。", num=number, label=label)
    assert found(issue, "G103") == []
    body.add("p", "做好消防工作。", num="2", label="二、")
    for _ in range(2):
        body.add("p", "做好消防工作。", num="1", label="一、")
    assert found(issue, "G103") == ["二、 stands twice", "一、 stands twice"]


@pytest.mark.parametrize(
    ("number", "label", "expected"),
    [
        ("3", "三、", []),
        ("4", "四、", ["四、 after 二、: 1 number is missing"]),
        ("3", "（三）", ["the numbering begins with （三）"]),
    ],
)
def test_a_heading_counts_on_from_the_items_of_a_list_above(number: str, label: str, expected: list[str]) -> None:
    """What has no text below its number is an item: 一、 and 二、, of which 三、 is the next."""
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    items = body.add("list")
    for at, item in enumerate(("一、", "二、"), 1):
        items.add("item", num=str(at), label=item).add("p", "甲")
    section = body.add("section", level="1", num=number, label=label)
    section.add("heading", "督查")
    section.add("p", "乙。")
    assert found(issue, "G103") == expected


def test_the_articles_of_a_quotation_are_numbered_by_the_law_that_they_go_into() -> None:
    issue = new_issue()
    body = issue.add("document", kind="decision").add("body")
    for number, parent in (("1", body), ("20", body.add("quoted")), ("2", body)):
        parent.add("article", num=number, label=f"第{number}条").add("p", "消防工作实行责任制。")
    body.add("quoted").add("division", type="chapter", num="9", label="第九章").add("heading", "罚则")
    assert found(issue, "G101") == found(issue, "G102") == []
