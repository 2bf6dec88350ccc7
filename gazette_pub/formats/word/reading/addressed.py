"""The pictures of a web page that come along with it: in their address itself, or in the mail that carries the page.

Nothing else is looked for: a picture that is elsewhere is not fetched.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from email.message import EmailMessage
from urllib.parse import unquote, unquote_to_bytes, urljoin

Shown = Callable[[str], "bytes | None"]
"""The picture at an address; None where it does not come along."""


def in_address(address: str) -> bytes | None:
    """The picture that an address is itself (`data:`, RFC 2397)."""
    head, comma, said = address.strip().partition(",")
    kind = head.lower()
    if not comma or not kind.startswith("data:"):
        return None
    if not kind.endswith(";base64"):
        return unquote_to_bytes(said)
    try:
        return base64.b64decode(unquote_to_bytes(said)) or None
    except binascii.Error:
        return None


def in_mail(mail: EmailMessage, page: EmailMessage) -> Shown:
    """The pictures that a mail carries for a page in it: by their id (RFC 2392), or by where they stood (RFC 2557)."""
    parts: dict[str, EmailMessage] = {}
    for part in mail.walk():
        if (id := part.get("Content-ID", "")) and not part.is_multipart():
            parts.setdefault(f"cid:{id.strip().strip('<>')}", part)
        if (place := part.get("Content-Location", "")) and not part.is_multipart():
            parts.setdefault(_placed(place), part)
    base = page.get("Content-Location", "")

    def shown(address: str) -> bytes | None:
        names = (_placed(address), _placed(_beside(base, address)))
        part = next((parts[name] for name in names if name in parts), None)
        said = None if part is None else part.get_payload(decode=True)
        return said if isinstance(said, bytes) and said else in_address(address)

    return shown


def _placed(address: str) -> str:
    return unquote(address.strip())


def _beside(base: str, address: str) -> str:
    """The address as seen from the page that names it."""
    try:
        return urljoin(base, address)
    except ValueError:  # it is no address
        return address
