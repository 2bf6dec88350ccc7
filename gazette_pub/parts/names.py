"""What the files of parts are called, and the ids of documents that are files of their own."""

from __future__ import annotations

import re
import unicodedata

from gazette_pub.issue.model import Document

MOST_LETTERS = 48
"""Of a title in a file's name: three bytes each, with room for a number and endings in the 255 that a name may have."""

_FOR_NO_FILE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff"
    r"<>:\"/\\|?*\s]+"
)
"""What no name of a file may have on some system, and what shows nothing or turns a line round."""


def stem_for(document: Document, number: int, count: int) -> str:
    """`03-某市公园条例`: the place of a document among so many, and its title as far as a file may be called so."""
    width = max(2, len(str(count)))
    title = file_name(document.title or document.kind)
    return f"{number:0{width}}-{title}" if title else f"{number:0{width}}"


def file_name(text: str) -> str:
    """The text as the name of a file: what a file may not be called is a line, and a long one is cut."""
    name = _FOR_NO_FILE.sub("-", unicodedata.normalize("NFC", text))
    return name[:MOST_LETTERS].strip("-. ")
