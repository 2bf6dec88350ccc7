"""What a style may say: of each field its kind of value, and how great it may be."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Iterable, Mapping

from gazette_pub.issue.messages import Message, say, several
from gazette_pub.words.records import dataclass

Fits = Callable[[object], bool]


@dataclass(frozen=True)
class Limit:
    """What a field may hold, for the program and in words."""

    fits: Fits
    words: Message


def number(least: float, most: float) -> Limit:
    def fits(value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most

    return Limit(fits, say("a number from {least} to {most}", least=f"{least:g}", most=f"{most:g}"))


def whole(least: int, most: int) -> Limit:
    def fits(value: object) -> bool:
        return type(value) is int and least <= value <= most

    return Limit(fits, say("a whole number from {least} to {most}", least=least, most=most))


def one_of(*values: str) -> Limit:
    return Limit(lambda value: value in values, say("one of {names}", names=several(values)))


YES_OR_NO = Limit(lambda value: isinstance(value, bool), say("true or false"))
NAME = Limit(lambda value: isinstance(value, str) and bool(value), say("a name in quotation marks"))
MARK = Limit(
    lambda value: isinstance(value, str) and value.count("{}") == 1 and not set(value.replace("{}", "")) & set("{}"),
    say("a text with {braces} in it, once, for the number", braces="{}"),
)

INKS = Limit(
    lambda value: isinstance(value, list) and len(value) == 4 and all(map(number(0, 100).fits, value)),
    say("the four inks in percent, as [0, 80, 80, 0],"),
)
SCREEN = Limit(
    lambda value: isinstance(value, str) and re.fullmatch(r"#[0-9A-Fa-f]{6}", value) is not None,
    say('a colour as "#C00000"'),
)

LIMITS: dict[str, dict[str, Limit]] = {
    "sheet": {
        "width": number(50, 2000),
        "height": number(50, 2000),
        "top": number(0, 1000),
        "inside": number(0, 1000),
        "bleed": number(0, 50),
        "cover": YES_OR_NO,
        "apart": YES_OR_NO,
    },
    "text": {
        "size": number(4, 100),
        "face": number(0, 100),
        "leading": number(4, 300),
        "lines": whole(5, 500),
        "cells": number(5, 500),
        "gap": number(0, 50),
        "one": number(5, 1000),
        "columns": whole(1, 8),
        "rule": number(0, 10),
    },
    "head": {
        "running": YES_OR_NO,
        "above": number(0, 20),
        "rule": number(0, 10),
        "mark": MARK,
        "figures": one_of("full", "half"),
        "below": number(0, 20),
    },
    "colour": {"cmyk": INKS, "screen": SCREEN, "dark": SCREEN},
    "role": {
        "letter": NAME,
        "size": number(4, 300),
        "slot": number(0.5, 20),
        "before": number(0, 20),
        "after": number(0, 20),
        "indent": number(-50, 50),
        "left": number(0, 200),
        "right": number(0, 200),
        "align": one_of("justify", "left", "centre", "right", "note", "outside", "ends"),
        "keep": YES_OR_NO,
        "sense": YES_OR_NO,
        "colour": NAME,
        "tracking": number(-0.5, 10),
        "over": number(0, 10),
        "rule": number(0, 10),
        "stroke": NAME,
    },
}


def refuse(section: str, of: str, said: Mapping[str, object]) -> None:
    """Raises ValueError for a field that there is not, or a value that it does not take. `of`: how the section is called."""
    limits = LIMITS[section]
    for name, value in said.items():
        if name not in limits:
            raise ValueError(
                say("[{section}] has no {name}; {meant}", section=of, name=name, meant=meant(name, limits))
            )
        if not limits[name].fits(value) or (isinstance(value, float) and not math.isfinite(value)):
            raise ValueError(
                say(
                    "[{section}] {name} = {value}: {words} is wanted",
                    section=of,
                    name=name,
                    value=repr(value),
                    words=limits[name].words,
                )
            )


def meant(name: str, known: Iterable[str]) -> Message:
    """What was meant by a name, or what names there are."""
    near = difflib.get_close_matches(name, known, 1)
    return say("did you mean {name}?", name=near[0]) if near else say("it has {names}", names=several(known))
