"""Akoma Ntoso of any system, read: all its text, in its order, in an issue that every writer takes."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree, html
from pdf_text import text_of as pages_of
from pypdf import PdfReader
from random_akoma_ntoso import SCHEMA, Maker

from gazette_pub.formats import Press, source_of
from gazette_pub.formats.akn.checking.schema import is_strict
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.formats.html.write import write as html_page
from gazette_pub.formats.pdf.write import write as pdf
from gazette_pub.formats.word.write import write as docx
from gazette_pub.issue.findings import Finding, Report, ignore
from gazette_pub.issue.model import Issue, parse, schema_errors, serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.layout.columns import columns
from gazette_pub.layout.flow import Words, flow, lines_of
from gazette_pub.layout.roles import heading_level, heading_role
from gazette_pub.layout.stylesheets import style
from gazette_pub.publish.reading import read_issue
from gazette_pub.words.scripts import CHINESE

OF_2_0 = sorted((Path(__file__).parent.parent / "fixtures" / "akn-2.0").glob("*.xml"))
FOREIGN = sorted((Path(__file__).parent.parent / "fixtures" / "akn-foreign").glob("*.xml"))
NAMES = [path.stem for path in FOREIGN]
NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def read(data: bytes) -> tuple[Issue, list[Finding]]:
    found: list[Finding] = []
    return read_issue(source_of("a.akn.xml", data), Particulars(), found.append), found


def tree_of(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True))


@pytest.mark.parametrize("path", FOREIGN, ids=NAMES)
def test_all_text_of_a_foreign_file_is_read_in_its_order(path: Path) -> None:
    issue, _ = read(path.read_bytes())
    assert plain_text(issue) == text_of(tree_of(path.read_bytes())) != ""


@pytest.mark.parametrize("path", FOREIGN, ids=NAMES)
def test_what_is_read_is_a_valid_issue_and_comes_back_from_its_file_the_same(path: Path) -> None:
    issue, _ = read(path.read_bytes())
    assert schema_errors(issue) == []
    assert serialise(parse(serialise(issue))) == serialise(issue)


def test_the_cells_of_a_table_of_xhtml_are_lines_of_their_own() -> None:
    path = Path(__file__).parent.parent / "fixtures" / "akn-foreign" / "own__xhtml_tables.xml"
    issue, _ = read(path.read_bytes())
    lines = [line.text_content.strip() for line in issue.descendants("p")]
    assert lines[lines.index("Head A") :][:2] == ["Head A", "Head B"]
    assert lines[lines.index("a block") - 1 :][:4] == ["text", "a block", "behind", "an item"]
    assert "one strong cellof two lines" in lines  # with an end of the line between them


def test_a_version_that_is_not_3_0_is_named_and_read() -> None:
    old = NAMESPACE.replace("http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "http://www.akomantoso.org/2.0")
    issue, found = read(
        f'<akomaNtoso xmlns="{old}"><doc><mainBody><p id="p1">条文</p></mainBody></doc></akomaNtoso>'.encode()
    )
    assert plain_text(issue) == "条文"
    assert [each.message for each in found if each.code == "R111"] == ["Akoma Ntoso 2.0, read as 3.0"]


@pytest.mark.parametrize("path", OF_2_0, ids=lambda path: path.stem)
def test_a_file_of_2_0_becomes_one_of_3_0_with_all_its_text(path: Path) -> None:
    """Its text complete and in order, strict-valid, and its provisions provisions; small files of our own."""
    data = path.read_bytes()
    issue, found = read(data)
    again = written(issue)
    assert is_strict(again)
    assert pieces(tree_of(again)) == pieces(_as_3_0(data)) != []
    language = "the text is not Chinese; most of it is in Latin letters"
    assert [each.message for each in found] == ["Akoma Ntoso 2.0, read as 3.0", language]
    if path.stem == "act":
        labels = [node.get("label") for node in issue.iter(etree.Element) if node.get("label")]
        assert labels == ["Part I", "1.", "(1)", "(2)", "(a)", "(b)"]


def _as_3_0(data: bytes) -> etree._Element:
    """The file in the namespace of 3.0, so that its parts have the names that are looked for."""
    return etree.fromstring(data.replace(b"http://www.akomantoso.org/2.0", NAMESPACE.encode()))


def test_a_file_that_is_not_valid_is_named_and_read() -> None:
    issue, found = read(
        f'<akomaNtoso xmlns="{NAMESPACE}"><doc><mainBody>stray<p>条文</p></mainBody></doc></akomaNtoso>'.encode()
    )
    assert plain_text(issue) == "stray条文"
    assert [each.line for each in found if each.code == "R115"] == [1]
    assert "stray" in text_of(tree_of(written(issue))) and is_strict(written(issue))


def test_a_document_type_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="it declares entities"):
        read(f'<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso xmlns="{NAMESPACE}"/>'.encode())


def test_elements_that_stand_too_deep_are_refused() -> None:
    deep = "<container name='a'>" * 200 + "<p>a</p>" + "</container>" * 200
    with pytest.raises(UnreadableInput, match="more than 200 deep"):
        read(f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a"><mainBody>{deep}</mainBody></doc></akomaNtoso>'.encode())


# -- written again ---------------------------------------------------------------------------------------------------


def written(issue: Issue, report: Report = ignore) -> bytes:
    return write(parse(serialise(issue)), Press(datetime(2024, 5, 1), report))


def pieces(root: etree._Element) -> list[str]:
    """Each piece of text outside `meta`, as it reads."""
    found = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and element.tag == tag("meta"):
            walk.skip_subtree()
        else:
            found.append(" ".join(((element.text if event == "start" else element.tail) or "").split()))
    return [piece for piece in found if piece]


def told(root: etree._Element) -> Counter[tuple[str, str, str]]:
    """Every element with each of its attributes, but for where the file says its schema lies."""
    return Counter(
        (str(element.tag), str(name), str(value))
        for element in root.iter(etree.Element)
        for name, value in [("", ""), *element.items()]
        if "schemaLocation" not in str(name)
    )


def metadata(root: etree._Element) -> list[list[tuple[str, list[str], str]]]:
    """Each `meta`: its elements in order, with their attributes and texts."""
    return [
        [(str(each.tag), sorted(map(str, each.items())), (each.text or "").strip()) for each in meta.iter()]
        for meta in root.iter(tag("meta"))
    ]


def assert_comes_back(data: bytes) -> None:
    """Strict-valid, with the same text, elements, attributes and metadata."""
    issue, _ = read(data)
    again = written(issue)
    assert is_strict(again)
    ours, theirs = tree_of(again), tree_of(data)
    assert plain_text(issue) == text_of(theirs)
    assert pieces(ours) == pieces(theirs)
    assert told(ours) == told(theirs)
    assert metadata(ours) == metadata(theirs)


@pytest.mark.parametrize("path", FOREIGN, ids=NAMES)
def test_a_foreign_file_is_written_again_as_it_was(path: Path) -> None:
    assert_comes_back(path.read_bytes())


@pytest.mark.parametrize("seed", range(40))
def test_whatever_the_schema_allows_comes_back(seed: int) -> None:
    assert_comes_back(Maker(seed).file())


@pytest.mark.slow
@pytest.mark.parametrize(("deepest", "files"), [(8, 30), (14, 10), (24, 2)])
def test_every_element_of_the_schema_comes_back(deepest: int, files: int) -> None:
    """As many files as it takes until each was made once."""
    maker = Maker(deepest, deepest)
    for _ in range(files):
        assert_comes_back(maker.file())
    assert set(SCHEMA.elements) - set(maker.made) <= {"akomaNtoso"}


def in_one_line(data: bytes) -> bytes:
    return re.sub(rb">\s+<", b"><", data)


def with_prefix(data: bytes) -> bytes:
    """The same with a prefix before each name."""
    data = re.sub(rb"<(/?)(?=[A-Za-z]+[\s/>])", rb"<\1an:", re.sub(rb"<!--.*?-->", b"", data, flags=re.DOTALL))
    return data.replace(f'xmlns="{NAMESPACE}"'.encode(), f'xmlns:an="{NAMESPACE}"'.encode())


def in_utf_16(data: bytes) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-16"?>' + re.sub(r"^\ufeff?<\?xml[^>]*\?>", "", data.decode())).encode(
        "utf-16"
    )


def with_an_unused_namespace(data: bytes) -> bytes:
    return data.replace(b"<identification ", f'<identification xmlns:old="{NAMESPACE}/CSD13" '.encode())


@pytest.mark.parametrize("spelt", [in_one_line, with_prefix, in_utf_16, with_an_unused_namespace])
def test_how_a_file_is_spelt_makes_no_difference(spelt: Callable[[bytes], bytes]) -> None:
    for data in (path.read_bytes() for path in FOREIGN):
        if data.count(b'xmlns="') == 1:  # a prefix for all that has none would be one for formulae too
            assert_comes_back(spelt(data))


def test_ids_of_the_metadata_stay_its_own() -> None:
    data = FOREIGN[NAMES.index("uk__ssi-2017-126")].read_bytes()
    taken = data.replace(b"<identification ", b'<identification xml:id="article-1" ')
    issue, _ = read(taken)
    assert b"article-1" in written(issue)


ACT = FOREIGN[NAMES.index("oasis-os__us_Act_2011-11-29")].read_bytes()


def test_a_word_that_is_changed_in_the_issue_comes_back_changed() -> None:
    issue, _ = read(ACT)
    changed = next(p for p in issue.descendants("p") if p.text)
    changed.text = "Parola cambiata"
    assert b"Parola cambiata" in written(issue)
    assert is_strict(written(issue))


def test_a_paragraph_that_is_added_gets_what_the_schema_wants_around_it() -> None:
    issue, _ = read(ACT)
    section = next(issue.descendants("division"))
    section.add("p", "New words.")
    again = written(issue)
    assert is_strict(again) and b"New words." in again


def test_what_has_no_place_in_the_foreign_file_makes_a_gazette_of_it() -> None:
    issue, _ = read(ACT)
    body = next(iter(issue.documents)).body
    assert body is not None
    body.add("roster").add("entry").add("name", "王纯")
    found: list[Finding] = []
    again = written(issue, found.append)
    assert "A009" in [each.code for each in found]
    assert is_strict(again) and "王纯" in text_of(tree_of(again))
    assert tree_of(again)[0].tag == tag("officialGazette")


# -- set as a page ---------------------------------------------------------------------------------------------------


def page(language: str, text: str) -> etree._Element:
    data = ACT.decode().replace('language="en"', f'language="{language}"').replace("Sec. ", text)
    issue, _ = read(re.sub(r'FRBRlanguage language="[a-z]*"', f'FRBRlanguage language="{language}"', data).encode())
    return html.fromstring(html_page(issue, Press(datetime(2024, 5, 1))))


@pytest.mark.parametrize(("said", "tag_", "way"), [("ita", "it", None), ("ara", "ar", "rtl"), ("urd", "ur", "rtl")])
def test_a_page_is_in_the_language_of_the_file(said: str, tag_: str, way: str | None) -> None:
    root = page(said, "Art. ")
    assert (root.get("lang"), root.get("dir"), root.get("class")) == (tag_, way, "foreign")


def test_no_chinese_word_stands_on_a_page_of_another_language() -> None:
    root = page("ita", "Art. ")
    assert CHINESE.letters.search("".join(root.find("body").itertext())) is None  # type: ignore[union-attr,arg-type]
    assert root.findtext(".//a[@class='skip']") == "Vai al testo"


def test_a_foreign_text_has_the_whole_measure() -> None:
    issue, _ = read(ACT)
    assert [columns(document, style("bulletin")) for document in issue.documents] == [1]


def in_word(language: str) -> etree._Element:
    data = re.sub(r'FRBRlanguage language="[a-z]*"', f'FRBRlanguage language="{language}"', ACT.decode())
    issue, _ = read(data.encode())
    package = zipfile.ZipFile(io.BytesIO(docx(issue, Press(datetime(2024, 5, 1)))))
    return etree.fromstring(package.read("word/document.xml"))


def test_paragraphs_of_a_word_file_run_as_their_language_does() -> None:
    assert in_word("ara").findall(".//{*}p/{*}pPr/{*}bidi") != []
    assert in_word("ara").findall(".//{*}r/{*}rPr/{*}rtl") != []
    assert in_word("ita").findall(".//{*}bidi") == in_word("ita").findall(".//{*}rtl") == []


def test_marks_of_another_language_are_set_in_its_font() -> None:
    assert [fonts for fonts in in_word("ita").iter("{*}rFonts") if fonts.keys()] == []


CHINESE_ACT = f"""<akomaNtoso xmlns="{NAMESPACE}"><act name="act">
<meta><identification source="#a">
<FRBRWork><FRBRthis value="/a"/><FRBRuri value="/a"/><FRBRdate date="2024-01-01" name=""/>
<FRBRauthor href="#a"/><FRBRcountry value="tw"/></FRBRWork>
<FRBRExpression><FRBRthis value="/a"/><FRBRuri value="/a"/><FRBRdate date="2024-01-01" name=""/>
<FRBRauthor href="#a"/><FRBRlanguage language="zho"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="/a"/><FRBRuri value="/a"/><FRBRdate date="2024-01-01" name=""/>
<FRBRauthor href="#a"/></FRBRManifestation>
</identification></meta>
<body><article eId="art_1"><num>第一條</num><paragraph eId="art_1__para_1">
<content><p>依《民法總則》第二條，自2024年5月1日施行。</p></content></paragraph></article></body>
</act></akomaNtoso>""".encode()


def test_nothing_is_marked_in_what_another_system_has_marked() -> None:
    """A Chinese law of another system has its own references and dates, and keeps them as they are."""
    assert_comes_back(CHINESE_ACT)


@pytest.mark.parametrize(
    ("num", "label", "markup"),
    [
        ("<b>Art. 1</b>", "Art. 1", "b 0 6"),
        (" <b>Art. </b>1 <i>bis</i> ", "Art. 1 bis", "b 0 5; i 7 10"),
        ("<b><i>Art.</i> 1<sup>o</sup></b>.", "Art. 1o.", "b 0 7; i 0 4; sup 6 7"),
        ("第<span>一</span>條", "第一條", "span 1 2"),
        ("第一條", "第一條", None),
    ],
)
def test_a_number_that_is_set_bold_is_the_label(num: str, label: str, markup: str | None) -> None:
    data = CHINESE_ACT.replace("第一條".encode(), num.encode())
    issue, _ = read(data)
    (article,) = issue.descendants("article")
    assert (article.label, article.get(tag("num.markup"))) == (label, markup)
    assert [p.text_content for p in article.descendants("p")] == ["依《民法總則》第二條，自2024年5月1日施行。"]
    assert_comes_back(data)
    article.set("label", "第2")
    root = etree.fromstring(write(issue, Press(datetime(2024, 5, 1))))
    (element,) = root.iter(tag("num"))
    assert "".join(map(str, element.itertext())) == "第2" and not element.attrib


def test_a_number_that_holds_more_than_letters_stays_a_line() -> None:
    for num in ('<ref href="#a">第一條</ref>', '<b class="x">第一條</b>', "第一條<b/>"):
        data = CHINESE_ACT.replace("第一條".encode(), num.encode())
        issue, _ = read(data)
        assert [each.label for each in issue.descendants("article")] == [None]
        assert_comes_back(data)


def in_pdf(issue: Issue) -> str:
    pages = PdfReader(io.BytesIO(pdf(issue, Press(datetime(2024, 5, 1))))).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def test_a_page_prints_what_stands_in_a_line_of_nothing_but_a_note() -> None:
    issue, _ = read((FOREIGN[NAMES.index("uk__ssi-2017-126")]).read_bytes())
    assert "bringsintoforceprovisions" in in_pdf(issue)


def test_a_note_of_the_metadata_is_printed_where_its_mark_stands() -> None:
    issue, _ = read((FOREIGN[NAMES.index("uk__ssi-2017-126")]).read_bytes())
    press = Press(datetime(2024, 5, 1))
    assert "12015asp9(“the2015Act”)." in in_pdf(issue)
    page = html_page(issue, press).decode()
    assert re.search(
        r'role="doc-backlink" href="#noteref_1">1</a>(?:<span class="p">)?2015 asp 9 \(“the 2015 Act”\)\.', page
    )
    footnotes = zipfile.ZipFile(io.BytesIO(docx(issue, press))).read("word/footnotes.xml").decode()
    assert "2015 asp 9 (“the 2015 Act”)." in footnotes


def test_a_line_is_broken_raised_and_noted_as_another_system_has_it() -> None:
    note = '<authorialNote eId="art_1__authorialNote_7" marker="7"><p>Stand 2022.</p></authorialNote>'
    line = f"200 m<sup>2</sup>, CO<sub>2</sub>,<br/>Datum{note}"
    issue, _ = read(
        with_article(
            f'<article eId="art_1"><num>Art. 1</num><content eId="art_1__content"><p>{line}</p></content></article>'
        )
    )
    pages = PdfReader(io.BytesIO(pdf(issue, Press(datetime(2024, 5, 1))))).pages
    lines = ["".join(each.split()) for page in pages for each in page.extract_text().split("\n")]
    assert {"Datum7", "7Stand2022."} <= set(lines)
    page = html_page(issue, Press(datetime(2024, 5, 1))).decode()
    assert "200 m<sup>2</sup>, CO<sub>2</sub>," in page
    assert 'role="doc-backlink" href="#noteref_1">7</a><span class="p">Stand 2022.</span>' in page
    package = zipfile.ZipFile(io.BytesIO(docx(issue, Press(datetime(2024, 5, 1)))))
    body = etree.fromstring(package.read("word/document.xml"))
    named = {
        name: f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}" for name in ("vertAlign", "val")
    }
    assert [each.get(named["val"]) for each in body.iter(named["vertAlign"])] == ["superscript", "subscript"]


def test_contents_of_another_language_have_no_chinese_heading() -> None:
    issue, _ = read((FOREIGN[NAMES.index("uk__ssi-2017-126")]).read_bytes())
    assert CHINESE.letters.search(in_pdf(issue)) is None


HEADED = """<title eId="tit_1"><num>TÍTULO I</num><heading>Das Normas</heading><subpart eId="sub_1"><heading>Gerais</heading>
<article eId="art_9"><num>Art. 9</num><content><p>Texto.</p></content></article></subpart></title>"""


def test_headings_of_parts_that_the_issue_has_no_name_for_are_set_as_headings() -> None:
    """Between the lines of the text they would be lines of it: a title of Brazil, a matter of a debate."""
    issue, _ = read(with_article(HEADED))
    lines = {heading.text: (heading_role(heading), heading_level(heading)) for heading in issue.descendants("heading")}
    assert lines == {"Das Normas": ("part", 2), "Gerais": ("section", 3)}
    matter = "<debateBody><prayers><heading>Prayers</heading><p>A.</p></prayers></debateBody>"
    issue, _ = read(f'<akomaNtoso xmlns="{NAMESPACE}"><debate name="a">{matter}</debate></akomaNtoso>'.encode())
    assert [heading_role(heading) for heading in issue.descendants("heading")] == ["section"]
    page = html.fromstring(html_page(issue, Press(datetime(2024, 5, 1))))
    assert [each.text for each in page.iter("h1", "h2", "h3") if each.get("class") == "section"] == ["Prayers"]


SPACED = """<article eId="art_1" xml:space="preserve"><num>  第一條
 </num><heading> Des  <i>  lois </i>
</heading><content eId="art_1__content"><p>  I.\tLes lois
    sont&#13;<b> x </b>  <i> </i>
</p><block name="pre">   </block><table><tr><td><p> a  b </p></td><td><p>  </p></td></tr></table><ul><li>  un  <ul><li> deux </li></ul>
 </li></ul><p> y <mod><quotedStructure><p> z </p></quotedStructure></mod>
  w </p></content></article>"""
"""Characters in every place where they may stand, with white space that is to be kept."""


def characters_of(data: bytes) -> list[tuple[str, str]]:
    """Each element that holds characters, and all of them as they are in the file."""
    names = ("num", "heading", "p", "block", "li", "i", "b")
    return [(str(each.tag), "".join(map(str, each.itertext()))) for each in tree_of(data).iter(*map(tag, names))]


def with_article(article: str) -> bytes:
    start, end = CHINESE_ACT.index(b"<article"), CHINESE_ACT.index(b"</article>") + len("</article>")
    return CHINESE_ACT[:start] + article.encode() + CHINESE_ACT[end:]


def test_white_space_that_is_to_be_kept_comes_back_as_it_was() -> None:
    """XML 1.0 §2.10: xml:space="preserve" holds for all that stands in the element."""
    data = with_article(SPACED)
    assert is_strict(data)
    assert characters_of(written(read(data)[0])) == characters_of(data)


def test_white_space_folds_where_nothing_or_default_says_so() -> None:
    for spaced in (SPACED.replace("preserve", "default"), SPACED.replace("<p>", '<p xml:space="default">', 1)):
        again = written(read(with_article(spaced))[0])
        assert ("Les lois sont" in again.decode(), "  I." in again.decode()) == (True, False)


@pytest.mark.parametrize(
    "front",
    [
        '<coverPage><container name="titolo"><p><docTitle>Norme sul paesaggio</docTitle></p></container></coverPage>',
        '<preface><container name="titolo"><block name="t"><docTitle>Norme sul paesaggio</docTitle></block></container></preface>',
    ],
)
def test_a_title_inside_a_container_is_what_the_document_is_called(front: str) -> None:
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a">{front}<mainBody><p>Testo.</p></mainBody></doc></akomaNtoso>'
    issue, _ = read(data.encode())
    assert [document.title for document in issue.documents] == ["Norme sul paesaggio"]
    assert (
        html.fromstring(html_page(issue, Press(datetime(2024, 5, 1)))).findtext("head/title") == "Norme sul paesaggio"
    )
    assert plain_text(issue) == "NormesulpaesaggioTesto."


QUOTING = {
    "words": ('Die Angabe <mod><quotedText startQuote="„" endQuote="“">§ 9</quotedText></mod> entfällt.', "„§ 9“"),
    "with marks in the text": ('Angabe <mod><quotedText startQuote="„" endQuote="“">„§ 9“</quotedText></mod>', "„§ 9“"),
    "with marks around it": ('Angabe „<mod><quotedText startQuote="„" endQuote="“">§ 9</quotedText></mod>“', "„§ 9“"),
    "of which two are quoted": (
        '<mod><quotedText startQuote="„" endQuote="“">„A“ und „B“</quotedText></mod>',
        "„„A“ und „B““",
    ),
    "straight ones": ('<mod><quotedText startQuote="&quot;" endQuote="&quot;">x</quotedText></mod>', '"x"'),
    "embedded": ('He said <embeddedText startQuote="‘" endQuote="’">no</embeddedText>.', "‘no’"),
    "a structure": (
        '<mod><quotedStructure startQuote="“" endQuote="”"><section><num>3A</num><content><p>New.</p></content></section>'
        "</quotedStructure></mod>",
        "“3A New.”",
    ),
    "a paragraph": (
        '<mod><quotedStructure startQuote="“" endQuote="”"><p>New.</p><p>More.</p></quotedStructure></mod>',
        "“New. More.”",
    ),
    "embedded paragraphs": (
        '<embeddedStructure startQuote="“" endQuote="”"><p>New.</p><p>More.</p></embeddedStructure>',
        "“New. More.”",
    ),
    "a structure with an opening mark alone": (
        '<mod><quotedStructure startQuote="“"><p>New.</p><p>More.</p></quotedStructure></mod>',
        "“New. More.",
    ),
}
"""What a file quotes, and how it is printed."""


@pytest.mark.parametrize(("said", "printed"), QUOTING.values(), ids=QUOTING)
def test_marks_that_a_file_has_beside_what_it_quotes_are_printed_once_in_every_format(said: str, printed: str) -> None:
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a"><mainBody><p>{said}</p></mainBody></doc></akomaNtoso>'
    issue, _ = read(data.encode())
    press = Press(datetime(2024, 5, 1))
    page = html.fromstring(html_page(issue, press)).find(".//main")
    assert page is not None
    with zipfile.ZipFile(io.BytesIO(docx(issue, press))) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    texts = {
        "issue": plain_text(issue),
        "file": text_of(etree.fromstring(data)),
        "again": text_of(etree.fromstring(write(issue, press))),
        "page": "".join("".join(map(str, page.itertext())).split()),
        "docx": "".join("".join(map(str, body.itertext("{*}t"))).split()),
        "pdf": "".join(pages_of(pdf(issue, press)).split()),
    }
    wanted = "".join(printed.split())
    marks = frozenset('„“‘’”"')
    assert {name: wanted in text for name, text in texts.items()} == dict.fromkeys(texts, True)
    counts = {name: sum(text.count(mark) for mark in marks) for name, text in texts.items()}
    assert counts == dict.fromkeys(texts, sum(wanted.count(mark) for mark in marks))


def test_contents_of_a_word_file_list_titles_that_stand_inside_a_line() -> None:
    """`docTitle` in a container of the preface: the contents lead to its paragraph."""
    front = "<preface><container name='c'><p>No. 1 <docTitle>{}</docTitle></p></container></preface>"
    one = f"<component><doc name='a'>{front}<mainBody><p>A.</p></mainBody></doc></component>"
    both = "".join(one.format(title) for title in ("On Fees", "On Roads"))
    body = f"<collectionBody>{both}</collectionBody>"
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><documentCollection name="c">{body}</documentCollection></akomaNtoso>'
    issue, _ = read(data.encode())
    package = zipfile.ZipFile(io.BytesIO(docx(issue, Press(datetime(2024, 5, 1)))))
    root = etree.fromstring(package.read("word/document.xml"))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    links = {"".join(map(str, each.itertext(f"{w}t"))): each.get(f"{w}anchor") for each in root.iter(f"{w}hyperlink")}
    marks = {each.get(f"{w}name") for each in root.iter(f"{w}bookmarkStart")}
    assert sorted(words.rstrip("0123456789") for words in links) == ["On Fees", "On Roads"]
    assert {links[words] for words in links} <= marks


def _of_a_list(*names: str) -> bytes:
    """These foreign files in one, as Finlex answers."""
    files = [path.read_text(encoding="utf-8") for path in FOREIGN if path.stem in names]
    return f"<AknXmlList><Results>{''.join(file[file.index('<akomaNtoso') :] for file in files)}</Results></AknXmlList>".encode()


@pytest.mark.parametrize(
    "names", [("own__bill",), ("own__bill", "own__judgment", "uk__ssi-2017-126")], ids=["one", "several"]
)
def test_a_list_of_files_is_read_whole_and_what_is_written_of_it_is_valid(names: tuple[str, ...]) -> None:
    data = _of_a_list(*names)
    issue, found = read(data)
    texts = [text_of(tree_of(path.read_bytes())) for path in FOREIGN if path.stem in names]
    assert "".join(plain_text(issue).split()) == "".join("".join(texts).split()) != ""
    assert len(list(issue.documents)) == len(names)
    assert schema_errors(issue) == []
    back = write(issue, Press(datetime(2024, 5, 1)))
    assert is_strict(back)
    assert "".join(text_of(tree_of(back)).split()) == "".join("".join(texts).split())
    assert [each.rule.code for each in found if each.rule.code == "R115"] == []


def test_an_empty_list_of_files_says_so() -> None:
    with pytest.raises(UnreadableInput, match="no document in it"):
        read(b"<AknXmlList><Results/></AknXmlList>")


def test_text_of_a_list_that_is_in_none_of_its_files_is_not_lost_quietly() -> None:
    inside = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><mainBody><p>甲</p></mainBody></doc></akomaNtoso>'
    for text in (
        f"<Results>乙{inside}</Results>",
        f"<Results>{inside}乙</Results>",
        f"<Total>1</Total><Results>{inside}</Results>",
    ):
        with pytest.raises(UnreadableInput, match="in none of its files"):
            read(f"<AknXmlList>{text}</AknXmlList>".encode())


def test_a_file_in_a_file_of_a_list_stays_where_it_is() -> None:
    namespace = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
    inner = f"<akomaNtoso {namespace}><doc><mainBody><p>乙</p></mainBody></doc></akomaNtoso>"
    outer = f"<akomaNtoso {namespace}><doc><mainBody><p>甲</p>{inner}<p>丙</p></mainBody></doc></akomaNtoso>"
    issue, _ = read(f"<AknXmlList><Results>{outer}</Results></AknXmlList>".encode())
    assert "".join(plain_text(issue).split()) == "甲乙丙"


def test_what_is_emphasised_leans_in_a_text_of_another_language_and_is_bold_where_it_was() -> None:
    """A Chinese text leans no letter: there it is in 楷; and no font has leaning Chinese characters."""
    said = "<p>A <i>nullity</i>, <b>void</b> of <i>中国</i>, <i>café “Łódź”</i>.</p>"
    data = f'<akomaNtoso xmlns="{NAMESPACE}"><doc name="a">{{}}<mainBody>{said}</mainBody></doc></akomaNtoso>'
    for language, letters in (
        ("eng", {"nullity": "italic", "void": "title", "中国": "kai", "café “Łódź”": "italic"}),
        ("zho", {"nullity": "kai", "void": "kai", "中国": "kai", "café “Łódź”": "kai"}),
    ):
        meta = f'<meta><identification source=""><FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>'
        around = "某省人民政府公告" * 5 if language == "zho" else ""
        issue, _ = read(data.format(meta).replace("<p>A", f"<p>{around}A").encode())
        lines = [line for item in flow(issue, style("bulletin")) for line in lines_of(item)]
        parts = [part for line in lines for part in line.parts if isinstance(part, Words)]
        assert {part.text: part.letter for part in parts if part.letter} == letters
