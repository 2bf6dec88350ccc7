"""The whole file."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.reading.documents import HELD, OF_FILE
from gazette_pub.formats.akn.reading.names import ELEMENT
from gazette_pub.formats.akn.restoring.complete import added, complete
from gazette_pub.formats.akn.restoring.documents import FOLDS, behind, document, front, hold
from gazette_pub.formats.akn.restoring.identified import identify
from gazette_pub.formats.akn.restoring.kept import NoWayBack, kept_of, new
from gazette_pub.formats.akn.restoring.meta import put_meta
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE, tag
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.plain import plain_text


def restored(issue: Issue, report: Report = ignore) -> bytes | None:
    """The file that the issue was read from, with what has changed since; None where that has no place in it."""
    try:
        root = _root(issue)
    except NoWayBack:
        return None
    data, found = complete(root, added(root.iter(tag("meta")), (issue, *issue.descendants("document"))))
    if not is_strict(data) or text_of(root) != plain_text(issue):
        return None
    for each in found:
        report(each)
    return data


def _root(issue: Issue) -> etree._Element:
    root = etree.Element(tag("akomaNtoso"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # None is a prefix
    if issue.get(ELEMENT) is None:
        _single(root, issue)
    else:
        _collection(root, issue)
    etree.cleanup_namespaces(root)
    return root


def _single(root: etree._Element, issue: Issue) -> None:
    """One document, and what the file holds for what refers to it."""
    parts = list(issue.children("front", "category", "document", "colophon", "pb"))
    if parts[0].name != "document" or any(part.name not in ("document", "category") for part in parts):
        raise NoWayBack("issue")
    first, *others = parts
    document(root, first)
    _components(root, others, issue)


def _components(root: etree._Element, nodes: list[Node], issue: Issue) -> None:
    if nodes:
        hold(new(root, "components", kept_of(issue, FOLDS).folded[OF_FILE]), nodes)


def _collection(root: etree._Element, issue: Issue) -> None:
    name = issue.get(ELEMENT, "")
    element = new(root, name, kept_of(issue, FOLDS).own)
    put_meta(element, issue)
    identify(element, issue)
    if (head := issue.child("front")) is not None:
        front(element, head, head.children())
    behind(element, issue, name)
    _components(root, [each for each in issue.children("document") if each.get(HELD) == OF_FILE], issue)
