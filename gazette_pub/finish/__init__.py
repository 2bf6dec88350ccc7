"""What every issue gets once it is read: the same passes for every reader, in the order of PASSES.

Each leaves every character and every page end where it is, and what is there already as it is, but for addresses that
no file may hold: a second time changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.finish.adoptions import describe_adoptions
from gazette_pub.finish.amendments import describe_amendments
from gazette_pub.finish.attachments import link_attachments
from gazette_pub.finish.contents import link_contents
from gazette_pub.finish.dates import date_deliveries_and_signatures, mark_dates
from gazette_pub.finish.facts import tell_facts
from gazette_pub.finish.forces import tell_force_of_provisions
from gazette_pub.finish.identifiers import give_ids
from gazette_pub.finish.masthead import name_issue
from gazette_pub.finish.persons import name_appointed, name_signatories
from gazette_pub.finish.references import mark_references
from gazette_pub.finish.untitled import name_untitled
from gazette_pub.issue.findings import Report
from gazette_pub.issue.links import leave_out_links
from gazette_pub.issue.model import Issue, is_foreign

Pass = Callable[[Issue, Report], None]

PASSES: tuple[Pass, ...] = (
    leave_out_links,
    give_ids,
    name_untitled,
    describe_adoptions,
    date_deliveries_and_signatures,
    name_issue,
    tell_facts,  # after the issue has its publisher, whose place a short name leaves out
    link_attachments,
    link_contents,
    describe_amendments,  # before the references, which may stand in what is quoted
    mark_references,  # before the dates and persons: what stands inside a title is part of the title
    tell_force_of_provisions,
    mark_dates,
    name_appointed,
    name_signatories,
)


OF_ALL: tuple[Pass, ...] = (leave_out_links, give_ids)
"""What an issue gets too that was read from another's file: such a file says itself what its words are."""


def finish(issue: Issue, report: Report) -> None:
    """Runs every pass over the issue."""
    for run in OF_ALL if is_foreign(issue) else PASSES:
        run(issue, report)
