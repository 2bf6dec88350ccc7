"""Names, rosters and tables in the DOCX."""

from __future__ import annotations

import pytest
from docx_parts import NAMES, Docx, W, attribute, one, random_docx, text_of
from lxml import etree
from test_docx import issue_of, issue_with

from gazette_pub.formats.word.grid import MOST_COLUMNS
from gazette_pub.formats.word.sheet import Section, for_office
from gazette_pub.formats.word.styles import styles_part
from gazette_pub.layout.stylesheets import style as style_of_name


def tables_of(body: str) -> list[etree._Element]:
    return list(Docx(issue_with(body)).body.iter(W + "tbl"))


def spans(row: etree._Element) -> list[int]:
    """How many columns each cell takes."""
    found = [cell.find("w:tcPr/w:gridSpan", NAMES) for cell in row.iterchildren(W + "tc")]
    return [1 if span is None else int(attribute(span, "val")) for span in found]


def merges(table: etree._Element) -> list[list[str]]:
    """Whether each cell goes on in the next row, or comes from the row above."""
    found = [
        [cell.find("w:tcPr/w:vMerge", NAMES) for cell in row.iterchildren(W + "tc")]
        for row in table.iterchildren(W + "tr")
    ]
    return [["" if merge is None else attribute(merge, "val") for merge in row] for row in found]


def names(*texts: str) -> str:
    each = "".join(f'<name lines="1">{text}</name>' for text in texts)
    return f'<names lines="1">{each}</names>'


def rows(*rows: str) -> str:
    """A table of rows of cells, each cell as `3x2 text`: columns × rows that it takes, its text."""
    each = "".join("<row>" + "".join(map(cell, row.split("|"))) + "</row>" for row in rows)
    return f"<table>{each}</table>"


def cell(written: str) -> str:
    size, _, text = written.partition(" ")
    columns, _, down = size.partition("x")
    return f'<cell lines="1" colspan="{columns}" rowspan="{down}">{text}</cell>'


@pytest.mark.parametrize("seed", range(60))
def test_every_row_fills_the_grid_of_its_table(seed: int) -> None:
    for table in random_docx(seed, 6).body.iter(W + "tbl"):
        columns = len(table.findall("w:tblGrid/w:gridCol", NAMES))
        assert {sum(spans(row)) for row in table.iterchildren(W + "tr")} == {columns}


@pytest.mark.parametrize("seed", range(60))
def test_tables_never_touch_and_never_end_a_section(seed: int) -> None:
    for table in random_docx(seed, 6).body.iter(W + "tbl"):
        following = table.getnext()
        assert following is not None and following.tag == W + "p"


def test_three_names_with_a_note_stand_side_by_side_in_a_column() -> None:
    (table,) = Docx(issue_of("names_and_rosters")).body.findall("w:tbl", NAMES)[:1]
    assert [spans(row) for row in table.iterchildren(W + "tr")] == [[1, 1, 1], [1, 2]]


def test_a_name_of_two_characters_is_as_wide_as_one_of_three_and_has_no_space_in_it() -> None:
    (table,) = tables_of(names("王纯", "陈安丽"))
    runs = [(run.find("w:rPr/w:rStyle", NAMES), text_of(run)) for run in table.iter(W + "r")]
    styled = [("" if style is None else attribute(style, "val"), text) for style, text in runs]
    assert styled == [("ShortName", "王"), ("", "纯"), ("", "陈安丽")]


def test_a_name_too_long_for_its_place_takes_the_next_ones_too() -> None:
    (table,) = tables_of(names("王纯", "买买提·艾力·阿不都热合曼（女，维吾尔族）", "陈安丽"))
    assert spans(next(table.iter(W + "tr")))[1] > 1


def test_a_name_longer_than_the_page_has_a_row_of_its_own() -> None:
    (table,) = tables_of(names("王纯", "长" * 100, "陈安丽"))
    assert [len(spans(row)) for row in table.iterchildren(W + "tr")] == [2, 1, 2]


def test_what_a_person_is_stands_before_the_name() -> None:
    made = Docx(issue_with('<roster><entry lines="1" label="副主任："><name lines="1">王纯</name></entry></roster>'))
    assert made.text == "副主任：王纯"


def test_a_cell_of_several_rows_goes_on_below() -> None:
    (table,) = tables_of(rows("1x2 收入|1x1 甲", "1x1 乙", "1x1 丙|1x1 丁"))
    assert merges(table) == [["restart", ""], ["continue", ""], ["", ""]]


def test_a_cell_of_several_rows_and_columns_goes_on_as_wide() -> None:
    (table,) = tables_of(rows("2x2 收入|1x1 甲", "1x1 乙"))
    assert [spans(row) for row in table.iterchildren(W + "tr")] == [[2, 1], [2, 1]]


def test_a_cell_ends_where_the_table_does() -> None:
    (table,) = tables_of(rows("1x1000000000 收入|1x1 甲", "1x1 乙"))
    assert merges(table) == [["restart", ""], ["continue", ""]]


def test_a_cell_beside_one_that_comes_from_above_is_no_wider_than_its_gap() -> None:
    (table,) = tables_of(rows("1x1 甲|1x2 乙", "3x1 丙|1x1 丁"))
    assert [spans(row) for row in table.iterchildren(W + "tr")] == [[1, 1, 1], [1, 1, 1]]


def test_a_row_with_more_cells_than_word_allows_goes_on_in_another() -> None:
    made = Docx(issue_with(rows("|".join(f"1x9 {n}" for n in range(100)))))
    (table,) = made.body.iter(W + "tbl")
    assert made.text == "".join(map(str, range(100)))
    assert [len(spans(row)) for row in table.iterchildren(W + "tr")] == [MOST_COLUMNS, 100 - MOST_COLUMNS + 1]


def test_a_span_of_any_size_stays_within_what_word_allows() -> None:
    (table,) = tables_of(rows("1000000000x1 全部|1x1 其他"))
    assert [sum(spans(row)) for row in table.iterchildren(W + "tr")] == [MOST_COLUMNS, MOST_COLUMNS]


def test_only_the_first_rows_repeat_on_each_page() -> None:
    header, plain = '<row><cell lines="1" header="true">项目</cell></row>', '<row><cell lines="1">收入</cell></row>'
    (table,) = tables_of(f'<table>{header}<pb n="1"/>{header}{plain}{header}</table>')
    assert [row.find("w:trPr/w:tblHeader", NAMES) is not None for row in table.iterchildren(W + "tr")] == [
        True,
        True,
        False,
        False,
    ]


def test_characters_that_are_set_apart_stand_on_no_grid_of_characters() -> None:
    """LibreOffice sets each number, and each smaller character, in whole cells of such a grid."""
    root = styles_part(for_office(style_of_name("gb9704")), "zh-CN")
    styles = {attribute(each, "styleId"): each for each in root.iter(W + "style")}
    grid = one(Section().properties(for_office(style_of_name("gb9704"))), "w:docGrid")
    text, picture = styles["Normal"], styles["Picture"]
    assert attribute(one(text, "w:pPr/w:snapToGrid"), "val") == "0"
    spacing = one(text, "w:pPr/w:spacing").attrib
    assert dict(spacing.items()) == {W + "line": attribute(grid, "linePitch"), W + "lineRule": "exact"}
    assert attribute(one(picture, "w:pPr/w:spacing"), "lineRule") == "auto"  # or a picture would be cut off
    # a character of the text has the room of a cell; one of 14 points has its own
    apart = {id: attribute(one(styles[id], "w:rPr/w:spacing"), "val") for id in ("Normal", "ImprintFirst", "Heading1")}
    assert apart == {"Normal": "5", "ImprintFirst": "0", "Heading1": "0"}
    said = [each for each in styles.values() if each.find("w:pPr/w:snapToGrid", NAMES) is not None]
    assert {attribute(each, "styleId") for each in said} >= {"Normal", "Picture", "Figure"}


def test_characters_that_are_not_set_apart_stand_on_the_grid() -> None:
    root = styles_part(for_office(style_of_name("bulletin")), "zh-CN")
    text = next(each for each in root.iter(W + "style") if attribute(each, "styleId") == "Normal")
    assert text.find("w:pPr/w:snapToGrid", NAMES) is None and text.find("w:rPr/w:spacing", NAMES) is None


def settings(table: etree._Element) -> list[list[tuple[str, int]]]:
    """On which side each cell's line is set, and how far from its right edge; "" where its style says it."""
    return [
        [
            (
                attribute(found, "val") if (found := cell.find("w:p/w:pPr/w:jc", NAMES)) is not None else "",
                int(attribute(ind, "right")) if (ind := cell.find("w:p/w:pPr/w:ind", NAMES)) is not None else 0,
            )
            for cell in row.iterchildren(W + "tc")
        ]
        for row in table.iterchildren(W + "tr")
    ]


def test_what_has_room_in_one_line_stands_in_the_middle_of_its_cell_as_on_the_page() -> None:
    (table,) = tables_of(rows(f"1x1 无|1x1 {'工业增加值的增速高于全省' * 9}", "1x1 甲|1x1 乙"))
    assert [[side for side, _ in row] for row in settings(table)] == [["center", ""], ["center", "center"]]
    heights = [attribute(each, "val") for each in table.iter(W + "vAlign")]
    assert heights == ["center"] * 4


def test_the_points_of_a_column_of_figures_stand_one_below_the_other() -> None:
    (table,) = tables_of(rows("1x1 甲|1x1 12,345.6|1x1 2", "1x1 乙|1x1 987.35|1x1 二", "1x1 丙|1x1 —|1x1 3"))
    (_, (one, first), (word, none)), (_, (two, second), _), (_, dash, _) = settings(table)
    assert (one, two, word, none) == ("right", "right", "center", 0) and dash == ("center", 0)
    assert first - second == 9 * 20 / 2 and second > 0


@pytest.mark.parametrize(("count", "is_whole"), [(6, True), (7, False)])
def test_a_small_table_over_the_whole_page_is_on_one_page_in_word_too(count: int, is_whole: bool) -> None:
    head = '<row><cell lines="1" header="true">项目</cell></row>'
    body = '<row><cell lines="1">甲</cell></row>' * count
    (table,) = tables_of(f"<table>{head}{body}</table>")
    kept = [row.find("w:tc/w:p/w:pPr/w:keepNext", NAMES) is not None for row in table.iterchildren(W + "tr")]
    assert kept == [is_whole] * count + [False]


def test_columns_of_short_words_do_not_break_them_for_a_long_text_beside() -> None:
    long = "全年保持平稳增长，工业增加值的增速高于全省平均水平。" * 4
    (table,) = tables_of(rows(f"1x1 常住人口|1x1 生产总值|1x1 {long}"))
    widths = [int(attribute(each, "w")) for each in table.iter(W + "gridCol")]
    assert min(widths[:2]) >= 4 * 9 * 20 + 2 * 10.5 * 20 / 3 and widths[2] > sum(widths[:2])


@pytest.mark.parametrize(
    ("labels", "wide"),
    [(("组长：", "副组长：", "成员："), ["组", "成"]), (("组长：", "成员："), []), (("总指挥：", "秘书长："), [])],
    ids=["two beside three", "two alone", "three alone"],
)
def test_labels_of_a_roster_are_as_wide_as_its_widest_as_on_the_page(labels: tuple[str, ...], wide: list[str]) -> None:
    entries = "".join(
        f'<entry lines="1" label="{label}"><name lines="1">陈安丽</name><office lines="1">处长</office></entry>'
        for label in labels
    )
    (table,) = tables_of(f"<roster>{entries}</roster>")
    runs = [run for run in table.iter(W + "r") if run.find("w:rPr/w:rStyle[@w:val='ShortName']", NAMES) is not None]
    assert [text_of(run) for run in runs] == wide
    first = [text_of(one(row, "w:tc[1]")) for row in table.iterchildren(W + "tr")]
    assert first == list(labels)
