"""A package: a zip archive of files that lie side by side, main.xml the first of them (NC 4.8.3)."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from gazette_pub.formats.beginnings import MAIN
from gazette_pub.formats.zips import unpacked
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import NotKept, Pictures, named_in, src_of
from gazette_pub.issue.problems import UnreadableInput

NOT_READ = rule(
    "R113",
    Grade.NOTE,
    """A package has a file that is no document, and no picture that a figure shows: a style sheet, an ornament.

It is left where it is. A picture that stands in a line among words is no figure: put it between the lines, where it is to
be shown.""",
)

MOST_BYTES = 256 * 1024 * 1024
"""What the files of a package that are no documents may be in all, unpacked."""

Files = dict[str, bytes]


def parted(data: bytes) -> tuple[Files, Files]:
    """The documents of a package by their names, and its other files. Raises UnreadableInput where it cannot be unpacked or
    has no main.xml."""
    documents = unpacked(data, wanted=_is_document)
    if MAIN not in documents:
        raise without_main()
    return documents, unpacked(data, MOST_BYTES, lambda name: not _is_document(name))


def without_main() -> UnreadableInput:
    """What is said of a package whose main.xml is called otherwise, MAIN.XML."""
    return UnreadableInput(say("a package without {main}", main=MAIN), hint=say("give the files in it one by one"))


def _is_document(name: str) -> bool:
    return name.lower().endswith(".xml")


def kept_in(pictures: Pictures, files: Files) -> dict[str, str]:
    """Puts the pictures among these files into the store. By the name of each file what a figure says of it in `src`."""
    found: dict[str, str] = {}
    for name, content in files.items():
        with contextlib.suppress(NotKept):
            found[name] = src_of(pictures.add(content))
    return found


def report_left(files: Files, media: Mapping[str, str], issue: Issue, report: Report) -> None:
    """Reports the files that no figure of the issue shows."""
    shown = {name for _, _, name in named_in(issue)}
    for name in files:
        if media.get(name, "").rpartition("/")[2] not in shown:
            report(NOT_READ.found("{name} is no document, and is not read", name=name))
