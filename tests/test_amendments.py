"""What an amending decision says that it changes, and the new words that it quotes."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.words import amendments


@pytest.mark.parametrize(
    ("said", "change", "target"),
    [
        ("将第四条修改为：“”", "replace", "art_4"), ("将第四条改为第十二条，修改为：“”", "replace", "art_4"),
        ("第九条改为第十条，第一款修改为：“”", "replace", "art_9__p_1"), ("将第十五条中的“”修改为“”。", "replace", "art_15"),
        ("将本条例中的“”修改为“”。", "replace", None), ("增加一条，作为第八条：“”", "insert", "art_8"),
        ("在第六条中增加一款作为第二款：“”", "insert", "art_6__p_2"), ("第八条增加一项，作为第四项：“”", "insert", "art_8__item_4"),
        ("在第十条后增加一条，作为第十条之一：“”", "insert", "art_10-1"), ("增加一章，作为第五章：", "insert", "chp_5"),
        ("将第六条第二款改为第三款，增加一款作为第二款：“”", "insert", "art_6__p_2"), ("删去第七条第一款。", "delete", "art_7__p_1"),
        ("删去第十六条第（三）项。", "delete", "art_16__item_3"), ("将第五章改为第六章。", "renumber", "chp_5"),
        ("原第二款作为第三款。", "renumber", None), ("本决定自公布之日起施行。", None, None),
    ],
)  # fmt: skip
def test_what_is_changed_is_told(said: str, change: str | None, target: str | None) -> None:
    found = amendments.change_in(said)
    assert found == change
    assert (amendments.target_in(said, found) if found else None) == target


@pytest.mark.parametrize(
    ("title", "kind", "amends"),
    [
        ("关于修改《某省消防条例》的决定", "decision", True), ("中华人民共和国刑法修正案（十二）", "law", True),
        ("《2024年道路交通（修訂）規例》", "law", True), ("某省消防条例（2024年修正）", "law", False),
        ("关于《某省消防条例（修订草案）》修改情况的报告", "report", False), ("某省消防条例", "law", False),
    ],
)  # fmt: skip
def test_what_amends_is_told_by_title_and_kind(title: str, kind: str, amends: bool) -> None:
    assert amendments.amends(title, kind) is amends


def test_words_of_what_is_quoted_change_nothing() -> None:
    assert amendments.unquoted("将“删去第一条”修改为“增加一条”。") == "将“”修改为“”。"
    assert amendments.unquoted("修改为：“甲，") == "修改为：“"


def test_new_words_stand_behind_the_words_that_announce_them() -> None:
    text = "将“甲”修改为“乙“丙”丁”，增加“戊”。第二款修改为：“己。"
    assert [text[start:end] for start, end in amendments.quotations_in(text)] == ["“乙“丙”丁”", "“戊”", "“己。"]


def test_an_item_says_what_it_does_and_a_paragraph_where_there_are_several() -> None:
    lines = [
        "关于修改《某省消防条例》的决定",
        "一、第六条增加一款作为第二款：“甲。”",
        "原第二款作为第三款。",
        "二、删去第七条。",
    ]
    document = next(issue_of("\n\n".join(lines)).documents)
    marked = [
        (node.name, node.get("change"), node.get("target"))
        for node in document.descendants("item", "p")
        if node.get("change")
    ]
    assert marked == [("p", "insert", "art_6__p_2"), ("p", "renumber", None), ("item", "delete", "art_7")]
    assert [q.text_content for q in document.descendants("q")] == ["“甲。”"]
