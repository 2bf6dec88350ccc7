"""What findings propose, put into the text or the issue XML that they are of: shown as a diff, and written where asked to."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from gazette_pub.command.checking import Checking
from gazette_pub.command.output import print_lines, write_file
from gazette_pub.formats import load
from gazette_pub.formats.encodings import decoded
from gazette_pub.formats.source import STANDARD_INPUT, Source
from gazette_pub.issue.messages import say, say_many
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.publish.correcting import corrected, refuse_what_is_not_corrected


class Fixing:
    """Puts proposals into inputs. `line`: those of that line alone. `write`: into the file itself."""

    def __init__(self, checking: Checking, line: int | None = None, write: bool = False) -> None:
        self._checking, self._line, self._write = checking, line, write
        self._talk = checking.desk.talk
        self._seen = 0

    def work_on(self, input: str) -> None:
        """Shows what the input would be, or makes it that. What fails is said, and fails alone."""
        with self._checking.desk.attempts.at(input):
            source = _source_of(input)
            look = self._checking.look(input)
            found = [each for each in look.new if self._line in (None, each.line)]
            self._seen = sum(self._line in (None, each.line) for each in look.known)
            after, done = corrected(source, found)
            self._talk.clear()
            print_lines(_diff(input, decoded(source.data).text, decoded(after).text))
            if self._write and done:
                write_file(
                    Path(input), after, elsewhere=say("copy it to where it can be written, and correct the copy")
                )
            self._say(input, len(done), len(found))

    def _say(self, input: str, done: int, found: int) -> None:
        if not done:
            said = say("{file}: nothing is proposed that could be put in", file=input)
        elif self._write:
            said = say_many("{file}: {count} proposal put in", "{file}: {count} proposals put in", done, file=input)
        else:
            said = say_many(
                "{file}: {count} proposal; --write puts it in",
                "{file}: {count} proposals; --write puts them in",
                done,
                file=input,
            )
        self._talk.say(said)
        if left := found - done:
            self._talk.say(
                say_many(
                    "{count} finding proposes nothing that could be put in to the character",
                    "{count} findings propose nothing that could be put in to the character",
                    left,
                )
            )
        if self._seen:
            self._talk.say(
                say_many(
                    "{count} finding that was seen or is ignored is left as it is",
                    "{count} findings that were seen or are ignored are left as they are",
                    self._seen,
                )
            )


def _source_of(input: str) -> Source:
    if input == STANDARD_INPUT:
        raise WrongUsage(say("standard input is no file to be corrected"))
    source = load(input)
    refuse_what_is_not_corrected(source)
    return source


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    """What changes, as `diff -u` shows it."""
    lines = before.split("\n"), after.split("\n")
    return difflib.unified_diff(*lines, fromfile=name, tofile=name, n=1, lineterm="")
