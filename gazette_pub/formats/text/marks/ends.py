"""Where something ends above a number, or begins below it."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.formats.text.marks.contents import NAMES_PAGE
from gazette_pub.structure.line import Line
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.patterns.persons import SIGNER
from gazette_pub.words.characters import ends_sentence, unspaced
from gazette_pub.words.kinds import ends_like_a_title
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def is_beside_a_blank(lines: Sequence[Line], at: int) -> bool:
    return lines[at].blanks > 0 or at + 1 == len(lines) or lines[at + 1].blanks > 0


def is_below_an_end(lines: Sequence[Line], at: int) -> bool:
    """Whether something ends above a number: a sentence, a document, contents."""
    if not at:
        return False
    above = lines[at - 1]
    return (
        ends_with_it(above)
        or NAMES_PAGE.search(above.text) is not None
        or _is_heading(above)
        or is_organ(close_up(above.tight))
    )


def _is_heading(line: Line) -> bool:
    """Whether a few numbered words stand there, and no sentence: 三、主要任务."""
    return len(line.tight) <= _LONGEST_HEADING and _HEADING.fullmatch(line.tight) is not None


_LONGEST_HEADING = 16


_HEADING = Pattern(
    Expression(rf"(?:[{CHARACTERS}]{{1,3}}、|（[{CHARACTERS}]{{1,3}}）)[^，。；：、！？]{{2,13}}"),
    ("三、主要任务", "（二）完善政策"),
    ("三、主要任务。", "主要任务", "三、"),
    "fullmatch",
)


def ends_with_it(above: Line) -> bool:
    """Whether a sentence, a title or a bracket ends with a line, or it is a day, or somebody signs there."""
    if ends_sentence(above.tight) or above.tight[-1] in "）》":
        return True
    return DATE_LINE.match(above.tight) is not None or SIGNER.match(above.text) is not None


TEN = 10


def ends_document(lines: Sequence[Line], at: int) -> bool:
    """Whether the number stands last in the text, or below a date."""
    return at == len(lines) - 1 or at > 0 and DATE_LINE.match(lines[at - 1].tight) is not None


def is_between_documents(lines: Sequence[Line], at: int) -> bool:
    """Whether a title begins right below a line, and no sentence is open above it; or the text ends with it."""
    if at == 0 or open_prose(lines[at - 1]):
        return False
    said = ""
    for line in lines[at + 1 : at + 1 + _LINES_OF_TITLE]:
        if line.stops or line.ends or line.text.isdecimal():
            return False
        said += unspaced(line.tight)
        if ends_like_a_title(said):
            return True
    return at + 1 == len(lines)


_LINES_OF_TITLE = 4
