"""What an issue does not say, and Akoma Ntoso has to: what was written instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE
from gazette_pub.formats.akn.writing.amendments import stated_in
from gazette_pub.formats.akn.writing.dates import UNKNOWN, is_known, of_document
from gazette_pub.formats.akn.writing.draft import Draft
from gazette_pub.formats.akn.writing.numbers import printed_number
from gazette_pub.formats.akn.writing.works import issuers_of, speaker_of
from gazette_pub.issue.findings import NOWHERE, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.model import KEPT_META, Document, Node
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.places import jurisdiction_of


def notices(draft: Draft) -> Findings:
    """All of them, in the order of the table below."""
    for notice in NOTICES:
        yield from notice.findings(draft)


@check("A001")
def no_date(draft: Draft, rule: Rule) -> Findings:
    """Neither the text nor the user says on which day the issue came out.

    Akoma Ntoso has no file without a date. For a year its 1 January stands, in an FRBRdate named `year`, for a month its
    first day, named `month`; without either the date 0001-01-01, named `unknown`, which cobalt and Indigo read as no date.
    The last day that the issue prints is not the day that it came out. Give that with --date, or in a gazette.toml.
    """
    day = draft.published.day
    if day.event == "unknown":
        yield rule.found("the issue has no date and no year: the Akoma Ntoso file says {day}, for unknown", day=UNKNOWN)
    elif day.event == "year":
        yield rule.found("the issue has no date but its year: the Akoma Ntoso file says {day}", day=day.full)
    elif day.event == "month":
        yield rule.found("the issue has no date but its month: the Akoma Ntoso file says {day}", day=day.full)


@check("A002")
def no_jurisdiction(draft: Draft, rule: Rule) -> Findings:
    """Neither the text nor the user says of which country or province the gazette is.

    The IRIs say zz, the code for an unknown region. Give the ISO 3166-2 code with --jurisdiction: cn-sx for Shanxi.
    """
    if draft.published.work.place == UNKNOWN_PLACE:
        said = say("the issue has no jurisdiction: the Akoma Ntoso file says {place}, for unknown")
        yield rule.found(said, place=UNKNOWN_PLACE)


@check("A003")
def no_target(draft: Draft, rule: Rule) -> Findings:
    """A reference points at an xml:id that nothing in the issue has. Its text is kept, the link is not."""
    for node in draft.issue.descendants("ref"):
        href = node.get("href", "")
        if href.startswith("#") and href[1:].strip() not in draft.ids:
            said = say("the reference “{text}” points at {href}, which is not there")
            yield rule.found(said, node, _place(node), text=node.text_content, href=href)


@check("A011", Grade.NOTE)
def amended_law_without_date(draft: Draft, rule: Rule) -> Findings:
    """A decision amends or repeals a law that the gazette does not print, and of which it does not say when it was made.

    2003年5月1日某省人民政府发布的《某办法》 says it. Else its IRI has the date 0001-01-01, for unknown, and no actor; all that
    changes a law of this title leads to the same IRI.
    """
    for document in draft.issue.all_documents:
        stating = [node for node in stated_in(document) if not draft.laws.has_day(node.get("law", ""))]
        laws = list(dict.fromkeys(node.get("law", "") for node in stating))
        if laws:
            said = say_many(
                "the date of “{text}”, which is amended or repealed, is not known: its IRI says {day}",
                "the dates of {count} laws that are amended or repealed, “{text}” first, are not known: their IRIs say {day}",
                len(laws),
            )
            yield rule.found(said, stating[0], _place(stating[0]), text=laws[0], day=UNKNOWN)


@check("A004", Grade.NOTE)
def no_day_of_a_document(draft: Draft, rule: Rule) -> Findings:
    """A document does not say on which day it was adopted, signed or delivered, nor does an order that publishes it.

    Its FRBRdate is the year of its number (〔2023〕31号), named `year`, or the month under its signature, named `month`;
    without either 0001-01-01, named `unknown`. Its IRI then has a part that its text gives. If you know the day, write it
    into the issue XML: <document date="2023-11-27" …>.
    """
    for document in _works(draft):
        day = of_document(document, draft.orders.get(str(document.id)))
        if not is_known(day):
            said = say("“{text}” does not say its day: the Akoma Ntoso file says {day} ({event})")
            yield rule.found(said, document, Place.of(document), text=_named(document), day=day.iri, event=day.event)


@check("A005", Grade.NOTE)
def no_author(draft: Draft, rule: Rule) -> Findings:
    """A document does not say who made it: nobody adopted or signed it, and its title names no organ.

    Its FRBRauthor is the publisher of the gazette, as its publisher and not as its author, and its IRI has a part that its
    text gives. If you know who made it, write it into the issue XML: <document issuer="某省人民政府" …>.
    """
    for document in _works(draft):
        if not (speaker_of(document) or issuers_of(document)):
            said = say("“{text}” does not say who made it: the Akoma Ntoso file names the gazette's publisher")
            yield rule.found(said, document, Place.of(document), text=_named(document))


@check("A006", Grade.NOTE)
def no_place_of_an_issuer(draft: Draft, rule: Rule) -> Findings:
    """It does not follow from the name of who made a document of which province it is.

    There is more than one 城关区; 省财政厅 leaves it out. The IRI has the country alone.
    It is said once, of the first of its documents. Write the whole name into the issue XML:
    <document issuer="兰州市城关区人民政府" …>.
    """
    first: dict[str, Document] = {}
    for document in _works(draft):
        for issuer in issuers_of(document)[:1]:
            first.setdefault(issuer, document)
    for issuer, document in first.items():
        if jurisdiction_of(full_name(issuer)) is None:
            said = say("where “{text}” is does not follow from its name: the IRI says the country alone")
            yield rule.found(said, document, Place.of(document), text=issuer)


@check("A007")
def alias_of_nothing(draft: Draft, rule: Rule) -> Findings:
    """An entry of the file of aliases is for no document of the issue.

    Its name is neither the title of a document, as printed, nor the IRI of one (FRBRuri), nor those of the gazette. Look
    for a slip of the pen; an entry for another issue may stay.
    """
    for key in draft.aliases.tables:
        if key not in draft.aliased:
            yield rule.found("the aliases of “{text}” are for nothing in this issue", text=key)


NOTICES = (
    no_date,
    no_jurisdiction,
    no_target,
    no_day_of_a_document,
    no_author,
    no_place_of_an_issuer,
    alias_of_nothing,
    amended_law_without_date,
)
"""What is looked for, in this order."""


def _works(draft: Draft) -> Iterator[Document]:
    """The documents that are works of their own. A story of a newspaper has no issuer."""
    documents = (each for each in draft.issue.all_documents if each.get("role") != "attachment")
    return (each for each in documents if each.kind != "article" and each.find(KEPT_META) is None)


def _named(document: Document) -> str:
    """What to call it: its title, its number, or how its text begins."""
    return (document.title or printed_number(document).name or document.text_content.strip()[:20])[:60]


def _place(node: Node) -> Place:
    """The place of the paragraph that this stands in."""
    above = (Place.of(cast(Node, ancestor)) for ancestor in node.iterancestors() if ancestor.get("lines"))
    return next(above, NOWHERE)
