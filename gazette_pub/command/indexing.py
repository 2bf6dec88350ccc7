"""`--index`: index.html and index.json over all that a run made, and the contents of each year as an issue of its own."""

from __future__ import annotations

import contextlib
import os
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from gazette_pub.command.addresses import Place
from gazette_pub.command.convert import Order
from gazette_pub.command.making import Job, Outcome
from gazette_pub.command.output import write_file
from gazette_pub.command.record import Damaged, Output, Record, bytes_of, path_of, record_in, sum_of
from gazette_pub.issue.messages import say, several
from gazette_pub.issue.model import serialise
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.year.contents import SOURCE, yearly
from gazette_pub.year.index import Indexed, Lost, arranged, as_json
from gazette_pub.year.page import page_of

STEM = "gazette-index"
PAGE, JSON = f"{STEM}.html", SOURCE
RECORD = path_of(Path(), STEM).as_posix()

Made = Sequence[tuple[Order, Outcome]]


class Index:
    """The index over what a run made. It lies in the output folder; where the inputs have several, in the one above these."""

    def __init__(self, made: Made) -> None:
        self._at = made[0][0].at
        self._folder = Path(os.path.commonpath([order.top for order, _ in made])) if made else Path()
        self._issues = arranged(
            Indexed(self._name(order), outcome.facts, self._files(order))
            for order, outcome in made
            if outcome.facts is not None
        )
        self._lost = [Lost(self._name(order), outcome.reasons) for order, outcome in made if outcome.facts is None]
        self._json = as_json(self._issues, self._lost)
        self._years = list(yearly(self._issues, self._json))

    def _below(self, path: Path) -> str:
        return Path(os.path.relpath(path, self._folder)).as_posix()

    def _name(self, order: Order) -> str:
        """What an input is called: its own name, below the folder that its files are in."""
        name = posixpath.basename(order.called.replace(os.sep, "/"))
        return posixpath.normpath(posixpath.join(self._below(order.folder), name))

    def _files(self, order: Order) -> dict[str, str]:
        return {format: self._below(target) for format, target in order.targets.items()}

    def jobs(self, like: Job, stage: Path) -> Iterator[Job]:
        """What makes the contents of each year, in every format that the issues are made in, from files in the stage."""
        for year, issue in self._years:
            stem = stem_of(year)
            source = stage / f"{stem}.issue.xml"
            write_file(source, serialise(issue))
            targets = {format: self._folder / f"{stem}{like.wishes.suffix(format)}" for format in like.order.targets}
            order = Order(str(source), targets, self._folder, stem, shown=stem, at=like.order.at)
            manner = replace(like.manner, facts=False, each=False, strict=False, quiet=True)
            yield replace(like, order=order, manner=manner, is_alone=False)

    def write(self, force: bool) -> list[str]:
        """Writes the page and the JSON; which. Raises OutputNotWritten where another's file, or hand work, is in the way."""
        contents = [(year, f"{stem_of(year)}.html") for year, _ in self._years if self._has_html]
        files = {PAGE: page_of(self._issues, self._lost, contents), JSON: self._json}
        where = _Where(self._folder, Place(self._at) if self._at else None)
        before = where.record()
        known = {each.sum for record in (before, before.before or Record()) for each in record.outputs.values()}
        strangers = [name for name, data in files.items() if where.sum(name) not in (None, sum_of(data), *known)]
        if strangers and not force:
            said = say("{files}: changed by hand, or not written by this program", files=several(strangers))
            raise OutputNotWritten(said, hint=say("move it away; --force writes over it, and what is in it is lost"))
        after = Record({name: Output(sum_of(data), "") for name, data in files.items()})
        if after != before:
            where.write(RECORD, bytes_of(replace(after, before=replace(before, before=None))))
            for name, data in files.items():
                where.write(name, data)
            where.write(RECORD, bytes_of(after))
        return [where.called(name) for name in files]

    @property
    def _has_html(self) -> bool:
        return any("html" in issue.files for issue in self._issues)


class _Where:
    """The folder that the index is in, here or at an address."""

    def __init__(self, folder: Path, place: Place | None) -> None:
        self._folder, self._place = folder, place

    def record(self) -> Record:
        """What is known to have been written; nothing where that is damaged."""
        data = self._read(RECORD)
        with contextlib.suppress(Damaged):
            return Record() if data is None else record_in(data)
        return Record()

    def sum(self, name: str) -> str | None:
        data = self._read(name)
        return None if data is None else sum_of(data)

    def write(self, name: str, data: bytes) -> None:
        if self._place:
            self._place.write((self._folder / name).as_posix(), data)
        else:
            write_file(self._folder / name, data)

    def called(self, name: str) -> str:
        path = self._folder / name
        return self._place.below(path.as_posix()) if self._place else str(path)

    def _read(self, name: str) -> bytes | None:
        if self._place:
            return self._place.read((self._folder / name).as_posix())
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            return (self._folder / name).read_bytes()
        return None


def stem_of(year: str) -> str:
    """What the files of a year's contents are called."""
    return f"{year}年总目录"
