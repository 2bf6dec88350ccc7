"""Nothing off the page: whatever an issue holds, every letter stands in its place in every style, and all of them do."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from random_issues import random_issue

from gazette_pub.issue.model import XML_ID, Document, Issue, Node, new_issue
from gazette_pub.issue.plain import plain_text, squeezed
from gazette_pub.layout.flow import lines_in
from gazette_pub.layout.style import MILLIMETRE, Style, style_of
from gazette_pub.layout.stylesheets import style_file, style_names
from gazette_pub.typeset.case import Case
from gazette_pub.typeset.compose import Composed, compose
from gazette_pub.typeset.fitting import on_one_line
from gazette_pub.typeset.rows import Setter
from typeset.inside import off_the_page, printed, printed_over
from typeset.mono import FONT
from typeset.mono import line as line_of

STYLES = {name: style_of(style_file(name), style_file) for name in style_names()}
WORD = "W"
"""A word of so many of these can't be divided."""


def issue_of(title: str = "某省公报", publisher: str = "") -> Issue:
    issue = new_issue()
    meta = issue.add("meta")
    meta.add("title", title)
    if publisher:
        meta.add("publisher", publisher)
    return issue


def add(issue: Issue, title: str = "第一件", kind: str = "report") -> Node:
    """The body of one more document."""
    document = issue.add("document", kind=kind)
    document.set(XML_ID, f"doc_{len(list(issue.documents))}")
    if title:
        document.add("head").add("title", title)
    return document.add("body")


def document_of(body: Node) -> Document:
    document = body.getparent()
    assert isinstance(document, Document)
    return document


def words(issue: Issue) -> None:
    body = add(issue)
    body.add("p", WORD * 300)
    body.add("p", f"见https://example.com/{'a' * 200}。" + "！" * 80 + "（" * 60)
    body.add("p", "100.5%A&B<C>" * 20)


def titles(issue: Issue) -> None:
    add(issue, WORD * 300).add("p", "文")
    add(issue, "题" * 500).add("p", "文")


def heads(issue: Issue) -> None:
    body = add(issue)
    head = document_of(body).child("head")
    assert head is not None
    for role in "kicker subtitle number adoption delivery byline dateline attachlabel salutation".split():
        head.add(role, WORD * 90 + "字" * 60)
    contents = head.add("contents")
    contents.add("heading", WORD * 90)
    contents.add("entry", WORD * 90 + "字" * 40, leader="……", page="（1）")
    division = body.add("division", type="chapter", label=WORD * 60, num="1")
    division.add("heading", WORD * 60)
    division.add("article", label=WORD * 60, num="1").add("p", "条")
    foot = document_of(body).add("foot")
    for role in ("attachlist", "signature", "date"):
        foot.add(role, WORD * 90 + "某" * 60)


def wide_table(issue: Issue) -> None:
    table = add(issue).add("table")
    for _ in range(4):
        row = table.add("row")
        for column in range(40):
            row.add("cell", f"第{column}列123456")


def tall_rows(issue: Issue) -> None:
    table = add(issue).add("table")
    for text in ("文" * 2000, WORD * 60, "尾"):
        row = table.add("row")
        row.add("cell", text)
        row.add("cell", WORD * 60, rowspan="2")
    for _ in range(3):
        table.add("row").add("cell", "头" * 600, header="true")


def spanned_table(issue: Issue) -> None:
    """Cells that claim what others have taken."""
    table = add(issue).add("table")
    for i in range(90):
        row = table.add("row")
        row.add("cell", "左" * (i % 7), rowspan=str(i % 5 + 1))
        row.add("cell", "右" * (i % 11), colspan="3", rowspan="60" if i == 3 else "1")


def notes(issue: Issue) -> None:
    body = add(issue)
    for length in (3, 900, 4000):
        p = body.add("p", "前" * 80)
        p.add("note", "注" * length, label="①").tail = "后" * 500


def rosters(issue: Issue) -> None:
    body = add(issue)
    roster = body.add("roster")
    for n in range(400):
        entry = roster.add("entry")
        entry.add("name", f"王{'一二三四五六'[n % 6]}")
        entry.add("office", "某某市人民代表大会常务委员会副主任"[: n % 17 + 1])
    entry = roster.add("entry", label=WORD * 40)
    entry.add("name", WORD * 60)
    entry.add("office", WORD * 60)
    names = body.add("names")
    for name in ("名" * 100, WORD * 60, "甲", "乙丙"):
        names.add("name", name)


def deep(issue: Issue) -> None:
    body = add(issue)
    node = body
    for n in range(25):
        node = node.add("list").add("item", label=f"（{n}）")
        node.add("p", "深" * 30)
    node = body
    for n in range(50):
        node = node.add("section", level="1", label=f"{n}.", num="1")
        node.add("heading", "深" * 30)


def empty(issue: Issue) -> None:
    add(issue, title="")


def one_character(issue: Issue) -> None:
    add(issue, title="").add("p", "一")


def nothing(issue: Issue) -> None:
    pass


CASES: tuple[Callable[[Issue], None], ...] = (
    words, titles, heads, wide_table, tall_rows, spanned_table, notes, rosters, deep, empty, one_character, nothing,
)  # fmt: skip


def composed(issue: Issue, style: Style, pages: str = "on") -> Composed:
    return compose(issue, style, Case({letter: [FONT] for letter in style.letters}), pages)


def holds(issue: Issue, style: Style, pages: str = "on") -> Composed:
    """Sets the issue, and asserts that all of it is on its pages, each letter in its place."""
    made = composed(issue, style, pages)
    assert list(off_the_page(made, style, more=pages == "source")) == []
    assert [over for page in made.pages for over in printed_over(page)] == []
    assert sorted(squeezed(printed(made))) == sorted(squeezed(plain_text(issue) + marks_of(issue)))
    return made


def marks_of(issue: Issue) -> str:
    """The marks of notes, which stand before their text too."""
    known = (note for note in issue.descendants("note") if (len(note) or note.text) and lines_in(note))
    return "".join(note.label or "" for note in known)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("build", CASES)
def test_nothing_stands_off_the_page(build: Callable[[Issue], None], style: str) -> None:
    issue = issue_of()
    build(issue)
    holds(issue, STYLES[style])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("seed", range(24))
def test_nothing_of_any_issue_stands_off_the_page(seed: int, style: str) -> None:
    holds(random_issue(seed, 6), STYLES[style], ("on", "restart", "source")[seed % 3])


@pytest.mark.parametrize("style", [name for name, style in STYLES.items() if style.sheet.cover])
@pytest.mark.parametrize("letter", [WORD, "某"])
def test_a_long_name_is_whole_on_the_cover(style: str, letter: str) -> None:
    issue = issue_of(letter * 300 + "公报", letter * 200)
    add(issue)
    add(issue)
    made = holds(issue, STYLES[style])
    cover = "".join(
        glyph.text
        for placed in made.pages[0].rows
        for part in placed.row.sets
        for piece in part.pieces
        for glyph in piece
    )
    assert cover.count(letter) == 500


def test_the_text_of_a_plain_issue_stands_in_its_order() -> None:
    issue = issue_of()
    for build in (titles, deep, one_character):
        build(issue)
    assert squeezed(printed(composed(issue, STYLES["bulletin"]))) == squeezed(plain_text(issue))


def ways(issue: Issue) -> set[str]:
    return {each.how for each in composed(issue, STYLES["bulletin"]).strained}


def test_a_word_that_is_divided_is_said_once_with_its_paragraph() -> None:
    issue = issue_of()
    add(issue).add("p", "见" + WORD * 300)
    (said,) = composed(issue, STYLES["bulletin"]).strained
    assert (said.how, said.text, said.node.name) == ("divided", WORD * 300, "p")


def test_a_table_that_is_set_smaller_is_said() -> None:
    issue = issue_of()
    wide_table(issue)
    assert "smaller" in ways(issue)


def test_of_a_page_that_has_room_nothing_is_said() -> None:
    issue = issue_of()
    add(issue).add("p", "文" * 300)
    assert ways(issue) == set()


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_running_head_is_cut_short_where_its_line_ends_on_either_side(side: str) -> None:
    """And not where its sense would part it."""
    setter = Setter(STYLES["bulletin"], Case({letter: [FONT] for letter in STYLES["bulletin"].letters}))
    title = "某省人民代表大会常务委员会关于批准《" + "某市城市管理条例" * 12 + "》的决议"
    measure = STYLES["bulletin"].text.width
    (line,) = on_one_line(line_of(title, "head"), measure, side, setter).sets
    said = "".join(glyph.text for piece in line.pieces for glyph in piece)
    assert said.endswith("…") and title.startswith(said[:-1])
    assert measure - 2 * line.run.size < line.end - line.at[0] <= measure + line.run.size / 2


@pytest.mark.parametrize(("characters", "rows"), [(180, 1), (200, 10)])
def test_a_title_is_one_block_up_to_two_thirds_of_a_page(characters: int, rows: int) -> None:
    """Nine lines of one and a quarter are, ten are not."""
    style = STYLES["gb9704"]
    setter = Setter(style, Case({letter: [FONT] for letter in style.letters}))
    assert len(setter.rows(line_of("字" * characters, "title"), style.text.measure(1))) == rows


def test_a_running_head_that_is_too_long_is_cut_short_and_said() -> None:
    issue = issue_of("某" * 300)
    add(issue)
    assert ways(issue) == {"cut"}


def test_a_table_without_room_in_a_column_stands_over_both_with_its_heading() -> None:
    issue = issue_of()
    body = add(issue)
    body.add("p", "文" * 400)
    table = body.add("table")
    table.add("heading", "表题")
    for _ in range(3):
        row = table.add("row")
        for _ in range(6):
            row.add("cell", "十二万三千四百五十六")
    body.add("p", "文" * 400)
    style = STYLES["bulletin"]
    (page, *_) = composed(issue, style).pages
    right = max(placed.x + rule.x1 for placed in page.rows for rule in placed.row.rules)
    assert right - style.sheet.inside * 72 / 25.4 > style.text.measure(2) * 1.9


def test_a_note_stands_at_the_foot_of_the_column_that_has_its_mark() -> None:
    issue = issue_of()
    p = add(issue, title="").add("p", "前" * 22 * 50)
    p.add("note", "注", label="①").tail = "后" * 22 * 12
    style = STYLES["bulletin"]
    (page, *_) = composed(issue, style).pages
    (note,) = [placed for placed in page.rows if placed.row.source is not None and placed.row.source.role == "note"]
    assert note.x > 300


@pytest.mark.parametrize(("length", "lines"), [(10, 1), (22 * 4, 3), (22 * 7, 6)])
def test_the_lines_of_a_note_stand_one_and_a_half_of_its_letters_apart_on_whole_lines_of_the_text(
    length: int, lines: int
) -> None:
    issue = issue_of()
    p = add(issue, title="").add("p", "前" * 22 * 5)
    p.add("note", "注" * length, label="①").tail = "后" * 22 * 100
    style = STYLES["bulletin"]
    page = composed(issue, style).pages[0]
    (first,) = (placed for placed in page.rows if placed.row.close and placed.row.source is not None)
    notes = sorted(placed.y for placed in page.rows if placed.row.close)
    foot = style.sheet.top * MILLIMETRE + style.text.lines * style.text.leading
    assert notes[-1] == pytest.approx(foot - style.text.leading)  # as if it were a line of the text
    steps = {round(low - high, 3) for high, low in pairwise(notes)}
    assert steps <= {1.5 * style.role("note").size} and first.row.lines == 1
    assert sum(placed.row.lines for placed in page.rows if placed.row.close) == lines
    texts = [placed for placed in page.rows if placed.x == first.x and not placed.row.close]
    assert (
        max(placed.y for placed in texts) <= foot - (lines + 2) * style.text.leading + 0.01
    )  # and the rule between them


def test_what_is_left_of_a_long_note_stands_on_lines_of_its_own() -> None:
    issue = issue_of()
    add(issue, title="").add("p", "前").add("note", "注" * 22 * 60, label="①").tail = "后"
    made = composed(issue, STYLES["bulletin"])
    rows = [placed.row for page in made.pages for placed in page.rows if placed.row.source is not None]
    assert all(row.lines == 1 for row in rows if not row.close)


def test_rows_that_would_all_stay_together_fill_their_pages() -> None:
    issue = issue_of()
    spanned_table(issue)
    assert len([page for page in composed(issue, STYLES["bulletin"]).pages if page.kind == "text"]) < 8
