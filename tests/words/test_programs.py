"""What expressions compile to is kept for the next process, and is what `re.compile` makes."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gazette_pub.words import programs
from gazette_pub.words.programs import compiled, keep

ROOT = Path(__file__).parent.parent.parent

EXPRESSIONS = (
    ("甲|乙", 0),
    (r"第(?P<number>[一二三]+)条 (?:(?P<rest>.)|(\d))", 0),
    ("(?x) a  # 甲", 0),
    ("a  # 甲", re.VERBOSE),
    ("^ä$", re.IGNORECASE | re.MULTILINE),
    ("[\U00020000-\U0003ffff一-鿿]{2,}", re.DOTALL),
    (r"\w\d\s", re.ASCII),
    ("", 0),
)


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Where this process keeps what it compiles, which has compiled nothing yet and keeps the least."""
    file = tmp_path / "__pycache__" / "programs.kept"
    monkeypatch.setattr(programs, "_place", lambda: str(file))
    monkeypatch.setattr(programs, "LEAST", 1)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    _forget()
    yield file
    _forget()


def _summed(value: tuple[int, ...] | None) -> bytes:
    """What is no program, kept as programs are."""
    data = marshal.dumps(value)
    return programs._sum(data) + data


def _forget() -> None:
    """As another process begins."""
    programs._kept.cache_clear()
    programs._new.cache_clear()


@pytest.mark.parametrize(("pattern", "flags"), EXPRESSIONS)
def test_it_is_what_python_compiles(place: Path, pattern: str, flags: int) -> None:
    made, wanted = compiled(pattern, flags), re.compile(pattern, flags)
    assert (made, made.flags, made.groups, dict(made.groupindex)) == (
        wanted,
        wanted.flags,
        wanted.groups,
        dict(wanted.groupindex),
    )


@pytest.mark.parametrize(("pattern", "flags"), EXPRESSIONS)
def test_what_was_kept_is_not_compiled_again(
    place: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, flags: int
) -> None:
    compiled(pattern, flags)
    keep()
    _forget()
    monkeypatch.setattr(programs, "_program", lambda *_: pytest.fail("compiled again"))
    assert compiled(pattern, flags) == re.compile(pattern, flags)


def test_groups_have_their_names(place: Path) -> None:
    compiled("(?P<a>甲)(乙)(?P<b>丙)?", 0)
    keep()
    _forget()
    found = compiled("(?P<a>甲)(乙)(?P<b>丙)?", 0).fullmatch("甲乙")
    assert found is not None
    assert (found.groupdict(), found.groups(), found.lastgroup) == ({"a": "甲", "b": None}, ("甲", "乙", None), None)


def test_what_others_kept_stays(place: Path) -> None:
    for pattern in ("甲", "乙"):
        compiled(pattern, 0)
        keep()
        _forget()
    assert {pattern for pattern, _ in programs._kept()} == {"甲", "乙"}


def test_where_too_much_was_kept_it_begins_anew(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled("甲", 0)
    keep()
    _forget()
    monkeypatch.setattr(programs, "MOST", 2)
    compiled("乙", 0)
    keep()
    _forget()
    assert {pattern for pattern, _ in programs._kept()} == {"乙"}


@pytest.mark.parametrize("there", [b"", b"\xff", b"no program", *map(_summed, (None, (1, 2, 3)))])
def test_a_file_that_is_none_is_not_believed(place: Path, there: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(there)
    assert compiled("甲", 0).match("甲")


def test_a_file_in_which_one_bit_changed_is_not_believed(place: Path) -> None:
    compiled("甲|乙", 0)
    keep()
    _forget()
    kept = bytearray(place.read_bytes())
    kept[-9] ^= 1
    place.write_bytes(kept)
    assert programs._kept() == {}
    assert compiled("甲|乙", 0).match("乙")


def test_what_another_python_compiled_is_not_run(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled("甲", 0)
    keep()
    _forget()
    monkeypatch.setattr(sys, "version", "3.11.99")
    assert programs._kept() == {}


def test_a_python_that_is_not_known_compiles_as_it_always_does(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_is_known", lambda: False)
    assert compiled("甲", re.ASCII) == re.compile("甲", re.ASCII)
    keep()
    assert not place.exists()


def test_nothing_is_kept_where_python_keeps_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled("甲", 0)
    keep()
    assert not place.exists()


def test_little_is_not_worth_it(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "LEAST", 1_000)
    compiled("甲", 0)
    keep()
    assert not place.exists()


def test_a_folder_that_cannot_be_written_keeps_nothing(place: Path) -> None:
    place.parent.write_bytes(b"no folder")
    compiled("甲", 0)
    keep()
    assert place.parent.read_bytes() == b"no folder"


def test_a_file_that_cannot_be_replaced_leaves_no_other(place: Path) -> None:
    (place / "in the way").mkdir(parents=True)
    compiled("甲", 0)
    keep()
    assert [each.name for each in place.parent.iterdir()] == [place.name]


def test_the_second_run_of_the_command_finds_what_the_first_kept(tmp_path: Path) -> None:
    text = ROOT / "fixtures" / "newspaper-page.txt"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "cache"), "PYTHONDONTWRITEBYTECODE": ""}
    made = []
    for _ in range(2):
        command = [sys.executable, "-m", "gazette_pub", "convert", str(text), "--to", "xml", "-o", "-"]
        made.append(subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)
        kept = list((tmp_path / "cache").rglob("programs.*.kept"))
        assert len(kept) == 1
    assert made[0] == made[1]
