"""What a careful editor sees in fixtures/neighbours, kind: the index of a year."""

from __future__ import annotations

from lxml import etree

from cases.seen import Document
from neighbours.neighbour import neighbour


def entries(index: Document) -> list[tuple[str, str | None]]:
    return [(entry.text, entry.node.get("page")) for entry in index.all("entry")]


def labels(index: Document) -> list[str]:
    return [label.text for label in index.all("label")]


def test_index_of_a_year_in_columns__documents() -> None:
    """Two documents, a decision and the index, which has （1—24期） in its title."""
    issue = neighbour("index_of_a_year_in_columns")
    assert [document.title for document in issue.documents] == [
        "柳江省人民政府关于表彰植树先进单位的决定",
        "柳江省人民政府公报2019年总目录（1—24期）",
    ]


def test_index_of_a_year_in_columns__entries() -> None:
    """Four entries with issue and page; the last is printed on two lines."""
    index = neighbour("index_of_a_year_in_columns").document(2)
    assert [(text, (page or "").split()) for text, page in entries(index)] == [
        ("柳江省湿地保护条例", ["3", "15"]),
        ("柳江省消防条例（2019年修正）", ["12", "4"]),
        ("柳江省人民政府关于进一步做好稳就业工作的意见", ["1", "22"]),
        ("柳江省人民政府关于印发综合交通运输体系发展规划的通知", ["20", "8"]),
    ]


def test_index_of_a_year_in_columns__labels() -> None:
    """期号　页码, and each of two group heads, is a label."""
    index = neighbour("index_of_a_year_in_columns").document(2)
    assert labels(index) == ["期号  页码", "地方性法规", "省政府文件"]


def test_index_of_a_year_with_a_head_like_an_order__documents() -> None:
    """Two documents: the index, with its title from two lines, and a notice."""
    issue = neighbour("index_of_a_year_with_a_head_like_an_order")
    assert [(document.kind, document.title) for document in issue.documents] == [
        ("other", "《柳江省人民政府公报》2021年总目录"),
        ("notice", "柳江省教育厅关于做好寒假工作的通知"),
    ]


def test_index_of_a_year_with_a_head_like_an_order__remark() -> None:
    """The remark is a paragraph and no adoption."""
    index = neighbour("index_of_a_year_with_a_head_like_an_order").document(1)
    assert (index.body.paragraphs, index.adoption) == (["（括号内为期号，括号后为页码）"], None)


def test_index_of_a_year_with_a_head_like_an_order__entries() -> None:
    """省政府令 and 人事任免 are group heads; four entries, the last with two places."""
    index = neighbour("index_of_a_year_with_a_head_like_an_order").document(1)
    assert labels(index) == ["省政府令", "人事任免"]
    assert entries(index) == [
        ("柳江省人民政府关于修改《柳江省取水许可管理办法》的决定（省政府令第2号）", "（3）1"),
        ("柳江省规章制定程序规定（省政府令第3号）", "（9）1"),
        ("柳江省人民政府关于王明等职务任免的通知", "（5）48"),
        ("柳江省人民政府关于李江等职务任免的通知", "（7）46、（11）40"),
    ]


def test_index_of_a_year_with_a_head_like_an_order__page() -> None:
    """Page 43 ends between two entries."""
    index = neighbour("index_of_a_year_with_a_head_like_an_order").document(1)
    (contents,) = index.all("contents")
    assert [etree.QName(child).localname for child in contents.node][-3:] == ["entry", "pb", "entry"]


def test_index_of_the_fifties_by_issue_and_page__entries() -> None:
    """One document; three entries under two heads, with the issue in Chinese numerals."""
    index = neighbour("index_of_the_fifties_by_issue_and_page").only
    assert labels(index) == ["指示、决定", "命令"]
    assert [page for _, page in entries(index)] == ["第六期（205）", "第九期（301）", "第十期（330）"]


def test_index_of_the_fifties_by_issue_and_page__note() -> None:
    """The note below is a paragraph."""
    index = neighbour("index_of_the_fifties_by_issue_and_page").only
    assert index.body.paragraphs == ["注：括号内是页码。"]
