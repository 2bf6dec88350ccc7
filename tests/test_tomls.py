"""What is wrong with a TOML, said in the language spoken, with its place."""

from __future__ import annotations

import pytest

from gazette_pub.issue.messages import speaking
from gazette_pub.issue.problems import WrongUsage
from gazette_pub.issue.settings import tables_in

WRONG = [
    ("a = 1\na = 2", "at its end: it is there twice"),
    ("[a]\n[a]", "line 2, column 3: it is there twice"),
    ("甲 = 1", "line 1, column 1: neither a key with its value, nor a table"),
    ("a 1", "line 1, column 3: a = is missing behind a key"),
    ("[a", "at its end: a ] is missing at the end of a table's name"),
    ("a = 1 b", "line 1, column 7: a line goes on where it should end"),
    ("a = b", "line 1, column 5: no text between quotation marks, no number, no day, no list"),
    ("a = 2024-02-31", "line 1, column 5: no day that there is"),
    (r'a = "\q"', "line 1, column 8: a \\ that stands for nothing; write \\\\ for one"),
    ("a = [1", "at its end: a ] is missing at the end of a list"),
    ("a = {b = 1 c", "line 1, column 12: a closing brace is missing at the end of a table"),
    ('a = "b', "at its end: a quotation mark is missing at the end of a text"),
    ('a = "b\n"', "line 1, column 7: a line ends before its quotation mark"),
    ('a = "\x01"', "line 1, column 6: '\\x01' may not stand here"),
    ("a = " + "9" * 5000, "a number of too many digits"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_wrong_is_said_with_its_place(text: str, said: str) -> None:
    with pytest.raises(WrongUsage) as raised:
        tables_in(text)
    assert str(raised.value) == f"not TOML: {said}"


@pytest.mark.parametrize("text", [text for text, _ in WRONG])
def test_and_in_chinese(text: str) -> None:
    with speaking("zh"), pytest.raises(WrongUsage) as raised:
        tables_in(text)
    with speaking("zh"):
        words = str(raised.value).replace("TOML", "").replace("x01", "")
    assert not any(each.isascii() and each.isalpha() for each in words), words
