"""A page as it was read: a picture of it with what stands where drawn over it, for whoever doubts the reader."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PIL import Image, ImageDraw

from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.furniture import Page, take_out
from gazette_pub.formats.pdf.reading.glyphs import Box
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node

FINENESS = 2.0
"""Dots a point: text of nine points can be read."""

INKS = {"title": "#c00000", "heading": "#c06000", "p": "#0050c0", "table": "#008040", "note": "#7030a0"}
OTHER, LINE, FURNITURE = "#606060", "#b0c8f0", "#b0b0b0"


class Region(NamedTuple):
    """What became of a part of the page: the element's name and number, and its box in points."""

    node: Node
    box: Box

    @property
    def name(self) -> str:
        return f"{self.node.name} {self.node.label}" if self.node.label else self.node.name


def regions_on(issue: Issue, page: int) -> list[Region]:
    """The elements that stand on a page, in the order of the issue."""
    return [Region(node, box) for node in issue.descendants("*") for box in _boxes(node, page)]


def _boxes(node: Node, page: int) -> Iterator[Box]:
    numbers, edges = node.get("page", "").split(), [float(edge) for edge in node.get("box", "").split()]
    if len(edges) == 4 * len(numbers):
        for at, number in enumerate(numbers):
            if number == str(page):
                left, top, right, bottom = edges[4 * at : 4 * at + 4]
                yield left, top, right, bottom


def picture_of(source: Source, issue: Issue, number: int) -> bytes:
    """The page of this number, from 1, as PNG: its lines numbered in the order in which they were read, its heads and marks
    in grey, and the elements that they became. Raises UnreadableInput for a file that cannot be opened."""
    with opened(source.data) as document:
        page = document[number - 1]
        canvas = page.render(scale=FINENESS).to_pil().convert("RGB")
        page.close()
        pages = [
            page
            for volume in volumes_of(document, Scanning(KeptPages(source.sha256)), ignore)
            for page in take_out(volume)
            if page.number == number
        ]
    _draw(ImageDraw.Draw(canvas), pages, regions_on(issue, number))
    return _png(canvas)


def _draw(pen: ImageDraw.ImageDraw, pages: Sequence[Page], regions: Sequence[Region]) -> None:
    for line in (line for page in pages for row in (*page.top, *page.foot) for line in row):
        pen.rectangle(_dots(line.box), outline=FURNITURE)
    for at, line in enumerate((line for page in pages for line in page.lines), 1):
        pen.rectangle(_dots(line.box), outline=LINE)
        pen.text((line.x * FINENESS - 18, line.y * FINENESS - 10), str(at), fill=LINE)
    for region in regions:
        ink = INKS.get(region.node.name, OTHER)
        left, top, right, bottom = _dots(region.box)
        pen.rectangle((left - 2, top - 2, right + 2, bottom + 2), outline=ink, width=2)
        pen.text((right + 4, top - 2), _ascii(region), fill=ink)


def _ascii(region: Region) -> str:
    """The element's name, and its number in figures: the pen has no Chinese letters."""
    number = region.node.get("num", "")
    return f"{region.node.name} {number}".strip()


def _dots(box: Box) -> Box:
    left, top, right, bottom = (edge * FINENESS for edge in box)
    return left, top, right, bottom


def _png(canvas: Image.Image) -> bytes:
    output = io.BytesIO()
    canvas.save(output, "PNG")
    return output.getvalue()
