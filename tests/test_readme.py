"""The documentation: its commands run, and it says what is there."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import BULLETIN, Said

from gazette_pub.command.why import answer
from gazette_pub.formats.encodings import ENCODINGS, MARKS, SEVEN_BIT
from gazette_pub.issue.messages import speaking

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh-CN.md")
PAGES = (*READMES, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")

CHOOSING = re.compile("gazette (check|fix) .*--code")
"""Commands that ask for findings of some kind: they are run over the whole bulletin, which has them."""


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text(page), re.MULTILINE | re.DOTALL)


def commands(page: str) -> list[str]:
    """The commands of the page's sh blocks, without their remarks."""
    return [line.split("  #")[0].strip() for block in blocks(page, "sh") for line in block.splitlines()]


@pytest.fixture
def desk(tmp_path: Path, notice: Path) -> Path:
    """A folder as the README's reader has it before him: the launchers, the fixtures, and a bulletin of his own.

    The bulletin among the fixtures is as short as his own: other tests make all formats of the whole of it.
    """
    folder = tmp_path / "desk"
    (folder / "fixtures").mkdir(parents=True)
    for path in (ROOT / "gazette", ROOT / "test", *(ROOT / "fixtures").iterdir()):
        if path != BULLETIN:
            (folder / path.relative_to(ROOT)).symlink_to(path)
    shutil.copy(notice, folder / "fixtures" / BULLETIN.name)
    shutil.copy(notice, folder / "bulletin.txt")
    return folder


@pytest.mark.slow
def test_the_commands_of_the_readme_run(
    desk: Path, gazette: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that a launcher begins or that the shell gives files to in a shell, the others in this process."""
    monkeypatch.chdir(desk)
    for command in commands("README.md"):
        if CHOOSING.match(command):
            continue
        if command.startswith("gazette ") and not re.search("[<>]", command):
            said = gazette(*shlex.split(command)[1:])
            assert said.code == 0, f"{command}\n{said.err}"
            continue
        line = "./test --version" if command == "./test" else re.sub(r"^gazette ", "./gazette ", command)
        done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}\n{done.stderr}"
    names = {path.name for path in (desk / "build").iterdir()}
    for stem in ("bulletin", "shanxi-2024-1"):
        assert {f"{stem}{suffix}" for suffix in (".issue.xml", ".pdf", ".docx", ".akn.xml", ".html")} <= names
    assert (desk / "bulletin.html").stat().st_size


def test_a_command_of_the_readme_that_chooses_findings_finds_some(
    desk: Path, gazette: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk)
    shutil.copy(BULLETIN, desk / "bulletin.txt")
    chosen = [line.split()[1:] for line in commands("README.md") if CHOOSING.match(line)]
    assert len(chosen) > 1
    for command in chosen:
        done = gazette(*command)
        assert done.code == 0 and re.search(r"^(bulletin\.txt:|[-+])", done.out, re.MULTILINE), command


def test_the_readme_in_chinese_has_the_same_commands() -> None:
    assert commands("README.zh-CN.md") == commands("README.md")
    assert blocks("README.zh-CN.md", "console") == blocks("README.md", "console")


def test_the_readme_in_chinese_has_the_same_parts() -> None:
    shapes = [re.findall(r"^#+|^- |^!\[|^```\w*", text(page), re.MULTILINE) for page in READMES]
    assert shapes[0] == shapes[1]


def test_the_gazette_toml_of_the_readme_is_understood(desk: Path) -> None:
    (toml,) = [block for block in blocks("README.md", "toml") if '["bulletin.txt"]' in block]
    (desk / "gazette.toml").write_text(toml, encoding="utf-8")
    line = ["./gazette", "convert", "bulletin.txt", "--to", "xml"]
    subprocess.run(line, cwd=desk, capture_output=True, check=True)
    made = (desk / "build" / "bulletin.issue.xml").read_text(encoding="utf-8")
    assert "<year>2024</year>" in made
    assert "<jurisdiction>cn-sx</jurisdiction>" in made


@pytest.mark.parametrize("page", READMES)
def test_the_readme_answers_why_as_the_program_does(page: str, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (command,) = [each for each in commands(page) if each.startswith("gazette why")]
    (example,) = [block for block in blocks(page, "text") if block.startswith("bulletin.txt:1: ")]
    monkeypatch.chdir(desk)
    file, _, line = command.split()[-1].rpartition(":")
    with speaking("zh" if "zh" in page else "en"):
        said = list(answer(file, int(line)))
    shown = [each.rstrip(" …") for each in example.splitlines()]
    assert shown == [each[: len(start)] for each, start in zip(said, shown, strict=False)]


@pytest.mark.parametrize("page", READMES)
def test_the_readme_names_every_encoding_that_is_read(page: str) -> None:
    read = [*ENCODINGS, *(encoding for _, encoding in (*SEVEN_BIT, *MARKS))]
    assert {name for each in read if (name := re.sub(" [BL]E$", "", each.name)) not in text(page)} == set()


@pytest.mark.parametrize("page", READMES)
def test_the_readme_says_how_its_commands_are_typed_in_a_checkout(page: str) -> None:
    said = text(page)
    copy = said.index("`cp fixtures/shanxi-2024-1.txt bulletin.txt`")
    assert copy < said.index("gazette convert bulletin.txt")
    assert "`./gazette`" in said[copy - 200 : copy]


@pytest.mark.parametrize("page", READMES)
def test_the_readme_names_every_benchmark(page: str) -> None:
    assert [
        path.name for path in (ROOT / "benchmarks").glob("*.py") if f"benchmarks/{path.name}`" not in text(page)
    ] == []


@pytest.mark.parametrize("page", [*READMES, "CONTRIBUTING.md"])
def test_what_needs_the_packages_is_started_by_the_python_that_has_them(page: str) -> None:
    assert re.findall(r"^.*(?<!\.venv/bin/)\bpython3? (?:benchmarks|tools|examples)/.*", text(page), re.MULTILINE) == []


@pytest.mark.parametrize("page", READMES)
def test_the_readme_names_what_the_set_up_installs(page: str) -> None:
    set_up = text("tools/set_up.py")
    line = blocks(page, "console")[0]
    for package in line.split("install ")[1].split():
        assert f'"{package}"' in set_up or package == "python3-venv"


@pytest.mark.parametrize("page", READMES)
def test_the_list_at_the_top_leads_to_headings(page: str) -> None:
    headings = {line.lower().replace(" ", "-") for line in re.findall(r"^##+ (.+)$", text(page), re.MULTILINE)}
    targets = re.findall(r"\]\(#([^)]+)\)", text(page))
    assert len(targets) > 5 and set(targets) <= headings


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text(page)):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize(("wanted", "shown"), [("人民检察院", "[人民检察院]"), ("批复", "[批复]")])
def test_the_example_searches_what_it_read_and_reads_a_file_once(
    wanted: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = str(ROOT / "fixtures/word/reply.docx")
    monkeypatch.setattr(sys, "argv", ["full_text.py", str(tmp_path / "gazettes.db"), reply, reply, "--", wanted])
    runpy.run_path(str(ROOT / "examples/full_text.py"))
    found = capsys.readouterr().out.splitlines()
    assert found and len(found) == len(set(found))
    assert [line for line in found if not (line.startswith(reply) and shown in line)] == []


def test_the_architecture_names_every_module() -> None:
    named = set(re.findall(r"`(\w+(?:\.py|/))`", text("ARCHITECTURE.md")))
    package = ROOT / "gazette_pub"
    modules = {path.name for path in package.glob("[a-z]*.py")}
    folders = {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}
    assert (modules | folders) - named == set()
    assert {name for name in named if not (package / name).exists()} == set()


def test_the_architecture_names_no_module_that_is_not_there() -> None:
    named = set()
    for section in re.split(r"\n##+ ", text("ARCHITECTURE.md")):
        if folder := re.search(r"^Files of `([a-z_/]+)/`", section, re.MULTILINE):
            rows = re.findall(r"^\|[^|]+\| (`[^|]*)\|$", section, re.MULTILINE)
            assert rows, section
            named |= {f"{folder[1]}/{name}" for row in rows for name in re.findall(r"`([a-z_/]+)`", row)}
            continue
        for row in re.findall(r"^\|[^|]+\| (`[a-z]+/[^|]*)\|", section, re.MULTILINE):
            first, *others = re.findall(r"`([a-z_/]+)`", row)
            room = first.partition("/")[0]
            named |= {name if "/" in name else f"{room}/{name}" for name in (first, *others)}
    package = ROOT / "gazette_pub"
    assert len(named) > 200
    assert {each for each in named if not ((package / each).exists() or (package / f"{each}.py").exists())} == set()
