"""What straight quotation marks stand for."""

from __future__ import annotations

import pytest

from gazette_pub.structure.line import Line
from gazette_pub.words.characters import ends_sentence, fold


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ('将"甲"修改为"乙"。', "将“甲”修改为“乙”。"),
        ('作为第二条："甲应当乙。', "作为第二条：“甲应当乙。"),
        ('"甲应当乙。', "“甲应当乙。"),
        ('应当乙。"', "应当乙。”"),
        ('乙"，"丙"之后增加"丁"。', "乙”，“丙”之后增加“丁”。"),
        ('"，"丙"修改为"丁"。', "”，“丙”修改为“丁”。"),
        ('"甲。""乙。"', "“甲。”“乙。”"),
        ('"', "”"),
        ('an "open" act', 'an "open" act'),
    ],
)
def test_straight_marks_are_seen_as_those_that_open_and_close(text: str, seen: str) -> None:
    assert fold(text) == seen


def test_a_sentence_ends_behind_a_straight_mark() -> None:
    assert ends_sentence(fold('国家尊重和保障人权。"'))


def test_straight_marks_are_half_an_em_wide() -> None:
    assert Line(1, '甲"乙"。', '甲"乙"。').width == 4.0
