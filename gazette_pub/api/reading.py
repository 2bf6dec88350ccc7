"""Bytes, a path or a file → an issue, as the command reads it."""

from __future__ import annotations

import datetime
import io
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias

from gazette_pub.api.issue import Issue
from gazette_pub.api.values import Finding
from gazette_pub.api.wanted import a_field, a_name, a_text, many, wanted
from gazette_pub.formats import FORMATS, Format, source_of
from gazette_pub.formats.source import STANDARD_INPUT, Source, bounded, read_bytes
from gazette_pub.issue import findings
from gazette_pub.issue.messages import say, speaking
from gazette_pub.issue.particulars import NAMES, Particulars
from gazette_pub.issue.pictures import NotKept, Pictures
from gazette_pub.issue.problems import UnreadableInput, WrongUsage, nearest
from gazette_pub.publish.media import WITH_FOLDER, take_beside
from gazette_pub.publish.reading import read_issue
from gazette_pub.words.characters import CONTROL

Input: TypeAlias = bytes | bytearray | memoryview | str | os.PathLike[str] | IO[bytes]
"""What is read: the bytes of a file, its path, or the file, opened for bytes."""

NAMELESS = "input"
"""What a source is called whose name nobody knows."""


def read(
    input: Input,
    format: str | None = None,
    *,
    name: str | None = None,
    pictures: Iterable[bytes] = (),
    title: str | None = None,
    publisher: str | None = None,
    year: str | int | None = None,
    number: str | int | None = None,
    jurisdiction: str | None = None,
    date: str | datetime.date | None = None,
    total: str | int | None = None,
    host: str | None = None,
    editor: str | None = None,
) -> Issue:
    """The issue that the input holds: with ids, persons, dates, references and findings, as `gazette convert` makes it.

    `format`: one of `READS` where the bytes themselves are not to say it. `name`: what the source is called, where that
    is not the file's name. `pictures`: those that an issue XML names, where they do not lie beside it. The others are
    what the text does not say of the issue; a gazette.toml is not looked for. Raises WrongUsage, UnreadableInput.
    """
    particulars = particulars_of(
        title=title, publisher=publisher, year=year, number=number, jurisdiction=jurisdiction, date=date,
        total=total, host=host, editor=editor,
    )  # fmt: skip
    wanted(many, pictures=pictures)
    source = source_in(input, format, name)
    found, store = list[findings.Finding](), _store(pictures)
    tree = read_issue(source, particulars, found.append, pictures=store)
    if source.format in WITH_FOLDER and (path := path_of(input)) is not None:
        take_beside(path, tree, store, found.append)
    found.sort(key=lambda finding: finding.line or 0)
    return Issue(tree, source.format, all_told(found), store)


def particulars_of(**given: object) -> Particulars:
    """What is given of an issue, a number or a day as such too. Raises WrongUsage for a name or a value that no field takes."""
    if unknown := next((name for name in given if name not in NAMES), None):
        raise WrongUsage(say("no such key: {key}", key=unknown), hint=nearest(unknown, NAMES))
    wanted(a_field, **given)
    return Particulars(**{name: str(value) for name, value in given.items() if value is not None})


def source_in(input: Input, format: str | None = None, name: str | None = None) -> Source:
    """The source that an input is. Raises WrongUsage for a format that nothing reads, UnreadableInput for no such file."""
    wanted(a_text, name=name)
    row = None if format is None else _reader(format)
    data, name = _bytes(input), CONTROL.sub("\ufffd", name or _name_of(input))  # XML must hold it
    if row is None or format is None:
        return source_of(name, data)
    if not data:
        raise UnreadableInput(say("the file is empty"))
    return Source(name, data, format, row.media)


def path_of(input: Input) -> Path | None:
    """Where the input lies, when it is named by its path."""
    return Path(input) if isinstance(input, str | os.PathLike) else None


def told(finding: findings.Finding) -> Finding:
    """A finding as a program has it: by itself, and in both languages."""
    return next(all_told([finding]))


def all_told(found: Collection[findings.Finding]) -> Iterator[Finding]:
    """Findings as a program has them."""
    return map(_told, found, _in("en", found), _in("zh", found))


def _told(finding: findings.Finding, english: str, chinese: str) -> Finding:
    place, element = finding.place, finding.element
    return Finding(
        finding.code, finding.grade.value, english, chinese,
        element.partition("__")[0] if element else None, element,
        place.line, place.column, place.end_line, place.end_column, place.page, place.box, place.para, place.origin,
        finding.text, finding.proposal, finding.correction, finding.settled().key, place.source,
    )  # fmt: skip


def _in(language: str, found: Collection[findings.Finding]) -> list[str]:
    """What findings say, in that language."""
    with speaking(language):
        return [finding.message for finding in found]


def _reader(format: str) -> Format:
    readers = [name for name, row in FORMATS.items() if row.reader]
    if a_name(format) not in readers:
        raise WrongUsage(say("nothing reads the format {format}", format=repr(format)), hint=nearest(format, readers))
    return FORMATS[format]


def _bytes(input: Input) -> bytes:
    if isinstance(input, str | os.PathLike):
        return read_bytes(os.path.join(os.curdir, input))  # a file may be called -
    if not isinstance(input, bytes | bytearray | memoryview) and not hasattr(input, "read"):
        kind = type(input).__name__
        raise WrongUsage(say("a path, bytes, or a file opened for bytes is wanted, not {kind}", kind=kind))
    data: Any = input if isinstance(input, bytes | bytearray | memoryview) else bounded(input)
    if isinstance(data, str):
        raise WrongUsage(
            say("a file opened for bytes is wanted, not for text"),
            hint=say("open it so: {words}", words='open(…, "rb")'),
        )
    return bounded(io.BytesIO(data))


def _name_of(input: Input) -> str:
    named = input if isinstance(input, str | os.PathLike) else getattr(input, "name", None)
    return Path(named).name if isinstance(named, str | os.PathLike) and str(named) != STANDARD_INPUT else NAMELESS


def _store(pictures: Iterable[bytes]) -> Pictures:
    """Raises WrongUsage for what is no picture."""
    store = Pictures()
    try:
        for data in pictures:
            if not isinstance(data, bytes):
                raise WrongUsage(say("the bytes of a picture are wanted, not {kind}", kind=type(data).__name__))
            store.add(data)
    except NotKept as error:
        raise WrongUsage(say("a picture is not taken: {reason}", reason=error.reason)) from error
    return store
