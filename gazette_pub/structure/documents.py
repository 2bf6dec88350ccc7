"""Lines with hints, of any source → the documents of an issue."""

from __future__ import annotations

from gazette_pub.issue.model import Issue
from gazette_pub.structure import newspaper
from gazette_pub.structure.assemble import assemble
from gazette_pub.structure.line import Pages
from gazette_pub.structure.recognise import recognise


def add_documents(issue: Issue, pages: Pages) -> None:
    """Puts the documents that these lines make into the issue. Every line is in one element, once."""
    if newspaper.is_newspaper(pages.lines):
        newspaper.assemble(issue, pages)
    else:
        assemble(issue, pages, recognise(pages))
