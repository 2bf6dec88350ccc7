"""Items: of several paragraphs, without a label, and numbered in every way that is printed."""

from __future__ import annotations

import pytest

from cases.seen import Part, case


def amending_decision() -> Part:
    return case("k08_item_then_paragraphs").only.body


def test_k08_the_items_of_a_decision_are_its_items() -> None:
    assert [item.num for item in amending_decision().items] == ["1", "2", "3"]


@pytest.mark.parametrize("words", ["没有职业着装规定；", "侦查人员出庭作证。", "旁听人员应当文明着装。"])
def test_k08_text_quoted_over_paragraphs_belongs_to_its_item(words: str) -> None:
    assert words in amending_decision().item("1").text


def test_k08_quoted_items_stand_in_the_item_that_quotes_them() -> None:
    labels = [part.label or "" for part in amending_decision().item("1").all("item")]
    assert [label.removeprefix("“") for label in labels] == [
        "（一）",
        "（二）",
    ]  # each paragraph opens the quotation anew


def test_k08_a_quoted_paragraph_belongs_to_the_item_that_quotes_it() -> None:
    assert "审判人员应当平等对待各方。" in amending_decision().item("2").text


def test_k08_the_closing_paragraph_belongs_to_no_item() -> None:
    assert amending_decision().paragraphs[-1] == "本决定自公布之日起施行。"


NEEDS = {"1": "农村低保标准占城镇低保标准", "2": "建设农村养老服务站一百个", "3": "新增公办普通高中学位五万个"}


def test_k22_numbered_sentences_are_three_parts() -> None:
    assert [part.num for part in case("k22_numbered_sentence_then_text").only.body.numbered] == ["1", "2", "3"]


@pytest.mark.parametrize(("num", "words"), NEEDS.items())
def test_k22_a_numbered_part_holds_the_paragraph_below_it(num: str, words: str) -> None:
    part = case("k22_numbered_sentence_then_text").only.body.part(num)
    assert words in part.text


def test_r02_the_first_paragraph_of_the_first_article_holds_entries_without_a_label() -> None:
    article = case("r02_wrapped_colon_lines").only.article("1")
    assert [(item.num, item.text) for item in article.items] == [
        (None, "由各市选出的代表若干人，"), (None, "由驻军选出的代表若干人。"),
    ]  # fmt: skip


def test_r02_the_second_paragraph_of_the_first_article_is_the_sentence_after_them() -> None:
    article = case("r02_wrapped_colon_lines").only.article("1")
    assert article.paragraphs == ["省人民代表大会由下列人员组成：", "省人民代表大会代表名额由常务委员会确定。"]


def test_r02_the_second_article_has_two_paragraphs() -> None:
    paragraphs = case("r02_wrapped_colon_lines").only.article("2").paragraphs
    whole = [text for text in paragraphs if text != "组成。"]  # the end of the first, below its entries
    assert [text[:5] for text in whole] == ["常务委员会", "常务委员会"]


def seed_terms() -> Part:
    return case("r03_item_paragraphs").only.article("1")


def test_r03_the_third_item_stands_in_the_same_list() -> None:
    assert [[item.num for item in part.node.children("item")] for part in seed_terms().lists] == [["1", "2", "3"]]


@pytest.mark.parametrize(
    "words", ["授予品种权的品种应当具备新颖性。", "在境内销售未超过一年；", "未销售的，视为具备新颖性。"]
)
def test_r03_the_paragraphs_between_belong_to_the_second_item(words: str) -> None:
    assert words in seed_terms().item("2").text


def test_r53c_a_numbered_line_after_a_sentence_starts_an_item() -> None:
    assert [item.num for item in case("r53c_ascii_stop").only.body.items] == ["1", "2"]


def test_r56_items_inserted_later_stand_in_one_list() -> None:
    article = case("r56_item_branch_numbers").only.article("1")
    assert len(article.lists) == 1
    assert [item.num for item in article.items] == ["1", "1-1", "2", "2-1", "10"]


def injuries() -> Part:
    return case("x18_letter_items").only.article("1")


def test_x18_letters_number_items() -> None:
    assert [item.label for item in injuries().items] == ["a）", "b）", "c）"]


def test_x18_figures_below_a_letter_number_its_items() -> None:
    assert [[item.label for item in each.items] for each in injuries().items[2:]] == [["1）", "2）"]]


def test_x18_no_finding_says_that_letters_are_mixed_with_chinese() -> None:
    injury_rules = case("x18_letter_items")
    assert len(injury_rules.only.articles) == 2
    assert injury_rules.found("", code="G401") == []


def test_x19_circled_numbers_over_twenty_number_items() -> None:
    items = case("x19_circled_over_20").only.article("1").items
    assert [(item.num, item.label) for item in items] == [
        ("18", "⑱"), ("19", "⑲"), ("20", "⑳"), ("21", "㉑"), ("22", "㉒"),
    ]  # fmt: skip


def test_x19_numbers_in_one_character_with_brackets_number_items() -> None:
    items = case("x19_circled_over_20").only.article("2").items
    assert [(item.num, item.label) for item in items] == [("1", "⑴"), ("2", "⑵")]
