"""Times PDF files read to an issue, beside what pdfium takes to give each character with its box.

    .venv/bin/python benchmarks/reading.py [--runs 6] [FILE.pdf ...]

CPU seconds in one process whose libraries are loaded, the least of the runs, which take turns. `by its helpers`: as
pypdfium2's own classes ask for them. The last column is how many times the first the whole takes.
"""

from __future__ import annotations

import argparse
import ctypes
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gazette_pub.command.talk import table  # noqa: E402
from gazette_pub.formats import source_of  # noqa: E402
from gazette_pub.formats.pdf.read import read  # noqa: E402
from gazette_pub.issue.findings import ignore  # noqa: E402
from gazette_pub.issue.particulars import Particulars  # noqa: E402
from gazette_pub.publish.reading import read_issue  # noqa: E402

WANTED = 4
"""Times what pdfium takes, at the most."""


def main() -> None:
    options = arguments()
    rows = [["file", "pdfium CPU s", "by its helpers", "read", "read and finished", f"times (wanted {WANTED})"]]
    for file in options.files:
        characters, helpers, pages, whole = least_in_turn(steps_of(file.read_bytes()), options.runs)
        times = f"{whole / characters:.2f}"
        rows.append([file.name, f"{characters:.3f}", f"{helpers:.3f}", f"{pages:.3f}", f"{whole:.3f}", times])
    sys.stdout.write("\n".join([f"the least of {options.runs} runs", *table(rows), ""]))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("files", type=Path, nargs="*", default=sorted((ROOT / "fixtures" / "pdf").glob("[!a]*.pdf")))
    return parser.parse_args()


def steps_of(data: bytes) -> list[Callable[[], object]]:
    source = source_of("a.pdf", data)
    return [
        lambda: characters_of(data),
        lambda: helped(data),
        lambda: read(source, ignore),
        lambda: read_issue(source, Particulars(), ignore),
    ]


def characters_of(data: bytes) -> None:
    """Asks pdfium for each character and its box."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(pdfium.FPDFText_CountChars(text.raw)):
                pdfium.FPDFText_GetUnicode(text.raw, index)
                pdfium.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top)


def helped(data: bytes) -> None:
    """The same by pypdfium2's classes."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                pdfium.FPDFText_GetUnicode(text.raw, index)
                text.get_charbox(index)


def least_in_turn(steps: Sequence[Callable[[], object]], runs: int) -> list[float]:
    """The CPU seconds of the quickest run of each step; the steps take turns, for the machine may change its pace."""
    times: list[list[float]] = [[] for _ in steps]
    for _ in range(runs):
        for step, taken in zip(steps, times, strict=True):
            begin = time.process_time()
            step()
            taken.append(time.process_time() - begin)
    return [min(taken) for taken in times]


if __name__ == "__main__":
    main()
