"""The way of the data, out: issue → writer → bytes."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from gazette_pub.formats import EPOCH, WRITERS, Press, Progress
from gazette_pub.issue.aliases import Aliases
from gazette_pub.issue.findings import Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import OutputNotWritten, WrongUsage
from gazette_pub.layout.paging import PAGES
from gazette_pub.publish.styles import Pages
from gazette_pub.publish.wishes import Wishes, printing_of

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue


def write_as(format: str, issue: Issue, press: Press) -> bytes:
    """The issue in this format. Raises OutputNotWritten when a library that the format needs is not there."""
    try:
        return WRITERS[format].write()(issue, press)
    except ImportError as error:
        hint = say("install gazette-pub with all it depends on: pip install gazette-pub")
        raise OutputNotWritten(say("{format}: {reason}", format=format, reason=error), hint=hint) from error


def press_for(
    made: datetime.datetime,
    wishes: Wishes,
    pages: Pages,
    aliases: Aliases,
    pictures: Pictures,
    report: Report = ignore,
    progress: Progress = ignore,
    counted: Callable[[int], None] = ignore,
) -> Press:
    """What a writer needs to make a file as it is wished for. Raises UnreadableInput for no such ICC profile."""
    layout, profile = wishes.layout or "file", wishes.profile or "standard"
    paper = pages.style, pages.css, printing_of(wishes), wishes.pages or PAGES[0]
    return Press(
        made, report, progress, layout, profile, aliases, *paper, pictures, pages.template, pages.fonts, counted
    )


def making(issue: Issue, stamp: datetime.datetime | None) -> datetime.datetime:
    """The moment written into the files as their making: the one given, or the day of the issue's own date, or 1980."""
    if stamp is not None:
        return stamp
    if issue.date is None:
        return EPOCH
    return datetime.datetime.combine(issue.date, datetime.time(), datetime.UTC)


def moment(epoch: str) -> datetime.datetime:
    """What SOURCE_DATE_EPOCH says: so many seconds after 1970 began, in UTC. Raises WrongUsage when it does not.

    reproducible-builds.org/specs/source-date-epoch
    """
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise WrongUsage(
            say("SOURCE_DATE_EPOCH is {value}: not a count of seconds since 1970", value=repr(epoch))
        ) from error
