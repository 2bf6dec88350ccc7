"""References: what they lead to, and what is none."""

from __future__ import annotations

import pytest

from cases.seen import Document, case


def test_r03_the_second_item_of_the_paragraph_before_is_found() -> None:
    article = case("r03_item_paragraphs").only.article("1")
    assert ("前款第二项", f"#{article.item('2').id}") in article.refs


def test_x13_no_paragraph_of_the_amended_law_is_looked_for_in_the_decision() -> None:
    decision = case("x13_amendment_refs").only
    assert [item.num for item in decision.body.items] == ["1", "2"]
    assert [(text, href) for text, href in decision.refs if "款" in text and (href or "").startswith("#")] == []


def test_x13_no_finding_says_that_it_leads_nowhere() -> None:
    decision = case("x13_amendment_refs")
    assert [item.num for item in decision.only.body.items] == ["1", "2"]
    assert decision.found("", code="G701") == []


def some_law() -> Document:
    return case("x14_refs_inherit").only


def to(*steps: str) -> str:
    """Where a reference to that provision leads: to("2", "p_1", "item_2")."""
    return "#" + "__".join((some_law().article(steps[0]).id or "", *steps[1:]))


def test_x14_each_article_of_a_list_is_linked() -> None:
    assert [href for _, href in some_law().article("1").refs[-2:]] == [to("1"), to("2")]


@pytest.mark.parametrize("item", ["item_1", "item_2"])
def test_x14_the_items_that_a_range_names_are_linked(item: str) -> None:
    assert to("2", "p_2", item) in [href for _, href in some_law().article("1").refs]


@pytest.mark.parametrize("item", ["item_1", "item_2"])
def test_x14_each_item_of_a_list_is_linked(item: str) -> None:
    assert to("2", "p_1", item) in [href for _, href in some_law().article("1").refs]


def test_x14_a_paragraph_named_under_an_article_is_that_articles() -> None:
    found = [href for text, href in some_law().article("3").item("1").refs if text.startswith("第一款")]
    assert found == [to("2", "p_1")]


def test_x14_no_reference_leads_to_what_the_text_does_not_mean() -> None:
    right = {
        to("1"), to("2"), to("2", "p_1"), to("2", "p_2"), to("2", "p_1", "item_1"), to("2", "p_1", "item_2"),
        to("2", "p_2", "item_1"), to("2", "p_2", "item_2"), None,
    }  # fmt: skip
    assert {href for _, href in some_law().refs} <= right


def test_x14_a_reference_of_two_readings_has_no_target_and_a_finding() -> None:
    """第（一）项 in an item of 第三条: of 第三条 itself, or of 第二条, whose two paragraphs have one each."""
    law = case("x14_refs_inherit")
    found = [href for text, href in some_law().article("3").item("2").refs if "（一）" in text]
    assert [href for href in found if href] == []
    assert law.found("（一）", at="违反第（一）项")
