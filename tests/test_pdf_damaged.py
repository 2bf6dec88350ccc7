"""PDF files that were cut off or lost their index: their pages are found where they stand, and what is lost is said."""

from __future__ import annotations

import zlib
from functools import partial
from pathlib import Path

import pytest
from growth import growth
from hostile_pdf import SHOWN, page, pages, raw, stream
from made_pdf import Sheet, column, pdf

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.read import read
from gazette_pub.formats.pdf.rebuilding import rebuilt
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput

GAZETTE = (Path(__file__).parent.parent / "fixtures" / "pdf" / "esign-2019-3.pdf").read_bytes()
THREE = pdf([Sheet(column(50, 100, [f"第{n}条　为了规范消防工作，预防火灾，制定本条例。"])) for n in "一二三"])


def found_in(data: bytes) -> tuple[str, list[tuple[str, str]]]:
    """The text of a file, and what is said of its damage: codes and pages."""
    found: list[Finding] = []
    text = plain_text(read(source_of("in.pdf", data), found.append))
    return text, [(each.code, str(each.place.page or "")) for each in found if each.code in ("R211", "R222")]


WHOLE = found_in(THREE)[0]


def without_index(data: bytes) -> bytes:
    return data[: data.rfind(b"xref\n", 0, data.rfind(b"startxref"))]


def test_a_file_without_its_index_is_read_whole_and_it_is_said() -> None:
    assert found_in(without_index(THREE)) == (WHOLE, [("R222", "")])


def test_a_file_that_lost_its_catalog_and_tree_has_its_pages_in_the_order_of_the_file() -> None:
    lost = without_index(THREE).replace(b"/Type /Catalog", b"/Type /Nothing").replace(b"/Type /Pages", b"/Type /Other")
    assert b"/Other" in lost
    assert found_in(lost) == (WHOLE, [("R222", "")])


def test_a_page_whose_text_is_cut_is_said_and_the_pages_before_it_are_whole() -> None:
    cut = pages(3, [b"One of the council", b"Two of the council", b"Three of the council"])
    text, said = found_in(cut[: cut.index(b"Three of") + 5])
    assert "Two of the council".replace(" ", "") in text.replace(" ", "")
    assert said == [("R222", ""), ("R211", "3")]


def test_a_page_that_is_gone_keeps_its_number() -> None:
    whole = pages(3, [b"One of the council", b"Two of the council", b"Three of the council"])
    objects = whole[: whole.index(b"xref")].split(b"endobj\n")
    lost = b"endobj\n".join(each for each in objects if b"/Type /Page " not in each or b" 6 0 obj" not in b" " + each)
    assert ("R211", "2") in found_in(lost)[1]


def test_letters_of_a_lost_font_are_unknown_and_never_others() -> None:
    lost = raw([*page()[:3], b"null", stream(SHOWN)])
    lost = lost[: lost.index(b"xref")].replace(b"4 0 obj\nnull\nendobj\n", b"")
    text, said = found_in(lost)
    assert set(text.strip()) == {"\ufffd"}
    assert ("R211", "1") in said


def test_objects_that_are_packed_are_found_as_far_as_they_go() -> None:
    tree, leaf = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page()[2]
    head = b"2 0 3 %d 9 %d " % (len(tree) + 1, len(tree) + len(leaf) + 2)
    packed = zlib.compress(head + tree + b" " + leaf + b" << >>")
    holds = stream(packed, b"/Type /ObjStm /Filter /FlateDecode /N 3 /First %d" % len(head))
    made = b"%%PDF-1.5\n4 0 obj\n%b\nendobj\n5 0 obj\n%b\nendobj\n6 0 obj\n%b\nendobj\n" % (
        page()[3],
        stream(SHOWN),
        holds,
    )
    assert found_in(made) == (found_in(raw([*page(), stream(SHOWN)]))[0], [("R222", "")])


@pytest.mark.parametrize("part", [0.991, 0.999])
def test_the_last_bytes_of_a_gazette_are_not_missed(part: float) -> None:
    issue = read(source_of("in.pdf", GAZETTE[: int(len(GAZETTE) * part)]), lambda finding: None)
    assert len(list(issue.descendants("article"))) >= 26


def test_a_file_that_is_cut_off_before_its_pages_says_that_they_are_missing() -> None:
    """As programs write them that put the pages last."""
    first = b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%b\nendobj\n" % (n, stream(SHOWN)) for n in (4, 5, 6))
    for cut in (first, first[:-40]):
        with pytest.raises(UnreadableInput, match="its end is missing, and with it all pages"):
            read(source_of("in.pdf", cut), lambda finding: None)


def test_what_is_encrypted_is_not_rebuilt() -> None:
    assert rebuilt(without_index(THREE).replace(b"/Type /Catalog", b"/Type /Catalog /Encrypt 1 0 R")) is None


def test_a_file_that_has_no_page_is_damaged() -> None:
    with pytest.raises(UnreadableInput, match="damaged"):
        read(source_of("in.pdf", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"), lambda finding: None)


@pytest.mark.parametrize(
    "piece", [b"1 0 obj\n", b"1 0 obj << stream\n", b"9 9 ", b"1 0 obj<</Type/Page/Kids[", b"endstream "]
)
def test_looking_for_objects_takes_ten_times_the_time_for_ten_times_the_bytes(piece: bytes) -> None:
    few, many = (partial(rebuilt, b"%PDF-1.4\n" + piece * times) for times in (5_000, 50_000))
    assert growth(few, many, 25) < 25
