"""Document numbers, dates under a signature, and the events of an adoption."""

from __future__ import annotations

import pytest
from lxml import etree

from cases.seen import case

EVENTS = [
    ("1990-01-01", "通过", "某省人民政府第三次常务会议"),
    ("2001-02-02", "修订", "某省人民政府第五次常务会议"),
    ("2010-03-03", "颁布", "某省人民政府"),
    ("2015-04-04", "印发", "某省人民政府"),
]


@pytest.mark.parametrize("place", range(4), ids=[action for _, action, _ in EVENTS])
def test_c07_each_event_of_an_adoption_has_its_date_action_and_body(place: int) -> None:
    events = case("c07_events").only.events
    assert len(events) == 4
    assert events[place] == EVENTS[place]


@pytest.mark.parametrize("place", range(4), ids=[action for _, action, _ in EVENTS])
def test_c07_the_akoma_ntoso_says_the_same_of_each_event(place: int) -> None:
    root = etree.fromstring(case("c07_events").written("akn"))
    names = {entry.get("eId"): entry.get("showAs") for entry in root.iterfind(".//{*}references/*")}

    def name(reference: str | None) -> str | None:
        return names.get((reference or "").lstrip("#"))

    steps = root.findall(".//{*}workflow/{*}step")
    assert len(steps) == 4
    day, action, body = EVENTS[place]
    assert (steps[place].get("date"), name(steps[place].get("outcome"))) == (day, action)
    assert (name(steps[place].get("by")) or "") in body and name(steps[place].get("by"))


def test_r50_each_line_of_history_is_an_event() -> None:
    events = case("r50_history_no_brackets").only.events
    assert [(date, action) for date, action, _ in events] == [
        ("2012-09-14", "通过"), ("2012-11-29", "批准"), ("2020-01-01", "施行"),
    ]  # fmt: skip


def test_x15_a_number_in_tortoise_shell_brackets_of_small_form_is_the_number() -> None:
    assert case("x15_docnumber_brackets").only.number == "某政发﹝2024﹞5号"


@pytest.mark.parametrize("name", ["x16_signature_date_forms", "x17_dotted_date"])
def test_x16_x17_the_organ_above_a_date_of_any_form_is_the_signature(name: str) -> None:
    assert case(name).only.signatures == ["某某市人民政府"]


def test_x16_a_date_with_yuan_and_nian_is_a_date() -> None:
    assert case("x16_signature_date_forms").only.signed == "2024-01-25"


def test_x17_a_date_with_full_stops_is_a_date() -> None:
    assert case("x17_dotted_date").only.signed == "2024-02-01"
