"""What the command says on standard error while it works, and the tables it prints."""

from __future__ import annotations

import os
import shutil
import sys
import traceback
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from gazette_pub.command.output import leave
from gazette_pub.formats.source import STANDARD_INPUT, STDIN_NAME
from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, UnreadableInput, WrongSettings

PROGRAM = "gazette"
FAULT_CODE = 70
"""EX_SOFTWARE of sysexits.h: the program itself is at fault."""


class Talk:
    """Standard error: progress that takes itself back on a terminal, and lines that stay."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._live = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._hushed = self._tells_all = False
        self._step = ""

    def hush(self) -> None:
        """From now on only what went wrong is said."""
        self._live, self._hushed = False, True

    def tell_all(self) -> None:
        """From now on each step stays, and what is told only to those who ask is said."""
        self._live, self._tells_all = False, True

    def progress(self, step: Message) -> None:
        """Shows the step in place of the one before; nothing when no terminal looks on."""
        if self._tells_all:
            before, self._step = self._step, str(step)
            if self._step != before:
                self.show(self._step)
        else:
            self._show(visible(str(step)))

    def detail(self, sentence: Message) -> None:
        """Prints what is said only to those who want to hear all."""
        if self._tells_all:
            self.say(sentence)

    def step(self, step: Message, left: Message | None) -> None:
        """Shows a step that is done, on a terminal with the time that is left; where none looks on, the step is a line."""
        if self._live:
            self.progress(say("{step}; {left}", step=step, left=left) if left else step)
        else:
            self.say(step)

    def clear(self) -> None:
        """Takes the last step back."""
        self._show("")

    def _show(self, step: str) -> None:
        if self._live:
            room = shutil.get_terminal_size().columns - 1
            self._write(f"\r\x1b[K{_cut(step, room)}")

    def say(self, sentence: Message) -> None:
        """Prints a sentence, on one line."""
        self.show(str(sentence))

    def show(self, line: str) -> None:
        """Prints a line. Whatever would steer a terminal, in a file's name for instance, is shown as its escape."""
        if not self._hushed:
            self.insist(line)

    def insist(self, line: str) -> None:
        """Prints a line also where only what went wrong is said."""
        self.clear()
        self._write(f"{visible(line)}\n")

    def _write(self, text: str) -> None:
        """A stream that takes nothing any more, on a full disk or with nobody at its end, stops no work."""
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            leave(self._stream)


class Attempts:
    """Pieces of work of which one may fail while the others go on. Keeps the worst exit code."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self.worst = 0
        self.failed: list[tuple[str, Exception]] = []
        self._said: set[str] = set()

    @contextmanager
    def at(self, place: str) -> Iterator[None]:
        """What stops the work inside is said in one line with its place, and ends only that piece of work."""
        place = STDIN_NAME if place == STANDARD_INPUT else place
        try:
            yield
        except GazetteError as error:
            self._failed(place, error)
        except Exception as error:  # the edge: a fault of the program must not take the other inputs with it
            if (around := fault_around(error)) is not None:
                self._failed(place, around)
                return
            say_fault(self._talk, error, visible(place))
            self.worst = max(self.worst, FAULT_CODE)
            self.failed.append((place, error))

    def _failed(self, place: str, error: GazetteError) -> None:
        for each in error.each:
            if isinstance(each, WrongSettings):
                self._say_once(each)
            else:
                say_error(self._talk, say("{place}: {error}", place=visible(place), error=each), each.advice)
            self.worst = max(self.worst, each.exit_code)
            self.failed.append((place, each))

    def _say_once(self, error: GazetteError) -> None:
        """What names its own place is said once, however many pieces of work it stops."""
        if str(error) not in self._said:
            self._said.add(str(error))
            say_error(self._talk, say("{error}", error=error), error.advice)


def fault_around(error: Exception) -> GazetteError | None:
    """What is said of a fault that is none of the program's: memory has run out, or a part of it is not installed. None for
    any other."""
    if isinstance(error, MemoryError):
        return UnreadableInput(
            say("it takes more memory than there is"),
            hint=say("end other programs, or split the input into its issues"),
        )
    part = error.name or str(error) if isinstance(error, ImportError) else _part_of_ours(error)
    if part is None:
        return None
    return OutputNotWritten(
        say("this installation is not whole: {part} is missing", part=part),
        hint=say("install gazette-pub again, with all it depends on"),
    )


def _part_of_ours(error: Exception) -> str | None:
    """The file of the package that is not there."""
    file = getattr(error, "filename", None)
    above = Path(__file__).parent.parent
    return Path(file).name if isinstance(file, str) and Path(file).is_relative_to(above) else None


def say_error(talk: Talk, sentence: Message, hint: Message | None) -> None:
    """One line, `gazette: bulletin.txt: no such file`, and the hint on a line of its own."""
    talk.insist(str(say("{program}: {sentence}", program=PROGRAM, sentence=_one_line(sentence))))
    if hint:
        talk.insist(f"  {say('hint: {hint}', hint=_one_line(hint))}")


def say_fault(talk: Talk, error: Exception, place: str | None = None) -> None:
    """One line on what went wrong inside the program; GAZETTE_DEBUG=1 has the whole way there."""
    if os.environ.get("GAZETTE_DEBUG"):
        for line in "".join(traceback.format_exception(error)).rstrip().split("\n"):
            talk.insist(line)
    hint = say("please report it; GAZETTE_DEBUG=1 shows where it happened")
    fault = say("a fault of this program: {kind}: {error}", kind=type(error).__name__, error=error)
    say_error(talk, fault if place is None else say("{place}: {error}", place=place, error=fault), hint)


def _one_line(sentence: Message) -> str:
    return " ".join(filter(None, map(str.strip, str(sentence).replace("\r", "\n").split("\n"))))


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows with their columns aligned: the first to the left, the others, figures, to the right."""
    rows = [[visible(cell) for cell in row] for row in rows]
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_cells(row, widths)).rstrip() for row in rows]


def let_output_be_anything() -> None:
    """A terminal that lacks a character gets its escape, and standard error may be closed; no work stops for that."""
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _cells(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
        space = " " * (width - cells(cell))
        yield space + cell if place else cell + space


def cells(text: str) -> int:
    """How many terminal cells it takes: a Chinese character two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _cut(text: str, room: int) -> str:
    while cells(text) > room:
        text = text[:-1]
    return text
