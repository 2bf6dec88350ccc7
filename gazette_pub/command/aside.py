"""The pages of a PDF, set by a process of their own while this one goes on: it checks the issue, says what is found in it,
and writes what the PDF carries. The bytes are those that this process would make."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

from gazette_pub.command.ahead import LONG, taken
from gazette_pub.command.own import settle
from gazette_pub.formats import EPOCH, Press
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, new_issue, parse, serialise
from gazette_pub.issue.pictures import named_in
from gazette_pub.issue.problems import GazetteError
from gazette_pub.publish.pythons import begun, ended
from gazette_pub.words.programs import keep
from gazette_pub.words.records import dataclass


def is_long(source: Source) -> bool:
    """Whether it pays to have the pages of what this source holds set aside. A PDF is read by a process of its own as it is."""
    return len(source.data) >= LONG and source.format != "pdf"


@dataclass(frozen=True)
class Made:
    """A PDF, what was found as it was made, and how many pages it has."""

    data: bytes
    findings: list[Finding]
    pages: int


class Aside:
    """A process that sets the pages of one issue. `end` ends it, whatever it does."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._issue: Issue | None = None
        self._data = b""
        self._telling = threading.Thread()
        self.end: Callable[[], object] = lambda: None

    def begin(self, data: bytes = b"", press: Press | None = None) -> None:
        """Begins it: it loads what it needs while the issue is read. With the `data` of an issue XML, and a press, it sets that:
        one that was finished before says what the issue will be."""
        self.end()
        self._process, self._issue, self._data = None, None, data
        with contextlib.suppress(OSError):  # the machine has room for no more of them
            self._process = taken() or begun(__name__)
            self.end = weakref.finalize(self, ended, self._process)
            # it takes more than a pipe holds, which is empty once that process is there
            orders = [(data, press)] if data else []
            self._telling = threading.Thread(target=_tell, args=(self._process, *orders), daemon=True)
            self._telling.start()

    def set(self, issue: Issue, press: Press) -> None:
        """Has it set the pages of this issue, where it was begun, if it does not set them yet. One with pictures is left to this
        process, which has them."""
        if self._process is None:
            return
        if next(named_in(issue), None) is not None:
            self.end()
            self._process = None
            return
        data = serialise(issue)
        if self._data not in (b"", data):  # it was not finished
            self.begin()
        if self._process is not None and self._data != data:
            self._telling.join()
            _tell(self._process, (data, press))
        self._issue = issue

    def painted(self, issue: Issue, press: Press) -> bytes | None:
        """The PDF of this issue; None where its pages are not set, for it is another by now, or the process broke down. Tells
        the press what the writer would. Raises what that would."""
        process, set_, self._process, self._issue = self._process, self._issue, None, None
        if process is None:
            return None
        try:
            self._telling.join()
            made = _painted(process, issue, press) if set_ is issue else None
        finally:
            self.end()
        if isinstance(made, GazetteError):
            raise made
        return _told(made, press) if made is not None else None


def _painted(process: subprocess.Popen[bytes], issue: Issue, press: Press) -> Made | GazetteError | None:
    from gazette_pub.formats.pdf.carrying import carried_by  # other formats need none of it

    _tell(process, (carried_by(without_bad_links(issue, ignore), press), press.made))
    press.progress(say("pdf: setting lines"))
    with contextlib.suppress(EOFError, pickle.UnpicklingError):  # it broke down: this process will tell of what
        said = pickle.load(process.stdout)  # type: ignore[arg-type]
        return said if isinstance(said, Made | GazetteError) else None
    return None


def _told(made: Made, press: Press) -> bytes:
    press.counted(made.pages)
    for finding in made.findings:
        press.report(finding)
    return made.data


def _tell(process: subprocess.Popen[bytes], *orders: object) -> None:
    with contextlib.suppress(OSError):  # it broke down before it had read all: it says nothing more
        for order in orders:
            pickle.dump(order, process.stdin)  # type: ignore[arg-type]
        process.stdin.flush()  # type: ignore[union-attr]


# in the process


def work() -> None:
    """Sets the issue that standard input gives, takes what the PDF carries from there, and says on standard output what it made."""
    settle()
    out, orders = _alone_on_standard_output(), sys.stdin.buffer
    with contextlib.suppress(EOFError, BrokenPipeError):  # whoever began this process needs it no more
        _warm_up()
        data, press = pickle.load(orders)
        pickle.dump(_made(data, press, orders), out)
        out.flush()
    keep()
    os._exit(0)  # at once: nothing has to be taken apart


def _alone_on_standard_output() -> BinaryIO:
    """Where the answer goes, and nothing that a library prints. What goes wrong here goes wrong in the process that began this
    one too, which then does the work, and tells of it: here nothing is said."""
    out, nowhere = os.fdopen(os.dup(1), "wb"), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return out


def _warm_up() -> None:
    """Sets a few words while the issue is still read: modules are loaded then, fonts found, expressions compiled."""
    from gazette_pub.formats.pdf.write import painted, set_in

    issue, press = new_issue(), Press(EPOCH)
    body = issue.add("document", kind="report").add("body")
    body.add("p", "第12号，2024年1月1日起施行。")
    painted(issue, press, set_in(issue, press), [])


def _made(data: bytes, press: Press, orders: BinaryIO) -> Made | GazetteError:
    from gazette_pub.formats.pdf.write import painted, set_in

    findings, pages = list[Finding](), list[int]()
    press = replace(press, report=lambda finding: findings.append(finding.settled()), counted=pages.append)
    try:
        issue = without_bad_links(parse(data), press.report)
        set_ = set_in(issue, press)
        carried, made = pickle.load(orders)
        return Made(painted(issue, replace(press, made=made), set_, carried), findings, pages[-1])
    except GazetteError as error:
        return error
