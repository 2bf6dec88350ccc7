"""Printed text → runs: words with their character styles, links, page marks, footnotes."""

from __future__ import annotations

import re
from collections.abc import Callable

from gazette_pub.formats.word.fields import begin_field, end_field
from gazette_pub.formats.word.languages import language_of, speak, turn
from gazette_pub.formats.word.markup import Element, add, add_text, last_in
from gazette_pub.formats.word.notes import add_note, is_in_note, note_of
from gazette_pub.formats.word.story import Story
from gazette_pub.issue.links import web_address
from gazette_pub.issue.model import XML_LANG, Node, is_structure, tag
from gazette_pub.issue.plain import printed_after, printed_before
from gazette_pub.layout.languages import direction
from gazette_pub.layout.numbering import numbering
from gazette_pub.layout.titles import title_lines
from gazette_pub.words.names import SHORT_NAME
from gazette_pub.words.pattern import Pattern

WORDS = {
    "em": "Emphasized",
    "ref": "Reference",
    "person": "Person",
    "organization": "Organization",
    "date": "InlineDate",
    "event": "Event",
    "q": "NewWords",
    "span": "Span",
}
"""What a word is, and its character style. A run has one style: of two that could give it theirs, the outer does."""

BREAKS = frozenset({"br", "eol"})
"""Spans that were the end of a line in another's schema."""

LEADS = {"level-1": "1", "level-2": "2"}
"""The lettering of a run-in heading follows its printed number, as that of a heading does."""

OWN_LINE = frozenset({("attachlist", "ref"), ("adoption", "date"), ("adoption", "event")})
"""Where each of several words begins a line: attachments one under the other, and 通过 and 修订, each with its date."""

ENTRY_NUMBER = Pattern(
    re.compile(r"[0-9０-９]{0,3}[.．、]?\s{0,3}\Z"), ("1. ", "１、", "　", ""), ("甲", "1234", "第1"), "fullmatch"
)
"""What stands between an attachment and the one before it: its number, or nothing."""

TITLE_MEASURE = 25.0
"""Ems of its own size that a line of a title may have: 18 pt of 170 mm, with some room at the sides."""

LABELS = {"article": "ArticleLabel", "section": "HeadingLabel", "division": "HeadingLabel"}
"""The style of a printed number, by what it numbers; an item's is that of all others."""

CLOSED = ("、", "）", ")", ".", "．", "：")
"""A number that ends so needs no space after it: 一、总体情况, but 第一条　为了…"""


def add_line(story: Story, node: Node, style: str, within: Element | None = None) -> Element:
    """A paragraph in this style that holds what the element has printed: waiting numbers, then its text."""
    paragraph = story.paragraph(style, within)
    _add_labels(story, paragraph)
    mark = story.marks.begin(paragraph, node)
    if len(node) or node.name not in SET_APART:
        add_inline(story, paragraph, node)
    else:
        SET_APART[node.name](paragraph, node.text or "")
    story.marks.end(paragraph, mark)
    add_text(paragraph, printed_after(node))
    language = language_of(node)
    turn(paragraph, language or story.language)
    if language or direction(story.language) == "rtl":
        speak([paragraph], language or story.language)
    return paragraph


def _add_title(paragraph: Element, title: str) -> None:
    """A title, its lines ended at the sense: without that, one character is left alone on a line of its own."""
    add_text(paragraph, "\n".join(title_lines(title, TITLE_MEASURE)))


def _add_name(paragraph: Element, name: str) -> None:
    if short := SHORT_NAME.fullmatch(name):
        add_text(paragraph, short[1], "ShortName")
        add_text(paragraph, short[2])
    else:
        add_text(paragraph, name)


SET_APART = {"title": _add_title, "name": _add_name}
"""How a text that has nothing but characters is set, where that is not as it comes."""


def add_labels_line(story: Story, style: str) -> None:
    """A paragraph of the waiting numbers alone, when there are any."""
    if story.labels:
        _add_labels(story, story.paragraph(style))


def add_inline(story: Story, parent: Element, node: Node, style: str | None = None) -> None:
    """The text of the element and what stands inside its lines, in this character style where it has one."""
    text = node.text
    for child in node.children():
        add_text(parent, _text_before(child, text), style)
        before = last_in(parent)
        INLINES[child.name](story, parent, child, style)
        if language := child.get(XML_LANG):
            speak(parent.iterchildren() if before is None else before.itersiblings(), language)
        text = child.tail
    add_text(parent, text, style)


def _text_before(child: Node, text: str | None) -> str | None:
    """The text before something inside a line, with the end of that line where it begins one, its number with it."""
    if (child.above.name, child.name) not in OWN_LINE or next(child.above.children(child.name)) is child:
        return text
    return ENTRY_NUMBER.sub(r"\n\g<0>", text or "", count=1)


def _words(story: Story, parent: Element, node: Node, style: str | None) -> None:
    if node.get("name") in BREAKS:
        add_text(parent, "\n")
    add_inline(story, parent, node, style or WORDS[node.name])


def _quoted(story: Story, parent: Element, node: Node, style: str | None) -> None:
    """Words that an amending decision quotes: the new ones are lettered as such."""
    add_inline(story, parent, node, style or (None if node.get("role") else WORDS["q"]))


def _lead(story: Story, parent: Element, node: Node, style: str | None) -> None:
    add_inline(story, parent, node, style or f"Lead{lead_level(node)}")


def _reference(story: Story, parent: Element, node: Node, style: str | None) -> None:
    """A link where its target is in the issue or on the web, else the words alone. In a link there is no other."""
    href = node.get("href", "")
    is_in_link = next(node.iterancestors(tag("ref")), None) is not None
    if not is_in_link and (target := story.marks.target(href)):
        _words(story, add(parent, "hyperlink", anchor=target, history=1), node, style)
    elif not is_in_link and (address := web_address(href)):
        begin_field(parent, f'HYPERLINK "{address}"')  # §17.16.5.25
        _words(story, parent, node, style)
        end_field(parent)
    else:
        _words(story, parent, node, style)


def _page(story: Story, parent: Element, node: Node, style: str | None) -> None:
    story.marks.page(parent, node)


def _note(story: Story, parent: Element, node: Node, style: str | None) -> None:
    if is_in_note(parent):
        _run_together(story, parent, node)
        return
    paragraph = add_note(story.notes, parent)
    add_text(paragraph, node.label)
    if is_structure(node):
        with story.aside(note_of(paragraph)):
            story.blocks(node)
    else:
        add_inline(story, paragraph, node)


def _run_together(story: Story, parent: Element, node: Node) -> None:
    """What an element holds, blocks too, in one line: a footnote in a footnote."""
    add_text(parent, printed_before(node))
    if not is_structure(node):
        mark = story.marks.begin(parent, node) if node.name != "note" else None
        add_inline(story, parent, node)
        if mark:
            story.marks.end(parent, mark)
    else:
        for child in node.children():
            _page(story, parent, child, None) if child.name == "pb" else _run_together(story, parent, child)
    add_text(parent, printed_after(node))


INLINES: dict[str, Callable[[Story, Element, Node, str | None], None]] = {
    **dict.fromkeys(WORDS, _words),
    "mod": add_inline,
    "q": _quoted,
    "lead": _lead,
    "ref": _reference,
    "pb": _page,
    "note": _note,
}


def words(node: Node) -> str:
    """The text of the element without its footnotes, on one line: what stands for it elsewhere."""
    return " ".join(node.words.split())


def lead_level(node: Node) -> str:
    """1, 2 or 3: how a run-in heading is lettered, by the printed number before it."""
    numbered = next((above for above in node.iterancestors() if above.get("label")), None)
    label = numbered.get("label") if numbered is not None else None
    return LEADS.get(numbering(label), "3")


def _add_labels(story: Story, paragraph: Element) -> None:
    for node in story.labels:
        label = printed_before(node)
        add_text(paragraph, label, _label_style(node))
        add_text(paragraph, None if label.endswith(CLOSED) or node.name == "quoted" else "\u3000")
    story.labels.clear()


def _label_style(node: Node) -> str:
    line = node if node.name == "p" else next((child for child in node.children("heading", "p")), None)
    if (
        line is not None
        and line.name == "p"
        and node.name in ("p", "section")
        and (lead := line.child("lead")) is not None
    ):
        return f"LeadLabel{lead_level(lead)}"
    return LABELS.get(node.name, "ItemLabel")
