"""Extracted text → issue XML."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.footnotes import set_behind_paragraphs, take_footnotes
from gazette_pub.formats.text.guesses import report_columns, report_guesses
from gazette_pub.formats.text.gutters import Gutter, gutter_of
from gazette_pub.formats.text.hanging import set_flush
from gazette_pub.formats.text.lines import lines_of, numbered
from gazette_pub.formats.text.pages import take_out_furniture
from gazette_pub.formats.text.sheet import without_sheet
from gazette_pub.formats.text.spacing import single_spaced
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.line import Pages
from gazette_pub.structure.placed import place_notes
from gazette_pub.words.characters import Punctuation
from gazette_pub.words.lineends import count_lines


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a PDF's extracted text holds. Any text that is not blank gives a valid issue.

    Raises UnreadableInput when nothing is printed in it.
    """
    issue = new_issue()
    meta = issue.add("meta")
    count = str(count_lines(source.text))
    meta.add("source", None, name=source.name, media=source.media, sha256=source.sha256, lines=count)
    punctuation = Punctuation(source.text)
    gutter = gutter_in(source.text, punctuation)
    report_guesses(source, punctuation, report)
    report_columns(gutter, report)
    for pages in pages_of(source.text, punctuation, gutter):
        add_documents(issue, pages, report)
        place_notes(issue, pages.lines)
    name_languages(issue)
    if next(issue.children("front", "document", "colophon", "pb"), None) is None:
        raise UnreadableInput(say("no text in it"))
    return issue


def gutter_in(text: str, punctuation: Punctuation) -> Gutter | None:
    """The gutter of the text's pages, where they are in two columns side by side."""
    return gutter_of(text, punctuation, lambda: numbered(text))


def pages_of(text: str, punctuation: Punctuation | None = None, gutter: Gutter | None = None) -> Iterator[Pages]:
    """The text's lines without page furniture, and its page breaks, in volumes."""
    pages = map(without_sheet, take_out_furniture(lines_of(text, punctuation, gutter)))
    whole = map(set_behind_paragraphs, map(take_footnotes, map(single_spaced, pages)))
    return map(set_flush, whole)
