"""What shows that words below one another are columns: figures, days, numbers that count, heads that name them."""

from __future__ import annotations

from collections.abc import Sequence

from gazette_pub.structure.line import Line
from gazette_pub.structure.patterns.heads import DATE_LINE
from gazette_pub.structure.tables.between import LONG
from gazette_pub.structure.tables.grid import TOTAL, Row, heads_of, is_figure
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.names import HEAD_OF_COLUMN
from gazette_pub.words.numerals import CHARACTERS
from gazette_pub.words.pattern import Expression, Pattern


def each_has_figure(column: Sequence[str]) -> bool:
    """Whether each cell below the first has a figure, and the first, which names them, none: 40－100元, 按4%－5%交纳."""
    head, *cells = (any(map(str.isdecimal, text)) for text in column)
    return not head and all(cells)


def counts_rows(column: Sequence[str]) -> bool:
    """Whether a column is 序号 and below it 1, 2, 3; or 4, 5, where the table above counts up to 3; and 合计 below the last."""
    if len(column) < 2 or column[0] != "序号" or not column[1].isdecimal():
        return False
    first, numbers = int(column[1]), column[1 : -1 if TOTAL.match(column[-1]) else None]
    return list(numbers) == [str(n) for n in range(first, first + len(numbers))]


def shows_columns(rows: list[Row], lines: Sequence[Line]) -> bool:
    """Whether the columns are shown by more than blanks: by figures, or by a head over three columns of words."""
    texts = printed_once(rows, lines)
    if _is_prose(texts):
        return False
    shared = range(1, min(map(len, texts)))
    figures = [at for at in shared if is_column_of_figures([row[at] for row in texts])]
    if figures:
        return len(texts[0]) > 2 or len(texts) > 2 or all(is_figure(row[1]) for row in texts)
    if len(texts[0]) > 2 and counts_rows([row[0] for row in texts]) and all(map(all, texts)):
        return True
    headed = len(texts[0]) > 2 and heads_of(texts) == 1
    if len(texts) < 3:
        return headed and all(set("".join(row)) <= _TO_WRITE_ON for row in texts[1:])
    return headed or all_name_columns(texts[0]) or any(_heads_days(column) for column in zip(*texts, strict=False))


_TO_WRITE_ON = frozenset("_＿")
"""Lines to write on: cells of a form."""


def _heads_days(column: Sequence[str]) -> bool:
    """Whether a column has nothing but days below its head: 建交日期."""
    head, *below = column
    return len(below) > 2 and all(map(DATE_LINE.match, below)) and not DATE_LINE.match(head)


def one_names_a_column(words: Sequence[str]) -> bool:
    """Whether a row's words are the head of a table: one of them names a column, and none is a figure."""
    return any(HEAD_OF_COLUMN.fullmatch(unspaced(word)) for word in words) and not any(map(is_figure, words))


def all_name_columns(head: Sequence[str]) -> bool:
    """Whether each word of a head is one that columns are called by: 姓名, 地址."""
    return len(head) > 1 and all(HEAD_OF_COLUMN.fullmatch(fold(unspaced(text))) for text in head)


def printed_once(rows: list[Row], lines: Sequence[Line]) -> list[list[str]]:
    """The texts of the rows, without those that print the first again."""
    first, *rest = [[cell.text(lines) for cell in row] for row in rows] or [[]]
    return [first, *(row for row in rest if row != first)]


def is_column_of_figures(texts: Sequence[str]) -> bool:
    below = [text for text in texts[1:] if text]
    return bool(below) and (all(map(is_figure, below)) or all(map(_SPELT_FIGURE.finds, below)))


_SPELT_FIGURE = Pattern(
    Expression(rf"[{CHARACTERS}○]{{1,6}}[·、][{CHARACTERS}○·、]{{2,20}}|[{CHARACTERS}○]{{3,12}}"),
    ("○·○一二四", "三、七二○、○○○", "三一八"),
    ("三、", "一、二", "三一", "三一八号"),
    "fullmatch",
)
"""A number in Chinese figures with its point, its thousands parted, or three figures and more."""


def _is_prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether two columns of running text stand side by side."""
    return 2 * sum(1 for row in rows if sum(1 for text in row if len(text) >= LONG) > 1) > len(rows)
