"""The evidence for titles: each row holds where its examples say so, and decides where they say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gazette_pub.structure.evidence import table
from gazette_pub.structure.evidence.table import EVIDENCE, Evidence
from gazette_pub.structure.recognise import recognise
from structure.reading_of import ASKED, asked, pages_of

ROWS = [pytest.param(evidence, id=str(evidence.name)) for evidence in EVIDENCE]


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_holds_in_its_examples(evidence: Evidence) -> None:
    assert [example for example in evidence.matches if not evidence.holds(asked(example))] == []


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_does_not_hold_in_its_counterexamples(evidence: Evidence) -> None:
    assert [example for example in evidence.never if evidence.holds(asked(example))] == []


def is_read_as_title(example: str) -> bool:
    """Whether the reader makes one title of exactly the lines behind `>`."""
    candidate = asked(example)
    blocks = recognise(pages_of(example.replace(ASKED, "")))
    return any(
        block.kind == "title" and (block.first, block.after) == (candidate.at, candidate.after) for block in blocks
    )


def weighing(evidence: Evidence, more: int) -> tuple[Evidence, ...]:
    return tuple(replace(row, weight=row.weight + more) if row is evidence else row for row in EVIDENCE)


def test_every_row_decides_somewhere() -> None:
    assert [str(row.name) for row in EVIDENCE if not (row.decides if row.weight > 0 else row.denies)] == []


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_decides_where_it_says_so(evidence: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [example for example in evidence.decides if not is_read_as_title(example)] == []
    monkeypatch.setattr(table, "EVIDENCE", weighing(evidence, -1))
    assert [example for example in evidence.decides if is_read_as_title(example)] == []


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_denies_where_it_says_so(evidence: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [example for example in evidence.denies if is_read_as_title(example)] == []
    monkeypatch.setattr(table, "EVIDENCE", weighing(evidence, +1))
    assert [example for example in evidence.denies if not is_read_as_title(example)] == []
