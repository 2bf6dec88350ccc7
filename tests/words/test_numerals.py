"""Numerals: the value of every character that gazettes count with."""

from __future__ import annotations

import pytest

from gazette_pub.words.numerals import value

ONES = "一二三四五六七八九"


@pytest.mark.parametrize("zero", "〇零○◯Ｏ０OΟО⭕￮")
def test_any_circle_is_a_zero(zero: str) -> None:
    assert value(f"二{zero}二四") == 2024 and value(f"一千{zero}五") == 1005


@pytest.mark.parametrize(
    ("digits", "values"),
    [
        (ONES, range(1, 10)), ("壹贰叁肆伍陆柒捌玖", range(1, 10)), ("壹貳參肆伍陸柒捌玖", range(1, 10)),
        ("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", range(1, 21)), ("㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟", range(21, 36)), ("㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿", range(36, 51)),
        ("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", range(1, 21)), ("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", range(1, 21)), ("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", range(1, 11)),
        ("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", range(1, 11)), ("❶❷❸❹❺❻❼❽❾❿", range(1, 11)), ("⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴", range(11, 21)), ("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", range(1, 13)),
        ("两兩", (2, 2)), ("廿卄卅丗卌", (20, 20, 30, 30, 40)), ("十拾百佰千仟", (10, 10, 100, 100, 1000, 1000)),
    ],
)  # fmt: skip
def test_each_character_has_its_value(digits: str, values: range | tuple[int, ...]) -> None:
    assert [value(digit) for digit in digits] == list(values)


@pytest.mark.parametrize("after", "㊐㋀⒜ⅰ㈪➀㋿㉠⓵㆒")
def test_other_signs_are_no_numerals(after: str) -> None:
    with pytest.raises(ValueError, match="not a numeral"):
        value(after)


@pytest.mark.parametrize(
    ("numeral", "number"),
    [
        ("十一", 11), ("二十", 20), ("一百一", 101), ("一百零一", 101), ("一百十", 110), ("二百十三", 213), ("一千一百", 1100), ("千", 1000),
        ("一万", 10_000), ("一萬", 10_000), ("三亿", 300_000_000), ("三億", 300_000_000), ("二十万零五", 200_005), ("一千二百万", 12_000_000),
        ("廿一", 21), ("百廿一", 121), ("卅九", 39), ("丗九", 39), ("卄九", 29), ("拾贰", 12), ("叁佰", 300), ("伍仟", 5000), ("十五万六", 150_006),
    ],
)  # fmt: skip
def test_a_numeral_is_counted(numeral: str, number: int) -> None:
    assert value(numeral) == number
