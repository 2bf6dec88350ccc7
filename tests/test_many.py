"""Many inputs in one run: each by itself, none done again that is unchanged, and a run that was broken off goes on."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Said

from gazette_pub.command.convert import orders
from gazette_pub.command.handwork import Choice
from gazette_pub.command.inputs import Found
from gazette_pub.command.making import FAILED, MADE, Job, Manner
from gazette_pub.command.processes import Worker
from gazette_pub.command.staging import Errand
from gazette_pub.issue.particulars import Particulars
from gazette_pub.publish.wishes import Wishes

Command = Callable[..., Said]

TEXT = """某省人民代表大会常务委员会公报

某省人民代表大会常务委员会关于召开第{n}次会议的决定

（2024年{n}月18日某省第十四届人民代表大会常务委员会第七次会议通过）

某省第十四届人民代表大会常务委员会第七次会议决定：第{n}次会议于2024年{n}月召开。
"""


@pytest.fixture
def year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three issues, to work in."""
    fill(tmp_path, 3)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fill(folder: Path, count: int) -> None:
    (folder / "year").mkdir()
    for n in range(1, count + 1):
        (folder / "year" / f"{n:03}.txt").write_text(TEXT.format(n=n), encoding="utf-8")


def job(file: Path) -> Job:
    wishes = Wishes()
    order = orders([Found(str(file))], ("xml",), file.parent / "build", wishes)[0]
    return Job(order, Particulars(), wishes, Manner(Choice()))


def made(done: Said) -> str:
    """`1 made, 2 unchanged, 0 failed`"""
    return next(line for line in done.err.splitlines() if " unchanged, " in line).partition(": ")[2]


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


CHANGES: dict[str, tuple[Callable[[], object], tuple[str, ...], str]] = {
    "nothing": (lambda: None, (), "0 made, 3 unchanged, 0 failed"),
    "only its age": (lambda: os.utime("year/001.txt", (1, 1)), (), "0 made, 3 unchanged, 0 failed"),
    "an input": (
        lambda: Path("year/002.txt").write_text(TEXT.format(n=9), "utf-8"),
        (),
        "1 made, 2 unchanged, 0 failed",
    ),
    "a file that is gone": (lambda: Path("build/002.html").unlink(), (), "1 made, 2 unchanged, 0 failed"),
    "the record": (lambda: shutil.rmtree("build"), (), "3 made, 0 unchanged, 0 failed"),
    "an option": (lambda: None, ("--title", "某省公报"), "3 made, 0 unchanged, 0 failed"),
    "another format": (lambda: None, ("--to", "akn"), "3 made, 0 unchanged, 0 failed"),
    "what gazette.toml says of one": (
        lambda: Path("year/gazette.toml").write_text('["002.txt"]\nnumber = 2\n'),
        (),
        "1 made, 2 unchanged, 0 failed",
    ),
    "being asked to": (lambda: None, ("--again",), "3 made, 0 unchanged, 0 failed"),
    "by force": (lambda: None, ("--force",), "3 made, 0 unchanged, 0 failed"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_only_what_changed_is_made_again(what: str, year: Path, gazette: Command) -> None:
    change, options, expected = CHANGES[what]
    first = gazette("convert", "year", "--to", "xml,html")
    assert made(first) == "3 made, 0 unchanged, 0 failed"
    change()
    again = gazette("convert", "year", "--to", "xml,html", *options)
    assert made(again) == expected
    assert again.code == 0
    if what in ("nothing", "only its age"):
        assert again.out == first.out


def test_one_input_that_is_unchanged_is_said_of_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    """What was found in it, what was left for `gazette check`, and what was found while the files were made, which is all said."""
    monkeypatch.chdir(tmp_path)
    notices = (
        f"某市人民政府关于第{numeral}件事的通知\n\n各县人民政府：\n　　请办理2023年13月1日的事。\n\n"
        for numeral in "甲乙丙丁戊"
    )
    Path("issue.txt").write_text("".join(notices), "utf-8")
    first, again = (gazette("convert", "issue.txt", "--to", "xml,akn").err.splitlines() for _ in range(2))
    said = [[line for line in lines if "reading" not in line and "unchanged" not in line] for lines in (first, again)]
    assert said[0] == said[1]
    assert sum(" G501 " in line for line in said[0]) == 3
    assert sum(" A004 " in line for line in said[0]) == 5


def test_a_style_that_changed_makes_them_again(year: Path, gazette: Command) -> None:
    style = year / "ours.toml"
    style.write_text('extends = "screen"\n')
    command = "convert", "year", "--to", "html", "--style", style
    gazette(*command)
    assert made(gazette(*command)) == "0 made, 3 unchanged, 0 failed"
    style.write_text('extends = "npcsc"\n')
    assert made(gazette(*command)) == "3 made, 0 unchanged, 0 failed"


def test_hand_work_is_taken_in_once_and_then_unchanged(year: Path, gazette: Command) -> None:
    gazette("convert", "year", "--to", "xml,html")
    path = year / "build/001.issue.xml"
    path.write_text(path.read_text("utf-8").replace("会议决定", "会议于今日决定"), "utf-8")
    taken = gazette("convert", "year", "--to", "xml,html")
    assert made(taken) == "1 made, 2 unchanged, 0 failed"
    assert "今日" in (year / "build/001.html").read_text("utf-8")
    assert made(gazette("convert", "year", "--to", "xml,html")) == "0 made, 3 unchanged, 0 failed"


def test_one_failure_costs_one_input_and_is_summed_up(year: Path, gazette: Command) -> None:
    (year / "year/002.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    done = gazette("convert", "year", "--to", "xml")
    assert done.code == 3
    assert made(done) == "2 made, 0 unchanged, 1 failed"
    assert done.err.splitlines()[-1] == f"  {Path('year/002.txt')}: a picture (PNG), not a text"
    assert (year / "build/003.issue.xml").exists()


def test_what_failed_is_tried_again(year: Path, gazette: Command) -> None:
    (year / "build").mkdir()
    (year / "build/002.html").mkdir()
    assert made(gazette("convert", "year", "--to", "xml,html")) == "2 made, 0 unchanged, 1 failed"
    (year / "build/002.html").rmdir()
    assert made(gazette("convert", "year", "--to", "xml,html")) == "1 made, 2 unchanged, 0 failed"


def test_strict_asks_of_unchanged_inputs_too(year: Path, gazette: Command) -> None:
    text = year / "year/001.txt"
    text.write_text(text.read_text("utf-8").replace("2024年1月18日", "2024年1月48日"), "utf-8")
    command = "convert", "year", "--to", "xml", "--strict"
    first, second = gazette(*command), gazette(*command)
    assert (first.code, second.code) == (1, 1)
    assert made(second) == "0 made, 3 unchanged, 0 failed"


def test_processes_give_what_one_process_gives(year: Path, gazette: Command) -> None:
    done = gazette("convert", "year", "--to", "xml,html", "--jobs", "2")
    assert done.code == 0
    assert made(done) == "3 made, 0 unchanged, 0 failed"
    assert "3 of 3: year" in done.err
    (year / "build").rename("by-processes")
    for file in sorted(Path("year").iterdir()):
        assert gazette("convert", file, "--to", "xml,html").code == 0
    assert tree(year / "build") == tree(year / "by-processes")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_a_process_that_is_gone_costs_one_input(year: Path) -> None:
    os.mkfifo(year / "year/slow.txt")
    worker, outcomes = Worker(), list[object]()
    making = threading.Thread(
        target=lambda: outcomes.append(worker.make(Errand(job(year / "year/slow.txt"), folder=str(year))).outcome)
    )
    making.start()
    while worker.process is None:
        time.sleep(0.01)
    worker.process.kill()
    making.join()
    lost, made_after = outcomes[0], worker.make(Errand(job(year / "year/001.txt"), folder=str(year))).outcome
    worker.end()
    assert lost.state == FAILED  # type: ignore[attr-defined]
    assert "ended from outside" in lost.lines[0]  # type: ignore[attr-defined]
    assert made_after.state == MADE


def test_a_run_that_was_killed_goes_on_and_ends_as_if_it_never_had_been(
    tmp_path: Path, program: Command, gazette: Command
) -> None:
    fill(tmp_path, 6)
    year = str(tmp_path / "year")
    line = [sys.executable, "-m", "gazette_pub", "convert", year, "--to", "xml,html", "--jobs", "2"]
    settings = os.environ | {"PYTHONPATH": str(ROOT)}
    broken = tmp_path / "broken"
    run = subprocess.Popen(
        [*line, "--output", str(broken)], env=settings, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    while not list(broken.glob("*.html")) and run.poll() is None:
        time.sleep(0.01)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    then = program(*line[3:], "--output", broken)
    assert then.code == 0
    assert not made(then).startswith("0 made")
    for file in sorted((tmp_path / "year").iterdir()):
        assert gazette("convert", file, "--to", "xml,html", "--output", tmp_path / "whole").code == 0
    assert tree(broken) == tree(tmp_path / "whole")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_a_run_that_is_interrupted_says_how_to_go_on_and_leaves_no_process(year: Path) -> None:
    os.mkfifo(year / "year/slow.txt")
    line = [sys.executable, "-m", "gazette_pub", "convert", "year", "year/slow.txt", "--to", "xml", "--jobs", "2"]
    settings = os.environ | {"PYTHONPATH": str(ROOT)}
    quiet, piped = subprocess.DEVNULL, subprocess.PIPE
    with subprocess.Popen(line, env=settings, stderr=piped, stdout=quiet, text=True) as run:
        assert run.stderr is not None
        while not run.stderr.readline().startswith("3 of 4"):
            assert run.poll() is None
        run.send_signal(signal.SIGINT)
        said = run.stderr.read()
    assert run.returncode == 130
    assert said.split("\n")[-3:] == ["broken off; the same command goes on from here", "", ""]
    assert "Traceback" not in said
