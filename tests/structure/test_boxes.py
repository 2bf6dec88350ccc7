"""Tables drawn with characters: which lines are a box, where it ends, and how large it may be."""

from __future__ import annotations

import pytest

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.structure.boxes import box
from gazette_pub.structure.grid import Grid


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
