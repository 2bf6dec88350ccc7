"""A word processor's document → issue XML."""

from __future__ import annotations

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.reading.file import File
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.line import Pages


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a document holds, by what its paragraphs, styles and tables say.

    Raises UnreadableInput when it cannot be opened, or nothing is printed in it.
    """
    file = File(opened(source.data, report), report, Pictures() if pictures is None else pictures)
    issue = new_issue()
    issue.add("meta").add("source", None, name=source.name, media=source.media, sha256=source.sha256)
    lines = file.lines()
    if lines:
        add_documents(issue, Pages(lines, []), report)
    if next(issue.children("front", "document", "colophon"), None) is None:
        raise UnreadableInput(say("{file}: no text in it", file=source.name))
    name_languages(issue)
    return issue
