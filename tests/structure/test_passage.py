"""The text of a block in pieces: neighbouring text is one piece, however many lines it is of."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.issue.model import put_text
from gazette_pub.structure.line import Break, Inline
from gazette_pub.structure.passage import Marked, Passage, _joined, passage

END = Break(1, 1)


def passage_of(text: str, breaks: dict[int, list[Break]] | None = None) -> Passage:
    lines = [*lines_of(text)]
    return passage(lines, breaks or {}, 0, len(lines), str.strip)


def test_lines_are_one_piece_and_a_page_end_stands_between_two() -> None:
    assert passage_of("会议认为\n工作很好\n成绩很大").pieces == ["会议认为工作很好成绩很大"]
    assert passage_of("会议认为\n工作很好\n成绩很大", {1: [END]}).pieces == ["会议认为", END, "工作很好成绩很大"]


def test_words_of_letters_stay_apart_at_a_line_end() -> None:
    assert passage_of("the official\ngazette").pieces == ["the official gazette"]


def test_an_inline_element_is_a_piece_of_its_own_and_empty_text_none() -> None:
    name = Marked.of("王纯", Inline(0, 2, "person"))
    pieces = _joined(["任命", "", name, "", name, "为", "", "厅长", END, ""])
    assert pieces == ["任命", "王纯", "王纯", "为厅长", END]
    assert [isinstance(piece, Marked) for piece in pieces] == [False, True, True, False, False]


def test_text_is_put_behind_all_that_an_element_holds() -> None:
    p = etree.fromstring("<p>甲<pb/>乙<pb/><!-- 丙 --></p>")
    for text in ("丁", None, "", "戊"):
        put_text(p, text)
    assert etree.tostring(p, encoding="unicode") == "<p>甲<pb/>乙<pb/><!-- 丙 -->丁戊</p>"
    empty = etree.Element("p")
    put_text(empty, "甲")
    put_text(empty, "乙")
    assert empty.text == "甲乙"


class Uncounted(etree.ElementBase):
    """An element whose children may not be counted: a paragraph may hold a page end for each of thousands of pages."""

    def __len__(self) -> int:
        raise AssertionError


def test_children_are_not_counted_for_each_piece_of_text() -> None:
    p = Uncounted()
    for n in range(3):
        etree.SubElement(p, "pb", n=str(n))
        put_text(p, "甲")
    assert [pb.tail for pb in p.iterchildren()] == ["甲", "甲", "甲"]
