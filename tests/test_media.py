"""Pictures lie in NAME.media beside an issue XML: kept once, taken back as they were, and nothing else is opened."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from conftest import Said
from pictured import png

from gazette_pub.issue import pictures as store
from gazette_pub.issue.model import parse
from gazette_pub.issue.pictures import NotKept, Pictures, kind_of, name_of, parts_of
from gazette_pub.publish.media import folder_of

Command = Callable[..., Said]
PNG = png()
NAME = f"{sha256(PNG).hexdigest()}.png"
ISSUE = f"""<issue xmlns="urn:gazette-pub:issue:1" version="2" xml:lang="zh-Hans">
<meta><title>公报</title><source name="old.pdf" media="application/pdf" sha256="{"0" * 64}"/></meta>
<document kind="notice" xml:id="doc_1"><head><title page="1">通知</title></head><body><p page="1">见图。</p>
<figure src="old.media/{NAME}" page="1"><caption page="1">图1　项目位置</caption></figure></body></document>
</issue>
"""


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """An issue XML with its picture beside it."""
    file = tmp_path / "old.issue.xml"
    file.write_text(ISSUE, encoding="utf-8")
    (tmp_path / "old.media").mkdir()
    (tmp_path / "old.media" / NAME).write_bytes(PNG)
    return file


def src_in(file: Path) -> str | None:
    return next(parse(file.read_bytes()).descendants("figure")).get("src")


# the store


@pytest.mark.parametrize(
    ("data", "ending", "is_set"),
    [
        (PNG, "png", True),
        (b"\xff\xd8\xff\xe0", "jpg", True),
        (b"GIF89a", "gif", True),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "webp", True),
        (b"MM\0*\0\0\0\x08", "tif", True),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "bmp", True),
        (b"\1\0\0\0" + bytes(36) + b" EMF", "emf", False),
        (b"\xd7\xcd\xc6\x9a\0\0", "wmf", False),
        (b'<?xml version="1.0"?>\n<!-- a map -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', "svg", False),
    ],
)
def test_a_picture_is_told_by_its_first_bytes(data: bytes, ending: str, is_set: bool) -> None:
    kind = kind_of(data)
    assert kind is not None
    assert (kind.ending, kind.is_set) == (ending, is_set)
    assert name_of(data) == f"{sha256(data).hexdigest()}.{ending}"


@pytest.mark.parametrize(
    "data", [b"", b"BM is what this text begins with", b"%PDF-1.7", b"<html><svg></html>", b"PK\3\4"]
)
def test_what_is_no_picture_is_not_kept(data: bytes) -> None:
    with pytest.raises(NotKept, match="no picture"):
        Pictures().add(data)


def test_the_same_picture_is_kept_once() -> None:
    pictures = Pictures()
    assert pictures.add(PNG) == pictures.add(bytes(PNG)) == NAME
    assert (list(pictures), pictures.get(NAME), pictures.get("other.png")) == ([NAME], PNG, None)


def test_a_store_takes_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_PICTURES", 2)
    monkeypatch.setattr(store, "MOST_BYTES", 100)
    pictures = Pictures()
    names = [pictures.add(png(grey=grey)) for grey in (1, 2)]
    with pytest.raises(NotKept, match="more than 2 pictures"):
        pictures.add(png(grey=3))
    with pytest.raises(NotKept, match="larger than"):
        pictures.add(png() + bytes(100))
    assert list(pictures) == names


@pytest.mark.parametrize(
    "src", ["../x.media/" + NAME, f"x/{NAME}", f"x.media/../{NAME}", "x.media/a.png", f"/x.media/{NAME}\n"]
)
def test_a_figure_names_a_picture_in_one_way(src: str) -> None:
    assert parts_of(src) is None
    assert parts_of(f"x.media/{NAME}") == ("x.media", NAME)


# beside the issue XML


def test_the_picture_goes_with_the_issue_under_its_new_name(issue: Path, gazette: Command, tmp_path: Path) -> None:
    moved = issue.rename(tmp_path / "new.issue.xml")
    done = gazette("convert", moved, "--to", "xml", "--output", tmp_path / "out")
    assert (done.code, " F105 " in done.err) == (0, False)
    assert src_in(tmp_path / "out" / "new.issue.xml") == f"new.media/{NAME}"
    assert (tmp_path / "out" / "new.media" / NAME).read_bytes() == PNG


def test_a_picture_that_lies_there_is_left_alone(issue: Path, gazette: Command, tmp_path: Path) -> None:
    out = tmp_path / "out" / "old.media"
    gazette("convert", issue, "--to", "xml", "--output", out.parent)
    (out / "mine.txt").write_text("a note")
    os.utime(out / NAME, (1, 1))
    gazette("convert", issue, "--to", "xml", "--output", out.parent)
    assert (out / NAME).stat().st_mtime == 1
    assert (out / "mine.txt").read_text() == "a note"


def test_a_changed_picture_is_made_whole_again(issue: Path, gazette: Command, tmp_path: Path) -> None:
    out = tmp_path / "out" / "old.media"
    gazette("convert", issue, "--to", "xml", "--output", out.parent)
    (out / NAME).write_bytes(PNG[:-1])
    gazette("convert", issue, "--to", "xml", "--output", out.parent)
    assert (out / NAME).read_bytes() == PNG


def pipe(file: Path) -> None:
    """Puts a pipe there, into which nobody ever writes."""
    file.unlink()
    os.mkfifo(file)


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        (lambda file: file.unlink(), "there is no such file"),
        (lambda file: file.write_bytes(png(grey=1)), "what is in the file is not what its name says"),
        (lambda file: file.write_bytes(b"a text"), "it is no picture of a kind that is known"),
        (lambda file: (file.rename(file.parent / "x"), file.symlink_to("x")), "it is a link to another place"),
        (lambda file: (file.parent.rename(file.parent.parent / "x"), file.parent.symlink_to("x")), "it is a link"),
        (lambda file: (file.unlink(), file.mkdir()), "cannot be opened: is a directory"),
        (pipe, "it is no plain file"),
    ],
)
def test_a_picture_that_is_not_what_it_was_is_a_finding(
    beside: object, said: str, issue: Path, gazette: Command, tmp_path: Path
) -> None:
    beside(tmp_path / "old.media" / NAME)  # type: ignore[operator]
    done = gazette("check", issue)
    (line,) = [line for line in done.out.splitlines() if " F105 " in line]
    assert f"the picture old.media/{NAME} is not shown: {said}" in line


def test_nothing_is_written_through_a_link(issue: Path, gazette: Command, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.media").symlink_to(tmp_path / "elsewhere")
    done = gazette("convert", issue, "--to", "xml", "--output", tmp_path / "out")
    assert done.code == 4
    assert "old.media: not written: it is a link to another place" in done.err
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_is_sent_to_standard_output_says_that_it_lacks_its_pictures(issue: Path, gazette: Command) -> None:
    done = gazette("convert", issue, "--to", "xml", "--output", "-")
    assert done.code == 0
    assert "1 picture is not sent: it lies beside a file, which --output DIR writes\n" in done.err
    assert "not sent" not in gazette("convert", issue, "--to", "html", "--output", "-").err


def test_a_folder_is_called_so_that_an_issue_can_name_it() -> None:
    assert folder_of("公报 1") == "公报 1.media"
    assert folder_of("a\\b\x07") == "a_b_.media"
