"""What an attacker, a full disk or an odd name may do: one line that names it, the right exit code, and nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from conftest import Said

from gazette_pub.command import making, talk
from gazette_pub.command.output import Part
from gazette_pub.formats.encodings import decoded
from gazette_pub.issue import model
from gazette_pub.issue.messages import say
from gazette_pub.issue.problems import OutputNotWritten, UnreadableInput
from gazette_pub.publish.pythons import begun

resource = pytest.importorskip("resource")  # Windows has other limits

ROOT = Path(__file__).parent.parent
Command = Callable[..., Said]

SHORT = "某省人民代表大会常务委员会公告\n\n（第一号）\n\n现予公布。\n\n2024年1月18日\n"
ARTICLES = "某省人民代表大会常务委员会公告\n\n第一条　为了保障公民的权利，制定本条例。\n\n" * 5


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "b.txt").write_text(SHORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def parts_in(folder: Path) -> list[Path]:
    return list(folder.rglob("*.part"))


# names


@pytest.mark.parametrize(
    "name",
    [b"a\nb  c.txt", b"a\x1b]0;b\x07.txt", "a\u202eb\u2028.txt".encode(), b"a\xff\xfe.txt", b"a\x9b.txt", b"-x.txt"],
)
def test_a_name_is_shown_on_one_line_and_the_files_are_made(desk: Path, gazette: Command, name: bytes) -> None:
    file = Path(os.fsdecode(name))
    file.write_text(SHORT, encoding="utf-8")
    done = gazette("convert", "--to", "xml,html,akn,docx", "--", file)
    assert done.code == 0 and len(list((desk / "build").glob("[!.]*.*"))) == 4
    again = gazette("convert", "--to", "xml,html", "--", file)
    assert again.code == 0
    for form in ("json", "jsonl", "sarif"):
        said = gazette("check", "--format", form, "--", file)
        texts = said.out.splitlines() if form == "jsonl" else [said.out]
        assert said.code == 0 and all(json.loads(text) for text in texts)
    assert (
        gazette("check", "--accept", "--", file).code == 0
        and json.loads(Path("gazette-seen.json").read_bytes())["seen"]
    )
    assert gazette("convert", ".", "--to", "html", "--index").code == 0
    assert "b.html" in {
        each["files"]["html"] for each in json.loads(Path("build/gazette-index.json").read_bytes())["issues"]
    }
    assert quote(os.fsencode(file.with_suffix(".html"))) in Path("build/gazette-index.html").read_text("utf-8")
    assert gazette("compose", "--new", ".", "-o", "first.toml").code == 0
    documents = tomllib.loads(Path("first.toml").read_text("utf-8"))["document"]
    is_text = file.name.encode("utf-8", "replace").decode() == file.name
    assert {each["file"] for each in documents} == {"b.txt", *([file.name] if is_text else [])}
    missing = gazette("convert", f"./{os.fsdecode(name)}x")
    steering = [
        each for each in done.err + done.out + missing.err if each < " " and each != "\n" or each in "\u202e\u2028\x9b"
    ]
    assert missing.code == 3 and not steering
    assert missing.err.splitlines()[1].startswith("  hint: did you mean ")
    if b"\n" in name:
        assert "did you mean a\\u000ab  c.txt?" in missing.err


@pytest.mark.parametrize("length", [246, 251, 300, 5000])
def test_a_name_that_the_system_cannot_have_is_one_line(desk: Path, gazette: Command, length: int) -> None:
    name = "x" * length
    if length < 252:
        Path(f"{name}.txt").write_text(SHORT, encoding="utf-8")
    done = gazette("convert", f"{name}.txt", "b.txt", "--to", "xml", "--jobs", "1")
    assert done.code == (4 if length < 252 else 3) and "a fault of this program" not in done.err
    assert (desk / "build" / "b.issue.xml").exists()
    said = gazette("convert", "b.txt", "--to", "xml", "--output", name)
    assert said.code == (0 if length < 252 else 4) and "a fault of this program" not in said.err
    for command in ("check", "config", "validate", "preflight"):
        assert gazette(command, f"./{'y' * length}.txt").code == 3


def test_no_predicate_of_pathlib_meets_a_name_of_a_users() -> None:
    """They raise for a name that the system cannot have, or cannot reach; those of os.path say no."""
    rooms = [ROOT / "gazette_pub" / each for each in ("command", "parts", "publish", "issue")]
    for path in (path for room in rooms for path in room.rglob("*.py")):
        text = path.read_text(encoding="utf-8").replace("entry.is_dir()", "")
        assert not any(f".{each}()" in text for each in ("is_file", "is_dir", "exists", "is_symlink")), path


def test_an_empty_name_is_not_the_current_folder(desk: Path, gazette: Command) -> None:
    done = gazette("convert", "")
    assert done.code == 3 and "no such file" in done.err and not (desk / "build").exists()


def test_a_link_that_leads_nowhere_is_said(desk: Path, gazette: Command) -> None:
    os.symlink("nowhere", "link.txt")
    assert "link.txt: no such file\n  hint: it is a link that leads nowhere" in gazette("convert", "link.txt").err


# the environment


def in_child(
    *arguments: str, limit: tuple[int, int] | None = None, shell: str = ""
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, below a limit, or as a shell starts it."""
    line = [sys.executable, "-m", "gazette_pub", *arguments]
    return subprocess.run(
        ["sh", "-c", f'"$@" {shell}', "sh", *line], capture_output=True, text=True, encoding="utf-8", check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=(lambda: resource.setrlimit(limit[0], (limit[1], limit[1]))) if limit else None,
    )  # fmt: skip


@pytest.mark.parametrize("most", [0, 4096])
def test_a_file_that_may_not_be_so_large_is_said_and_leaves_no_part(desk: Path, most: int) -> None:
    done = in_child("convert", "b.txt", "--to", "docx,html", limit=(resource.RLIMIT_FSIZE, most))
    assert done.returncode == 4 and done.stderr.count("not written: file too large") == 2, "once for each file"
    assert "a fault of this program" not in done.stderr and parts_in(desk) == []


def test_closing_a_part_that_there_was_no_room_for_is_no_fault(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputNotWritten, match="no space left on device"):
        Part.of(desk / "a.xml", b"<a/>")
    assert parts_in(desk) == []


@pytest.mark.parametrize("shell", ["2>/dev/full", "2>&-", ">&- 2>&- <&-"])
def test_a_standard_error_that_takes_nothing_stops_no_work(desk: Path, shell: str) -> None:
    if "/dev/full" in shell and not os.path.exists("/dev/full"):
        pytest.skip("a system without /dev/full")
    done = in_child("convert", "b.txt", "--to", "html", shell=shell)
    assert done.returncode == (4 if ">&- 2" in shell else 0), done
    assert (desk / "build" / "b.html").exists()


def test_memory_that_runs_out_is_no_fault_of_the_program(
    desk: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def much(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(making, "_outcome", much)
    done = gazette("convert", "b.txt")
    assert (done.code, done.err.splitlines()[0]) == (3, "gazette: b.txt: it takes more memory than there is")
    around = talk.fault_around(MemoryError())
    assert around is not None and around.exit_code == 3


@pytest.mark.parametrize("lacking", ["lxml", "docx", "uharfbuzz"])
def test_a_package_that_is_not_installed_is_no_fault_of_the_program(desk: Path, lacking: str) -> None:
    script = f"import sys; sys.modules['{lacking}'] = None; from gazette_pub.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script, "convert", "b.txt", "--to", "docx,pdf"], capture_output=True, text=True,
        encoding="utf-8", env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    assert done.returncode == 4 and "hint: install gazette-pub" in done.stderr and lacking in done.stderr


def test_a_file_of_the_package_that_is_gone_is_said(
    desk: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = ROOT / "gazette_pub" / "issue.rng"

    def reads(*_: object) -> None:
        raise FileNotFoundError(2, "No such file or directory", str(gone))

    monkeypatch.setattr(making, "_outcome", reads)
    done = gazette("convert", "b.txt")
    assert (done.code, "this installation is not whole: issue.rng is missing" in done.err) == (4, True)


def test_whoever_interrupts_it_while_modules_load_hears_nothing(desk: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "class Loading:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'gazette_pub.command.cli': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Loading())\n"
        "from gazette_pub.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--help"],
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


def test_a_process_beside_it_hears_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whoever presses Ctrl-C tells all processes of the terminal: whoever waits for this one ends it."""
    tmp_path.joinpath("loading.py").write_text(
        "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\ndef work(): print('it works')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    process = begun("loading")
    said, _ = process.communicate()
    assert (said.split(), process.returncode, capfd.readouterr().err) == ([b"it", b"works"], 0, "")


WAITING = """
import signal, sys, time
from gazette_pub.__main__ import main
from gazette_pub.command import desk

signal.signal(signal.SIGHUP, signal.SIG_DFL)

def write_as(format, *rest, real=desk.write_as):
    if format == "docx":
        print("now", file=sys.stderr, flush=True)
        time.sleep(60)
    return real(format, *rest)

desk.write_as = write_as
main()
"""
"""The command, that has made a PDF and waits before it makes a DOCX; a hangup ends it, though nohup may have begun the tests."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_nothing_half_done(desk: Path, number: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING, "convert", "b.txt"], stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stderr is not None
    while process.stderr.readline() != "now\n":
        assert process.poll() is None
    process.send_signal(number)
    rest = process.stderr.read()
    process.wait(timeout=60)
    process.stderr.close()
    assert process.returncode in (128 + number, -number) and "Traceback" not in rest
    assert parts_in(desk) == [] and not list(desk.glob("build/b.*"))


# what is no file


@pytest.fixture
def pipe(desk: Path) -> Path:
    """A named pipe that nobody writes into, in place of any file that might be opened."""
    path = desk / "pipe"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("place", ["build/b.html", "build/.gazette/b.json", "build/.gazette", "gazette-seen.json"])
def test_a_pipe_in_the_place_of_a_file_holds_nobody_up(desk: Path, gazette: Command, place: str) -> None:
    (desk / place).parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(desk / place)
    done = gazette("convert", "b.txt", "--to", "html", "--force")
    assert done.code in (0, 4) and "a fault of this program" not in done.err
    assert done.code == 0 or "not written: " in done.err


@pytest.mark.parametrize("key", ["style", "css", "icc", "aliases", "docx-template"])
def test_a_gazette_toml_makes_nobody_wait_at_a_pipe(pipe: Path, gazette: Command, key: str) -> None:
    (pipe.parent / "gazette.toml").write_text(f'{key} = "pipe"\n', encoding="utf-8")
    done = gazette("convert", "b.txt", "--to", "html")
    assert done.code == 2 and f"gazette.toml:1: {key}: pipe is no file" in done.err


@pytest.mark.parametrize("option", ["--style", "--css"])
def test_a_style_that_is_no_text_is_usage(desk: Path, gazette: Command, option: str) -> None:
    Path("x.css").write_bytes(b"\xff\xfe\xf0")
    done = gazette("convert", "b.txt", "--to", "html", option, "x.css")
    assert done.code == 2 and "x.css: not UTF-8" in done.err


# encodings


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-32-le", "UTF-32 LE"), ("utf-32-be", "UTF-32 BE"), ("utf-16-le", "UTF-16 LE"), ("gb18030", "GB18030")],
)
def test_wide_characters_need_no_mark(codec: str, name: str) -> None:
    found = decoded(ARTICLES.encode(codec))
    assert (found.text, found.encoding, found.guessed) == (ARTICLES, name, True)


def test_a_list_of_rare_characters_is_gb18030() -> None:
    rare = "𠀀𠮷𡃁㐀䶮\n" * 40
    assert decoded(rare.encode("gb18030")).text == rare
    with pytest.raises(UnreadableInput):
        decoded(bytes(range(128, 256)) * 20)


def test_korean_in_seven_bits_is_read() -> None:
    korean = "대한민국 관보\n제1조 이 법은 다음과 같다\n"
    assert decoded(korean.encode("iso2022_kr")).text == korean


@pytest.mark.parametrize("codec", ["gb18030", "big5"])
def test_texts_in_two_encodings_are_told_by_their_lines(codec: str) -> None:
    second = "香港特別行政區政府憲報\n".encode(codec)
    with pytest.raises(UnreadableInput, match=r"its lines are in several encodings: line 1: UTF-8, line 21: "):
        decoded(ARTICLES.encode() + second)


def test_a_next_line_ends_a_line_and_is_no_mark_of_a_file_that_is_no_text(desk: Path, gazette: Command) -> None:
    for name, end in (("n", "\x85"), ("r", "\r"), ("s", "\u2028"), ("u", "\n")):
        Path(f"{name}.txt").write_bytes(ARTICLES.replace("\n", end).encode())
        assert gazette("convert", f"{name}.txt", "--to", "xml").code == 0
    bodies = {
        Path(f"build/{name}.issue.xml").read_text(encoding="utf-8").partition("</meta>")[2]
        for name in ("n", "r", "s", "u")
    }
    assert len(bodies) == 1


def test_a_message_keeps_the_name_of_a_file_on_its_line() -> None:
    assert str(say("{file}: gone", file=Path("a\nb\x1b.txt"))) == "a\\u000ab\\u001b.txt: gone"


def test_a_text_with_more_elements_in_it_than_any_that_is_printed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MOST_WITHIN", 3)
    issue = model.new_issue()
    meta = issue.add("meta")
    meta.add("source", None, name="a.txt", media="text/plain", sha256="0" * 64)
    document = issue.add("document", None, kind="notice")
    document.set(model.XML_ID, "doc_1")
    document.add("head").add("title", "某公告", lines="1")
    text = document.add("body").add("p", "甲", lines="2")
    for n in range(3):
        text.add("pb", None, n=str(n + 1))
    model.parse(model.serialise(issue))
    text.add("pb", None, n="4")
    with pytest.raises(UnreadableInput, match="more than 3 elements stand in one text"):
        model.parse(model.serialise(issue))
