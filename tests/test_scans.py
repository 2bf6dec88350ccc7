"""Scans in: what is recognised in a picture becomes glyphs, doubts are said, and pages that are done are kept."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from made_pdf import Sheet, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading import scans
from gazette_pub.formats.pdf.reading.glyphs import sheet_of
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.pieces import pieces_of, text_of
from gazette_pub.formats.pdf.reading.recognised import Character, Point, Recognised
from gazette_pub.formats.pdf.reading.scans import Scanning, recognise
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue

FILES = Path(__file__).parent.parent / "fixtures" / "pdf"
EM = 33
"""Dots of an em of ten points."""

PICTURE = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q"


def line(x: float, y: float, text: str, sure: float = 1.0, ink: int = 50, askew: float = 0.0) -> Recognised:
    """A line as the program recognises it: every character in its em. `askew`: radians by which it falls."""

    def place(along: float, down: float) -> Point:
        return x + along - down * math.sin(askew), y + along * math.sin(askew) + down

    def box(first: float, last: float) -> tuple[Point, Point, Point, Point]:
        return place(first, 0), place(last, 0), place(last, EM), place(first, EM)

    letters = [
        Character(each, box(at * EM, (at + 1) * EM), sure, ink) for at, each in enumerate(text) if each != "\u3000"
    ]
    return Recognised(box(0, len(text) * EM), tuple(letters))


class Fake:
    """Stands in for the program: it recognises what it was told."""

    def __init__(self, *pages: Sequence[Recognised]) -> None:
        self.pages = list(pages)
        self.asked = 0

    def __call__(self) -> Fake:
        return self

    def lines(self, picture: Any) -> list[Recognised]:
        self.asked += 1
        if not self.pages:
            raise KeyboardInterrupt
        return list(self.pages.pop(0))


def read(
    fake: Fake, monkeypatch: pytest.MonkeyPatch, kept: KeptPages, findings: list[Finding] | None = None
) -> list[list[str]]:
    """The lines of each page, in the order in which they were recognised."""
    monkeypatch.setattr(scans, "Recogniser", fake)
    with opened(pdf([Sheet([], drawn=PICTURE), Sheet([], drawn=PICTURE)])) as document:
        sheets = [sheet_of(document, at) for at in range(2)]
        recognise(document, sheets, Scanning(kept), ignore if findings is None else findings.append)
    return [[text_of(piece.glyphs) for piece in pieces_of(sheet.glyphs)] for sheet in sheets]


TEXT = [line(100, 100, "预防火灾和减少火灾危害，"), line(100, 160, "加强应急救援工作。")]


@pytest.fixture
def kept(tmp_path: Path) -> KeptPages:
    return KeptPages("0" * 64, tmp_path)


def test_recognised_lines_are_lines_of_the_page(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    assert read(Fake(TEXT, TEXT), monkeypatch, kept)[0] == ["预防火灾和减少火灾危害，", "加强应急救援工作。"]


def test_a_page_that_lies_askew_is_straightened(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    monkeypatch.setattr(scans, "Recogniser", Fake([line(100, 100, "预防火灾和减少火灾危害", askew=0.03)], []))
    with opened(pdf([Sheet([], drawn=PICTURE)])) as document:
        sheet = sheet_of(document, 0)
        recognise(document, [sheet], Scanning(kept), ignore)
    assert len({round(glyph.y) for glyph in sheet.glyphs}) == 1


def findings_of(
    page: Sequence[Recognised], monkeypatch: pytest.MonkeyPatch, kept: KeptPages
) -> tuple[list[str], list[Finding]]:
    findings: list[Finding] = []
    said = read(Fake(page, []), monkeypatch, kept, findings)[0]
    return said, [finding for finding in findings if finding.code != "R207"]


def test_a_character_of_which_the_program_is_not_sure_is_a_finding_with_its_place(
    monkeypatch: pytest.MonkeyPatch, kept: KeptPages
) -> None:
    doubtful = [*TEXT, line(100, 220, "方", sure=0.79), line(200, 220, "元", sure=0.8)]
    _, (finding,) = findings_of(doubtful, monkeypatch, kept)
    assert (finding.code, finding.text, finding.place.page) == ("R208", "方", 1)
    assert finding.place.box == "30.0 66.0 39.9 75.9"


def test_a_mark_with_hardly_any_ink_is_a_speck_and_said(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    words = line(100, 220, "消防条例")
    speck = Recognised(words.corners, (*words.characters, line(232, 220, "·", ink=19).characters[0]))
    said, (finding,) = findings_of([*TEXT, speck], monkeypatch, kept)
    assert said[2] == "消防条例"
    assert (finding.code, finding.text) == ("R209", "·")


def test_a_mark_with_as_much_ink_as_others_stays(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    said, findings = findings_of([*TEXT, line(100, 220, "二〇一五·三", ink=50)], monkeypatch, kept)
    assert said[2] == "二〇一五·三"
    assert findings == []


def test_a_decimal_point_has_hardly_any_ink_and_stays(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    words = line(100, 220, "完成46.72亿元")
    thin = [each._replace(ink=5) if each.text == "." else each for each in words.characters]
    said, findings = findings_of([*TEXT, Recognised(words.corners, tuple(thin))], monkeypatch, kept)
    assert said[2] == "完成46.72亿元"
    assert findings == []


def test_a_mark_off_every_line_is_a_speck(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    said, (finding,) = findings_of([*TEXT, line(100, 400, "，")], monkeypatch, kept)
    assert len(said) == 2
    assert finding.code == "R209"


def test_a_blank_as_wide_as_a_character_is_said(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    _, (finding,) = findings_of([line(100, 100, "竞买人的最高应价经拍卖师落\u3000或者以其他")], monkeypatch, kept)
    assert finding.code == "R210"


def test_the_blank_behind_an_article_s_number_is_none_of_these(
    monkeypatch: pytest.MonkeyPatch, kept: KeptPages
) -> None:
    said, findings = findings_of([line(100, 100, "第三十四条\u3000竞买人可以自行参加")], monkeypatch, kept)
    assert said == ["第三十四条", "竞买人可以自行参加"]
    assert findings == []


def test_a_page_that_is_done_is_kept_when_the_run_is_broken_off(
    monkeypatch: pytest.MonkeyPatch, kept: KeptPages
) -> None:
    with pytest.raises(KeyboardInterrupt):
        read(Fake(TEXT), monkeypatch, kept)
    again = Fake([line(100, 100, "第二页")])
    assert read(again, monkeypatch, kept) == [["预防火灾和减少火灾危害，", "加强应急救援工作。"], ["第二页"]]
    assert again.asked == 1


def test_what_is_kept_and_cannot_be_read_is_recognised_anew(monkeypatch: pytest.MonkeyPatch, kept: KeptPages) -> None:
    kept.keep(1, TEXT)
    (kept.folder / "1.json").write_text("[[1, 2]]")
    fake = Fake(TEXT, [])
    read(fake, monkeypatch, kept)
    assert fake.asked == 2


def test_nothing_is_kept_of_a_file_that_was_read_to_its_end(kept: KeptPages) -> None:
    kept.keep(1, TEXT)
    kept.forget()
    assert not kept.folder.exists()


def test_without_the_program_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "rapidocr_onnxruntime", None)
    with pytest.raises(UnreadableInput, match="pictures of text") as raised:
        read_issue(source_of("scan.pdf", pdf([Sheet([], drawn=PICTURE)])), Particulars(), ignore)
    assert "gazette-pub[ocr]" in (raised.value.hint or "")


@pytest.mark.slow
def test_every_article_of_a_scanned_page_in_two_columns_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    findings: list[Finding] = []
    source = source_of("scan.pdf", (FILES / "auction-2015-p4.pdf").read_bytes())
    issue = read_issue(source, Particulars(), findings.append)
    numbers = [article.label for article in issue.descendants("article")]
    assert numbers[:2] == ["第四十五条", "第四十六条"]
    assert len(numbers) == 14
    assert "R207" in {finding.code for finding in findings}
