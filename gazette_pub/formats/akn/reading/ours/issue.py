"""The whole gazette: what is said of it, its first page, its documents, its last page."""

from __future__ import annotations

from lxml import etree

from gazette_pub.finish.identifiers import give_ids
from gazette_pub.formats.akn.iris import entity
from gazette_pub.formats.akn.reading.names import BODIES
from gazette_pub.formats.akn.reading.ours.blocks import blocks
from gazette_pub.formats.akn.reading.ours.documents import Printed, document, put_together, this_of
from gazette_pub.formats.akn.reading.ours.order import put_in_order
from gazette_pub.formats.akn.reading.ours.records import Records, Said, set_said
from gazette_pub.formats.akn.reading.ours.scope import Scope, Whole
from gazette_pub.formats.akn.reading.reading import Reading
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.formats.akn.writing.beside import at_their_lines
from gazette_pub.formats.akn.writing.plainer import as_they_were
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Grade, Place, ignore, rule
from gazette_pub.issue.model import XML_ID, XML_LANG, Document, Issue, new_issue, schema_errors
from gazette_pub.issue.plain import plain_text


def is_ours(document: etree._Element) -> bool:
    """Whether the metadata of a document or a gazette says that this program wrote it."""
    meta = document.find(_META)
    source = meta.find(_IDENTIFICATION) if meta is not None else None
    if meta is None or source is None:
        return False
    pointer = source.get("source", "")[1:]
    return any(each.get("eId") == pointer and each.get("href") == _TOOL for each in meta.iterfind(_ORGANIZATION))


CHANGED = rule(
    "R114",
    Grade.WARNING,
    """An Akoma Ntoso file that this program wrote was changed so that its elements are no longer those of an issue.

It was read as any other file of Akoma Ntoso is: its text is whole, and what has no element in the issue XML is a group or
a span. Make the change in the issue XML, or only in text, to keep the rest.""",
)


def read_back(root: etree._Element, source: Source, reading: Reading) -> Issue | None:
    """The issue that a file was made from, a gazette or one document of it; None for a file that is not ours, or was
    changed so that its text would not be whole, or the issue not be valid."""
    if len(root) != 1 or root[0].tag not in _DOCUMENTS or not is_ours(root[0]):
        return None
    at_their_lines(root)
    as_they_were(root)
    issue = (_issue_of if root[0].tag == _GAZETTE else _issue_with)(root[0], source, reading)
    nameless = [each for each in issue.all_documents if each.id is None]
    if text_of(root) == plain_text(issue) and _is_valid(issue, nameless):
        if nameless:
            give_ids(issue, ignore)
        put_in_order(issue)
        return issue
    reading.report(CHANGED.found("it was changed, and is read as a file of another program", at=Place(1)))
    return None


def _is_valid(issue: Issue, nameless: list[Document]) -> bool:
    """Whether it is, once these documents have ids."""
    for place, each in enumerate(nameless):
        each.set(XML_ID, f"nameless_{place}")
    valid = not schema_errors(issue)
    for each in nameless:
        del each.attrib[XML_ID]
    return valid


def _issue_with(document_alone: etree._Element, source: Source, reading: Reading) -> Issue:
    """An issue of one document that was lifted out of its gazette. Of that it knows no more than what it is itself."""
    languages = (part.get(XML_LANG) for part in document_alone.iterchildren(etree.Element))
    issue = new_issue(next(filter(None, languages), "zh"))
    issue.add("meta").add("source", name=source.name, media=source.media, sha256=source.sha256)
    scope = Scope(Whole(reading), Records(None))
    put_together([Printed(each.document, each.depth) for each in document(document_alone, issue, scope)], issue)
    scope.whole.pages.put()
    scope.whole.join_links()
    return issue


def _issue_of(gazette: etree._Element, source: Source, reading: Reading) -> Issue:
    """The issue that the element officialGazette was made from."""
    body = gazette.find(_COLLECTION)
    issue = new_issue((body.get(XML_LANG) if body is not None else None) or "und")
    records = Records(gazette.find(_META))
    _meta(issue, gazette, records, source)
    scope = Scope(Whole(reading), records, this=this_of(gazette.find(_META)))
    _part(issue, gazette.find(_PREFACE), "front", scope)
    if body is not None:
        _documents(issue, body, scope)
    _part(issue, gazette.find(_CONCLUSIONS), "colophon", scope)
    scope.whole.pages.put()
    scope.whole.join_links()
    return issue


def _part(issue: Issue, element: etree._Element | None, name: str, scope: Scope) -> None:
    if element is not None:
        said = scope.records.part(name)
        part = set_said(issue.add(name), said)
        if (language := said.get("language") or element.get(XML_LANG)) is not None:
            part.set(XML_LANG, language)
        blocks(part, element.iterchildren(etree.Element), scope)


def _documents(issue: Issue, body: etree._Element, scope: Scope) -> None:
    printed: list[Printed] = []
    for component in body.iterchildren(etree.Element):
        inside = next((child for child in component if child.tag in _DOCUMENTS), None)
        if inside is not None:
            printed += document(inside, issue, scope)
            continue
        put_together(printed, issue)
        printed.clear()
        for between in component.iterchildren(etree.Element):
            blocks(issue, between.iterchildren(etree.Element), scope)
    put_together(printed, issue)


def _meta(issue: Issue, gazette: etree._Element, records: Records, source: Source) -> None:
    """The fields of the issue, in their order; without a record, those that the work of the gazette names."""
    said, native = records.part("meta"), _native(gazette, records)
    meta = issue.add("meta")
    sources = list(gazette.iterfind(_SOURCE))
    for name in said.get("fields", " ".join([*native, *["source"] * (len(sources) or 1)])).split():
        if name not in _FIELDS:
            continue
        if name != "source":
            meta.add(name, said.get(name, native.get(name, "")) or None)
        elif sources:
            meta.add(name, **{str(key): str(value) for key, value in sources.pop(0).items()})
        else:
            meta.add(name, name=source.name, media=source.media, sha256=source.sha256)


def _native(gazette: etree._Element, records: Records) -> Said:
    """The title and the publisher, as the work of the gazette names them."""
    work = gazette.find(_WORK)
    if work is None:
        return {}
    titles = (alias.get("value", "") for alias in work.iterfind(tag("FRBRalias")) if alias.get("name") == "title")
    publishers = (records.shown(author.get("href", "")) for author in work.iterfind(tag("FRBRauthor")))
    found = {"title": next(titles, ""), "publisher": next(publishers, "")}
    return {name: value for name, value in found.items() if value}


_META, _PREFACE, _CONCLUSIONS, _COLLECTION = map(tag, ("meta", "preface", "conclusions", "collectionBody"))
_IDENTIFICATION = tag("identification")
_WORK = "/".join(map(tag, ("meta", "identification", "FRBRWork")))
_ORGANIZATION = f"{tag('references')}/{tag('TLCOrganization')}"
_SOURCE = f"{_META}/{tag('proprietary')}/{own('source')}"
_TOOL = entity("organization", "int", "gazette-pub")
_FIELDS = frozenset("title publisher year number jurisdiction date total host editor source".split())
_GAZETTE = tag("officialGazette")
_DOCUMENTS = frozenset(map(tag, BODIES))
