"""What a person changed in files that were written before: found, taken in, and never written over without being asked.

issue XML, Word, Akoma Ntoso    what was changed is read from the file, and put together with what is read from the
                                source now (`merge/`); all formats are then written from that
HTML, PDF                       nothing comes back from them: the run stops before anything is written
a file of another's             it stops too, unless the same bytes would be written
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.convert import Order, is_input
from gazette_pub.command.media import lies_at
from gazette_pub.command.output import Part, take_their_places
from gazette_pub.command.record import Damaged, Done, Output, Record, keep, path_of, record_at, sum_of
from gazette_pub.command.stamp import Stamp
from gazette_pub.formats import FORMATS, source_of
from gazette_pub.formats.source import Source, read_bytes
from gazette_pub.issue.findings import Finding, Report, ignore
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.model import Issue, serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.pictures import Pictures, move_to
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, UnreadableInput
from gazette_pub.issue.provenance import sources_of
from gazette_pub.merge import merged, refreshed
from gazette_pub.merge.another import is_another, is_of_others
from gazette_pub.merge.canon import canon
from gazette_pub.merge.three import M104, between_hands
from gazette_pub.merge.unmarked import Taken, taken_away
from gazette_pub.publish.media import WITH_FOLDER, folder_of, take_beside
from gazette_pub.publish.reading import read_issue
from gazette_pub.words.records import dataclass

XML = "xml"

NOT_HELD = frozenset({"R242", "R243", "R245", "R247", "R248", "V003"})
"""What is said of a file that has something which would not be in it again: comments, hidden text, formulas, objects."""


@dataclass(frozen=True)
class Choice:
    """What the user chose. `force`: what stands there does not count, and is written over. `keep`: where both the hand work
    and the source changed the same, the hand work holds."""

    force: bool = False
    keep: bool = False


class Meanwhile(OutputNotWritten):
    """Files were changed while others were made to take their places."""


@dataclass(frozen=True)
class Standing:
    """What hand work is told by: what the source was read as, and what was written of it; `path`: a file that has it."""

    base: Issue
    mine: Issue
    path: Path


class HandWork:
    """The hand work at the files of one order, as they stand when it is begun. `told` hears what is done about it, `kept`
    lists the files whose hand work is in the issue; `unmarked` are the marks that were taken away there."""

    def __init__(self, order: Order, choice: Choice, told: Callable[[Message], None]) -> None:
        self._order, self._choice, self._told = order, choice, told
        self._stem = order.stem
        self._xml = order.xml
        self._sums = {path: sum_of_file(path) for path in {self._xml, *order.targets.values()}}
        self._path = path_of(order.folder, self._stem)
        self._given = _given(order)
        self._record = self._recorded()
        self._conflicts: list[Finding] = []
        self._taken: dict[Path, bytes] = {}
        self.kept: list[Path] = []
        self.unmarked: Taken = frozenset()
        self._not_held: dict[Path, list[Finding]] = {}
        self._is_hand_work = False
        self._read = b""

    def _recorded(self) -> Record:
        try:
            record = record_at(self._path) or Record()
        except Damaged:
            self._told(say("{file}: damaged, and not used", file=self._path))
            return Record()
        return record.settled({path.name: known for path, known in self._sums.items() if known}, self._xml.name)

    # what is done already

    def done(self, stamp: Stamp) -> Done | None:
        """What the run was that wrote these files, where all is as it left it: what went in, every file that it wrote, and the
        pictures beside them."""
        done, outputs, folder = self._record.done, self._record.outputs, self._order.folder
        if done is None or self._choice.force or self._record.before is not None or done.stamp != stamp():
            return None
        is_there = all(path.name in outputs for path in self._order.targets.values())
        as_written = all(self._sum(folder / name) == each.sum for name, each in outputs.items())
        return done if is_there and as_written and all(lies_at(folder, each) for each in done.beside) else None

    def written(self) -> Issue | None:
        """The issue that the files of the last run were made of."""
        sums = (self._record.stands, *(each.issue for each in self._record.outputs.values()))
        return next((issue for each in sums if (issue := self._record.issue(each)) is not None), None)

    def tell_again(self) -> None:
        """Says of hand work that was taken in before that it is kept."""
        if (standing := self._standing()) is not None and canon(standing.base) != canon(standing.mine):
            self._tell_of(standing.path)

    def _tell_of(self, path: Path) -> None:
        self._told(say("{file}: what was changed by hand is kept", file=path))

    def _sum(self, path: Path) -> str | None:
        return self._sums[path] if path in self._sums else sum_of_file(path)

    # what was changed

    def joined(self, issue: Issue, pictures: Pictures) -> tuple[Issue, list[Finding]]:
        """The issue with the hand work, and what both changed, each in another way. The same issue where there is none.

        Raises OutputNotWritten for hand work that cannot be read.
        """
        self._read = serialise(issue)
        self._is_hand_work = self._comes_back(issue)
        self._refuse_what_is_of_others(issue)
        if not self._choice.force and (standing := self._standing()) is not None:
            by_hand = self._with_new(standing, pictures)
            if canon(standing.base) != canon(by_hand):
                self._refuse_another(standing, issue)
                found = merged(standing.base, by_hand, issue)
                issue = found.issue
                self.unmarked = taken_away(standing.base, by_hand)
                self._conflicts += (finding.settled() for finding in found.conflicts)
        if not self._conflicts or self._choice.keep:
            for path in self.kept:
                self._tell_of(path)
        return issue, self._conflicts

    def _refuse_what_is_of_others(self, issue: Issue) -> None:
        """Raises OutputNotWritten where files would be written over that were made of another issue: two inputs have one name."""
        if self._choice.force or self._choice.keep or self._order.is_part or self._is_hand_work:
            return
        was = self._record.issue(self._record.read)
        written = (self._order.folder / name for name in self._record.outputs)
        there = [path for path in written if os.path.exists(path) and not is_input(path, self._order.input)]
        if was is not None and there and is_of_others(was, issue, self._is_the_file):
            names = ", ".join(source.get("name", "") for source in sources_of(was))
            said = say(
                "{files}: made of another issue ({source}), and would be written over",
                files=_named(there),
                source=names,
            )
            raise OutputNotWritten(said, hint=_OTHERS)

    @property
    def _is_the_file(self) -> bool:
        """Whether the input is the file that was read last, as far as is known; it may have been moved."""
        given = self._record.given
        return given is None or given == self._given or not os.path.exists(self._order.folder / given)

    def _refuse_another(self, standing: Standing, issue: Issue) -> None:
        """Raises OutputNotWritten where what was changed by hand is another issue, whose file had the same name."""
        if not self._choice.keep and is_another(standing.base, issue):
            files = _named(self.kept or [standing.path])
            raise OutputNotWritten(
                say("{files}: changed by hand, and of another issue than this", files=files), _ANOTHER
            )

    def _with_new(self, standing: Standing, pictures: Pictures) -> Issue:
        """What stands, with what was changed in each file since it was written. What two of them changed, each in another way,
        is as the one says that is read last, and a conflict."""
        issue = standing.mine
        if canon(standing.base) != canon(issue):
            self.kept.append(standing.path)
        for base, mine, path in self._hands(pictures):
            self._taken[path] = serialise(mine)
            if canon(base) == canon(mine):
                continue
            found = merged(base, refreshed(base, mine), issue)
            others = _named(self.kept or [standing.path])
            self._conflicts += (between_hands(each, str(path), others).settled() for each in found.conflicts)
            issue = found.issue
            self.kept += [path] if path not in self.kept else []
        return issue

    def _comes_back(self, issue: Issue) -> bool:
        """Whether the input is itself hand work: not what the issue was first read from, but a file that was made of that."""
        read = self._record.issue(self._record.read)
        if self._choice.force or read is None or not self._order.may_come_back:
            return False
        return _sources(issue) == _sources(read) and sum_of_file(Path(self._order.input)) not in _sources(issue)

    def _hands(self, pictures: Pictures) -> Iterator[tuple[Issue, Issue, Path]]:
        """What each file was made of, what a person made of it, and the file; also of those that are not to be made now."""
        for path, format in self._that_come_back():
            base = self._record.issue(self._record.outputs[path.name].issue) if self._is_changed(path) else None
            if base is None:
                continue
            mine = self._opened(path, format, pictures)
            if _is_ours(mine, base):
                yield base, mine, path
            elif path == self._xml:
                said = say("{file}: an issue of another source than the one that was written there", file=path)
                raise OutputNotWritten(said, hint=_WAY_ON)

    def _that_come_back(self) -> Iterator[tuple[Path, str]]:
        """The files that were written and can be read again: the issue XML, and then the others."""
        formats = {path: format for format, path in self._order.targets.items()} | {self._xml: XML}
        found = {self._order.folder / name for name in self._record.outputs}
        for path in sorted(found, key=lambda path: (path != self._xml, path)):
            format = formats.get(path) or next(
                (name for name, row in FORMATS.items() if path.name.endswith(row.suffix)), ""
            )
            if format and FORMATS[format].comes_back and os.path.exists(path):
                yield path, format

    def _standing(self) -> Standing | None:
        """What the source was read as, what was written last, with all hand work until then, and where that stands; None where
        no file is left that could have it."""
        made = [name for name in self._record.outputs if is_input(self._order.folder / name, self._order.input)]
        base = self._record.issue(self._record.outputs[made[0]].issue if made else self._record.read)
        there = [path for path, _ in self._that_come_back()]
        mine = self._record.issue(self._record.stands or self._made_of(there))
        return Standing(base, mine, there[0]) if base is not None and mine is not None and there else None

    def _made_of(self, there: list[Path]) -> str | None:
        """What the first of the files was made of, for a record that does not say what was written last."""
        return self._record.outputs[there[0].name].issue if there else None

    def _opened(self, path: Path, format: str, pictures: Pictures) -> Issue:
        """The issue that a file of hand work holds, and its pictures. Raises OutputNotWritten."""
        try:
            source = source_of(path.name, read_bytes(str(path)))
            if source.format != format:
                kinds = {"kind": FORMATS[source.format].kind, "wanted": FORMATS[format].kind}
                raise UnreadableInput(say("it is {kind} now, and no longer {wanted}", **kinds))
            found = list[Finding]()
            issue = _read(source, pictures, found.append)
            self._not_held[path] = [finding for finding in found if finding.code in NOT_HELD]
            if source.format in WITH_FOLDER:
                take_beside(path, issue, pictures, ignore)
        except GazetteError as error:
            said = say("{file} was changed by hand, and cannot be read: {error}", file=path, error=error)
            advice = error.advice or say("mend it")
            raise OutputNotWritten(said, hint=say("{advice}; or --force writes over it", advice=advice)) from error
        move_to(issue, folder_of(self._stem))
        return issue

    def _is_changed(self, path: Path) -> bool:
        """Whether it was written, and is no longer what was."""
        output = self._record.outputs.get(path.name)
        return (
            output is not None and self._sum(path) not in (None, output.sum) and not is_input(path, self._order.input)
        )

    # before anything is written

    def refuse(self) -> None:
        """Raises OutputNotWritten where hand work would be lost: nothing is made then."""
        if self._choice.force:
            return
        if lost := [
            path for path in self._order.targets.values() if self._is_changed(path) and path not in self._taken
        ]:
            said = say("{files}: changed by hand since it was written, which cannot be read back", files=_named(lost))
            raise OutputNotWritten(said, hint=_WAY_ON)
        for path, found in self._not_held.items():
            if found and path in self._order.targets.values():
                what = ", ".join(sorted({finding.code for finding in found}))
                raise OutputNotWritten(
                    say("{file}: has what no issue holds ({codes})", file=path, codes=what), hint=_TAKE_OUT
                )
        if self._conflicts and not self._choice.keep:
            count = len(self._conflicts)
            if any(each.code == M104.code for each in self._conflicts):
                said = say_many(
                    "{count} place was changed by hand in two files, or in one and the source, each in another way; nothing is written",
                    "{count} places were changed by hand in two files, or in one and the source, each in another way; nothing is written",
                    count,
                )
                raise OutputNotWritten(said, hint=_MAKE_ALIKE)
            said = say_many(
                "{count} place was changed by hand and in the source, each in another way; nothing is written",
                "{count} places were changed by hand and in the source, each in another way; nothing is written",
                count,
            )
            raise OutputNotWritten(said, hint=_CHOOSE)

    def new(self, made: Mapping[Path, bytes]) -> dict[Path, bytes]:
        """What is to be written: the files whose bytes are others than those that stand there.

        Raises OutputNotWritten for a file that somebody else wrote, and for one that somebody changed meanwhile.
        """
        new = {path: data for path, data in made.items() if sum_of(data) != self._sums[path]}
        strangers = [path for path in new if path.name not in self._record.outputs and self._sums[path] is not None]
        if strangers and not self._choice.force:
            said = say("{files}: there already, and not known to be written by this program", files=_named(strangers))
            raise OutputNotWritten(said, hint=_WAY_ON)
        if changed := [path for path in new if sum_of_file(path) != self._sums[path]]:
            said = say("{files}: changed while this ran; nothing is written", files=_named(changed))
            raise Meanwhile(said, hint=say("run it again"))
        return new

    def put(self, parts: Sequence[Part], made: Mapping[Path, bytes], issue: Issue, done: Done | None = None) -> None:
        """Puts the files in their places, and keeps what they were made of. Raises OutputNotWritten.

        `made`: all that stands there then, what does already too. `done`: what run it was, where nothing failed in it.
        """
        record = replace(self._record_of(made, serialise(issue)), done=done)
        if parts:
            stood = {path.name: known for path, known in self._sums.items() if known}
            keep(self._path, replace(record, before=replace(self._record, stood=stood)))
            take_their_places(parts)
        if parts or record != self._record:
            keep(self._path, record)

    def _record_of(self, made: Mapping[Path, bytes], written: bytes) -> Record:
        """The record once these files, made of that issue XML, are in their places."""
        old, read_back = self._record, {path: data for path, data in self._taken.items() if path not in made}
        outputs = old.outputs | {path.name: Output(sum_of(data), sum_of(written)) for path, data in made.items()}
        outputs |= {path.name: Output(str(self._sum(path)), sum_of(data)) for path, data in read_back.items()}
        issues = {sum_of(data): data for data in (written, self._read, *read_back.values())}
        read, given = (old.read, old.given) if self._is_hand_work else (sum_of(self._read), self._given)
        return Record(outputs, read, sum_of(written), old.issues | issues, given=given).lean()


def _given(order: Order) -> str | None:
    """Where the input lies, seen from the folder of the files: the same on every machine, and when both are moved together."""
    if order.path is None or order.is_elsewhere or order.is_unpacked or order.is_part:
        return None
    try:
        return Path(os.path.relpath(order.path, order.folder)).as_posix()
    except ValueError:  # on another drive of Windows
        return None


_WAY_ON = say("--force writes over it, and what is in it is lost; or choose another --output")
_ANOTHER = say(
    "choose another --output; --force writes over it, and what is in it is lost; --keep puts both together, where it is this issue after all"
)
_OTHERS = say("choose another --output, or give the input another name; --force writes over it")
_TAKE_OUT = say("take it out, or save the file under another name; --force writes over it")
_CHOOSE = say(
    "--keep writes what the hand work says there, --force what the source says everywhere; or choose another --output"
)
_MAKE_ALIKE = say(
    "make the one like the other; or --keep writes there what the file that is named first says, --force what the source says everywhere"
)


def sum_of_file(path: Path) -> str | None:
    """The SHA-256 of a file's bytes; None where there is none."""
    if not os.path.isfile(path):  # nobody may be at the other end of a pipe
        return None
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _read(source: Source, pictures: Pictures, report: Report) -> Issue:
    """What stands in the file: of an issue XML no more than that, of others what they are finished to."""
    if source.format == XML:
        return FORMATS[XML].read()(source, report)
    found = Pictures()
    issue = read_issue(source, Particulars(), report, ignore, found)
    pictures.take(found)
    return issue


def _is_ours(mine: Issue, base: Issue) -> bool:
    """Whether a file still says what it was made of: one that does not was made anew by another program."""
    return _sources(mine) == _sources(base)


def _sources(issue: Issue) -> list[str | None]:
    meta = next(issue.children(), None)
    return [source.get("sha256") for source in meta.children("source")] if meta is not None else []


def _named(paths: Iterable[Path]) -> str:
    return ", ".join(map(str, paths))
