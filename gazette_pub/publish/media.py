"""The folder NAME.media beside an issue XML or an Akoma Ntoso file: the pictures that its figures name, and nothing else."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import MOST_BYTES, NotKept, Pictures, name_of, named_in

NOT_TAKEN = rule(
    "F105",
    Grade.WARNING,
    """The picture that a figure names is not what lies beside the issue XML.

    A picture is a plain file in the folder NAME.media beside the issue XML, called by the SHA-256 of what is in it. One that
    is not there, was changed, is no picture, or is a link to another place is not shown. Put the right file back; or put
    the new one there under its own sum (sha256sum FILE), and name that in the figure's src.""",
)

WITH_FOLDER = frozenset(("xml", "akn"))
"""Formats whose files name pictures beside them."""

_FOR_NO_NAME = re.compile(r"[\\\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What the name of a file may have, and a name in an issue XML may not."""

_OPENED = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How a picture is opened: not through a link, and without waiting for one who writes into a pipe."""


def folder_of(stem: str) -> str:
    """The folder for the pictures of an issue whose files are called so."""
    return f"{_FOR_NO_NAME.sub('_', stem)}.media"


def take_beside(file: Path, issue: Issue, pictures: Pictures, report: Report) -> None:
    """Takes the pictures that the issue names from beside its file. Reports each one that is not what its name says."""
    for figure, folder, name in named_in(issue):
        if pictures.get(name) is None:
            try:
                _take(file.parent / folder, name, pictures)
            except NotKept as error:
                said = say("the picture {text} is not shown: {reason}", reason=error.reason)
                report(NOT_TAKEN.found(said, figure, text=f"{folder}/{name}").settled())


def _take(folder: Path, name: str, pictures: Pictures) -> None:
    """Raises NotKept."""
    data = bytes_in(folder, name)
    if name_of(data) != name:
        raise NotKept(say("what is in the file is not what its name says"))
    pictures.add(data)


def bytes_in(folder: Path, name: str) -> bytes:
    """What is in the file of a picture. Raises NotKept for one that is not there, no plain file, or too large."""
    if os.path.islink(folder) or os.path.islink(folder / name):
        raise NotKept(LINKED)
    try:
        with open(os.open(folder / name, _OPENED), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise NotKept(say("it is no plain file"))
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NotKept(_unopened(error)) from error
    if len(data) > MOST_BYTES:
        raise NotKept(say("it is larger than {most} MiB", most=MOST_BYTES >> 20))
    return data


LINKED = say("it is a link to another place")


def _unopened(error: OSError) -> Message:
    if isinstance(error, FileNotFoundError):
        return say("there is no such file")
    return say("cannot be opened: {reason}", reason=reason_of(error))
