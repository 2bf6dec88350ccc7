"""How long a DOCX takes to be written, the pages of its contents apart, and whether ten bulletins take ten times as long.

    .venv/bin/python benchmarks/word.py [issue.xml]

Prints seconds of CPU: the best of three. An issue of ten bulletins has the documents of one ten times, with ids of their own.
"""

from __future__ import annotations

import copy
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from gazette_pub.formats import Press
from gazette_pub.formats.source import Source
from gazette_pub.formats.text.read import read
from gazette_pub.formats.word import manuscript
from gazette_pub.formats.word.paging import Paging, paging
from gazette_pub.formats.word.sheet import for_office
from gazette_pub.formats.word.write import write
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import XML_ID, Issue, parse
from gazette_pub.layout.style import Style
from gazette_pub.layout.stylesheets import style

BULLETIN = Path(__file__).parent.parent / "fixtures" / "shanxi-2024-1.txt"
PRESS = Press(datetime(2024, 1, 1, tzinfo=UTC))


def seconds(work: Callable[[], object]) -> float:
    """The CPU time of the fastest of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def times(issue: Issue, count: int) -> Issue:
    """The issue with its documents so many times."""
    whole = copy.deepcopy(issue)
    for n in range(1, count):
        for child in issue.children("category", "document", "pb"):
            again = copy.deepcopy(child)
            for node in again.iter("*"):
                for name in (XML_ID, "href"):
                    if said := node.get(name):
                        node.set(name, f"{said}_x{n}")
            whole.append(again)
    return whole


def _without_pages(issue: Issue, style: Style, *more: object) -> Paging:
    return Paging()


def main(arguments: list[str]) -> None:
    file = Path(arguments[0]) if arguments else None
    issue = parse(file.read_bytes()) if file else read(Source(BULLETIN.name, BULLETIN.read_bytes()), ignore)
    office = for_office(style("bulletin"))
    contents = seconds(lambda: paging(issue, office))
    setattr(manuscript, "paging", _without_pages)  # noqa: B010  # what is timed apart
    one, ten = (seconds(lambda issue=issue: write(issue, PRESS)) for issue in (issue, times(issue, 10)))  # type: ignore[misc]
    sys.stdout.write(f"pages of the contents {contents:6.2f} s\none bulletin          {one:6.2f} s\n")
    sys.stdout.write(f"ten bulletins         {ten:6.2f} s, {ten / one:.1f} times\n")


if __name__ == "__main__":
    main(sys.argv[1:])
