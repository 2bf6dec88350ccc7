"""How wide the lines of a text stand below each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gazette_pub.formats.pdf.reading.columns import Printed

WIDEST = 2.6
"""Times their size by which lines of one text stand below each other at the most."""

_ENOUGH = 4
"""Steps from one line to the next that tell it."""


def leading_of(lines: Sequence[Printed]) -> float:
    """The usual step from a line to the next in the same face, times their size; 0 where too few tell it."""
    alike = [
        (above, below) for above, below in pairwise(lines) if (above.face, above.column) == (below.face, below.column)
    ]
    steps = sorted((below.y - above.y) / above.face.size for above, below in alike)
    steps = [step for step in steps if 0 < step <= WIDEST]
    return steps[len(steps) // 2] if len(steps) >= _ENOUGH else 0.0
