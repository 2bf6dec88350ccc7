"""A finding: where it is, what it says, and which element it is in."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from growth import growth

from gazette_pub.finish.settle import settled
from gazette_pub.issue.findings import NOWHERE, ORIGINS, Grade, Place, Rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import XML_ID, Node, new_issue

ROOT = Path(__file__).parent.parent
RULE = Rule("G204", Grade.WARNING, "A figure has lost its point.\n\nIt is so.")


def paragraph(**attributes: str) -> Node:
    document = new_issue().add("document", kind="notice")
    return document.add("body").add("p", "增长151%。", **attributes)


def test_it_is_one_line_with_its_place_and_its_code() -> None:
    found = RULE.found("lost decimal point? “{text}”: {proposal}", at=Place(7), text="增长151%", proposal="15.1%")
    assert found.at("b.txt") == "b.txt:7: G204 lost decimal point? “增长151%”: 15.1%"
    assert (found.text, found.proposal, found.line, found.grade) == ("增长151%", "15.1%", 7, Grade.WARNING)


@pytest.mark.parametrize(
    ("attributes", "place", "shown"),
    [
        ({"lines": "11-12 15"}, Place(11), "a:11"),
        ({"page": "3 4", "box": "1 2 3 4 5 6 7 8"}, Place(page=3, box="1 2 3 4"), "a, page 3"),
        ({"para": "12 13"}, Place(para="12"), "a, paragraph 12"),
        ({"origin": "sec_2"}, Place(origin="sec_2"), "a#sec_2"),
        ({}, NOWHERE, "a"),
    ],
)
def test_its_place_is_that_of_its_node_whatever_the_source_was(
    attributes: dict[str, str], place: Place, shown: str
) -> None:
    found = RULE.found("here", paragraph(**attributes))
    assert (found.place, found.at("a")) == (place, f"{shown}: G204 here")


def test_an_entry_of_contents_is_not_printed_on_the_page_that_it_names() -> None:
    contents = paragraph().above.above.add("contents")
    entry = contents.add("entry", "某条例", page="45", para="3")
    assert Place.of(entry) == Place(para="3")
    del entry.attrib["para"]
    contents.set("page", "2")
    assert Place.of(entry) == Place(page=2)


def test_a_nearer_place_stands_in_for_that_of_the_node() -> None:
    assert RULE.found("here", paragraph(lines="11-12"), Place(12)).line == 12


def test_its_element_is_the_nearest_with_an_id_as_soon_as_that_has_one() -> None:
    node = paragraph()
    found, elements = RULE.found("here", node), list[str | None]()
    for each, id in ((None, ""), (node.above.above, "doc_1"), (node, "doc_1__p_1")):
        if each is not None:
            each.set(XML_ID, id)
        elements.append(found.element)
    assert elements == [None, "doc_1", "doc_1__p_1"]
    assert (found.settled().element, found.settled().node) == ("doc_1__p_1", None)


def test_two_that_say_the_same_of_the_same_element_are_one() -> None:
    node = paragraph()
    assert RULE.found("here", node) == RULE.found("here", node)
    assert RULE.found("here", node, Place(1)) != RULE.found("here", node, Place(2))


def test_a_message_keeps_its_gaps_and_takes_those_of_the_finding() -> None:
    found = RULE.found(say("{label} after {text}", label="第三条"), text="第一条")
    assert found.message == "第三条 after 第一条"


def test_a_rule_has_a_title_and_says_where_it_is_from() -> None:
    assert (RULE.title, str(RULE.origin)) == ("A figure has lost its point.", "the text of the gazette")
    assert {Rule(letter, Grade.NOTE, "").origin for letter in ORIGINS} == set(ORIGINS.values())


def test_many_findings_in_one_long_paragraph_are_known_again_in_a_straight_line() -> None:
    def known(length: int) -> set[str]:
        issue = new_issue()
        paragraph = (
            issue.add("document", kind="other").add("body").add("p", "某省做好防汛 工作。" * (length // 10), lines="1")
        )
        found = (RULE.found(say("lost"), paragraph, Place(1, start=start)) for start in range(0, 4000, 10))
        return {finding.key for finding in settled(found, issue)}

    assert len(known(5_000)) == len(known(50_000)) == 400
    assert growth(lambda: known(4_000), lambda: known(400_000), most=20) < 20


def test_what_was_found_before_is_told_again_without_the_rooms_that_found_none_of_it() -> None:
    """An input that did not change is told of quickly: no reader of PDF files is loaded for a lost decimal point."""
    script = (
        "import sys; from gazette_pub.command.kept import findings_in;"
        "[one] = findings_in(sys.stdin.buffer.read());"
        "print(one.code, 'pypdf' in sys.modules, 'gazette_pub.checks.decimals' in sys.modules)"
    )
    told = json.dumps([{"code": "G204", "say": {"one": "lost"}, "place": {}}]).encode()
    done = subprocess.run([sys.executable, "-c", script], input=told, capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.decode().split() == ["G204", "False", "True"]
