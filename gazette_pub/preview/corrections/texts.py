"""The text of an element: put right, divided, joined with what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import cast

from gazette_pub.issue.messages import say
from gazette_pub.issue.model import TEXT_BEARING, Node, is_structure, tag
from gazette_pub.merge.passage import Mark, Passage, Token
from gazette_pub.merge.splice import STRETCHES, spliced
from gazette_pub.preview.corrections.documents import document_of
from gazette_pub.preview.corrections.flow import flattened, remove
from gazette_pub.preview.corrections.kinds import OPENERS, unit_of
from gazette_pub.preview.corrections.places import divided
from gazette_pub.preview.corrections.plain import OF_ANY
from gazette_pub.preview.corrections.refusing import NotCorrected
from gazette_pub.preview.view import DIVISIBLE
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.words.characters import CONTROL
from gazette_pub.words.joints import joint

SECOND = {"heading": "p", "title": "subtitle"}
"""What the second part of a text is, where that is not what the first is."""


def is_writable(leaf: Node | None) -> bool:
    """Whether a text can be written here; one that holds blocks is written in those."""
    return leaf is not None and leaf.name in TEXT_BEARING and not is_structure(leaf)


def written(leaf: Node, text: str) -> Node:
    """The element with that text. What stood beside the letters that are changed stays."""
    text = " ".join(text.split("\n")).strip() if "\n" in text else text.strip()
    if not text:
        raise NotCorrected(
            say("a text can't be empty"), hint=say("join it with another, or take it out of the issue XML")
        )
    if CONTROL.search(text):
        raise NotCorrected(say("it has a character that no text has"))
    try:
        return spliced(leaf, text)
    except ValueError as error:
        raise NotCorrected(say("it has a character that no text has")) from error


def split(leaf: Node, at: int, lines: Sequence[str]) -> Node:
    """The second of two elements, which begins with that letter of the first. `lines`: those of the source, where it has some."""
    if leaf.name not in DIVISIBLE:
        raise NotCorrected(say("it can't be divided"))
    passage = Passage.of(leaf)
    letters = passage.letters
    if not 0 < at < len(letters) or not leaf.words[:at].strip() or not leaf.words[at:].strip():
        raise NotCorrected(say("there is nothing to divide there"))
    cut = letters[at - 1] + 1
    second = cast(Node, leaf.makeelement(tag(SECOND.get(leaf.name, leaf.name))))
    for name, value in leaf.attrib.items():
        if name in OF_ANY and not str(name).endswith("}id"):
            second.set(name, value)
    divided(leaf, second, at, lines)
    _part(passage, cut, len(passage.tokens)).put_into(second)
    _part(passage, 0, cut).put_into(leaf)
    _strip(leaf, second)
    leaf.addnext(second)
    return second


def _strip(first: Node, second: Node) -> None:
    """No blank stands at the edges that a text has now."""
    for leaf, text in ((first, first.words.rstrip()), (second, second.words.lstrip())):
        if text != leaf.words:
            spliced(leaf, text)


def _part(passage: Passage, start: int, end: int) -> Passage:
    """A part of a passage, with the marks that are whole in it, and of those that only say how letters are set what is in it."""
    marks = [each for mark in passage.marks if (each := _mark_in(mark, start, end)) is not None]
    return Passage(list[Token](passage.tokens[start:end]), marks)


def _mark_in(mark: Mark, start: int, end: int) -> Mark | None:
    first, last = max(mark.start, start), min(mark.end, end)
    is_whole = (first, last) == (mark.start, mark.end)
    if first >= last or not (is_whole or mark.name in STRETCHES):
        return None
    if mark.name == "lead" and start:
        return None
    return replace(mark, start=first - start, end=last - start)


def joined(leaf: Node) -> Node:
    """The element with what follows it put behind its text. Raises NotCorrected where that is of another kind."""
    second = next_leaf(leaf)
    if leaf.name not in DIVISIBLE or second is None:
        raise NotCorrected(say("nothing follows that it could be joined with"))
    if document_of(second) is not document_of(leaf):
        raise NotCorrected(
            say("another document begins there"), hint=say("make its title a paragraph first, and join that")
        )
    if (unit := unit_of(second)).name in OPENERS and not _holds(unit, leaf):
        second = flattened(unit)
    if second.name not in DIVISIBLE:
        raise NotCorrected(say("nothing follows that it could be joined with"))
    _put_behind(leaf, second)
    return leaf


def _holds(unit: Node, leaf: Node) -> bool:
    return any(each is unit for each in leaf.iterancestors())


def next_leaf(leaf: Node) -> Node | None:
    """The next element that carries text, behind all that stands in this one."""
    return next((node for node in _behind(leaf) if _is_leaf(node)), None)


def _behind(leaf: Node) -> Iterator[Node]:
    """All elements behind an element and what stands in it, in printed order."""
    around: Node | None = leaf
    while around is not None:
        for node in around.itersiblings():
            yield from cast("Iterator[Node]", node.iter(tag("*")))
        around = cast("Node | None", around.getparent())


def _is_leaf(node: Node) -> bool:
    """Whether it carries text and is no date within a line."""
    is_inside = node.name == "date" and node.above.name != "foot"
    return node.name in TEXT_BEARING and not is_structure(node) and not is_inside


def _put_behind(first: Node, second: Node) -> None:
    pages = _pages_between(first, second)
    before, after = Passage.of(first), Passage.of(second)
    front = second.get("label", "")
    text = front + after.text
    between = joint(before.text, text) if before.text and text else ""
    tokens: list[Token] = [*before.tokens, *between, *pages, *front, *after.tokens]
    shift = len(tokens) - len(after.tokens)
    marks = [*before.marks, *(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in after.marks)]
    origin = also(origin_in(first), origin_in(second))
    Passage(tokens, [mark for mark in marks if _may_stand(mark, first)]).put_into(first)
    for name, value in origin.items():
        first.set(name, value)
    remove(second)


def _may_stand(mark: Mark, leaf: Node) -> bool:
    """Whether a text may be marked so: one begins with a lead, and only an adoption note tells of events."""
    return (mark.name != "lead" or mark.start == 0) and (mark.name != "event" or leaf.name == "adoption")


def _pages_between(first: Node, second: Node) -> list[Node]:
    """The page ends between two elements, in order."""
    between = takewhile(lambda node: node is not second, _behind(first))
    return [node for node in between if node.name == "pb"]
