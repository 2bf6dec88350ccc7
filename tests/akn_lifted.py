"""Documents lifted out of a gazette: each a file of its own."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import cast

from lxml import etree

from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag

_HOLDERS = (tag("component"), tag("attachment"))
_NOT_DOCUMENTS = frozenset(map(tag, "num heading subheading interstitial toc documentRef".split()))


def lifted(gazette: bytes) -> Iterator[bytes]:
    """Every component and attachment of a gazette that is a document, as a file: `akomaNtoso` with it alone inside."""
    for holder in etree.fromstring(gazette).iter(*_HOLDERS):
        document = holder[-1]
        if document.tag not in _NOT_DOCUMENTS:
            root = etree.Element(tag("akomaNtoso"), nsmap=cast("dict[str, str]", {None: NAMESPACE}))
            root.append(copy.deepcopy(document))
            root[0].tail = None
            yield etree.tostring(root, xml_declaration=True, encoding="UTF-8")
