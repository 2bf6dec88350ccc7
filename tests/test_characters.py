"""Characters of a line: marks, digits, spaces, widths."""

from __future__ import annotations

import pytest

from gazette_pub.words.characters import Punctuation, closed, ems, fold, letter_spaced, slack, tight, tight_in
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
    assert slack("（一）审议，") == 1.5


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


CLEAN = Punctuation("会议通过，并公布。")


@pytest.mark.parametrize(
    "line",
    [
        "见https://a.cn/?b=1，或者a.b@example.com。",
        "Regulation (EU) 2024/1689：“Note: see Annex A (normative)”",
        "总额12,345.67万元，比例1:500；1/2、3／4",
        "增长５％＋".translate({ord("５"): "5"}),
        "法国Société Générale、大韩民国대한민국 헌법、བོད་ ཡིག",
        "申请日期：　　　年　　月　　日，编号：（　　　）第　　　号",
        "“是吗?”他说(笑)",
    ],
)
def test_what_no_extraction_changed_stays(line: str) -> None:
    assert CLEAN.proper(line) == line
    assert closed(line) == line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("１２，３４５．６７万元", "12,345.67万元"),
        ("１，２，３和ＡＢＣ", "1，2，3和ABC"),
        ("１．总则，２０２４，２０２５年", "1．总则，2024，2025年"),
        ("１，０００，０００，比上年", "1,000,000，比上年"),
    ],
)
def test_full_width_figures_are_folded_with_the_marks_inside_them(line: str, expected: str) -> None:
    assert CLEAN.proper(line) == expected


@pytest.mark.parametrize(
    ("text", "mapped"),
    [
        ("甲,乙,丙,丁。", True),
        ("甲,乙,丙。", False),
        ("关于«条例»(草案)的决定.", True),
        ("规定(试行),甲,乙,丙。会议通过，并公布。", False),
        ("甲," * 60 + "乙，" * 3, True),
        ("甲," * 60 + "乙，" * 4, False),
        ("accuracy: 98, in 1,000 (EU)", False),
    ],
)
def test_a_font_map_is_seen_by_half_width_marks_throughout(text: str, mapped: bool) -> None:
    assert Punctuation(text).mapped is mapped


MAPPED = ["各级应当加强工作,落实责任制.", "关于«条例»的说明,现予公布."] * 10
CLEAR = ["各级应当加强工作，落实责任制。", "关于《条例》的说明，现予公布。"] * 10


def test_a_font_map_that_shows_in_a_part_of_a_text_is_undone_there() -> None:
    text = Punctuation("\n".join([*CLEAR, *MAPPED, *CLEAR]))
    assert [(part.first, part.after) for part in text.parts] == [(21, 41)] and not text.mapped
    assert text.at(22).proper("«条例»,现予公布.") == "《条例》，现予公布。"
    assert [text.at(n).proper("甲(乙),丙.") for n in (20, 21, 40, 41)] == [
        "甲(乙),丙.",
        "甲（乙），丙。",
        "甲（乙），丙。",
        "甲(乙),丙.",
    ]


@pytest.mark.parametrize(("lines", "parts"), [(20, 1), (19, 0)])
def test_twenty_marks_of_a_font_map_are_a_part(lines: int, parts: int) -> None:
    text = Punctuation("\n".join([*CLEAR * 3, *MAPPED[::2][:1] * lines, *CLEAR * 3]))
    assert len(text.parts) == parts


def test_names_in_a_row_are_set_as_their_author_set_them() -> None:
    names = ["王小明,李建国,张红", "赵伟,孙丽,周强"] * 10
    assert not Punctuation("\n".join([*CLEAR, *names, *CLEAR])).parts


def test_a_part_may_keep_its_full_stops_where_another_has_points() -> None:
    commas = ["各级应当加强工作,落实责任制。", "关于条例的说明,现予公布。"] * 10
    text = Punctuation("\n".join([*commas, *MAPPED]))
    assert text.mapped and not text.ascii_stop
    assert [text.at(n).proper("公布.") for n in (20, 21)] == ["公布.", "公布。"]


def test_a_font_map_leaves_foreign_words_and_addresses_alone() -> None:
    line = "见www.example.gov.cn/a?b=1,据Regulation (EU) No 7,和accuracy: 98,比例3:4(试行)."
    expected = "见www.example.gov.cn/a?b=1，据Regulation (EU) No 7，和accuracy: 98，比例3:4（试行）。"
    assert FONT_MAPPED.proper(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("劳动能力鉴定 职工工伤", "劳动能力鉴定 职工工伤"),
        ("2024 年 8 月 1 日", "2024 年 8 月 1 日"),
        ("粮食 生 产 再 创 新 高", "粮食生产再创新高"),
        ("甲 乙 丙", "甲 乙 丙"),
        ("人均74 ,000元", "人均74,000元"),
        ("甲 ,乙", "甲 ,乙"),
    ],
)
def test_a_space_goes_where_the_line_shows_that_setting_put_it(line: str, expected: str) -> None:
    assert closed(line) == expected


def test_a_text_with_three_spaced_lines_was_spaced_elsewhere_too() -> None:
    assert not Punctuation("条 例 和 节 约\n能 源 条 例\n").spaced
    assert Punctuation("条 例 和 节 约\n能 源 条 例\n湿 地 保 护\n").spaced
    assert closed("本报讯 1 月 25 日", spaced=True) == "本报讯1月25日"


def test_patterns_see_full_width_marks_and_common_spaces() -> None:
    assert fold("(一)甲:乙,丙\xa0丁.") == "（一）甲：乙，丙 丁。"
    assert fold("1,000 3:4 A.B.") == "1,000 3:4 A.B."


@pytest.mark.parametrize(
    ("line", "spaced", "shown"),
    [
        ("第 2 0 8 号", True, "第208号"), ("2 0 2 3 年 1 1 月", True, "2023年11月"), ("第 2 0 8 号", False, "第2 0 8号"),
        ("1 2 3 4", True, "1 2 3 4"), ("第 20 8 号", True, "第20 8号"), ("省 长　某 某", True, "省长　某某"),
    ],
)  # fmt: skip
def test_figures_that_stand_one_by_one_are_a_number_where_all_the_text_is_set_so(
    line: str, spaced: bool, shown: str
) -> None:
    assert tight_in(line, spaced) == shown
