"""Pictures: what a page that takes in nothing from outside can't show."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.issue.model import Issue
from gazette_pub.issue.problems import Finding


def missing_pictures(issue: Issue) -> Iterator[Finding]:
    """A finding for each picture whose place is kept by its caption alone."""
    for figure in issue.descendants("figure"):
        if src := figure.get("src"):
            yield Finding("F103", f"the picture {src} is not in the page, only its caption", figure.line)
