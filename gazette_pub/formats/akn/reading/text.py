"""Characters: white space as it reads, or as it came where the file says so, and text put where it belongs."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.words.pattern import Expression, Pattern

_SPACE = Pattern(Expression(r"[ \t\r\n]+"), ("  ", "\n\t"), ("a", "\u3000", "\xa0"), "search")
_BLANK = " \t\r\n"


XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def find_preserved(root: etree._Element, reading: Reading) -> None:
    """Finds the elements whose white space is to be kept: xml:space="preserve" holds for all that stands in an element, unless
    that says otherwise (XML 1.0 §2.10)."""
    for said in root.iter(etree.Element):
        if (space := said.get(XML_SPACE)) is not None:
            change = reading.preserved.update if space == "preserve" else reading.preserved.difference_update
            change(said.iter(etree.Element))


def read_in(element: etree._Element, text: str | None, reading: Reading) -> str:
    """Text that stands in an element: with every run of XML's white space as one blank (XML 1.0 §2.3), so that what an indent
    added goes; or as it came, where the file says that it is to be kept."""
    if not text or element in reading.preserved:
        return text or ""
    return _SPACE.sub(" ", text)


def is_shown(element: etree._Element, text: str | None, reading: Reading) -> bool:
    """Whether the text that stands in an element is any: more than blanks, or blanks that are to be kept."""
    return not is_blank(text) or bool(text) and element in reading.preserved


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
