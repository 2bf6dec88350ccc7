"""The metadata of a file whose elements cannot be written again, for its documents as they are written anew."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.restoring.complete import added, complete
from gazette_pub.formats.akn.restoring.identified import identify
from gazette_pub.formats.akn.restoring.mending import MENDED, in_order
from gazette_pub.formats.akn.restoring.meta import put_meta
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import KEPT_META, Node

_OF_THE_TEXT = tuple(map(tag, "analysis temporalData presentation".split()))
"""What is said of elements of the text, which are others now."""

_ALONE = tuple(map(tag, "identification publication".split()))
"""What there is one of: that of the file."""


def keep_metadata(written: Iterable[tuple[etree._Element, Node]]) -> list[Finding]:
    """Puts into the metadata of each document as it is written what the file says of it. What is to be said of that."""
    found: dict[str, Finding] = {}
    for meta, node in written:
        if node.find(KEPT_META) is not None:
            found |= {each.message: each for each in _keep(meta, node) if each.code != MENDED.code}
    return list(found.values())


def _keep(meta: etree._Element, node: Node) -> list[Finding]:
    kept, found = _valid(node)
    if kept is None:
        return []
    for part in list(kept.iterchildren(*_OF_THE_TEXT)):
        kept.remove(part)
    _rename_ids(kept, {each.get("eId", "") for each in meta.getroottree().iter(etree.Element)})
    for part in list(meta.iterchildren(*_ALONE)):
        if kept.find(part.tag) is not None:
            meta.remove(part)
    meta.extend(kept)
    in_order(meta)
    return found


def _valid(node: Node) -> tuple[etree._Element | None, list[Finding]]:
    """What is kept of a document, in a file that holds nothing else; None where it cannot be made valid."""
    root = etree.Element(tag("akomaNtoso"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # None is a prefix
    document = etree.SubElement(root, tag("doc"), name="")
    put_meta(document, node)
    document[0].attrib.clear()
    identify(document, node)
    etree.SubElement(etree.SubElement(document, tag("mainBody")), tag("p"))
    data, found = complete(root, added(document.iterchildren(tag("meta")), [node]))
    return document[0] if is_strict(data) else None, found


def _rename_ids(kept: etree._Element, taken: set[str]) -> None:
    """An eId that the text has is another here, and what points at it with it."""
    elements = list(kept.iter(etree.Element))
    others = {eid: f"{eid}_of_the_file" for each in elements if (eid := each.get("eId")) in taken and eid}
    for each in elements:
        for name, value in each.attrib.items():
            if name == "eId" and value in others:
                each.set(name, others[str(value)])
            elif value[:1] == "#" and value[1:] in others:
                each.set(name, f"#{others[str(value[1:])]}")
