"""The typeset PDF: its text, its pages, its outline, and what it says when it can't be made."""

from __future__ import annotations

import builtins
import io
import logging
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import page
import pypdf
import pytest
from conftest import BULLETIN
from pdf_text import furniture, text_of
from random_issues import random_issue

from gazette_pub.formats import Press
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, new_issue
from gazette_pub.issue.plain import plain_text, squeezed
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.layout.fonts import Case

MADE = datetime(2024, 1, 27, tzinfo=UTC)
LONG = "第一届人民代表大会听取和审议了2023年的工作报告，增长5.8%，决定予以“批准”。" * 60


def bulletin(*texts: str, kind: str = "report") -> Issue:
    """An issue of documents with these texts, each of several pages when it is LONG."""
    issue = new_issue()
    meta = issue.add("meta")
    for field, value in {"title": "某省公报", "publisher": "某省人民政府", "year": "2024", "number": "1"}.items():
        meta.add(field, value)
    meta.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    for n, text in enumerate(texts, 1):
        add_document(issue, n, text, kind)
    return issue


def add_document(issue: Issue, n: int, text: str, kind: str) -> None:
    document = issue.add("document", kind=kind)
    document.set("{http://www.w3.org/XML/1998/namespace}id", f"doc_{n}")
    document.add("head").add("title", f"关于第{n}件事的报告", lines="1")
    section = document.add("body").add("section", level="1", num="1", label="一、")
    section.add("heading", f"第{n}件事", lines="2")
    section.add("p", text, lines=str(2 + n))


def made(issue: Issue, report: Callable[[Finding], None] = lambda _: None) -> bytes:
    return pdf.write(issue, Press(made=MADE, report=report))


def found(issue: Issue) -> list[tuple[str, int | None]]:
    findings: list[Finding] = []
    made(issue, findings.append)
    return [(finding.code, finding.line) for finding in findings]


@pytest.fixture(scope="module")
def three() -> bytes:
    """Three documents of several pages each."""
    return made(bulletin(LONG, LONG, LONG))


def test_the_text_of_two_columns_is_that_of_the_issue(three: bytes) -> None:
    assert squeezed(text_of(three)) == plain_text(bulletin(LONG, LONG, LONG))


@pytest.mark.parametrize("seed", [0, 1, 3, 5, 7])
def test_the_text_of_any_issue_is_that_of_the_issue(seed: int) -> None:
    issue = random_issue(seed)
    assert squeezed(text_of(made(issue))) == plain_text(issue)


def test_the_same_issue_gives_the_same_bytes(three: bytes) -> None:
    assert made(bulletin(LONG, LONG, LONG)) == three


def test_another_moment_gives_another_file() -> None:
    later = pdf.write(bulletin("文。"), Press(made=datetime(2024, 1, 28, tzinfo=UTC)))
    assert reader(later).metadata.creation_date != reader(made(bulletin("文。"))).metadata.creation_date  # type: ignore[union-attr]


def page_of(document: pypdf.PdfReader, name: str) -> int:
    """The page, from 0, on which a destination stands."""
    page = document.get_destination_page_number(document.named_destinations[name])
    assert page is not None
    return page


def test_the_contents_name_the_true_pages(three: bytes) -> None:
    document = reader(three)
    places = [page_of(document, f"doc_{n}") for n in (1, 2, 3)]
    printed = re.findall(r"（(\d+)）", document.pages[1].extract_text())
    assert [int(number) for number in printed] == [place - places[0] + 1 for place in places]
    assert places[2] > places[1] > places[0]


def test_page_marks_count_from_the_first_document_and_stand_outside(three: bytes) -> None:
    document = reader(three)
    first = page_of(document, "doc_1")
    marks = [next((x, text) for x, text in furniture(page) if text[:1] == "—") for page in document.pages[first:]]
    assert [text for _, text in marks[:3]] == ["—１—", "—２—", "—３—"]
    assert [x > 400 for x, _ in marks[:4]] == [True, False, True, False]


def test_the_first_document_begins_on_a_right_hand_page(three: bytes) -> None:
    document = reader(three)
    assert page_of(document, "doc_1") % 2 == 0


def test_the_outline_has_documents_and_their_headings(three: bytes) -> None:
    outline = reader(three).outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == [
        "目录", "关于第1件事的报告", "关于第2件事的报告", "关于第3件事的报告",
    ]  # fmt: skip
    inside = outline[2]
    assert isinstance(inside, list)
    assert [entry.title for entry in inside if not isinstance(entry, list)] == ["一、第1件事"]


def test_the_file_says_what_it_is(three: bytes) -> None:
    about = reader(three).metadata
    assert about is not None
    assert (about.title, about.author, about.creation_date) == ("某省公报 2024年第1号", "某省人民政府", MADE)


def test_the_file_is_accessible(three: bytes) -> None:
    report = page.validate_pdf_bytes(three, profile="ua1")
    assert "no failures" in str(report)


def test_nothing_is_wrong_with_the_styles(caplog: pytest.LogCaptureFixture) -> None:
    made(bulletin("文。"))
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_character_that_no_font_has_is_reported_with_its_line() -> None:
    assert found(bulletin("文。", "私用\U0010fffd字。")) == [("F101", 4)]


def test_a_character_that_only_a_font_nobody_chose_has_is_reported() -> None:
    drawn = [("Noto Serif CJK SC", "一、关于第1件事的报告文"), ("OpenSymbol", "\ue123")]
    case = Case({}, {}, frozenset(["Noto Serif CJK SC"]))
    findings = list(pdf.letter_findings(bulletin("文\ue123"), [], drawn, case))
    assert [(finding.line, finding.message) for finding in findings] == [
        (3, "no font of the page has “\ue123” (U+E123): it is printed from OpenSymbol")
    ]


def test_a_character_that_becomes_another_in_the_text_is_reported() -> None:
    assert found(bulletin("一月。", "⼀月。")) == [("F102", 4)]


def test_a_page_takes_in_nothing_from_outside() -> None:
    fetcher = pdf.fetcher(Case({}, {}, frozenset()))
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
    monkeypatch.setattr(pdf, "LIBRARIES", ("libnowhere.so.0",))
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    with pytest.raises(OutputNotWritten, match=r"needs Pango, which is not installed \(libnowhere"):
        pdf.typesetter()
    assert capsys.readouterr().out == ""


def test_progress_names_the_pages() -> None:
    steps: list[str] = []
    pdf.write(bulletin("文。"), Press(made=MADE, progress=lambda step: steps.append(str(step))))
    assert steps[0] == "pdf: applying styles"
    assert {"pdf: page 1", "pdf: drawing pages"} <= set(steps)


@pytest.mark.slow
def test_the_text_of_the_bulletin_is_that_of_its_issue() -> None:
    from gazette_pub.command.convert import read_issue
    from gazette_pub.formats import load
    from gazette_pub.issue.particulars import Particulars

    issue = read_issue(load(str(BULLETIN)), Particulars(), lambda _: None)
    assert squeezed(text_of(made(issue))) == plain_text(issue)


def reader(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))
