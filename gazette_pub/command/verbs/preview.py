"""`gazette preview`: a bulletin seen as it is made, and corrected."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gazette_pub.command.help import argument, option
from gazette_pub.command.options import (
    command,
    particulars,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.talk import Talk
from gazette_pub.issue.messages import say, spoken
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.paging import PAGES
from gazette_pub.layout.stylesheets import style_names


@command(short_help="Look at a bulletin as it is made, and correct it.")
@argument("input", metavar="INPUT")
@option(
    "--output",
    metavar="DIR",
    help="The folder of the files that `convert` makes: corrections go into the issue XML there.  [default: as gazette.toml "
    "says, or build]",
)
@option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="PORT",
    help="The port of the page, on this machine alone.  [default: one that is free]",
)
@option("--browser/--no-browser", default=True, help="Open the page in the browser, or only say its address.")
@option(
    "--style",
    metavar="NAME|FILE",
    help="How the pages are set: {styles}, or a file of yours.  [default: bulletin]",
    gaps={"styles": ", ".join(style_names())},
)
@option(
    "--pages",
    metavar="HOW",
    help="How the pages of the PDF are numbered: on through the issue, restart with each document, or as in the source, "
    "each page ending where one of its did: {pages}.  [default: on]",
    gaps={"pages": ", ".join(PAGES)},
)
@particulars
def preview(
    input: str, output: str | None, port: int, browser: bool, style: str | None, pages: str | None, **given: str | None
) -> int:
    """Shows INPUT, a bulletin of any format or the TOML of `gazette compose`, in a browser: its source, its
    structure, its pages as they will be set, and what an editor should look at, side by side; and again whenever the file changes. Ctrl-C ends it.

    What is corrected there, a kind, a text, a join, a split, goes into the issue XML in the output folder, as hand work:
    `gazette convert` keeps it. The page is for whoever has its address, on this machine alone.

    \b
    Examples:
      gazette preview bulletin.txt
      gazette preview build/bulletin.issue.xml --no-browser --port 8000
    """
    from gazette_pub.command.previewing import Opened, show_in_browser
    from gazette_pub.issue.particulars import Particulars
    from gazette_pub.publish.wishes import Wishes

    try:
        from gazette_pub.preview.serving import serve
    except ImportError as error:
        hint = say("install gazette-pub with all it depends on: pip install gazette-pub")
        raise OutputNotWritten(say("the preview: {reason}", reason=error), hint=hint) from error

    def ready(address: str) -> None:
        print_lines([address])
        Talk(sys.stderr).say(say("{file}: shown there until Ctrl-C", file=input))
        if browser:
            show_in_browser(address)

    door = Opened(input, Path(output) if output else None, Particulars(**given), Wishes(style=style, pages=pages))
    serve(door, port, spoken(), ready)
    return 0
