"""Characters of a line: marks, digits, spaces, widths."""

from __future__ import annotations

import pytest

from gazette_pub.words.characters import Punctuation, ems, fold, letter_spaced, squeeze, tight
from gazette_pub.words.numerals import value

FONT_MAPPED = Punctuation("会议通过.会议决定.审议.")
PROPER = Punctuation("会议通过。会议决定。")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("«太原市消防条例»,决定予以批准.", "《太原市消防条例》，决定予以批准。"),
        ("增长５.２０２４年", "增长5。2024年"),
        ("４４．４万户,同比增长２１．６％", "44.4万户，同比增长21.6%"),
        ("按３:４:３比例", "按3:4:3比例"),
        ("１,０００元", "1,000元"),
        ("推动５G和A.B公司", "推动5G和A.B公司"),
    ],
)
def test_a_font_map_is_undone(printed: str, expected: str) -> None:
    assert FONT_MAPPED.proper(printed) == expected


def test_a_point_stays_a_point_where_the_text_prints_full_stops() -> None:
    assert PROPER.proper("增长5.8%。www.sxrd.gov.cn") == "增长5.8%。www.sxrd.gov.cn"


@pytest.mark.parametrize("line", ["增长５.２０２４年,按３:４:３", "«甲»(乙);丙!丁?", "A.B,C:D １．２％"])
def test_a_line_keeps_its_length(line: str) -> None:
    assert len(FONT_MAPPED.proper(line)) == len(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("粮食 生 产 再 创 新 高。", "粮食生产再创新高。"),
        ("1 月 25 日", "1月25日"),
        ("Akoma Ntoso 标准", "Akoma Ntoso标准"),
        ("王　纯 王建忠", "王　纯王建忠"),
    ],
)
def test_letter_spacing_goes_and_latin_words_stay_apart(line: str, expected: str) -> None:
    assert tight(line) == expected


def test_a_line_set_wide_is_known() -> None:
    assert letter_spaced("人口 人 均 纯 收 入 10714 元")
    assert not letter_spaced("王建忠 王同化 王仰麟")


@pytest.mark.parametrize(
    ("line", "width"), [("审议", 2.0), ("2024年", 3.25), ("3.5亿元", 3.75), ("ABC", 1.5), ("", 0.0)]
)
def test_widths_are_those_of_a_typesetter(line: str, width: float) -> None:
    assert ems(line) == width


def test_marks_give_way_by_half() -> None:
    assert squeeze("（一）审议，") == 1.5


def test_traditional_characters_are_folded_one_for_one() -> None:
    assert fold("第一條關於國務院令") == "第一条关于国务院令"


@pytest.mark.parametrize(
    ("numeral", "expected"),
    [
        ("一百二十三", 123),
        ("十", 10),
        ("二十", 20),
        ("一百零五", 105),
        ("二〇二四", 2024),
        ("二○○四", 2004),
        ("１２", 12),
        ("⑫", 12),
        ("一千二百", 1200),
    ],
)
def test_numerals_have_their_value(numeral: str, expected: int) -> None:
    assert value(numeral) == expected


@pytest.mark.parametrize("numeral", ["", "甲", "一甲"])
def test_what_is_no_numeral_is_refused(numeral: str) -> None:
    with pytest.raises(ValueError, match="not a numeral"):
        value(numeral)
