"""What stands where two lines meet."""

from __future__ import annotations

import pytest

from gazette_pub.words.joints import joint


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("会议审议了", "有关草案", ""),
        ("to amend the bill,", "provided that", " "),
        ("in 2024", "the Council", " "),
        ("the self-", "government of", ""),
        ("pro\u00ad", "vided", ""),
        ("он сказал “", "да”", ""),
        ("“yes”", "he said", " "),
        ("Российская", "Федерация", " "),
        ("대한민국", "헌법", " "),
        ("ᠮᠣᠩᠭᠣᠯ", "ᠬᠡᠯᠡ", " "),
        ("ئاپتونوم", "رايون", " "),
        ("བོད་", "ཡིག", ""),
        ("ཡིག།", "བོད", " "),
        ("ประเทศ", "ไทย", ""),
        ("颗粒物（PM", "2.5）年平均浓度", ""),
        ("推广Akoma", "Ntoso标准", " "),
        ("采用ISO标准", "ISO 9001", ""),
        ("见https://www.example.gov.", "cn/a?b=1。", ""),
        ("共计20", "24万元", ""),
        ("依照Regulation (EU),", "provided that，", " "),
        *((f"well{hyphen}", "known", "") for hyphen in "-‐‑\u00ad"),
        *((f"依照Act{mark}", "and", " ") for mark in ",.;:)"),
        ("依照[Act]", "and", " "), ("依照Act)", "1", ""), ("依照Act", "1", ""), ("Act", "1", " "),
        ("yes·", "no", " "), ("yes…", "no", " "), ("yes", "’s", ""), ("yes", "”", ""), ("“", "yes", ""), ("‘", "yes", ""),
        ("yes—", "no", ""), ("yes", "—no", ""), ("yes", "·no", " "), ("yes", "“no", " "), ("yes’", "no", " "),
        ("yes“", "甲no", ""), ("甲yes", "·no", ""), ("甲yes·", "no", ""), ("甲yes’", "no", ""), ("yes’", "no甲", ""),
        ("yes", "甲", ""), ("甲", "yes", ""), ("yes", "（no", ""), ("甲yes", "no", " "), ("yes", "no甲", " "), ("yes.", "12甲", ""),
        ("ก", "a", " "), ("a", "ก", " "), ("PM", "2.5", ""), ("A", "1", ""), ("ABC", "1", ""), ("ABCD", "1", " "), ("甲SO", "2", ""),
    ],
)  # fmt: skip
def test_lines_meet_as_their_script_asks(before: str, after: str, between: str) -> None:
    assert joint(before, after) == between


@pytest.mark.parametrize(
    ("before", "after", "is_one"),
    [
        *((f"{scheme}://a", "b/c", True) for scheme in ("ftp", "http", "https")),
        ("ab://a", "b/c", False), ("www.a", "b/c", True), ("ww.a", "b/c", False),
        *((f"a{sign}b@c", "d.cn", True) for sign in ".+-_1"), *((f"a{sign}@c", "d.cn", True) for sign in ".+-_1"), ("a@c", "d.cn", True), ("@c", "d.cn", False),
        *(("http://a", f"b{sign}c", True) for sign in "./=&?_%"), ("http://a", "bc", False), ("http://a/", "bc", True), ("abc", "d.cn", False),
        ("http://" + "a" * 193, "b/c", True), ("http://" + "a" * 200, "b/c", False),
        ("http://a", "b" * 79 + "/c", True), ("http://a", "b" * 80 + "/c", False),
    ],
)  # fmt: skip
def test_an_address_goes_on_below_with_a_sign_of_addresses(before: str, after: str, is_one: bool) -> None:
    """As far as its last two hundred characters show that it is one, and the next eighty."""
    assert joint(before, after) == ("" if is_one else " ")
