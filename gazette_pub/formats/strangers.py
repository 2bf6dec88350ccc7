"""Files that are no gazette in any format that is known here: each is named for what it is, with what to do."""

from __future__ import annotations

from gazette_pub.formats.beginnings import Beginning
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import UnreadableInput

AS_TEXT = say("save it as plain text (.txt, UTF-8) and convert that")

STRANGERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", say("an old office document (DOC, XLS, WPS)"), AS_TEXT),
    (b"{\\rtf", say("an RTF document"), AS_TEXT),
    (b"\x1f\x8b", say("a gzip archive"), say("unpack it first, with gunzip")),
    (b"7z\xbc\xaf\x27\x1c", say("a 7-Zip archive"), say("unpack it first")),
    (b"Rar!\x1a\x07", say("a RAR archive"), say("unpack it first")),
    (b"\x89PNG\r\n", say("a picture (PNG)"), say("it is a scan: run OCR first")),
    (b"\xff\xd8\xff", say("a picture (JPEG)"), say("it is a scan: run OCR first")),
    (b"II*\x00", say("a picture (TIFF)"), say("it is a scan: run OCR first")),
    (b"MM\x00*", say("a picture (TIFF)"), say("it is a scan: run OCR first")),
)
"""How such files begin: the first bytes, what the file is, what to do."""


def is_none(beginning: Beginning) -> bool:
    """Whether the file may be a text: no other kind of file begins so."""
    return not any(beginning.data.startswith(first) for first, _, _ in STRANGERS)


def stranger(beginning: Beginning) -> UnreadableInput:
    """The error that says what such a file is, and what to do."""
    kind, hint = next((kind, hint) for first, kind, hint in STRANGERS if beginning.data.startswith(first))
    return UnreadableInput(say("{kind}, not a text", kind=kind), hint=hint)
