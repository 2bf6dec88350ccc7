"""`gazette convert`: one file by its name, a rehearsal, all that is said, and going on when an input changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Said

from gazette_pub.command import watching
from gazette_pub.command.record import path_of

Command = Callable[..., Said]

SHORT = "某省人民代表大会常务委员会公告\n\n（第一号）\n\n现予公布。\n\n2024年1月18日\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "b.txt").write_text(SHORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("public/march.html", b"<!DOCTYPE html>"),
        ("march.issue.xml", b"<?xml"),
        ("march.XML", b"<?xml"),
        ("march.htm", b"<!DOCTYPE html>"),
        ("march.akn.xml", b"<?xml"),
        ("march.akn", b"PK\x03\x04"),
    ],
)
def test_one_file_is_in_the_format_that_it_ends_with(desk: Path, gazette: Command, name: str, start: bytes) -> None:
    done = gazette("convert", "b.txt", "-o", name)
    assert (done.code, done.out.splitlines()[-1]) == (0, name)
    assert (desk / name).read_bytes().startswith(start)
    assert {each for each in files(desk) if ".gazette" not in each} == {"b.txt", name}
    assert path_of((desk / name).parent, "march").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "a.pdf", "--to", "docx"), "a.pdf: one file of the format pdf, and --to asks for docx"),
        (("c.txt", "-o", "a.html"), "a.html is one file, and there are 2 inputs"),
        (("-o", "a.txt"), "a.txt: no format ends with .txt"),
        (("-o", "public/a.csv"), "public/a.csv: no format ends with .csv"),
        (("-o", "a.MP3"), "a.MP3: no format ends with .mp3"),
        (("-o", "a.akn.xml", "--akn-layout", "package"), "a.akn.xml: a file of the layout package does not end so"),
        (("-o", "-", "--to", "xml", "--dry-run"), "--watch and --dry-run are for files"),
        (("--quiet", "--verbose"), "--quiet and --verbose ask for the opposite of each other"),
        (("--keep", "--force"), "--keep and --force ask for the opposite of each other"),
    ],
)
def test_what_cannot_be_one_file_is_usage(desk: Path, gazette: Command, arguments: tuple[str, ...], said: str) -> None:
    done = gazette("convert", "b.txt", *arguments)
    assert (done.code, files(desk)) == (2, {"b.txt"})
    assert done.err.startswith(f"gazette: {said}")


def test_a_folder_may_be_called_like_a_file(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "--to", "html", "-o", "a.txt/")
    (desk / "b.html").mkdir()
    gazette("convert", "b.txt", "--to", "html", "-o", "b.html")
    gazette("convert", "b.txt", "--to", "html", "-o", "a.txt")
    gazette("convert", "b.txt", "--to", "html", "-o", "2024.3")
    gazette("convert", "b.txt", "--to", "html", "-o", "c.csv/")
    assert {"a.txt/b.html", "b.html/b.html", "2024.3/b.html", "c.csv/b.html"} < files(desk)


def test_hand_work_at_one_file_is_kept(desk: Path, gazette: Command) -> None:
    gazette("convert", "b.txt", "-o", "march.xml")
    (desk / "march.xml").write_text(
        Path("march.xml").read_text(encoding="utf-8").replace("现予", "现"), encoding="utf-8"
    )
    done = gazette("convert", "b.txt", "-o", "march.xml")
    assert "march.xml: what was changed by hand is kept" in done.err
    assert "现公布" in (desk / "march.xml").read_text(encoding="utf-8")


def test_a_dry_run_says_what_would_be_done_and_does_nothing(desk: Path, gazette: Command) -> None:
    first = gazette("convert", "b.txt", "--to", "xml,html", "-n")
    assert (first.code, files(desk)) == (0, {"b.txt"})
    assert first.out.splitlines() == [
        "b.txt: would be read",
        "build/b.issue.xml: would be written",
        "build/b.html: would be written",
    ]
    gazette("convert", "b.txt", "--to", "xml,html")
    before = {path: path.stat().st_mtime_ns for path in desk.rglob("*")}
    (desk / "gazette.toml").write_text('title = "公报"\n', encoding="utf-8")
    Path("build/b.issue.xml").write_text(
        Path("build/b.issue.xml").read_text(encoding="utf-8").replace("现予", "现"), encoding="utf-8"
    )
    again = gazette("convert", "b.txt", "--to", "html,docx", "--dry-run")
    assert again.out.splitlines() == [
        "b.txt: would be read",
        "gazette.toml: would be read",
        "build/b.issue.xml: what was changed by hand in it would be kept",
        "build/b.docx: would be written",
        "build/b.html: would be written anew",
    ]
    changed = {path for path in desk.rglob("*") if path.stat().st_mtime_ns != before.get(path)}
    assert {path.name for path in changed if path.is_file()} == {"gazette.toml", "b.issue.xml"}


def test_a_dry_run_says_what_would_be_refused(desk: Path, gazette: Command) -> None:
    (desk / "build").write_text("a file", encoding="utf-8")
    (desk / "out").mkdir()
    (desk / "out" / "b.html").write_text("somebody else's", encoding="utf-8")
    assert "build: not written: file exists" in gazette("convert", "b.txt", "--to", "html", "-n").err
    assert "not known to be written by this program" in gazette("convert", "b.txt", "-o", "out/b.html", "-n").err


def test_verbose_says_each_step_and_what_stays(desk: Path, gazette: Command) -> None:
    first = gazette("convert", "b.txt", "--to", "html", "--verbose")
    assert [line for line in first.err.splitlines() if "G702" not in line] == [
        "b.txt: it is read",
        "b.txt: reading",
        "b.txt: days, persons and references are looked up",
        "b.txt: the text is checked",
        "b.txt: html",
    ]
    assert (
        "build/b.html: stays as it is: it is made of the same already"
        in gazette("convert", "b.txt", "--to", "html", "-v").err
    )


def test_watch_goes_on_whatever_happens_until_it_is_interrupted(
    desk: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looks() -> Iterator[None]:
        yield
        (desk / "b.txt").write_bytes(b"\xff\xff")
        yield from (None, None)  # one look sees it change, the next that it has stayed so
        os.replace(desk / "b.txt", desk / "gone.txt")
        yield from (None, None)
        (desk / "b.txt").write_text(f"{SHORT}\n再见。\n", encoding="utf-8")
        (desk / "gazette.toml").write_text('titel = "公报"\n', encoding="utf-8")
        yield from (None, None)
        (desk / "gazette.toml").write_text('title = "公报甲"\n', encoding="utf-8")
        yield from (None, None)
        raise KeyboardInterrupt

    waiting = looks()
    monkeypatch.setattr(watching.Watch.__init__, "__defaults__", (lambda seconds: next(waiting),))
    done = gazette("convert", "b.txt", "-o", "b.html", "--watch")
    assert done.code == 0 and "Traceback" not in done.err
    said = [line for line in done.err.splitlines() if line.startswith("gazette: ")]
    assert "bytes that are not UTF-8" in said[0] and "no such file" in said[1]
    page = (desk / "b.html").read_text(encoding="utf-8")
    assert "公报甲" in page and "再见" in page
    assert done.out.splitlines().count("b.html") >= 2


def test_watch_is_for_files(desk: Path, gazette: Command) -> None:
    assert gazette("convert", "-", "--watch").code == 2


def test_a_file_that_is_named_like_an_option_is_told_how_it_is_given(desk: Path, gazette: Command) -> None:
    (desk / "b.txt").rename(desk / "-甲 1.txt")
    done = gazette("check", "-甲 1.txt")
    assert done.code == 2 and "hint: the file is named with ./ before it: ./-甲 1.txt" in done.err
    assert gazette("check", "./-甲 1.txt").code == 0
    assert "--help` says how" in gazette("check", "-q1").err
