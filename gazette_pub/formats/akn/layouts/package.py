"""A package: a zip archive of files that lie side by side, main.xml the first of them (NC 4.8.3)."""

from __future__ import annotations

from gazette_pub.formats.beginnings import MAIN
from gazette_pub.formats.zips import unpacked
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import UnreadableInput

NOT_READ = rule(
    "R113",
    Grade.NOTE,
    """A package has a file that is no document: a picture, a style sheet.

It is left where it is. An issue names its pictures and does not hold them.""",
)


def files_of(data: bytes, report: Report) -> dict[str, bytes]:
    """The documents of a package by their names. Raises UnreadableInput where it cannot be unpacked or has no main.xml."""
    files = unpacked(data)
    for name in [name for name in files if not name.lower().endswith(".xml")]:
        del files[name]
        report(NOT_READ.found("{name} is no document, and is not read", name=name))
    if MAIN not in files:
        raise UnreadableInput(say("a package without {main}", main=MAIN), hint=say("give the files in it one by one"))
    return files
