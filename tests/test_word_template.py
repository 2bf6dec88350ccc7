"""A DOCX in the dress of an office's own: its page, its heads, its styles by name; and what it lacks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest
from docx_parts import MADE, NAMES, Docx, W, attribute, one, styles_of, text_of
from lxml import etree
from made_docx import W_TYPES, R, docx, p, packed, part, relationships, style, unpacked
from openxml_audit import OpenXmlValidator
from transitional import faults_of_part

from gazette_pub.formats import EPOCH, Press
from gazette_pub.formats.seal import seal
from gazette_pub.formats.word.opening import Package, opened
from gazette_pub.formats.word.paging import PARTS, in_parts
from gazette_pub.formats.word.ruler import case_of
from gazette_pub.formats.word.sample import IN_THEIR_PLACES, USES, sample
from gazette_pub.formats.word.seal import SEAL, SEALED
from gazette_pub.formats.word.sheet import for_office
from gazette_pub.formats.word.styles import STYLES, TABLES, styles_part
from gazette_pub.formats.word.template.filling import fill
from gazette_pub.formats.word.template.joining import AS_THEIRS, CHINESE, FAMILIES, names, paragraph_of
from gazette_pub.formats.word.template.page import STAND_IN, TextLine, points
from gazette_pub.formats.word.template.reading import Template, template_of
from gazette_pub.formats.word.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import Issue, parse
from gazette_pub.layout.flow import Line, Words
from gazette_pub.layout.stylesheets import style as named
from gazette_pub.layout.stylesheets import style_names
from gazette_pub.typeset.columns import height
from gazette_pub.typeset.pages import Stretch
from gazette_pub.typeset.rows import Setter

FIXTURES = Path(__file__).parent.parent / "fixtures" / "docx"
CASES = sorted(case.name for case in FIXTURES.iterdir())
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)

DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
NORMAL = style(
    "a",
    "Normal",
    '<w:pPr><w:ind w:firstLine="640" w:firstLineChars="200"/><w:jc w:val="left"/></w:pPr>'
    '<w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>',
    default=True,
)
HEADING = style(
    "1",
    "heading 1",
    '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="0" w:firstLine="0"/>'
    '<w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋_GBK"/><w:sz w:val="44"/></w:rPr>',
)
OWN = style("zw", "公文正文", '<w:aliases w:val="公报正文,正文一"/><w:basedOn w:val="a"/>')
DATE = style("rq", "成文 日期", '<w:basedOn w:val="a"/>')
OFFICE = DEFAULTS + NORMAL + HEADING + OWN + DATE

NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="1"/>'
    '<w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
LOGO = (
    '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="x"/>'
    '<a:graphic><a:graphicData uri="u"><pic:pic><pic:blipFill><a:blip r:embed="{}"/></pic:blipFill></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t>某省人民政府</w:t></w:r></w:p>"
)
SECTION = (
    '<w:sectPr>{}<w:pgSz w:w="10318" w:h="14570"/><w:pgMar w:top="1440" w:right="1134" w:bottom="1300" w:left="1134" '
    'w:header="700" w:footer="800" w:gutter="0"/><w:pgNumType w:fmt="numberInDash" w:start="7"/><w:cols w:num="1"/>'
    '<w:titlePg/><w:docGrid w:type="lines" w:linePitch="560"/></w:sectPr>'
)
HEADS = '<w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference r:id="f1"/>'


def office(header: str = LOGO.format("i1"), rels: str = "", **changed: Any) -> bytes:
    """An office's template: 16mo, its logo in the head, 三号仿宋, 标题 1 of its own that Word numbers."""
    led = relationships([("i1", "image", "media/logo.png"), *([("x1", "hyperlink", rels)] if rels else ())])
    parts = {
        "word/header1.xml": part("header", header),
        "word/header2.xml": part("header", p("首页")),
        "word/footer1.xml": part("footer", p("页脚")),
        "word/_rels/header1.xml.rels": led,
        "word/media/logo.png": PNG,
        "word/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="本厅"/>',
    }
    related = [("h1", "header", "header1.xml"), ("h2", "header", "header2.xml"), ("f1", "footer", "footer1.xml")]
    given: dict[str, Any] = {
        "styles": OFFICE,
        "numbering": NUMBERING,
        "settings": '<w:mirrorMargins/><w:defaultTabStop w:val="420"/>',
        "fontTable": '<w:font w:name="仿宋_GB2312"/>',
        "parts": parts,
        "rels": [*related, ("t1", "theme", "theme/theme1.xml")],
    }
    return docx(p("样张") + SECTION.format(HEADS), **(given | changed))


def issue_of(case: str) -> Issue:
    return parse((FIXTURES / case / "in.xml").read_bytes())


class Dressed(Docx):
    """The file made of an issue with a template."""

    def __init__(self, issue: Issue, template: bytes | Template, style: str = "bulletin") -> None:
        found: list[Finding] = []
        template = template if isinstance(template, Template) else template_of(template)
        self.data = write(issue, Press(MADE, style=named(style), report=found.append, template=template))
        archive = zipfile.ZipFile(io.BytesIO(self.data))
        self.files = archive.infolist()
        self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.found = {finding.code: finding.message for finding in found}

    def name_of(self, id: str) -> str:
        return attribute(one(styles_of(self)[id], "w:name"), "val")

    def sections(self) -> list[etree._Element]:
        return list(self.body.iter(W + "sectPr"))


@pytest.fixture(scope="module")
def report() -> Dressed:
    return Dressed(issue_of("report"), office())


# -- the page and its heads ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
def test_every_section_has_the_page_of_the_template(case: str) -> None:
    plain, dressed = Docx(issue_of(case)), Dressed(issue_of(case), office())
    for section in dressed.sections():
        assert attribute(one(section, "w:pgSz"), "w") == "10318"
        assert attribute(one(section, "w:pgMar"), "footer") == "800"
        assert attribute(one(section, "w:docGrid"), "linePitch") == "560"
    begins = [attribute(kind, "val") for docx in (plain, dressed) for kind in docx.body.iter(W + "type")]
    assert begins[: len(begins) // 2] == begins[len(begins) // 2 :]
    starts = {attribute(numbers, "start") for numbers in dressed.body.iter(W + "pgNumType")}
    assert starts <= {"1"}
    assert dressed.text == plain.text


def test_the_heads_of_the_template_stand_where_ours_would(report: Dressed) -> None:
    *_, documents = [section for section in report.sections() if section.find("w:headerReference", NAMES) is not None]
    references = [*documents.iter(W + "headerReference", W + "footerReference")]
    heads = [(etree.QName(head).localname, attribute(head, "type"), head.get(f"{{{R}}}id")) for head in references]
    assert heads == [
        ("headerReference", "default", "header_default"),
        ("headerReference", "first", "header_first"),
        ("footerReference", "default", "footer_default"),
    ]
    assert documents.find("w:titlePg", NAMES) is not None
    assert [attribute(numbers, "fmt") for numbers in documents.iter(W + "pgNumType")] == ["numberInDash"]
    package = opened(report.data)
    (header,) = [each.target for each in package.relations(package.main).values() if each.id == "header_default"]
    assert text_of(package.xml(header)) == "某省人民政府"
    assert [package.part(name) for name in package.related(header, "image")] == [PNG]


def test_a_page_of_a_template_without_a_grid_has_none() -> None:
    made = unpacked(office())
    text = made["word/document.xml"].decode().replace('<w:docGrid w:type="lines" w:linePitch="560"/>', "")
    dressed = Dressed(issue_of("report"), packed(made | {"word/document.xml": text.encode()}))
    assert dressed.sections() and not list(dressed.body.iter(W + "docGrid"))


def test_a_section_that_says_no_heads_has_those_of_the_section_before() -> None:
    before = f"<w:p><w:pPr><w:sectPr>{HEADS}</w:sectPr></w:pPr></w:p>"
    made = unpacked(office())
    text = made["word/document.xml"].decode()
    made["word/document.xml"] = (
        text.replace("<w:body>", f"<w:body>{before}").replace(f"<w:sectPr>{HEADS}<w:pgSz", "<w:sectPr><w:pgSz").encode()
    )
    assert [pages for pages, _ in template_of(packed(made)).heads] == ["default", "first", "default"]


def test_a_template_without_heads_has_ours() -> None:
    dressed = Dressed(issue_of("report"), docx(p("样张"), styles=OFFICE))
    assert {name for name in dressed.parts if "head" in name or "foot_" in name} >= {
        "word/head_odd.xml",
        "word/foot_even.xml",
    }
    used = [
        attribute(each, "val")
        for name in ("word/head_odd.xml", "word/foot_odd.xml")
        for each in dressed.part(name).iter(W + "pStyle")
    ]
    assert used and all(id in styles_of(dressed) for id in used)


def test_tables_are_as_wide_as_the_page_has_room() -> None:
    dressed = Dressed(issue_of("tables"), office())
    widths = [
        sum(int(attribute(column, "w")) for column in table.iter(W + "gridCol"))
        for table in dressed.body.iter(W + "tbl")
    ]
    room = 10318 - 2 * 1134
    assert widths and max(widths) <= room
    assert any(width >= room * 0.9 for width in widths)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1440", 72),
        ("2.54cm", 72),
        ("25.4mm", 72),
        ("1in", 72),
        ("72pt", 72),
        ("-20", -1),
        ("", 0),
        ("x", 0),
        ("9" * 40, 0),
        (None, 0),
    ],
)
def test_measures_are_read_in_every_unit(value: str | None, expected: float) -> None:
    assert points(value) == pytest.approx(expected)


@pytest.mark.parametrize("size", ['w:w="300" w:h="300"', 'w:w="99999999" w:h="99999999"', 'w:w="-5" w:h="a"', ""])
def test_a_page_that_no_text_stands_on_is_not_taken(size: str) -> None:
    section = f'<w:sectPr><w:pgSz {size}/><w:pgMar w:left="900" w:right="900" w:top="9" w:bottom="9"/></w:sectPr>'
    dressed = Dressed(issue_of("law"), docx(p("样张") + section, styles=OFFICE))
    assert {attribute(one(section, "w:pgSz"), "w") for section in dressed.sections()} == {"11906"}


# -- styles ----------------------------------------------------------------------------------------------------------


def test_styles_are_those_of_the_template_by_name_alias_and_blanks(report: Dressed) -> None:
    used = {attribute(each, "val") for each in report.body.iter(W + "pStyle")}
    assert "zw" in used
    assert not used & {"GazetteText"}
    assert report.name_of("zw") == "公文正文"
    assert attribute(one(styles_of(report)["a"], "w:rPr/w:sz"), "val") == "32"


@pytest.mark.parametrize(
    ("said", "name"),
    [("标题 1", "heading 1"), ("Heading 1", "heading 1"), ("TOC 标题", "TOC Heading"), ("页眉", "header")],
)
def test_a_style_is_known_by_what_any_word_processor_calls_it(said: str, name: str) -> None:
    one, other = (etree.fromstring(part("styles", style("x", each)).encode())[0] for each in (said, name))
    assert names(one) == names(other)


def test_what_the_template_lacks_is_added_and_said(report: Dressed) -> None:
    said = report.found["F121"]
    assert said.startswith("the template lacks ")
    added = said.partition("added: ")[2].split("、")
    assert len(added) == len(set(added))
    assert "公报正文" not in added and "Normal" not in added and "heading 1" not in added
    every = {attribute(one(each, "w:name"), "val") for each in styles_of(report).values()}
    assert set(added) <= every


@pytest.mark.parametrize("case", CASES)
def test_every_style_that_is_named_is_there_and_is_of_its_kind(case: str) -> None:
    dressed = Dressed(issue_of(case), office())
    kinds = {id: attribute(each, "type") for id, each in styles_of(dressed).items()}
    for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        for root in (dressed.body, dressed.part("word/footnotes.xml")):
            assert {kinds.get(attribute(each, "val")) for each in root.iter(W + tag)} <= {kind}
    for each in dressed.part("word/styles.xml").iter(W + "basedOn", W + "next", W + "link"):
        assert attribute(each, "val") in kinds


def spacing(docx: Docx, name: str) -> dict[tuple[str, ...], dict[str, str]]:
    styles = styles_of(docx)
    return paragraph_of(next(each for each in styles.values() if attribute(one(each, "w:name"), "val") == name), styles)


def test_the_text_stands_on_the_lines_of_the_template() -> None:
    lines = style(
        "a", "Normal", '<w:pPr><w:spacing w:after="90" w:line="580" w:lineRule="exact"/></w:pPr>', default=True
    )
    dressed = Dressed(issue_of("report"), office(styles=lines))
    for name in ("公报正文", "Salutation"):
        assert spacing(dressed, name)["spacing", "line"] == {"line": "580", "lineRule": "exact"}
        assert spacing(dressed, name)["spacing", "after"]["after"] == "0"
    style_ = template_of(office(styles=lines)).fitted(named("bulletin"))
    assert style_.text.leading == 29
    assert style_.text.lines == (14570 - 1440 - 1300) // 580


def test_a_title_is_in_the_templates_own_heading(report: Dressed) -> None:
    said = {attribute(one(each, "w:name"), "val") for each in styles_of(report).values()}
    assert "文件标题" not in said and attribute(one(report.body, "w:p/w:pPr/w:pStyle"), "val") == "1"


def test_contents_are_of_titles_that_are_no_headings_of_words_too() -> None:
    own = office(styles=style("a", "Normal", default=True) + style("t", "公文大标题", '<w:aliases w:val="文件标题"/>'))
    codes = [code.text for code in Dressed(issue_of("columns"), own).body.iter(W + "instrText")]
    assert r' TOC \o "1-2" \h \z \u \t "公文大标题,1" ' in codes
    assert r' TOC \o "1-2" \h \z \u ' in [
        code.text for code in Dressed(issue_of("columns"), office()).body.iter(W + "instrText")
    ]


def test_a_cover_that_rests_on_the_templates_title_is_ours_and_has_no_rule_of_its() -> None:
    title = style(
        "t",
        "Title",
        '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="4F81BD"/></w:pBdr><w:jc w:val="left"/></w:pPr>',
    )
    dressed = Dressed(issue_of("columns"), office(styles=OFFICE + title))
    styles = styles_of(dressed)
    added = next(each for each in styles.values() if attribute(one(each, "w:name"), "val") == "公报标题")
    assert attribute(one(added, "w:basedOn"), "val") == "t"
    assert attribute(one(added, "w:pPr/w:pBdr/w:bottom"), "val") == "none"
    assert attribute(one(added, "w:pPr/w:jc"), "val") == "center"


@pytest.mark.parametrize(
    ("line", "pitch", "height"),
    [
        (TextLine(16, 28, "exact"), 0, 28),
        (TextLine(16, 28, "exact"), 18, 28),
        (TextLine(16, 1.5, "auto"), 0, 16 * 1.3 * 1.5),
        (TextLine(10.5, 1, "auto"), 15.6, 15.6),
        (TextLine(22, 1, "auto"), 15.6, 31.2),
        (TextLine(10.5, 1, "auto", snaps=False), 15.6, 10.5 * 1.3),
        (TextLine(10.5, 30, "atLeast"), 0, 30),
        (TextLine(10.5, 0, "exact"), 0, 1),
    ],
)
def test_a_line_is_as_high_as_its_style_and_the_grid_say(line: TextLine, pitch: float, height: float) -> None:
    assert line.height(line.size or 0, pitch) == pytest.approx(height)


@pytest.mark.parametrize(
    ("line", "size", "pitch", "heights"),
    [
        (TextLine(22, 2.4, "auto"), 22, 15.6, (46.8 + 1.4 * 22 * 1.448, 112.32)),
        (TextLine(16, 416 / 240, "auto"), 16, 15.6, (31.2 + 176 / 240 * 16 * 1.448, 54.08)),
        (TextLine(12, 1.5, "auto"), 12, 15.6, (31.2 + 0.5 * 12 * 1.448, 46.8)),
        (TextLine(14, 1, "auto"), 14, 15.6, (31.2, 31.2)),
        (TextLine(22, 35, "exact"), 22, 15.6, (35, 35)),
        (TextLine(12, 13, "atLeast"), 12, 0, (12 * 1.448, 12 * 1.448)),
        (TextLine(12, 30, "atLeast"), 12, 0, (30, 30)),
        (TextLine(12, 16, "atLeast"), 12, 15.6, (31.2, 31.2)),
    ],
)
def test_a_heading_is_as_high_as_libreoffice_sets_it(
    line: TextLine, size: float, pitch: float, heights: tuple[float, float]
) -> None:
    assert line.stands_in(size, pitch) == pytest.approx(heights)


def test_lines_whose_height_a_font_would_decide_are_held_at_what_word_has() -> None:
    half = style(
        "a",
        "Normal",
        '<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="360" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>',
        default=True,
    )
    dressed = Dressed(issue_of("report"), office(styles=half))
    assert spacing(dressed, "公报正文")["spacing", "line"]["lineRule"] == "exact"
    assert ("overflowPunct",) in spacing(dressed, "公报正文")
    ours, theirs = (template_of(office(styles=styles)).column for styles in (half, half + OWN))
    assert ours is not None and not ours.alone  # our text stands there, and keeps its lines together as everywhere
    assert theirs is not None and theirs.alone
    assert ours.height % 28 == theirs.height % 28 == 0


@pytest.mark.parametrize(
    "defaults",
    [
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:specVanish/></w:rPr></w:rPrDefault></w:docDefaults>',
        "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
        "",
    ],
)
def test_the_text_is_chinese_whatever_language_the_template_was_made_in(defaults: str) -> None:
    spoken = style("1", "heading 1", '<w:rPr><w:lang w:val="en-GB" w:eastAsia="en-GB"/></w:rPr>')
    latin = style("x", "公报正文", '<w:rPr><w:lang w:val="fr-FR"/></w:rPr>')
    dressed = Dressed(issue_of("report"), office(styles=defaults + NORMAL + spoken + latin))
    root = dressed.part("word/styles.xml")
    letters = one(root, "w:docDefaults/w:rPrDefault/w:rPr")
    default = one(letters, "w:lang")
    assert attribute(default, "eastAsia") == "zh-CN"
    assert [child.tag for child in letters][-1] in (W + "lang", W + "specVanish")
    heading, text = (one(styles_of(dressed)[id], "w:rPr/w:lang") for id in ("1", "x"))
    assert (attribute(heading, "val"), attribute(heading, "eastAsia")) == ("en-GB", "zh-CN")
    assert text.values() == ["fr-FR"]


def test_lines_at_an_exact_distance_stand_on_no_grid_and_what_rests_on_them_does() -> None:
    exact = style("a", "Normal", '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>', default=True)
    auto = '<w:basedOn w:val="a"/><w:pPr><w:spacing w:before="156" w:beforeLines="50" w:line="240" w:lineRule="auto"/></w:pPr>'
    styles = exact + style("1", "heading 1", auto) + style("x", "公报正文", '<w:basedOn w:val="a"/>')
    dressed = Dressed(issue_of("report"), office(styles=styles))
    for name, snaps in (("Normal", "0"), ("公报正文", "0"), ("heading 1", "1")):
        assert spacing(dressed, name)[("snapToGrid",)] == {"val": snaps}
    # §17.3.1.33: lines win over points, which are then as many: half of the 28 points of the grid
    assert spacing(dressed, "heading 1")["spacing", "before"] == {"before": "280", "beforeLines": "50"}


@pytest.mark.parametrize(
    ("grid", "before"), [('w:type="lines" w:linePitch="312"', "156"), ('w:linePitch="312"', "120")]
)
def test_a_space_in_lines_is_said_in_points_too(grid: str, before: str) -> None:
    title = style("1", "heading 1", '<w:pPr><w:spacing w:beforeLines="50" w:before="9"/></w:pPr>')
    section = SECTION.format("").replace('w:type="lines" w:linePitch="560"', grid)
    dressed = Dressed(issue_of("report"), docx(p("样张") + section, styles=DEFAULTS + NORMAL + title))
    assert spacing(dressed, "heading 1")["spacing", "before"]["before"] == before


def test_a_line_that_the_grid_holds_in_any_font_is_left_to_it() -> None:
    assert TextLine(10.5).is_sure(10.5, 15.6) and not TextLine(12).is_sure(12, 15.6)
    assert TextLine(10.7).is_sure(10.7, 15.6) and not TextLine(10.8).is_sure(
        10.8, 15.6
    )  # of Noto, the highest: 15.49, 15.64
    assert not TextLine(10.5, 1.5).is_sure(10.5, 15.6) and TextLine(10.5, 20, "exact").is_sure(10.5, 0)


def test_a_column_that_goes_on_with_a_heading_has_no_space_above_it() -> None:
    fitted = template_of(office()).fitted(named("bulletin"))
    setter = Setter(fitted, case_of(fitted), office=True)
    node = next(iter(issue_of("report").documents))
    rows = [row for role in ("p", "undertitle") for row in setter.rows(Line(role, (Words("国家"),), node), 400)]
    lines = setter.style.role("undertitle").before - setter.style.role("p").after
    stretch = in_parts(Stretch(1, True, rows))
    plain, heading = stretch.rows[0], stretch.rows[1]
    assert lines and height(stretch.rows[1:2]) == heading.lines - round(lines * PARTS)
    assert height(stretch.rows[:2]) == plain.lines + heading.lines


def test_of_what_is_open_below_one_heading_and_above_the_next_the_more_is_left_open() -> None:
    style = for_office(named("gb9704"))
    setter = Setter(style, case_of(style), office=True)
    node = next(iter(issue_of("report").documents))
    rows = [row for role in ("number", "title") for row in setter.rows(Line(role, (Words("国家"),), node), 400)]
    number, title = style.role("number"), style.role("title")
    found = in_parts(Stretch(1, True, rows)).rows
    assert title.before > number.after == 1
    above = title.before - number.after
    assert [row.lines / PARTS for row in found] == [number.slot + 1, above + title.slot + title.after]
    assert height(found[1:]) == round((title.slot + title.after) * PARTS)  # at the head of a column


def test_headings_are_counted_as_high_as_they_are_in_the_template() -> None:
    spacing = '<w:spacing w:before="400" w:beforeLines="100" w:line="700" w:lineRule="exact"/>'
    high = style("1", "heading 1", f'<w:pPr>{spacing}</w:pPr><w:rPr><w:sz w:val="40"/></w:rPr>')
    fitted = template_of(office(styles=DEFAULTS + NORMAL + high)).fitted(named("bulletin"))
    role, leading = fitted.role("title"), fitted.text.leading
    # §17.3.1.33: a hundredth of a line of the grid, not of its own
    assert (role.size, role.slot * leading, role.before * leading) == pytest.approx((20, 35, 28))


@pytest.mark.parametrize("case", CASES)
def test_what_is_added_looks_as_ours_whatever_the_templates_text_is_like(case: str) -> None:
    dressed, fitted = Dressed(issue_of(case), office()), template_of(office()).fitted(named("bulletin"))
    ours = {attribute(each, "styleId"): each for each in styles_part(fitted, "zh-CN").iter(W + "style")}
    added = dressed.found["F121"].partition("added: ")[2].split("、")
    theirs = {dressed.name_of(id): each for id, each in styles_of(dressed).items()}
    plain = {
        attribute(one(each, "w:name"), "val"): each
        for each in ours.values()
        if attribute(each, "type") == "paragraph"
        and "Normal" in [attribute(base, "val") for base in each.iter(W + "basedOn")]
    }
    looked = [name for name in added if name in plain]
    for name in looked:
        wanted, found = paragraph_of(plain[name], ours), paragraph_of(theirs[name], styles_of(dressed))
        for family, nothing in FAMILIES.items():
            if family in AS_THEIRS and family not in wanted:
                continue
            assert nothing | wanted.get(family, {}) == nothing | found.get(family, {}), (name, family)
    assert looked or case == "references"  # which is one plain paragraph


def test_no_paragraph_and_no_run_is_formatted_by_hand(report: Dressed) -> None:
    plain = Docx(issue_of("report"))
    for kind in ("pPr", "rPr"):
        said = [
            {etree.QName(each).localname for each in properties} - {"ind"}  # how far in a title is, its measure says
            for docx in (plain, report)
            for properties in docx.body.iter(W + kind)
        ]
        assert said[: len(said) // 2] == said[len(said) // 2 :]


def test_numbers_that_word_would_give_are_not_given_twice(report: Dressed) -> None:
    assert not list(styles_of(report)["1"].iter(W + "numPr"))
    assert attribute(one(styles_of(report)["1"], "w:pPr/w:outlineLvl"), "val") == "0"
    assert "numPr (heading 1)" in report.found["F122"]
    numbering = report.part("word/numbering.xml")
    formats = {
        attribute(one(each, "w:numFmt"), "val")
        for each in numbering.iter(W + "lvl")
        if each.find(W + "pStyle") is not None
    }
    assert formats <= {"none"}
    used = {
        attribute(each, "val")
        for root in (report.body, report.part("word/styles.xml"))
        for each in root.iter(W + "numId")
    }
    assert used <= {attribute(each, "numId") for each in numbering.iter(W + "num")} | {"0"}


def test_items_are_none_of_words_counted_lists() -> None:
    counted = '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="200"/></w:pPr>'
    listed = style("LN", "List Number", counted)
    dressed = Dressed(issue_of("law"), office(styles=OFFICE + listed))
    used = {dressed.name_of(attribute(each, "val")) for each in dressed.body.iter(W + "pStyle")}
    assert "列项一" in used and "List Number" not in used
    assert "列项一" in dressed.found["F121"] and "numPr (List Number)" not in dressed.found.get("F122", "")
    assert spacing(dressed, "列项一")[("numPr",)] != {"numId": "1"}
    aliased = style("LN", "List Number", '<w:aliases w:val="列项一"/>' + counted)
    dressed = Dressed(issue_of("law"), office(styles=OFFICE + aliased))
    used = {dressed.name_of(attribute(each, "val")) for each in dressed.body.iter(W + "pStyle")}
    assert "List Number" in used and "列项一" not in used


THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Cambria"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)


@pytest.mark.parametrize(
    ("fonts", "face"),
    [
        ('w:ascii="Times New Roman"', "times"),
        ('w:ascii="Arial"', "arial"),
        ('w:ascii="仿宋_GB2312"', "dejavu"),
        ('w:asciiTheme="minorHAnsi"', "dejavu"),
        ('w:ascii="Times New Roman" w:asciiTheme="majorHAnsi"', "arial"),
        ('w:eastAsia="仿宋"', "times"),
    ],
)
def test_latin_letters_are_as_wide_as_in_the_font_that_stands_in(fonts: str, face: str) -> None:
    based = style("a", "Normal", f"<w:rPr><w:rFonts {fonts}/></w:rPr>", default=True)
    given = docx(
        p("样张") + SECTION.format(""),
        styles=based + style("x", "公报正文", '<w:basedOn w:val="a"/>'),
        parts={"word/theme/theme1.xml": THEME},
        rels=[("t1", "theme", "theme/theme1.xml")],
    )
    column = template_of(given).column
    assert column is not None and column.letters == face


@pytest.mark.parametrize(
    ("margins", "left_out"),
    [
        ('w:top="1440" w:bottom="1440" w:header="720" w:footer="720"', 144.0),
        ('w:top="720" w:bottom="720" w:header="720" w:footer="720"', 72 + 2 * 12 * 1.448),
        ('w:top="720" w:bottom="1440" w:header="720" w:footer="720"', 36 + 72 + 12 * 1.448),
        ('w:top="-720" w:bottom="-720" w:header="720" w:footer="720"', 72.0),
    ],
)
def test_a_head_that_reaches_into_the_text_leaves_it_less_room(margins: str, left_out: float) -> None:
    section = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1440" w:right="1440" {margins}/></w:sectPr>'
    normal = style("a", "Normal", '<w:rPr><w:sz w:val="24"/></w:rPr>', default=True)
    page = template_of(docx(p("样张") + section, styles=normal)).page
    assert page.room[1] == pytest.approx(841.9 - left_out)


def test_a_picture_in_a_head_is_as_high_as_it_is() -> None:
    drawn = LOGO.format("i1").replace('cy="9"', f'cy="{60 * 12700}"')
    assert template_of(office(drawn)).page.ends[0] == pytest.approx(60 + 8)  # which the defaults leave below it


def test_cells_of_a_roster_touch_whatever_the_templates_tables_are_like() -> None:
    apart = '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    plain = f'<w:style w:type="table" w:default="1" w:styleId="T"><w:name w:val="Normal Table"/>{apart}</w:style>'
    dressed = Dressed(issue_of("names_and_rosters"), office(styles=OFFICE + plain))
    rosters = [each for id, each in styles_of(dressed).items() if dressed.name_of(id) in ("名单表", "人员职务表")]
    assert rosters
    for each in rosters:
        assert attribute(one(each, "w:basedOn"), "val") == "T"
        assert {attribute(side, "w") for side in one(each, "w:tblPr/w:tblCellMar")} == {"0"}


def test_an_id_that_the_template_has_for_another_style_is_not_given_again() -> None:
    other = style("articlelabel", "本厅字体", kind="character") + style("TableText", "别的")
    dressed = Dressed(issue_of("tables"), office(styles=OFFICE + other))
    assert dressed.name_of("TableText") == "别的"
    assert {dressed.name_of(attribute(each, "val")) for each in dressed.body.iter(W + "pStyle")} >= {"表文"}
    ids = [id.lower() for id in styles_of(dressed)]
    assert len(ids) == len(set(ids))


def test_styles_that_rest_on_each_other_in_a_circle_do_no_harm() -> None:
    circle = style("x", "公报正文", '<w:basedOn w:val="y"/>') + style("y", "别的", '<w:basedOn w:val="x"/>')
    assert Dressed(issue_of("law"), docx(p("样张"), styles=NORMAL + circle)).name_of("x") == "公报正文"


# -- what stays, and what does not ------------------------------------------------------------------------------------


def test_theme_settings_fonts_and_lists_are_the_templates(report: Dressed) -> None:
    package = opened(report.data)
    (theme,), (settings,), (fonts,) = (
        package.related(package.main, kind) for kind in ("theme", "settings", "fontTable")
    )
    assert package.xml(theme).get("name") == "本厅"
    assert [etree.QName(each).localname for each in package.xml(settings)] == ["mirrorMargins", "defaultTabStop"]
    known = [attribute(font, "name") for font in package.xml(fonts)]
    assert known[0] == "仿宋_GB2312" and "方正小标宋_GBK" in known
    assert package.related(package.main, "numbering")


def test_nothing_of_a_template_leads_out_runs_or_locks() -> None:
    field = "".join(
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{code}'
        for kind, code in (
            (
                "begin",
                '<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://a.cn/x.png"</w:instrText></w:r>',
            ),
            ("separate", "<w:r><w:t>图</w:t></w:r>"),
            ("end", ""),
        )
    )
    page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    header = (
        f'<w:p><w:hyperlink r:id="x1"><w:r><w:t>网站</w:t></w:r></w:hyperlink>{field}{page}'
        f'<w:fldSimple w:instr="DDEAUTO cmd"><w:r><w:t>数</w:t></w:r></w:fldSimple></w:p>{LOGO.format("x1")}{LOGO.format("i1")}'
        f'<w:p><w:r><w:object><v:shape><v:imagedata r:id="x1" src="http://a.cn/y.png"/></v:shape></w:object></w:r></w:p>'
    )
    settings = '<w:attachedTemplate r:id="t9"/><w:linkStyles/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:mirrorMargins/>'
    made = unpacked(office(header, rels="http://a.cn/", settings=settings, type=W_TYPES["docm"]))
    made |= {
        "word/vbaProject.bin": b"VBA",
        "word/_rels/settings.xml.rels": relationships([("t9", "attachedTemplate", "file:///C:/a.dotm")]).encode(),
    }
    dressed = Dressed(issue_of("report"), packed(made))
    package = opened(dressed.data)
    assert not [each for name in package for each in package.relations(name).values() if each.external]
    assert not [name for name in package if "vba" in name.lower()]
    assert not [name for name, data in dressed.parts.items() if b"a.cn" in data]
    (header_,) = [each.target for each in package.relations(package.main).values() if each.id == "header_default"]
    root = package.xml(header_)
    assert text_of(root) == "网站图数某省人民政府某省人民政府"
    assert [code.text for code in root.iter(W + "instrText")] == [" PAGE "]
    assert len(list(root.iter(W + "drawing"))) == 1
    (found,) = package.related(package.main, "settings")
    assert [etree.QName(each).localname for each in package.xml(found)] == ["mirrorMargins"]
    assert "R231" in dressed.found
    for said in ("attachedTemplate", "documentProtection", "http://a.cn/"):
        assert said in dressed.found["F122"]


def faults_of(data: bytes, folder: Path) -> list[str]:
    """What the validator says of the file."""
    (folder / "a.docx").write_bytes(data)
    errors = OpenXmlValidator().validate(str(folder / "a.docx")).errors
    return [f"{error.part_uri} {error.description}" for error in errors]


def test_a_template_of_another_program_is_tidied_and_the_file_is_valid(tmp_path: Path) -> None:
    ours = sample(named("bulletin"), MADE)
    made = unpacked(ours)
    made["word/styles.xml"] = re.sub(
        rb"(<w:name [^>]*/>)(.*?)(<w:uiPriority [^>]*/>)", rb"\1\3\2", made["word/styles.xml"]
    ).replace(b'<w:jc w:val="left"/>', b'<w:jc w:val="start"/>')
    made["word/styles.xml"] = made["word/styles.xml"].replace(b"<w:tblPr>", b'<w:tblPr><w:tblStyle w:val="a"/>')
    made["word/fontTable.xml"] = made["word/fontTable.xml"].replace(
        b'<w:charset w:val="86"/>', b'<w:charset w:val="86" w:characterSet="utf-8"/>'
    )
    assert all(made[name] != unpacked(ours)[name] for name in ("word/styles.xml", "word/fontTable.xml"))
    assert faults_of(packed(made), tmp_path)
    assert faults_of(ours, tmp_path) == []
    for case in CASES:
        dressed = Dressed(issue_of(case), packed(made))
        assert faults_of(dressed.data, tmp_path) == []
        assert list(faults_of_part(dressed.part("word/styles.xml"))) == []


@pytest.mark.parametrize("kind", W_TYPES)
def test_a_template_may_be_of_any_kind_of_word_document(kind: str) -> None:
    dressed = Dressed(issue_of("law"), office(type=W_TYPES[kind]))
    assert attribute(one(dressed.sections()[-1], "w:pgSz"), "w") == "10318"
    (main,) = [
        each
        for each in etree.fromstring(dressed.parts["[Content_Types].xml"])
        if each.get("PartName") == "/word/document.xml"
    ]
    assert main.get("ContentType") == W_TYPES["docx"]


def test_a_template_of_nothing_changes_nothing_but_ids() -> None:
    for case in CASES:
        plain, dressed = Docx(issue_of(case)), Dressed(issue_of(case), docx(p("样张")))
        assert dressed.listing == plain.listing


def test_the_same_template_dresses_many_and_always_alike() -> None:
    template = template_of(office())
    first = [Dressed(issue_of(case), template).data for case in CASES]
    assert [Dressed(issue_of(case), template_of(office())).data for case in CASES] == first


def test_the_file_opens_elsewhere_and_its_seal_is_whole(report: Dressed) -> None:
    document = python_docx.Document(io.BytesIO(report.data))
    assert [paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None]
    said = {each.get("name"): each[0].text for each in etree.fromstring(report.parts["docProps/custom.xml"])}
    assert said[SEAL] == seal(report.parts["customXml/item1.xml"], [report.parts[name] for name in SEALED])


def test_chinese_names_lead_to_words_own() -> None:
    assert all(name == "".join(name.split()).casefold() for name in CHINESE.values())


# -- the template that comes with the program ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", style_names())
@pytest.mark.parametrize("case", CASES)
def test_with_the_programs_own_template_a_document_is_what_it_is_without(case: str, name: str) -> None:
    dressed = Dressed(issue_of(case), own_template(name), name)
    found: list[Finding] = []
    plain = opened(write(issue_of(case), Press(MADE, style=named(name), report=found.append)))
    theirs = opened(dressed.data)
    assert {"F121", "F122"} & dressed.found.keys() == set()
    assert body_of(theirs) == body_of(plain)
    assert heads_in(theirs) == heads_in(plain)
    mine, other = (
        {attribute(each, "styleId"): each for each in package.xml("word/styles.xml").iter(W + "style")}
        for package in (plain, theirs)
    )
    assert {id: etree.tostring(each, method="c14n") for id, each in mine.items()} == {
        id: etree.tostring(each, method="c14n") for id, each in other.items()
    }


@cache
def own_template(name: str) -> Template:
    return template_of(sample(named(name), MADE))


def body_of(package: Package) -> bytes:
    root = package.xml(package.main)
    for reference in [*root.iter(W + "headerReference", W + "footerReference")]:
        reference.getparent().remove(reference)  # type: ignore[union-attr]
    return etree.tostring(root, method="c14n")


def heads_in(package: Package) -> list[tuple[list[str], str]]:
    """The heads and feet in their order: the styles of their paragraphs, and what they show."""
    roots = [package.xml(name) for name in package.related(package.main, "header", "footer")]
    return [([attribute(named, "val") for named in root.iter(W + "pStyle")], text_of(root)) for root in roots]


def test_the_template_shows_every_style_and_says_what_it_is_for() -> None:
    package = opened(sample(named("bulletin"), MADE))
    roots = [
        package.xml(name) for name in (package.main, *package.related(package.main, "header", "footer", "footnotes"))
    ]
    used = {attribute(each, "val") for root in roots for each in root.iter(W + "pStyle", W + "rStyle", W + "tblStyle")}
    own = {row.id for row in STYLES if row.own} | {id for id, *_ in TABLES}
    assert own - used == set()
    assert {row.id for row in STYLES if row.kind == "paragraph"} - USES.keys() == IN_THEIR_PLACES
    assert USES.keys() <= {row.id for row in STYLES}
    lines = [text_of(paragraph) for paragraph in package.xml(package.main).iter(W + "p")]
    assert "文件标题：每个文件的标题" in lines


def test_the_same_style_gives_the_same_template_and_a_dotx_is_one() -> None:
    assert sample(named("npcsc"), MADE) == sample(named("npcsc"), MADE)
    assert opened(sample(named("npcsc"), MADE, True)).type("word/document.xml") == W_TYPES["dotx"]


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>旧</w:t></w:r><w:r><w:t>的</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (FIELD.format("TITLE"), "某公报 2024年第1号"),
        (FIELD.format("DOCPROPERTY Title \\* MERGEFORMAT"), "某公报 2024年第1号"),
        (FIELD.format('DOCPROPERTY "公报页眉"'), "某公报 2024·1"),
        ('<w:fldSimple w:instr=" TITLE "><w:r><w:t>旧</w:t></w:r></w:fldSimple>', "某公报 2024年第1号"),
        ('<w:fldSimple w:instr=" TITLE "/>', "某公报 2024年第1号"),
        (FIELD.format("PAGE") + FIELD.format("title"), "旧的某公报 2024年第1号"),
        (FIELD.format("AUTHOR"), "旧的"),
        ("<w:r><w:t>TITLE</w:t></w:r>", "TITLE"),
    ],
)
def test_fields_of_a_head_that_name_the_issue_are_filled_in(head: str, shown: str) -> None:
    root = etree.fromstring(part("header", f"<w:p><w:pPr/>{head}</w:p>").encode())
    fill(root, {"Title": "某公报 2024年第1号", "公报页眉": "某公报 2024·1"}, None)
    assert text_of(root) == shown


def test_a_head_that_names_nothing_draws_no_rule() -> None:
    said = {"公报页眉": ""}
    named_ = '<w:pPr><w:pStyle w:val="RunningHeadOdd"/></w:pPr>'
    alone, beside = (
        etree.fromstring(part("header", f"<w:p>{named_}{FIELD.format('DOCPROPERTY 公报页眉')}{more}</w:p>").encode())
        for more in ("", "<w:r><w:t>本厅</w:t></w:r>")
    )
    for root in (alone, beside):
        fill(root, said, "Spacer")
    assert [attribute(one(root, ".//w:pStyle"), "val") for root in (alone, beside)] == ["Spacer", "RunningHeadOdd"]
    assert (text_of(alone), text_of(beside)) == ("", "本厅")


# -- the command ------------------------------------------------------------------------------------------------------


def test_the_command_takes_a_template_and_so_does_the_toml(
    gazette: Callable[..., Any], notice: Path, tmp_path: Path
) -> None:
    (notice.parent / "office.dotx").write_bytes(office())
    done = gazette(
        "convert", notice, "--to", "docx", "--docx-template", notice.parent / "office.dotx", "--output", tmp_path / "a"
    )
    assert (done.code, "F121" in done.err) == (0, True)
    (notice.parent / "gazette.toml").write_text('docx-template = "office.dotx"\n', encoding="utf-8")
    assert gazette("convert", notice, "--to", "docx", "--output", tmp_path / "b").code == 0
    one, other = ((tmp_path / folder / f"{notice.stem}.docx").read_bytes() for folder in "ab")
    assert one == other
    assert template_of(one).page.size == pytest.approx((515.9, 728.5))


def test_the_command_writes_a_template_and_never_over_another(gazette: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "office.docx"
    assert gazette("template", "-o", path, "--style", "gb9704").code == 0
    assert path.read_bytes() == sample(named("gb9704"), EPOCH)
    assert gazette("template", "-o", path, "--style", "gb9704").code == 0
    done = gazette("template", "-o", path)
    assert (done.code, path.read_bytes() == sample(named("gb9704"), EPOCH)) == (4, True)
    assert f"{path} is there already, and may have been worked on" in done.err
    assert gazette("template", "-o", tmp_path / "a.DOTX").code == 0
    assert opened((tmp_path / "a.DOTX").read_bytes()).type("word/document.xml") == W_TYPES["dotx"]
    assert gazette("template", "-o", path, "--style", "none").code == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "no such file"),
        (b"", "not a Word document"),
        (b"PK\x03\x04word/", "a Word document that is cut short"),
        ("第一条".encode(), "not a Word document"),
        (packed({"xl/workbook.xml": ""}), "a spreadsheet (XLSX), not a Word document"),
        (docx("<w:p>"), "word/document.xml: line 1: "),
        (docx(p("样张"), styles="<w:style>"), "word/styles.xml: line 1: "),
    ],
)
def test_a_template_that_cannot_be_read_is_one_line(
    gazette: Callable[..., Any], notice: Path, tmp_path: Path, data: bytes | None, said: str
) -> None:
    path = tmp_path / "office.docx"
    if data is not None:
        path.write_bytes(data)
    done = gazette("convert", notice, "--to", "docx", "--docx-template", path, "--output", tmp_path / "out")
    assert done.code == 2
    assert done.err.startswith(f"gazette: {path}: {said}")
    assert not (tmp_path / "out").exists()


# -- grids of letters, indents, boxes ------------------------------------------------------------------------------------


CELLS = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1985" w:left="1588" w:right="1474" w:header="851" '
    'w:footer="1418"/><w:docGrid w:type="{}" w:linePitch="579" w:charSpace="-849"/></w:sectPr>'
)
SIZE = '<w:rPr><w:sz w:val="32"/></w:rPr>'


@pytest.mark.parametrize("kind", ["linesAndChars", "snapToChars"])
def test_letters_on_a_grid_of_cells_are_set_apart_by_as_much_and_28_stand_in_a_line(kind: str) -> None:
    """三号 is wider than a cell of 28 in a line: LibreOffice would set each letter in two."""
    given = template_of(docx(p("样张") + CELLS.format(kind), styles=style("a", "Normal", SIZE, default=True)))
    made = Dressed(issue_of("law"), given)
    grids = {(attribute(each, "type"), attribute(each, "charSpace")) for each in made.body.iter(W + "docGrid")}
    assert grids == {("lines", "")}
    apart = one(styles_of(made)["a"], "w:rPr/w:spacing")
    assert attribute(apart, "val") == "-6" and apart.getnext().tag == W + "sz"  # type: ignore[union-attr]
    assert 28 < given.page.room[0] / given.fitted(for_office(named("bulletin"))).role("p").em < 29


def test_a_text_that_stands_on_no_grid_keeps_that_of_its_page() -> None:
    off = '<w:pPr><w:snapToGrid w:val="0"/></w:pPr>'
    given = docx(p("样张") + CELLS.format("linesAndChars"), styles=style("a", "Normal", off + SIZE, default=True))
    made = Dressed(issue_of("law"), given)
    assert {attribute(each, "type") for each in made.body.iter(W + "docGrid")} == {"linesAndChars"}
    assert styles_of(made)["a"].find("w:rPr/w:spacing", NAMES) is None


def test_what_is_set_in_by_letters_is_set_in_by_as_many_points() -> None:
    ind = '<w:pPr><w:ind w:left="100" w:leftChars="300" w:firstLineChars="200"/></w:pPr>'
    given = template_of(docx(p("样张") + CELLS.format("lines"), styles=style("a", "Normal", ind + SIZE, default=True)))
    found = next(given.styles.iter(W + "ind"))
    assert (attribute(found, "left"), attribute(found, "firstLine")) == ("960", "640")


@pytest.mark.parametrize(("letters", "side", "left_out"), [(2500, "right", True), (1500, "", False)])
def test_a_day_that_has_no_room_where_its_style_begins_stands_at_the_right(
    letters: int, side: str, left_out: bool
) -> None:
    """Word's own style for it is made for smaller letters."""
    styles = style("a", "Normal", SIZE, default=True)
    styles += style("d", "Date", f'<w:basedOn w:val="a"/><w:pPr><w:ind w:left="100" w:leftChars="{letters}"/></w:pPr>')
    given = template_of(docx(p("样张") + CELLS.format("lines"), styles=styles))
    day = next(each for each in given.styles.iter(W + "style") if attribute(each, "styleId") == "d")
    aligned = day.find("w:pPr/w:jc", NAMES)
    assert ("" if aligned is None else attribute(aligned, "val")) == side
    assert ("ind (Date)" in given.left_out) == left_out


def test_a_heading_that_is_numbered_no_more_stands_as_far_in_as_ours() -> None:
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="629" w:firstLine="632"/></w:pPr>'
    styles = style("a", "Normal", SIZE, default=True) + style("3", "heading 3", '<w:basedOn w:val="a"/>' + numbered)
    given = template_of(docx(p("样张") + CELLS.format("lines"), styles=styles, numbering=NUMBERING))
    made = Dressed(issue_of("report"), given)
    ind = one(styles_of(made)["3"], "w:pPr/w:ind")
    assert (attribute(ind, "left"), attribute(ind, "firstLineChars")) == ("0", "200")
    assert given.fitted(for_office(named("bulletin"))).role("level-1").left == 0


def test_what_floats_in_a_foot_makes_it_no_higher() -> None:
    """A WPS page number stands in a box of 144 points that is anchored there."""
    box = (
        '<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="1828800" cy="1828800"/>{}<a:graphic><a:graphicData><wps:wsp><wps:txbx>'
        '<w:txbxContent><w:p><w:r><w:rPr><w:sz w:val="90"/></w:rPr><w:t>1</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
    )
    empty, over, below = (
        template_of(office(each)).page.ends[0]
        for each in ("<w:p/>", box.format("<wp:wrapNone/>"), box.format("<wp:wrapTopAndBottom/>"))
    )
    assert over == empty and below >= 144


def test_letters_of_a_style_make_a_foot_higher_and_a_frame_does_not() -> None:
    """Word's page number: in a frame, in a content control; the empty line beside it has the style of its letters."""
    big = '<w:style w:type="character" w:styleId="n"><w:name w:val="page number"/><w:rPr><w:sz w:val="60"/></w:rPr></w:style>'
    line = '<w:p><w:pPr>{}<w:rPr><w:rStyle w:val="n"/></w:rPr></w:pPr></w:p>'
    control = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
    framed = line.format('<w:framePr w:wrap="none" w:vAnchor="text" w:y="1"/>')
    usual, *others = (
        template_of(office(each, styles=OFFICE + big)).page.ends[0]
        for each in ("<w:p/>", line.format(""), control.format(line.format("")), control.format(framed) + "<w:p/>")
    )
    assert others == [others[0], others[0], usual] and others[0] >= usual + (30 - 16) * STAND_IN
