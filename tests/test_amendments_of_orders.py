"""An order that changes articles points at their new text, which the document that it publishes has."""

from __future__ import annotations

from datetime import datetime

import pytest
from lxml import etree
from test_lossless_reading import issue_of

from gazette_pub.finish import finish
from gazette_pub.formats import Press
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, serialise

ORDER = ["總統令", "中華民國118年5月8日"]
ORDERED = "茲修正漁港管理法第三條、第七條條文；增訂第七條之一條文；並刪除第九條條文，公布之。"
SIGNED = ["總　　統　林大同", "行政院院長　陳中和"]
TITLE = "漁港管理法修正第三條、第七條條文；增訂第七條之一條文；並刪除第九條條文"
ARTICLES = [
    "第　三　條　　本法所稱主管機關：在中央為海洋部。",
    "第　七　條　　漁港區域由主管機關劃定。",
    "第七條之一　　漁港應設管理委員會。",
    "第　九　條　　（刪除）",
]


def order_with(*articles: str, title: str = TITLE) -> Issue:
    return issue_of("\n".join([*ORDER, ORDERED, *SIGNED, title, "中華民國118年5月8日公布", *articles]) + "\n")


def words_of(issue: Issue) -> list[tuple[str | None, str | None]]:
    return [(each.get("change"), each.get("words")) for each in issue.descendants("mod")]


def test_what_is_replaced_and_inserted_has_its_new_text_and_what_is_deleted_has_none() -> None:
    assert words_of(order_with(*ARTICLES)) == [
        ("replace", "doc_2__art_3 doc_2__art_7"),
        ("insert", "doc_2__art_7-1"),
        ("delete", None),
    ]


@pytest.mark.parametrize(
    ("articles", "title", "words"),
    [
        (ARTICLES[1:], TITLE, "doc_2__art_7"),
        ([*ARTICLES[:2], "第　七　條　　又一次。"], TITLE, "doc_2__art_3"),
        (["第　三　條　　（刪除）", ARTICLES[1]], TITLE, "doc_2__art_7"),
        (ARTICLES, "漁業法修正第三條、第七條條文；增訂第七條之一條文；並刪除第九條條文", None),
    ],
)
def test_only_what_is_certain_is_new_text(articles: list[str], title: str, words: str | None) -> None:
    assert words_of(order_with(*articles, title=title))[0] == ("replace", words)


def test_akoma_ntoso_leads_to_the_articles_of_the_other_work() -> None:
    data = write(order_with(*ARTICLES), Press(datetime(2030, 1, 1)))
    root = etree.fromstring(data)
    law = next(root.iter(tag("act"))).find(f".//{tag('FRBRWork')}/{tag('FRBRthis')}")
    assert law is not None
    new = [[each.get("href", "") for each in change.iter(tag("new"))] for change in root.iter(tag("textualMod"))]
    this = law.get("value", "")
    assert new == [[f"{this}~art_3", f"{this}~art_7"], [f"{this}~art_7-1"], []]
    assert {"A105", "A106", "A137"}.isdisjoint({each.code for each in problems_of(data)})


def stated_by(*lines: str) -> list[tuple[str | None, ...]]:
    """Change, law and target of each modification of an order of a ministry."""
    issue = issue_of("\n".join(["衛生福利部令", "中華民國121年3月1日", *lines, "部　　長　邱大同"]) + "\n")
    stated = [each for each in issue.descendants("item", "p", "mod") if each.get("change")]
    return [(each.get("change"), each.get("law"), each.get("target")) for each in stated]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "茲修正甲稅條例第三條及第五條條文；並刪除乙稅法第七條條文，公布之。",
            [("replace", "甲稅條例", "art_3 art_5"), ("delete", "乙稅法", "art_7")],
        ),
        (
            "修正「甲辦法」第三條及「乙辦法」第五條、第六條。",
            [("replace", "甲辦法", "art_3"), ("replace", "乙辦法", "art_5 art_6")],
        ),
        (
            "修正「甲辦法」第二條；增訂「乙辦法」第五條之一。",
            [("replace", "甲辦法", "art_2"), ("insert", "乙辦法", "art_5-1")],
        ),
        ("修正「甲辦法」部分條文。", [("replace", "甲辦法", None)]),
        ("修正「甲作業要點」部分規定，並自即日生效。", [("replace", "甲作業要點", None)]),
        ("修正「甲作業要點」第三點、第五點，並自即日生效。", [("replace", "甲作業要點", "item_3 item_5")]),
        ("修正「甲辦法」第二條附表一。", [("replace", "甲辦法", "art_2__att_1")]),
        ("修正「甲辦法」附件三。", [("replace", "甲辦法", "att_3")]),
        ("主管機關修正本辦法部分條文時，應公告。", []),
    ],
)
def test_the_law_is_named_before_what_is_changed_of_it(said: str, expected: list[tuple[str, ...]]) -> None:
    assert stated_by(said) == expected


def test_of_some_articles_without_numbers_those_that_are_printed_are_the_new_text() -> None:
    lines = ["衛生福利部令", "中華民國121年3月1日", "修正「特約辦法」部分條文。", "部　　長　邱大同"]
    issue = issue_of("\n".join([*lines, "特約辦法部分條文修正條文", *ARTICLES]) + "\n")
    assert words_of(issue) == [("replace", "doc_2__art_3 doc_2__art_7 doc_2__art_7-1")]


def test_articles_that_a_title_names_may_have_gaps() -> None:
    """Between the third and the seventh none was lost, for the title says that these are some of them."""
    data = write(order_with(*ARTICLES), Press(datetime(2060, 1, 1)))
    assert "A118" not in {each.code for each in problems_of(data)}
    another = data.replace("並刪除第九條條文".encode(), "並刪除第九條".encode())
    assert "A118" in {each.code for each in problems_of(another)}


def test_saying_it_twice_changes_nothing() -> None:
    issue = order_with(*ARTICLES)
    once = serialise(issue)
    finish(issue, ignore)
    assert serialise(issue) == once
