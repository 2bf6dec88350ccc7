"""Which copy of a document it is, how secret and how urgent, above its title or beside its number (GB/T 9704-2012 §7.2.1-3); and
under which code an office has registered it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.structure.line import Line
from gazette_pub.structure.passage import close_up
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.structure.reading import Block, Reading
from gazette_pub.words.characters import LETTER
from gazette_pub.words.pattern import Expression, Pattern

_CODE = (
    r"(?:(?:规范性文件)?(?:统一)?(?:编号|登记(?:编?号)|备案(?:登记)?号)[：:][ ]?)?"
    r"(?:[A-Z]{2,6}\d{0,2}[-—–－]?(?:19|20)\d\d[-—–－]?\d{3,8}"
    rf"|{LETTER}{{1,3}}(?:府登|部规|登字第?)[ ]?(?:(?:19|20)\d\d[-—–－])?\d{{1,5}}[ ]?号)"
)
"""Under which an office has registered an act that binds: SDPR-2019-0020003 of Shandong, GZ0120210002 of Guangzhou, 云府登1756号 of
Yunnan."""

MARKS_OF_COPY = Pattern(
    Expression(
        rf"""(?:(?:{_CODE}|\d{{6}}
        |(?:绝密|机密|秘密)(?:[★☆][\d一二三四五六七八九十长期]{{1,4}}年?)?|特提|特急|加急|平急|急件  # GB/T 9704-2012 §7.2.1-3; 急件: 1999
        |内部(?:资料|文件|刊物|参考)|注意保[存密]|不得翻印|仅供参[考阅])
        (?:[ \u3000]{{1,80}}|$)){{1,3}}""",
        re.X,
    ),
    (
        *("000001", "机密★1年", "000001　　机密★1年　　特急", "000001 机密 加急", f"机密{' ' * 80}特急"),
        *("SDPR-2019-0020003", "GZ0120210002", "ZJSP01-2021-0005", "统一编号：BYJD—2020—010"),
        *("云府登1756号", "登记编号：云府登 1756 号", "粤部规2021-12号"),
        *("内部资料　注意保存", "内部文件", "注意保存"),
        *("特提", "特急", "加急", "平急", "急件", "秘密★长期", "绝密☆十年", "秘密★一二三四年"),
        *(f"秘密★{number}年" for number in "一二三四五六七八九十"),
    ),
    (
        *("2024年", "00001", "机密文件", "特急件", "000001号", "机密特急", f"机密{' ' * 81}特急"),
        *("GB/T 1234-2020", "CN14-1102", "ISO9001-2015", "编号：12", "SDPR-2019"),
        *("机密　机密　机密　机密", "秘密★一二三四五年"),
    ),
    "fullmatch",
)

OF_COPY = frozenset("0123456789绝机秘特加平急内注不仅规统编登备ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""What their first character is, but for a code that begins with a province's."""

_IN_CODE = ("府登", "部规", "登字")
"""What stands in such a code."""


def marks_of_copy(reading: Reading, at: int) -> Iterator[Block]:
    """The lines above a letterhead that say which copy it is, how secret and how urgent."""
    for n in range(at, min(at + 3, len(reading.lines))):
        if not is_mark_of_copy(reading.lines[n]):
            return
        yield Block("above", n, n + 1)


def is_mark_of_copy(line: Line) -> bool:
    """Whether nothing else stands on the line; 特　急 may be set wide."""
    if line.text[0] not in OF_COPY and not any(word in line.text for word in _IN_CODE):
        return False
    return any(MARKS_OF_COPY.fullmatch(text) for text in (line.text, close_up(line.text)))


def number_below(reading: Reading, at: int) -> list[Block]:
    """The number below a letterhead, with what says which copy it is, how secret and how urgent beside or below it, as in a
    letter (GB/T 9704-2012 §10.1). Nothing where only a number stands there, or none."""
    blocks: list[Block] = []
    while len(blocks) < MOST_MARKS and (line := reading.line(at)) is not None:
        before = _marks_before_number(line)
        if is_mark_of_copy(line):
            blocks.append(Block("above", at, at + 1))
        elif before:
            blocks += [Block("above", at, at + 1, length=before), Block("frontnumber", at, at + 1, skip=before)]
        elif "号" in line.tight and FILE_NUMBER.match(line.tight):
            blocks.append(Block("frontnumber", at, at + 1))
        else:
            break
        at += 1
    kinds = [block.kind for block in blocks]
    return blocks if kinds.count("frontnumber") == 1 and len(kinds) > 1 else []


MOST_MARKS = 4
"""Lines of such marks, and of numbers in other languages, below a letterhead."""


def _marks_before_number(line: Line) -> int:
    """How long the marks of a copy are that stand before a number on its line: 000001　某政函〔2024〕12号; 0 for none."""
    if line.text[0] not in OF_COPY or line.text[-1] != "号":
        return 0
    number = line.text.split()[-1]
    length = len(line.text) - len(number)
    return length if MARKS_OF_COPY.fullmatch(line.text[:length].rstrip()) and FILE_NUMBER.match(number) else 0
