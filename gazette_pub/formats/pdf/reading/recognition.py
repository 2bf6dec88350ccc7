"""The program that recognises text in a picture: rapidocr on onnxruntime, with the models that its package brings."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from gazette_pub.formats.pdf.reading.line_ends import with_ends
from gazette_pub.formats.pdf.reading.recognised import Character, Point, Recognised, ink_in
from gazette_pub.formats.pdf.reading.wide_words import with_wide_words
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import UnreadableInput

LARGEST = 4000
"""Dots that a picture has at the most on a side; a larger one would be made smaller first."""


class Recogniser:
    """Recognises the lines of pictures; each thread has an engine of its own, on one core.

    Raises UnreadableInput that names the extra to install, where the program is missing.
    """

    def __init__(self) -> None:
        self._engine = _engine_class()
        self._own = threading.local()

    def lines(self, picture: Any) -> list[Recognised]:
        """The lines of a picture (an array of rows of pixels), in no order."""
        if not hasattr(self._own, "engine"):
            self._own.engine = self._engine(intra_op_num_threads=1, inter_op_num_threads=1, max_side_len=LARGEST)
        found, _ = self._own.engine(picture, return_word_box=True)
        dark = picture.mean(axis=2) < DARK
        lines = [Recognised(_corners(line[0]), tuple(_characters(line, dark))) for line in found or ()]
        whole = with_wide_words(lines, picture, dark, self._look)
        return with_ends(whole, picture, dark, self._look)

    def _look(self, part: Any) -> tuple[str, float]:
        """What a part of a picture says that is one line."""
        found, _ = self._own.engine(part, use_det=False, use_cls=False)
        return (str(found[0][0]), float(found[0][1])) if found else ("", 0.0)


def _engine_class() -> Any:
    try:
        from rapidocr_onnxruntime import RapidOCR
    except ImportError as error:
        raise UnreadableInput(
            say("its pages are pictures of text, as a scan's are"),
            hint=say('install what recognises text: pip install "gazette-pub[ocr]"'),
        ) from error
    return RapidOCR


DARK = 128
"""Of 255, below which a dot is ink."""


def _characters(line: Any, dark: Any) -> Iterator[Character]:
    """A word of Latin letters has one box; its letters share it evenly."""
    for box, text, sure in zip(line[3], line[4], line[5], strict=True):
        corners = _corners(box)
        for at, letter in enumerate(text):
            part = _part(corners, at / len(text), (at + 1) / len(text)) if len(text) > 1 else corners
            yield Character(letter, part, float(sure), ink_in(part, dark))


def _part(corners: tuple[Point, Point, Point, Point], first: float, last: float) -> tuple[Point, Point, Point, Point]:
    top_left, top_right, bottom_right, bottom_left = corners
    return (
        _between(top_left, top_right, first),
        _between(top_left, top_right, last),
        _between(bottom_left, bottom_right, last),
        _between(bottom_left, bottom_right, first),
    )


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _corners(box: Any) -> tuple[Point, Point, Point, Point]:
    a, b, c, d = ((float(x), float(y)) for x, y in box)
    return a, b, c, d
