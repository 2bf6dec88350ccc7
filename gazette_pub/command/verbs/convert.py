"""`gazette convert`: bulletins into files of every format."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gazette_pub.command.help import argument, option
from gazette_pub.command.help import named as placeholder
from gazette_pub.command.options import (
    STDOUT,
    command,
    formats_named,
    particulars,
)
from gazette_pub.command.output import print_lines, write_stdout
from gazette_pub.command.talk import Talk, table
from gazette_pub.formats import WRITERS
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.layout.paging import PAGES
from gazette_pub.layout.stylesheets import style_names

if TYPE_CHECKING:
    from gazette_pub.command.convert import Order
    from gazette_pub.command.desk import Desk
    from gazette_pub.command.watching import Watch
    from gazette_pub.publish.wishes import Wishes


@command(short_help="Turn bulletins into files of every format.")
@argument("inputs", nargs=-1, metavar="INPUT...")
@option("--from", "lists", multiple=True, metavar="FILE", help="A list of inputs, one on a line; - is standard input.")
@option(
    "--to",
    "formats",
    multiple=True,
    callback=formats_named,
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
@particulars
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
    """Turns each INPUT, a bulletin as text, Markdown, PDF, DOCX, Akoma Ntoso or issue XML, into files of every format asked for.

    INPUT is a text in UTF-8, GB18030, Big5 or another East Asian encoding, plain or Markdown, a PDF, a DOCX, an Akoma
    Ntoso file or package, or an issue XML; - is standard input. A gazette.toml beside it may say its title, publisher,
    year, number, jurisdiction, date, total, host and editor, and style, docx-template, css, pages, press, icc,
    signature, aliases, akn-layout and akn-profile, as the options do.

    Of a folder or an archive (.zip, .tar, .tar.gz, .tar.xz, .tar.bz2) every bulletin in it and below is an INPUT, and its files go to the
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
    _refuse_what_goes_not_together(inputs + lists, output, watch, dry)
    _refuse_opposites(quiet and verbose, keep and force)
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
        run.work_on(orders, finder.remain)
        if not quiet or dry:
            print_lines(run.result())
        return run.worst

    with Unpacked() as unpacked:
        into = Path(output) if output and not (named or is_address(output)) else None
        finder = Finder(unpacked, into, desk.talk.say)
        if watch:
            return _watch(desk.talk, Watch(made, wishes), carry_out)
        return carry_out(made())


def _refuse_what_goes_not_together(inputs: tuple[str, ...], output: str | None, watch: bool, dry: bool) -> None:
    """Raises WrongUsage."""
    if not inputs:
        raise WrongUsage(
            say("{name} is missing", name=placeholder("INPUT...")),
            hint=say("`{command} --help` says how", command="gazette convert"),
        )
    if (watch and STDOUT in (output, *inputs)) or (dry and output == STDOUT):
        raise WrongUsage(say("--watch and --dry-run are for files, and not for standard input and output"))


def _refuse_opposites(both_ways: bool, both_hands: bool) -> None:
    """Raises WrongUsage."""
    if both_ways:
        raise WrongUsage(say("--quiet and --verbose ask for the opposite of each other"))
    if both_hands:  # the one keeps a correction, the other is rid of it
        raise WrongUsage(say("--keep and --force ask for the opposite of each other"))


def _watch(talk: Talk, watch: Watch, carry_out: Callable[[list[Order]], object]) -> int:
    """Works until Ctrl-C, which is how it ends."""
    talk.say(say("watching; Ctrl-C ends it"))
    watch.go_on(carry_out)
    talk.clear()
    return 0


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
        for line in table([columns(), row(desk, copy, inputs[0], 1)]):
            desk.talk.show(line)
        desk.attempts.worst = max(desk.attempts.worst, judged(copy.findings, inputs[0], copy.name, strict))
    return desk.attempts.worst
