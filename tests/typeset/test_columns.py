"""Columns: where they end, and that they end together."""

from __future__ import annotations

import gc
import random
from dataclasses import replace
from itertools import pairwise

import pytest

from gazette_pub.issue.model import XML_ID, Node, new_issue, parse
from gazette_pub.layout.flow import Line, Names, Table, flow
from gazette_pub.layout.style import MILLIMETRE, Role, style_of
from gazette_pub.layout.stylesheets import style_file
from gazette_pub.typeset.blocks import blocks_of
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.columns import height, last_end, parted
from gazette_pub.typeset.compose import SET, compose, stretches
from gazette_pub.typeset.contents import contents_pages
from gazette_pub.typeset.filling import MOST_SHORT, Place, columns_from, ends, last_columns
from gazette_pub.typeset.frames import Page, Row
from gazette_pub.typeset.lists import name_rows
from gazette_pub.typeset.pages import Pages, Stretch
from gazette_pub.typeset.rows import Paragraph, Setter
from gazette_pub.typeset.tables import table_rows
from gazette_pub.typeset.turns import even_ends, turns
from typeset.mono import FONT, any_node, line, paragraphs, setter, text_of


def heading() -> Row:
    return Row(2, stays=True)


def test_a_column_ends_where_it_is_full() -> None:
    assert last_end(paragraphs(40), 0, 35) == 35


def test_the_first_line_of_a_paragraph_is_not_alone_at_a_foot() -> None:
    rows = paragraphs(34, 5)
    assert last_end(rows, 0, 35) == 34


def test_the_last_line_of_a_paragraph_is_not_alone_at_a_head() -> None:
    rows = paragraphs(36)
    assert last_end(rows, 0, 35) == 34


def test_a_heading_is_not_at_a_foot() -> None:
    rows = [*paragraphs(33), heading(), *paragraphs(5)]
    assert last_end(rows, 0, 35) == 33


def test_two_columns_end_together() -> None:
    rows = paragraphs(6, 6, 6)
    turn = even_ends(rows, 35)
    assert turn is not None
    assert (height(turn.left), height(turn.right)) == (9, 9)


def test_the_left_column_is_never_the_shorter() -> None:
    rng = random.Random(2)
    for _ in range(40):
        rows = paragraphs(*(rng.randint(1, 9) for _ in range(rng.randint(2, 9))))
        if turn := even_ends(rows, 35):
            assert height(turn.left) >= height(turn.right)


def test_what_does_not_fit_two_columns_has_no_even_end() -> None:
    assert even_ends(paragraphs(80), 35) is None


def test_a_paragraph_set_longer_costs_the_more_the_looser_its_lines_are() -> None:
    """An em more in the 18 gaps of one of its lines, and more in the fewer gaps of a narrow column; none that is overlooked."""
    assert _strain(42, 22) == pytest.approx(1 + (1 / 18 / 0.05) ** 3)
    assert _strain(28, 15) > 1.5 * _strain(42, 22)
    assert _strain(64, 22) == 1


def _strain(characters: int, cells: int) -> float:
    made = setter()
    paragraph = Paragraph(made, line("字" * characters), made.style.role("p"), cells * 10.5)
    paragraph.rows(paragraph.cuts())
    assert paragraph.rows_by(1) is not None
    return paragraph.strain(1)


def test_a_column_that_would_end_early_is_filled_by_a_paragraph_set_longer() -> None:
    made = setter()
    text = "字" * (22 * 4 - 2 - 1)  # its last line is almost full: a line more is easily filled
    rows = [*made.rows(line(text), 231), *paragraphs(30, 3, 40, 40)]
    first, *_ = turns(rows, 35, 35)
    assert height(first.left) == 35


def test_the_text_is_the_same_however_it_is_set() -> None:
    rows = paragraphs(34, 5, 36, 7, 9, 40)
    made = turns(rows, 35, 35)
    assert "".join(text_of([*turn.left, *turn.right]) for turn in made) == text_of(rows)


def test_notes_take_their_lines_at_the_foot_of_their_column() -> None:
    rows = paragraphs(40)
    rows[3].foot = tuple(paragraphs(4))
    assert last_end(rows, 0, 35) == 30


def test_the_head_of_a_table_stands_again_where_it_goes_on() -> None:
    head = Row(1, stays=True)
    rows = [head, *(Row(1, again=(head,)) for _ in range(60))]
    pages = Pages(setter().style).fill([Stretch(1, True, rows)])
    assert [placed.again for placed in pages[1].rows][:2] == [True, False]
    assert [len(page.rows) for page in pages] == [35, 27]


def rows_of_table(
    *texts: tuple[str, ...], measure: float = 22 * 10.5, office: bool = False, style: str = "bulletin"
) -> list[Row]:
    issue = new_issue()
    table = issue.add("document", kind="report").add("body").add("table")
    for i, row in enumerate(texts):
        made = table.add("row")
        for text in row:
            made.add("cell", text, **({"header": "true"} if i == 0 else {}))
    by_style = style_of(style_file(style), style_file)
    by = Setter(by_style, Case({letter: [FONT] for letter in by_style.letters}), office=office)
    (found,) = (item for item in flow(issue, by_style) if isinstance(item, Table))
    return table_rows(found, measure, by)


def test_the_lines_of_a_cell_stand_closer_than_those_of_the_text_and_its_row_is_whole_lines_high() -> None:
    """Four in three lines of the grid; but not in a cell that is divided, nor as a word processor has them."""
    for office, length, lines, apart in ((False, 22 * 4, 3, 13.5), (True, 22 * 4, 4, 18), (False, 22 * 20, 10, 18)):
        _, row, *_ = rows_of_table(("甲",), ("字" * length,), measure=22 * 9 + 0.8 * 10.5, office=office)
        lows = sorted({part.y for part in row.sets})
        assert row.lines == lines and lows[1] - lows[0] == pytest.approx(apart), (office, length)


def test_a_column_of_texts_in_which_one_has_several_lines_begins_at_its_left_in_all() -> None:
    for many, is_left in ((1, True), (0, False)):
        texts = [("甲",), *[("字" * 40,)] * many, ("短文",), ("短文",)]
        *_, row = rows_of_table(*texts, measure=20 * 9)
        assert (row.sets[0].at[0] < 10) == is_left


def test_no_row_of_a_table_stands_in_a_column_alone() -> None:
    texts = [("甲", "乙"), *(("一", "二") for _ in range(8))]
    assert [row.stays for row in rows_of_table(*texts)] == [True, True, *[False] * 5, True, False]
    assert [row.stays for row in rows_of_table(*texts, office=True)] == [True, *[False] * 8]


@pytest.mark.parametrize(("rows", "is_whole"), [(2, True), (4, True), (6, True), (7, False)])
def test_a_small_table_over_the_whole_page_is_on_one_page(rows: int, is_whole: bool) -> None:
    texts = [("甲", "乙"), *(("一", "二") for _ in range(rows))]
    made = rows_of_table(*texts, measure=43 * 10.5)
    assert all(row.stays for row in made[:-1]) == is_whole and not made[-1].stays
    office = [row.stays for row in rows_of_table(*texts, measure=43 * 10.5, office=True)]
    assert office == [True, *[is_whole] * (rows - 1), False]


@pytest.mark.parametrize(("style", "is_whole"), [("newspaper", True), ("bulletin", False)])
def test_a_small_table_in_a_newspaper_is_in_one_column(style: str, is_whole: bool) -> None:
    made = rows_of_table(("甲", "乙"), *(("一", "二") for _ in range(6)), measure=15 * 9, style=style)
    assert all(row.stays for row in made[:-1]) == is_whole


@pytest.mark.parametrize(("rows", "columns"), [(4, 1), (12, 2)])
def test_a_short_text_with_a_low_table_is_set_in_one_column_rather_than_with_its_table_in_two_parts(
    rows: int, columns: int
) -> None:
    table = "".join("<row><cell>一</cell><cell>二</cell></row>" for _ in range(rows + 1))
    text = f"<p>{'字' * 70}</p><table>{table}</table><p>乙</p>"
    issue = parse(ISSUE.format(META=META, text=text).replace('columns="1"', 'columns="2"').encode())
    made = setter()
    *_, last = stretches(list(flow(issue, made.style)), made)
    assert last.columns == columns


@pytest.mark.parametrize(
    ("opening", "stays"), [("注：", True), ("任命：", True), ("附注说明：", True), ("现通知如下：", False)]
)
def test_a_word_with_a_colon_stays_with_what_follows(opening: str, stays: bool) -> None:
    made = setter()
    issue = parse(ISSUE.format(META=META, text=f"<p>甲</p><p>{opening}</p><p>乙</p>").encode())
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    assert [row.stays for row in stretch.rows][:2] == [False, stays]


HEAD = '<document kind="notice" xml:id="doc_2"><head><{role}>第6号</{role}><title>某公告</title></head><body><p>乙</p></body></document>'


@pytest.mark.parametrize("role", ["number", "kicker", "subtitle"])
def test_a_line_is_open_above_what_stands_over_a_title(role: str) -> None:
    """Behind the text of another document; the title itself has one of its own, and at the head of a page there is none."""
    made = setter(number=Role(keep=True), kicker=Role(keep=True), subtitle=Role(keep=True))
    whole = ISSUE.format(META=META, text="<p>甲</p>").replace(
        "</issue>", HEAD.format(role=role) + '<pb n="1"/></issue>'
    )
    rows = [row for each in stretches(list(flow(parse(whole.encode()), made.style)), made) for row in each.rows]
    at = next(i for i, row in enumerate(rows) if text_of([row]) == "第6号")
    assert rows[at - 1].is_open and rows[at].begins == ("doc_2",)
    alone = Pages(made.style).fill([Stretch(1, True, [rows[at - 1], *rows[at:]])])
    assert text_of([alone[0].rows[0].row]) == "第6号"


def test_lines_below_a_title_stand_close_and_only_the_last_has_a_line_open_below() -> None:
    made = setter(adoption=Role(after=1, align="note"), delivery=Role(after=1), byline=Role(after=1))
    head = "<title>某某条例</title><adoption>一</adoption><adoption>二</adoption><delivery>三</delivery><byline>四</byline>"
    whole = f'<document kind="law" xml:id="doc_9"><head>{head}</head><body><p>乙</p></body></document>'
    issue = parse(ISSUE.format(META=META, text="<p>甲</p>").replace("</issue>", f'{whole}<pb n="9"/></issue>').encode())
    rows = [row for each in stretches(list(flow(issue, made.style)), made) for row in each.rows]
    assert [row.lines for row in rows if text_of([row]) in "一二三四" and row.sets] == [1, 1, 1, 2]


@pytest.mark.parametrize(
    ("above", "cells"),
    [("(b)段之后——", 4), ("加入", 4), ("修改为：", 2), ("应当遵守下列规定。", 2), ("（一）", 2)],
)
def test_what_is_put_in_below_a_line_that_only_says_so_stands_further_in(above: str, cells: float) -> None:
    made = setter()
    text = f"<p>{above}</p><quoted><p>“{'字' * 80}”</p></quoted><p>乙</p>"
    issue = parse(ISSUE.format(META=META, text=text).encode())
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    first, second, *_ = (row for row in stretch.rows if "字" in text_of([row]))
    assert first.sets[0].at[0] == pytest.approx(cells * made.em)
    assert second.sets[0].at[0] == pytest.approx((cells - 2) * made.em)
    assert stretch.rows[-1].sets[0].at[0] == pytest.approx(2 * made.em)


@pytest.mark.parametrize(
    ("text", "is_centred"), [("————————", True), ("＊＊＊＊", True), ("——", False), ("______", False)]
)
def test_a_line_of_dashes_that_parts_two_texts_stands_in_the_middle(text: str, is_centred: bool) -> None:
    made = setter()
    issue = parse(ISSUE.format(META=META, text=f"<p>{text}</p>").encode())
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    part = stretch.rows[0].sets[0]
    middle = (part.at[0] + part.end) / 2
    assert (abs(middle - made.style.text.measure(1) / 2) < 1) == is_centred


TABLE = "<table><row><cell>甲</cell></row><row><cell>乙</cell></row></table>"


@pytest.mark.parametrize(
    ("above", "stays"), [("2024年全市主要指标", True), ("主要指标如下：", True), ("以上为去年的指标。", False)]
)
def test_what_names_a_table_stays_with_it(above: str, stays: bool) -> None:
    made = setter()
    issue = parse(ISSUE.format(META=META, text=f"<p>甲。</p><p>{above}</p>{TABLE}").encode())
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    assert [row.stays for row in stretch.rows][:2] == [False, stays]


@pytest.mark.parametrize(("lines", "columns"), [(8, 1), (10, 2)])
def test_few_lines_are_no_columns(lines: int, columns: int) -> None:
    made = setter()
    text = "<p>甲</p>" * lines
    issue = parse(ISSUE.format(META=META, text=text).replace('columns="1"', 'columns="2"').encode())
    for each in list(issue.descendants("foot")):
        each.above.remove(each)
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    assert stretch.columns == columns


@pytest.mark.parametrize(("before", "pages"), [((34, 1, 1), [34, 2]), ((34, 1, 1, 1), [35, 2]), ((33, 1), [34])])
def test_no_line_is_alone_on_the_last_page(before: tuple[int, ...], pages: list[int]) -> None:
    made = Pages(setter().style).fill([Stretch(1, True, paragraphs(*before))])
    assert [len(page.rows) for page in made] == pages


def test_a_short_column_of_a_table_is_as_wide_as_its_words() -> None:
    texts = [("序号", "取水的类别"), ("一", "字" * 60)]
    head, row = rows_of_table(*texts)
    assert (head.lines, row.lines) == (1, 3)


def test_a_column_of_a_table_that_lacks_little_has_its_longest_text_on_one_line() -> None:
    texts = [("项目", "内容"), ("字" * 13, "一"), ("一", "字" * 90)]
    assert [row.lines for row in rows_of_table(*texts, measure=33 * 10.5)] == [1, 1, 3]


def test_a_line_is_open_below_a_table_that_text_follows() -> None:
    for office in (False, True):
        issue = new_issue()
        body = issue.add("document", kind="notice").add("body")
        body.add("p", "文")
        body.add("table").add("row").add("cell", "甲")
        body.add("p", "文")
        style = style_of(style_file("bulletin"), style_file)
        by = Setter(style, Case({letter: [FONT] for letter in style.letters}), office=office)
        (stretch,) = stretches(list(flow(issue, style)), by)
        assert [row.lines for row in stretch.rows] == [1, 1 if office else 2, 1]


def test_a_line_is_open_over_all_columns_below_a_table_that_ends_them() -> None:
    """The column before the one that it ends in may reach lower."""
    rows = "".join(f"<row><cell>甲{i}</cell><cell>乙</cell></row>" for i in range(20))
    wide = f"<row>{'<cell>字字字字字字字字字字</cell>' * 6}</row>"
    text = f"<p>{'文' * 600}</p><table>{rows}</table><table>{wide}</table>"
    issue = parse(ISSUE.format(META=META, text=text).replace('columns="1"', 'columns="2"').encode())
    made = setter()
    columns, over = list(stretches(list(flow(issue, made.style)), made))[:2]
    assert (columns.columns, over.columns) == (2, 1)
    assert columns.rows[-1].lines == 1 and over.rows[0].is_open and not over.rows[1].is_open


def test_what_follows_over_all_columns_has_room_above_their_notes() -> None:
    columns, over = paragraphs(8), paragraphs(5, cells=43)
    columns[1].foot = tuple(paragraphs(2))
    (page,) = Pages(setter().style).fill([Stretch(2, True, columns), Stretch(1, False, over)])
    ys = {round(placed.y) for placed in page.rows}
    assert max(ys) == max(round(placed.y) for placed in page.rows if placed.row in columns[1].foot)


@pytest.mark.parametrize(("measures", "ruled"), [((2, 1), 2), ((1, 1), 1), ((1, 2), 2)])
def test_notes_of_what_follows_stand_below_those_above_it_on_the_page(measures: tuple[int, int], ruled: int) -> None:
    """And nothing on the page stands where something else does."""
    above, below = (paragraphs(8, cells=22 if columns == 2 else 43) for columns in measures)
    above[1].foot, below[1].foot = tuple(paragraphs(2)), tuple(paragraphs(3))
    by = setter()
    (page,) = Pages(by.style).fill([Stretch(measures[0], True, above), Stretch(measures[1], False, below)])
    first, second = ([placed.y for placed in page.rows if placed.row in rows[1].foot] for rows in (above, below))
    text = [placed.y for placed in page.rows if placed.row in (*above, *below)]
    rules = sorted(placed.y for placed in page.furniture)
    assert max(text) < rules[0] < min(first) and max(first) + by.leading <= min(second) + 0.01
    assert len(rules) == ruled and (ruled == 1 or max(first) < rules[1] < min(second))
    assert max(second) == pytest.approx(by.style.sheet.top * 72 / 25.4 + (by.style.text.lines - 1) * by.leading)


def test_notes_that_have_no_room_below_those_above_go_with_their_text() -> None:
    above, below = paragraphs(8, cells=43), paragraphs(8, cells=43)
    above[1].foot, below[1].foot = tuple(paragraphs(12)), tuple(paragraphs(12))
    first, second = Pages(setter().style).fill([Stretch(1, True, above), Stretch(1, False, below)])
    assert {id(placed.row) for placed in second.rows} >= {id(row) for row in (below[1], *below[1].foot)}
    assert {id(placed.row) for placed in first.rows} >= {id(row) for row in above[1].foot}


@pytest.mark.parametrize("columns", [2, 3])
def test_columns_end_together_above_the_notes_of_one_of_them(columns: int) -> None:
    rows = paragraphs(6, 6, 6, 6)
    rows[1].foot = tuple(paragraphs(3))
    style = replace(setter().style, text=replace(setter().style.text, columns=columns))
    (page,) = Pages(style).fill([Stretch(columns, True, rows)])
    lows: dict[int, float] = {}
    for placed in page.rows:
        if placed.row not in rows[1].foot:
            lows[round(placed.x)] = max(placed.y, lows.get(round(placed.x), 0.0))
    assert len(lows) == columns and len(set(lows.values())) == 1
    assert len(page.rows) == 24 + 3


def test_notes_leave_no_more_room_than_there_is() -> None:
    columns, over = paragraphs(8), paragraphs(40, cells=43)
    columns[1].foot = tuple(paragraphs(2))
    by = setter()
    first, _ = Pages(by.style).fill([Stretch(2, True, columns), Stretch(1, False, over)])
    notes = [placed.y for placed in first.rows if placed.row in columns[1].foot]
    text = [placed.y for placed in first.rows if placed.row in over]
    assert min(notes) - max(text) == pytest.approx(2 * by.leading)  # with the line of their rule


@pytest.mark.parametrize(
    ("above", "opened"),
    [
        (["前文。"], 1),
        (["前文。", "表1　名单"], 1),
        (["前文。", "见下表："], None),
        (["前文。", "表"], 1),
        (["表1　名单"], None),
    ],
)
def test_a_line_is_open_above_a_table_and_what_heads_it_but_not_above_what_leads_to_it(
    above: list[str], opened: int | None
) -> None:
    issue = new_issue()
    body = issue.add("document", kind="notice").add("body")
    for text in above:
        body.add("p", text)
    body.add("table").add("row").add("cell", "甲")
    made = setter()
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    assert next((at for at, row in enumerate(stretch.rows) if row.is_open), None) == opened


def test_who_signs_and_when_heads_no_table_below() -> None:
    issue = new_issue()
    document = issue.add("document", kind="notice")
    document.add("body").add("p", "文" * 60)
    foot = document.add("foot")
    foot.add("signature").add("organization", "某省财政厅")
    foot.add("date", "2024年3月5日")
    foot.add("table").add("row").add("cell", "甲")
    made = setter()
    (stretch,) = stretches(list(flow(issue, made.style)), made)
    *_, day, opened, _ = stretch.rows
    assert (text_of([day]), day.stays, opened.is_open) == ("2024年3月5日", False, True)


@pytest.mark.parametrize("seed", range(8))
def test_every_row_is_placed_once_on_the_grid_and_none_over_another(seed: int) -> None:
    rng = random.Random(seed)
    made = setter().style
    stretches = [
        Stretch(rng.choice((1, 2)), rng.random() < 0.3, paragraphs(*(rng.randint(1, 30) for _ in range(6))))
        for _ in range(5)
    ]
    wanted = "".join(text_of(stretch.rows) for stretch in stretches)
    pages = Pages(made).fill(stretches)
    assert text_of(placed.row for page in pages for placed in page.rows) == wanted
    for page in pages:
        places = [(placed.x, round(placed.y, 3)) for placed in page.rows]
        assert len(set(places)) == len(places)
        for placed in page.rows:
            lines = (placed.y - made.sheet.top * 72 / 25.4) / made.text.leading
            assert lines == pytest.approx(round(lines)) and 0 <= round(lines) < made.text.lines


def test_a_page_that_has_a_fault_is_mended_by_a_paragraph_of_the_page_before() -> None:
    """The second page can be full only where the first ends a line later."""
    made = setter()
    loose = made.rows(line("字" * (22 * 9 - 2 - 1)), 231)  # its last line is almost full: a line more is easily filled
    rows = [*loose, *paragraphs(26), *paragraphs(35), *paragraphs(36), *paragraphs(35, 20)]
    full = turns(rows, 35, 35)[:-1]
    assert [height(turn.left) for turn in full] == [35] * len(full)


@pytest.mark.parametrize("seed", range(6))
def test_columns_whose_blocks_are_only_counted_are_those_of_all_that_are_full_or_hold_the_rest(seed: int) -> None:
    rng = random.Random(seed)
    blocks = blocks_of(paragraphs(*(rng.randint(1, 9) for _ in range(12))))
    every = columns_from(blocks, Place(0), 20, True)
    full = {column.end for column in every if column.height >= 20 - MOST_SHORT and column.end.block < len(blocks)}
    assert full and {column.end for column in ends(blocks, Place(0), 20)} == full
    late = Place(len(blocks) - 2)
    rest = [column for column in columns_from(blocks, late, 20, True) if column.end.block == len(blocks)]
    assert rest and last_columns(blocks, late, 20, True) == rest


def test_what_a_paragraph_was_set_from_is_let_go_once_it_is_placed() -> None:
    made = setter()
    gc.collect()
    gc.disable()
    try:
        rows = [*made.rows(line("字" * (22 * 9 - 2 - 1)), 231), *made.rows(line("字" * 22 * 5), 231)]
        tried = [by for row in rows if row.para for by in (1, -1) if row.para.rows_by(by)]
        pages = Pages(made.style, for_good=True).fill([Stretch(2, True, rows)])
        del rows
        assert tried and pages and not [each for each in gc.get_objects() if isinstance(each, Paragraph)]
    finally:
        gc.enable()


def test_a_heading_takes_a_line_more_above_it_and_stays_on_the_grid() -> None:
    made = setter(section=Role(align="centre", keep=True))
    (row,) = made.rows(line("第一节　登记", "section"), 231)
    assert row.para is not None
    other = row.para.rows_by(1)
    assert other is not None and [each.lines for each in other] == [2]
    assert other[0].sets[0].y - row.sets[0].y == pytest.approx(made.leading)


@pytest.mark.parametrize(("role", "may"), [("level-1", True), ("label", True), ("level-2", False)])
def test_a_line_is_open_above_a_heading_in_the_text_where_a_column_is_then_full(role: str, may: bool) -> None:
    """Of those in letters of their own, 一、 and the label of a group of names."""
    made = setter(**{role: Role(indent=2, keep=True)})
    short = [row for _ in range(20) for row in made.rows(line("字字"), 231)]
    entry = [Row(2)]  # who stands in a list with an office on two lines: it is not parted
    rows = [*short, *made.rows(line("一、某事", role), 231), *short[:13], *entry, *paragraphs(40)]
    first, *_ = turns(rows, 35, 35)
    heading = next(row for row in first.left if text_of([row]) == "一、某事")
    assert (height(first.left), heading.lines) == ((35, 2) if may else (34, 1))
    assert not may or heading.sets[0].y == pytest.approx(short[0].sets[0].y + made.leading)


def test_a_heading_at_a_columns_head_has_no_more_room_above_it() -> None:
    made = setter(section=Role(align="centre", keep=True))
    rows = [*made.rows(line("第一节　登记", "section"), 231), *paragraphs(33, 40, 40)]
    first, *_ = turns(rows, 35, 35)
    assert first.left[0].lines == 1


def test_of_two_columns_the_right_one_ends_early() -> None:
    rows = paragraphs(*[2] * 60)
    first, *_ = turns(rows, 35, 35)
    assert height(first.left) >= height(first.right)


def test_what_stands_below_a_head_begins_lower_where_its_columns_are_then_full() -> None:
    head = paragraphs(4)
    pages = Pages(setter().style).fill([Stretch(1, True, head), Stretch(2, False, paragraphs(*[3] * 40))])
    lines = [round((placed.y - pages[0].rows[0].y) / 18) for placed in pages[0].rows[len(head) :]]
    assert (min(lines), max(lines)) == (5, 34)


def test_who_signs_is_never_apart_from_the_last_lines_of_the_text() -> None:
    made = setter(signature=Role(align="right", right=2), date=Role(align="right", right=2))
    issue = parse(
        ISSUE.format(
            META=META, text="".join(f"<p>{'字' * (43 * 17 - 10)}</p>" for _ in range(2)) + "<p>甲</p>"
        ).encode()
    )
    pages = Pages(made.style).fill(stretches(list(flow(issue, made.style)), made))
    assert len(pages) == 2
    assert [text_of([placed.row]) for placed in pages[1].rows][-3:] == ["甲", "某省人民政府", "2024年1月1日"]


@pytest.mark.parametrize("for_good", [False, True])
def test_what_is_placed_on_trial_can_be_set_otherwise_still(for_good: bool) -> None:
    made = setter()
    stretch = Stretch(2, True, [*made.rows(line("字" * 99), 231), *made.rows(line("文" * 200), 231)])
    pages = Pages(made.style, for_good).fill(iter([stretch]))
    assert [placed.row.para is None for placed in pages[0].rows] == [for_good] * len(stretch.rows)


META = '<meta><source name="a" media="text/plain" sha256="' + "0" * 64 + '"/></meta>'

ISSUE = (
    '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}<document kind="decision" columns="1" xml:id="doc_1"><body>{text}</body>'
    "<foot><signature>某省人民政府</signature><date>2024年1月1日</date></foot></document></issue>"
)


def test_names_of_a_list_reach_from_edge_to_edge() -> None:
    made = setter()
    names = Names(tuple(line("甲乙丙", "name") for _ in range(12)), any_node())
    row, *_ = name_rows(names, 43 * 10.5, made)
    at = [part.at[0] for part in row.sets]
    steps = {round(b - a, 3) for a, b in pairwise(at)}
    assert at[0] == 2 * made.em and len(steps) == 1 and len(at) == 6
    assert at[-1] + steps.pop() - made.em == pytest.approx(43 * 10.5)


def test_no_few_entries_are_alone_on_the_last_page_of_the_contents() -> None:
    documents = "".join(
        f'<document kind="decision" xml:id="doc_{i}"><head><title>甲{i}</title></head></document>' for i in range(36)
    )
    issue = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{documents}</issue>'.encode()
    )
    pages = contents_pages(issue, {}, setter())
    assert [len(page.rows) for page in pages] == [32, 5]


def test_more_columns_than_two_end_together() -> None:
    rows = paragraphs(7, 9, 5, 11, 8, 6, 9)
    found = parted(rows, 0, 5, 35)
    heights = [height(rows[first:after]) for first, after in found]
    assert found[-1][1] == len(rows)
    assert max(heights) - min(heights[:-1]) <= 2


def test_no_column_is_higher_than_the_one_before_it_where_they_can_be_even() -> None:
    rows = paragraphs(1, 2)
    assert [height(rows[first:after]) for first, after in parted(rows, 0, 5, 35)] == [3, 0, 0, 0, 0]


def test_the_last_of_several_columns_is_not_left_short_for_what_stays_together() -> None:
    rng = random.Random(5)
    for _ in range(40):
        texts = (paragraphs(rng.randint(3, 9)) for _ in range(20))
        rows = [row for text in texts for row in (heading(), heading(), *text)]
        found = parted(rows, 0, 5, 70)
        heights = [height(rows[first:after]) for first, after in found]
        assert found[-1][1] == len(rows) and max(heights) - min(heights) <= 10, heights


def test_columns_that_can_not_hold_all_are_full() -> None:
    rows = paragraphs(*[4] * 60)
    *_, (_, after) = parted(rows, 0, 5, 35)
    assert after < len(rows)
    assert height(rows[:after]) >= 5 * 33


def test_a_story_of_few_lines_stands_in_the_middle_with_rules_between_its_columns_alone() -> None:
    style = style_of(style_file("newspaper"), style_file)
    pages = Pages(style)
    (page,) = pages.fill([Stretch(5, True, paragraphs(2, 2))])
    edges = sorted({placed.x for placed in page.rows})
    middle = style.sheet.inside * MILLIMETRE + style.text.width / 2
    assert (edges[0] + edges[-1] + style.text.cells * style.text.size) / 2 == pytest.approx(middle)
    assert (len(edges), len(page.furniture)) == (2, 1)


@pytest.mark.parametrize(
    ("paras", "columns", "cells"),
    [(26, 5, 15), (25, 4, 19), (17, 4, 19), (16, 3, 26), (10, 3, 26), (9, 2, 39), (5, 2, 39), (4, 1, 26), (1, 1, 26)],
)
def test_a_short_story_stands_in_fewer_columns_that_are_each_higher_than_they_are_many(
    paras: int, columns: int, cells: int
) -> None:
    """Together they are as wide as the page; a single one stands in its middle."""
    style = style_of(style_file("newspaper"), style_file)
    page = _story(["消息。"] * paras)
    text, edge = style.text, style.sheet.inside * MILLIMETRE
    edges = sorted({placed.x for placed in page.rows if placed.row.source and placed.row.source.role == "p"})
    assert len(edges) == columns
    assert edges[0] - edge == pytest.approx(edge + text.width - edges[-1] - cells * text.size)
    assert (edges[0] == pytest.approx(edge)) == (columns > 1)
    rules = [placed.x for placed in page.furniture for rule in placed.row.rules if rule.x0 == rule.x1]
    gaps = [(left + cells * text.size + right) / 2 for left, right in pairwise(edges)]
    assert rules == pytest.approx(gaps)


def test_no_column_of_a_story_is_empty_for_what_stays_together() -> None:
    """Of six headings each above its two lines two columns hold the same number, and five would be four."""
    texts = [each for n in range(6) for each in (f"{'一二三四五六'[n]}、分题", "新闻" * 10)]
    page = _story(texts)
    edges = {placed.x for placed in page.rows if placed.row.source and placed.row.source.role == "p"}
    style = style_of(style_file("newspaper"), style_file)
    assert max(edges) + style.text.measure(len(edges)) == pytest.approx(
        style.sheet.inside * MILLIMETRE + style.text.width
    )


@pytest.mark.parametrize("counts", [(1, 2, 4, 5), (1, 3, 3, 3), (1, 4, 4, 5), (1, 5, 5, 6)])
def test_no_column_of_a_short_story_is_higher_than_the_one_before_it(counts: tuple[int, ...]) -> None:
    """Of paragraphs of so many lines of sixteen characters."""
    page = _story(["新闻" * (8 * count - 1) for count in counts])
    high: dict[float, int] = {}
    for placed in page.rows:
        if not placed.row.source or placed.row.source.role == "p":
            high[placed.x] = high.get(placed.x, 0) + placed.row.lines
    heights = [high[x] for x in sorted(high)]
    assert heights == sorted(heights, reverse=True)


def _story(paras: list[str]) -> Page:
    """The page of a newspaper with a story of these paragraphs; those that begin with a number are headings."""
    style = style_of(style_file("newspaper"), style_file)
    issue = new_issue()
    issue.add("meta")
    document = issue.add("document", kind="article")
    document.set(XML_ID, "doc_1")
    document.add("head").add("title", "题目")
    body = document.add("body")
    for para in paras:
        if "、" in para:
            body.add("heading", para, level="1")
        else:
            body.add("p", para)
    (page,) = compose(issue, style, Case({letter: [FONT] for letter in style.letters})).pages
    return page


@pytest.mark.parametrize(("lines", "pages"), [(8, [2]), (9, [1, 2])])
def test_a_short_story_of_a_newspaper_is_not_parted_by_the_end_of_a_page(lines: int, pages: list[int]) -> None:
    """One of eight lines in each of five columns is not; a longer one fills the page that it begins on."""
    style = style_of(style_file("newspaper"), style_file)
    story = paragraphs(*[2] * (5 * lines // 2), *[1] * (5 * lines % 2), cells=15)
    above = Stretch(1, True, paragraphs(style.text.lines - 6, cells=81))
    made = Pages(style).fill([above, Stretch(5, False, story)])
    assert [n for n, page in enumerate(made, 1) if any(placed.row in story for placed in page.rows)] == pages


@pytest.mark.parametrize("group", ["", "民生"])
def test_a_page_of_a_newspaper_is_set_in_one_or_two_with_rules_between_columns_and_stories(group: str) -> None:
    """The rule over a story stands over the head of its group."""
    style = style_of(style_file("newspaper"), style_file)
    issue = new_issue()
    issue.add("meta")
    for n in range(2):
        if n and group:
            issue.add("category", group)
        document = issue.add("document", kind="article")
        document.set(XML_ID, f"doc_{n}")
        head = document.add("head")
        head.add("kicker", "引题")
        head.add("title", "题目")
        body = document.add("body")
        for _ in range(12):
            body.add("p", "新闻" * 50)
    made = compose(issue, style, Case({letter: [FONT] for letter in style.letters}))
    assert len(made.pages) == 1
    columns = {round(placed.x) for placed in made.pages[0].rows if placed.row.source and placed.row.source.role == "p"}
    assert len(columns) == 5
    rules = [rule for placed in made.pages[0].furniture for rule in placed.row.rules]
    assert sum(rule.x0 == rule.x1 for rule in rules) == 8
    (over,) = (placed.y for placed in made.pages[0].furniture for rule in placed.row.rules if rule.x1 > 700)
    said = [text_of([placed.row]) for placed in made.pages[0].rows if placed.y > over]
    assert said[0] == (group or "引题")


@pytest.mark.parametrize("columns", [1, 2])
def test_whom_a_text_is_for_never_stands_at_a_foot_without_its_first_lines(columns: int) -> None:
    style = style_of(style_file("bulletin"), style_file)
    case = Case({letter: [FONT] for letter in style.letters})
    alone = []
    for before in range(20, 34):
        issue = new_issue()
        first = issue.add("document", kind="notice", columns="1")
        _add_paragraphs(first.add("body"), before, "先")
        second = first.add("document", kind="notice", columns=str(columns))
        head = second.add("head")
        head.add("title", "题目")
        head.add("salutation", "工商总局：")
        _add_paragraphs(second.add("body"), 3, "新闻" * 60)
        pages = compose(issue, style, case).pages
        ((sheet, at),) = [(page, row) for page in pages for row in page.rows if text_of([row.row]) == "工商总局："]
        below = [row for row in sheet.rows if row.x == at.x and row.y > at.y]
        alone += [before] if len(below) < 2 else []
    assert not alone, alone


@pytest.mark.parametrize("name", ["bulletin", "gb9704"])
def test_a_head_never_stands_at_a_foot_with_one_line_of_its_text(name: str) -> None:
    style = style_of(style_file(name), style_file)
    case = Case({letter: [FONT] for letter in style.letters})
    style = replace(style, sheet=replace(style.sheet, apart=False))
    alone = []
    for before in range(style.text.lines - 12, style.text.lines):
        issue = new_issue()
        first = issue.add("document", kind="notice", columns="1")
        _add_paragraphs(first.add("body"), before, "先")
        second = first.add("document", kind="notice", columns="1")
        second.add("head").add("title", "题目")
        body = second.add("body")
        for text in ("一行", "二行", "三行"):
            body.add("p", text)
        for page in compose(issue, style, case).pages:
            said = [text_of([placed.row]) for placed in page.rows]
            alone += [before] if "题目" in said and "二行" not in said else []
    assert not alone, alone


def _add_paragraphs(body: Node, count: int, text: str) -> None:
    for _ in range(count):
        body.add("p", text)


def test_a_person_who_signs_stands_out_and_an_organ_does_not() -> None:
    made = setter(signed=Role(size=14, slot=2, align="right"), signature=Role(align="right"))
    issue = parse(ISSUE.format(META=META, text="<p>甲</p>").encode())
    (organ,) = (item for item in flow(issue, made.style) if isinstance(item, Line) and item.role == "signature")
    person = replace(organ, node=any_node().add("signature"))
    person.node.add("person", "某甲")
    rows = [SET[Line](line, 43 * 10.5, made)[0] for line in (organ, person)]
    assert [row.sets[0].run.size for row in rows] == [10.5, 14]


def test_the_points_of_a_column_of_figures_stand_one_below_the_other() -> None:
    texts = [("甲", "数"), *(("乙", text) for text in ("12345.67", "-4.5", "—", "8", "114.35%"))]
    points = [_point(row) for row in rows_of_table(*texts)[1:] if text_of([row]) != "乙—"]
    assert points == pytest.approx([points[0]] * 4)


def test_a_column_with_other_words_than_figures_stands_in_the_middle() -> None:
    texts = [("甲", "数"), ("乙", "12345"), ("丙", "8"), ("丁", "第3号")]
    (*_, first), (*_, second) = (row.sets for row in rows_of_table(*texts)[1:3])
    assert first.at[0] + first.end == pytest.approx(second.at[0] + second.end)


def _point(row: Row) -> float:
    """Where the point of the number in a row's last cell stands, or would stand."""
    number = [part for part in row.sets if text_of([Row(1, (part,))]) != "乙"]
    whole = text_of([Row(1, tuple(number))]).rstrip("%").partition(".")[0]
    return number[0].at[0] + len(whole) * number[0].run.size / 2


@pytest.mark.parametrize(("before", "on"), [(34, 2), (33, 1)])
def test_no_columns_of_one_line_are_begun_at_the_foot_of_a_page_that_they_go_on_behind(before: int, on: int) -> None:
    text = [Row(2, stays=True)]
    made = [
        Stretch(1, True, paragraphs(before - 2)),
        Stretch(1, False, text),
        Stretch(2, False, paragraphs(1, 2, 20, 20)),
    ]
    pages = Pages(setter().style).fill(made)
    assert [any(placed.row is text[0] for placed in page.rows) for page in pages].index(True) == on - 1


def test_two_lines_stand_beside_each_other_at_the_foot_of_a_page_where_nothing_goes_on() -> None:
    made = [Stretch(1, True, paragraphs(34)), Stretch(2, False, paragraphs(1, 1))]
    assert len(Pages(setter().style).fill(made)) == 1


@pytest.mark.parametrize(("named", "pages"), [("newspaper", 1), ("bulletin", 3)])
def test_the_name_of_a_newspaper_heads_the_page_of_its_stories(named: str, pages: int) -> None:
    issue = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}<front><title>某省日报</title></front>'
        '<document kind="report" xml:id="doc_1"><head><title>甲</title></head><body><p>文</p></body></document></issue>'.encode()
    )
    style = style_of(style_file(named), style_file)
    made = compose(issue, style, Case({letter: [FONT] for letter in style.letters})).pages
    assert len(made) == pages


def test_an_office_that_signs_in_a_narrow_column_is_parted_by_sense() -> None:
    made = setter(signature=Role(align="right"))
    rows = made.rows(line("某省人民代表大会常务委员会", "signature"), 11 * 10.5)
    assert [text_of([row]) for row in rows] == ["某省人民代表大会", "常务委员会"]


@pytest.mark.parametrize(("kind", "pages"), [("report", 1), ("article", 2)])
def test_documents_of_a_bulletin_run_on_in_the_columns_of_a_newspaper_and_pages_of_one_do_not(
    kind: str, pages: int
) -> None:
    documents = "".join(
        f'<document kind="{kind}" xml:id="doc_{n}"><head><title>甲</title></head><body><p>文</p></body></document><pb n="{n}"/>'
        for n in (1, 2)
    )
    issue = parse(
        f'<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">{META}{documents}</issue>'.encode()
    )
    style = style_of(style_file("newspaper"), style_file)
    made = compose(issue, style, Case({letter: [FONT] for letter in style.letters})).pages
    assert len(made) == pages


@pytest.mark.parametrize(("lines", "pages"), [(3, 1), (4, 2)])
def test_a_story_of_a_newspaper_that_has_no_room_below_a_rule_begins_the_next_page(lines: int, pages: int) -> None:
    style = style_of(style_file("newspaper"), style_file)
    above, story = paragraphs(style.text.lines - 4, cells=81), paragraphs(lines, cells=81)
    story[0].begins = ("doc_2",)
    for row in story[:-1]:
        row.stays = True
    made = Pages(style).fill([Stretch(1, True, above), Stretch(1, False, story)])
    assert len(made) == pages
    assert sum(rule.x1 > 700 for page in made for placed in page.furniture for rule in placed.row.rules) == (pages == 1)
