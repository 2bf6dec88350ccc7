"""What was written last into a folder, kept beside it: how the program knows its own files, and what a person changed since.

`FOLDER/.gazette/NAME.json` belongs to the files called NAME in that folder, one record for each input. It holds

    outputs   each file that was written: the SHA-256 of its bytes, and which issue it was made of
    read      the issue that the source was read as, before any hand work was put into it
    given     the file that the source was, seen from the folder: ../text/2024-3.txt
    issues    those issues, each once, as compressed issue XML
    done      of a run in which nothing failed: the sum of all that went into it (`stamp`), what it counted and found

and, for as long as files are being put in their places, `before`: the record as it was. A run that is killed leaves some
files of either age, all of them known. The same files have the same record, byte for byte.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import functools
import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from gazette_pub.command.output import write_file
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Issue, parse
from gazette_pub.issue.problems import GazetteError, OutputNotWritten
from gazette_pub.words.records import dataclass

FOLDER = ".gazette"
VERSION = 1

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 256 * 1024 * 1024
"""How large a record, and all issues in it, may be: a bulletin of a thousand pages has a record of two or three MiB."""


class Damaged(Exception):
    """A record that says nothing that can be used."""


@dataclass(frozen=True)
class Output:
    """A file that was written: the sum of its bytes, and of the issue XML that it was made of."""

    sum: str
    issue: str


@dataclass(frozen=True)
class Done:
    """A run in which nothing failed: the sum of what went into it, what its findings are of and how many they are, how much
    the issue holds, the pictures that lie beside the files, its findings as JSON, what the files of its documents are called,
    where each has files of its own, and how many of the findings, the first ones, were there before any file was made."""

    stamp: str
    name: str
    found: int
    counts: tuple[int, ...]
    beside: tuple[str, ...] = ()
    findings: bytes = b"[]"
    parts: tuple[str, ...] | None = None
    read: int | None = None


@dataclass(frozen=True)
class Record:
    """What was written last. `read`: the sum of the issue XML that the source was read as; None where nothing was read. `stands`:
    of the one that was written last, with all hand work until then, whichever files it was written to.

    `stood`: of a record before, the sums of what stood in place of its files, hand work too, when others were to be put there.
    `given`: where the source was, seen from the folder of the files; None where it was no file that lies there.
    """

    outputs: dict[str, Output] = field(default_factory=dict)
    read: str | None = None
    stands: str | None = None
    issues: dict[str, bytes] = field(default_factory=dict)
    before: Record | None = None
    stood: dict[str, str] = field(default_factory=dict)
    done: Done | None = None
    given: str | None = None

    def settled(self, sums: Mapping[str, str], xml: str) -> Record:
        """The record of the files as they stand, with these sums: after a run that was killed, some are those before it."""
        if self.before is None:
            return self
        new = {name for name, each in self.outputs.items() if sums.get(name) == each.sum}
        old = {name for name, sum_ in self.before.stood.items() if sums.get(name) == sum_} - new
        outputs = self.outputs | {name: each for name, each in self.before.outputs.items() if name in old}
        outputs = {name: each for name, each in outputs.items() if name not in old or name in self.before.outputs}
        of = self if self.stands or xml not in old else self.before
        return Record(outputs, of.read, self.stands, self.before.issues | self.issues, given=of.given).lean()

    def lean(self) -> Record:
        """The record without the issues that it does not name."""
        named = {self.read, self.stands, *(output.issue for output in self.outputs.values())}
        return replace(self, issues={name: data for name, data in self.issues.items() if name in named})

    def issue(self, sum_: str | None) -> Issue | None:
        """The issue of that sum; None where the record has none that can be read."""
        data = self.issues.get(sum_ or "")
        try:
            return parse(data) if data is not None else None
        except GazetteError:
            return None


AS_ESCAPES = "backslashreplace"
"""How JSON has a name that is no text: \\udcff."""


def sum_of(data: bytes) -> str:
    return sha256(data).hexdigest()


def record_at(path: Path) -> Record | None:
    """The record there, None where there is none. Raises Damaged, for a link too, which may lead anywhere."""
    data = _bytes_at(path)
    return None if data is None else record_in(data)


def _bytes_at(path: Path) -> bytes | None:
    if os.path.islink(path) or os.path.islink(path.parent):
        raise Damaged
    if os.path.lexists(path) and not os.path.isfile(path):
        raise Damaged
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise Damaged from error


def written_in(folder: Path) -> frozenset[str]:
    """The names of the files in a folder that the records there are of. A record that is damaged says nothing; issues stay packed."""
    names = set[str]()
    for path in sorted(Path(folder, FOLDER).glob("*.json")):
        with contextlib.suppress(Damaged):
            names |= names_in(_bytes_at(path) or b"")
    return frozenset(names)


def names_in(data: bytes) -> set[str]:
    """The names of the files that a record is of. Raises Damaged."""
    try:
        said: Any = json.loads(data) if len(data) <= MOST_BYTES else None
        return {str(name) for each in (said, said.get("before", said)) for name in each["outputs"]}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Damaged from error


def record_in(data: bytes) -> Record:
    """The record that these bytes are. Raises Damaged."""
    if len(data) > MOST_BYTES:
        raise Damaged
    try:
        return _record(json.loads(data))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error, binascii.Error) as error:
        raise Damaged from error


def keep(path: Path, record: Record) -> None:
    """Puts the record there, in place of a link too. Raises OutputNotWritten."""
    if os.path.islink(path.parent):
        said = say("{place}: not written: {reason}", place=path.parent, reason=say("it is a link to another place"))
        raise OutputNotWritten(said, hint=say("put a folder of that name there, or choose another --output"))
    with contextlib.suppress(OSError):
        if os.path.islink(path):
            path.unlink()
    write_file(path, bytes_of(record))


def bytes_of(record: Record) -> bytes:
    """The record as it is kept."""
    return json.dumps(_as_json(record), ensure_ascii=False, indent=1, sort_keys=True).encode(errors=AS_ESCAPES) + b"\n"


def path_of(folder: Path, stem: str) -> Path:
    """Where the record of the files is that are called so in that folder."""
    return folder / FOLDER / f"{stem}.json"


def _as_json(record: Record) -> dict[str, Any]:
    said: dict[str, Any] = {
        "version": VERSION,
        "read": record.read,
        "outputs": {name: {"sha256": each.sum, "issue": each.issue} for name, each in record.outputs.items()},
        "issues": {name: _packed(data) for name, data in record.issues.items()},
    }
    if record.stands is not None:
        said["stands"] = record.stands
    if record.given is not None:
        said["given"] = record.given
    if record.stood:
        said["stood"] = record.stood
    if record.before is not None:
        said["before"] = _as_json(record.before)
    if record.done is not None:
        told = {name: value for name, value in vars(record.done).items() if value is not None}
        said["done"] = told | {"findings": _packed(record.done.findings)}
    return said


def _record(said: Any, nested: bool = False) -> Record:
    """The record that this JSON is. Raises what such a thing raises that is none."""
    if said["version"] != VERSION:
        raise ValueError(said["version"])
    outputs = {str(name): Output(str(each["sha256"]), str(each["issue"])) for name, each in said["outputs"].items()}
    issues = _unpacked(said["issues"])
    before = None if nested or "before" not in said else _record(said["before"], nested=True)
    stood = {str(name): str(sum_) for name, sum_ in said.get("stood", {}).items()}
    read, stands, given = (_text_or_none(said.get(name)) for name in ("read", "stands", "given"))
    done = _done(said["done"]) if "done" in said else None
    return Record(outputs, read, stands, issues, before, stood, done, given)


def _text_or_none(said: Any) -> str | None:
    return said if isinstance(said, str) else None


def _done(said: Any) -> Done:
    findings = _unpacked({"findings": said["findings"]})["findings"]
    counts, beside = tuple(map(int, said["counts"])), tuple(map(str, said["beside"]))
    parts = tuple(map(str, said["parts"])) if "parts" in said else None
    read = int(said["read"]) if "read" in said else None
    return Done(str(said["stamp"]), str(said["name"]), int(said["found"]), counts, beside, findings, parts, read)


@functools.lru_cache(maxsize=4)
def _packed(data: bytes) -> str:
    """The bytes as a record has them. It is written twice: before files are put in their places, and after."""
    return base64.b64encode(zlib.compress(data, 4)).decode()


def _unpacked(packed: Any) -> dict[str, bytes]:
    """The issues by their sums. Raises ValueError for more than there can be."""
    issues, room = dict[str, bytes](), MOST_UNPACKED
    for name, data in packed.items():
        unpacking = zlib.decompressobj()
        issues[str(name)] = unpacking.decompress(base64.b64decode(data, validate=True), max(room, 1))
        room -= len(issues[str(name)])
        if not unpacking.eof or room < 0:
            raise ValueError("more than issues can be")
    return issues
