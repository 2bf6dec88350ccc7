"""A pattern of printed text and the examples that it is held to."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Pattern:
    """A regular expression with examples. `matches` must match from the line's start, `never` must not; a test runs them."""

    regex: re.Pattern[str]
    matches: tuple[str, ...]
    never: tuple[str, ...]

    @property
    def source(self) -> str:
        """The expression, to stand in another: one with remarks is marked as such."""
        return f"(?x:{self.regex.pattern}\n)" if self.regex.flags & re.VERBOSE else f"(?:{self.regex.pattern})"

    def match(self, line: str) -> re.Match[str] | None:
        return self.regex.match(line)
