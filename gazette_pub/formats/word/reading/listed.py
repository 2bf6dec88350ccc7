"""Contents that are set in a table: what each entry is called, and the page that it leads to in the last cell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gazette_pub.formats.word.reading.body import Para
from gazette_pub.formats.word.reading.named import Texts
from gazette_pub.formats.word.reading.tables import Row, said_in
from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.contents import CONTENTS_TITLE
from gazette_pub.words.characters import fold
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of such contents, and its first paragraph; `page`: the page of an entry, none of what heads some, or names the columns."""

    para: Para
    words: str
    page: str = ""


def heads_contents(line: Line) -> bool:
    """Whether contents stand below a line."""
    return CONTENTS_TITLE.match(line.text) is not None or line.hints.role in ("contents", "entry")


def listed_in(rows: Sequence[Row], texts: Texts) -> list[Listed]:
    """The lines of the contents that a table is; none where it is another: where a row with several cells leads to no page, or their
    pages do not rise."""
    found = [_listed(row, texts) for row in rows]
    lines = [line for line in found if line is not None]
    pages = [int("".join(filter(str.isdecimal, line.page))) for line in lines if line.page]
    rises = all(before <= after for before, after in pairwise(pages))
    return lines if len(lines) == len(found) and pages and rises else []


def _listed(row: Row, texts: Texts) -> Listed | None:
    cells = [(cell, said) for cell in row.cells if (said := said_in(cell, texts))]
    paras = [block for cell, _ in cells for block in cell.blocks]
    first = paras[0] if paras else None
    plain = all(isinstance(para, Para) and not para.words.things for para in paras)
    if not isinstance(first, Para) or not plain:
        return None
    *names, last = [said for _, said in cells]
    if names and _PAGE.fullmatch(fold(last)):
        return Listed(first, _APART.join(names), last)
    heads = not names or _HEAD_OF_PAGES.fullmatch(fold("".join(last.split()))) is not None
    return Listed(first, _APART.join([*names, last])) if heads else None


_APART = "\u3000"
_PAGE = Pattern(Expression("[（(]?[0-9]{1,4}[）)]?"), ("12", "（3）"), ("第3页", "1.5", "12345", "—4—"), "fullmatch")
_HEAD_OF_PAGES = Pattern(Expression("页[码次数]?|[Pp]age"), ("页码", "页"), ("页脚", "网页"), "fullmatch")
"""What names the column of the pages."""
