"""The `meta` of a document, as it was kept."""

from __future__ import annotations

import copy

from lxml import etree

from gazette_pub.issue.model import KEPT_META, Node


def put_meta(element: etree._Element, node: Node) -> None:
    """The kept `meta`, if there is one."""
    if (kept := next(node.iterchildren(KEPT_META), None)) is not None:
        meta = copy.deepcopy(kept)
        meta.tail = None
        element.append(meta)
