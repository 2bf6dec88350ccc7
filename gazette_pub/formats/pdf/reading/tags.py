"""A page's part of the structure tree → which paragraph each piece of its text is in (ISO 32000-1 §14.7, §14.8.4.3), which
of these are headings, and which pieces are none of the text: artifacts (§14.8.2.2)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from dataclasses import field

import pypdfium2.raw as pdfium

from gazette_pub.formats.pdf.reading import calls
from gazette_pub.words.records import dataclass

MOST, DEEPEST = 20_000, 60
"""Elements of a page's tree that are looked at, and how far down: as deep as an issue may be nested."""

_PARAGRAPHS = frozenset({"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title"})
_LEVELS = {"Title": 1, "H": 1, **{f"H{level}": level for level in range(1, 7)}}
_APART = frozenset({"L", "Table", "Figure", "Formula", "Form", "TOC", "Index"})
"""In these a paragraph tells nothing: a number stands in another one than the words behind it."""


@dataclass(slots=True)
class Tags:
    """What the tree says of the pieces of a page's text, by their numbers: `paragraphs` that they are in, and `artifacts`,
    which are in none. `levels`: of the paragraphs that are headings, from 1."""

    paragraphs: dict[int, int] = field(default_factory=dict)
    levels: dict[int, int] = field(default_factory=dict)
    artifacts: set[int] = field(default_factory=set)


def tags_of(page: pdfium.FPDF_PAGE, runs: Mapping[int, int]) -> Tags:
    """What the tree says of the page's pieces of text. `runs`: their numbers, by their places."""
    found = Tags()
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return found
    try:
        owners = dict(_owners(tree, found.levels))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    if not owners:
        return found
    for place, run in runs.items():
        if not place:
            continue
        mark = calls.mark_of(place)
        if mark in owners:
            found.paragraphs[run] = owners[mark]
        elif mark < 0:
            found.artifacts.add(run)
    return found


def _owners(tree: pdfium.FPDF_STRUCTTREE, levels: dict[int, int]) -> Iterator[tuple[int, int]]:
    """The marked contents of the page, each with the number of the paragraph that it is in. `levels`: gets those of headings."""
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    first = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(min(count, MOST))]
    waiting = [(calls.place_of(element), 0, 0) for element in first if element]
    kind_of = _Kinds()
    for number in range(1, MOST):
        if not waiting:
            return
        element, paragraph, depth = waiting.pop()
        kind = kind_of(element)
        if depth > DEEPEST or kind in _APART:
            continue
        if kind in _PARAGRAPHS and paragraph not in levels:  # a paragraph in a heading is that
            paragraph = number
            if kind in _LEVELS:
                levels[number] = _LEVELS[kind]
        for at in range(min(calls.children_of(element), MOST)):
            child = calls.child_of(element, at)
            if child:
                waiting.append((child, paragraph, depth + 1))
            elif paragraph and (mark := calls.mark_within(element, at)) >= 0:
                yield mark, paragraph


class _Kinds:
    """Tells what kind of element stands at a place."""

    def __init__(self) -> None:
        room = ctypes.create_string_buffer(_LONGEST)
        self.name, self.place = memoryview(room).cast("B"), ctypes.addressof(room)

    def __call__(self, element: int) -> str:
        length = calls.kind_in_tree(element, self.place, _LONGEST)
        return str(self.name[: max(length - 2, 0)], "utf-16-le", "replace") if length <= _LONGEST else ""


_LONGEST = 64
"""Bytes of a kind's name: that of another one is none of ours."""
