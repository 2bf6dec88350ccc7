"""Those who sign side by side: a line of them in equal parts, so that those of each side stand below one another."""

from __future__ import annotations

from lxml import etree

from gazette_pub.issue.model import put_text
from gazette_pub.layout.sides import APART

Element = etree._Element


def set_beside(line: Element, sides: int) -> None:
    """Puts what stands between the wide blanks of a line into so many parts; each blank ends the part before it, unseen. A
    line that has its blanks inside its words is left as it is."""
    before = [line.text or "", *(child.tail or "" for child in line)]
    if sum(len(APART.findall(text)) for text in before) != sides - 1:
        return
    children = list(line)
    line.text, line[:] = None, []
    line.set("class", f"{line.get('class')} sides-{sides}")
    parts = [etree.SubElement(line, "span")]
    for text, child in zip(before, [None, *children], strict=True):
        if child is not None:
            child.tail = None
            parts[-1].append(child)
        parts[-1:] = _shared(text, parts[-1])


def _shared(text: str, part: Element) -> list[Element]:
    """The part with the text before the first blank of this, and new parts behind it for what stands behind each."""
    done = 0
    parts = [part]
    for found in APART.finditer(text):
        put_text(parts[-1], text[done : found.start()])
        etree.SubElement(parts[-1], "span", {"class": "blank"}).text = found[0]
        parts.append(etree.Element("span"))
        parts[-2].addnext(parts[-1])
        done = found.end()
    put_text(parts[-1], text[done:])
    return parts
