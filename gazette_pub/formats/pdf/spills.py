"""What is said of pages that are to end where the source's did."""

from __future__ import annotations

from gazette_pub.issue.findings import Finding, Findings, Grade, rule
from gazette_pub.issue.model import Issue
from gazette_pub.layout.columns import shows_pages
from gazette_pub.typeset.sourced import Spill

SPILLED = rule(
    "F111",
    Grade.WARNING,
    """A page of the source takes more than one page of the PDF.

    With `--pages source` a page ends where the source's did. Where its text does not fit, its paragraphs are set a line
    shorter, then the page has a line more than others; what is still over stands on a page of its own, 12a behind 12.
    A style with more lines on a page, or smaller letters, may hold it.""",
)

NO_PAGES = rule(
    "F112",
    Grade.WARNING,
    """The pages were to end where the source's did, and the issue does not say where that was.

    It has no page marks (`pb`): the pages are numbered as they run on.""",
)


def pages_not_followed(issue: Issue, spilled: list[Spill]) -> Findings:
    """A finding for each page of the source that spilled over; one where the source shows no pages."""
    if not shows_pages(issue):
        yield NO_PAGES.found("the source shows no pages: their numbers run on")
    for spill in spilled:
        yield _said(spill)


def _said(spill: Spill) -> Finding:
    return SPILLED.found(
        "page {number} of the source does not fit one page: it goes on on page {labels}",
        spill.line.node if spill.line else None,
        number=spill.number,
        labels=", ".join(spill.labels),
    )
