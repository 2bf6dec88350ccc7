"""Texts whose first lines begin at the edge, and whose other lines are set in."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, pdf
from test_pdf_columns import CHARACTERS
from test_pdf_reading import read

from gazette_pub.issue.plain import text_inside

MEASURE = 24


def sentence(at: int, long: int) -> str:
    return (CHARACTERS[at:] + CHARACTERS[:at])[:long] + "。"


ARTICLES = [f"第{n}条\u3000{sentence(at, 12 + at % 3 * 17)}" for at, n in enumerate("一二三四五六七八九")]
ITEMS = [f"（{n}）{sentence(at + 9, 21 + at * 8)}" for at, n in enumerate("一二三")]
PLAIN = [sentence(20, 44), sentence(30, 9)]
SAID = [*ARTICLES[:4], PLAIN[0], ARTICLES[4], *ITEMS, *ARTICLES[5:7], PLAIN[1], *ARTICLES[7:]]


def hung(texts: list[str], hang: int, x: float = 60, measure: int = MEASURE) -> list[Text]:
    """The lines of paragraphs that hang by so many ems."""
    found: list[Text] = []
    for text in texts:
        rest, off = text, 0
        while rest:
            end = measure - off
            end = end - 1 if rest[end : end + 1] == "。" else end  # a stop begins no line
            found.append(Text(x + off * 10, 100 + len(found) * 16, rest[:end]))
            rest, off = rest[end:], hang
    return found


def paragraphs(*texts: Text) -> list[str]:
    title = Text(60 + MEASURE * 5 - 60, 60, "某市管理办法", 20)
    issue = read(pdf([Sheet([title, *texts])]))
    return [
        f"{p.above.get('label') or ''}{'　' if p.above.name == 'article' else ''}{text_inside(p)}"
        if p.above.name in ("article", "item") and p.above[0] is p
        else text_inside(p)
        for p in issue.descendants("p")
    ]


@pytest.mark.parametrize("hang", [2, 3, 4])
def test_what_is_set_in_below_a_full_line_goes_on(hang: int) -> None:
    assert paragraphs(*hung(SAID, hang)) == SAID


def test_first_lines_that_are_set_in_are_first_lines() -> None:
    lines: list[Text] = []
    for text in SAID:
        whole = "\u3000\u3000" + text
        parts = [whole[at : at + MEASURE] for at in range(0, len(whole), MEASURE)]
        if parts[-1] == "。":
            parts[-2:] = [parts[-2] + "。"]
        for part in parts:
            off = 20 if part.startswith("\u3000\u3000") else 0
            lines.append(Text(60 + off, 100 + len(lines) * 16, part.strip("\u3000")))
    assert paragraphs(*lines) == SAID
