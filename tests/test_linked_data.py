"""What machines read of each document in the HTML page: JSON-LD of schema.org and ELI, in facts of the issue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from test_akn_bulletin import issue_of
from test_html import main_text, strictly

from gazette_pub.formats import Press
from gazette_pub.formats.html.linked import CONTEXT, ELI, SCHEMA, TERMS, linked_data
from gazette_pub.formats.html.write import write
from gazette_pub.issue.model import XML_ID, Document, Issue, new_issue
from gazette_pub.issue.plain import printed_text

PRESS = Press(datetime(2024, 5, 1, tzinfo=UTC))


def issue_with(**meta: str) -> Issue:
    issue = new_issue()
    parent = issue.add("meta")
    for name, value in meta.items():
        parent.add(name, value)
    parent.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    return issue


def document_in(issue: Issue | Document, title: str, kind: str = "law", **said: str) -> Document:
    document = issue.add("document", kind=kind, **said)
    assert isinstance(document, Document)
    document.set(XML_ID, f"doc_{len(list(issue.iter('{*}document')))}")
    document.add("head").add("title", title)
    return document


def read(issue: Issue) -> list[dict[str, Any]]:
    """What a program that reads the page finds."""
    scripts = strictly(write(issue, PRESS)).findall(".//script")
    assert {script.get("type") for script in scripts} <= {"application/ld+json"}
    return [json.loads(script.text or "") for script in scripts]


def names_in(data: Any) -> Iterator[str]:
    """Every name of a term, and every class."""
    if isinstance(data, list):
        for each in data:
            yield from names_in(each)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name == "@type":
                yield value
            elif name not in ("@context", "@id"):
                yield name
                yield from names_in(value)


def test_each_document_of_the_bulletin_is_told_in_terms_that_the_vocabularies_have() -> None:
    issue = issue_of("shanxi-2024-1.txt")
    told = read(issue)
    assert [each["@id"] for each in told] == [f"#{document.id}" for document in issue.all_documents]
    assert all(each["@context"] == CONTEXT and each["@type"] == "Legislation" for each in told)
    assert {name for each in told for name in names_in(each)} <= set(TERMS)
    assert main_text(write(issue, PRESS)) == printed_text(issue)


def test_every_term_has_the_address_that_says_what_it_means() -> None:
    assert CONTEXT == [SCHEMA, {"eli": ELI}]
    for term, address in TERMS.items():
        assert address == (ELI + term.removeprefix("eli:") if term.startswith("eli:") else SCHEMA + term)


def test_the_docs_list_every_term_with_its_address() -> None:
    listed = (Path(__file__).parent.parent / "docs" / "linked-data.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| `(\S+)` \| (\S+) \| \S", listed, re.M)) == TERMS


def test_facts_of_a_law_are_told() -> None:
    issue = issue_with(
        title="某公报", publisher="某省人大常委会", year="2024", number="2", jurisdiction="cn-sx", date="2024-04-01"
    )
    law = document_in(
        issue, "某省公园条例", issuer="某省人大", date="2019-03-29", effective="2024-05-01", expires="2029-04-30"
    )
    assert law.head is not None
    law.head.add("number", "某人发〔2024〕3号")
    note = law.head.add("adoption", date="2019-03-29", action="通过")
    note.add("event", "2024年3月29日修订", date="2024-03-29", action="修订")
    (told,) = read(issue)
    (published,) = told.pop("isPartOf")
    assert told == {
        "@context": CONTEXT,
        "@id": "#doc_1",
        "@type": "Legislation",
        "url": "#doc_1",
        "name": "某省公园条例",
        "eli:title": "某省公园条例",
        "inLanguage": "zh-Hans",
        "legislationType": "law",
        "legislationJurisdiction": "CN-SX",
        "legislationIdentifier": "某人发〔2024〕3号",
        "eli:id_local": "某人发〔2024〕3号",
        "legislationPassedBy": [{"@type": "Organization", "name": "某省人大"}],
        "legislationDate": "2019-03-29",
        "eli:date_document": "2019-03-29",
        "legislationDateVersion": "2024-03-29",
        "eli:version_date": "2024-03-29",
        "eli:first_date_entry_in_force": "2024-05-01",
        "eli:date_no_longer_in_force": "2029-04-30",
        "datePublished": "2024-04-01",
        "eli:date_publication": "2024-04-01",
        "eli:published_in": "某公报 2024年第2号",
    }
    assert published == {
        "@type": "PublicationIssue",
        "name": "2024年第2号",
        "issueNumber": "2",
        "datePublished": "2024-04-01",
        "isPartOf": {"@type": "Periodical", "name": "某公报"},
        "publisher": {"@type": "Organization", "name": "某省人大常委会"},
    }


def test_what_the_issue_does_not_say_is_not_told() -> None:
    issue = issue_with()
    document_in(issue, "通知", "other", date="2024-03")
    (told,) = read(issue)
    assert set(told) == {"@context", "@id", "@type", "url", "name", "eli:title", "inLanguage"}


def test_an_attachment_is_part_of_its_document_and_a_report_is_made_not_passed() -> None:
    issue = issue_with()
    document = document_in(issue, "某报告", "report", issuer="某厅、某局")
    attached = document_in(document, "附表", "list", role="attachment")
    attached.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    first, second = read(issue)
    assert first["creator"] == [{"@type": "Organization", "name": "某厅"}, {"@type": "Organization", "name": "某局"}]
    assert first["hasPart"] == [{"@id": second["@id"]}]
    assert second["isPartOf"] == [{"@id": "#doc_1"}]
    assert second["inLanguage"] == "en"


def test_an_amending_decision_names_what_it_changes_and_a_report_on_it_does_not() -> None:
    issue = issue_with()
    document_in(issue, "关于修改《甲条例》《〈乙办法〉的解释》的决定", "decision")
    document_in(issue, "关于修改《甲条例》的决定的说明", "explanation")
    decision, report = read(issue)
    assert [law["name"] for law in decision["legislationChanges"]] == ["甲条例", "〈乙办法〉的解释"]
    assert "legislationChanges" not in report


def test_no_text_ends_the_script_that_it_is_in() -> None:
    title = "</script><script>alert(1)</script><!--&amp;\u2028]]>"
    issue = issue_with(title=title, publisher=title)
    document_in(issue, title, "decision", issuer=title)
    assert "<" not in "".join(linked_data(issue))
    (told,) = read(issue)
    assert told["name"] == title.replace("\u2028", " ")
    assert told["isPartOf"][0]["publisher"]["name"] == title
