"""A `num` as the label of what it numbers: its words, and which of them were set bold, raised and the like."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import is_blank, read_in
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import XML_LANG

MARKUP = "markup"
"""The attribute that says it, b 0 6: the element, and between which characters of the label it stands. It holds no text."""

MARKER = "marker"

PLAIN = ("b", "i", "u", "sub", "sup", "span")
"""What only sets characters, and may stand in a label without attributes."""

_PLAIN = frozenset(map(tag, PLAIN))


def is_label(num: etree._Element) -> bool:
    """Whether a num is a label: characters, and what only sets them, behind an empty marker or none. One that is more is a
    line."""
    marker = marker_of(num)
    inside = [each for each in num.iterdescendants(etree.Element) if each is not marker]
    plain = all(
        each.tag in _PLAIN and not each.attrib and "".join(map(str, each.itertext())).strip() for each in inside
    )
    return plain and XML_LANG not in num.attrib and len(inside) <= _MOST


_MOST = 20
"""Elements in a label; what has more is a line."""


def marker_of(num: etree._Element) -> etree._Element | None:
    """The marker that stands before the words of a num and says its number to programs, as LegalDocML.de has it."""
    first = next(num.iterchildren(etree.Element), None)
    if first is None or first.tag != tag(MARKER) or not first.attrib or len(first):
        return None
    return first if is_blank(num.text) and is_blank(first.text) else None


def label_of(num: etree._Element, reading: Reading) -> tuple[str, str]:
    """The label, and what is marked in it."""
    pieces: list[str] = []
    spans: list[list[int]] = []
    names, opened, length = [], list[int](), 0
    marker = marker_of(num)
    for event, element in etree.iterwalk(num, events=("start", "end")):
        piece = _piece(num, event, element, reading)
        if element is marker:
            pass
        elif element is not num and event == "start":
            opened.append(len(spans))
            names.append(etree.QName(element).localname)
            spans.append([length, length])
        elif element is not num:
            spans[opened.pop()][1] = length
        pieces.append(piece)
        length += len(piece)
    return _stripped("".join(pieces), names, spans, " \t\r\n" if num not in reading.preserved else "")


def _piece(num: etree._Element, event: str, element: etree._Element, reading: Reading) -> str:
    """The text at the start of an element, or behind its end."""
    if event == "start":
        return read_in(element, element.text, reading)
    above = element.getparent()
    return "" if element is num or above is None else read_in(above, element.tail, reading)


def _stripped(text: str, names: list[str], spans: list[list[int]], blanks: str) -> tuple[str, str]:
    """Without the blanks at its ends, and the places counted so."""
    label, before = text.strip(blanks), len(text) - len(text.lstrip(blanks))
    said = []
    for name, (start, end) in zip(names, spans, strict=True):
        said.append(f"{name} {max(start - before, 0)} {min(end - before, len(label))}")
    return label, "; ".join(said)
