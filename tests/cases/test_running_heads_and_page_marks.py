"""Page marks and running heads: in whatever form they are printed, they are pages and no text."""

from __future__ import annotations

import re

import pytest

from cases.seen import Document, bare, case, seen


def test_c04_a_blank_before_every_line_begins_no_page() -> None:
    assert case("c04_every_line_indented").pages == [1]


def private_use_dot() -> Document:
    return case("k01_pua_dot_head").only


def test_k01_the_head_with_a_private_use_dot_says_the_year() -> None:
    assert case("k01_pua_dot_head").meta("year") == "2021"


def test_k01_the_head_with_a_private_use_dot_says_the_number() -> None:
    assert case("k01_pua_dot_head").meta("number") == "1"


def test_k01_the_head_is_the_head_of_no_document() -> None:
    heads = [head.text for document in case("k01_pua_dot_head").all_documents for head in document.all("head")]
    assert [text for text in heads if "公报" in text] == []


def test_k01_the_head_is_in_no_text() -> None:
    assert "公报" not in case("k01_pua_dot_head").text


def test_k01_the_title_is_the_laws() -> None:
    assert private_use_dot().title == "某省消防条例"


def test_k01_a_line_that_comes_back_beside_the_page_marks_is_the_head_of_each_page() -> None:
    heads = [bare(head) for head in case("k01_pua_dot_head").running_heads]
    assert [head.startswith("某省人民代表大会常务委员会公报2021") for head in heads] == [True, True]


def test_k14_there_are_two_pages_and_no_third() -> None:
    assert case("k14_head_first_page").pages == [717, 718]


def test_k14_a_running_head_on_the_first_line_is_that_of_the_first_page() -> None:
    heads = [bare(page.node.get("head")) for page in case("k14_head_first_page").all("pb")]
    assert heads == ["某省人民代表大会常务委员会公报2020·5"] * 2


@pytest.mark.parametrize(("place", "page"), [(0, 580), (1, 581)])
def test_k17_a_page_mark_split_over_lines_is_put_together(place: int, page: int) -> None:
    assert case("k17_page_digits_split").pages[place : place + 1] == [page]
    printed = bare(case("k17_page_digits_split").all("pb")[place].node.get("printed"))
    assert re.sub(r"\D", "", printed) == str(page)[::-1].zfill(3)


@pytest.mark.parametrize(("lines", "page"), [(range(8, 13), 580), (range(23, 28), 581)])
def test_k17_a_mirrored_page_mark_has_one_finding(lines: range, page: int) -> None:
    split = case("k17_page_digits_split")
    assert [finding.line in lines for finding in split.found(str(page))] == [True]


def test_k17_running_heads_split_over_lines_are_put_together() -> None:
    heads = [bare(head) for head in case("k17_page_digits_split").running_heads]
    assert heads == ["某省人民代表大会常务委员会公报2019·3"] * 2


def test_k17_a_year_split_over_lines_is_put_together() -> None:
    article = case("k17_page_digits_split").only.article("3")
    assert article.paragraphs == ["本条例自2019年3月1日起施行。"]
    assert [date.node.get("when") for date in article.all("date")] == ["2019-03-01"]


def test_k17_no_section_is_made_of_a_digit() -> None:
    split = case("k17_page_digits_split")
    assert split.all("section") == []
    assert "负责、公民积极参与" in split.only.article("2").text


@pytest.mark.parametrize("mark", ["第 1 页 共 4 页", "－２－", "3", "Page 4 of 4"])
def test_k18_a_page_mark_of_any_form_is_one(mark: str) -> None:
    marks = [bare(part.node.get("printed")) for part in case("k18_pagemarks").all("pb")]
    assert marks.count(bare(mark)) == 1


def test_k18_there_are_four_pages() -> None:
    assert case("k18_pagemarks").pages == [1, 2, 3, 4]


def test_k18_the_law_is_one_document_with_four_articles() -> None:
    assert [(part.num, len(part.paragraphs)) for part in case("k18_pagemarks").only.articles] == [
        (num, 1) for num in "1234"
    ]


def test_r59_a_line_repeated_at_the_top_of_each_page_is_its_head() -> None:
    heads = [bare(head) for head in case("r59_header_leak").running_heads]
    assert heads == ["某某省人民政府公报2024年第3期省政府文件"] * 3


def test_r59_the_head_is_in_no_text() -> None:
    assert "公报" not in case("r59_header_leak").text


@pytest.mark.parametrize(
    "words", ["切实把安全生产责任落实到每一个岗位、每一个人，坚决防范", "各级政府要履行监管职责。"]
)
def test_r59_a_word_broken_by_a_page_is_whole(words: str) -> None:
    assert words in case("r59_header_leak").text


PAGES = """{head}
某省消防条例
第一条　为了预防火灾，制定本条例。
—1—
{head}
第二条　消防工作实行责任制。
—2—
{head}
第三条　本条例自2020年3月1日起施行。
—3—
"""


@pytest.mark.parametrize(
    "head",
    [
        "某省人民政府公报　　　　省政府文件",
        "某省公报·2024·3",
        "Official Gazette 2024 No. 3",
        "◆某省公报◆",
        "二〇二四年春季号",
    ],
    ids=["in two parts", "with dots", "Latin", "with signs", "without the name"],
)
def test_any_line_that_comes_back_beside_the_page_marks_is_a_running_head(head: str) -> None:
    issue = seen(PAGES.format(head=head))
    assert [bare(each) for each in issue.running_heads] == [bare(head)] * 3
    assert issue.only.title == "某省消防条例"


def test_a_bare_number_is_no_page_mark_where_no_number_around_says_so() -> None:
    issue = seen("某省人民政府公告\n\n现将获奖者人数公布如下：\n\n7\n\n特此公告。\n")
    assert issue.pages == [1]
    assert "7" in issue.text
