"""What click says of itself, in the program's own words: its headings, and what is wrong with a command line.

click looks each of its sentences up by `gettext`, in a catalogue of the process. Here it looks them up in the catalogue of
the program, in the language of the thread or task, so that every error has one style.
"""

from __future__ import annotations

from collections.abc import Callable

import click

from gazette_pub.issue.messages import Message, say

WORDS: dict[str, Message] = {
    "Options": say("Options:"),
    "Commands": say("Commands:"),
    "Positional arguments": say("Arguments:"),
    "default: {default}": say("default: {default}"),
    "required": say("required"),
    "(dynamic)": say("(dynamic)"),
    "Missing command.": say("a command is missing"),
    "No such option {name!r}.": say("no such option: {name}"),
    "No such option: {name}": say("no such option: {name}"),
    "No such command {name!r}.": say("no such command: {name}"),
    "Option {name!r} does not take a value.": say("{name} takes no value"),
    "Argument {name!r} takes {nargs} values.": say("{name} takes {nargs} values"),
    "Choose from:\n\t{choices}": say("choose from: {choices}"),
    "{value!r} is not a valid {number_type}.": say("{value}: a whole number is wanted"),
    "{value} is not in the range {range}.": say("{value} is not in the range {range}"),
}
"""By what click says: what is said instead."""

COUNTED: dict[str, tuple[Message, Message]] = {
    "Got unexpected extra argument ({args})": (say("one argument too many: {args}"), say("arguments too many: {args}")),
    "Option {name!r} requires an argument.": (say("{name} needs a value"), say("{name} needs {nargs} values")),
    "{value!r} is not {choice}.": (say("{value} is not {choice}"), say("{value} is none of {choices}")),
}
"""The same of what counts, by its form for one."""


_OURS: set[object] = set()
"""What was put into click."""


def teach() -> None:
    """From now on click says in this process what the tables say. What they lack it says as before."""
    for module in (click.core, click.exceptions, click.formatting, click.parser, click.types, click.decorators):
        for name, with_ours in (("_", _one), ("ngettext", _counted)):
            before = getattr(module, name, None)
            if before is not None and before not in _OURS:
                _OURS.add(ours := with_ours(before))
                setattr(module, name, ours)


def _one(before: Callable[[str], str]) -> Callable[[str], str]:
    def said(sentence: str) -> str:
        return str(WORDS[sentence]) if sentence in WORDS else before(sentence)

    return said


def _counted(before: Callable[[str, str, int], str]) -> Callable[[str, str, int], str]:
    def said(one: str, many: str, count: int) -> str:
        return str(COUNTED[one][count != 1]) if one in COUNTED else before(one, many, count)

    return said
