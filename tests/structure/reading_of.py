"""A reading of a few lines, for tests that ask about some of them."""

from __future__ import annotations

import re
from dataclasses import replace

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.pages import take_out_furniture
from gazette_pub.structure.candidate import Candidate
from gazette_pub.structure.front import covers
from gazette_pub.structure.line import Hints, Line, Pages
from gazette_pub.structure.recognise import read_to

ASKED = ">"


SIZED = re.compile(r"^(\f?>?)\[(\d+)\]", re.M)
"""[16] before a line: its source knows that it is set in 16 points."""


SAID = re.compile(r"^(\f?>?)\{(title|center|\d)\}", re.M)
"""{title}, {1}, {center} before a line: its source says that it is a title, of the first level of an outline, in the middle."""


def pages_of(text: str) -> Pages:
    """The lines of the documents: those of the first page are told apart."""
    said = {n: found[2] for n, line in enumerate(text.split("\n"), 1) if (found := SAID.match(line))}
    text = SAID.sub(r"\1", text)
    sizes = {n: float(found[2]) for n, line in enumerate(text.split("\n"), 1) if (found := SIZED.match(line))}
    lines = (_sized(line, sizes.get(line.n)) for line in lines_of(SIZED.sub(r"\1", text)))
    pages = covers(next(take_out_furniture(lines))).documents
    for line in pages.lines:
        line.hints = _with(line.hints, said.get(line.n))
    return pages


def _with(hints: Hints, said: str | None) -> Hints:
    if said is None:
        return hints
    if said.isdigit():
        return replace(hints, level=int(said))
    return replace(hints, role="title") if said == "title" else replace(hints, align=said)


def _sized(line: Line, size: float | None) -> Line:
    if size:
        line.hints = replace(line.hints, size=size)
    return line


def asked(example: str, labelled: bool = False) -> Candidate:
    """The lines behind `>` as a candidate, in a reading of all lines before them."""
    numbers = [n for n, line in enumerate(example.split("\n"), 1) if line.lstrip("\f").startswith(ASKED)]
    pages = pages_of(example.replace(ASKED, ""))
    places = [at for at, line in enumerate(pages.lines) if line.n in numbers]
    return Candidate(read_to(pages, places[0]), places[0], places[-1] + 1, labelled)
