"""First page and colophon in the issue XML: every printed line in its place, what is read of it beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from gazette_pub.issue.model import Issue, Node
from gazette_pub.structure.contents.entry import is_page, page_alone, put_entry
from gazette_pub.structure.line import Break, Line, Pages
from gazette_pub.structure.papers import is_page_of_paper, tail_of_point
from gazette_pub.structure.passage import Passage, add_break, as_printed, close_up, passage, put_in_contents
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.provenance import also, origin_in, origin_of
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import Tail, lead, tail
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.names import is_name

IN_CONTENTS = frozenset(("heading", "label", "entry", "pages"))
_TIDY = {"title": close_up, "heading": close_up}


def put_front(issue: Issue, pages: Pages, blocks: Sequence[Block]) -> None:
    """The first page as `front`, with the ends of its pages, and of one above it that holds nothing else."""
    cover = _Cover(issue.add("front"), pages)
    cover.end_pages(cover.node, 0)
    cover.put(blocks)


def put_colophon(issue: Issue, pages: Pages, lines: range) -> None:
    """The lines from there to the end as `colophon`, with the ends of their pages."""
    _Cover(issue.add("colophon"), pages).put([Block("p", at, at + 1) for at in lines])


class _Cover:
    """A front or a colophon under construction."""

    def __init__(self, node: Node, pages: Pages) -> None:
        self.node, self.contents = node, node
        self.lines: Sequence[Line] = pages.lines
        self.breaks: dict[int, list[Break]] = defaultdict(list)
        for end in pages.breaks:
            self.breaks[end.before].append(end)

    def put(self, blocks: Sequence[Block]) -> None:
        above = blocks[0].first
        for block in blocks:
            holder = self._holder(block)
            if block.first > above:
                self.end_pages(holder, block.first)
            above = block.first
            self._block(holder, block)
        self.end_pages(self.node, blocks[-1].after)

    def end_pages(self, holder: Node, before: int) -> None:
        """The ends of the pages above the line of that index."""
        for end in self.breaks.get(before, ()):
            add_break(holder, end)

    def _holder(self, block: Block) -> Node:
        """Contents for what stands in them; a heading opens them, or their first head where they have none, or where they go on
        below something else."""
        go_on = len(self.node) > 0 and self.node[-1] is self.contents
        if block.kind == "heading" or block.kind in IN_CONTENTS and not go_on:
            self.contents = self.node.add("contents")
        return self.contents if block.kind in IN_CONTENTS else self.node

    def _block(self, holder: Node, block: Block) -> None:
        if block.kind == "pages":
            self._pages_apart(block)
            return
        tidy = as_printed if block.length is not None else _TIDY.get(block.kind, as_printed)
        between = _within_entry if block.kind == "entry" else ""
        text = passage(self.lines, self.breaks, block.first, block.after, tidy, between=between)
        if block.length is not None:
            text = Passage(text.cut(block.length)[0], text.origin)
        text = text.without(block.skip) if block.skip else text
        found = self._tail(block, text) if block.kind == "entry" else None
        led = lead(text.seen) if block.kind == "entry" and found is None else None
        if led is not None:
            put_in_contents(holder, block.kind, text.without(led.length)).set("page", led.page)
        elif found is None:
            put_in_contents(holder, block.kind, text)
        else:
            put_entry(holder, text, found)

    def _pages_apart(self, block: Block) -> None:
        """The last entries get the page numbers that stand below all of them."""
        lines = self.lines[block.first : block.after]
        entries = list(self.contents.children("entry"))[-len(lines) :]
        for entry, line in zip(entries, lines, strict=True):
            entry.set("page", page_alone(line))
            if "page" not in (origin := origin_of([line], [])):  # an entry's page is the one that it names
                for name, value in also(origin_in(entry), origin).items():
                    entry.set(name, value)

    def _tail(self, block: Block, text: Passage) -> Tail | None:
        """What the entry ends with; on a line of its own, the page number need not stand apart."""
        last = self.lines[block.after - 1]
        if block.after > block.first + 1 and is_page(last):
            return tail(f"{text.seen[: -len(last.shown)]}\u3000{text.seen[-len(last.shown) :]}")
        if block.after > block.first + 1 and is_page_of_paper(last):
            return tail_of_point(f"{text.seen[: -len(last.shown)]}\u3000{text.seen[-len(last.shown) :]}")
        return tail(text.seen) or tail_of_point(text.seen)


def _within_entry(above: str, below: str) -> str:
    """What stands between the lines of an entry: a blank, where the last is nothing but who wrote what it names, or the number of
    what it names, and the page."""
    found = tail(below)
    printed = fold(below[: found.words] if found else below).strip()
    if printed[:1].isascii() and printed[:1].isalpha() and not above[-1:].isascii():
        return "\u3000"  # the same in English
    told = is_name(unspaced(printed)) or _is_number(printed)
    return "\u3000" if told and ends_like_a_title(fold(unspaced(above))) else ""


def _is_number(text: str) -> bool:
    """Whether a line is nothing but the number of a document, without brackets around it."""
    office = text.partition("〔")[0]
    return unspaced(office) == office and text[:1] != "（" and FILE_NUMBER.match(unspaced(text)) is not None
