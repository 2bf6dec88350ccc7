"""What the text of an issue does not say of itself, from the user: title, year, number, jurisdiction, date, host.

They come from the command line, or from a `gazette.toml` beside the input:

    title = "山西省人民代表大会常务委员会公报"
    jurisdiction = "cn-sx"

    ["shanxi-2024-1.txt"]    # for that file only
    number = "1"

and beside them how its files are made (`akn-layout`, `style`).
"""

from __future__ import annotations

import contextlib
import datetime
import os
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import LANGUAGES, Message, say
from gazette_pub.issue.problems import WrongUsage, nearest
from gazette_pub.words.countries import is_place

if TYPE_CHECKING:
    from gazette_pub.issue.model import Issue

FILE = "gazette.toml"
QUOTED = say('texts and the names of files stand in quotation marks: title = "某省公报", ["bulletin.txt"]')
MOST_BYTES = 1 << 20
"""No gazette.toml is longer; what is, is another file of that name."""


@dataclass(frozen=True)
class Particulars:
    """The fields of `meta` that a user can set, in the schema's order. None: what the text says stands."""

    title: str | None = None
    publisher: str | None = None
    year: str | None = None
    number: str | None = None
    jurisdiction: str | None = None
    date: str | None = None
    total: str | None = None
    host: str | None = None
    editor: str | None = None

    def __post_init__(self) -> None:
        for name, value in self.given.items():
            if not SHAPES[name].fits(value):
                raise WrongUsage(
                    say("{name} {value}: not {shape}", name=name, value=repr(value), shape=SHAPES[name].words)
                )

    @property
    def given(self) -> dict[str, str]:
        """The fields that are set."""
        return {name: value for name in NAMES if (value := getattr(self, name)) is not None}


@dataclass(frozen=True)
class Shape:
    """What a field may hold, for the schema and in words."""

    fits: Callable[[str], object]
    words: Message


_DAY = re.compile(r"(?!0000)(\d{4}-\d\d)(-\d\d)?", re.ASCII)


def _is_of_the_calendar(value: str) -> bool:
    """Whether there is such a day, or such a month."""
    found = _DAY.fullmatch(value)
    try:
        return found is not None and bool(datetime.date.fromisoformat(f"{found[1]}{found[2] or '-01'}"))
    except ValueError:
        return False


SOME_TEXT = Shape(
    re.compile(r"\S(?:[^\x00-\x1f\x7f\ufffe\uffff]*\S)?").fullmatch, say("a text on one line, with no space around it")
)
COUNTED = Shape(
    re.compile(r"(?!0+\Z|[-+]\d|\d+\.\d+\Z)\S(?:[^\x00-\x1f\x7f\ufffe\uffff]*\S)?", re.ASCII).fullmatch,
    say("a number from 1, or the number as it is printed: 3, 1-2, 增刊"),
)
_COUNTS = re.compile("[0-9\u4e00-\u9fff]")
"""A whole number is counted: it has figures, or is said in Chinese."""

SHAPES = {
    "title": SOME_TEXT,
    "publisher": SOME_TEXT,
    "year": Shape(re.compile(r"[1-9]\d{3}", re.ASCII).fullmatch, say("a year of four digits, such as 2024")),
    "number": COUNTED,
    "jurisdiction": Shape(is_place, say("an ISO 3166 code in lower case, as cn or cn-sx")),
    "date": Shape(_is_of_the_calendar, say("a day or a month, such as 2024-03-30 or 2024-03")),
    "total": Shape(
        lambda value: COUNTED.fits(value) and _COUNTS.search(value),
        COUNTED.words,
    ),
    "host": SOME_TEXT,
    "editor": SOME_TEXT,
}
CALLED: dict[str, Message] = {
    "title": say("title"),
    "publisher": say("publisher"),
    "year": say("year"),
    "number": say("number"),
    "jurisdiction": say("jurisdiction"),
    "date": say("date"),
    "total": say("total"),
    "host": say("host"),
    "editor": say("editor"),
}
"""What people call the fields."""

IN_WORDS = frozenset(name for name, shape in SHAPES.items() if shape is SOME_TEXT)
"""What is never a number or a day."""

NAMES = tuple(field.name for field in fields(Particulars))

OF_TALK = ("language", "seen", "ignore")
"""Keys that say how the program speaks with people: in which language, and of which findings no more."""

OF_FILES = (
    "akn-layout",
    "akn-profile",
    "aliases",
    "style",
    "css",
    "press",
    "icc",
    "signature",
    "pages",
    "docx-template",
)
"""Keys that say nothing of the issue, but how its files are made."""

KEYS = (*NAMES, *OF_FILES, *OF_TALK)

NO_TEXTS: dict[str, tuple[type, Message]] = {
    "press": (bool, say("true or false is wanted, without quotation marks")),
    "signature": (int, say("a number of pages is wanted, without quotation marks: 16")),
}
"""The keys of them whose values are none, and what is wanted instead."""

YES = "true"
"""How a value that is true is handed on."""


def particulars_for(path: Path | None, options: Particulars) -> Particulars:
    """What holds for this input: its `gazette.toml`, and over it the options. None: standard input, beside no file.

    Raises WrongUsage for a `gazette.toml` that is not TOML, or has a key or a value that no field takes.
    """
    with beside(path) as found:
        return replace(Particulars(**{key: found[key] for key in found if key in NAMES}), **options.given)


@contextlib.contextmanager
def beside(path: Path | None) -> Iterator[dict[str, str]]:
    """All that the `gazette.toml` beside an input says of it. What is raised while it is looked at names the file."""
    file = path.parent / FILE if path else None
    if path is None or file is None or not file.is_file():
        yield {}
        return
    try:
        yield _from_tables(tables_of(file), file.parent, path.name)
    except WrongUsage as error:
        raise WrongUsage(say("{file}: {error}", file=file, error=error), hint=error.advice) from error


def put_into(issue: Issue, particulars: Particulars) -> None:
    """Sets the given fields of the issue's `meta`, in the schema's order; the others stay as they are."""
    from gazette_pub.issue.model import tag

    meta = issue.child("meta")
    if meta is None:
        raise ValueError("an issue without meta")
    for name, value in particulars.given.items():
        field = meta.child(name)
        (meta.add(name) if field is None else field).text = value
    order = {tag(name): place for place, name in enumerate(NAMES)}
    meta[:] = sorted(meta, key=lambda child: order.get(child.tag, len(order)))


def text_in(file: Path) -> str:
    """The text of a TOML file. Raises WrongUsage for one that cannot be read."""
    try:
        return _bounded(file).decode("utf-8-sig")
    except OSError as error:
        raise WrongUsage(say("cannot be opened: {reason}", reason=reason_of(error))) from error
    except UnicodeDecodeError as error:
        raise WrongUsage(say("not UTF-8"), hint=say("TOML is always UTF-8 (toml.io, v1.0.0)")) from error


def tables_of(file: Path) -> dict[str, Any]:
    """What a TOML file holds. Raises WrongUsage for one that cannot be read."""
    return tables_in(text_in(file))


def tables_in(text: str) -> dict[str, Any]:
    """What a text in TOML holds. Raises WrongUsage for what is none."""
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise WrongUsage(say("nested too deeply")) from error
    except ValueError as error:  # TOML's own, and Python's of a number of thousands of digits
        raise WrongUsage(say("not TOML: {reason}", reason=error), hint=QUOTED) from error


def _can_be_written(value: object) -> bool:
    """Whether it is a text, a number or a day. A number of hundreds of digits is none: Python would not write it out."""
    if isinstance(value, int):
        return not isinstance(value, bool) and value.bit_length() <= 64
    return isinstance(value, str) or type(value) is datetime.date


def _bounded(file: Path) -> bytes:
    with file.open("rb") as opened:
        data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise WrongUsage(say("larger than {most} MiB", most=MOST_BYTES >> 20))
    return data


def _from_tables(tables: dict[str, Any], folder: Path, name: str) -> dict[str, str]:
    """The fields at the top, and over them those of the file's own table."""
    own = {key: value for key, value in tables.items() if isinstance(value, dict)}
    common = {key: value for key, value in tables.items() if key not in own}
    for key in _gone(tables, folder):
        if hint := _as_a_name(key, own[key]):
            raise WrongUsage(say("[{key}]: no such file beside it", key=f'"{key}"'), hint=hint)
    return fields_of(common) | fields_of(own.get(name, {}))


def gone_beside(path: Path | None) -> Iterator[Message]:
    """What is said of each name in the `gazette.toml` beside an input that no file beside it has: the file may have been
    moved, or is still to come, and stops no other."""
    file = path.parent / FILE if path else None
    if file is not None and file.is_file():
        for key in _gone(tables_of(file), file.parent):
            yield say("{file}: [{key}]: no such file beside it", file=file, key=f'"{key}"')


def _gone(tables: dict[str, Any], folder: Path) -> list[str]:
    """The names of tables that no file is called by. pathlib raises where one is too long to be a name."""
    return [key for key, table in tables.items() if isinstance(table, dict) and not os.path.exists(folder / key)]


def _as_a_name(key: str, table: dict[str, Any]) -> Message | None:
    """What was meant by [bulletin.txt] without marks: to TOML the dot parts a table and a table in it."""
    parts = [key]
    while len(table) == 1 and isinstance(within := next(iter(table.values())), dict):
        parts.append(next(iter(table)))
        table = within
    name = f'["{".".join(parts)}"]'
    return say("the name of a file stands in quotation marks: {name}", name=name) if len(parts) > 1 else None


def fields_of(table: dict[str, Any]) -> dict[str, str]:
    """The table's values as text: `year = 2024` and `date = 2024-03-30` may be written without marks."""
    for key, value in table.items():
        if key not in KEYS:
            known = nearest(key, KEYS, say("the keys are"))
            raise WrongUsage(say("no such key: {key}", key=key), hint=known)
        if key in NO_TEXTS:
            kind, wanted = NO_TEXTS[key]
            if type(value) is not kind:
                raise WrongUsage(say("{key}: {wanted}", key=key, wanted=wanted))
            continue
        if key == "ignore" and isinstance(value, list) and all(isinstance(each, str) for each in value):
            continue
        if not _can_be_written(value):
            raise WrongUsage(say("{key}: a text or a number is wanted", key=key))
        if key in (*IN_WORDS, *OF_FILES, *OF_TALK) and not isinstance(value, str):
            hint = say("write {words}", words=f'{key} = "{value}"')
            raise WrongUsage(say("{key}: a text is wanted, in quotation marks", key=key), hint=hint)
        if key == "language" and value not in LANGUAGES:
            raise WrongUsage(
                say("{key}: there is no {value}", key=key, value=repr(value)), hint=nearest(value, LANGUAGES)
            )
    return {key: _as_text(value) for key, value in table.items()}


def _as_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(value)
    return YES if value is True else str(value)
