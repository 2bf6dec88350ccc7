"""Marks of quotation that a file had beside the words: in a file that is written anew they stand in the text."""

from __future__ import annotations

import copy

from gazette_pub.issue.model import INLINE, Issue, Node, put_text
from gazette_pub.issue.plain import QUOTES, quotes_of


def with_marks_in_text(issue: Issue) -> Issue:
    """The issue itself, where it has none beside its text; else a copy."""
    if not any(quotes_of(node) != ("", "") for node in issue.iter() if isinstance(node, Node)):
        return issue
    issue = copy.deepcopy(issue)
    marked = [(node, *quotes_of(node)) for node in issue.iter() if isinstance(node, Node)]
    for node, start, end in marked:
        for name in QUOTES:
            node.attrib.pop(name, "")
        if start or end:
            _put(node, start, end)
    return issue


def _put(node: Node, start: str, end: str) -> None:
    if node.name in INLINE:
        _put_before(node, start)
        node.tail = end + (node.tail or "")
    elif node.name == "quoted":
        node.set("open", node.get("open", "") + start)
        node.set("close", end + node.get("close", ""))
    else:
        lines = list(node.descendants("p", "heading"))
        if lines:
            lines[0].text = start + (lines[0].text or "")
            put_text(lines[-1], end)


def _put_before(node: Node, text: str) -> None:
    if (before := node.getprevious()) is not None:
        before.tail = (before.tail or "") + text
    else:
        node.above.text = (node.above.text or "") + text
