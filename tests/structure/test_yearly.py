"""The index of a year: how an entry ends, and what begins an index."""

from __future__ import annotations

import pytest

from cases.seen import seen
from gazette_pub.structure.yearly import located


@pytest.mark.parametrize(
    ("entry", "place"),
    [
        ("某省消防条例………（3）1", "（3）1"),
        ("某省消防条例（省政府令第2号）………（12）48", "（12）48"),
        ("某省消防条例……（1·3）", "1·3"),
        ("某省消防条例  （3—15）", "3—15"),
        ("某省消防条例　　　　5　　2", "5　　2"),
        ("某省消防条例…………3/15", "3/15"),
        ("某省消防条例…………第22期　第4页", "第22期　第4页"),
        ("某省消防条例……第六期（205）", "第六期（205）"),
        ("任免名单……（一）60、（二）70", "（一）60、（二）70"),
        ("某省消防条例………………12", "12"),
        ("某省2016—2020年规划…………5·12", "5·12"),
    ],
)
def test_an_entry_ends_with_issue_and_page_as_they_are_printed(entry: str, place: str) -> None:
    found = located(entry)
    assert found is not None and found.page == place
    assert entry.startswith("某省" if entry[0] == "某" else "任免名单") and entry[found.words - 1] not in "…　 （"


@pytest.mark.parametrize(
    "entry", ["某省消防条例", "某省消防条例（2019年修正）", "某省2016至2020年规划", "第3期第15页的更正"]
)
def test_words_and_years_are_no_place_of_an_entry(entry: str) -> None:
    assert located(entry) is None


def test_a_notice_that_names_a_catalogue_of_a_year_is_no_index() -> None:
    text = "某省人民政府关于公布\n2023年行政许可事项目录\n的通知\n各市人民政府：\n    现将目录公布如下。\n    1．餐饮服务许可　　3　　2\n"
    assert not seen(text).all("contents")


def test_the_catalogue_of_a_year_without_pages_is_no_index() -> None:
    text = "2023年地方储备粮收储企业目录\n\n一、省级\n某省粮食储备库\n某市粮食储备库\n二、市级\n某县粮食储备库\n"
    assert not seen(text).all("contents")


def test_the_index_of_a_year_takes_no_document_below_it() -> None:
    text = (
        "2023年总目录\n\n法规\n某省消防条例……（1）3\n某省档案条例……（2）5\n\n"
        "某省教育厅关于放假的通知\n某教发〔2023〕4号\n各市教育局：\n    现将有关事项通知如下。\n"
    )
    assert [document.title for document in seen(text).documents] == ["2023年总目录", "某省教育厅关于放假的通知"]
