"""What an editor should look at in an issue: findings, each with its line and its code. Nothing is ever changed."""

from __future__ import annotations

from gazette_pub.checks import characters, counts, dates, figures, marks, numbering, pages, plain, points
from gazette_pub.checks.proof import Proof
from gazette_pub.checks.table import CHECKS
from gazette_pub.issue.model import Issue
from gazette_pub.issue.problems import Finding

__all__ = ["CODES", "check"]

MODULES = (numbering, counts, figures, points, pages, marks, characters, dates, plain)
"""The checks by subject. Each module enters its own into the table."""

CODES = {code: CHECKS[code].explanation for code in sorted(CHECKS)}
"""Every code of a check and what it means."""


def check(issue: Issue, source: str = "") -> list[Finding]:
    """What all checks find in the issue, in the order of its lines.

    `source` is the text the issue was read from: with it, a finding in a long paragraph has the very line; without it,
    the paragraph's first.
    """
    proof = Proof(issue, source)
    found = [finding for code in CODES for finding in CHECKS[code].findings(proof)]
    return sorted(found, key=lambda finding: (finding.line or 0, finding.code))
