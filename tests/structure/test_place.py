"""Where the next block goes: what stands open, what a number stands in, and what stands last above a paragraph."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from gazette_pub.issue.model import Document, Node, new_issue
from gazette_pub.structure.amending import Quotation
from gazette_pub.structure.outline import Number
from gazette_pub.structure.place import DEEPEST_LIST, Open, Order, Place
from structure.test_nesting import LAW, read, shape


def a_place() -> Place:
    document = new_issue().add("document", kind="law")
    assert isinstance(document, Document)
    return Place(document)


def number(way: str, rank: float) -> Number:
    return cast(Number, SimpleNamespace(way=way, rank=rank))


def test_a_place_begins_before_the_first_article() -> None:
    place = a_place()
    assert (place.article, place.article_number, place.bare) == (None, 0, 0)
    assert (place.divisions, place.sections, place.lists, place.order.pairs) == ([], [], [], set())


# which way of numbering stands in which


def test_custom_says_what_stands_in_what_until_the_document_shows_it() -> None:
    order = Order()
    assert order.inside(number("1.", 3), ("一、", 2)) and not order.inside(number("1.", 2), ("一、", 2))
    order.shown("1.", "一、")
    assert order.inside(number("一、", 2), ("1.", 3)) and not order.inside(number("1.", 3), ("一、", 2))


def test_a_way_of_numbering_never_stands_in_itself_nor_the_other_way_round_later() -> None:
    order = Order()
    order.shown("一、", "一、")
    assert order.pairs == set()
    order.shown("一、", "1.")
    order.shown("1.", "一、")
    assert order.pairs == {("一、", "1.")}


# divisions


def divisions(*opened: tuple[str, int]) -> str:
    """The divisions that are opened one after the other, as they stand in one another."""
    place = a_place()
    for kind, rank in opened:
        place.open_division(kind, rank)
    return _nested(place.body)


def _nested(node: Node) -> str:
    return " ".join(f"{child.get('type')}[{_nested(child)}]" for child in node.children())


def test_a_division_closes_those_that_are_as_deep_or_deeper() -> None:
    assert divisions(("part", 0), ("chapter", 2), ("section", 3)) == "part[chapter[section[]]]"
    assert divisions(("chapter", 2), ("section", 3), ("section", 3)) == "chapter[section[] section[]]"
    assert (
        divisions(("part", 0), ("chapter", 2), ("section", 3), ("chapter", 2)) == "part[chapter[section[]] chapter[]]"
    )
    assert divisions(("part", 0), ("chapter", 2), ("section", 3), ("part", 0)) == "part[chapter[section[]]] part[]"


def test_a_division_is_opened_behind_what_stood_open() -> None:
    place = a_place()
    place.article, place.quotation = place.container.add("article"), Quotation(place.body)
    place.sections, place.lists = [Open("一、", 1, place.body)], [Open("1.", 2, place.body)]
    node = place.open_division("chapter", 2, "1", "第一章")
    assert (node.above, node.get("type"), node.num, node.label) == (place.body, "chapter", "1", "第一章")
    assert not any((place.article is not None, place.sections, place.lists, place.quotation))


def test_what_is_closed_stands_in_the_body_again() -> None:
    place = a_place()
    place.open_division("chapter", 2)
    place.article = place.container.add("article")
    place.close()
    assert place.container is place.body and place.divisions == []


def test_sections_are_left_up_to_the_one_that_stays() -> None:
    place = a_place()
    place.sections = [Open(way, rank, place.body) for rank, way in enumerate("abc")]
    place.leave_sections(lambda section: section.way == "b")
    assert [section.way for section in place.sections] == ["a", "b"]


# what stands last


def test_a_block_goes_into_the_article_else_the_innermost_section_else_division_else_body() -> None:
    place = a_place()
    assert place.container is place.body
    outer, inner = place.body.add("division"), place.body.add("division")
    place.divisions = [(1, outer), (2, inner)]
    assert place.container is inner
    first, second = inner.add("section"), inner.add("section")
    place.sections = [Open("一、", 1, first), Open("（一）", 2, second)]
    assert place.container is second
    place.article = inner.add("article")
    assert place.container is place.article


@pytest.mark.parametrize("holder", "list item section division article quoted".split())
def test_the_last_words_above_stand_in_whatever_holds_them(holder: str) -> None:
    place = a_place()
    place.body.add("p", "甲")
    words = place.body.add(holder).add("p", "乙")
    assert place.above is words


@pytest.mark.parametrize("name", ["roster", "names", "table", "figure", "p"])
def test_what_is_no_running_text_is_the_last_as_a_whole(name: str) -> None:
    place = a_place()
    whole = place.body.add(name)
    whole.add("name", "王纯")
    assert place.above is whole


def test_a_page_end_or_a_remark_is_no_words_above() -> None:
    place = a_place()
    assert (place.above, place.last) == (None, None)
    words = place.body.add("p", "甲")
    end = place.body.add("pb", n="1")
    assert place.above is words and place.last is end


def test_the_last_item_of_the_innermost_list_is_open() -> None:
    place = a_place()
    assert place.item is None
    outer, inner = place.body.add("list"), place.body.add("list")
    outer.add("item")
    items = [inner.add("item"), inner.add("item")]
    inner.add("pb", n="1")
    place.lists = [Open("一、", 1, outer), Open("（一）", 2, inner)]
    assert place.item is items[1]


def test_new_text_of_a_decision_is_the_place_while_its_quotation_stands_open() -> None:
    place = a_place()
    inside = Place(place.document)
    assert place.innermost is place
    place.quoted = inside
    assert place.innermost is place
    place.quotation = Quotation(place.body)
    assert place.innermost is inside
    place.quoted = None
    assert place.innermost is place


# how deep


def test_lists_stand_eight_deep_and_what_would_go_deeper_stands_beside() -> None:
    law = read(LAW, "第一条　下列：", *["1.甲："] * DEEPEST_LIST, "1.乙：", "2.丙。")
    beside = "item 1.[p] item 1.[p] item 2.[p]"
    for _ in range(7):
        beside = f"item 1.[p list[{beside}]]"
    assert shape(law) == f"article 第一条[p list[{beside}]]"
