"""`gazette preview`: the door by which the page reads an input as `convert` does, and corrects it as a person does by hand.

A correction goes into the issue XML that `convert` writes, and the record says what that was before: so a later run takes it
for the hand work that it is. Of an issue XML, it goes into the file itself.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import webbrowser
from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from pathlib import Path

from lxml import etree

from gazette_pub.command.compose import is_recipe, parts_of, with_recipes
from gazette_pub.command.convert import Order, is_input, orders
from gazette_pub.command.desk import Copy, Desk
from gazette_pub.command.handwork import Choice, HandWork
from gazette_pub.command.inputs import Found
from gazette_pub.command.output import write_file
from gazette_pub.command.seen import file_of, seen_of
from gazette_pub.command.talk import Talk
from gazette_pub.formats import WRITERS, load
from gazette_pub.formats.source import STANDARD_INPUT, Source, read_bytes
from gazette_pub.issue import settings
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.parser import safe_parser
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, UnreadableInput, WrongUsage
from gazette_pub.preview.door import Work
from gazette_pub.publish.wishes import Wishes
from gazette_pub.publish.writing import making, press_for

XML = "xml"
COME_BACK = tuple(name for name, row in WRITERS.items() if row.comes_back and name != XML)
RECIPE = "toml"
"""What is no format that an issue is read from, but says what it is put together from."""


class Opened:
    """An input on its door. Raises UnreadableInput where there is no such file, WrongUsage for what is none."""

    def __init__(self, input: str, folder: Path | None, options: Particulars, wishes: Wishes) -> None:
        if input == STANDARD_INPUT:
            raise WrongUsage(say("standard input is no file that could be watched"))
        if not os.path.isfile(Path(input)) or (Path(input).suffix.lower() == ".toml" and not is_recipe(input)):
            _refuse(input)
        self._input, self._wishes = input, wishes
        self._desk = Desk(options, replace(wishes, press=None))
        self._talk = self._desk.talk = _Quiet()
        self._order: Order = orders([Found(input)], (XML,), folder, wishes)[0]
        self._others = orders([Found(input)], COME_BACK, folder, wishes)[0].targets
        self._is_recipe = is_recipe(input)
        self._read_at: Hashable = None
        self._source: Source | None = None
        self._copy: Copy | None = None
        self._joined: tuple[Copy, HandWork] | None = None
        self._stood = b""

    @property
    def name(self) -> str:
        return Path(self._input).name

    @property
    def path(self) -> Path:
        """The issue XML that corrections go to."""
        return Path(self._input) if self._is_itself else self._order.targets[XML]

    @property
    def _is_itself(self) -> bool:
        return self._source is not None and self._source.format == XML

    def stamp(self) -> Hashable:
        return self._input_stamp(), *map(_stamp, (self._order.targets[XML], self._marks(), *self._others.values()))

    def _input_stamp(self) -> Hashable:
        named = filter(None, (self._wishes.style, self._wishes.css))
        own = (Path(self._input), *settings.files_for(Path(self._input)), *parts_of(self._order))
        return tuple(map(_stamp, (*own, *map(Path, named))))

    def _marks(self) -> Path:
        with contextlib.suppress(GazetteError):  # which the reading tells of
            return file_of(Path(self._input))
        return Path(self._input)

    def source(self) -> Source | None:
        with contextlib.suppress(GazetteError):  # which the reading tells of
            return load(self._input) if not self._is_recipe else None
        return None

    def read(self, progress: Callable[[Message], None]) -> Work:
        """The issue with the hand work that there is. The source is read only where it is another than last time."""
        self._talk.told = progress
        stamp = self._input_stamp()
        if self._copy is None or stamp != self._read_at:
            self._source, self._copy = self._opened()
            self._read_at = self._input_stamp() if self._is_recipe else stamp
        assert self._source is not None
        notes: list[Message] = []
        copy = self._copy
        if not self._is_itself:
            hand_work = HandWork(self._with_others(), Choice(), notes.append)
            copy = self._desk.joined(copy, hand_work)
            self._joined = copy, hand_work
        return self._work(copy, tuple(notes))

    def _with_others(self) -> Order:
        """The order, and the files beside its issue XML that hand work comes back from, too. They are read, and not written."""
        there = {
            format: path
            for format, path in self._others.items()
            if os.path.isfile(path) and not is_input(path, self._input)
        }
        return replace(self._order, targets=self._order.targets | there)

    def _opened(self) -> tuple[Source, Copy]:
        """What is shown as the source, and what was read; of an issue that is put together its TOML, whose files have the lines."""
        if not self._is_recipe:
            return load(self._input), self._desk.read(self._input)
        self._order = with_recipes([replace(self._order, recipe=None)], self._wishes, None)[0]
        if self._order.fault is not None:
            raise self._order.fault
        source = Source(self.name, read_bytes(self._input), RECIPE, "application/toml")
        return source, self._desk.read_for(self._order)

    def _work(self, copy: Copy, notes: tuple[Message, ...]) -> Work:
        assert self._source is not None
        new = set(map(id, seen_of(self._input).new_of(copy.findings, copy.name)))
        seen = frozenset(at for at, finding in enumerate(copy.findings) if id(finding) not in new)
        made = making(copy.issue, None)
        press = press_for(made, copy.wishes, copy.pages, copy.aliases, copy.pictures, ignore, ignore)
        return Work(self._source, copy.issue, list(copy.findings), press, seen, notes, str(self.path))

    def stands(self) -> bytes:
        if self._is_itself:
            data = read_bytes(self._input)
            _refuse_remarks(data, self._input)
            return data
        if self._joined is not None:
            self._publish(*self._joined)
            self._joined, self._stood = None, read_bytes(str(self.path))
        elif read_bytes(str(self.path)) != self._stood:
            raise _changed(self.path)
        return self._stood

    def _publish(self, copy: Copy, hand_work: HandWork) -> None:
        """Writes the issue XML, and its record, as `convert` does."""
        failed = len(self._desk.attempts.failed)
        self._desk.publish(copy, self._order, hand_work)
        for _, error in self._desk.attempts.failed[failed:]:
            raise error

    def put(self, data: bytes, over: bytes) -> None:
        if is_input(self.path, self._input) and not self._is_itself:
            raise OutputNotWritten(say("{target} is the input, which is never written over", target=self.path))
        if read_bytes(str(self.path)) != over:
            raise _changed(self.path)
        write_file(self.path, data)


class _Quiet(Talk):
    """Says nothing in the terminal but what went wrong; how far it is, it says to who looks on."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)
        self.hush()
        self.told: Callable[[Message], None] = ignore

    def progress(self, step: Message) -> None:
        self.told(step)


def _changed(path: Path) -> OutputNotWritten:
    said = say("{files}: changed while this ran; nothing is written", files=path)
    return OutputNotWritten(said, hint=say("look at it once more"))


def _stamp(path: Path) -> Hashable:
    """Another one as soon as the file is another; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _refuse(input: str) -> None:
    """Raises UnreadableInput for what is no file, or never becomes a bulletin, by its name."""
    try:
        load(input)
    except UnreadableInput as error:
        raise UnreadableInput(say("{place}: {error}", place=visible(input), error=error), error.advice) from error


def _refuse_remarks(data: bytes, file: str) -> None:
    """Raises OutputNotWritten for an issue XML with remarks of a person's, which would not be in it again."""
    root = etree.fromstring(data, safe_parser())
    if next(root.iter(etree.Comment), None) is not None:
        said = say("{file}: has remarks (<!-- -->), which a correction here would take out", file=file)
        raise OutputNotWritten(said, hint=say("correct it in an editor, or take the remarks out"))


def show_in_browser(address: str) -> None:
    """Opens the address in the user's browser, where there is a screen to show it on; it is not waited for."""
    if sys.platform.startswith("linux") and not any(_screens()):
        return
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _screens() -> Iterator[str | None]:
    return (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
