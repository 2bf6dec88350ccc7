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
    """Takes the attributes from such headings. What is recorded of one goes with its eId; all others a span keeps."""
    gone: set[str] = set()
    for heading in root.iter(tag("heading")):
        above = heading.getparent()
        if above is not None and above.tag in _PRINTED_WITH_NUMBER:
            gone.add(f"#{heading.get('eId', '')}")
            heading.attrib.pop("eId", "")
            if heading.attrib:
                _wrap(heading)
    for record in [each for each in root.iter(own("place")) if each.get("href") in gone]:
        record.getparent().remove(record)  # type: ignore[union-attr]  # it stands in proprietary


def _wrap(heading: etree._Element) -> None:
    span = etree.Element(tag("span"), {str(name): str(value) for name, value in heading.items()})
    span.text, span[:] = heading.text, list(heading)
    heading.attrib.clear()
    heading.text = None
    heading.append(span)
