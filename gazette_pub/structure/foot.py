"""The foot of a document, taken out of its body once all blocks are in."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.issue.model import Document, Node, tag

_FOOT = ("attachlist", "signature", "date", "pb")


def move_foot(document: Document) -> None:
    """What stands behind the text goes into the foot: attachment list, signature, date, and a note below them.

    A signature or a date that text follows is no foot; it stays where it is, as a paragraph.
    """
    body = document.body
    if body is None:
        return
    foot = _foot_of(body)
    if foot:
        node = document.add("foot")
        body.addnext(node)
        node.extend(foot)
    for stray in list(body.children("signature", "date")):
        stray.tag = tag("p")
    if not len(body):
        document.remove(body)


def _foot_of(body: Node) -> list[Node]:
    children = list(body.children())
    start = len(children)
    while start and (children[start - 1].name in _FOOT or _is_note(children, start - 1)):
        start -= 1
    while start < len(children) and children[start].name == "pb":
        start += 1
    return children[start:]


def _is_note(children: Sequence[Node], at: int) -> bool:
    """（此件公开发布） below the date."""
    node = children[at]
    return node.name == "p" and at > 0 and children[at - 1].name == "date" and node.text_content.startswith("（")
