"""Characters: white space as it reads, and text put where it belongs."""

from __future__ import annotations

import re

from lxml import etree

from gazette_pub.words.pattern import Pattern

_SPACE = Pattern(re.compile(r"[ \t\r\n]+"), ("  ", "\n\t"), ("a", "\u3000", "\xa0"), "search")
_BLANK = " \t\r\n"


def folded(text: str | None) -> str:
    """The text with every run of XML's white space as one blank (XML 1.0 §2.3): what an indent added goes."""
    return _SPACE.sub(" ", text) if text else ""


def is_blank(text: str | None) -> bool:
    """Whether nothing of it is printed."""
    return not text or not text.strip(_BLANK)


def trim(line: etree._Element) -> None:
    """A line begins and ends with what is printed of it."""
    if line.text:
        line.text = line.text.lstrip(_BLANK) or None
    last = next(line.iterchildren(reversed=True), None)
    if last is None:
        line.text = (line.text or "").rstrip(_BLANK) or None
    else:
        last.tail = (last.tail or "").rstrip(_BLANK) or None
