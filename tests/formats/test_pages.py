"""Page furniture of extracted text: what is a page mark, what a running head, and which number a page has."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable

import pytest

from gazette_pub.formats.text import heads, numbering, pages
from gazette_pub.formats.text.digits import digits_together
from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.marks import bare, finding
from gazette_pub.formats.text.pages import take_out_furniture
from gazette_pub.structure.line import Break, Pages

ARTICLES = "某省消防条例 第一条　为了预防火灾，制定本条例。 第二条　消防工作实行责任制。 第三条　本条例自公布之日起施行。".split()


def volumes(text: str) -> list[Pages]:
    return list(take_out_furniture(lines_of(text)))


def paged(text: str) -> Pages:
    (volume,) = volumes(text)
    return volume


def numbers(text: str) -> list[int]:
    return [end.n for volume in volumes(text) for end in volume.breaks]


def printed(text: str) -> list[str]:
    return [end.printed for volume in volumes(text) for end in volume.breaks if end.printed]


def heads_of(text: str) -> list[str | None]:
    return [end.head for volume in volumes(text) for end in volume.breaks]


def content(text: str) -> list[str]:
    return [line.printed for volume in volumes(text) for line in volume.lines]


def with_marks(*printed: str, text: str = "本省消防工作实行责任制，各级人民政府应当") -> str:
    return "".join(f"{text}\n{mark}\n" for mark in printed)


# page marks


@pytest.mark.parametrize(
    "form", ["—{}—", "－{}－", "· {} ·", "- {} -", "第 {} 页", "第{}页 共9页", "Page {} of 9", "第{}/9页"]
)
def test_a_page_mark_of_any_form_ends_its_page(form: str) -> None:
    text = with_marks(*(form.format(n) for n in (4, 5, 6)))
    assert numbers(text) == [4, 5, 6]
    assert printed(text) == [form.format(n) for n in (4, 5, 6)]


def test_bare_numbers_are_page_marks_where_they_are_just_the_missing_ones() -> None:
    assert printed(with_marks("—1—", "2", "3", "—4—")) == ["—1—", "2", "3", "—4—"]
    assert printed(with_marks("1", "—2—", "3")) == ["1", "—2—", "3"]


def test_bare_numbers_are_no_page_marks_where_others_stand_among_them() -> None:
    assert printed(with_marks("—1—", "2", "7", "—3—")) == ["—1—", "—3—"]
    assert printed(with_marks("—1—", "2", "—2—")) == ["—1—", "—2—"]


def test_bare_numbers_alone_are_page_marks_if_they_count_up_far_apart_in_the_middle_of_a_sentence() -> None:
    page = "各级人民政府应当加强消防工作，\n" * (bare.APART + 1)
    assert printed("".join(f"{page}{n}\n" for n in (3, 4, 5))) == ["3", "4", "5"]
    assert printed("".join(f"{page}{n}\n" for n in (3, 4))) == []
    assert printed("".join(f"{page}各级应当。\n{n}\n" for n in (3, 4, 5)) + page) == []


def test_the_numbers_of_a_tables_rows_are_no_page_marks() -> None:
    row = "某县人民政府，\n" * bare.APART
    assert printed("".join(f"{n}\n{row[: 8 * 3]}" for n in range(1, 9))) == []


def test_two_bare_numbers_are_page_marks_if_they_count_up_and_each_cuts_a_full_line_off_from_its_sentence() -> None:
    page = "各级人民政府应当加强消防工作，落实责任制\n"
    assert printed(f"{page}7\n度，健全制度，加强管理，完善措施，落实到位，各单位\n8\n落实。\n") == ["7", "8"]
    assert printed(f"{page}(7)\n度，健全制度，加强管理，完善措施，落实到位，各单位\n(8)\n落实。\n") == ["(7)", "(8)"]
    assert printed(f"{page}7\n度，健全制度，加强管理，完善措施，落实到位，各单位\n9\n落实。\n") == []
    assert printed("全市新建\n7\n所学校，各级人民政府应当加强消防工作，新建\n8\n所医院。\n") == []


def test_one_bare_number_that_cuts_a_word_is_a_page_mark_if_it_is_of_the_pages_that_contents_name() -> None:
    page = "各级人民政府应当加强消防工作，落实责任制\n7\n度，健全制度。\n"
    assert printed(f"某条例（6）\n某通知……9\n{page}") == ["7"]
    assert printed(f"某条例（8）\n某通知……9\n{page}") == []
    assert printed(f"某条例（6）\n某通知……6\n{page}") == []
    assert printed(f"某条例（7）\n{page}") == []
    assert printed(page) == []


def test_the_last_line_of_the_text_or_the_line_below_a_date_may_end_the_count() -> None:
    page = "各级人民政府应当加强消防工作，落实责任制\n7\n度。\n"
    assert printed(f"{page}8\n") == ["7", "8"]
    assert printed(f"{page}某省人民政府\n2024年3月1日\n8\n主办：某省人民政府\n") == ["7", "8"]
    assert printed(f"{page}8\n某省人民政府\n") == []


def test_signs_that_only_the_font_knows_stand_around_a_number() -> None:
    assert printed("甲。\n\U001001bc17\U001001bc\n乙。\n") == ["\U001001bc17\U001001bc"]
    assert printed("甲。\n—1 3—\n乙。\n") == ["—1 3—"]


def test_a_number_beside_a_head_is_a_page_mark_where_the_head_names_the_gazette_or_both_cut_in() -> None:
    named = "各级政府应当加强消防。\n·142·　　某省人民政府公报　2024年第2号\n各级政府应当负责。\n"
    assert (printed(named), heads_of(named)[0]) == (["·142·"], "某省人民政府公报　2024年第2号")
    page = "各级人民政府应当加强消防工作，落实责任制\n"
    cut = f"{page}·7·　　消防条例\n度，健全制度，加强管理，完善措施，落实到位，各单位\n消防条例　　·8·\n落实。\n"
    assert printed(cut) == ["·7·", "·8·"]
    assert printed("目录\n某省消防条例　　·7·\n某省气象条例　　·8·\n某省消防条例\n") == []


def test_a_fraction_is_a_page_mark_where_its_total_comes_back() -> None:
    assert printed(with_marks("1/3", "2/3", "3/3")) == ["1/3", "2/3", "3/3"]
    assert printed("完成情况\n1/3\n其余完成。\n") == []


# numbers of pages


def test_pages_are_counted_between_the_numbers_that_are_printed() -> None:
    assert numbers("甲。\f乙。\f丙。\n—13—\n丁。\n") == [11, 12, 13, 14]


def test_a_number_is_read_mirrored_where_only_so_it_goes_on() -> None:
    assert numbers(with_marks("—145—", "—641—", "—147—")) == [145, 146, 147]
    assert numbers(with_marks("—085—", "—185—")) == [580, 581]
    assert numbers(with_marks("—12—", "—13—")) == [12, 13]
    assert numbers(with_marks("—21—")) == [21]


def test_a_number_out_of_order_does_not_change_the_count() -> None:
    assert numbers(with_marks("—1—", "—9—", "—3—")) == [1, 2, 3]


def test_numbers_that_leave_out_pages_are_followed_while_they_increase() -> None:
    assert numbers(with_marks("—2—", "—3—", "—5—", "—7—", "—9—")) == [2, 3, 5, 7, 9]
    assert numbers(with_marks("—1—", "—3—", "—4—", "—5—", "—8—")) == [1, 3, 4, 5, 8]
    assert numbers(with_marks("—1—", "—5—", "—5—", "—6—")) == [1, 2, 5, 6]
    ahead = 2 + numbering.AHEAD
    assert numbers(with_marks("—1—", f"—{ahead}—", f"—{ahead + 2}—")) == [1, ahead, ahead + 2]
    assert numbers(with_marks("—1—", "—2—", f"—{ahead + 2}—", f"—{ahead + 4}—")) == [1, 2, 3, 4]


def test_numbers_that_begin_anew_are_followed() -> None:
    assert numbers(with_marks("—8—", "—9—", "—1—", "—2—", "—3—")) == [8, 9, 1, 2, 3]


def test_the_last_number_may_run_ahead_by_so_many_pages_as_may_be_lost() -> None:
    ahead = 2 + numbering.AHEAD
    assert numbers(with_marks("—1—", f"—{ahead - 1}—")) == [1, ahead - 1]
    assert numbers(with_marks("—1—", f"—{ahead}—")) == [1, ahead]
    assert numbers(with_marks("—1—", f"—{ahead + 1}—")) == [1, 2]
    assert numbering.AHEAD == 20


def test_the_digits_of_a_mirrored_number_keep_their_zero() -> None:
    assert numbering.mirrored("085") == 580


def test_no_page_before_the_first_has_a_number_below_one() -> None:
    breaks = [Break(1), Break(2), Break(3, mark="2")]
    numbering.number_pages(breaks, None)
    assert [end.n for end in breaks] == [1, 2, 3]


# running heads


def with_heads(heads: Iterable[str], *articles: str) -> str:
    pages = zip(heads, articles or ARTICLES[1:], strict=False)
    return ARTICLES[0] + "\n" + "".join(f"—{n}—\n{head}\n{text}\n" for n, (head, text) in enumerate(pages, 1))


def test_heads_of_left_and_right_pages_are_heads() -> None:
    text = with_heads(["某省文件汇编", "2024年春", "某省文件汇编", "2024年春"], *(f"第{n}条　甲。" for n in "二三四五"))
    assert heads_of(text) == [None, "某省文件汇编", "2024年春", "某省文件汇编", "2024年春"]


def test_a_head_of_two_lines_is_one_head() -> None:
    text = with_heads(["某省文件汇编\n省政府文件"] * 2, "第二条　甲。", "第三条　乙。")
    assert heads_of(text) == [None, *["某省文件汇编\n省政府文件"] * 2]


def test_a_line_above_the_page_number_that_comes_back_is_that_pages_head() -> None:
    text = "".join(f"{law}法规定，各级政府应当\n内部资料\n—{n}—\n" for n, law in enumerate("甲乙丙", 1))
    assert heads_of(text) == ["内部资料"] * 3


def test_the_first_line_of_titles_is_no_head_however_often_it_begins_a_page() -> None:
    text = "".join(
        f"某省人大常委会\n关于批准《{law}》的决定\n予以批准。\n—{n}—\n" for n, law in enumerate("甲乙丙丁", 1)
    )
    assert heads_of(text) == [None] * 4
    assert content(text).count("某省人大常委会") == 4


def test_a_line_that_breaks_in_once_is_a_head_if_it_comes_back_no_more_than_four_times() -> None:
    assert (heads.SURE, heads.ONE_OF) == (2, 4)
    assert heads.often_enough(1, 4) and heads.often_enough(2, 99)
    assert not heads.often_enough(1, 5)


def test_a_head_on_the_first_line_makes_no_page_before_the_first() -> None:
    text = "某省人民政府公报　2020·5\n甲。\n—7—\n某省人民政府公报　2020·5\n乙。\n—8—\n"
    assert numbers(text) == [7, 8]
    assert heads_of(text) == ["某省人民政府公报　2020·5"] * 2


def test_a_page_says_which_lines_are_printed_on_it_and_no_line_is_on_two() -> None:
    text = "某省人民政府公报　2020·5\n甲。\n—7—\n某省人民政府公报　2020·5\n乙。\n—8—\n"
    assert [end.lines for end in paged(text).breaks] == [[1, 3], [4, 6]]


def test_a_paragraph_that_goes_on_over_a_head_says_that_the_heads_line_is_not_its() -> None:
    assert [end.parts for end in paged("甲，\n某省公报2020·5\n乙。\n").breaks] == [True, False]


# page numbers at the top


def test_page_numbers_that_begin_the_text_stand_at_the_top_of_their_pages() -> None:
    text = "—1—\n甲。\n—2—\n乙。\n—3—\n丙。\n"
    assert [(end.n, end.printed, end.before) for end in paged(text).breaks] == [
        (1, "—1—", 1), (2, "—2—", 2), (3, "—3—", 3),
    ]  # fmt: skip


def test_page_numbers_behind_form_feeds_stand_at_the_top_of_their_pages() -> None:
    text = "甲。\n\f—2—\n乙。\n\f—3—\n丙。\n"
    assert [(end.n, end.printed, end.before) for end in paged(text).breaks] == [
        (1, None, 1), (2, "—2—", 2), (3, "—3—", 3),
    ]  # fmt: skip


# blanks before lines


def test_a_blank_before_a_line_begins_a_page_where_it_stands_in_the_middle_of_sentences() -> None:
    text = "某省条例\n各级政府应当，\n 加强领导。\n第二条　甲，\n乙，\n 丙。\n丁。\n"
    assert numbers(text) == [1, 2, 3]


def test_a_blank_before_every_paragraph_begins_no_page() -> None:
    assert numbers("某省条例\n各级政府\n应当。\n 第二条　甲，\n乙，\n丙。\n 第三条　丁，\n戊。\n") == [1]


# digits on lines of their own


def test_digits_on_lines_of_their_own_are_put_together_with_what_they_belong_to() -> None:
    lines = digits_together(list(lines_of("自２\n０\n１\n９年３月\n起施行。\n—\n０\n８\n—\n")))
    assert [(line.printed, line.n, line.last) for line in lines] == [
        ("自２０１９年３月", 1, 4), ("起施行。", 5, 5), ("—０８—", 6, 9),
    ]  # fmt: skip


def test_a_column_of_digits_stays_as_it_is() -> None:
    text = "序号\n１\n２\n３\n合计\n"
    assert [line.printed for line in digits_together(list(lines_of(text)))] == text.split()


# as large as an archive


def test_a_volume_begins_with_a_document_and_its_pages_count_on(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"关于某事的决定\n予以批准。\n—{n}—\n" for n in range(1, 30))
    monkeypatch.setattr(pages, "VOLUME", 10)
    assert len(volumes(text)) > 5
    assert all(volume.lines[0].printed == "关于某事的决定" for volume in volumes(text))
    assert numbers(text) == list(range(1, 30))


def test_ten_times_the_page_marks_take_ten_times_the_work() -> None:
    assert work(4000) < 11 * work(400)


def work(count: int) -> int:
    """How many functions are called for a text of so many pages."""
    text = "".join(f"本省消防工作实行责任制，各级应当\n—{n}—\n某省文件汇编\n" for n in range(1, count + 1))
    calls = itertools.count()
    sys.setprofile(lambda *_: next(calls) and None)
    try:
        found = numbers(text)
    finally:
        sys.setprofile(None)
    assert len(found) == count
    return next(calls)


def test_the_rows_of_a_table_are_no_page_marks_beside_heads() -> None:
    named = "各级政府应当加强消防。\n·3·　　某省人民政府公报　2024年第2号\n"
    assert printed(f"{named}4　　某某县　　甲\n5　　某某市　　乙\n") == ["·3·"]


# where a page begins, and what is printed on it


def spaced(text: str) -> set[int]:
    lines = list(lines_of(text))
    return pages.page_spaces(lines, finding.marks_in(lines, ()))


def test_blanks_before_lines_show_pages_below_marks_heads_or_open_sentences() -> None:
    assert spaced("甲。\n—1—\n 乙。\n丙。\n—2—\n 丁。\n戊。") == {2, 5}
    assert spaced("甲。\n某省公报2020·5\n 乙。\n丙。\n某省公报2020·5\n 丁。\n戊。") == {2, 5}
    assert spaced("甲。\n乙，\n 丙。\n丁。\n戊，\n 己。\n庚。") == {2, 5}
    assert spaced("甲。\n乙。\n 丙。\n丁。\n戊。\n 己。\n庚。") == set()


def test_a_third_of_the_lines_may_begin_pages_and_no_more() -> None:
    assert spaced("甲，\n乙，\n 丙，\n丁，\n 戊，\n己。") == {2, 4}
    assert spaced("甲，\n乙，\n 丙，\n丁，\n 戊。") == set()


def test_a_blank_before_the_first_line_begins_no_page() -> None:
    assert spaced(" 甲。\n乙，\n 丙。\n丁。\n戊。\n己。") == {2}


def test_the_text_is_parted_where_furniture_stands_in_it() -> None:
    head = "某省公报2020·5"
    assert [end.parts for end in paged(f"甲，\n{head}\n乙，\n{head}\n丙。\n").breaks] == [True, True, False]
    assert [end.parts for end in paged("甲。\f乙。\f丙。\n").breaks] == [False, False, False]


def test_a_head_at_the_foot_stands_above_the_number_of_its_page() -> None:
    head = "某省公报2020·5"
    marked = "甲，\n—1—\n乙，\n—2—\n丙，\n"
    assert heads_of(f"{marked}{head}\n—3—\n\f丁。\n") == [None, None, head, None]
    assert heads_of(f"{marked}{head}\n\f—4—\n丁。\n") == [None, None, None, head, None]


def test_page_numbers_stand_at_the_top_where_most_of_them_are_first_behind_form_feeds() -> None:
    def places(text: str) -> list[int]:
        return [end.before for end in paged(text).breaks]

    assert places("甲。\n\f—2—\n乙。\n\f—3—\n丙。\n—4—\n") == [1, 2, 3, 3]
    assert places("甲。\n\f—2—\n乙。\n—3—\n丙。\n") == [1, 1, 2, 3]
    assert places("甲。\n\f某省公报2020·5\n—2—\n乙。\n\f某省公报2020·5\n—3—\n丙。\n") == [1, 2, 3]
    assert places("甲。\n\f乙。\n—2—\n丙。\n\f丁。\n—3—\n戊。\n") == [1, 2, 3, 4, 5]


def test_page_numbers_stand_at_the_top_where_one_is_first_and_none_is_last() -> None:
    def places(text: str) -> list[tuple[int, str | None]]:
        return [(end.before, end.printed) for end in paged(text).breaks]

    assert places("—1—\n甲。\n—2—\n乙。\n") == [(1, "—1—"), (2, "—2—")]
    assert places("—1—\n甲。\n—2—\n乙。\n—3—\n") == [(0, "—1—"), (1, "—2—"), (2, "—3—")]
    assert places("甲。\n—2—\n乙。\n—3—\n丙。\n") == [(1, "—2—"), (2, "—3—"), (3, None)]
    head = "某省公报2020·5\n"
    assert places(f"{head}—1—\n甲。\n{head}—2—\n乙。\n{head}") == [(1, "—1—"), (2, "—2—"), (2, None)]


# volumes


def volume_of(count: int, *last: str) -> int:
    """In how many volumes a text is read that has so many lines before these."""
    (line,) = lines_of("予以批准。")
    return len(list(take_out_furniture([line] * count + list(lines_of("\n".join(last))))))


def test_a_text_is_read_in_volumes_of_forty_thousand_lines() -> None:
    title = ("\f关于某事的决定", "予以批准。")
    assert volume_of(40_000, *title) == 2
    assert volume_of(39_999, *title) == 1


@pytest.mark.parametrize(
    ("lines", "begins"),
    [
        (("\f关于某事的决定",), True),
        (("\f某省人大常委会关于某事的决定会议纪要",), True),
        (("关于某事的决定",), False),  # no page begins here
        (("—7—", "关于某事的决定"), True),
        (("—7—", "某省公报2020·5", "某省公报2020·5", "关于某事的决定"), True),
        (("—7—", "某省公报2020·5", "某省公报2020·5", "某省公报2020·5", "关于某事的决定"), False),
        (("某事，", "—7—", "关于某事的决定"), False),
        (("2024年1月18日", "—7—", "关于某事的决定"), True),
        (("\f关于" + "甲" * 21,), True),
        (("\f关于" + "甲" * 22,), False),
        (("\f关于某事。",), False),
        (("\f某条例",), False),
    ],
)
def test_a_volume_begins_with_the_title_of_a_document_on_a_new_page(
    lines: tuple[str, ...], begins: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "VOLUME", 10)
    assert (volume_of(12, *lines) == 2) is begins


def test_pages_without_numbers_are_counted_on_from_volume_to_volume(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "VOLUME", 10)
    text = "\f".join("关于某事的决定\n予以批准。\n" for _ in range(30))
    assert len(volumes(text)) > 4
    assert numbers(text) == list(range(1, 31))
