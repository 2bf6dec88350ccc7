"""What a careful editor sees in fixtures/neighbours, kind: category."""

from __future__ import annotations

from neighbours.neighbour import categories, neighbour


def test_category_heads_in_black_brackets__categories() -> None:
    """Three group heads in 【】 stand before their documents."""
    issue = neighbour("category_heads_in_black_brackets")
    assert [text.strip("【】") for text in categories(issue)] == ["地方性法规", "决议、决定", "任免名单"]


def test_category_heads_in_black_brackets__titles() -> None:
    """Three documents whose titles hold no group head."""
    issue = neighbour("category_heads_in_black_brackets")
    assert [document.title for document in issue.documents] == [
        "汾东省档案条例",
        "汾东省人民代表大会常务委员会关于召开省十四届人大三次会议的决定",
        "汾东省人民代表大会常务委员会任免名单",
    ]


def test_category_heads_in_black_brackets__pages() -> None:
    """Pages 11 to 13, each with its head."""
    issue = neighbour("category_heads_in_black_brackets")
    assert issue.pages == [11, 12, 13]
    assert len(issue.running_heads) == 3


def test_category_holds_two_documents__categories() -> None:
    """部门规范性文件 and 大事记 are group heads."""
    issue = neighbour("category_holds_two_documents")
    assert categories(issue) == ["部门规范性文件", "大事记"]


def test_category_holds_two_documents__documents() -> None:
    """Two notices stand under the first, a chronicle under the second."""
    issue = neighbour("category_holds_two_documents")
    assert [document.title for document in issue.documents] == [
        "东岭县教育局关于做好义务教育招生工作的通知",
        "东岭县民政局关于提高城乡低保标准的通知",
        "东岭县人民政府2024年4月大事记",
    ]


def test_category_holds_two_documents__days() -> None:
    """What happened on a day is a paragraph each."""
    issue = neighbour("category_holds_two_documents")
    assert issue.document(3).body.text.count("日") == 2
    assert len(issue.document(3).all("p")) == 2
