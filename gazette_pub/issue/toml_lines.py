"""On which line of a TOML file something stands: Python's reader says what a file holds, and forgets where."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import field

from gazette_pub.words.records import dataclass

_QUOTES = ('"""', "'''", '"', "'")
"""What texts stand between (toml.io, v1.0.0: String): the longer ones over several lines."""

_TOKEN = re.compile(r"\#[^\n]*|\n|[\[\]{}=,]|[^\s\[\]{}=,\#\"']+")
"""A remark, the end of a line, a mark, or what stands bare between them."""


Path = tuple[str, ...]
"""The names of a table, from the outermost; () for what stands before any."""


@dataclass
class Table:
    """A table. `line`: where it begins; `keys`: the line of each key in it; `values`: those of what an array holds."""

    line: int
    keys: dict[str, int] = field(default_factory=dict)
    values: dict[str, list[int]] = field(default_factory=dict)

    def of(self, key: str, place: int | None = None) -> int:
        """The line of a key, or of what stands at that place of its array; else that of the table."""
        values = self.values.get(key, [])
        if place is not None and place < len(values):
            return values[place]
        return self.keys.get(key, self.line)


class Lines:
    """The lines of a file that is TOML: `top`, what stands before any table, and the tables of each name."""

    def __init__(self, text: str) -> None:
        self.top = Table(1)
        self._tables: dict[Path, list[Table]] = {(): [self.top]}
        self._within: Path = ()
        for line, words in _statements(text):
            self._take(line, words)

    def table(self, name: str, place: int) -> Table:
        """The table at that place of an array of tables, in whichever way it is written."""
        there = self._tables.get((name,), [])
        return there[place] if place < len(there) else Table(self.top.of(name, place))

    def of(self, *path: str) -> int:
        """The line of a key, or of a table: the names of the tables that it stands in, and its own. Where it stands within a
        value, the line of that."""
        for length in range(len(path), 0, -1):
            *above, name = path[:length]
            for table in self._tables.get(tuple(above), []):
                if name in table.keys:
                    return table.keys[name]
            if there := self._tables.get(path[:length]):
                return there[0].line
        return self.top.line

    def _take(self, line: int, words: list[tuple[int, str]]) -> None:
        if words[0][1] == "[":
            self._within = _path([word for _, word in words if word not in "[]"])
            self._tables.setdefault(self._within, []).append(Table(line))
            return
        *above, last = _path([word for _, word in words])
        self._key(self._within, above[0] if above else last, line, words)
        if above:
            self._tables.setdefault((*self._within, *above), [Table(line)])
            self._key((*self._within, *above), last, line, words)

    def _key(self, within: Path, key: str, line: int, words: list[tuple[int, str]]) -> None:
        table = self._tables[within][-1]
        table.keys.setdefault(key, line)
        table.values.setdefault(key, list(_values(words)))


def _path(words: list[str]) -> Path:
    """The names that a table or a key is called by, up to the = behind it: `"b.txt".year` is two (toml.io, v1.0.0: Keys)."""
    names: list[str] = []
    for word in itertools.takewhile(lambda word: word != "=", words):
        names += [word.strip(word[0])] if word[0] in "\"'" else filter(None, word.split("."))
    return tuple(names) or ("",)


def _statements(text: str) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """Each head of a table and each key with its value: its line, and its words with theirs."""
    line, depth = 1, 0
    words: list[tuple[int, str]] = []
    for word in _words(text):
        if word == "\n" and not depth and words:
            yield words[0][0], words
            words = []
        elif word != "\n" and not word.startswith("#"):
            words.append((line, word))
            depth += (word in "[{") - (word in "]}")
        line += word.count("\n")
    if words:
        yield words[0][0], words


def _words(text: str) -> Iterator[str]:
    """The words and marks of a file that is TOML, in order, its line ends among them."""
    at = 0
    while at < len(text):
        quote = next((quote for quote in _QUOTES if text.startswith(quote, at)), None)
        found = None if quote else _TOKEN.match(text, at)
        after = _behind(text, at, quote) if quote else found.end() if found else at + 1
        if quote or found:
            yield text[at:after]
        at = after


def _behind(text: str, at: int, quote: str) -> int:
    """Where a text between quotes is over."""
    end = at + len(quote)
    while (end := text.find(quote, end)) >= 0 and quote[0] == '"' and _is_escaped(text, end):
        end += 1
    if end < 0:
        return len(text)
    while len(quote) > 1 and text.startswith(quote, end + 1):  # one or two more of it, which are of the text
        end += 1
    return end + len(quote)


def _is_escaped(text: str, at: int) -> bool:
    before = text[max(at - _MOST_ESCAPES, 0) : at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


_MOST_ESCAPES = 64
"""Backslashes in a row that are looked at: an even number."""


def _values(words: list[tuple[int, str]]) -> Iterator[int]:
    """The lines of what an array holds."""
    depth, is_new = 0, False
    for line, word in words:
        if is_new and word != "]":
            yield line
        depth += (word in "[{") - (word in "]}")
        is_new = depth == 1 and word in "[,"
