"""The folder NAME.media is put beside an issue XML or an Akoma Ntoso file, with the pictures that its figures name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from gazette_pub.command.output import write_file
from gazette_pub.issue.messages import Message, say, say_many
from gazette_pub.issue.model import Issue
from gazette_pub.issue.pictures import NotKept, Pictures, name_of, named_in, parts_of
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.publish.media import LINKED, WITH_FOLDER, bytes_in


def beside(targets: Iterable[Path], issue: Issue, pictures: Pictures) -> list[str]:
    """The pictures that lie beside files: what is no package has them there. FOLDER/NAME."""
    if not any(target.suffix == ".xml" for target in targets):
        return []
    return sorted({f"{folder}/{name}" for _, folder, name in named_in(issue) if pictures.get(name) is not None})


def lies_at(folder: Path, picture: str) -> bool:
    """Whether a picture lies there, as FOLDER/NAME says, and is what it was."""
    parts = parts_of(picture)
    try:
        return parts is not None and _lies_there(folder / parts[0], parts[1])
    except OutputNotWritten:
        return False


def put_beside(target: Path, issue: Issue, pictures: Pictures) -> list[Path]:
    """Puts the pictures that the issue names beside its file. The folders that they are in.

    A picture that lies there already is left alone, and so is everything else. Raises OutputNotWritten.
    """
    named = dict.fromkeys((target.parent / folder, name) for _, folder, name in named_in(issue))
    held = {place: data for place in named if (data := pictures.get(place[1])) is not None}
    for (folder, name), data in held.items():
        if not _lies_there(folder, name):
            write_file(folder / name, data)
    return list(dict.fromkeys(folder for folder, _ in held))


def left_behind(format: str, suffix: str, issue: Issue, pictures: Pictures) -> Message | None:
    """What is said of pictures that would lie beside a file, where that goes to standard output."""
    named = {name for _, _, name in named_in(issue) if pictures.get(name) is not None}
    if format not in WITH_FOLDER or not suffix.endswith(".xml") or not named:
        return None
    return say_many(
        "{count} picture is not sent: it lies beside a file, which --output DIR writes",
        "{count} pictures are not sent: they lie beside a file, which --output DIR writes",
        len(named),
    )


def _lies_there(folder: Path, name: str) -> bool:
    """Whether the picture is there. Raises OutputNotWritten where its folder is a link, which may lead anywhere."""
    if os.path.islink(folder):
        raise OutputNotWritten(
            say("{place}: not written: {reason}", place=folder, reason=LINKED),
            hint=say("put a folder of that name there, or choose another --output"),
        )
    try:
        return name_of(bytes_in(folder, name)) == name
    except NotKept:
        return False
