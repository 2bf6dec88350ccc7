"""Columns and pages of a document."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import XML_LANG, Document, Issue, new_issue
from gazette_pub.layout.columns import SHORT, begins_page, columns, shows_pages
from gazette_pub.layout.stylesheets import style

BULLETIN = style("bulletin")


def document(issue: Issue, text: str, kind: str = "report") -> Document:
    made = issue.add("document", kind=kind)
    made.add("body").add("p", text, lines="1")
    assert isinstance(made, Document)
    return made


@pytest.mark.parametrize(
    ("kind", "length", "expected"),
    [
        ("report", SHORT, 2),
        ("law", SHORT, 2),
        ("report", SHORT - 1, 1),
        ("decision", 9 * SHORT, 1),
        ("notice", SHORT, 1),
    ],
)
def test_kind_and_length_choose_the_columns(kind: str, length: int, expected: int) -> None:
    assert columns(document(new_issue(), "字" * length, kind), BULLETIN) == expected


@pytest.mark.parametrize(("blank", "expected"), [("＿＿＿＿", 1), ("□是　□否", 1), ("____", 1), ("无", 2)])
def test_a_form_is_set_over_the_whole_measure(blank: str, expected: int) -> None:
    made = document(new_issue(), "字" * SHORT)
    body = made.child("body")
    assert body is not None
    body.add("p", f"当事人：{blank}")
    assert columns(made, BULLETIN) == expected
    for _ in range(4):
        body.add("p", "字")
    assert columns(made, BULLETIN) == 2


@pytest.mark.parametrize(("language", "expected"), [("en", 1), ("fr-FR", 1), ("zh-Hant", 2), ("bo", 2)])
def test_a_document_in_a_foreign_language_has_the_whole_measure(language: str, expected: int) -> None:
    made = document(new_issue(), "word " * SHORT)
    made.set(XML_LANG, language)
    assert columns(made, BULLETIN) == expected


def test_what_the_reader_saw_comes_first() -> None:
    made = document(new_issue(), "字" * SHORT)
    made.set("columns", "1")
    assert columns(made, BULLETIN) == 1


def test_every_document_begins_a_page_where_the_source_shows_none() -> None:
    issue = new_issue()
    assert [begins_page(document(issue, "文"), shows_pages(issue)) for _ in range(3)] == [True] * 3


def test_a_document_begins_a_page_where_it_did_in_the_source() -> None:
    issue = new_issue()
    issue.add("meta")
    first, second, third = (document(issue, "文") for _ in range(3))
    second.add("pb", n="1")
    assert [begins_page(each, shows_pages(issue)) for each in (first, second, third)] == [True, False, True]


def test_text_after_a_page_mark_keeps_the_next_document_on_its_page() -> None:
    issue = new_issue()
    issue.add("meta")
    first, second = document(issue, "文"), document(issue, "文")
    mark = first.child("body").child("p").add("pb", n="1")  # type: ignore[union-attr]
    mark.tail = "下一页的文字"
    assert not begins_page(second, shows_pages(issue))


def test_a_document_under_another_runs_on() -> None:
    outer = document(new_issue(), "文")
    inner = outer.add("document", kind="report")
    assert isinstance(inner, Document)
    assert not begins_page(inner, paged=False)
