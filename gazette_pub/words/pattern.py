"""A pattern of printed text and the examples that it is held to."""

from __future__ import annotations

import re
from typing import Literal

Way = Literal["match", "search", "fullmatch"]


class Pattern:
    """A regular expression with examples. `matches` must match and `never` must not; a test runs them.

    `way`: how the examples are held against it, which is how it is used: from the start of a text, anywhere in it
    (`finditer`, `sub` and `split` too), or against the whole of it. Its methods are those of the expression itself,
    for it is asked at every line.
    """

    def __init__(
        self, regex: re.Pattern[str], matches: tuple[str, ...], never: tuple[str, ...], way: Way = "match"
    ) -> None:
        self.regex = regex
        self.matches = matches
        self.never = never
        self.way = way
        self.match = regex.match
        self.search = regex.search
        self.fullmatch = regex.fullmatch
        self.finditer = regex.finditer
        self.findall = regex.findall
        self.split = regex.split
        self.sub = regex.sub

    @property
    def source(self) -> str:
        """The expression, to stand in another: one with remarks is marked as such."""
        return f"(?x:{self.regex.pattern}\n)" if self.regex.flags & re.VERBOSE else f"(?-x:{self.regex.pattern})"

    def finds(self, text: str) -> bool:
        """Whether the text holds it, in its way."""
        return getattr(self, self.way)(text) is not None
