"""An input or an output at an address, made as any other: what is there is fetched into a temporary folder, worked on, and put back.

A parcel is what is fetched, and what is to be put; whoever works can get and put it by itself, but for places that the
process which gave the order has alone.
"""

from __future__ import annotations

import contextlib
import os
import posixpath
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from hashlib import sha256
from pathlib import Path

from gazette_pub.command.addresses import Place, folder_of, is_address, name_of
from gazette_pub.command.convert import Order
from gazette_pub.command.documents import FOLDER
from gazette_pub.command.inputs import TEMPORARY
from gazette_pub.command.making import Job, Outcome, lost
from gazette_pub.command.output import write_file
from gazette_pub.command.record import FOLDER as RECORDS
from gazette_pub.command.record import Damaged, Record, bytes_of, path_of, record_in
from gazette_pub.command.seen import NAME
from gazette_pub.command.stamp import pictures_named_in
from gazette_pub.formats.source import MOST_BYTES
from gazette_pub.issue.messages import say, spoken
from gazette_pub.issue.problems import GazetteError, UnreadableInput
from gazette_pub.issue.settings import FILE, tables_of
from gazette_pub.words.records import dataclass

FILES_NAMED = ("aliases", "style", "css", "icc", "docx-template", "seen")
"""What a gazette.toml may name beside it."""

Make = Callable[[Job], Outcome]


@dataclass
class Parcel:
    """Files by their paths from the folder of the input, and from that of the output, on. None: a file that is there, and whose
    bytes nobody needs."""

    inputs: dict[str, bytes | None] = field(default_factory=dict)
    outputs: dict[str, bytes] = field(default_factory=dict)


def fetched(job: Job) -> Parcel:
    """What a job needs of what is at its addresses. Raises UnreadableInput, OutputNotWritten, WrongUsage."""
    order, parcel = job.order, Parcel()
    if is_address(order.input):
        parcel.inputs = dict(_inputs(order.input))
    if order.at:
        place = Place(order.at)
        parcel.outputs = dict(_outputs(place, order))
        if job.manner.each:
            parcel.outputs |= dict(_of_documents(place, order))
    return parcel


def _inputs(address: str) -> Iterator[tuple[str, bytes | None]]:
    """The input, and what lies beside it, and in the folders above it, and says something of it."""
    top, path = _parted(address)
    name, folder = name_of(address), posixpath.dirname(path)
    place = Place(folder_of(address))
    data = place.read(name, MOST_BYTES + 1)
    if data is None:
        raise UnreadableInput(say("no such file"))
    yield path, data
    for picture in sorted(pictures_named_in(data)):
        if _is_plain(picture) and (lying := place.read(picture, MOST_BYTES)) is not None:
            yield posixpath.join(folder, picture), lying
    if (seen := place.read(NAME, MOST_BYTES)) is not None:
        yield posixpath.join(folder, NAME), seen
    while True:
        yield from _settings(Place(f"{top}/{folder}" if folder else top), folder, name)
        if not folder:
            return
        folder = posixpath.dirname(folder)


def _parted(address: str) -> tuple[str, str]:
    """The address of the highest folder whose settings hold for an input, and the path from there on: that of what an archive was
    unpacked in, or the first of the address."""
    kind, _, path = address.partition("://")
    parts = path.strip("/").split("/")
    up = next((n for n, part in enumerate(parts) if part.startswith(TEMPORARY)), -1) + 2
    first = max(min(up, len(parts) - 1), 0)
    root = "/" if path.startswith("/") else ""
    return f"{kind}://{root}{'/'.join(parts[:first])}", "/".join(parts[first:])


def _settings(place: Place, folder: str, name: str) -> Iterator[tuple[str, bytes | None]]:
    """A gazette.toml, and what it names."""
    if (found := place.read(FILE, MOST_BYTES)) is not None:
        yield posixpath.join(folder, FILE), found
        for path, data in _named_in(found, name, place):
            yield posixpath.join(folder, path), data


def _named_in(toml: bytes, name: str, place: Place) -> Iterator[tuple[str, bytes | None]]:
    """What a gazette.toml names: files that it wants, and others that it has tables for, of which it is enough to be there."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, FILE)
        path.write_bytes(toml)
        try:
            tables = tables_of(path)
        except GazetteError:  # reading it says what is wrong
            return
    own = tables.get(name)
    for table in (tables, own if isinstance(own, dict) else {}):
        for file in (table.get(key) for key in FILES_NAMED):
            if isinstance(file, str) and _is_plain(file) and (found := place.read(file, MOST_BYTES)) is not None:
                yield file, found
    for key, table in tables.items():
        if isinstance(table, dict) and key != name and _is_plain(key):
            yield key, None


def _is_plain(path: str) -> bool:
    parts = path.replace("\\", "/").split("/")
    return bool(path) and not path.startswith("/") and ".." not in parts and ":" not in path


def _outputs(place: Place, order: Order) -> Iterator[tuple[str, bytes]]:
    """The record of the order's files, the files that it knows, and those that stand where others are to be put."""
    folder = order.folder.as_posix()
    at = path_of(order.folder, order.stem).as_posix()
    known = place.read(at)
    if known is not None:
        yield at, known
    record = _known(known)
    beside = record.done.beside if record.done else ()
    names = {*record.outputs, *beside, *(target.name for target in order.targets.values()), order.xml.name}
    for name in sorted(names):
        path = posixpath.normpath(posixpath.join(folder, name))
        if _is_plain(path) and (found := place.read(path)) is not None:
            yield path, found


def _of_documents(place: Place, order: Order) -> Iterator[tuple[str, bytes]]:
    """The files of each document, and their records."""
    folder = (order.folder / f"{order.stem}{FOLDER}").as_posix()
    for path in Place(place.below(folder)).files():
        if _is_plain(path) and (found := place.read(f"{folder}/{path}")) is not None:
            yield f"{folder}/{path}", found


def _known(data: bytes | None) -> Record:
    """The record that these bytes are; an empty one where there are none, or they are damaged, which is said when it is read."""
    with contextlib.suppress(Damaged):
        return Record() if data is None else record_in(data)
    return Record()


def put(order: Order, parcel: Parcel, before: Parcel) -> None:
    """Puts what was made at the order's address: the records that know both ages first, and those of the new one last, so that a
    run that is killed in the midst of it has files of either age, all of them known. Raises OutputNotWritten."""
    place = Place(order.at)
    records = {path: data for path, data in parcel.outputs.items() if _is_record(path)}
    files = {path: data for path, data in parcel.outputs.items() if path not in records}
    for path, data in records.items() if files else ():
        place.write(path, bytes_of(replace(record_in(data), before=_as_it_stood(path, before))))
    for path, data in (files | records).items():
        place.write(path, data)


def _is_record(path: str) -> bool:
    return posixpath.basename(posixpath.dirname(path)) == RECORDS


def _as_it_stood(path: str, before: Parcel) -> Record:
    """The record there, with the sums of what stood beside it."""
    folder = posixpath.dirname(posixpath.dirname(path))
    stood = {
        posixpath.basename(file): sha256(data).hexdigest()
        for file, data in before.outputs.items()
        if posixpath.dirname(file) == folder
    }
    return replace(_known(before.outputs.get(path)), stood=stood, before=None)


def made_in_stage(errand: Errand, make: Make) -> Answer:
    """What became of the input whose files are in the parcel, and the files that are new."""
    job, parcel = errand.job, errand.parcel or Parcel()
    with tempfile.TemporaryDirectory(prefix="gazette-stage-") as folder:
        stage = Path(folder)
        _lay_out(stage, parcel)
        outcome = make(replace(job, order=_staged(job.order, stage)))
        new = {path: data for path, data in _found(stage / "out") if parcel.outputs.get(path) != data}
        return Answer(_as_told(outcome, job.order, stage), Parcel(outputs=new if job.order.at else {}))


def _lay_out(stage: Path, parcel: Parcel) -> None:
    for part, files in (("in", parcel.inputs), ("out", parcel.outputs)):
        (stage / part).mkdir()
        for path, data in files.items():
            write_file(stage / part / path, data or b"")


def _staged(order: Order, stage: Path) -> Order:
    staged = order
    if is_address(order.input):
        staged = replace(staged, input=str(stage / "in" / _parted(order.input)[1]), shown=order.called)
    if order.at:
        targets = {format: stage / "out" / target for format, target in order.targets.items()}
        staged = replace(staged, targets=targets, folder=stage / "out" / order.folder, at="")
    return staged


def _found(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if os.path.isfile(path):
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _as_told(outcome: Outcome, order: Order, stage: Path) -> Outcome:
    """The outcome as it is told: of the addresses, and not of the folder that they were fetched into."""
    here, there = f"{stage / 'out'}/", f"{order.at.rstrip('/')}/"
    inside, outside = f"{stage / 'in'}/", f"{_parted(order.input)[0]}/"

    def told(lines: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(line.replace("\\", "/").replace(here, there).replace(inside, outside) for line in lines)

    return replace(
        outcome, input=order.input, called=order.called, files=told(outcome.files), reasons=told(outcome.reasons),
        rehearsed=told(outcome.rehearsed), lines=told(outcome.lines),
    )  # fmt: skip


def make_elsewhere(job: Job, make: Make) -> Outcome:
    """Makes the files of an input, by itself also where something is at an address."""
    if not job.order.is_elsewhere or job.order.fault:
        return make(job)
    try:
        errand = Errand(job, fetched(job))
        return delivered(errand, made_in_stage(errand, make))
    except GazetteError as error:
        return lost(job, error)


@dataclass(frozen=True)
class Errand:
    """A job for another process, with the parcel that it needs where that could not fetch it itself; in the language and from
    the folder that the order was given in."""

    job: Job
    parcel: Parcel | None = None
    language: str = "en"
    folder: str = ""


@dataclass(frozen=True)
class Answer:
    """What became of an errand's input, and what is to be put in its place."""

    outcome: Outcome
    parcel: Parcel | None = None


def errand_for(job: Job, is_far: bool = False) -> Errand:
    """The errand for a job. `is_far`: whoever does it does not see this machine's temporary folder, nor what was unpacked there.
    Raises what fetching its parcel raises."""
    order = job.order
    if is_far and order.is_unpacked:
        order = replace(order, input=f"file://{os.path.abspath(order.input)}")
        job = replace(job, order=order)
        return Errand(job, fetched(job), spoken(), os.getcwd())
    addresses = [] if order.fault else [each for each in (order.input, order.at) if is_address(each)]
    is_carried = any(Place(address).is_alone for address in addresses)
    return Errand(job, fetched(job) if is_carried else None, spoken(), os.getcwd())


def answered(errand: Errand, make: Make) -> Answer:
    """What became of an errand, in the process that it was sent to."""
    if errand.parcel is not None:
        return made_in_stage(errand, make)
    return Answer(make_elsewhere(errand.job, make))


def delivered(errand: Errand, answer: Answer) -> Outcome:
    """What became of the input, once what was made is in its place. Raises OutputNotWritten."""
    job = errand.job
    if answer.parcel and answer.parcel.outputs and errand.parcel and not job.manner.dry:
        put(job.order, answer.parcel, errand.parcel)
    return answer.outcome
