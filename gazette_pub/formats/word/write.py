"""The issue as a word processor's document, to go on working in."""

from __future__ import annotations

from gazette_pub.formats import Press
from gazette_pub.formats.word.archive import archive
from gazette_pub.formats.word.front import printed_pages
from gazette_pub.formats.word.manuscript import manuscript
from gazette_pub.formats.word.parts import package
from gazette_pub.formats.word.pictures import Album
from gazette_pub.formats.word.sheet import for_office
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue
from gazette_pub.layout.pictures import shown_in
from gazette_pub.layout.stylesheets import style as named


def write(issue: Issue, press: Press) -> bytes:
    """The issue as DOCX (ECMA-376, transitional): real styles and outline levels, contents, one or two columns.

    Reports F103 and F106 for a picture of which the file has the place and the caption, what an office's template lacks
    (F121) or has too much (F122), and pages in printed contents that are left as they are (F123).
    """
    issue = without_bad_links(issue, press.report)
    album = Album(shown_in(issue, press.pictures), press.pictures)
    for finding in album.findings():
        press.report(finding)
    for finding in printed_pages(issue):
        press.report(finding)
    press.progress(say("docx: setting the text"))
    style, template = for_office(press.set_in(named("bulletin"))), press.template
    fitted = template.fitted(style) if template else style
    column = template.column if template and fitted is not style else None
    story = manuscript(issue, fitted, album, column)
    press.progress(say("docx: packing"))
    return archive(package(issue, story, fitted, press.made, template, press.report), press.made)
