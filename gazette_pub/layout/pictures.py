"""Pictures: what a page that takes in nothing from outside can't show."""

from __future__ import annotations

from gazette_pub.issue.findings import Findings, Grade, rule
from gazette_pub.issue.model import Issue

NOT_SHOWN = rule(
    "F103",
    Grade.WARNING,
    """The page shows a picture's caption, and not the picture.

    A page takes in nothing from outside the issue, and the issue XML names pictures but does not hold them.""",
)


def missing_pictures(issue: Issue) -> Findings:
    """A finding for each picture whose place is kept by its caption alone."""
    for figure in issue.descendants("figure"):
        if src := figure.get("src"):
            yield NOT_SHOWN.found("the picture {text} is not in the page, only its caption", figure, text=src)
