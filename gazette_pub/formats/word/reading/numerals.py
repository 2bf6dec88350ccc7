"""Numbers as Word writes them where it counts: one row a format (ST_NumberFormat, ECMA-376 Part 1 §17.18.59).

A format that is not here counts in plain digits, and is a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gazette_pub.words.numerals import CIRCLED as CIRCLES

DIGITS = "〇一二三四五六七八九"
COUNTING = "零一二三四五六七八九"
LEGAL = "零壹贰叁肆伍陆柒捌玖"
LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
GANADA = "가나다라마바사아자차카타파하"
CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
ROMAN_UNITS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))

MOST_ROMAN = 4999
MOST_REPEATED = 8
"""Times that a letter stands behind itself (aaa) at the most; a higher number is in digits."""


def decimal(n: int) -> str:
    return str(n)


def digit_by_digit(digits: str) -> Callable[[int], str]:
    """一〇, 二〇二四."""
    return lambda n: "".join(digits[int(each)] for each in str(n))


def counted(digits: str, units: Sequence[str], *, one_ten: bool) -> Callable[[int], str]:
    """十二, 一百零三, 一万; `units`: for 10, 100, 1000 and 10000. `one_ten`: 10 to 19 say 一十."""

    def write(n: int) -> str:
        if n <= 0 or n >= 10**8:
            return digits[0] if n == 0 else str(n)
        high, low = divmod(n, 10**4)
        said = ""
        if high:
            said = _below(high, digits, units) + units[3]
            said += digits[0] if 0 < low < 1000 else ""
        said += _below(low, digits, units) if low else ""
        return said[1:] if not one_ten and 10 <= n < 20 else said

    return write


def _below(n: int, digits: str, units: Sequence[str]) -> str:
    """A number below 10000."""
    said, zero = "", False
    for place, unit in ((1000, units[2]), (100, units[1]), (10, units[0]), (1, "")):
        digit = n // place % 10
        if digit:
            said += (digits[0] if zero else "") + digits[digit] + unit
        zero = not digit and bool(said)
    return said


def to_ninety_nine(digits: str, units: Sequence[str]) -> Callable[[int], str]:
    """十二 to 九十九, and then digit by digit: 一〇〇."""
    low, high = counted(digits, units, one_ten=False), digit_by_digit(digits)
    return lambda n: low(n) if n < 100 else high(n)


def roman(n: int) -> str:
    said = ""
    if not 0 < n <= MOST_ROMAN:
        return str(n)
    for value, sign in (*ROMAN, *ROMAN_UNITS):
        count, n = divmod(n, value)
        said += sign * count
    return said


def letters(alphabet: str) -> Callable[[int], str]:
    """a to z, then aa, bb, as Word goes on."""

    def write(n: int) -> str:
        times, at = divmod(n - 1, len(alphabet))
        return alphabet[at] * (times + 1) if n > 0 and times < MOST_REPEATED else str(n)

    return write


def cyclic(signs: str) -> Callable[[int], str]:
    """甲 to 癸, then in digits."""
    return lambda n: signs[n - 1] if 0 < n <= len(signs) else str(n)


def sixty(n: int) -> str:
    """甲子 to 癸亥."""
    return STEMS[(n - 1) % 10] + BRANCHES[(n - 1) % 12] if n > 0 else str(n)


def ordinal(n: int) -> str:
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def full_width(n: int) -> str:
    return "".join(chr(ord(each) + 0xFEE0) for each in str(n))


def sign(count: int, first: int) -> Callable[[int], str]:
    """A number in one character, of so many from this one on; then in digits."""
    return lambda n: chr(first + n - 1) if 0 < n <= count else str(n)


_CIRCLES = {n: character for character, n in CIRCLES.items()}


def circled(n: int) -> str:
    """① to ㊿, then in digits."""
    return _CIRCLES.get(n, str(n))


_UNITS = ("十", "百", "千", "万")
_TRADITIONAL = ("十", "百", "千", "萬")
_LEGAL_UNITS = ("拾", "佰", "仟", "万")
_LEGAL_TRADITIONAL = ("拾", "佰", "仟", "萬")

FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": decimal,
    "decimalHalfWidth": decimal,
    "decimalZero": lambda n: f"{n:02}",
    "decimalFullWidth": full_width,
    "decimalFullWidth2": full_width,
    "decimalEnclosedCircle": circled,
    "decimalEnclosedCircleChinese": circled,
    "decimalEnclosedFullstop": sign(20, 0x2488),
    "decimalEnclosedParen": sign(20, 0x2474),
    "numberInDash": lambda n: f"- {n} -",
    "ordinal": ordinal,
    "hex": lambda n: f"{n:X}",
    "upperRoman": roman,
    "lowerRoman": lambda n: roman(n).lower(),
    "upperLetter": letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "lowerLetter": letters("abcdefghijklmnopqrstuvwxyz"),
    "russianUpper": letters(RUSSIAN.upper()),
    "russianLower": letters(RUSSIAN),
    "arabicAlpha": letters(ARABIC),
    "chineseCounting": to_ninety_nine(DIGITS, _UNITS),
    "chineseCountingThousand": counted(COUNTING, _UNITS, one_ten=False),
    "chineseLegalSimplified": counted(LEGAL, _LEGAL_UNITS, one_ten=True),
    "taiwaneseCounting": to_ninety_nine(DIGITS, _TRADITIONAL),
    "taiwaneseCountingThousand": counted(COUNTING, _TRADITIONAL, one_ten=False),
    "taiwaneseDigital": digit_by_digit("○一二三四五六七八九"),
    "ideographLegalTraditional": counted(LEGAL_TRADITIONAL, _LEGAL_TRADITIONAL, one_ten=True),
    "ideographDigital": digit_by_digit(DIGITS),
    "japaneseDigitalTenThousand": digit_by_digit(DIGITS),
    "japaneseCounting": counted(COUNTING, _UNITS, one_ten=False),
    "japaneseLegal": counted("〇壱弐参四五六七八九", ("拾", "百", "阡", "萬"), one_ten=True),
    "koreanDigital": digit_by_digit("영일이삼사오육칠팔구"),
    "koreanDigital2": digit_by_digit("零一二三四五六七八九"),
    "koreanCounting": counted("영일이삼사오육칠팔구", ("십", "백", "천", "만"), one_ten=False),
    "ganada": letters(GANADA),
    "chosung": letters(CHOSUNG),
    "aiueo": letters(KATAKANA),
    "aiueoFullWidth": letters(KATAKANA),
    "iroha": letters(IROHA),
    "irohaFullWidth": letters(IROHA),
    "ideographTraditional": cyclic(STEMS),
    "ideographZodiac": cyclic(BRANCHES),
    "ideographZodiacTraditional": sixty,
    "ideographEnclosedCircle": sign(10, 0x3280),
    "none": lambda n: "",
    "bullet": lambda n: "",
}
"""How a number is written, by the name of its format."""

LARGE = 100_000
"""Above it a number is in digits: no format is asked for it."""


def written(n: int, format: str) -> str | None:
    """The number in this format, a name or its first number (001); None where the format is not known."""
    if format.isdecimal():
        return str(n).zfill(len(format))
    write = FORMATS.get(format)
    if write is None:
        return None
    return write(n) if 0 <= n <= LARGE else str(n)
