"""Times the pages of the bulletin, and of ten bulletins end to end: composed and painted.

    .venv/bin/python benchmarks/composing.py [--runs 3] [--times 10] [--input FILE] [--css FILE] [--typst FILE]
                                  [--processes] [--python PYTHON]

Below, with `--processes`: whole processes in turn, from issue XML to archive PDF with all that it carries, the start of
Python included, and Typst beside them; the least wall seconds, and the most memory.

CPU seconds in one process whose libraries are loaded, the least of the runs: what else the machine does only adds to it.
The last column is how much longer the longer input took, to be held against how much longer it is. Beside it, where it is
asked for: the same bulletin by WeasyPrint with a style sheet, and by Typst (`pip install typst`) a file of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from akn import BULLETIN, MADE, issue_of, least  # noqa: E402

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
    text = options.input.read_bytes()
    short, long = (steps_of(issue_of(data)) for data in (text, text * options.times))
    rows = [["step", "CPU s", f"{options.times} times", "longer"]]
    for name, step in short.items():
        once, often = least(step, options.runs), least(long[name], 1)
        rows.append([name, f"{once:.2f}", f"{often:.2f}", f"{often / once:.1f}"])
    rows += [[name, f"{least(step, 1):.2f}", "", ""] for name, step in others(options, issue_of(text))]
    sys.stdout.write("\n".join([f"{options.input.name}, the least of {options.runs} runs", *table(rows), ""]))
    if options.processes:
        sys.stdout.write("\n".join(["", *table([["process", "wall s", "MB"], *whole_processes(options, text)]), ""]))


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
    if options.typst:
        yield "Typst", partial(import_module("typst").compile, str(options.typst), format="pdf", pdf_standards=["a-3a"])


TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], format='pdf', pdf_standards=['a-3a'])"


def whole_processes(options: argparse.Namespace, text: bytes) -> Iterator[list[str]]:
    """Rows of a table: what each command took at its best."""
    with TemporaryDirectory() as folder:
        commands = dict(_commands(options, text, Path(folder)))
        taken = [{name: _process(command) for name, command in commands.items()} for _ in range(options.runs)]
    for name in commands:
        wall, memory = (column([run[name][i] for run in taken]) for i, column in ((0, min), (1, max)))
        yield [name, f"{wall:.2f}", f"{memory:.0f}"]


def _commands(options: argparse.Namespace, text: bytes, folder: Path) -> Iterator[tuple[str, list[str]]]:
    for name, times in (("once", 1), (f"{options.times} times", options.times)):
        source = folder / f"{times}.issue.xml"
        source.write_bytes(WRITERS["xml"].write()(issue_of(text * times), Press(MADE)))
        command = [sys.executable, "-m", "gazette_pub", "convert", str(source), "--to", "pdf", "--output", str(folder)]
        yield name, command
    if options.typst:
        yield "Typst", [options.python, "-c", TYPST, str(options.typst), str(folder / "typst.pdf")]


def _process(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak megabytes of a process of its own."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    return time.perf_counter() - begun, used.ru_maxrss / 1024


if __name__ == "__main__":
    main()
