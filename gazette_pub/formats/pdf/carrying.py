"""What an archive file carries besides its pages: its source, and the same in another form (ISO 19005-3 §6.8)."""

from __future__ import annotations

from gazette_pub.formats import WRITERS, Press
from gazette_pub.issue.model import Issue
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Attachment:
    """A file: its name, its media type, what it is to the document (Source, Alternative), and its bytes."""

    name: str
    media: str
    relationship: str
    about: str
    data: bytes


CARRIED = (
    ("xml", "Source", "the issue XML that the pages were set from"),
    ("akn", "Alternative", "the same as Akoma Ntoso"),
)
"""The files, by format, with what each is to the pages."""


def carried_by(issue: Issue, press: Press) -> list[Attachment]:
    """What an archive file of the issue carries, but for its pictures."""
    return [_carried(issue, press, *each) for each in CARRIED]


def _carried(issue: Issue, press: Press, format: str, relationship: str, about: str) -> Attachment:
    row = WRITERS[format]
    quiet = Press(press.made)
    return Attachment(f"issue{row.suffix}", row.media, relationship, about, row.write()(issue, quiet))
