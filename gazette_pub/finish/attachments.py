"""Attachment lists: 附件：1.… 2.…, each entry with the attachment that is printed under the document."""

from __future__ import annotations

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern

_NUMBER = Pattern(
    Expression(rf"(?:附件)?[ \u3000：:]*(\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})(?:[\-－—](\d{{1,2}}))?"),
    ("附件1", "附件：二", "3.某某表", "一、某某表", "附件1-1", "1-2．某某表"),
    ("附件", "某某表", "（一）"),
)


def link_attachments(issue: Issue, report: Report) -> None:
    """Each entry of an attachment list has the `href` of the attachment of its number."""
    for document in issue.all_documents:
        entries = [ref for part in _lists(document) for ref in part.children("ref") if ref.get("href") is None]
        if entries:
            attachments = [below for below in document.documents if below.get("role") == "attachment"]
            for place, entry in enumerate(entries, 1):
                if (found := _attachment(entry, place, attachments)) is not None:
                    entry.set("href", f"#{found.id}")


def _lists(document: Document) -> list[Node]:
    parts = [part for part in (document.body, document.foot) if part is not None]
    return [node for part in parts for node in part.descendants("attachlist")]


def _attachment(entry: Node, place: int, attachments: list[Document]) -> Document | None:
    """The attachment of that number, when one is; a single one may be printed without a number."""
    number = _number(entry.text_content) or (place,)
    found = [document for document in attachments if _number(_label(document)) == number]
    if not found and len(attachments) == 1 and number == (1,) and _number(_label(attachments[0])) is None:
        found = attachments
    return found[0] if len(found) == 1 else None


def _label(document: Document) -> str:
    label = document.head.child("attachlabel") if document.head is not None else None
    return label.text_content if label is not None else ""


def _number(text: str) -> tuple[int, ...] | None:
    """(1,) of 附件1, (1, 2) of 附件1-2."""
    found = _NUMBER.match(text)
    return tuple(numerals.value(part) for part in found.groups() if part) if found else None
