"""The way of the data, in: source → reader → particulars → finish → checks, findings on the side."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gazette_pub.formats import WITH_LINES, Progress, reader_of
from gazette_pub.formats.misnamed import report_name
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, Report, ignore
from gazette_pub.issue.messages import say
from gazette_pub.issue.particulars import Particulars, put_into
from gazette_pub.issue.pictures import Pictures

if TYPE_CHECKING:
    from gazette_pub.checks.proof import Text
    from gazette_pub.issue.model import Issue


def read_issue(
    source: Source,
    particulars: Particulars,
    report: Report,
    progress: Progress = ignore,
    pictures: Pictures | None = None,
    finished: Callable[[Issue], None] = ignore,
) -> Issue:
    """The finished issue that the source holds: valid, with ids, references and contents.

    Findings go to `report`, each with the id of its element; the pictures that its figures name to `pictures`. `finished`:
    told the issue before it is checked.
    """
    from gazette_pub.checks import check
    from gazette_pub.finish import finish
    from gazette_pub.finish.settle import settled
    from gazette_pub.issue.model import refuse_depth, views_kept

    found: list[Finding] = []
    report_name(source, found.append)
    issue = reader_of(source)(source, found.append, progress, pictures)
    refuse_depth(issue)
    put_into(issue, particulars)
    progress(say("days, persons and references are looked up"))
    with views_kept(issue):
        finish(issue, found.append)
        finished(issue)
        progress(say("the text is checked"))
        found += check(issue, source.text if source.format in WITH_LINES else "")
    for finding in settled(found, issue, of_xml=source.format == "xml"):
        report(finding)
    return issue


def read_bare(source: Source, report: Report, progress: Progress = ignore, pictures: Pictures | None = None) -> Issue:
    """The issue that the source holds as its reader has it, with ids: what is found in it where it is a part of another is
    found there. Findings and pictures go where `read_issue` has them go."""
    from gazette_pub.finish import OF_ALL
    from gazette_pub.finish.settle import settled
    from gazette_pub.issue.model import refuse_depth

    found: list[Finding] = []
    report_name(source, found.append)
    issue = reader_of(source)(source, found.append, progress, pictures)
    refuse_depth(issue)
    for run in OF_ALL:
        run(issue, found.append)
    for finding in settled(found, issue, of_xml=source.format == "xml"):
        report(finding)
    return issue


def look_again(issue: Issue, text: Text, found: list[Finding]) -> list[Finding]:
    """What is to be looked at in an issue that was changed since that was found: it is finished and checked again.

    What the reader found of its source stands, and so does what was said of references.
    """
    from gazette_pub.checks import CHECKS, check
    from gazette_pub.finish import finish
    from gazette_pub.finish.settle import settled

    again: list[Finding] = []
    finish(issue, again.append)
    codes = set(CHECKS)
    again += check(issue, text)
    new = [finding for finding in settled(again, issue) if finding not in found or finding.code in codes]
    return [finding for finding in found if finding.code not in codes] + new
