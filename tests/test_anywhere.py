"""The package runs on any system: nothing in it needs POSIX, a home, or the encoding that a machine is set to."""

from __future__ import annotations

import ast
import functools
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from gazette_pub.formats.pdf.reading.kept import KeptPages, usual_folder
from gazette_pub.layout.folders import font_folders

ROOT = Path(__file__).parent.parent
TEXTS = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "gazette_pub").rglob("*.py"))}

NOT_EVERYWHERE = frozenset("fcntl resource pwd grp termios tty pty curses readline posix syslog spwd crypt nis".split())
"""Modules that Windows has not."""

CALLS = frozenset(
    "fork forkpty chown fchown lchown fchmod getuid geteuid getgid getegid getgroups setuid setgid setsid umask mkfifo mknod "
    "uname sysconf statvfs nice killpg getpgid wait waitpid wait3 wait4 sync chroot getloadavg link symlink readlink".split()
)
"""What `os` has on some systems only, or does there by leave alone."""

GUARDED = {"command/output.py": {"fchown", "fchmod"}, "command/unpacking.py": {"getuid"}}
"""Calls that are made only where the system has them."""

SIGNALS = frozenset("SIGTERM SIGINT SIG_IGN SIG_DFL SIGABRT SIGFPE SIGILL SIGSEGV Signals".split())
"""The signals that every system has."""

TEXT = frozenset(("open", "read_text", "write_text", "TextIOWrapper"))


def calls(tree: ast.AST) -> Iterator[tuple[str, str, ast.Call]]:
    """Each call: what it is called of, where that is a name, what is called, and the call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield getattr(node.func.value, "id", "?"), node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield "", node.func.id, node


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def saying(words: Iterable[str], texts: dict[Path, str] = TEXTS) -> list[Path]:
    """The modules in which one of the words stands: the others need not be looked into."""
    wanted = re.compile("|".join(map(re.escape, words)))
    return [path for path, text in texts.items() if wanted.search(text)]


def test_no_module_takes_at_once_what_not_every_system_has() -> None:
    for path in saying(NOT_EVERYWHERE):
        for node in parsed(path).body:
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
            assert not NOT_EVERYWHERE & {name.split(".")[0] for name in names}, path


def test_no_call_is_of_some_systems_only() -> None:
    for path in saying(f"os.{name}(" for name in CALLS):
        made = {name for of, name, _ in calls(parsed(path)) if of == "os" and name in CALLS}
        assert made == GUARDED.get(str(path.relative_to(ROOT / "gazette_pub")), set()), path


def test_no_signal_is_of_some_systems_only() -> None:
    for path in saying(("signal.",)):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "signal":
                assert not node.attr.startswith("SIG") or node.attr in SIGNALS, (path, node.attr)


def mode(call: ast.Call, place: int) -> str | None:
    """How a file is opened, r where nothing says how; None for what is no mode, so that it is no file that is opened."""
    said = (
        [call.args[place]] if len(call.args) > place else [each.value for each in call.keywords if each.arg == "mode"]
    )
    if said and not (isinstance(said[0], ast.Constant) and re.fullmatch("[rwax]b?\\+?", str(said[0].value))):
        return None
    return str(said[0].value) if said else "r"  # type: ignore[attr-defined]


ENCODED_AT = {"read_text": 0, "write_text": 1, "open": 3, "TextIOWrapper": 1}
"""Which of its arguments is the encoding."""


def is_text(call: ast.Call, of: str, name: str) -> bool:
    """Whether the call reads or writes a text in an encoding that it does not name."""
    if any(each.arg == "encoding" for each in call.keywords) or len(call.args) > ENCODED_AT.get(name, 9):
        return False
    if name == "open" and not of and call.args and ast.unparse(call.args[0]) == "os.devnull":
        return False
    opened = mode(call, 0 if of and name == "open" else 1) if name == "open" else "r"
    return opened is not None and "b" not in opened


@pytest.mark.parametrize("folder", ["gazette_pub", "tools", "examples", "benchmarks"])
def test_every_text_is_read_and_written_in_an_encoding_that_is_named(folder: str) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / folder).rglob("*.py"))}
    for path in saying((f"{name}(" for name in TEXT), texts):
        for of, name, call in calls(parsed(path)):
            assert name not in TEXT or of == "os" or not is_text(call, of, name), f"{path}:{call.lineno}: {name}"


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ("open('a')", True), ("open('a', 'w')", True), ("open('a', 'rb')", False), ("open('a', encoding='utf-8')", False),
        ("path.open()", True), ("path.open('w')", True), ("path.open('rb')", False), ("drawing.open(name, data)", False),
        ("path.read_text()", True), ("path.read_text('utf-8')", False), ("path.write_text(text)", True),
    ],
)  # fmt: skip
def test_a_text_without_an_encoding_is_seen(call: str, found: bool) -> None:
    assert [is_text(node, of, name) for of, name, node in calls(ast.parse(call))] == [found]


def test_no_path_of_one_system_stands_in_a_module_but_where_its_fonts_are() -> None:
    starts = ("/tmp", "/usr/", "/etc/", "/proc/", "/dev/", "/var/", "C:\\")
    found = [path.name for path in saying(f"{mark}{start}" for start in starts for mark in ('"', "'"))]
    assert found == ["folders.py"]


def test_without_a_home_fonts_are_looked_for_and_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert all(folder.is_absolute() for folder in font_folders())
    kept = KeptPages("0" * 64)
    assert kept.keep(1, []) == [] and kept.lines_of(1) is None
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    assert usual_folder().is_absolute() or os.name == "nt"


def test_a_module_that_a_system_lacks_is_done_without(tmp_path: Path) -> None:
    """As on Windows: fcntl and resource cannot be had, and os lacks what is POSIX's."""
    (tmp_path / "b.txt").write_text("某省人民代表大会常务委员会公告\n\n现予公布。\n", encoding="utf-8")
    lacking = (
        "import os, sys\n"
        "for name in ('fcntl', 'resource', 'pwd', 'grp', 'termios'): sys.modules[name] = None\n"
        "for name in ('fchown', 'fchmod', 'O_NOFOLLOW', 'O_NONBLOCK', 'geteuid', 'getuid', 'fork'): delattr(os, name)\n"
        "from gazette_pub.command.cli import run\n"
        "sys.exit(run(['convert', 'b.txt', '--to', 'xml,html,docx,akn']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", lacking], cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "build").glob("b.*"))) == 4
