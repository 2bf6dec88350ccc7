"""What lies open: an issue that is read anew as soon as its file changes, corrected, and set into pages.

Two threads work at it: one reads and corrects, in the order in which that is asked for; the other sets pages, always those of
the newest issue. Whoever looks on is told that there is something new, and asks for it.
"""

from __future__ import annotations

import contextlib
import contextvars
import copy
import queue
import threading
import zlib
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future
from dataclasses import field, replace

from gazette_pub.formats.source import Source
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Node, serialise
from gazette_pub.issue.problems import GazetteError
from gazette_pub.preview.corrections import NotCorrected
from gazette_pub.preview.door import Door
from gazette_pub.preview.drawing import Drawing, NotDrawn
from gazette_pub.preview.setting import Setting, setting
from gazette_pub.preview.sources import Shown, shown
from gazette_pub.preview.view import View, element_at
from gazette_pub.words.records import dataclass

POLL = 0.4
"""Seconds between two looks at the files."""

MOST_STEPS = 100
"""Corrections that can be taken back."""

Correction = Callable[[Node, Sequence[str]], Node]
"""Corrects an element, in an issue of its own, by the lines of its source; the one to look at then. Raises NotCorrected where
that can't be done."""


@dataclass(frozen=True)
class Problem:
    """Why something can't be had, and what to do."""

    said: Message
    hint: Message | None = None

    @classmethod
    def of(cls, error: Exception) -> Problem:
        if isinstance(error, GazetteError):
            return cls(say("{error}", error=error), error.advice)
        if isinstance(error, MemoryError):
            return cls(say("there is not enough memory for it"))
        return cls(say("a fault of this program: {kind}: {error}", kind=type(error).__name__, error=error))


@dataclass(frozen=True)
class State:
    """What there is to see: the source first, where it is known before it is read. `version` counts the views, `edition` all that
    changes. `busy`: what is being done, and `step` how far that is."""

    version: int = 0
    edition: int = 0
    view: View | None = None
    source: Shown | None = None
    problem: Problem | None = None
    setting: Setting | None = None
    unset: Problem | None = None
    busy: str = "reading"
    step: Message | None = None
    done: int = 0
    undone: int = 0


@dataclass
class _Step:
    """What stood before a correction, and what stands since; packed."""

    before: bytes
    after: bytes

    @classmethod
    def of(cls, before: bytes, after: bytes) -> _Step:
        return cls(zlib.compress(before, 1), zlib.compress(after, 1))


@dataclass
class _Steps:
    done: list[_Step] = field(default_factory=list)
    undone: list[_Step] = field(default_factory=list)

    def add(self, step: _Step) -> None:
        self.done = [*self.done, step][-MOST_STEPS:]
        self.undone.clear()

    def clear(self) -> None:
        self.done.clear()
        self.undone.clear()


class Bench:
    """An issue on the bench. `state` is a value: whoever took it has it as it was."""

    def __init__(self, door: Door, poll: float = POLL) -> None:
        self.door, self.drawing = door, Drawing()
        self.state = State()
        self._poll = poll
        self._listeners: list[Callable[[State], None]] = []
        self._orders: queue.Queue[tuple[Callable[[], int], Future[int]]] = queue.Queue()
        self._to_set: queue.Queue[View | None] = queue.Queue()
        self._stamp: Hashable = None
        self._steps = _Steps()
        self._of_source: tuple[str, Shown] | None = None
        self._ended = threading.Event()
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Begins to work, in threads of its own."""
        for work in (self._read_and_watch, self._set_pages):
            context = contextvars.copy_context()  # the language that is spoken
            threading.Thread(target=context.run, args=(work,), daemon=True).start()

    def end(self) -> None:
        """Ends the work: what is being done is not waited for."""
        self._ended.set()
        self._to_set.put(None)
        self.drawing.end()

    def listen(self, listener: Callable[[State], None]) -> Callable[[], None]:
        """Has the listener told of each new state; what ends that."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # what is asked for

    def correct(self, version: int, row: int, correction: Correction) -> Future[int]:
        """Corrects what a row of that version shows; which row to look at then."""
        return self._order(lambda: self._correct(version, row, correction))

    def undo(self) -> Future[int]:
        """Takes the last correction back."""
        return self._order(lambda: self._step(self._steps.done, self._steps.undone, back=True))

    def redo(self) -> Future[int]:
        """Makes the correction again that was taken back last."""
        return self._order(lambda: self._step(self._steps.undone, self._steps.done, back=False))

    def _order(self, work: Callable[[], int]) -> Future[int]:
        waiting: Future[int] = Future()
        self._orders.put((work, waiting))
        return waiting

    # reading and correcting

    def _read_and_watch(self) -> None:
        while not self._ended.is_set():
            if (stamp := self.door.stamp()) != self._stamp:
                self._stamp = stamp
                self._read()
                continue
            try:
                work, waiting = self._orders.get(timeout=self._poll)
            except queue.Empty:
                continue
            try:
                waiting.set_result(work())
            except Exception as error:  # the edge of the thread: whoever asked is told
                self._show(busy="")
                waiting.set_exception(error)

    def _read(self) -> None:
        """Reads the files as they are now. Where that can't be done, what was read before still shows."""
        self._show(busy="reading", step=None)
        try:
            if self.state.source is None and (source := self.door.source()) is not None:
                self._show_early(source)
            work = self.door.read(lambda step: self._show(step=step))
            view = View.of(replace(work, issue=copy.deepcopy(work.issue)))
            self._show_view(view, self._shown(work.source))
        except Exception as error:  # the edge of the thread: it goes on watching
            self._show(problem=Problem.of(error), busy="")

    def _show_early(self, source: Source) -> None:
        with contextlib.suppress(GazetteError):  # which the reading tells of
            self._show(source=self._shown(source))

    def _shown(self, source: Source) -> Shown:
        """How the source is shown, which is found out once."""
        if self._of_source is None or self._of_source[0] != source.sha256:
            self._of_source = source.sha256, shown(source, self.drawing)
        return self._of_source[1]

    def _show_view(self, view: View, source: Shown) -> None:
        self._show(
            view=view, source=source, version=self.state.version + 1, problem=None, setting=None, unset=None,
            busy="setting", done=len(self._steps.done), undone=len(self._steps.undone),
        )  # fmt: skip
        self._to_set.put(view)

    def _correct(self, version: int, row: int, correction: Correction) -> int:
        view = self.state.view
        if view is None or version != self.state.version or self.state.problem is not None:
            raise NotCorrected(say("it has changed meanwhile"), hint=say("look at it once more"))
        if not 0 <= row < len(view.rows):
            raise NotCorrected(say("there is no such element"))
        self._show(busy="correcting")
        issue = copy.deepcopy(view.work.issue)
        node = element_at(issue, view.rows[row].n)
        assert node is not None
        done = correction(node, self._lines())
        look_at = View.of(replace(view.work, issue=issue)).row_of.get(done, row)
        before = self.door.stands()
        self._put(before, serialise(issue))
        self._read()
        if self.state.problem is None:
            self._add_step(before, self.door.stands())
        return look_at

    def _add_step(self, before: bytes, after: bytes) -> None:
        """Has a correction taken back with the next undo; one that changed nothing is none."""
        if after != before:
            self._steps.add(_Step.of(before, after))
        self._stamp = self.door.stamp()
        self._show(done=len(self._steps.done), undone=len(self._steps.undone))

    def _lines(self) -> Sequence[str]:
        """The lines that the places of the issue are of, where the source has such."""
        view, source = self.state.view, self.state.source
        is_text = view is not None and view.work.source.format == "text"
        return source.texts if is_text and source is not None else ()

    def _step(self, from_: list[_Step], to: list[_Step], back: bool) -> int:
        if not from_:
            raise NotCorrected(say("nothing to take back") if back else say("nothing to do again"))
        step = from_[-1]
        before, after = zlib.decompress(step.before), zlib.decompress(step.after)
        self._show(busy="correcting")
        self._put(*((after, before) if back else (before, after)))
        to.append(from_.pop())
        self._read()
        return -1

    def _put(self, before: bytes, after: bytes) -> None:
        """Puts an issue XML in the place of another. Where somebody else wrote there, nothing can be taken back any more."""
        try:
            self.door.put(after, before)
        except GazetteError:
            self._steps.clear()
            self._show(done=0, undone=0)
            raise
        self._stamp = self.door.stamp()

    # pages

    def _set_pages(self) -> None:
        while (view := self._newest()) is not None:
            try:
                made = setting(view, self.drawing)
                self._show_setting(view, setting=made, unset=None)
            except NotDrawn:
                self._show_setting(view, setting=None, unset=Problem(say("the pages can't be drawn")))
            except Exception as error:  # the edge of the thread: it goes on with the next issue
                self._show_setting(view, setting=None, unset=Problem.of(error))

    def _newest(self) -> View | None:
        """The issue that is to be set next: the newest; None at the end."""
        view = self._to_set.get()
        while not self._to_set.empty():
            view = self._to_set.get()
        return None if self._ended.is_set() else view

    def _show_setting(self, view: View, setting: Setting | None, unset: Problem | None) -> None:
        def changed(state: State) -> dict[str, object]:
            busy = "" if state.busy == "setting" else state.busy
            return {"setting": setting, "unset": unset, "busy": busy} if state.view is view else {}

        self._change(changed)

    def _show(self, **changed: object) -> None:
        self._change(lambda state: changed)

    def _change(self, changed: Callable[[State], dict[str, object]]) -> None:
        """Two threads change the state: what one of them changes depends on no state but the one that it changes."""
        with self._lock:
            if not (changes := changed(self.state)):
                return
            state = replace(self.state, edition=self.state.edition + 1, **changes)  # type: ignore[arg-type]
            self.state, listeners = state, list(self._listeners)
        for listener in listeners:
            listener(state)
