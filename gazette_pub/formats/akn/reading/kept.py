"""What an element carries that the issue has no name for: its attributes, and the `meta` of its document."""

from __future__ import annotations

import copy

from lxml import etree

from gazette_pub.formats.akn.reading.names import ELEMENT, OF_ANOTHER, VALUES
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.issue.model import XML_ID, XML_LANG, Node
from gazette_pub.words.pattern import Expression, Pattern

XML = "http://www.w3.org/XML/1998/namespace"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

_LANGUAGE = Pattern(
    Expression(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}"), ("it", "zh-Hant", "bo"), ("", "zh_CN", "it-"), "fullmatch"
)
_NAME = Pattern(Expression(r"[^\W\d][\w.\-]*"), ("art_12", "第一"), ("1", "a b", "a:b", ""), "fullmatch")
_DAY = Pattern(
    Expression(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)"),
    ("2024-01-18",),
    ("2024-1-8", "2024-01-30T00:00"),
    "fullmatch",
)
_NUMBER = Pattern(Expression(r"[0-9]{1,18}"), ("12",), ("xii", "-1", ""), "fullmatch")

MAY_HAVE_ID = frozenset("document section division article item p quoted group".split())


def keep(element: etree._Element, node: Node, reading: Reading, folded: str = "") -> None:
    """All attributes of the element, on the node; those of one that is folded into it after its name: num.eId."""
    value = VALUES.get(node.name) if not folded else None
    for key, said in element.items():
        if value is not None and key == value[0] and _fits(node.name, str(said)):
            node.set(value[1], said)
        elif name := _name_for(str(key), str(said), folded):
            node.set(name, said)
    if not folded:
        _give_id(element, node, reading)


def say_element(node: Node, element: etree._Element, default: str) -> None:
    """Which element the node was, where that does not follow from the node."""
    qualified = etree.QName(element)
    if qualified.localname != default:
        node.set(ELEMENT, qualified.localname)
    if qualified.namespace not in (NAMESPACE, None):
        node.set(OF_ANOTHER, str(qualified.namespace))


def _name_for(key: str, value: str, folded: str) -> str | None:
    name = etree.QName(key)
    namespace, local = name.namespace, name.localname
    if namespace in (_XSI, ISSUE_NAMESPACE):
        return None
    if key == XML_LANG and not folded and _LANGUAGE.fullmatch(value):
        return XML_LANG
    where = NAMESPACE if namespace in (None, XML) else namespace
    return f"{{{where}}}{f'{folded}.' if folded else ''}{'xml.' if namespace == XML else ''}{local}"


def _fits(name: str, value: str) -> bool:
    """Whether the issue's own attribute may have this value."""
    if name == "date":
        return _DAY.fullmatch(value) is not None
    return name != "pb" or _NUMBER.fullmatch(value) is not None


def _give_id(element: etree._Element, node: Node, reading: Reading) -> None:
    """Its eId is its id, where the issue has ids and it is one that no other has."""
    eid = (element.get("eId") or "").strip()
    if node.name in MAY_HAVE_ID and _NAME.fullmatch(eid) and eid not in reading.ids:
        reading.ids.add(eid)
        node.set(XML_ID, eid)


def keep_meta(document: etree._Element | None, node: Node) -> None:
    """The `meta` of a document, whole, as the first child of what it became; less records of ours that do not hold any more,
    which are named as the issue's own elements are. A second one, which no schema allows, stands in the first."""
    metas = [] if document is None else [copy.deepcopy(meta) for meta in document.iterchildren(tag("meta"))]
    if not metas:
        return
    kept, *others = metas
    for each in metas:
        each.tail = None
    kept.extend(others)
    etree.strip_elements(kept, f"{{{ISSUE_NAMESPACE}}}*", with_tail=False)
    etree.cleanup_namespaces(kept)
    node.append(kept)
