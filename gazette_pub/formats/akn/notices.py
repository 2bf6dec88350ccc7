"""What an issue does not say, and Akoma Ntoso has to: what was written instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from gazette_pub.formats.akn.dates import UNKNOWN
from gazette_pub.formats.akn.draft import Draft
from gazette_pub.formats.akn.iris import UNKNOWN_PLACE
from gazette_pub.issue.model import Issue, Node
from gazette_pub.issue.problems import Finding

Notices = Callable[[Issue, Draft], Iterator[Finding]]


def notices(issue: Issue, draft: Draft) -> Iterator[Finding]:
    """All of them, in the order of the table below."""
    for notice in NOTICES.values():
        yield from notice(issue, draft)


def no_date(issue: Issue, draft: Draft) -> Iterator[Finding]:
    """No adoption, delivery or signature of the issue has a date.

    Akoma Ntoso has no file without one. With a year, 1 January stands for it, in FRBRdate named `year`; without, the
    date 0001-01-01, named `unknown`, which cobalt and Indigo read as no date. Give the year with --year.
    """
    day = draft.published.day
    if day.event == "unknown":
        yield Finding("A001", f"the issue has no date and no year: the Akoma Ntoso file says {UNKNOWN}, for unknown")
    elif day.event == "year":
        yield Finding("A001", f"the issue has no date but its year: the Akoma Ntoso file says {day.full}")


def no_jurisdiction(issue: Issue, draft: Draft) -> Iterator[Finding]:
    """Neither the text nor the user says of which country or province the gazette is.

    The IRIs say zz, the code for an unknown region. Give the ISO 3166-2 code with --jurisdiction: cn-sx for Shanxi.
    """
    if draft.published.work.place == UNKNOWN_PLACE:
        yield Finding("A002", f"the issue has no jurisdiction: the Akoma Ntoso file says {UNKNOWN_PLACE}, for unknown")


def no_target(issue: Issue, draft: Draft) -> Iterator[Finding]:
    """A reference points at an xml:id that nothing in the issue has. Its text is kept, the link is not."""
    for node in issue.descendants("ref"):
        href = node.get("href", "")
        if href.startswith("#") and href[1:].strip() not in draft.ids:
            message = f"the reference “{node.text_content}” points at {href}, which is not there"
            yield Finding("A003", message, _line(node))


NOTICES: dict[str, Notices] = {"A001": no_date, "A002": no_jurisdiction, "A003": no_target}


def _line(node: Node) -> int | None:
    """The source line of the paragraph that this stands in."""
    above = (cast(Node, ancestor) for ancestor in node.iterancestors())
    return next((ancestor.line for ancestor in above if ancestor.get("lines")), None)
