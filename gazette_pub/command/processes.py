"""Inputs made by processes: as many at a time as there are cores, and where one breaks down, one input is lost with it.

A process gets a job on its standard input and gives back what became of it, in order; it ends with whoever began it.
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import warnings
import weakref
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from gazette_pub.command.desk import Desk
from gazette_pub.command.making import FAILED, Job, Outcome, make
from gazette_pub.command.talk import FAULT_CODE, Talk, say_error
from gazette_pub.issue.messages import Message, say, speaking, spoken

Executor = Callable[[Iterable[Job]], Iterator[Outcome]]
"""Makes inputs, and tells of each as it is done, in whatever order."""


def here(desk: Desk) -> Executor:
    """Makes one input after the other, in this process."""

    def run(jobs: Iterable[Job]) -> Iterator[Outcome]:
        return (make(desk, job) for job in jobs)

    return run


def processes(count: int) -> Executor:
    """Makes so many inputs at a time, each in a process."""

    def run(jobs: Iterable[Job]) -> Iterator[Outcome]:
        waiting, told = iter(jobs), queue.SimpleQueue[Outcome | None]()
        taking, language, workers = threading.Lock(), spoken(), [Worker() for _ in range(count)]

        def work(worker: Worker) -> None:
            with speaking(language):
                while True:
                    with taking:
                        job = next(waiting, None)
                    if job is None or worker.is_ended:
                        return told.put(None)
                    told.put(worker.make(job))

        threads = [threading.Thread(target=work, args=(worker,), daemon=True) for worker in workers]
        for thread in threads:
            thread.start()
        try:
            left = count
            while left:
                outcome = told.get()
                if outcome is None:
                    left -= 1
                else:
                    yield outcome
        finally:  # also where whoever listens goes away
            for worker in workers:
                worker.end()

    return run


class Worker:
    """A process that makes inputs. Where it broke down over one, another process makes the next."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self._end: Callable[[], object] = lambda: None
        self.is_ended = False

    def make(self, job: Job) -> Outcome:
        """What became of the input; what ended the process, where that happened over it."""
        process = self._begun()
        with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
            pickle.dump((spoken(), job), process.stdin)  # type: ignore[arg-type]
            process.stdin.flush()  # type: ignore[union-attr]
            return pickle.load(process.stdout)  # type: ignore[arg-type,no-any-return]
        process.wait()
        return broken_down(job, reason_of_end(process.returncode))

    def end(self) -> None:
        """Ends the process, whatever it does."""
        self.is_ended = True
        self._end()

    def _begun(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self._end()
            begin = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import work; work()"
            command = [sys.executable, "-c", begin]
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            self._end = weakref.finalize(self, _end, self.process)
        return self.process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            pipe.close()  # type: ignore[union-attr]  # both are ours, by PIPE
    process.wait()


def broken_down(job: Job, reason: Message) -> Outcome:
    """What became of an input whose process is gone: one line, as of every input that failed."""
    stream = io.StringIO()
    say_error(
        Talk(stream),
        say("{place}: {error}", place=job.order.called, error=reason),
        say("the others went on; convert this one alone to see more, and report it"),
    )
    lines = tuple(stream.getvalue().splitlines())
    return Outcome(job.order.input, job.order.called, FAILED, worst=FAULT_CODE, reasons=(str(reason),), lines=lines)


KILLED = -9
"""How a process ends that SIGKILL ended, a signal that not every system has."""


def reason_of_end(code: int) -> Message:
    """Why a process ended that should not have."""
    if code == KILLED:
        return say("the process that worked on it was ended from outside, perhaps because memory ran out")
    return say("the process that worked on it broke down (exit code {code})", code=code)


# in the process


def work() -> None:
    """Makes the inputs that standard input names, and says on standard output what became of each."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever waits for this process ends it
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", module=r"PIL\.")
    gc.set_threshold(50_000, 5, 2)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no outcome
    orders = queue.SimpleQueue[tuple[str, Job]]()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    desks: dict[Any, Desk] = {}
    while True:
        language, job = orders.get()
        with speaking(language):
            pickle.dump(made_by(desks, job), out)
            out.flush()


def _listen(orders: queue.SimpleQueue[tuple[str, Job]]) -> None:
    """Takes orders until whoever gives them is gone: then nobody wants what is being made."""
    with contextlib.suppress(EOFError, pickle.UnpicklingError, OSError):
        while True:
            orders.put(pickle.load(sys.stdin.buffer))
    os._exit(0)


def made_by(desks: dict[Any, Desk], job: Job) -> Outcome:
    """What became of the input, with what was said of it; desks are kept for the next input that has the same options."""
    said = io.StringIO()
    options = (job.options, job.wishes)
    if options not in desks:
        desks.clear()
        desks[options] = Desk(*options)
    desk = desks[options]
    desk.talk = Talk(said)
    if job.manner.quiet:
        desk.talk.hush()
    elif job.manner.verbose:
        desk.talk.tell_all()
    if job.order.path is not None:
        desk.leave_remarks_to_others(job.order.path.parent)
    outcome = make(desk, job)
    return replace(outcome, lines=tuple(said.getvalue().splitlines()))
