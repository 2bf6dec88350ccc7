"""Elements of the issue → paragraphs and tables: one row an element."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from gazette_pub.formats.word.markup import add
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import OUTLINE
from gazette_pub.formats.word.tables import names, roster, table
from gazette_pub.formats.word.text import add_labels_line, add_line
from gazette_pub.issue.model import Document, Node, tag
from gazette_pub.issue.plain import printed_after
from gazette_pub.layout.columns import begins_page, columns
from gazette_pub.layout.numbering import numbering

LINES = {
    "category": "Category",
    "attachlabel": "AttachLabel",
    "kicker": "Kicker",
    "subtitle": "Subtitled",
    "number": "DocumentNumber",
    "adoption": "Adoption",
    "delivery": "Delivery",
    "byline": "Byline",
    "dateline": "Dateline",
    "salutation": "Salutation",
    "entry": "ContentsEntry",
    "label": "LabelLine",
    "caption": "FigureCaption",
    "credit": "FigureCredit",
    "attachlist": "AttachList",
    "signature": "Signature",
    "date": "SignedDate",
}
"""Elements that are a paragraph, whatever they stand in, and its style."""

TITLES = {0: "FrontTitle", 1: "DocumentTitle", 2: "AttachedTitle"}
"""The style of a title, by its outline level; those of the first page are in no outline."""

DIVISIONS = {
    "book": "BookHeading",
    "part": "PartHeading",
    "chapter": "ChapterHeading",
    "section": "DivisionHeading",
    "subsection": "SubdivisionHeading",
}

HELD = {"cell": "TableText", "note": "FootnoteText"}
"""The style of a paragraph in what may hold a text without paragraphs too."""

BEGINS_WITH_LINE = frozenset("heading p list item article section division group quoted".split())
"""What a printed number or mark may stand before on one line; before anything else it has a line of its own."""

SECTIONS = {
    "level-1": "SectionHeading1",
    "level-2": "SectionHeading2",
    "level-3": "SectionHeading3",
    "level-4": "SectionHeading4",
}
"""The style of a heading, by the numbering it has: 一、 （一） 1. （1）."""

HEADINGS, DEEPEST_HEADING = 3, 9
"""The outline level of the first headings under a title, and the last that Word has (§17.3.1.20)."""

DEEPEST_ITEM = 3
"""Lists that stand deeper are indented no further."""


def blocks(story: Story, node: Node) -> None:
    """The children of the element, in order."""
    for child in node.children():
        block(story, child)


def block(story: Story, node: Node) -> None:
    """One element that stands between the lines or is one."""
    BLOCKS[node.name](story, node)


# -- documents -------------------------------------------------------------------------------------------------------


def document(story: Story, node: Node) -> None:
    """A document: its head across the page, its text in one column or two, then what is printed under it."""
    assert isinstance(node, Document)
    story.columns = 1
    story.page = story.page or begins_page(node, story.paged)
    for child in node.children():
        if child.name in ("body", "foot"):
            story.columns = columns(node)
        block(story, child)


def category(story: Story, node: Node) -> None:
    """A group head: the documents that it heads follow on its page."""
    story.columns = 1
    story.page = story.page or begins_page(node, story.paged)
    line(story, node)


def colophon(story: Story, node: Node) -> None:
    story.columns = 1
    blocks(story, node)


def head(story: Story, node: Node) -> None:
    """What stands before the text. The salutation begins the text and is set in its columns."""
    for child in node.children():
        if child.name == "salutation":
            story.columns = columns(cast(Document, node.above))
        block(story, child)


def title(story: Story, node: Node) -> None:
    """A title, as deep in the outline as its document stands in the issue."""
    add_line(story, node, TITLES[title_level(node)])


def title_level(node: Node) -> int:
    """The outline level of a title: 1 for a document of the issue, 2 for one under another; 0 for what meta says."""
    if node.above.name != "head":
        return 0
    return 2 if node.above.above.above.name == "document" else 1


# -- the parts of a text ---------------------------------------------------------------------------------------------


def numbered(story: Story, node: Node) -> None:
    """What begins with its printed number: on the line of its heading or first paragraph, else on a line of its own."""
    story.number(node)
    first = _first(node)
    if first is None or first.name not in ("heading", "p"):
        add_labels_line(story, "Article" if node.name == "article" else "GazetteText")
    blocks(story, node)


def quoted(story: Story, node: Node) -> None:
    """A text that is quoted, between its marks."""
    story.number(node)
    first = _first(node)
    if first is None or first.name not in BEGINS_WITH_LINE:
        add_labels_line(story, "GazetteText")
    blocks(story, node)
    add_labels_line(story, "GazetteText")
    story.close(printed_after(node))


def heading(story: Story, node: Node) -> None:
    """A heading. Its lettering is that of its number; its place in the outline is how deep it stands."""
    style = _heading_style(node.above)
    properties = add_line(story, node, style)[0]
    level = min(HEADINGS + sum(1 for _ in node.above.iterancestors(tag("section"), tag("division"))), DEEPEST_HEADING)
    if level != OUTLINE.get(style, level):
        add(properties, "outlineLvl", val=level - 1)


def paragraph(story: Story, node: Node) -> None:
    """A paragraph, after its printed number where it has one."""
    story.number(node)
    add_line(story, node, _paragraph_style(node, node.above))


def figure(story: Story, node: Node) -> None:
    """A frame to put the picture in, and what is printed under it: a gazette's text does not bring its pictures."""
    story.paragraph("Figure")
    blocks(story, node)


def line(story: Story, node: Node) -> None:
    """What is a paragraph wherever it stands."""
    add_line(story, node, LINES[node.name])


def end_page(story: Story, node: Node) -> None:
    """The end of a printed page between two lines."""
    story.end_page(node)


def _heading_style(above: Node) -> str:
    if above.name == "section":
        return SECTIONS[numbering(above.label, int(above.get("level", "1")))]
    if above.name == "division":
        return DIVISIONS[above.get("type", "chapter")]
    return {"article": "ArticleHeading", "contents": "ContentsHeading"}.get(above.name, SECTIONS["level-4"])


def _paragraph_style(node: Node, above: Node) -> str:
    if above.name == "item":
        depth = min(sum(1 for _ in node.iterancestors(tag("list"))), DEEPEST_ITEM)
        return f"Item{depth}" if _first(above) is node else f"ItemText{depth}"
    if above.name == "article" and _first(above) is node:
        return "Article"
    return HELD.get(above.name, "GazetteText")


def _first(node: Node) -> Node | None:
    return next((child for child in node.children() if child.name != "pb"), None)


BLOCKS: dict[str, Callable[[Story, Node], None]] = {
    "front": blocks,
    "document": document,
    "colophon": colophon,
    "head": head,
    "title": title,
    "contents": blocks,
    "body": blocks,
    "section": numbered,
    "division": numbered,
    "article": numbered,
    "group": numbered,
    "quoted": quoted,
    "heading": heading,
    "list": blocks,
    "item": numbered,
    "p": paragraph,
    "names": names,
    "roster": roster,
    "table": table,
    "figure": figure,
    "foot": blocks,
    "pb": end_page,
    **dict.fromkeys(LINES, line),
    "category": category,
}
"""What is done with each element that stands between the lines or is one."""
