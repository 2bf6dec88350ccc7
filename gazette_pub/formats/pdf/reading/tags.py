"""A page's part of the structure tree → which paragraph each piece of its text is in (ISO 32000-1 §14.7, §14.8.4.3)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping

import pypdfium2.raw as pdfium

MOST, DEEPEST = 20_000, 60
"""Elements of a page's tree that are looked at, and how far down: as deep as an issue may be nested."""

_PARAGRAPHS = frozenset({"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title"})
_APART = frozenset({"L", "Table", "Figure", "Formula", "Form", "TOC", "Index"})
"""In these a paragraph tells nothing: a number stands in another one than the words behind it."""


def tags_of(page: pdfium.FPDF_PAGE, runs: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    """Of the page's pieces of text, by their numbers, in which paragraph of the tree they are. `runs`: by their places."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        owners = dict(_owners(tree))
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    if not owners:
        return {}
    marked = ((run, pdfium.FPDFPageObj_GetMarkedContentID(_thing(place))) for place, (run, _) in runs.items() if place)
    return {run: owners[mark] for run, mark in marked if mark in owners}


def _thing(place: int) -> pdfium.FPDF_PAGEOBJECT:
    return ctypes.cast(place, pdfium.FPDF_PAGEOBJECT)


def _owners(tree: pdfium.FPDF_STRUCTTREE) -> Iterator[tuple[int, int]]:
    """The marked contents of the page, each with the number of the paragraph that it is in."""
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    waiting = [(pdfium.FPDF_StructTree_GetChildAtIndex(tree, n), 0, 0) for n in range(min(count, MOST))]
    for number in range(1, MOST):
        if not waiting:
            return
        element, paragraph, depth = waiting.pop()
        kind = _kind(element)
        if not element or depth > DEEPEST or kind in _APART:
            continue
        paragraph = number if kind in _PARAGRAPHS else paragraph
        for at in range(min(pdfium.FPDF_StructElement_CountChildren(element), MOST)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
            if child:
                waiting.append((child, paragraph, depth + 1))
            elif paragraph and (mark := pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)) >= 0:
                yield mark, paragraph


def _kind(element: pdfium.FPDF_STRUCTELEMENT) -> str:
    name = ctypes.create_string_buffer(_LONGEST)
    length = pdfium.FPDF_StructElement_GetType(element, name, _LONGEST)
    return name.raw[: max(length - 2, 0)].decode("utf-16-le", "replace") if length <= _LONGEST else ""


_LONGEST = 64
"""Bytes of a kind's name: that of another one is none of ours."""
