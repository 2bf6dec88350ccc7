"""What tells that a file is still as it was written from the issue it carries: a seal over both.

Any change of what was written or of the carried issue breaks it; it keeps nobody from making one, and is no signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def seal(issue: bytes, written: Iterable[bytes]) -> str:
    """The seal over an issue XML and what was made of it, in hexadecimal digits (SHA-256 over the hashes of each)."""
    return seal_of(issue, map(hashed, written))


def hashed(part: bytes) -> bytes:
    """What the seal takes in of a part of what was made: the part itself need not be kept."""
    return hashlib.sha256(part).digest()


def seal_of(issue: bytes, hashes: Iterable[bytes]) -> str:
    """The seal over an issue XML and parts of which these are the hashes."""
    whole = hashlib.sha256(hashed(issue))
    for each in hashes:
        whole.update(each)
    return whole.hexdigest()
