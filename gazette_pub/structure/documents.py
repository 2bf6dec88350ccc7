"""Lines with hints, of any source → the documents of an issue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, tag
from gazette_pub.structure import newspaper
from gazette_pub.structure.assemble import assemble
from gazette_pub.structure.beneath import set_above
from gazette_pub.structure.beside import set_behind
from gazette_pub.structure.covers import put_colophon, put_front
from gazette_pub.structure.front import covers
from gazette_pub.structure.line import Pages
from gazette_pub.structure.recognise import recognise
from gazette_pub.structure.unplaced import report_above_titles, report_untitled


def add_documents(issue: Issue, pages: Pages, report: Report) -> None:
    """Puts first page, documents and colophon that these lines make into the issue. Every line is in one element, once.

    Reports what could not be placed.
    """
    last = issue[-1] if len(issue) else None
    front, documents, colophon, of_paper = covers(pages)
    documents = set_above(set_behind(documents))
    if front:
        put_front(issue, pages, front)
    if newspaper.is_newspaper(documents.lines):
        _add_page_of_stories(issue, documents, report)
    else:
        first = newspaper.stories_above(documents.lines) if of_paper else 0
        if first:
            newspaper.assemble(issue, documents.part(0, first))
        _add_with_stories_below(issue, documents.part(first, len(documents.lines)), report)
    if colophon:
        put_colophon(issue, pages, colophon)
    report_untitled(_documents_after(issue, last), report)
    report_above_titles(_documents_after(issue, last), report)


def _add_page_of_stories(issue: Issue, pages: Pages, report: Report) -> None:
    """Each part of a page is a story, or a document that stands among them."""
    for part, kind in newspaper.parts(pages):
        if kind == "document":
            assemble(issue, part, recognise(part), report)
        else:
            newspaper.assemble(issue, part, one_story=kind == "story")


def _add_with_stories_below(issue: Issue, pages: Pages, report: Report) -> None:
    """Documents, and the stories that are printed below a law; documents may follow again."""
    while True:
        first = newspaper.dispatches_start(pages.lines)
        documents = pages.part(0, first)
        assemble(issue, documents, recognise(documents), report)
        below = pages.part(first, len(pages.lines))
        after = newspaper.documents_below(below.lines)
        if below.lines:
            newspaper.assemble(issue, below.part(0, after))
        if after == len(below.lines):
            return
        pages = below.part(after, len(below.lines))


def _documents_after(issue: Issue, last: etree._Element | None) -> Iterator[Document]:
    """The documents, the nested ones too, that stand after this child of the issue."""
    new = issue if last is None else last.itersiblings()
    return (cast(Document, document) for each in new for document in each.iter(tag("document")))
