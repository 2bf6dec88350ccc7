"""`gazette check`: what an editor should look at."""

from __future__ import annotations

from gazette_pub.command.help import option
from gazette_pub.command.options import (
    STRICT,
    command,
    form_of_findings,
    inputs,
    particulars,
    selection,
)
from gazette_pub.command.printing import print_findings


@command(short_help="Print what an editor should look at.")
@inputs
@selection
@STRICT
@option("--summary/--no-summary", default=None, help="Only how many there are of each code; or never that.")
@option("--all", "show_all", is_flag=True, help="Those too that were seen, or that gazette.toml ignores.")
@option("--accept", is_flag=True, help="Mark what is printed as seen, in gazette-seen.json beside the input.")
@form_of_findings
@particulars
def check(
    inputs: tuple[str, ...],
    grades: tuple[str, ...],
    codes: tuple[str, ...],
    document: str | None,
    strict: bool,
    summary: bool | None,
    show_all: bool,
    accept: bool,
    form: str | None,
    as_json: bool,
    **given: str | None,
) -> int:
    """Reads each INPUT, a bulletin or the TOML of `gazette compose`, and prints what an editor should look at: one finding a
    line, with its place, its grade, its code and the id of its element. More than twenty are summed up by code first.

    Exits 1 when a finding that is printed is of error grade, with --strict also of warning grade. `gazette explain CODE` says
    what a code means, `gazette fix` puts in what a finding proposes.

    What --accept has marked as seen is not printed again, unless the words of its paragraph change. The marks are in
    gazette-seen.json beside the input, or in the file that `seen` in gazette.toml names; they may be shared. `ignore` in
    gazette.toml lists codes that nobody is to see.

    \b
    Examples:
      gazette check bulletin.txt
      gazette check bulletin.txt --code G204 --document 预算
      gazette check bulletin.txt --grade warning,note --accept
      gazette check *.txt --format sarif > findings.sarif
      gazette check bulletin.txt --json | jq '.[] | select(.grade == "error")'
    """
    from gazette_pub.command.checking import Checking
    from gazette_pub.command.inputs import Finder
    from gazette_pub.command.selection import selection
    from gazette_pub.command.unpacking import Unpacked
    from gazette_pub.issue.particulars import Particulars

    checking = Checking(Particulars(**given), selection(grades, codes, document), show_all, accept)
    with Unpacked() as unpacked:
        for found in Finder(unpacked, told=checking.desk.talk.say).found(inputs):
            checking.look_at(found)
    form, desk = form or ("json" if as_json else "text"), checking.desk
    worst = max(desk.attempts.worst, checking.exit_code(strict))
    desk.talk.clear()
    print_findings(desk.attempts, checking.listed, worst, form, summary)
    checking.say_what_was_done(form == "text")
    return worst
