"""The cover page of a gazette: what is said of it as a whole, and its contents, where its first page is not printed."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gazette_pub.formats.akn.text import COVER, OURS
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.writing.draft import Context
from gazette_pub.issue.model import Document, Issue
from gazette_pub.layout.masthead import year_and_number
from gazette_pub.words.days import full_date

LEAST = 2
"""Documents with a title that make contents worth looking at."""


def cover(issue: Issue, at: Context) -> etree._Element | None:
    """The cover of a gazette that says its name and has no printed first page. Call when its documents are written."""
    if not issue.meta("title") or issue.child("front") is not None:
        return None
    page = etree.Element(COVER, OURS)
    inside = at.within("coverPage")
    _lines(page, issue, inside)
    _contents(page, list(issue.all_documents), inside)
    return page


def _lines(page: etree._Element, issue: Issue, at: Context) -> None:
    day, total = full_date(issue.meta("date")), issue.meta("total")
    for name, text, attributes in (
        ("docTitle", issue.meta("title"), {}),
        ("docNumber", year_and_number(issue), {}),
        ("docNumber", f"总第{total}期" if total else None, {}),
        ("docDate", day, {"date": day or ""}),
    ):
        if text:
            etree.SubElement(at.element(page, "p"), tag(name), attributes).text = text


def _contents(page: etree._Element, documents: Iterable[Document], at: Context) -> None:
    """The title of each document that has one, those printed under others a level lower; each leads to its component."""
    entries = [(document, eid) for document in documents if document.title and (eid := at.draft.eid_of(document))]
    if len(entries) < LEAST:
        return
    toc = at.element(page, "toc")
    for document, eid in entries:
        item = etree.SubElement(toc, tag("tocItem"), level=str(_level(document)), href=f"#{eid}")
        item.text = document.title


def _level(document: Document) -> int:
    return 1 + sum(1 for above in document.iterancestors() if isinstance(above, Document))
