"""The help of the commands, in the language spoken: written in English where a command is made, and looked up when shown."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Mapping
from functools import partial
from typing import Any, TypeVar

import click

from gazette_pub.issue.messages import Message

Shown = TypeVar("Shown", bound=click.Command)


class Command(click.Command):
    """A command that helps in the language spoken."""

    def get_help(self, ctx: click.Context) -> str:
        return super(Command, _spoken(self)).get_help(ctx)

    def get_short_help_str(self, limit: int = 45) -> str:
        return super(Command, _spoken(self)).get_short_help_str(limit)


class Group(click.Group):
    """A group of commands that helps in the language spoken."""

    command_class = Command

    def get_help(self, ctx: click.Context) -> str:
        return super(Group, _spoken(self)).get_help(ctx)


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


def _spoken(command: Shown) -> Shown:
    """The command as it is shown: its own words stay in English."""
    spoken = copy.copy(command)
    for name in ("help", "short_help", "epilog"):
        words = getattr(command, name)
        setattr(spoken, name, str(Message(inspect.cleandoc(words))) if words else words)
    return spoken
