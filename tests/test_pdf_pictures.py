"""PDF in: pictures that are part of what a page says."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest
from made_pdf import Sheet, Text, column, pdf
from pictured import dots, saved
from PIL import Image

from gazette_pub.command.apart import read_apart
from gazette_pub.formats import source_of
from gazette_pub.formats.pdf.reading import pages
from gazette_pub.formats.pdf.reading import taken as reading_taken
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import Issue, Node, schema_errors
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.pictures import Pictures, name_of, named_in, src_of
from gazette_pub.issue.plain import text_inside
from gazette_pub.publish.reading import read_issue

TITLE = Text(200, 60, "某省人民政府关于公布规划的通知", 18)
ABOVE = column(50, 90, ["　　现将规划公布如下，请认真贯彻执行，并做好各项工作。"])
BELOW = column(50, 320, ["　　特此通知，请各单位认真执行，并将情况报告省人民政府。"])


def read(*sheets: Sheet) -> tuple[Issue, list[str]]:
    findings: list[Finding] = []
    issue = read_issue(source_of("in.pdf", pdf(sheets)), Particulars(), findings.append)
    assert list(schema_errors(issue)) == []
    return issue, [finding.code for finding in findings if finding.code.startswith("R2")]


def picture(left: float, top: float, right: float, bottom: float) -> str:
    return f"q {right - left} 0 0 {bottom - top} {left} {800 - bottom} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"


def figures(*sheets: Sheet) -> list[Node]:
    return list(read(*sheets)[0].descendants("figure"))


def test_a_picture_between_paragraphs_is_a_figure_with_its_page_and_box() -> None:
    issue, codes = read(Sheet([TITLE, *ABOVE, *BELOW], drawn=picture(100, 120, 300, 260)))
    (figure,) = issue.descendants("figure")
    assert (figure.get("page"), figure.get("box"), figure.get("src")) == ("1", "100 120 300 260", None)
    assert [node.name for node in figure.above.children()] == ["p", "figure", "p"]
    assert codes == ["R220"]


def test_the_line_below_that_names_it_is_its_caption() -> None:
    caption = Text(150, 280, "图一　项目位置示意")
    (figure,) = figures(Sheet([TITLE, *ABOVE, caption, *BELOW], drawn=picture(100, 120, 300, 260)))
    (said,) = figure.children("caption")
    assert text_inside(said).replace("\u3000", "") == "图一项目位置示意" and said.get("page") == "1"


def test_a_line_below_that_speaks_of_it_is_text() -> None:
    says = column(50, 280, ["　　图一所示为项目位置，各地应当按照其要求做好工作。"])
    (figure,) = figures(Sheet([TITLE, *ABOVE, *says, *BELOW], drawn=picture(100, 120, 300, 260)))
    assert list(figure.children("caption")) == []


def test_strips_of_one_picture_are_one() -> None:
    strips = "\n".join(picture(100, 120 + 10 * n, 300, 130 + 10 * n) for n in range(14))
    (figure,) = figures(Sheet([TITLE, *ABOVE, *BELOW], drawn=strips))
    assert figure.get("box") == "100 120 300 260"


def test_ornaments_grounds_and_what_pages_have_at_one_place_are_no_figures() -> None:
    small, ground = picture(100, 120, 118, 260), picture(0, 0, 600, 800)
    assert read(Sheet([TITLE, *ABOVE, *BELOW], drawn=f"{ground}\n{small}"))[1] == []
    crest = picture(280, 20, 330, 50)
    pages = [Sheet([Text(50, 100 + 40 * n, said * 12), *BELOW[n:]], drawn=crest) for n, said in enumerate("甲乙丙")]
    assert figures(*pages) == []
    assert len(figures(*pages[:1])) == 1


def test_photographs_that_stand_where_others_did_are_figures() -> None:
    album = [
        Sheet([Text(50, 300 + 40 * n, said * 12)], drawn=dotted("80" * (30 + n) * 40, 40, 30 + n, "/CS /G"))
        for n, said in enumerate("甲乙丙")
    ]
    assert [figure.get("page") for figure in figures(*album)] == ["1", "2", "3"]


def test_a_seal_over_the_signature_parts_nothing_and_is_said() -> None:
    signed = [Text(350, 360, "某省人民政府"), Text(350, 378, "2024年1月18日")]
    issue, codes = read(Sheet([TITLE, *ABOVE, *BELOW, *signed], drawn=picture(340, 320, 430, 400)))
    assert list(issue.descendants("figure")) == [] and codes == ["R220"]
    assert [text_inside(node) for node in issue.descendants("signature")] == ["某省人民政府"]


def test_a_picture_in_one_column_stands_in_that_column() -> None:
    left = [
        "　　第一条　为了规范消防工作，",
        "预防火灾和减少火灾危害，加强应急",
        "救援工作，保护人身财产安全，维护",
        "公共安全，制定本条例。",
    ]
    right = [
        "　　第二条　消防工作贯彻预防为",
        "主、防消结合的方针，按照政府统一",
        "领导、部门依法监管、单位全面负责",
        "的原则实行责任制。",
    ]
    texts = [*column(50, 100, left), *column(320, 100, right * 3)]
    issue, _ = read(Sheet([TITLE, *texts], drawn=picture(60, 180, 190, 260)))
    order = [node.name for node in issue.descendants("article", "figure")]
    assert order[:3] == ["article", "figure", "article"]


# the pictures themselves


def taken(data: bytes) -> tuple[Issue, Pictures, list[str]]:
    """The issue, its pictures, and the codes of the reader's findings about them."""
    findings, pictures = list[Finding](), Pictures()
    issue = read_issue(source_of("in.pdf", data), Particulars(), findings.append, pictures=pictures)
    assert list(schema_errors(issue)) == []
    return issue, pictures, [finding.code for finding in findings if finding.code == "R220"]


def only(data: bytes) -> Image.Image:
    """The one picture of a file, which its one figure names; and nothing is said of it."""
    issue, pictures, codes = taken(data)
    ((_, _, name),) = named_in(issue)
    assert (list(pictures), codes) == ([name], [])
    return Image.open(io.BytesIO(pictures.get(name) or b""))


def grey_at(image: Image.Image, place: tuple[int, int]) -> int:
    return image.convert("L").tobytes()[place[1] * image.width + place[0]]


def page(drawn: str) -> bytes:
    return pdf([Sheet([TITLE, *ABOVE, *BELOW], drawn=drawn)])


def dotted(colours: str, width: int, height: int, more: str = "") -> str:
    """A picture of these dots, in hexadecimal digits, 200 points wide and 140 high."""
    entries = f"/W {width} /H {height} /BPC 8 /F /AHx {more}"
    return f"q 200 0 0 140 100 540 cm BI {entries} ID {colours}> EI Q"


def with_picture(image: bytes, **entries: object) -> bytes:
    """A page with a stream that holds this picture, as other programs write it."""
    with pikepdf.open(io.BytesIO(page("q 200 0 0 140 100 540 cm /Im Do Q"))) as file:
        stream = file.make_stream(image, pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image))
        for key, value in entries.items():
            stream[f"/{key}"] = value
        file.pages[0].Resources.XObject = pikepdf.Dictionary(Im=stream)
        made = io.BytesIO()
        file.save(made)
    return made.getvalue()


JPEG = {"Width": 300, "Height": 200, "BitsPerComponent": 8, "Filter": pikepdf.Name.DCTDecode}


def test_a_jpeg_is_taken_as_it_is() -> None:
    photo = saved(dots(), "JPEG")
    issue, pictures, codes = taken(with_picture(photo, ColorSpace=pikepdf.Name.DeviceRGB, **JPEG))
    (figure,) = issue.descendants("figure")
    assert (figure.get("src"), codes) == (src_of(name_of(photo)), [])
    assert pictures.get(name_of(photo)) == photo


def test_a_jpeg_that_the_page_shows_otherwise_is_taken_as_it_shows_it() -> None:
    grey = saved(dots(mode="L"), "JPEG")
    upside = pikepdf.Array([1, 0])
    seen = only(with_picture(grey, ColorSpace=pikepdf.Name.DeviceGray, Decode=upside, **JPEG)).convert("L")
    assert seen.size == (300, 200)
    was = Image.open(io.BytesIO(grey))
    assert all(abs(grey_at(seen, at) - (255 - grey_at(was, at))) < 4 for at in ((5, 5), (150, 100), (290, 190)))


def test_dots_are_taken_dot_by_dot() -> None:
    rows = [("FF0000", "00FF00")] * 20 + [("0000FF", "808080")] * 20
    colours = "".join(left * 20 + right * 20 for left, right in rows)
    seen = only(page(dotted(colours, 40, 40, "/CS /RGB")))
    assert (seen.format, seen.size, seen.mode) == ("PNG", (40, 40), "RGB")
    assert seen.tobytes().hex().upper() == colours
    assert only(page(dotted("00" * 800 + "FF" * 800, 40, 40, "/CS /G"))).mode == "1"


def test_strips_are_joined_as_the_page_shows_them() -> None:
    upper = "q 200 0 0 70 100 610 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q"
    lower = "q 200 0 0 70 100 540 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID C0> EI Q"
    seen = only(page(f"{upper}\n{lower}")).convert("L")
    across, down = seen.width // 2, seen.height
    assert [seen.getpixel((across, down * part // 8)) for part in (1, 3, 5, 7)] == [0, 0, 192, 192]


def test_a_picture_of_which_the_page_shows_a_part_is_that_part() -> None:
    cut = f"q 100 540 200 70 re W n {dotted('00 80 FF 40', 2, 2, '/CS /G')} Q"
    seen = only(page(cut)).convert("L")
    assert seen.getpixel((2, seen.height - 3)) == 255  # the lower left dot
    assert seen.getpixel((2, 2)) == 255  # nothing is painted above


def test_what_is_painted_through_a_stencil_has_its_colour() -> None:
    stencil = "q 1 0 0 rg 200 0 0 140 100 540 cm BI /W 8 /H 2 /IM true /F /AHx ID 00 FF> EI Q"
    seen = only(page(stencil)).convert("RGB")
    assert seen.getpixel((seen.width // 2, seen.height // 4)) == (255, 0, 0)
    assert seen.getpixel((seen.width // 2, 3 * seen.height // 4)) == (255, 255, 255)


def test_what_is_drawn_on_a_picture_is_on_it() -> None:
    marked = f"{dotted('C0', 1, 1, '/CS /G')}\n0 0 0 RG 4 w 100 610 m 300 610 l S"
    seen = only(page(marked)).convert("L")
    assert grey_at(seen, (seen.width // 2, seen.height // 2)) < 40 < grey_at(seen, (5, 5))


def test_a_seal_over_text_is_not_taken() -> None:
    signed = [Text(350, 360, "某省人民政府"), Text(350, 378, "2024年1月18日")]
    sheet = Sheet([TITLE, *ABOVE, *BELOW, *signed], drawn=picture(340, 320, 430, 400))
    _, pictures, codes = taken(pdf([sheet]))
    assert (list(pictures), codes) == ([], ["R220"])


def test_a_picture_in_a_cell_is_in_the_cell() -> None:
    rules = "\n".join(
        [f"100 {800 - y} m 500 {800 - y} l S" for y in (150, 180, 280)]
        + [f"{x} 520 m {x} 650 l S" for x in (100, 300, 500)]
    )
    words = [Text(150, 168, "名称"), Text(350, 168, "图样"), Text(150, 230, "徽标")]
    sheet = Sheet([TITLE, *ABOVE, *words, *BELOW], drawn=f"{rules}\n{picture(340, 190, 440, 270)}")
    issue, pictures, codes = taken(pdf([sheet]))
    (figure,) = issue.descendants("figure")
    assert [figure.above.name, figure.get("box"), codes] == ["cell", "340 190 440 270", []]
    assert figure.get("src") == src_of(*pictures)
    assert [text_inside(cell) for cell in issue.descendants("cell")] == ["名称", "图样", "徽标", ""]


def test_a_picture_above_the_words_of_its_cell_stands_before_them() -> None:
    rules = "\n".join(
        [f"100 {800 - y} m 500 {800 - y} l S" for y in (150, 180, 300)]
        + [f"{x} 500 m {x} 650 l S" for x in (100, 300, 500)]
    )
    words = [Text(150, 168, "名称"), Text(350, 168, "图样"), Text(150, 230, "徽标"), Text(350, 290, "会场")]
    issue, _, codes = taken(
        pdf([Sheet([TITLE, *ABOVE, *words, *BELOW], drawn=f"{rules}\n{picture(340, 190, 440, 270)}")])
    )
    *_, cell = issue.descendants("cell")
    assert [node.name for node in cell.children()] == ["figure", "p"] and codes == []


def test_a_page_without_text_behind_the_text_is_a_figure_and_a_cover_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "recognise", lambda *_: None)  # there is no text in it, and to look for it takes long
    whole, text = Sheet([], drawn=picture(0, 0, 600, 800)), Sheet([TITLE, *ABOVE, *BELOW])
    issue, _, _ = taken(pdf([whole, text, whole]))
    assert [figure.get("page") for figure in issue.descendants("figure")] == ["3"]
    assert len(list(issue.documents)) == 1


def test_a_page_that_lies_on_its_side_gives_its_picture_upright() -> None:
    sheet = Sheet([TITLE, *ABOVE, *BELOW], drawn=dotted("00 80 C0 FF", 2, 2, "/CS /G"), more={"Rotate": 90})
    seen = only(pdf([sheet])).convert("L")
    quarters = [(seen.width * x // 4, seen.height * y // 4) for y in (1, 3) for x in (1, 3)]
    assert [seen.getpixel(at) for at in quarters] == [0, 128, 192, 255]  # its text says how it is read


def test_a_damaged_picture_is_said_and_its_place_is_kept() -> None:
    broken = saved(dots(), "JPEG")[:100]
    issue, pictures, codes = taken(with_picture(broken, ColorSpace=pikepdf.Name.DeviceRGB, **JPEG))
    assert len(list(issue.descendants("figure"))) <= 1
    assert all(figure.get("src") or codes for figure in issue.descendants("figure"))
    assert len(pictures) <= 1


def test_pictures_come_over_from_the_process_that_reads_the_file() -> None:
    data = page(dotted("00" * 800 + "FF" * 800, 40, 40, "/CS /G"))
    here, there = taken(data)[1], Pictures()
    read_apart(source_of("in.pdf", data), Particulars(), ignore, pictures=there)
    assert {name: there.get(name) for name in there} == {name: here.get(name) for name in here}
    assert len(there) == 1


@pytest.mark.parametrize("size", [(100_000, 100_000), (20_000, 20_000), (100_000, 1)])
def test_a_picture_of_too_many_dots_is_not_even_looked_at(size: tuple[int, int]) -> None:
    entries = {**JPEG, "Width": size[0], "Height": size[1], "Filter": pikepdf.Name.FlateDecode}
    data = with_picture(zlib.compress(bytes(1000)), ColorSpace=pikepdf.Name.DeviceGray, **entries)
    _, pictures, codes = taken(data)
    assert (len(pictures), codes) in ((0, ["R220"]), (1, []), (0, []))
    assert all(len(pictures.get(name) or b"") < 100_000 for name in pictures)


def test_the_tiles_of_a_pattern_do_not_hold_the_reader_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_taken, "MOST_OF_A_PAGE", 3)
    tiles = "\n".join(
        picture(60 + 60 * across, 120 + 30 * down, 90 + 60 * across, 145 + 30 * down)
        for across in range(3)
        for down in range(2)
    )
    _, pictures, codes = taken(page(tiles))
    assert codes == ["R220"] * 3
    assert len(pictures) == 1  # the same dots


def test_the_pictures_of_a_file_are_taken_up_to_a_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_taken, "MOST_IN_ALL", 200_000)
    one, other = dotted("00" * 800 + "FF" * 800, 40, 40, "/CS /G"), picture(100, 400, 300, 540)
    _, pictures, codes = taken(page(f"{one}\n{other}"))
    assert (len(pictures), codes) == (1, ["R220"])


# charts


LABELS = [*(Text(110, 140 + 30 * n, f"{80 - 20 * n}", 8) for n in range(4)), Text(150, 272, "一月", 8)]
LABELS += [Text(210, 272, "二月", 8)]
AXES = "130 540 m 290 540 l S 130 540 m 130 670 l S"
CURVE = f"130 560 m 180 600 240 610 290 660 c S {AXES}"
SLANTING = f"140 560 m 200 640 l 280 600 l S {AXES}"
BARS = "\n".join([AXES, *(f"{150 + 40 * n} 540 20 {40 + 25 * n} re f" for n in range(3))])


@pytest.mark.parametrize("drawn", [CURVE, SLANTING, BARS], ids=["curve", "slanting", "bars"])
def test_curves_bars_and_slanting_lines_with_small_words_are_a_figure(drawn: str) -> None:
    caption = Text(150, 290, "图一　各月比例", 8)
    issue, _ = read(Sheet([TITLE, *ABOVE, *LABELS, caption, *BELOW], drawn=drawn))
    (figure,) = issue.descendants("figure")
    assert [text_inside(said).split() for said in figure.children("caption")] == [["图一", "各月比例"]]
    assert [node.name for node in figure.above.children()] == ["p", "figure", "p"]
    (end,) = issue.descendants("pb")
    assert (end.get("head") or "").split() == ["80", "60", "40", "20", "一月", "二月"]


def test_a_chart_is_taken_as_the_page_shows_it() -> None:
    pictures = Pictures()
    data = pdf([Sheet([TITLE, *ABOVE, *LABELS, *BELOW], drawn=CURVE)])
    issue = read_issue(source_of("in.pdf", data), Particulars(), ignore, pictures=pictures)
    (figure,) = issue.descendants("figure")
    assert figure.get("src") is not None


def test_a_curve_around_text_a_seal_and_grounds_as_high_as_each_other_are_no_chart() -> None:
    signed = [Text(150, 200, "某省人民政府"), Text(150, 220, "2024年3月1日")]
    assert figures(Sheet([TITLE, *ABOVE, *LABELS, *signed, *BELOW], drawn=CURVE)) == []
    assert figures(Sheet([TITLE, *ABOVE, *BELOW], drawn=CURVE)) == []  # a flourish, with no words
    grounds = "\n".join(f"0.9 g {150 + 40 * n} 540 20 90 re f" for n in range(3))
    assert figures(Sheet([TITLE, *ABOVE, *LABELS, *BELOW], drawn=grounds)) == []
