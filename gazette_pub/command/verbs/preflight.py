"""`gazette preflight`: a PDF, looked through as a print shop does."""

from __future__ import annotations

import sys

from gazette_pub.command.help import argument
from gazette_pub.command.options import (
    STRICT,
    command,
    form_of_findings,
)
from gazette_pub.command.printing import print_findings
from gazette_pub.command.talk import Attempts, Talk
from gazette_pub.issue.messages import say


@command(name="preflight", short_help="Look a PDF through as a print shop does.")
@argument("files", nargs=-1, required=True, metavar="FILE...")
@form_of_findings
@STRICT
def look_through(files: tuple[str, ...], form: str | None, as_json: bool, strict: bool) -> int:
    """Looks each FILE, a PDF that any program made, through as a print shop does before it makes plates: where it is cut,
    whether its fonts are in it, what is in red, green and blue, too small, too thin, too coarse, or too near the trim.

    Exits 1 when a finding is of error grade. `gazette explain CODE` says what a code means.

    \b
    Examples:
      gazette preflight press/bulletin.pdf
      gazette preflight advertisement.pdf --json
    """
    from gazette_pub.command.listing import Listed, is_grave, summary_of
    from gazette_pub.formats.pdf.preflight import preflight
    from gazette_pub.formats.source import read_bytes

    talk, found = Talk(sys.stderr), list[Listed]()
    attempts, form = Attempts(talk), form or ("json" if as_json else "text")
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: looking it through", file=file))
            found += (Listed(file, file, each.settled()) for each in preflight(read_bytes(file)))
    talk.clear()
    findings = [each.finding for each in found]
    worst = max(attempts.worst, int(any(is_grave(each, strict) for each in findings)))
    print_findings(attempts, found, worst, form, summary=False)
    if form == "text" and len(attempts.failed) < len(files):
        talk.say(summary_of(findings))
    return worst
