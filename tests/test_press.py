"""The file for the press, read by another program than ours: PDF/X-4 (ISO 15930-7)."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from lxml import etree
from pdf_text import opened
from PIL import Image, ImageCms
from random_issues import random_issue
from test_pdf import LONG, bulletin

from gazette_pub.formats import Press
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.formats.pdf.conditions import Printing, condition_in, uncoated
from gazette_pub.formats.pdf.painting.inks import on_press
from gazette_pub.formats.pdf.painting.marks import Trim, marks
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue
from gazette_pub.issue.plain import squeezed
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.publish.styles import style_named

MADE = datetime(2024, 1, 27, tzinfo=UTC)
MM = 72 / 25.4
NAMESPACES = {
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
}


def printed(issue: Issue, signature: int = 1, **settings: Any) -> bytes:
    return pdf.write(issue, Press(MADE, printing=Printing(uncoated(), signature), **settings))


def read(data: bytes) -> Any:
    return pikepdf.open(io.BytesIO(data))


@pytest.fixture(scope="module")
def data() -> bytes:
    return printed(bulletin(LONG, LONG, "文。"))


@pytest.fixture(scope="module")
def file(data: bytes) -> Any:
    return read(data)


def operators(file: Any) -> Iterator[tuple[str, list[Any]]]:
    """Every operator of every content stream: of pages, and of whatever forms they use."""
    streams = [*file.pages, *(each for each in file.objects if getattr(each, "Subtype", None) == "/Form")]
    for each in streams:
        for instruction in pikepdf.parse_content_stream(each):
            yield str(instruction.operator), list(instruction.operands)


def test_it_says_that_it_is_one(file: Any) -> None:
    packet = etree.fromstring(file.Root.Metadata.read_bytes())
    said = {name: packet.findtext(f".//{name}", namespaces=NAMESPACES) for name in (
        "pdfxid:GTS_PDFXVersion", "pdf:Trapped", "xmpMM:VersionID", "xmpMM:RenditionClass", "xmp:MetadataDate",
    )}  # fmt: skip
    assert said == {
        "pdfxid:GTS_PDFXVersion": "PDF/X-4",
        "pdf:Trapped": "False",
        "xmpMM:VersionID": "1",
        "xmpMM:RenditionClass": "default",
        "xmp:MetadataDate": "2024-01-27T00:00:00Z",
    }
    assert str(packet.findtext(".//xmpMM:DocumentID", namespaces=NAMESPACES)).startswith("uuid:")
    assert (file.docinfo.GTS_PDFXVersion, file.docinfo.Trapped) == ("PDF/X-4", "/False")
    assert (str(file.docinfo.CreationDate), file.pdf_version) == ("D:20240127000000Z", "1.6")
    assert len(file.trailer.ID) == 2


def test_it_carries_the_profile_that_it_is_printed_under(file: Any) -> None:
    (intent,) = file.Root.OutputIntents
    assert (intent.S, intent.OutputConditionIdentifier, intent.RegistryName) == (
        "/GTS_PDFX", "FOGRA29", "http://www.color.org",
    )  # fmt: skip
    profile = intent.DestOutputProfile
    assert (profile.N, profile.read_bytes()) == (4, uncoated().profile)


def test_the_trim_is_within_the_bleed_and_that_within_the_medium(file: Any) -> None:
    for page in file.pages:
        media, bleed, trim = ([float(v) for v in page[name]] for name in ("/MediaBox", "/BleedBox", "/TrimBox"))
        assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([210 * MM, 297 * MM], abs=0.01)
        assert [trim[0] - bleed[0], bleed[2] - trim[2]] == pytest.approx([3 * MM, 3 * MM], abs=0.01)
        assert [trim[1] - bleed[1], bleed[3] - trim[3]] == pytest.approx([3 * MM, 3 * MM], abs=0.01)
        assert media[0] < bleed[0] and media[1] < bleed[1] and media[2] > bleed[2] and media[3] > bleed[3]


def test_nothing_is_red_green_and_blue(file: Any) -> None:
    inks = {(name, *map(float, operands)) for name, operands in operators(file) if name in ("k", "K")}
    assert {name for name, _ in operators(file)}.isdisjoint({"rg", "RG", "g", "G", "sc", "SC", "sh", "Do", "BI"})
    assert inks == {("k", 0, 0, 0, 1), ("K", 0, 0, 0, 1), ("k", 0, 0.8, 0.8, 0), ("K", 0, 0.8, 0.8, 0)}
    spaces = {str(operands[0]) for name, operands in operators(file) if name in ("cs", "CS")}
    assert spaces == {"/All"}
    for page in file.pages:
        assert [str(part) for part in page.Resources.ColorSpace.All[:3]] == ["/Separation", "/All", "/DeviceCMYK"]
    for each in file.objects:
        assert not isinstance(each, pikepdf.Stream) or each.get("/Subtype") not in ("/Image", "/Form")


def test_its_fonts_are_in_it(file: Any) -> None:
    fonts = {font.objgen: font for page in file.pages for font in page.Resources.Font.values()}
    assert fonts
    for font in fonts.values():
        (descendant,) = font.DescendantFonts
        program = {"/FontFile2", "/FontFile3"} & set(descendant.FontDescriptor.keys())
        assert program and len(descendant.FontDescriptor[program.pop()].read_bytes()) > 500


def test_it_has_no_annotation_no_group_no_script_and_no_attachment(file: Any) -> None:
    assert all("/Annots" not in page and "/Group" not in page for page in file.pages)
    assert not {"/AF", "/Names", "/OpenAction", "/AA", "/AcroForm", "/OCProperties"} & set(file.Root.keys())
    assert not [each for each in file.objects if isinstance(each, pikepdf.Dictionary) and "/JS" in each]


def test_its_marks_stand_outside_the_bleed_on_every_plate(file: Any) -> None:
    page = file.pages[-1]
    bleed = [float(v) for v in page.BleedBox]
    shift, inside, points = 0.0, False, list[tuple[float, float]]()
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list[Any](instruction.operands)
        if operator == "cm":
            shift = float(operands[4])
        inside = operator == "q" or (inside and operator != "Q")
        if inside and operator in "mlc":
            values = [float(v) + shift for v in operands]
            points += zip(values[::2], values[1::2], strict=True)
    assert len(points) > 40
    assert not [(x, y) for x, y in points if bleed[0] < x < bleed[2] and bleed[1] < y < bleed[3]]


def test_the_marks_are_as_long_as_a_knife_wants_them() -> None:
    trim = Trim(600.0, 800.0, 0.0)
    inks = on_press(style_named("bulletin"))
    head, *strokes = marks(trim, inks).split("\n")[1:-1]
    assert head == "/All CS 1 SCN 0.25 w"
    corner = [list(map(float, re.findall(r"[-\d.]+", stroke))) for stroke in strokes if " c " not in stroke][:2]
    assert corner[0] == pytest.approx([-3 * MM, 0, -8 * MM, 0], abs=0.001)  # no bleed: still 3 mm off the trim
    assert corner[1] == pytest.approx([0, -3 * MM, 0, -8 * MM], abs=0.001)
    assert len(strokes) == 8 + 4 * 3
    assert trim.margin == pytest.approx(10 * MM)


def test_a_registration_mark_is_round() -> None:
    trim = Trim(600.0, 800.0, 3 * MM)
    circle = next(stroke for stroke in marks(trim, on_press(style_named("bulletin"))).split("\n") if " c " in stroke)
    values = list(map(float, re.findall(r"[-\d.]+", circle)))
    x, y = -6 * MM, 400.0
    first, *_ = ((values[i : i + 2], *(values[j : j + 2] for j in (i + 2, i + 4, i + 6))) for i in range(0, 24, 6))
    for at in (0.0, 0.25, 0.5, 0.75, 1.0):
        point = [sum(w * p[axis] for w, p in zip(bernstein(at), first, strict=True)) for axis in (0, 1)]
        assert math.hypot(point[0] - x, point[1] - y) == pytest.approx(1.8 * MM, rel=0.001)


def bernstein(t: float) -> tuple[float, float, float, float]:
    u = 1 - t
    return u**3, 3 * u * u * t, 3 * u * t * t, t**3


def test_a_line_below_the_trim_says_which_page_it_is(data: bytes) -> None:
    document = opened(data)
    page = document[2].get_textpage()
    media = document[2].get_mediabox()
    assert f"3/{len(document)}" in page.get_text_bounded(0, 0, media[2], 7 * MM)


def test_pages_fill_up_to_whole_signatures_and_the_blank_ones_are_named() -> None:
    found: list[Finding] = []
    issue = bulletin(LONG, LONG, "文。")
    data = printed(issue, 16, report=found.append)
    document, count = opened(data), len(opened(printed(issue)))
    assert len(document) % 16 == 0 and len(document) - count < 16
    said = [finding for finding in found if finding.code == "P501"]
    assert [finding.text for finding in said] == [str(len(document) - count)]
    assert "blank" in document[count].get_textpage().get_text_bounded(0, 0, 600, 7 * MM)


def test_the_same_issue_gives_the_same_bytes(data: bytes) -> None:
    assert printed(bulletin(LONG, LONG, "文。")) == data


@pytest.mark.parametrize("seed", range(6))
def test_any_issue_makes_one_with_all_its_text(seed: int) -> None:
    issue = random_issue(seed)
    pages, sheets = opened(pdf.write(issue, Press(MADE))), opened(printed(issue))
    assert len(pages) == len(sheets)
    for page, sheet in zip(pages, sheets, strict=True):
        left, bottom, right, top = sheet.get_trimbox()
        inside = sheet.get_textpage().get_text_bounded(left, bottom, right, top)
        assert squeezed(inside) == squeezed(page.get_textpage().get_text_bounded())


@pytest.mark.parametrize("name", style_names())
def test_every_style_is_printed_on_its_own_sheet(name: str) -> None:
    style = style_named(name)
    file = read(printed(bulletin("文。"), style=style))
    trim = [float(v) for v in file.pages[0].TrimBox]
    assert trim[3] - trim[1] == pytest.approx(style.sheet.height * MM, abs=0.01)


def test_the_profile_of_ours_is_one_for_a_press() -> None:
    profile: Any = ImageCms.ImageCmsProfile(io.BytesIO(uncoated().profile))
    assert (profile.profile.device_class, profile.profile.xcolor_space.strip()) == ("prtr", "CMYK")
    screen: Any = ImageCms.createProfile("sRGB")
    red, green, blue = turned(profile, screen, "CMYK", (0, 204, 204, 0), "RGB")
    assert red > 200 > 120 > green > blue
    black = turned(screen, profile, "RGB", (0, 0, 0), "CMYK")
    assert sum(black) / 2.55 <= 300


def turned(one: Any, other: Any, space: str, colour: tuple[int, ...], into: str) -> tuple[int, ...]:
    """The colour in the space of the other profile."""
    transform = ImageCms.buildTransform(one, other, space, into)
    made: Any = ImageCms.applyTransform(Image.new(space, (1, 1), colour), transform)
    return tuple(made.getpixel((0, 0)))


def test_a_profile_of_the_print_shop_is_taken_whole(tmp_path: Path) -> None:
    theirs = tmp_path / "press.icc"
    theirs.write_bytes(uncoated().profile)
    condition = condition_in(theirs)
    file = read(pdf.write(bulletin("文。"), Press(MADE, printing=Printing(condition))))
    (intent,) = file.Root.OutputIntents
    assert (intent.OutputConditionIdentifier, intent.Info) == ("Custom", "Offset on uncoated paper (FOGRA29)")
    assert "/RegistryName" not in intent


def changed(at: int, to: bytes) -> bytes:
    return uncoated().profile[:at] + to + uncoated().profile[at + len(to) :]


HOSTILE = {
    "an empty file": (b"", "no ICC profile"),
    "a text": (b"Not a profile at all. " * 20, "no ICC profile"),
    "a profile cut off": (uncoated().profile[:5000], "cut off"),
    "a header alone": (changed(0, (132).to_bytes(4, "big"))[:132], "without desc"),
    "a profile of a screen": (changed(12, b"mntr"), "class mntr"),
    "a profile of red, green and blue": (changed(16, b"RGB "), "for RGB"),
    "a profile of version 5": (changed(8, b"\x05"), "version 5"),
    "a link between two devices": (changed(20, b"CMYK"), "no colours of the eye"),
    "a table without end": (changed(128, b"\xff\xff\xff\xff"), "without desc"),
    "a tag beyond the end": (changed(136, b"\xff\xff\xff\xf0"), "beyond its end"),
    "a class that steers a terminal": (changed(12, b"\x1b[2J"), r"class \?\[2J"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_profile_of_a_press_is_refused(name: str, tmp_path: Path) -> None:
    file = tmp_path / "their.icc"
    file.write_bytes(HOSTILE[name][0])
    with pytest.raises(Exception, match=HOSTILE[name][1]) as caught:
        condition_in(file)
    assert getattr(caught.value, "exit_code", 0) == 3
    assert "print shop" in str(getattr(caught.value, "hint", ""))


def test_any_bytes_in_a_profile_do_no_harm(tmp_path: Path) -> None:
    """Each byte of the header and the table of tags, set to other values: refused, or named."""
    file = tmp_path / "their.icc"
    for at in range(300):
        for value in (b"\x00", b"\x7f", b"\xff"):
            file.write_bytes(changed(at, value))
            try:
                assert replace(condition_in(file), profile=b"").about
            except Exception as error:
                assert getattr(error, "exit_code", 0) == 3  # noqa: PT017  # either is well


def test_a_name_in_many_languages_is_read(tmp_path: Path) -> None:
    tag = b"mluc\0\0\0\0" + (1).to_bytes(4, "big") + (12).to_bytes(4, "big") + b"zhCN"
    said = "胶版纸 (\x1b)".encode("utf-16-be")
    tag += len(said).to_bytes(4, "big") + (28).to_bytes(4, "big") + said
    file = tmp_path / "their.icc"
    file.write_bytes(changed(312, tag))
    assert condition_in(file).about == "胶版纸 ( )"


def test_the_blank_behind_a_number_is_no_text_that_is_too_small_to_print() -> None:
    issue = bulletin("甲")
    items = next(issue.descendants("body")).add("list")
    for i in ("1.", "2."):
        items.add("item", label=i).add("p", "附件。")
    sizes = {float(said[1]) for name, said in operators(read(printed(issue))) if name == "Tf"}
    assert min(sizes) >= 5
    (page,) = opened(pdf.write(issue, Press(MADE)))
    assert "1.附件。" in squeezed(page.get_textpage().get_text_range())


def by_command(gazette: Any, folder: Path, *options: str, toml: str = "") -> Any:
    (folder / "a.txt").write_text("关于一件事的决定\n\n　　决定如下。\n", encoding="utf-8")
    (folder / "gazette.toml").write_text(toml, encoding="utf-8")
    return gazette("convert", folder / "a.txt", "--to", "pdf", "--output", folder / "out", *options)


def versions(folder: Path) -> str:
    file = read((folder / "out" / "a.pdf").read_bytes())
    return str(file.docinfo.get("/GTS_PDFXVersion", ""))


def test_the_command_makes_one_when_it_is_asked(gazette: Any, tmp_path: Path) -> None:
    assert by_command(gazette, tmp_path, "--press").code == 0
    assert versions(tmp_path) == "PDF/X-4"


def test_gazette_toml_asks_for_one_too_and_an_option_is_stronger(gazette: Any, tmp_path: Path) -> None:
    (tmp_path / "their.icc").write_bytes(uncoated().profile)
    toml = 'press = true\nsignature = 4\nicc = "their.icc"\n'
    assert by_command(gazette, tmp_path, toml=toml).code == 0
    assert versions(tmp_path) == "PDF/X-4"
    file = read((tmp_path / "out" / "a.pdf").read_bytes())
    assert (len(file.pages), file.Root.OutputIntents[0].OutputConditionIdentifier) == (4, "Custom")
    assert by_command(gazette, tmp_path, "--no-press", toml="press = true").code == 0
    assert versions(tmp_path) == ""


@pytest.mark.parametrize(
    ("options", "toml", "said"),
    [
        (("--icc", "x.icc"), "", "--icc is for a file for the press"),
        (("--signature", "16"), "", "--signature is for a file for the press"),
        (("--press", "--signature", "0"), "", "0 pages are folded from no sheet"),
        (("--press", "--signature", "7"), "", "7 pages are folded from no sheet"),
        ((), 'press = "yes"', "press: true or false is wanted"),
        ((), 'signature = "16"', "signature: a number of pages is wanted"),
        ((), "signature = true", "signature: a number of pages is wanted"),
    ],
)
def test_what_makes_no_sense_is_said(
    gazette: Any, tmp_path: Path, options: tuple[str, ...], toml: str, said: str
) -> None:
    answer = by_command(gazette, tmp_path, *options, toml=toml)
    assert (answer.code, said in answer.err) == (2, True), answer.err


def test_a_profile_that_is_not_there_says_where_to_get_one(gazette: Any, tmp_path: Path) -> None:
    answer = by_command(gazette, tmp_path, "--press", "--icc", "nowhere.icc")
    assert answer.code == 3
    assert "ask the print shop" in answer.err


def test_a_style_sheet_sets_no_file_for_the_press(gazette: Any, tmp_path: Path) -> None:
    (tmp_path / "x.css").write_text("p { color: red }", encoding="utf-8")
    answer = by_command(gazette, tmp_path, "--press", "--css", str(tmp_path / "x.css"))
    assert (answer.code, "a style sheet sets no file for the press" in answer.err) == (2, True)
