"""Two threads may convert at once: nothing of the process they share is changed, and each has what it would have alone."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from gazette_pub.formats import WRITERS, Press, load
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import Message
from gazette_pub.issue.particulars import Particulars
from gazette_pub.publish.reading import read_issue
from gazette_pub.publish.writing import making, write_as

READER = Path(__file__).parent.parent / "fixtures" / "reader"
INPUTS = [READER / "decision-with-review-report" / "in.txt", READER / "names-and-roster" / "in.txt"]
LOGGERS = ("weasyprint", "weasyprint.progress", "fontTools", "")
ROUNDS = 2


def made_of(file: Path) -> tuple[dict[str, bytes], list[str]]:
    """The file of every format, and what was said of the making: findings and steps."""
    found: list[Finding] = []
    said: list[Message] = []
    issue = read_issue(load(str(file)), Particulars(), found.append)
    press = Press(making(issue, None), found.append, said.append)
    made = {format: write_as(format, issue, press) for format in WRITERS}
    return made, [*(finding.at(file.parent.name) for finding in found), *map(str, said)]


def state() -> list[object]:
    """What belongs to the whole process, and so to the host."""
    loggers = [logging.getLogger(name) for name in LOGGERS]
    return [
        sys.stdout,
        sys.stderr,
        gc.isenabled(),
        gc.get_threshold(),
        *((each.level, *each.handlers) for each in loggers),
    ]


def test_two_threads_make_what_one_makes_and_the_host_keeps_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    alone = [made_of(file) for file in INPUTS]
    before = state()
    with ThreadPoolExecutor(len(INPUTS)) as pool:
        for _ in range(ROUNDS):
            running = started_together(pool)
            printed = [str(n) for n in watched(running, before)]
            assert [future.result() for future in running] == alone
            assert capsys.readouterr().out.split() == printed and len(printed) > 1
    assert state() == before


def started_together(pool: ThreadPoolExecutor) -> list[Future[tuple[dict[str, bytes], list[str]]]]:
    gate = threading.Barrier(len(INPUTS))

    def run(file: Path) -> tuple[dict[str, bytes], list[str]]:
        gate.wait()
        return made_of(file)

    return [pool.submit(run, file) for file in INPUTS]


def watched(running: list[Future[tuple[dict[str, bytes], list[str]]]], before: list[object]) -> Iterator[int]:
    """Prints a number now and then, as a host would, and sees to it that nothing of the process is changed meanwhile."""
    pause, count = threading.Event(), 0
    while not all(future.done() for future in running) or count < 2:
        print(count)  # noqa: T201
        assert state() == before
        yield count
        count += 1
        pause.wait(0.01)
