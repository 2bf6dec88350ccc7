"""What stands before the documents: the cover, and the contents."""

from __future__ import annotations

import math

from gazette_pub.formats.word.fields import add_field, begin_field, end_field
from gazette_pub.formats.word.markup import Element, add, add_run, add_text, put
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.text import words
from gazette_pub.issue.model import Issue
from gazette_pub.layout.front import titled
from gazette_pub.layout.languages import words_of
from gazette_pub.layout.masthead import day, host, issue_line, owner_and_name
from gazette_pub.layout.titles import ems

CONTENTS = r'TOC \o "1-2" \h \z \u'
"""§17.16.5.68: outline levels 1 and 2 as links. A gazette's contents are its documents and what is under them."""


COVER = (("GazetteTitle", "cover-owner"), ("GazetteName", "cover-name"), ("GazetteNumber", "cover-issue"))
"""The styles and the roles of what stands above on the cover."""

OPEN = 5
"""Lines of the cover that are left open: above its name, above its number, and below its publisher."""


def add_cover(story: Story, issue: Issue) -> None:
    """The gazette's name, its year and number; at the foot the day, its publisher and its host: a cover page as Word knows it."""
    frame = story.frame("Cover Pages")
    above = zip(COVER, (*owner_and_name(issue), issue_line(issue)), strict=True)
    taken = 0.0
    for (style, role), text in above:
        if text:
            add_text(story.paragraph(style, frame), text)
            taken += _lines(story, role, text)
    published = [text for text in (day(issue), issue.meta("publisher"), host(issue)) if text]
    taken += sum(_lines(story, "cover-publisher", text) for text in published)
    before = max(1.0, story.style.text.lines - OPEN - taken)
    for i, text in enumerate(published):
        paragraph = story.paragraph("GazettePublisher", frame)
        put(paragraph[0], "spacing", before=0 if i else round(before * story.style.text.leading * 20))
        add_text(paragraph, text)


def _lines(story: Story, role: str, text: str) -> float:
    """How many lines of the page a text takes on the cover."""
    return math.ceil(ems(text) / story.style.room(role)) * story.style.role(role).slot


def add_contents(story: Story, issue: Issue) -> None:
    """A table of contents as Word knows it, filled in with the pages on which the composer has its documents begin."""
    frame = story.frame("Table of Contents")
    add_text(story.paragraph("TOCHeading", frame), words_of(issue).contents)
    pages = story.paging.numbers
    for i, (document, depth) in enumerate(titled(issue)):
        paragraph = story.paragraph(f"TOC{min(depth, 2)}", frame)
        if not i:
            begin_field(paragraph, CONTENTS)
        title = (
            next(title for title in document.head.children("title") if title.name)
            if document.head is not None
            else None
        )
        assert title is not None
        _add_entry(paragraph, words(title), story.marks.name(title), pages.get(str(document.id), ""))
    end_field(story.paragraph("Spacer", frame))


def _add_entry(paragraph: Element, title: str, mark: str, page: str) -> None:
    link = add(paragraph, "hyperlink", anchor=mark, history=1)
    add_text(link, title)
    add(add_run(link), "tab")
    add_field(link, rf"PAGEREF {mark} \h", page)
