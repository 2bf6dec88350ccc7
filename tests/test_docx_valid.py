"""The DOCX is what the standard says, and Word has nothing to repair: each cause of its asking is looked for by name."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import docx
import pytest
from docx_parts import NAMES, Docx, W, attribute, docx_of_case, one, random_docx
from lxml import etree
from openxml_audit import OpenXmlValidator
from test_docx import CASES, bulletin_docx, issue_of
from transitional import faults_of_part

from gazette_pub.formats.word.markup import IN_PARAGRAPH
from gazette_pub.layout.stylesheets import style

__all__ = ["bulletin_docx"]

SEEDS = range(12)
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
FILES = [*(case.name for case in CASES), *SEEDS]


@pytest.fixture(scope="module", params=FILES, ids=str)
def made(request: pytest.FixtureRequest) -> Docx:
    name = request.param
    return random_docx(name) if isinstance(name, int) else docx_of_case(name)


def faults_of(made: Docx, folder: Path) -> list[str]:
    """What the validator says of the file."""
    file = folder / "a.docx"
    file.write_bytes(made.data)
    return [f"{error.part_uri} {error.description}" for error in OpenXmlValidator().validate(str(file)).errors]


def transitional_faults_of(made: Docx) -> list[str]:
    """What the transitional schemas say of its parts."""
    return [f"{name} {fault}" for name in text_parts(made) for fault in faults_of_part(made.part(name))]


def text_parts(made: Docx) -> list[str]:
    return [name for name in made.parts if re.fullmatch(r"word/(?:theme/)?\w+\.xml", name)]


def test_the_validator_has_nothing_to_say(made: Docx, tmp_path: Path) -> None:
    assert faults_of(made, tmp_path) == []


def test_it_is_what_the_transitional_schemas_say(made: Docx) -> None:
    assert transitional_faults_of(made) == []


@pytest.mark.parametrize("name", ["npcsc", "gb9704", "newspaper"])
def test_nor_of_any_style(name: str, tmp_path: Path) -> None:
    for case in ("columns", "report", "law"):
        made = Docx(issue_of(case), style=style(name))
        assert faults_of(made, tmp_path) == [] and transitional_faults_of(made) == []


def test_nor_of_the_bulletin(bulletin_docx: Docx, tmp_path: Path) -> None:
    assert faults_of(bulletin_docx, tmp_path) == [] and transitional_faults_of(bulletin_docx) == []


def test_a_fault_would_be_said(tmp_path: Path) -> None:
    made = Docx(issue_of("law"))
    broken = io.BytesIO()
    with zipfile.ZipFile(broken, "w") as archive:
        for name, data in made.parts.items():
            archive.writestr(name, data.replace(b"<w:pPr>", b"<w:jc/><w:pPr>") if name == "word/document.xml" else data)
    made.data = broken.getvalue()
    assert faults_of(made, tmp_path)


MISTAKES = {
    "<w:pPr>": "<w:jc/><w:pPr>",
    "</w:rPr>": '<w:rStyle w:val="Strong"/></w:rPr>',
    "<w:p>": '<w:p w:nonsense="1">',
    '<w:t xml:space="preserve">': '<w:t xml:space="kept">',
    "</w:t>": "<w:b/></w:t>",
    "</w:body>": "<w:p/></w:body>",
    'w:type="dxa"': 'w:type="ells"',
    '<w:sz w:val="': '<w:sz w:val="a ',
    "<w:name w:val=": "<w:name w:was=",
    "</w:style>": "words</w:style>",
    '<w:style w:type="paragraph"': '<w:style w:type="line"',
    "</w:tblPr>": "</w:tblPr><w:tblGrid/>",
    'w:fldCharType="begin"': 'w:fldCharType="began"',
}


@pytest.mark.parametrize("right", MISTAKES)
def test_the_schemas_say_each_mistake(right: str) -> None:
    made = Docx(issue_of("report"))
    names = [name for name in text_parts(made) if right.encode() in made.parts[name]]
    for name in names:
        part = made.parts[name].replace(right.encode(), MISTAKES[right].encode(), 1)
        assert list(faults_of_part(etree.fromstring(part))), name
    assert names


# -- the usual causes of a repair --------------------------------------------------------------------------------------


def trees(made: Docx) -> list[etree._Element]:
    names = [name for name in made.parts if re.fullmatch(r"word/[a-z_]+\.xml", name)]
    return [made.part(name) for name in names]


def test_no_id_is_given_twice(made: Docx) -> None:
    text = made.part("word/document.xml")
    for path in ("bookmarkStart", "bookmarkEnd"):
        ids = Counter(attribute(mark, "id") for mark in made.marks(path))
        assert not [id for id, times in ids.items() if times > 1]
    drawn = [each.get("id") for each in text.iter("{*}docPr")]
    assert len(set(drawn)) == len(drawn)
    notes = [attribute(note, "id") for note in made.part("word/footnotes.xml").iter(W + "footnote")]
    assert len(set(notes)) == len(notes)


def test_every_bookmark_that_begins_ends_behind_that_and_in_the_same_part(made: Docx) -> None:
    for root in (made.part("word/document.xml"), made.part("word/footnotes.xml")):
        order = {mark: n for n, mark in enumerate(root.iter(W + "bookmarkStart", W + "bookmarkEnd"))}
        starts, ends = (
            {attribute(m, "id"): order[m] for m in root.iter(W + k)} for k in ("bookmarkStart", "bookmarkEnd")
        )
        assert starts.keys() == ends.keys() and all(starts[id] < ends[id] for id in starts)


def test_every_cell_ends_with_a_paragraph_and_every_row_has_cells(made: Docx) -> None:
    for root in trees(made):
        assert all(cell[-1].tag == W + "p" for cell in root.iter(W + "tc"))
        assert all(row.find("w:tc", NAMES) is not None for row in root.iter(W + "tr"))
        assert all(table.find("w:tr", NAMES) is not None for table in root.iter(W + "tbl"))


def test_the_cells_of_each_row_take_all_columns_of_the_grid(made: Docx) -> None:
    for table in made.body.iter(W + "tbl"):
        columns = len(one(table, "w:tblGrid"))
        for row in table.iterchildren(W + "tr"):
            spans = [cell.find("w:tcPr/w:gridSpan", NAMES) for cell in row.iterchildren(W + "tc")]
            assert sum(1 if span is None else int(attribute(span, "val")) for span in spans) == columns


def test_a_cell_that_goes_on_has_one_to_go_on_from(made: Docx) -> None:
    for table in made.body.iter(W + "tbl"):
        above: set[int] = set()
        for row in table.iterchildren(W + "tr"):
            merged, column = set[int](), 0
            for cell in row.iterchildren(W + "tc"):
                merge, span = (cell.find(f"w:tcPr/w:{name}", NAMES) for name in ("vMerge", "gridSpan"))
                if merge is not None:
                    assert attribute(merge, "val") == "restart" or column in above
                    merged.add(column)
                column += 1 if span is None else int(attribute(span, "val"))
            above = merged


def test_properties_stand_in_the_order_of_the_schema(made: Docx) -> None:
    for root in trees(made):
        for properties in root.iter(W + "pPr"):
            names = [etree.QName(child).localname for child in properties]
            assert names == sorted(names, key=IN_PARAGRAPH.index) and len(set(names)) == len(names)


def test_every_relationship_leads_to_a_part_and_every_id_is_one(made: Docx) -> None:
    for name in (name for name in made.parts if name.endswith(".rels")):
        folder = name.removesuffix(name.rpartition("/")[2]).removesuffix("_rels/")
        ids = []
        for relation in made.part(name):
            target = str(relation.get("Target"))
            assert (
                target.lstrip("/") in made.parts or folder + target.removeprefix("../") in made.parts or "../" in target
            )
            ids.append(relation.get("Id"))
        assert len(set(ids)) == len(ids)
    known = {relation.get("Id") for relation in made.part("word/_rels/document.xml.rels")}
    used = [each.get(R + name) for each in made.part("word/document.xml").iter() for name in ("id", "embed", "link")]
    assert {id for id in used if id} <= known


def test_every_part_has_a_content_type_and_no_other_has(made: Docx) -> None:
    types = made.part("[Content_Types].xml")
    said = [str(each.get("PartName")).lstrip("/") for each in types if each.get("PartName")]
    endings = {str(each.get("Extension")) for each in types if each.get("Extension")}
    parts = set(made.parts) - {"[Content_Types].xml"}
    assert len(set(said)) == len(said) and set(said) <= parts
    assert all(name in said or name.rpartition(".")[2] in endings for name in parts)


def test_every_style_that_is_named_is_there(made: Docx) -> None:
    styles = made.part("word/styles.xml")
    ids = [attribute(each, "styleId") for each in styles.iter(W + "style")]
    names = [attribute(one(each, "w:name"), "val").lower() for each in styles.iter(W + "style")]
    assert len(set(ids)) == len(ids) and len(set(names)) == len(names)
    kinds = [W + name for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")]
    assert {attribute(each, "val") for root in trees(made) for each in root.iter(*kinds)} <= set(ids)


def test_every_number_of_a_list_has_its_definition(made: Docx) -> None:
    used = {attribute(each, "val") for root in trees(made) for each in root.iter(W + "numId")}
    numbering = made.part("word/numbering.xml") if "word/numbering.xml" in made.parts else etree.Element("none")
    known = {attribute(each, "numId") for each in numbering.iter(W + "num")}
    abstract = {attribute(each, "abstractNumId") for each in numbering.iter(W + "abstractNum")}
    assert used <= known | {"0"}
    assert all(attribute(one(each, "w:abstractNumId"), "val") in abstract for each in numbering.iter(W + "num"))


def test_every_field_begins_is_parted_and_ends_in_this_order(made: Docx) -> None:
    for root in trees(made):
        open_fields: list[str] = []
        for mark in root.iter(W + "fldChar"):
            kind = attribute(mark, "fldCharType")
            if kind == "begin":
                open_fields.append(kind)
            elif kind == "separate":
                assert open_fields.pop() == "begin"
                open_fields.append(kind)
            else:
                assert open_fields.pop() == "separate"
        assert not open_fields


def test_no_character_stands_in_it_that_xml_has_not(bulletin_docx: Docx) -> None:
    wrong = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
    for name, data in bulletin_docx.parts.items():
        assert not (name.endswith(".xml") and wrong.search(data.decode())), name


def test_the_last_section_ends_the_body_and_a_footnote_has_a_paragraph(made: Docx) -> None:
    assert made.body[-1].tag == W + "sectPr"
    assert all(note.find("w:p", NAMES) is not None for note in made.part("word/footnotes.xml").iter(W + "footnote"))
    docx.Document(io.BytesIO(made.data))
