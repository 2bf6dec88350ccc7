"""Times the pages of the bulletin, and of ten bulletins end to end: composed and painted.

    .venv/bin/python benchmarks/composing.py [--runs 3] [--times 10] [--input FILE] [--css FILE]
    .venv/bin/python benchmarks/composing.py --processes [--typst FILE] [--python PYTHON] [--runs 3] [--times 10]

CPU seconds in one process whose libraries are loaded, the least of the runs: what else the machine does only adds to it.
The last column is how much longer the longer input took, to be held against how much longer it is. Beside it, where it is
asked for, the same bulletin by WeasyPrint with a style sheet.

With `--processes` whole processes in turn instead, the start of Python included: from issue XML to archive PDF with all
that it carries, into a folder that is empty. Beside them, where it is asked for, Typst (of a Python that has it) with a file of
its own. The least wall seconds, the memory of the largest process (a long issue takes two, where there are two cores), and
how often the least of Typst that is. Modules are compiled before, as those of an installed package are.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from akn import BULLETIN, MADE, issue_of, least  # noqa: E402

from gazette_pub.command.own import settle  # noqa: E402
from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.formats import WRITERS, Press  # noqa: E402
from gazette_pub.formats.pdf.painting.file import paint  # noqa: E402
from gazette_pub.formats.pdf.painting.metadata import About  # noqa: E402
from gazette_pub.formats.pdf.write import STYLE, write  # noqa: E402
from gazette_pub.layout.faces import faces  # noqa: E402
from gazette_pub.layout.style import style_of  # noqa: E402
from gazette_pub.layout.stylesheets import style_file  # noqa: E402
from gazette_pub.typeset.case import Case  # noqa: E402
from gazette_pub.typeset.compose import compose  # noqa: E402

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue

ABOUT = About("", "", "zh-Hans", MADE)


def main() -> None:
    options = arguments()
    (whole_processes if options.processes else in_this_process)(options)


def in_this_process(options: argparse.Namespace) -> None:
    settle()  # as the command does: else what the garbage collector takes grows with all that lives
    text = options.input.read_bytes()
    short, long = (steps_of(issue_of(data)) for data in (text, text * options.times))
    rows = [["step", "CPU s", f"{options.times} times", "longer"]]
    for name, step in short.items():
        once, often = least(step, options.runs), least(long[name], 1)
        rows.append([name, f"{once:.2f}", f"{often:.2f}", f"{often / once:.1f}"])
    rows += [[name, f"{least(step, 1):.2f}", "", ""] for name, step in others(options, issue_of(text))]
    sys.stdout.write("\n".join([f"{options.input.name}, the least of {options.runs} runs", *table(rows), ""]))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", type=Path, default=BULLETIN)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--css", type=Path)
    parser.add_argument("--typst", type=Path)
    parser.add_argument("--processes", action="store_true")
    parser.add_argument("--python", default=sys.executable, help="that has typst")
    return parser.parse_args()


def steps_of(issue: Issue) -> dict[str, Callable[[], object]]:
    """What is timed, by name."""
    style = style_of(style_file(STYLE), style_file)
    letters = faces(style.letters).letters
    composed = compose(issue, style, Case(letters))
    return {
        "compose": lambda: compose(issue, style, Case(letters)),
        "paint": lambda: paint(composed, style, ABOUT, []),
        "the whole, with what it carries": lambda: write(issue, Press(MADE)),
    }


def others(options: argparse.Namespace, issue: Issue) -> Iterator[tuple[str, Callable[[], object]]]:
    """What other programs take."""
    if options.css:
        yield "WeasyPrint", partial(write, issue, Press(MADE, css=options.css.read_text(encoding="utf-8")))


TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2] + '/typst.pdf', format='pdf', pdf_standards=['a-3a'])"

Command = tuple[str, Sequence[str]]
"""What is timed, and how it is called, all but the folder that its file goes to."""


def whole_processes(options: argparse.Namespace) -> None:
    with TemporaryDirectory() as folder:
        commands = list(_commands(options, Path(folder)))
        runs = range(options.runs + 1)  # the first compiles the modules
        taken = [
            [_process(command, Path(folder), f"{run}.{i}") for i, (_, command) in enumerate(commands)] for run in runs
        ]
    walls = [min(wall for wall, _ in of_one) for of_one in zip(*taken[1:], strict=True)]
    memory = [max(most for _, most in of_one) for of_one in zip(*taken[1:], strict=True)]
    typst = walls[-1] if options.typst else None
    rows = [["process", "wall s", "MB", "of Typst"]]
    for (name, _), wall, most in zip(commands, walls, memory, strict=True):
        rows.append([name, f"{wall:.2f}", f"{most:.0f}", f"{wall / typst:.2f}" if typst else ""])
    sys.stdout.write("\n".join([f"{options.input.name}, the least of {options.runs} runs", *table(rows), ""]))


def _commands(options: argparse.Namespace, folder: Path) -> Iterator[Command]:
    text = options.input.read_bytes()
    for name, times in (("once", 1), (f"{options.times} times", options.times)):
        source = folder / f"{times}.issue.xml"
        source.write_bytes(WRITERS["xml"].write()(issue_of(text * times), Press(MADE)))
        yield name, [sys.executable, "-m", "gazette_pub", "convert", str(source), "--to", "pdf", "--output"]
    if options.typst:
        yield "Typst", [options.python, "-c", TYPST, str(options.typst)]


MEASURE = """
import os, sys, time
begun = time.perf_counter()
_, status, used = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
print(time.perf_counter() - begun, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), file=sys.stderr)
"""
"""A process that begins another and measures it. It is small: the system counts to the one that is begun, as the most that it
had, what the one that begins it has."""


def _process(command: Sequence[str], folder: Path, name: str) -> tuple[float, float]:
    """Wall seconds and peak megabytes of a process of its own."""
    made = folder / name
    made.mkdir()
    surroundings = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    measured = [sys.executable, "-S", "-c", MEASURE, *command, str(made)]
    done = subprocess.run(measured, capture_output=True, text=True, check=True, cwd=ROOT, env=surroundings)
    wall, memory, code = done.stderr.splitlines()[-1].split()
    if code != "0" or not list(made.glob("*.pdf")):
        raise SystemExit(f"{' '.join(command)}: exit {code}\n{done.stderr}")
    return float(wall), float(memory)


if __name__ == "__main__":
    main()
