"""The help of the commands, in the language spoken: written in English where a command is made, and looked up when shown."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import click

from gazette_pub.command.output import print_lines
from gazette_pub.issue.messages import Message

Shown = TypeVar("Shown", bound=click.Command)


class Command(click.Command):
    """A command that helps in the language spoken."""

    def get_help(self, ctx: click.Context) -> str:
        return super(Command, _spoken(self)).get_help(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _printed_as_results_are(super().get_help_option(ctx))

    def get_short_help_str(self, limit: int = 45) -> str:
        return super(Command, _spoken(self)).get_short_help_str(limit)


class Group(click.Group):
    """A group of commands that helps in the language spoken."""

    command_class = Command

    def get_help(self, ctx: click.Context) -> str:
        return super(Group, _spoken(self)).get_help(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _printed_as_results_are(super().get_help_option(ctx))


class Option(click.Option):
    """An option whose help is a template. `gaps`: what stands in its gaps."""

    def __init__(self, *names: Any, gaps: Mapping[str, object] | None = None, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.gaps = dict(gaps or {})

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        spoken = copy.copy(self)
        spoken.help = str(Message(self.help or "").filled(self.gaps))
        return super(Option, spoken).get_help_record(ctx)


option = partial(click.option, cls=Option)


def printing(text: Callable[[click.Context], str]) -> Callable[[click.Context, click.Parameter, bool], None]:
    """What an option does that only prints a text: as results are printed, so that a full disk is said in one line."""

    def show(context: click.Context, _: click.Parameter, asked: bool) -> None:
        if asked and not context.resilient_parsing:
            print_lines([text(context)])
            context.exit()

    return show


def _printed_as_results_are(found: click.Option | None) -> click.Option | None:
    if found is not None:
        found.callback = printing(click.Context.get_help)
    return found


def _spoken(command: Shown) -> Shown:
    """The command as it is shown: its own words stay in English."""
    spoken = copy.copy(command)
    for name in ("help", "short_help", "epilog"):
        words = getattr(command, name)
        setattr(spoken, name, str(Message(inspect.cleandoc(words))) if words else words)
    return spoken
