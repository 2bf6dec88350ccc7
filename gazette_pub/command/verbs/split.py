"""`gazette split`: an issue into its documents."""

from __future__ import annotations

from pathlib import Path

from gazette_pub.command.help import argument, option
from gazette_pub.command.options import (
    command,
    formats_named,
    taken_from,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.verbs.convert import convert
from gazette_pub.formats import WRITERS
from gazette_pub.issue.messages import visible


@command(short_help="Take an issue apart into its documents.")
@argument("input", metavar="ISSUE")
@option(
    "--output",
    "-o",
    metavar="DIR",
    help="The folder for the parts.  [default: build/NAME.parts]",
)
@option(
    "--to",
    "formats",
    multiple=True,
    callback=formats_named,
    metavar="FORMATS",
    help="Formats of the parts, with commas between them: {formats}.  [default: xml]",
    gaps={"formats": ", ".join(WRITERS)},
)
@taken_from(
    convert,
    "language",
    "formats",
    "output",
    "watch",
    "dry",
    "strict",
    "verbose",
    "again",
    "jobs",
    "scheduler",
    "each",
    "facts",
    "lists",
)
def split(
    input: str,
    output: str | None,
    quiet: bool,
    formats: tuple[str, ...],
    layout: str | None,
    profile: str | None,
    aliases: str | None,
    style: str | None,
    template: str | None,
    css: str | None,
    press: bool | None,
    icc: str | None,
    signature: int | None,
    pages: str | None,
    keep: bool,
    force: bool,
    **given: str | None,
) -> int:
    """Takes an ISSUE of any format apart: a file for each document, with what is printed under it, and a TOML by which `gazette
    compose` puts them together again, the same as before. What stands around the documents is in frame.issue.xml.

    A part is an issue XML, or whatever --to asks for; with --to docx each document is a DOCX that can be worked on and put back. What
    was corrected in a part by hand is kept when the issue is split again.

    \b
    Examples:
      gazette split bulletin.txt
      gazette split bulletin.pdf --to docx --output parts/
      gazette compose parts/bulletin.toml
    """
    from gazette_pub.command.convert import stem_of
    from gazette_pub.command.desk import Desk
    from gazette_pub.command.handwork import Choice
    from gazette_pub.command.split import Splitting
    from gazette_pub.issue.particulars import Particulars
    from gazette_pub.publish.wishes import Wishes

    wishes = Wishes(layout, profile, aliases, style, css, press, icc, signature, pages, template)
    desk = Desk(Particulars(**given), wishes)
    if quiet:
        desk.talk.hush()
    with desk.attempts.at(input):
        folder = Path(output) if output else Path("build", f"{stem_of(input)}.parts")
        written = Splitting(desk, input, folder, formats, Choice(force, keep)).split()
        desk.talk.clear()
        if not quiet:
            print_lines(map(visible, written))
    return desk.attempts.worst
