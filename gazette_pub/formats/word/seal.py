"""What tells that a DOCX is still as it was written from the issue it carries: a seal over both.

It stands in a property of the file (ECMA-376 Part 1 §22.3), where programs say what is theirs. Any change of the text, of
its footnotes or of the carried issue breaks it; it keeps nobody from making one, and is no signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

ISSUE, SEAL, STYLE = "GazettePubIssue", "GazettePubSeal", "GazettePubStyle"
"""The properties: the hash of the issue XML that the file carries, the seal, the name of the style that it is set in."""

SEALED = ("word/document.xml", "word/footnotes.xml")
"""The parts that are under the seal beside the issue XML, in this order."""


def digest(issue: bytes) -> str:
    """The hash of an issue XML, in hexadecimal digits (SHA-256)."""
    return hashlib.sha256(issue).hexdigest()


def seal(issue: bytes, parts: Iterable[bytes]) -> str:
    """The seal over an issue XML and the parts that were made of it, in hexadecimal digits (SHA-256 over the hashes of
    each)."""
    whole = hashlib.sha256(hashlib.sha256(issue).digest())
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
