"""Inputs made by processes: as many at a time as there are cores, and where one breaks down, one input is lost with it.

A process gets a job on its standard input and gives back what became of it, in order; it ends with whoever began it.
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import queue
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from gazette_pub.command.desk import Desk
from gazette_pub.command.making import Job, Outcome, lost, make
from gazette_pub.command.own import settle
from gazette_pub.command.staging import Answer, Errand, answered, delivered, errand_for, make_elsewhere
from gazette_pub.command.talk import FAULT_CODE, Talk
from gazette_pub.issue.messages import Message, say, speaking, spoken
from gazette_pub.issue.problems import GazetteError, UnreadableInput
from gazette_pub.issue.settings import reading_once
from gazette_pub.publish.pythons import begun, ended
from gazette_pub.words.programs import keep

Executor = Callable[[Iterable[Job]], Iterator[Outcome]]
"""Makes inputs, and tells of each as it is done, in whatever order."""


def here(desk: Desk) -> Executor:
    """Makes one input after the other, in this process."""

    def run(jobs: Iterable[Job]) -> Iterator[Outcome]:
        return (make_elsewhere(job, lambda job: make(desk, job)) for job in jobs)

    return run


def processes(count: int) -> Executor:
    """Makes so many inputs at a time, each in a process."""

    def run(jobs: Iterable[Job]) -> Iterator[Outcome]:
        crew = _Crew(count, jobs)
        try:
            yield from crew.outcomes()
        finally:  # also where whoever listens goes away
            crew.end()

    return run


class _Crew:
    """Processes that make inputs, and for each a thread that waits for it."""

    def __init__(self, count: int, jobs: Iterable[Job]) -> None:
        self._waiting, self._taking, self._language = iter(jobs), threading.Lock(), spoken()
        self._told = queue.SimpleQueue[Outcome | None]()
        self._workers = [Worker() for _ in range(count)]
        self._threads = [threading.Thread(target=self._work, args=(each,), daemon=True) for each in self._workers]

    def outcomes(self) -> Iterator[Outcome]:
        for thread in self._threads:
            thread.start()
        left = len(self._threads)
        while left:
            outcome = self._told.get()
            if outcome is None:
                left -= 1
            else:
                yield outcome

    def _work(self, worker: Worker) -> None:
        """Has the worker make one input after the other. None says that there is no more."""
        with speaking(self._language):
            while not worker.is_ended and (job := self._next()) is not None:
                self._told.put(carried_out(job, worker.make))
        self._told.put(None)

    def _next(self) -> Job | None:
        with self._taking:
            return next(self._waiting, None)

    def end(self) -> None:
        """Ends the processes, whatever they do, and then lets them go: a thread may still read what one says."""
        for worker in self._workers:
            worker.kill()
        for thread in filter(threading.Thread.is_alive, self._threads):
            thread.join(LONGEST_GOODBYE)
        for worker in self._workers:
            worker.end()


LONGEST_GOODBYE = 10.0
"""Seconds that what is being put in its place may take when a run is broken off."""


class Worker:
    """A process that makes inputs. Where it broke down over one, another process makes the next."""

    def __init__(self) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self._end: Callable[[], object] = lambda: None
        self.is_ended = False

    def make(self, errand: Errand) -> Answer:
        """What became of the input; what ended the process, where that happened over it."""
        process = self._begun()
        with contextlib.suppress(OSError, EOFError, ValueError, pickle.UnpicklingError):
            pickle.dump(errand, process.stdin)  # type: ignore[arg-type]
            process.stdin.flush()  # type: ignore[union-attr]
            return pickle.load(process.stdout)  # type: ignore[arg-type,no-any-return]
        process.wait()
        return Answer(broken_down(errand.job, reason_of_end(process.returncode)))

    def kill(self) -> None:
        """Ends the process, whatever it does: who waits for it hears so."""
        self.is_ended = True
        if self.process is not None:
            self.process.kill()

    def end(self) -> None:
        """Ends the process, and lets it go. Nobody may wait for it any more."""
        self.kill()
        self._end()

    def _begun(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            self._end()
            self.process = begun(__name__)
            self._end = weakref.finalize(self, ended, self.process)
        return self.process


def carried_out(job: Job, work: Callable[[Errand], Answer]) -> Outcome:
    """What became of a job that is worked on elsewhere."""
    try:
        errand = errand_for(job)
        return delivered(errand, work(errand))
    except GazetteError as error:
        return lost(job, error)
    except Exception as error:  # the edge of a thread: whoever waits for it would wait for ever
        fault = say("a fault of this program: {kind}: {error}", kind=type(error).__name__, error=error)
        return lost(job, GazetteError(fault), FAULT_CODE)


def broken_down(job: Job, reason: Message) -> Outcome:
    """What became of an input whose process is gone."""
    hint = say("the others went on; convert this one alone to see more, and report it")
    return lost(job, GazetteError(reason, hint), FAULT_CODE)


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
    settle()
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no outcome
    errands = queue.SimpleQueue[Errand]()
    threading.Thread(target=_listen, args=(errands,), daemon=True).start()
    desks: dict[Any, Desk] = {}
    with reading_once():
        while True:
            errand = errands.get()
            with speaking(errand.language):
                pickle.dump(_answer(desks, errand), out)
                out.flush()
            keep()


def _answer(desks: dict[Any, Desk], errand: Errand) -> Answer:
    try:
        os.chdir(errand.folder)
    except OSError:
        said = say("{folder} is not there on the machine that works on it", folder=errand.folder)
        hint = say("all machines must see the same folders; or name inputs and outputs by addresses")
        return Answer(lost(errand.job, UnreadableInput(said, hint)))
    return answered(errand, lambda job: made_by(desks, job))


def _listen(errands: queue.SimpleQueue[Errand]) -> None:
    """Takes orders until whoever gives them is gone: then nobody wants what is being made."""
    with contextlib.suppress(EOFError, pickle.UnpicklingError, OSError):
        while True:
            errands.put(pickle.load(sys.stdin.buffer))
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
