"""What a caller hands over is of the kind that is wanted, or one sentence says what it should be."""

from __future__ import annotations

import os

from gazette_pub.api.issue import Issue
from gazette_pub.issue.messages import say
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
