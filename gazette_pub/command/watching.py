"""Inputs that are worked on again whenever they change: they are looked at from time to time, as every system can."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from gazette_pub.command.compose import parts_of
from gazette_pub.command.convert import Order
from gazette_pub.command.wishes import files_for
from gazette_pub.issue import settings
from gazette_pub.issue.problems import GazetteError, WrongUsage
from gazette_pub.publish.wishes import Wishes

PAUSE = 0.5
"""Seconds between two looks."""

State = tuple[tuple[str, int, int, int], ...]
"""The files that an input is made with: the name of each, its number on the disk, when it was changed, how long it is."""


class Watch:
    """The orders as they are now, and of each how its files stood when it was carried out. `pause`: waits for the next look."""

    def __init__(
        self, orders: Callable[[], Sequence[Order]], options: Wishes, pause: Callable[[float], None] = time.sleep
    ) -> None:
        self._orders, self._options, self._pause = orders, options, pause
        self._done: dict[str, State] = {}
        self._last: dict[str, State] = {}

    def go_on(self, carry_out: Callable[[list[Order]], object]) -> None:
        """Has the orders carried out, all at first and then whichever changed, until somebody interrupts it."""
        with contextlib.suppress(KeyboardInterrupt):
            self._carry_out(list(self._orders()), carry_out)
            while True:
                self._pause(PAUSE)
                if changed := self._changed():
                    self._carry_out(changed, carry_out)

    def _carry_out(self, orders: list[Order], carry_out: Callable[[list[Order]], object]) -> None:
        self._done |= {order.input: self._state(order) for order in orders}
        carry_out(orders)

    def _changed(self) -> list[Order]:
        """The orders whose files are others than when they were carried out, and were left alone since the last look."""
        try:
            states = {order.input: (order, self._state(order)) for order in self._orders()}
        except WrongUsage:  # a folder that is empty for a moment
            return []
        last, self._last = self._last, {input: state for input, (_, state) in states.items()}
        return [
            order
            for input, (order, state) in states.items()
            if state != self._done.get(input) and state == last.get(input)
        ]

    def _state(self, order: Order) -> State:
        files = [Path(order.input), *settings.files_for(Path(order.input)), *parts_of(order)]
        with contextlib.suppress(GazetteError):  # what is wrong with a gazette.toml is said when the input is read
            files += files_for(order.input, self._options)
        return tuple(sorted({found for path in files if (found := _as_it_stands(path))}))


def _as_it_stands(path: Path) -> tuple[str, int, int, int] | None:
    """None where there is no such file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return str(path), found.st_ino, found.st_mtime_ns, found.st_size
