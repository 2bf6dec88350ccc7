"""The whole page: cover, contents, documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from lxml import etree

from gazette_pub import __version__
from gazette_pub.formats.html.body import TEXT, Element, main
from gazette_pub.issue.model import XML_LANG, Document, Issue
from gazette_pub.layout.front import has_head, listed, makes_contents, with_number
from gazette_pub.layout.languages import direction, is_of_china, words_of
from gazette_pub.layout.masthead import name, owner_and_name, running_head, year_and_number
from gazette_pub.layout.pictures import Shown
from gazette_pub.layout.style import Style
from gazette_pub.layout.titles import title_lines


def page(
    issue: Issue,
    style: Style,
    css: str,
    made: datetime,
    linked: Iterable[str] = (),
    shown: Shown | None = None,
) -> bytes:
    """The issue as an HTML5 page with this CSS inline: nothing that would be run, and nothing that would be fetched.

    The lines of its titles end as in this style. The text of its `main` is that of the issue, printed numbers included.
    `linked` is what its head tells machines; `shown`: its pictures.
    """
    language = issue.get(XML_LANG) or "zh-Hans"
    html = etree.Element("html", lang=language)
    if direction(language) == "rtl":
        html.set("dir", "rtl")
    if not is_of_china(issue):
        html.set("class", "foreign")
    head = etree.SubElement(html, "head")
    _head(issue, head, css, made)
    for data in linked:
        etree.SubElement(head, "script", type="application/ld+json").text = data
    body = etree.SubElement(html, "body")
    _skip(issue, body)
    if has_head(issue):
        _cover(issue, body, style)
    _contents(issue, body)
    body.append(main(issue, style, 2 if has_head(issue) else 1, shown or Shown()))
    return b"<!DOCTYPE html>\n" + etree.tostring(html, method="html", encoding="UTF-8") + b"\n"


def _head(issue: Issue, head: Element, css: str, made: datetime) -> None:
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
    etree.SubElement(head, "style").text = css


def _meta(head: Element, field: str, value: str | None) -> None:
    if value:
        meta = etree.SubElement(head, "meta", name=field)
        meta.set("content", value)


def _skip(issue: Issue, body: Element) -> None:
    """A link over cover and contents to the text, for whom every line is read out (WCAG 2.4.1)."""
    _add(body, "a", words_of(issue).skip, "skip", href=f"#{TEXT}")


def _cover(issue: Issue, body: Element, style: Style) -> None:
    front = issue.child("front")
    is_printed = front is not None and front.child("title") is not None
    # what the issue's own first page says is not seen twice; the outline has it as its heading
    style_of = "cover again" if is_printed else "cover"
    cover = etree.SubElement(body, "header", {"class": style_of, "data-head": running_head(issue)})
    heading = etree.SubElement(cover, "h1")
    owner, gazette = owner_and_name(issue)
    for line in title_lines(owner, style.room("cover-owner")) if owner else ():
        _add(heading, "span", line, "line")
    if gazette:
        _add(heading, "span", gazette, "gazette")
    for part, text in (("issue", year_and_number(issue)), ("publisher", issue.meta("publisher"))):
        if text:
            _add(cover, "p", text, part)


def _contents(issue: Issue, body: Element) -> None:
    """The contents: a link to each document that has a title, those printed under another in a list below it; a list of its
    own for what a group head is over."""
    if not makes_contents(issue):
        return
    contents = words_of(issue).contents
    nav = etree.SubElement(body, "nav", {"aria-label": contents})
    _add(nav, "h2", contents)
    lists: list[Element] = []
    for node, depth in listed(issue):
        if not isinstance(node, Document):
            _add(nav, "h3", node.words)
            lists = []
            continue
        if depth > len(lists):
            lists.append(etree.SubElement(lists[-1][-1] if lists else nav, "ol"))
        del lists[depth:]
        _add(etree.SubElement(lists[-1], "li"), "a", with_number(node, is_of_china(issue)), href=f"#{node.id}")


def _add(target: Element, tag: str, text: str, style: str | None = None, **attributes: str) -> Element:
    """A new last child."""
    element = etree.SubElement(target, tag, attributes)
    element.text = text
    if style:
        element.set("class", style)
    return element
