"""What an editor should look at in an issue: findings, each with its line and its code. Nothing is ever changed."""

from __future__ import annotations

import itertools

from gazette_pub.checks import (
    attributes,
    characters,
    counts,
    dates,
    decimals,
    languages,
    lookalikes,
    marks,
    numbering,
    pages,
    points,
    shares,
    totals,
    twice,
)
from gazette_pub.checks.proof import Proof, Text
from gazette_pub.issue.findings import Check, Finding, checks_in
from gazette_pub.issue.model import Issue

__all__ = ["CHECKS", "check"]

MODULES = (
    attributes,
    numbering,
    counts,
    twice,
    decimals,
    points,
    shares,
    totals,
    pages,
    marks,
    characters,
    lookalikes,
    languages,
    dates,
)
"""The checks by subject."""

CHECKS: dict[str, Check[Proof]] = {
    check.rule.code: check
    for check in sorted(itertools.chain(*map(checks_in, MODULES)), key=lambda check: check.rule.code)
}
"""Every check by its code."""


def check(issue: Issue, source: Text = "") -> list[Finding]:
    """What all checks find in the issue, in the order of its lines.

    `source` is the text the issue was read from: with it, a finding in a long paragraph has the very line; without it,
    the paragraph's first.
    """
    proof = Proof(issue, source)
    found = [finding for check in CHECKS.values() for finding in check.findings(proof)]
    return sorted(found, key=lambda finding: (finding.line or 0, finding.code))
