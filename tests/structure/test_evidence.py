"""The evidence for titles: each row holds where its examples say so, and decides where they say so."""

from __future__ import annotations

import pytest

from gazette_pub.structure.evidence import EVIDENCE, Evidence
from structure.reading_of import asked

ROWS = [pytest.param(evidence, id=str(evidence.name)) for evidence in EVIDENCE]


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_holds_in_its_examples(evidence: Evidence) -> None:
    assert [example for example in evidence.matches if not evidence.holds(asked(example))] == []


@pytest.mark.parametrize("evidence", ROWS)
def test_evidence_does_not_hold_in_its_counterexamples(evidence: Evidence) -> None:
    assert [example for example in evidence.never if evidence.holds(asked(example))] == []
