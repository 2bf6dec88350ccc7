"""A pattern of printed text and the examples that it is held to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, Literal

from gazette_pub.words.programs import compiled
from gazette_pub.words.records import dataclass

Way = Literal["match", "search", "fullmatch"]
Finds = Callable[..., re.Match[str] | None]

_TWO = 2


@dataclass(frozen=True)
class Expression:
    """A regular expression that is compiled when it is first asked: to compile all takes longer than a short issue takes to
    be read, and no run asks them all."""

    pattern: str
    flags: int = 0

    def compiled(self) -> re.Pattern[str]:
        return compiled(self.pattern, self.flags)


class Pattern:
    """A regular expression with examples. `matches` must match and `never` must not; a test runs them.

    `way`: how the examples are held against it, which is how it is used: from the start of a text, anywhere in it
    (`finditer`, `sub` and `split` too), or against the whole of it. Its methods are those of the expression itself,
    for it is asked at every line.

    `needs`: what stands in every text in which it finds anything: of each of these, one word (of a string, one
    character). No text without them is held against the expression, which is not even compiled before the first that
    has them. A test proves them of the expression.
    """

    def __init__(
        self,
        regex: Expression,
        matches: tuple[str, ...],
        never: tuple[str, ...],
        way: Way = "match",
        needs: tuple[Sequence[str], ...] = (),
    ) -> None:
        self._given = regex
        self.matches = matches
        self.never = never
        self.way = way
        self.needs = needs

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return self._given.compiled()

    @cached_property
    def match(self) -> Finds:
        return self._needing("match") if self.needs else self.regex.match

    @cached_property
    def search(self) -> Finds:
        return self._needing("search") if self.needs else self.regex.search

    @cached_property
    def fullmatch(self) -> Finds:
        return self._needing("fullmatch") if self.needs else self.regex.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        if not self.needs:
            return self.regex.finditer
        return lambda text, *span: self.regex.finditer(text, *span) if self.may_find(text) else iter(())

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        if not self.needs:
            return self.regex.findall
        return lambda text, *span: self.regex.findall(text, *span) if self.may_find(text) else []

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        if not self.needs:
            return self.regex.split
        return lambda text, maxsplit=0: self.regex.split(text, maxsplit) if self.may_find(text) else [text]

    @cached_property
    def sub(self) -> Callable[..., str]:
        if not self.needs:
            return self.regex.sub
        return lambda by, text, count=0: self.regex.sub(by, text, count) if self.may_find(text) else text

    def _needing(self, method: Literal["match", "search", "fullmatch"]) -> Finds:
        """The method of the expression, behind a look at what the text must hold. Most need a word, or one of two, and are asked at
        every line."""
        if len(self.needs) == 1 and len(self.needs[0]) <= _TWO:
            one, other = self.needs[0][0], self.needs[0][-1]

            def find_with(text: str, *span: int) -> re.Match[str] | None:
                return getattr(self.regex, method)(text, *span) if one in text or other in text else None

            return find_with

        def find(text: str, *span: int) -> re.Match[str] | None:
            for words in needs:  # as may_find does: to call it takes as long as to look
                for word in words:
                    if word in text:
                        break
                else:
                    return None
            found: re.Match[str] | None = getattr(self.regex, method)(text, *span)
            return found

        needs = self.needs
        return find

    def may_find(self, text: str) -> bool:
        """Whether what it needs stands in the text."""
        for words in self.needs:
            for word in words:
                if word in text:
                    break
            else:
                return False
        return True

    @property
    def written(self) -> str:
        """The expression as it is written; to ask for it compiles nothing."""
        return self._given.pattern

    @property
    def source(self) -> str:
        """The expression, to stand in another: one with remarks is marked as such."""
        given = self._given
        return f"(?x:{given.pattern}\n)" if given.flags & re.VERBOSE else f"(?-x:{given.pattern})"

    @cached_property
    def finds(self) -> Callable[[str], bool]:
        """Tells whether a text holds it, in its way."""
        found = getattr(self, self.way)
        return lambda text: found(text) is not None
