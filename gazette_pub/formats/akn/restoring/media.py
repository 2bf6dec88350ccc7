"""The pictures of an issue that was read from a package, under the names that its files call them."""

from __future__ import annotations

from urllib.parse import unquote

from gazette_pub.formats.akn.reading.figures import IMG
from gazette_pub.formats.akn.restoring.kept import kept_of
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import Pictures, named_in


def beside(issue: Issue, pictures: Pictures) -> dict[str, bytes]:
    """The pictures by the names of their files in a package; none whose name would lead out of it."""
    found: dict[str, bytes] = {}
    for figure, _, name in named_in(issue):
        address = unquote(kept_of(figure, frozenset({IMG})).folded[IMG].get("src", "")).removeprefix("./")
        if (data := pictures.get(name)) is not None and _stays_inside(address):
            found[address] = data
    return found


def _stays_inside(address: str) -> bool:
    is_elsewhere = address.startswith("/") or "\\" in address or ":" in address
    return bool(address) and not is_elsewhere and ".." not in address.split("/")
