"""The first page of an issue: name, issue line, date, host, contents."""

from __future__ import annotations

import re

from cases.seen import Document, case


def test_n01_the_name_on_the_first_page_is_the_issues_title() -> None:
    assert case("n01_masthead_issue_line").meta("title") == "山西省人民代表大会常务委员会公报"


def test_n01_the_publisher_is_told_by_the_name() -> None:
    assert case("n01_masthead_issue_line").meta("publisher") == "山西省人民代表大会常务委员会"


def test_n01_the_issue_line_says_the_year() -> None:
    assert case("n01_masthead_issue_line").meta("year") == "2024"


def test_n01_the_issue_line_says_the_number() -> None:
    assert case("n01_masthead_issue_line").meta("number") == "3"


def test_n01_the_issue_line_says_the_whole_number() -> None:
    assert case("n01_masthead_issue_line").meta("total") == "156"


def test_n01_the_contents_are_the_issues() -> None:
    issue = case("n01_masthead_issue_line")
    assert len(issue.front.all("contents")) == len(issue.all("contents")) == 1


def test_n01_the_contents_are_set_once() -> None:
    text = re.sub(rb"<[^>]*>|\s|\xe3\x80\x80", b"", case("n01_masthead_issue_line").written("html")).decode()
    assert text.count("目录") == 1


def test_n01_there_are_two_documents() -> None:
    assert [document.kind for document in case("n01_masthead_issue_line").documents] == ["announcement", "law"]


def the_announcement() -> Document:
    return case("n01_masthead_issue_line").titled("山西省人民代表大会常务委员会公告")


def test_n01_the_announcement_has_its_number() -> None:
    assert the_announcement().number == "第十二号"


def test_n01_the_announcement_has_its_foot() -> None:
    assert the_announcement().signatures == ["山西省人民代表大会常务委员会"]
    assert the_announcement().signed == "2024-05-30"


def the_law() -> Document:
    return case("n01_masthead_issue_line").titled("山西省城市公园条例")


def test_n01_the_law_has_three_chapters() -> None:
    chapters = [(part.type, part.label, part.heading) for part in the_law().body.divisions]
    assert chapters == [("chapter", "第一章", "总则"), ("chapter", "第二章", "规划建设"), ("chapter", "第三章", "附则")]


def test_n01_the_law_has_its_five_articles() -> None:
    assert [part.num for part in the_law().articles] == ["1", "2", "3", "5", "6"]


def test_n01_a_finding_says_that_an_article_is_missing() -> None:
    assert case("n01_masthead_issue_line").found("missing", at="第五条")


def test_n01_the_pages_are_one_to_three() -> None:
    assert case("n01_masthead_issue_line").pages == [1, 2, 3]


def test_n02_the_name_on_the_first_page_is_the_issues_title() -> None:
    assert case("n02_masthead_host").meta("title") == "山西省人民代表大会常务委员会公报"


def test_n02_the_publisher_is_told_by_the_name() -> None:
    assert case("n02_masthead_host").meta("publisher") == "山西省人民代表大会常务委员会"


def test_n02_the_issue_line_says_the_year() -> None:
    assert case("n02_masthead_host").meta("year") == "2024"


def test_n02_the_issue_line_says_the_number() -> None:
    assert case("n02_masthead_host").meta("number") == "3"


def test_n02_the_issue_line_says_the_whole_number() -> None:
    assert case("n02_masthead_host").meta("total") == "180"


def test_n02_the_date_below_it_is_the_date_of_issue() -> None:
    assert case("n02_masthead_host").meta("date") == "2024-06-15"


def test_n02_the_host_is_kept() -> None:
    issue = case("n02_masthead_host")
    assert issue.meta("host") == "山西省人大常委会办公厅"
    assert "主办" in issue.front.text


def test_n02_the_contents_are_the_issues() -> None:
    issue = case("n02_masthead_host")
    assert len(issue.front.all("contents")) == len(issue.all("contents")) == 1


def test_n02_the_pages_are_one_and_two() -> None:
    assert case("n02_masthead_host").pages == [1, 2]


def test_n02_the_announcement_has_its_foot() -> None:
    announcement = case("n02_masthead_host").titled("山西省人民代表大会常务委员会公告")
    assert (announcement.signatures, announcement.signed) == (["山西省人民代表大会常务委员会"], "2024-05-30")


def test_n02_there_is_one_document() -> None:
    announcement = case("n02_masthead_host").only
    assert (announcement.title, announcement.number) == ("山西省人民代表大会常务委员会公告", "第十二号")
