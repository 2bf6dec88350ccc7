"""Times Akoma Ntoso of the bulletin, and of ten bulletins end to end: written, validated and read back, in each layout.

    .venv/bin/python benchmarks/akn.py [--runs 5] [--times 10] [--input FILE]

CPU seconds in one process whose libraries are loaded, the least of the runs: what else the machine does only adds to it.
The bulletin is timed before ten of them are read: what a step leaves in the memory slows down those after it.
How much longer the longer input took is to be held against how much longer it is. So is, in the last column, how many more
calls it took: seconds are those of a machine, whose caches hold one bulletin and not ten, and which may do other things besides;
calls are the program's alone.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.finish import finish  # noqa: E402
from gazette_pub.formats import Press, reader_of, source_of  # noqa: E402
from gazette_pub.formats.akn.layouts import LAYOUT_SUFFIXES  # noqa: E402
from gazette_pub.formats.akn.validate import problems_of  # noqa: E402
from gazette_pub.formats.akn.write import write  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue

BULLETIN = ROOT / "fixtures" / "shanxi-2024-1.txt"
MADE = datetime(2024, 5, 1)
WANTED = {"write": 0.3, "validate": 1.0, "read back": 1.0}
"""CPU seconds that the bulletin may take."""


def main() -> None:
    options = arguments()
    text = options.input.read_bytes()
    short = timed(text, options.runs)
    long = timed(text * options.times, options.runs)
    rows = [["step", "CPU s", "wanted", f"{options.times} times", "longer", "more calls"]]
    for name, (once, calls) in short.items():
        wanted = WANTED[name.partition(",")[0]]
        more, calls_more = long[name]
        figures = (f"{once:.2f}", f"{wanted:.1f}", f"{more:.2f}", f"{more / once:.1f}", f"{calls_more / calls:.1f}")
        rows.append([name, *figures])
    sys.stdout.write("\n".join([f"{options.input.name}, the least of {options.runs} runs", *table(rows), ""]))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", type=Path, default=BULLETIN)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--times", type=int, default=10)
    return parser.parse_args()


def timed(data: bytes, runs: int) -> dict[str, tuple[float, int]]:
    """The CPU seconds of each step with this text, and its calls, by name."""
    return {name: (least(step, runs), calls_of(step)) for name, step in steps_of(issue_of(data)).items()}


def issue_of(data: bytes) -> Issue:
    source = source_of("a.txt", data)
    issue = reader_of(source)(source, ignore)
    finish(issue, ignore)
    return issue


def steps_of(issue: Issue) -> dict[str, Callable[[], object]]:
    """What is timed, by name."""
    written = {layout: write(issue, Press(MADE, layout=layout)) for layout in LAYOUT_SUFFIXES}
    sources = {layout: source_of("a.akn", data) for layout, data in written.items()}
    writing = {f"write, {layout}": partial(write, issue, Press(MADE, layout=layout)) for layout in written}
    judging = {f"validate, {layout}": partial(problems_of, written[layout]) for layout in ("file", "components")}
    reading = {f"read back, {layout}": partial(reader_of(each), each, ignore) for layout, each in sources.items()}
    return {**writing, **judging, **reading}


def least(step: Callable[[], object], runs: int) -> float:
    """The CPU seconds of the quickest run."""
    times = []
    for _ in range(runs):
        begin = time.process_time()
        step()
        times.append(time.process_time() - begin)
    return min(times)


def calls_of(step: Callable[[], object]) -> int:
    """How many functions are called, those of the libraries in C too."""
    profile = cProfile.Profile()
    profile.runcall(step)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
