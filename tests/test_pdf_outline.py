"""PDF in: bookmarks and page labels help where the pages do not say otherwise."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pypdf
from hostile_pdf import SHOWN, page, raw, stream
from made_pdf import Sheet, Text, column, pdf
from pypdf.constants import PageLabelStyle

from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.pdf.reading.furniture import take_out
from gazette_pub.formats.pdf.reading.kept import KeptPages
from gazette_pub.formats.pdf.reading.lines import pages_of
from gazette_pub.formats.pdf.reading.outline import Outline
from gazette_pub.formats.pdf.reading.pages import volumes_of
from gazette_pub.formats.pdf.reading.scans import Scanning
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.publish.reading import read_issue
from gazette_pub.structure.line import Pages

TEXT = ["　　为了规范消防工作，预防火灾和减少火灾危害，加强", "应急救援工作，制定本意见。"]
HEADING = "我省消防安全形势与对策"
SHEETS = [
    Sheet([Text(200, 60, "某省人民政府关于消防工作的意见", 18), *column(50, 100, TEXT)]),
    Sheet([Text(50, 60, HEADING[:6], 14), Text(50, 82, HEADING[6:], 14), *column(50, 120, TEXT)]),
]
Change = Callable[[pypdf.PdfWriter], object]


def changed(change: Change, sheets: Sequence[Sheet] = SHEETS) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf(sheets))))
    change(writer)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def read(data: bytes) -> Issue:
    return read_issue(source_of("in.pdf", data), Particulars(), ignore)


def pages(data: bytes) -> Pages:
    with opened(data) as document:
        volume = next(volumes_of(document, Scanning(KeptPages("0")), ignore))
        return pages_of(take_out(volume), None, outline=Outline(document))


def levels(data: bytes) -> list[str]:
    return [line.printed for line in pages(data).lines if line.hints.level == 1]


def test_lines_that_a_bookmark_of_their_page_names_have_its_level() -> None:
    assert levels(changed(lambda writer: writer.add_outline_item(title="我省消防安全 形势与对策", page_number=1))) == [
        HEADING[:6],
        HEADING[6:],
    ]


def test_a_bookmark_that_says_something_else_or_leads_elsewhere_is_not_believed() -> None:
    assert levels(changed(lambda writer: writer.add_outline_item(title="消防安全形势", page_number=1))) == []
    assert levels(changed(lambda writer: writer.add_outline_item(title=HEADING, page_number=0))) == []


def test_a_bookmark_of_a_line_that_is_set_as_text_makes_no_title_of_it() -> None:
    plain = [SHEETS[0], Sheet([Text(50, 60, HEADING), *column(50, 120, TEXT)])]
    assert levels(changed(lambda writer: writer.add_outline_item(title=HEADING, page_number=1), plain)) == []


def numbers(data: bytes) -> list[str | None]:
    return [end.get("n") for end in read(data).descendants("pb")]


def labelled(writer: pypdf.PdfWriter) -> None:
    writer.set_page_label(0, 1, style=PageLabelStyle.DECIMAL, start=17)


def test_pages_without_a_printed_number_have_that_of_their_label() -> None:
    assert numbers(changed(labelled)) == ["17", "18"]
    assert [end.get("printed") for end in read(changed(labelled)).descendants("pb")] == [None, None]


def test_a_printed_number_goes_before_a_label() -> None:
    marked = [Sheet([*sheet.texts, Text(290, 780, f"—{n}—")]) for n, sheet in enumerate(SHEETS, 3)]
    assert numbers(changed(labelled, marked)) == ["3", "4"]


def test_bookmarks_that_go_round_in_a_circle_do_no_harm() -> None:
    outlines = b"/Outlines << /First 6 0 R /Last 6 0 R /Count 2 >>"
    item = b"<< /Title (Notice) /Parent 1 0 R /Dest [3 0 R /Fit] /Next %b /First %b >>"
    made = raw([*page(catalog=outlines), stream(SHOWN), item % (b"7 0 R", b"6 0 R"), item % (b"6 0 R", b"7 0 R")])
    assert "Notice" in plain_text(read(made))
