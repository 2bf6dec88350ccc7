"""Tables drawn with characters: which lines are a box, where it ends, and how large it may be."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.structure.tables.boxes import box, continued_below
from gazette_pub.structure.tables.grid import Cell, Grid, Part


def drawn(*texts: str, at: int = 0, pages: tuple[int, ...] = ()) -> tuple[Grid | None, list[list[str]]]:
    """The box that begins at a line, and its rows."""
    lines = list(lines_of("\n".join(texts)))
    grid = box(lines, at, frozenset(pages))
    return grid, [[cell.text(lines) for cell in row] for row in grid.rows] if grid else []


ROWS = [["税目", "税额"], ["甲", "乙"]]


@pytest.mark.parametrize(
    "signs", ["┌┬┐├┼┤└┴┘│─", "┏┳┓┣╋┫┗┻┛┃━", "╔╦╗╠╬╣╚╩╝║═", "╭┬╮├┼┤╰┴╯│─", "┍┯┑┝┿┥┕┷┙│━", "╒╤╕╞╪╡╘╧╛│═", "╓╥╖╟╫╢╙╨╜║─"]
)
def test_strokes_of_any_kind_draw_a_box(signs: str) -> None:
    a, b, c, d, e, f, g, h, i, bar, level = list(signs)
    grid, rows = drawn(
        f"{a}{level * 2}{b}{level * 2}{c}", f"{bar}税目{bar}税额{bar}", f"{d}{level * 2}{e}{level * 2}{f}", f"{bar}甲{bar}乙{bar}",
        f"{g}{level * 2}{h}{level * 2}{i}", "甲。",
    )  # fmt: skip
    assert grid is not None and (grid.first, grid.after, rows) == (0, 5, ROWS)


@pytest.mark.parametrize("level", "-=")
def test_a_plain_box_is_ruled_with_either_sign(level: str) -> None:
    rule = f"+{level * 4}+{level * 4}+"
    grid, rows = drawn("甲。", rule, "|税目|税额|", rule, "|甲|乙|", rule, "乙。", at=1)
    assert grid is not None and (grid.first, grid.after, rows) == (1, 6, ROWS)


def test_a_box_begins_with_its_upper_rule() -> None:
    assert drawn("├──┼──┤", "│甲│乙│", "└──┴──┘")[0] is None
    assert drawn("└──┴──┘", "│甲│乙│", "└──┴──┘")[0] is None
    assert drawn("────────", "│甲│乙│", "└──┴──┘")[0] is None
    assert drawn("│甲│乙│", "└──┴──┘")[0] is None
    assert drawn("┌──┬──┐", "│甲│乙│", "└──┴──┘")[1] == [["甲", "乙"]]


def test_a_box_ends_with_its_lower_rule_or_where_another_begins() -> None:
    upper, row, lower = "┌──┬──┐", "│甲│乙│", "└──┴──┘"
    for texts, after in (
        ((upper, row, lower, row), 3),
        ((upper, row, upper, row, lower), 2),
        ((upper, row, "丙。"), 2),
        ((upper, row), 2),
    ):
        grid, _ = drawn(*texts)
        assert grid is not None and grid.after == after
    plain = "+----+----+"
    assert (found := drawn(plain, "|甲|乙|", plain, plain, "|丙|丁|", plain)[0]) and found.after == 6
    assert (found := drawn(plain, "|甲|乙|", plain, plain, "|丙|丁|", plain, pages=(3,))[0]) and found.after == 3


@pytest.mark.parametrize(("line", "inside"), [("│甲│乙│", True), ("││", False), ("│甲│乙", False), ("甲│乙│", False)])
def test_a_line_of_a_box_stands_between_its_borders(line: str, inside: bool) -> None:
    grid, _ = drawn("┌──┬──┐", "│甲│乙│", line, "└──┴──┘")
    assert grid is not None and (grid.after == 4) is inside


def test_borders_that_do_not_meet_are_no_box() -> None:
    assert drawn("┌──┬──┐", "│甲│", "└──┴──┘")[0] is None
    assert drawn("┌──┬──┐", "│甲│乙│丙│", "└──┴──┘")[0] is None


@pytest.mark.parametrize(("columns", "table"), [(199, True), (200, False)])
def test_a_box_has_less_than_two_hundred_columns(columns: int, table: bool) -> None:
    def rule(left: str, cross: str, right: str) -> str:
        return left + cross.join(["──"] * columns) + right

    grid, _ = drawn(rule("┌", "┬", "┐"), "│" + "│".join(["甲"] * columns) + "│", rule("└", "┴", "┘"))
    assert (grid is not None) is table


@pytest.mark.parametrize(("length", "table"), [(2000, True), (2001, False)])
def test_a_rule_has_two_thousand_characters_at_most(length: int, table: bool) -> None:
    inner = length - 3
    grid, _ = drawn(f"┌{'─' * (inner - 2)}┬──┐", "│甲│乙│", f"└{'─' * (inner - 2)}┴──┘")
    assert (grid is not None) is table


def test_a_box_may_have_one_column() -> None:
    assert drawn("┌──┐", "│甲│", "└──┘")[1] == [["甲"]]
    assert drawn("┌─┐", "│甲│", "└─┘")[1] == [["甲"]]


def cells(*texts: str) -> list[list[tuple[str, int, int]]] | None:
    """The rows of a box: of each cell its text, and how many columns and rows it reaches over."""
    grid, rows = drawn(*texts)
    if grid is None:
        return None
    reach = [[(cell.colspan, cell.rowspan) for cell in row] for row in grid.rows]
    return [[(text, *over) for text, over in zip(*both, strict=True)] for both in zip(rows, reach, strict=True)]


def rows(*texts: str) -> list[list[str]]:
    return drawn(*texts)[1]


@pytest.mark.parametrize(
    "texts",
    [
        ("──┬──┐", "│甲│", "└──┘"),
        ("┌──┬──┐", "│甲│乙│", "┌──┴──┐", "│丙      │", "└─────┘"),
        ("┌──┬──┐", "└──┘甲│", "│乙┐"),
        ("┌────┐", "│甲乙丙丁┐─│", "└────┘"),
        ("┌──┐甲", "│甲│", "└──┘"),
        ("┌┐", "│甲│", "└┘"),
        ("+--+", "+甲|", "+--+"),
        ("+--+--+", "│甲│乙│", "+--+--+"),
        ("甲。", "乙。"),
        ("┌──┬──┐",),
    ],
)
def test_strokes_that_lead_nowhere_are_no_box(texts: tuple[str, ...]) -> None:
    assert cells(*texts) is None


def test_the_last_line_of_a_text_may_be_the_upper_rule_of_a_box_that_is_lost() -> None:
    assert drawn("甲。", "┌──┬──┐", at=1)[0] is None


@pytest.mark.parametrize(("bar", "text"), [("╿", "▀"), ("│", "⓿"), ("│", "▀"), ("│", "A+"), ("│", "｜")])
def test_only_box_drawing_characters_draw(bar: str, text: str) -> None:
    assert rows("┌──┬──┐", f"{bar}{text}{bar}乙{bar}", "└──┴──┘") == [[text, "乙"]]


@pytest.mark.parametrize("text", ["A+", "C++", "+86", "1+1", "+"])
def test_a_plus_in_a_plain_box_is_a_corner_only_beside_a_stroke(text: str) -> None:
    assert rows("+----+----+", f"|{text:4}|乙  |", "+----+----+") == [[text, "乙"]]


def test_a_box_that_was_cut_off_below_has_its_rows() -> None:
    assert cells("┌──┬──┐", "│甲│乙│") == [[("甲", 1, 1), ("乙", 1, 1)]]


def test_a_box_may_widen_below_a_rule() -> None:
    widened = ("┌──┐", "│甲│", "├──┼──┐", "│乙│丙│", "└──┴──┘")
    assert rows(*widened) == [["甲"], ["乙", "丙"]]


@pytest.mark.parametrize(("rule", "columns"), [("+---+-----+", 1), ("+-----+---+", 1), ("+------+--+", 2)])
def test_the_borders_of_a_plain_box_may_be_a_stroke_off(rule: str, columns: int) -> None:
    found = cells("+----+----+", "|税目|税额|", rule, "|甲|乙|", "+----+----+")
    assert found is not None and [row[0][1] for row in found] == [1, columns]


def test_a_cell_reaches_over_the_rows_that_no_rule_parts() -> None:
    assert cells("┌──┬──┐", "│甲│乙│", "├──┤  │", "│丙│丁│", "└──┴──┘") == [
        [("甲", 1, 1), ("乙丁", 1, 2)],
        [("丙", 1, 1)],
    ]
    assert cells("┌──┬──┐", "│甲│乙│", "│  ├──┤", "│丁│丙│", "└──┴──┘") == [
        [("甲丁", 1, 2), ("乙", 1, 1)],
        [("丙", 1, 1)],
    ]


WIDE = ("+------+------+------+------+", "| 地区 | 甲类 | 乙类 | 备注 |", "+------+------+------+------+")


@pytest.mark.parametrize("before", ["", "  "])
@pytest.mark.parametrize("text", ["按实际计算 ", "按，实，计，算 ", "as counted ", "按实际计算"])
def test_a_cell_of_a_plain_box_reaches_over_the_columns_that_no_bar_parts(before: str, text: str) -> None:
    lines = [before + line for line in (*WIDE, f"| 城区 | {text} | 无   |", WIDE[0])]
    assert cells(*lines) == [
        [("地区", 1, 1), ("甲类", 1, 1), ("乙类", 1, 1), ("备注", 1, 1)],
        [("城区", 1, 1), (text.strip(), 2, 1), ("无", 1, 1)],
    ]


NARROW = ("+--" * 8 + "+", "|甲" * 8 + "|", "+--" * 8 + "+")


@pytest.mark.parametrize(
    "texts", [("甲乙丙丁戊 ", "as counted "), ("，。；：！ ", "as counted "), ("as counted ", "甲乙丙丁戊 ")]
)
def test_a_chinese_character_is_as_wide_as_two_strokes(texts: tuple[str, str]) -> None:
    found = cells(*NARROW, f"|{texts[0]}|{texts[1]}|", NARROW[0])
    assert found is not None and found[1] == [(text.strip(), 4, 1) for text in texts]


def test_what_stands_below_in_a_wide_cell_is_in_it_whatever_bars_are_printed() -> None:
    lines = (*WIDE, "| 城区 | 按实际计算  | 无   |", "|      | 甲   | 乙   |      |", WIDE[0])
    assert rows(*lines)[1:] == [["城区", "按实际计算甲乙", "无"]]
    lines = (*WIDE, "| 城区 | 甲   | 乙   | 无   |", "|      | 按实际计算  |      |", WIDE[0])
    assert rows(*lines)[1:] == [["城区", "甲乙按实际计算", "无"]]


# rows that no rule parts

RULE, HEAD = "+----+----+", "|地区|说明|"


def test_lines_that_begin_rows_are_rows_below_the_only_rule() -> None:
    assert rows(RULE, HEAD, RULE, "|甲市|无  |", "|乙市|有  |", RULE)[1:] == [["甲市", "无"], ["乙市", "有"]]
    assert rows(RULE, "|甲市|无  |", "|乙市|有  |", RULE) == [["甲市", "无"], ["乙市", "有"]]
    assert rows(RULE, HEAD, RULE, "|甲市|无  |", RULE, "|乙市|无  |", "|丙县|有  |", RULE)[2:] == [["乙市丙县", "无有"]]


def test_only_the_body_is_parted_and_not_the_head() -> None:
    assert rows(RULE, "|地区|说明|", "|名称|事项|", RULE, "|甲市|无  |", RULE)[0] == ["地区名称", "说明事项"]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("|甲市|无  |", "|    |有  |"), 1),
        (("|甲市|无  |", "|    |有  |", "|乙市|无  |", "|    |有  |"), 2),
        (("|甲市|无  |", "|    |有  |", "|    |有  |"), 1),
        (("|甲市|1   |", "|    |2   |", "|    |3   |"), 1),
        (("|甲市|1   |", "|    |2   |"), 2),
        (("|甲市|    |", "|乙市|    |"), 2),
        (("|甲市|无  |",), 1),
    ],
)
def test_half_of_the_lines_of_a_body_must_begin_a_row(lines: tuple[str, ...], count: int) -> None:
    assert len(rows(RULE, HEAD, RULE, *lines, RULE)) == 1 + count


def test_lines_are_no_rows_where_a_cell_reaches_over_some() -> None:
    box = ("┌──┬──┐", "│甲│12│", "│乙│30│", "├──┼──┤", "│丙│丁│", "│  ├──┤", "│  │戊│", "└──┴──┘")
    assert [len(row) for row in rows(*box)] == [2, 2, 1]


def test_lines_of_figures_are_rows_where_each_begins_with_what_it_is_of() -> None:
    """Wherever in the box they stand; other lines are rows in a body alone."""
    between = (RULE, HEAD, RULE, "|甲市|12  |", "|乙市|30  |", RULE, "|合计|42  |", RULE)
    assert rows(*between)[1:] == [["甲市", "12"], ["乙市", "30"], ["合计", "42"]]
    assert len(rows(*(line.replace("乙市", "    ") for line in between))) == 3


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        ("市第一人", "民医院", [["甲", "市第一人民医院"]]),
        ("12", "民医院", [["甲", "12"], ["", "民医院"]]),
        ("市第一人", "12", [["甲", "市第一人"], ["", "12"]]),
        ("", "民医院", [["甲", ""], ["", "民医院"]]),
    ],
)
def test_a_text_alone_in_its_line_goes_on_from_the_cell_above_unless_one_is_a_figure(
    above: str, below: str, found: list[list[str]]
) -> None:
    lines = [*lines_of("\n".join(["|丙|无|", f"|甲|{above or '　'}|", f"|　|{below}|"]))]
    grid = [[Cell([Part(n, 1, 2)]), Cell([Part(n, 3, len(line.laid) - 1)])] for n, line in enumerate(lines)]
    assert [[cell.text(lines) for cell in row] for row in continued_below(grid, lines)] == [["丙", "无"], *found]


def test_a_line_of_more_bars_than_columns_is_counted_and_no_more() -> None:
    """Their places would have to be measured, each by the text before it."""
    assert cells("+--+", "|" * 200_000 + "甲|", "+--+") is None
