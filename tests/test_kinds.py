"""The table of kinds: each title of a row is of its kind, and no other; the schema knows the same kinds."""

from __future__ import annotations

from importlib import resources

import pytest
from lxml import etree

from gazette_pub.formats.akn.vocabulary import DOCUMENT_TYPES
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import (
    _ANY,
    _LAST,
    _SPELT,
    ANY,
    BY_NAME,
    TABLE,
    Kind,
    ends_like_a_title,
    kind_of,
    nests_under,
)

ROWS = [pytest.param(kind, id=kind.name) for kind in TABLE]
RNG = {"r": "http://relaxng.org/ns/structure/1.0"}


@pytest.mark.parametrize("kind", ROWS)
def test_the_titles_of_a_kind_are_of_it(kind: Kind) -> None:
    assert bool(kind.titles) == bool(kind.endings)
    assert [title for title in kind.titles if kind_of(title) != kind.name] == []


@pytest.mark.parametrize("kind", ROWS)
def test_the_titles_of_a_kind_end_like_titles(kind: Kind) -> None:
    assert [title for title in kind.titles if not ends_like_a_title(title)] == []


@pytest.mark.parametrize("kind", ROWS)
def test_what_looks_like_a_kind_is_not_of_it(kind: Kind) -> None:
    taken = [title for title in kind.others if kind_of(title) == kind.name and ends_like_a_title(title)]
    assert (taken, bool(kind.others)) == ([], bool(kind.endings))


def test_the_schema_has_the_kinds_of_the_table() -> None:
    schema = etree.fromstring(resources.files("gazette_pub").joinpath("issue.rng").read_bytes())
    path = "r:define[@name='document']/r:element/r:attribute[@name='kind']//r:value"
    assert sorted(str(value.text) for value in schema.iterfind(path, RNG)) == sorted(kind.name for kind in TABLE)


def test_every_kind_has_an_element_and_a_name_in_akoma_ntoso() -> None:
    assert set(DOCUMENT_TYPES) == set(BY_NAME)
    assert len({type_.name for type_ in DOCUMENT_TYPES.values()}) == len(TABLE)


def test_no_kind_numbers_both_sections_and_items() -> None:
    assert [kind.name for kind in TABLE if kind.prose and kind.itemised] == []


def test_a_report_nests_under_what_an_assembly_decides_and_a_glossary_under_anything() -> None:
    known = {name for kind in TABLE for name in kind.nested_under} - ANY
    assert known <= set(BY_NAME)
    assert nests_under("report", "decision") and nests_under("glossary", "notice")
    assert not nests_under("report", "law") and not nests_under("decision", "decision")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("《某省消防条例》（草案）", "law"),
        ("某省人民政府令（第301号）", "order"),
        ("國務院關於修改某條例的決定", "decision"),
        ("法務部組織規程", "law"),
        ("某省电网规划", "plan"),
        ("张三、李四", "other"),
    ],
)
def test_a_title_is_of_a_kind(title: str, kind: str) -> None:
    assert kind_of(title) == kind


def test_no_title_ends_with_another_character_than_endings_do() -> None:
    """`_LAST` is asked first: a title whose last character it lacked would be none."""
    titles = [title for kind in TABLE for title in kind.titles]
    assert {title[-1] for title in map(fold, titles)} <= _LAST
    for last in sorted(set(_SPELT) - _LAST):
        for title in titles:
            assert not _ANY.search(fold(title)[:-1] + last) and not _ANY.search(fold(title) + last), title + last
