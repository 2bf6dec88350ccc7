"""The foot of a document: what stands behind its text, and what is none of it."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import Document, new_issue
from gazette_pub.structure.foot import move_foot


def document(*blocks: tuple[str, str]) -> tuple[Document, list[str]]:
    """A document of these blocks, its foot moved, and what is said to have gone astray."""
    made = new_issue().add("document")
    assert isinstance(made, Document)
    body = made.add("body")
    for name, text in blocks:
        body.add(name, text or None)
    return made, [node.text_content for node in move_foot(made)]


def foot(*blocks: tuple[str, str]) -> str:
    """The names of what stands in the foot."""
    node = document(*blocks)[0].child("foot")
    return " ".join(child.name for child in node.children()) if node is not None else ""


TEXT, SIGNED, DATE = ("p", "予以批准。"), ("signature", "某省人民政府"), ("date", "2024年2月1日")


def test_list_signature_date_and_page_end_stand_in_the_foot() -> None:
    assert foot(TEXT, ("attachlist", "附件：甲"), SIGNED, DATE, ("pb", "")) == "attachlist signature date pb"
    assert foot(TEXT, SIGNED) == "signature"
    assert foot(TEXT, DATE) == "date"
    assert foot(TEXT, ("attachlist", "附件：甲")) == "attachlist"
    assert foot(TEXT) == ""


def test_a_page_end_opens_no_foot() -> None:
    assert foot(TEXT, ("pb", "")) == ""
    assert foot(TEXT, ("pb", ""), SIGNED, DATE) == "signature date"
    assert foot(TEXT, ("p", "（此件公开发布）"), ("pb", ""), DATE) == "date"


def test_a_note_below_a_date_stands_in_the_foot_and_opens_none() -> None:
    assert foot(TEXT, SIGNED, DATE, ("p", "（此件公开发布）")) == "signature date p"
    assert foot(TEXT, ("p", "（此件公开发布）")) == ""
    assert foot(TEXT, ("p", "抄送：省委各部门"), DATE) == "p date"
    assert foot(TEXT, ("p", "命令公布。"), SIGNED) == "p signature"
    assert foot(TEXT, DATE, ("p", "主送：省委各部门。")) == "date p"
    assert foot(TEXT, DATE, ("p", "命令公布。")) == "date p"


@pytest.mark.parametrize(("characters", "inside"), [(24, True), (25, False)])
def test_what_stands_below_a_date_and_is_no_text_has_twenty_four_characters_at_most(
    characters: int, inside: bool
) -> None:
    assert (foot(TEXT, DATE, ("p", "编" * characters)) == "date p") is inside


def test_sentences_below_a_date_are_text_and_what_stands_above_them_went_astray() -> None:
    made, astray = document(TEXT, SIGNED, DATE, ("p", "会议通过。"), ("p", "现予公布。"))
    assert made.child("foot") is None and astray == ["某省人民政府", "2024年2月1日"]
    assert made.body is not None and [child.name for child in made.body.children()] == ["p", "p", "p", "p", "p"]


@pytest.mark.parametrize(("characters", "inside"), [(60, True), (61, False)])
def test_a_remark_below_who_signs_and_the_day_has_sixty_characters_at_most(characters: int, inside: bool) -> None:
    assert (foot(TEXT, SIGNED, DATE, ("p", "期" * (characters - 1) + "。")) == "signature date p") is inside
    assert foot(TEXT, DATE, ("p", "试用期自任命之日起计算。")) != "date p"


def test_a_document_of_nothing_but_its_foot_has_no_body() -> None:
    made, _ = document(SIGNED, DATE)
    assert made.body is None and made.child("foot") is not None
    assert move_foot(made) == []
