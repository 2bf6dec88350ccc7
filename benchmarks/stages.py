"""Times each stage of the work on the bulletin, and on ten bulletins end to end: CPU seconds and peak memory.

    .venv/bin/python benchmarks/stages.py [--runs 5] [--stages read,check,akn] [--input FILE] [--times 10]

Each run of a stage is a process of its own, so that none profits from another's caches and the peak is its own. The
time is that of the stage alone, the import of its libraries included; the peak is that of the whole process, what went
before included. The figure is the median of the runs; the span is from the least to the most.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.formats import (  # noqa: E402
    WRITERS,
    Press,
    load,
    reader_of,
)
from gazette_pub.formats.source import Source  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402
from gazette_pub.issue.particulars import Particulars  # noqa: E402
from gazette_pub.publish.writing import making, write_as  # noqa: E402

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue

BULLETIN = ROOT / "fixtures" / "shanxi-2024-1.txt"
STAGES = ("read", "finish", "check", *WRITERS, "convert")
MANY_TIMES = ("read", "finish", "check", "xml", "akn", "docx")
"""The stages that the ten bulletins go through: all but those that lay out pages, and what has them in it."""


@dataclass(frozen=True)
class Cost:
    """CPU seconds of a stage, and the peak memory of its process in MiB."""

    seconds: float
    mebibytes: float


def main() -> None:
    options = arguments()
    if options.child:
        cost = run_stage(options.child, options.input)
        sys.stdout.write(json.dumps([cost.seconds, cost.mebibytes]))
        return
    rows = [["stage", "CPU s", "span", "peak MiB"], *rows_of(options.input, options.stages, options.runs)]
    sys.stdout.write("\n".join([f"{options.input.name}, {options.runs} runs", *table(rows), ""]))
    if options.times > 1:
        longer(options)


def longer(options: argparse.Namespace) -> None:
    """The same for the input so many times end to end."""
    stages = [stage for stage in options.stages if stage in MANY_TIMES]
    with tempfile.TemporaryDirectory() as folder:
        long = Path(folder) / f"{options.times}-times-{options.input.name}"
        long.write_bytes(options.input.read_bytes() * options.times)
        rows = [["stage", "CPU s", "span", "peak MiB"], *rows_of(long, stages, options.runs)]
    sys.stdout.write("\n".join(["", f"{options.times} times {options.input.name}", *table(rows), ""]))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", type=Path, default=BULLETIN)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--times", type=int, default=10, help="how long the longer input is; 1 for none")
    parser.add_argument("--stages", type=stages_of, default=STAGES, help=f"of {','.join(STAGES)}")
    parser.add_argument("--child", choices=STAGES, help=argparse.SUPPRESS)
    return parser.parse_args()


def stages_of(text: str) -> Sequence[str]:
    unknown = [name for name in text.split(",") if name not in STAGES]
    if unknown:
        raise argparse.ArgumentTypeError(f"no such stage: {unknown[0]}")
    return text.split(",")


def rows_of(file: Path, stages: Sequence[str], runs: int) -> list[list[str]]:
    """A row a stage: its name, the median CPU seconds, their span, the median peak."""
    rows = []
    for stage in stages:
        costs = [in_a_process(stage, file) for _ in range(runs)]
        seconds = [cost.seconds for cost in costs]
        peak = statistics.median(cost.mebibytes for cost in costs)
        span = f"{min(seconds):.2f}-{max(seconds):.2f}"
        rows.append([stage, f"{statistics.median(seconds):.2f}", span, f"{peak:.0f}"])
    return rows


def in_a_process(stage: str, file: Path) -> Cost:
    command = [sys.executable, __file__, "--child", stage, "--input", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{stage} failed:\n{done.stderr}")
    return Cost(*json.loads(done.stdout))


def run_stage(stage: str, file: Path) -> Cost:
    """Does what comes before the stage, and then the stage, measured."""
    if stage == "convert":
        return measured(lambda: convert_all(file))
    if stage == "read":
        return measured(lambda: read(file))
    source, issue = load(str(file)), read(file)
    if stage == "finish":
        return measured(lambda: finish(issue))
    finish(issue)
    if stage == "check":
        return measured(lambda: check(issue, source))
    return measured(lambda: write_as(stage, issue, Press(making(issue, None))))


def read(file: Path) -> Issue:
    source = load(str(file))
    return reader_of(source)(source, ignore)


def finish(issue: Issue) -> None:
    from gazette_pub.finish import finish

    finish(issue, ignore)


def check(issue: Issue, source: Source) -> None:
    from gazette_pub.checks import check

    check(issue, source.text if source.format == "text" else "")


def convert_all(file: Path) -> None:
    """What `gazette convert` does, in one process."""
    from gazette_pub.publish.reading import read_issue

    issue = read_issue(load(str(file)), Particulars(), ignore)
    for format in WRITERS:
        write_as(format, issue, Press(making(issue, None)))


def measured(work: Callable[[], object]) -> Cost:
    begin = time.process_time()
    work()
    return Cost(time.process_time() - begin, peak())


def peak() -> float:
    """The most memory this process has held, in MiB.

    Linux's ru_maxrss counts what the parent held before this program began; VmHWM does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


if __name__ == "__main__":
    main()
