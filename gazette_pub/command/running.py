"""One run of `gazette convert`: its orders carried out, or only rehearsed, and what there is to say in the end."""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.ahead import cores
from gazette_pub.command.cluster import cluster
from gazette_pub.command.convert import Order
from gazette_pub.command.desk import Desk, columns
from gazette_pub.command.making import Job, Manner, Outcome
from gazette_pub.command.output import sweep
from gazette_pub.command.processes import Executor, here, made_by, processes
from gazette_pub.command.progress import Progress, summary
from gazette_pub.command.staging import make_elsewhere
from gazette_pub.command.talk import Attempts, say_error, table
from gazette_pub.command.wishes import wishes_of
from gazette_pub.formats.source import STANDARD_INPUT
from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import GazetteError, WrongUsage
from gazette_pub.publish.wishes import Wishes


class Run:
    """What became of the inputs so far, in their order. `crew`: how many are made at a time, None for as many as there are
    cores; or the address of the scheduler of a cluster that makes them."""

    def __init__(
        self, desk: Desk, options: Particulars, wishes: Wishes, manner: Manner, crew: int | str | None = None
    ) -> None:
        self._desk, self._manner, self._crew = desk, manner, crew
        self._settings = options, wishes, manner
        self._outcomes: list[Outcome] = []
        self._broken: GazetteError | None = None
        self._files: list[str] = []
        self._index_code = 0
        self._said: set[str] = set()

    def work_on(self, orders: Sequence[Order], remain: Sequence[Message] = ()) -> None:
        """Carries the orders out. What fails is said, and fails alone. `remain`: what is said besides of many in the end."""
        talk, jobs = self._desk.talk, [Job(order, *self._settings, len(orders) == 1) for order in orders]
        try:
            self._outcomes.extend(self._made(jobs))
        except KeyboardInterrupt:
            if len(jobs) > 1:
                talk.say(say("broken off; the same command goes on from here"))
            raise
        talk.clear()
        if not self._manner.dry:
            for folder in dict.fromkeys(order.folder for order in orders if not order.at):
                sweep(folder)  # what a run that was killed just before this one still held
        if len(jobs) > 1:
            for line in (*summary(self._outcomes), *(f"  {said}" for said in remain)):
                talk.show(line)
        if self._manner.facts and not self._manner.dry and self._broken is None:
            self._index(jobs)

    def _index(self, jobs: Sequence[Job]) -> None:
        """Writes the index over what was made, and the contents of each year."""
        from gazette_pub.command.indexing import STEM, Index  # most runs make none

        index = Index([(job.order, outcome) for job, outcome in zip(jobs, self._outcomes[-len(jobs) :], strict=True)])
        attempts = Attempts(self._desk.talk)
        with attempts.at(STEM), tempfile.TemporaryDirectory() as stage:
            self._files += index.write(self._manner.choice.force)
            wishes = jobs[0].wishes
            with contextlib.suppress(WrongUsage):  # which was said of the input
                wishes = wishes_of(jobs[0].order.input, wishes)
            for job in index.jobs(replace(jobs[0], wishes=wishes), Path(stage)):
                outcome = self._told(make_elsewhere(job, lambda job: made_by({}, job)))
                self._files += outcome.files
                self._index_code = max(self._index_code, outcome.worst)
        self._index_code = max(self._index_code, attempts.worst)

    def _made(self, jobs: Sequence[Job]) -> Iterator[Outcome]:
        """What becomes of the inputs, in their order. What was said of each is said as its turn comes."""
        talk, progress = self._desk.talk, Progress(jobs, self._desk.talk)
        held: dict[str, Outcome] = {}
        for job in jobs if len(jobs) > 1 else ():
            with contextlib.suppress(WrongUsage):  # which is said of the input
                self._desk.remark(job.order.path)
        waiting = iter(jobs)
        turn = next(waiting, None)
        for outcome in self._until_it_breaks(self._executor(jobs)(jobs)):
            held[outcome.input] = outcome
            while turn is not None and (next_ := held.pop(turn.order.input, None)):
                yield self._told(next_)
                turn = next(waiting, None)
            progress.tell(outcome)
        yield from (self._told(held[job.order.input]) for job in jobs if job.order.input in held)
        if self._broken is not None:
            say_error(talk, say("{error}", error=self._broken), self._broken.advice)

    def _until_it_breaks(self, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
        """The outcomes, until whoever makes them can't go on: what was made is there. Raises what stands at its beginning."""
        begun = False
        try:
            for outcome in outcomes:
                begun = True
                yield outcome
        except GazetteError as error:
            if not begun:
                raise
            self._broken = error

    def _told(self, outcome: Outcome) -> Outcome:
        """Says what was said meanwhile; what was said of another input, and so names neither, not again."""
        is_new = True
        for line in outcome.lines:
            if not line.startswith(" "):  # no hint that belongs to the line above
                is_new = line not in self._said
                self._said.add(line)
            if is_new:
                self._desk.talk.insist(line)
        return replace(outcome, lines=())

    def _executor(self, jobs: Sequence[Job]) -> Executor:
        """Who makes the inputs: one alone, and what standard input sends, this process."""
        if any(job.order.input == STANDARD_INPUT for job in jobs):
            return here(self._desk)
        if isinstance(self._crew, str):
            return cluster(self._crew, self._desk.talk.say)
        if len(jobs) == 1:
            self._desk.has_room = (self._crew or cores()) > 1
            return here(self._desk)
        return processes(min(self._crew or cores(), len(jobs)))

    @property
    def worst(self) -> int:
        """The worst exit code."""
        broken = self._broken.exit_code if self._broken else 0
        return max((broken, self._index_code, *(outcome.worst for outcome in self._outcomes)))

    def result(self) -> list[str]:
        """The table and the files; or what would be done."""
        told = [each for each in self._outcomes if each.counts]
        names = Counter(Path(each.input).name for each in told)
        rows = [[_shown(each, names), *each.cells] for each in told]
        files = [visible(line) for each in self._outcomes for line in (*each.files, *each.rehearsed)]
        files += map(visible, self._files)
        return [*(table([columns(), *rows]) if rows else ()), *files]


def _shown(outcome: Outcome, names: Mapping[str, int]) -> str:
    """An input in the table: its name, and the whole way to it where another has the same name."""
    name = Path(outcome.input).name
    return name if names[name] == 1 else outcome.called
