"""What a node carries of the element that it was read from: `reading.kept`, the other way."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field

from lxml import etree

from gazette_pub.formats.akn.reading.documents import HELD
from gazette_pub.formats.akn.reading.kept import XML
from gazette_pub.formats.akn.reading.names import DEFAULTS, ELEMENT, OF_ANOTHER, REQUIRED, VALUES
from gazette_pub.formats.akn.vocabulary import NAMESPACE
from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.issue.model import XML_LANG, Node
from gazette_pub.words.records import dataclass

OF_XML = "xml."
"""What the name of a kept attribute of XML's own namespace begins with."""

_SAID_OF_NODES = frozenset({ELEMENT, OF_ANOTHER, HELD})

Attributes = dict[str, str]


class NoWayBack(Exception):
    """The issue holds what no element was read as, in a place where the schema has none for it."""


@dataclass
class Kept:
    """The attributes of an element, and by their names those of the elements that were folded into it."""

    own: Attributes = field(default_factory=dict)
    folded: dict[str, Attributes] = field(default_factory=lambda: defaultdict(dict))


def kept_of(node: Node, folds: frozenset[str] = frozenset()) -> Kept:
    """What a node carries. `folds`: the elements that may have been folded into it."""
    kept = Kept()
    for key, value in node.items():
        name = str(key)
        if (
            name[0] == "{"
            and not name.startswith((f"{{{XML}}}", f"{{{ISSUE_NAMESPACE}}}"))
            and name not in _SAID_OF_NODES
        ):
            _put(kept, name, str(value), folds)
    if node.name != "issue" and (language := node.get(XML_LANG)):
        kept.own[XML_LANG] = language
    if value_of := VALUES.get(node.name):
        theirs, ours = value_of
        if (said := node.get(ours)) is not None:
            kept.own[theirs] = said
    return kept


def _put(kept: Kept, key: str, value: str, folds: frozenset[str]) -> None:
    namespace, _, local = key[1:].rpartition("}")
    before, _, rest = local.partition(".")
    into = kept.own
    if before in folds and rest:
        into, local = kept.folded[before], rest
    if namespace != NAMESPACE:
        into[f"{{{namespace}}}{local}"] = value
    elif local.startswith(OF_XML):
        into[f"{{{XML}}}{local.removeprefix(OF_XML)}"] = value
    else:
        into[local] = value


def element_of(node: Node) -> str:
    """The name of the element that a node was, or is written as: "" for none."""
    if node.name in ("group", "span"):
        return node.get("name", "")
    if node.name == "p":
        return node.get("name", "p")
    if node.name == "division":
        return node.get("type", "chapter")
    return node.get(ELEMENT, DEFAULTS.get(node.name, ""))


def new(parent: etree._Element, name: str, attributes: Attributes, node: Node | None = None) -> etree._Element:
    """A new last child, with what the schema wants it to have."""
    namespace = node.get(OF_ANOTHER, NAMESPACE) if node is not None else NAMESPACE
    wanted = {key: "" for key in REQUIRED.get(name, ()) if key not in attributes}
    return etree.SubElement(parent, f"{{{namespace}}}{name}", attributes | wanted)
