"""What tells that a PDF's pages are those that were set from the issue it carries: a seal over both.

It stands in the catalog's page-piece dictionary (ISO 32000-1 §14.5), where programs keep what is theirs. Any change of a
page or of the carried issue breaks it; it keeps nobody from making one, and is no signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

OWNER = "GazettePub"
"""Whose page-piece dictionary it is."""

KEY = "Seal"


def seal(issue: bytes, pages: Iterable[bytes]) -> str:
    """The seal over an issue XML and the content of the pages, in hexadecimal digits (SHA-256 over the hashes of each)."""
    whole = hashlib.sha256(hashlib.sha256(issue).digest())
    for content in pages:
        whole.update(hashlib.sha256(content).digest())
    return whole.hexdigest()
