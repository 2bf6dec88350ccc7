"""The lines of a Markdown paragraph → the paragraphs that they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazette_pub.formats.markdown.words import Words
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import Line
from gazette_pub.words.characters import ems, ends_sentence, fold

_NEAR = 4.0
"""Ems by which a line is shorter than the longest, at the most, where it was broken to a measure."""

_SHORT = 4
"""Characters up to which a line is a label, which what stands below does not go on from."""

_RUNNING = 15.0
"""Ems of the narrowest measure."""

_CLOSED = frozenset("）)》”」』】〕；：;:")
"""What a line ends with that the next does not go on from, though no sentence ends there."""


def measure_of(paragraphs: Iterable[Sequence[Words]]) -> float | None:
    """Ems of the measure to which most lines were broken in which no sentence ends; None where there is none.

    CommonMark has the lines up to a blank one as a paragraph. Who writes a law down ends each paragraph with its line.
    """
    above = (words for paragraph in paragraphs for words in paragraph[:-1] if not words.hard)
    widths = [ems(words.text) for words in above if not _has_ended(words.text)]
    most = max(widths, default=0.0)
    near = [width for width in widths if width >= most - _NEAR]
    return most if most >= _RUNNING and len(near) * 4 >= len(widths) * 3 else None


def paragraphs_in(lines: Sequence[Words], measure: float | None) -> Iterator[list[Words]]:
    """The lines of each paragraph that these are."""
    found: list[Words] = []
    for words in lines:
        if found and (found[-1].hard or not _goes_on(found[-1].text, words.text, measure)):
            yield found
            found = []
        found.append(words)
    if found:
        yield found


def _goes_on(above: str, below: str, measure: float | None) -> bool:
    if starts_anew(Line(1, below, below)) and _has_ended(above):
        return False
    if measure is not None:
        return ems(above) >= measure - _NEAR
    return (
        len(above) > _SHORT
        and not _has_ended(above)
        and ends_sentence(fold(below))
        and not starts_anew(Line(1, below, below))
    )


def _has_ended(line: str) -> bool:
    return ends_sentence(fold(line)) or line[-1] in _CLOSED


def joined(paragraph: Sequence[Words]) -> str:
    """The text of the lines as one: a blank stands where two words of Latin letters would meet."""
    text = ""
    for words in paragraph:
        gap = " " if text and text[-1].isascii() and words.text[0].isascii() and text[-1] != "-" else ""
        text += gap + words.text
    return text
