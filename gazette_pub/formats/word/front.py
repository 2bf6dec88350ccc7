"""What stands before the documents: the cover, and the contents."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gazette_pub.formats.word.blocks import title_level
from gazette_pub.formats.word.fields import add_field, begin_field, end_field
from gazette_pub.formats.word.markup import Element, add, add_run, add_text
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.text import words
from gazette_pub.issue.model import Issue, Node
from gazette_pub.layout.languages import words_of
from gazette_pub.layout.masthead import name, year_and_number
from gazette_pub.words.pattern import Pattern

CONTENTS = r'TOC \o "1-2" \h \z \u'
"""§17.16.5.68: outline levels 1 and 2 as links. A gazette's contents are its documents and what is under them."""

GAZETTE = Pattern(re.compile("(?<=.)公报$"), ("某省公报", "国务院公报"), ("公报", "公报2024"), "search")
"""The word that a gazette's name ends with has a line of its own on the cover."""


@dataclass
class Entry:
    """A line of the contents: a title, its outline level, the page it was printed on where the source says so."""

    title: Node
    level: int
    page: str = ""


def add_cover(story: Story, issue: Issue) -> None:
    """The gazette's name, its year and number, its publisher: a cover page as Word knows it."""
    frame = story.frame("Cover Pages")
    for style, text in (
        ("GazetteTitle", GAZETTE.sub("\n公报", name(issue))),
        ("GazetteNumber", year_and_number(issue)),
        ("GazettePublisher", issue.meta("publisher")),
    ):
        if text:
            add_text(story.paragraph(style, frame), text)


def add_contents(story: Story, issue: Issue, entries: list[Entry]) -> None:
    """A table of contents as Word knows it, filled in with the pages of the printed issue until Word counts its own."""
    frame = story.frame("Table of Contents")
    add_text(story.paragraph("TOCHeading", frame), words_of(issue).contents)
    for entry in entries:
        paragraph = story.paragraph(f"TOC{entry.level}", frame)
        if entry is entries[0]:
            begin_field(paragraph, CONTENTS)
        _add_entry(paragraph, entry, story.marks.name(entry.title))
    end_field(story.paragraph("Spacer", frame))


def entries(issue: Issue) -> list[Entry]:
    """The titles of the issue's documents, in order. The end of a page places every title that came before it."""
    found: list[Entry] = []
    unplaced: list[Entry] = []
    for node in issue.descendants("title", "pb"):
        if node.name == "pb":
            for entry in unplaced:
                entry.page = str(int(node.get("n", "0")))
            unplaced.clear()
        elif (level := title_level(node)) and words(node):
            found.append(Entry(node, level))
            unplaced.append(found[-1])
    return found


def _add_entry(paragraph: Element, entry: Entry, mark: str) -> None:
    link = add(paragraph, "hyperlink", anchor=mark, history=1)
    add_text(link, words(entry.title))
    add(add_run(link), "tab")
    add_field(link, rf"PAGEREF {mark} \h", entry.page)
