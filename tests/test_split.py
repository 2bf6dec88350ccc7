"""`gazette split`: an issue taken apart, and put together again the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from conftest import Said

from gazette_pub.issue.model import parse, serialise
from gazette_pub.issue.plain import plain_text
from gazette_pub.merge.comparison import differences

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"
Command = Callable[..., Said]
Same = Callable[[str, Path], None]

ISSUES = [
    FIXTURES / "api" / "bulletin.txt",
    FIXTURES / "newspaper-page.txt",
    FIXTURES / "docx" / "version_2" / "in.xml",
    FIXTURES / "docx" / "attachments" / "in.xml",
    FIXTURES / "docx" / "page_marks" / "in.xml",
    FIXTURES / "word" / "reply.docx",
    sorted((FIXTURES / "akn-foreign").glob("*.xml"))[0],
]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def files_in(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.is_file()}


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_issue_is_the_same_once_its_parts_are_put_together(path: Path, gazette: Command) -> None:
    name = "x.issue.xml" if path.name == "in.xml" else f"x{path.suffix}"
    shutil.copy(path, name)
    assert gazette("convert", name, "--to", "xml", "-o", "whole/").code == 0
    assert gazette("split", name, "-o", "parts").code == 0
    assert gazette("compose", "parts/x.toml", "--to", "xml", "-o", "again/").code == 0
    assert Path("again/x.issue.xml").read_bytes() == Path("whole/x.issue.xml").read_bytes()
    assert gazette("split", "again/x.issue.xml", "-o", "parts2").code == 0
    assert {**files_in("parts2"), "x.toml": b""} == {**files_in("parts"), "x.toml": b""}


def test_what_puts_an_issue_together_is_never_called_as_settings_are(gazette: Command) -> None:
    shutil.copy(ISSUES[0], "gazette.txt")
    assert gazette("split", "gazette.txt", "-o", "parts").code == 0
    assert "gazette.toml" not in files_in("parts")
    assert gazette("compose", "parts/issue.toml", "--to", "xml", "-o", "again/").code == 0


@pytest.mark.parametrize("format", ["docx", "pdf", "akn"])
def test_parts_of_other_formats_are_put_together_the_same(format: str, gazette: Command) -> None:
    shutil.copy(FIXTURES / "api" / "bulletin.txt", "x.txt")
    gazette("convert", "x.txt", "--to", "xml", "-o", "whole/")
    assert gazette("split", "x.txt", "-o", "parts", "--to", format).code == 0
    assert f".{format}" in Path("parts/x.toml").read_text(encoding="utf-8")
    assert gazette("compose", "parts/x.toml", "--to", "xml", "-o", "again/").code == 0
    if format == "akn":  # attributes may be in another order
        assert plain_text(parse(Path("again/x.issue.xml").read_bytes())) == plain_text(
            parse(Path("whole/x.issue.xml").read_bytes())
        )
    else:
        assert Path("again/x.issue.xml").read_bytes() == Path("whole/x.issue.xml").read_bytes()


def test_a_part_that_was_worked_on_in_word_is_put_back(gazette: Command) -> None:
    shutil.copy(FIXTURES / "api" / "bulletin.txt", "x.txt")
    gazette("convert", "x.txt", "--to", "xml", "-o", "whole/")
    gazette("split", "x.txt", "-o", "parts", "--to", "docx")
    (part,) = Path("parts").glob("02-*.docx")
    edited = docx.Document(str(part))
    paragraph = next(each for each in edited.paragraphs if "公园不得出租" in each.text)
    run = next(each for each in paragraph.runs if "不得出租" in each.text)
    run.text = run.text.replace("不得出租", "不得转让")
    edited.save(str(part))
    assert gazette("compose", "parts/x.toml", "--to", "xml", "-o", "again/").code == 0
    before, after = (parse(Path(name).read_bytes()) for name in ("whole/x.issue.xml", "again/x.issue.xml"))
    (found,) = differences(before, after)
    assert (found.kind, found.after) == ("changed", "第三条　公园不得转让。依照本条例第一条的规定管理公园。")
    assert [node.id for node in after.all_documents] == [node.id for node in before.all_documents]


def test_the_recipe_tells_what_the_parts_are(gazette: Command, same_as_file: Same) -> None:
    shutil.copy(FIXTURES / "docx" / "version_2" / "in.xml", "x.issue.xml")
    gazette("split", "x.issue.xml", "-o", "parts")
    same_as_file(Path("parts/x.toml").read_text(encoding="utf-8"), FIXTURES / "compose" / "split.toml")


def test_formats_that_are_not_read_back_come_with_issue_xml(gazette: Command) -> None:
    shutil.copy(FIXTURES / "api" / "bulletin.txt", "x.txt")
    gazette("split", "x.txt", "-o", "parts", "--to", "html")
    assert sorted({"".join(Path(name).suffixes[-2:]) for name in files_in("parts")}) == [".html", ".issue.xml", ".toml"]
    assert '.issue.xml"' in Path("parts/x.toml").read_text(encoding="utf-8")


def test_what_was_corrected_in_a_part_is_kept_when_the_issue_is_split_again(gazette: Command) -> None:
    shutil.copy(FIXTURES / "api" / "bulletin.txt", "x.txt")
    gazette("split", "x.txt", "-o", "parts")
    (part,) = Path("parts").glob("02-*.issue.xml")
    issue = parse(part.read_bytes())
    next(node for node in issue.descendants("p") if "为了规范" in node.text_content).text = "手工改过。"
    part.write_bytes(serialise(issue))
    text = Path("x.txt").read_text(encoding="utf-8")
    Path("x.txt").write_text(text.replace("公园不得出租", "公园一律不得出租"), encoding="utf-8")
    said = gazette("split", "x.txt", "-o", "parts")
    assert said.code == 0 and "what was changed by hand is kept" in said.err
    words = parse(part.read_bytes()).text_content
    assert "手工改过。" in words and "公园一律不得出租" in words


def test_a_recipe_that_was_worked_on_is_not_written_over(gazette: Command) -> None:
    shutil.copy(FIXTURES / "api" / "bulletin.txt", "x.txt")
    gazette("split", "x.txt", "-o", "parts")
    before = files_in("parts")
    Path("parts/x.toml").write_text("# mine\n", encoding="utf-8")
    Path("x.txt").write_text(Path("x.txt").read_text(encoding="utf-8").replace("公园", "花园"), encoding="utf-8")
    said = gazette("split", "x.txt", "-o", "parts")
    assert said.code == 4 and files_in("parts") == {**before, "x.toml": b"# mine\n"}
    assert gazette("split", "x.txt", "-o", "parts", "--force").code == 0


def test_an_issue_without_documents_has_no_parts(gazette: Command) -> None:
    Path("x.issue.xml").write_text(
        '<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh"><meta><source name="a" media="b" '
        f'sha256="{"a" * 64}"/></meta></issue>'
    )
    assert gazette("split", "x.issue.xml").code == 3


def test_the_parts_of_another_issue_are_not_written_over(gazette: Command) -> None:
    for name in ("x.txt", "y.txt"):
        shutil.copy(FIXTURES / "api" / "bulletin.txt", name)
    assert gazette("split", "x.txt", "-o", "parts").code == 0
    before = files_in("parts")
    said = gazette("split", "y.txt", "-o", "parts")
    assert said.code == 4 and "parts of another issue" in said.err and files_in("parts") == before
    assert gazette("split", "x.txt", "-o", "parts").code == 0


def test_a_recipe_is_no_bulletin(gazette: Command) -> None:
    Path("p.toml").write_text('title = "公报"\n[[document]]\nfile = "a.txt"\n', encoding="utf-8")
    for command in ("convert", "split", "compare"):
        said = gazette(command, "p.toml", *(["p.toml"] if command == "compare" else []))
        assert said.code == 3 and "p.toml: a TOML for `gazette compose`" in said.err
    said = gazette("check", "p.toml")  # which looks at the issue that it puts together
    assert said.code == 3 and "p.toml:3: a.txt: no such file" in said.err
    assert not Path("build").exists()
