"""Everyday documents, made at random and set in any layout, are read as what they are: one behind another, each whole."""

from __future__ import annotations

import re

import pytest
from made_gazettes import Gazette, Made

from cases.seen import Document, bare, seen

AT_A_TIME = 10
HEAD = {"number", "salutation", "byline"}
DAYS = {"adoption": "date", "delivery": "when"}


def wrong(made: Made, document: Document) -> list[str]:
    """What a document that was read does not have as it was made, by name."""
    parts = {name: bare(document.head(name)) == bare(made.parts.get(name)) for name in HEAD}
    days = {name: document.head_value(name, key) == made.parts.get(name) for name, key in DAYS.items()}
    own = [part for part in document.body.all("section", "item", "p", "article", "division") if part.label]
    acts = [(part.text, part.node.get("action")) for part in document.all("person") if part.node.get("action")]
    others = {
        "labels": [bare(part.label) for part in own] == [bare(label) for label in made.labels],
        "words": not made.words or bare(document.body.text) == bare(made.words),
        "signed": bare("".join(document.signatures)) == bare("".join(made.signed)),
        "day": document.signed == made.day,
        "effective": made.effective is None or document.node.get("effective") == made.effective,
        "attached": [bare(each.title) for each in document.attachments] == [bare(title) for title in made.attached],
        "tables": sum(len(each.body.tables) for each in document.attachments) == made.tables,
        "persons": not made.persons or acts == made.persons,
        "names": not made.names or [part.text for part in document.all("name")] == made.names,
    }
    return sorted(name for name, holds in (parts | days | others).items() if not holds)


def judged(seed: int) -> list[object]:
    """What is wrong in an issue: its documents, or what is in them. A report may stand under the decision before it."""
    gazette = Gazette(seed)
    issue = seen(gazette.text())
    documents = [
        each for each in issue.all_documents if each in issue.documents or each.kind in ("report", "explanation")
    ]
    titles = [re.sub(r"\(共\d+人\)$", "", bare(each.title)) for each in documents]
    if titles != [bare(made.title) for made in gazette.documents]:
        return [titles]
    return [
        (made.title, each)
        for made, read in zip(gazette.documents, documents, strict=True)
        for each in wrong(made, read)
    ]


@pytest.mark.parametrize("first", range(0, 600, AT_A_TIME))
def test_everyday_documents_in_any_layout_are_read_as_what_they_are(first: int) -> None:
    assert {seed: found for seed in range(first, first + AT_A_TIME) if (found := judged(seed))} == {}
