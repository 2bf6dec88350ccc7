"""A PDF is read by a process of its own: where that breaks down, slows down or grows, one input is lost."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Said
from hostile_pdf import SHOWN, bomb, shows

from gazette_pub.command import apart
from gazette_pub.command.apart import Apart, read_apart
from gazette_pub.formats import source_of
from gazette_pub.formats.memory import usual_memory
from gazette_pub.formats.source import Source
from gazette_pub.issue.findings import Finding, ignore
from gazette_pub.issue.messages import Message
from gazette_pub.issue.model import serialise
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import UnreadableInput
from gazette_pub.publish.reading import read_issue

FILES = Path(__file__).parent.parent / "fixtures" / "pdf"
NOTICE = source_of("notice.pdf", shows(SHOWN))


def library_that(does: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts another library where the process looks for the one that reads PDF files."""
    (folder / "pypdfium2.py").write_text(does)
    monkeypatch.syspath_prepend(str(folder))


def refused(source: Source, silence: float = 300, memory: int = apart.MOST_MEMORY) -> str:
    with pytest.raises(UnreadableInput) as raised:
        read_apart(source, Particulars(), ignore, silence=silence, memory=memory)
    assert raised.value.hint
    return str(raised.value)


def test_what_is_read_apart_is_what_is_read_here() -> None:
    source = source_of("flag.pdf", (FILES / "flag.pdf").read_bytes())
    here: list[Finding] = []
    there: list[Finding] = []
    one = read_issue(source, Particulars(title="公报"), here.append)
    other = read_apart(source, Particulars(title="公报"), there.append)
    assert serialise(one) == serialise(other)
    assert [finding.settled() for finding in here] == there
    assert there


def test_how_far_it_is_comes_over_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Message] = []
    many = source_of("many.pdf", (FILES / "esign-2019-3.pdf").read_bytes())
    read_apart(many, Particulars(), ignore, told.append)
    assert [str(each) for each in told] == [
        "reading page 4 of 4",
        "days, persons and references are looked up",
        "the text is checked",
    ]


def test_a_file_that_cannot_be_read_is_refused_in_the_words_of_its_reader() -> None:
    assert "damaged" in refused(Source("a.pdf", b"%PDF-1.7", "pdf", "application/pdf"))


def test_a_library_that_breaks_down_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library_that("import os; os.abort()", tmp_path, monkeypatch)
    assert refused(NOTICE) == "the library that reads PDF files broke down over it"


def test_a_library_that_does_not_come_to_an_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library_that("while True: pass", tmp_path, monkeypatch)
    assert refused(NOTICE, silence=2) == "nothing more was read of it for 2 seconds"


def test_a_library_that_asks_for_all_the_memory_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library_that("raise MemoryError", tmp_path, monkeypatch)
    assert refused(NOTICE, memory=256 << 20) == "it takes more than 256 MiB of memory to read"
    assert refused(NOTICE) == "it takes more than 320 MiB of memory to read"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory in other ways, or not")
def test_a_bomb_gets_no_more_memory_than_the_limit() -> None:
    """A file of four hundred thousand bytes, whose page is of a thousand times as many."""
    source = source_of("bomb.pdf", bomb(b"\0" * 1000, 400_000))
    assert refused(source)
    assert usual_memory(source.data) < 500 << 20


def test_a_fault_is_told_and_is_no_end_of_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library_that("raise KeyError('a')", tmp_path, monkeypatch)
    assert "KeyError('a')" in refused(NOTICE)


def test_the_other_inputs_are_converted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Callable[..., Said]
) -> None:
    library_that("import os; os.abort()", tmp_path, monkeypatch)
    (tmp_path / "a.pdf").write_bytes(NOTICE.data)
    (tmp_path / "b.txt").write_text("某省人民政府公告\n\n　　现予公布。\n")
    done = gazette("convert", tmp_path / "a.pdf", tmp_path / "b.txt", "--to", "xml", "--output", tmp_path / "out")
    assert done.code == 3
    assert [file.name for file in (tmp_path / "out").iterdir() if file.is_file()] == ["b.issue.xml"]
    assert "a.pdf: the library that reads PDF files broke down over it" in done.err


def test_one_process_reads_several_inputs_and_another_one_what_stands_behind_a_failure(
    begun: list[subprocess.Popen[bytes]],
) -> None:
    apart = Apart()
    issues = [serialise(apart.read(NOTICE, Particulars(), ignore)) for _ in range(3)]
    assert len(begun) == 1 and len(set(issues)) == 1
    with pytest.raises(UnreadableInput):
        apart.read(Source("a.pdf", b"%PDF-1.7", "pdf", "application/pdf"), Particulars(), ignore)
    assert serialise(apart.read(NOTICE, Particulars(), ignore)) == issues[0]
    assert len(begun) == 2 and begun[0].poll() is not None
    apart.end()
    assert begun[1].poll() is not None


def test_a_process_ends_with_whoever_began_it(begun: list[subprocess.Popen[bytes]]) -> None:
    apart = Apart()
    apart.read(NOTICE, Particulars(), ignore)
    del apart
    gc.collect()
    assert begun[0].poll() is not None


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were begun."""
    begun: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def popen(*arguments: object, **more: object) -> subprocess.Popen[bytes]:
        begun.append(real(*arguments, **more))  # type: ignore[call-overload]
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    return begun


def test_no_process_is_left_behind(begun: list[subprocess.Popen[bytes]]) -> None:
    def stop(_: Finding) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_apart(source_of("flag.pdf", (FILES / "flag.pdf").read_bytes()), Particulars(), stop)
    assert [process.poll() is not None for process in begun] == [True]
