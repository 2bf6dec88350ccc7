"""What expressions compile to, kept for the processes that come after, as Python keeps modules: in `__pycache__`, for the
Python that made it. To compile what one bulletin asks takes as long as to read it; to load it again takes a sixtieth of that.

Nothing depends on it: what is not kept is compiled, and only the command keeps anything.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import re
import sys
import zlib
from array import array
from collections.abc import Mapping
from functools import cache
from importlib.util import cache_from_source
from typing import Any

KNOWN = ((3, 11), (3, 12), (3, 13))
"""The versions of CPython whose compiler of expressions is asked for its programs. Others compile as they always do."""

LEAST = 10_000
"""Words of new programs that are worth writing down. They are compiled in some 30 ms, which it takes to write all again."""

MOST = 8_000_000
"""Words of programs that are kept. All of this version are a fifth of that, or half by a later Python; where versions came and
went, it begins anew."""

Given = tuple[str, int]
"""An expression, and its flags."""

Program = tuple[int, bytes, int, dict[str, int]]
"""What it compiles to: all its flags, its words in four bytes each, its groups, and the numbers of those with a name."""


def compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """The expression as `re.compile` gives it."""
    given = (pattern, int(flags))
    if given in _kept():
        return _loaded(pattern, _kept()[given])
    if not _is_known():
        return re.compile(pattern, flags)
    program = _new()[given] = _program(*given)
    return _loaded(pattern, program)


def keep() -> None:
    """Writes down what this process compiled, for those that come after, where that is worth it and Python would do so."""
    if sys.dont_write_bytecode or _size(_new()) < LEAST:
        return
    programs = {**_read(), **_new()}
    with contextlib.suppress(OSError):  # a folder that is not ours, or a disk without room: they compile it again
        _write(programs if _size(programs) <= MOST else _new())
    _new().clear()


@cache
def _kept() -> Mapping[Given, Program]:
    return _read()


@cache
def _new() -> dict[Given, Program]:
    return {}


def _size(programs: Mapping[Given, Program]) -> int:
    """How many words they are."""
    return sum(len(words) for _, words, _, _ in programs.values()) // array("I").itemsize


@cache
def _is_known() -> bool:
    return (
        sys.implementation.name == "cpython"
        and sys.version_info[:2] in KNOWN
        and array("I").itemsize == _sre().CODESIZE
    )


def _sre() -> Any:
    """Python's engine, which runs programs. Where it gets words that are none, it refuses them."""
    import _sre  # type: ignore[import-not-found]

    return _sre


def _program(pattern: str, flags: int) -> Program:
    """What Python's own compiler makes of the expression."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    words = array("I", _compiler._code(parsed, flags))
    state = parsed.state
    return int(flags | state.flags), words.tobytes(), state.groups - 1, dict(state.groupdict)


def _loaded(pattern: str, program: Program) -> re.Pattern[str]:
    """The expression that runs the program, as `re._compiler.compile` makes it."""
    flags, given, groups, named = program
    words = array("I", given).tolist()
    names = {number: name for name, number in named.items()}
    indexed = tuple(names.get(number) for number in range(groups + 1))
    made: re.Pattern[str] = _sre().compile(pattern, flags, words, groups, named, indexed)
    return made


# the file


def _place() -> str:
    return f"{os.path.splitext(cache_from_source(__file__))[0]}.kept"


def _made_for() -> tuple[str, int, str]:
    """What the programs are made for. No other Python reads them."""
    return sys.version, _sre().MAGIC, sys.byteorder


def _read() -> dict[Given, Program]:
    if not _is_known():
        return {}
    with contextlib.suppress(OSError, EOFError, ValueError, TypeError), open(_place(), "rb") as file:
        given = file.read()  # marshal.load reads it bit by bit
        made_for, programs = marshal.loads(given[_SUM:]) if given[:_SUM] == _sum(given[_SUM:]) else (None, {})
        if made_for == _made_for():
            return dict(programs)
    return {}


_SUM = 4
"""Bytes of the sum before what is kept: a machine that stopped as it wrote may leave noughts, which would match nothing."""


def _sum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(_SUM, "little")


def _write(programs: Mapping[Given, Program]) -> None:
    """Writes the whole file beside the one that is there, and puts it in its place in one step."""
    place = _place()
    part = f"{place}.{os.getpid()}"
    os.makedirs(os.path.dirname(place), exist_ok=True)
    try:
        with open(part, "xb") as file:
            data = marshal.dumps((_made_for(), dict(programs)))
            file.write(_sum(data) + data)
        os.replace(part, place)
    except OSError:
        with contextlib.suppress(OSError):
            os.remove(part)
        raise
