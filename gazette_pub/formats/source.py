"""An input file: its name and its bytes, and what format they were found to be in."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from dataclasses import field
from hashlib import sha256
from pathlib import Path
from typing import IO

from gazette_pub.formats.encodings import Decoded, decoded
from gazette_pub.issue.faults import reason_of
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import UnreadableInput, near
from gazette_pub.words.records import dataclass

STANDARD_INPUT = "-"
STDIN_NAME = "stdin"
MOST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True)
class Source:
    """A file that was read.

    `name`: without its folder. `format`: the row of the table of formats that takes it, and `media` its media type.
    """

    name: str
    data: bytes = field(repr=False)
    format: str = "text"
    media: str = "text/plain"

    @functools.cached_property
    def sha256(self) -> str:
        return sha256(self.data).hexdigest()

    @functools.cached_property
    def decoded(self) -> Decoded:
        """The text of the file and its encoding. Raises UnreadableInput when it is no text."""
        return decoded(self.data)

    @property
    def text(self) -> str:
        return self.decoded.text


def read_bytes(path: str) -> bytes:
    """The bytes of the file, or of standard input for `-`, `MOST_BYTES` at most. Raises UnreadableInput."""
    if path == STANDARD_INPUT:
        return _standard_input()
    try:
        with open(path, "rb") as file:
            return bounded(file)
    except FileNotFoundError as error:
        raise UnreadableInput(say("no such file"), hint=_neighbour(Path(path))) from error
    except IsADirectoryError as error:
        raise UnreadableInput(say("a folder, not a file"), hint=say("name the files in it")) from error
    except OSError as error:
        raise cannot_be_opened(error) from error
    except ValueError as error:  # a name that no file has: U+0000 is in it, or half a character
        raise UnreadableInput(say("no such file")) from error


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableInput(say("standard input is closed"), hint=say("name a file, or send one: < FILE"))
    try:
        return bounded(sys.stdin.buffer)
    except OSError as error:  # it was opened for writing only, or its terminal has gone
        raise cannot_be_opened(error) from error


def cannot_be_opened(error: OSError) -> UnreadableInput:
    """What is said of a file or a folder that may not be opened, or that fails to."""
    return UnreadableInput(say("cannot be opened: {reason}", reason=reason_of(error)))


def bounded(file: IO[bytes]) -> bytes:
    """All that is in the file. Raises UnreadableInput where that is more than `MOST_BYTES`."""
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UnreadableInput(
            say("larger than {most} MiB", most=MOST_BYTES >> 20), hint=say("split it into its issues")
        )
    return data


def _neighbour(path: Path) -> Message | None:
    """A file beside the missing one that is named nearly the same."""
    if os.path.islink(path):
        return say("it is a link that leads nowhere")
    with contextlib.suppress(OSError):
        alike = (each for each in os.listdir(path.parent) if near(path.stem, [Path(each).stem]))  # endings all are
        found = near(path.name, alike)
        return say("did you mean {name}?", name=path.with_name(found)) if found else None
    return None
