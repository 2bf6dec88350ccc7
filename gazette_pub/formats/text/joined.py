"""Lines that an extractor broke within a word, put together again before anything is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from gazette_pub.structure.line import Line


def joined(lines: Iterable[Line], goes_on: Callable[[Line, Line], bool], between: str = "") -> list[Line]:
    """The lines, each of which goes on from what is before it on that line, with a blank `between` or none. `goes_on`: asked of what is
    before it, and of it."""
    whole: list[Line] = []
    for line in lines:
        if whole and goes_on(whole[-1], line):
            whole[-1] = _on_one_line(whole[-1], line, between)
        else:
            whole.append(line)
    return whole


def _on_one_line(before: Line, line: Line, between: str) -> Line:
    printed = before.printed + between + line.printed
    return replace(before, printed=printed, loose=before.loose + between + line.loose, last=line.n, laid=printed)
