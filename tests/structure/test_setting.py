"""How a text sets the first lines of its paragraphs: told from its lines, or from where these stand on a page."""

from __future__ import annotations

import pytest

from gazette_pub.structure.line import Hints, Line
from gazette_pub.structure.paragraphs.breaking import paragraphs
from gazette_pub.structure.paragraphs.setting import INDENT, setting_of

SAID = ("第一条　为了加强燃气管理，制定本条例。", "第二条　本条例自2024年9月1日起施行。")


def lines_of(indents: tuple[float, ...], measured: bool) -> list[Line]:
    box = (72.0, 106.0, 284.0, 132.0) if measured else None
    return [Line(n, SAID[n % 2], SAID[n % 2], indent, hints=Hints(box=box)) for n, indent in enumerate(indents, 1)]


@pytest.mark.parametrize(
    ("indents", "measured", "indent"),
    [
        ((0.0, 0.0, 0.0), True, 0.0),  # nothing stands further in: no paragraph does
        ((3.1, 7.6, 0.0, 0.0), True, 0.0),  # nor what stands in the middle or at the right
        ((2.0, 0.0, 0.0, 0.0), True, INDENT),
        ((0.0, 0.0, 0.0), False, INDENT),  # a text without its blanks may have had them
    ],
)
def test_an_indent_that_no_line_of_a_page_has_is_none(
    indents: tuple[float, ...], measured: bool, indent: float
) -> None:
    lines = lines_of(indents, measured)
    assert setting_of(lines, [20.2] * len(lines)).indent == indent


def test_two_flush_articles_of_a_page_are_two_paragraphs() -> None:
    lines = lines_of((0.0, 0.0), True)[::-1]
    measures = [max(line.width for line in lines)] * 2
    assert paragraphs(lines, measures, setting_of(lines, measures)) == [(0, 1), (1, 2)]
