"""The PDF that a style sheet of the user's sets, `--css`: WeasyPrint's work, held to what we promise of it."""

from __future__ import annotations

import builtins
import io
import sys
from typing import Any

import page
import pypdf
import pytest
from css_pdf_text import text_of
from lxml import etree
from random_issues import random_issue
from test_pdf import LONG, MADE, bulletin

from gazette_pub.formats import Press
from gazette_pub.formats.html import page as html
from gazette_pub.formats.html.look import css
from gazette_pub.formats.pdf import by_css
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import plain_text, squeezed
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.fonts import Case
from gazette_pub.layout.stylesheets import style

CSS = css(style("bulletin"), style("bulletin"))


def made(issue: Issue, sheet: str = CSS) -> bytes:
    return pdf.write(issue, Press(made=MADE, css=sheet))


def found(issue: Issue) -> list[tuple[str, int | None]]:
    findings: list[Finding] = []
    pdf.write(issue, Press(made=MADE, report=findings.append, css=CSS))
    return [(finding.code, finding.line) for finding in findings]


@pytest.mark.parametrize("seed", [0, 3])
def test_the_text_of_any_issue_is_that_of_the_issue(seed: int) -> None:
    issue = random_issue(seed)
    assert sorted(squeezed(text_of(made(issue)))) == sorted(plain_text(issue) + squeezed(marks_of_notes(issue)))


def marks_of_notes(issue: Issue) -> str:
    """The marks in the text that lead to notes, which print their own again; and those of notes that print none."""
    root = etree.HTML(html.page(issue, style("bulletin"), "", MADE))
    marks = root.iterfind(".//*[@class]")
    return "".join(each.text or "" for each in marks if {"noteref", "counted"} & set(str(each.get("class")).split()))


def test_the_same_issue_gives_the_same_bytes() -> None:
    assert made(bulletin(LONG)) == made(bulletin(LONG))


def test_another_style_sheet_makes_another_page() -> None:
    large, usual = made(bulletin(LONG), CSS + "\n@page { size: A3 }"), made(bulletin(LONG))
    widths = [round(pypdf.PdfReader(io.BytesIO(data)).pages[2].mediabox.width) for data in (large, usual)]
    assert widths == [842, 595]


def test_the_file_is_accessible() -> None:
    assert page.validate_pdf_bytes(made(bulletin(LONG)), profile="ua1").failures == []


def test_a_character_that_no_font_has_is_reported_with_its_line() -> None:
    assert found(bulletin("文。", "私用\U0010fffd字。")) == [("F101", 4)]


def test_a_character_that_only_a_font_nobody_chose_has_is_reported() -> None:
    drawn = [("Noto Serif CJK SC", "一、关于第1件事的报告文"), ("OpenSymbol", "\ue123")]
    case = Case({}, {}, frozenset(["Noto Serif CJK SC"]))
    findings = list(by_css.letter_findings(bulletin("文\ue123"), [], drawn, case))
    assert [(finding.line, finding.message) for finding in findings] == [
        (3, "no font of the page has “\ue123” (U+E123): it is printed from OpenSymbol")
    ]


def test_a_character_that_becomes_another_in_the_text_is_reported() -> None:
    assert found(bulletin("一月。", "⼀月。")) == [("F102", 4)]


def test_a_page_takes_in_nothing_from_outside() -> None:
    fetcher = by_css.fetcher(Case({}, {}, frozenset()))
    for address in ("file:///etc/passwd", "http://localhost/a.css", "data:text/css,p{}"):
        with pytest.raises(ValueError, match="nothing from outside"):
            fetcher.fetch(address)


def test_without_pango_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str, *rest: Any) -> object:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *rest)

    real = builtins.__import__
    monkeypatch.setattr(builtins, "__import__", broken)
    with pytest.raises(OutputNotWritten) as caught:
        made(bulletin("文。"))
    assert caught.value.hint == "sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere WeasyPrint speaks for itself")
def test_a_missing_library_is_said_before_weasyprint_prints_a_complaint(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(by_css, "LIBRARIES", ("libnowhere.so.0",))
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    with pytest.raises(OutputNotWritten, match=r"needs Pango, which is not installed \(libnowhere"):
        by_css.typesetter()
    assert capsys.readouterr().out == ""


def test_progress_names_the_pages() -> None:
    steps: list[str] = []
    pdf.write(bulletin("文。"), Press(made=MADE, progress=lambda step: steps.append(str(step)), css=CSS))
    assert steps[0] == "pdf: applying styles"
    assert {"pdf: page 1", "pdf: drawing pages"} <= set(steps)
