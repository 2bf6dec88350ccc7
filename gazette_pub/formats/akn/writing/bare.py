"""Headings for a style sheet that stops at those which have attributes: it has printed their number by then."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.vocabulary import own, tag

_PRINTED_WITH_NUMBER = frozenset(
    map(
        tag,
        "article book chapter clause division part rule section subchapter subclause subdivision subpart subtitle title"
        " tome".split(),
    )
)
"""What Indigo's html_akn.xsl makes one line of, number and heading."""


def bare_headings(root: etree._Element) -> None:
    """Takes the attributes from such headings. What is recorded of one points at what it heads, all others a span keeps."""
    headed: dict[str, str] = {}
    for heading in root.iter(tag("heading")):
        above = heading.getparent()
        if above is not None and above.tag in _PRINTED_WITH_NUMBER:
            headed[f"#{heading.get('eId', '')}"] = f"#{above.get('eId', '')}"
            heading.attrib.pop("eId", "")
            if heading.attrib:
                _wrap(heading)
    for record in root.iter(own("place")):
        if (href := headed.get(record.get("href", ""))) is not None:
            record.set("href", href)
            record.set("is", "heading")


def _wrap(heading: etree._Element) -> None:
    span = etree.Element(tag("span"), {str(name): str(value) for name, value in heading.items()})
    span.text, span[:] = heading.text, list(heading)
    heading.attrib.clear()
    heading.text = None
    heading.append(span)
