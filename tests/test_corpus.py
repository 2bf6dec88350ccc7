"""Other real official texts, held against what a careful reader counts in them (fixtures/corpus/*.expect.json)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from test_lossless_reading import issue_of

from gazette_pub.issue.model import Document, Issue, Node

CORPUS = Path(__file__).parent.parent / "fixtures" / "corpus"


def text_of(expect: Path) -> Path:
    said = json.loads(expect.read_text(encoding="utf-8"))
    return CORPUS / Path(said.get("text_twin") or said["file"]).name


EXPECTED = [pytest.param(path, id=path.name.split(".")[0]) for path in sorted(CORPUS.glob("*.expect.json"))]


@pytest.fixture(params=EXPECTED)
def case(request: pytest.FixtureRequest) -> tuple[Issue, dict[str, Any]]:
    expect = request.param
    return issue_of(text_of(expect).read_text(encoding="utf-8")), json.loads(expect.read_text(encoding="utf-8"))


def count(issue: Node, name: str, **attributes: str) -> int:
    return sum(1 for node in issue.descendants(name) if all(node.get(k) == v for k, v in attributes.items()))


def of(document: Document, part: str, name: str) -> str | None:
    holder = document.child(part)
    node = holder.child(name) if holder is not None else None
    return node.text_content if node is not None else None


def same(text: str | None) -> str | None:
    return text and "".join(text.translate(str.maketrans("０１２３４５６７８９()", "0123456789（）")).split())


def test_documents_are_found(case: tuple[Issue, dict[str, Any]]) -> None:
    issue, expected = case
    assert [document.title for document in issue.documents] == [said["title"] for said in expected["documents"]]
    for document, said in zip(issue.documents, expected["documents"], strict=True):
        for key, part, name in (
            ("number", "head", "number"), ("note", "head", "adoption"), ("salutation", "head", "salutation"),
            ("delivery", "head", "delivery"), ("signature", "foot", "signature"),
        ):  # fmt: skip
            if said.get(key):
                assert same(of(document, part, name)) == same(said[key])
        if said.get("date"):
            foot = document.foot
            date = foot.child("date") if foot is not None else None
            assert date is not None and date.get("when") == said["date"]


def heading_of(node: Node) -> str:
    heading = node.child("heading")
    assert heading is not None
    return heading.text_content


def test_divisions_and_articles_are_counted(case: tuple[Issue, dict[str, Any]]) -> None:
    issue, expected = case
    for key, name, attributes in (
        ("articles", "article", {}), ("chapters", "division", {"type": "chapter"}), ("sections", "division", {"type": "section"}),
    ):  # fmt: skip
        if key in expected:
            assert count(issue, name, **attributes) == expected[key]
    if "chapter_titles" in expected:
        chapters = (node for node in issue.descendants("division") if node.get("type") == "chapter")
        assert [heading_of(chapter) for chapter in chapters] == expected["chapter_titles"]


def test_items_and_persons_are_counted(case: tuple[Issue, dict[str, Any]]) -> None:
    issue, expected = case
    labels = [node.label or "" for node in issue.descendants("item", "p", "section") if node.label]
    if "items_paren" in expected:
        assert sum(1 for label in labels if label.startswith("（")) == expected["items_paren"]
    if "items_top" in expected:
        assert sum(1 for label in labels if label.endswith("、")) == expected["items_top"]
    if isinstance(expected.get("persons"), int):
        assert count(issue, "name") == expected["persons"]
    if "headings_top" in expected:
        headings = [f"{node.label}{heading_of(node)}" for node in issue.descendants("section")]
        assert headings == expected["headings_top"]
    if "dash_bullets" in expected:
        assert sum(1 for p in issue.descendants("p") if p.text_content.startswith("——")) == expected["dash_bullets"]


def test_contents_and_page_marks_are_kept(case: tuple[Issue, dict[str, Any]]) -> None:
    issue, expected = case
    contents = list(issue.descendants("contents"))
    assert bool(contents) == bool(expected.get("toc"))
    if "toc_entries" in expected:
        assert count(contents[0], "entry") == expected["toc_entries"]
    if "page_marks" in expected:
        marks = [int(page.get("n", "")) for page in issue.descendants("pb") if page.get("printed")]
        assert [marks[0], marks[-1]] == expected["page_marks"]
