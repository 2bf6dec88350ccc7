"""What bluebell takes for text that it is not: the label of a note beside its text, the language of conclusions, and the number
and the heading of a part that the standard has no name for, which is a `level` to it.

    <authorialNote marker="1"><p><inline name="noteLabel">①</inline>文中金额单位均为人民币。</p></authorialNote>
    <level gp:name="recital"><num>(1)</num><heading>Whereas</heading>…</level>

`as_they_were` undoes it: read again, the file is what it would have been.
"""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.issue.model import XML_LANG

_NOTE, _NUM, _P, _INLINE = map(tag, ("authorialNote", "num", "p", "inline"))
_CONCLUSIONS = tag("conclusions")
_BODIES = (tag("body"), tag("mainBody"))
_PART, _LEVEL, _HEADING = map(tag, ("hcontainer", "level", "heading"))
_NAME = own("name")
_LABEL = "noteLabel"


def plainer(root: etree._Element) -> None:
    """The label of each note stands in its first line, conclusions say no language that the text above them says, and what has a
    number or a heading is no part without a name of its own."""
    for part in root.iter(_PART):
        if part.find(_NUM) is not None or part.find(_HEADING) is not None:
            part.tag = _LEVEL
            part.set(_NAME, part.attrib.pop("name", ""))
    for note in root.iter(_NOTE):
        if len(note) > 1 and note[0].tag == _NUM and note[1].tag == _P:
            num, line = note[0], note[1]
            label = _renamed(num, _INLINE, name=_LABEL)
            label.tail, line.text = line.text, None
            line.insert(0, label)
            note.remove(num)
    for conclusions in root.iter(_CONCLUSIONS):
        if (language := conclusions.get(XML_LANG)) and language == _language_above(conclusions):
            del conclusions.attrib[XML_LANG]


def as_they_were(root: etree._Element) -> None:
    """Each label stands before its note again, conclusions are in the language of the text above them, and parts have the names
    that they had."""
    for part in root.iter(_LEVEL):
        if _NAME in part.attrib:
            part.tag = _PART
            part.set("name", part.attrib.pop(_NAME))
    for note in root.iter(_NOTE):
        line = note[0] if len(note) and note[0].tag == _P and not note[0].text else None
        label = line[0] if line is not None and len(line) and line[0].get("name") == _LABEL else None
        if line is not None and label is not None and label.tag == _INLINE:
            num = _renamed(label, _NUM)
            line.text = label.tail
            line.remove(label)
            note.insert(0, num)


def _renamed(element: etree._Element, into: str, **attributes: str) -> etree._Element:
    """What the element holds, in one of another name."""
    other = etree.Element(into, attributes)
    other.text, other[:] = element.text, list(element)
    return other


def _language_above(conclusions: etree._Element) -> str:
    """The language that the body before the conclusions says that it is in."""
    body = next(conclusions.itersiblings(*_BODIES, preceding=True), None)
    return "" if body is None else body.get(XML_LANG, "")
