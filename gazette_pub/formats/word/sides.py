"""Those who sign side by side: a line for all of them, the parts of each side below one another."""

from __future__ import annotations

from gazette_pub.formats.word.markup import Element, add, put
from gazette_pub.formats.word.notes import texts_in
from gazette_pub.formats.word.story import Story
from gazette_pub.formats.word.styles import OF_ROLE
from gazette_pub.formats.word.text import add_line
from gazette_pub.issue.model import Node
from gazette_pub.layout.sides import APART, sides_with, signs

TWIPS = 20


def signature(story: Story, node: Node) -> None:
    """A line of those who sign; where they do so side by side, each stands in the middle of a column of its own."""
    line = add_line(story, node, OF_ROLE["signature"])
    if signs(node.getprevious()) and story.style.role("signature").before:
        put(line[0], "spacing", before=0, beforeLines=0)  # a line is open above the first alone
    if sides := sides_with(node):
        wide = round(story.style.text.measure(story.columns) * TWIPS / (2 * sides))
        _part(line, [wide * (2 * side + 1) for side in range(sides)])


def _part(line: Element, stops: list[int]) -> None:
    """Sets what stands between wide blanks to these stops, a tab in place of each blank."""
    properties = line[0]
    tabs = put(properties, "tabs")
    for stop in stops:
        add(tabs, "tab", val="center", pos=stop)
    put(properties, "ind", leftChars=0, left=0, rightChars=0, right=0, firstLineChars=0, firstLine=0)
    put(properties, "jc", val="left")
    texts = texts_in(line)
    for text in texts:
        _put_tabs(text, first=text is texts[0])


def _put_tabs(text: Element, first: bool) -> None:
    """Puts tabs for the wide blanks in a run's text, and one before the first side."""
    run, said = text.getparent(), text.text or ""
    assert run is not None
    run.remove(text)
    for at, part in enumerate(APART.split(said.strip(" \u3000") if first else said)):
        if at or first:
            add(run, "tab")
        if part:
            add(run, "t").text = part
