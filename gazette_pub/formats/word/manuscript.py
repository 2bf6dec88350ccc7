"""An issue → the text of the file: cover, contents, documents in printed order."""

from __future__ import annotations

from dataclasses import replace

from gazette_pub.formats.word.blocks import block
from gazette_pub.formats.word.front import add_contents, add_cover
from gazette_pub.formats.word.furniture import FURNITURE
from gazette_pub.formats.word.markup import w
from gazette_pub.formats.word.paging import paging
from gazette_pub.formats.word.pictures import Album
from gazette_pub.formats.word.sheet import Section
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.template.page import Column
from gazette_pub.issue.model import Issue
from gazette_pub.layout.firstpage import makes_cover
from gazette_pub.layout.front import is_single, makes_contents, prints_contents
from gazette_pub.layout.languages import is_of_china
from gazette_pub.layout.style import Style

FRONT = Section(begins="nextPage")
DOCUMENTS = Section(begins="oddPage", first=1, furniture=FURNITURE)
"""The documents begin on a right-hand page, page １. Cover and contents have neither running heads nor page marks."""


def manuscript(issue: Issue, style: Style, album: Album, column: Column | None = None) -> Story:
    """The issue as an editor's manuscript. A single act gets no cover and no contents, nor one of which nothing is known
    a cover; and neither is made for an issue that prints its own. `column`: what a page of an office's template holds."""
    story = Story(issue, style, block, album)
    if makes_cover(issue, style):
        story.begin(FRONT)
        add_cover(story, issue)
    has_contents = style.sheet.cover and not is_single(issue) and makes_contents(issue)
    if has_contents or prints_contents(issue):
        story.paging = paging(issue, style, album.shown, column)
    if (front := issue.child("front")) is not None:
        story.begin(FRONT)
        block(story, front)
    if has_contents:
        story.begin(FRONT)
        add_contents(story, issue)
    # LibreOffice parts the paragraph at the end of the page where the first section of all is to begin on an odd one
    story.begin(DOCUMENTS if story.is_begun else replace(DOCUMENTS, begins="nextPage"))
    for child in issue.children("category", "document", "colophon", "pb"):
        block(story, child)
    if not is_of_china(issue):
        set_marks_as_latin(story)
    return story


def set_marks_as_latin(story: Story) -> None:
    """The marks that both scripts use are set in the font of the words around them: ’ is no Chinese character here."""
    for part in (story.body, story.notes):
        for fonts in part.iter(w("rFonts")):
            fonts.attrib.pop(w("hint"), "")
