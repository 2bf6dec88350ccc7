"""What an office sets once: the `gazette.toml` beside an input, and those in the folders above it.

    title = "山西省人民代表大会常务委员会公报"
    jurisdiction = "cn-sx"
    output = "public"

    [fonts]
    song = "方正书宋_GBK"

    ["shanxi-2024-1.txt"]    # for that file only
    number = "1"

The nearest file holds, and in it the file's own table before what stands above all tables; what it leaves out a file
further up may say. A name of a file is one beside the `gazette.toml` that names it. A folder that anybody may write into,
as /tmp, says nothing to what lies below it.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import stat
import tomllib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from typing import Any

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import LANGUAGES, Message, say
from gazette_pub.issue.particulars import IN_WORDS, NAMES, SHAPES, Particulars, plain_of, refuse_shape
from gazette_pub.issue.problems import WrongSettings, WrongUsage, near, nearest, together
from gazette_pub.issue.toml_lines import Lines
from gazette_pub.issue.tomls import is_of_a_day, said_of
from gazette_pub.words.records import dataclass

FILE = "gazette.toml"
MOST_BYTES = 1 << 20
"""No gazette.toml is longer; what is, is another file of that name."""

DAY = say("a day is written so, without quotation marks: date = 2024-03-31")
QUOTED = say('texts and the names of files stand in quotation marks: title = "某省公报", ["bulletin.txt"]')

OF_TALK = ("language", "seen", "ignore")
"""Keys that say how the program speaks with people: in which language, and of which findings no more."""

OF_FILES = (
    "akn-layout",
    "akn-profile",
    "aliases",
    "style",
    "fonts",
    "css",
    "press",
    "icc",
    "signature",
    "pages",
    "docx-template",
)
"""Keys that say nothing of the issue, but how its files are made."""

OF_ORDERS = ("output", "formats")
"""Keys that say which files are made, and where they go."""

KEYS = (*NAMES, *OF_FILES, *OF_ORDERS, *OF_TALK)

TABLES = ("fonts",)
"""Keys whose value is a table: any other table is for the file that it is called by."""

PLACES = ("seen", "aliases", "css", "icc", "docx-template", "output")
"""Keys that name a file or a folder, beside the `gazette.toml`."""


@dataclass(frozen=True)
class Setting:
    """One key as it holds: its value as TOML has it, in which file it stands, on which line, where that is known, and in the
    table for which input, if any."""

    key: str
    value: Any
    file: Path
    table: str | None = None
    line: int | None = None

    @property
    def text(self) -> str:
        """The value as a text: `year = 2024` and `date = 2024-03-30` may be written without marks."""
        return str(self.value)

    @property
    def path(self) -> Path:
        """The file that it names."""
        return self.file.parent / str(self.value)

    @property
    def where(self) -> str:
        return str(self.file) if self.table is None else f'{self.file} ["{self.table}"]'

    @property
    def place(self) -> str:
        """`gazette.toml:3`"""
        return str(self.file) if self.line is None else f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Wrong:
    """What cannot be used in a `gazette.toml`, which the error names with its line."""

    file: Path
    line: int
    error: WrongUsage

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Told:
    """A `gazette.toml`: its tables, and the lines of what is in them."""

    file: Path
    tables: dict[str, Any]
    lines: Lines

    def wrong(self, error: WrongUsage, *path: str) -> Wrong:
        """An error of the key that is called so, with its place."""
        line = self.lines.of(*path)
        said = say("{file}:{line}: {error}", file=self.file, line=line, error=error)
        return Wrong(self.file, line, WrongSettings(said, hint=error.advice))


def settings_for(path: Path | None) -> dict[str, Setting]:
    """All that holds for an input, by its keys, in their order; None: standard input, which lies beside no file.

    Raises WrongUsage, with the names of the files, for those that are not TOML, and for all values that no key takes.
    """
    found, wrong = looked_at(path)
    if wrong:
        raise together([each.error for each in wrong])
    return found


def looked_at(path: Path | None) -> tuple[dict[str, Setting], list[Wrong]]:
    """What holds for an input as far as it can be used, and all that cannot."""
    found: dict[str, Setting] = {}
    wrong: list[Wrong] = []
    for file in files_for(path):
        try:
            told = told_in(file)
        except WrongUsage as error:
            wrong.append(Wrong(file, 0, WrongSettings(say("{error}", error=error), error.advice)))
            continue
        said = list(_settings(told, _name_in(file, path)))  # type: ignore[arg-type]  # standard input has no files
        found = {each.key: each for each in said if isinstance(each, Setting)} | found
        wrong += (each for each in said if isinstance(each, Wrong))
    return {key: found[key] for key in KEYS if key in found}, wrong


def particulars_for(path: Path | None, options: Particulars) -> Particulars:
    """What holds for this input: what is set for it, and over it the options. Raises WrongUsage."""
    found = settings_for(path)
    return replace(Particulars(**{key: found[key].text for key in found if key in NAMES}), **options.given)


def files_for(path: Path | None, name: str = FILE) -> list[Path]:
    """Each `gazette.toml` that has a say, or each file of another name that lies so, the nearest first."""
    return [file for folder in _folders_for(path) if os.path.isfile(file := folder / name)]


def _folders_for(path: Path | None) -> list[Path]:
    """The folders whose `gazette.toml` has a say, the nearest first."""
    if path is None:
        return []
    return [path.parent, *(each for each in Path(os.path.abspath(path.parent)).parents if not is_anybodys(each))]


def is_anybodys(folder: Path) -> bool:
    """Whether anybody may put a file there. Windows says that of every folder, and has other means."""
    try:
        return os.name != "nt" and bool(folder.stat().st_mode & stat.S_IWOTH)
    except OSError:
        return True


def remarks_on(path: Path | None) -> Iterator[Message]:
    """What is to be said of the files that have a say: keys that there are not, and names that no file has. Neither stops
    anything: a key may be of another version, a file may have been moved, or is still to come. Nor does a `gazette.toml` that
    is a folder, or a link that leads nowhere."""
    for folder in _folders_for(path):
        if os.path.lexists(file := folder / FILE) and not os.path.isfile(file):
            yield say("{file}: it is no file, and nothing is taken from it", file=file)
    for file in files_for(path):
        with contextlib.suppress(WrongUsage):  # one that is no TOML is told where it is to hold
            yield from _remarks(told_in(file))


def _remarks(told: Told) -> Iterator[Message]:
    file = told.file
    own = {key: table for key, table in told.tables.items() if isinstance(table, dict) and key not in TABLES}
    for above, table in ((), told.tables), *(((name,), table) for name, table in own.items()):
        for key in table:
            if key not in KEYS and (above or key not in own):
                line, known = told.lines.of(*above, key), nearest(key, KEYS, say("the keys are"))
                yield say("{file}:{line}: no such key: {key}; {known}", file=file, line=line, key=key, known=known)
    for key in own:
        if not os.path.lexists(file.parent / key):
            line, meant = told.lines.of(key), _meant(file.parent, key)
            yield say(
                "{file}:{line}: [{key}]: no such file beside it{meant}",
                file=file,
                line=line,
                key=f'"{key}"',
                meant=meant,
            )


def _meant(folder: Path, name: str) -> Message | str:
    """The file that is called nearly so."""
    try:
        beside = os.listdir((folder / name).parent)
    except (OSError, ValueError):
        return ""
    found = near(name.rpartition("/")[2], beside)
    return (
        say("; did you mean {name}?", name=f'["{name.rpartition("/")[0]}{"/" if "/" in name else ""}{found}"]')
        if found
        else ""
    )


def _name_in(file: Path, path: Path) -> str:
    """What an input is called in a `gazette.toml`: its way from there."""
    if file.parent == path.parent:
        return path.name
    return Path(os.path.relpath(os.path.abspath(path), os.path.abspath(file.parent))).as_posix()


def _settings(told: Told, name: str) -> Iterator[Setting | Wrong]:
    """What stands above the tables, and over it the table of that name; and what of it cannot be used."""
    for key, table in told.tables.items():
        is_gone = isinstance(table, dict) and key not in TABLES and not os.path.lexists(told.file.parent / key)
        if is_gone and (error := _of_parts(key, table)) is not None:
            yield told.wrong(error, key)
    own = told.tables.get(name, {})
    for place, table in ((None, told.tables), (name, own if isinstance(own, dict) else {})):
        for key, value in table.items():
            if key in KEYS and (place is not None or key in TABLES or not isinstance(value, dict)):
                yield _setting(told, key, value, place)


def _setting(told: Told, key: str, value: Any, table: str | None) -> Setting | Wrong:
    path = (key,) if table is None else (table, key)
    try:
        return Setting(key, _checked(key, value), told.file, table, told.lines.of(*path))
    except WrongUsage as error:
        return told.wrong(error, *path)


def _of_parts(key: str, table: dict[str, Any]) -> WrongUsage | None:
    """What is to be said of [bulletin.txt] without marks: to TOML the dot parts a table and a table in it."""
    parts = [key]
    while len(table) == 1 and isinstance(within := next(iter(table.values())), dict):
        parts.append(next(iter(table)))
        table = within
    if len(parts) == 1:
        return None
    hint = say("the name of a file stands in quotation marks: {name}", name=f'["{".".join(parts)}"]')
    return WrongUsage(say("[{key}]: no such file beside it", key=f'"{key}"'), hint=hint)


# values


def value_of(key: str, value: Any) -> Any:
    """The value as it holds: of the issue itself as a text. Raises WrongUsage for one that the key does not take."""
    checked = _checked(key, value)
    return plain_of(key, str(checked)) if key in NAMES else checked


def _checked(key: str, value: Any) -> Any:
    """The value. Raises WrongUsage for one that the key does not take."""
    if key in NO_TEXTS:
        fits, wanted = NO_TEXTS[key]
        if not fits(value):
            raise WrongUsage(say("{key}: {wanted}", key=key, wanted=wanted))
        return value
    if not _can_be_written(value):
        raise WrongUsage(say("{key}: a text or a number is wanted", key=key))
    if (key in IN_WORDS or key not in NAMES) and not isinstance(value, str):
        hint = say("write {words}", words=f'{key} = "{value}"')
        raise WrongUsage(say("{key}: a text is wanted, in quotation marks", key=key), hint=hint)
    if key == "language" and value not in LANGUAGES:
        raise WrongUsage(say("{key}: there is no {value}", key=key, value=repr(value)), hint=nearest(value, LANGUAGES))
    if key in PLACES and not _is_a_place(value):
        raise WrongUsage(say("{key}: the name of a file or a folder is wanted", key=key))
    if key in SHAPES:
        refuse_shape(key, str(value))
    return value


def _can_be_written(value: object) -> bool:
    """Whether it is a text, a number or a day. A number of hundreds of digits is none: Python would not write it out."""
    if isinstance(value, int):
        return not isinstance(value, bool) and value.bit_length() <= 64
    return isinstance(value, str) or type(value) is datetime.date


def _is_a_place(value: str) -> bool:
    return value not in ("", "-") and "\0" not in value


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _are_fonts(value: object) -> bool:
    """A table of letters, each with the name of a font or with several."""
    return isinstance(value, dict) and all(
        each and (isinstance(each, str) or _are_texts(each)) for each in value.values()
    )


NO_TEXTS: dict[str, tuple[Callable[[object], bool], Message]] = {
    "press": (lambda value: isinstance(value, bool), say("true or false is wanted, without quotation marks")),
    "signature": (
        lambda value: type(value) is int and value.bit_length() <= 64,
        say("a number of pages is wanted, without quotation marks: 16"),
    ),
    "ignore": (
        lambda value: isinstance(value, str) or _are_texts(value),
        say('codes of findings are wanted: ["G301", "R102"]'),
    ),
    "formats": (
        lambda value: isinstance(value, str) or (_are_texts(value) and bool(value)),
        say('formats are wanted: ["xml", "pdf"]'),
    ),
    "fonts": (_are_fonts, say('a table of letters with the names of fonts is wanted: [fonts] song = "SimSun"')),
}
"""The keys whose values need not be texts or numbers, what they take, and what is wanted."""


# TOML


def text_in(file: Path) -> str:
    """The text of a TOML file. Raises WrongUsage for one that cannot be read."""
    try:
        return _bounded(file).decode("utf-8-sig")
    except OSError as error:
        raise WrongUsage(say("cannot be opened: {reason}", reason=reason_of(error))) from error
    except UnicodeDecodeError as error:
        raise WrongUsage(say("not UTF-8"), hint=say("TOML is always UTF-8 (toml.io, v1.0.0)")) from error


_Kept = dict[Path, tuple[tuple[int, ...], Told]]
_KEPT: ContextVar[_Kept | None] = ContextVar("kept", default=None)
"""What was read already, each with how the file stood then."""


@contextlib.contextmanager
def reading_once() -> Iterator[None]:
    """Meanwhile each `gazette.toml` is read once, and again only where it changed: hundreds of inputs ask the same one."""
    token = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(token)


def told_in(file: Path) -> Told:
    """A `gazette.toml`. Raises WrongUsage that names the file."""
    kept = _KEPT.get()
    if kept is None or (standing := _standing(file)) is None:
        return _read(file)
    if file not in kept or kept[file][0] != standing:
        kept[file] = standing, _read(file)
    return kept[file][1]


def _standing(file: Path) -> tuple[int, ...] | None:
    """What changes where a file does; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _read(file: Path) -> Told:
    try:
        text = text_in(file)
        return Told(file, tables_in(text), Lines(text))
    except WrongUsage as error:
        raise WrongUsage(say("{file}: {error}", file=file, error=error), hint=error.advice) from error


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
        hint = DAY if is_of_a_day(error) else QUOTED
        raise WrongUsage(say("not TOML: {reason}", reason=said_of(error)), hint=hint) from error


def _bounded(file: Path) -> bytes:
    with file.open("rb") as opened:
        data = opened.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise WrongUsage(say("larger than {most} MiB", most=MOST_BYTES >> 20))
    return data
