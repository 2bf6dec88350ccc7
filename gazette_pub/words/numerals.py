"""Chinese and Arabic numerals as laws and reports write them."""

from __future__ import annotations

import functools

from gazette_pub.words.pattern import Expression, Pattern

ZEROS = "〇零○◯Ｏ０0OΟО⭕￮"
"""Zero, and what is printed for it: circles of several sizes, the letter O of the Latin, Greek and Cyrillic alphabets."""

DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | dict.fromkeys(ZEROS, 0) | {"两": 2, "兩": 2}
FORMAL = {
    character: n
    for n, characters in enumerate(("", "壹", "贰貳", "叁參参", "肆", "伍", "陆陸", "柒", "捌", "玖"))
    for character in characters
}
"""The digits of cheques, which number the parts of older documents."""

FORMAL_CHARACTERS = "".join(FORMAL) + "零拾佰"
"""What the numbers of articles are written with where Word counts them so: 第壹条, 第贰拾叁条."""

TENS = {"廿": 20, "卄": 20, "卅": 30, "丗": 30, "卌": 40}
"""Twenty, thirty and forty in one character: 廿五, 卅一."""

UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}

CIRCLED = {
    chr(first + place): value + place
    for first, value, count in ((0x2460, 1, 20), (0x3251, 21, 15), (0x32B1, 36, 15))
    for place in range(count)
}
"""① to ⑳, ㉑ to ㉟, ㊱ to ㊿."""

SIGNS = CIRCLED | {
    chr(first + place): value + place
    for first, value, count in (
        (0x2474, 1, 20),  # ⑴ to ⒇
        (0x2488, 1, 20),  # ⒈ to ⒛
        (0x3220, 1, 10),  # ㈠ to ㈩
        (0x3280, 1, 10),  # ㊀ to ㊉
        (0x2776, 1, 10),  # ❶ to ❿
        (0x24EB, 11, 10),  # ⓫ to ⓴
        (0x2160, 1, 12),  # Ⅰ to Ⅻ
    )
    for place in range(count)
}
"""Numbers of one character, with the circle, the brackets or the point that they are printed in."""

CHARACTERS = "零〇○一二三四五六七八九十百千两廿卅卌"
"""What the numerals of 条 款 项 and of labels are written with."""

YEAR_DIGITS = f"{ZEROS}一二三四五六七八九"
"""What a year is written with, digit by digit: 二〇二四, 二○○四, 二OO四."""

_DIGITS = DIGITS | FORMAL


@functools.lru_cache(maxsize=1024)
def value(numeral: str) -> int:
    """The value of 一百二十三, 二〇二四, 廿五, 12, １２, ⑫, ㈢ or IV. Raises ValueError for what is no numeral."""
    if numeral in SIGNS:
        return SIGNS[numeral]
    if numeral.isdecimal():
        return int(numeral)
    if numeral and all(letter in _ROMAN for letter in numeral):
        return roman(numeral)
    if not numeral or any(c not in _DIGITS and not _counts(c) for c in numeral):
        raise ValueError(f"not a numeral: {numeral}")
    return _counted(numeral) if any(map(_counts, numeral)) else int("".join(str(_DIGITS[c]) for c in numeral))


def first_in(text: str) -> int | None:
    """The value of the first numeral in a text, be it of a page: 9 of 第9页, 12 of C12, 1 of 1—5; None where none is."""
    found = _FIRST.search(text)
    return value(found[0]) if found else None


_FIRST = Pattern(
    Expression(rf"\d+|[{CHARACTERS}]+"), ("12", "C12", "（04）", "第9页", "1—5", "二十"), ("A", "页"), "search"
)


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(numeral: str) -> int:
    """The value of a Roman number in letters: VII, xiv."""
    values = [_ROMAN[digit] for digit in numeral.upper()]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _counts(character: str) -> bool:
    return character in UNITS or character in TENS or character in MYRIADS


def _counted(numeral: str) -> int:
    total = below = digit = 0
    for character in numeral:
        if character in MYRIADS:
            total += (below + digit) * MYRIADS[character]
            below = digit = 0
        elif character in UNITS:
            ten = UNITS[character] == 10
            below += (digit or (1 if not below or ten else 0)) * UNITS[character]
            digit = 0
        elif character in TENS:
            below, digit = below + TENS[character], 0
        else:
            digit = _DIGITS[character]
    return total + below + digit
