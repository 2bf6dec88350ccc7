"""The attributes in which an element names others of its issue by their xml:ids alone. A `ref` points by its `href`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

NAMES_OTHERS = ("promulgates", "words")
"""The documents that an order publishes; the words of a modification, where they do not stand in it."""


def naming_others(root: etree._Element) -> Iterator[tuple[etree._Element, str, list[str]]]:
    """Each element from here on that names others, with the attribute in which it does, and their ids."""
    for node in root.iter(etree.Element):
        for name in NAMES_OTHERS:
            if ids := node.get(name, "").split():
                yield node, name, ids


def keep_names(node: etree._Element, attribute: str, kept: Sequence[str]) -> None:
    """The element names these in that attribute, or none."""
    if kept:
        node.set(attribute, " ".join(kept))
    elif attribute in node.attrib:
        del node.attrib[attribute]
