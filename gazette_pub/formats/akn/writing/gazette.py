"""A whole issue as `officialGazette`, its documents embedded one after the other (component/act, component/doc)."""

from __future__ import annotations

from typing import cast

from lxml import etree

from gazette_pub.formats.akn.vocabulary import GAZETTE, NAMESPACE, tag
from gazette_pub.formats.akn.writing import meta
from gazette_pub.formats.akn.writing.blocks import close, empty_line
from gazette_pub.formats.akn.writing.cover import cover
from gazette_pub.formats.akn.writing.documents import component
from gazette_pub.formats.akn.writing.draft import Context, Draft, set_language
from gazette_pub.formats.akn.writing.front import heading_line
from gazette_pub.formats.akn.writing.life import generation
from gazette_pub.formats.akn.writing.records import unsaid_of_meta, unsaid_of_part
from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.issue.model import XML_LANG, Document, Issue, Node


def gazette(issue: Issue, draft: Draft) -> etree._Element:
    """The root `akomaNtoso`. Valid by the strict schema for every valid issue; holds all its text, and no other but on its cover."""
    root = etree.fromstring(f'<akomaNtoso xmlns="{NAMESPACE}" xmlns:gp="{ISSUE_NAMESPACE}"/>')
    element = etree.SubElement(root, tag(GAZETTE.element), name=GAZETTE.name, contains="originalVersion")
    metadata = etree.SubElement(element, tag("meta"))
    at = Context.of_document(draft, "", "other")
    if (front := issue.child("front")) is not None:
        _part(element, front, "preface", at)
    body = etree.SubElement(element, tag("collectionBody"))
    body.set(XML_LANG, issue.get(XML_LANG, ""))
    _documents(body, issue, at)
    if (colophon := issue.child("colophon")) is not None:
        _part(element, colophon, "conclusions", at)
        for page in colophon.itersiblings():
            draft.pages.end_here(cast(Node, page))
    draft.join_links()
    if (first := cover(issue, at)) is not None:
        metadata.addnext(first)
    _describe(metadata, issue, at)
    at.say_of_part("meta", unsaid_of_meta(issue, draft.published.title, draft.published.publisher))
    draft.described.append((metadata, at))
    draft.metadata.append((metadata, issue))
    meta.records(draft)
    draft.let_go()
    return root


def _part(gazette: etree._Element, node: Node, name: str, at: Context) -> None:
    """The lines of the first page, or of the last."""
    at.say_of_part(node.name, unsaid_of_part(node))
    with at.part(gazette, name) as (part, inside):
        set_language(part, node)
        for child in node.children():
            heading_line(part, child, inside)
        close(part, node, inside)


def _documents(body: etree._Element, issue: Issue, at: Context) -> None:
    for node in issue.children("category", "document", "pb", "colophon"):
        if node.name == "colophon":
            break
        if isinstance(node, Document):
            component(body, node, at.draft)
        elif node.name == "pb":
            at.draft.pages.end_here(node)
        else:
            parent, inside = _interstitial(body, at)
            heading_line(parent, node, inside)
    if not len(body):
        parent, inside = _interstitial(body, at)
        empty_line(parent, issue, inside)


def _interstitial(body: etree._Element, at: Context) -> tuple[etree._Element, Context]:
    """The component for what stands between documents; one that an issue without any needs."""
    element = at.element(body, "component")
    interstitial = at.inside(element).sole(element, "interstitial")
    return interstitial, at.inside(interstitial)


def _describe(metadata: etree._Element, issue: Issue, at: Context) -> None:
    """Written last: by then every person, body and role is known."""
    published = at.draft.published
    aliases = {"title": published.title} if published.title else {}
    aliases |= at.draft.aliases_of(published.title, published.work.uri)
    author = meta.publisher(at)
    meta.identification(metadata, published.work, published.day, [author], aliases, at)
    meta.publication(metadata, published)
    meta.lifecycle(metadata, generation(published.work, published.title or GAZETTE.name, at), at)
    meta.references(metadata, at)
    for part in issue.children("meta"):
        for source in part.children("source"):
            meta.source(metadata, source, at)
