"""Extracted text → issue XML."""

from __future__ import annotations

from gazette_pub.model import Issue, new_issue
from gazette_pub.problems import Report, UnreadableInput
from gazette_pub.readers.text import newspaper
from gazette_pub.readers.text.assemble import assemble
from gazette_pub.readers.text.lines import lines_of
from gazette_pub.readers.text.pages import take_out_furniture
from gazette_pub.readers.text.recognise import recognise
from gazette_pub.source import Source, split_lines


def read(source: Source, report: Report) -> Issue:
    """The issue that a PDF's extracted text holds. Any text that is not blank gives a valid issue."""
    issue = new_issue()
    meta = issue.add("meta")
    count = str(len(split_lines(source.text)))
    meta.add("source", None, name=source.name, media=source.media, sha256=source.sha256, lines=count)
    pages = take_out_furniture(lines_of(source.text))
    if not pages.lines and not pages.breaks:
        raise UnreadableInput(f"{source.name}: no text in it")
    if newspaper.is_newspaper(pages.lines):
        return newspaper.assemble(issue, pages)
    return assemble(issue, pages, recognise(pages))
