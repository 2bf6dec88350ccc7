"""Files of each document of an issue, beside those of the issue: `build/bulletin.documents/03-某市公园条例.pdf`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.command.convert import Counts, Order
from gazette_pub.command.desk import Copy, Desk
from gazette_pub.command.handwork import Choice
from gazette_pub.command.record import Done
from gazette_pub.command.stamp import Stamp
from gazette_pub.issue.pictures import move_to
from gazette_pub.parts.apart import Part, parts_of
from gazette_pub.publish.media import folder_of
from gazette_pub.publish.wishes import Wishes

FOLDER = ".documents"
"""What the folder is called that they are in, behind the name of the issue's files."""


def order_of(order: Order, stem: str, wishes: Wishes) -> Order:
    """The order for one document of what an order makes: the same formats."""
    folder = order.folder / f"{order.stem}{FOLDER}"
    targets = {format: folder / f"{stem}{wishes.suffix(format)}" for format in order.targets}
    return replace(order, targets=targets, folder=folder, stem=stem, is_part=True)


def stand(desk: Desk, order: Order, done: Done, wishes: Wishes) -> bool:
    """Whether the files of each document stand as they were written in that run."""
    return done.parts is not None and all(
        desk.hand_work(order_of(order, stem, wishes), Choice()).done(lambda: done.stamp) for stem in done.parts
    )


def stems(copy: Copy) -> tuple[str, ...]:
    """What the files of each document are called."""
    return tuple(part.stem for part in parts_of(copy.issue))


def written(desk: Desk, copy: Copy, order: Order, choice: Choice, stamp: Stamp | None) -> Iterator[str]:
    """Writes the files of each document; which were written. What fails is said, and the others are written."""
    told = list(copy.findings)  # what a writer finds in one part is said once
    for part in parts_of(copy.issue):
        with desk.attempts.at(f"{order.called}: {part.stem}"):
            yield from _part(desk, replace(copy, findings=told, text=""), order, part, choice, stamp)


def _part(desk: Desk, copy: Copy, order: Order, part: Part, choice: Choice, stamp: Stamp | None) -> Sequence[str]:
    own = order_of(order, part.stem, copy.wishes)
    move_to(part.issue, folder_of(part.stem))
    desk.sweep(own)
    hand_work = desk.hand_work(own, choice)
    joined = desk.joined(replace(copy, issue=part.issue), hand_work)

    def done() -> Done | None:
        return Done(stamp(), copy.name, 0, Counts.of(joined.issue, desk.pages).figures) if stamp else None

    return desk.publish(joined, own, hand_work, done)
