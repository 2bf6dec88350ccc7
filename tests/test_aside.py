"""The pages of a long issue are set by a process of their own: the same bytes and findings, whatever becomes of that process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from conftest import Said

from gazette_pub.command import ahead, aside, running
from gazette_pub.command.ahead import LONG
from gazette_pub.command.aside import Aside, is_long
from gazette_pub.formats import EPOCH, Press, source_of
from gazette_pub.formats.pdf.write import write
from gazette_pub.issue.findings import Finding
from gazette_pub.issue.model import XML_ID, Issue, new_issue, serialise
from gazette_pub.issue.pictures import name_of, src_of

MAY_DAY = Press(datetime(2024, 5, 1))


def issue_of(text: str) -> Issue:
    issue = new_issue()
    issue.add("meta").add("source", name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", kind="report")
    document.set(XML_ID, "doc_1")
    document.add("head").add("title", "报告", lines="1")
    document.add("body").add("p", text, lines="2")
    return issue


@pytest.fixture
def process() -> Iterator[Aside]:
    process = Aside()
    yield process
    process.end()


def test_pages_that_are_set_aside_are_those_that_are_set_here(process: Aside) -> None:
    """With what is found as they are set, and how many they are."""
    issue, here, there, pages = issue_of("正文\U000e8a3c。" * 900), list[Finding](), list[Finding](), list[int]()
    process.begin()
    process.set(issue, MAY_DAY)
    made = process.painted(issue, replace(MAY_DAY, report=there.append, counted=pages.append))
    assert made == write(issue, replace(MAY_DAY, report=here.append, counted=pages.append))
    assert there and there == [finding.settled() for finding in here] and pages[0] == pages[1] > 1


def test_an_issue_xml_is_set_as_it_stands_while_it_is_still_read(process: Aside) -> None:
    """And is what it would be once it was read, with the moment of its making, which is known no earlier."""
    issue, pages = issue_of("正文󨨼。" * 900), list[int]()
    process.begin(serialise(issue), replace(MAY_DAY, made=EPOCH))
    begun = process._process
    process.set(issue, MAY_DAY)
    assert process._process is begun
    assert process.painted(issue, replace(MAY_DAY, counted=pages.append)) == write(issue, MAY_DAY) and pages[0] > 1


@pytest.mark.parametrize("data", [serialise(issue_of("别的正文")), b"<issue/>"])
def test_an_issue_xml_that_turns_out_another_is_set_by_another_process(process: Aside, data: bytes) -> None:
    issue = issue_of("正文")
    process.begin(data, MAY_DAY)
    begun = process._process
    process.set(issue, MAY_DAY)
    assert process._process is not begun and begun is not None and begun.poll() is not None
    assert process.painted(issue, MAY_DAY) == write(issue, MAY_DAY)


def test_an_issue_that_was_changed_since_is_set_anew(process: Aside) -> None:
    issue = issue_of("正文")
    process.begin()
    process.set(issue, MAY_DAY)
    assert process.painted(issue_of("别的正文"), MAY_DAY) is None
    assert process.painted(issue, MAY_DAY) is None  # it was ended


def test_what_was_not_begun_sets_nothing(process: Aside) -> None:
    issue = issue_of("正文")
    process.set(issue, MAY_DAY)
    assert process.painted(issue, MAY_DAY) is None


def test_an_issue_with_pictures_is_left_to_who_has_them(process: Aside) -> None:
    issue = issue_of("正文")
    issue.add("figure", src=src_of(name_of(b"\x89PNG\r\n\x1a\n")))
    for guessed in (b"", serialise(issue)):
        process.begin(guessed, MAY_DAY)
        process.set(issue, MAY_DAY)
        assert process.painted(issue, MAY_DAY) is None


@pytest.mark.parametrize("does", ["import os; os._exit(1)", "raise ImportError('no such library')"])
def test_a_process_that_breaks_down_leaves_the_work_to_who_began_it(
    process: Aside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], does: str
) -> None:
    """And says nothing of it: whoever does the work then tells what is wrong."""
    (tmp_path / "uharfbuzz.py").write_text(does)
    monkeypatch.syspath_prepend(str(tmp_path))
    issue = issue_of("正文")
    process.begin()
    process.set(issue, MAY_DAY)
    assert process.painted(issue, MAY_DAY) is None
    assert capfd.readouterr() == ("", "")


def test_a_machine_that_has_room_for_no_other_process_does_the_work_in_this_one(
    process: Aside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(aside, "begun", refuse)
    process.begin()
    process.set(issue_of("正文"), MAY_DAY)
    assert process.painted(issue_of("正文"), MAY_DAY) is None


@pytest.mark.parametrize(
    ("arguments", "is_wanted"),
    [
        ("convert long.txt", True),
        ("--language zh convert long.xml --to xml,pdf --output made", True),
        ("convert long.txt --to=pdf", True),
        ("convert long.txt -o made.pdf", True),
        ("convert -o old.pdf long.txt", True),
        ("convert short.txt", False),
        ("convert long.txt long.xml", False),
        ("convert long.txt --to docx", False),
        ("convert long.txt -o made.html", False),
        ("convert long.txt --css my.css", False),
        ("convert long.txt --press", False),
        ("convert old.pdf", False),
        ("convert none.txt", False),
        ("check long.txt", False),
        ("", False),
    ],
)
def test_it_is_begun_ahead_where_the_arguments_ask_for_the_pages_of_a_long_input(
    arguments: str, is_wanted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, length in (("long.txt", LONG), ("long.xml", LONG), ("old.pdf", LONG), ("short.txt", LONG - 1)):
        Path(name).write_bytes(b"a" * length)
    Path("made").mkdir()
    begun = list[str]()
    monkeypatch.setattr(ahead, "cores", lambda: 2)
    monkeypatch.setattr(ahead, "begun", begun.append)
    monkeypatch.setattr(ahead, "weakref", _Finalized)
    ahead.begin(arguments.split())
    assert begun == [aside.__name__] * is_wanted
    assert len(ahead._waiting) == is_wanted
    ahead._waiting.clear()


class _Finalized:
    """Stands in for what ends a process with this one."""

    @classmethod
    def finalize(cls, *_: object) -> type[_Finalized]:
        return cls


def test_none_is_begun_ahead_on_a_machine_with_one_core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "long.txt"
    source.write_bytes(b"a" * LONG)
    monkeypatch.setattr(ahead, "cores", lambda: 1)
    ahead.begin(["convert", str(source)])
    assert ahead.taken() is None


def test_who_needs_a_process_takes_the_one_that_was_begun_ahead(
    process: Aside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "long.txt"
    source.write_bytes(b"a" * LONG)
    monkeypatch.setattr(ahead, "cores", lambda: 2)
    ahead.begin(["convert", str(source)])
    [(begun, _)] = ahead._waiting
    issue = issue_of("正文。" * 900)
    process.begin(serialise(issue), MAY_DAY)
    assert process._process is begun and ahead.taken() is None
    process.set(issue, MAY_DAY)
    assert process.painted(issue, MAY_DAY) == write(issue, MAY_DAY)


def test_it_pays_for_a_long_input_alone() -> None:
    lines = "山西省人民代表大会常务委员会\n".encode()
    text = lines * (LONG // len(lines) + 1)
    assert is_long(source_of("a.txt", text)) and not is_long(source_of("a.txt", text[: LONG - 1].rpartition(b"\n")[0]))


def test_the_command_has_a_long_issue_set_aside_where_the_machine_has_room(
    gazette: Callable[..., Said], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.issue.xml"
    source.write_bytes(serialise(issue_of("正文\U000e8a3c。" * 900)))
    alone = gazette("convert", source, "--to", "pdf", "--output", tmp_path / "alone")
    monkeypatch.setattr(running, "cores", lambda: 2)
    monkeypatch.setattr(aside, "LONG", 1)
    told = list[bool]()
    painted = Aside.painted

    def watched(process: Aside, issue: Issue, press: Press) -> bytes | None:
        made = painted(process, issue, press)
        told.append(made is not None)
        return made

    monkeypatch.setattr(Aside, "painted", watched)
    beside = gazette("convert", source, "--to", "pdf", "--output", tmp_path / "beside")
    assert told == [True] and beside.code == alone.code == 0
    assert beside.err == alone.err and "F101" in beside.err
    assert beside.out.replace("beside", "alone") == alone.out
    assert (tmp_path / "beside" / "a.pdf").read_bytes() == (tmp_path / "alone" / "a.pdf").read_bytes()
