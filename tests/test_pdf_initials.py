"""PDF in: a large character that begins a text beside several of its lines (首字下沉)."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(120, 60, "城市照明管理规定今日公布", 18)
SAID = "近日市人民政府公布了城市照明管理规定并将于下半年起施行，记者就有关问题采访了市城市管理局负责人，主要内容如下，请各有关单位认真学习，遵照执行。"
NEXT = ["　　第二段说明城市照明管理规定的主要内容和起草过程，并回答了各方面所提出的", "有关问题。"]


def sheet(lines: int, size: float, gap: float = 4) -> Sheet:
    """The text, its first character so large that it stands beside so many lines."""
    off = int((size + gap) // 10) + 1
    said, parts = SAID[1:], list[str]()
    for _ in range(lines):
        parts.append(said[: 36 - off])
        said = said[36 - off :]
    rest = [said[at : at + 36] for at in range(0, len(said), 36)]
    initial = Text(100, 100 + 18 * (lines - 1), SAID[0], size)
    beside = column(100 + size + gap, 100, parts)
    return Sheet([TITLE, initial, *beside, *column(100, 100 + 18 * lines, [*rest, *NEXT])])


def read(made: Sheet) -> list[str]:
    issue = read_issue(source_of("in.pdf", pdf([made])), Particulars(), ignore)
    return [text_inside(p) for p in issue.descendants("p")]


@pytest.mark.parametrize(("lines", "size"), [(2, 28), (3, 46), (2, 20)])
def test_it_is_the_first_of_its_first_line_and_those_beside_it_are_one_paragraph(lines: int, size: float) -> None:
    assert read(sheet(lines, size)) == [SAID, "".join(NEXT).strip("\u3000")]


def test_one_that_stands_far_off_is_none() -> None:
    assert read(sheet(2, 28, gap=40))[0] != SAID
