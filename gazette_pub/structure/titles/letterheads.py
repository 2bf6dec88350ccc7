"""Letterheads, and organs that stand above a title as letterheads do."""

from __future__ import annotations

from gazette_pub.structure.evidence.setting import MUCH_LARGER
from gazette_pub.structure.excluded.table import may_stand_in_title
from gazette_pub.structure.heads import MOST_ISSUERS
from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.fields import COLUMN
from gazette_pub.structure.patterns.heads import LETTERHEAD
from gazette_pub.structure.patterns.numbers import FILE_NUMBER, NUMBERED_ACT, NUMBERED_LAW, STANDARD_NUMBER
from gazette_pub.structure.reading import SHORT, Reading
from gazette_pub.structure.titles.announcements import names_organs
from gazette_pub.structure.titles.copies import OF_COPY, marks_of_copy, number_below
from gazette_pub.structure.titles.finding import best
from gazette_pub.words.characters import LETTER, unspaced
from gazette_pub.words.masthead import HONG_KONG
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern


def is_letterhead(line: Line) -> bool:
    """某省人民政府文件; of several organs too, with blanks between them."""
    return line.tight[-1] == "件" and LETTERHEAD.match(unspaced(line.tight)) is not None


_GAZETTE = Pattern(
    Expression(rf"{LETTER}{{1,24}}(?:[府会院部局厅处署省市州县区旗盟国](?:公报|政报)|{HONG_KONG})"),
    ("香港特别行政区政府宪报", "香港特别行政区政府宪报第6号特别副刊", "某省人民政府公报"),
    ("统计公报解读", "公报", "某市养老机构普查主要数据公报"),
    "fullmatch",
)


def heads_document(reading: Reading, at: int) -> bool:
    """某省人民政府文件, or an organ above that; an organ alone above the number of the document below; or a short name above the number that a law
    is printed under: 某某特別行政區."""
    line, below = reading.line(at), reading.line(at + 1)
    if line is None:
        return False
    if line.tight.endswith("标准") and below is not None and STANDARD_NUMBER.match(below.text):
        return True
    if is_letterhead(line) or below is not None and line.tight[-1] in "报外刊" and _GAZETTE.finds(line.tight):
        return True
    if not at and below is not None and below.blanks and COLUMN.match(line.tight):  # 统计公报 over the communiqué
        return True
    if _issues_together(reading, at) or at and _is_of_documents(line) and names_organs(reading.lines[at - 1]):
        return True
    if _is_set_over_title(reading, at):
        return True
    if (
        below is not None
        and below.tight[-1:] == "号"
        and FILE_NUMBER.match(below.tight)
        and is_organ(close_up(line.text))
    ):
        return best(reading, at + 2, labelled=True) is not None if reading.line(at + 2) else False
    if below is not None and below.text[0] in OF_COPY and is_organ(close_up(line.text)):
        numbered = number_below(reading, at + 1)
        return bool(numbered) and best(reading, numbered[-1].after, labelled=True) is not None
    return line.width <= SHORT and is_numbered_below(reading, at + 1) and _is_name_above(reading, at)


MOST_TOGETHER = 12
"""Organs that issue a document together, each on a line of its own above it."""


def _issues_together(reading: Reading, at: int) -> bool:
    """Whether organs stand here, above a letterhead of one more or above 文件 (GB/T 9704-2012 §7.2.4)."""
    for n in range(at, min(at + MOST_TOGETHER, len(reading.lines) - 1)):
        if not names_organs(reading.lines[n]):
            return False
        below = reading.lines[n + 1]
        if is_letterhead(below) or _is_of_documents(below):
            return True
    return False


def _is_set_over_title(reading: Reading, at: int) -> bool:
    """Whether an organ stands here, or one more above another, set larger than the act below it, as letters have it that
    print their number elsewhere (GB/T 9704-2012 §10.1). Marks of the copy may stand between."""
    size, below = reading.times_text(at), at
    if size < MUCH_LARGER:
        return False
    while (line := reading.line(below)) and below < at + MOST_ISSUERS and is_organ(close_up(line.text)):
        below += 1
    if below == at:
        return False
    below += sum(1 for _ in marks_of_copy(reading, below))
    if below >= len(reading.lines) or size <= reading.times_text(below) or reading.set_alike(at, below):
        return False
    found = best(reading, below, labelled=True)
    return found is not None and found.candidate.is_called_as_titles_are and "关于" in found.candidate.text


def _is_of_documents(line: Line) -> bool:
    return line.tight[-1] == "件" and close_up(line.tight) == "文件"


def is_numbered_below(reading: Reading, at: int) -> bool:
    """Whether the number of a law or of a dispatch stands here, or below one more name."""
    line = reading.line(at)
    if line is None:
        return False
    if _has_number(line):
        return True
    below = reading.line(at + 1)
    return below is not None and _has_number(below) and _is_name_above(reading, at)


def _has_number(line: Line) -> bool:
    return _numbered(line, NUMBERED_LAW) or _numbered(line, NUMBERED_ACT)


def _numbered(line: Line, number: Pattern) -> bool:
    return "号" in line.tight and number.match(line.tight) is not None


def _is_name_above(reading: Reading, at: int) -> bool:
    """Whether a short name stands there, and no number of an act."""
    line = reading.lines[at]
    is_name = line.width <= SHORT and not _numbered(line, NUMBERED_ACT)
    return is_name and may_stand_in_title(reading, at, at)
