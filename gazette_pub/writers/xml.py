"""The issue XML itself, as a file."""

from __future__ import annotations

from gazette_pub.model import Issue, serialise
from gazette_pub.writers import Press


def write(issue: Issue, press: Press) -> bytes:
    """The issue as UTF-8 XML, indented between blocks and never inside text."""
    return serialise(issue)
