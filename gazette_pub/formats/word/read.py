"""A word processor's document → issue XML."""

from __future__ import annotations

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.reading.file import File
from gazette_pub.formats.word.returning.carried import Carried, carried_in
from gazette_pub.formats.word.returning.returned import Return
from gazette_pub.formats.word.returning.units import text_of
from gazette_pub.formats.word.returning.written import written
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.line import Pages


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a document holds: the one that it was made of, with what was changed since, where it carries that;
    else what its paragraphs, styles and tables say.

    Raises UnreadableInput when it cannot be opened, or nothing is printed in it.
    """
    package = opened(source.data, report)
    file = File(package, report, Pictures() if pictures is None else pictures)
    carried = carried_in(package)
    if carried is not None:
        file.keep_pictures()
        return carried.issue if carried.is_sealed else _changed(file, carried)
    issue = new_issue()
    issue.add("meta").add("source", None, name=source.name, media=source.media, sha256=source.sha256)
    lines = file.lines()
    if lines:
        add_documents(issue, Pages(lines, []), report)
    if next(issue.children("front", "document", "colophon"), None) is None:
        raise UnreadableInput(say("{file}: no text in it", file=source.name))
    name_languages(issue)
    return issue


def _changed(file: File, carried: Carried) -> Issue:
    """The issue that the file carries, with what was changed in the file."""
    now = text_of(file.blocks(), file.reading)
    Return(
        written(carried.issue, carried.style, file.pictures),
        now,
        file.notes,
        lambda thing, unit: file.figure(thing, unit.para),
    ).put()
    file.report_comments()
    return carried.issue
