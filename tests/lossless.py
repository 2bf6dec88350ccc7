"""What a source prints and what an issue holds, as characters that can be compared: none may be lost, none invented."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import printed_text
from gazette_pub.words.characters import CONTROL, INVISIBLE, RADICALS

_MARKS = str.maketrans("«»‹›。", "《》〈〉.")
_BLANK = re.compile(r"[\s\u200b\ufeff]+")


def characters(text: str) -> Counter[str]:
    """The printed characters, with widths and the forms of marks folded."""
    text = INVISIBLE.sub("", CONTROL.sub("", text)).translate(RADICALS)
    return Counter(_BLANK.sub("", unicodedata.normalize("NFKC", text.translate(_MARKS)).translate(_MARKS)))


def held(issue: Issue) -> Counter[str]:
    """The printed characters that an issue holds: all text, page marks and running heads."""
    pages = [page.get(name, "") for page in issue.descendants("pb") for name in ("printed", "head")]
    return characters(printed_text(issue) + "".join(pages))
