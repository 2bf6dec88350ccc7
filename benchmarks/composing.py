"""Times the pages of the bulletin, and of ten bulletins end to end: composed and painted.

    python benchmarks/composing.py [--runs 3] [--times 10] [--input FILE] [--css FILE] [--typst FILE]

CPU seconds in one process whose libraries are loaded, the least of the runs: what else the machine does only adds to it.
The last column is how much longer the longer input took, to be held against how much longer it is. Beside it, where it is
asked for: the same bulletin by WeasyPrint with a style sheet, and by Typst (`pip install typst`) a file of its own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from akn import BULLETIN, MADE, issue_of, least  # noqa: E402

from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.formats import Press  # noqa: E402
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


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", type=Path, default=BULLETIN)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--css", type=Path)
    parser.add_argument("--typst", type=Path)
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


if __name__ == "__main__":
    main()
