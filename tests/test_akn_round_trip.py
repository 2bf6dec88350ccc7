"""Akoma Ntoso of ours, read back: the very issue XML that it was made from, its text from the elements alone."""

from __future__ import annotations

import io
import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from akn_lifted import lifted
from conftest import Said
from growth import growth
from lxml import etree
from random_issues import random_issue
from read_once import issue_at

from gazette_pub.finish import finish
from gazette_pub.formats import Press
from gazette_pub.formats.akn.layouts.write import LAYOUTS
from gazette_pub.formats.akn.profiles import PROFILES
from gazette_pub.formats.akn.read import read
from gazette_pub.formats.akn.text import COVER, text_of
from gazette_pub.formats.akn.validate import problems_of
from gazette_pub.formats.akn.vocabulary import NAMESPACE as AKN
from gazette_pub.formats.akn.vocabulary import tag
from gazette_pub.formats.akn.write import write
from gazette_pub.formats.akn.writing.records import PRINTED
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.links import without_bad_links
from gazette_pub.issue.mistakes import MOST_LEVELS
from gazette_pub.issue.model import (
    KEPT_META,
    NAMESPACE,
    Document,
    Issue,
    Node,
    is_listed,
    new_issue,
    parse,
    schema_errors,
)
from gazette_pub.issue.plain import plain_text, squeezed
from neighbours.neighbour import NEIGHBOURS, neighbour

FIXTURES = Path(__file__).parent.parent / "fixtures"
BULLETIN = FIXTURES / "shanxi-2024-1.txt"
LAWS = [FIXTURES / "corpus" / f"{name}.txt" for name in ("z04_gazette_company_2023", "t22_sc_order706_patent_agents")]
INPUTS = [
    BULLETIN,
    FIXTURES / "newspaper-page.txt",
    *sorted(FIXTURES.glob("akn/*/in.xml")),
    *sorted(path for path in FIXTURES.glob("finish/*/*.xml") if NAMESPACE in path.read_text(encoding="utf-8")),
    *sorted(FIXTURES.glob("cases/*/in.txt")),
    *sorted(FIXTURES.glob("amendments/*/in.txt")),
    *sorted(FIXTURES.glob("corpus/*.txt")),
    *(pytest.param(path, marks=pytest.mark.slow) for path in sorted(NEIGHBOURS.glob("*/in.txt"))),
]
inputs = pytest.mark.parametrize("path", INPUTS, ids=lambda path: str(path.relative_to(FIXTURES)))


@cache
def issue_of(path: Path) -> Issue:
    """The input as a finished issue, with no link that no format takes. A neighbour is read once for all tests of it."""
    if path.is_relative_to(NEIGHBOURS):
        return without_bad_links(parse(etree.tostring(neighbour(path.parent.name).issue)), ignore)
    return without_bad_links(issue_at(path), ignore)


def written(issue: Issue, profile: str = "standard", layout: str = "file") -> bytes:
    return write(issue, Press(datetime(2024, 5, 1), layout=layout, profile=profile))


def again(data: bytes) -> Issue:
    return read(Source("again.akn.xml", data), ignore)


def canonical(issue: Issue) -> str:
    """C14N 2.0; by what prefix a namespace goes is no part of an issue."""
    return str(etree.canonicalize(etree.tostring(issue, encoding="unicode"), rewrite_prefixes=True))


@inputs
def test_ours_comes_back_identical_and_finish_has_nothing_to_add(path: Path) -> None:
    issue = issue_of(path)
    back, ours = again(written(issue)), canonical(issue)
    assert canonical(back) == ours
    assert schema_errors(back) == []
    finish(back, ignore)
    assert canonical(back) == ours


READ = [
    *LAWS,
    *sorted(FIXTURES.glob("cases/*/in.txt"))[::4],
    *sorted(FIXTURES.glob("amendments/*/in.txt"))[::6],
    FIXTURES / "amendments" / "words_beside_others_2029" / "in.txt",  # moved to the end of a provision
]


OF_OTHERS = [
    FIXTURES / "pdf" / "esign-2019-3.pdf",
    FIXTURES / "pdf" / "auction-2015-p4.pdf",
    FIXTURES / "word" / "reply.docx",
]


def test_what_was_read_comes_back_the_same_to_the_byte() -> None:
    """Its attributes stand in the order in which the reader of the text, the PDF or the Word document gave them."""
    issues = {path: issue_of(path) for path in [*READ, *OF_OTHERS]}
    backs = {path: again(written(issue)) for path, issue in issues.items()}
    assert [
        path.parent.name for path, back in backs.items() if etree.tostring(back) != etree.tostring(issues[path])
    ] == []


@pytest.mark.parametrize("seed", range(150))
def test_any_valid_issue_comes_back_identical(seed: int) -> None:
    issue = _random_issue_of_ours(seed)
    assert canonical(again(written(issue))) == canonical(issue)


@pytest.mark.parametrize("profile", list(PROFILES)[1:])
@pytest.mark.parametrize("seed", [1042, 1052, 1085, 1365, 1588])
def test_and_so_does_what_was_made_for_another_program(seed: int, profile: str) -> None:
    """Headings that say their language, attachments with a page end in a body that has no text."""
    issue = _random_issue_of_ours(seed)
    assert canonical(again(written(issue, profile))) == canonical(issue)


def _random_issue_of_ours(seed: int) -> Issue:
    issue = without_bad_links(random_issue(seed), ignore)
    for meta in list(issue.iter(KEPT_META)):  # of a foreign file: it has none of ours
        above = meta.getparent()
        assert above is not None
        above.remove(meta)
    return issue


@pytest.mark.parametrize("layout", ["package", "components"])
@pytest.mark.parametrize("path", [BULLETIN, *sorted(FIXTURES.glob("akn/*/in.xml"))], ids=lambda path: path.parent.name)
def test_every_layout_comes_back_identical(path: Path, layout: str) -> None:
    issue = issue_of(path)
    assert canonical(again(written(issue, layout=layout))) == canonical(issue)


@pytest.mark.parametrize("profile", list(PROFILES)[1:])
def test_and_so_do_amending_decisions_whose_new_text_stands_below_its_line(profile: str) -> None:
    paths = sorted(FIXTURES.glob("amendments/*/in.txt"))
    assert [
        path for path in paths if canonical(again(written(issue_of(path), profile))) != canonical(issue_of(path))
    ] == []


@pytest.mark.parametrize("profile", list(PROFILES)[1:])
def test_and_so_do_notes_whose_label_stands_in_their_text_and_documents_in_another_language(profile: str) -> None:
    paths = [path for word in ("note", "macau_in", "circled") for path in FIXTURES.glob(f"neighbours/*{word}*/in.txt")]
    assert "noteLabel" in "".join(written(issue_of(path), profile).decode() for path in paths)
    assert [
        path for path in paths if canonical(again(written(issue_of(path), profile))) != canonical(issue_of(path))
    ] == []


@pytest.mark.parametrize("profile", list(PROFILES)[1:])
def test_what_was_made_for_another_program_comes_back_too(profile: str) -> None:
    issue = issue_of(BULLETIN)
    assert canonical(again(written(issue, profile))) == canonical(issue)


@pytest.mark.parametrize(
    "path", [BULLETIN, FIXTURES / "akn" / "law" / "in.xml", FIXTURES / "akn" / "version_2" / "in.xml"]
)
def test_a_word_that_is_changed_comes_back_changed_and_nothing_else(path: Path) -> None:
    issue = issue_of(path)
    root = etree.fromstring(written(issue))
    for element, place in texts_outside_meta(root):
        setattr(element, place, getattr(element, place).replace("的", "之").replace("（", "("))
    expected = parse(etree.tostring(issue))
    for node in expected.iter(f"{{{NAMESPACE}}}*"):
        change_printed(cast(Node, node))
    assert canonical(again(etree.tostring(root))) == canonical(expected)
    assert canonical(expected) != canonical(issue)


# -- letters anywhere ------------------------------------------------------------------------------------------------

MARKS = [chr(0x3400 + at) for at in range(2000)]
"""Characters that no text has, each of which is put in one place."""

TEXTS = [path for path in INPUTS if isinstance(path, Path)]
layouts = pytest.mark.parametrize("layout", LAYOUTS)


def some_texts(chance: random.Random) -> list[Path]:
    return chance.sample(TEXTS, 20)


def in_each_file(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The file, or each document of the package, changed."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return change(data)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w") as other:
        for name in package.namelist():
            content = package.read(name)
            other.writestr(name, change(content) if name.endswith(".xml") else content)
    return made.getvalue()


def with_marks(data: bytes, chance: random.Random, put_in: bool) -> tuple[bytes, dict[str, str]]:
    """The same with a mark for some of its letters, or before them; what each mark stands for."""
    was: dict[str, str] = {}

    def mark(content: bytes) -> bytes:
        root = etree.fromstring(content)
        places = [(*each, at) for each in texts_outside_meta(root) for at in letters_of(getattr(*each))]
        places = [each for each in places if next(each[0].iterancestors(COVER), None) is None and each[0].tag != COVER]
        for element, place, at in chance.sample(places, min(12, len(places))):
            text, new = getattr(element, place), MARKS[len(was)]
            if not any(letter in MARKS for letter in text):
                was[new] = "" if put_in else text[at]
                setattr(element, place, f"{text[:at]}{new}{text[at + (not put_in) :]}")
        return etree.tostring(root)

    return in_each_file(data, mark), was


def letters_of(text: str) -> list[int]:
    return [at for at, letter in enumerate(text) if letter.isalpha()]


@layouts
@pytest.mark.parametrize("put_in", [False, True], ids=["changed", "put in"])
def test_letters_that_are_changed_or_put_in_anywhere_come_back_so_and_nothing_else(layout: str, put_in: bool) -> None:
    chance = random.Random(f"{layout} {put_in}")
    wrong = list[str]()
    for path in some_texts(chance):
        issue = issue_of(path)
        marked, was = with_marks(written(issue, layout=layout), chance, put_in)
        back = canonical(again(marked))
        if {back.count(each) for each in was} != {1} or back.translate(
            {ord(each): letter for each, letter in was.items()}
        ) != canonical(issue):
            wrong.append(str(path.relative_to(FIXTURES)))
    assert wrong == []


@layouts
def test_letters_that_are_taken_out_anywhere_are_gone_and_nothing_else(layout: str) -> None:
    chance = random.Random(layout)
    nothing = dict.fromkeys(map(ord, MARKS), "")
    wrong = list[str]()
    for path in some_texts(chance):
        marked, _ = with_marks(written(issue_of(path), layout=layout), chance, False)
        taken = in_each_file(
            marked,
            lambda content: etree.tostring(etree.fromstring(content), encoding="unicode").translate(nothing).encode(),
        )
        if canonical(again(taken)) != canonical(again(marked)).translate(nothing):
            wrong.append(str(path.relative_to(FIXTURES)))
    assert wrong == []


def test_a_mark_around_a_page_of_the_contents_is_changed_alone() -> None:
    issue = issue_of(NEIGHBOURS / "page_number_alone_in_the_midst_of_a_word" / "in.txt")
    back = again(written(issue).replace("（</inline>".encode(), b"(</inline>", 1))
    changed, *others = [each.get("leader") for each in back.descendants("entry")]
    assert (changed, others) == ("(）", [each.get("leader") for each in issue.descendants("entry")][1:])


def texts_outside_meta(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Where a text is that is printed: an element, and text or tail."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            if element.tail:
                yield element, "tail"
        elif element.tag == tag("meta"):
            walk.skip_subtree()
        elif element.text:
            yield element, "text"


def change_printed(node: Node) -> None:
    """The same in the issue: in its text, and in the attributes that hold what is printed."""
    if next(node.iterancestors(f"{{{NAMESPACE}}}meta"), None) is not None:
        return
    for name in (*PRINTED, *(["page"] if is_listed(node) else [])):
        if (value := node.get(name)) is not None:
            node.set(name, value.replace("的", "之").replace("（", "("))
    for place in ("text", "tail"):
        if text := getattr(node, place):
            setattr(node, place, text.replace("的", "之").replace("（", "("))


@layouts
def test_without_our_namespace_any_text_has_the_same_documents_articles_items_and_paragraphs(layout: str) -> None:
    wrong = list[str]()
    for path in random.Random(layout).sample([path for path in TEXTS if path.suffix == ".txt"], 15):
        issue = issue_of(path)
        back = again(in_each_file(written(issue, layout=layout), without_our_namespace))
        finish(back, ignore)
        is_one = len(list(back.all_documents)) == len(list(issue.all_documents))
        if not is_one or any(texts(back, name) != texts(issue, name) for name in STRUCTURES):
            wrong.append(str(path.relative_to(FIXTURES)))
    assert wrong == []


STRUCTURES = ("title", "heading", "article", "section", "division", "list", "item", "p", "name", "row", "cell")


@pytest.mark.parametrize("path", [BULLETIN, *LAWS, FIXTURES / "akn" / "law" / "in.xml"])
def test_without_our_namespace_the_same_documents_articles_items_and_paragraphs_come_back(path: Path) -> None:
    issue = issue_of(path)
    back = again(without_our_namespace(written(issue)))
    finish(back, ignore)
    assert schema_errors(back) == []
    assert len(list(back.all_documents)) == len(list(issue.all_documents))
    for name in STRUCTURES:
        assert texts(back, name) == texts(issue, name)


def without_our_namespace(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for element in list(root.iter(f"{{{NAMESPACE}}}*")):
        above = element.getparent()
        assert above is not None
        above.remove(element)
    etree.cleanup_namespaces(root)
    assert NAMESPACE.encode() not in etree.tostring(root)
    return etree.tostring(root)


def texts(issue: Issue, name: str) -> list[str]:
    return [node.text_content for node in issue.descendants(name)]


@pytest.mark.parametrize("path", [BULLETIN, *LAWS, *sorted(FIXTURES.glob("amendments/*/in.txt"))], ids=str)
def test_no_record_holds_a_copy_of_what_is_printed(path: Path) -> None:
    """But for the word that says a sex, an ethnic group, or what was done to a person or by a body."""
    issue = issue_of(path)
    text = plain_text(issue)
    for place in etree.fromstring(written(issue)).iter(f"{{{NAMESPACE}}}place"):
        said = {
            name: str(value) for name, value in place.items() if name not in ("href", "id", "sex", "ethnic", "action")
        }
        assert [value for value in said.values() if not value.isascii() and squeezed(value) in text] == []


@pytest.mark.slow
def test_ten_quarters_of_a_bulletin_take_ten_times_as_long_to_write_and_to_read() -> None:
    one = parse(etree.tostring(issue_of(BULLETIN)))
    for left_out in list(one.documents)[12:]:
        one.remove(left_out)
    many = parse(etree.tostring(one))
    for _ in range(9):
        many.extend(parse(etree.tostring(one)).iterchildren(f"{{{NAMESPACE}}}document"))
    for place, node in enumerate(many.iter(f"{{{NAMESPACE}}}*")):
        if node.get(XML_ID) is not None:
            node.set(XML_ID, f"id_{place}")
    assert growth(lambda: written(one), lambda: written(many), most=20) < 20
    few, ten = written(one), written(many)
    assert growth(lambda: again(few), lambda: again(ten), most=20) < 20


XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def test_a_document_that_was_lifted_out_comes_back_alone() -> None:
    issue = issue_of(BULLETIN)
    alone = {issue.id: issue for data in lifted(written(issue)) for issue in [next(again(data).all_documents)]}
    for document in issue.all_documents:
        assert alone[document.id].title == document.title
        for name in ("article", "section", "item", "p", "name"):
            assert own_texts(alone[document.id], name) == own_texts(document, name)


def test_a_link_to_the_first_page_or_the_last_dangles_in_no_document_that_is_lifted_out() -> None:
    """It leads to a part of the gazette, by its IRI (NC 4.10)."""
    issue = new_issue()
    meta = issue.add("meta")
    meta.add("title", "某省公报")
    meta.add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    issue.add("front").add("p", "说明", lines="1").set(XML_ID, "note")
    made = issue.add("document", kind="notice")
    line = made.add("body").add("p", "见", lines="2")
    line.add("ref", "说明", href="#note").tail = "和"
    line.add("ref", "附注", href="#last")
    issue.add("colophon").add("p", "附注", lines="3").set(XML_ID, "last")
    made.set(XML_ID, "doc_1")
    data = written(issue)
    (alone,) = lifted(data)
    assert [problem.code for problem in problems_of(alone)] == []
    hrefs = [ref.get("href") for ref in etree.fromstring(alone).iter(tag("ref"))]
    assert hrefs == [
        f"/akn/zz/officialGazette/gongbao/0001-01-01/nn/!main~{part}" for part in ("preface__p_1", "conclusions__p_1")
    ]
    for layout in LAYOUTS:
        assert canonical(again(written(issue, layout=layout))) == canonical(issue)


def own_texts(document: Document, name: str) -> list[str]:
    parts = [part for part in (document.head, document.body, document.foot) if part is not None]
    return [node.text_content for part in parts for node in part.descendants(name)]


@pytest.mark.parametrize(
    ("place", "element"),
    [
        (
            ".//{*}mainBody",
            "<chapter><num>一</num><heading>新</heading><article><content><p>文</p></content></article></chapter>",
        ),
        (".//{*}mainBody", "<table><caption>新</caption><tr><td><p>文</p></td></tr></table>"),
        (".//{*}mainBody/{*}p", "<b>新<i>文</i></b>"),
        (".//{*}interstitial", "<p>新</p>"),
        (".//{*}ul", "<li>新<p>文</p></li>"),
        (".//{*}container[@name='contents']", "<p>新</p>"),
        (".//{*}table", "<tr><th><ul><li><p>新</p></li></ul></th></tr>"),
    ],
)
def test_what_another_program_writes_into_it_is_read_too(place: str, element: str) -> None:
    for path in sorted(FIXTURES.glob("akn/*/in.xml")):
        root = etree.fromstring(written(issue_of(path)))
        for where in root.iterfind(place):
            where.append(etree.fromstring(f'<x xmlns="{AKN}">{element}</x>')[0])
        data = etree.tostring(root)
        found: list[Finding] = []
        issue = read(Source("changed.akn.xml", data), found.append)
        finish(issue, ignore)
        assert plain_text(issue) == text_of(etree.fromstring(data))
        assert schema_errors(issue) == []


def test_what_stands_in_a_line_and_is_not_ours_is_what_it_is_in_any_file() -> None:
    root = etree.fromstring(written(issue_of(FIXTURES / "akn" / "law" / "in.xml")))
    p = next(p for p in root.iter(tag("p")) if p.text == "为了保护环境，制定本条例。")
    p.append(etree.fromstring(f'<b xmlns="{AKN}">新</b>'))
    (em,) = again(etree.tostring(root)).descendants("em")
    assert em.text == "新"


def test_elements_that_can_be_no_issue_s_are_told_and_read_as_any_file_s() -> None:
    root = etree.fromstring(written(issue_of(FIXTURES / "akn" / "tables_and_figures" / "in.xml")))
    for row in root.iter(tag("tr")):
        row.tag = tag("item")
    data = etree.tostring(root)
    found: list[Finding] = []
    issue = read(Source("changed.akn.xml", data), found.append)
    assert plain_text(issue) == text_of(root)
    assert [finding.code for finding in found] == ["R114", "R115"]


@pytest.mark.parametrize("name", ["FRBRdate", "eventRef", "step", "docDate"])
def test_a_day_that_no_calendar_has_is_told_wherever_it_stands_in_a_file_of_ours(name: str) -> None:
    root = etree.fromstring(written(issue_of(FIXTURES / "amendments" / "autonomous_county" / "in.txt")))
    dated = [each for each in root.iter(tag(name)) if each.get("date")]
    assert dated
    dated[-1].set("date", "2024-02-30")
    found: list[Finding] = []
    read(Source("changed.akn.xml", etree.tostring(root)), found.append)
    assert [finding.code for finding in found if finding.code == "R115"] == ["R115"]


@pytest.mark.parametrize("seed", range(40))
def test_records_that_say_anything_at_all_lose_no_text_and_make_a_valid_issue(seed: int) -> None:
    dice = random.Random(seed)
    root = etree.fromstring(written(without_bad_links(random_issue(seed), ignore)))
    places = list(root.iter(f"{{{NAMESPACE}}}place"))
    for place in dice.choices(places, k=5) if places else []:
        place.set(dice.choice(RECORDED), dice.choice([*SAID, dice.choice(places).get("href", "")]))
    issue = again(etree.tostring(root))
    assert plain_text(issue) == text_of(root)
    finish(issue, ignore)
    assert schema_errors(issue) == []


RECORDED = "is without behind ahead depth fields id cited language href num level type name when law change".split()
SAID = (
    "",
    "a b",
    "p",
    "item",
    "document",
    "issue",
    "999",
    "9" * 5000,
    "３",
    "-1",
    "#x",
    "xml",
    "a:b",
    "without is",
    "true",
)


@pytest.mark.parametrize("names", [("quoted",), ("table", "row", "cell"), ("section",), ("list", "item")])
def test_an_issue_as_deep_as_any_may_be_comes_back(names: tuple[str, ...]) -> None:
    issue = new_issue()
    issue.add("meta").add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind="law")
    document.set(XML_ID, "doc_1")
    deepest = document.add("body")
    for level in range((MOST_LEVELS - 5) // len(names)):
        for name in names:
            deepest = deepest.add(name, level=str(level + 1) if name == "section" else None)
    deepest.add("p", "最深")
    parse(etree.tostring(issue))
    assert canonical(again(written(issue))) == canonical(issue)


def test_a_file_that_is_converted_back_has_its_name_again(
    gazette: Callable[..., Said], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(FIXTURES / "akn" / "law" / "in.xml", "law.issue.xml")
    assert gazette("convert", "law.issue.xml", "--to", "xml,akn").code == 0
    assert gazette("convert", "build/law.akn.xml", "--to", "xml", "--output", "again").code == 0
    assert sorted(path.name for path in Path("again").iterdir()) == [".gazette", "law.issue.xml"]
    first, second = (parse(Path(folder, "law.issue.xml").read_bytes()) for folder in ("build", "again"))
    assert canonical(second) == canonical(first)


@pytest.mark.parametrize(
    ("old", "new", "printed"),
    [
        (">1</inline>", ">12</inline>", "……（12）"),
        (">）</inline>", ">见</inline>", "……（1见"),
        (">）</inline>", ">）</inline>止", "……（1）止"),
        ('（</inline><inline name="page">', '</inline><inline name="page">', "……1）"),
    ],
)
def test_what_leads_to_a_page_of_the_contents_may_be_changed_and_all_else_stays(
    old: str, new: str, printed: str
) -> None:
    data = written(issue_at(FIXTURES / "cases" / "n02_masthead_host" / "in.txt")).decode()
    assert data.count(old) == 1
    issue, changed = again(data.encode()), again(data.replace(old, new).encode())
    entry = next(iter(changed.descendants("entry")))
    assert printed in squeezed(plain_text(changed)) and printed not in squeezed(plain_text(issue))
    for each in (issue, changed):
        front = next(iter(each.descendants("entry")))
        parent = front.getparent()
        assert parent is not None
        parent.remove(front)
    assert canonical(changed) == canonical(issue)
    assert entry.find(f"{{{NAMESPACE}}}ref") is not None
