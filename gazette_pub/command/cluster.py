"""Inputs made by the workers of a Dask cluster: the same errands as those of the processes of one machine.

`dask scheduler` and `dask worker tcp://HOST:8786` begin one, on machines that have gazette-pub[cluster] and see the same
folders, or the same addresses. Each thread of a worker has a process of its own for the work, so that where a library breaks
down one input is lost and no worker.
"""

from __future__ import annotations

import contextlib
import logging
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gazette_pub import __version__
from gazette_pub.command.making import Job, Outcome, lost
from gazette_pub.command.processes import Executor, Worker
from gazette_pub.command.staging import Answer, Errand, delivered, errand_for
from gazette_pub.command.talk import FAULT_CODE
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, WrongUsage
from gazette_pub.words.pattern import Expression, Pattern

if TYPE_CHECKING:
    from distributed import Client, Future

PATIENCE = "20s"
"""How long a scheduler has to answer."""

AT_ONCE = 3
"""Inputs that wait or are worked on for each thread of the cluster: none is idle, and no more is in memory than that."""

_ADDRESS = Pattern(
    Expression(r"(?:[a-z]{2,5}://)?(?:\[[0-9A-Fa-f:.]{2,45}\]|[\w.-]{1,253}):\d{1,5}/?|inproc://\S+", re.ASCII),
    ("tcp://10.0.0.1:8786", "tls://[::1]:8786", "host:8786", "inproc://10.0.0.1/7/1"),
    ("", "host", "tcp://host", "8786", "tcp://a b:8786", "\x1b[31mx"),
    "fullmatch",
)

HOW = say("begin one: `dask scheduler`, and on each machine `dask worker {address}`", address="tcp://HOST:8786")


def cluster(address: str, told: Callable[[Message], None]) -> Executor:
    """Has the inputs made by the cluster whose scheduler is at this address. `told` hears that there is nobody yet.

    Raises WrongUsage where no scheduler answers, OutputNotWritten where it goes away; what was made until then is there.
    """

    def run(jobs: Iterable[Job]) -> Iterator[Outcome]:
        with _connected(address) as client:
            if not client.nthreads():
                told(say("{address}: no worker has come there yet; waiting for one", address=address))
            yield from _Crew(client, jobs).outcomes()

    return run


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Client]:
    try:
        from distributed import Client
    except ImportError as error:
        said = say("a cluster needs a package that is not there")
        raise WrongUsage(said, hint=say('pip install "gazette-pub[cluster]"')) from error
    _hush()
    if not _ADDRESS.match(address):
        raise WrongUsage(say("no address of a scheduler: {address}", address=address), hint=HOW)
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False, name="gazette")
    except (OSError, TimeoutError, ValueError) as error:
        raise WrongUsage(say("no scheduler answers at {address}", address=address), hint=HOW) from error
    try:
        yield client
    finally:
        client.close(timeout=5)


def _hush() -> None:
    """What becomes of a cluster is said in our lines; its own are of its workers, and in their logs."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class _Crew:
    """The inputs that the cluster is working on."""

    def __init__(self, client: Client, jobs: Iterable[Job]) -> None:
        self._client, self._waiting = client, iter(jobs)
        self._next = next(self._waiting, None)
        self._errands: dict[Any, tuple[Job, Errand]] = {}

    def outcomes(self) -> Iterator[Outcome]:
        """What becomes of the inputs, as each is done. Raises OutputNotWritten where the scheduler is gone."""
        from distributed import as_completed

        done = as_completed([], loop=self._client.loop)
        try:
            yield from self._send(done)
            while self._errands:
                future = next(done)
                if future.status in ("cancelled", "lost") or self._client.status != "running":
                    raise ConnectionError(future.status)
                yield self._outcome(future)
                yield from self._send(done)
        except OSError as error:
            said = say_many(
                "the scheduler is gone; what became of {count} input is not known",
                "the scheduler is gone; what became of {count} inputs is not known",
                len(self._errands),
            )
            hint = say("what was made is there: the same command goes on from here")
            raise OutputNotWritten(said, hint=hint) from error

    def _send(self, done: Any) -> Iterator[Outcome]:
        """Sends as many as there is room for. What could not even be fetched is lost."""
        if self._next is None:
            return
        room = AT_ONCE * max(2, sum(self._client.nthreads().values()))
        while len(self._errands) < room and self._next is not None:
            job, self._next = self._next, next(self._waiting, None)
            try:
                errand = errand_for(job, is_far=True)
            except GazetteError as error:
                yield lost(job, error)
                continue
            future = self._client.submit(_work, errand, __version__, pure=False)
            self._errands[future.key] = job, errand
            done.add(future)

    def _outcome(self, future: Future) -> Outcome:
        job, errand = self._errands.pop(future.key)
        try:
            outcome = delivered(errand, future.result())
            return replace(outcome, input=job.order.input, called=job.order.called)
        except GazetteError as error:
            return lost(job, error)
        except Exception as error:  # whatever ended the worker, or kept it from beginning
            return lost(job, GazetteError(_reason(error), say("the others went on")), FAULT_CODE)


def _reason(error: Exception) -> Message:
    if type(error).__name__ == "KilledWorker":
        return say("every worker that it was given to was lost over it")
    if isinstance(error, ImportError):
        return say("the workers lack gazette-pub, or have another version of it: {reason}", reason=error)
    return say("{kind}: {error}", kind=type(error).__name__, error=error)


# at the worker

_OWN = threading.local()


def _work(errand: Errand, version: str) -> Answer:
    """What became of the errand's input, made by the process of this thread."""
    if version != __version__:
        said = say("the worker has version {theirs} of gazette-pub, and not {ours}", theirs=__version__, ours=version)
        return Answer(lost(errand.job, WrongUsage(said, hint=say("install the same everywhere"))))
    if not hasattr(_OWN, "worker"):
        _OWN.worker = Worker()
    answer: Answer = _OWN.worker.make(errand)
    return answer
