"""The command line. Results go to standard output, talk to standard error; heavy libraries wait until needed."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

import click

from gazette_pub import __version__
from gazette_pub.command.clicks import teach
from gazette_pub.command.help import Group, argument, option, printing
from gazette_pub.command.help import named as placeholder
from gazette_pub.command.language import asked, chosen
from gazette_pub.command.output import PipeClosed, print_lines, write_new, write_stdout
from gazette_pub.command.talk import (
    FAULT_CODE,
    PROGRAM,
    Attempts,
    Talk,
    cells,
    fault_around,
    let_output_be_anything,
    say_error,
    say_fault,
    table,
)
from gazette_pub.formats import WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.issue.messages import Message, say, speaking, spoken, visible
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, WrongUsage, near, nearest
from gazette_pub.layout.paging import PAGES
from gazette_pub.layout.stylesheets import style_names

if TYPE_CHECKING:
    from gazette_pub.command.convert import Order
    from gazette_pub.command.desk import Desk
    from gazette_pub.command.listing import Listed
    from gazette_pub.command.watching import Watch
    from gazette_pub.publish.wishes import Wishes

STDOUT = "-"
FINDINGS = ("text", "json", "jsonl", "sarif")
"""How findings are printed."""

INTERRUPTED, PIPE_CLOSED = 130, 141
"""128 and the signal's number, as a shell reports it."""

ENDING = ("SIGTERM", "SIGHUP")
"""What ends a program: it is asked to, or its terminal has gone."""

SWEEPS = (50_000, 5, 2)
"""When the garbage collector looks: a layout is all live boxes, and looking them over costs an eighth of a PDF's time."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and exits with its code."""
    for name in ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # nohup has it ignored
            signal.signal(number, _terminated)
    gc.set_threshold(*SWEEPS)  # of our own process: a library leaves its host's alone
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a PDF is said in findings
    warnings.filterwarnings("ignore", module=r"PIL\.")  # and what is wrong with a picture
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
    return argument("inputs", nargs=-1, required=True, metavar="INPUT...")(command)


def _known_codes() -> list[str]:
    from gazette_pub.publish.rules import rules

    return list(rules())


def _known_packages() -> list[str]:
    from gazette_pub.command.licences import packages

    return [each.name for each in packages()]


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 findings of error grade (check, validate, preflight; with --strict also of warning grade, and "
    "convert too), 2 wrong usage, 3 unreadable input, "
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
@argument("inputs", nargs=-1, metavar="INPUT...")
@option("--from", "lists", multiple=True, metavar="FILE", help="A list of inputs, one on a line; - is standard input.")
@option(
    "--to",
    "formats",
    multiple=True,
    callback=_formats,
    metavar="FORMATS",
    help="Formats, with commas between them: {formats}.  [default: as gazette.toml says, or all]",
    gaps={"formats": ", ".join(WRITERS)},
)
@option(
    "-o",
    "--output",
    metavar="DIR|FILE",
    help="The folder for the files; or the one file for one input, in the format that it ends with; - sends one format of one "
    "input to standard output.  [default: as gazette.toml says, or build]",
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
@option(
    "--strict",
    is_flag=True,
    help="Exit 1 for an error or a warning that nobody has seen; the files are written all the same.",
)
@option("-q", "--quiet", is_flag=True, help="Say only what went wrong: no findings, no table, no names of files.")
@option("-v", "--verbose", is_flag=True, help="Say each step, which files are read, and which are written.")
@option("-n", "--dry-run", "dry", is_flag=True, help="Write nothing: say what would be read, written and kept.")
@option(
    "--watch",
    is_flag=True,
    help="Go on, and do it again whenever an INPUT or its gazette.toml changes; Ctrl-C ends it.",
)
@option("--again", is_flag=True, help="Make the files also of an INPUT that is unchanged since they were made.")
@option(
    "--per-document",
    "each",
    is_flag=True,
    help="Make files of each document besides, in the folder NAME.documents.",
)
@option(
    "--index",
    "facts",
    is_flag=True,
    help="Make an index of all INPUTs besides, as HTML and JSON, and the contents of each year (年度总目录) as an issue.",
)
@option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="How many inputs are made at a time.  [default: as many as this machine has cores]",
)
@option(
    "--scheduler",
    metavar="ADDRESS",
    help="Have the inputs made by a Dask cluster, whose scheduler is there: tcp://HOST:8786.",
)
@_particulars
def convert(
    lists: tuple[str, ...],
    again: bool,
    each: bool,
    facts: bool,
    jobs: int | None,
    scheduler: str | None,
    quiet: bool,
    verbose: bool,
    dry: bool,
    watch: bool,
    inputs: tuple[str, ...],
    formats: tuple[str, ...],
    output: str | None,
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
    strict: bool,
    composing: bool = False,
    **given: str | None,
) -> int:
    """Turns each INPUT, a bulletin as text, PDF or DOCX or an issue XML, into files of every format asked for.

    INPUT is a text in UTF-8, GB18030, Big5 or another East Asian encoding, a PDF, a DOCX, or an issue XML; - is standard input. A
    gazette.toml beside it may say its title, publisher, year, number, jurisdiction, date, total, host and editor, and
    style, docx-template, css, pages, press, icc, signature, aliases, akn-layout and akn-profile, as the options do.

    Of a folder or an archive (.zip, .tar, .tar.gz, .tar.xz) every bulletin in it and below is an INPUT, and its files go to the
    same place below the output. So is every file that a pattern in quotation marks matches, and that @LIST or --from LIST names,
    one on a line. An INPUT whose files are there already, made of the same with the same, is not made again; so a run that was
    broken off goes on.

    What was corrected by hand in an issue XML, a DOCX or an Akoma Ntoso file that was written before is kept, and gets into
    every format. Where that cannot be done, nothing is written, and it is said why.

    \b
    Examples:
      gazette convert bulletin.txt                        build/bulletin.pdf, .docx, .html …
      gazette convert bulletin.txt -o public/march.pdf    one file, in the format that it ends with
      gazette convert *.txt --to pdf --output public/
      gazette convert 2024/ --to xml,pdf --output public/ a year in a folder
      gazette convert '20*/**/*.docx' old.zip @more.txt   whatever there is
      gazette convert build/bulletin.issue.xml --to docx  after a correction by hand
      gazette convert bulletin.txt --to pdf --press --signature 16 --output press/
      gazette convert - --to xml --output - < old.pdf > old.issue.xml
    """
    from gazette_pub.command.addresses import as_path, is_address
    from gazette_pub.command.compose import with_recipes
    from gazette_pub.command.convert import orders_for
    from gazette_pub.command.desk import Desk
    from gazette_pub.command.handwork import Choice
    from gazette_pub.command.inputs import Finder
    from gazette_pub.command.making import Manner
    from gazette_pub.command.named import named_by
    from gazette_pub.command.running import Run
    from gazette_pub.command.unpacking import Unpacked
    from gazette_pub.command.watching import Watch
    from gazette_pub.issue.particulars import Particulars
    from gazette_pub.publish.wishes import Wishes

    wishes = Wishes(layout, profile, aliases, style, css, press, icc, signature, pages, template)
    output = as_path(output) if output else output
    named = None if output in (None, STDOUT) or is_address(str(output)) else named_by(str(output), formats)
    wishes = named.wishes(wishes) if named else wishes
    options = Particulars(**given)
    desk = Desk(options, wishes)
    _refuse_what_goes_not_together(inputs + lists, output, watch, dry, quiet and verbose)
    if quiet:
        desk.talk.hush()
    elif verbose:
        desk.talk.tell_all()
    if output == STDOUT:
        return _send(desk, inputs + lists, formats, wishes, strict, composing)
    manner = Manner(Choice(force, keep), strict, dry, again, quiet, verbose, facts, each)

    def made() -> list[Order]:
        found = orders_for(finder.found(inputs, lists), formats, output, named, wishes)
        return with_recipes(found, wishes, named) if composing else found

    def carry_out(orders: list[Order]) -> int:
        run = Run(desk, options, wishes, manner, scheduler or jobs)
        run.work_on(orders)
        if not quiet or dry:
            print_lines(run.result())
        return run.worst

    with Unpacked() as unpacked:
        finder = Finder(unpacked, Path(output) if output and not (named or is_address(output)) else None)
        if watch:
            return _watch(desk.talk, Watch(made, wishes), carry_out)
        return carry_out(made())


def _first_recipe(folder: str, inputs: tuple[str, ...], output: str | None) -> int:
    from gazette_pub.command.first import write_first

    if inputs or output == STDOUT:
        raise WrongUsage(say("--new takes a folder alone"), hint=say("--output FILE says what it is called"))
    file = write_first(Path(folder), Path(output) if output else None)
    print_lines([visible(str(file))])
    return 0


def _as(other: click.Command, *without: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options of another command, but for these."""

    def give(command: Callable[..., Any]) -> Callable[..., Any]:
        asked = [each for each in other.params if isinstance(each, click.Option) and each.name not in without]
        command.__click_params__ = [*getattr(command, "__click_params__", []), *reversed(asked)]  # type: ignore[attr-defined]
        return command

    return give


@cli.command(short_help="Put one issue together out of many files.")
@argument("inputs", nargs=-1, metavar="FILE...")
@option(
    "--new",
    "folder",
    metavar="FOLDER",
    help="Write a first TOML for the documents in a folder: FOLDER/FOLDER.toml, or the --output.",
)
@_as(convert, "language", "lists")
def compose(inputs: tuple[str, ...], folder: str | None, output: str | None, **asked: Any) -> int:
    """Puts an issue together out of many files, as each FILE, a TOML, says: documents as text, PDF, DOCX, Akoma Ntoso or issue XML, in
    their order, with their attachments, under their group heads. Of the issue every format is made, as `gazette convert`
    makes it: with cover, contents, pages and colophon. Where the TOML or a file is wrong, that is said with the line of the
    TOML, and nothing is made.

    \b
    A TOML:
      title = "某省人民政府公报"
      year = 2024
      number = 3
      colophon = ["国内统一连续出版物号：CN 14-1234"]
      [[document]]
      category = "政府规章"
      file = "01-消防办法.docx"
      attachments = ["01-附件.pdf"]
      [[document]]
      file = "通知/*.docx"

    It takes the keys of a gazette.toml too. A document goes by the name of its file (doc_01-消防办法), or by `id`; of a file with
    several `documents = [2]` or words of a title choose. What was corrected by hand in the issue XML, the DOCX or the Akoma
    Ntoso of the issue is kept when it is made again, and when one of the files changes.

    \b
    Examples:
      gazette compose --new 2024-3/
      gazette compose 2024-3/2024-3.toml
      gazette compose 2024-3/2024-3.toml --to pdf,docx --output public/
    """
    if folder is not None:
        return _first_recipe(folder, inputs, output)
    if not inputs:
        raise WrongUsage(
            say("{name} is missing", name=placeholder("FILE...")),
            hint=say("`gazette compose --new FOLDER` writes a first one"),
        )
    made: int = convert.callback(inputs=inputs, lists=(), composing=True, output=output, **asked)  # type: ignore[misc]
    return made


@cli.command(short_help="Take an issue apart into its documents.")
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
    callback=_formats,
    metavar="FORMATS",
    help="Formats of the parts, with commas between them: {formats}.  [default: xml]",
    gaps={"formats": ", ".join(WRITERS)},
)
@_as(
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


def _refuse_what_goes_not_together(
    inputs: tuple[str, ...], output: str | None, watch: bool, dry: bool, both_ways: bool
) -> None:
    """Raises WrongUsage."""
    if not inputs:
        raise WrongUsage(
            say("{name} is missing", name=placeholder("INPUT...")),
            hint=say("`{command} --help` says how", command="gazette convert"),
        )
    if (watch and STDOUT in (output, *inputs)) or (dry and output == STDOUT):
        raise WrongUsage(say("--watch and --dry-run are for files, and not for standard input and output"))
    if both_ways:
        raise WrongUsage(say("--quiet and --verbose ask for the opposite of each other"))


def _watch(talk: Talk, watch: Watch, carry_out: Callable[[list[Order]], object]) -> int:
    """Works until Ctrl-C, which is how it ends."""
    talk.say(say("watching; Ctrl-C ends it"))
    watch.go_on(carry_out)
    talk.clear()
    return 0


def _format(command: Callable[..., Any]) -> Callable[..., Any]:
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


def _selection(command: Callable[..., Any]) -> Callable[..., Any]:
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


_STRICT = option("--strict", is_flag=True, help="Exit 1 for a warning too.")


@cli.command(short_help="Print what an editor should look at.")
@_inputs
@_selection
@_STRICT
@option("--summary/--no-summary", default=None, help="Only how many there are of each code; or never that.")
@option("--all", "show_all", is_flag=True, help="Those too that were seen, or that gazette.toml ignores.")
@option("--accept", is_flag=True, help="Mark what is printed as seen, in gazette-seen.json beside the input.")
@_format
@_particulars
def check(
    inputs: tuple[str, ...],
    grades: tuple[str, ...],
    codes: tuple[str, ...],
    document: str | None,
    strict: bool,
    summary: bool | None,
    show_all: bool,
    accept: bool,
    form: str | None,
    as_json: bool,
    **given: str | None,
) -> int:
    """Reads each INPUT and prints what an editor should look at: one finding a line, with its place, its grade, its code and
    the id of its element. More than twenty are summed up by code first.

    Exits 1 when a finding that is printed is of error grade, with --strict also of warning grade. `gazette explain CODE` says
    what a code means, `gazette fix` puts in what a finding proposes.

    What --accept has marked as seen is not printed again, unless the words of its paragraph change. The marks are in
    gazette-seen.json beside the input, or in the file that `seen` in gazette.toml names; they may be shared. `ignore` in
    gazette.toml lists codes that nobody is to see.

    \b
    Examples:
      gazette check bulletin.txt
      gazette check bulletin.txt --code G204 --document 预算
      gazette check bulletin.txt --grade warning,note --accept
      gazette check *.txt --format sarif > findings.sarif
      gazette check bulletin.txt --json | jq '.[] | select(.grade == "error")'
    """
    from gazette_pub.command.checking import Checking
    from gazette_pub.command.inputs import Finder
    from gazette_pub.command.selection import selection
    from gazette_pub.command.unpacking import Unpacked
    from gazette_pub.issue.particulars import Particulars

    checking = Checking(Particulars(**given), selection(grades, codes, document), show_all, accept)
    with Unpacked() as unpacked:
        for found in Finder(unpacked).found(inputs):
            checking.look_at(found)
    form, desk = form or ("json" if as_json else "text"), checking.desk
    worst = max(desk.attempts.worst, checking.exit_code(strict))
    desk.talk.clear()
    _print_findings(desk.attempts, checking.listed, worst, form, summary)
    checking.say_what_was_done(form == "text")
    return worst


@cli.command(short_help="Put in what findings propose.")
@_inputs
@_selection
@option("--line", type=click.IntRange(1), metavar="N", help="Only the proposals of this line of the text.")
@option("--write", is_flag=True, help="Do it: write the corrected text, or issue XML, over the INPUT.")
@_particulars
def fix(
    inputs: tuple[str, ...],
    grades: tuple[str, ...],
    codes: tuple[str, ...],
    document: str | None,
    line: int | None,
    write: bool,
    **given: str | None,
) -> int:
    """Shows as a diff what each INPUT, a text or an issue XML, would be with the proposals of its findings in it; with --write
    it does that to the file.

    It never does anything by itself: --code says whose proposals are accepted, --document and --line which of them. Only
    what is known to the character is put in; what was marked as seen (`gazette check --accept`) stays as it is. A text keeps
    its encoding, its line ends and the width of its figures.

    \b
    Examples:
      gazette fix --code G204 bulletin.txt
      gazette fix --code G204 --line 10695 bulletin.txt --write
    """
    from gazette_pub.command.checking import Checking
    from gazette_pub.command.fix import Fixing
    from gazette_pub.command.selection import selection
    from gazette_pub.issue.particulars import Particulars

    if not codes:
        raise WrongUsage(
            say("--code is missing"), hint=say("say whose proposals are accepted, for example --code G204")
        )
    checking = Checking(Particulars(**given), selection(grades, codes, document))
    fixing = Fixing(checking, line, write)
    for input in inputs:
        fixing.work_on(input)
    return checking.desk.attempts.worst


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
@argument("files", nargs=-1, required=True, metavar="FILE...")
@_format
@option(
    "--level",
    type=click.Choice(["1", "2"]),
    default="1",
    show_default=True,
    help="The level of Akoma Ntoso that a file must have: 1 for its schema, 2 for its Naming Convention besides.",
)
def validate(files: tuple[str, ...], form: str | None, as_json: bool, level: str) -> int:
    """Says whether each FILE, an issue XML, an Akoma Ntoso document or a package of them, is valid, and where it is not.

    Of an Akoma Ntoso document it tells two levels apart: level 1, it follows the strict schema; level 2, its names, pointers,
    order and dates hold besides (Naming Convention, 6). Exits 1 when a file has not level 1, with `--level 2` when it has not
    level 2 either. Nothing may be dated after today, or after SOURCE_DATE_EPOCH.

    \b
    Examples:
      gazette validate build/bulletin.issue.xml build/bulletin.akn.xml
      gazette validate --level 2 public/*.akn.xml
    """
    from gazette_pub.command.listing import Listed, summary_of
    from gazette_pub.formats.source import read_bytes
    from gazette_pub.publish.validate import Verdict, last_day, verdicts_on

    talk, verdicts, today = Talk(sys.stderr), list[tuple[str, Verdict]](), last_day(os.environ.get("SOURCE_DATE_EPOCH"))
    attempts = Attempts(talk)
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: validating", file=file))
            verdicts += verdicts_on(file, read_bytes(file), today)
    form = form or ("json" if as_json else "text")
    worst = max(attempts.worst, int(any(verdict.is_wrong(int(level)) for _, verdict in verdicts)))
    talk.clear()
    if form == "text":
        print_lines([str(said) for file, verdict in verdicts if (said := verdict.said(visible(file)))])
    found = [Listed(file, file, each.settled()) for file, verdict in verdicts for each in verdict.findings]
    _print_findings(attempts, found, worst, form, summary=False)
    if form == "text" and verdicts:
        talk.say(summary_of([each.finding for each in found]))
    return worst


@cli.command(name="preflight", short_help="Look a PDF through as a print shop does.")
@argument("files", nargs=-1, required=True, metavar="FILE...")
@_format
@_STRICT
def look_through(files: tuple[str, ...], form: str | None, as_json: bool, strict: bool) -> int:
    """Looks each FILE, a PDF that any program made, through as a print shop does before it makes plates: where it is cut,
    whether its fonts are in it, what is in red, green and blue, too small, too thin, too coarse, or too near the trim.

    Exits 1 when a finding is of error grade. `gazette explain CODE` says what a code means.

    \b
    Examples:
      gazette preflight press/bulletin.pdf
      gazette preflight advertisement.pdf --json
    """
    from gazette_pub.command.listing import Listed, is_grave, summary_of
    from gazette_pub.formats.pdf.preflight import preflight
    from gazette_pub.formats.source import read_bytes

    talk, found = Talk(sys.stderr), list[Listed]()
    attempts, form = Attempts(talk), form or ("json" if as_json else "text")
    for file in files:
        with attempts.at(file):
            talk.progress(say("{file}: looking it through", file=file))
            found += (Listed(file, file, each.settled()) for each in preflight(read_bytes(file)))
    talk.clear()
    findings = [each.finding for each in found]
    worst = max(attempts.worst, int(any(is_grave(each, strict) for each in findings)))
    _print_findings(attempts, found, worst, form, summary=False)
    if form == "text" and len(attempts.failed) < len(files):
        talk.say(summary_of(findings))
    return worst


@cli.command(short_help="Say what a finding's code means.")
@argument("code", required=False, known=_known_codes)
def explain(code: str | None) -> None:
    """Says what a finding's CODE means; without a CODE, lists them all.

    \b
    Example:
      gazette explain G101
    """
    from gazette_pub.command.explain import explained
    from gazette_pub.publish.rules import rules

    known = rules()
    if code is None:
        print_lines([f"{rule.code}  {rule.title}" for rule in known.values()])
    elif rule := known.get(code.upper()):
        print_lines([str(explained(rule))])
    else:
        raise WrongUsage(say("no such code: {code}", code=code), hint=_codes(near(code.upper(), known)))


@cli.command(short_help="Say why a source line became what it is.")
@argument("places", metavar="FILE:LINE...", nargs=-1, required=True)
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


@cli.command(short_help="Show what differs between two issues of any format.")
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
        raise WrongUsage(say("--to, --json and --html ask for several formats: {formats}", formats=", ".join(given)))
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


@cli.command(short_help="Print what a gazette.toml says of an input, and where.")
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


@cli.command(short_help="Look at a bulletin as it is made, and correct it.")
@argument("input", metavar="INPUT")
@option(
    "--output",
    metavar="DIR",
    help="The folder of the files that `convert` makes: corrections go into the issue XML there.  [default: as gazette.toml "
    "says, or build]",
)
@option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="PORT",
    help="The port of the page, on this machine alone.  [default: one that is free]",
)
@option("--browser/--no-browser", default=True, help="Open the page in the browser, or only say its address.")
@option(
    "--style",
    metavar="NAME|FILE",
    help="How the pages are set: {styles}, or a file of yours.  [default: bulletin]",
    gaps={"styles": ", ".join(style_names())},
)
@option(
    "--pages",
    metavar="HOW",
    help="How the pages of the PDF are numbered: on through the issue, restart with each document, or as in the source, "
    "each page ending where one of its did: {pages}.  [default: on]",
    gaps={"pages": ", ".join(PAGES)},
)
@_particulars
def preview(
    input: str, output: str | None, port: int, browser: bool, style: str | None, pages: str | None, **given: str | None
) -> int:
    """Shows INPUT, a bulletin of any format, in a browser: its source, its structure, its pages as they will be set, and what
    an editor should look at, side by side; and again whenever the file changes. Ctrl-C ends it.

    What is corrected there, a kind, a text, a join, a split, goes into the issue XML in the output folder, as hand work:
    `gazette convert` keeps it. The page is for whoever has its address, on this machine alone.

    \b
    Examples:
      gazette preview bulletin.txt
      gazette preview build/bulletin.issue.xml --no-browser --port 8000
    """
    from gazette_pub.command.previewing import Opened, show_in_browser
    from gazette_pub.issue.particulars import Particulars
    from gazette_pub.publish.wishes import Wishes

    try:
        from gazette_pub.preview.serving import serve
    except ImportError as error:
        hint = say("install gazette-pub with all it depends on: pip install gazette-pub")
        raise OutputNotWritten(say("the preview: {reason}", reason=error), hint=hint) from error

    def ready(address: str) -> None:
        print_lines([address])
        Talk(sys.stderr).say(say("{file}: shown there until Ctrl-C", file=input))
        if browser:
            show_in_browser(address)

    door = Opened(input, Path(output) if output else None, Particulars(**given), Wishes(style=style, pages=pages))
    serve(door, port, spoken(), ready)
    return 0


@cli.command(short_help="Say under which licences the program and all that comes with it stand.")
@argument("package", required=False, metavar="PACKAGE", known=_known_packages)
def licences(package: str | None) -> None:
    """Says the licence of the program, and of each package, font and table that it is installed with; of a PACKAGE the texts.

    \b
    Examples:
      gazette licences
      gazette licences cobalt
    """
    from gazette_pub.command.licences import listed, texts

    print_lines(listed() if package is None else list(texts(package)))


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


def _send(
    desk: Desk, inputs: tuple[str, ...], formats: tuple[str, ...], wishes: Wishes, strict: bool, composing: bool
) -> int:
    """Writes one format of one input to standard output, and the table to standard error."""
    from gazette_pub.command.compose import order_of_recipe
    from gazette_pub.command.desk import columns, row
    from gazette_pub.command.making import judged
    from gazette_pub.command.media import left_behind
    from gazette_pub.command.wishes import wishes_of

    if len(inputs) != 1 or len(formats) != 1:
        said = say("--output - takes one INPUT and one format")
        raise WrongUsage(said, hint=say("name the format, for example --to xml"))
    if wishes_of(inputs[0], wishes).is_binary(formats[0]) and sys.stdout.isatty():
        said = say("a {format} is not for a terminal", format=formats[0])
        raise WrongUsage(said, hint=say("send it to a file or a program: > FILE"))
    with desk.attempts.at(inputs[0]):
        copy = desk.read_for(order_of_recipe(inputs[0])) if composing else desk.read(inputs[0])
        desk.show_some(copy.findings, copy.place, inputs[0])
        data = desk.write(copy, formats[0])
        write_stdout(data)
        if missed := left_behind(
            formats[0], wishes_of(inputs[0], wishes).suffix(formats[0]), copy.issue, copy.pictures
        ):
            desk.talk.say(missed)
        for line in table([columns(), row(copy, inputs[0], 1)]):
            desk.talk.show(line)
        desk.attempts.worst = max(desk.attempts.worst, judged(copy.findings, inputs[0], copy.name, strict))
    return desk.attempts.worst


def _print_findings(
    attempts: Attempts, found: Sequence[Listed], worst: int, form: str, summary: bool | None = None
) -> None:
    """Prints the findings in a format."""
    from gazette_pub.command.listing import Failure, json_lines_of, json_of, text_of

    failures = [Failure(*failed) for failed in attempts.failed]
    if form == "text":
        print_lines(text_of(found, summary))
    elif form == "sarif":
        from gazette_pub.command.sarif import sarif_of

        print_lines(sarif_of(found, failures, worst))
    else:
        print_lines(json_of(found, failures) if form == "json" else json_lines_of(found, failures))


def _terminated(signum: int, frame: FrameType | None) -> None:
    sys.exit(128 + signum)  # by way of an exception, so that no unfinished file stays behind
