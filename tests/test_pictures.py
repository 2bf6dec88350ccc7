"""What pages show of pictures: each kind, whole, at its size, with what it is; or why not, and the caption all the same."""

from __future__ import annotations

import base64
import contextlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from pictured import EMF, TEXT, dots, figure, issue_with, png, png_that_says, saved, seen_through
from PIL import Image, ImageFile
from tagged import tagged
from typeset.mono import setter

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.akn import read as akn_reading
from gazette_pub.formats.akn.write import write as write_akn
from gazette_pub.formats.html.write import write as write_html
from gazette_pub.formats.pdf import read as pdf_reading
from gazette_pub.formats.pdf.conditions import Printing, uncoated
from gazette_pub.formats.pdf.preflight import preflight
from gazette_pub.formats.pdf.write import write as write_pdf
from gazette_pub.formats.word import read as docx_reading
from gazette_pub.formats.word.write import write as write_docx
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.model import Issue, serialise
from gazette_pub.issue.pictures import Pictures, name_of
from gazette_pub.layout import rasters
from gazette_pub.layout.pictures import shown_in, size_of
from gazette_pub.layout.pngs import plain, png_of
from gazette_pub.layout.rasters import NotShown, is_plain_jpeg, raster_of
from gazette_pub.layout.stylesheets import style
from gazette_pub.typeset.compose import Composed, compose

MADE = datetime(2024, 1, 27, tzinfo=UTC)
Write = Callable[[Issue, Press], bytes]


def made(write: Write, issue: Issue, pictures: Pictures, **how: object) -> tuple[bytes, list[str]]:
    """The file, and the codes of what was found."""
    found: list[Finding] = []
    data = write(issue, Press(MADE, found.append, pictures=pictures, **how))  # type: ignore[arg-type]
    return data, [finding.code for finding in found if finding.code not in ("F104", "F101")]


def turned(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return saved(dots(), "JPEG", exif=exif.tobytes(), dpi=(150, 150))


# looked through


@pytest.mark.parametrize("lenient", [False, True])
@pytest.mark.parametrize("format", ["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "JPEG2000"])
def test_a_whole_picture_is_taken_and_a_part_of_it_is_not(
    format: str, lenient: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", lenient)  # as other libraries set it
    data = saved(dots(), format)
    assert (raster_of(data).width, raster_of(data).height) == (300, 200)
    for share in (0.3, 0.7, 0.97):
        with pytest.raises(NotShown, match="damaged"):
            raster_of(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (png_that_says(100_000, 1, b""), "it has 100000 by 1 dots"),
        (png_that_says(29_000, 29_000, zlib.compress(bytes(1000))), "it has 29000 by 29000 dots"),
        (png_that_says(0, 10, b""), "damaged|0 by 10"),
        (png_that_says(200, 200, zlib.compress(bytes(1000))), "damaged"),
        (b"\x89PNG\r\n\x1a\n" + saved(dots(), "JPEG"), "damaged"),
        (b"\xff\xd8\xff" + b"a text" * 100, "damaged"),
        (b"GIF89a" + b"\xff" * 40, "damaged|dots"),
        (b"RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff\xff\xff" * 2, "it has 16777216 by 16777216 dots"),
        (b"II*\0\x08\0\0\0" + b"\xff" * 30, "damaged"),
        (EMF, "of its kind .image/emf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "of its kind .image/svg.xml"),
        (b"a text", "of its kind"),
    ],
)
def test_what_is_hostile_damaged_or_of_no_dots_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(NotShown, match=said):
        raster_of(data)


def test_a_picture_that_is_turned_says_the_size_that_it_is_shown_in() -> None:
    raster = raster_of(turned(6))
    assert (raster.width, raster.height, raster.turned) == (200, 300, 6)
    assert raster.size == pytest.approx((96, 144))
    assert raster_of(turned(9)).turned == 1


def test_a_film_is_shown_as_its_first_picture() -> None:
    film = saved(dots(), "GIF", save_all=True, append_images=[dots(mode="L").convert("RGB")])
    data, media = raster_of(film).sent({"gif"})
    assert (media, raster_of(saved(dots(), "GIF")).sent({"gif"})[1]) == ("image/png", "image/gif")
    assert Image.open(io.BytesIO(data)).size == (300, 200)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "LA", "RGBA", "CMYK", "YCbCr"])
def test_dots_are_the_same_as_png(mode: str) -> None:
    image = dots(mode=mode)
    again = Image.open(io.BytesIO(png_of(image, (150, 150))))
    assert again.convert("RGBA").tobytes() == image.convert("RGBA").tobytes()
    assert again.info["dpi"] == pytest.approx((150, 150), abs=0.1)


def test_a_pdf_takes_the_rows_of_a_png_only_where_it_knows_them() -> None:
    assert plain(saved(dots())) is not None
    assert plain(saved(dots(mode="RGBA"))) is None
    assert plain(saved(dots(mode="P"), transparency=1)) is None


def test_a_jpeg_goes_into_a_pdf_as_it_is_only_where_every_decoder_knows_it() -> None:
    data = saved(dots(), "JPEG")
    assert is_plain_jpeg(raster_of(data))
    assert is_plain_jpeg(raster_of(saved(dots(), "JPEG", progressive=True)))
    arithmetic = data.replace(b"\xff\xc0", b"\xff\xc9", 1)
    assert not is_plain_jpeg(rasters.Raster(arithmetic, raster_of(data).kind, 300, 200, None, 1, "RGB", True, None))


# its size


def test_a_picture_is_as_large_as_where_it_was_taken_from_and_never_larger_than_its_room() -> None:
    pictures = Pictures()
    data = saved(dots(), dpi=(150, 150))
    blocks = (
        figure(pictures, data) + figure(pictures, data, box="10 10 100 70") + figure(pictures, data, box="0 0 9 90")
    )
    issue = issue_with(blocks)
    shown = shown_in(issue, pictures)
    plain_, placed, crossed = (each for each in issue.descendants("figure"))
    assert size_of(shown.rasters[plain_.get("src", "")], plain_, 500, 500) == pytest.approx((144, 96), abs=0.1)
    assert size_of(shown.rasters[plain_.get("src", "")], plain_, 72, 500) == pytest.approx((72, 48))
    assert size_of(shown.rasters[plain_.get("src", "")], plain_, 500, 48) == pytest.approx((72, 48))
    assert size_of(shown.rasters[plain_.get("src", "")], placed, 500, 500) == pytest.approx((90, 60))
    assert size_of(shown.rasters[plain_.get("src", "")], crossed, 500, 500) == pytest.approx((144, 96), abs=0.1)


# HTML


def images_in(page: bytes) -> list[tuple[str, str, bytes]]:
    """Of each picture on an HTML page its media type, what is said of it, and its bytes."""
    found = re.findall(r'<img src="data:([a-z/]+);base64,([^"]+)" alt="([^"]*)"', page.decode())
    return [(media, said, base64.b64decode(data)) for media, data, said in found]


def test_an_html_page_has_its_pictures_in_itself() -> None:
    pictures, photo = Pictures(), saved(dots(), "JPEG")
    blocks = figure(pictures, photo, "图1　会议现场") + figure(pictures, saved(dots(), "TIFF"))
    page, codes = made(write_html, issue_with(blocks), pictures)
    (media, said, data), (other, alone, _) = images_in(page)
    assert (media, said, data, codes) == ("image/jpeg", "图1　会议现场".replace("\u3000", " "), photo, [])
    assert (other, alone) == ("image/png", "图片")
    assert re.search(r'src="(?!data:)|url\(', page.decode()) is None


def test_where_there_is_no_picture_the_caption_stays_and_the_reason_is_said() -> None:
    pictures = Pictures()
    blocks = figure(pictures, EMF, "图1　矢量图") + figure(pictures, saved(dots())[:300], "图2　损坏")
    nowhere = f'<figure src="x.media/{"0" * 64}.png"><caption>图3　缺失</caption></figure>'
    for write in (write_html, write_pdf):
        _, codes = made(write, issue_with(blocks + nowhere), pictures)
        assert codes == ["F106", "F106", "F103"]
    html = made(write_html, issue_with(blocks + nowhere), pictures)[0].decode()
    assert "<img" not in html and all(said in html for said in ("矢量图", "损坏", "缺失"))


# the pages


def composed(blocks: str, pictures: Pictures, kind: str = "notice", before: str = f"<p>{TEXT}</p>") -> Composed:
    issue = issue_with(blocks, kind, before)
    return compose(issue, setter().style, setter().case, shown=shown_in(issue, pictures))


@pytest.mark.parametrize("size", [(300, 200), (3000, 100), (100, 3000), (1, 1), (2900, 2900)])
def test_a_picture_stands_on_whole_lines_and_inside_its_column(size: tuple[int, int]) -> None:
    pictures, grid = Pictures(), setter().style
    pages = composed(figure(pictures, png(*size), "图1　示意"), pictures).pages
    (placed,) = (placed for page in pages for placed in page.rows if placed.row.images)
    (image,) = placed.row.images
    assert image.x >= 0 and image.x + image.width <= grid.text.measure(1) + 0.01
    assert image.y > 0 and image.y + image.height < placed.row.lines * grid.text.leading
    assert image.width / image.height == pytest.approx(size[0] / size[1])


def test_a_picture_is_never_parted_from_its_caption() -> None:
    pictures, text = Pictures(), f"<p>{TEXT}</p>"
    blocks = figure(pictures, png(300, 600), "图1　示意")
    for lines in range(0, 40, 3):
        pages = composed(blocks, pictures, before=text * lines).pages
        number, at = next(
            (n, i) for n, page in enumerate(pages) for i, placed in enumerate(page.rows) if placed.row.images
        )
        assert pages[number].rows[at + 1].row.source.role == "caption"  # type: ignore[union-attr]


def test_a_wide_picture_stands_over_both_columns_with_its_caption() -> None:
    pictures, grid = Pictures(), setter().style
    law = "".join(f'<article num="{n}" label="第{n}条"><p>{TEXT * 3}</p></article>' for n in range(1, 9))
    wide, narrow = (figure(pictures, png(width, 200), "图　示意") for width in (900, 450))
    rows = [placed for page in composed(wide + narrow, pictures, "law", law).pages for placed in page.rows]
    found = [placed.row.images[0].width for placed in rows if placed.row.images]
    assert found == pytest.approx([900 * 72 / 150, 450 * 72 / 150])
    assert found[0] > grid.text.measure(2) > found[1]


def test_a_picture_in_a_cell_is_inside_its_cell() -> None:
    pictures = Pictures()
    ring = figure(pictures, seen_through())
    cells = f"<cell>徽标</cell><cell>{ring}</cell><cell>{figure(pictures, png(2000, 2000))}</cell>"
    pages = composed(f"<table><row>{cells}</row></table>", pictures).pages
    (placed,) = (placed for page in pages for placed in page.rows if placed.row.images)
    edges = sorted({rule.x0 for rule in placed.row.rules if rule.x0 == rule.x1})
    for image, left, right in zip(placed.row.images, edges[1:], edges[2:], strict=False):
        assert left < image.x and image.x + image.width < right
        assert image.y >= 0 and image.y + image.height <= placed.row.lines * setter().leading


# PDF


def every_kind(pictures: Pictures) -> Issue:
    """One of each kind that a page is set with, and one that it is not."""
    files = [
        saved(dots(), "JPEG", dpi=(150, 150)),
        turned(8),
        saved(dots(mode="CMYK"), "JPEG"),
        saved(dots(mode="L"), "JPEG"),
        saved(dots()),
        saved(dots(mode="P")),
        saved(dots(mode="1")),
        seen_through(),
        saved(dots(), "TIFF"),
        EMF,
    ]
    return issue_with("".join(figure(pictures, data, f"图{n}　示意") for n, data in enumerate(files, 1)))


@pytest.fixture(scope="module")
def archive() -> tuple[bytes, Issue, Pictures]:
    pictures = Pictures()
    issue = every_kind(pictures)
    return write_pdf(issue, Press(MADE, pictures=pictures)), issue, pictures


@contextlib.contextmanager
def streams_of(pdf: bytes) -> Iterator[list[pikepdf.Stream]]:
    """The pictures of a file, in the order of their names."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        named = dict(item for page in file.pages for item in page.get_images().items())
        yield [named[key] for key in sorted(named)]  # type: ignore[misc]


def test_a_pdf_has_a_jpeg_as_it_is_and_says_what_each_picture_is(archive: tuple[bytes, Issue, Pictures]) -> None:
    pdf, _, pictures = archive
    with streams_of(pdf) as streams:
        assert streams[0].read_raw_bytes() == pictures.get(next(iter(pictures)))
        assert [str(each.get("/Filter")) for each in streams] == ["/DCTDecode"] * 4 + ["/FlateDecode"] * 5
    figures = list(tagged(pdf).root.all("Figure"))
    assert [each.said("Alt") for each in figures] == [f"图{n} 示意" for n in range(1, 10)]
    assert all(float(edge) >= 0 for each in figures for edge in each.entries["/A"]["/BBox"])
    assert tagged(pdf).lost == []


def test_each_picture_of_a_pdf_is_painted_as_it_was(archive: tuple[bytes, Issue, Pictures]) -> None:
    pdf, _, pictures = archive
    with streams_of(pdf) as streams:
        for name, stream in zip(pictures, streams, strict=False):
            was = Image.open(io.BytesIO(pictures.get(name) or b""))
            if was.mode == "CMYK":  # inks have a profile: an archive file says what they look like
                assert int(stream.ColorSpace[1].N) == 4
            elif "/SMask" not in stream:
                shown = pikepdf.PdfImage(stream).as_pil_image().convert("RGB")
                assert shown.tobytes() == was.convert("RGB").tobytes()


def test_our_pdf_gives_back_the_issue_and_every_picture(archive: tuple[bytes, Issue, Pictures]) -> None:
    pdf, issue, pictures = archive
    back = Pictures()
    again = pdf_reading.read(source_of("a.pdf", pdf), ignore, pictures=back)
    assert serialise(again) == serialise(issue)
    assert {name: back.get(name) for name in back} == {name: pictures.get(name) for name in pictures}


def test_a_picture_that_somebody_put_another_in_place_of_breaks_the_seal(
    archive: tuple[bytes, Issue, Pictures],
) -> None:
    from gazette_pub.formats.pdf.opening import opened
    from gazette_pub.formats.pdf.reading.carried import carried_in, is_sealed

    pdf, _, _ = archive
    with opened(pdf) as document:
        carried = carried_in(document)
    assert carried is not None and is_sealed(pdf, carried)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        first = next(stream for page in file.pages for stream in page.get_images().values())
        first.write(saved(dots(mode="L").convert("RGB"), "JPEG"), filter=pikepdf.Name.DCTDecode)
        changed = io.BytesIO()
        file.save(changed)
    assert not is_sealed(changed.getvalue(), carried)


def test_the_same_pictures_give_the_same_file(archive: tuple[bytes, Issue, Pictures]) -> None:
    pdf, issue, pictures = archive
    assert write_pdf(issue, Press(MADE, pictures=pictures)) == pdf


def test_a_file_for_the_press_has_inks_alone() -> None:
    pictures = Pictures()
    issue = every_kind(pictures)
    pdf, _ = made(write_pdf, issue, pictures, printing=Printing(uncoated()))
    with streams_of(pdf) as streams:
        spaces = [str(stream.ColorSpace) for stream in streams]
    grey = "/DeviceGray"
    assert spaces == ["/DeviceCMYK"] * 3 + [grey] + ["/DeviceCMYK"] * 2 + [grey] + ["/DeviceCMYK"] * 2
    codes = {finding.code for finding in preflight(pdf)}
    assert "P401" in codes and not {"P301", "P302", "P303"} & codes


def test_a_page_by_css_has_its_pictures_too() -> None:
    pictures = Pictures()
    pdf, codes = made(write_pdf, issue_with(figure(pictures, saved(dots()), "图1")), pictures, css="p { color: black }")
    assert codes == [] or set(codes) == {"F102"}
    with streams_of(pdf) as streams:
        assert [(int(stream.Width), int(stream.Height)) for stream in streams] == [(300, 200)]


def test_a_style_of_five_columns_sets_a_picture_in_one() -> None:
    pictures = Pictures()
    issue = issue_with(figure(pictures, png(2000, 500), "图"), "article")
    pages = compose(issue, style("newspaper"), setter().case, shown=shown_in(issue, pictures)).pages
    (image,) = (image for page in pages for placed in page.rows for image in placed.row.images)
    assert image.width <= style("newspaper").text.measure(3) + 0.01  # it is all there is: in the middle


def test_the_name_of_a_picture_does_not_depend_on_what_it_is_called() -> None:
    assert name_of(png()) == Pictures().add(png())


# DOCX


def drawn_in(docx: bytes) -> tuple[zipfile.ZipFile, list[tuple[str, str, int, int]]]:
    """The package, and of each drawing its part, what it is, and its width and height in points."""
    package = zipfile.ZipFile(io.BytesIO(docx))
    relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
    targets: dict[object, object] = {each.get("Id"): each.get("Target") for each in relations}
    found = []
    for inline in etree.fromstring(package.read("word/document.xml")).iter("{*}inline"):
        extent, about = inline.find("{*}extent"), inline.find("{*}docPr")
        (blip,) = inline.iter("{*}blip")
        part = str(targets[next(value for name, value in blip.attrib.items() if str(name).endswith("}embed"))])
        assert extent is not None and about is not None
        found.append((part, about.get("descr", ""), *(int(extent.get(side, "")) // 12700 for side in ("cx", "cy"))))
    return package, found  # type: ignore[return-value]


def test_a_word_file_has_each_picture_once_and_says_what_it_is() -> None:
    pictures, photo = Pictures(), saved(dots(), "JPEG", dpi=(150, 150))
    blocks = figure(pictures, photo, "图1　会场") + figure(pictures, photo, "图2　会场") + figure(pictures, turned(6))
    package, drawn = drawn_in(made(write_docx, issue_with(blocks), pictures)[0])
    assert [each[1:] for each in drawn] == [("图1 会场", 144, 96), ("图2 会场", 144, 96), ("图片", 96, 144)]
    assert drawn[0][0] == drawn[1][0] == f"media/{name_of(photo)}"
    assert package.read(f"word/{drawn[0][0]}") == photo
    assert Image.open(package.open(f"word/{drawn[2][0]}")).size == (200, 300)  # Word asks no Exif
    assert b'Extension="png"' not in package.read("[Content_Types].xml")
    types = etree.fromstring(package.read("[Content_Types].xml"))
    assert {each.get("ContentType") for each in types if "media" in each.get("PartName", "")} == {"image/jpeg"}
    ids = [each.get("id") for each in etree.fromstring(package.read("word/document.xml")).iter("{*}docPr")]
    assert len(ids) == len(set(ids)) == 3


def test_word_has_nothing_to_repair_in_a_file_with_pictures(tmp_path: Path) -> None:
    pictures = Pictures()
    cell = f"<cell>{figure(pictures, seen_through())}</cell>"
    wide = figure(pictures, png(2000, 300), "图2　宽图")
    blocks = f"{figure(pictures, saved(dots(), 'JPEG'), '图1')}<table><row><cell>徽标</cell>{cell}</row></table>{wide}<p>{TEXT}</p>"
    file = tmp_path / "a.docx"
    file.write_bytes(made(write_docx, issue_with(blocks, "law"), pictures)[0])
    assert [error.description for error in OpenXmlValidator().validate(str(file)).errors] == []
    assert len(drawn_in(file.read_bytes())[1]) == 3


def test_a_word_file_shows_a_metafile_too_and_keeps_what_it_cannot_show() -> None:
    pictures = Pictures()
    emf = EMF[:24] + struct.pack("<4i", 0, 0, 5080, 2540) + EMF[40:]
    broken = saved(dots(), "JPEG")[:1200]
    issue = issue_with(
        figure(pictures, emf, "图1") + figure(pictures, broken, "图2") + figure(pictures, saved(dots(), "WEBP"))
    )
    data, codes = made(write_docx, issue, pictures)
    package, drawn = drawn_in(data)
    assert [(part[-3:], width, height) for part, _, width, height in drawn] == [("emf", 144, 72), ("png", 144, 96)]
    assert codes == ["F106"]
    assert package.read(f"word/media/{name_of(broken)}") == broken
    back = Pictures()
    again = docx_reading.read(source_of("a.docx", data), ignore, pictures=back)
    assert etree.tostring(again, method="c14n") == etree.tostring(issue, method="c14n")
    assert {name: back.get(name) for name in pictures} == {name: pictures.get(name) for name in pictures}


def test_a_word_file_with_pictures_reads_in_again() -> None:
    pictures, back = Pictures(), Pictures()
    blocks = figure(pictures, saved(dots()), "图1　示意") + "<p>特此通知。</p>"
    data, _ = made(write_docx, issue_with(blocks), pictures)
    issue = docx_reading.read(source_of("a.docx", data), ignore, pictures=back)
    assert [each.get("src", "").partition("/")[2] for each in issue.descendants("figure")] == list(pictures)
    assert list(back) == list(pictures)


# Akoma Ntoso


@pytest.mark.parametrize("layout", ["file", "components", "package"])
def test_our_akoma_ntoso_gives_back_the_issue_and_its_pictures(layout: str) -> None:
    pictures, back = Pictures(), Pictures()
    issue = issue_with(figure(pictures, saved(dots()), "图1　示意") + figure(pictures, EMF))
    data, codes = made(write_akn, issue, pictures, layout=layout)
    again = akn_reading.read(source_of("a.akn", data), ignore, pictures=back)
    assert etree.tostring(again, method="c14n") == etree.tostring(issue, method="c14n")
    assert not {"A130", "A136"} & set(codes)
    if layout == "package":
        assert {name: back.get(name) for name in back} == {name: pictures.get(name) for name in pictures}
        assert set(zipfile.ZipFile(io.BytesIO(data)).namelist()) >= {f"media/{name}" for name in pictures}


def foreign_package(files: dict[str, bytes]) -> bytes:
    """An act of another system as a package, whose lines show these files, and one shows a picture among words."""
    lines = "".join(f'<p eId="p_{n}"><img src="{name}" alt="a map"/></p>' for n, name in enumerate(files))
    meta = (
        '<meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/it/act/2024/1/!main"/><FRBRuri value='
        '"/akn/it/act/2024/1"/><FRBRdate date="2024-01-01" name="g"/><FRBRauthor href="#x"/><FRBRcountry value="it"/>'
        '</FRBRWork><FRBRExpression><FRBRthis value="/akn/it/act/2024/1/it@/!main"/><FRBRuri value="/akn/it/act/2024/1/it@"/>'
        '<FRBRdate date="2024-01-01" name="g"/><FRBRauthor href="#x"/><FRBRlanguage language="ita"/></FRBRExpression>'
        '<FRBRManifestation><FRBRthis value="/akn/it/act/2024/1/it@/!main.xml"/><FRBRuri value="/akn/it/act/2024/1/it@.xml"/>'
        '<FRBRdate date="2024-01-01" name="g"/><FRBRauthor href="#x"/></FRBRManifestation></identification></meta>'
    )
    body = f'<mainBody><p>Si veda <img src="media/a.png"/> qui.</p>{lines}</mainBody>'
    main = f'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="x">{meta}{body}</doc></akomaNtoso>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("main.xml", main)
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def elements_of(data: bytes) -> list[tuple[str, dict[str, str], str]]:
    """Every element with what it says, less the white space between them."""
    return [
        (str(each.tag), {str(key): str(value) for key, value in each.attrib.items()}, (each.text or "").strip())
        for each in etree.fromstring(data).iter()
    ]


def test_a_package_of_another_system_shows_its_pictures_and_stays_what_it_was() -> None:
    files = {"media/a.png": saved(dots()), "media/map.jpg": saved(dots(), "JPEG"), "style.css": b"p { color: red }"}
    pictures, found, package = Pictures(), list[Finding](), foreign_package(files)
    issue = akn_reading.read(source_of("a.akn", package), found.append, pictures=pictures)
    srcs = [each.get("src", "").partition("/")[2] for each in issue.descendants("figure")]
    assert srcs == [name_of(files["media/a.png"]), name_of(files["media/map.jpg"])]
    assert [str(finding.text or finding.message) for finding in found if finding.code == "R113"] == [
        "style.css is no document, and is not read"
    ]
    data, codes = made(write_akn, issue, pictures, layout="package")
    was, now = (zipfile.ZipFile(io.BytesIO(each)) for each in (package, data))
    assert codes == []
    assert elements_of(now.read("main.xml")) == elements_of(was.read("main.xml"))
    assert {name: now.read(name) for name in now.namelist() if name != "main.xml"} == {
        name: content for name, content in files.items() if name != "style.css"
    }


def test_the_pictures_of_a_package_show_in_html() -> None:
    pictures, photo = Pictures(), saved(dots(), "JPEG")
    issue = akn_reading.read(source_of("a.akn", foreign_package({"media/map.jpg": photo})), ignore, pictures=pictures)
    assert [data for _, _, data in images_in(made(write_html, issue, pictures)[0])] == [photo]
