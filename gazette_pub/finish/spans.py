"""Marks in a line of text: a part is wrapped in an inline element where it stands. No character moves, no page end either."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from gazette_pub.issue.model import Node, put_text
from gazette_pub.words.records import dataclass

CLOSED = frozenset("date ref person organization note".split())
"""What is marked already: nothing inside is marked again, and nothing is wrapped around it."""


@dataclass(frozen=True)
class Span:
    """A part of a text, as offsets into it, and the element that it is to stand in."""

    start: int
    end: int
    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    also: tuple[Mapping[str, str], ...] = ()
    """What else is said of the same words, each in an element of the same name within."""


def mark(node: Node, spans: Iterable[Span]) -> None:
    """Wraps these parts of the node's text. Each may run over page ends, and stand inside a lead or an em.

    A part that is marked already, that overlaps one before it, or that an inline element cuts, stays as it is.
    """
    own = _own(node, sorted(spans, key=lambda span: span.start))
    if own:
        _rewrite(node, own)


def wrap(node: Node, spans: Iterable[Span]) -> None:
    """Wraps these parts of the node's text with what is marked in them. A part whose edge an inline element crosses stays."""
    children = list(_inline_children(node))
    whole = [span for span in spans if all(_apart_or_inside(child, span) for child in children)]
    if whole:
        _rewrite(node, list(_apart(whole)))


def _apart_or_inside(child: tuple[int, int, Node], span: Span) -> bool:
    start, end, _ = child
    return end <= span.start or span.end <= start or span.start <= start and end <= span.end


def _own(node: Node, spans: Sequence[Span]) -> list[Span]:
    """The spans that stand in the node's own text. Those inside a lead or an em are marked there."""
    children = list(_inline_children(node)) if len(node) else []
    ends = [end for _, end, _ in children]
    own: list[Span] = []
    inside: dict[int, list[Span]] = {}
    for span in spans:
        place = bisect_right(ends, span.start)
        if place == len(children) or span.end <= children[place][0]:
            own.append(span)
        elif children[place][0] <= span.start and span.end <= ends[place]:
            inside.setdefault(place, []).append(span)
    for place, parts in inside.items():
        start, _, child = children[place]
        if child.name not in CLOSED:
            mark(child, [replace(part, start=part.start - start, end=part.end - start) for part in parts])
    return list(_apart(own))


def _inline_children(node: Node) -> Iterator[tuple[int, int, Node]]:
    """The inline children that hold text, with the offsets of it."""
    at = len(node.text or "")
    for child in node.children():
        length = len(child.text_content)
        if length:
            yield at, at + length, child
        at += length + len(child.tail or "")


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    end = 0
    for span in spans:
        if end <= span.start < span.end:
            yield span
            end = span.end


def _rewrite(node: Node, spans: Sequence[Span]) -> None:
    """Puts all that the node holds back into it, in the same order, and the spans into elements of their own."""
    waiting = iter(spans)
    span = next(waiting, None)
    target, at = node, 0
    for piece in _taken_out(node):
        if isinstance(piece, Node):
            length = len(piece.text_content)
            if span and length and target is node and at == span.start:
                target = _opened(node, span)
            target.append(piece)
            at += length
            if span and target is not node and at == span.end:
                target, span = node, next(waiting, None)
            continue
        done, start = 0, at
        at += len(piece)
        while done < len(piece):
            if span and target is node and start + done == span.start:
                target = _opened(node, span)
            edge = at if span is None else min(at, span.start if target is node else span.end)
            put_text(target, piece[done : edge - start])
            done = edge - start
            if span and target is not node and edge == span.end:
                target, span = node, next(waiting, None)


def _opened(node: Node, span: Span) -> Node:
    """The element that the words of a span stand in, at the end of the node."""
    element = node
    for said in (span.attributes, *span.also):
        element = element.add(span.name, None, **said)
    return element


def _taken_out(node: Node) -> list[str | Node]:
    """All that the node holds, in order. It is empty then."""
    pieces: list[str | Node] = [node.text or ""]
    for child in list(node.children()):
        pieces += [child, child.tail or ""]
        child.tail = None
        node.remove(child)
    node.text = None
    return pieces
