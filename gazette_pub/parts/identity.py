"""The ids of a document that becomes part of another issue: what it is called there, and all that is called after it.

A document that is a file of its own goes by the file's name, `doc_01-消防条例`, and so do its articles, whatever is put before
it: no id says the place that it stands in. One of several in a file has its number in that file behind the name; an
attachment that is a file of its own, its document's id before it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import cast

from lxml import etree

from gazette_pub.issue.model import XML_ID, Document, Node, tag
from gazette_pub.issue.pointing import keep_names, naming_others

MOST_LETTERS = 32
"""Of a file's name in an id; a longer one is cut, and has six digits of its sum, so that none is another's."""

_OTHER = re.compile(
    "[^A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3005-\u3007\u3021-\u302f\u3041-\ud7ff"
    "\uf900-\ufdcf\U00010000-\U000e01ff]+"
)
"""What is no letter or figure that an id may have (XML 1.0, production 4)."""


def slug(stem: str) -> str:
    """A file's name as part of an id. No line of it: two in a row part an article from its document."""
    name = _OTHER.sub("-", unicodedata.normalize("NFC", stem)).strip("-")
    if len(name) > MOST_LETTERS:
        name = f"{name[: MOST_LETTERS - 7].rstrip('-')}-{sha256(stem.encode()).hexdigest()[:6]}"
    return name or sha256(stem.encode("utf-8", "surrogatepass")).hexdigest()[:6]


def id_for(stem: str, number: int, count: int) -> str:
    """What a document is called that is the one of that number among the documents of a file."""
    return f"doc_{slug(stem)}" if count == 1 else f"doc_{slug(stem)}-{number}"


class Ids:
    """The ids of an issue as it is put together."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._counts: Counter[str] = Counter()

    def rename(self, document: Document, wanted: str) -> dict[str, str]:
        """Gives the document that id, or with a count behind it where that is taken, and what is called after it one after
        that. The new ids by the old ones."""
        name, before = self._free(wanted), (document.id or "").strip()
        new: dict[str, str] = {}
        for node in _named(document):
            old = str(node.get(XML_ID)).strip()
            ours = name + old[len(before) :] if before and _is_after(old, before) else old
            new[old] = self._free(ours if ours not in self._taken else f"{name}__{old}")
            self._taken.add(new[old])
            node.set(XML_ID, new[old])
        return new

    def _free(self, wanted: str) -> str:
        name = wanted
        while name in self._taken:
            self._counts[wanted] = max(self._counts[wanted], 1) + 1
            name = f"{wanted}_{self._counts[wanted]}"
        return name


def _named(document: Document) -> Iterator[Node]:
    return (cast(Node, node) for node in document.iter(etree.Element) if node.get(XML_ID))


def _is_after(id: str, document: str) -> bool:
    """Whether an id is that of the document, of a document in it, or of a part of one."""
    rest = id[len(document) :]
    return id.startswith(document) and (not rest or rest.startswith((".", "__")))


def point_to(nodes: Iterable[Node], new: Mapping[str, str], gone: Container[str] = ()) -> None:
    """Makes what points to an old id point to the new one, and what points to one that is gone to nothing. What points
    elsewhere is left as it is."""
    for node in nodes:
        for ref in node.iter(tag("ref")):
            href = ref.get("href", "")
            id = href[1:].strip()
            if href.startswith("#") and id in new:
                ref.set("href", f"#{new[id]}")
            elif href.startswith("#") and id in gone:
                del ref.attrib["href"]
        for naming, attribute, names in naming_others(node):
            keep_names(naming, attribute, [new.get(name, name) for name in names if name not in gone])
