"""Small letters over characters, which say how these are read, stand in brackets behind them."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text
from test_pdf_reading import printed

LINE = Text(50, 120, "设立崤山、颍河源自然保护区")
X = {"崤": 70, "山": 80, "、": 90, "颍": 100}


def over(said: str, character: str, size: float = 5, off: float = 10) -> Text:
    return Text(X[character] + 5 - len(said) * size / 2, 120 - off, said, size)


def test_a_reading_stands_behind_its_character() -> None:
    sheet = Sheet([over("xi", "崤"), over("yǐ", "颍"), LINE])
    assert printed(sheet) == ["设立崤（xi）山、颍（yǐ）河源自然保护区"]


def test_the_syllables_of_a_word_stand_behind_a_character_each() -> None:
    assert printed(Sheet([Text(70, 110, "xiaoshan", 2.5, step=2), LINE])) == [
        "设立崤（xiao）山（shan）、颍河源自然保护区"
    ]


@pytest.mark.parametrize(
    "text", [over("xi", "崤", 7), over("xi", "崤", off=30), over("xi", "、"), over("12", "崤"), Text(300, 110, "xi", 5)]
)
def test_what_is_as_large_or_far_off_or_over_a_mark_or_no_word_is_no_reading(text: Text) -> None:
    assert not any("（" in line for line in printed(Sheet([text, LINE])))
