"""The typeset PDF: its text, its pages, its outline, and what it says when it can't be made."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import page
import pypdf
import pytest
from conftest import BULLETIN
from pdf_text import Character, characters, furniture, opened, text_of
from random_issues import random_issue
from read_once import issue_at

from gazette_pub.formats import Press
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, new_issue, parse
from gazette_pub.issue.plain import plain_text, squeezed
from gazette_pub.layout import faces
from gazette_pub.layout.flow import lines_in

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


@pytest.mark.parametrize("seed", range(12))
def test_the_text_of_any_issue_is_that_of_the_issue(seed: int) -> None:
    issue = random_issue(seed)
    again = "".join(
        note.label or "" for note in issue.descendants("note") if (len(note) or note.text) and lines_in(note)
    )
    # the mark of a note stands before its text too; the reader finds nothing of beyond the first plane in an ActualText
    assert sorted(basic(text_of(made(issue)))) == sorted(basic(plain_text(issue) + again))


def basic(text: str) -> str:
    return "".join(c for c in squeezed(text) if c <= "\uffff")


def test_the_same_issue_gives_the_same_bytes(three: bytes) -> None:
    assert made(bulletin(LONG, LONG, LONG)) == three


def test_the_file_says_which_fonts_it_is_set_in_and_which_stand_in(
    three: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    song = faces.find("Noto Serif SC")
    monkeypatch.setattr(faces, "find", lambda name: song if name == "Noto Serif SC" else None)
    file = reader(made(bulletin("文。")))
    said = "song: NotoSerifSC-Regular; title: NotoSerifSC-Regular (stands in); "
    assert str(file.metadata.subject).startswith(said)  # type: ignore[union-attr]
    assert file.xmp_metadata.dc_description["x-default"] == file.metadata.subject  # type: ignore[index,union-attr]
    assert "song: " in str(reader(three).metadata.subject)  # type: ignore[union-attr]


def test_another_moment_gives_another_file() -> None:
    later = pdf.write(bulletin("文。"), Press(made=datetime(2024, 1, 28, tzinfo=UTC)))
    assert reader(later).metadata.creation_date != reader(made(bulletin("文。"))).metadata.creation_date  # type: ignore[union-attr]


def reader(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def starts(data: bytes) -> list[int]:
    """The pages, from 0, on which the bookmarks of the first level stand."""
    document = reader(data)
    entries = (entry for entry in document.outline if not isinstance(entry, list))
    return [document.get_destination_page_number(entry) or 0 for entry in entries]


def test_the_contents_name_the_true_pages(three: bytes) -> None:
    places = starts(three)
    printed = re.findall(r"（(\d+)）", "".join(opened(three)[1].get_textpage().get_text_range().split()))
    assert [int(number) for number in printed] == [place - places[0] + 1 for place in places]
    assert places[2] > places[1] > places[0]


def test_an_entry_of_the_contents_leads_to_its_document(three: bytes) -> None:
    document = reader(three)
    refs = [page.indirect_reference for page in document.pages]
    links: Any = document.pages[1]["/Annots"]
    targets = [link.get_object()["/Dest"][0] for link in links]
    assert sorted({refs.index(target) for target in targets}) == starts(three)


def test_page_marks_count_from_the_first_document_and_stand_outside(three: bytes) -> None:
    first = starts(three)[0]
    marks = [next((x, text) for x, text in furniture(page) if text[:1] == "—") for page in list(opened(three))[first:]]
    assert [text for _, text in marks[:3]] == ["— 1 —", "— 2 —", "— 3 —"]
    assert [x > 400 for x, _ in marks[:4]] == [True, False, True, False]


def test_the_head_is_painted_before_the_text_and_the_mark_after_it(three: bytes) -> None:
    said = "".join(reader(three).pages[starts(three)[0]].extract_text().split())
    assert said.startswith("某省公报") and said.endswith("—1—")


def test_page_labels_are_the_page_marks(three: bytes) -> None:
    assert reader(three).page_labels[:4] == ["i", "ii", "1", "2"]


def sourced(issue: Issue, report: Callable[[Finding], None] = lambda _: None) -> bytes:
    return pdf.write(issue, Press(made=MADE, report=report, pages="source"))


def with_page_ends(*numbers: int) -> Issue:
    """Documents that each end a page of the source."""
    issue = bulletin(*["文。"] * len(numbers))
    for document, number in zip(issue.documents, numbers, strict=True):
        document.add("pb", n=str(number), printed=f"— {number} —")
    return issue


def test_pages_of_the_source_have_its_numbers_in_marks_labels_and_contents() -> None:
    data = sourced(with_page_ends(579, 580, 582))
    assert reader(data).page_labels == ["i", "ii", "579", "580", "582"]
    printed = re.findall(r"（(\d+)）", "".join(opened(data)[1].get_textpage().get_text_range().split()))
    assert printed == ["579", "580", "582"]
    marks = [text for page in list(opened(data))[2:] for _, text in furniture(page) if "—" in text]
    assert ["".join(mark.split()) for mark in marks] == ["—579—", "—580—", "—582—"]


def test_an_issue_whose_source_shows_no_pages_is_numbered_as_it_runs_on_and_that_is_said() -> None:
    findings: list[Finding] = []
    assert sourced(bulletin("文。"), findings.append) == made(bulletin("文。"))
    assert [finding.code for finding in findings if finding.code in ("F111", "F112")] == ["F112"]


def test_a_page_of_the_source_that_spills_is_said_with_its_place() -> None:
    issue = bulletin(LONG)
    next(issue.documents).add("pb", n="7", printed="·７·")
    findings: list[Finding] = []
    data = sourced(issue, findings.append)
    (finding,) = [finding for finding in findings if finding.code == "F111"]
    assert (finding.settled().line, str(finding.settled().sentence)) == (
        3,
        "page 7 of the source does not fit one page: it goes on on page 7a",
    )
    assert reader(data).page_labels[:2] == ["7", "7a"]


def test_the_first_document_begins_on_a_right_hand_page(three: bytes) -> None:
    assert starts(three)[0] % 2 == 0


def test_a_single_document_has_no_cover_and_no_contents() -> None:
    assert starts(made(bulletin("文。"))) == [0]


def test_an_order_and_what_it_publishes_are_one_act_without_a_cover() -> None:
    issue = bulletin("现予公布。", "第一条。")
    next(issue.documents).set("promulgates", "doc_2")
    assert starts(made(issue))[0] == 0


def test_a_heading_of_two_characters_is_set_wide_and_copied_as_it_is() -> None:
    issue = bulletin("文。")
    body = next(issue.documents).body
    assert body is not None
    division = body.add("division", type="chapter", label="第一章", num="1")
    division.add("heading", "总则", lines="9")
    page = opened(made(issue))[0]
    first, second = (each for each in characters(page) if each.text in "总则")
    assert second.x - first.x == pytest.approx(2 * first.size)


def test_the_outline_has_documents_and_their_headings(three: bytes) -> None:
    outline = reader(three).outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == [
        "关于第1件事的报告", "关于第2件事的报告", "关于第3件事的报告",
    ]  # fmt: skip
    inside = outline[1]
    assert isinstance(inside, list)
    assert [entry.title for entry in inside if not isinstance(entry, list)] == ["一、第1件事"]


def test_the_file_says_what_it_is(three: bytes) -> None:
    about = reader(three).metadata
    assert about is not None
    assert (about.title, about.author, about.creation_date) == ("某省公报 2024年第1号", "某省人民政府", MADE)


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_the_file_is_an_archive_file_and_accessible(three: bytes, profile: str) -> None:
    assert page.validate_pdf_bytes(three, profile=profile).failures == []


@pytest.mark.parametrize("profile", ["3a", "ua1"])
@pytest.mark.parametrize("seed", range(6))
def test_any_issue_makes_one(seed: int, profile: str) -> None:
    assert page.validate_pdf_bytes(made(random_issue(seed)), profile=profile).failures == []


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_a_character_of_private_use_stands_in_an_actual_text(profile: str) -> None:
    """Be it one that a font of the machine has (ISO 19005-3 §6.2.11.7.3)."""
    data = made(bulletin("周\ue863和王\ue000、李\uf8ff为委员。"))
    assert page.validate_pdf_bytes(data, profile=profile).failures == []
    assert "周\ue863和王\ue000、李\uf8ff为委员。" in text_of(data)


def test_the_file_carries_the_issue_that_it_was_set_from(three: bytes) -> None:
    carried = reader(three).attachments
    assert sorted(carried) == ["issue.akn.xml", "issue.issue.xml"]
    assert plain_text(parse(carried["issue.issue.xml"][0])) == plain_text(bulletin(LONG, LONG, LONG))


def test_no_link_stands_in_a_link(three: bytes) -> None:
    catalog: Any = reader(three).trailer["/Root"]
    root = catalog["/StructTreeRoot"]
    waiting = [(root, False)]
    found = 0
    while waiting:
        element, in_link = waiting.pop()
        is_link = element.get("/S") == "/Link"
        assert not (is_link and in_link)
        kids = [kid.get_object() for kid in element.get("/K", [])]
        found += is_link
        assert not is_link or sum(kid.get("/Type") == "/OBJR" for kid in kids) == 1
        waiting += [(kid, in_link or is_link) for kid in kids if isinstance(kid, dict) and "/S" in kid]
    assert found >= 3


def test_a_character_that_no_font_has_is_reported_with_its_line() -> None:
    assert ("F101", 4) in found(bulletin("文。", "私用\U0010fffd字。"))


def test_letters_of_one_script_that_no_font_has_are_one_finding() -> None:
    findings: list[Finding] = []
    made(bulletin("文。", "藏文བོད་字ཡིག。"), findings.append)
    assert sorted(finding.text or "" for finding in findings if finding.code == "F101") == [
        "་",
        "".join(sorted("བོདཡིག")),
    ]


def test_a_character_that_no_font_has_is_in_the_text_all_the_same() -> None:
    assert "\U0010fffd" in text_of(made(bulletin("文。", "私用\U0010fffd字。")))


def test_characters_of_one_shape_are_each_copied_as_they_are() -> None:
    assert "⼀月" in text_of(made(bulletin("一月。", "⼀月。")))
    assert "一月" in text_of(made(bulletin("一月。", "⼀月。")))


def test_progress_names_the_pages() -> None:
    steps: list[str] = []
    pdf.write(bulletin("文。"), Press(made=MADE, progress=lambda step: steps.append(str(step))))
    assert steps == ["pdf: setting lines", "pdf: drawing 1 pages"]


@pytest.mark.slow
def test_the_text_of_the_bulletin_is_that_of_its_issue() -> None:
    issue = issue_at(BULLETIN)
    assert squeezed(text_of(made(issue))) == plain_text(issue)


def test_a_table_that_stands_sideways_reads_from_the_foot_of_its_sheet_up_and_its_page_mark_stands_upright() -> None:
    """GB/T 9704-2012 §8: the head of the table is at the left of an upright sheet."""
    issue = bulletin("甲")
    body = next(issue.descendants("body"))
    row = body.add("table", lines="9").add("row")
    for n in range(18):
        row.add("cell", f"1234{n:02}.56")
    document = opened(made(issue))
    placed = [each for i in range(len(document)) for each in characters(document[i])]
    first, last = (_run_of(said, placed) for said in ("123400.56", "123417.56"))
    assert [each.text for each in first] == list("123400.56")
    assert len({round(each.x, 1) for each in (*first, *last)}) == 1
    assert sorted((each.y for each in first), reverse=True) == [each.y for each in first] and first[0].y > last[-1].y
    assert all(36 < each.x < 559 and 36 < each.y < 806 for each in placed)
    mark = _run_of("—1—", placed)
    assert len({round(each.y, 1) for each in mark}) == 1


def _run_of(said: str, placed: list[Character]) -> list[Character]:
    """The characters that say this, one behind the other."""
    printed = [each for each in placed if not each.text.isspace()]
    at = "".join(each.text for each in printed).index(said)
    return printed[at : at + len(said)]
