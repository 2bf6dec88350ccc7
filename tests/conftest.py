"""What the tests share: the bulletin, the command, and files that say what is expected."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from gazette_pub.command import processes, running
from gazette_pub.command.cli import run
from gazette_pub.command.desk import Desk
from gazette_pub.command.making import Job, Outcome
from gazette_pub.command.staging import make_elsewhere

ROOT = Path(__file__).parent.parent
BULLETIN = ROOT / "fixtures" / "shanxi-2024-1.txt"

# the same examples every time: a test that fails on one machine fails on all
hypothesis.settings.register_profile("project", derandomize=True, deadline=None, print_blob=True)
hypothesis.settings.load_profile("project")

# a shell has what it runs in the background ignore Ctrl-C, and so would every command that a test begins and interrupts
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


# a variable that somebody has set must not change what a test sees
for name in ("SOURCE_DATE_EPOCH", "GAZETTE_DEBUG", "LANGUAGE", "LC_MESSAGES"):
    os.environ.pop(name, None)
os.environ["LC_ALL"] = "C.UTF-8"


# the garbage collector looks seldom: a tenth of the tests' time would go into finding none
gc.set_threshold(20_000, 20, 20)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the expected files with what the program makes")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first: at the end of a run only short tests are left to share between the processes."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """The garbage collector looks at twenty thousand tests once, and never again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def same_as_file(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Holds a text against an `expected` file; `./test --accept` rewrites the file instead."""

    def compare(text: str, expected: Path) -> None:
        if request.config.getoption("--accept"):
            expected.write_text(text, encoding="utf-8")
        assert text == expected.read_text(encoding="utf-8")

    return compare


class Said:
    """What a command said and how it ended."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code, self.raw = code, out
        self.out, self.err = out.decode(errors="replace"), err.decode(errors="replace")


def crew(count: int) -> processes.Executor:
    """Who makes several inputs: this process, as one of the command's own would, or, where a test asks for them, several."""
    return _one_by_one if count == 1 else processes.processes(count)


def _one_by_one(jobs: Iterable[Job]) -> Iterator[Outcome]:
    desks: dict[Any, Desk] = {}
    return (make_elsewhere(job, lambda job: processes.made_by(desks, job)) for job in jobs)


@pytest.fixture
def gazette(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Runs the command in this process, as far as it can be: quick, and with everything it says."""
    monkeypatch.setattr(running, "cores", lambda: 1)
    monkeypatch.setattr(running, "processes", crew)

    def command(*arguments: str | Path) -> Said:
        code = run([str(argument) for argument in arguments])
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        return Said(code, out, err)

    return command


@pytest.fixture
def program() -> Callable[..., Said]:
    """Runs the command in a process of its own, with the given standard input and environment."""

    def command(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> Said:
        line = [sys.executable, "-m", "gazette_pub", *map(str, arguments)]
        settings = os.environ | {"PYTHONPATH": str(ROOT)} | environment
        done = subprocess.run(line, input=stdin, capture_output=True, env=settings, timeout=300, check=False)
        return Said(done.returncode, done.stdout, done.stderr)

    return command


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    """A short bulletin in a folder of its own."""
    path = tmp_path / "notice.txt"
    path.write_text("\n\n".join(BULLETIN.read_text(encoding="utf-8").split("\n\n")[:40]) + "\n", encoding="utf-8")
    return path
