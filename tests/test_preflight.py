"""A PDF looked through as a print shop does: each fault that is planted in a clean file is found, and nothing else."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from test_pdf import LONG, bulletin, made

from gazette_pub.formats import Press
from gazette_pub.formats.pdf import write as pdf
from gazette_pub.formats.pdf.conditions import Printing, uncoated
from gazette_pub.formats.pdf.preflight import looking, preflight
from gazette_pub.formats.pdf.preflight.rules import OF_FILES, OF_SHEETS
from gazette_pub.formats.pdf.preflight.spaces import paint_of
from gazette_pub.formats.pdf.preflight.tokens import Name as Named
from gazette_pub.formats.pdf.preflight.tokens import operations
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.problems import UnreadableInput

MM = 72 / 25.4
CORNER = 10 * MM
"""Where the trim begins on the medium."""


@pytest.fixture(scope="module")
def clean() -> bytes:
    """A file for the press of three pages."""
    issue = bulletin(LONG, LONG)
    return pdf.write(issue, Press(datetime(2024, 1, 27, tzinfo=UTC), printing=Printing(uncoated())))


def codes(data: bytes) -> list[str]:
    return sorted({finding.code for finding in preflight(data)})


Change = Callable[[Any, Any], object]
"""What is done to a file and its second page."""


def planted(clean: bytes, change: Change) -> list[Finding]:
    file: Any = pikepdf.open(io.BytesIO(clean))
    change(file, file.pages[1])
    return preflight(saved(file))


def saved(file: Any) -> bytes:
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def drawn(content: str) -> Change:
    """Draws behind the page, from the lower left corner of the trim."""
    before, behind = b"q\n", f"\nQ q 1 0 0 1 {CORNER} {CORNER} cm {content} Q".encode()

    def change(file: Any, page: Any) -> None:
        page.contents_add(before, prepend=True)
        page.contents_add(behind)

    return change


def with_resources(content: str, **resources: Callable[[Any], Any]) -> Change:
    """Draws with things that the page names."""

    def change(file: Any, page: Any) -> None:
        page.Resources = Dictionary(page.Resources)
        for kind, make in resources.items():
            page.Resources[f"/{kind}"] = Dictionary(
                {**dict(page.Resources.get(f"/{kind}", {}).items()), "/New": make(file)}
            )
        drawn(content)(file, page)

    return change


def picture(width: int, **entries: Any) -> Callable[[Any], Any]:
    def make(file: Any) -> Any:
        said = {
            "/Type": Name.XObject,
            "/Subtype": Name.Image,
            "/Width": width,
            "/Height": width,
            "/BitsPerComponent": 8,
        }
        return Stream(file, bytes(width * width), {**said, "/ColorSpace": Name.DeviceGray, **entries})

    return make


def form(content: str, **entries: Any) -> Callable[[Any], Any]:
    return lambda file: Stream(
        file, content.encode(), {"/Subtype": Name.Form, "/BBox": Array([0, 0, 999, 999]), **entries}
    )


def font(**entries: Any) -> Callable[[Any], Any]:
    said = {"/Type": Name.Font, "/Subtype": Name.Type1, "/BaseFont": Name.Helvetica, "/FirstChar": 65, "/Widths": [600]}
    return lambda file: Dictionary({**said, **entries})


def embedded(licence: int) -> Callable[[Any], Any]:
    """A font whose table OS/2 says that."""
    program = b"\0\1\0\0\0\1" + bytes(6) + b"OS/2" + bytes(4) + (28).to_bytes(4, "big") + (10).to_bytes(4, "big")
    program += bytes(8) + licence.to_bytes(2, "big")

    def make(file: Any) -> Any:
        descriptor = Dictionary({"/Type": Name.FontDescriptor, "/FontFile2": Stream(file, program)})
        return font(**{"/BaseFont": Name("/ABCDEF+A"), "/FontDescriptor": descriptor})(file)

    return make


def set_box(name: str, *box: float) -> Change:
    return lambda file, page: page.__setitem__(f"/{name}", Array(box))


def without_trim(file: Any, page: Any) -> None:
    for each in file.pages:
        del each["/TrimBox"]


INTENT: Change = lambda file, page: file.Root.__delitem__("/OutputIntents")  # noqa: E731
TEXT = "BT /{font} {size} Tf {x} {y} Td {string} Tj ET"
RGB = "/DeviceRGB"


def text(size: float = 10, x: float = 100, y: float = 100, font: str = "F0", string: str = "<0001>") -> str:
    return TEXT.format(size=size, x=x, y=y, font=font, string=string)


def link(x: float) -> Change:
    box = Array([x, 100, x + 20, 110])
    return lambda file, page: page.__setitem__("/Annots", [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box)])


FAULTS: dict[str, tuple[str, Change]] = {
    "no output intent": ("P101", INTENT),
    "attachments": ("P102", lambda file, _: file.attachments.__setitem__("a.xml", b"<a/>")),
    "a form of fields": ("P102", lambda file, _: file.Root.__setitem__("/AcroForm", Dictionary(Fields=Array()))),
    "it does not say whether it is trapped": ("P103", lambda file, _: file.docinfo.__delitem__("/Trapped")),
    "no trim": ("P111", without_trim),
    "a trim beyond the bleed": ("P111", set_box("BleedBox", 40, 40, 500, 700)),
    "a bleed beyond the medium": ("P111", set_box("MediaBox", 0, 0, 600, 898)),
    "a surface to the edge": ("P112", drawn("0 0 0 0.2 k 0 0 300 300 re f")),
    "a surface with too little bleed": ("P112", drawn(f"0 0 0 0.2 k {-2.5 * MM} 50 99 99 re f")),
    "a profile of three parts": (
        "P101", lambda file, _: file.Root.OutputIntents[0].DestOutputProfile.__setitem__("/N", 3),
    ),
    "an intent without a profile": (
        "P101", lambda file, _: file.Root.OutputIntents[0].__delitem__("/DestOutputProfile"),
    ),
    "a link on the page": ("P113", link(100)),
    "a group without a space": ("P114", lambda _, page: page.__setitem__("/Group", Dictionary(S=Name.Transparency))),
    "a font that is not there": ("P201", with_resources(text(font="New", string="(A)"), Font=font())),
    "a font that may not be there": ("P202", with_resources(text(font="New", string="(A)"), Font=embedded(0x0002))),
    "a font that may not be cut": ("P202", with_resources(text(font="New", string="(A)"), Font=embedded(0x0100))),
    "an empty box for a letter": ("P203", drawn(text(string="<0000>"))),
    "text in red, green and blue": ("P301", drawn("1 0 0 rg " + text())),
    "a stroke in red, green and blue": ("P301", drawn("0 0 1 RG 100 100 m 200 200 l S")),
    "a picture in red, green and blue": (
        "P301", with_resources("100 0 0 100 50 50 cm /New Do", XObject=picture(500, **{"/ColorSpace": Name.DeviceRGB})),
    ),
    "a picture in the content": (
        "P301", drawn("10 0 0 10 50 50 cm BI /W 60 /H 60 /CS /RGB /BPC 8 ID \x00) (\x01 EI"),
    ),
    "an index of red, green and blue": (
        "P301",
        with_resources(
            "100 0 0 100 50 50 cm /New Do",
            XObject=picture(500, **{"/ColorSpace": Array([Name.Indexed, Name.DeviceRGB, 0, pikepdf.String("abc")])}),
        ),
    ),
    "a shading in red, green and blue": (
        "P301",
        with_resources("/New sh", Shading=lambda _: Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB)),
    ),
    "a pattern in red, green and blue": (
        "P301",
        with_resources(
            "/Pattern cs /New scn 50 50 99 99 re f",
            Pattern=lambda _: Dictionary(PatternType=2, Shading=Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB)),
        ),
    ),
    "tiles in red, green and blue": (
        "P301",
        with_resources(
            "/Pattern cs /New scn 50 50 99 99 re f",
            Pattern=lambda file: Stream(file, b"1 0 0 rg 0 0 5 5 re f", {"/PatternType": 1, "/PaintType": 1}),
        ),
    ),
    "a form in red, green and blue": ("P301", with_resources("/New Do", XObject=form("1 0 0 rg 50 50 99 99 re f"))),
    "a named space": (
        "P301", with_resources("/New cs 1 0 0 scn 50 50 99 99 re f", ColorSpace=lambda _: Array([Name.DeviceRGB])),
    ),
    "colours with a profile": (
        "P302",
        with_resources(
            "/New cs 1 0 0 scn 50 50 99 99 re f",
            ColorSpace=lambda file: Array([Name.ICCBased, file.make_indirect(Stream(file, b"", {"/N": 3}))]),
        ),
    ),
    "colours of the eye": (
        "P302",
        with_resources("/New cs 50 0 0 scn 50 50 99 99 re f", ColorSpace=lambda _: Array([Name.Lab, Dictionary()])),
    ),
    "black text in four inks": ("P303", drawn("0.6 0.5 0.5 0.9 k " + text())),
    "black text with a little red": ("P303", drawn("0 0.5 0 0.9 k " + text())),
    "black text of three inks": ("P303", drawn("1 1 1 0 k " + text())),
    "too much ink": ("P304", drawn("0.9 0.8 0.8 0.9 k 50 50 99 99 re f")),
    "a mark of every plate on the page": ("P304", drawn("/All CS 1 SCN 50 50 m 90 90 l S")),
    "a coarse picture": ("P401", with_resources("100 0 0 100 50 50 cm /New Do", XObject=picture(300))),
    "a picture coarse one way": ("P401", with_resources("10 0 0 100 50 50 cm /New Do", XObject=picture(200))),
    "a hairline": ("P402", drawn("0.2 w 50 50 m 200 50 l S")),
    "the thinnest line": ("P402", drawn("0 w 50 50 m 200 50 l S")),
    "a line that is made thin": ("P402", drawn("0.1 0 0 0.1 0 0 cm 2 w 500 500 m 2000 500 l S")),
    "a line that is a box": ("P402", drawn("50 50 300 0.1 re f")),
    "small text": ("P403", drawn(text(4.5))),
    "text that is made small": ("P403", drawn("0.4 0 0 0.4 0 0 cm " + text(10, 300, 300))),
    "text at the trim": ("P404", drawn(text(10, x=2 * MM))),
    "text that ends at the trim": ("P404", drawn(text(10, x=210 * MM - 12))),
    "text under the trim": ("P404", drawn(text(10, y=-1))),
    "a page of another size": ("P502", set_box("TrimBox", CORNER, CORNER, CORNER + 204 * MM, CORNER + 297 * MM)),
}  # fmt: skip


def test_a_file_of_ours_is_clean(clean: bytes) -> None:
    assert preflight(clean) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found_where_it_is_and_nothing_else(name: str, clean: bytes) -> None:
    code, change = FAULTS[name]
    found = planted(clean, change)
    assert {finding.code for finding in found} == {code}
    places = {finding.place.page for finding in found}
    assert places in ({2}, {None}) or code == "P111"


WELL: dict[str, Change] = {
    "it is trapped": lambda file, _: file.docinfo.__setitem__("/Trapped", Name("/True")),
    "three hundred percent of ink": drawn("1 1 1 0 k 50 50 99 99 re f"),
    "text in two inks": drawn("0.5 0.5 0 0 k " + text()),
    "text of five points": drawn(text(5)),
    "a mark in the bleed": drawn("1 0 0 rg -7 100 3 0.1 re f"),
    "a surface with bleed": drawn(f"0 0 0 0.2 k {-3 * MM} {-3 * MM} 300 300 re f"),
    "a link beside the page": link(-5),
    "a group with a space": lambda _, page: page.__setitem__(
        "/Group", Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)
    ),
    "a fine picture": with_resources("100 0 0 100 50 50 cm /New Do", XObject=picture(420)),
    "a line of a quarter point": drawn("0.25 w 50 50 m 200 50 l S"),
    "a box": drawn("50 50 30 30 re f"),
    "text in grey": drawn("0 0 0 0.4 k " + text()),
    "text in red": drawn("0 0.8 0.8 0 k " + text()),
    "text that is not seen": drawn("3 Tr 1 0 0 rg " + text(1)),
    "text at 3 mm": drawn(text(10, x=3 * MM)),
    "a mark of every plate beside the page": drawn("/All CS 1 SCN -28 50 m -10 50 l S"),
    "a colour that is taken back": drawn("q 1 0 0 rg Q " + text()),
    "a font that may be there": with_resources(text(font="New", string="(A)"), Font=embedded(0x0008)),
    "a form within itself": with_resources("/New Do", XObject=form("/New Do")),
}


@pytest.mark.parametrize("name", WELL)
def test_what_is_well_is_not_told(name: str, clean: bytes) -> None:
    assert planted(clean, WELL[name]) == []


def test_every_check_has_a_fault_that_shows_it() -> None:
    assert {check.rule.code for check in (*OF_FILES, *OF_SHEETS)} == {code for code, _ in FAULTS.values()}


def test_a_finding_says_where_on_the_page(clean: bytes) -> None:
    (finding,) = planted(clean, drawn("1 0 0 rg 20 20 10 10 re f 0 0 0 1 k " + "20 40 10 10 re f"))
    left, top, right, bottom = map(float, str(finding.place.box).split())
    assert [left, right - left, bottom - top] == pytest.approx([CORNER + 20, 10, 10], abs=0.1)
    assert finding.at("a.pdf") == (
        "a.pdf, page 2: P301 1 thing is in red, green and blue: 7 mm from the left and 286 mm from the top"
    )


def test_of_many_the_first_is_named_and_the_worst_is_told(clean: bytes) -> None:
    (finding,) = planted(clean, drawn("0.2 w 50 100 m 200 100 l S 0.1 w 50 50 m 200 50 l S"))
    assert finding.message == "2 lines are as thin as 0.10 pt: 18 mm from the left and 262 mm from the top"
    (ink,) = planted(clean, drawn("1 1 1 0.2 k 50 50 9 9 re f 1 1 1 0.5 k 50 70 9 9 re f"))
    assert ink.message == "2 things have up to 350 percent of ink: 18 mm from the left and 276 mm from the top"
    (small,) = planted(clean, drawn(text(4.5) + " " + text(3, y=200)))
    assert small.message.startswith("2 texts, the smallest of 3.0 pt: 35 mm from the left")


def test_the_archive_file_is_not_for_the_press() -> None:
    found = codes(made(bulletin(LONG, LONG)))
    assert {"P101", "P102", "P113", "P301"} <= set(found)


# What is read of a page


def test_what_a_page_paints_is_read_with_its_operands() -> None:
    content = rb"/F#31 12 Tf [(a\(b(c)\)\101\n) -20.5 <41 4>]TJ % no 1 g" + b"\n-.5 0 Td << /A [1 2] >> gs"
    assert list(operations(content)) == [
        ("Tf", [Named("F1"), 12.0]),
        ("TJ", [[b"a(b(c))A\n", -20.5, b"A@"]]),
        ("Td", [-0.5, 0.0]),
        ("gs", [[Named("A"), [1.0, 2.0]]]),
    ]


def test_a_colour_that_has_not_as_many_parts_as_its_space_has_no_inks() -> None:
    assert paint_of("cmyk", [0.0, 1.0]).inks is None
    assert paint_of("cmyk", [0.0, 0.8, 0.8, 0.0]).total == pytest.approx(160)


# What nobody made in good faith


@pytest.mark.parametrize("seed", range(40))
def test_a_broken_file_is_looked_through_or_refused(seed: int, clean: bytes) -> None:
    dice = random.Random(seed)
    data = bytearray(clean[: len(clean) - dice.choice([0, 0, 100, 5000])])
    for _ in range(dice.randint(1, 60)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    try:
        assert isinstance(preflight(bytes(data)), list)
    except UnreadableInput as error:
        assert "PDF" in str(error)  # noqa: PT017  # either is well


@pytest.mark.parametrize("seed", range(20))
def test_any_bytes_are_the_content_of_a_page(seed: int, clean: bytes) -> None:
    dice = random.Random(seed)
    words = ["q", "Q", "cm", "re", "f", "S", "TJ", "[", "]", "<<", ">>", "(", ")", "<", "1", "-2.5", "/F0", "Tf", "BI", "ID",
             "EI", "Do", "/All", "cs", "scn", "%", "\\", "{", "1e9", "9" * 40, "gs", "sh", "Tm", "BT", "'", '"']  # fmt: skip
    content = " ".join(dice.choice(words) for _ in range(400))
    assert isinstance(planted(clean, drawn(content)), list)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"no PDF at all", b"%PDF-1.4\ntrailer<</Root 1 0 R>>"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        preflight(data)


def test_a_file_that_is_locked_is_refused_in_words(clean: bytes) -> None:
    file = pikepdf.open(io.BytesIO(clean))
    out = io.BytesIO()
    file.save(out, encryption=pikepdf.Encryption(owner="a", user="b", R=4, aes=False, metadata=False))
    with pytest.raises(UnreadableInput, match="locked"):
        preflight(out.getvalue())


def test_forms_that_use_forms_that_use_forms_come_to_an_end(clean: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of ten uses the next ten times: ten thousand million would be painted."""
    from gazette_pub.formats.pdf import preflight as room

    monkeypatch.setattr(room, "MOST_CONTENT", 1 << 20)

    def change(file: Any, page: Any) -> None:
        inner = Stream(file, b"0 0 1 1 re f", {"/Subtype": Name.Form})
        for _ in range(10):
            held = Dictionary(XObject=Dictionary(New=file.make_indirect(inner)))
            inner = Stream(file, b"/New Do " * 10 + b"%" * 1000, {"/Subtype": Name.Form, "/Resources": held})
        with_resources("/New Do", XObject=lambda _: file.make_indirect(inner))(file, page)

    assert "P104" in {finding.code for finding in planted(clean, change)}


def test_more_than_a_page_can_hold_is_not_kept(clean: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("gazette_pub.formats.pdf.preflight.sheets"), "MOST_ITEMS", 500)
    assert {finding.code for finding in planted(clean, drawn("50 50 5 5 re f " * 1000))} == {"P104"}


def test_what_is_deeper_than_any_page_is_read_flat() -> None:
    ((operator, operands),) = operations(b"[" * 100_000 + b"1" + b"]" * 100_000 + b" TJ")
    assert operator == "TJ" and len(operands) == 1
    assert looking.MOST_FORMS < 60


# The command


def test_the_command_prints_each_with_its_page(gazette: Any, clean: bytes, tmp_path: Path) -> None:
    (tmp_path / "good.pdf").write_bytes(clean)
    (tmp_path / "bad.pdf").write_bytes(made(bulletin("文。")))
    good, bad = gazette("preflight", tmp_path / "good.pdf"), gazette("preflight", tmp_path / "bad.pdf")
    assert (good.code, good.out, bad.code) == (0, "", 1)
    assert "P101" in bad.out and "errors" in bad.err
    (tmp_path / "no.pdf").write_bytes(b"no")
    assert gazette("preflight", tmp_path / "no.pdf").code == 3


def test_convert_looks_through_what_it_made(gazette: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("关于一件事的决定\n\n　　决定如下。\n", encoding="utf-8")
    (tmp_path / "my.toml").write_text(
        'extends = "bulletin"\n[role.p]\nsize = 4\n[colour]\nblack = { cmyk = [60, 50, 50, 100] }\n', encoding="utf-8"
    )
    answer = gazette(
        "convert", tmp_path / "a.txt", "--to", "pdf", "--press", "--style", tmp_path / "my.toml", "--output", tmp_path
    )
    assert answer.code == 0
    assert re_found(answer.err) == {"P303", "P403"}
    assert "(pages of the PDF: 1)" in answer.err


def re_found(said: str) -> set[str]:
    return {word for word in said.split() if word[:1] == "P" and word[1:].isdigit()}
