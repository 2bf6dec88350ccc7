"""The command line. Results go to standard output, talk to standard error; heavy libraries wait until needed."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import click

from gazette_pub import __version__
from gazette_pub.command.clicks import teach
from gazette_pub.command.help import Group, named, option, printing
from gazette_pub.command.language import asked, chosen
from gazette_pub.command.output import PipeClosed, print_lines, write_new, write_stdout
from gazette_pub.command.talk import (
    FAULT_CODE,
    PROGRAM,
    Attempts,
    Talk,
    let_output_be_anything,
    say_error,
    say_fault,
    table,
)
from gazette_pub.formats import WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.issue.findings import Finding, Grade
from gazette_pub.issue.messages import UNSEEN, Message, say, say_many, speaking, visible
from gazette_pub.issue.problems import GazetteError, WrongUsage, near, nearest
from gazette_pub.layout.paging import PAGES
from gazette_pub.layout.stylesheets import style_names

if TYPE_CHECKING:
    from gazette_pub.command.convert import Order
    from gazette_pub.command.desk import Desk
    from gazette_pub.command.wishes import Wishes

STDOUT = "-"
INTERRUPTED, PIPE_CLOSED, TERMINATED = 130, 141, 143
"""128 and the signal's number, as a shell reports it."""

SWEEPS = (50_000, 5, 2)
"""When the garbage collector looks: a layout is all live boxes, and looking them over costs an eighth of a PDF's time."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and exits with its code."""
    signal.signal(signal.SIGTERM, _terminated)
    gc.set_threshold(*SWEEPS)  # of our own process: a library leaves its host's alone
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a PDF is said in findings
    let_output_be_anything()
    given = sys.argv[1:] if arguments is None else arguments
    sys.exit(run(given, chosen(given, os.environ)))


def run(arguments: Sequence[str] | None = None, language: str = "en") -> int:
    """Runs the command in that language, or the one that it asks for; its exit code."""
    teach()
    with speaking(asked(arguments or ()) or language):
        return _run(arguments, Talk(sys.stderr))


def _run(arguments: Sequence[str] | None, talk: Talk) -> int:
    try:
        code = cli.main(args=arguments, prog_name=PROGRAM, standalone_mode=False)
        return int(code or 0)
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        say_error(talk, _what_is_wrong(error), _help_of(error))
        return error.exit_code
    except GazetteError as error:
        say_error(talk, say("{error}", error=error), error.advice)
        return error.exit_code
    except PipeClosed:
        return PIPE_CLOSED
    except Exception as error:  # the edge
        say_fault(talk, error)
        return FAULT_CODE


def _what_is_wrong(error: click.ClickException) -> Message:
    """What click has to say of a command line, as the program says such things."""
    if isinstance(error, click.BadParameter) and error.param and error.ctx:
        name = error.param.get_error_hint(error.ctx).replace("'", "")
        if isinstance(error, click.MissingParameter):
            return say("{name} is missing", name=named(name))
        return say("{name}: {error}", name=named(name), error=error.message.removesuffix("."))
    return say("{error}", error=error.message.removesuffix("."))


def _help_of(error: click.ClickException) -> Message | None:
    """What was meant, or where to look for what the command knows."""
    if meant := getattr(error, "possibilities", None):
        return say("did you mean {name}?", name=" / ".join(sorted(meant)))
    context = error.ctx if isinstance(error, click.UsageError) else None
    return say("`{command} --help` says how", command=context.command_path) if context else None


def _formats(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    """The formats named by `--to xml,pdf --to docx`, each once, in the order of the table; () when none is."""
    names = [name.strip().lower() for part in given for name in part.split(",")]
    for name in names:
        if name not in WRITERS:
            said = say(
                "no such format: {name}; {nearest}", name=name or say("an empty name"), nearest=nearest(name, WRITERS)
            )
            raise click.BadParameter(str(said))
    return tuple(name for name in WRITERS if name in names)


def _particulars(command: Callable[..., Any]) -> Callable[..., Any]:
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


def _inputs(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")(command)


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 findings of error grade (check, validate, preflight), 2 wrong usage, 3 unreadable input, "
    "4 output not written, 70 a fault of the program.",
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


@cli.command(short_help="Turn bulletins into files of every format.")
@_inputs
@option(
    "--to",
    "formats",
    multiple=True,
    callback=_formats,
    metavar="FORMATS",
    help="Formats, with commas between them: {formats}.  [default: all]",
    gaps={"formats": ", ".join(WRITERS)},
)
@option(
    "--output",
    default="build",
    show_default=True,
    metavar="DIR",
    help="The folder for the files; - sends one format of one input to standard output.",
)
@option(
    "--akn-layout",
    "layout",
    metavar="LAYOUT",
    help="Akoma Ntoso in one file, in a package of a file a document (.akn), or in one file with its documents as "
    "components: {layouts}.  [default: file]",
    gaps={"layouts": ", ".join(LAYOUT_SUFFIXES)},
)
@option(
    "--akn-profile",
    "profile",
    metavar="PROFILE",
    help="Akoma Ntoso for a program that can't read all of the standard: {profiles}.  [default: standard]",
    gaps={"profiles": ", ".join(PROFILES)},
)
@option("--aliases", metavar="FILE", help="A TOML file of what documents are called elsewhere, for Akoma Ntoso.")
@option(
    "--style",
    metavar="NAME|FILE",
    help="How the pages are set: {styles}, or a file of yours.  [default: bulletin]",
    gaps={"styles": ", ".join(style_names())},
)
@option(
    "--docx-template",
    "template",
    metavar="FILE",
    help="Set the DOCX in the page, the heads and the styles of your own DOCX or DOTX; `gazette template` makes one.",
)
@option("--css", metavar="FILE", help="Set the PDF by this style sheet instead, as a browser would.")
@option(
    "--press/--no-press",
    default=None,
    help="Make the PDF for a print shop: PDF/X-4 in inks, with bleed, crop and registration marks; and look it through.",
)
@option("--icc", metavar="FILE", help="The ICC profile that the print shop prints under.  [default: uncoated paper]")
@option("--signature", type=int, metavar="PAGES", help="Fill the press file up to a multiple of so many pages: 16.")
@option(
    "--pages",
    metavar="HOW",
    help="How the pages of the PDF are numbered: on through the issue, restart with each document, or as in the source, "
    "each page ending where one of its did: {pages}.  [default: on]",
    gaps={"pages": ", ".join(PAGES)},
)
@option(
    "--keep",
    is_flag=True,
    help="Where a correction by hand and the source both changed the same, each in another way, keep the correction.",
)
@option("--force", is_flag=True, help="Write over whatever stands there: what was changed by hand is lost.")
@_particulars
def convert(
    inputs: tuple[str, ...],
    formats: tuple[str, ...],
    output: str,
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
    """Turns each INPUT, a bulletin as text, PDF or DOCX or an issue XML, into files of every format asked for.

    INPUT is a text in UTF-8, GB18030, Big5 or another East Asian encoding, a PDF, a DOCX, or an issue XML; - is standard input. A
    gazette.toml beside it may say its title, publisher, year, number, jurisdiction, date, total, host and editor, and
    style, docx-template, css, pages, press, icc, signature, aliases, akn-layout and akn-profile, as the options do.

    What was corrected by hand in an issue XML, a DOCX or an Akoma Ntoso file that was written before is kept, and gets into
    every format. Where that cannot be done, nothing is written, and it is said why.

    \b
    Examples:
      gazette convert bulletin.txt                        build/bulletin.pdf, .docx, .html …
      gazette convert *.txt --to pdf --output public/
      gazette convert build/bulletin.issue.xml --to docx  after a correction by hand
      gazette convert bulletin.txt --to pdf --press --signature 16 --output press/
      gazette convert - --to xml --output - < old.pdf > old.issue.xml
    """
    from gazette_pub.command.convert import orders
    from gazette_pub.command.desk import Desk, columns, row
    from gazette_pub.command.handwork import Choice
    from gazette_pub.command.wishes import Wishes
    from gazette_pub.issue.particulars import Particulars

    wishes = Wishes(layout, profile, aliases, style, css, press, icc, signature, pages, template)
    desk = Desk(Particulars(**given), wishes)
    if output == STDOUT:
        return _send(desk, inputs, formats, wishes)
    made = orders(inputs, formats or tuple(WRITERS), Path(output), wishes)
    rows, files = [columns()], list[str]()
    for order in made if formats else map(_without_itself, made):
        with desk.attempts.at(order.input):
            hand_work = desk.hand_work(order, Choice(force, keep))
            copy = desk.joined(desk.read(order.input), hand_work)
            desk.show_some(copy, order.input)
            written = desk.publish(copy, order, hand_work)
            rows.append(row(copy, order.input, len(written)))
            files += written
    desk.talk.clear()
    if len(rows) > 1:
        print_lines([*table(rows), *map(visible, files)])
    return desk.attempts.worst


@cli.command(short_help="Print what an editor should look at.")
@_inputs
@option("--json", "as_json", is_flag=True, help="Print the findings as one JSON array.")
@_particulars
def check(inputs: tuple[str, ...], as_json: bool, **given: str | None) -> int:
    """Reads each INPUT and prints what an editor should look at: one finding a line, with its place and its code.

    Exits 1 when a finding is of error grade. `gazette explain CODE` says what a code means.

    \b
    Examples:
      gazette check bulletin.txt
      gazette check bulletin.txt --json | jq '.[] | select(.grade == "error")'
    """
    from gazette_pub.command.desk import Desk
    from gazette_pub.issue.particulars import Particulars

    desk, found = Desk(Particulars(**given)), list[tuple[str, list[Finding]]]()
    for input in inputs:
        with desk.attempts.at(input):
            copy = desk.read(input)
            found.append((copy.place, copy.findings))
    return _report(desk.talk, found, desk.attempts.worst, as_json)


@cli.command(short_help="Write a DOCX to make your office's own template of.")
@option(
    "-o",
    "--output",
    "file",
    default="template.docx",
    show_default=True,
    metavar="FILE",
    help="The file; - for standard output.",
)
@option(
    "--style",
    metavar="NAME|FILE",
    help="The style that it looks like: {styles}, or a file of yours.  [default: bulletin]",
    gaps={"styles": ", ".join(style_names())},
)
def template(file: str, style: str | None) -> None:
    """Writes a DOCX with every style that a gazette is set in, each in a line that says what it is for. Change its page, its
    heads and its styles in a word processor, and set your gazettes with it.

    \b
    Examples:
      gazette template -o office.docx
      gazette template -o office.dotx --style gb9704
      gazette convert bulletin.txt --to docx --docx-template office.docx
    """
    from gazette_pub.command.styles import template_like

    if file == STDOUT:
        write_stdout(template_like(style))
    else:
        write_new(Path(file), template_like(style, is_template=file.lower().endswith(".dotx")))


@cli.command(short_help="Say whether files are valid, and where they are not.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@option(
    "--json", "as_json", is_flag=True, help="Print what is wrong as one JSON array; `level` says which level it breaks."
)
@option(
    "--level",
    type=click.Choice(["1", "2"]),
    default="1",
    show_default=True,
    help="The level of Akoma Ntoso that a file must have: 1 for its schema, 2 for its Naming Convention besides.",
)
def validate(files: tuple[str, ...], as_json: bool, level: str) -> int:
    """Says whether each FILE, an issue XML, an Akoma Ntoso document or a package of them, is valid, and where it is not.

    Of an Akoma Ntoso document it tells two levels apart: level 1, it follows the strict schema; level 2, its names, pointers,
    order and dates hold besides (Naming Convention, 6). Exits 1 when a file has not level 1, with `--level 2` when it has not
    level 2 either. Nothing may be dated after today, or after SOURCE_DATE_EPOCH.

    \b
    Examples:
      gazette validate build/bulletin.issue.xml build/bulletin.akn.xml
      gazette validate --level 2 public/*.akn.xml
    """
    from gazette_pub.command.validate import Verdict, last_day, verdicts_on
    from gazette_pub.formats.source import read_bytes

    talk, verdicts, today = Talk(sys.stderr), list[tuple[str, Verdict]](), last_day(os.environ.get("SOURCE_DATE_EPOCH"))
    attempts = Attempts(talk)
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: validating", file=file))
            verdicts += verdicts_on(file, read_bytes(file), today)
    if not as_json:
        print_lines([str(said) for file, verdict in verdicts if (said := verdict.said(visible(file)))])
    _print_findings(talk, [(file, verdict.findings) for file, verdict in verdicts], as_json)
    return max(attempts.worst, int(any(verdict.is_wrong(int(level)) for _, verdict in verdicts)))


@cli.command(name="preflight", short_help="Look a PDF through as a print shop does.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@option("--json", "as_json", is_flag=True, help="Print the findings as one JSON array.")
def look_through(files: tuple[str, ...], as_json: bool) -> int:
    """Looks each FILE, a PDF that any program made, through as a print shop does before it makes plates: where it is cut,
    whether its fonts are in it, what is in red, green and blue, too small, too thin, too coarse, or too near the trim.

    Exits 1 when a finding is of error grade. `gazette explain CODE` says what a code means.

    \b
    Examples:
      gazette preflight press/bulletin.pdf
      gazette preflight advertisement.pdf --json
    """
    from gazette_pub.formats.pdf.preflight import preflight
    from gazette_pub.formats.source import read_bytes

    talk, found = Talk(sys.stderr), list[tuple[str, list[Finding]]]()
    attempts = Attempts(talk)
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: looking it through", file=file))
            found.append((file, preflight(read_bytes(file))))
    return _report(talk, found, attempts.worst, as_json)


@cli.command(short_help="Say what a finding's code means.")
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Says what a finding's CODE means; without a CODE, lists them all.

    \b
    Example:
      gazette explain G101
    """
    from gazette_pub.command.explain import explained, rules

    known = rules()
    if code is None:
        print_lines([f"{rule.code}  {rule.title}" for rule in known.values()])
    elif rule := known.get(code.upper()):
        print_lines([str(explained(rule))])
    else:
        raise WrongUsage(say("no such code: {code}", code=code), hint=_codes(near(code.upper(), known)))


@cli.command(short_help="Say why a source line became what it is.")
@click.argument("places", metavar="FILE:LINE...", nargs=-1, required=True)
@click.option("--page", type=click.IntRange(1), metavar="N", help="A page of a PDF, instead of a line of a text.")
@click.option("--picture", is_flag=True, help="With --page: draws it as FILE-page-N.png, with what was read over it.")
def why(places: tuple[str, ...], page: int | None, picture: bool) -> int:
    """Says what each line of a text became in the issue, which rule found it, and by which evidence.

    Of a PDF it says what each part of a page became.

    \b
    Examples:
      gazette why bulletin.txt:120
      gazette why old.pdf --page 3 --picture
    """
    from gazette_pub.command.why import answer, answer_of_page, place_of

    attempts = Attempts(Talk(sys.stderr))
    if picture and page is None:
        raise WrongUsage(say("--picture needs a page"), hint=say("say which: --page 3"))
    if page is not None:
        for file in places:
            with attempts.at(file):
                print_lines(list(answer_of_page(file, page, picture)))
        return attempts.worst
    for file, line in map(place_of, places):
        with attempts.at(file):
            print_lines(list(answer(file, line)))
    return attempts.worst


@cli.command(short_help="Print the schema of the issue XML.")
def schema() -> None:
    """Prints the schema of the issue XML, RELAX NG with remarks, for an editor that checks while you type.

    An issue XML names it in its second line, as issue.rng beside the file.

    \b
    Example:
      gazette schema > build/issue.rng
    """
    from gazette_pub.issue.model import schema_source

    write_stdout(schema_source())


def _codes(meant: str | None) -> Message:
    """Where to find a code: the one that was meant, or the list."""
    if meant is None:
        return say("`gazette explain` lists them")
    return say("did you mean {name}? `gazette explain` lists them", name=meant)


def _send(desk: Desk, inputs: tuple[str, ...], formats: tuple[str, ...], wishes: Wishes) -> int:
    """Writes one format of one input to standard output, and the table to standard error."""
    from gazette_pub.command.desk import columns, row
    from gazette_pub.command.wishes import wishes_of

    if len(inputs) != 1 or len(formats) != 1:
        said = say("--output - takes one INPUT and one format")
        raise WrongUsage(said, hint=say("name the format, for example --to xml"))
    if wishes_of(inputs[0], wishes).is_binary(formats[0]) and sys.stdout.isatty():
        said = say("a {format} is not for a terminal", format=formats[0])
        raise WrongUsage(said, hint=say("send it to a file or a program: > FILE"))
    with desk.attempts.at(inputs[0]):
        copy = desk.read(inputs[0])
        desk.show_some(copy, inputs[0])
        data = desk.write(copy, formats[0])
        write_stdout(data)
        for line in table([columns(), row(copy, inputs[0], 1)]):
            desk.talk.show(line)
    return desk.attempts.worst


def _without_itself(order: Order) -> Order:
    """The order less an issue XML that would be written over the one it was read from; nobody asked for that."""
    from gazette_pub.command.convert import is_input

    targets = {format: target for format, target in order.targets.items() if not is_input(target, order.input)}
    return replace(order, targets=targets)


def _report(talk: Talk, found: list[tuple[str, list[Finding]]], worst: int, as_json: bool) -> int:
    """Prints the findings and sums them up; the exit code."""
    _print_findings(talk, found, as_json)
    return max(worst, int(_wrong(finding for _, findings in found for finding in findings)))


def _print_findings(talk: Talk, found: list[tuple[str, list[Finding]]], as_json: bool) -> None:
    every = [(place, finding) for place, findings in found for finding in findings]
    talk.clear()
    if as_json:
        print_lines(_shown_json([_as_json(*each) for each in every]))
    else:
        print_lines([finding.at(place) for place, finding in every])
        if found:
            talk.say(_summary([finding for _, finding in every]))


def _wrong(findings: Iterable[Finding]) -> bool:
    return any(finding.grade is Grade.ERROR for finding in findings)


def _as_json(file: str, finding: Finding) -> dict[str, str | int | None]:
    return {
        "file": file,
        **asdict(finding.place),
        "element": finding.element,
        "code": finding.code,
        "grade": finding.grade.value,
        **({} if finding.rule.level is None else {"level": finding.rule.level}),
        **_in_both_languages(finding),
        "text": finding.text,
        "proposal": finding.proposal,
    }


def _in_both_languages(finding: Finding) -> dict[str, str]:
    """What it says, which is for people: JSON is for programs, and the same whoever runs them."""
    said = {}
    for name, language in (("message", "en"), ("message_zh", "zh")):
        with speaking(language):
            said[name] = finding.message
    return said


def _shown_json(found: list[dict[str, str | int | None]]) -> list[str]:
    """The lines of a JSON array, in which whatever would steer a terminal is escaped as JSON has it."""
    lines = json.dumps(found, ensure_ascii=False, indent=1).split("\n")
    return [UNSEEN.sub(lambda unseen: json.dumps(unseen[0])[1:-1], line) for line in lines]


def _summary(findings: list[Finding]) -> Message:
    """`2 errors (G101), 1 warning (G204)`, or `no findings`."""
    parts = []
    for grade in Grade:
        if codes := [finding.code for finding in findings if finding.grade is grade]:
            parts.append(str(_counted(grade, len(codes), ", ".join(sorted(set(codes))))))
    return say("{parts}", parts=", ".join(parts)) if parts else say("no findings")


def _counted(grade: Grade, count: int, codes: str) -> Message:
    return {
        Grade.ERROR: say_many("{count} error ({codes})", "{count} errors ({codes})", count, codes=codes),
        Grade.WARNING: say_many("{count} warning ({codes})", "{count} warnings ({codes})", count, codes=codes),
        Grade.NOTE: say_many("{count} note ({codes})", "{count} notes ({codes})", count, codes=codes),
    }[grade]


def _terminated(signum: int, frame: FrameType | None) -> None:
    sys.exit(TERMINATED)  # by way of an exception, so that no unfinished file stays behind
