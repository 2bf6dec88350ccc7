"""`gazette compose --new FOLDER`: a first recipe for what is in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from gazette_pub.command.desk import Desk
from gazette_pub.command.output import write_new
from gazette_pub.issue.messages import say, several, visible
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import GazetteError, UnreadableInput, WrongUsage
from gazette_pub.parts.first import Found, first_recipe
from gazette_pub.parts.recipe import ENDINGS, File, in_folder, is_on_the_folder


def write_first(folder: Path, output: Path | None) -> Path:
    """Writes the recipe, in the folder or where it is wanted; where that is. Raises OutputNotWritten where a file is there."""
    if not os.path.isdir(folder):
        raise UnreadableInput(say("{folder}: no such folder", folder=visible(str(folder))))
    name = folder.resolve().name or "gazette"
    file = output or folder / f"{name}.toml"
    found = list(_found(Desk(Particulars()), folder, file))
    if not found:
        said = say("{folder}: no document in it", folder=visible(str(folder)))
        raise WrongUsage(
            said, hint=say("documents are files that end with {endings}", endings=several(sorted(ENDINGS)))
        )
    write_new(file, first_recipe(name, str(file), found).encode())
    return file


def _found(desk: Desk, folder: Path, recipe: Path) -> Iterator[Found]:
    """What each file of the folder holds; the frame of an issue that was taken apart is no document."""
    for path in sorted(filter(is_on_the_folder, folder.iterdir())):
        yield Found(path.name, failure=say("left out: by its name it says something of the folder"))
    for path, _ in in_folder(folder):
        name = Path(os.path.relpath(path, recipe.parent)).as_posix()
        if any("\ud800" <= character <= "\udfff" for character in name):  # bytes that are no UTF-8 (PEP 383)
            yield Found(visible(name), failure=say("a name that no TOML can say: give it another"))
            continue
        try:
            read = desk.read_bare(File(path, name, 1))
        except GazetteError as error:
            yield Found(name, failure=say("{error}", error=error))
            continue
        documents = read.documents
        titles = [document.title or "" for document in documents]
        attached = bool(documents) and any(documents[0].iterfind("{*}head/{*}attachlabel"))
        if documents:
            kinds, is_one_act = [document.kind for document in documents], read.is_one_act(range(1, len(documents) + 1))
            yield Found(name, list(filter(None, titles)), kinds, attached, is_one_act=is_one_act)
    desk.talk.clear()
