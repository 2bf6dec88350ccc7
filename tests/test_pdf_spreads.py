"""PDF in: two pages beside each other on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.reading.picture import picture_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

WIDTH, HEIGHT = 840, 595
APART, CLOSE = (60, 480), (110, 440)
"""Where the pages begin: the blank between them is their margins, or that of columns."""


def text_on(page: int) -> list[str]:
    """A page's lines: its last paragraph goes on on the next."""
    return [
        f"预防火灾和减少火灾危害{page}，加强应急救援工作，保护人身和",
        "财产安全，维护公共安全，制定本条例。",
        *(f"　　第{n}项是各级人民政府应当加强对消防工作的领导，并将消" for n in "一二三"),
        "　　消防工作贯彻预防为主、防消结合的方针，按照政府统一领导，",
    ]


def page_at(left: float, lines: Sequence[str], number: str = "") -> list[Text]:
    mark = [Text(left + 140, 560, number)] if number else []
    return [*column(left, 80, lines), *mark]


def spread(left: int, number: str = "— {} —", places: tuple[float, float] = APART) -> Sheet:
    """Two pages, the first with this number."""
    first, second = places
    texts = [*page_at(first, text_on(left), number.format(left))]
    texts += page_at(second, text_on(left + 1), number.format(left + 1))
    return Sheet(texts, WIDTH, HEIGHT)


def read(*sheets: Sheet) -> Issue:
    return read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), ignore)


def paragraphs(issue: Issue) -> list[str]:
    return [text_inside(each) for each in issue.descendants("p")]


def marks(issue: Issue) -> list[str]:
    return [each.get("n", "") for each in issue.descendants("pb")]


IN_ORDER = "".join(line.strip("　") for page in (4, 5, 6, 7) for line in text_on(page))


def test_two_pages_beside_each_other_are_read_one_after_the_other() -> None:
    issue = read(spread(4), spread(6))
    assert "".join(paragraphs(issue)) == IN_ORDER
    assert marks(issue) == ["4", "5", "6", "7"]


def test_they_need_no_numbers_where_the_blank_between_them_is_their_margins() -> None:
    assert "".join(paragraphs(read(spread(4, ""), spread(6, "")))) == IN_ORDER


def test_a_narrow_blank_parts_them_where_both_have_their_number() -> None:
    assert marks(read(spread(4, places=CLOSE), spread(6, places=CLOSE))) == ["4", "5", "6", "7"]
    assert len(marks(read(spread(4, "", CLOSE), spread(6, "", CLOSE)))) == 2


def test_the_last_sheet_may_have_one_page() -> None:
    alone = Sheet(page_at(60, text_on(6), "— 6 —"), WIDTH, HEIGHT)
    assert marks(read(spread(4), alone)) == ["4", "5", "6"]


def test_what_stands_over_the_middle_of_any_wide_sheet_shows_that_these_are_columns() -> None:
    over = Text(300, 40, "某省人民代表大会常务委员会公报二零二四年", 12)
    assert marks(read(spread(4), Sheet([over, *spread(6).texts], WIDTH, HEIGHT))) != ["4", "5", "6", "7"]


def test_a_table_without_rules_on_a_wide_sheet_is_one() -> None:
    rows = [
        Text(x, 100 + 18 * row, said)
        for row in range(12)
        for x, said in ((60, f"{row + 1}"), (150, "某市水利局"), (560, f"{3 + row}.5"), (700, "改建"))
    ]
    issue = read(Sheet([Text(60, 60, "项目一览表", 12), *rows], WIDTH, HEIGHT))
    assert [text_inside(each) for each in issue.descendants("cell")][:4] == ["1", "某市水利局", "3.5", "改建"]


def test_a_block_has_its_place_on_the_sheet() -> None:
    issue = read(spread(4), spread(6))
    (last,) = [each for each in issue.descendants("p") if each.get("page") == "2"][-1:]
    box = [float(edge) for edge in last.get("box", "").split()]
    assert box[0] > WIDTH / 2
    assert picture_of(source_of("in.pdf", pdf([spread(4), spread(6)])), issue, 2).startswith(b"\x89PNG")
