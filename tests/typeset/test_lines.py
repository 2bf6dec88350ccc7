"""Lines of a paragraph: where they end, and where each character stands."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from gazette_pub.issue.model import new_issue
from gazette_pub.layout.flow import Line, Mark, Words
from gazette_pub.layout.style import Role
from gazette_pub.typeset.atoms import NEVER, TIGHT, Atoms, Run, atoms_of
from gazette_pub.typeset.breaks import Cut, Sums, cuts_of, is_lone
from gazette_pub.typeset.characters import NO_END, NO_START, Kind, kind_of
from gazette_pub.typeset.counted import NEARLY, Counted, may_take
from gazette_pub.typeset.lines import places
from gazette_pub.typeset.rows import by_sense
from typeset.mono import EM, FONT, any_node, atoms, cut, lines, pens, setter
from typeset.mono import line as line_of

HAN = "山西省人民代表大会常务委员会公报"


def test_a_line_of_characters_fills_its_cells() -> None:
    assert lines("字" * 45) == ["字" * 20, "字" * 20, "字" * 5]
    assert pens("字" * 45)[0] == [float(i) for i in range(20)]


def test_a_paragraph_begins_two_cells_in() -> None:
    assert [len(each) for each in lines("字" * 45, indent=2)] == [18, 20, 7]


@pytest.mark.parametrize("mark", "，。、；：！？）》」』】〕”’％·～")
def test_a_closing_mark_begins_no_line(mark: str) -> None:
    assert not any(each.startswith(mark) for each in lines("字" * 20 + mark + "字" * 30))


@pytest.mark.parametrize("mark", "（《「『【〔“‘")
def test_an_opening_mark_ends_no_line(mark: str) -> None:
    assert not any(each.endswith(mark) for each in lines("字" * 19 + mark + "字" * 30))


@pytest.mark.parametrize("whole", ["58.6%", "1,234.5", "Gazette", "——", "……", "don't"])
def test_numbers_words_dashes_and_dots_are_never_divided(whole: str) -> None:
    for before in range(12, 22):
        assert whole in "\n".join(lines("字" * before + whole + "字" * 30))


@pytest.mark.parametrize("mark", "…_—")
def test_a_row_of_dots_or_a_line_to_write_on_is_divided_and_no_line_is_pulled_apart_for_it(mark: str) -> None:
    for before in range(3, 22):
        text = "字" * before + mark * 50 + "字" * 30
        assert "".join(lines(text)) == text
        for pen, each in zip(pens(text)[:-1], lines(text)[:-1], strict=True):
            steps = [right - left for left, right in pairwise(pen) if left >= 0]
            assert max(steps) < (2.3 if mark == "—" else 1.15), each


@pytest.mark.parametrize(("mark", "pieces"), [("…", ["…" * 4]), ("—", ["—" * 4]), ("_", ["_" * 4])])
def test_four_of_them_are_one(mark: str, pieces: list[str]) -> None:
    assert atoms(mark * 4).text == pieces and len(atoms(mark * 5)) > 1


@pytest.mark.parametrize(("label", "blanks"), [("甲：", 36), ("甲：", 45), ("法定代表人甲：", 34)])
def test_a_line_to_write_on_that_is_somewhat_long_takes_one_line_of_the_page(label: str, blanks: int) -> None:
    text = label + "_" * blanks
    assert lines(text) == [text]
    pen = pens(text)[0]
    steps = [right - left for left, right in pairwise(pen)][len(label) :]
    assert max(steps) - min(steps) < 1e-5 and 0.3 < max(steps) <= 0.5
    assert len(lines(label + "_" * 70)) == 2


def test_a_formula_is_parted_behind_its_signs_where_a_line_would_be_pulled_apart() -> None:
    text = "系统年能耗甲＝4.187×m×q_r×(t_r)×p_r÷1000，其中"
    assert lines(text) == ["系统年能耗甲＝4.187×m×q_r×(t_r)×", "p_r÷1000，其中"]
    for before in range(9, 20):
        for each in lines("字" * before + "4.187×m×q_r÷1000=12" + "字" * 9):
            assert each[0] not in "×÷=" and not each.endswith("÷10")


def test_a_product_stays_whole_where_that_leaves_its_line_even() -> None:
    for before in range(12):
        assert all("×" not in (each[0], each[-1]) for each in lines("字" * before + "尺寸为210×297，" * 6, cells=30))


def test_a_number_that_is_wider_than_its_line_begins_none_with_its_point() -> None:
    for cells in (2, 2.5, 3, 4):
        made = lines("12,345.67%", cells)
        assert len(made) > 1 and "".join(made) == "12,345.67%"
        assert not any(each[0] in ",.%" for each in made), made


def test_dashes_of_a_row_hold_together_by_two() -> None:
    assert atoms("—" * 7).text == ["——", "——", "——", "—"]


def test_a_dash_may_begin_a_line() -> None:
    assert lines("字" * 20 + "——" + "字" * 18)[1].startswith("——")


def test_a_slash_stands_at_neither_end() -> None:
    for before in range(15, 25):
        for each in lines("字" * before + "/" + "字" * 30):
            assert not each.startswith("/") and not each.endswith("/")


def test_a_mark_at_the_end_of_a_full_line_is_half() -> None:
    (first, *_), whole = pens("字" * 19 + "，" + "字" * 25), lines("字" * 19 + "，" + "字" * 25)
    assert whole[0].endswith("，")
    assert first[-1] == 19.5  # its ink half ends at the edge, twenty ems in


def test_an_opening_mark_at_the_start_of_a_line_is_flush() -> None:
    text = "字" * 20 + "（" + "字" * 30
    assert lines(text)[1].startswith("（")
    assert pens(text)[1][:2] == [-0.5, pytest.approx(0.5, abs=0.03)]


@pytest.mark.parametrize("pair", ["。”", "”，", "》《", "：“", "）（", "、《", "（《", "！？"])
def test_two_marks_that_meet_take_an_em_and_a_half(pair: str) -> None:
    whole = atoms("字" + pair + "字")
    after_pair = sum(whole.width[i] + whole.join[i] for i in (1, 2))
    assert after_pair == 1.5 * EM


def test_a_stop_stands_under_the_quotation_mark_before_it() -> None:
    assert pens("字“、字”字")[0][:3] == [0, 1, 1.74]


def test_a_bracket_and_a_stop_behind_it_stand_apart() -> None:
    assert pens("字（、字）字")[0][:3] == [0, 1, 2]


def test_a_mark_between_characters_keeps_its_cell_where_there_is_room() -> None:
    assert pens("字字，字字")[0] == [0, 1, 2, 3, 4]


def test_a_line_that_is_too_long_by_half_a_cell_is_squeezed_at_its_marks_evenly() -> None:
    text = "字" * 8 + "，" + "字" * 4 + "、" + "字" * 4 + "：" + "字" * 2
    first = pens(text)[0]
    whole = atoms(text)
    steps = [b - a for a, b in pairwise(first)]
    marks = [step for step, piece in zip(steps, whole.text, strict=False) if piece in "，、："]
    assert marks == pytest.approx([marks[0]] * 3, abs=1e-5) and 0.5 < marks[0] < 0.75


def test_chinese_and_latin_stand_a_quarter_em_apart() -> None:
    assert pens("字GB字")[0] == [0, 1.25, 2.5]
    assert pens("2024年")[0] == [0, 2.25]


def test_of_blanks_behind_a_mark_the_last_alone_takes_and_gives() -> None:
    """The others go over the edge where a line ends there, which is as loose as its own characters are then."""
    whole = atoms("字。  字")
    assert (whole.gap, [give > 0 for give in whole.give]) == ([1, 0, 0, 5, 0], [True, False, False, True, False])


def test_letters_for_the_noughts_of_a_year_stand_close_to_its_figures() -> None:
    assert pens("二OO六年")[0] == [0, 1, 2, 3]
    assert pens("成OK成")[0] == [0, 1.25, 2.5]


def test_latin_is_never_letter_spaced() -> None:
    text = "字" * 10 + "Gazette" + "字" * 30
    whole = atoms(text)
    assert all(gap == 0 for gap, piece in zip(whole.gap, whole.text, strict=True) if piece == "G")
    assert "Gazette" in whole.text


def test_a_number_stays_with_what_it_counts_where_that_costs_little() -> None:
    text = "字" * 15 + "552名" + "字" * 3 + "，" + "字" * 30
    assert not any(each.endswith("552") for each in lines(text))


def test_the_words_of_another_script_break_at_their_spaces_alone() -> None:
    text = "The quick brown fox jumps over the lazy dog and runs away from it again and again"
    assert " ".join(each.strip() for each in lines(text, 15)) == text


def test_a_line_before_a_long_word_is_loose_and_not_too_long() -> None:
    text = "La Camera dei deputati coproduzione cinematografica internazionale Giapponese con allegato"
    assert all(len(each.rstrip()) <= 30 for each in lines(text, 15))


def test_an_address_breaks_behind_its_marks() -> None:
    text = "字" * 15 + "https://www.example.cn/gazette/2024/issue-one/index.html" + "字" * 3
    for each in lines(text)[:-1]:
        assert each[-1] in "字/.-" and len(each) > 10


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("字" * 13 + "zhangmou@example.gov.cn", "字" * 13 + "zhangmou@"),
        ("字" * 10 + "http://a.cn/202402/t20240228.html", "字" * 10 + "http://a.cn/202402/"),
    ],
)
def test_an_address_of_mail_and_one_with_figures_break_too(text: str, first: str) -> None:
    assert lines(text)[0] == first


@pytest.mark.parametrize(
    "address",
    [
        "https://a.cn/policy-interpretation/202406_index.html?type=full&lang=zh-CN#section-3",
        "open.government.information@department-of-finance.example.cn",
        "http://a.cn/search?q=%E6%94%BF%E5%BA%9C%E5%85%AC%E6%8A%A5%E7%AC%AC1%E6%9C%9F",
    ],
)
def test_no_line_is_pulled_apart_before_or_behind_an_address(address: str) -> None:
    text = "字" * 8 + address + "字" * 30
    for cells in range(17, 23):
        whole, cuts = atoms(text, cells), cut(text, cells)
        for each, pen in zip(cuts[:-1], pens(text, cells), strict=False):
            said = whole.text[each.first : each.last + 1]
            steps = [pen[i + 1] - pen[i] for i, pair in enumerate(pairwise(said)) if pair == ("字", "字")]
            assert max(steps, default=1) < 1.26, said


def test_an_address_is_divided_behind_a_mark_and_before_none() -> None:
    text = "字" * 15 + "https://a.cn/policy-issue/2024_a.html?b=%E6%94%BF%E5%BA&c=1#d" + "字" * 30
    for cells in range(16, 23):
        for before, below in pairwise(lines(text, cells)):
            assert before[-1] in "字/-_.?=&#" or below[0] == "%", (before, below)
            assert below[0] not in "/-_.?=&#"


def test_a_piece_of_an_address_is_divided_where_a_line_would_be_pulled_apart() -> None:
    text = "字" * 3 + "https://www.example.cn/t20240612abcdefghijklmnopqrstuvwxyz0123456789abcdefghij.html" + "字" * 30
    made = lines(text)
    assert "".join(made) == text and all(len(each) >= 20 for each in made[:-1])
    assert made[0] == "字" * 3 + "https://www.example.cn/t20240612a"


def test_no_number_in_a_piece_of_an_address_is_divided() -> None:
    for count in range(3, 20):
        for above, below in pairwise(
            lines("字" * count + "https://a.cn/zhicheng2025beichuan?id=t20240612" + "字" * 30)
        ):
            assert not (above[-1].isdigit() and below[0].isdigit()), (above, below)


def test_a_short_address_of_mail_is_parted_only_where_a_line_would_be_set_very_wide() -> None:
    parted = [n for n in range(3, 20) if "zhang@a.cn" not in "\n".join(lines("字" * n + "zhang@a.cn" + "字" * 30))]
    assert parted == [16, 17]


@pytest.mark.parametrize(
    "code", ["91140000MA0K1B2C3D", "6222020200112233445", "tongji_2024_annual_report.xlsx", "Trichloronitrobenzamide"]
)
def test_a_code_is_divided_only_where_a_line_would_be_set_very_wide(code: str) -> None:
    divided = []
    for count in range(3, 20):
        text = "字" * count + code + "字" * 30
        whole, cuts, made = atoms(text), cut(text), lines(text)
        divided.append(code not in "\n".join(made))
        for each, pen in zip(cuts[:-1], pens(text), strict=False):
            said = whole.text[each.first : each.last + 1]
            steps = [pen[i + 1] - pen[i] for i, pair in enumerate(pairwise(said)) if pair == ("字", "字")]
            assert max(steps, default=1) < 1.34, made
    assert any(divided) and not all(divided)


def test_an_english_word_is_never_divided() -> None:
    for count in range(3, 20):
        assert "internationally" in "\n".join(lines("字" * count + "internationally" + "字" * 30))


def test_a_line_of_yi_ends_between_any_two_syllables() -> None:
    assert lines("ꆈꌠꉙ" * 10) == ["ꆈꌠꉙ" * 6 + "ꆈꌠ", "ꉙ" + "ꆈꌠꉙ" * 3]


def test_a_line_of_tibetan_ends_behind_its_dots_and_before_no_shad() -> None:
    text = "བོད་སྐད་ཡིག་གི་ལམ་ལུགས་" * 4 + "ལུགས།" + "字" * 9
    for cells in range(12, 24):
        made = lines(text, cells)
        assert "".join(made) == text and all(each[-1] in "་།字" and each[0] not in "་།" for each in made[:-1])


@pytest.mark.parametrize("word", ["བོད", "ئۇيغۇرچە", "e\u0301te\u0301", "ภาษาที่"])
def test_what_stands_on_a_letter_is_shaped_with_it(word: str) -> None:
    assert atoms(f"字{word}字").text == ["字", word, "字"]


def test_dots_never_stand_alone_on_a_last_line() -> None:
    for count in range(19, 130):
        last = lines("字" * count + "……")[-1]
        assert last != "……" and last != "字……" or count < 21


@pytest.mark.parametrize("before", range(37, 44))
def test_a_dash_never_stands_alone_on_a_last_line(before: int) -> None:
    assert lines("字" * before + "，" + "字" * 2 + "——")[-1] != "——"


@pytest.mark.parametrize("mark", ["”", "》", "，", "。"])
def test_the_mark_of_a_note_stands_in_the_blank_half_of_the_mark_before_it(mark: str) -> None:
    note = Run("①", FONT, EM * 0.6, rise=EM * 0.36)
    whole = atoms_of([Run(f"六稳{mark}", FONT, EM), note, Run("工作", FONT, EM)], 20 * EM)
    [only] = cuts_of(whole, 20 * EM, 0.0, EM)
    pen = places(whole, only, 0.0, fill=False)
    assert pen[3] - pen[2] == pytest.approx(EM / 2) and pen[4] - pen[3] >= EM * 0.6


def test_a_number_that_marks_a_note_stands_right_behind_its_character_however_wide_the_line_is_set() -> None:
    note = Run("1", FONT, EM * 0.6, rise=EM * 0.36)
    whole = atoms_of([Run("字" * 5, FONT, EM), note, Run("字" * 5, FONT, EM)], 12 * EM)
    at = places(whole, Cut(0, len(whole) - 1, 5.0), 0.0, fill=True)
    assert at[5] - at[4] == EM and at[1] - at[0] > EM


def test_brackets_of_a_notes_mark_leave_no_hole_before_or_behind_it() -> None:
    small = EM * 0.6
    mark = Run("［1］", FONT, small, rise=EM * 0.35)
    whole = atoms_of([Run("公报", FONT, EM), mark, Run("（三）", FONT, EM)], 20 * EM)
    at = places(whole, Cut(0, len(whole) - 1, 0.0), 0.0, fill=False)
    assert at[2] == pytest.approx(2 * EM - small / 2)  # the blank half of ［ lies over the character
    assert at[5] - at[4] == pytest.approx(small / 2)


def test_the_mark_of_a_note_begins_no_line() -> None:
    for length in range(15, 25):
        mark = Run("[12]", FONT, EM * 0.6, rise=EM * 0.35)
        whole = atoms_of([Run("字" * length, FONT, EM), mark, Run("字" * 30, FONT, EM)], 20 * EM)
        starts = [each.first for each in cuts_of(whole, 20 * EM, 0.0, EM)]
        assert not any(whole.run[first] == 1 for first in starts)


def test_a_title_that_figures_make_wider_is_broken_at_its_sense_all_the_same() -> None:
    text = "关于河朔省2023年预算执行情况和2024年预算草案的报告"
    role = Role(size=EM, align="centre", sense=True)
    whole = atoms_of([Run(text, FONT, EM)], 25 * EM)
    cuts = by_sense(whole, 25.1 * EM, role)
    assert ["".join(whole.text[each.first : each.last + 1]) for each in cuts] == [
        "关于河朔省2023年预算执行情况",
        "和2024年预算草案的报告",
    ]
    assert by_sense(whole, 3 * EM, role) == []


def test_a_title_with_the_mark_of_a_note_is_broken_at_its_sense_all_the_same() -> None:
    title = "某市人大常委会执法检查组关于检查《某市经济特区生活垃圾分类管理办法》实施情况的报告"
    whole = atoms_of([Run(title, FONT, EM), Run("＊", FONT, EM * 0.6, rise=EM * 0.35)], 24 * EM)
    cuts = by_sense(whole, 24 * EM, Role(size=EM, align="centre", sense=True))
    assert ["".join(whole.text[each.first : each.last + 1]) for each in cuts] == [
        "某市人大常委会执法检查组",
        "关于检查《某市经济特区生活垃圾",
        "分类管理办法》实施情况的报告＊",
    ]


def test_a_word_wider_than_the_line_is_divided() -> None:
    assert "".join(lines("A" * 100)) == "A" * 100
    assert max(map(len, lines("A" * 100))) <= 40


def test_no_character_stands_alone_with_three_marks() -> None:
    assert all(len(lines("字" * count + "；”。")[-1]) > 4 for count in range(21, 130))


def test_no_character_stands_alone_on_a_last_line() -> None:
    for length in range(20, 200):
        last = lines("字" * 9 + "，" + "字" * (length - 11) + "。")[-1]
        assert len(last.rstrip("。")) != 1 or length < 22


@pytest.mark.parametrize(("cells", "count"), [(17, 2), (18, 1), (20, 1)])
def test_a_paragraph_is_one_line_where_its_last_mark_has_room_if_it_is_set_closer(cells: int, count: int) -> None:
    """By no more than three hundredths of an em between two characters."""
    whole = atoms("文" * cells + "。")
    cuts = cuts_of(whole, cells * EM, 0.0, EM)
    assert len(cuts) == count
    at = places(whole, cuts[0], 0.0, fill=True)
    if count == 1:
        assert min(right - left for left, right in pairwise(at)) >= 0.97 * EM
        assert at[-1] + EM / 2 == pytest.approx(cells * EM)


def test_no_line_of_a_longer_paragraph_is_set_closer_than_others() -> None:
    whole = atoms("文" * 40 + "。")
    cuts_of(whole, 20 * EM, 0.0, EM)
    assert max(whole.give) == pytest.approx(TIGHT * EM)


def test_all_lines_but_the_last_end_at_the_edge() -> None:
    rng = random.Random(8)
    for _ in range(60):
        text = "".join(rng.choice("字字字字字字，。（）“”《》2024年A—") for _ in range(rng.randint(60, 400)))
        whole = atoms(text)
        cuts, at = cut(text), pens(text)
        for each, line in zip(cuts[:-1], at[:-1], strict=True):
            last = each.last
            end = line[-1] * EM + whole.width[last] - whole.after[last]
            assert end == pytest.approx(200, abs=0.1) or each.slack < 0 or not sum(whole.gap[each.first : last])


def test_no_line_breaks_a_rule_whatever_the_text() -> None:
    rng = random.Random(15834)
    for _ in range(200):
        text = "字" + "".join(rng.choice("字字字，。（《）》“”2024年·%—…A/") for _ in range(rng.randint(20, 300)))
        whole = atoms(text)
        for each in cut(text)[:-1]:
            assert whole.text[each.last][-1] not in NO_END
            assert whole.text[each.last + 1][0] not in NO_START


def test_every_character_is_set_once() -> None:
    text = HAN * 9 + "（2024年），“GB/T 15834”——" * 3
    assert "".join(lines(text)) == text


def test_a_paragraph_may_be_set_in_a_line_more() -> None:
    whole = atoms("字" * 99)
    assert len(cuts_of(whole, 200, 0, EM)) == 5
    assert len(Counted(whole, 200, 0, EM, 0.25 * EM, False).cuts(6)) == 6
    assert Counted(whole, 200, 0, EM, 0.01 * EM, False).cuts(6) == []
    assert Counted(whole, 200, 0, EM, EM, False).cuts(4) == []
    assert Counted(whole, 200, 0, EM, EM, False).cuts(0) == [] == Counted(atoms(""), 200, 0, EM, EM, False).cuts(1)


def test_a_mark_that_is_narrow_in_its_font_has_no_blank_half() -> None:
    from typeset.mono import Mono

    narrow = atoms_of([Run("字”“字", Mono(narrow="”“"), EM)], 200)
    assert narrow.before == [0, 0, 0, 0] and narrow.after == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("character", "kind"),
    [("山", Kind.HAN), ("㐀", Kind.HAN), ("（", Kind.OPENING), ("。", Kind.CLOSING), ("A", Kind.LATIN), ("7", Kind.LATIN),
     (" ", Kind.SPACE), ("—", Kind.WIDE), ("(", Kind.NARROW), ("é", Kind.LATIN), ("བ", Kind.LATIN)],
)  # fmt: skip
def test_a_character_is_of_a_kind(character: str, kind: Kind) -> None:
    assert kind_of(character) is kind


@pytest.mark.parametrize("runs_on", [False, True])
@pytest.mark.parametrize("seed", range(40))
def test_so_many_lines_are_found_where_there_are_any(seed: int, runs_on: bool) -> None:
    dice = random.Random(seed)
    text = "".join(dice.choice("字字字字字字，。（）“”a1 ") for _ in range(dice.randint(30, 120)))
    made, most = atoms(text), dice.choice((0.1, 0.4)) * EM
    every = numbers_of_lines(made, 12 * EM, 2 * EM, most, runs_on)
    counted = Counted(made, 12 * EM, 2 * EM, EM, most, runs_on)
    for count in range(1, 15):
        cuts = counted.cuts(count)
        assert len(cuts) == (count if count in every else 0), (text, count)
        places = [0, *(cut.last + 1 for cut in cuts)]
        assert all(
            fits(made, first, cut.last, cut.slack, most, runs_on) for first, cut in zip(places[:-1], cuts, strict=True)
        )


def numbers_of_lines(made: Atoms, measure: float, indent: float, most: float, runs_on: bool) -> set[int]:
    """In how many lines these atoms can be set, every way tried."""
    sums, found = Sums(made), [{0}, *(set[int]() for _ in range(len(made)))]
    for first in range(len(made)):
        for last in range(first, len(made)):
            slack = measure - (0 if first else indent) - sums.natural(first, last)
            if made.cost[last] != NEVER and fits(made, first, last, slack, most, runs_on):
                found[last + 1] |= {count + 1 for count in found[first]}
    return found[-1]


def fits(made: Atoms, first: int, last: int, slack: float, most: float, runs_on: bool) -> bool:
    """Whether a line stands neither over nor open."""
    if last == len(made) - 1 and not runs_on and slack >= 0:
        return not first or not is_lone(made.text, first, last)
    return -sum(made.give[first:last]) - NEARLY <= slack <= most * sum(made.gap[first:last])


def test_a_line_that_is_set_wider_opens_at_its_marks_first() -> None:
    text = "字" * 9 + "，" + "字" * 8 + "GBGBGB" + "字" * 10
    first = pens(text)[0]
    steps = [round(b - a, 4) for a, b in pairwise(first)]
    assert steps[9] - 1 == pytest.approx(5 * (steps[0] - 1), abs=0.001) and steps[0] > 1


def test_a_line_of_words_that_ends_before_a_space_is_flush() -> None:
    text = "the words of a text that is no Chinese and is set between two edges as all are"
    whole, cuts = atoms(text), cut(text)
    for each in cuts[:-1]:
        last = max(i for i in range(each.first, each.last + 1) if whole.text[i] != " ")
        at = places(whole, each, 0.0, fill=True)
        assert at[last - each.first] + whole.width[last] == pytest.approx(20 * EM)


def test_a_line_opens_between_chinese_and_latin_before_its_characters_are_apart() -> None:
    text = "字" * 8 + "12" + "字" * 8 + "长" * 2 + "1234567" + "字" * 10
    first = pens(text)[0]
    steps = [after - before for before, after in pairwise(first)]
    assert 5 * (steps[0] - 1.0) == pytest.approx(steps[7] - 1.25, abs=1e-4)


def test_two_marks_that_meet_open_no_further_than_two_characters() -> None:
    whole = atoms("字）、字。字")
    assert whole.gap[:4] == [1, 1, 5, 1]


def test_the_blank_behind_a_printed_number_opens_most() -> None:
    whole = atoms("第一条\u3000字字")
    assert max(whole.gap) == whole.gap[3] == 12


def test_a_wide_blank_begins_no_line() -> None:
    for before in range(15, 22):
        assert not any(each.startswith("\u3000") for each in lines("字" * before + "\u3000" + "字" * 30))


def test_the_blanks_of_a_form_may_go_on_in_the_next_line() -> None:
    assert "".join(lines("字" * 15 + "\u3000" * 30 + "字")) == "字" * 15 + "\u3000" * 30 + "字"


def test_latin_words_in_chinese_text_stay_together_where_that_costs_little() -> None:
    text = "字，" * 6 + "字" + "Artificial Intelligence" + "字，" * 10
    assert any("Artificial Intelligence" in each for each in lines(text, 24))


@pytest.mark.parametrize("cells", [15, 16, 19, 20])
def test_the_number_of_a_document_is_parted_behind_its_year_only_where_nothing_is_better(cells: int) -> None:
    text = "现将某政发〔2018〕2号、某政办发〔2019〕35号两个文件，印发给你们，请认真贯彻执行。"
    assert not any(each.endswith("〕") for each in lines(text, cells))


def test_blanks_of_a_form_are_narrowed_before_its_last_word_stands_alone() -> None:
    form = "有效期自" + "\u3000" * 4 + "年" + "\u3000" * 2 + "月" + "\u3000" * 2 + "日。"
    assert lines(form, len(form) - 2) == [form]


@pytest.mark.parametrize("cells", range(10, 20))
def test_a_stroke_stands_at_neither_end_of_a_line(cells: int) -> None:
    for stroke in "/／":
        made = lines("补偿标准为每亩元" + stroke + "亩，另有青苗费每亩三百元" + stroke + "季。", cells)
        assert not any(each[0] == stroke or each[-1] == stroke for each in made)


def test_a_text_set_apart_takes_in_the_mark_that_may_begin_no_line() -> None:
    text = "字" * 13 + "，" + "字" * 30
    for face, expected in ((9.0, 12), (8.75, 14)):  # a first line of thirteen cells without any mark in it
        made = atoms_of([Run(text, FONT, face, tracking=9.0 - face)], 13 * 9.0)
        first = cuts_of(made, 13 * 9.0, 0.0, face)[0]
        assert first.last + 1 == expected, face


def test_the_blank_behind_a_number_takes_whole_cells_where_characters_stand_apart() -> None:
    made = setter(p=Role(size=8.75, tracking=0.25 / 8.75))
    for gap in (1.0, 2.0):
        said = Line("p", (Words("第一条", gap=gap), Words("字")), new_issue())
        widths = [
            run.size * len(run.text) + run.tracking * len(run.text) for run in made.runs(said, made.style.role("p"))
        ]
        assert sum(widths) == pytest.approx(9.0 * (4 + gap))


def test_what_stands_between_the_characters_of_a_text_is_known_whatever_else_stands_in_it() -> None:
    """The blank behind a number and the mark of a note are not set apart."""
    text = [Run("字" * 30, FONT, 9.0, tracking=0.25)]
    blank, mark = Run("　", FONT, 9.0), Run("1", FONT, 5.4, rise=3.0)
    assert atoms_of([*text, blank, *text, mark], 135.0).apart == atoms_of(text, 135.0).apart > 0


def test_nothing_is_added_before_a_blank_that_ends_a_line() -> None:
    made = atoms_of([Run("字字 A", FONT, EM, tracking=1.0)], 20 * EM)
    assert made.join == [1.0, 0.0, 1.0, 0.0]


@pytest.mark.parametrize(
    ("text", "ems"), [("王某 李某", 1.0), ("王某 A", 0.5), ("2 月", 0.5), ("王某。 李某", 0.5), ("王某  李某", 0.5)]
)
def test_a_blank_between_two_chinese_characters_takes_an_em(text: str, ems: float) -> None:
    whole = atoms(text)
    at = whole.text.index(" ")
    assert whole.width[at] + whole.join[at] == pytest.approx(ems * EM)


@pytest.mark.parametrize("blanks", [1, 2, 3])
def test_a_mark_before_blanks_that_end_a_line_is_flush(blanks: int) -> None:
    """Its blank half goes over the edge with them (GB/T 15834 §5.1.10)."""
    text = ("字" * 19 + "。" + " " * blanks) * 3
    whole, cuts = atoms(text), cut(text)
    assert len(cuts) == 3
    for each in cuts[:2]:
        at = places(whole, each, 0.0, fill=True)
        assert at[19] + EM / 2 == pytest.approx(20 * EM)


def standing(text: str) -> str:
    """The atoms of one line as they stand, from left to right."""
    whole = atoms(text, 40)
    (pen,) = [places(whole, each, 0.0, fill=False) for each in cut(text, 40)]
    return "|".join(said for _, said in sorted(zip(pen, whole.text, strict=True)) if not said.isspace())


def test_what_sums_say_cannot_be_set_in_so_many_lines_can_not() -> None:
    """And of most numbers of lines that a paragraph cannot be set in they say so."""
    rng, told, cannot = random.Random(34), 0, 0
    for _ in range(60):
        text = "字" + "".join(rng.choice("字字字，。（《）》“”2024年·%—…A/ ") for _ in range(rng.randint(20, 200)))
        whole, indent = atoms(text), rng.choice((0.0, 2 * EM))
        counted = Counted(whole, 200, indent, EM, 0.099 * EM, False)
        for lines_ in range(1, 16):
            may, cuts = may_take(whole, 200, indent, 0.099 * EM, lines_), counted.cuts(lines_)
            assert may or not cuts, (text, lines_)
            told, cannot = told + (not may), cannot + (not cuts)
    assert told > 0.9 * cannot > 0


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("名为“ئا بە تە”。", "名|为|“|تە|بە|ئا|”|。"),
        ("（ئا）、（بە）", "（|ئا|）|、|（|بە|）"),
        ("ئا 15 بە 甲", "بە|15|ئا|甲"),
        ("2025-ئا 示", "2025|-|ئا|示"),
        ("ئا AKN بە", "ئا|AKN|بە"),
        ("甲 abc def 乙", "甲|abc|def|乙"),
    ],
)
def test_words_that_run_to_the_left_stand_left_of_each_other(text: str, stands: str) -> None:
    assert standing(text) == stands


def test_words_that_run_to_the_left_take_the_room_that_they_took() -> None:
    whole = atoms("甲ئائا بە乙", 40)
    (pen,) = [places(whole, each, 0.0, fill=False) for each in cut("甲ئائا بە乙", 40)]
    at = dict(zip(whole.text, zip(pen, whole.width, strict=True), strict=True))
    assert at["بە"][0] < at["ئائا"][0] and at["ئائا"][0] + at["ئائا"][1] <= at["乙"][0]
    assert at["甲"][0] + at["甲"][1] <= at["بە"][0]


def test_a_day_that_a_form_leaves_open_is_parted_where_nothing_better_is_found() -> None:
    """Its blanks are narrowed before that, or it begins a line; and no blank of it is divided."""
    said = "委托期限自　　　年　　月　　日起至某某事项完成之日"
    whole, parted = 0, list[str]()
    for before in range(2, 23):
        for cells in (15, 17, 20, 21, 22, 28):
            made = lines("字" * before + said, cells)
            whole += any("年　　月　　日" in each for each in made)
            parted += [each for each in made if each.lstrip("　") != each and each.lstrip("　")[0] in "月日"]
    assert whole >= 110 and not parted


@pytest.mark.parametrize(("cells", "is_full"), [(20, False), (21, True)])
def test_a_line_of_an_address_has_no_hole_behind_its_bracket(cells: int, is_full: bool) -> None:
    """It ends before its edge instead."""
    by = setter(p=Role())
    first, *_ = by.rows(
        line_of("（https://aaaa.bbbbb.ccc.cn/dddd/#/eeeeeee/ff/gggggg/hhhhh?iiiiii=1）提出。"), cells * by.em
    )
    (part,) = first.sets
    assert part.at[1] - part.at[0] == by.em and (part.end > (cells - 0.1) * by.em) == is_full


def test_a_note_of_one_line_stands_in_the_middle_and_one_of_several_begins_as_a_paragraph() -> None:
    made = setter(adoption=Role(size=10.5, indent=2, left=2, right=2, align="note"))
    starts = [
        [round(row.sets[0].at[0] / 10.5, 3) for row in made.rows(line_of("字" * count, "adoption"), 43 * 10.5)]
        for count in (20, 39, 40)
    ]
    assert starts == [[11.5], [2.0], [4.0, 2.0]]  # of 43 cells, two are left open on each side


def test_the_mark_of_a_note_is_smaller_to_a_title_and_large_enough_to_be_printed() -> None:
    for role, size in (
        (Role(size=10), 6.0),
        (Role(size=18, sense=True, align="centre"), 9.0),
        (Role(size=8), 5.0),
        (Role(size=4.5), 4.5),
    ):
        made = setter(p=role)
        noted = Line("p", (Words("公报"), Mark("①", ())), any_node())
        [*_, mark] = made.runs(noted, role)
        assert mark.size == size and mark.rise > 0
