"""What one check finds in a text, for tests that ask about the edge of its rules."""

from __future__ import annotations

from collections.abc import Sequence

from test_lossless_reading import issue_of

from gazette_pub.checks import CHECKS
from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Finding


def findings(code: str, text: str) -> list[Finding]:
    return list(CHECKS[code].findings(Proof(issue_of(text), text)))


def report(paragraphs: Sequence[str]) -> str:
    """A report of these paragraphs: the first stands on line 5, each further one two lines below."""
    return "\n\n".join(["某省工作报告", "各位代表：", *paragraphs]) + "\n"


def found(code: str, *paragraphs: str) -> list[tuple[int | None, str]]:
    """The line and the sentence of each finding of that check in a report of these paragraphs."""
    return [(finding.line, finding.message) for finding in findings(code, report(paragraphs))]
