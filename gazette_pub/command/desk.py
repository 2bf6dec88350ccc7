"""One run of the command: inputs read, files put in their places, and what there is to say about them."""

from __future__ import annotations

import contextlib
import os
import shlex
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path

from gazette_pub.command.apart import Apart
from gazette_pub.command.aside import Aside, is_long
from gazette_pub.command.compose import parts_of
from gazette_pub.command.convert import Counts, Order, cells_of, found_cell, is_input, refuse_input, stem_of
from gazette_pub.command.handwork import Choice, HandWork
from gazette_pub.command.listing import line_of
from gazette_pub.command.media import put_beside
from gazette_pub.command.output import Part, make_folder, refuse_folder, sweep
from gazette_pub.command.record import Done
from gazette_pub.command.seen import remarks_on_codes, seen_of
from gazette_pub.command.talk import Attempts, Talk
from gazette_pub.command.wishes import files_for, wishes_of
from gazette_pub.formats import EPOCH, WITH_LINES, load
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME, Source
from gazette_pub.issue.aliases import Aliases, read_aliases
from gazette_pub.issue.findings import Finding, Grade
from gazette_pub.issue.messages import Message, say, several
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.pictures import Pictures, move_to
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.issue.provenance import sources_of
from gazette_pub.issue.settings import particulars_for, remarks_on
from gazette_pub.merge.unmarked import leave_out
from gazette_pub.parts.recipe import File
from gazette_pub.publish.composing import Read, composed, particulars_of
from gazette_pub.publish.media import WITH_FOLDER, folder_of, take_beside
from gazette_pub.publish.reading import look_again, read_bare, read_issue
from gazette_pub.publish.styles import Pages, pages_of
from gazette_pub.publish.wishes import Wishes
from gazette_pub.publish.writing import making, moment, press_for, write_as
from gazette_pub.words.records import dataclass

MOST_SHOWN, MOST_OF_A_CODE = 20, 3
GRADES = list(Grade)
GUESSED = "R101"


@dataclass(frozen=True)
class Copy:
    """An issue that was read. `called`: what its input is called to people; `place`: the file that its findings' lines are
    lines of. `wishes`: how its files are made.
    `aliases`: what its works are called elsewhere. `pages`: how its pages are set. `pictures`: those that it names.
    `text`: what was decoded, of an input that is a text; of one that was put together, the texts by their names."""

    called: str
    place: str
    issue: Issue
    findings: list[Finding]
    wishes: Wishes
    aliases: Aliases
    pages: Pages
    pictures: Pictures = field(default_factory=Pictures)
    text: str | Mapping[str, str] = ""

    @property
    def name(self) -> str:
        """What the file is called that its findings are of, by which they are marked as seen."""
        return Path(self.place).name


class Desk:
    """What the options say of the inputs, who is told of the work, and what failed so far. `pages`: how many the PDF has that was
    made of the last order; None where that has none. `has_room`: whether the machine has room for another process, which
    then sets the pages of a long issue.

    Raises WrongUsage for a SOURCE_DATE_EPOCH that is no moment, and for a style or a style sheet that cannot be read.
    """

    def __init__(self, options: Particulars, wishes: Wishes | None = None, talk: Talk | None = None) -> None:
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        self._options, self._wishes = options, wishes or Wishes()
        self._stamp = moment(epoch) if epoch else None
        pages_of(self._wishes)
        self.talk = talk or Talk(sys.stderr)
        self.attempts = Attempts(self.talk)
        self._swept: set[Path] = set()
        self._looked_in: set[Path] = set()
        self._shown: set[str] = set()
        self._remarked: set[str] = set()
        self._apart = Apart()
        self._aside = Aside()
        self.has_room = False
        self.pages: int | None = None

    def read(
        self, input: str, stem: str | None = None, called: str | None = None, formats: Collection[str] = ()
    ) -> Copy:
        """The issue that the input holds, with its findings in the order of their lines. `stem`: what the files made of it are
        called, as its pictures' folder is. `called`: what it is called to people. `formats`: those that are made of it."""
        called = called or input
        if input == STANDARD_INPUT and sys.stdin is not None and sys.stdin.isatty():
            self.talk.say(say("reading from the terminal; Ctrl-D ends it"))
        self.talk.progress(say("{file}: reading", file=called))
        path = None if input == STANDARD_INPUT else Path(input)
        self.remark(path)
        wishes = wishes_of(input, self._wishes)
        particulars = particulars_for(path, self._options)
        source, findings, pictures = load(input), list[Finding](), Pictures()
        self._say_encoding(source, called)
        aliases = read_aliases(Path(wishes.aliases)) if wishes.aliases else Aliases()
        pages = pages_of(wishes)
        if self.has_room and "pdf" in formats and is_long(source) and not (wishes.css or wishes.press):
            guessed = press_for(EPOCH, wishes, pages, aliases, Pictures())
            self._aside.begin(*((source.data, guessed) if source.format == "xml" else ()))

        def progress(step: Message) -> None:
            self.talk.progress(say("{file}: {step}", file=called, step=step))

        def finished(issue: Issue) -> None:
            self._aside.set(issue, press_for(making(issue, self._stamp), wishes, pages, aliases, Pictures()))

        if source.format == "pdf":
            issue = self._apart.read(source, particulars, findings.append, progress, pictures)
        else:
            issue = read_issue(source, particulars, findings.append, progress, pictures, finished)
        if source.format in WITH_FOLDER and input != STANDARD_INPUT:
            take_beside(Path(input), issue, pictures, findings.append)
        move_to(issue, folder_of(stem or stem_of(input)))
        findings.sort(key=lambda finding: finding.line or 0)
        text = source.text if source.format in WITH_LINES else ""
        return Copy(
            said_of(called), _place(called, source, issue), issue, findings, wishes, aliases, pages, pictures, text
        )

    def read_for(self, order: Order) -> Copy:
        """The issue of an order: the one that its input holds, or that is put together from what the input names."""
        if order.recipe is None:
            return self.read(order.input, order.stem, order.called, order.targets)
        path, recipe = Path(order.input), order.recipe
        self.remark(path)
        wishes = wishes_of(order.input, self._wishes, recipe.said)
        aliases = read_aliases(Path(wishes.aliases)) if wishes.aliases else Aliases()
        pages = pages_of(wishes)
        particulars = particulars_of(recipe, particulars_for(path, Particulars()), self._options)
        made = composed(recipe, particulars, self.read_bare, self.attempts.at)
        move_to(made.issue, folder_of(order.stem))
        place = _place_in_parts(order.input, made.issue)
        return Copy(order.input, place, made.issue, made.findings, wishes, aliases, pages, made.pictures, made.texts)

    def read_bare(self, file: File) -> Read:
        """A file that an issue is put together from, with the pictures beside it. Raises UnreadableInput."""
        self.talk.progress(say("{file}: reading", file=file.said))
        source, findings, pictures = load(os.path.join(os.curdir, file.path)), list[Finding](), Pictures()
        self._say_encoding(source, file.said)

        def progress(step: Message) -> None:
            self.talk.progress(say("{file}: {step}", file=file.said, step=step))

        if source.format == "pdf":
            issue = self._apart.read(source, None, findings.append, progress, pictures)
        else:
            issue = read_bare(source, findings.append, progress, pictures)
        if source.format in WITH_FOLDER:
            take_beside(file.path, issue, pictures, findings.append)
        return Read(source, issue, findings, pictures)

    def _say_encoding(self, source: Source, file: str) -> None:
        if source.format in WITH_LINES and source.decoded.encoding != "UTF-8" and not source.decoded.guessed:
            self.talk.say(say("{file}: read as {encoding}", file=file, encoding=source.decoded.encoding))

    def remark(self, path: Path | None) -> None:
        """Says once in a folder what is to be said of the gazette.toml that holds there."""
        if path is not None and path.parent not in self._looked_in:
            self._looked_in.add(path.parent)
            for said in map(str, (*remarks_on(path), *remarks_on_codes(path))):
                if said not in self._remarked:
                    self._remarked.add(said)
                    self.talk.say(say("{remark}", remark=said))

    def leave_remarks_to_others(self, folder: Path) -> None:
        """What is to be said of the gazette.toml of a folder was said."""
        self._looked_in.add(folder)

    def write(self, copy: Copy, format: str) -> bytes:
        """The issue in this format. What the writer finds is said at once: `gazette check` does not write."""

        def report(finding: Finding) -> None:
            finding = finding.settled()
            if finding not in copy.findings:  # two formats may miss the same picture
                copy.findings.append(finding)
                self._show_once(line_of(finding, copy.called, copy.place))

        def progress(step: Message) -> None:
            self.talk.progress(say("{file}: {step}", file=copy.place, step=step))

        progress(say("{format}", format=format))
        made = making(copy.issue, self._stamp)
        press = press_for(made, copy.wishes, copy.pages, copy.aliases, copy.pictures, report, progress, self._count)
        data = self._aside.painted(copy.issue, press) if format == "pdf" else None
        return data or write_as(format, copy.issue, press)

    def _count(self, pages: int) -> None:
        self.pages = pages

    def _show_once(self, line: str) -> None:
        """Shows what was not shown of a part of the same issue."""
        if line not in self._shown:
            self._shown.add(line)
            self.talk.show(line)

    def sweep(self, order: Order) -> None:
        """What killed runs left beside the files of an order is swept away."""
        for folder in {target.parent for target in order.targets.values()} - self._swept:
            sweep(folder)
            self._swept.add(folder)

    def hand_work(self, order: Order, choice: Choice) -> HandWork:
        """The hand work at the files of an order."""
        return HandWork(order, choice, self.talk.say)

    def joined(self, copy: Copy, hand_work: HandWork) -> Copy:
        """The copy with the hand work, and with what is to be looked at in it. Raises OutputNotWritten."""
        issue, conflicts = hand_work.joined(copy.issue, copy.pictures)
        if issue is copy.issue:
            return copy
        findings = look_again(issue, copy.text, copy.findings) + conflicts
        leave_out(issue, hand_work.unmarked)
        findings.sort(key=lambda finding: finding.line or 0)
        return replace(copy, issue=issue, findings=findings)

    def publish(
        self, copy: Copy, order: Order, hand_work: HandWork, done: Callable[[], Done | None] = lambda: None
    ) -> list[str]:
        """Writes the files of an order, once all are made; those that were written. `done` says what run it was.

        Where one cannot be made that is there from before, the others stay as they are too: all are of one age. Raises
        OutputNotWritten where hand work would be lost.
        """
        made, new = self._ready(copy, order, hand_work)
        for path in (path for path in made if path not in new):
            self.talk.detail(say("{file}: stays as it is: the same is in it already", file=path))
        make_folder(order.folder)
        with contextlib.ExitStack() as stack:
            parts = list[Part]()
            for target, data in new.items():
                with self.attempts.at(order.called):
                    parts.append(stack.enter_context(Part.of(target, data)))
            there = made.keys() - (new.keys() - {part.path for part in parts})
            _refuse_two_ages(order, there)
            if new and not there:
                return []  # no file of the order is there that a record could be of
            written = {target: data for target, data in made.items() if target in there}
            folders = [f"{folder}{os.sep}" for target in written for folder in _pictures_beside(target, copy)]
            hand_work.put(parts, written, copy.issue, done())
        return list(dict.fromkeys([*folders, *map(str, written)]))

    def rehearse(self, copy: Copy, order: Order, hand_work: HandWork) -> Iterator[Message]:
        """What `publish` would do, file by file. Raises what that raises before it writes anything."""
        for file in [*files_for(order.input, self._wishes), *parts_of(order)]:
            yield say("{file}: would be read", file=file)
        made, new = self._ready(copy, order, hand_work)
        _refuse_two_ages(order, made)
        refuse_folder(order.folder)
        for path in hand_work.kept:
            yield say("{file}: what was changed by hand in it would be kept", file=path)
        for path in made:
            if path not in new:
                yield say("{file}: would stay as it is: the same is in it already", file=path)
            elif os.path.lexists(path):
                yield say("{file}: would be written anew", file=path)
            else:
                yield say("{file}: would be written", file=path)

    def _ready(self, copy: Copy, order: Order, hand_work: HandWork) -> tuple[dict[Path, bytes], dict[Path, bytes]]:
        """The bytes of all files of an order, and of those that are to be written. Raises OutputNotWritten."""
        hand_work.refuse()
        made = self._made(copy, order)
        return made, hand_work.new(made)

    def _made(self, copy: Copy, order: Order) -> dict[Path, bytes]:
        """The bytes of each file that can be made."""
        made = dict[Path, bytes]()
        self.pages = None
        for format, target in order.targets.items():
            with self.attempts.at(order.called):
                refuse_input(target, order.input)
                made[target] = self.write(copy, format)
        return made

    def show_some(self, findings: Iterable[Finding], place: str, input: str, given: str = "", called: str = "") -> None:
        """Says the first findings of each code that nobody has seen, the gravest first; the rest are for `gazette check`.

        `given`: what the command line has for the input; `called`: what it is called to people, where that is another name.
        """
        new = seen_of(input).new_of(findings, Path(place).name)
        shown = _first_of_each(new)
        for finding in shown:
            self.talk.show(line_of(finding, said_of(called or input), place))
        if more := len(new) - len(shown):
            self.talk.say(
                say(
                    "and {more} more: `gazette check {file}` prints them all",
                    more=more,
                    file=shlex.quote(given or input),
                )
            )

    def show_all(self, findings: Iterable[Finding], place: str, called: str) -> None:
        """Says what was found when files were made, each as it was said then."""
        for finding in findings:
            self._show_once(line_of(finding, called, place))


def _refuse_two_ages(order: Order, made: Collection[Path]) -> None:
    """Raises OutputNotWritten where a file that was not made anew would stay among new ones."""
    old = [target for target in order.targets.values() if target not in made and not is_input(target, order.input)]
    if made and (there := [str(target) for target in old if os.path.lexists(target)]):
        said = say("{files}: could not be made anew, so that the others stay as they are too", files=several(there))
        raise OutputNotWritten(said, hint=say("leave that format out: --to"))


def _pictures_beside(target: Path, copy: Copy) -> list[Path]:
    """What is no package has its pictures beside it."""
    return put_beside(target, copy.issue, copy.pictures) if target.suffix == ".xml" else []


def _first_of_each(findings: list[Finding]) -> list[Finding]:
    """Some findings of each code: errors before warnings before notes, and in the order of their lines.

    A guess at the encoding comes first: where it is wrong, so is all the rest.
    """
    seen: Counter[str] = Counter()
    chosen = []
    for finding in sorted(findings, key=lambda finding: (finding.code != GUESSED, GRADES.index(finding.grade))):
        seen[finding.code] += 1
        if seen[finding.code] <= MOST_OF_A_CODE:
            chosen.append(finding)
    return chosen[:MOST_SHOWN]


def columns() -> list[str]:
    """The heads of the table's columns."""
    heads = say("documents"), say("articles"), say("persons"), say("pages"), say("findings"), say("files")
    return ["", *map(str, heads)]


def row(desk: Desk, copy: Copy, input: str, files: int) -> list[str]:
    """The input's row of the table under `columns`."""
    figures = Counts.of(copy.issue, desk.pages).figures
    seen = seen_of(input).count_in(copy.findings, copy.name)
    return [Path(input).name, *cells_of(figures), found_cell(len(copy.findings), seen), str(files)]


def _place(input: str, source: Source, issue: Issue) -> str:
    """What findings are told by: the input, as it was given. The lines in an issue XML are those of the file it was first
    made from."""
    first = issue.find("{*}meta/{*}source")
    if first is None or first.get("name") in (None, source.name):
        return said_of(input)
    return str(first.get("name"))


def _place_in_parts(input: str, issue: Issue) -> str:
    """What findings of an issue that was put together are told by, where all of it is of one file, and none says so itself."""
    names = [str(name) for source in sources_of(issue) if (name := source.get("name"))]
    return names[0] if len(names) == 1 else input


def said_of(input: str) -> str:
    """What an input is called to people."""
    return STDIN_NAME if input == STANDARD_INPUT else input
