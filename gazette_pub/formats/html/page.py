"""The whole page: cover, contents, documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from lxml import etree

from gazette_pub import __version__
from gazette_pub.formats.html.body import TEXT, Element, main
from gazette_pub.issue.model import XML_LANG, Document, Issue
from gazette_pub.layout.languages import direction, is_of_china, words_of
from gazette_pub.layout.masthead import name, prints_contents, running_head, year_and_number
from gazette_pub.layout.titles import title_lines

GAZETTE = "公报"
"""The word a gazette's name ends with: its cover sets it on a line of its own."""


COVER_MEASURE = 17.0
"""How wide a line of the name may be on the cover, in ems of its own size."""


def page(issue: Issue, styles: str, made: datetime, linked: Iterable[str] = ()) -> bytes:
    """The issue as an HTML5 page with these styles inline: nothing that would be run, and nothing that would be fetched.

    The text of its `main` is that of the issue, printed numbers included. `linked` is what its head tells machines.
    """
    language = issue.get(XML_LANG) or "zh-Hans"
    html = etree.Element("html", lang=language)
    if direction(language) == "rtl":
        html.set("dir", "rtl")
    if not is_of_china(issue):
        html.set("class", "foreign")
    head = etree.SubElement(html, "head")
    _head(issue, head, styles, made)
    for data in linked:
        etree.SubElement(head, "script", type="application/ld+json").text = data
    body = etree.SubElement(html, "body")
    _skip(issue, body)
    _cover(issue, body)
    _contents(issue, body)
    body.append(main(issue))
    return b"<!DOCTYPE html>\n" + etree.tostring(html, method="html", encoding="UTF-8") + b"\n"


def _head(issue: Issue, head: Element, styles: str, made: datetime) -> None:
    etree.SubElement(head, "meta", charset="utf-8")
    _meta(head, "viewport", "width=device-width, initial-scale=1")
    etree.SubElement(head, "title").text = f"{name(issue)} {year_and_number(issue)}".strip()
    for field, value in (
        ("author", issue.meta("publisher")),
        ("generator", f"gazette_pub {__version__}"),
        ("dcterms.created", made.strftime("%Y-%m-%dT%H:%M:%SZ")),
        ("dcterms.modified", made.strftime("%Y-%m-%dT%H:%M:%SZ")),
    ):
        _meta(head, field, value)
    etree.SubElement(head, "style").text = styles


def _meta(head: Element, field: str, value: str | None) -> None:
    if value:
        meta = etree.SubElement(head, "meta", name=field)
        meta.set("content", value)


def _skip(issue: Issue, body: Element) -> None:
    """A link over cover and contents to the text, for whom every line is read out (WCAG 2.4.1)."""
    _add(body, "a", words_of(issue).skip, "skip", href=f"#{TEXT}")


def _cover(issue: Issue, body: Element) -> None:
    cover = etree.SubElement(body, "header", {"class": "cover", "data-head": running_head(issue)})
    title = name(issue)
    owner = title.removesuffix(GAZETTE) or title
    heading = etree.SubElement(cover, "h1")
    for line in title_lines(owner, COVER_MEASURE):
        _add(heading, "span", line, "line")
    if owner != title:
        _add(heading, "span", GAZETTE, "gazette")
    for style, text in (("issue", year_and_number(issue)), ("publisher", issue.meta("publisher"))):
        if text:
            _add(cover, "p", text, style)


def _contents(issue: Issue, body: Element) -> None:
    """The contents: a link to each document that has a title, those printed under another in a list below it.

    None where the issue prints its own, whose entries are links; nor where a foreign file holds one document.
    """
    if prints_contents(issue):
        return
    if not is_of_china(issue) and sum(1 for document in issue.all_documents if document.title) < 2:
        return
    contents = words_of(issue).contents
    nav = etree.SubElement(body, "nav", {"aria-label": contents})
    _add(nav, "h2", contents)
    _entries(list(issue.documents), nav)


def _entries(documents: list[Document], target: Element) -> None:
    if not any(document.title for document in documents):
        for document in documents:
            _entries(list(document.documents), target)
        return
    entries = etree.SubElement(target, "ol")
    for document in documents:
        entry = etree.SubElement(entries, "li")
        if document.title:
            _add(entry, "a", document.title, href=f"#{document.id}")
        _entries(list(document.documents), entry)


def _add(target: Element, tag: str, text: str, style: str | None = None, **attributes: str) -> Element:
    """A new last child."""
    element = etree.SubElement(target, tag, attributes)
    element.text = text
    if style:
        element.set("class", style)
    return element
