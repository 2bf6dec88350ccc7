"""Akoma Ntoso of any system, read: all its text, in its order, in an issue that every writer takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from gazette_pub.command.convert import read_issue
from gazette_pub.formats import source_of
from gazette_pub.formats.akn.text import text_of
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, parse, schema_errors, serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput

FOREIGN = sorted((Path(__file__).parent.parent / "fixtures" / "akn-foreign").glob("*.xml"))
NAMES = [path.stem for path in FOREIGN]
NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def read(data: bytes) -> tuple[Issue, list[Finding]]:
    found: list[Finding] = []
    return read_issue(source_of("a.akn.xml", data), Particulars(), found.append), found


def tree_of(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True))


@pytest.mark.parametrize("path", FOREIGN, ids=NAMES)
def test_all_text_of_a_foreign_file_is_read_in_its_order(path: Path) -> None:
    issue, _ = read(path.read_bytes())
    assert plain_text(issue) == text_of(tree_of(path.read_bytes())) != ""


@pytest.mark.parametrize("path", FOREIGN, ids=NAMES)
def test_what_is_read_is_a_valid_issue_and_comes_back_from_its_file_the_same(path: Path) -> None:
    issue, _ = read(path.read_bytes())
    assert schema_errors(issue) == []
    assert serialise(parse(serialise(issue))) == serialise(issue)


def test_a_version_that_is_not_3_0_is_named_and_read() -> None:
    old = NAMESPACE.replace("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://www.akomantoso.org/2.0")
    issue, found = read(
        f'<akomaNtoso xmlns="{old}"><doc><mainBody><p id="p1">条文</p></mainBody></doc></akomaNtoso>'.encode()
    )
    assert plain_text(issue) == "条文"
    assert [each.message for each in found if each.code == "R111"] == ["Akoma Ntoso 2.0, read as 3.0"]


def test_a_document_type_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="it declares entities"):
        read(f'<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso xmlns="{NAMESPACE}"/>'.encode())


def test_elements_that_stand_too_deep_are_refused() -> None:
    deep = "<container name='a'>" * 200 + "<p>a</p>" + "</container>" * 200
    with pytest.raises(UnreadableInput, match="more than 150 deep"):
        read(f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a"><mainBody>{deep}</mainBody></doc></akomaNtoso>'.encode())
