"""Files that are put in their place whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gazette_pub.command.output import sweep, write_file
from gazette_pub.issue.problems import OutputNotWritten


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    write_file(tmp_path / "a" / "b" / "x.pdf", b"new")
    assert (tmp_path / "a" / "b" / "x.pdf").read_bytes() == b"new"
    assert os.listdir(tmp_path / "a" / "b") == ["x.pdf"]


def test_a_file_that_stood_there_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"old")
    write_file(tmp_path / "x.pdf", b"new")
    assert (tmp_path / "x.pdf").read_bytes() == b"new"


def test_a_new_file_has_the_mode_of_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_file(tmp_path / "x.pdf", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "x.pdf").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, fault: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    (tmp_path / "x.pdf").write_bytes(b"old")
    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OutputNotWritten, match=f"x.pdf: not written: {os.strerror(fault).lower()}"):
        write_file(tmp_path / "x.pdf", b"new")
    assert (tmp_path / "x.pdf").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["x.pdf"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "x.pdf", b"new")
    assert os.listdir(tmp_path) == []


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if (
        os.geteuid()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False).returncode
    ):
        pytest.skip("only root may mount a small disk")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_keeps_what_it_had(full_disk: Path) -> None:
    (full_disk / "x.pdf").write_bytes(b"old")
    with pytest.raises(OutputNotWritten, match="no space left on device") as raised:
        write_file(full_disk / "x.pdf", bytes(1 << 20))
    assert raised.value.hint == "make room there, or choose another folder with --output"
    assert os.listdir(full_disk) == ["x.pdf"]
    assert (full_disk / "x.pdf").read_bytes() == b"old"


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "build").touch()
    with pytest.raises(OutputNotWritten) as raised:
        write_file(tmp_path / "build" / "x.pdf", b"new")
    assert raised.value.hint == "it is a file: --output takes a folder"


def test_a_folder_below_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "build").touch()
    with pytest.raises(OutputNotWritten) as raised:
        write_file(tmp_path / "build" / "2024" / "x.pdf", b"new")
    assert raised.value.hint == "part of it is a file: --output takes a folder"


def test_a_link_that_leads_nowhere_is_no_folder_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "build").symlink_to("nowhere")
    for path in (tmp_path / "build" / "c.xml", tmp_path / "build" / "d" / "c.xml"):
        with pytest.raises(OutputNotWritten) as raised:
            write_file(path, b"x")
        assert raised.value.hint == f"{tmp_path / 'build'}: it is a link that leads nowhere"


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(OutputNotWritten, match="is a directory"):
        write_file(tmp_path / "x.pdf", b"new")
    assert os.listdir(tmp_path) == ["x.pdf"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_somebody_else_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputNotWritten, match="permission denied") as raised:
        write_file(tmp_path / "x.pdf", b"new")
    assert raised.value.hint == "choose a folder of yours with --output"


def test_what_a_killed_run_left_is_swept_wherever_it_wrote(tmp_path: Path) -> None:
    parts = [tmp_path / each / ".gazette-0.part" for each in (".", ".gazette", "b.media", "other")]
    for part in parts:
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(b"")
        os.utime(part, (0, 0))
    sweep(tmp_path)
    assert [part.exists() for part in parts] == [False, False, False, True]
