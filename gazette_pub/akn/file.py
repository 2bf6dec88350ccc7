"""An Akoma Ntoso file of unknown origin."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from lxml import etree

Problem = tuple[int | None, str]
"""A line of the file, and a sentence."""


class File:
    """The bytes of a file, and their tree. `error` says why there is no tree; then nothing of it may be asked."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.error: etree.XMLSyntaxError | None = None
        try:
            self.root = etree.fromstring(data, safe_parser())
        except etree.XMLSyntaxError as error:
            self.error = error

    @property
    def has_document_type(self) -> bool:
        return self.root.getroottree().docinfo.internalDTD is not None

    @cached_property
    def elements(self) -> list[etree._Element]:
        return list(self.root.iter(etree.Element))


def line_of(element: etree._Element) -> int | None:
    return cast("int | None", element.sourceline)


def safe_parser(schema: etree.XMLSchema | None = None, encoding: str | None = None) -> etree.XMLParser:
    """Entities stay as they are, nothing is loaded, and libxml2's limits on depth, length and amplification hold."""
    return etree.XMLParser(
        schema=schema, encoding=encoding, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
