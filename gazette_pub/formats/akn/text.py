"""The text of an Akoma Ntoso file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.plain import squeezed
from gazette_pub.issue.quotation import marks_beside

_META = tag("meta")
COVER = tag("coverPage")

OURS = {"class": "issue", "status": "editorial"}
"""What a cover page says that we add, and others do not print: its content is in the markup and in no expression of the
gazette (statusType). Its words are what is said of the issue as a whole, and the titles of its documents once more: it is
no text of the issue, and no reader takes it for that."""


def is_cover(element: etree._Element) -> bool:
    """Whether it is a cover page that we added, where we add one: to the outermost document."""
    is_one = element.tag == COVER and all(element.get(name) == value for name, value in OURS.items())
    return is_one and len(list(islice(element.iterancestors(), 3))) == 2


def text_of(root: etree._Element) -> str:
    """All text outside `meta` and our own cover page, in order, with white space taken out: what `plain.plain_text` gives
    for the issue. What `startQuote` and `endQuote` say is printed, and so is text."""
    return squeezed("".join(_pieces(root)))


def _pieces(root: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            yield f"{_quotes(element)[1]}{element.tail or ''}"
        elif element.tag == _META or is_cover(element):
            walk.skip_subtree()
        else:
            yield f"{_quotes(element)[0]}{element.text or ''}"


def _quotes(element: etree._Element) -> tuple[str, str]:
    start, end = element.get("startQuote"), element.get("endQuote")
    return marks_beside(element, start, end, "".join(map(str, element.itertext()))) if start or end else ("", "")
