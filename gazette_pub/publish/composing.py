"""An issue put together of many files: each read by its reader, all joined, and then finished and checked as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gazette_pub.formats import WITH_LINES
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, Grade, Place, rule
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.particulars import NAMES, Particulars, put_into
from gazette_pub.issue.pictures import NotKept, Pictures
from gazette_pub.issue.problems import GazetteError, UnreadableInput, WrongUsage, nearest, together
from gazette_pub.issue.provenance import sources_of
from gazette_pub.parts.apart import groups_of
from gazette_pub.parts.recipe import Attachment, Entry, File, Recipe
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.issue.model import Document, Issue
    from gazette_pub.parts.together import Piece

LEFT_OUT = rule(
    "R261",
    Grade.WARNING,
    """What stands around the documents of a file does not come with them into an issue that is put together.

The first page and the colophon of a file are those of another issue, or of the office's sheet. What the issue is to print
there, `front` and `colophon` say in the TOML file. Where it is the text of the document, the reader took it for a first
page: `gazette why FILE:LINE` says by what; write it into the document in the issue XML that is made.""",
)

SEVERAL = rule(
    "R262",
    Grade.NOTE,
    """A file of which one document is expected has several, and all of them are in the issue.

Of a whole issue that is what is meant. Else a line was taken for a title: correct the file, or the issue XML that is
made; or choose with `documents = [1]` in the TOML file.""",
)

TITLES_SHOWN = 5


@dataclass(frozen=True)
class Read:
    """A file that was read by itself: its issue as the reader has it, with ids, and what was found in it."""

    source: Source
    issue: Issue
    findings: list[Finding]
    pictures: Pictures

    @property
    def name(self) -> str:
        """What the file is called that its places are in."""
        sources = sources_of(self.issue)
        return sources[0].get("name", "") if sources else self.source.name

    @property
    def documents(self) -> list[Document]:
        return [next(node for node in nodes if node.name == "document") for nodes in groups_of(self.issue)]  # type: ignore[misc]

    def is_one_act(self, numbers: Iterable[int]) -> bool:
        """Whether these of its documents are one, or an order with all that it publishes, the last of which has attachments."""
        from gazette_pub.finish.published import is_one_act

        documents = self.documents
        return is_one_act([documents[number - 1] for number in sorted(numbers)])


Reads = Callable[[File], Read]
"""Reads a file. Raises UnreadableInput."""

At = Callable[[str], AbstractContextManager[object]]
"""What stops the work within it is told with that place: `2024-3.toml:12`."""


@dataclass
class Composed:
    """An issue that was put together, its pictures, the texts that it was read from by their names, and its findings."""

    issue: Issue
    pictures: Pictures = field(default_factory=Pictures)
    texts: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def particulars_of(recipe: Recipe, beside: Particulars, options: Particulars) -> Particulars:
    """What holds of the issue: what a gazette.toml says, over it the recipe, over both the options."""
    said = {name: recipe.said[name] for name in NAMES if name in recipe.said}
    return replace(beside, **(said | options.given))


def composed(recipe: Recipe, particulars: Particulars, read: Reads, at: At) -> Composed:
    """The issue that the recipe says, finished; `particulars` are what is said of it.

    What is wrong in the recipe, or in a file, `at` is told, each with its line; then, once all is told, it raises WrongUsage.
    """
    gathering = _Gathering(recipe, read, at)
    gathering.gather()
    if gathering.failed:
        said = say_many("{count} thing in it is wrong; nothing is made", "{count} things in it are wrong; nothing is made",
                        gathering.failed)  # fmt: skip
        raise WrongUsage(said)
    return gathering.joined(particulars)


class _Gathering:
    """What the files of a recipe hold, each read once."""

    def __init__(self, recipe: Recipe, read: Reads, at: At) -> None:
        self._recipe, self._read_file, self._at = recipe, read, at
        self._read: dict[Path, Read] = {}
        self._taken: dict[tuple[Path, int], int] = {}
        self._pieces: list[Piece] = []
        self._made: dict[int, Piece] = {}
        self._beside: dict[int, list[tuple[Piece, str | None]]] = {}
        self._frame: Read | None = None
        self._found: list[Finding] = []
        self.failed = 0

    def gather(self) -> None:
        """Reads all files. What is wrong is told in the order of the recipe's lines, and the others are read all the same."""
        for line, step in sorted(self._steps(), key=lambda each: each[0]):
            self._try(line, step)
        for number, piece in self._made.items():
            piece.attached.extend(self._beside.get(number, []))
        self._pieces = [self._made[number] for number in sorted(self._made)]

    def _steps(self) -> Iterator[tuple[int, Callable[[], object]]]:
        """All that is to be done, each with its line."""
        recipe = self._recipe
        for line, error in recipe.wrong:
            yield line, partial(_raise, error)
        if not recipe.entries and not recipe.frame and not recipe.wrong:
            yield 1, partial(_raise, _NO_DOCUMENT)
        if recipe.frame:
            yield recipe.frame.line, partial(self._take_frame, recipe.frame)
        for number, entry in enumerate(recipe.entries):
            yield entry.file.line, partial(self._take_entry, number, entry)
            for each in entry.attachments:
                yield each.file.line, partial(self._attach, number, each)

    def _try(self, line: int, step: Callable[[], object]) -> None:
        done = False
        with self._at(self._recipe.place(line)):
            step()
            done = True
        self.failed += not done

    def _reading(self, file: File) -> Read:
        """Raises UnreadableInput, which names the file."""
        path = file.path.resolve()
        if path not in self._read:
            try:
                self._read[path] = self._read_file(file)
            except GazetteError as error:
                raise type(error)(say("{file}: {error}", file=file.said, error=error), error.advice) from error
        return self._read[path]

    def _take_frame(self, file: File) -> None:
        read = self._reading(file)
        if count := len(read.documents):
            said = say("{file}: an issue XML without documents is wanted; it has {count}", file=file.said, count=count)
            raise WrongUsage(said, hint=say("say the lines of the first page and the colophon with front and colophon"))
        self._frame = read

    # an entry

    def _take_entry(self, number: int, entry: Entry) -> None:
        self._made[number] = self._piece(entry)

    def _attach(self, number: int, attachment: Attachment) -> None:
        self._beside.setdefault(number, []).append((self._attached(attachment.file), attachment.label))

    def _piece(self, entry: Entry) -> Piece:
        from gazette_pub.parts.together import Piece

        read = self._with_documents(entry.file)
        numbers = self._numbers(entry, read)
        self._refuse_twice(entry, read, numbers)
        for key, is_too_many in (
            ("id", entry.id and len(numbers) > 1),
            ("attachments", entry.attachments and not read.is_one_act(numbers)),
        ):
            if is_too_many:
                said = say("{key}: {file} has {count} documents", key=key, file=entry.file.said, count=len(numbers))
                raise WrongUsage(said, hint=say("choose one of them: documents = [1]"))
        if entry.documents is None:
            self._tell_what_is_left(read)
            if not read.is_one_act(numbers):
                said = say("{count} documents, and all of them are taken", count=len(numbers))
                self._found.append(SEVERAL.found(said, at=Place(source=read.name)).settled())
        return Piece(read.issue, entry.file.path.stem, numbers if entry.documents else None, entry.categories, entry.id)

    def _attached(self, file: File) -> Piece:
        from gazette_pub.parts.together import Piece

        read = self._with_documents(file)
        numbers = range(1, len(read.documents) + 1)
        for number in numbers:
            self._take(file, number)
        self._tell_what_is_left(read, "category")
        return Piece(read.issue, file.path.stem, is_one_act=read.is_one_act(numbers))

    def _with_documents(self, file: File) -> Read:
        read = self._reading(file)
        if not read.documents:
            raise UnreadableInput(say("{file}: no document in it", file=file.said))
        return read

    def _numbers(self, entry: Entry, read: Read) -> tuple[int, ...]:
        titles = [document.title or "" for document in read.documents]
        if entry.documents is None:
            return tuple(range(1, len(titles) + 1))
        numbers, wrong = list[int](), list[GazetteError]()
        for each in entry.documents:
            try:
                numbers.append(_number(each, titles, entry.file.said))
            except WrongUsage as error:
                wrong.append(error)
        if wrong:
            raise together(wrong)
        return tuple(numbers)

    def _refuse_twice(self, entry: Entry, read: Read, numbers: Iterable[int]) -> None:
        for number in numbers:
            self._take(entry.file, number)

    def _take(self, file: File, number: int) -> None:
        """Raises WrongUsage for a document that is in the issue already."""
        known = file.path.resolve(), number
        if known in self._taken:
            said = say(
                "{file}: its document {number} is taken twice, in line {line} too",
                file=file.said,
                number=number,
                line=self._taken[known],
            )
            raise WrongUsage(said)
        self._taken[known] = file.line

    def _tell_what_is_left(self, read: Read, *names: str) -> None:
        for node in read.issue.children("front", "colophon", *names):
            said = say("“{text}” stands around the documents, and is left out")
            self._found.append(
                LEFT_OUT.found(said, node, _in(read, Place.of(node)), text=_short(node.text_content)).settled()
            )

    # all of it

    def joined(self, particulars: Particulars) -> Composed:
        """The issue. Raises GazetteError for one that no writer could set."""
        from gazette_pub.checks import check
        from gazette_pub.finish import finish
        from gazette_pub.finish.settle import settled
        from gazette_pub.issue.model import refuse_depth
        from gazette_pub.parts.together import joined

        recipe = self._recipe
        frame = self._frame.issue if self._frame else None
        issue, new = joined(self._pieces, frame, recipe.front, recipe.colophon, recipe.page_marks)
        refuse_depth(issue)
        put_into(issue, particulars)
        found, texts = [*self._found, *self._of_readers(new)], self._texts()
        later: list[Finding] = []
        finish(issue, later.append)
        later += check(issue, texts)
        ranks = {source.get("name"): place for place, source in enumerate(sources_of(issue), 1)}
        found += settled(later, issue)
        found.sort(key=lambda each: (ranks.get(each.place.source, 0), each.line or 0))
        return Composed(issue, self._pictures(), texts, found)

    def _of_readers(self, new: dict[Issue, dict[str, str]]) -> Iterator[Finding]:
        """What the readers found, by the ids that the elements have now, but for what is in no document that was taken."""
        for read in self._read.values():
            ids = new.get(read.issue, {})
            for finding in read.findings:
                if finding.element is None or finding.element in ids:
                    identifier = ids.get(finding.element) if finding.element else None
                    yield replace(finding, place=_in(read, finding.place), identifier=identifier)

    def _texts(self) -> dict[str, str]:
        """The texts that the issue was read from, of names that are no two files'."""
        texts: dict[str, str] = {}
        names = Counter(read.source.name for read in self._read.values())
        for read in self._read.values():
            if read.source.format in WITH_LINES and names[read.source.name] == 1:
                texts[read.source.name] = read.source.text
        return texts

    def _pictures(self) -> Pictures:
        pictures = Pictures()
        for read in self._read.values():
            try:
                pictures.take(read.pictures)
            except NotKept as error:
                raise UnreadableInput(error.reason) from error
        return pictures


def _raise(error: GazetteError) -> None:
    raise error


_NO_DOCUMENT = WrongUsage(
    say("it names no document"), hint=say("write {words}", words='[[document]], file = "01.docx"')
)


def _in(read: Read, place: Place) -> Place:
    """The place, with the name of the file that it is in."""
    return place if place.source is not None else replace(place, source=read.name)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:60]}…"


def _number(wanted: int | str, titles: list[str], file: str) -> int:
    """The number of the document that is meant, by its number or words of its title. Raises WrongUsage."""
    if isinstance(wanted, int):
        if 1 <= wanted <= len(titles):
            return wanted
        raise WrongUsage(
            say(
                "documents: {file} has {count}, and none is number {number}",
                file=file,
                count=len(titles),
                number=wanted,
            )
        )
    found = [place for place, title in enumerate(titles, 1) if "".join(wanted.split()) in "".join(title.split())]
    if len(found) != 1:
        said = say("documents: {count} titles in {file} have “{words}”", count=len(found), file=file, words=wanted)
        raise WrongUsage(said, hint=_which(wanted, titles))
    return found[0]


def _which(wanted: str, titles: list[str]) -> Message:
    return nearest(wanted, [title for title in titles if title][:TITLES_SHOWN], say("its titles are"))
