"""Notes that stand behind a text, not at the foot of its pages."""

from __future__ import annotations

from gazette_pub.issue.model import new_issue
from gazette_pub.typeset.compose import compose
from typeset.mono import setter, text_of


def tops(*paragraphs: str, notes: tuple[str, ...]) -> list[tuple[str, int]]:
    """Each row of the page, and how many lines below the first it stands."""
    issue = new_issue()
    body = issue.add("document", kind="report").add("body")
    for paragraph in paragraphs:
        body.add("p", paragraph)
    for label in notes:
        body.add("p").add("note", "某说明。", label=label)
    made = setter()
    rows = [placed for placed in compose(issue, made.style, made.case).pages[0].rows if placed.row.sets]
    return [(text_of([placed.row]), round((placed.y - rows[0].y) / made.leading)) for placed in rows]


def test_a_line_is_open_above_the_first_of_them_and_none_between() -> None:
    assert [top for _, top in tops("甲说。", "乙说。", notes=("①", "②"))] == [0, 1, 3, 4]


def test_none_is_below_a_word_that_heads_them() -> None:
    assert [top for _, top in tops("甲说。", "注释：", notes=("①", "②"))] == [0, 1, 2, 3]
