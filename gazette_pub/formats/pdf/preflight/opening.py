"""A PDF that somebody made, opened: its pages and objects, none of which is believed."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import IndirectObject

from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import GazetteError, UnreadableInput

BEGINNING = 1024
"""Where a PDF says that it is one (ISO 32000-2, 7.5.2, and what readers take)."""

MOST_PAGES = 20_000
MOST_CONTENT = 32 << 20
"""Bytes that all pages are painted with: what is more is not looked through, and that is said."""


def opened(data: bytes) -> pypdf.PdfReader:
    """The file. Raises UnreadableInput for what is no PDF, or a locked or broken one."""
    if b"%PDF-" not in data[:BEGINNING]:
        raise UnreadableInput(say("it is no PDF"), hint=say("name the file that goes to the print shop"))
    with broken_is_said():
        file = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if file.is_encrypted and not file.decrypt(""):
            raise UnreadableInput(say("the PDF is locked"), hint=say("a print shop needs a file without a password"))
        if len(file.pages) > MOST_PAGES:
            raise UnreadableInput(say("the PDF has more than {most} pages", most=MOST_PAGES))
        return file
    raise AssertionError("what is raised inside is raised outside")


@contextlib.contextmanager
def broken_is_said() -> Iterator[None]:
    """What a library makes of a broken file, whatever it raises, is said as what it is: a file that can't be read."""
    try:
        yield
    except GazetteError:
        raise
    except Exception as error:  # the edge to a library that reads what anybody may have written
        hint = say("open it and save it again with the program that made it")
        raise UnreadableInput(say("the PDF is broken"), hint=hint) from error


def resolved(value: Any) -> Any:
    """The object itself, where a reference to it stands; None for one that is not there."""
    steps = 0
    while isinstance(value, IndirectObject) and steps < MOST_STEPS:
        value, steps = value.get_object(), steps + 1
    return None if isinstance(value, (IndirectObject, pypdf.generic.NullObject)) else value


MOST_STEPS = 8
"""From reference to reference."""


def at(holder: Any, *keys: str) -> Any:
    """What a dictionary has under a key, and so on down; None where one of them has nothing."""
    for key in keys:
        holder = resolved(holder)
        if not isinstance(holder, dict):
            return None
        holder = holder.get(key)
    return resolved(holder)


def each(holder: Any) -> Iterator[Any]:
    """The members of an array; none of what is no array."""
    array = resolved(holder)
    yield from map(resolved, array) if isinstance(array, list) else ()


def numbers(holder: Any) -> list[float]:
    """The numbers of an array."""
    return [float(value) for value in each(holder) if isinstance(value, (int, float))]


def data_of(stream: Any) -> bytes:
    """The bytes of a stream, unpacked; those of an array of them, one behind the other."""
    found = resolved(stream)
    if isinstance(found, list):
        return b"\n".join(data_of(one) for one in found if not isinstance(resolved(one), list))
    get = getattr(found, "get_data", None)
    return bytes(get()) if get else b""
