"""An input read by a process of its own: where the library that reads it breaks down, that input is lost and no other."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import BinaryIO

from gazette_pub.command.own import settle
from gazette_pub.formats import Progress, source_of
from gazette_pub.formats.memory import limit, usual_memory
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, Report, ignore
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Issue, parse, serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.pictures import Pictures
from gazette_pub.issue.problems import GazetteError, UnreadableInput
from gazette_pub.publish.pythons import begun, ended
from gazette_pub.words.programs import keep

LONGEST_SILENCE = 900.0
"""Seconds without a sign from the process, after which it is ended: a scan's page takes some fifteen, and each is told."""

MOST_MEMORY = 6 * 1024**3
"""Bytes that reading may take, where pages have to be recognised; a file made to do harm may ask for any number."""

_MEND = say("mend it with `qpdf IN.pdf OUT.pdf`, or print it into a new PDF, and convert that")

Sign = Message | Finding | GazetteError | MemoryError | Pictures | bytes
"""What the process says: how far it is, what it found, why it stopped; at last its pictures and the issue."""


class Apart:
    """A process that reads inputs, one after the other. Where it failed over one, another process reads the next."""

    def __init__(self, silence: float = LONGEST_SILENCE, memory: int = MOST_MEMORY) -> None:
        self._silence, self._memory = silence, memory
        self._process: subprocess.Popen[bytes] | None = None
        self.end: Callable[[], object] = lambda: None

    def read(
        self,
        source: Source,
        particulars: Particulars | None,
        report: Report,
        progress: Progress = ignore,
        pictures: Pictures | None = None,
    ) -> Issue:
        """The finished issue that the source holds, as `read_issue` reads it; without particulars, as `read_bare` does.

        Raises UnreadableInput, too, where the process breaks down, takes too much memory, or is silent for so long.
        """
        process = self._begun()
        try:
            with _Watch(process, self._silence) as watch:
                _tell(process, (source.name, source.data, particulars, self._memory))
                for sign in _signs(process):
                    watch.heard()
                    match sign:
                        case Message():
                            progress(sign)
                        case Finding():
                            report(sign)
                        case GazetteError() | MemoryError():
                            raise _as_error(sign, source, self._memory)
                        case Pictures() if pictures is not None:
                            pictures.take(sign)
                        case bytes():
                            return parse(sign)
            raise watch.ended()
        except BaseException:
            self.end()
            raise

    def _begun(self) -> subprocess.Popen[bytes]:
        """The process that is there, or a new Python that finds modules where this one does."""
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = begun(__name__)
            self.end = weakref.finalize(self, ended, self._process)
        return self._process


def _as_error(sign: GazetteError | MemoryError, source: Source, memory: int) -> GazetteError:
    if isinstance(sign, GazetteError):
        return sign
    most = min(usual_memory(source.data), memory) >> 20
    return UnreadableInput(say("it takes more than {most} MiB of memory to read", most=most), hint=_MEND)


def read_apart(
    source: Source,
    particulars: Particulars,
    report: Report,
    progress: Progress = ignore,
    pictures: Pictures | None = None,
    silence: float = LONGEST_SILENCE,
    memory: int = MOST_MEMORY,
) -> Issue:
    """The same by a process that reads this one input, and is gone afterwards."""
    apart = Apart(silence, memory)
    try:
        return apart.read(source, particulars, report, progress, pictures)
    finally:
        apart.end()


def _tell(process: subprocess.Popen[bytes], order: object) -> None:
    with contextlib.suppress(OSError):  # it broke down before it had read all: its signs end at once
        pickle.dump(order, process.stdin)  # type: ignore[arg-type]
        process.stdin.flush()  # type: ignore[union-attr]


def _signs(process: subprocess.Popen[bytes]) -> Iterator[Sign]:
    """What the process says, until it ends or breaks off."""
    with contextlib.suppress(EOFError, pickle.UnpicklingError):
        while True:
            yield pickle.load(process.stdout)  # type: ignore[arg-type]


class _Watch:
    """Ends a process that gives no sign for so many seconds."""

    def __init__(self, process: subprocess.Popen[bytes], silence: float) -> None:
        self.process, self.silence, self.silent = process, silence, False

    def __enter__(self) -> _Watch:
        self._wait()
        return self

    def __exit__(self, *_: object) -> None:
        self.timer.cancel()

    def heard(self) -> None:
        self.timer.cancel()
        self._wait()

    def _wait(self) -> None:
        self.timer = threading.Timer(self.silence, self._end)
        self.timer.daemon = True
        self.timer.start()

    def _end(self) -> None:
        self.silent = True
        self.process.kill()

    def ended(self) -> UnreadableInput:
        """Why the process ended without the issue."""
        if self.silent:
            return UnreadableInput(
                say("nothing more was read of it for {seconds} seconds", seconds=round(self.silence)), hint=_MEND
            )
        return UnreadableInput(say("the library that reads PDF files broke down over it"), hint=_MEND)


# in the process


def work() -> None:
    """Reads the inputs that standard input names, and says on standard output what it finds in each."""
    settle()
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no sign
    with contextlib.suppress(EOFError):  # whoever began this process needs it no more
        while True:
            name, data, particulars, memory = pickle.load(sys.stdin.buffer)
            limit(usual_memory(data), memory)
            _say(out, _read(source_of(name, data), particulars, out))
    keep()
    os._exit(0)  # at once: a library that was misused may break down as it is taken apart


def _read(source: Source, particulars: Particulars | None, out: BinaryIO) -> Sign:
    from gazette_pub.publish.reading import read_bare, read_issue

    pictures, told = Pictures(), (lambda found: _say(out, found.settled()), lambda step: _say(out, step))
    try:
        issue = read_issue(source, particulars, *told, pictures) if particulars else read_bare(source, *told, pictures)
        _say(out, pictures)
        return serialise(issue)
    except (GazetteError, MemoryError) as error:
        return error
    except Exception as error:  # the edge of the process: other inputs go on
        fault = say("a fault of this program broke off the reading of it: {error}", error=repr(error))
        return UnreadableInput(fault, hint=say("please report it, with the file if you may"))


def _say(out: BinaryIO, sign: Sign) -> None:
    pickle.dump(sign, out)
    out.flush()
