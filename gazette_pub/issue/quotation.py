"""Marks of quotation that another's file has beside the words, in attributes of Akoma Ntoso: printed once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

_MOST_UP = 4
"""Elements around quoted words in which the mark is looked for that may stand before them."""

_STOPS = ".,;。，；"
"""What may stand behind the mark that closes, inside of what is quoted."""


def marks_beside(element: etree._Element, start: str | None, end: str | None, text: str) -> tuple[str, str]:
    """The marks to be printed around an element that says these: none that its text has too, or what stands beside it."""
    start, end = (start or "").strip(), (end or "").strip()
    if _is_marked("".join(text.split()), start, end):
        return "", ""
    before, behind = _printed(_texts_before(element)), _printed(_texts_behind(element))
    return ("" if start and before.endswith(start) else start), ("" if end and behind.startswith(end) else end)


def _is_marked(text: str, start: str, end: str) -> bool:
    """Whether the text stands in its marks: the first is closed by the last. “甲”和“乙” has marks of its own."""
    if not start or not text.startswith(start):
        return not start and bool(end) and text.rstrip(_STOPS).endswith(end)
    inside = text[len(start) :]
    if not end or start == end:
        return not end or inside.rstrip(_STOPS).endswith(end) and inside.count(end) == 1
    depth = 1
    for at, character in enumerate(inside):
        depth += (character == start) - (character == end)
        if depth == 0:
            return not inside[at + 1 :].strip(_STOPS)
    return True


def _printed(texts: Iterator[str]) -> str:
    return next(("".join(text.split()) for text in texts if text.strip()), "")


def _texts_before(element: etree._Element) -> Iterator[str]:
    """What stands before an element, the nearest first."""
    for node in (element, *islice(element.iterancestors(), _MOST_UP)):
        before = node.getprevious()
        if before is not None:
            yield before.tail or ""
            yield "".join(map(str, before.itertext()))
        elif (above := node.getparent()) is not None:
            yield above.text or ""
        if before is not None:
            return


def _texts_behind(element: etree._Element) -> Iterator[str]:
    """What stands behind an element, the nearest first."""
    for node in (element, *islice(element.iterancestors(), _MOST_UP)):
        yield node.tail or ""
        if (behind := node.getnext()) is not None:
            yield "".join(map(str, behind.itertext()))
            return
