"""A whole issue as `officialGazette`, its documents embedded one after the other (component/act, component/doc)."""

from __future__ import annotations

from lxml import etree

from gazette_pub.formats.akn import meta
from gazette_pub.formats.akn.blocks import empty_line
from gazette_pub.formats.akn.documents import component
from gazette_pub.formats.akn.draft import Context, Draft
from gazette_pub.formats.akn.iris import entity
from gazette_pub.formats.akn.vocabulary import GAZETTE, NAMESPACE, tag
from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.issue.model import XML_LANG, Document, Issue


def gazette(issue: Issue, draft: Draft) -> etree._Element:
    """The root `akomaNtoso`. Valid by the strict schema for every valid issue; holds all its text, and no other."""
    root = etree.fromstring(f'<akomaNtoso xmlns="{NAMESPACE}" xmlns:gp="{ISSUE_NAMESPACE}"/>')
    element = etree.SubElement(root, tag(GAZETTE.element), name=GAZETTE.name, contains="originalVersion")
    metadata = etree.SubElement(element, tag("meta"))
    body = etree.SubElement(element, tag("collectionBody"))
    body.set(XML_LANG, issue.get(XML_LANG, ""))
    _documents(body, issue, draft)
    draft.join_links()
    _describe(metadata, issue, draft)
    return root


def _documents(body: etree._Element, issue: Issue, draft: Draft) -> None:
    for node in issue.children("document", "pb"):
        if isinstance(node, Document):
            component(body, node, draft)
        else:
            draft.pages.end_here(node)
    if not len(body):
        _nothing(body, draft)


def _nothing(body: etree._Element, draft: Draft) -> None:
    """The component that an issue of empty pages needs."""
    element = etree.SubElement(body, tag("component"), eId=draft.eids.counted("", "component"))
    at = Context.of_document(draft, element.get("eId", ""), "other")
    empty_line(at.sole(element, "interstitial"), at)


def _describe(metadata: etree._Element, issue: Issue, draft: Draft) -> None:
    """Written last: by then every person, body and role is known."""
    published, references = draft.published, draft.references
    aliases = {"title": published.title} if published.title else {}
    meta.identification(metadata, published.work, published, aliases, references.part("author"))
    meta.publication(metadata, published)
    meta.lifecycle(metadata, published)
    _references(meta.sourced(metadata, "references"), draft)
    for part in issue.children("meta"):
        for source in part.children("source"):
            meta.source(metadata, source)


def _references(parent: etree._Element, draft: Draft) -> None:
    published = draft.published
    meta.add(parent, "original", eId="original_1", href=published.work.expression_uri, showAs=published.title)
    tool = entity("organization", "int", "gazette-pub")
    meta.add(parent, "TLCOrganization", eId=meta.TOOL, href=tool, showAs=meta.TOOL)
    draft.references.part("editor")
    draft.references.write(parent)
