"""The sheet's margin: where the text of each page begins."""

from __future__ import annotations

from growth import growth

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.pages import take_out_furniture
from gazette_pub.formats.text.sheet import _nearest, without_sheet


def indents(text: str) -> list[float]:
    (pages,) = take_out_furniture(lines_of(text))
    return [line.indent for line in without_sheet(pages).lines]


RUNNING = ("　　会议听取了报告，并作了审议，会议认为，应当进", "一步加强工作，完善制度，落实责任，提高各方面效", "率。")


def page(margin: str, *lines: str) -> str:
    return "\n".join(margin + line for line in lines)


def test_what_stands_before_every_line_is_no_indent() -> None:
    assert indents(page("      ", *RUNNING)) == [2.0, 0.0, 0.0]


def test_a_line_that_stands_farther_left_than_the_text_has_no_indent() -> None:
    lines = [page("      ", *RUNNING)] * 5
    assert min(indents("\n".join(["  某某省人民政府公报上的题目", *lines]))) == 0.0
    assert indents("\n".join(["  某某省人民政府公报上的题目", *lines]))[1:4] == [2.0, 0.0, 0.0]


def test_first_lines_alone_keep_their_indent() -> None:
    assert indents("　　一、听取报告。\n　　二、审议草案。") == [2.0, 2.0]


def test_a_page_that_shows_no_edge_has_that_of_the_nearest_on_its_side() -> None:
    left, right = page(" " * 8, *RUNNING, *RUNNING, *RUNNING), page("", *RUNNING, *RUNNING, *RUNNING)
    short = page(" " * 8, "（一）组织领导", "（二）经费保障")
    text = "\n".join([left, "— 2 —", right, "— 3 —", short, "— 4 —", right, "— 5 —"])
    assert indents(text)[18:20] == [0.0, 0.0]


def test_pages_that_show_no_edge_take_a_straight_line_s_time() -> None:
    """Every fiftieth shows one."""
    few, many = ([3.0 if n % 50 == 0 else None for n in range(count)] for count in (4_000, 16_000))
    assert _nearest(many)[1:3] == [None, 3.0]
    assert growth(lambda: _nearest(few), lambda: _nearest(many), most=8) < 8
