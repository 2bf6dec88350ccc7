"""The help of the commands, in the language spoken: written in English where a command is made, and looked up when shown."""

from __future__ import annotations

import copy
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gazette_pub.command.language import OPTION
from gazette_pub.command.output import print_lines
from gazette_pub.command.wrapping import Formatter
from gazette_pub.issue.messages import LANGUAGES, Message, say

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Shown = TypeVar("Shown", bound=click.Command)

SHOW_HELP = say("Show this message and exit.")

PLACEHOLDERS = (say("OPTIONS"), say("COMMAND"), say("ARGS"), say("CODE"))
"""What click writes for what is to be given, besides the `metavar` of an argument or option."""

_PLACEHOLDER = re.compile(r"[A-Z][A-Z|:]+")


class Context(click.Context):
    """A context whose help is measured in the cells of a terminal."""

    formatter_class = Formatter


class _Helping(click.Command):
    """What helps in the language spoken, which `--language` chooses."""

    context_class = Context

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params.append(_language())

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return list(map(named, super().collect_usage_pieces(ctx)))

    def get_help(self, ctx: click.Context) -> str:
        return super(_Helping, _spoken(self)).get_help(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return _printed_as_results_are(super().get_help_option(ctx))


class Command(_Helping):
    """A command, with a line for the list of commands too."""

    def get_short_help_str(self, limit: int = 45) -> str:
        return super(Command, _spoken(self)).get_short_help_str(limit)


class Group(_Helping, click.Group):
    """A group of commands."""

    command_class = Command


class Option(click.Option):
    """An option whose help is a template. `gaps`: what stands in its gaps."""

    def __init__(self, *names: Any, gaps: Mapping[str, object] | None = None, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.gaps = dict(gaps or {})

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        spoken = copy.copy(self)
        spoken.help = str(Message(self.help or "").filled(self.gaps))
        spoken.metavar = named(self.make_metavar(ctx))
        return super(Option, spoken).get_help_record(ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from gazette_pub.command.completing import completed  # help needs none of it

        names = [name.strip() for each in self.gaps.values() for name in str(each).split(",")]
        found = completed(self.metavar or "", names, incomplete)
        return found or super().shell_complete(ctx, incomplete)


class Argument(click.Argument):
    """An argument that a shell completes by what it is named for. `names`: those that it may be, where they are known."""

    def __init__(self, *names: Any, known: Callable[[], Iterable[str]] | None = None, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self._known = known

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from gazette_pub.command.completing import completed

        return completed(self.metavar or "", self._known() if self._known else (), incomplete)


option = partial(click.option, cls=Option)
argument = partial(click.argument, cls=Argument)


def _language() -> Option:
    """`--language`, of each command. `language.asked` has looked at it before anything is read or said."""
    return Option(
        (OPTION,),
        type=click.Choice(LANGUAGES),
        metavar="|".join(LANGUAGES),
        expose_value=False,
        help="Speak Chinese or English.  [default: as gazette.toml or the locale says]",
    )


def named(placeholder: str) -> str:
    """What stands for an argument, in the language spoken: `[OPTIONS]`, `INPUT...`."""
    return _PLACEHOLDER.sub(lambda found: str(Message(found[0])), placeholder)


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
        found.help = str(SHOW_HELP)  # click makes the option once, in the language that was spoken then
    return found


def _spoken(command: Shown) -> Shown:
    """The command as it is shown: its own words stay in English."""
    spoken = copy.copy(command)
    for name in ("help", "short_help", "epilog"):
        words = getattr(command, name)
        setattr(spoken, name, str(Message(inspect.cleandoc(words))) if words else words)
    return spoken
