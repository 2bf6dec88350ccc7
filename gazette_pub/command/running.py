"""One run of `gazette convert`: its orders carried out, or only rehearsed, and what there is to say in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gazette_pub.command.convert import Order
from gazette_pub.command.desk import Desk, columns, row
from gazette_pub.command.handwork import Choice
from gazette_pub.command.talk import table
from gazette_pub.command.wishes import files_for
from gazette_pub.issue.messages import say, visible
from gazette_pub.publish.wishes import Wishes


@dataclass(frozen=True)
class Manner:
    """How a run is made. `strict`: warnings count. `dry`: nothing is written, and what would be is told."""

    choice: Choice
    strict: bool = False
    dry: bool = False


class Run:
    """What was made so far: a row of the table for each input, and the files that were written."""

    def __init__(self, desk: Desk, options: Wishes, manner: Manner) -> None:
        self._desk, self._options, self._manner = desk, options, manner
        self._rows, self._files = [columns()], list[str]()
        self._rehearsed: list[str] = []

    def work_on(self, orders: Sequence[Order]) -> None:
        """Carries the orders out. What fails is said, and fails alone."""
        talk = self._desk.talk
        for n, order in enumerate(orders, 1):
            talk.ahead = f"{say('{n} of {count}', n=n, count=len(orders))}: " if len(orders) > 1 else ""
            with self._desk.attempts.at(order.input):
                self._carry_out(order)
        talk.clear()

    def _carry_out(self, order: Order) -> None:
        desk, manner = self._desk, self._manner
        if not manner.dry:
            desk.sweep(order)
        for file in files_for(order.input, self._options):
            desk.talk.detail(say("{file}: it is read", file=file))
        hand_work = desk.hand_work(order, manner.choice)
        copy = desk.joined(desk.read(order.input, order.stem), hand_work)
        desk.show_some(copy, order.input)
        if manner.dry:
            self._rehearsed += map(str, desk.rehearse(copy, order, hand_work))
        else:
            written = desk.publish(copy, order, hand_work)
            self._rows.append(row(copy, order.input, len(written)))
            self._files += written
        desk.judge(copy, order.input, manner.strict)

    def result(self) -> list[str]:
        """The table and the files; or what would be done."""
        if len(self._rows) > 1:
            return [*table(self._rows), *map(visible, self._files)]
        return [visible(line) for line in self._rehearsed]
