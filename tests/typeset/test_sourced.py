"""Pages that end where the source's did: their text, their numbers and marks, and what does not fit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gazette_pub.issue.model import XML_ID, Issue, Node, new_issue
from gazette_pub.layout.flow import Line, Mark, PageEnd, Words
from gazette_pub.typeset.compose import Composed, compose
from gazette_pub.typeset.frames import Page
from gazette_pub.typeset.sourced import Piece, mark_like, pieces_of
from typeset.mono import line, setter

Build = Callable[[Node], None]


def issue_of(*documents: Build, kind: str = "report") -> Issue:
    issue = new_issue()
    issue.add("meta").add("title", "某省公报")
    for n, build in enumerate(documents, 1):
        document = issue.add("document", kind=kind)
        document.set(XML_ID, f"doc_{n}")
        document.add("head").add("title", f"第{n}件")
        build(document.add("body"))
    return issue


def end(node: Node, n: int, tail: str = "") -> None:
    node.add("pb", n=str(n), printed=f"— {n} —").tail = tail


def set_as(issue: Issue, pages: str) -> Composed:
    made = setter()
    return compose(issue, made.style, made.case, pages)


def text(page: Page) -> str:
    sets = (part for placed in page.rows if not placed.again for part in placed.row.sets)
    return "".join(glyph.text for part in sets for piece in part.pieces for glyph in piece)


def by_name(composed: Composed) -> dict[str, str]:
    return {page.shown: text(page) for page in composed.pages if page.kind == "text"}


def lines_on(page: Page) -> int:
    style = setter().style
    top = style.sheet.top * 72 / 25.4
    return max(round((placed.y - top) / style.text.leading) + placed.row.lines for placed in page.rows)


def paragraph(*parts: str | int) -> Build:
    """A paragraph in which pages end: those with the numbers."""

    def build(body: Node) -> None:
        p = body.add("p", str(parts[0]))
        for number, tail in zip(parts[1::2], parts[2::2], strict=True):
            end(p, int(number), str(tail))

    return build


def test_a_page_ends_inside_a_paragraph_where_the_source_s_did() -> None:
    composed = set_as(issue_of(paragraph("甲" * 300, 580, "乙" * 400, 581, "丙" * 50)), "source")
    assert by_name(composed) == {"580": "第1件" + "甲" * 300, "581": "乙" * 400, "582": "丙" * 50}


def test_what_goes_on_overleaf_begins_flush_and_ends_full() -> None:
    composed = set_as(issue_of(paragraph("甲" * 301, 1, "乙" * 401, 2, "丙")), "source")
    first, second = (page for page in composed.pages if page.shown in ("1", "2"))
    assert second.rows[0].row.sets[0].at[0] == 0.0
    assert first.rows[-1].row.sets[-1].end == pytest.approx(22 * 10.5)


def test_a_paragraph_over_a_page_end_is_one_line_of_the_flow() -> None:
    composed = set_as(issue_of(paragraph("甲" * 300, 1, "乙" * 300)), "source")
    sources = {
        id(part.source)
        for page in composed.pages
        for placed in page.rows
        for part in placed.row.sets
        if "第1件" not in part.source.text
    }
    assert len(sources) == 1


def test_marks_are_like_the_source_s() -> None:
    composed = set_as(issue_of(paragraph("甲" * 300, 580, "乙" * 300)), "source")
    assert [page.mark for page in composed.pages] == ["— 580 —", "— 581 —"]


@pytest.mark.parametrize(
    ("printed", "label", "mark"),
    [
        ("—６４１—", "146", "—１４６—"),
        ("— 580 —", "580a", "— 580a —"),
        ("·１２·", "12a", "·１２ａ·"),
        ("第6页", "7", "第7页"),
        ("xii", "12", "xii"),
    ],
)
def test_a_mark_is_written_as_the_printed_one(printed: str, label: str, mark: str) -> None:
    assert mark_like(printed, label) == mark


def test_a_page_without_a_mark_has_one_like_the_others() -> None:
    def build(body: Node) -> None:
        p = body.add("p", "甲")
        end(p, 1, "乙")
        p.add("pb", n="2").tail = "丙"

    composed = set_as(issue_of(build), "source")
    assert [page.mark for page in composed.pages] == ["— 1 —", "— 2 —", "— 3 —"]


def test_an_empty_page_is_a_page() -> None:
    composed = set_as(issue_of(paragraph("甲", 3, "", 4, "乙")), "source")
    assert by_name(composed) == {"3": "第1件甲", "4": "", "5": "乙"}


def page_of(lines: int) -> Issue:
    """An issue whose first page holds paragraphs of together so many lines, and a second page."""

    def build(body: Node) -> None:
        body.add("p", "首" * 20)
        for _ in range(lines - 1):
            body.add("p", "字" * 20)
        end(body, 12)
        body.add("p", "后" * 600)

    issue = issue_of(build)
    next(issue.documents).remove(next(iter(next(issue.documents).children("head"))))
    return issue


def test_a_page_that_is_too_long_by_a_line_has_one_more() -> None:
    composed = set_as(page_of(72), "source")
    assert [page.shown for page in composed.pages] == ["12", "13"]
    assert lines_on(composed.pages[0]) == 36


def test_paragraphs_are_set_shorter_before_a_line_is_put_in() -> None:
    text_ = "，".join(["字" * 12] * 20)

    def build(body: Node) -> None:
        for _ in range(5):
            body.add("p", text_ + "，字字字")
        end(body, 12)
        body.add("p", "后" * 600)

    composed = set_as(issue_of(build), "source")
    assert next(page.shown for page in composed.pages if page.kind == "text") == "12"
    assert lines_on(composed.pages[0]) <= 35


def test_what_fits_no_page_spills_to_one_of_its_own_and_is_said() -> None:
    composed = set_as(page_of(80), "source")
    assert [page.shown for page in composed.pages] == ["12", "12a", "", "13"]
    (spill,) = composed.spilled
    assert (spill.number, spill.labels) == ("12", ("12a",))
    assert composed.pages[1].mark == "— 12a —"


def test_odd_numbers_stay_on_the_right_behind_a_leaf_that_is_put_in() -> None:
    composed = set_as(page_of(80), "source")
    places = {page.shown: i for i, page in enumerate(composed.pages)}
    assert (places["13"] - places["12"]) % 2 == 1


def test_names_rosters_and_tables_part_where_a_page_ends() -> None:
    def build(body: Node) -> None:
        names = body.add("names")
        for name in ("甲一一", "乙一一"):
            names.add("name", name)
        end(names, 1)
        names.add("name", "丙一一")
        table = body.add("table")
        table.add("row").add("cell", "左")
        end(table, 2)
        table.add("row").add("cell", "右")

    composed = set_as(issue_of(build), "source")
    assert by_name(composed) == {"1": "第1件甲一一乙一一", "2": "丙一一左", "3": "右"}


def test_documents_follow_on_a_page_where_they_did() -> None:
    def first(body: Node) -> None:
        body.add("p", "甲")

    def second(body: Node) -> None:
        body.add("p", "乙")
        end(body, 7)

    assert list(by_name(set_as(issue_of(first, second), "source"))) == ["7"]


def test_without_page_ends_the_numbers_run_on() -> None:
    issue = issue_of(paragraph("甲" * 10))
    assert by_name(set_as(issue, "source")) == by_name(set_as(issue, "on"))


def test_numbers_restart_with_each_document_on_a_right_hand_page() -> None:
    issue = issue_of(paragraph("甲" * 4000), paragraph("乙" * 10), paragraph("丙" * 4000))
    pages = [page for page in set_as(issue, "restart").pages if page.kind != "cover"]
    numbers = [page.number for page in pages]
    first = next(i for i, number in enumerate(numbers) if number == 1)
    assert [number for number in numbers[first:] if number] == [1, 2, 3, 1, 1, 2, 3]
    assert all(i % 2 == first % 2 for i, number in enumerate(numbers) if number == 1)


def test_a_line_without_page_ends_is_one_piece() -> None:
    whole = line("甲")
    assert list(pieces_of(whole)) == [Piece(whole, True, True)]


def test_a_page_that_ends_in_a_note_ends_behind_its_mark() -> None:
    note = Line("note", (Words("注"), PageEnd("3"), Words("下")), new_issue())
    whole = Line("p", (Words("甲"), Mark("①", (note,)), Words("乙")), new_issue())
    first, ended, second = pieces_of(whole)
    assert isinstance(first, Piece) and isinstance(second, Piece)
    assert (first.line.text, ended, second.line.text) == ("甲", PageEnd("3"), "乙")
