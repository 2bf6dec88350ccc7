"""What a careful editor sees in fixtures/neighbours: the gazettes of Hong Kong, Macau and Taiwan, page by page."""

from __future__ import annotations

from neighbours.neighbour import neighbour, quoted


def test_heads_of_macau_with_issue_and_series__issue() -> None:
    """Title, year, number and day are those of the heads."""
    issue = neighbour("heads_of_macau_with_issue_and_series")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {"title": "澳門特別行政區公報", "year": "2022", "number": "18", "date": "2022-05-03"}
    assert issue.pages == [2110, 2111, 2112]


def test_heads_of_macau_with_issue_and_series__documents() -> None:
    """A regulation that amends another, and an executive order."""
    issue = neighbour("heads_of_macau_with_issue_and_series")
    assert [(each.kind, each.title) for each in issue.documents] == [
        ("law", "修改第12/2011號行政法規《街市檔位管理制度》"),
        ("order", "第31/2022號行政命令"),
    ]


def test_heads_of_macau_with_issue_and_series__quoted() -> None:
    """The quoted article stands in article 1, and goes on over the page."""
    regulation = neighbour("heads_of_macau_with_issue_and_series").document(1)
    assert [(article.num, quoted(article)) for article in regulation.all("article")] == [
        ("1", False),
        ("3", True),
        ("2", False),
    ]
    assert "到場監察。”" in regulation.text


def test_heads_of_macau_with_issue_and_series__day() -> None:
    """The order is dated with a full stop behind the day, and signed."""
    order = neighbour("heads_of_macau_with_issue_and_series").document(2)
    assert (order.node.get("date"), order.signatures) == ("2022-04-26", ["行政長官　鄭志明"])
    assert [article.paragraphs for article in order.articles][-1] == ["本行政命令自公佈日起生效。"]


def test_heads_of_taiwan_with_volume_and_day__issue() -> None:
    """The day says the year."""
    issue = neighbour("heads_of_taiwan_with_volume_and_day")
    said = {name: issue.meta(name) for name in ("title", "year", "number", "date")}
    assert said == {"title": "行政院公報", "year": "2024", "number": "21", "date": "2024-01-31"}


def test_heads_of_taiwan_with_volume_and_day__text() -> None:
    """The heads are in no text, and article 2 goes on over the page."""
    issue = neighbour("heads_of_taiwan_with_volume_and_day")
    assert "行政院公報" not in issue.text
    rules = issue.titled("稻米分級檢驗作業辦法")
    assert [article.num for article in rules.articles] == ["1", "2", "3"]
    assert rules.article("2").paragraphs[0].endswith("應於檢驗後三日內將結果通知申請人。")
