"""The layouts that a gazette is written in: from the tree of the first to the bytes of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from itertools import chain
from typing import cast
from urllib.parse import unquote

from lxml import etree

from gazette_pub.formats.akn.layouts.apart import COMPONENT, COMPONENTS, item_of, name_item, refer, shown, take_prefix
from gazette_pub.formats.akn.vocabulary import MEDIA, NAMESPACE, tag
from gazette_pub.formats.akn.writing.layout import serialise
from gazette_pub.formats.beginnings import MAIN
from gazette_pub.formats.zips import packed
from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.issue.pictures import Pictures, parts_of


def _one_file(root: etree._Element, made: datetime, pictures: Pictures) -> bytes:
    return serialise(root)


def _components(root: etree._Element, made: datetime, pictures: Pictures) -> bytes:
    """The documents keep their eIds: those of the components that show them. What tells them apart for cobalt and others
    is the component of their FRBRthis, item_3."""
    gazette = root[0]
    documents = list(shown(gazette))
    if documents:
        components = etree.SubElement(gazette, COMPONENTS, eId="cmpnts")
        for count, (component, document) in enumerate(documents, 1):
            eid = f"cmpnts__cmp_{count}"
            refer(component, document, f"#{eid}")
            etree.SubElement(components, COMPONENT, eId=eid).append(document)
            name_item(document, item_of(component))
    return serialise(root)


def _package(root: etree._Element, made: datetime, pictures: Pictures) -> bytes:
    media = _media(root, pictures)
    return packed(chain(_files(root), media.items()), made)


def _media(root: etree._Element, pictures: Pictures) -> dict[str, bytes]:
    """The pictures by the names of their files, which the package names from here on."""
    found: dict[str, bytes] = {}
    for image in root.iter(tag("img")):
        src = parts_of(unquote(image.get("src", "")))
        if src is not None and (data := pictures.get(src[1])) is not None:
            image.set("src", f"{MEDIA}{src[1]}")
            found[f"{MEDIA}{src[1]}"] = data
    return found


def _files(root: etree._Element) -> Iterator[tuple[str, bytes]]:
    """main.xml and each document, a file that stands alone; references between them are relative to the package."""
    files = []
    for component, document in shown(root[0]):
        name = f"{item_of(component)}.xml"
        refer(component, document, name)
        take_prefix(document, component.get("eId", ""))
        files.append((name, serialise(_alone(document))))
    yield MAIN, serialise(root)
    yield from files


def _as_it_is(data: bytes, made: datetime, media: Mapping[str, bytes]) -> bytes:
    return data


def _main_alone(data: bytes, made: datetime, media: Mapping[str, bytes]) -> bytes:
    return packed([(MAIN, data), *(item for item in media.items() if item[0] != MAIN)], made)


def _alone(document: etree._Element) -> etree._Element:
    names = cast("dict[str, str]", {None: NAMESPACE, "gp": ISSUE_NAMESPACE})
    root = etree.Element(tag("akomaNtoso"), nsmap=names)
    root.append(document)
    return root


LAYOUTS: dict[str, Callable[[etree._Element, datetime, Pictures], bytes]] = {
    "file": _one_file,
    "package": _package,
    "components": _components,
}
"""What makes the bytes of each layout of the tree of a gazette, which is used up, and of its pictures."""

AGAIN: dict[str, Callable[[bytes, datetime, Mapping[str, bytes]], bytes]] = {
    "file": _as_it_is,
    "package": _main_alone,
    "components": _as_it_is,
}
"""The same of the bytes of a file that was read, which stays one, and of the pictures beside it by their names."""
