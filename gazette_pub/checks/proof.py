"""A proof (校样): the issue as the checks read it, block by block, with the way back to the source's lines."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Place
from gazette_pub.issue.model import TEXT_BEARING, Document, Issue, Node, tag
from gazette_pub.issue.provenance import is_placed_itself, name_of_source, sources_of
from gazette_pub.words.characters import DIGITS
from gazette_pub.words.lineends import split_lines
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

_BLOCKS = tuple(map(tag, sorted(TEXT_BEARING)))
_DOCUMENT = tag("document")
_ENTRY = tag("entry")
_CELL = tag("cell")
_NUMBERED = frozenset(map(tag, ("section", "division", "article", "item")))
_SEARCH = 40
"""How far from its reckoned place a piece of text is looked for, in characters that leave ink."""


Text = str | Mapping[str, str]
"""The text that an issue was read from; of one that was read from several, theirs by their names."""


@dataclass(frozen=True, eq=False)
class Block:
    """A block of printed text: what its element is called, the document it stands in, and the number printed before it."""

    node: Node
    name: str
    text: str
    document: Document
    label: str

    @functools.cached_property
    def lines(self) -> list[tuple[int, int]]:
        """The source lines that it came from."""
        return self.node.lines


class Proof:
    """An issue and, where they are at hand, the texts it was read from.

    Without its text, the line of a finding is the first of its block.
    """

    def __init__(self, issue: Issue, source: Text = "") -> None:
        self.issue = issue
        texts = {None: source} if isinstance(source, str) else source
        self._texts: dict[str | None, list[str]] = {name: split_lines(text) for name, text in texts.items() if text}
        first = next((str(each.get("name")) for each in sources_of(issue)), None)
        if first in self._texts:
            self._texts[None] = self._texts[first]  # what names no source is of the first
        self._inks: dict[Block, Ink] = {}
        self._lines: dict[str, Printed] = {}
        self._places: dict[Block, Place] = {}
        self._rows: dict[tuple[str | None, str], dict[Block, int | None]] = {}

    @functools.cached_property
    def blocks(self) -> list[Block]:
        """Every block, in printed order."""
        return list(self._read())

    def _read(self) -> Iterator[Block]:
        documents, around = list[Document](), list[Node]()
        for event, node in _walk(self.issue):
            if node.tag == _DOCUMENT:
                if event == "start":
                    documents.append(cast(Document, node))
                else:
                    documents.pop()
            elif event == "end":
                if around and around[-1] is node:
                    around.pop()
            elif documents and (is_placed_itself(node) or not around) and not _holds_blocks(node):
                around.append(node)
                yield Block(node, node.name, node.text_content, documents[-1], _printed_number(node))

    @functools.cached_property
    def text(self) -> str:
        """What all blocks say, a line or more each: what does not stand in it stands in none of them."""
        return "\n".join([block.text for block in self.blocks])

    @functools.cached_property
    def by_document(self) -> list[tuple[Document, list[Block]]]:
        """Each document with its own blocks, without those of the documents under it."""
        own: dict[Document, list[Block]] = {document: [] for document in self.issue.all_documents}
        for block in self.blocks:
            own[block.document].append(block)
        return list(own.items())

    def place_of(self, block: Block, start: int = 0, end: int | None = None) -> Place:
        """The place where this piece of the block's text stands, to the very character where the source text is at hand."""
        origin = self._origin_of(block)
        if not self._has_source_of(block):
            return replace(origin, start=start, end=end)
        piece = _ink(block.text[start : start + 1 if end is None else end])
        return Place(*self._ink_of(block).place_of(start, piece), start=start, end=end, source=origin.source)

    def line_beside(self, block: Block, start: int, end: int | None = None) -> Place:
        """The place of the line alone where this piece stands: what was looked for stands beside what is meant."""
        if not self._has_source_of(block):
            return self._origin_of(block)
        return self.place_of(block, start, end).line_alone()

    def line_of(self, block: Block, start: int = 0, end: int | None = None) -> int | None:
        """The source line where this piece of the block's text begins."""
        return self.place_of(block, start, end).line

    def in_line(self, place: Place, text: str) -> Place:
        """The place to the very character of the text, if the source's line has it once."""
        source = self._texts.get(place.source, [])
        line = source[place.line - 1] if place.line and place.line <= len(source) else ""
        if line.count(text) != 1:
            return place
        column = line.index(text) + 1
        return replace(place, column=column, end_line=place.line, end_column=column + len(text) - 1)

    def _has_source_of(self, block: Block) -> bool:
        source = self._source_of(block)
        lines = block.lines if source else []
        return bool(lines) and lines[-1][1] <= len(source)

    def _source_of(self, block: Block) -> list[str]:
        return self._texts.get(self._origin_of(block).source, []) if self._texts else []

    def _origin_of(self, block: Block) -> Place:
        if block not in self._places:
            self._places[block] = Place.of(block.node)
        return self._places[block]

    def _ink_of(self, block: Block) -> Ink:
        if block not in self._inks:
            self._inks[block] = Ink.of(block, self._source_of(block), self._printed, self._before(block))
        return self._inks[block]

    def _before(self, block: Block) -> int | None:
        """How much of the ink of the line that it begins on stands before a block, as of a cell of a row. None where that can't be
        told, as in columns that are read one after the other."""
        begins = self._begins_on(block)
        row = self._beginning[begins]
        if len(row) == 1:
            return 0
        if begins not in self._rows:
            self._rows[begins] = dict(_one_behind_the_other(row))
        return self._rows[begins][block]

    @functools.cached_property
    def _beginning(self) -> Mapping[tuple[str | None, str], list[tuple[int, Block]]]:
        """The blocks that begin on each line, with their places in the issue."""
        beginning: dict[tuple[str | None, str], list[tuple[int, Block]]] = {}
        for at, block in enumerate(self.blocks):
            if block.node.get("lines"):
                beginning.setdefault(self._begins_on(block), []).append((at, block))
        return beginning

    def _begins_on(self, block: Block) -> tuple[str | None, str]:
        """The source of a block, of several, and the line that it begins on: 9 of `9-11 13`."""
        first = block.node.get("lines", "").lstrip().partition(" ")[0].partition("-")[0]
        return name_of_source(block.node) if self._has_several else None, first

    @functools.cached_property
    def _has_several(self) -> bool:
        return len(sources_of(self.issue)) > 1

    def _printed(self, line: str) -> Printed:
        """What a source line prints: once for all the blocks that stand in it."""
        if line not in self._lines:
            self._lines[line] = Printed(line, _ink(line))
        return self._lines[line]


@dataclass(frozen=True)
class Printed:
    """A source line, and what it prints."""

    line: str
    ink: str

    @functools.cached_property
    def columns(self) -> list[int]:
        """Which of its characters print, from 1."""
        return list(itertools.compress(itertools.count(1), map(str.isalnum, self.line)))


@dataclass(frozen=True)
class Ink:
    """What a block's source lines print, without white space and marks.

    `starts`: where each line begins in it, `numbers`: the lines' numbers, `lines`: what each of them prints.
    `reckoned`: for each character of the block's text, where it should stand. `is_shared`: whether other blocks stand on the
    line; `is_reckoned`: whether it is known what of it is theirs.
    """

    ink: str
    starts: list[int]
    numbers: list[int]
    lines: list[Printed]
    reckoned: list[int]
    is_shared: bool = False
    is_reckoned: bool = True

    @classmethod
    def of(cls, block: Block, source: list[str], printed: Callable[[str], Printed], before: int | None) -> Ink:
        numbers = [n for first, last in block.lines for n in range(first, last + 1)]
        lines = [printed(source[n - 1]) for n in numbers]
        inks = [line.ink for line in lines]
        reckoned = itertools.accumulate(map(str.isalnum, block.text), initial=(before or 0) + len(_ink(block.label)))
        starts = [0, *itertools.accumulate(map(len, inks))][:-1]
        return cls("".join(inks), starts, numbers, lines, list(reckoned), before != 0, before is not None)

    def place_of(self, start: int, piece: str) -> tuple[int, int | None, int | None, int | None]:
        """Where the piece stands that begins at this place of the block's text: its line; its column, the line and the column
        that it ends at, if that is sure."""
        reckoned = self.reckoned[start]
        end = reckoned + _SEARCH + len(piece)
        found = self.ink.find(piece, max(0, reckoned - 2), end)
        is_sure = found == reckoned or (found >= 0 and self.ink.find(piece, found + 1, end) < 0)
        if self.is_shared and not (is_sure and self.is_reckoned):
            found = self.ink.find(piece)
            is_sure = found >= 0 and self.ink.find(piece, found + 1) < 0
        line, column = self._at(found if found >= 0 else reckoned)
        if not piece or not is_sure:
            return line, None, None, None
        return line, column, *self._at(found + len(piece) - 1)

    def _at(self, place: int) -> tuple[int, int]:
        """The line and the column, both from 1, of this character of the ink."""
        at = max(0, bisect.bisect_right(self.starts, place) - 1)
        columns, offset = self.lines[at].columns, place - self.starts[at]
        return self.numbers[at], columns[offset] if offset < len(columns) else 1


def _one_behind_the_other(row: list[tuple[int, Block]]) -> Iterator[tuple[Block, int | None]]:
    """Of blocks that begin on one line, how much ink of it stands before each, where they follow each other on that line."""
    first = row[0][0]
    (line, _), *_ = row[0][1].lines
    are_told = all(at == first + n for n, (at, _) in enumerate(row))
    are_told = are_told and all(block.lines == [(line, line)] for _, block in row[:-1])
    before = 0
    for _, block in row:
        yield block, before if are_told else None
        before += len(_ink(block.label)) + len(_ink(block.text))


def _walk(issue: Issue) -> Iterator[tuple[str, Node]]:
    return cast(Iterator[tuple[str, Node]], etree.iterwalk(issue, events=("start", "end"), tag=(_DOCUMENT, *_BLOCKS)))


def _holds_blocks(node: Node) -> bool:
    """Whether it is the entry of a roster, whose text stands in its name and office, or a cell with paragraphs in it."""
    return (node.tag == _ENTRY and node.child("name") is not None) or (node.tag == _CELL and len(node) > 0)


def _printed_number(node: Node) -> str:
    """The number printed before a block: its own, or that of what it is the first block of."""
    parent = node.getparent()
    first = parent is not None and parent.tag in _NUMBERED and parent[0] is node
    return node.label or (cast(Node, parent).label or "" if first else "")


def _ink(text: str) -> str:
    """The letters and figures of a text, figures as plain digits: what no reading of white space and marks changes."""
    return _WIDE_FIGURES.sub(lambda found: found[0].translate(DIGITS), _NO_INK.sub("", text))


_NO_INK = Pattern(Expression(r"[\W_]+"), ("，", " ", "_"), ("甲", "1"), "search")
_WIDE_FIGURES = Pattern(Expression("[０-９][０-９]*"), ("１２", "甲１"), ("12", "甲"), "search")
