"""Markdown → issue XML."""

from __future__ import annotations

from gazette_pub.formats import Progress
from gazette_pub.formats.markdown.lines import lines_of
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.guesses import ENCODING
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.line import Pages
from gazette_pub.structure.placed import place_notes
from gazette_pub.words.lineends import count_lines

MOST_BYTES = 16 * 1024 * 1024


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a Markdown text holds. Raises UnreadableInput when nothing is printed in it, or it is too large."""
    pages = pages_of(source, report)
    issue = new_issue()
    count = str(count_lines(source.text))
    meta = issue.add("meta")
    meta.add("source", None, name=source.name, media=source.media, sha256=source.sha256, lines=count)
    if source.decoded.guessed:
        report(ENCODING.found(say("read as {encoding}, which is a guess", encoding=source.decoded.encoding)))
    if pages.lines:
        add_documents(issue, pages, report)
        place_notes(issue, pages.lines)
    if next(issue.children("front", "document", "colophon"), None) is None:
        raise UnreadableInput(say("no text in it"))
    name_languages(issue)
    return issue


def pages_of(source: Source, report: Report = ignore) -> Pages:
    """The lines that the text holds, as one page."""
    if len(source.data) > MOST_BYTES:
        raise UnreadableInput(
            say("Markdown that is larger than {most} MiB", most=MOST_BYTES >> 20), hint=say("split it into its issues")
        )
    return Pages(lines_of(source.text, report), [])
