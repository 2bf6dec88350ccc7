"""Chinese and Arabic numerals as laws and reports write them."""

from __future__ import annotations

DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "◯": 0, "Ｏ": 0, "O": 0}
UNITS = {"十": 10, "百": 100, "千": 1000}
CIRCLED = {chr(code): code - 0x245F for code in range(0x2460, 0x2474)}
CHARACTERS = "零〇○一二三四五六七八九十百千两"
YEAR_DIGITS = "零〇○◯ＯO一二三四五六七八九"
"""What a year is written with, digit by digit: 二〇二四, and what is printed for its zero, 二○○四 and 二OO四."""


def value(numeral: str) -> int:
    """The value of 一百二十三, 二〇二四, 12, １２ or ⑫. Raises ValueError for what is no numeral."""
    if numeral in CIRCLED:
        return CIRCLED[numeral]
    if numeral.isdecimal():
        return int(numeral)
    if not numeral or any(c not in DIGITS and c not in UNITS for c in numeral):
        raise ValueError(f"not a numeral: {numeral}")
    return _counted(numeral) if any(c in UNITS for c in numeral) else int("".join(str(DIGITS[c]) for c in numeral))


def _counted(numeral: str) -> int:
    total, digit = 0, 0
    for character in numeral:
        if character in UNITS:
            total += (digit or (1 if not total or character == "十" else 0)) * UNITS[character]
            digit = 0
        else:
            digit = DIGITS[character]
    return total + digit
