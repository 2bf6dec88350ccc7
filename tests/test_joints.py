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
    ],
)
def test_lines_meet_as_their_script_asks(before: str, after: str, between: str) -> None:
    assert joint(before, after) == between
