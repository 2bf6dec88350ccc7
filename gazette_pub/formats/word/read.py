"""A word processor's document → issue XML."""

from __future__ import annotations

import copy
from collections.abc import Callable

from gazette_pub.formats import Progress
from gazette_pub.formats.source import Source
from gazette_pub.formats.word.opening import opened
from gazette_pub.formats.word.reading.body import Para, Table
from gazette_pub.formats.word.reading.doubts import COVERED
from gazette_pub.formats.word.reading.file import File, keep_pictures
from gazette_pub.formats.word.returning.carried import Carried, carried_in
from gazette_pub.formats.word.returning.returned import COVER, Figure, Return
from gazette_pub.formats.word.returning.units import Text, text_of
from gazette_pub.formats.word.returning.written import Written, written
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Document, Issue, new_issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.plain import squeezed
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.layout.masthead import running_head
from gazette_pub.merge.refresh import refreshed
from gazette_pub.structure.documents import add_documents
from gazette_pub.structure.languages import name_languages
from gazette_pub.structure.line import Pages
from gazette_pub.structure.placed import place_notes


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that a document holds: the one that it was made of, with what was changed since, where it carries that;
    else what its paragraphs, styles and tables say.

    Raises UnreadableInput when it cannot be opened, or nothing is printed in it.
    """
    package, kept = opened(source.data, report), Pictures() if pictures is None else pictures
    carried = carried_in(package)
    if carried is not None:
        keep_pictures(package, kept)
        return carried.issue if carried.is_sealed else _changed(File(package, report, kept), carried)
    return _of_paragraphs(source, Pages(File(package, report, kept).lines(), []), report)


def shown(source: Source) -> tuple[Issue, Pages]:
    """The issue that the paragraphs of a document show, whatever it carries, and the lines that they make."""
    pages = Pages(File(opened(source.data, ignore), ignore, Pictures()).lines(), [])
    return _of_paragraphs(source, pages, ignore), pages


def _of_paragraphs(source: Source, pages: Pages, report: Report) -> Issue:
    issue = new_issue()
    issue.add("meta").add("source", None, name=source.name, media=source.media, sha256=source.sha256)
    if pages.lines:
        add_documents(issue, pages, report)
        place_notes(issue, pages.lines)
    if next(issue.children("front", "document", "colophon"), None) is None:
        raise UnreadableInput(say("no text in it"))
    name_languages(issue)
    return issue


def _changed(file: File, carried: Carried) -> Issue:
    """The issue that the file carries, with what was changed in the file; what only said of old words what they were is gone."""
    base = copy.deepcopy(carried.issue)
    was = written(carried.issue, carried.style, file.pictures)
    now = text_of(file.blocks(), file.reading)
    _report_cover(was, now, file.report)
    figure: Figure = lambda thing, unit: file.figure(thing, unit.para)  # noqa: E731
    Return(was, now, file.notes, figure, lambda blocks: _documents(file, blocks)).put()
    file.report_heads(_is_printed_by(carried.issue, base))
    file.report_comments()
    file.report_set_off()
    for _ in now.chunks:
        file.report_chunk()
    return refreshed(base, carried.issue)


def _is_printed_by(*issues: Issue) -> Callable[[str], bool]:
    """Whether a head of pages says what the issue has there, before or after it was changed: its own head, or a title."""
    titles = (title.text_content for issue in issues for title in issue.descendants("title"))
    said = {*map(squeezed, titles), *(squeezed(running_head(issue)) for issue in issues)}
    return lambda line: squeezed(line) in said


def _documents(file: File, blocks: list[Para | Table]) -> list[Document]:
    """The documents that blocks read as. They say nothing of where they came from: a person put them in."""
    issue = new_issue()
    add_documents(issue, Pages(file.lines_of(blocks), []), ignore)
    for node in issue.descendants():
        node.attrib.pop("para", "")
    return list(issue.documents)


def _report_cover(was: Written, now: Text, report: Report) -> None:
    """Reports what the cover says otherwise than it was made to say."""
    said = [unit.text for unit in now.units if unit.style in COVER and not unit.marks and unit.text.strip()]
    for before, after in zip(was.cover, said, strict=False):
        if before != after:
            what = say("the cover says {text}, and the issue {printed}", text=after, printed=before)
            report(COVERED.found(what, text=after))
