"""The real bulletin and the newspaper page as Akoma Ntoso."""

from __future__ import annotations

import copy
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from akn_lifted import lifted
from lxml import etree
from read_once import issue_at

from gazette_pub.formats import Press
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import plain_text

FIXTURES = Path(__file__).parent.parent / "fixtures"


def issue_of(name: str, date: str | None = None) -> Issue:
    return issue_at(FIXTURES / name, date)


@pytest.fixture(scope="module")
def bulletin() -> Issue:
    return issue_of("shanxi-2024-1.txt", "2024-03-30")


@pytest.fixture(scope="module")
def gazette(bulletin: Issue) -> bytes:
    return write(bulletin, Press(datetime(2024, 5, 1)))


def test_the_bulletin_is_valid_and_everything_it_points_at_is_there(gazette: bytes) -> None:
    assert problems_of(gazette) == []


def test_every_document_of_the_bulletin_stands_alone(gazette: bytes) -> None:
    """Lifted out, each is valid, and everything that it points at is in it."""
    files = list(lifted(gazette))
    assert len(files) == 72
    assert {finding.code for file in files for finding in problems_of(file)} <= {"A134"}  # its gazette is not dated


def test_without_its_day_the_bulletin_has_but_its_year_and_no_publication(bulletin: Issue) -> None:
    issue = copy.deepcopy(bulletin)
    for date in issue.iterfind("{*}meta/{*}date"):
        issue[0].remove(date)
    data = write(issue, Press(datetime(2024, 5, 1)))
    assert problems_of(data) == []
    assert b"/akn/cn-sx/officialGazette/gongbao/" in data
    assert b'<FRBRdate date="2024-01-01" name="year"/>' in data
    assert b"<publication" not in data


def test_the_bulletin_loses_no_character(bulletin: Issue, gazette: bytes) -> None:
    assert text_of(etree.fromstring(gazette)) == plain_text(bulletin)


def test_the_bulletin_has_its_documents_chapters_articles_and_pages(bulletin: Issue, gazette: bytes) -> None:
    root = etree.fromstring(gazette)
    (body,) = root.iterfind("*/{*}collectionBody")  # the cover has a docTitle of its own
    counts = Counter(etree.QName(element).localname for element in body.iter(etree.Element))
    assert (counts["component"], counts["docTitle"]) == (65, 72)
    assert (counts["chapter"], counts["article"]) == (8, 68)
    assert [page.get("number") for page in root.iter("{*}eop")] == [str(page) for page in range(1, 170)]
    articles = [article.get("eId", "").rpartition("__")[2] for article in root.iter("{*}article")]
    assert articles == [f"art_{number}" for number in range(1, 69)]


def test_the_newspaper_page_is_valid_and_loses_no_character() -> None:
    issue = issue_of("newspaper-page.txt")
    data = write(issue, Press(datetime(2024, 5, 1)))
    assert problems_of(data) == []
    assert text_of(etree.fromstring(data)) == plain_text(issue)
