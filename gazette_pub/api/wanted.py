"""What a caller hands over is of the kind that is wanted, or one sentence says what it should be."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable
from typing import Any

from gazette_pub.api.issue import Issue
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.problems import WrongUsage


def an_issue(given: object) -> Issue:
    """The issue that was given. Raises WrongUsage for anything else."""
    if not isinstance(given, Issue):
        raise WrongUsage(
            say("an issue is wanted, not {kind}", kind=type(given).__name__),
            hint=say("read the file first: {words}", words="gazette.read(…)"),
        )
    return given


def a_name(given: object) -> str:
    """The name that was given, of a format or a code. Raises WrongUsage for anything else."""
    if not isinstance(given, str):
        raise WrongUsage(say("a name is wanted, not {kind}", kind=type(given).__name__))
    return given


def a_path(given: object) -> str:
    """The path that was given. Raises WrongUsage for anything else."""
    path = os.fspath(given) if isinstance(given, str | os.PathLike) else None
    if not isinstance(path, str):
        raise WrongUsage(say("a path is wanted, not {kind}", kind=type(given).__name__))
    return path


def a_text(name: str, given: object) -> Message:
    return say("{name}: a text is wanted, not {kind}", name=name, kind=type(given).__name__)


def a_number(name: str, given: object) -> Message:
    return say("{name}: a whole number is wanted, not {kind}", name=name, kind=type(given).__name__)


def a_moment(name: str, given: object) -> Message:
    return say("{name}: a moment, a datetime, is wanted, not {kind}", name=name, kind=type(given).__name__)


def a_field(name: str, given: object) -> Message:
    return say("{name}: a text, a whole number or a day is wanted, not {kind}", name=name, kind=type(given).__name__)


def a_function(name: str, given: object) -> Message:
    return say("{name}: a function is wanted, not {kind}", name=name, kind=type(given).__name__)


def many(name: str, given: object) -> Message:
    return say("{name}: a list is wanted, not {kind}", name=name, kind=type(given).__name__)


Wanting = Callable[[str, object], Message]
"""What says that a keyword is of another kind than is wanted."""

_KINDS: dict[Wanting, tuple[Any, ...]] = {
    a_text: (str,),
    a_number: (int,),
    a_moment: (datetime.datetime,),
    a_field: (str, int, datetime.date),
    a_function: (Callable,),
    many: (Iterable,),
}


def wanted(kind: Wanting, **given: object) -> None:
    """Each of these keywords, where it is given, is of that kind. Raises WrongUsage for one that is not: True is no number,
    and a text no list."""
    for name, value in given.items():
        is_none_of_them = isinstance(value, bool) or (kind is many and isinstance(value, str | bytes))
        if value is not None and (is_none_of_them or not isinstance(value, _KINDS[kind])):
            raise WrongUsage(kind(name, value))
