"""How much memory the process that reads an input may take: little, and more from where it is known what for.

Nothing is done in a process that set no limit here: a library belongs to its host.
"""

from __future__ import annotations

import contextlib
import sys

LEAST, TIMES = 320 * 1024**2, 64
"""Bytes that any input may take, and for each of its own: a gazette takes thirty. An archive of ten thousand pages is of
twenty million; a file of one page that unpacks to a thousand million is none.
"""

UNITS = {"darwin": 1}
"""Bytes in which a system counts what a process has taken, where it is not 1024 (getrusage(2))."""

_most: int | None = None
_usual = 0


def usual_memory(data: bytes) -> int:
    """Bytes that reading this may take, where nothing has to be recognised."""
    return LEAST + TIMES * len(data)


def limit(usual: int, most: int) -> None:
    """Limits the memory of this process to what is usual, beside what it has taken already, and to `most` in the end."""
    global _most, _usual
    with contextlib.suppress(ImportError, OSError, ValueError):  # a system without limits, or with a lower one
        import resource

        taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNITS.get(sys.platform, 1024) if _most else 0
        _usual = min(usual + taken, most)
        resource.setrlimit(resource.RLIMIT_DATA, (_usual, most))
        _most = most


def allow(more: int) -> None:
    """Lets this process take so much more than is usual, for what is known to need it, where its memory was limited here."""
    if _most is not None:
        import resource

        soft, _ = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (min(max(soft, _usual + more), _most), _most))


def lift() -> None:
    """Lets this process take all that it may in the end, where its memory was limited here."""
    if _most is not None:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_most, _most))
