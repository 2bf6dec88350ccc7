"""The label of a provision as its `num`: `reading.numbered`, the other way."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.numbered import MARKER, MARKUP, PLAIN
from gazette_pub.formats.akn.restoring.kept import Kept, new
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import put_text
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class _Span:
    name: str
    start: int
    end: int


def put_number(parent: etree._Element, kept: Kept, label: str | None) -> None:
    """The num of an element, and in it the marker that stood before its words."""
    num = new(parent, "num", kept.folded["num"])
    if marker := kept.folded.get(MARKER):
        new(num, MARKER, marker)
    _put_label(num, label)


def _put_label(num: etree._Element, label: str | None) -> None:
    """Puts the label into its num, set as it was. One that an editor has changed since is set plain."""
    spans = _spans(str(num.attrib.pop(MARKUP, "")), len(label or ""))
    text, at = label or "", 0
    around = [(num, len(text))]
    for span in spans:
        while around[-1][1] <= span.start:
            at = _put(around.pop(), text, at)
        put_text(around[-1][0], text[at : span.start])
        at = span.start
        around.append((etree.SubElement(around[-1][0], tag(span.name)), span.end))
    while around:
        at = _put(around.pop(), text, at)


def _put(opened: tuple[etree._Element, int], text: str, at: int) -> int:
    element, end = opened
    put_text(element, text[at:end])
    return end


def _spans(said: str, length: int) -> list[_Span]:
    """What is marked, from the first; nothing where the label is another by now, or what is said of it no such thing."""
    spans, around = list[_Span](), list[int]()
    for part in filter(None, said.split("; ")):
        name, *places = part.split(" ")
        if name not in PLAIN or len(places) != 2 or not all(each.isascii() and each.isdecimal() for each in places):
            return []
        span = _Span(name, *(int(each[:9]) for each in places))
        while around and around[-1] <= span.start:
            around.pop()
        if not span.start < span.end <= (around[-1] if around else length) or spans and span.start < spans[-1].start:
            return []
        around.append(span.end)
        spans.append(span)
    return spans
