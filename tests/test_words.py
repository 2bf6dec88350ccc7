"""Numerals and days as gazettes of any place and time print them."""

from __future__ import annotations

import pytest

from gazette_pub.words import days, names, numerals, organs
from gazette_pub.words.days import dates_in
from gazette_pub.words.pattern import Pattern

PATTERNS = [
    pytest.param(value, id=f"{module.__name__}.{name}")
    for module in (days, names, organs)
    for name, value in vars(module).items()
    if isinstance(value, Pattern)
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_holds_its_examples_whole(pattern: Pattern) -> None:
    assert [text for text in pattern.matches if not (found := pattern.match(text)) or found.end() != len(text)] == []


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_holds_none_of_its_counterexamples(pattern: Pattern) -> None:
    assert pattern.never
    assert [text for text in pattern.never if pattern.match(text)] == []


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("一百二十三", 123), ("十", 10), ("一百一十", 110), ("一千零五", 1005), ("两百", 200), ("廿五", 25), ("卅", 30),
        ("卌一", 41), ("一万二千", 12000), ("十二万三千四百", 123400), ("一亿零三万", 100030000), ("二〇二四", 2024),
        ("二○○四", 2004), ("二OО四", 2004), ("拾贰", 12), ("貳拾參", 23), ("①", 1), ("㉑", 21), ("㊿", 50), ("⑴", 1), ("⒇", 20),
        ("㈠", 1), ("㈩", 10), ("⒓", 12), ("Ⅻ", 12), ("１２", 12), ("一百十三", 113),
    ],
)  # fmt: skip
def test_a_numeral_has_its_value(numeral: str, value: int) -> None:
    assert numerals.value(numeral) == value


@pytest.mark.parametrize("text", ["", "甲", "第一", "一、", "百分", "⑴⑵"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a numeral"):
        numerals.value(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("二○二四年元月廿五日", "2024-01-25"),
        ("二〇〇九年十二月卅一日", "2009-12-31"),
        ("二〇二四年〇二月〇一日", "2024-02-01"),
        ("2024.2.1", "2024-02-01"),
        ("2024-02-01", "2024-02-01"),
        ("2024/2/1", "2024-02-01"),
        ("中华民国113年1月8日", "2024-01-08"),
        ("民國一百十三年一月八日", "2024-01-08"),
        ("民国元年一月一日", "1912-01-01"),
        ("2024年元月", "2024-01"),
        ("2024年1月18号", "2024-01-18"),
        ("2024年1月18号文件", "2024-01"),
        ("2024.13.1", None),
        ("2023.2.29", None),
        ("12024.2.1", None),
        ("2024.2.1.5", None),
        ("2024.2", None),
        ("增长2024.21亿元", None),
        ("二〇二四年二月三十日", None),
    ],
)
def test_a_date_of_any_form_is_read(text: str, when: str | None) -> None:
    assert next((date.when for date in dates_in(f"于{text}起")), None) == when
