"""The options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import click

from gazette_pub.command.help import Command, argument, option
from gazette_pub.formats import WRITERS
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import nearest

STDOUT = "-"
FINDINGS = ("text", "json", "jsonl", "sarif")
"""How findings are printed."""

command = partial(click.command, cls=Command)
STRICT = option("--strict", is_flag=True, help="Exit 1 for a warning too.")


def formats_named(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    """The formats named by `--to xml,pdf --to docx`, each once, in the order of the table; () when none is."""
    names = [name.strip().lower() for part in given for name in part.split(",")]
    for name in names:
        if name not in WRITERS:
            said = say(
                "no such format: {name}; {nearest}", name=name or say("an empty name"), nearest=nearest(name, WRITERS)
            )
            raise click.BadParameter(str(said))
    return tuple(name for name in WRITERS if name in names)


def particulars(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options for what the text does not say of itself."""
    for each in (
        option("--editor", metavar="EDITOR", help="Who edits it (编辑)."),
        option("--host", metavar="HOST", help="The organ that it belongs to (主办)."),
        option("--total", metavar="NUMBER", help="The issue's number in all (总第156期): 156."),
        option("--date", metavar="DATE", help="The day or month that it came out: 2024-03-30 or 2024-03."),
        option("--jurisdiction", metavar="CODE", help="Where the gazette holds, ISO 3166 in lower case: cn-sx."),
        option("--number", metavar="NUMBER", help="The issue's number within the year."),
        option("--year", metavar="YEAR", help="The issue's year."),
        option("--publisher", metavar="PUBLISHER", help="Who publishes the gazette."),
        option("--title", metavar="TITLE", help="The gazette's title."),
    ):
        command = each(command)
    return command


def inputs(command: Callable[..., Any]) -> Callable[..., Any]:
    return argument("inputs", nargs=-1, required=True, metavar="INPUT...")(command)


def form_of_findings(command: Callable[..., Any]) -> Callable[..., Any]:
    """How findings are printed."""
    command = option("--json", "as_json", is_flag=True, help="The same as --format json.")(command)
    return option(
        "--format",
        "form",
        type=click.Choice(FINDINGS),
        metavar="FORMAT",
        help="How findings are printed: lines for people, one JSON array, JSON Lines, or SARIF 2.1.0 for editors and "
        "hosts of code: {formats}.  [default: text]",
        gaps={"formats": ", ".join(FINDINGS)},
    )(command)


def selection(command: Callable[..., Any]) -> Callable[..., Any]:
    """Which findings are asked for."""
    for each in (
        option(
            "--document", metavar="DOCUMENT", help="Only those of one document: its id (doc_3), or words of its title."
        ),
        option(
            "--code",
            "codes",
            multiple=True,
            metavar="CODES",
            help="Only those of these codes: G204,G205, or G2 for all of them.",
        ),
        option("--grade", "grades", multiple=True, metavar="GRADES", help="Only those of these grades: error,warning."),
    ):
        command = each(command)
    return command


def taken_from(other: click.Command, *without: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options of another command, but for these."""

    def give(command: Callable[..., Any]) -> Callable[..., Any]:
        asked = [each for each in other.params if isinstance(each, click.Option) and each.name not in without]
        command.__click_params__ = [*getattr(command, "__click_params__", []), *reversed(asked)]  # type: ignore[attr-defined]
        return command

    return give
