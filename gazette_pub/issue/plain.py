"""The text of an issue, to hold an output against."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.issue.model import Issue


def plain_text(issue: Issue) -> str:
    """The printed text of the issue, with all white space taken out."""
    return squeezed(printed_text(issue))


def printed_text(issue: Issue) -> str:
    """Every printed number and all text of the documents, in printed order.

    A number (第十二条, （一）) stands before the text of what it numbers. Page marks and running heads are not text, nor
    is what `meta` says of the issue.
    """
    return "".join(_pieces(issue))


def squeezed(text: str) -> str:
    """The text without its white space."""
    return "".join(text.split())


def _pieces(issue: Issue) -> Iterator[str]:
    for child in issue.children("document"):
        for event, node in etree.iterwalk(child, events=("start", "end")):
            if event == "start":
                yield node.get("label", "")
                yield node.text or ""
            else:
                yield node.tail or ""
