"""One input made into its files: the one door, whoever works, this process, another, or one on another machine."""

from __future__ import annotations

import contextlib
import io
import os
from dataclasses import field, replace
from typing import TYPE_CHECKING

from gazette_pub.command import documents
from gazette_pub.command.compose import parts_of
from gazette_pub.command.convert import Counts, Order, cells_of, found_cell
from gazette_pub.command.desk import Copy, Desk
from gazette_pub.command.handwork import Choice, HandWork, Meanwhile
from gazette_pub.command.kept import findings_in, kept
from gazette_pub.command.media import beside
from gazette_pub.command.record import Done
from gazette_pub.command.seen import seen_of
from gazette_pub.command.stamp import Stamp, stamp_of
from gazette_pub.command.talk import Attempts, Talk, say_error
from gazette_pub.command.wishes import files_for, wishes_of
from gazette_pub.issue.findings import Finding, Grade
from gazette_pub.issue.messages import say, visible
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import GazetteError
from gazette_pub.issue.settings import particulars_for
from gazette_pub.publish.wishes import Wishes
from gazette_pub.words.records import dataclass

if TYPE_CHECKING:
    from gazette_pub.year.facts import Facts

MADE, UNCHANGED, FAILED, REHEARSED = "made", "unchanged", "failed", "rehearsed"
"""What may become of an input: its files were made; they are there already; something could not be done; nothing was written,
and what would be was told."""


@dataclass(frozen=True)
class Manner:
    """How a run is made. `strict`: warnings count. `dry`: nothing is written, and what would be is told. `again`: files are
    made also where nothing changed. `quiet` and `verbose`: only what went wrong is said, and all. `facts`: what the issue holds is
    told too, for an index. `each`: each document has files of its own besides."""

    choice: Choice
    strict: bool = False
    dry: bool = False
    again: bool = False
    quiet: bool = False
    verbose: bool = False
    facts: bool = False
    each: bool = False


@dataclass(frozen=True)
class Job:
    """An order, and all that the command line says of it. `is_alone`: there is no other, so that of files that are there
    already the findings are said once more."""

    order: Order
    options: Particulars
    wishes: Wishes
    manner: Manner
    is_alone: bool = True


@dataclass(frozen=True)
class Outcome:
    """What became of an input: how much it holds, how many findings, of which `seen` were looked at or are ignored, its files,
    its exit code, why what failed, what would have been done, and what was said meanwhile."""

    input: str
    called: str
    state: str
    counts: tuple[int, ...] = ()
    findings: int = 0
    seen: int = 0
    files: tuple[str, ...] = ()
    worst: int = 0
    reasons: tuple[str, ...] = ()
    rehearsed: tuple[str, ...] = ()
    facts: Facts | None = field(default=None, compare=False)
    lines: tuple[str, ...] = field(default=(), compare=False)

    @property
    def cells(self) -> list[str]:
        """Its row of the table under `desk.columns`, but for its name."""
        return [*cells_of(self.counts), found_cell(self.findings, self.seen), str(len(self.files))]


def make(desk: Desk, job: Job) -> Outcome:
    """Makes the files of one input. Whatever fails is said, and is that input's alone."""
    desk.attempts = attempts = Attempts(desk.talk)
    outcome = Outcome(job.order.input, job.order.called, FAILED)
    with attempts.at(job.order.called):
        try:
            outcome = _outcome(desk, job)
        except Meanwhile:  # a run that was broken off had one more to finish: what it wrote is known
            outcome = _outcome(desk, job)
    reasons = tuple(" ".join(str(error).split()) or type(error).__name__ for _, error in attempts.failed)
    state = FAILED if reasons else outcome.state
    return replace(outcome, state=state, reasons=reasons, worst=max(attempts.worst, outcome.worst))


def _outcome(desk: Desk, job: Job) -> Outcome:
    order, manner = job.order, job.manner
    if order.fault is not None:
        raise order.fault
    desk.remark(order.path)
    if not manner.dry:
        desk.sweep(order)
    for file in [*files_for(order.input, job.wishes), *parts_of(order)]:
        desk.talk.detail(say("{file}: it is read", file=file))
    hand_work = desk.hand_work(order, manner.choice)
    wishes = wishes_of(order.input, job.wishes, order.recipe.said if order.recipe else None)
    stamp = stamp_of(order, particulars_for(order.path, job.options), wishes, parts_of(order))
    if not (manner.again or manner.dry) and (before := _before(desk, job, hand_work, stamp, wishes)):
        return before
    copy = desk.joined(desk.read_for(order), hand_work)
    desk.show_some(copy.findings, copy.place, order.input, order.given, order.called)
    outcome = _rehearsed(desk, copy, job, hand_work) if manner.dry else _made(desk, copy, job, hand_work, stamp)
    if manner.facts:
        from gazette_pub.year.facts import facts_of  # most runs make no index

        outcome = replace(outcome, facts=facts_of(copy.issue, copy.findings, copy.name))
    return replace(outcome, worst=judged(copy.findings, order.input, copy.name, manner.strict))


def _rehearsed(desk: Desk, copy: Copy, job: Job, hand_work: HandWork) -> Outcome:
    order = job.order
    rehearsed = tuple(map(str, desk.rehearse(copy, order, hand_work)))
    return Outcome(order.input, order.called, REHEARSED, rehearsed=rehearsed)


def _made(desk: Desk, copy: Copy, job: Job, hand_work: HandWork, stamp: Stamp | None) -> Outcome:
    """What became of an input whose files are written now."""
    order, manner, read = job.order, job.manner, len(copy.findings)
    hand_work.refuse()
    if stamp is not None:
        stamp()  # now: while the pages of a long issue are set by another process, this one has time
    parts = list(documents.written(desk, copy, order, manner.choice, stamp)) if manner.each else []
    written = desk.publish(copy, order, hand_work, lambda: _done(copy, job, stamp, desk, read))
    return Outcome(
        order.input,
        order.called,
        MADE,
        Counts.of(copy.issue, desk.pages).figures,
        len(copy.findings),
        seen_of(order.input).count_in(copy.findings, copy.name),
        (*written, *parts),
    )


def _done(copy: Copy, job: Job, stamp: Stamp | None, desk: Desk, read: int) -> Done | None:
    """What is kept of a run in which nothing failed. `read`: how many findings there were before any file was made."""
    if stamp is None or desk.attempts.failed:
        return None
    lying = tuple(beside(job.order.targets.values(), copy.issue, copy.pictures))
    findings = kept(finding.settled() for finding in copy.findings)
    parts = documents.stems(copy) if job.manner.each else None
    figures = Counts.of(copy.issue, desk.pages).figures
    return Done(stamp(), copy.name, len(copy.findings), figures, lying, findings, parts, read)


def _before(desk: Desk, job: Job, hand_work: HandWork, stamp: Stamp | None, wishes: Wishes) -> Outcome | None:
    """What became of the input when its files were made, where all is as it was then."""
    order, manner = job.order, job.manner
    done = hand_work.done(stamp) if stamp is not None else None
    if done is None or (manner.each and not documents.stand(desk, order, done, wishes)):
        return None
    files = [*dict.fromkeys(f"{order.folder / each.partition('/')[0]}{os.sep}" for each in done.beside)]
    files += map(str, order.targets.values())
    for stem in (done.parts or ()) if manner.each else ():
        files += map(str, documents.order_of(order, stem, wishes).targets.values())
    for target in order.targets.values():
        desk.talk.detail(say("{file}: stays as it is: it is made of the same already", file=target))
    seen = _seen_before(order, done)
    outcome = Outcome(order.input, order.called, UNCHANGED, done.counts, done.found, seen, tuple(files))
    return (
        _told_again(desk, job, hand_work, done, outcome) if job.is_alone or manner.strict or manner.facts else outcome
    )


def _told_again(desk: Desk, job: Job, hand_work: HandWork, done: Done, outcome: Outcome) -> Outcome | None:
    """The outcome with what was found when the files were made; None where nobody knows that any more."""
    order, issue = job.order, hand_work.written() if job.manner.facts else None
    try:
        findings = findings_in(done.findings)
    except (ValueError, KeyError, TypeError):  # no record of ours
        return None
    if job.is_alone:
        hand_work.tell_again()
        place = _place(order, done)
        read = findings[: done.read]
        desk.show_some(read, place, order.input, order.given, order.called)
        desk.show_all(findings[len(read) :], place, order.called)
    if job.manner.facts:
        if issue is None:
            return None
        from gazette_pub.year.facts import facts_of

        outcome = replace(outcome, facts=facts_of(issue, findings, done.name))
    return replace(outcome, worst=judged(findings, order.input, done.name, job.manner.strict))


def _place(order: Order, done: Done) -> str:
    """What the lines of findings are lines of: of a text, the input."""
    return order.called if order.path is not None and order.path.name == done.name else done.name


def _seen_before(order: Order, done: Done) -> int:
    """How many of the findings that were kept were seen; most inputs have no marks, and nothing is unpacked for them."""
    marks = seen_of(order.input)
    with contextlib.suppress(ValueError, KeyError, TypeError):  # no record of ours
        return marks.count_in(findings_in(done.findings), done.name) if marks.holds_any else 0
    return 0


def judged(findings: list[Finding], input: str, name: str, strict: bool) -> int:
    """With `--strict` 1 where an error or a warning is one that nobody has seen."""
    new = seen_of(input).new_of(findings, name) if strict else []
    return int(any(finding.grade is not Grade.NOTE for finding in new))


def lost(job: Job, error: GazetteError, code: int | None = None) -> Outcome:
    """What became of an input that nothing could be done for: one line, as of every input that failed."""
    stream = io.StringIO()
    say_error(Talk(stream), say("{place}: {error}", place=visible(job.order.called), error=error), error.advice)
    lines = tuple(stream.getvalue().splitlines())
    worst = error.exit_code if code is None else code
    return Outcome(job.order.input, job.order.called, FAILED, worst=worst, reasons=(str(error),), lines=lines)
