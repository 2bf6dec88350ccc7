"""Whether work grows with its input in a straight line: a ratio of processor times, the smallest of a few tries."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 5
"""Other work on the machine makes a try take longer, now the small one, now the large one; a square it can't hide."""


def growth(few: Callable[[], object], many: Callable[[], object], most: float, least: float = 0.05) -> float:
    """How many times few's processor time many takes: the first ratio below most, else the smallest of TRIES.

    What takes less than least seconds counts as least: the clock says nothing about it.
    """
    ratio = float("inf")
    for _ in range(TRIES):
        ratio = min(ratio, seconds(many) / max(seconds(few), least))
        if ratio < most:
            break
    return ratio


def seconds(work: Callable[[], object]) -> float:
    """The processor time of one call."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
