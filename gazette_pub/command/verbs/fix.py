"""`gazette fix`: what findings propose, put in."""

from __future__ import annotations

import click

from gazette_pub.command.help import option
from gazette_pub.command.options import (
    command,
    inputs,
    particulars,
    selection,
)
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage


@command(short_help="Put in what findings propose.")
@inputs
@selection
@option("--line", type=click.IntRange(1), metavar="N", help="Only the proposals of this line of the text.")
@option("--write", is_flag=True, help="Do it: write the corrected text, or issue XML, over the INPUT.")
@particulars
def fix(
    inputs: tuple[str, ...],
    grades: tuple[str, ...],
    codes: tuple[str, ...],
    document: str | None,
    line: int | None,
    write: bool,
    **given: str | None,
) -> int:
    """Shows as a diff what each INPUT, a text or an issue XML, would be with the proposals of its findings in it; with --write
    it does that to the file.

    It never does anything by itself: --code says whose proposals are accepted, --document and --line which of them. Only
    what is known to the character is put in; what was marked as seen (`gazette check --accept`) stays as it is. A text keeps
    its encoding, its line ends and the width of its figures.

    \b
    Examples:
      gazette fix --code G204 bulletin.txt
      gazette fix --code G204 --line 10695 bulletin.txt --write
    """
    from gazette_pub.command.checking import Checking
    from gazette_pub.command.fix import Fixing
    from gazette_pub.command.selection import selection
    from gazette_pub.issue.particulars import Particulars

    if not codes:
        raise WrongUsage(
            say("--code is missing"), hint=say("say whose proposals are accepted, for example --code G204")
        )
    checking = Checking(Particulars(**given), selection(grades, codes, document))
    fixing = Fixing(checking, line, write)
    for input in inputs:
        fixing.work_on(input)
    return checking.desk.attempts.worst
