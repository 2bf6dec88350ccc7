"""What a command line names: files, folders, patterns, lists, archives; hostile ones too."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Said

from gazette_pub.command import inputs, unpacking
from gazette_pub.command.inputs import Finder, Found
from gazette_pub.command.unpacking import Unpacked
from gazette_pub.issue.problems import UnreadableInput, WrongUsage

Command = Callable[..., Said]
TEXT = "某省人民政府关于第{}号文件的决定\n\n某省人民政府决定：办好此事。\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with years of issues in it, to work in; the system's temporary folder is in it too."""
    for name in ("2023/a.txt", "2024/a.txt", "2024/b.txt", "2024/more/c.txt", "2024/picture.png", "2024/.hidden.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT.format(name), "utf-8")
    (tmp_path / "tmp").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    return tmp_path


@pytest.fixture
def unpacked(place: Path) -> Iterator[Unpacked]:
    with Unpacked() as unpacked:
        yield unpacked


def where(found: list[Found]) -> list[str]:
    """`2024/a.txt in .`"""
    return [f"{each.shown or Path(each.file).as_posix()} in {each.below.as_posix()}" for each in found]


def made(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.xml"))


NAMED = {
    "a file": (("2024/a.txt",), ["2024/a.txt in ."]),
    "a folder": (("2024",), ["2024/a.txt in .", "2024/b.txt in .", "2024/more/c.txt in more"]),
    "a pattern": (("2024/*.txt",), ["2024/a.txt in .", "2024/b.txt in ."]),
    "a pattern of folders": (("20*/a.txt",), ["2023/a.txt in 2023", "2024/a.txt in 2024"]),
    "folders in folders": (("2024/**/c.*",), ["2024/more/c.txt in more"]),
    "another ending": (("2024/*.png",), ["2024/picture.png in ."]),
    "the same twice": (("2024/b.txt", "2024/b*"), ["2024/b.txt in ."]),
    "the same by two names": (("2024/b.txt", "./2024//b.txt"), ["2024/b.txt in ."]),
    "a list": (("@list.txt",), ["2024/b.txt in 2024", "2024/more/c.txt in more"]),
}


@pytest.mark.parametrize("what", NAMED)
def test_what_is_named_is_found_and_mirrored(what: str, place: Path, unpacked: Unpacked) -> None:
    (place / "list.txt").write_text("# what came in May\n\n2024/b.txt\n2024/**/c.*\n", "utf-8")
    named, expected = NAMED[what]
    assert where(Finder(unpacked).found(named)) == expected


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_a_pipe_in_a_folder_is_no_bulletin(place: Path, unpacked: Unpacked) -> None:
    """Nobody may ever write into it; a link that leads nowhere is told."""
    os.mkfifo(place / "2023/b.txt")
    (place / "2023/c.txt").symlink_to("nowhere")
    assert where(Finder(unpacked).found(["2023"])) == ["2023/a.txt in .", "2023/c.txt in ."]


@pytest.mark.parametrize("input", [".", "2024/*", "2024/*.docx"])
def test_what_a_word_processor_keeps_beside_an_open_document_is_no_bulletin(
    place: Path, unpacked: Unpacked, input: str
) -> None:
    (place / "2024/~$b.docx").write_bytes(b"\x07me")
    (place / "2024/~b.docx").write_bytes(b"one's own")
    found = {Path(each.file).name for each in Finder(unpacked).found([input])}
    assert "~b.docx" in found and "~$b.docx" not in found
    assert where(Finder(unpacked).found(["2024/~$b.docx"])) == ["2024/~$b.docx in ."]


def test_documents_that_a_folder_leaves_out_are_named_once(place: Path, unpacked: Unpacked, gazette: Command) -> None:
    """An archive has files of older programs: that a year is not whole is not to be found out by chance."""
    for name in ("2024/a.doc", "2024/more/B.WPS", "2024/x.jpg", "2024/gazette.md", "2024/~$a.doc", "2024/.b.doc"):
        (place / name).write_bytes(b"x")
    said: list[str] = []
    finder = Finder(unpacked, told=lambda message: said.append(str(message)))
    for _ in range(2):
        finder.found(["2024", "2023"])
    assert said == [
        "2024: 2 files left out, as no bulletins by their names: a.doc, more/B.WPS",
        "2024: 1 file in Markdown left out, as a note on the others: gazette.md; name it where it is a bulletin",
    ]
    for n in range(6):
        (place / f"2023/{n}.rtf").write_bytes(b"x")
    done = gazette("check", "2023")
    assert "2023: 6 files left out, as no bulletins by their names: 0.rtf, 1.rtf, 2.rtf, 3.rtf, 4.rtf, …\n" in done.err
    assert "left out" in gazette("convert", "2023", "--to", "xml").err
    of_many = gazette("convert", "2023", "2024", "--to", "xml").err.splitlines()
    assert of_many[-2:] == [  # once more, where nobody has to look for it
        "  2023: 6 files left out, as no bulletins by their names: 0.rtf, 1.rtf, 2.rtf, 3.rtf, 4.rtf, …",
        "  2024: 2 files left out, as no bulletins by their names: a.doc, more/B.WPS",
    ]
    assert "left out" not in gazette("convert", "2023", "--to", "xml", "--quiet").err


@pytest.mark.parametrize("name", ["a.doc", "b.WPS", "c.uot", "d.rtf"])
def test_a_folder_of_files_of_older_programs_names_them_and_says_what_to_do(
    place: Path, gazette: Command, name: str
) -> None:
    (place / "old").mkdir()
    (place / "old" / name).write_bytes(b"x")
    done = gazette("check", "old")
    assert (done.code, f"old: no bulletin in it, but {name}\n" in done.err) == (2, True)
    assert "hint: open them in Word, WPS or LibreOffice, and save them as DOCX, or as PDF" in done.err


def test_a_name_is_taken_as_it_stands_where_there_is_such_a_file(place: Path, unpacked: Unpacked) -> None:
    for name in ("[1].txt", "@x.txt"):
        (place / name).write_text("x", "utf-8")
    assert where(Finder(unpacked).found(["[1].txt", "@x.txt"])) == ["[1].txt in .", "@x.txt in ."]


def test_no_input_is_looked_for_in_the_output(place: Path, gazette: Command) -> None:
    command = "convert", ".", "--to", "xml"
    assert gazette(*command).code == 0
    first = made(place / "build")
    assert first == ["2023/a.issue.xml", "2024/a.issue.xml", "2024/b.issue.xml", "2024/more/c.issue.xml"]
    assert gazette("convert", "**/*", "--to", "xml").code == 0
    assert made(place / "build") == first


def test_what_was_written_into_a_folder_is_no_input_of_the_next_run(place: Path, gazette: Command) -> None:
    """Whichever folder it was written to: a second --output adds no second bulletin, and no finding is counted twice."""
    of_the_years = gazette("check", ".", "--summary").out
    assert gazette("convert", ".", "--to", "xml,docx,html").code == 0
    done = gazette("convert", ".", "--to", "xml", "--output", "public")
    assert made(place / "public") == [
        "2023/a.issue.xml",
        "2024/a.issue.xml",
        "2024/b.issue.xml",
        "2024/more/c.issue.xml",
    ]
    assert ".: 12 files left out, which gazette wrote there: build/2023/a.docx, build/2023/a.html, " in done.err
    checked = gazette("check", ".", "--summary")
    assert checked.out == of_the_years != ""
    assert ".: 4 files left out, which gazette wrote there: public/2023/a.issue.xml, " in checked.err
    assert "public/" not in gazette("check", "**/*", "--format", "jsonl").out


def test_what_was_written_is_read_where_it_is_named(place: Path, unpacked: Unpacked, gazette: Command) -> None:
    assert gazette("convert", "2023/a.txt", "2024/b.txt", "--to", "xml,docx").code == 0
    (place / "build/mine.docx").write_bytes(b"x")
    assert where(Finder(unpacked).found(["build"])) == ["build/mine.docx in ."]
    assert where(Finder(unpacked).found(["build/a.docx"])) == ["build/a.docx in ."]
    assert where(Finder(unpacked).found(["build/*.issue.xml"])) == ["build/a.issue.xml in .", "build/b.issue.xml in ."]
    (place / "build/mine.docx").unlink()
    done = gazette("check", "build")
    assert (done.code, "no bulletin in it but what gazette wrote there" in done.err) == (2, True)
    assert "  hint: a file that is named itself is read: a.issue.xml\n" in done.err


def test_a_damaged_record_hides_no_file(place: Path, unpacked: Unpacked) -> None:
    (place / "2023/.gazette").mkdir()
    for name, data in {
        "a": b"{",
        "b": b"[1]",
        "c": b'{"outputs": 7}',
        "d": b'{"before": {}, "outputs": {"a.txt": 1}}',
    }.items():
        (place / f"2023/.gazette/{name}.json").write_bytes(data)
    assert where(Finder(unpacked).found(["2023"])) == ["2023/a.txt in ."]
    (place / "2023/.gazette/e.json").write_bytes(b'{"outputs": {"b.txt": {}}, "before": {"outputs": {"c.txt": {}}}}')
    for name in ("b.txt", "c.txt"):
        (place / "2023" / name).write_bytes(b"x")
    assert where(Finder(unpacked).found(["2023"])) == ["2023/a.txt in ."]


def test_what_was_written_is_no_input_in_an_archive_and_at_an_address(place: Path, gazette: Command) -> None:
    assert gazette("convert", "2024", "--to", "xml").code == 0
    with zipfile.ZipFile("all.zip", "w") as archive:
        for file in sorted((place / "build").rglob("*")) + sorted((place / "2024").rglob("*")):
            archive.write(file, file.relative_to(place).as_posix())
    done = gazette("check", "all.zip", "--format", "jsonl")
    assert "all.zip: 3 files left out, which gazette wrote there: build/a.issue.xml, " in done.err
    assert "2024/a.txt" in done.out and "build/" not in done.out


def test_what_is_in_markdown_beside_bulletins_is_said_to_be_left_out(
    place: Path, unpacked: Unpacked, gazette: Command
) -> None:
    for name in ("2023/b.md", "2023/README.md", "md/law.md", "md/README.zh-CN.md"):
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text(f"# {TEXT.format(name)}", "utf-8")
    said: list[str] = []
    finder = Finder(unpacked, told=lambda message: said.append(str(message)))
    assert where(finder.found(["2023", "md"])) == ["2023/a.txt in .", "md/law.md in ."]
    assert said == [
        "2023: 2 files in Markdown left out, as notes on the others: README.md, b.md; name them where they are bulletins",
        "md: 1 file in Markdown left out, as a note on the others: README.zh-CN.md; name it where it is a bulletin",
    ]
    assert where(finder.found(["md/README.zh-CN.md"])) == ["md/README.zh-CN.md in ."]
    (place / "none").mkdir()
    assert ", .txt, .xml, .markdown, .md\n" in gazette("check", "none").err


def test_files_of_one_name_take_their_folders_along(place: Path, gazette: Command) -> None:
    assert gazette("convert", "2023/a.txt", "2024/a.txt", "2024/b.txt", "--to", "xml").code == 0
    assert made(place / "build") == ["2023/a.issue.xml", "2024/a.issue.xml", "2024/b.issue.xml"]


def test_a_file_named_in_several_ways_is_made_once(place: Path, gazette: Command) -> None:
    ways = (
        "2024/a.txt",
        "./2024/a.txt",
        str(place / "2024/a.txt"),
        "2023/../2024/a.txt",
        (place / "2024/a.txt").as_uri(),
    )
    done = gazette("convert", *ways, "--to", "xml")
    assert (done.code, made(place / "build")) == (0, ["a.issue.xml"]), done.err
    (place / "other").symlink_to(place / "2024", target_is_directory=True)
    assert gazette("convert", "2024/a.txt", "other/a.txt", "--to", "xml").code == 0
    assert made(place / "build") == ["a.issue.xml"]
    (place / "c.txt").symlink_to(place / "2024/a.txt")
    assert gazette("convert", "2024/a.txt", "c.txt", "--to", "xml").code == 0
    assert made(place / "build") == ["a.issue.xml", "c.issue.xml"]


def test_two_of_one_name_in_one_folder_cost_one_of_them(place: Path, gazette: Command) -> None:
    (place / "2024/a.xml").write_text("<x/>", "utf-8")
    done = gazette("convert", "2024", "--to", "xml")
    assert done.code == 2
    assert "2024/a.txt and 2024/a.xml would both be written to" in done.err.replace(os.sep, "/")
    assert made(place / "build") == ["a.issue.xml", "b.issue.xml", "more/c.issue.xml"]


def test_what_is_not_there_costs_no_other(place: Path, gazette: Command) -> None:
    (place / "empty").mkdir()
    done = gazette("convert", "empty", "2025/*.txt", "@gone", "2024/b.txt", "--to", "xml")
    assert done.code == 3
    said = done.err.splitlines()
    assert "  empty: no bulletin in it" in said and "  2025/*.txt: no file matches it" in said
    assert "  @gone: no such file" in said
    assert made(place / "build") == ["b.issue.xml"]


def test_a_list_comes_from_standard_input_too(place: Path, program: Command) -> None:
    listed = "\0".join(("2024/b.txt", "2023/a.txt")).encode()
    done = program("convert", "--from", "-", "--to", "xml", "--output", "o", stdin=listed)
    assert done.code == 0
    assert made(place / "o") == ["2023/a.issue.xml", "2024/b.issue.xml"]


def test_without_an_input_it_is_said(place: Path, gazette: Command) -> None:
    done = gazette("convert", "--to", "xml")
    assert (done.code, done.err.splitlines()[0]) == (2, "gazette: INPUT... is missing")


# archives


def zipped(path: Path, files: dict[str, bytes], **attributes: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = attributes.get("mode", 0) << 16
            archive.writestr(info, data)
    return path


def tarred(path: Path, files: dict[str, bytes], kind: bytes = tarfile.REGTYPE) -> Path:
    mode = {"gz": "w:gz", "tgz": "w:gz", "xz": "w:xz", "bz2": "w:bz2"}.get(path.suffix[1:].lower(), "w")
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.type, info.linkname = len(data) if kind == tarfile.REGTYPE else 0, kind, "/etc/passwd"
            archive.addfile(info, io.BytesIO(data))
    return path


FILES = {"a.txt": TEXT.format(1).encode(), "more/b.txt": TEXT.format(2).encode(), "gazette.toml": b'title = "x"\n'}


@pytest.mark.parametrize("name", ["year.zip", "year.tar", "year.tar.gz", "year.tar.xz", "year.tgz", "YEAR.TAR.BZ2"])
def test_an_archive_is_a_folder_of_inputs(name: str, place: Path, gazette: Command) -> None:
    (zipped if name.endswith("zip") else tarred)(place / name, FILES | {"__MACOSX/._a.txt": b"x", "film.mp4": b"x"})
    done = gazette("convert", name, "--to", "xml")
    assert done.code == 0, done.err
    assert made(place / "build") == ["a.issue.xml", "more/b.issue.xml"]
    assert f"{name}/more/b.txt: made" in done.err
    assert "<title>x</title>" in (place / "build/a.issue.xml").read_text("utf-8")
    assert list((place / "tmp").iterdir()) == []
    assert "0 made, 2 unchanged" in gazette("convert", name, "--to", "xml").err


def test_names_in_a_zip_of_windows_are_read(place: Path, gazette: Command) -> None:
    path = zipped(place / "z.zip", {"NAMEIT.txt": FILES["a.txt"]})
    path.write_bytes(path.read_bytes().replace(b"NAMEIT", "公报一".encode("gb18030")))
    assert gazette("convert", "z.zip", "--to", "xml").code == 0
    assert made(place / "build") == ["公报一.issue.xml"]


def test_a_document_that_is_packed_in_a_zip_is_none(place: Path, gazette: Command) -> None:
    gazette("convert", "2024/b.txt", "--to", "akn", "--akn-layout", "package", "--output", ".")
    (place / "b.akn").rename("b.zip")
    assert gazette("convert", "b.zip", "--to", "xml").code == 0
    assert made(place / "build") == ["b.issue.xml"]


def encrypted(path: Path) -> Path:
    data = bytearray(zipped(path, {"a.txt": b"x"}).read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path


def cut(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:-60])
    return path


def twice(path: Path) -> Path:
    path = zipped(path, {"a.txt": b"x", "b.txt": b"y"})
    path.write_bytes(path.read_bytes().replace(b"b.txt", b"a.txt"))
    return path


def noise(path: Path) -> Path:
    path.write_bytes(b"no archive" * 99)
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "up": (lambda at: zipped(at / "x.zip", {"../a.txt": b"x"}), "leads out of it: ../a.txt"),
    "up, in a tar": (lambda at: tarred(at / "x.tar", {"b.txt": b"y", "c/../../a.txt": b"x"}), "leads out of it"),
    "absolute": (lambda at: zipped(at / "x.zip", {"/a.txt": b"x"}), "leads out of it: /a.txt"),
    "absolute, in a tar": (lambda at: tarred(at / "x.tar.gz", {"/a.txt": b"x"}), "leads out of it: /a.txt"),
    "a drive": (lambda at: zipped(at / "x.zip", {"C:\\a.txt": b"x"}), "leads out of it"),
    "backwards": (lambda at: zipped(at / "x.zip", {"..\\a.txt": b"x"}), "leads out of it"),
    "a link": (lambda at: zipped(at / "x.zip", {"a.txt": b"/etc/passwd"}, mode=stat.S_IFLNK), "a link or a device"),
    "a link, in a tar": (lambda at: tarred(at / "x.tar", {"a.txt": b""}, tarfile.SYMTYPE), "a link or a device"),
    "a hard link": (lambda at: tarred(at / "x.tar", {"a.txt": b""}, tarfile.LNKTYPE), "a link or a device"),
    "a device": (lambda at: tarred(at / "x.tar", {"a.txt": b""}, tarfile.CHRTYPE), "a link or a device"),
    "encrypted": (lambda at: encrypted(at / "x.zip"), "encrypted"),
    "a bomb": (lambda at: zipped(at / "x.zip", {"a.txt": bytes(20 << 20)}), "unpacks to too much"),
    "a bomb, in a tar": (lambda at: tarred(at / "x.tar.xz", {"a.bin": bytes(12 << 20)}), "unpacks to too much"),
    "many": (lambda at: tarred(at / "x.tar", {f"{n}.png": b"" for n in range(120)}), "more than 100 files"),
    "twice": (lambda at: twice(at / "x.zip"), "two files of one name"),
    "a file and a folder": (lambda at: zipped(at / "x.zip", {"a.txt": b"x", "a.txt/b.txt": b"x"}), "in the same place"),
    "cut short": (lambda at: cut(zipped(at / "x.zip", FILES)), "cannot be unpacked"),
    "cut short, a tar": (lambda at: cut(tarred(at / "x.tar.gz", FILES)), "cannot be unpacked"),
    "none": (lambda at: noise(at / "x.tar"), "cannot be unpacked"),
    "empty": (lambda at: zipped(at / "x.zip", {}), "no bulletin in it"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_is_one_line_and_leaves_nothing(
    what: str, place: Path, unpacked: Unpacked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacking, "FREE", 4 << 20)
    monkeypatch.setattr(unpacking, "MOST_FILES", 100)
    archive, reason = HOSTILE[what]
    name = archive(place).name
    before = {path for path in place.rglob("*") if path.is_relative_to(place / "tmp") is False}
    try:
        fault = Finder(unpacked).found([name])[0].fault
    except WrongUsage as error:
        fault = error
    assert isinstance(fault, UnreadableInput | WrongUsage)
    assert reason in str(fault) and "\n" not in str(fault)
    assert {path for path in place.rglob("*") if path.is_relative_to(place / "tmp") is False} == before
    assert not [path for path in (place / "tmp").rglob("*") if path.is_file() and path.name != ".lock"]


def test_a_hostile_archive_costs_no_other(place: Path, gazette: Command) -> None:
    zipped(place / "x.zip", {"../a.txt": b"x"})
    done = gazette("convert", "x.zip", "2024/b.txt", "--to", "xml")
    assert done.code == 3
    assert "gazette: x.zip: an archive whose file leads out of it: ../a.txt" in done.err
    assert made(place / "build") == ["b.issue.xml"]


def test_what_a_killed_run_unpacked_is_taken_away_by_the_next(place: Path, unpacked: Unpacked) -> None:
    left = place / "tmp" / f"{inputs.TEMPORARY}left"
    left.mkdir()
    for name in (".lock", "a.txt"):
        (left / name).write_bytes(b"")
    unpacked.folder_of(zipped(place / "x.zip", FILES))
    assert not left.exists()
    with Unpacked() as another:
        another.folder_of(place / "x.zip")
        assert len(list((place / "tmp").iterdir())) == 2


def test_what_convert_takes_check_takes_too(place: Path, gazette: Command) -> None:
    zipped(place / "year.zip", {"a.txt": TEXT.format("增长151％").encode(), "more/b.txt": FILES["more/b.txt"]})
    done = gazette("check", "year.zip", "20*/b.txt")
    assert done.code == 0
    files = {line.split(": ")[0].split(":")[0] for line in done.out.splitlines()}
    assert files == {"year.zip/a.txt", "year.zip/more/b.txt", str(Path("2024/b.txt"))}
    refused = gazette("check", "year.zip", "--accept")
    assert (refused.code, "an archive has no file that could say what was seen" in refused.err) == (2, True)


def test_a_folder_that_may_not_be_looked_into_is_told_as_such(
    place: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    """It is not called empty: what is in it can't be known."""
    _close(monkeypatch, Path("2024"))
    done = gazette("check", "2024")
    assert (done.code, done.err.count("2024: cannot be opened: permission denied")) == (3, 1)
    assert "no bulletin" not in done.err


def test_a_folder_within_that_may_not_be_looked_into_is_told_and_the_others_are_read(
    place: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    closed = Path("2024", "closed")
    closed.mkdir()
    _close(monkeypatch, closed)
    done = gazette("check", "2024")
    assert (done.code, f"{closed}: cannot be opened: permission denied" in done.err) == (3, True)
    assert str(Path("2024", "b.txt")) in done.out


def _close(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    """Nobody may look into a folder: who runs the tests may be one that everything is open to."""
    look = os.scandir

    def refused(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refused)
