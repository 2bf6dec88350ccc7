"""What a careful editor sees in fixtures/neighbours, kind: other sources."""

from __future__ import annotations

from neighbours.neighbour import neighbour


def test_rules_kept_in_markdown__understood() -> None:
    """# and ** are understood, or a finding says that they are markup."""
    issue = neighbour("rules_kept_in_markdown")
    marked = issue.only.title == "东岭县图书馆管理办法" and [each.num for each in issue.only.articles] == [
        "1",
        "2",
        "3",
    ]
    assert marked or issue.found("arkdown")


def test_rules_kept_in_markdown__kept() -> None:
    """No word is lost."""
    issue = neighbour("rules_kept_in_markdown")
    assert "图书馆免费向公众开放。" in issue.text


def test_heading_of_markdown_above_a_notice_with_a_table__finding() -> None:
    """A finding says that signs of Markdown stand in it."""
    notice = neighbour("heading_of_markdown_above_a_notice_with_a_table")
    assert len(notice.found("", code="R107")) == 1
    assert notice.only.title == "北原市生态环境局2024年5月空气质量通报"


def test_heading_of_markdown_above_a_notice_with_a_table__table() -> None:
    """One table of four rows."""
    (table,) = neighbour("heading_of_markdown_above_a_notice_with_a_table").only.tables
    assert len(table.rows) == 4


def test_web_page_around_a_law__below() -> None:
    """What is below is in no article."""
    issue = neighbour("web_page_around_a_law")
    assert issue.only.article("2").paragraphs == ["本条例自2023年7月1日起施行。"]


def test_web_page_around_a_law__names() -> None:
    """Nothing of it is a name or a title."""
    issue = neighbour("web_page_around_a_law")
    assert not issue.all("name")
    assert issue.only.title == "某某省数字政府建设条例"


def test_fields_in_brackets_above_a_law__title() -> None:
    """The law has its title."""
    issue = neighbour("fields_in_brackets_above_a_law")
    assert issue.only.title == "某某市户外广告设置管理办法"


def test_fields_in_brackets_above_a_law__fields() -> None:
    """No field is a title, and none is lost."""
    issue = neighbour("fields_in_brackets_above_a_law")
    assert "【发布文号】某政令第5号" in issue.text and len(issue.documents) == 1
