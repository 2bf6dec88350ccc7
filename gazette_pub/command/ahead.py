"""The process that is to set the pages of a long issue, begun before this one has loaded what it needs itself: so both load at
the same time. Nothing depends on it, and it is begun only where the arguments look as though it is wanted."""

from __future__ import annotations

import contextlib
import os
import weakref
from collections.abc import Iterator, Sequence
from itertools import pairwise
from subprocess import Popen

from gazette_pub.publish.pythons import begun, ended

SETS_PAGES = "gazette_pub.command.aside"
"""The module of its work."""

LONG = 100_000
"""Bytes of an input: one that is shorter is set before another process is there."""

ELSEWHERE = frozenset("--css --press --from --per-document --scheduler --watch --dry-run -n --help -h".split())
"""Options with which it is not, or not at once, this run that sets pages."""

PUT = frozenset(("-o", "--output"))
"""What the name of a file to write stands behind."""

_waiting: list[tuple[Popen[bytes], weakref.finalize[..., Popen[bytes]]]] = []


def begin(arguments: Sequence[str]) -> None:
    """Begins it where these arguments ask for the pages of one long issue, and the machine has another core for it. It is ended
    with this process, if nobody takes it."""
    if cores() > 1 and wants_pages(arguments):
        with contextlib.suppress(OSError):  # the machine has room for no more of them
            process = begun(SETS_PAGES)
            _waiting.append((process, weakref.finalize(process, ended, process)))


def taken() -> Popen[bytes] | None:
    """That process, for whoever asks first."""
    if not _waiting:
        return None
    process, end = _waiting.pop()
    end.detach()
    return process


def wants_pages(arguments: Sequence[str]) -> bool:
    """Whether these arguments ask for the PDF of one long input that is none, as far as can be seen without reading them well."""
    if "convert" not in arguments or not ELSEWHERE.isdisjoint(arguments) or not _asks_for_pdf(arguments):
        return False
    named = (word for before, word in zip(("", *arguments), arguments, strict=False) if before not in PUT)
    files = [word for word in named if os.path.isfile(word)]
    return len(files) == 1 and not files[0].endswith(".pdf") and os.path.getsize(files[0]) >= LONG


def _asks_for_pdf(arguments: Sequence[str]) -> bool:
    wanted = [*_values("--to", arguments), *_values("-o", arguments), *_values("--output", arguments)]
    formats = [word for word in wanted if not os.path.isdir(word)]
    return not formats or any("pdf" in word for word in formats)


def _values(option: str, arguments: Sequence[str]) -> Iterator[str]:
    """What stands behind an option, or in one word with it."""
    yield from (word for before, word in pairwise(arguments) if before == option)
    yield from (word.partition("=")[2] for word in arguments if word.startswith(f"{option}="))


def cores() -> int:
    """How many processes may work at a time."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # a system that does not say
        return os.cpu_count() or 1
