"""`gazette split`: an issue taken apart into its documents, and the recipe that puts them together again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.convert import Order, stem_of
from gazette_pub.command.desk import Copy, Desk
from gazette_pub.command.handwork import Choice
from gazette_pub.command.output import write_file, write_new
from gazette_pub.formats import FORMATS
from gazette_pub.issue.messages import say, visible
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.pictures import move_to
from gazette_pub.issue.problems import GazetteError, OutputNotWritten, UnreadableInput
from gazette_pub.issue.provenance import sources_of
from gazette_pub.parts.apart import Part, frame_of, parts_of
from gazette_pub.parts.listing import FRAME, file_in, recipe_of
from gazette_pub.parts.recipe import recipe_in
from gazette_pub.publish.media import folder_of
from gazette_pub.publish.wishes import Wishes

READ_BACK = ("xml", "docx", "akn", "pdf")
"""Formats that a part can be put together from again, the best first."""


class Splitting:
    """One issue that is taken apart into a folder. `formats`: those that its parts are written in."""

    def __init__(self, desk: Desk, input: str, folder: Path, formats: Sequence[str], choice: Choice) -> None:
        self._desk, self._input, self._folder, self._choice = desk, input, folder, choice
        self._formats = tuple(formats)

    def split(self) -> list[str]:
        """Writes the parts, the frame and the recipe; all files. Raises UnreadableInput, OutputNotWritten."""
        copy = self._desk.read(self._input)
        self._desk.show_some(copy.findings, copy.place, self._input)
        parts = list(parts_of(copy.issue))
        if not parts:
            raise UnreadableInput(say("no document in it"))
        if not self._choice.force:
            self._refuse_another(copy.issue)
        named = _read_back(self._formats, copy.wishes)
        formats = self._formats if named else ("xml", *self._formats)
        recipe = self._write_recipe(copy, parts, named or "xml")
        written = self._write(copy, frame_of(copy.issue), FRAME, ("xml",))
        for part in parts:
            written += self._write(copy, part.issue, part.stem, formats)
        return [*written, recipe]

    def _refuse_another(self, issue: Issue) -> None:
        """Raises OutputNotWritten where the folder holds the parts of another issue. Where the recipe is there, it is told by
        that, as it is written."""
        frame = self._folder / f"{FRAME}{FORMATS['xml'].suffix}"
        if not os.path.lexists(file_in(self._folder, stem_of(self._input))) and _is_of_another(frame, issue):
            said = say("{folder}: the parts of another issue are there", folder=visible(str(self._folder)))
            raise OutputNotWritten(said, hint=say("choose another --output, or --force to write over them"))

    def _write_recipe(self, copy: Copy, parts: Sequence[Part], format: str) -> str:
        """Writes the recipe, before anything else: one that somebody worked on stops all. Raises OutputNotWritten."""
        files = [(part, f"{part.stem}{copy.wishes.suffix(format)}") for part in parts]
        file = file_in(self._folder, stem_of(self._input))
        text = recipe_of(copy.issue, files, f"{FRAME}{FORMATS['xml'].suffix}", str(file)).encode()
        (write_file if self._choice.force else write_new)(file, text)
        return str(file)

    def _write(self, copy: Copy, issue: Issue, stem: str, formats: Sequence[str]) -> list[str]:
        targets = {each: self._folder / f"{stem}{copy.wishes.suffix(each)}" for each in formats}
        order = Order(self._input, targets, self._folder, stem, is_part=True)
        self._desk.sweep(order)
        move_to(issue, folder_of(stem))
        hand_work = self._desk.hand_work(order, self._choice)
        part = self._desk.joined(replace(copy, issue=issue, findings=[], text=""), hand_work)
        return self._desk.publish(part, order, hand_work)


def _is_of_another(frame: Path, issue: Issue) -> bool:
    """Whether it is the frame of another issue: one that was read from other files, or that a recipe puts together of others
    that are called the same."""
    try:
        there, here = _sources_of(parse(frame.read_bytes())), _sources_of(issue)
    except (OSError, GazetteError):  # there is none, or somebody made it something else
        return False
    if there and there == here:
        return False
    return [name for name, _ in there] != [name for name, _ in here] or any(
        map(_has_frame, frame.parent.glob("*.toml"))
    )


def _sources_of(issue: Issue) -> list[tuple[str, str]]:
    return [(source.get("name", ""), source.get("sha256", "")) for source in sources_of(issue)]


def _has_frame(recipe: Path) -> bool:
    """Whether a TOML puts an issue together in the frame beside it."""
    with contextlib.suppress(GazetteError, OSError):
        named = recipe_in(recipe).frame
        return named is not None and named.path.name.startswith(f"{FRAME}.")
    return False


def _read_back(formats: Sequence[str], wishes: Wishes) -> str | None:
    """The format of the files that the recipe names, None where none of these is read back: a PDF carries the issue only where
    it is neither for a press nor set by a style sheet."""
    left = {"pdf"} if wishes.css or wishes.press else set()
    return next((each for each in READ_BACK if each in formats and each not in left), None)
