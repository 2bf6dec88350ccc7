"""The tree of an issue → its blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from gazette_pub.api.values import Block, Box, Mark, Place
from gazette_pub.issue.model import ANY, XML_ID, Node, is_listed, is_structure, ranges_in
from gazette_pub.issue.plain import quotes_of
from gazette_pub.issue.provenance import name_of_source

TOLD = frozenset(("label", "num", XML_ID, "lines", "para", "page", "box", "origin", "source"))
"""Attributes that a block or a place has a name for. The page of a printed contents' entry is none: it is what it names."""


def blocks_in(node: Node | None) -> tuple[Block, ...]:
    """The blocks that an element holds; none of the documents in it."""
    return tuple(map(block_of, _children(node))) if node is not None else ()


def block_of(node: Node) -> Block:
    """An element as a block. Elements stand MOST_LEVELS deep at most, and so do blocks."""
    text, marks = ("", ()) if is_structure(node) else _text_of(node)
    blocks = blocks_in(node) if is_structure(node) else ()
    return Block(node.name, node.id, node.label, node.num, text, marks, blocks, place_of(node), _attributes(node))


def place_of(node: Node) -> Place:
    """Where an element says that it was printed."""
    pages = () if is_listed(node) else tuple(map(int, node.get("page", "").split()))
    lines, paragraphs = tuple(ranges_in(node.get("lines", ""))), tuple(ranges_in(node.get("para", "")))
    boxes, source = tuple(_boxes(node.get("box", ""))), name_of_source(node)
    return Place(lines, paragraphs, pages, boxes, node.get("origin"), source if lines or paragraphs or pages else None)


def _boxes(said: str) -> Iterator[Box]:
    edges = [float(edge) for edge in said.split()]
    for at in range(0, len(edges), 4):
        yield cast(Box, tuple(edges[at : at + 4]))


def _children(node: Node) -> Iterable[Node]:
    return (each for each in node.children() if each.name != "document")


def _attributes(node: Node) -> dict[str, str]:
    told = TOLD - {"page"} if is_listed(node) else TOLD
    found = {str(name): str(value) for name, value in node.items() if name not in told}
    before, after = quotes_of(node)
    if before or after:  # the marks that another's file has beside what it quotes are printed as others are
        found |= {"open": found.get("open", "") + before, "close": found.get("close", "") + after}
    return found


class _Reading:
    """The text of one element as it is gathered, and the marks in it, each before those inside of it."""

    def __init__(self) -> None:
        self.length = 0
        self.pieces: list[str] = []
        self.marks: list[Mark] = []

    def add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def read(self, node: Node) -> None:
        self.add(node.text)
        for child in cast("Iterator[Node]", node.iterchildren(ANY)):
            at, mark = len(self.marks), Mark(child.name, self.length, self.length)
            self.marks.append(mark)
            if child.name == "note":
                mark = replace(mark, note=block_of(child))
            else:
                before, after = quotes_of(child)
                self.add(before)
                self.read(child)
                self.add(after)
                attributes = {str(name): str(value) for name, value in child.items()}
                mark = replace(mark, end=self.length, attributes=attributes)
            self.marks[at] = mark
            self.add(child.tail)


def _text_of(node: Node) -> tuple[str, tuple[Mark, ...]]:
    reading = _Reading()
    reading.read(node)
    return "".join(reading.pieces), tuple(reading.marks)
