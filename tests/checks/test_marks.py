"""Marks that have no partner: within a paragraph, over paragraphs, and what is shown around them."""

from __future__ import annotations

import pytest

from checks.proofs import found


@pytest.mark.parametrize("pair", ["（）", "《》", "〈〉", "“”", "‘’", "〔〕", "【】", "「」", "『』", "［］"])
def test_each_mark_has_a_partner(pair: str) -> None:
    assert found("G401", f"甲{pair[0]}乙{pair[1]}丙。") == []
    assert found("G401", f"甲乙{pair[0]}丙。")[0][1].startswith(f"{pair[0]} is not closed")
    assert found("G401", f"甲乙{pair[1]}丙。")[0][1].startswith(f"{pair[1]} closes nothing")


def test_a_lone_mark_is_shown_with_eight_characters_around_it() -> None:
    assert found("G401", "甲乙丙丁戊己庚辛壬（一二三四五六七八九十。") == [
        (5, "（ is not closed: “乙丙丁戊己庚辛壬（一二三四五六七八”")
    ]
    assert found("G401", "甲乙丙丁戊己庚辛壬）一二三四五六七八九十。") == [
        (5, "） closes nothing: “乙丙丁戊己庚辛壬）一二三四五六七八”")
    ]
    assert found("G401", "（一二。", "三。") == [(5, "（ is not closed: “（一二。”")]


def test_marks_within_one_another_close_from_the_innermost() -> None:
    assert found("G401", "（甲《乙》丙）。") == []
    assert found("G401", "（甲《乙）丙。") == [(5, "《 is not closed: “（甲《乙）丙。”")]
    assert found("G401", "（某）乙）丙（。") == [
        (5, "） closes nothing: “（某）乙）丙（。”"), (5, "（ is not closed: “（某）乙）丙（。”"),
    ]  # fmt: skip
    assert found("G401", "（（甲）乙《丙）。") == [(5, "《 is not closed: “（（甲）乙《丙）。”")]


def test_an_apostrophe_behind_a_foreign_letter_closes_nothing() -> None:
    assert found("G401", "it’s甲，O’Neil乙。") == []
    assert found("G401", "O’Neil甲。", "I’m乙。") == []
    assert [line for line, _ in found("G401", "’甲。", "1’乙。")] == [5, 7]


@pytest.mark.parametrize(("between", "closed"), [(199, True), (200, False)])
def test_a_quotation_runs_on_over_two_hundred_paragraphs_at_most(between: int, closed: bool) -> None:
    lone = found("G401", "“甲。", *["乙。"] * between, "丙。”")
    assert lone == [] if closed else [line for line, _ in lone] == [5, 5 + 2 * between + 2]


@pytest.mark.parametrize("mark", "“‘「『")
def test_a_quotation_may_open_each_paragraph_anew(mark: str) -> None:
    closing = {"“": "”", "‘": "’", "「": "」", "『": "』"}[mark]
    assert found("G401", f"{mark}甲。", f"{mark}乙。", f"{mark}丙。{closing}") == []
    assert [line for line, _ in found("G401", f"{mark}甲。", f"{mark}乙。", "丙。")] == [7]
    assert [line for line, _ in found("G401", f"{mark}甲。", "丙。", f"{mark}乙。{closing}")] == [5]


def test_a_bracket_does_not_open_each_paragraph_anew() -> None:
    assert [line for line, _ in found("G401", "（甲。", "（乙。）")] == [5]
    assert found("G401", "（甲。", "乙。）") == []
    assert [line for line, _ in found("G401", "甲（乙。", "丙）丁）戊。")] == [7]


def test_an_item_of_a_quotation_has_the_mark_in_its_label() -> None:
    assert found("G401", "修改为：“甲：", "“（一）乙；", "“（二）丙。”") == []


@pytest.mark.parametrize("mark", "，。、；：")
def test_a_mark_between_words_stands_once(mark: str) -> None:
    assert found("G410", f"甲乙{mark}{mark}丙。") == [(5, f"{mark} stands twice: “甲乙{mark}{mark}”")]
    assert found("G410", f"目录{mark}丙。", f"目录{3 * mark}12", "目……乙——丙。") == []


@pytest.mark.parametrize(
    "text", ['甲乙<note label="1">丙。</note>。', '甲<note label="1"><p>乙；</p><p>丙，</p></note>，丁。']
)
def test_the_mark_behind_a_note_may_be_that_at_its_end(text: str) -> None:
    assert found("G410", text) == []
    assert len(found("G410", text.replace("甲", "甲，，"))) == 1


def test_the_bracket_behind_the_number_of_an_item_within_a_sentence_closes_nothing_that_is_missing() -> None:
    assert found("G401", "本规程所称重点建筑包括：a）学校；b）医院。") == []
    assert found("G401", "B类建筑，是指重点设防类建筑；C）项所称复审，以一次为限。") == []
    assert len(found("G401", "收入增长5）个百分点。")) == 1
