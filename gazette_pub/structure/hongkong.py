"""Notices of Hong Kong's gazette that stand one below another: the number, the ordinance, its chapter, and what they are about."""

from __future__ import annotations

from collections.abc import Iterator

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER, ends_sentence
from gazette_pub.words.pattern import Expression, Pattern

_NUMBER = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号(?:政府|特别|法律|号外)?公告"),
    ("第6721号公告", "2024年第5号特别公告"),
    ("第6721号", "根据第6721号公告", "公告"),
    "fullmatch",
)

_ORDINANCE = Pattern(
    Expression(r"《[^《》]{2,60}》(?:（第\d{1,4}[A-Z]{0,2}章）)?"),
    ("《太平绅士条例》", "《公司条例》（第622章）"),
    ("《公司条例》第3条", "公司条例"),
    "fullmatch",
)
_CHAPTER = Pattern(Expression(r"（第\d{1,4}[A-Z]{0,2}章）"), ("（第510章）",), ("（第3条）", "第510章"), "fullmatch")
_GROUND = Pattern(
    Expression(r"（(?:根据|依据|按照)[^。；]{2,80}）"),
    ("（根据第744（3）条发出的公告）", "（根据第4条发出的公告）"),
    ("（第510章）", "根据第4条"),
    "fullmatch",
)
_ABOUT = Pattern(
    Expression(rf"(?:{LETTER}|\d){{2,30}}"),
    ("委任", "更改船名", "收回第104约土地"),
    ("委", "现公布，", "委任："),
    "fullmatch",
)
"""What a notice is about: a few words without marks."""

_TEXT = Pattern(Expression("[，。；：]"), ("现公布，", "甲。"), ("委任", "《甲》"), "search")


def notice_of_hong_kong(reading: Reading, at: int) -> list[Block] | None:
    """第6722號公告 above 《太平紳士條例》 and （第510章） on lines of their own, or above 委　任, with its office above it or not."""
    line = reading.lines[at]
    if is_number_of_notice(line):
        return list(_notice(reading, at)) or None
    below = reading.line(at + 1) if line.tight[-1] in ENDS_OFFICE else None
    headed = below is not None and is_number_of_notice(below) and _OFFICE.finds(close_up(line.tight))
    found = list(_notice(reading, at + 1)) if headed else []
    return [Block("letterhead", at, at + 1), *found] if found else None


def notice_of_something(reading: Reading, at: int) -> list[Block] | None:
    """第2871號公告 above what it is about, with its ordinance or its office between: asked before its last word tells of a title."""
    if not is_number_of_notice(reading.lines[at]):
        return None
    found = list(_notice(reading, at))
    return found if any(block.kind in ("above", "letterhead") for block in found) else None


MEMORANDUM = "摘要说明"
"""What explains a bill, below it."""


def memorandum(reading: Reading, at: int) -> list[Block] | None:
    """摘要說明 below a bill: what it is for."""
    alone = reading.fresh(at) and close_up(reading.lines[at].text) == MEMORANDUM
    return [Block("title", at, at + 1)] if alone else None


def is_number_of_notice(line: Line) -> bool:
    """Whether nothing but the number of a notice stands there."""
    return line.tight[-1] == "告" and _NUMBER.fullmatch(line.tight) is not None


ENDS_OFFICE = "署处局厅庭科会司"
"""The last characters of what an office is called whose notices stand below."""

_OFFICE = Pattern(
    Expression(f"{LETTER}{{2,12}}[{ENDS_OFFICE}]"),
    ("公司注册处", "地政总署", "司法机构政务处"),
    ("一般公告", "处"),
    "fullmatch",
)
"""Whose notices stand below."""


def _notice(reading: Reading, at: int) -> Iterator[Block]:
    """The head of the notice whose number stands at a line; nothing where it has another title."""
    if office := _notice_of_office(reading, at):
        yield from office
        return
    law = at + 1
    chapter = _end(reading, law, _ORDINANCE)
    chapter = _end(reading, chapter, _CHAPTER) if chapter > law else chapter
    ground = _end(reading, chapter, _GROUND)
    about = _end(reading, ground, _ABOUT)
    if about > ground and not _is_text(reading.line(about)):
        about = ground
    if about == law:
        return
    yield Block("frontnumber", at, law)
    if about > ground:
        yield from (Block("above", n, n + 1) for n in range(law, ground))
        yield Block("title", ground, about)
    elif chapter > law:
        yield Block("title", law, chapter)
        yield from (Block("adoption", n, n + 1) for n in range(chapter, ground))


def _notice_of_office(reading: Reading, at: int) -> list[Block]:
    """The head of a notice that an office gives of something, under no ordinance: 第2872號公告⏎律政司⏎委任."""
    office, about, text = (reading.line(at + n) for n in (1, 2, 3))
    if office is None or about is None or not _is_text(text) or not _OFFICE.finds(close_up(office.tight)):
        return []
    if not _ABOUT.finds(close_up(about.tight)):
        return []
    return [Block("frontnumber", at, at + 1), Block("letterhead", at + 1, at + 2), Block("title", at + 2, at + 3)]


def _end(reading: Reading, at: int, form: Pattern) -> int:
    """The index after a line, if it has this form; else that of the line."""
    line = reading.line(at)
    return at + 1 if line is not None and form.finds(close_up(line.tight)) else at


def _is_text(line: Line | None) -> bool:
    return line is not None and (ends_sentence(line.tight) or _TEXT.search(line.tight) is not None)
