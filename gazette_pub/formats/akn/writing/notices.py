"""What an issue does not say, and Akoma Ntoso has to: what was written instead."""

from __future__ import annotations

from collections import Counter
from typing import cast

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE
from gazette_pub.formats.akn.writing.amendments import stated_in
from gazette_pub.formats.akn.writing.dates import UNKNOWN
from gazette_pub.formats.akn.writing.draft import Draft
from gazette_pub.formats.akn.writing.laws import closed_title
from gazette_pub.issue.findings import NOWHERE, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.model import Node


def notices(draft: Draft) -> Findings:
    """All of them, in the order of the table below."""
    for notice in NOTICES:
        yield from notice.findings(draft)


@check("A001")
def no_date(draft: Draft, rule: Rule) -> Findings:
    """No adoption, delivery or signature of the issue has a date.

    Akoma Ntoso has no file without one. With a year, 1 January stands for it, in FRBRdate named `year`; without, the
    date 0001-01-01, named `unknown`, which cobalt and Indigo read as no date. Give the year with --year.
    """
    day = draft.published.day
    if day.event == "unknown":
        yield rule.found("the issue has no date and no year: the Akoma Ntoso file says {day}, for unknown", day=UNKNOWN)
    elif day.event == "year":
        yield rule.found("the issue has no date but its year: the Akoma Ntoso file says {day}", day=day.full)


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
    """A decision amends a law that the gazette does not print, and of which it says no more than the title.

    Its IRI has the date 0001-01-01, for unknown, and no actor; all that amends a law of this title leads to the same IRI.
    """
    printed = Counter(closed_title(document.title or "") for document in draft.issue.all_documents)
    for document in draft.issue.all_documents:
        stating = [node for node in stated_in(document) if printed[closed_title(node.get("law", ""))] != 1]
        laws = list(dict.fromkeys(node.get("law", "") for node in stating))
        if laws:
            said = say_many(
                "the date of “{text}”, which is amended, is not known: its IRI says {day}",
                "the dates of {count} amended laws, “{text}” first, are not known: their IRIs say {day}",
                len(laws),
            )
            yield rule.found(said, stating[0], _place(stating[0]), text=laws[0], day=UNKNOWN)


NOTICES = (no_date, no_jurisdiction, no_target, amended_law_without_date)
"""What is looked for, in this order."""


def _place(node: Node) -> Place:
    """The place of the paragraph that this stands in."""
    above = (Place.of(cast(Node, ancestor)) for ancestor in node.iterancestors() if ancestor.get("lines"))
    return next(above, NOWHERE)
