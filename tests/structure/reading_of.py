"""A reading of a few lines, for tests that ask about some of them."""

from __future__ import annotations

from gazette_pub.formats.text.lines import lines_of
from gazette_pub.formats.text.pages import take_out_furniture
from gazette_pub.structure.candidate import Candidate
from gazette_pub.structure.line import Pages
from gazette_pub.structure.recognise import read_to

ASKED = ">"


def pages_of(text: str) -> Pages:
    return next(take_out_furniture(lines_of(text)))


def asked(example: str, labelled: bool = False) -> Candidate:
    """The lines behind `>` as a candidate, in a reading of all lines before them."""
    lines = [line.replace("\f", "") for line in example.split("\n")]
    at = next(n for n, line in enumerate(lines) if line.startswith(ASKED))
    count = sum(line.startswith(ASKED) for line in lines)
    return Candidate(read_to(pages_of(example.replace(ASKED, "")), at), at, at + count, labelled)
