"""The text of an issue, to hold an output against."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gazette_pub.issue.model import KEPT, NAMESPACE, Issue, Node, is_listed
from gazette_pub.issue.quotation import marks_beside

QUOTES = (f"{{{KEPT}}}startQuote", f"{{{KEPT}}}endQuote")
"""What an element says of the marks around it that another's file has beside what it quotes, and not in its text."""

BRACKETS = ("（）", "()", "（)", "(）")
"""What stands around a page when a leader ends with it."""


def plain_text(issue: Issue) -> str:
    """The printed text of the issue, with all white space taken out."""
    return squeezed(printed_text(issue))


def printed_text(issue: Issue) -> str:
    """Every printed number and all text of the issue, from its front to its colophon, in printed order.

    A number (第十二条, （一）) stands before the text of what it numbers, the page that an entry of the contents names
    after it, quotation marks around what is quoted. Page marks and running heads are not text, nor is what `meta` says
    of the issue.
    """
    return "".join(_pieces(issue))


def text_inside(node: Node) -> str:
    """The same of what stands in one element, without its own number."""
    return "".join(_inside(node))


def squeezed(text: str) -> str:
    """The text without its white space."""
    return "".join(text.split())


def _pieces(issue: Issue) -> Iterator[str]:
    for child in issue.children("front", "category", "document", "colophon"):
        yield from _inside(child)


def _inside(node: Node) -> Iterator[str]:
    yield node.text or ""
    for event, part in etree.iterwalk(node, events=("start", "end"), tag=f"{{{NAMESPACE}}}*"):
        if part is node:
            continue
        if event == "start":
            yield from (printed_before(part), part.text or "")
        else:
            yield from (printed_after(part), part.tail or "")


def printed_before(node: Node) -> str:
    """What is printed before the text of an element, and is kept in its attributes: a number, an opening mark."""
    return node.get("label", "") + node.get("open", "") + quotes_of(node)[0]


def printed_after(node: Node) -> str:
    """What is printed after the text of an element, and is kept in its attributes: the page of an entry, a closing mark."""
    if is_listed(node):
        return led(node.get("leader", ""), node.get("page", ""))
    return node.get("close", "") + quotes_of(node)[1]


def quotes_of(node: Node) -> tuple[str, str]:
    """Such marks of an element, as they are printed."""
    start, end = map(node.get, QUOTES)
    return marks_beside(node, start, end, "".join(_raw(node))) if start or end else ("", "")


def _raw(node: Node) -> Iterator[str]:
    """The text in an element with its printed numbers, without such marks."""
    for event, part in etree.iterwalk(node, events=("start", "end"), tag=f"{{{NAMESPACE}}}*"):
        if event == "start":
            yield f"{part.get('label', '') if part is not node else ''}{part.text or ''}"
        elif part is not node:
            yield part.tail or ""


def led(leader: str, page: str) -> str:
    """…………（12）: the page inside the brackets that its leader ends with."""
    return f"{leader[:-1]}{page}{leader[-1]}" if leader.endswith(BRACKETS) else leader + page
