"""The command line. Results go to standard output, talk to standard error; heavy libraries wait until needed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

import click

from gazette_pub import __version__
from gazette_pub.command.clicks import teach
from gazette_pub.command.help import Group, option, printing
from gazette_pub.command.help import named as placeholder
from gazette_pub.command.language import asked, chosen
from gazette_pub.command.output import PipeClosed
from gazette_pub.command.own import settle
from gazette_pub.command.talk import (
    FAULT_CODE,
    PROGRAM,
    Talk,
    fault_around,
    let_output_be_anything,
    say_error,
    say_fault,
)
from gazette_pub.command.verbs.check import check
from gazette_pub.command.verbs.compare import compare
from gazette_pub.command.verbs.compose import compose
from gazette_pub.command.verbs.config import config
from gazette_pub.command.verbs.convert import convert
from gazette_pub.command.verbs.explain import explain
from gazette_pub.command.verbs.fix import fix
from gazette_pub.command.verbs.licences import licences
from gazette_pub.command.verbs.preflight import look_through
from gazette_pub.command.verbs.preview import preview
from gazette_pub.command.verbs.schema import schema
from gazette_pub.command.verbs.split import split
from gazette_pub.command.verbs.template import template
from gazette_pub.command.verbs.validate import validate
from gazette_pub.command.verbs.why import why
from gazette_pub.issue.messages import Message, say, speaking
from gazette_pub.issue.problems import GazetteError
from gazette_pub.issue.settings import reading_once
from gazette_pub.words.programs import keep

INTERRUPTED, PIPE_CLOSED = 130, 141
"""128 and the signal's number, as a shell reports it."""

ENDING = ("SIGTERM", "SIGHUP")
"""What ends a program: it is asked to, or its terminal has gone."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and exits with its code."""
    for name in ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # nohup has it ignored
            signal.signal(number, _terminated)
    settle()
    let_output_be_anything()
    given = sys.argv[1:] if arguments is None else arguments
    code = run(given, chosen(given, os.environ))
    keep()
    sys.exit(code)


def run(arguments: Sequence[str] | None = None, language: str = "en") -> int:
    """Runs the command in that language, or the one that it asks for; its exit code."""
    teach()
    with speaking(asked(arguments or ()) or language), reading_once():
        return _run(arguments, Talk(sys.stderr))


def _run(arguments: Sequence[str] | None, talk: Talk) -> int:
    try:
        code = cli.main(args=arguments, prog_name=PROGRAM, standalone_mode=False)
        return int(code or 0)
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        return error.exit_code
    except click.ClickException as error:
        say_error(talk, _what_is_wrong(error), _file_meant(error, arguments) or _help_of(error))
        return error.exit_code
    except GazetteError as error:
        for each in error.each:
            say_error(talk, say("{error}", error=each), each.advice)
        return error.exit_code
    except PipeClosed:
        return PIPE_CLOSED
    except Exception as error:  # the edge
        if (around := fault_around(error)) is not None:
            say_error(talk, say("{error}", error=around), around.advice)
            return around.exit_code
        say_fault(talk, error)
        return FAULT_CODE


def _what_is_wrong(error: click.ClickException) -> Message:
    """What click has to say of a command line, as the program says such things."""
    if isinstance(error, click.BadParameter) and error.param and error.ctx:
        name = error.param.get_error_hint(error.ctx).replace("'", "")
        if isinstance(error, click.MissingParameter):
            return say("{name} is missing", name=placeholder(name))
        return say("{name}: {error}", name=placeholder(name), error=error.message.removesuffix("."))
    return say("{error}", error=error.message.removesuffix("."))


def _file_meant(error: click.ClickException, arguments: Sequence[str] | None) -> Message | None:
    """How a file is named that begins as an option does, where there is one."""
    if not isinstance(error, click.NoSuchOption):
        return None
    given = sys.argv[1:] if arguments is None else arguments
    files = (each for each in given if each.startswith("-") and each != "-" and os.path.exists(each))
    return next((say("the file is named with ./ before it: {file}", file=f"./{each}") for each in files), None)


def _help_of(error: click.ClickException) -> Message | None:
    """What was meant, or where to look for what the command knows."""
    if meant := getattr(error, "possibilities", None):
        return say("did you mean {name}?", name=" / ".join(sorted(meant)))
    context = error.ctx if isinstance(error, click.UsageError) else None
    return say("`{command} --help` says how", command=context.command_path) if context else None


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 findings of error grade (check, validate, preflight; with --strict also of warning grade, and "
    "convert too) or a difference (compare), 2 wrong usage, 3 unreadable input, "
    "4 output not written, 70 a fault of the program, 130 broken off with Ctrl-C.",
)
@option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=printing(lambda _: f"{PROGRAM} {__version__}"),
    help="Show the version and exit.",
)
def cli() -> None:
    """Publishes an official gazette (公报): from the text of a bulletin to issue XML, a typeset PDF, DOCX, Akoma Ntoso
    and HTML, with nothing lost and nothing changed.

    \b
    Examples:
      gazette convert bulletin.txt
      gazette convert bulletin.txt --to pdf,akn --output public/
      gazette check bulletin.txt
      gazette explain G101
    """


COMMANDS = (
    convert,
    compose,
    split,
    check,
    fix,
    template,
    validate,
    look_through,
    explain,
    why,
    compare,
    config,
    preview,
    licences,
    schema,
)
"""In the order in which a user needs them."""

for _command in COMMANDS:
    cli.add_command(_command)


def _terminated(signum: int, frame: FrameType | None) -> None:
    sys.exit(128 + signum)  # by way of an exception, so that no unfinished file stays behind
