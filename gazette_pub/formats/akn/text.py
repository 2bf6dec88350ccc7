"""The text of an Akoma Ntoso file."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.plain import squeezed

_META = tag("meta")


def text_of(root: etree._Element) -> str:
    """All text outside `meta`, in order, with white space taken out: what `plain.plain_text` gives for the issue."""
    return squeezed("".join(_pieces(root)))


def _pieces(root: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            yield element.tail or ""
        elif element.tag == _META:
            walk.skip_subtree()
        else:
            yield element.text or ""
