"""Whether a text is another issue, and not the one that was read before with changes in it: files of two may be called the same."""

from __future__ import annotations

from gazette_pub.issue.model import Document, Issue
from gazette_pub.issue.plain import squeezed

LONG = 12
"""So many letters make a paragraph that tells issues apart: 特此通知 stands in all of them."""

LEAST_SHARED = 0.1
"""Of the long paragraphs of an issue, how many are there still when its text was changed."""


def is_another(was: Issue, now: Issue) -> bool:
    """Whether no document has a title that was there before, and nearly none of the long paragraphs is left."""
    old, new = _paragraphs(was), _paragraphs(now)
    return not _titles(was) & _titles(now) and len(old & new) < LEAST_SHARED * len(old)


def _titles(issue: Issue) -> set[str]:
    documents = (node for node in issue.descendants("document") if isinstance(node, Document))
    return {squeezed(document.title) for document in documents if document.title}


def _paragraphs(issue: Issue) -> set[str]:
    texts = (squeezed(node.text_content) for node in issue.descendants("p", "item", "cell"))
    return {text for text in texts if len(text) >= LONG}
