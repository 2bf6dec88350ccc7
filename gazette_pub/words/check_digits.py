"""Numbers whose last character follows from the others: of a citizen, of an organisation."""

from __future__ import annotations

from gazette_pub.words.pattern import Expression, Pattern

_CITIZEN = Pattern(
    Expression(r"[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]"),
    ("11010519491231002X",),
    ("110105194913310021", "11010519491231002"),
    "fullmatch",
)
"""Of a citizen: place, day of birth, a serial number and the check (GB 11643-1999)."""

_ORGANISATION = Pattern(
    Expression(r"[1-9ANY][1-59](?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[0-9A-HJ-NP-RTUWXY]{10}"),
    ("91350100M000100Y43",),
    ("91350100M000100Y4", "91350100O000100Y43", "91990100M000100Y43"),
    "fullmatch",
)
"""Of an organisation: who registers it, its kind, place, its own number and the check (GB 32100-2015)."""

_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def is_checked(number: str) -> bool:
    """Whether it is the whole number of a citizen or of an organisation: its last character is the one that the others give."""
    if _CITIZEN.finds(number):
        weighed = sum(int(digit) * pow(2, 17 - at, 11) for at, digit in enumerate(number[:-1]))
        return "10X98765432"[weighed % 11] == number[-1]  # GB 11643-1999 §4.3, after ISO 7064 MOD 11-2
    if _ORGANISATION.finds(number):
        weighed = sum(_LETTERS.index(letter) * pow(3, at, 31) for at, letter in enumerate(number[:-1]))
        return _LETTERS[-weighed % 31] == number[-1]  # GB 32100-2015 §4.3, after ISO 7064 MOD 31-3
    return False
