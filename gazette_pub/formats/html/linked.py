"""What machines read of each document: who made it, when, where it was published, as linked data (JSON-LD 1.1).

A document is a Legislation of schema.org, which is any legal document, whether it can be enforced or not; `legislationType`
says what it is. Each value is a fact of the issue. What the issue does not say is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from gazette_pub.issue.model import XML_LANG, Document, Issue, Node
from gazette_pub.layout.masthead import year_and_number
from gazette_pub.words.amendments import amends
from gazette_pub.words.days import full_date
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.pattern import Expression, Pattern

SCHEMA = "https://schema.org/"
ELI = "http://data.europa.eu/eli/ontology#"

TERMS = {
    **{
        name: f"{SCHEMA}{name}"
        for name in """
        Legislation PublicationIssue Periodical Organization
        name url inLanguage isPartOf hasPart publisher creator datePublished issueNumber
        legislationIdentifier legislationType legislationDate legislationDateVersion legislationPassedBy
        legislationJurisdiction legislationChanges
        """.split()
    },
    **{
        f"eli:{name}": f"{ELI}{name}"
        for name in "id_local title date_document version_date first_date_entry_in_force date_no_longer_in_force date_publication"
        " published_in".split()
    },
}
"""All that is used of the two vocabularies, with the address that says what it means: schema.org, and the ontology of the
European Legislation Identifier, whose terms schema.org's Legislation is made from."""

CONTEXT = [SCHEMA, {"eli": ELI}]

NAMED = Pattern(
    Expression(r"《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("关于修改《某条例》的决定", "《〈某办法〉的解释》"),
    ("关于修改某条例的决定", "《》"),
    "search",
)
"""A law in a title, by its name."""

REVISED = frozenset("修订 修正 修改".split())
"""What makes another version of a law that was there before."""

Data = dict[str, Any]


def linked_data(issue: Issue) -> Iterator[str]:
    """A JSON-LD text for each document of the issue, those printed under others too. None can end the script it is in."""
    published = _published(issue)
    for document in issue.all_documents:
        said = {"@context": CONTEXT, "@id": f"#{document.id}", "@type": "Legislation"}
        yield _as_script(said | _known(_said(document, issue, published)))


def _as_script(data: Data) -> str:
    """Without the characters that HTML looks for in a script (HTML Living Standard §4.12.1.3)."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return "".join(_ESCAPED.get(character, character) for character in text)


_ESCAPED = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def _known(data: Data) -> Data:
    return {name: value for name, value in data.items() if value}


def _said(document: Document, issue: Issue, published: Data) -> Data:
    return {
        "url": f"#{document.id}",
        "name": _close(document.title),
        "eli:title": _close(document.title),
        "inLanguage": _language(document),
        "legislationType": document.kind if document.kind != "other" else None,
        "legislationJurisdiction": (issue.meta("jurisdiction") or "").upper(),
        **_numbered(document),
        **_made(document),
        **_dated(document, issue),
        "legislationChanges": [{"@type": "Legislation", "name": title} for title in _changed(document)],
        "isPartOf": [*_above(document), *([published] if len(published) > 1 else [])],
        "hasPart": [{"@id": f"#{part.id}"} for part in document.documents if part.get("role") == "attachment"],
    }


def _numbered(document: Document) -> Data:
    """The number that is printed on it."""
    number = _close(next((node.text_content for node in _head(document, "number")), None))
    return {"legislationIdentifier": number, "eli:id_local": number}


def _made(document: Document) -> Data:
    """Who passed an act or a resolution, or wrote any other document."""
    makers = [{"@type": "Organization", "name": name} for name in (document.get("issuer") or "").split("、") if name]
    return {"legislationPassedBy" if BY_NAME[document.kind].akn in ("act", "statement") else "creator": makers}


def _dated(document: Document, issue: Issue) -> Data:
    """When it was made, revised and published, since when it is in force, and its last day: full dates only."""
    made, force = full_date(document.get("date")), full_date(document.get("effective"))
    revised, published = _revised(document), full_date(issue.meta("date"))
    return {
        "legislationDate": made,
        "eli:date_document": made,
        "legislationDateVersion": revised,
        "eli:version_date": revised,
        "eli:first_date_entry_in_force": force,
        "eli:date_no_longer_in_force": full_date(document.get("expires")),
        "datePublished": published,
        "eli:date_publication": published,
        "eli:published_in": f"{issue.meta('title') or ''} {year_and_number(issue)}".strip(),
    }


def _revised(document: Document) -> str | None:
    """The day of its last revision, as its adoption note tells it."""
    events = [event for note in _head(document, "adoption") for event in (note, *note.descendants("event"))]
    days = [day for event in events if event.get("action") in REVISED and (day := full_date(event.get("date")))]
    return max(days, default=None)


def _changed(document: Document) -> list[str]:
    """The laws that a document says it changes, else those that the title of an amending decision names."""
    nodes = document.body.iter() if document.body is not None else ()
    if stated := [node.get("law", "") for node in nodes if node.get("change") and node.get("law")]:
        return list(dict.fromkeys(stated))
    title = _close(document.title)
    return list(NAMED.findall(title)) if amends(title, document.kind) else []


def _published(issue: Issue) -> Data:
    """The issue itself, as far as it says who it is."""
    title, publisher = issue.meta("title"), issue.meta("publisher")
    return {
        "@type": "PublicationIssue",
        **_known(
            {
                "name": year_and_number(issue),
                "issueNumber": issue.meta("number"),
                "datePublished": full_date(issue.meta("date")),
                "isPartOf": {"@type": "Periodical", "name": title} if title else None,
                "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
            }
        ),
    }


def _above(document: Document) -> list[Data]:
    """The document that this one is attached to."""
    above = document.getparent()
    return [{"@id": f"#{above.id}"}] if isinstance(above, Document) and document.get("role") == "attachment" else []


def _language(node: Node | None) -> str:
    """That of the nearest element which says it."""
    while node is not None:
        if language := node.get(XML_LANG):
            return language
        node = node.getparent()  # type: ignore[assignment]  # all of an issue are nodes
    return ""


def _head(document: Document, name: str) -> Iterator[Node]:
    return document.head.children(name) if document.head is not None else iter(())


def _close(text: str | None) -> str:
    """A line as it is said elsewhere: without the blanks that set it wide."""
    return " ".join((text or "").split())
