"""`gazette compare`: what differs between two issues."""

from __future__ import annotations

from pathlib import Path

import click

from gazette_pub.command.help import argument, option
from gazette_pub.command.options import (
    STDOUT,
    command,
)
from gazette_pub.command.output import write_stdout
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.problems import WrongUsage


@command(short_help="Show what differs between two issues of any format.")
@argument("old", metavar="OLD")
@argument("new", metavar="NEW")
@option(
    "--to",
    "form",
    type=click.Choice(("text", "json", "html")),
    metavar="FORMAT",
    help="How it is shown: lines, JSON, or a page of two columns: text, json, html.  [default: as FILE ends, or text]",
)
@option("-o", "--output", "file", metavar="FILE", help="The file that it goes to, instead of standard output.")
@option("--html", "page", metavar="FILE", help="The same as --to html --output FILE.")
@option("--json", "as_json", is_flag=True, help="The same as --to json.")
@option(
    "--context",
    type=click.IntRange(0),
    default=2,
    show_default=True,
    metavar="N",
    help="Of the page: how many paragraphs that are the same are shown around one that differs.",
)
@option("--all", "whole", is_flag=True, help="Of the page: all paragraphs of both issues.")
def compare(
    old: str,
    new: str,
    form: str | None,
    file: str | None,
    page: str | None,
    as_json: bool,
    context: int,
    whole: bool,
) -> int:
    """Shows what differs between two issues, of any format: paragraphs that came (+), went (-), have other words (~), or are
    another kind of thing (=), and blocks that stand elsewhere (>): a paragraph, an article, a table, a document.

    In a changed paragraph, what went stands between [- and -], what came between {+ and +}; on the page it is struck out, and
    underlined. The page is one file that fetches nothing, for a screen or for paper. The exit code is 0 where nothing differs, 1
    where something does.

    \b
    Examples:
      gazette compare bulletin.txt edited.docx
      gazette compare old.issue.xml new.issue.xml --html changes.html
      gazette compare old.issue.xml new.issue.xml --json
    """
    from gazette_pub.command import compare as comparing

    if len(given := [each for each in (form, "json" if as_json else None, "html" if page else None) if each]) > 1:
        raise WrongUsage(say("--to, --json and --html ask for several formats: {formats}", formats=several(given)))
    if page and file:
        raise WrongUsage(say("--html and --output name two files"))
    file = page or file
    shown = comparing.format_of(given[0] if given else None, file)
    found = comparing.compared(old, new)
    data = found.shown_as(shown, None if whole else context)
    if file is None or file == STDOUT:
        write_stdout(data)
    else:
        comparing.put(Path(file), data)
    return int(bool(found.found))
