"""What an issue is put together from, as a TOML file says it:

    title = "某省人民政府公报"
    year = 2024
    number = 3
    colophon = ["国内统一连续出版物号：CN 14-1234", "地址：某市某路1号"]

    [[document]]
    category = "地方性法规"
    file = "01-消防条例.docx"
    attachments = ["01-附件.pdf"]

    [[document]]
    file = "通知/*.docx"

A path is relative to the file. A pattern or a folder is the files in it, by the numbers in their names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path, PurePath
from typing import Any

from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say, visible
from gazette_pub.issue.particulars import NAMES
from gazette_pub.issue.problems import GazetteError, UnreadableInput, WrongUsage, nearest
from gazette_pub.issue.settings import OF_FILES, tables_in, text_in, value_of
from gazette_pub.issue.toml_lines import Lines, Table
from gazette_pub.words import numerals
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

TABLE = "document"
OF_DOCUMENTS = ("file", "category", "documents", "attachments", "id")
OF_ATTACHMENTS = ("file", "label")
OF_THE_WHOLE = ("front", "colophon", "frame", "page-marks")
KEYS = (*NAMES, *OF_FILES, *OF_THE_WHOLE, TABLE)

ENDINGS = frozenset({".txt", ".md", ".markdown", ".pdf", ".docx", ".docm", ".xml", ".akn"})
"""What the names of files end with that a folder is taken to hold."""

ON_THE_FOLDER = frozenset({"readme", "changelog", "changes", "license", "licence", "contributing", "todo"})
"""What files are called, but for their endings, that say something of the folder they lie in: README.md, README.zh-CN.md."""

MOST_FILES = 10_000
"""What a pattern or a folder may be."""

_LETTER = (
    "A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_ID = Pattern(
    Expression(rf"[{_LETTER}][{_LETTER}0-9.\u00b7\u0300-\u036f\u203f\u2040-]*"),
    ("doc_1", "办法", "_a.b-1"),
    ("1a", "a:b", "", "a b"),
    "fullmatch",
)
"""A name without a colon (Namespaces in XML 1.0, production 4)."""


@dataclass(frozen=True)
class File:
    """A file that something is read from. `path`: where it is; `said`: how the recipe calls it; `line`: where it does."""

    path: Path
    said: str
    line: int


@dataclass(frozen=True)
class Attachment:
    """A file whose documents are attachments. `label`: what is printed over it (附件1), where the file itself has none."""

    file: File
    label: str | None = None


@dataclass(frozen=True)
class Entry:
    """What a [[document]] says: the file, which of its documents (all, where None), what heads them (as the file has it,
    where None), what is attached, and the id of the one document."""

    file: File
    documents: tuple[int | str, ...] | None = None
    categories: tuple[str, ...] | None = None
    attachments: tuple[Attachment, ...] = ()
    id: str | None = None


@dataclass(frozen=True)
class Recipe:
    """What an issue is put together from. `said`: what it says of the issue and of its files, by key; `frame`: an issue whose
    first page, colophon and sources it has; `front`, `colophon`: lines of them; `page_marks`: whether the page ends that the
    files mark are those of the issue. `wrong`: what cannot be used, each with its line; `lines`: those of what is said."""

    path: Path
    said: Mapping[str, Any]
    entries: tuple[Entry, ...]
    frame: File | None = None
    front: tuple[str, ...] = ()
    colophon: tuple[str, ...] = ()
    page_marks: bool = False
    wrong: tuple[tuple[int, GazetteError], ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)

    def without(self, refused: Mapping[str, GazetteError]) -> Recipe:
        """The recipe without keys whose values those who make files refuse; that is wrong with it besides."""
        found = [*self.wrong, *((self.lines.get(key, 1), error) for key, error in refused.items())]
        said = {key: value for key, value in self.said.items() if key not in refused}
        return replace(self, said=said, wrong=tuple(sorted(found, key=lambda each: each[0])))

    def place(self, line: int) -> str:
        """`2024-3.toml:12`"""
        return f"{self.path}:{line}"


def recipe_in(path: Path) -> Recipe:
    """The recipe that a file holds. Raises UnreadableInput for no such file, WrongUsage for what is no TOML."""
    if not os.path.isfile(path):
        raise UnreadableInput(say("no such file"), hint=say("`gazette compose --new FOLDER` writes a first one"))
    if path.suffix.lower() in ENDINGS:
        said = say("a document, and not a TOML that says what an issue is put together from")
        raise WrongUsage(said, hint=say("`gazette compose --new FOLDER` writes a first one"))
    text = text_in(path)
    return _Reading(path, text).recipe(tables_in(text))


class _Reading:
    """The reading of one recipe: what is wrong is kept, each with its line, so that all of it can be told at once."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = Lines(text)
        self._wrong: list[tuple[int, GazetteError]] = []

    def recipe(self, tables: dict[str, Any]) -> Recipe:
        top = self._lines.top
        self._refuse_unknown(tables, KEYS, top)
        return Recipe(
            self._path,
            self._said({key: tables[key] for key in (*NAMES, *OF_FILES) if key in tables}),
            tuple(self._entries(tables.get(TABLE, []))),
            self._frame(tables.get("frame")),
            self._texts(tables, "front", top) or (),
            self._texts(tables, "colophon", top) or (),
            self._flag(tables, "page-marks"),
            tuple(sorted(self._wrong, key=lambda each: each[0])),
            {key: top.of(key) for key in tables},
        )

    def _blame(self, line: int, said: Message, hint: Message | None = None) -> None:
        self._wrong.append((line, WrongUsage(said, hint)))

    def _refuse_unknown(self, table: Mapping[str, Any], known: tuple[str, ...], lines: Table) -> bool:
        """Whether all keys are known; each that is not is told with what was meant."""
        unknown = [key for key in table if key not in known]
        for key in unknown:
            line = lines.keys.get(key) or self._lines.table(key, 0).line
            self._blame(line, say("no such key: {key}", key=visible(key)), nearest(key, known, say("the keys are")))
        return not unknown

    def _said(self, given: dict[str, Any]) -> dict[str, Any]:
        """What is said of the issue, value by value, so that each is told by its line."""
        said: dict[str, Any] = {}
        for key, value in given.items():
            try:
                said[key] = value_of(key, value)
            except WrongUsage as error:
                self._wrong.append((self._lines.top.of(key), error))
        return said

    def _flag(self, table: Mapping[str, Any], key: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            said = say("{key}: {wanted}", key=key, wanted=say("true or false is wanted, without quotation marks"))
            self._blame(self._lines.top.of(key), said)
        return value is True

    def _frame(self, value: Any) -> File | None:
        line = self._lines.top.of("frame")
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            self._blame(line, _wants_text("frame"))
            return None
        return File(self._path.parent / value, value, line)

    def _texts(self, table: Mapping[str, Any], key: str, lines: Table) -> tuple[str, ...] | None:
        """A text, or several; of a text with line ends each line is one."""
        value = table.get(key)
        if value is None:
            return None
        texts = value.splitlines() if isinstance(value, str) else value
        if not isinstance(texts, list) or not all(isinstance(each, str) and _can_be_printed(each) for each in texts):
            self._blame(lines.of(key), say('{key}: a text is wanted, or several: ["…", "…"]', key=key))
            return None
        return tuple(each.strip() for each in texts if each.strip())

    # documents

    def _entries(self, tables: Any) -> Iterator[Entry]:
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            self._blame(
                self._lines.table(TABLE, 0).line,
                say("each document has a table of its own"),
                say("write {words}", words=f"[[{TABLE}]]"),
            )
            return
        for place, table in enumerate(tables):
            yield from self._entry(table, self._lines.table(TABLE, place))

    def _entry(self, table: dict[str, Any], lines: Table) -> Iterator[Entry]:
        is_known = self._refuse_unknown(table, OF_DOCUMENTS, lines)
        files = list(self._files(table.get("file"), lines.of("file"), "file")) if is_known or "file" in table else []
        if not files:
            return
        categories = self._texts(table, "category", lines)
        attachments, picked = tuple(self._attachments(table, lines)), self._picked(table, lines)
        id = self._id(table, lines)
        if len(files) > 1 and (attachments or picked or id):
            key = next(key for key in ("attachments", "documents", "id") if key in table)
            self._blame(
                lines.of(key), say("{key}: {file} is {count} files", key=key, file=table["file"], count=len(files))
            )
            return
        yield Entry(files[0], picked, categories, attachments, id)
        yield from (Entry(file) for file in files[1:])

    def _id(self, table: dict[str, Any], lines: Table) -> str | None:
        id = table.get("id")
        if id is None or (isinstance(id, str) and is_id(id)):
            return id
        self._blame(lines.of("id"), say("id: letters and digits, without blanks, such as doc_3"))
        return None

    def _picked(self, table: dict[str, Any], lines: Table) -> tuple[int | str, ...] | None:
        value = table.get("documents")
        picked = value if isinstance(value, list) else [value]
        if value is None:
            return None
        if not picked or not all(
            isinstance(each, int | str) and not isinstance(each, bool) and each for each in picked
        ):
            said = say('documents: the numbers of documents are wanted, or words of their titles: [2, "预算"]')
            self._blame(lines.of("documents"), said)
            return None
        return tuple(picked)

    def _attachments(self, table: dict[str, Any], lines: Table) -> Iterator[Attachment]:
        value = table.get("attachments", [])
        for place, each in enumerate(value if isinstance(value, list) else [value]):
            line = lines.of("attachments", place)
            given = each if isinstance(each, dict) else {"file": each}
            self._refuse_unknown(given, OF_ATTACHMENTS, Table(line))
            label = given.get("label")
            if label is not None and not (isinstance(label, str) and label.strip() and _can_be_printed(label)):
                self._blame(line, _wants_text("label"))
                label = None
            for file in self._files(given.get("file"), line, "attachments"):
                yield Attachment(file, label.strip() if label else None)

    # files

    def _files(self, said: Any, line: int, key: str) -> Iterator[File]:
        if not isinstance(said, str) or not said or "\0" in said:
            self._blame(line, say("{key}: the name of a file is wanted, in quotation marks", key=key))
            return
        try:
            found = list(self._found(said))
        except (OSError, ValueError, NotImplementedError) as error:  # a folder that is not ours, a pattern that is none
            reason = reason_of(error) if isinstance(error, OSError) else error
            self._blame(line, say("{file}: {error}", file=visible(said), error=reason))
            return
        if not found:
            self._wrong.append((line, UnreadableInput(say("{file}: no file is called so", file=visible(said)))))
        elif len(found) > MOST_FILES:
            self._blame(line, say("{file}: more than {most} files", file=visible(said), most=MOST_FILES))
        else:
            yield from (File(path, called, line) for path, called in found)

    def _found(self, said: str) -> Iterator[tuple[Path, str]]:
        """The files: that one, those of a folder, those of a pattern. One that is not there is told when it is read."""
        folder = self._path.parent
        path = folder / said
        if os.path.isdir(path):
            yield from in_folder(path, folder)
        elif any(mark in said for mark in "*?[") and not os.path.lexists(path):
            pattern = os.path.relpath(said, Path(said).anchor) if Path(said).is_absolute() else said
            top = Path(Path(said).anchor) if Path(said).is_absolute() else folder
            yield from _in_order(folder, (each for each in top.glob(pattern) if _is_taken(each)))
        else:
            yield path, said


def in_folder(folder: Path, beside: Path | None = None) -> Iterator[tuple[Path, str]]:
    """The documents that lie in a folder, in the order of their names, each with its path from there."""
    yield from _in_order(beside or folder, (each for each in folder.iterdir() if _is_taken(each)))


def _is_taken(path: Path) -> bool:
    """Whether a file of a folder or a pattern is a document: no hidden one, none that a word processor holds open."""
    is_document = path.suffix.lower() in ENDINGS and not path.name.startswith((".", "~$"))
    return is_document and not is_on_the_folder(path) and os.path.isfile(path)


def is_on_the_folder(path: PurePath) -> bool:
    """Whether a file in Markdown says something of its folder, by its name, and is no document in it."""
    return path.suffix.lower() in (".md", ".markdown") and path.name.partition(".")[0].lower() in ON_THE_FOLDER


def _in_order(folder: Path, files: Iterator[Path]) -> Iterator[tuple[Path, str]]:
    found = [each for each, _ in zip(files, range(MOST_FILES + 1), strict=False)]
    for path in sorted(found, key=lambda each: by_number(os.path.relpath(each, folder))):
        yield path, Path(os.path.relpath(path, folder)).as_posix()


def by_number(name: str) -> tuple[tuple[int, int, str], ...]:
    """What names are ordered by: the numbers in them as numbers, so that 2 stands before 10, and 附件三 behind 附件二."""
    return tuple(map(_ordered, filter(None, _NUMBERS.split(name))))


_NUMBERS = re.compile(rf"([0-9０-９]{{1,18}}|[{numerals.CHARACTERS}]{{1,18}})")


def _ordered(part: str) -> tuple[int, int, str]:
    try:
        return 0, numerals.value(part), part
    except ValueError:  # it is no number, though it is written as one: 千百
        return 1, 0, part


def is_id(text: str) -> bool:
    """Whether an element may be called so."""
    return _ID.fullmatch(text) is not None


def _can_be_printed(text: str) -> bool:
    """Whether XML may hold it."""
    return re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", text) is None


def _wants_text(key: str) -> Message:
    return say("{key}: a text is wanted, in quotation marks", key=key)
