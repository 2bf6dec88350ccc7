"""`gazette why`: why a source line became what it is."""

from __future__ import annotations

import sys

import click

from gazette_pub.command.help import argument, option
from gazette_pub.command.options import (
    command,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.talk import Attempts, Talk
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage


@command(short_help="Say why a source line became what it is.")
@argument("places", metavar="FILE:LINE...", nargs=-1, required=True)
@option("--page", type=click.IntRange(1), metavar="N", help="A page of a PDF, instead of a line of a text.")
@option("--picture", is_flag=True, help="With --page: draws it as FILE-page-N.png, with what was read over it.")
def why(places: tuple[str, ...], page: int | None, picture: bool) -> int:
    """Says what each line of a text became in the issue, which rule found it, and by which evidence.

    Of a DOCX it says so of a paragraph, counted as findings count them; of a PDF it says what each part of a page became.

    \b
    Examples:
      gazette why bulletin.txt:120
      gazette why notice.docx:7
      gazette why old.pdf --page 3 --picture
    """
    from gazette_pub.command.why import answer, answer_of_page, place_of

    attempts = Attempts(Talk(sys.stderr))
    if picture and page is None:
        raise WrongUsage(say("--picture needs a page"), hint=say("say which: --page 3"))
    if page is not None:
        for file in places:
            with attempts.at(file):
                print_lines(list(answer_of_page(file, page, picture)))
        return attempts.worst
    for file, line in map(place_of, places):
        with attempts.at(file):
            print_lines(list(answer(file, line)))
    return attempts.worst
