"""Where a DOCX of ours has the seal over its text and the issue it carries.

It stands in a property of the file (ECMA-376 Part 1 §22.3), where programs say what is theirs.
"""

from __future__ import annotations

import hashlib

ISSUE, SEAL, STYLE = "GazettePubIssue", "GazettePubSeal", "GazettePubStyle"
"""The properties: the hash of the issue XML that the file carries, the seal, the name of the style that it is set in."""

SEALED = ("word/document.xml", "word/footnotes.xml")
"""The parts that are under the seal beside the issue XML, in this order."""


def digest(issue: bytes) -> str:
    """The hash of an issue XML, in hexadecimal digits (SHA-256)."""
    return hashlib.sha256(issue).hexdigest()
