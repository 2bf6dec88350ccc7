"""An Akoma Ntoso file of unknown origin."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Place
from gazette_pub.issue.parser import declared, safe_parser


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
        return declared(self.root) is not None

    @cached_property
    def elements(self) -> list[etree._Element]:
        return list(self.root.iter(etree.Element))


def line_of(element: etree._Element) -> int | None:
    return cast("int | None", element.sourceline)


def place_of(element: etree._Element) -> Place:
    return Place(line_of(element))
