"""PDF in: lines whose letters run to the left are read in their order."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.reading.direction import read_order
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.publish.reading import read_issue

UYGHUR = "شىنجاڭ ئۇيغۇر ئاپتونوم رايونى"


@pytest.mark.parametrize(
    ("stands", "read"),
    [
        (UYGHUR[::-1], UYGHUR),
        ("甲乙 " + "ئۇيغۇر"[::-1] + " 丙丁", "甲乙 ئۇيغۇر 丙丁"),
        ("رايونى "[::-1] + "2024" + "شىنجاڭ "[::-1], "شىنجاڭ 2024رايونى "),
        ("رايون"[::-1] + " AKN 3.0 " + "شىنجاڭ"[::-1], "شىنجاڭ AKN 3.0 رايون"),
        ("ﻻ" + "ب", "بلا"),
        ("第一条　为了", "第一条　为了"),
        ("\u0661\u0662", "\u0661\u0662"),
    ],
)
def test_what_stands_from_left_to_right_is_read_as_it_runs(stands: str, read: str) -> None:
    assert read_order(stands) == read


def test_a_mark_stays_behind_its_letter() -> None:
    assert read_order(["ب", "ا\u064e", "ك"]) == "كا\u064eب"


def test_a_line_of_a_pdf_that_runs_to_the_left_is_read_in_its_order_with_its_blanks() -> None:
    letters = [Text(400 - 10 * at, 100, letter) for at, letter in enumerate(UYGHUR) if letter.strip()]
    title = Text(200, 60, "某自治区人民政府公告", 18)
    issue = read_issue(source_of("in.pdf", pdf([Sheet([title, *letters])])), Particulars(), ignore)
    assert UYGHUR.replace(" ", "") in plain_text(issue)
    assert any(UYGHUR in (node.text or "") for node in issue.descendants("p", "title", "byline"))
