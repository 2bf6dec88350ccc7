"""What tells that a file is still as it was written from the issue it carries: a seal over both.

Any change of what was written or of the carried issue breaks it; it keeps nobody from making one, and is no signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def seal(issue: bytes, written: Iterable[bytes]) -> str:
    """The seal over an issue XML and what was made of it, in hexadecimal digits (SHA-256 over the hashes of each)."""
    whole = hashlib.sha256(hashlib.sha256(issue).digest())
    for part in written:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
