"""The issue XML itself, as a file."""

from __future__ import annotations

from gazette_pub.formats import Press
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.model import Issue, serialise


def write(issue: Issue, press: Press) -> bytes:
    """The issue as UTF-8 XML, indented between blocks and never inside text."""
    return serialise(without_bad_links(issue, press.report))
