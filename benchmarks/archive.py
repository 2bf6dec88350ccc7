"""How `gazette convert` does with many issues: time for each, memory, what two cores give, and a run that is killed.

    benchmarks/archive.py [--issues 100,300,1000] [--to xml,html] [--killed 200] [--scheduler]

The issues are cut from the bulletin of the fixtures, some 150 lines each, no two alike. A straight line is the same time for each of
a thousand as for each of a hundred. `--scheduler` has the run that is killed go on on a Dask cluster of processes too. Figures of
a machine that does something else besides say nothing, nor do those of a program that is changed meanwhile.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BULLETIN = ROOT / "fixtures" / "shanxi-2024-1.txt"
LINES = 150
SETTINGS = os.environ | {"PYTHONPATH": str(ROOT)}


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--issues", default="100,300,1000")
    parser.add_argument("--to", default="xml,html")
    parser.add_argument("--killed", type=int, default=200)
    parser.add_argument("--scheduler", action="store_true")
    asked = parser.parse_args(arguments)
    counts = list(map(int, asked.issues.split(",")))
    with tempfile.TemporaryDirectory() as folder:
        year = Path(folder, "year")
        fill(year, max(counts))
        straight(year, counts, asked.to)
        twice(year, sorted(counts)[len(counts) // 2], asked.to)
        killed(year, asked.killed, asked.to, asked.scheduler)


def fill(folder: Path, count: int) -> None:
    """So many issues in a folder, and below it a list of the first of them for each number that is asked for."""
    folder.mkdir()
    lines = BULLETIN.read_text("utf-8").split("\n")
    for n in range(count):
        start = n * 97 % (len(lines) - LINES)
        text = "\n".join(lines[start : start + LINES])
        (folder / f"{n:04}.txt").write_text(f"某省公报第{n}号文件的公告\n\n{text}\n", "utf-8")


def listed(year: Path, count: int) -> Path:
    path = year.parent / f"{count}.list"
    path.write_text("\n".join(map(str, sorted(year.iterdir())[:count])), "utf-8")
    return path


def straight(year: Path, counts: Sequence[int], formats: str) -> None:
    for count in counts:
        output = year.parent / f"straight-{count}"
        took, peak = convert(listed(year, count), formats, output)
        again, _ = convert(listed(year, count), formats, output)
        say(
            f"{count:5} issues: {took:7.1f} s, {1000 * took / count:5.0f} ms each; a process takes {peak} MiB at most; "
            f"unchanged {1000 * again / count:.1f} ms each"
        )


def twice(year: Path, count: int, formats: str) -> None:
    """What a second core gives: the median of three."""
    gains = []
    for turn in range(3):
        one, two = (convert(listed(year, count), formats, year.parent / f"{turn}-{jobs}", "--jobs", str(jobs))[0]
                    for jobs in (1, 2))  # fmt: skip
        gains.append(one / two)
    say(f"two processes instead of one: {statistics.median(gains):.2f} times as fast ({count} issues, median of three)")


def killed(year: Path, count: int, formats: str, on_cluster: bool) -> None:
    """A run that is killed in its midst, and gone on with, against one that never was."""
    issues = listed(year, min(count, len(list(year.iterdir()))))
    convert(issues, formats, year.parent / "whole")
    with cluster() if on_cluster else nobody() as scheduler:
        for name, crew in (("two processes", ()), *([("a cluster", ("--scheduler", scheduler))] if on_cluster else [])):
            output = year.parent / name
            run = subprocess.Popen(line(issues, formats, output, *crew), env=SETTINGS, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL)  # fmt: skip
            while len(list(output.glob("*.xml"))) < count // 2 and run.poll() is None:
                time.sleep(0.02)
            run.send_signal(signal.SIGKILL)
            run.wait()
            there = len(list(output.glob("*.xml")))
            convert(issues, formats, output, *crew)
            same = tree(output) == tree(year.parent / "whole")
            say(
                f"{name}: killed with {there} of {count} made; gone on with, every byte the same: {'yes' if same else 'NO'}"
            )


def convert(issues: Path, formats: str, output: Path, *more: str) -> tuple[float, int]:
    """Seconds, and MiB of the largest process so far."""
    began = time.monotonic()
    done = subprocess.run(line(issues, formats, output, *more), env=SETTINGS, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr.decode())
    return time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def line(issues: Path, formats: str, output: Path, *more: str) -> list[str]:
    command = [sys.executable, "-m", "gazette_pub", "convert", "--from", str(issues), "--to", formats, "--quiet"]
    return [*command, "--output", str(output), *more]


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def nobody() -> Iterator[str]:
    yield ""


@contextmanager
def cluster() -> Iterator[str]:
    """A Dask cluster of two processes on this machine; its address."""
    begin = [sys.executable, str(ROOT / "tests" / "local_cluster.py")]
    with subprocess.Popen(begin, env=SETTINGS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().split()[0]
        process.communicate("")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
