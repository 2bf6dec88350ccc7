"""Elements of the issue → paragraphs and tables: one row an element."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from gazette_pub.formats.word.front import cover_styles, line_on_cover
from gazette_pub.formats.word.lists import STYLES
from gazette_pub.formats.word.markup import Element, add, add_run, last_in, put, w
from gazette_pub.formats.word.record import Record
from gazette_pub.formats.word.ruled import table
from gazette_pub.formats.word.sheet import twips
from gazette_pub.formats.word.sides import signature
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import OF_ROLE, OUTLINE, ROLES
from gazette_pub.formats.word.tables import names, roster
from gazette_pub.formats.word.text import RED, add_beside_number, add_labels_line, add_line, spread
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.issue.plain import printed_after
from gazette_pub.layout.columns import begins_page, columns, is_attached_apart, opening_of
from gazette_pub.layout.firstpage import printed_cover
from gazette_pub.layout.labels import BEGINS_WITH_LINE
from gazette_pub.layout.names import parted_end
from gazette_pub.layout.official import is_beside_number, line_role, printed_below, record_of
from gazette_pub.layout.roles import entry_role, heading_role, title_role
from gazette_pub.layout.titles import ems, is_narrowed, narrowed

LINES = """category attachlabel kicker subtitle number adoption delivery byline dateline salutation label caption credit
 attachlist signature date""".split()
"""Elements that are a paragraph, whatever they stand in: in the style of the role of that name."""

HELD = {"cell": "TableText", "note": "FootnoteText"}
"""The style of a paragraph in what may hold a text without paragraphs too."""

HEADINGS, DEEPEST_HEADING = 3, 9
"""The outline level of the first headings under a title, and the last that Word has (§17.3.1.20)."""

DEEPEST_ITEM = 3
"""Lists that stand deeper are indented no further."""

ITEMS = {style: level for level, style in enumerate(STYLES, 1)}
"""How deep an item of each style stands."""


def blocks(story: Story, node: Node) -> None:
    """The children of the element, in order."""
    for child in node.children():
        block(story, child)


def block(story: Story, node: Node) -> None:
    """One element that stands between the lines or is one."""
    BLOCKS[node.name](story, node)


# -- the first page ----------------------------------------------------------------------------------------------------


def front(story: Story, node: Node) -> None:
    """What the issue prints before its documents; where that is its cover, in the styles of one, and its contents below it."""
    lines = printed_cover(cast(Issue, node.above), story.style)
    styles = dict(cover_styles(lines))
    for child in node.children():
        if child in styles:
            line_on_cover(story, child, styles)
        else:
            story.page = story.page or bool(lines) and child.name == "contents"
            block(story, child)


# -- documents -------------------------------------------------------------------------------------------------------


def document(story: Story, node: Node) -> None:
    """A document: its head across the page, its text in one column or two, then what is printed under it."""
    assert isinstance(node, Document)
    story.columns = 1
    story.page = story.page or _begins_page(story, node)
    above = last_in(story.body) if story.style.text.rule and node.above.name == "issue" else None
    for child in node.children():
        if child.name in ("body", "foot"):
            story.columns = columns(node, story.style)
        block(story, child)
    if above is not None:
        _rule_over(story, above)


def _rule_over(story: Story, above: Element) -> None:
    """The rule between a document and the one before it, in the middle of a line of its own."""
    named = (paragraph for paragraph in above.itersiblings(w("p")) if _style_in(paragraph) != "Spacer")
    if (first := next(named, None)) is None or first[0].find(w("pageBreakBefore")) is not None:
        return
    text, role = story.style.text, ROLES.get(_style_in(first))
    before = story.style.role(role).before if role else 0.0
    border = add(put(first[0], "pBdr"), "top", val="single", sz=max(2, round(text.rule * 8)))
    for name, value in (("space", round(text.leading / 2)), ("color", "auto")):
        border.set(w(name), str(value))
    put(first[0], "spacing", before=twips((before + 0.5) * text.leading))


def _style_in(paragraph: Element) -> str:
    return str(paragraph[0][0].get(w("val")))


def category(story: Story, node: Node) -> None:
    """A group head: the documents that it heads follow on its page."""
    story.columns = 1
    story.page = story.page or _begins_page(story, node)
    line(story, node)


def foot(story: Story, node: Node) -> None:
    """What stands below the text; the record at the foot of its page, where the style has rules around it."""
    lines = record_of(node, story.style) if story.columns == 1 else []
    record: Record | None = None
    for child in node.children():
        if child in lines:
            record = record or Record(story)
            with story.inside(record.row()):
                block(story, child)
        else:
            block(story, child)
    if record is not None:
        record.end(is_last=printed_below(node) is None)


def _begins_page(story: Story, node: Node) -> bool:
    """Whether it stood, or stands for want of room, at the head of a page. LibreOffice would leave its head alone at the foot
    of the page before: there no line is kept with columns."""
    apart = is_attached_apart(node, story.style)
    return apart or begins_page(node, story.paged) or node in story.paging.tops


def colophon(story: Story, node: Node) -> None:
    story.columns = 1
    blocks(story, node)


def head(story: Story, node: Node) -> None:
    """What stands before the text, and what begins it, which is set in its columns."""
    over, opening = opening_of(node)
    for child in over:
        block(story, child)
    story.columns = columns(cast(Document, node.above), story.style) if opening else story.columns
    for child in opening:
        block(story, child)


def title(story: Story, node: Node) -> None:
    """A title, as deep in the outline as its document stands in the issue."""
    role = title_role(node)
    _narrow(story, add_line(story, node, OF_ROLE[role]), role)


def _narrow(story: Story, paragraph: Element, name: str) -> None:
    """Sets what takes several lines so far in that they end well by themselves: no line end is put into it, which contents and
    other programs would take for a blank, and no stub is left."""
    role, room = story.style.role(name), story.style.room(name, story.columns)
    properties, said = paragraph[0], "".join(text.text or "" for text in paragraph.iter(w("t")))
    is_long = ems(said) > room
    if is_narrowed(role) and (inside := round((room - narrowed(said, room, role.indent)) * role.em * 10)):
        left, right = (round(side * story.em) + inside for side in (role.left, role.right))
        first = round(role.indent * story.em) if is_long else 0
        # *Chars would win (§17.3.1.12); and in LibreOffice a heading has a first line of its own where none is said
        put(properties, "ind", leftChars=0, left=left, rightChars=0, right=right, firstLineChars=0, firstLine=first)


def contents(story: Story, node: Node) -> None:
    """A law's own contents, line by line."""
    for child in node.children():
        if child.name == "pb":
            story.end_page(child)
        else:
            paragraph = add_line(story, child, OF_ROLE[entry_role(child)])
            _end_in_column(story, paragraph[0])
            if child.name != "label":
                spread(paragraph, parted_end)


def _end_in_column(story: Story, properties: Element) -> None:
    """The page of an entry stands at the right of a column where the page has several."""
    text = story.style.text
    if story.columns > 1:
        tabs = put(properties, "tabs")
        add(tabs, "tab", val="right", leader="dot", pos=round(text.measure(story.columns) * 20))
        add(tabs, "tab", val="clear", pos=round(text.measure(1) * 20))


# -- the parts of a text ---------------------------------------------------------------------------------------------


def numbered(story: Story, node: Node) -> None:
    """What begins with its printed number: on the line of its heading or first paragraph, else on a line of its own."""
    story.number(node)
    for child in node.children():
        if child.name not in BEGINS_WITH_LINE:
            add_labels_line(story, "GazetteText")
        block(story, child)
    add_labels_line(story, "GazetteText")


def quoted(story: Story, node: Node) -> None:
    """A text that is quoted, between its marks."""
    numbered(story, node)
    story.close(printed_after(node))


def heading(story: Story, node: Node) -> None:
    """A heading. Its lettering is that of its number; its place in the outline is how deep it stands."""
    role = heading_role(node)
    style = OF_ROLE[role]
    paragraph = add_line(story, node, style)
    properties = paragraph[0]
    _narrow(story, paragraph, role)
    level = min(HEADINGS + sum(1 for _ in node.above.iterancestors(tag("section"), tag("division"))), DEEPEST_HEADING)
    if style in OUTLINE and level != OUTLINE.get(style, level):
        put(properties, "outlineLvl", val=level - 1)


def paragraph(story: Story, node: Node) -> None:
    """A paragraph, after its printed number where it has one."""
    story.number(node)
    style = _paragraph_style(node, node.above)
    line = add_line(story, node, style)
    if style in ITEMS:
        story.lists.put_in(line[0], node, ITEMS[style])


def figure(story: Story, node: Node) -> None:
    """The picture, or a frame to put one in, and what is printed under it; over both columns where it has no room in one."""
    columns, wide = story.columns, story.album.shown.is_wide(node, story.style)
    story.columns = 1 if wide else columns
    if (drawn := story.album.drawing(node, *story.space)) is not None:
        add_run(story.paragraph("Picture")).append(drawn)
    else:
        story.paragraph("Figure")
    for child in node.children():
        add_line(story, child, "FigureCaption") if child.name == "caption" else block(story, child)
    story.columns = columns


def line(story: Story, node: Node) -> None:
    """What is a paragraph wherever it stands; who signs a document stands on the line of its number."""
    if is_beside_number(node):
        add_beside_number(story, node)
        return
    above, before = story.line, node.getprevious()
    paragraph = add_line(story, node, _line_style(story, node))
    properties = paragraph[0]
    if above is not None and isinstance(before, Node) and line_role(before) == line_role(node) == RED:
        put(above[0], "spacing", after=0)
        put(properties, "spacing", before=0)
    _narrow(story, paragraph, line_role(node))


def end_page(story: Story, node: Node) -> None:
    """The end of a printed page between two lines."""
    story.end_page(node)


def _line_style(story: Story, node: Node) -> str:
    """The style of its role. A note stands in the middle where it is one line, and is a paragraph where it is longer."""
    name = line_role(node)
    style, role = OF_ROLE[name], story.style.role(name)
    is_long = role.align == "note" and ems(node.words) > story.style.room(name)
    return f"{style}Long" if is_long else style


def _paragraph_style(node: Node, above: Node) -> str:
    if above.name == "item":
        depth = min(sum(1 for _ in node.iterancestors(tag("list"))), DEEPEST_ITEM)
        return f"Item{depth}" if _first(above) is node else f"ItemText{depth}"
    if above.name == "article" and _first(above) is node:
        return "Article"
    return HELD.get(above.name) or OF_ROLE[line_role(node)]


def _first(node: Node) -> Node | None:
    return next((child for child in node.children() if child.name != "pb"), None)


BLOCKS: dict[str, Callable[[Story, Node], None]] = {
    "front": front,
    "document": document,
    "colophon": colophon,
    "head": head,
    "title": title,
    "contents": contents,
    "body": blocks,
    "section": numbered,
    "division": numbered,
    "article": numbered,
    "group": quoted,
    "quoted": quoted,
    "heading": heading,
    "list": blocks,
    "item": numbered,
    "p": paragraph,
    "names": names,
    "roster": roster,
    "table": table,
    "figure": figure,
    "foot": foot,
    "pb": end_page,
    **dict.fromkeys(LINES, line),
    "signature": signature,
    "category": category,
}
"""What is done with each element that stands between the lines or is one."""
