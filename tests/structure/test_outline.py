"""What a paragraph is by its number: every way of numbering, article numbers and references, headings."""

from __future__ import annotations

import pytest
from test_lossless_reading import issue_of

from gazette_pub.checks import check
from gazette_pub.structure import outline
from gazette_pub.structure.patterns.provisions import ENUMERATOR, REFERS
from gazette_pub.words.numberings import FIRST, RANKS, STYLES, style_of, values_of


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_a_way_of_numbering_is_known_by_its_examples(style) -> None:  # type: ignore[no-untyped-def]
    for example in style.matches:
        found = ENUMERATOR.match(example)
        assert found is not None and found.lastgroup == style.name, example
        assert example[0] in FIRST
    for example in style.never:
        found = ENUMERATOR.match(example)
        assert found is None or found.lastgroup != style.name, example


@pytest.mark.parametrize(
    ("text", "label", "num"),
    [
        ("一、听取", "一、", "1"), ("二十三、听取", "二十三、", "23"), ("（一）加大", "（一）", "1"),
        ("（一）之一　许可", "（一）之一", "1-1"), ("（二之一）无标签", "（二之一）", "2-1"), ("1.公正", "1.", "1"),
        ("1.2.1　省级", "1.2.1", "1-2-1"), ("1-1　项目", "1-1", "1-1"), ("（12）公开", "（12）", "12"), ("103)公开", "103)", "103"),
        ("①省", "①", "1"), ("㉑丁", "㉑", "21"), ("㊱丁", "㊱", "36"), ("⓫丁", "⓫", "11"), ("⑴甲", "⑴", "1"), ("⒛甲", "⒛", "20"),
        ("㈩甲", "㈩", "10"), ("a）擦伤", "a）", "1"), ("C．实行", "C．", "3"), ("(b)the", "(b)", "2"), ("（iv）代以", "（iv）", "4"),
        ("甲、总则", "甲、", "1"), ("癸、附则", "癸、", "10"), ("拾贰、附则", "拾贰、", "12"), ("貳、通則", "貳、", "2"), ("Ⅻ、甲", "Ⅻ、", "12"),
    ],
)  # fmt: skip
def test_a_number_has_its_label_as_printed_and_its_value(text: str, label: str, num: str) -> None:
    found = outline.number_of(text, text)
    assert found is not None and (found.label, found.num) == (label, num)


@pytest.mark.parametrize(
    "text",
    ["十一是扶残", "1.5亿元", "A、B两类企业", "甲、乙双方", "1）。", "2011）规定", "1-6月全省", "（草案）", "Ⅱ级响应"],
)
def test_what_looks_like_a_number_is_none(text: str) -> None:
    assert outline.number_of(text, text) is None


def test_ways_of_numbering_stand_as_official_documents_have_them() -> None:
    ways = ["han", "paren", "point", "parend", "circled"]  # GB/T 9704-2012 §7.3.3
    ranks = [RANKS[way] for way in ways]
    assert ranks == sorted(ranks) and len(set(ranks)) == len(ranks)


def test_decimals_stand_as_deep_as_they_have_parts_and_above_brackets() -> None:
    texts = ["1.1　甲", "1.1.1　甲", "1.1.1.1　甲", "（1）甲"]
    ranks = [number.rank for text in texts if (number := outline.number_of(text, text))]
    assert len(ranks) == 4 and ranks == sorted(set(ranks))
    assert RANKS["bare"] < ranks[0]


@pytest.mark.parametrize(
    ("text", "before", "follows"),
    [
        ("三、甲", (2,), True), ("三、甲", (1,), False), ("三、甲", (3,), False), ("（二之一）甲", (2,), True),
        ("（二之二）甲", (2, 1), True), ("（二之二）甲", (2,), False), ("（三）甲", (2, 1), True), ("1.3　甲", (1, 2), True),
        ("2.1　甲", (1, 2), False), ("1.3　甲", (1, 1), False),
    ],
)  # fmt: skip
def test_a_number_follows_the_one_before(text: str, before: tuple[int, ...], follows: bool) -> None:
    number = outline.number_of(text, text)
    assert number is not None and number.follows(before) is follows


@pytest.mark.parametrize(
    ("text", "label", "num"),
    [
        ("第十二条　甲", "第十二条", "12"), ("第十二条之一　甲", "第十二条之一", "12-1"), ("第十条之二之一　甲", "第十条之二之一", "10-2-1"),
        ("第1条　甲", "第1条", "1"), ("笫二条　甲", "笫二条", "2"), ("第—条　甲", "第—条", "1"), ("第一條　甲", "第一條", "1"),
        ("第三至第九条　（删除）", "第三至第九条", "3"), ("第十一条至第十三条　删除。", "第十一条至第十三条", "11"),
        ("第一条之一第一款　（删去）", "第一条之一", "1-1"),
    ],
)  # fmt: skip
def test_an_article_has_its_label_as_printed_and_its_value(text: str, label: str, num: str) -> None:
    found = outline.article_of(text, text)
    assert found is not None and (found.label, found.num) == (label, num)


def test_what_sets_an_article_off_is_told() -> None:
    spaced, close, alone = (outline.article_of(text, text) for text in ("第三条　国家", "第三条国家", "第三条"))
    assert spaced is not None and spaced.spaced and not spaced.alone
    assert close is not None and not close.spaced
    assert alone is not None and alone.alone


@pytest.mark.parametrize(
    "rest",
    [
        "规定的情形除外。",
        "的规定适用",
        "第二款规定",
        "和第五条规定",
        "中的“甲”修改为“乙”",
        "所列行为",
        "修改为：“甲”",
        "以外的情形",
    ],
)
def test_a_paragraph_may_begin_with_a_reference(rest: str) -> None:
    found = outline.article_of(f"第三条{rest}", f"第三条{rest}")
    assert found is not None and found.refers


@pytest.mark.parametrize(
    "rest", ["中华人民共和国公民", "中央和地方", "国家实行", "与本条例有关的", "项目法人应当", "对成绩显著的"]
)
def test_an_articles_own_words_are_no_reference(rest: str) -> None:
    assert not REFERS.match(rest)


def test_a_heading_ends_no_sentence_leads_to_nothing_and_is_not_long() -> None:
    assert outline.is_heading("总体情况")
    assert (
        not outline.is_heading("加强领导。") and not outline.is_heading("第2条——") and not outline.is_heading("如下：")
    )
    assert outline.is_heading("长" * 80) and not outline.is_heading("长" * 81)
    assert outline.is_bare_heading("字" * 30) and not outline.is_bare_heading("字" * 31)


def test_a_lead_is_the_first_of_several_sentences() -> None:
    assert outline.lead_of("加强领导。各级政府要落实责任。") == 4
    assert outline.lead_of("加强领导。") == 0 and outline.lead_of("做到：一是甲。二是乙。") == 0
    assert (
        outline.lead_of("长" * 69 + "。后面还有一句。") == 69 and outline.lead_of("长" * 70 + "。后面还有一句。") == 0
    )


def test_a_label_of_quoted_text_is_known() -> None:
    found = outline.number_in("“（二）")
    assert found is not None and found.values == (2,)
    assert style_of("“（二）") == "paren" and values_of("letter", "c）") == (3,) and style_of("甲") is None


def test_a_label_is_looked_for_at_the_front_alone() -> None:
    found = outline.number_of("（一）" + "　" * 100 + "甲", "")
    assert found is not None and found.length == 64


def test_decimals_of_any_depth_stand_before_the_next_way_of_numbering() -> None:
    ranks = [outline.Number("dotted", "", (1,) * parts, 0).rank for parts in (1, 2, 10)]
    assert ranks == [RANKS["dotted"], RANKS["dotted"] + 0.1, RANKS["dotted"] + 0.9]
    assert outline.Number("han", "", (1,), 0).rank == RANKS["han"]


def test_a_number_set_off_by_a_blank_may_stand_before_a_counted_thing() -> None:
    assert outline.bare_number_of("1　年度总结", "1　年度总结") is not None
    assert outline.bare_number_of("1年度总结", "1年度总结") is None


@pytest.mark.parametrize(
    ("text", "printed"),
    [("第1条　国家", "第１条　国家"), ("第三条国家", "第三条　国家"), ("第三条 国家", "第三条 国家")],
)
def test_a_blank_behind_the_number_is_seen_as_printed(text: str, printed: str) -> None:
    found = outline.article_of(text, printed)
    assert found is not None and found.spaced


def test_a_lead_needs_more_than_a_mark_behind_it() -> None:
    assert outline.lead_of("加强领导。各级") == 4 and outline.lead_of("加强领导。”") == 0
    assert outline.lead_of("字" * 69 + "。各级") == 69 and outline.lead_of("字" * 70 + "。各级") == 0


def test_a_number_is_the_first_whatever_it_is_a_part_of() -> None:
    numbers = [outline.number_of(f"{label}甲", "") for label in ("一、", "1.1　", "二、", "1.2　")]
    assert [number is not None and number.is_first for number in numbers] == [True, True, False, False]


def test_a_bare_number_is_told_without_the_blank_behind_it() -> None:
    found = outline.bare_number_of("12　总则", "１２　总则")
    assert found is not None and (found.label, found.values, found.length) == ("１２", (12,), 3)


@pytest.mark.parametrize(
    ("text", "label", "num", "value"),
    [
        ("第三至第九条　（删除）", "第三至第九条", "3", 3), ("第一条之一第一款　（删去）", "第一条之一", "1-1", 1), ("第五条（删去）", "第五条", "5", 5),
        ("第十二条之一　甲", "第十二条之一", "12-1", 12),
    ],
)  # fmt: skip
def test_an_article_is_told_by_its_first_number(text: str, label: str, num: str, value: int) -> None:
    found = outline.article_of(text, text)
    assert found is not None and (found.label, found.num, found.value) == (label, num, value)


@pytest.mark.parametrize(
    ("text", "spaced"), [("第一条 甲", True), ("第一条　甲", True), ("第一条甲", False), ("第一条（甲）乙", False)]
)
def test_a_blank_of_any_width_sets_a_number_off(text: str, spaced: bool) -> None:
    found = outline.article_of(text, "第一条" if spaced else text)
    assert found is not None and found.spaced is spaced


def test_a_number_follows_the_one_before_by_its_last_part() -> None:
    def follows(label: str, before: tuple[int, ...]) -> bool:
        found = outline.number_of(f"{label}甲", "")
        return found is not None and found.follows(before)

    assert follows("三、", (2,)) and not follows("三、", (1,)) and not follows("三、", (3,))
    assert (
        follows("（三）", (2, 1))
        and follows("（二）之一　", (2,))
        and follows("（二）之二　", (2, 1))
        and not follows("（二）之二　", (2,))
    )
    assert follows("1.2　", (1, 1)) and not follows("1.2　", (2, 1)) and not follows("1.2　", (1, 2))


@pytest.mark.parametrize(
    ("label", "printed", "shown"),
    [
        ("12.", "１２．甲", "１２．"), ("1.", "１.甲", "１."), ("1.", "1．甲", "1．"), ("1、", "１．甲", "１、"), ("一、", "１．甲", "一、"),
        ("A.", "Ａ．甲", "A．"), (".", "1甲", "."), ("1", "甲", "1"), ("1.2", "１", "１.2"),
    ],
)  # fmt: skip
def test_digits_and_points_of_a_label_are_shown_as_they_are_printed(label: str, printed: str, shown: str) -> None:
    assert outline.as_printed(label, printed) == shown


@pytest.mark.parametrize(
    ("text", "label", "length"), [("1. 总则", "1.", 3), ("1.　总则", "1.", 3), ("一、总则", "一、", 2)]
)
def test_the_blank_behind_a_number_is_no_part_of_its_label(text: str, label: str, length: int) -> None:
    found = outline.number_of(text, text)
    assert found is not None and (found.label, found.length) == (label, length)


@pytest.mark.parametrize(
    ("text", "label", "length"),
    [("1　总则", "1", 2), ("1 总则", "1", 2), ("12 总则", "12", 3), ("1总则", "1", 1), ("1  总　则", "1", 3)],
)
def test_a_bare_number_has_two_digits_at_most_and_its_blank_goes_with_it(text: str, label: str, length: int) -> None:
    found = outline.bare_number_of(text, text)
    assert found is not None and (found.label, found.length) == (label, length)
    assert outline.bare_number_of("123总则", "123总则") is outline.bare_number_of("123 总则", "123 总则") is None


@pytest.mark.parametrize("label", ["（一）", "“（一）", "「（一）"])
def test_a_label_shows_its_number_within_a_quotation_too(label: str) -> None:
    found = outline.number_in(label)
    assert found is not None and found.values == (1,)


@pytest.mark.parametrize("text", ["第一届会议", "第一条——", "第甲条", "第"])
def test_not_all_that_begins_with_a_number_is_an_article(text: str) -> None:
    assert outline.article_of(text, text) is None


@pytest.mark.parametrize(
    ("text", "label", "num", "length", "spaced"),
    [
        ("第三至第九条　（删除）", "第三至第九条", "3", 7, True),
        ("第三至第九条 （删除）", "第三至第九条", "3", 7, True),
        ("第三至第九条（删除）", "第三至第九条", "3", 6, False),
        ("第三条至第九条　（删除）", "第三条至第九条", "3", 8, True),
        ("第一条之一第一款　（删去）", "第一条之一", "1-1", 5, False),
        ("第三条　（删除）", "第三条", "3", 4, True),
        ("第三条（删去）", "第三条", "3", 3, False),
    ],
)
def test_what_is_gone_is_one_article_under_its_first_number(
    text: str, label: str, num: str, length: int, spaced: bool
) -> None:
    value = int(num[0])
    assert outline.article_of(text, text) == outline.ArticleNumber(
        label, num, value, length, spaced, False, False, True
    )


def test_the_branches_of_an_article_are_numbers_of_their_own() -> None:
    for text in ("第十条之一之二　甲", "第十条之一 之二　甲", "第十条之一　之二　甲"):
        found = outline.article_of(text, text)
        assert found is not None and (found.label, found.num) == ("第十条之一之二", "10-1-2")


@pytest.mark.parametrize("mark", "。！？")
def test_a_lead_ends_with_its_first_sentence(mark: str) -> None:
    assert outline.lead_of(f"加强领导{mark}各级。落实责任。") == 4
    assert outline.lead_of("加强领导；各级。落实责任。") == 0


@pytest.mark.parametrize(
    ("text", "label", "num"),
    [
        ("第五-A條", "第五-A條", "5-A"),
        ("第十二-AB条　定义", "第十二-AB条", "12-AB"),
        ("第五條之一　甲", "第五條之一", "5-1"),
        ("第5-B條 甲", "第5-B條", "5-B"),
    ],
)
def test_an_article_that_was_put_in_later_has_the_letter_of_its_number(text: str, label: str, num: str) -> None:
    found = outline.article_of(text, text)
    assert found is not None
    assert (found.label, found.num) == (label, num)


def test_an_article_with_a_letter_is_one_of_its_law_and_is_referred_to_as_such() -> None:
    lines = (
        "第1/2024號法律",
        "某制度",
        "第一條\n標的\n本法律訂定甲。",
        "第一-A條\n培訓\n一、須接受培訓。",
        "第二條\n處罰\n違反第一-A條第一款者，科罰款。",
    )
    issue = issue_of("\n".join(("澳門特別行政區", *lines)))
    assert [article.num for article in issue.descendants("article")] == ["1", "1-A", "2"]
    assert [ref.get("href") for ref in issue.descendants("ref")] == ["#doc_1__art_1-A__item_1"]
    assert [found.code for found in check(issue) if found.code == "G101"] == []
