"""The parts of the file → one archive (ECMA-376 Part 2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from docx.opc.constants import CONTENT_TYPE as TYPE
from docx.opc.package import OpcPackage
from lxml import etree

from gazette_pub.formats.zips import packed

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def archive(package: OpcPackage, made: datetime) -> bytes:
    """The package as a zip archive in which every file is as old as `made`: same parts, same bytes."""
    return packed(_files(package), made)


def _files(package: OpcPackage) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file. The content types come first, as readers of streams want them."""
    yield "[Content_Types].xml", _content_types(package)
    yield "_rels/.rels", package.rels.xml
    for part in package.iter_parts():
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, part.rels.xml


def _content_types(package: OpcPackage) -> bytes:
    root = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})  # type: ignore[dict-item]  # what lxml-stubs lack
    for ending, kind in (("rels", TYPE.OPC_RELATIONSHIPS), ("xml", TYPE.XML)):
        etree.SubElement(root, f"{{{TYPES}}}Default", Extension=ending, ContentType=kind)
    for part in package.iter_parts():
        etree.SubElement(root, f"{{{TYPES}}}Override", PartName=part.partname, ContentType=part.content_type)
    return etree.tostring(root, encoding="UTF-8", standalone=True)
