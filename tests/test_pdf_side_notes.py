"""PDF in: words in the margin beside the text."""

from __future__ import annotations

import pytest
from made_pdf import Sheet, Text, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(240, 100, "某省消防条例", 18)
LINES = [
    "　　第一条　为了规范消防工作，预防火灾和减少火灾危害，加强应急",
    "救援工作，保护人身财产安全，维护公共安全，制定本条例。",
    "　　第二条　消防工作贯彻预防为主、防消结合的方针，按照政府统一",
    "领导、部门依法监管、单位全面负责的原则实行责任制。",
    "　　第三条　国务院应急管理部门对全国的消防工作实施监督管理，各",
    "级人民政府对本行政区域内的消防工作负责，并将其纳入规划。",
]


def read(*beside: Text) -> Issue:
    sheet = Sheet([TITLE, *column(150, 140, LINES), *beside])
    issue = read_issue(source_of("in.pdf", pdf([sheet])), Particulars(), ignore)
    assert list(schema_errors(issue)) == []
    return issue


def articles(issue: Issue) -> list[str]:
    return [text_inside(each) for each in issue.descendants("article")]


@pytest.mark.parametrize("x", [80, 500])
def test_small_words_in_the_margin_are_notes_of_the_articles_that_they_stand_beside(x: float) -> None:
    issue = read(*column(x, 139, ["立法的", "目的"], 8, 11), *column(x, 176, ["方针和原则"], 8))
    notes = list(issue.descendants("note"))
    assert [(text_inside(each), each.get("page")) for each in notes] == [("立法的目的", "1"), ("方针和原则", "1")]
    assert [list(each.descendants("note")) != [] for each in issue.descendants("article")] == [True, True, False]
    assert [said.replace("立法的目的", "").replace("方针和原则", "") for said in articles(issue)] == articles(read())


def test_a_running_head_above_all_text_is_no_side_note_however_far_it_stands_off() -> None:
    """It stands lower than a tenth of the page."""
    issue = read(Text(480, 81, "某省消防条例", 8))
    assert list(issue.descendants("note")) == [] and articles(issue) == articles(read())


def test_what_is_as_large_as_the_text_or_says_no_words_is_no_side_note() -> None:
    for beside in (Text(80, 140, "立法目的"), Text(80, 140, "12", 8), Text(118, 140, "立法目的", 8)):
        assert list(read(beside).descendants("note")) == []


def test_small_words_among_the_text_show_that_those_beside_it_are_none_either() -> None:
    beside = [Text(80, 140, "立法目的", 8), Text(200, 280, "（本页背面有说明）", 8)]
    assert list(read(*beside).descendants("note")) == []


def test_a_title_may_stand_over_the_margin_too() -> None:
    wide = Text(90, 100, "（二〇二四年某月某日某省人民代表大会常务委员会通过）", 11)
    notes = list(read(wide, *column(80, 139, ["立法目的"], 8)).descendants("note"))
    assert [text_inside(each) for each in notes] == ["立法目的"]


@pytest.mark.parametrize(("second", "notes"), [(300, 0), (320, 2)])
def test_words_in_the_margin_of_several_pages_at_one_height_are_of_no_line(second: float, notes: int) -> None:
    """法规规章 beside the text of all pages names their part, and is kept with what is printed on them."""
    sheets = [Sheet([TITLE, *column(150, 140, LINES), Text(520, 300, "法规规章", 8)])]
    sheets.append(Sheet([*column(150, 140, LINES[:6]), Text(520, second, "法规规章", 8)]))
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), ignore)
    assert len(list(issue.descendants("note"))) == notes
    assert sum("法规规章" in page.get("head", "") for page in issue.descendants("pb")) == (0 if notes else 2)
