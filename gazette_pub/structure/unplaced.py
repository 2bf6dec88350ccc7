"""What the reader could not place, said where it is known: when all the lines are in their elements."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import TEXT_BEARING, Document, Node, tag
from gazette_pub.structure.forms import FORM_LINE
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.taiwan import FILED
from gazette_pub.structure.titles.copies import MARKS_OF_COPY
from gazette_pub.words.characters import LETTER
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.names import NAME, is_name
from gazette_pub.words.pattern import Expression, Pattern

ADRIFT = rule(
    "G601",
    Grade.NOTE,
    """A paragraph ends no sentence and is no heading: nothing that is known fits it.

    It was kept as a plain paragraph. It may be a heading without a number, a piece of a table, a caption, or the first half
    of a paragraph that was cut in two. Look at the printed page; then correct the line in the text and convert it again, or
    make of the <p> in the issue XML what it is. Where the page has it so, leave it.""",
)
UNTITLED = rule(
    "G602",
    Grade.NOTE,
    """A document has no title: its text is printed before the first title that was found.

    The title may be missing in the text, or was not known for one: `gazette why FILE:LINE` says what its line became. Put it
    into the text, on a line of its own, or write <head> and <title> into the issue XML. Take out what belongs to no document.""",
)
ABOVE = rule(
    "G603",
    Grade.NOTE,
    """A line stands above a document's title and is no part of it: a caption, a word of a web page.

    It was kept as a paragraph in the document's head. Take it out where it was not printed.""",
)

_ENDS = Pattern(
    Expression(r"[。！？；：…”’》）』」】!?;:.，、—]$"), ("甲。", "甲》", "Done."), ("甲", "。甲", "《"), "search"
)
_TOLD = Pattern(
    Expression(
        rf"""{LETTER}(?:[ \u3000]{{0,4}}{LETTER}){{1,5}}[：:].{{1,60}}$
        |[A-Z]{{2,6}}\d{{0,6}}(?:/[A-Z]{{1,2}})?[ \u3000]?\d{{2,6}}(?:\.\d{{1,2}})?[—－-]\d{{4}}[ \u3000]""",
        re.X,
    ),
    (
        "时间：2024年3月28日",
        "DB36/T 1523-2024　实验室能力评价规范",
        "DB5107/T 88—2023　既有住宅加装电梯技术规程",
        "GB 5009.3-2016 食品",
        "地　点：区政府三楼会议室",
        "主持:王纯",
    ),
    ("时间：", "年：甲", "时间是"),
    needs=(" \u3000:：",),
)
"""A word and what is said of it, as minutes and letterheads begin: 时间：…, 地点：…; and a standard of a list."""
_TEXT_GOES_ON = frozenset(("p", "list", "article"))
_SHOWN = 20


def report_adrift(paragraphs: Iterable[Node], report: Report) -> None:
    """Reports those of the paragraphs, taken for want of anything better, that end no sentence and have text below them."""
    for paragraph in paragraphs:
        text = paragraph.text_content.rstrip()
        if _ENDS.search(text) or not _stands_free(paragraph) or _below(paragraph) not in _TEXT_GOES_ON:
            continue
        if not (_TOLD.match(text) or FORM_LINE.match(text) or NAME.fullmatch(text) and is_name(text)):
            said = say("kept as a paragraph, though it ends no sentence: “{text}”")
            report(ADRIFT.found(said, paragraph, text=_short(text)))


def report_untitled(documents: Iterable[Document], report: Report) -> None:
    """Reports the documents for which no title was found."""
    for document in documents:
        if document.title is None and (first := _first_line(document)) is not None:
            report(UNTITLED.found("text without a title: “{text}”", first, text=_short(first.text_content)))


def report_above_titles(documents: Iterable[Document], report: Report) -> None:
    """Reports what stands above the titles and belongs to none of the texts: captions, words of a web page; which copy it is,
    how secret and how urgent is said there of an official document, and where it is filed."""
    for document in documents:
        for line in document.head.children("p") if document.head is not None else ():
            text = line.text_content
            if MARKS_OF_COPY.fullmatch(text) or MARKS_OF_COPY.fullmatch(close_up(text)) or FILED.match(text):
                continue
            if next(line.itersiblings(tag("title")), None) is not None:
                said = say("no part of the document: “{text}”")
                report(ABOVE.found(said, line, text=_short(text)))


def _stands_free(paragraph: Node) -> bool:
    """Whether it stands by itself in a body or a section of a kind of document that is made of sentences."""
    document = next(paragraph.iterancestors(tag("document")))
    free = paragraph.name == "p" and paragraph.num is None and paragraph.above.name in ("body", "section")
    return free and BY_NAME[cast(Document, document).kind].sentences


def _below(paragraph: Node) -> str | None:
    """The name of what follows, page ends aside."""
    return next((node.name for node in paragraph.itersiblings() if isinstance(node, Node) and node.name != "pb"), None)


def _first_line(document: Document) -> Node | None:
    """The first element of its own that has text."""
    lines = (node for part in document.children("head", "body", "foot") for node in part.descendants(*TEXT_BEARING))
    return next((line for line in lines if line.text_content.strip()), None)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
