"""Persons as Hong Kong's notices name them, with how they are addressed and what honours they have: 馮兆康先生, J.P."""

from __future__ import annotations

from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import WIDE_GAP, fold
from gazette_pub.words.names import ADDRESS, ADDRESSES, NAME
from gazette_pub.words.pattern import Expression, Pattern

_HONOURS = r"(?:[，、,][ ]?(?:太平绅士|[A-Z](?:\.?[A-Z]){1,5}[.。]?)){0,4}(?:（[^（）]{1,12}）)?"
COURTEOUS = Pattern(
    Expression(
        rf"{NAME.source}{ADDRESS}{_HONOURS}"
        rf"|(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?[ ][A-Z][A-Za-z.' -]{{2,40}}{_HONOURS}"
    ),
    ("陈国雄先生", "李美仪女士，太平绅士", "冯兆康先生, J.P.", "何敬康博士（主席）", "Mr. Peter James HOLLOWAY"),
    ("先生", "李美仪女士出席会议", "陈国雄"),
    "fullmatch",
    needs=((*ADDRESSES, "Mr", "Ms", "Mi", "Dr", "Pr"),),
)
"""A name as notices of Hong Kong say it, with how its holder is addressed and what honours stand behind it."""

_BODY_PARTS = Pattern(
    Expression(
        r"(?:(?:当然|非官守|官守|非官方|官方|候补|增选|备任|业外|独立)?(?:副)?(?:主席|委员|成员|会员|理事|秘书|司库|召集人)|主任委员)"
    ),
    ("主席", "委员", "副主席", "非官方成员", "当然委员"),
    ("委员会", "主席：", "委任委员"),
    "fullmatch",
)
"""What those are whose names stand below it."""

ENDS_BODY_PARTS = "席员事书库人"
"""The last characters of it."""


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where each of such persons stands on a line, wide gaps between; nothing where anything else stands there."""
    ends = [0, *(found.end() for found in WIDE_GAP.finditer(text))]
    starts = [*(found.start() for found in WIDE_GAP.finditer(text)), len(text)]
    spans = [(first, after) for first, after in zip(ends, starts, strict=True) if first < after]
    return spans if spans and all(COURTEOUS.finds(fold(text[first:after])) for first, after in spans) else []


def _is_row(line: Line | None) -> bool:
    return line is not None and bool(spans_of(line.text))


def board(reading: Reading, at: int) -> list[Block] | None:
    """主席⏎馮兆康先生: what those are who are appointed, and below it a row of them or several."""
    if not _BODY_PARTS.finds(reading.lines[at].tight) or not _is_row(reading.line(at + 1)):
        return None
    after = at + 2
    while _is_row(reading.line(after)):
        after += 1
    return [Block("label", at, at + 1), Block("names", at + 1, after)]
