"""What a program builds on: `import gazette_pub as gazette`. docs/api.md is run, and what it promises is held."""

from __future__ import annotations

import ast
import dataclasses
import doctest
import io
import json
import pickle
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, date, datetime
from multiprocessing import get_context
from pathlib import Path
from types import FunctionType
from typing import Any

import fastjsonschema
import pytest
from conftest import Said
from lxml import etree

import gazette_pub as gazette
from gazette_pub.issue.model import new_issue, parse, serialise, tag
from gazette_pub.issue.plain import squeezed, text_inside

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"
BULLETIN = FIXTURES / "api" / "bulletin.txt"
PDF = FIXTURES / "pdf" / "esign-2019-3.pdf"
WORD = FIXTURES / "word" / "reply.docx"
READER = sorted(path.parent.name for path in (FIXTURES / "reader").glob("*/in.txt"))
FOREIGN = sorted((FIXTURES / "akn-foreign").glob("*.xml"))
PAGES = ("api.md", "api.zh-CN.md")

PUBLIC = """READS WRITES Article Block Correction Difference Document Event Finding GazetteError Issue Mark OutputNotWritten
    Part Parts Person Picture Place Reference Source UnreadableInput Verdict WrongUsage __version__ check compare compare_page
    compose explain fix issue_schema json_schema read speaking split to_json validate write"""
"""What was promised. A name that goes is retired first: see docs/api.md."""

FIELDS = {
    "Article": "document id label num heading divisions block",
    "Block": "type id label num text marks blocks place attributes",
    "Correction": "data made left",
    "Difference": "kind before after document type element",
    "Document": "id kind title number issuer date effective expires promulgates is_attachment parent page category language events"
    " head body foot articles persons references documents",
    "Event": "date action body",
    "Finding": "code grade message message_zh document element line column end_line end_column page box para origin text"
    " proposal correction key source",
    "Mark": "type start end attributes note",
    "Part": "name issue",
    "Parts": "parts frame recipe",
    "Person": "document name printed sex ethnic note label office action element place",
    "Picture": "document name media data caption credit place",
    "Place": "lines paragraphs pages boxes origin source",
    "Reference": "document text href target element place",
    "Source": "name media sha256 lines",
    "Verdict": "name valid findings levels",
}


@pytest.fixture(scope="module")
def issue() -> gazette.Issue:
    return gazette.read(BULLETIN)


@pytest.fixture(scope="module")
def whole() -> gazette.Issue:
    return gazette.read(FIXTURES / "shanxi-2024-1.txt")


# what is public


def test_the_public_names_are_those_that_were_promised() -> None:
    assert gazette.__all__ == PUBLIC.split()
    assert set(gazette.__all__) <= set(dir(gazette))
    assert all(getattr(gazette, name) is not None for name in gazette.__all__)


@pytest.mark.parametrize("name", FIELDS)
def test_the_fields_are_those_that_were_promised_in_that_order(name: str) -> None:
    assert [each.name for each in dataclasses.fields(getattr(gazette, name))] == FIELDS[name].split()


def test_every_class_of_values_is_promised() -> None:
    classes = {name for name in gazette.__all__ if dataclasses.is_dataclass(getattr(gazette, name))}
    assert classes == set(FIELDS)


def test_a_checker_of_types_sees_the_names_that_are_there() -> None:
    tree = ast.parse((ROOT / "gazette_pub" / "__init__.py").read_text(encoding="utf-8"))
    (block,) = [each for each in tree.body if isinstance(each, ast.If)]
    seen = {(each.module, one.name) for each in block.body if isinstance(each, ast.ImportFrom) for one in each.names}
    assert seen == {(room, name) for room, names in gazette._ROOMS.items() for name in names}
    assert {name for _, name in seen} == set(gazette.__all__) - {"__version__"}


def test_another_name_is_none_of_the_module() -> None:
    with pytest.raises(AttributeError, match="'reed'"):
        gazette.reed  # noqa: B018


def test_the_import_loads_no_other_module_and_no_library() -> None:
    loaded = "import sys; before = set(sys.modules); import gazette_pub; print(sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "'gazette_pub'" in done.stdout
    assert not re.search(r"gazette_pub\.|typing|lxml|click|docx|pypdf|weasyprint", done.stdout)


def test_reading_a_text_loads_nothing_of_the_command_line() -> None:
    loaded = f"import sys, gazette_pub as g; g.write(g.read({str(BULLETIN)!r}), 'xml'); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not re.search(r"gazette_pub\.command|'click'|'docx'|'pypdf'|weasyprint|uharfbuzz", done.stdout)


# the page


def doctests(page: str) -> doctest.DocTest:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return doctest.DocTestParser().get_doctest(text, {"gazette": gazette}, page, page, 0)


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_of_the_page_hold(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(BULLETIN, tmp_path)
    monkeypatch.chdir(tmp_path)
    said = list[str]()
    failed, tried = doctest.DocTestRunner().run(doctests(page), out=said.append)
    assert not failed, "".join(said)
    assert tried > 25


def test_the_two_pages_have_the_same_examples_and_tables() -> None:
    english, chinese = ([each.source for each in doctests(page).examples] for page in PAGES)
    assert english == chinese
    rows = [
        re.findall(r"^\| (`.*?) \|", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE) for page in PAGES
    ]
    assert rows[0] == rows[1]


def test_the_page_names_every_public_name_and_every_field() -> None:
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", text))
    assert set(gazette.__all__) - words - {"__version__", "Correction", "Verdict"} == set()
    for name, fields in FIELDS.items():
        if name not in ("Correction", "Verdict"):
            assert f"| `{name}` | " + " ".join(f"`{each}`" for each in fields.split()) in text


def test_the_example_with_a_database_finds_what_is_printed(tmp_path: Path) -> None:
    line = [sys.executable, str(ROOT / "examples" / "full_text.py"), str(tmp_path / "gazettes.db")]
    for _ in range(2):  # the second time nothing is in it twice
        done = subprocess.run(
            [*line, str(BULLETIN), "--", "公园不得出租"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        (found,) = done.stdout.splitlines()
        assert "doc_2  某市公园条例" in found and "[公园不得出租]" in found
    short = subprocess.run([*line, "--", "公园"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [words.split("  ")[1] for words in short.splitlines()] == ["doc_1", "doc_2"] and "[公园]" in short
    lost = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    assert lost.returncode == 1 and lost.stderr.startswith("Feeds a database")
    assert len((ROOT / "examples" / "full_text.py").read_text(encoding="utf-8").splitlines()) <= 20


# reading


def test_bytes_a_path_and_a_file_are_the_same_issue(issue: gazette.Issue) -> None:
    data = BULLETIN.read_bytes()
    with BULLETIN.open("rb") as file:
        inputs: list[Any] = [str(BULLETIN), file]
        assert {gazette.read(each).xml for each in inputs} == {issue.xml}
    for each in (data, bytearray(data), memoryview(data), io.BytesIO(data)):
        assert gazette.read(each, name=BULLETIN.name).xml == issue.xml
    assert gazette.read(data).sources[0].name == "input"


def test_an_issue_is_what_the_command_makes_of_the_file(
    notice: Path, gazette_: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notice.parent)
    gazette_("convert", notice)
    mine = gazette.read(notice)
    for format, suffix in {"xml": "issue.xml", "html": "html", "akn": "akn.xml", "docx": "docx", "pdf": "pdf"}.items():
        assert gazette.write(mine, format) == (notice.parent / "build" / f"notice.{suffix}").read_bytes()
    listed = json.loads(gazette_("check", notice, "--json", "--all").out)
    told = [{key: each[key] for key in dataclasses.asdict(mine.findings[0])} for each in listed]
    assert told == [dataclasses.asdict(each) for each in mine.findings]


@pytest.fixture
def gazette_(request: pytest.FixtureRequest) -> Callable[..., Said]:
    command: Callable[..., Said] = request.getfixturevalue("gazette")
    return command


@pytest.mark.parametrize("format", ["xml", "pdf", "docx", "akn"])
def test_what_was_written_is_read_again_as_the_same_issue(format: str, issue: gazette.Issue) -> None:
    again = gazette.read(gazette.write(issue, format))
    assert again.format == format
    assert [each.title for each in again.all_documents] == [each.title for each in issue.all_documents]
    assert [each.text for each in again.articles] == [each.text for each in issue.articles]


def test_a_package_is_read() -> None:
    package = gazette.write(gazette.read(BULLETIN), "akn", akn_layout="package")
    assert gazette.read(package).persons[0].name == "李文"
    assert [each.valid for each in gazette.validate(package)] == [True] * 4


def test_the_format_that_is_named_is_the_one_that_is_read(issue: gazette.Issue) -> None:
    told = gazette.read(issue.xml, format="text")
    assert told.format == "text"
    assert "urn:gazette-pub:issue:1" in "".join(each.text for each in told.all_documents) + told.xml.decode()
    with pytest.raises(gazette.UnreadableInput):
        gazette.read(BULLETIN, format="pdf")


def test_places_of_a_pdf_and_a_word_file_are_told() -> None:
    page = next(
        block for each in gazette.read(PDF).all_documents for top in each.blocks for block in top.walk() if block.text
    )
    assert page.place.pages and len(page.place.boxes) == len(page.place.pages)
    assert all(left < right and top < bottom for left, top, right, bottom in page.place.boxes)
    word = next(
        block for each in gazette.read(WORD).all_documents for top in each.blocks for block in top.walk() if block.text
    )
    assert word.place.paragraphs


def test_a_day_and_a_number_may_be_given_as_such() -> None:
    told = gazette.read(BULLETIN, year=2024, number=3, date=date(2024, 3, 30), total=156)
    assert (told.year, told.number, told.date, told.total) == ("2024", "3", "2024-03-30", "156")


def test_a_gazette_toml_beside_the_file_is_not_looked_for(tmp_path: Path) -> None:
    (tmp_path / "gazette.toml").write_text('title = "某省公报"', encoding="utf-8")
    shutil.copy(BULLETIN, tmp_path)
    assert gazette.read(tmp_path / BULLETIN.name).title is None


def test_pictures_come_from_beside_the_file_or_as_bytes(tmp_path: Path) -> None:
    (figure,) = sorted((FIXTURES / "pictures").glob("*.png"))[:1]
    data = figure.read_bytes()
    tree = new_issue()
    tree.add("meta").add("source", None, name="a.txt", media="text/plain", sha256="0" * 64)
    body = tree.add("document", None, kind="other").add("body")
    tree.find(tag("document")).set("{http://www.w3.org/XML/1998/namespace}id", "doc_1")  # type: ignore[union-attr]
    from gazette_pub.issue.pictures import name_of

    figured = body.add("figure", None, src=f"a.media/{name_of(data)}")
    figured.add("caption", "图1")
    file = tmp_path / "a.issue.xml"
    file.write_bytes(serialise(tree))
    (tmp_path / "a.media").mkdir()
    (tmp_path / "a.media" / name_of(data)).write_bytes(data)
    for told in (gazette.read(file), gazette.read(file.read_bytes(), pictures=[data])):
        (picture,) = told.pictures
        assert (picture.data, picture.media, picture.caption, picture.document) == (data, "image/png", "图1", "doc_1")
    assert gazette.read(file.read_bytes()).pictures[0].data is None
    assert pickle.loads(pickle.dumps(gazette.read(file))).pictures[0].data == data


# what is in it


@pytest.mark.parametrize("name", READER)
def test_the_text_of_a_document_is_all_that_is_printed_in_it(name: str) -> None:
    holds_all_text(gazette.read(FIXTURES / "reader" / name / "in.txt"))


@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.name)
def test_the_text_of_a_foreign_document_is_all_that_is_in_it(path: Path) -> None:
    holds_all_text(gazette.read(path))


def holds_all_text(told: gazette.Issue) -> None:
    trees = list(told.tree().all_documents)
    assert [each.id for each in trees] == [each.id for each in told.all_documents]
    for tree, document in zip(trees, told.all_documents, strict=True):
        parts = (part for part in (tree.head, tree.body, tree.foot) if part is not None)
        assert Counter(squeezed(document.text)) == Counter(squeezed("".join(map(text_inside, parts))))


def test_marks_stand_at_their_characters(whole: gazette.Issue) -> None:
    blocks = [block for each in whole.all_documents for top in each.blocks for block in top.walk()]
    marks = [(block, mark) for block in blocks for mark in block.marks]
    assert len(marks) > 500
    for block, mark in marks:
        assert 0 <= mark.start <= mark.end <= len(block.text)
        assert mark.type not in ("pb", "note") or mark.start == mark.end
    texts = [block.text[mark.start : mark.end] for block, mark in marks if mark.type == "ref"]
    assert texts == [each.text for each in whole.references]


def test_documents_articles_and_pages_of_the_bulletin(whole: gazette.Issue) -> None:
    assert (len(whole.documents), len(whole.all_documents)) == (len({each.id for each in whole.documents}), 72)
    pages = [each.page for each in whole.all_documents if each.page is not None]
    assert pages == sorted(pages) and pages[0] == 1
    tree = parse(whole.xml)
    assert len(whole.articles) == len(
        [each for each in tree.iter(tag("article")) if not list(each.iterancestors(tag("quoted")))]
    )
    assert whole.document("doc_22").articles[5].divisions == ("第二章　会议的举行",)
    assert all(each.parent == document.id for document in whole.all_documents for each in document.documents)


def test_values_are_frozen_and_equal_by_what_they_say(issue: gazette.Issue) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        issue.documents[0].title = "x"  # type: ignore[misc]
    again = gazette.read(BULLETIN)
    assert again.documents == issue.documents and hash(again.documents) == hash(issue.documents)
    assert again.findings == issue.findings


def test_a_tree_that_was_given_out_is_a_copy(issue: gazette.Issue) -> None:
    before = issue.xml
    for document in issue.tree().documents:
        document.clear()
    assert gazette.write(issue, "xml") == before


# writing


def test_the_keywords_are_those_of_the_command(issue: gazette.Issue) -> None:
    assert gazette.write(issue, "html", style="npcsc") != gazette.write(issue, "html")
    assert gazette.write(issue, "docx", template=gazette_template(issue)) != gazette.write(issue, "docx")
    day = datetime(2024, 3, 30, 8)
    dated = gazette.write(issue, "docx", made=day)
    assert dated == gazette.write(issue, "docx", made=day.replace(tzinfo=UTC)) != gazette.write(issue, "docx")


def gazette_template(issue: gazette.Issue) -> Path:
    return next((FIXTURES / "word").rglob("*.docx"))


def test_the_environment_is_not_asked(issue: gazette.Issue, monkeypatch: pytest.MonkeyPatch) -> None:
    before = gazette.write(issue, "docx")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert gazette.write(issue, "docx") == before


def test_what_the_making_brings_up_is_reported(issue: gazette.Issue) -> None:
    found = list[gazette.Finding]()
    gazette.write(issue, "akn", report=found.append)
    assert {each.code for each in found} and all(each.code.startswith("A") for each in found)
    assert all(each.message and each.message_zh != each.message for each in found)


# errors


@pytest.mark.parametrize(
    ("wrong", "error", "said"),
    [
        (lambda: gazette.read("/no/such/file"), gazette.UnreadableInput, "no such file"),
        (lambda: gazette.read(b""), gazette.UnreadableInput, "the file is empty"),
        (lambda: gazette.read(b"", format="xml"), gazette.UnreadableInput, "the file is empty"),
        (lambda: gazette.read(b"\x7fELF" + bytes(100)), gazette.UnreadableInput, "a program (ELF)"),
        (lambda: gazette.read(b"x", format="html"), gazette.WrongUsage, "nothing reads the format 'html'"),
        (lambda: gazette.read(io.StringIO("某省")), gazette.WrongUsage, "a file opened for bytes is wanted"),  # type: ignore[arg-type]
        (lambda: gazette.read(None), gazette.WrongUsage, "is wanted, not NoneType"),  # type: ignore[arg-type]
        (lambda: gazette.check(2024), gazette.WrongUsage, "is wanted, not int"),  # type: ignore[arg-type]
        (lambda: gazette.read(b"1", 5), gazette.WrongUsage, "a name is wanted, not int"),  # type: ignore[arg-type]
        (lambda: gazette.write(None, "xml"), gazette.WrongUsage, "an issue is wanted, not NoneType"),  # type: ignore[arg-type]
        (lambda: gazette.write(b"1", "xml"), gazette.WrongUsage, "an issue is wanted, not bytes"),  # type: ignore[arg-type]
        (lambda: gazette.write(gazette.read(BULLETIN), None), gazette.WrongUsage, "a name is wanted, not NoneType"),  # type: ignore[arg-type]
        (lambda: gazette.write(gazette.read(BULLETIN), "pdf", css=b""), gazette.WrongUsage, "a path is wanted"),  # type: ignore[arg-type]
        (lambda: gazette.split("a.xml"), gazette.WrongUsage, "an issue is wanted, not str"),  # type: ignore[arg-type]
        (lambda: gazette.to_json(None), gazette.WrongUsage, "an issue is wanted, not NoneType"),  # type: ignore[arg-type]
        (lambda: gazette.compose(None), gazette.WrongUsage, "a path is wanted, not NoneType"),  # type: ignore[arg-type]
        (lambda: gazette.explain([]), gazette.WrongUsage, "a name is wanted, not list"),  # type: ignore[arg-type]
        (lambda: gazette.read(BULLETIN, year="MMXXIV"), gazette.WrongUsage, "year 'MMXXIV'"),
        (lambda: gazette.read(BULLETIN, pictures=[b"x"]), gazette.WrongUsage, "a picture is not taken"),
        (lambda: gazette.write(gazette.read(BULLETIN), "odt"), gazette.WrongUsage, "nothing writes the format 'odt'"),
        (lambda: gazette.write(gazette.read(BULLETIN), "pdf", style="none"), gazette.WrongUsage, "none: "),
        (lambda: gazette.write(gazette.read(BULLETIN), "pdf", icc="x.icc"), gazette.WrongUsage, "--icc is for"),
        (lambda: gazette.write(gazette.read(BULLETIN), "akn", akn_layout="x"), gazette.WrongUsage, "akn-layout"),
        (lambda: gazette.check(BULLETIN, grade="bad"), gazette.WrongUsage, "no such grade"),
        (lambda: gazette.check(BULLETIN, code="G20X"), gazette.WrongUsage, "no such code: G20X"),
        (lambda: gazette.fix(BULLETIN, [], yaer=1), gazette.WrongUsage, "no such key: yaer"),
        (lambda: gazette.fix(WORD, []), gazette.UnreadableInput, "only a text or an issue XML"),
        (lambda: gazette.explain("G20"), gazette.WrongUsage, "no such code"),
        (lambda: gazette.read(BULLETIN).document("doc_9"), gazette.WrongUsage, "no such document: doc_9"),
        (lambda: gazette.validate(BULLETIN), gazette.UnreadableInput, "a text, no XML"),
    ],
)
def test_what_is_wrong_is_said_as_an_error_of_ours(
    wrong: Callable[[], object], error: type[gazette.GazetteError], said: str
) -> None:
    with pytest.raises(error, match=re.escape(said)) as raised:
        wrong()
    assert isinstance(raised.value, gazette.GazetteError)


NONE_OF_THEM = (3.5, object(), [object()], {"a": object()}, b"x", ("a", object()))
"""What no keyword takes, but for a list of bytes, and bytes."""

ALL_TAKE: dict[str, tuple[Callable[..., object], str, str]] = {
    name: (function, first, keywords)
    for name, function, first, keywords in (
        (
            "read",
            gazette.read,
            "path",
            "format name pictures title publisher year number jurisdiction date total host editor",
        ),
        (
            "write",
            gazette.write,
            "issue",
            "style css template pages icc signature akn_layout akn_profile aliases made report",
        ),
        ("check", gazette.check, "path", "grade code format name pictures title year"),
        ("fix", gazette.fix, "path", "chosen format name title year"),
    )
}


@pytest.mark.parametrize("name", ALL_TAKE)
def test_a_keyword_of_another_kind_is_said_as_an_error_of_ours(name: str, issue: gazette.Issue) -> None:
    function, first, keywords = ALL_TAKE[name]
    given: list[Any] = [issue if first == "issue" else BULLETIN, *(["pdf"] if name == "write" else [])]
    for keyword in keywords.split():
        for wrong in NONE_OF_THEM:
            others = {"chosen": ()} if name == "fix" else {}
            with pytest.raises(gazette.GazetteError) as raised:
                function(*given, **(others | {keyword: wrong}))
            assert str(raised.value)


GIVEN: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(("read", "check", "compose", "split", "explain", "to_json", "validate", "speaking"), ()),
    "write": ("pdf",),
    "fix": ((),),
    "compare": (BULLETIN,),
    "compare_page": (BULLETIN,),
}
"""The public functions that are given something, and what they are given besides."""


def test_all_public_functions_that_are_given_something_are_looked_at() -> None:
    public = {name for name in gazette.__all__ if isinstance(getattr(gazette, name), FunctionType)}
    assert public == GIVEN.keys() | {"issue_schema", "json_schema"}


@pytest.mark.parametrize("name", sorted(GIVEN))
def test_every_function_says_what_it_wants_where_it_is_given_something_else(name: str) -> None:
    function, more = getattr(gazette, name), GIVEN[name]
    for wrong in (
        None,
        3,
        3.5,
        [],
        {},
        object(),
        object,
        ("a",),
        True,
        *(() if name == "speaking" else ("\0", "\ud800")),
    ):
        with pytest.raises(gazette.GazetteError) as raised:
            function(wrong, *more)
        assert str(raised.value)


def test_a_number_a_text_and_a_day_are_what_an_issue_says_of_itself() -> None:
    said = gazette.read(BULLETIN, year=2024, number="1", date=date(2024, 2, 1), total=None)
    assert (said.year, said.number, said.date) == ("2024", "1", "2024-02-01")


def test_a_file_may_be_called_as_standard_input_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(BULLETIN, "-")
    assert len(gazette.read("-").documents) == 3


# looking, judging, correcting


def test_findings_are_chosen_by_grade_and_code(whole: gazette.Issue) -> None:
    chosen = gazette.check(whole, grade="warning", code="G2")
    assert chosen
    assert chosen == tuple(each for each in whole.findings if each.grade == "warning" and each.code.startswith("G2"))


def test_a_correction_changes_nothing_else() -> None:
    (lost,) = gazette.check(BULLETIN, code="G205")
    before = BULLETIN.read_bytes()
    done = gazette.fix(before, [lost])
    assert done.made == (lost,) and done.left == ()
    assert done.data == before.replace(b"PM25", b"PM2.5") and BULLETIN.read_bytes() == before
    assert gazette.check(done.data, code="G205") == ()
    assert gazette.fix(before, []).data == before


def test_what_cannot_be_put_in_is_left() -> None:
    (unsaid,) = gazette.check(BULLETIN, code="G702")
    stranger = dataclasses.replace(unsaid, line=99)
    done = gazette.fix(BULLETIN, [unsaid, stranger])
    assert done.made == () and set(done.left) == {unsaid, stranger}
    assert done.data == BULLETIN.read_bytes()


def test_issue_xml_is_corrected_too(issue: gazette.Issue) -> None:
    done = gazette.fix(issue.xml, gazette.check(issue.xml, code="G205"))
    assert len(done.made) == 1
    assert done.data == issue.xml.replace(b"PM25", b"PM2.5")


def test_what_is_not_valid_is_said_with_its_line(issue: gazette.Issue) -> None:
    (verdict,) = gazette.validate(issue.xml.replace(b'kind="law"', b'kind="lwa"'))
    assert not verdict.valid and verdict.levels is None
    assert verdict.findings[0].code == "V001" and verdict.findings[0].line


# JSON


@pytest.fixture(scope="module")
def conforms() -> Callable[[object], object]:
    checker: Callable[[object], object] = fastjsonschema.compile(gazette.json_schema())
    return checker


@pytest.mark.parametrize("name", READER)
def test_the_json_is_as_its_schema_says(name: str, conforms: Callable[[object], object]) -> None:
    conforms(json.loads(gazette.to_json(gazette.read(FIXTURES / "reader" / name / "in.txt"))))


@pytest.mark.parametrize("path", [PDF, WORD, *FOREIGN], ids=lambda path: path.name)
def test_the_json_of_every_format_is_as_its_schema_says(path: Path, conforms: Callable[[object], object]) -> None:
    conforms(json.loads(gazette.to_json(gazette.read(path))))


def test_the_json_has_all_that_the_values_say(issue: gazette.Issue) -> None:
    told = json.loads(gazette.to_json(issue))
    (document,) = [each for each in told["documents"] if each["id"] == "doc_2"]
    assert document["events"][0]["date"] == "2023-12-28"
    assert [each["text"] for each in document["articles"]] == [each.text for each in issue.articles]
    printed = "".join(text for part in ("head", "body", "foot") for text in texts(document.get(part, [])))
    tree = next(each for each in issue.tree().all_documents if each.id == "doc_2")
    assert squeezed(printed) == squeezed("".join(text_inside(part) for part in tree.children("head", "body", "foot")))
    assert [each["code"] for each in told["findings"]] == [each.code for each in issue.findings]
    assert gazette.to_json(issue, indent=1).count("\n") > 100


def texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    for block in blocks:
        yield block.get("label", "") + block.get("text", "")
        yield from texts(block.get("blocks", []))


def test_the_schema_refuses_what_it_does_not_know(issue: gazette.Issue, conforms: Callable[[object], object]) -> None:
    told = json.loads(gazette.to_json(issue))
    changes: list[dict[str, Any]] = [{"version": 2}, {"documents": [{}]}, {"unknown": 1}]
    for change in changes:
        with pytest.raises(fastjsonschema.JsonSchemaValueException):
            conforms(told | change)


def test_the_schemas_are_told_as_they_are(same_as_file: Callable[[str, Path], None]) -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        import schemas
    finally:
        sys.path.remove(str(ROOT / "tools"))
    same_as_file(schemas.json_schema(), schemas.JSON_SCHEMA)
    same_as_file(schemas.page(), schemas.PAGE)
    heads = re.findall(r"^## (\w+)$", schemas.page(), re.MULTILINE)
    names = {
        each.get("name") for each in etree.fromstring(gazette.issue_schema()).iter("{*}element") if not each.get("ns")
    }
    assert set(heads) == names - {None}


# threads and processes


def test_threads_write_one_issue_at_once(issue: gazette.Issue) -> None:
    formats = ["xml", "html", "docx", "akn", "xml", "html"]
    alone = [gazette.write(gazette.read(BULLETIN), format) for format in formats]
    with ThreadPoolExecutor(len(formats)) as pool:
        for _ in range(3):
            fresh = gazette.read(BULLETIN)
            assert list(pool.map(gazette.write, [fresh] * len(formats), formats)) == alone


def test_threads_look_at_one_issue_at_once(issue: gazette.Issue) -> None:
    wanted = gazette.to_json(issue)
    with ThreadPoolExecutor(4) as pool:
        fresh = gazette.read(BULLETIN)
        assert set(pool.map(gazette.to_json, [fresh] * 8)) == {wanted}


def test_threads_read_pdf_files_at_once() -> None:
    data = gazette.write(gazette.read(BULLETIN), "pdf") + b"\n"  # a byte more: its pages are read
    alone = gazette.to_json(gazette.read(data))
    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(gazette.to_json, pool.map(gazette.read, [data] * 6))) == {alone}


def test_each_thread_speaks_its_own_language() -> None:
    def said(language: str) -> str:
        with gazette.speaking(language):
            return gazette.explain("G205")

    with ThreadPoolExecutor(2) as pool:
        english, chinese = pool.map(said, ["en", "zh"])
    assert english != chinese and gazette.explain("G205") == english


def test_an_issue_goes_from_process_to_process(issue: gazette.Issue) -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        read = list(pool.map(gazette.read, [str(BULLETIN)] * 2))
        made = list(pool.map(gazette.to_json, read))
    assert [each.xml for each in read] == [issue.xml] * 2
    assert made == [gazette.to_json(issue)] * 2
    again = pickle.loads(pickle.dumps(issue))
    assert (again.documents, again.findings, again.format) == (issue.documents, issue.findings, issue.format)


# many files, and two issues


def test_what_was_taken_apart_is_put_together_the_same(tmp_path: Path, issue: gazette.Issue) -> None:
    taken = gazette.split(issue)
    for part in taken.parts:
        (tmp_path / f"{part.name}.issue.xml").write_bytes(part.issue.xml)
        assert len(part.issue.documents) == 1 and part.issue.title == issue.title
    (tmp_path / "frame.issue.xml").write_bytes(taken.frame)
    (tmp_path / "r.toml").write_text(taken.recipe, encoding="utf-8")
    again = gazette.compose(tmp_path / "r.toml", editor="甲")
    assert again.xml.replace(b"    <editor>\xe7\x94\xb2</editor>\n", b"") == issue.xml and again.format == "toml"


def test_a_recipe_that_is_wrong_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text('title = "甲"\n[[document]]\nfile = "gone.docx"\n', encoding="utf-8")
    with pytest.raises(gazette.UnreadableInput, match=r"r\.toml:3: gone\.docx: no such file"):
        gazette.compose(tmp_path / "r.toml")
    with pytest.raises(gazette.UnreadableInput, match=r"none\.toml: no such file"):
        gazette.compose(tmp_path / "none.toml")


def test_places_and_findings_of_several_files_name_theirs() -> None:
    issue = gazette.compose(FIXTURES / "compose" / "office" / "in" / "2024-3.toml")
    places = {document.id: document.head[0].place.source for document in issue.all_documents}
    assert places["doc_01-消防条例-1"] == "01-消防条例.txt" and places["doc_02-通知"] == "02-通知.docx"
    assert {finding.source for finding in issue.findings} == {None, "01-消防条例.txt"}


def test_two_issues_are_compared(issue: gazette.Issue) -> None:
    assert gazette.compare(issue, issue) == ()
    other = gazette.read(issue.xml.replace("公园不得出租".encode(), "公园不得转让".encode()))
    (found,) = gazette.compare(BULLETIN, other)
    assert (found.kind, found.type, found.element) == ("changed", "p", "doc_2__art_3__p_1")
    with gazette.speaking("zh"):
        assert "改动" in gazette.compare_page(issue, other).decode()
