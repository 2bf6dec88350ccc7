"""Ways of numbering: what each label counts, how deep it stands by custom, and what only looks like one."""

from __future__ import annotations

import itertools

import pytest

from gazette_pub.words.numberings import FIRST, RANKS, style_of, values_of

DEPTHS = (
    "formal",
    "han clause",
    "stem roman_sign earthly",
    "paren paren_sign",
    "dotted appendix hyphen point point_sign bare",
    "parend parend_sign",
    "half",
    "circled circled_paren letter letter_paren roman_paren stem_paren",
    "roman roman_small",
)
"""Ways of numbering from the outermost to the innermost (GB/T 9704-2012 §7.3.3); those of a row stand beside one another."""


def test_ways_of_numbering_stand_in_one_another_by_custom() -> None:
    ranks = [{RANKS[style] for style in row.split()} for row in DEPTHS]
    assert all(len(row) == 1 for row in ranks)
    assert all(max(outer) < min(inner) for outer, inner in itertools.pairwise(ranks))
    assert {style for row in DEPTHS for style in row.split()} == set(RANKS)


def test_between_one_way_and_the_next_decimals_have_room() -> None:
    """1.1.1.1 stands three tenths deeper than 1.1, and still above （1）."""
    assert RANKS["parend"] - RANKS["dotted"] == RANKS["dotted"] - RANKS["paren"] == RANKS["paren"] - RANKS["han"] == 1
    assert RANKS["roman"] - RANKS["letter"] == RANKS["letter"] - RANKS["parend"] == 1
    assert (RANKS["formal"], RANKS["half"], RANKS["stem"]) == (0.5, 4.5, 1.5)


@pytest.mark.parametrize(
    ("label", "style", "values"),
    [
        ("壹、", "formal", (1,)), ("拾、", "formal", (10,)), ("拾贰、", "formal", (12,)), ("贰拾叁、", "formal", (23,)), ("贰拾、", "formal", (20,)),
        ("一、", "han", (1,)), ("十二、", "han", (12,)), ("第三项　", "clause", (3,)),
        ("第二款，", "clause", (2,)), ("甲、", "stem", (1,)), ("癸．", "stem", (10,)),
        ("Ⅱ、", "roman_sign", (2,)), ("（一）", "paren", (1,)), ("（二）之一　", "paren", (2, 1)),
        ("（二之三）", "paren", (2, 3)), ("㈢", "paren_sign", (3,)),
        ("1.1 ", "dotted", (1, 1)), ("1.2.10　", "dotted", (1, 2, 10)), ("1.2.3.4　", "dotted", (1, 2, 3, 4)), ("A.1　", "appendix", (1, 1)),
        ("B.1.2　", "appendix", (2, 1, 2)), ("1-1　", "hyphen", (1, 1)),
        ("1-2-3　", "hyphen", (1, 2, 3)), ("12.", "point", (12,)), ("123．", "point", (123,)),
        ("⒈", "point_sign", (1,)), ("（1）", "parend", (1,)), ("（123）", "parend", (123,)),
        ("⑶", "parend_sign", (3,)), ("1）", "half", (1,)), ("103)", "half", (103,)),
        ("①", "circled", (1,)), ("a）", "letter", (1,)), ("Z．", "letter", (26,)),
        ("（b）", "letter_paren", (2,)), ("（ii）", "roman", (2,)), ("III.", "roman", (3,)), ("（Ⅱ）", "roman_paren", (2,)),
        ("（②）", "circled_paren", (2,)), ("②、", "circled", (2,)), ("(3).", "parend", (3,)), ("3.、", "point", (3,)), ("1.2.", "dotted", (1, 2)),
        ("12", "bare", (12,)),
    ],
)  # fmt: skip
def test_a_label_counts(label: str, style: str, values: tuple[int, ...]) -> None:
    assert style_of(label) == style and values_of(style, label) == values


@pytest.mark.parametrize(
    ("style", "end", "labels"),
    [
        ("formal", "、", "壹贰叁肆伍陆柒捌玖拾"), ("formal", "、", "壹貳參肆伍陸柒捌玖拾"), ("stem", "、", "甲乙丙丁戊己庚辛壬癸"),
        ("earthly", "、", "子丑寅卯辰巳午未申酉戌亥"),
        ("circled", "", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"), ("circled", "", "❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴"),
        ("circled", "", "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾"), ("parend_sign", "", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"), ("point_sign", "", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        ("paren_sign", "", "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"), ("roman_sign", "、", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"), ("roman_small", "．", "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ"),
        ("letter", "．", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    ],
)  # fmt: skip
def test_the_labels_of_a_way_count_up_from_one(style: str, end: str, labels: str) -> None:
    assert [values_of(style, label + end) for label in labels] == [(n,) for n in range(1, len(labels) + 1)]
    assert {style_of(label + end) for label in labels} == {style}
    assert set(labels) <= FIRST


def test_roman_numbers_count_to_twelve() -> None:
    labels = [f"（{roman}）" for roman in "i ii iii iv v vi vii viii ix x xi xii".split()]
    assert [values_of("roman", label) for label in labels] == [(n,) for n in range(1, 13)]
    assert values_of("roman", "（xiii）") == () and values_of("roman", "（iiv）") == ()


@pytest.mark.parametrize("sign", "㊀㋀⓪Ⓐ⒜㈪ↀ")
def test_other_signs_are_no_labels(sign: str) -> None:
    assert style_of(sign) is None and sign not in FIRST


@pytest.mark.parametrize("quote", "“「『‘")
def test_the_label_of_quoted_text_has_its_mark_before_it(quote: str) -> None:
    assert style_of(f"{quote}（一）") == "paren"


@pytest.mark.parametrize("first", "第（(一十百千两廿卅卌零〇○甲0123456789azAZ")
def test_a_label_begins_so(first: str) -> None:
    assert first in FIRST
