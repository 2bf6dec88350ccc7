"""The parts of an official document that are set in their own way (GB/T 9704-2012)."""

from __future__ import annotations

import pytest

from gazette_pub.issue.model import new_issue
from gazette_pub.layout.official import line_role


@pytest.mark.parametrize(
    ("above", "number", "role"),
    [
        ("专题会议纪要", "〔2019〕38号", "redhead"),  # §10.3
        ("某市人民政府常务会议纪要", "第12期", "redhead"),
        ("某省人民政府文件", "", "redhead"),
        ("两会纪要", "", "kicker"),  # that of a story
        ("会议纪要摘编", "第12期", "kicker"),
    ],
)
def test_the_name_of_minutes_above_their_number_is_a_red_head(above: str, number: str, role: str) -> None:
    head = new_issue().add("document", kind="minutes").add("head")
    kicker = head.add("kicker", above)
    if number:
        head.add("number", number)
    assert line_role(kicker) == role
