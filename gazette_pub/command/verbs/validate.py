"""`gazette validate`: whether files are valid."""

from __future__ import annotations

import os
import sys

import click

from gazette_pub.command.help import argument, option
from gazette_pub.command.options import (
    command,
    form_of_findings,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.printing import print_findings
from gazette_pub.command.talk import Attempts, Talk
from gazette_pub.issue.messages import say, visible


@command(short_help="Say whether files are valid, and where they are not.")
@argument("files", nargs=-1, required=True, metavar="FILE...")
@form_of_findings
@option(
    "--level",
    type=click.Choice(["1", "2"]),
    default="1",
    show_default=True,
    help="The level of Akoma Ntoso that a file must have: 1 for its schema, 2 for its Naming Convention besides.",
)
def validate(files: tuple[str, ...], form: str | None, as_json: bool, level: str) -> int:
    """Says whether each FILE, an issue XML, an Akoma Ntoso document or a package of them, is valid, and where it is not.

    Of an Akoma Ntoso document it tells two levels apart: level 1, it follows the strict schema; level 2, its names, pointers,
    order and dates hold besides (Naming Convention, 6). Exits 1 when a file has not level 1, with `--level 2` when it has not
    level 2 either. Nothing may be dated after today, or after SOURCE_DATE_EPOCH.

    \b
    Examples:
      gazette validate build/bulletin.issue.xml build/bulletin.akn.xml
      gazette validate --level 2 public/*.akn.xml
    """
    from gazette_pub.command.listing import Listed, summary_of
    from gazette_pub.formats.source import read_bytes
    from gazette_pub.publish.validate import Verdict, last_day, verdicts_on

    talk, verdicts, today = Talk(sys.stderr), list[tuple[str, Verdict]](), last_day(os.environ.get("SOURCE_DATE_EPOCH"))
    attempts = Attempts(talk)
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: validating", file=file))
            verdicts += verdicts_on(file, read_bytes(file), today)
    form = form or ("json" if as_json else "text")
    worst = max(attempts.worst, int(any(verdict.is_wrong(int(level)) for _, verdict in verdicts)))
    talk.clear()
    if form == "text":
        print_lines([str(said) for file, verdict in verdicts if (said := verdict.said(visible(file)))])
    found = [Listed(file, file, each.settled()) for file, verdict in verdicts for each in verdict.findings]
    print_findings(attempts, found, worst, form, summary=False)
    if form == "text" and verdicts:
        talk.say(summary_of([each.finding for each in found]))
        if codes := sorted({each.finding.code for each in found if each.finding.rule.explanation}):
            talk.say(say("`gazette explain {codes}` says what to do", codes=" ".join(codes)))
    return worst
