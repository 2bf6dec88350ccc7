"""What the reader of Markdown says to the editor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from gazette_pub.formats.markdown.words import Aside
from gazette_pub.issue.findings import Finding, Grade, Place, Rule, rule
from gazette_pub.issue.messages import Message, say, say_many, several

MARKDOWN = rule(
    "R107",
    Grade.NOTE,
    """The file is Markdown, and its marks were read as what they stand for.

    A heading has its level, a list its numbers, a table its cells, and none of them has its marks. Words in bold or italics look
    as their paragraph does: an issue knows no look that somebody gave by hand. A file is Markdown by its
    name, .md, or by marks that together nothing else has. Where a sign was meant to be printed, write \\ before it: \\*, \\#.""",
)
LEFT_OUT = rule(
    "R271",
    Grade.NOTE,
    """Something in the Markdown is not printed, and is not in the issue.

    A comment, what stands above the text between two lines of ---, the address that a link leads to, what language code is
    in: the finding has its words. Where they are to be printed, write them into the text.""",
)
PICTURE = rule(
    "R272",
    Grade.WARNING,
    """A picture is named in the Markdown, and is not in the issue: a text has none in it.

    Put it into the issue XML as a figure, with its file beside it.""",
)
STRUCK = rule(
    "R273",
    Grade.WARNING,
    """Words are struck out in the Markdown (~~), and were read as text.

    Take them out, where they are not to be printed.""",
)
STRAY_NOTE = rule(
    "R274",
    Grade.WARNING,
    """No mark in the text leads to a note of the Markdown.

    It stands in the issue as a paragraph, where it is in the file. Write its mark, [^1], where it belongs.""",
)
TOO_DEEP = rule(
    "R275",
    Grade.WARNING,
    """Lines of the Markdown could not be told apart into marks and text.

    Lists or quotes in one another go too deep. The lines are in the issue as they were written.""",
)


_SAID: dict[str, tuple[Rule, Callable[[str, int], Message]]] = {
    "comment": (LEFT_OUT, lambda text, n: say("a comment: {text}", text=text)),
    "front": (LEFT_OUT, lambda text, n: say("above the text: {text}", text=text)),
    "address": (LEFT_OUT, lambda text, n: say("a link leads to {text}", text=text)),
    "reference": (LEFT_OUT, lambda text, n: say("an address that links lead to: {text}", text=text)),
    "language": (LEFT_OUT, lambda text, n: say("what code is written in: {text}", text=text)),
    "picture": (PICTURE, lambda text, n: say("a picture that is not read: {text}", text=text)),
    "struck": (STRUCK, lambda text, n: say("words that are struck out")),
    "note": (STRAY_NOTE, lambda text, n: say("no mark leads to the note {text}", text=text)),
    "deep": (
        TOO_DEEP,
        lambda text, n: say_many(
            "a line was read as it is written: {text}",
            "{count} lines were read as they are written, the first of them: {text}",
            n,
            text=text,
        ),
    ),
}
"""What is said of what a page does not show, by its kind."""


def told(aside: Aside) -> Finding:
    """The finding on what a page does not show."""
    rule, said = _SAID[aside.kind]
    return rule.found(said(aside.text, aside.count), at=Place(aside.n), text=aside.text or None)


_COUNTED: dict[str, Callable[[int], Message]] = {
    "heading": lambda n: say_many("{count} heading", "{count} headings", n),
    "bold": lambda n: say_many("{count} piece in bold", "{count} pieces in bold", n),
    "item": lambda n: say_many("{count} item of lists", "{count} items of lists", n),
    "table": lambda n: say_many("{count} table", "{count} tables", n),
    "quote": lambda n: say_many("{count} quotation", "{count} quotations", n),
    "note": lambda n: say_many("{count} note", "{count} notes", n),
    "link": lambda n: say_many("{count} link", "{count} links", n),
    "code": lambda n: say_many("{count} piece of code", "{count} pieces of code", n),
    "rule": lambda n: say_many("{count} rule", "{count} rules", n),
}
"""How each kind of mark is counted."""


def marks_read(kinds: Counter[str]) -> Finding:
    """What the marks of a file were taken for."""
    said = [count(kinds[kind]) for kind, count in _COUNTED.items() if kinds[kind]]
    if not said:
        return MARKDOWN.found(say("read as Markdown, without any marks"))
    return MARKDOWN.found(say("read as Markdown: {marks}", marks=several(said)))
