"""Inputs made by a Dask cluster, and inputs and outputs at addresses: the files are those of a run on one machine."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Said
from test_many import fill, made, tree

from gazette_pub.command.convert import orders
from gazette_pub.command.desk import Desk
from gazette_pub.command.handwork import Choice
from gazette_pub.command.inputs import Finder
from gazette_pub.command.making import MADE, Job, Manner, make
from gazette_pub.command.unpacking import Unpacked
from gazette_pub.issue.particulars import Particulars
from gazette_pub.publish.wishes import Wishes

fsspec = pytest.importorskip("fsspec")
pytest.importorskip("distributed")

Command = Callable[..., Said]
FORMATS = "--to", "xml,html"


class Local:
    """The cluster of local_cluster.py."""

    def __init__(self) -> None:
        line = [sys.executable, str(ROOT / "tests" / "local_cluster.py")]
        settings = os.environ | {"PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=settings, text=True)
        assert self.process.stdout is not None
        self.address, *pids = self.process.stdout.readline().split()
        self.workers = list(map(int, pids))

    def end(self) -> None:
        self.process.communicate("")

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture(scope="module")
def cluster() -> Iterator[Local]:
    cluster = Local()
    yield cluster
    cluster.end()


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, bytes]:
    """What six issues become in this process."""
    fill(tmp_path, 6)
    make_here(tmp_path / "year", tmp_path / "whole")
    return tree(tmp_path / "whole")


def make_here(folder: Path, output: Path) -> None:
    with Unpacked() as unpacked:
        found = Finder(unpacked).found([str(folder)])
    for order in orders(found, ("xml", "html"), output, Wishes()):
        job = Job(order, Particulars(), Wishes(), Manner(Choice()))
        assert make(Desk(job.options, job.wishes), job).state == MADE


def test_a_run_on_a_cluster_that_was_killed_goes_on_and_makes_what_this_machine_makes(
    tmp_path: Path, whole: dict[str, bytes], cluster: Local, program: Command
) -> None:
    line = [
        "convert",
        str(tmp_path / "year"),
        *FORMATS,
        "--output",
        str(tmp_path / "o"),
        "--scheduler",
        cluster.address,
    ]
    run = subprocess.Popen(
        [sys.executable, "-m", "gazette_pub", *line],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not list(tmp_path.glob("o/*.html")) and run.poll() is None:
        time.sleep(0.01)
    os.kill(run.pid, signal.SIGKILL)
    run.wait()
    done = program(*line)
    assert (done.code, made(done).split(", ")[2]) == (0, "0 failed"), done.err
    assert tree(tmp_path / "o") == whole


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_a_worker_that_is_lost_and_a_scheduler_that_is_lost(tmp_path: Path, program: Command) -> None:
    fill(tmp_path, 2)
    slow, out, cluster = tmp_path / "year/slow.txt", tmp_path / "o", Local()
    os.mkfifo(slow)
    line = [sys.executable, "-m", "gazette_pub", "convert", tmp_path / "year", slow, "--to", "xml", "--output", out]
    run = subprocess.Popen(
        [*map(str, line), "--scheduler", cluster.address],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert run.stderr is not None
    while not run.stderr.readline().startswith("2 of 3"):
        assert run.poll() is None
    for worker in cluster.workers:  # others take their places, and one of them the input that is left
        os.kill(worker, signal.SIGKILL)
    with slow.open("w") as waiting:
        assert run.poll() is None
        cluster.kill()
        _, said = run.communicate()
        waiting.close()
    assert run.returncode == 4, said
    assert "gazette: the scheduler is gone; what became of 1 input is not known" in said
    assert "2 inputs: 2 made, 0 unchanged, 0 failed" in said
    assert {path.name for path in out.glob("*.xml")} == {"001.issue.xml", "002.issue.xml"}


def test_no_scheduler_is_one_line(tmp_path: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from gazette_pub.command import cluster

    monkeypatch.setattr(cluster, "PATIENCE", "200ms")
    fill(tmp_path, 1)
    done = gazette("convert", tmp_path / "year", "--scheduler", "tcp://127.0.0.1:9", "--output", tmp_path / "o")
    assert (done.code, done.err.splitlines()[0]) == (2, "gazette: no scheduler answers at tcp://127.0.0.1:9")


@pytest.mark.parametrize("address", ["scheduler", "tcp://", "\x1b[31mx"])
def test_what_is_no_address_is_told_at_once(tmp_path: Path, gazette: Command, address: str) -> None:
    fill(tmp_path, 1)
    done = gazette("convert", tmp_path / "year", "--scheduler", address, "--output", tmp_path / "o")
    assert done.code == 2 and len(done.err.splitlines()) == 2 and "\x1b" not in done.err
    assert done.err.startswith("gazette: no address of a scheduler: ")


# addresses


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Any]:
    """A file system in this process alone, with the issues of a year in it."""
    fs = fsspec.filesystem("memory")
    fs.rm("/", recursive=True)
    fill(tmp_path, 3)
    (tmp_path / "year/gazette.toml").write_text(
        'title = "某公报"\nstyle = "own.toml"\n["002.txt"]\nnumber = 2\n', "utf-8"
    )
    (tmp_path / "year/own.toml").write_text('extends = "screen"\n', "utf-8")
    fs.pipe({f"/in/{path.name}": path.read_bytes() for path in (tmp_path / "year").iterdir()})
    yield fs
    fs.rm("/", recursive=True)


def remembered(fs: Any) -> dict[str, bytes]:
    return {path.removeprefix("/out/"): fs.cat(path) for path in fs.find("/out")}


def without_places(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files, with records that do not say where the sources lie: what is at an address is seen from no folder."""
    return {
        name: re.sub(rb' "given": ".*",\n', b"", data) if name.endswith(".json") else data
        for name, data in files.items()
    }


@pytest.mark.filterwarnings("ignore")  # of the libraries of a cluster
def test_what_is_at_an_address_becomes_what_is_in_a_folder(
    tmp_path: Path, memory: Any, gazette: Command, cluster: Local
) -> None:
    command = "convert", "memory://in", *FORMATS, "--output", "memory://out", "--scheduler", cluster.address
    done = gazette(*command)
    assert made(done) == "3 made, 0 unchanged, 0 failed", done.err
    assert "memory://out/002.html" in done.out.splitlines()
    assert "no such file beside it" not in done.err
    make_here(tmp_path / "year", tmp_path / "o")
    assert remembered(memory) == without_places(tree(tmp_path / "o"))
    assert made(gazette(*command)) == "0 made, 3 unchanged, 0 failed"
    memory.pipe(
        "/out/002.issue.xml", memory.cat("/out/002.issue.xml").replace("会议决定".encode(), "会议今决定".encode())
    )
    memory.rm("/out/003.html")
    assert made(gazette(*command)) == "2 made, 1 unchanged, 0 failed"
    assert "会议今决定" in memory.cat("/out/002.html").decode()


def test_one_input_at_an_address_and_a_pattern(tmp_path: Path, memory: Any, gazette: Command) -> None:
    """The pattern's are made by a process, which can't see what is in the memory of this one."""
    assert gazette("convert", "memory://in/002.txt", "--to", "xml", "--output", tmp_path / "a").code == 0
    assert gazette("convert", "memory://*/00[12].txt", "--to", "xml", "--output", "memory://b", "--jobs", "1").code == 0
    assert [path.name for path in (tmp_path / "a").glob("*.xml")] == ["002.issue.xml"]
    assert sorted(memory.glob("/b/in/*.xml")) == ["/b/in/001.issue.xml", "/b/in/002.issue.xml"]


def test_files_by_their_address_are_files(tmp_path: Path, memory: Any, gazette: Command) -> None:
    uri = (tmp_path / "year").as_uri()
    assert gazette("convert", f"{uri}/001.txt", "--to", "xml", "--output", (tmp_path / "o p").as_uri()).code == 0
    assert (tmp_path / "o p" / "001.issue.xml").exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nosuch://x/y.txt", "no such kind of address: nosuch://"),
        ("memory://nowhere/a.txt", "no such file"),
        ("memory://nowhere/*.txt", "no file matches it"),
    ],
)
def test_an_address_with_nothing_at_it_is_one_line(
    address: str, said: str, tmp_path: Path, memory: Any, gazette: Command
) -> None:
    done = gazette("convert", address, "--to", "xml", "--output", tmp_path / "o")
    assert done.code in (2, 3)
    assert done.err.splitlines()[0] == f"gazette: {address}: {said}"


def test_what_is_put_is_known_at_every_moment(
    tmp_path: Path, memory: Any, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Broken off after each file that is put: the next run goes on, and loses nothing."""
    from gazette_pub.command import addresses

    command = "convert", "memory://in/001.txt", *FORMATS, "--output", "memory://out"
    gazette(*command, "--title", "旧")
    write, count = addresses.Place.write, 4
    for broken in range(count):
        left = iter(range(broken))

        def breaking(self: Any, path: str, data: bytes, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise KeyboardInterrupt
            write(self, path, data)

        monkeypatch.setattr(addresses.Place, "write", breaking)
        assert gazette(*command, "--title", f"新{broken}").code == 130
        monkeypatch.setattr(addresses.Place, "write", write)
        done = gazette(*command, "--title", f"再{broken}")
        assert done.code == 0, done.err
        assert f"再{broken}" in memory.cat("/out/001.html").decode()


def test_files_of_each_document_at_an_address_keep_their_hand_work(memory: Any, gazette: Command) -> None:
    command = "convert", "memory://in/001.txt", *FORMATS, "--output", "memory://out", "--per-document", "--index"
    assert gazette(*command).code == 0
    (part,) = memory.glob("/out/001.documents/*.xml")
    memory.pipe(part, memory.cat(part).replace("会议决定".encode(), "会议今决定".encode()))
    done = gazette(*command)
    assert done.code == 0, done.err
    (page,) = memory.glob("/out/001.documents/*.html")
    assert "会议今决定" in memory.cat(page).decode() and "会议今决定" in memory.cat(part).decode()
    assert "memory://out/gazette-index.html" in done.out.splitlines()
    known = remembered(memory)
    assert gazette(*command).out == done.out and remembered(memory) == known
