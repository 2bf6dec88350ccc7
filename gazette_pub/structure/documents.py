"""Lines with hints, of any source → the documents of an issue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, tag
from gazette_pub.structure import newspaper
from gazette_pub.structure.assemble import assemble
from gazette_pub.structure.covers import put_colophon, put_front
from gazette_pub.structure.front import covers
from gazette_pub.structure.line import Pages
from gazette_pub.structure.recognise import recognise
from gazette_pub.structure.unplaced import report_untitled


def add_documents(issue: Issue, pages: Pages, report: Report) -> None:
    """Puts first page, documents and colophon that these lines make into the issue. Every line is in one element, once.

    Reports what could not be placed.
    """
    last = issue[-1] if len(issue) else None
    front, documents, colophon = covers(pages)
    if front:
        put_front(issue, pages, front)
    if newspaper.is_newspaper(documents.lines):
        newspaper.assemble(issue, documents)
    else:
        assemble(issue, documents, recognise(documents), report)
    if colophon:
        put_colophon(issue, pages, colophon)
    report_untitled(_documents_after(issue, last), report)


def _documents_after(issue: Issue, last: etree._Element | None) -> Iterator[Document]:
    """The documents, the nested ones too, that stand after this child of the issue."""
    new = issue if last is None else last.itersiblings()
    return (cast(Document, document) for each in new for document in each.iter(tag("document")))
