"""What stands before the documents: the cover, and the contents."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from gazette_pub.formats.word.fields import add_field, begin_field, end_field
from gazette_pub.formats.word.markup import Element, add, add_run, add_text, put
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import OF_ROLE, ROLES, STYLES
from gazette_pub.formats.word.text import add_line, words
from gazette_pub.issue.findings import Finding, Grade, rule
from gazette_pub.issue.messages import say_many
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.layout.firstpage import parted, role_above
from gazette_pub.layout.flow import Line
from gazette_pub.layout.front import is_number_first, listed, listed_number
from gazette_pub.layout.languages import words_of
from gazette_pub.layout.masthead import day, host, issue_line, owner_and_name, parted_name
from gazette_pub.layout.titles import ems

CONTENTS = r'TOC \o "1-2" \h \z \u'
"""§17.16.5.68: outline levels 1 and 2 as links. A gazette's contents are its documents and what is under them."""

BETWEEN = {"Category": 3, "DocumentNumber": 4}
"""What stands between them, without a page: group heads and the numbers of documents. Their styles, and the level of each."""


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
    for i, text in enumerate(published):
        paragraph = story.paragraph("GazettePublisher", frame)
        if i:
            put(paragraph[0], "spacing", before=0)
        else:
            _push_down(story, paragraph, taken)
        add_text(paragraph, text)


def cover_styles(lines: Sequence[Line]) -> Iterator[tuple[Node, str]]:
    """The style of each line of a first page that is the cover."""
    if not lines:
        return
    cover = parted(lines)
    for line in cover.above:
        yield line.node, OF_ROLE[role_above(line)]
    yield cover.name.node, OF_ROLE["cover-owner" if all(parted_name(cover.name.text)) else "cover-name"]
    yield from ((line.node, OF_ROLE["cover-issue"]) for line in cover.numbered)
    yield from ((line.node, OF_ROLE["cover-publisher"]) for line in cover.published)


def line_on_cover(story: Story, node: Node, styles: Mapping[Node, str]) -> None:
    """A line of the issue's own first page; the first that says who publishes it stands at the foot with those below it."""
    paragraph = add_line(story, node, styles[node])
    last = OF_ROLE["cover-publisher"]
    published = [each for each in styles if styles[each] == last]
    if node in published[1:]:
        put(paragraph[0], "spacing", before=0)
    elif published and node is published[0] and list(styles)[-len(published) :] == published:
        taken = sum(_lines(story, ROLES[style], each.text_content) for each, style in styles.items())
        _push_down(story, paragraph, taken)


def _push_down(story: Story, paragraph: Element, taken: float) -> None:
    """Leaves open what the lines of the cover do not take, above the first of those at its foot."""
    before = max(1.0, story.style.text.lines - OPEN - taken)
    put(paragraph[0], "spacing", before=round(before * story.style.text.leading * 20))


def _lines(story: Story, role: str, text: str) -> float:
    """How many lines of the page a text takes on the cover."""
    return math.ceil(ems(text) / story.style.room(role)) * story.style.role(role).slot


def add_contents(story: Story, issue: Issue) -> None:
    """A table of contents as Word knows it, filled in with the pages on which the composer has its documents begin."""
    frame = story.frame("Table of Contents")
    add_text(story.paragraph("TOCHeading", frame), words_of(issue).contents)
    pages = story.paging.numbers
    for i, (style, node, page) in enumerate(_entries(issue, pages)):
        paragraph = story.paragraph(style, frame)
        if not i:
            begin_field(paragraph, contents_code(_between(issue)))
        _add_entry(paragraph, words(node), story.marks.around(node), page)
    end_field(story.paragraph("Spacer", frame))


AS_PRINTED = rule(
    "F123",
    Grade.NOTE,
    """The contents that an issue prints name documents that are not in it: these keep the page that is printed.

    The other entries say on which page of the file their document begins. Where one of these is in the issue, its title is
    not what the contents call it: compare the two. Where only a part of the gazette was read, nothing is wrong.""",
)


def printed_pages(issue: Issue) -> Iterator[Finding]:
    """That entries of the issue's own contents keep the page that is printed, as they lead to no document."""
    front, documents = issue.child("front"), {f"#{document.id}" for document in issue.all_documents}
    entries = [entry for entry in front.descendants("entry") if entry.get("page")] if front is not None else []
    kept = [entry for entry in entries if not any(ref.get("href") in documents for ref in entry.children("ref"))]
    if kept:
        said = say_many(
            "the contents: {count} entry leads to no document, and keeps the page that is printed",
            "the contents: {count} entries lead to no document, and keep the pages that are printed",
            len(kept),
        )
        yield AS_PRINTED.found(said, kept[0], text=kept[0].words)


def contents_code(styles: Iterable[tuple[str, int]]) -> str:
    """The contents, of paragraphs in these styles too, each with the level that it is listed on."""
    listed = sorted(styles, key=itemgetter(1))
    if not listed:
        return CONTENTS
    code = rf'{CONTENTS} \t "{",".join(f"{name},{level}" for name, level in listed)}"'
    levels = {level for _, level in listed}.intersection(BETWEEN.values())
    return rf"{code} \n {min(levels)}-{max(levels)}" if levels else code


def _between(issue: Issue) -> Iterator[tuple[str, int]]:
    """The styles between the titles in the contents of this issue."""
    said = {entry for entry, *_ in _entries(issue, {})}
    return ((row.name, BETWEEN[row.id]) for row in STYLES if f"TOC{BETWEEN.get(row.id)}" in said)


def _entries(issue: Issue, pages: Mapping[str, str]) -> Iterator[tuple[str, Node, str | None]]:
    """What contents list: its style, what it leads to, and the page, where one stands behind it."""
    for node, depth in listed(issue):
        if not isinstance(node, Document):
            yield f"TOC{BETWEEN['Category']}", node, None
        elif (title := node.title_node) is not None:
            titled = (f"TOC{min(depth, 2)}", title, pages.get(str(node.id), ""))
            numbers = list(_numbered(node))
            yield from (*numbers, titled) if is_number_first(node) else (titled, *numbers)


def _numbered(document: Document) -> Iterator[tuple[str, Node, None]]:
    """The number of a document, where contents list it: above or below the title, as the page has it, for Word, which makes
    the list anew, goes through the pages."""
    if listed_number(document) and document.head is not None:
        yield f"TOC{BETWEEN['DocumentNumber']}", next(document.head.children("number")), None


def _add_entry(paragraph: Element, text: str, mark: str, page: str | None) -> None:
    link = add(paragraph, "hyperlink", anchor=mark, history=1)
    add_text(link, text)
    if page is not None:
        add(add_run(link), "tab")
        add_field(link, rf"PAGEREF {mark} \h", page)
