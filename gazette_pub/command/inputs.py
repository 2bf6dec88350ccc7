"""What a command line names, file by file: folders, patterns, lists and archives are gone into, and mirrored below the output.

bulletin.txt        the file
2024/               every bulletin in the folder and below it
'20*/**/*.txt'      every file that the pattern matches; ** is folders in folders
@list.txt           every line of the list, which may be any of these but a list; --from does the same
2024.zip            every bulletin in the archive
"""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, TypeVar

from gazette_pub.command.addresses import as_path, is_address
from gazette_pub.command.leaving import HELD, LeftOut, is_other, parted, some_of, written_elsewhere
from gazette_pub.formats.encodings import decoded
from gazette_pub.formats.source import STANDARD_INPUT, cannot_be_opened, read_bytes
from gazette_pub.issue.messages import Message, say, several
from gazette_pub.issue.problems import GazetteError, WrongUsage
from gazette_pub.issue.settings import settings_for
from gazette_pub.parts.recipe import is_on_the_folder
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.command.addresses import Place
    from gazette_pub.command.unpacking import Unpacked

BUILD = "build"
"""The folder that files go to where nobody says which."""

BULLETINS = frozenset({".txt", ".pdf", ".docx", ".docm", ".xml", ".akn"})
"""What the names of files in a folder end with that are taken for bulletins."""

MARKDOWN = frozenset({".md", ".markdown"})
"""The same of a folder that has no others: beside bulletins, what is in Markdown is a note on them, as a README is in any."""

LIST = "@"

TEMPORARY = "gazette-archive-"
"""What the names of folders begin with in which archives are unpacked."""


@dataclass(frozen=True)
class Found:
    """A file, and the folder below the output that its files go to.

    `shown`: what it is called to people, where that is another name. `given`: what the command line has for it. `fault`: why it
    can't be worked on; whatever it is, the others can. `is_direct`: it was named itself.
    """

    file: str
    below: Path = Path()
    shown: str = ""
    given: str = ""
    fault: GazetteError | None = None
    is_direct: bool = False


def _as_one(file: str) -> tuple[bool, PurePath]:
    """What a.txt, ./a.txt and /home/li/a.txt have in common; - is standard input, and ./- a file. A link is a file of its own."""
    if file == STANDARD_INPUT or is_address(file):
        return True, PurePath(file)
    folder, name = os.path.split(file)
    return False, PurePath(os.path.realpath(folder), name)


class Finder:
    """Finds inputs. `output`: the folder that files go to, in which no input is looked for; None for the one that is set.
    `told` hears, once, what is left out; `remain`: what of it a person may have meant, for the end."""

    def __init__(
        self, unpacked: Unpacked, output: Path | None = None, told: Callable[[Message], None] = lambda said: None
    ) -> None:
        self._unpacked, self._output, self._told = unpacked, output, told
        self._said: set[str] = set()
        self.remain: list[Message] = []

    def found(self, inputs: Iterable[str], lists: Iterable[str] = ()) -> list[Found]:
        """Every file, each once. Raises WrongUsage where there is none."""
        all_of_them = [each for input in inputs for each in self._one(input)]
        all_of_them += [each for list_ in lists for each in self._listed(list_, list_)]
        if len(all_of_them) == 1 and isinstance(all_of_them[0].fault, WrongUsage):
            one = all_of_them[0].fault
            raise WrongUsage(say("{place}: {error}", place=all_of_them[0].file, error=one), hint=one.advice)
        return list({_as_one(each.file): each for each in reversed(all_of_them)}.values())[::-1]

    def _one(self, input: str) -> Iterator[Found]:
        input = as_path(input)
        if is_address(input):
            yield from self._elsewhere(input)
            return
        if input != STANDARD_INPUT and not os.path.lexists(input):
            if input.startswith(LIST):
                yield from self._listed(input.removeprefix(LIST), input)
                return
            if glob.has_magic(input):
                yield from self._matched(input)
                return
        yield from self._there(input)

    def _there(self, input: str) -> Iterator[Found]:
        """What a name stands for: a folder, an archive, or itself."""
        from gazette_pub.command.unpacking import is_archive

        path = Path(input)
        try:
            if input == STANDARD_INPUT:
                yield Found(input, given=input)
            elif os.path.isdir(input):  # a name that is empty is not that of the current folder
                yield from self._in_folder(path, input)
            elif os.path.isfile(path) and is_archive(path):
                yield from self._in_archive(path, input)
            else:
                yield Found(input, given=input, is_direct=True)
        except GazetteError as error:
            yield Found(input, given=input, fault=error)

    def _in_folder(self, top: Path, given: str, said: str = "") -> Iterator[Found]:
        """The bulletins in a folder, and the folders there that may not be looked into. `said`: what it is called to people. Raises
        WrongUsage where there is none."""
        closed: list[OSError] = []
        files, ours = parted(list(_files(top, self._output or _set_for(top), closed.append)))
        found = _taken(files)
        for error in closed:
            yield Found(str(error.filename), given=given, fault=cannot_be_opened(error))
        if not found and not closed:
            raise _none(ours, files)
        left = LeftOut(ours, [file for file in files if is_other(file)], _beside(files, found))
        self._say_left_out(said or given, left.below(top))
        for file in found:
            below = file.relative_to(top)
            yield Found(str(file), below.parent, f"{said}/{below.as_posix()}" if said else "", given)

    def _say_left_out(self, where: str, left: LeftOut) -> None:
        if where not in self._said:
            self._said.add(where)
            for said in left.told(where):
                self._told(said)
            self.remain += left.told_of_others(where)

    def _in_archive(self, archive: Path, given: str) -> Iterator[Found]:
        yield from self._in_folder(self._unpacked.folder_of(archive), given, said=given)

    def _elsewhere(self, address: str) -> Iterator[Found]:
        """The bulletins at an address: a file, a folder's, or those that a pattern matches."""
        from gazette_pub.command.addresses import Place

        try:
            place = Place(address)
            if glob.has_magic(address):
                yield from self._matched_elsewhere(place)
            elif not place.is_folder():
                yield Found(address, given=address, is_direct=True)
            else:
                yield from self._in_folder_elsewhere(place)
        except GazetteError as error:
            yield Found(address, given=address, fault=error)

    def _in_folder_elsewhere(self, place: Place) -> Iterator[Found]:
        there = [PurePosixPath(file) for file in place.files()]
        written = written_elsewhere(place, there)
        ours = [file for file in there if file in written]
        files = [file for file in there if file not in written and not _is_hidden(file)]
        found = _taken(files)
        if not found:
            raise _none(ours, files)
        others = [file for file in files if is_other(file)]
        self._say_left_out(place.address, LeftOut(ours, others, _beside(files, found)))
        for file in found:
            yield Found(place.below(str(file)), Path(file.parent), given=place.address)

    def _matched_elsewhere(self, place: Place) -> Iterator[Found]:
        top = place.address.partition("://")[2]
        fixed = f"{place.address.partition('://')[0]}://{_fixed(top).as_posix()}"
        files = place.matches()
        if not files:
            raise WrongUsage(say("no file matches it"))
        for file in files:
            below = PurePosixPath(file.partition("://")[2].lstrip("/")).parent
            start = PurePosixPath(fixed.partition("://")[2].lstrip("/"))
            yield Found(file, Path(below.relative_to(start)), given=place.address)

    def _matched(self, pattern: str) -> Iterator[Found]:
        """What a pattern matches, mirrored from where its folders are named without one."""
        top = _fixed(pattern)
        folder = self._output or _set_for(top)
        output = None if _is_in(top, folder) else folder
        matched = map(Path, sorted(glob.glob(pattern, recursive=True)))
        meant = [path for path in matched if _is_meant(path, pattern) and not (output and _is_in(path, output))]
        _, ours = parted(
            [path for path in meant if not _is_named(pattern) or path.parent != top]
        )  # build/*.docx means those
        left = set(ours)
        files = [path for path in meant if path not in left]
        self._say_left_out(pattern, LeftOut(ours))
        if not files:
            fault = WrongUsage(
                say("no file matches it"),
                hint=say("** is folders in folders: '2024/**/*.txt'"),
            )
            yield Found(pattern, given=pattern, fault=fault)
        for file in files:
            below = file.parent.relative_to(top)
            for each in self._there(str(file)):
                yield replace(each, below=below / each.below, is_direct=False)

    def _listed(self, name: str, given: str) -> Iterator[Found]:
        """What the lines of a list name. A relative name keeps its folders."""
        try:
            lines = list(_lines(name))
        except GazetteError as error:
            yield Found(given, given=given, fault=error)
            return
        if not lines:
            yield Found(given, given=given, fault=WrongUsage(say("nothing is listed in it")))
        for line in map(as_path, lines):
            if is_address(line):
                yield from self._elsewhere(line)
                continue
            is_elsewhere = os.path.isabs(line) or ".." in Path(line).parts
            found = self._matched(line) if glob.has_magic(line) and not os.path.lexists(line) else self._there(line)
            for each in found:
                has_folder = each.is_direct and not is_elsewhere
                yield replace(each, below=Path(line).parent, is_direct=False) if has_folder else each


def _none(ours: Sequence[PurePath], files: Sequence[PurePath]) -> WrongUsage:
    """Why there is no input in a folder, by what was written there and what else stands in it."""
    if ours := [file for file in ours if file.suffix.lower() in BULLETINS]:
        first = min(ours, key=lambda file: not file.name.endswith(".issue.xml"))
        hint = say("a file that is named itself is read: {file}", file=first.name)
        return WrongUsage(say("no bulletin in it but what gazette wrote there"), hint=hint)
    if others := [PurePath(file.name) for file in files if is_other(file)]:
        hint = say("open them in Word, WPS or LibreOffice, and save them as DOCX, or as PDF")
        return WrongUsage(say("no bulletin in it, but {files}", files=some_of(others)), hint=hint)
    endings = several([*sorted(BULLETINS), *sorted(MARKDOWN)])
    return WrongUsage(
        say("no bulletin in it"), hint=say("a bulletin is a file that ends with {endings}", endings=endings)
    )


P = TypeVar("P", bound=PurePath)


def _beside(files: Sequence[P], found: Sequence[P]) -> list[P]:
    """What is in Markdown among the files of a folder, and not among the bulletins that were found there."""
    taken = set(found)
    return [file for file in files if file not in taken and _is_taken(file, MARKDOWN)]


def _taken(files: Sequence[P]) -> list[P]:
    """The bulletins among the files of a folder; where there is none, what is in Markdown."""
    return [file for file in files if _is_taken(file, BULLETINS)] or [
        file for file in files if _is_taken(file, MARKDOWN) and not is_on_the_folder(file)
    ]


def _is_hidden(path: PurePosixPath) -> bool:
    """Whether a part of the path of a file below a folder is hidden."""
    return any(part.startswith(".") or part.endswith(".media") for part in path.parts)


def _is_taken(path: PurePath, endings: Set[str]) -> bool:
    """Whether a file is a bulletin by its name: no hidden one, none that a word processor holds open."""
    return path.suffix.lower() in endings and not path.name.startswith((".", HELD))


def _is_meant(path: Path, pattern: str) -> bool:
    """Whether it is a bulletin, an archive, or a file whose ending the pattern names."""
    from gazette_pub.command.unpacking import is_archive

    if not os.path.isfile(path):
        return False
    is_bulletin = path.suffix.lower() in BULLETINS or is_archive(path)
    return not path.name.startswith(HELD) and (_is_named(pattern) or is_bulletin)


def _is_named(pattern: str) -> bool:
    """Whether a pattern says what the names end with."""
    ending = os.path.splitext(pattern)[1]
    return bool(ending) and not glob.has_magic(ending) and not ending.endswith(("/", os.sep))


def _lines(name: str) -> Sequence[str]:
    """The lines of a list that are neither empty nor remarks; what `find -print0` writes too. Raises UnreadableInput."""
    data = read_bytes(name)
    if b"\0" in data:
        return [os.fsdecode(line) for line in data.split(b"\0") if line]
    lines = (line.strip() for line in decoded(data).text.splitlines()) if data.strip() else ()
    return [line for line in lines if line and not line.startswith("#")]


def _set_for(top: Path) -> Path:
    """The folder that files of what is in a folder go to, where nobody says which."""
    with contextlib.suppress(WrongUsage):  # which is said of the files
        if setting := settings_for(top / "*").get("output"):
            return setting.path
    return Path(BUILD)


def _fixed(pattern: str) -> Path:
    """The folders that a pattern begins with and names without a * or ?."""
    parts = Path(pattern).parts[:-1]
    fixed = next((n for n, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    return Path(*parts[:fixed])


def _files(top: Path, output: Path | None, refused: Callable[[OSError], None]) -> Iterator[Path]:
    """The files in a folder and those below it, in order; links, hidden folders and the output are not gone into.
    A pipe or a device is none of them: nobody may write into it. `refused`: is told why a folder may not be looked into."""
    is_above = output is not None and not _is_in(top, output)
    for folder, below, names in os.walk(top, onerror=refused):
        below[:] = sorted(
            name
            for name in below
            if not name.startswith(".")
            and not name.endswith(".media")
            and not (is_above and output is not None and _is_in(Path(folder, name), output))
        )
        for name in sorted(names):
            path = Path(folder, name)
            if not _is_special(path):
                yield path


def _is_special(path: Path) -> bool:
    """Whether something is there that is no file; a link that leads nowhere is said where it is read."""
    return os.path.exists(path) and not os.path.isfile(path)


def _is_in(path: Path, folder: Path) -> bool:
    """Whether it is the folder, or in it."""
    return Path(os.path.abspath(path)).is_relative_to(os.path.abspath(folder))
