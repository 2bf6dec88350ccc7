"""A line that is nothing but a picture → a figure, where the picture is at hand."""

from __future__ import annotations

from urllib.parse import unquote

from lxml import etree

from gazette_pub.formats.akn.reading.kept import keep, say_element
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.reading.text import is_shown
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.issue.model import Node
from gazette_pub.issue.pictures import parts_of

IMG = "img"
LINE = "p"
"""The element that is a figure where it holds a picture alone."""


def picture_in(element: etree._Element, reading: Reading) -> tuple[etree._Element, str] | None:
    """The picture that is all of a line, and what a figure says of it in `src`; None where more stands there, or the picture
    is nowhere: then the line stays one, with its address."""
    if element.tag != tag(LINE) or len(element) != 1 or is_shown(element, element.text, reading):
        return None
    (image,) = element
    if image.tag != tag(IMG) or len(image) or is_shown(element, image.tail, reading):
        return None
    address = unquote(image.get("src", "")).removeprefix("./")
    src = address if parts_of(address) else reading.media.get(address)
    return (image, src) if src else None


def figure(target: Node, element: etree._Element, image: etree._Element, src: str, reading: Reading) -> None:
    """The figure; what the line and the picture carry is on it."""
    node = target.add("figure", src=src)
    say_element(node, element, LINE)
    keep(element, node, reading)
    keep(image, node, reading, IMG)
