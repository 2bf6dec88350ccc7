"""Whether a file's own structure tree and its pages show the same paragraphs: against the page it is not believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.pdf.reading.columns import Printed
from gazette_pub.words.characters import ends_sentence, tight


def agree(pages: Sequence[Sequence[Printed]]) -> bool:
    """Whether the lines of these pages show the paragraphs that their tree has, but for a few."""
    told = [verdict for lines in pages for pair in pairwise(lines) if (verdict := _verdict(*pair)) is not None]
    return len(told) >= _ENOUGH and sum(told) >= _MOST * len(told)


_ENOUGH, _MOST = 5, 0.97
"""Pairs of lines that tell, and how many of them say what the tree does."""


def _verdict(above: Printed, line: Printed) -> bool | None:
    """Whether the page shows of two lines what the tree says of them; None where it shows nothing."""
    if above.tag is None or line.tag is None or above.column != line.column or above.block or line.block:
        return None
    room, indent = (above.edge - above.right) / above.face.em, (line.x - line.left) / line.face.em
    ended = ends_sentence(tight(above.text))
    if room > _SHORT and (ended or _INDENT <= indent <= _DEEPEST):
        return above.tag != line.tag
    alike = above.face.size == line.face.size
    return above.tag == line.tag if room <= _FULL and indent < _FLUSH and not ended and alike else None


_SHORT, _FULL, _INDENT, _DEEPEST, _FLUSH = 3.0, 1.0, 1.5, 4.5, 0.5
"""Ems: a line that leaves more room than the first has ended, and less than the second is full; what paragraphs stand in by,
from and to; what is not set in."""


def forget_levels(lines: Sequence[Printed]) -> None:
    """Leaves the levels of headings to lines that look like some: larger than text, or bold where that is not; to none where
    many lines have one."""
    letters: Counter[tuple[float, bool]] = Counter()
    for line in lines:
        letters[line.face.size, line.face.bold] += len(line.text)
    ((size, bold), _), *_ = letters.most_common(1) or [((0.0, True), 0)]
    headings = [line for line in lines if line.level is not None]
    many = len(headings) > _MOST_HEADINGS * len(lines)
    for line in headings:
        apart = line.face.size >= _LARGER * size or (line.face.bold and not bold)
        if many or not apart:
            line.level = None


_LARGER, _MOST_HEADINGS = 1.15, 0.3
"""Times the size of text that a heading has at the least; share of the lines that are headings at the most."""
