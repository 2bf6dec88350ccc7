"""A document begun at a paragraph, and one taken away: its text then goes on the document before it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from gazette_pub.finish.identifiers import Names
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.preview.corrections.flow import append_to, behind, gathered, innermost_end, refuse_closed, remove
from gazette_pub.preview.corrections.plain import as_plain
from gazette_pub.preview.corrections.refusing import NotCorrected
from gazette_pub.words.kinds import kind_of


def document_of(node: Node) -> Document:
    """The document that an element stands in. Raises NotCorrected where it is in none."""
    around: Node | None = node
    while around is not None and not isinstance(around, Document):
        around = cast("Node | None", around.getparent())
    if around is None:
        raise NotCorrected(say("it stands in no document"))
    return around


def begun_at(p: Node) -> Node:
    """The title of a new document that begins at a paragraph of the text; all that follows is its own."""
    old = document_of(p)
    refuse_closed(p)
    place, taken = gathered(p, lambda holder: holder.name in _LEFT)
    if place.above.name != "body":
        raise NotCorrected(say("no document begins there"))
    new = cast(Document, old.makeelement(old.tag, kind=kind_of(p.words)))
    Names(cast(Issue, old.getroottree().getroot())).give(new, f"doc_{_place(old) + 1}")
    title = new.add("head").add("title")
    title.extend(list(p))
    title.text = p.text
    return _filled(old, new, p, title, taken)


_LEFT = frozenset("section division article list item".split())
"""What ends where a document begins."""


def _filled(old: Document, new: Document, p: Node, title: Node, taken: Iterable[Node]) -> Node:
    for name, value in p.attrib.items():
        if name in ("lines", "para", "page", "box"):
            title.set(name, value)
    if label := p.get("label"):
        title.text = label + (title.text or "")
    rest = list(taken)
    while rest and rest[0].name == "adoption":  # of the head, where there is one
        title.above.append(rest.pop(0))
    new.add("body").extend(rest)
    new.extend(list(old.children("foot", "document", "pb")))
    remove(p)
    old.addnext(new)
    return title


def _place(document: Document) -> int:
    """Which document of the issue it stands in, from 1."""
    top: Node = document
    while not isinstance(top.getparent(), Issue):
        top = top.above
    return 1 + sum(1 for each in top.itersiblings(preceding=True) if each.tag == tag("document"))


def dissolved(document: Document) -> Node:
    """The paragraph that the title of a document is; the rest of its text follows, in the document before it."""
    pages, before = _before(document)
    if document.head is None:
        raise NotCorrected(say("it has no title"))
    head = [as_plain(each) for each in document.head]
    _close(before)
    body = before.body if before.body is not None else _body(before)
    rest = list(document.body) if document.body is not None else []
    append_to(innermost_end(body), [*pages, *head, *cast("list[Node]", rest)], body)
    if document.foot is not None:
        body.addnext(document.foot)
    for each in list(document.children("document", "pb")):
        document.addprevious(each) if document.above is before else before.append(each)
    document.above.remove(document)
    return next(each for each in head if each.name != "pb")


def _before(document: Document) -> tuple[list[Node], Document]:
    """The page ends before a document, and the document that ends there. Raises NotCorrected where none does."""
    pages: list[Node] = []
    before = cast("Node | None", document.getprevious())
    while before is not None and before.name == "pb":
        pages.insert(0, before)
        before = cast("Node | None", before.getprevious())
    if before is None or not isinstance(before, Document):
        above = document.getparent()
        if isinstance(above, Document) and (before is None or before.name in ("head", "body", "foot")):
            return pages, above
        raise NotCorrected(say("no document stands before it that could go on"))
    while nested := list(before.documents):
        pages = [*(each for each in behind(nested[-1]) if each.name == "pb"), *pages]
        before = nested[-1]
    return [*before.children("pb"), *pages], before


def _close(document: Document) -> None:
    """What stood at the end of a document is text in it now."""
    if document.foot is None:
        return
    body = document.body if document.body is not None else _body(document)
    append_to(innermost_end(body), [as_plain(each) for each in document.foot], body)
    document.remove(document.foot)


def _body(document: Document) -> Node:
    """A new body, behind the head."""
    body = cast(Node, document.makeelement(tag("body")))
    if document.head is not None:
        document.head.addnext(body)
    else:
        document.insert(0, body)
    return body
