"""Akoma Ntoso, read."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats import Progress
from gazette_pub.formats.akn.layouts.package import kept_in, parted, report_left
from gazette_pub.formats.akn.layouts.whole import whole
from gazette_pub.formats.akn.reading.file import root_of
from gazette_pub.formats.akn.reading.gazette import gazette
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.beginnings import MAIN, Beginning, is_akoma_ntoso_package
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import UnreadableInput


def read(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that the file holds, or a package of files: all text outside `meta`, in its order, and what its elements
    carry.

    Raises UnreadableInput for what is no Akoma Ntoso, has a document type, or is nested deeper than an issue may be.
    """
    reading = Reading(report)
    if not is_akoma_ntoso_package(Beginning.of(source.data)):
        return gazette(whole(root_of(source.data, reading), {}, report), source, reading)
    documents, others = parted(source.data)
    reading.media = kept_in(Pictures() if pictures is None else pictures, others)
    files = {name: _root_in(name, content, reading) for name, content in documents.items()}
    issue = gazette(whole(files.pop(MAIN), files, report), source, reading)
    report_left(others, reading.media, issue, report)
    return issue


def _root_in(name: str, data: bytes, reading: Reading) -> etree._Element:
    try:
        return root_of(data, reading)
    except UnreadableInput as error:
        raise UnreadableInput(say("{file}: {error}", file=name, error=error), hint=error.advice) from error
