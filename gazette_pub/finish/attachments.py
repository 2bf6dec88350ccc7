"""Attachment lists: 附件：1.… 2.…, each entry with the attachment that is printed under the document."""

from __future__ import annotations

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.words import numerals
from gazette_pub.words.characters import unspaced
from gazette_pub.words.pattern import Expression, Pattern

_NUMBER = Pattern(
    Expression(
        rf"(?:附[件表]?)?[ \u3000：:]*(\d{{1,2}}|[{numerals.CHARACTERS}]{{1,3}})(?![\d年月日届次个项名])(?:[\-－—](\d{{1,2}}))?"
    ),
    ("附件1", "附1：", "附件：二", "3.某某表", "一、某某表", "附件1-1", "1-2．某某表"),
    ("附件", "某某表", "（一）", "2015年度先进单位名单"),
)


def link_attachments(issue: Issue, report: Report) -> None:
    """Each entry of an attachment list has the `href` of the attachment of its number; or of the one of its title, which may stand
    behind the attachment that has the list."""
    for document in issue.all_documents:
        entries = [ref for part in _lists(document) for ref in part.children("ref") if ref.get("href") is None]
        if entries:
            attachments = _attachments(document)
            for place, entry in enumerate(entries, 1):
                found = _attachment(entry, place, attachments)
                if found is None:
                    found = _of_title(entry, attachments or _behind(document))
                if found is not None:
                    entry.set("href", f"#{found.id}")


def _attachments(document: Document) -> list[Document]:
    return [below for below in document.documents if below.get("role") == "attachment"]


def _behind(document: Document) -> list[Document]:
    """The attachments that stand behind one, under the same document."""
    above = document.getparent()
    if not isinstance(above, Document) or document.get("role") != "attachment":
        return []
    beside = _attachments(above)
    return beside[beside.index(document) + 1 :]


def _of_title(entry: Node, attachments: list[Document]) -> Document | None:
    """The attachment that is called what the entry says, when one is."""
    said = unspaced(entry.text_content)
    found = [document for document in attachments if document.title and unspaced(document.title) == said]
    return found[0] if len(found) == 1 else None


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
