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


def test_saying_it_twice_changes_nothing() -> None:
    issue = order_with(*ARTICLES)
    once = serialise(issue)
    finish(issue, ignore)
    assert serialise(issue) == once
