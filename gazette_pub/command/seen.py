"""What an office has looked at: marks in a file beside the inputs, which goes with them to whoever works on them next.

    {"seen": [
    {"file": "bulletin.txt", "code": "G204", "key": "2f6c…", "count": 1, "text": "增长151%", "note": "as printed"}
    ]}

A mark is known again by its key (`issue/marks`), so it outlives every change elsewhere. One line is one mark, in order, so
that two people's files can be put together by any tool for that. `note` is for people; `text` too.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from gazette_pub.command.output import write_file
from gazette_pub.command.selection import is_code, meant_code
from gazette_pub.formats.source import STANDARD_INPUT
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.issue.settings import files_for, looked_at, settings_for
from gazette_pub.words.records import dataclass

NAME = "gazette-seen.json"
MOST_BYTES = 64 << 20

Mark = tuple[str, str, str]
"""The file, the code, the key."""


@dataclass
class Seen:
    """The marks of a file, and how often each holds. `ignored`: codes that the office does not look at."""

    path: Path | None
    ignored: tuple[str, ...] = ()
    counts: dict[Mark, int] = field(default_factory=dict)
    texts: dict[Mark, str] = field(default_factory=dict)
    notes: dict[Mark, str] = field(default_factory=dict)

    @property
    def holds_any(self) -> bool:
        """Whether anything was looked at, or is ignored."""
        return bool(self.counts or self.ignored)

    def new_of(self, findings: Iterable[Finding], file: str) -> list[Finding]:
        """The findings that nobody has looked at. Where a mark holds twice, the third finding of its key is new."""
        found: Counter[Mark] = Counter()
        new = []
        for finding in findings:
            found[mark := (file, finding.code, finding.key)] += 1
            if found[mark] > self.counts.get(mark, 0) and not finding.code.startswith(self.ignored):
                new.append(finding)
        return new

    def count_in(self, findings: Sequence[Finding], file: str) -> int:
        """How many of the findings were looked at, or have a code that nobody looks at."""
        return len(findings) - len(self.new_of(findings, file))

    def accept(self, findings: Iterable[Finding], all_of_them: Iterable[Finding], file: str) -> int:
        """Marks these findings as seen; how many that are. `all_of_them`: those of the input, by which marks are counted."""
        accepted = Counter((file, each.code, each.key) for each in findings)
        there = Counter((file, each.code, each.key) for each in all_of_them)
        for finding in findings:
            mark = (file, finding.code, finding.key)
            self.counts[mark] = min(there[mark], self.counts.get(mark, 0) + accepted[mark])
            self.texts[mark] = finding.text or ""
        return accepted.total()

    def write(self) -> None:
        """Puts the file in its place. Raises OutputNotWritten."""
        if self.path is not None:
            lines = ",\n".join(json.dumps(self._entry(mark), ensure_ascii=False) for mark in sorted(self.counts))
            data = f'{{"seen": [\n{lines}\n]}}\n'.encode(errors="backslashreplace")
            write_file(self.path, data, elsewhere=say('name a file that can be written in gazette.toml: seen = "…"'))

    def _entry(self, mark: Mark) -> dict[str, object]:
        file, code, key = mark
        said = {"text": self.texts.get(mark), "note": self.notes.get(mark)}
        whole = {"file": file, "code": code, "key": key, "count": self.counts[mark]}
        return whole | {name: value for name, value in said.items() if value}


def seen_of(input: str) -> Seen:
    """The marks for an input. Raises WrongUsage for a file that holds no marks."""
    if input == STANDARD_INPUT:
        return Seen(None)
    said = settings_for(Path(input))
    return _read(Seen(file_of(Path(input)), _codes(said["ignore"].value) if "ignore" in said else ()))


def file_of(path: Path) -> Path:
    """The file of the marks for an input: the one that its `gazette.toml` names, else the nearest `gazette-seen.json`, beside it or
    in a folder above that is nobody else's; so what is made of a text in build/ has the marks of the text."""
    if setting := settings_for(path).get("seen"):
        return setting.path
    return next(iter(files_for(path, NAME)), path.parent / NAME)


def remarks_on_codes(path: Path | None) -> Iterator[Message]:
    """What is to be said of codes in `ignore` that no finding has: it may be of another version, and stops nothing."""
    found, _ = looked_at(path)
    if (setting := found.get("ignore")) is None:
        return
    for code in _codes(setting.value):
        if not is_code(code):
            known = meant_code(code) or say("`gazette explain` lists them")
            yield say("{file}: ignore: no such code: {code}; {known}", file=setting.place, code=code, known=known)


def _codes(said: str | list[str]) -> tuple[str, ...]:
    """Codes in a list, or in one text with commas between them."""
    each = said.split(",") if isinstance(said, str) else said
    return tuple(code.upper() for code in map(str.strip, each) if code)


def _read(seen: Seen) -> Seen:
    for entry in _entries(seen.path):
        mark = (str(entry["file"]), str(entry["code"]), str(entry["key"]))
        seen.counts[mark] = max(seen.counts.get(mark, 0), int(entry.get("count", 1)))
        seen.texts[mark], seen.notes[mark] = str(entry.get("text", "")), str(entry.get("note", ""))
    return seen


def _entries(path: Path | None) -> list[dict[str, Any]]:
    if path is None or not os.path.isfile(path):
        return []
    try:
        with path.open("rb") as opened:
            entries = json.loads(opened.read(MOST_BYTES).decode("utf-8-sig"))["seen"]
        if all({"file", "code", "key"} <= set(entry) and isinstance(entry.get("count", 1), int) for entry in entries):
            return list(entries)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        pass
    hint = say("mend it, or move it away and mark them anew: gazette check --accept")
    raise WrongUsage(say("{file}: no marks of findings that were seen", file=path), hint=hint)
