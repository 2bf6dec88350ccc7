"""`gazette config`: what a gazette.toml says of an input."""

from __future__ import annotations

import sys

from gazette_pub.command.help import argument
from gazette_pub.command.options import (
    command,
)
from gazette_pub.command.output import print_lines
from gazette_pub.command.talk import Attempts, Talk, cells
from gazette_pub.issue.messages import say, visible


@command(short_help="Print what a gazette.toml says of an input, and where.")
@argument("inputs", nargs=-1, required=True, metavar="INPUT...")
def config(inputs: tuple[str, ...]) -> int:
    """Prints what holds for each INPUT, a file or a folder, without being asked for: each key that a gazette.toml beside it or
    in a folder above sets, its value, and where it is set, for all files or for that one. The nearest holds. An option of a
    command is stronger than all of them.

    \b
    Examples:
      gazette config bulletin.txt
      gazette config 2024/
    """
    from gazette_pub.command.config import held

    talk = Talk(sys.stderr)
    attempts = Attempts(talk)
    for input in inputs:
        with attempts.at(input):
            rows = list(held(input, talk.say))
            if rows:
                wide = max(cells(visible(said)) for said, _ in rows)
                lines = ((visible(said), visible(where)) for said, where in rows)
                print_lines([f"{said}{' ' * (wide - cells(said))}  # {where}" for said, where in lines])
            else:
                talk.say(say("{file}: no gazette.toml beside it or above says anything of it", file=input))
    return attempts.worst
