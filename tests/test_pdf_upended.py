"""PDF in: pages whose text runs from top to bottom, its lines from right to left."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from made_pdf import EM, Sheet, Text, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.furniture import take_out
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.lines import pages_of
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.line import Pages

ON_ITS_SIDE = (0.0, -1.0, 1.0, 0.0)
"""Letters turned a quarter to the right."""

LINES = [
    "　　第一条　为了规范消防工作，预防火灾和减少火灾危害，",
    "加强应急救援工作，制定本条例。",
    "　　第二条　消防工作贯彻预防为主、防消结合的方针，按照",
    "政府统一领导的原则实行责任制。",
]
SAID = [line.strip("\u3000") for line in LINES]


def down(x: float, y: float, said: str, size: float = EM) -> list[Text]:
    """A line that runs down from `y`, its characters `x` from the left; an ideographic space takes a cell. Figures and Latin
    letters lie on their side."""
    found: list[Text] = []
    pen = y
    for each in said:
        if each.isascii():
            found.append(Text(x + 0.14 * size, pen, each, size, matrix=ON_ITS_SIDE))
            pen += size / 2
            continue
        if each != "\u3000":
            found.append(Text(x, pen + 0.88 * size, each, size))
        pen += size
    return found


def text(lines: Sequence[str], x: float = 500, y: float = 100, leading: float = 18) -> list[Text]:
    return [each for at, line in enumerate(lines) for each in down(x - at * leading, y, line)]


def pages(*sheets: Sheet, vertical: bool = False) -> Pages:
    data = pdf(sheets).replace(b"Identity-H", b"Identity-V") if vertical else pdf(sheets)
    with opened(data) as document:
        return pages_of(take_out(next(volumes_of(document, Scanning(KeptPages("0")), ignore))), None)


def printed(*sheets: Sheet) -> list[str]:
    return [line.printed for line in pages(*sheets).lines]


def test_lines_that_run_down_are_read_from_right_to_left() -> None:
    found = pages(Sheet(text(LINES))).lines
    assert [line.printed for line in found] == SAID
    assert [round(line.indent) for line in found] == [2, 0, 2, 0]


def test_the_order_in_which_they_are_drawn_is_no_matter() -> None:
    """Nor is it that of pdfium, which takes what stands beside each other for a line."""
    assert printed(Sheet(sorted(text(LINES), key=lambda each: (each.y, each.x)))) == SAID
    assert printed(Sheet(text(LINES)[::-1])) == SAID


def test_a_font_that_runs_down_by_itself_is_read_so() -> None:
    """In Identity-V the pen stands above the middle of a character (ISO 32000-1 §9.7.4.3)."""
    moved = [Text(each.x + EM / 2, each.y - 0.88 * EM, each.said, EM) for each in text(LINES)]
    assert [line.printed for line in pages(Sheet(moved), vertical=True).lines] == SAID


def test_figures_lie_on_their_side_or_stand_beside_each_other() -> None:
    line = "会议于2024年3月召开，到会的委员共一百人，其中列席者"
    beside = [*down(482, 100, "增长"), Text(482, 128.8, "98", step=0.5), *down(482, 130, "个百分点，高于上年的水平")]
    assert printed(Sheet([*down(500, 100, line), *beside])) == [line, "增长98个百分点，高于上年的水平"]


def test_marks_that_have_a_form_of_their_own_are_the_usual_ones() -> None:
    said = "依照︽消防法︾第三条︑第五条︵修正︶的规定︐公布如下︒"
    assert printed(Sheet([*down(500, 100, said), *down(482, 100, LINES[1])])) == [
        "依照《消防法》第三条、第五条（修正）的规定，公布如下。",
        SAID[1],
    ]


def test_columns_of_it_stand_below_each_other() -> None:
    """Two tiers (段): the upper one is read first."""
    lower = [line.replace("消防", "供水") for line in LINES]
    found = printed(Sheet([*text(LINES * 2, y=60), *text(lower * 2, y=400)]))
    assert found == [*SAID * 2, *(line.strip("\u3000") for line in lower * 2)]


def test_a_page_s_number_and_head_that_run_to_the_right_are_kept_with_the_page() -> None:
    head, mark = Text(250, 40, "某省人民政府公报　2024·3"), Text(290, 780, "— 7 —")
    found = pages(Sheet([head, *text(LINES * 3), mark]))
    assert [line.printed for line in found.lines] == SAID * 3
    assert found.breaks[0].head is not None and "某省人民政府公报" in found.breaks[0].head


def test_a_title_and_articles_are_read_from_it() -> None:
    title = down(540, 180, "某省消防条例", 18)
    issue = read_issue(source_of("in.pdf", pdf([Sheet([*title, *text(LINES)])])), Particulars(), ignore)
    assert [node.title for node in issue.documents] == ["某省消防条例"]
    assert [text_inside(node) for node in issue.descendants("article")] == [
        "为了规范消防工作，预防火灾和减少火灾危害，加强应急救援工作，制定本条例。",
        "消防工作贯彻预防为主、防消结合的方针，按照政府统一领导的原则实行责任制。",
    ]


@pytest.mark.parametrize("leading", [12, 18, 30])
def test_text_that_runs_to_the_right_is_not_turned_however_close_its_lines_are(leading: float) -> None:
    """Nor does a column of single characters beside it turn it."""
    lines = [Text(60, 100 + leading * at, line.strip("\u3000")) for at, line in enumerate(SAID * 3)]
    found = printed(Sheet([*down(30, 100, "甲乙丙丁戊己庚辛壬癸"), *lines]))
    assert len(found) >= len(SAID) * 3 and all(any(line in each for each in found) for line in SAID)


@pytest.mark.parametrize("together", [True, False])
def test_lines_set_wider_than_they_stand_below_one_another_run_to_the_right(together: bool) -> None:
    """As a grid of characters has them: each stands closer to the one below than to the one beside it, and is drawn before that."""
    lines = [
        "第一条为了规范消防工作，预防火灾和",
        "减少火灾危害，加强应急救援工作，保",
        "护人身财产安全，维护公共安全，制定",
        "本条例。",
    ]
    texts = [
        each
        for at, line in enumerate(lines)
        for each in (
            [Text(50, 100 + 18 * at, line, step=2.0)]
            if together
            else [Text(50 + 20 * n, 100 + 18 * at, character) for n, character in enumerate(line)]
        )
    ]
    issue = read_issue(source_of("in.pdf", pdf([Sheet(texts)])), Particulars(), ignore)
    assert "".join(text_inside(each) for each in issue.descendants("p")) == "".join(lines).removeprefix("第一条")
