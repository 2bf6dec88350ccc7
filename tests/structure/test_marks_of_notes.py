"""Marks in a text, and the lines below it that explain them."""

from __future__ import annotations

from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document

COMMUNIQUE = "某市2023年国民经济和社会发展统计公报"


def read(*lines: str) -> Document:
    return next(issue_of("\n\n".join(lines)).documents)


def notes_of(*lines: str) -> list[tuple[str | None, str]]:
    return [(each.label, each.text_content) for each in read(COMMUNIQUE, *lines).descendants("note")]


def test_several_marks_of_one_paragraph_are_notes_in_their_places() -> None:
    document = read(COMMUNIQUE, "生产总值[1]100亿元，人口[2]20万人。", "注释：", "[1]按现价计算。", "[2]常住人口。")
    first = next(document.descendants("p"))
    assert [(each.label, each.tail) for each in first.descendants("note")] == [
        ("[1]", "100亿元，人口"),
        ("[2]", "20万人。"),
    ]
    assert first.text == "生产总值"
    assert notes_of("生产总值[1]100亿元。", "[1]按现价计算。") == [("[1]", ""), ("[1]", "按现价计算。")]


def test_a_mark_that_stands_twice_or_is_not_explained_stays() -> None:
    assert notes_of("生产总值[1]100亿元，人口[1]20万人。", "[1]按现价计算。") == []
    assert notes_of("生产总值[3]100亿元。", "又一段。") == []
    assert notes_of("生产总值[2]100亿元。", "[2]按现价计算。") == []  # a list of sources, or the first note was lost


def test_what_is_cited_by_numbers_in_brackets_keeps_its_text() -> None:
    lines = ("依据[1]办理。", "第二段。")
    assert "依据[1]办理。" in read(COMMUNIQUE, *lines).text_content
