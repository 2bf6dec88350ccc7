"""The command: what it prints where, and how it ends."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import pty
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import Said
from lxml import etree
from made_docx import docx

import gazette_pub
from gazette_pub.command import desk, processes, running, talk
from gazette_pub.formats import WRITERS
from gazette_pub.formats.pdf.opening import opened
from gazette_pub.formats.zips import packed
from gazette_pub.issue.findings import ORIGINS, RULES, Finding, Grade, Place, Rule, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import new_issue, parse
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.problems import OutputNotWritten
from gazette_pub.publish import reading, writing
from gazette_pub.publish.rules import rules

ROOT = Path(__file__).parent.parent
Command = Callable[..., Said]
RULE = Rule("G999", Grade.WARNING, "")

HEAVY = ("lxml", "docx", "weasyprint", "pypdf", "cobalt", "fontTools", "PIL", "json.tool")


# what it imports


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["convert", "--help"], ["convert", "--to", "pfd", "x"]]
)
def test_starting_up_imports_no_heavy_library(arguments: list[str]) -> None:
    script = (
        "import sys\nfrom gazette_pub.command.cli import run\nrun(sys.argv[1:])\n"
        f"print('loaded:', *(name for name in {HEAVY} if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1].strip() == "loaded:"


# convert


def test_without_a_command_the_help_is_shown_as_it_is_laid_out(gazette: Command) -> None:
    bare, helped = gazette(), gazette("--help")
    assert (bare.code, helped.code) == (2, 0)
    assert bare.err.split("\n") == helped.out.split("\n")


def test_convert_writes_every_format_into_build(
    notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notice.parent)
    done = gazette("convert", "notice.txt")
    assert done.code == 0
    suffixes = (".issue.xml", ".pdf", ".docx", ".akn.xml", ".html")
    assert sorted(os.listdir("build")) == [".gazette", *sorted(f"notice{suffix}" for suffix in suffixes)]
    assert done.out.splitlines()[2:] == [f"build/notice{suffix}" for suffix in suffixes]


def test_the_table_counts_what_the_issue_holds(notice: Path, gazette: Command, tmp_path: Path) -> None:
    done = gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    issue = parse((tmp_path / "notice.issue.xml").read_bytes())
    head, row, file = done.out.splitlines()
    assert head.split() == ["documents", "articles", "persons", "pages", "findings", "files"]
    counted = [len(list(issue.all_documents)), *(len(list(issue.descendants(name))) for name in ("article", "name"))]
    assert row.split()[:5] == ["notice.txt", *map(str, counted), "–"]  # no PDF was made, which alone has pages
    assert row.split()[-1] == "1"
    assert file == str(tmp_path / "notice.issue.xml")


def test_the_table_and_the_index_count_the_same_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    attached = "".join(f"附件{n}\n\n{each}表\n\n　　{each}事一件。\n\n" for n, each in enumerate("甲乙", 1))
    text = f"某市人民政府关于供暖的通知\n\n各县：\n\n　　请遵照执行。\n\n　　附件：1.甲表\n　　　　　2.乙表\n\n某市人民政府\n2024年2月5日\n\n{attached}"
    Path("a.txt").write_text(text, encoding="utf-8")
    row = gazette("convert", "a.txt", "--to", "xml", "--index").out.splitlines()[1].split()
    (issue,) = json.loads(Path("build/gazette-index.json").read_text(encoding="utf-8"))["issues"]
    assert row[:2] == ["a.txt", "3"] and len(issue["documents"]) == 3


def test_the_table_says_how_many_findings_were_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    """Also of what is not made again, and on standard error where the file goes to standard output."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("某省人民政府关于放假的通知\n\n各单位：\n\n　　办好。\n", encoding="utf-8")
    gazette("check", "a.txt", "--accept")
    for _ in range(2):
        done = gazette("convert", "a.txt", "--to", "xml")
        assert "1 (1 seen)" in done.out.splitlines()[1] and "G702" not in done.err
    assert "1 (1 seen)" in gazette("convert", "a.txt", "--to", "xml", "--output", "-").err
    Path("gazette-seen.json").unlink()
    assert " 1      1" in gazette("convert", "a.txt", "--to", "xml").out.splitlines()[1]


def test_the_pages_of_the_table_are_those_that_were_set(gazette: Command, tmp_path: Path) -> None:
    """And not those of the source, which has none here; also where nothing was made again."""
    long = tmp_path / "long.txt"
    long.write_text(f"某市规定\n\n{'　　某市应当做好各项工作。' * 300}\n", encoding="utf-8")
    for _ in range(2):
        said = gazette("convert", long, "--to", "pdf,xml", "--output", tmp_path)
        with opened((tmp_path / "long.pdf").read_bytes()) as document:
            assert len(document) > 1 and said.out.splitlines()[1].split()[4] == str(len(document))


def test_two_files_of_one_name_are_told_apart_in_the_table(gazette: Command, tmp_path: Path) -> None:
    for name in ("a/b.txt", "c/b.txt", "c/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("某市规定\n\n　　某市应当做好各项工作。\n", encoding="utf-8")
    said = gazette("convert", tmp_path, "--to", "xml", "--output", tmp_path / "out", "--jobs", "1")
    told = [line.split()[0] for line in said.out.splitlines()[1:4]]
    assert sorted(told) == [str(tmp_path / "a/b.txt"), str(tmp_path / "c/b.txt"), "d.txt"]


def test_formats_are_named_with_commas_or_one_by_one(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "html, XML", "--to", "xml", "--output", tmp_path / "out")
    assert sorted(os.listdir(tmp_path / "out")) == [".gazette", "notice.html", "notice.issue.xml"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("pfd", "no such format: pfd; did you mean pdf?"),
        ("xml,htm", "no such format: htm; did you mean html?"),
        ("word", "no such format: word; known are xml, pdf, docx, akn, html"),
        ("xml,", "no such format: an empty name; known are xml, pdf, docx, akn, html"),
    ],
)
def test_a_format_that_is_not_there_is_usage(notice: Path, gazette: Command, given: str, said: str) -> None:
    done = gazette("convert", notice, "--to", given)
    assert done.code == 2
    assert said in " ".join(done.err.split())
    assert done.out == ""


def test_an_issue_xml_is_an_input_too(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "xml,html", "--output", tmp_path / "a")
    gazette("convert", tmp_path / "a" / "notice.issue.xml", "--to", "xml,html", "--output", tmp_path / "b")
    for name in ("notice.issue.xml", "notice.html"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_input_is_never_written_over(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    before = (tmp_path / "notice.issue.xml").stat().st_mtime_ns
    done = gazette("convert", tmp_path / "notice.issue.xml", "--to", "xml", "--output", tmp_path)
    assert done.code == 4
    assert "is the input, which is never written over" in done.err
    assert (tmp_path / "notice.issue.xml").stat().st_mtime_ns == before


def test_an_issue_xml_in_build_makes_the_others_there(
    notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notice.parent)
    monkeypatch.delitem(WRITERS, "pdf")
    gazette("convert", "notice.txt", "--to", "xml")
    done = gazette("convert", "build/notice.issue.xml")
    assert done.code == 0
    assert sorted(os.listdir("build")) == [
        ".gazette",
        "notice.akn.xml",
        "notice.docx",
        "notice.html",
        "notice.issue.xml",
    ]


def test_one_input_that_fails_does_not_stop_the_others(notice: Path, gazette: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = gazette(
        "convert", tmp_path / "empty.txt", tmp_path / "lost.txt", notice, "--to", "xml", "--output", tmp_path
    )
    assert done.code == 3
    assert f"gazette: {tmp_path / 'empty.txt'}: the file is empty" in done.err
    assert f"gazette: {tmp_path / 'lost.txt'}: no such file" in done.err
    assert (tmp_path / "notice.issue.xml").exists()


def test_one_format_that_fails_does_not_stop_the_others(
    notice: Path, gazette: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_as(format: str, *_: object) -> bytes:
        if format == "docx":
            raise OutputNotWritten(say("docx: no library"), hint=say("get it"))
        return b"made"

    monkeypatch.setattr(desk, "write_as", write_as)
    done = gazette("convert", notice, "--to", "docx,html", "--output", tmp_path)
    assert done.code == 4
    assert done.err.endswith(f"gazette: {notice}: docx: no library\n  hint: get it\n")
    assert (tmp_path / "notice.html").read_bytes() == b"made"
    assert not (tmp_path / "notice.docx").exists()


def test_a_fault_of_the_program_takes_no_other_input_with_it(
    notice: Path, gazette: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_issue(source: object, *_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(desk, "read_issue", read_issue)
    monkeypatch.setattr(running, "processes", lambda _: processes.here(desk.Desk(Particulars())))
    done = gazette("convert", notice, tmp_path / "lost.txt", "--output", tmp_path)
    assert done.code == 70
    assert f"gazette: {notice}: a fault of this program: KeyError: 'x'\n  hint: please report it" in done.err
    assert "lost.txt: no such file" in done.err


def test_a_fault_outside_any_input_is_one_line_too(gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gazette_pub.command.explain.explained", lambda rule: 1 / 0)
    done = gazette("explain", "G101")
    assert done.code == 70
    assert done.err.startswith("gazette: a fault of this program: ZeroDivisionError: ")
    assert done.err.count("\n") == 2


def test_a_library_that_is_missing_is_an_output_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gazette_pub.formats.html.write", None)
    with pytest.raises(OutputNotWritten, match=r"^html: "):
        writing.write_as("html", new_issue(), None)  # type: ignore[arg-type]


def test_an_output_that_is_a_file_is_said(notice: Path, gazette: Command, tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    done = gazette("convert", notice, "--to", "xml", "--output", tmp_path / "out")
    assert done.code == 4
    assert done.err.endswith("  hint: it is a file: --output takes a folder\n")


def test_the_first_findings_of_a_code_are_said_and_the_rest_counted(
    notice: Path, gazette: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report_findings(monkeypatch, *(RULE.found("finding {n}", at=Place(n), n=n) for n in range(1, 31)))
    done = gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    assert f"{notice}:3: warning G999 finding 3\nand 27 more: `gazette check {notice}` prints them all\n" in done.err
    assert done.out.splitlines()[1].split()[-2:] == ["30", "1"]


def report_findings(monkeypatch: pytest.MonkeyPatch, *findings: Finding) -> None:
    """Makes every issue read have these findings and no others."""

    def read_issue(source: object, particulars: object, report: Callable[[Finding], None], *_: object) -> object:
        for finding in findings:
            report(finding)
        return real(source, particulars, lambda _: None)  # type: ignore[arg-type]

    real = reading.read_issue
    monkeypatch.setattr(desk, "read_issue", read_issue)


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("gb18030", "note R101 read as GB18030, which is a guess"),
        ("utf-16-le", "note R101 read as UTF-16 LE, which is a guess"),
        ("utf-16", "read as UTF-16 LE"),
    ],
)
def test_another_encoding_than_utf_8_is_said_once(
    notice: Path, gazette: Command, tmp_path: Path, codec: str, said: str
) -> None:
    notice.write_bytes(notice.read_text(encoding="utf-8").encode(codec))
    for done in (gazette("convert", notice, "--to", "xml", "--output", tmp_path), gazette("check", notice)):
        assert f"{notice}: {said}\n" in done.out + done.err
        assert (done.out + done.err).count("read as UTF") + (done.out + done.err).count("read as GB") == 1


# the particulars


def test_the_options_say_what_the_text_does_not(notice: Path, gazette: Command, tmp_path: Path) -> None:
    said = ["--title", "某公报", "--year", "2031", "--number", "12", "--jurisdiction", "cn-sx"]
    gazette("convert", notice, "--to", "xml", "--output", tmp_path, *said)
    issue = parse((tmp_path / "notice.issue.xml").read_bytes())
    assert [issue.meta(name) for name in ("title", "year", "number", "jurisdiction")] == [
        "某公报",
        "2031",
        "12",
        "cn-sx",
    ]


def test_the_options_of_what_not_every_gazette_prints_are_heard(notice: Path, gazette: Command, tmp_path: Path) -> None:
    said = ["--date", "2024-03-30", "--total", "156", "--host", "某省人民政府办公厅", "--editor", "某某"]
    gazette("convert", notice, "--to", "xml,akn", "--output", tmp_path, *said)
    issue = parse((tmp_path / "notice.issue.xml").read_bytes())
    assert [issue.meta(name) for name in ("date", "total", "host", "editor")] == said[1::2]
    assert '<FRBRdate date="2024-03-30" name="publication"/>' in (tmp_path / "notice.akn.xml").read_text("utf-8")


def test_the_schema_that_an_issue_xml_names_is_printed(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    named = re.search(r'<\?xml-model href="([^"]+)"', (tmp_path / "notice.issue.xml").read_text("utf-8"))
    assert named is not None
    (tmp_path / named[1]).write_bytes(gazette("schema").raw)
    schema = etree.RelaxNG(file=str(tmp_path / named[1]))
    assert schema.validate(etree.parse(str(tmp_path / "notice.issue.xml")))


def test_a_gazette_toml_beside_the_input_is_heard(notice: Path, gazette: Command, tmp_path: Path) -> None:
    (notice.parent / "gazette.toml").write_text('title = "某公报"\nyear = 2031\n', encoding="utf-8")
    gazette("convert", notice, "--to", "xml", "--output", tmp_path, "--year", "2032")
    issue = parse((tmp_path / "notice.issue.xml").read_bytes())
    assert (issue.meta("title"), issue.meta("year")) == ("某公报", "2032")


@pytest.mark.parametrize("option", [("--year", "24"), ("--jurisdiction", "CN"), ("--title", "")])
def test_an_option_of_the_wrong_shape_is_usage(notice: Path, gazette: Command, option: tuple[str, str]) -> None:
    done = gazette("convert", notice, *option)
    assert done.code == 2
    assert done.err.startswith(f"gazette: {option[0][2:]} ")


# pipes


def test_a_pipe_gets_the_file_and_nothing_else(
    notice: Path, program: Command, gazette: Command, tmp_path: Path
) -> None:
    done = program("convert", "-", "--to", "xml", "--output", "-", stdin=notice.read_bytes())
    assert done.code == 0
    issue = parse(done.raw)
    (source,) = issue.iterfind("{*}meta/{*}source")
    assert source.get("name") == "stdin"
    assert "documents" in done.err


def test_standard_input_becomes_files_named_stdin(notice: Path, program: Command, tmp_path: Path) -> None:
    done = program("convert", "-", "--to", "xml", "--output", tmp_path, stdin=notice.read_bytes())
    assert (done.code, os.path.exists(tmp_path / "stdin.issue.xml")) == (0, True)


@pytest.mark.parametrize("extra", [[], ["--to", "xml,html"], ["--to", "xml", "second.txt"]])
def test_standard_output_takes_one_input_and_one_format(notice: Path, gazette: Command, extra: list[str]) -> None:
    done = gazette("convert", notice, "--output", "-", *extra)
    assert (done.code, done.out) == (2, "")
    assert "--output - takes one INPUT and one format" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert", "notice.txt", "--to", "xml", "--output", "-"],
        ["check", "notice.txt"],
        ["why", "notice.txt:1"],
        ["explain"],
        ["--help"],
        ["check", "--help"],
        ["--version"],
    ],
)
def test_a_full_standard_output_is_an_output_not_written(notice: Path, arguments: list[str]) -> None:
    (notice.parent / "notice.txt").write_text("通知\n\n2024年2月30日\n", encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "gazette_pub", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=notice.parent,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert done.returncode == 4
    assert done.stderr.count("gazette: ") == 1
    assert "standard output: not written: no space left on device" in done.stderr
    assert not re.search("Traceback|Exception ignored|a fault of this program", done.stderr)


@pytest.mark.parametrize("command", ["convert - --to xml --output -", "check -", "validate -"])
@pytest.mark.parametrize(
    ("stream", "said"), [("<&-", "standard input is closed"), ("0> /dev/null", "cannot be opened: ")]
)
def test_a_standard_input_that_cannot_be_read_is_said(command: str, stream: str, said: str) -> None:
    line = f"{sys.executable} -m gazette_pub {command} {stream}"
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert f"gazette: stdin: {said}" in done.stderr
    assert "Traceback" not in done.stderr


def test_closed_streams_stop_no_work(notice: Path, tmp_path: Path) -> None:
    command = f'{sys.executable} -m gazette_pub convert "{notice}" --to xml --output "{tmp_path}" 2>&-'
    assert subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False).returncode == 0
    closed = subprocess.run(["bash", "-c", command.replace("2>&-", ">&-")], cwd=ROOT, capture_output=True, check=False)
    assert closed.returncode == 4
    assert closed.stderr.endswith(b"gazette: standard output is closed\n")


def test_a_reader_that_has_gone_ends_it_quietly(notice: Path) -> None:
    command = (
        f'{sys.executable} -m gazette_pub convert "{notice}" --to xml --output - | true; echo "${{PIPESTATUS[0]}}"'
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stdout == "141\n"
    assert "Traceback" not in done.stderr
    assert "gazette: " not in done.stderr


# the time


ANYWHERE = {
    "甲/some where": {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Shanghai"},
    "b": {"PYTHONHASHSEED": "2", "LC_ALL": "zh_CN.UTF-8", "TZ": "America/New_York", "PYTHONUTF8": "1"},
}
"""Folders that the program is installed in, with what is about it there."""


def installed(root: Path, folder: Path) -> Path:
    """The program, in that folder."""
    for part in ("gazette_pub", "styles"):
        shutil.copytree(
            root / part, folder / part, ignore=shutil.ignore_patterns("*.pyc.*", "*.kept.*")
        )  # what is being compiled
    return folder


def test_the_same_command_gives_the_same_bytes_wherever_it_is_installed_and_in_any_locale(
    notice: Path, tmp_path: Path
) -> None:
    made = []
    for name, about in ANYWHERE.items():
        home = installed(ROOT, tmp_path / name)
        text = Path(shutil.copy(notice, home))
        command = [sys.executable, "-m", "gazette_pub", "convert", text.name, "--output", "."]
        subprocess.run(command, cwd=home, env=os.environ | about | {"HOME": str(home)}, check=True, capture_output=True)
        files = [*home.glob("notice.*"), home / ".gazette" / "notice.json"]
        made.append({file.name: file.read_bytes() for file in files if file != text})
    assert len(made[0]) == len(WRITERS) + 1
    assert made[0].keys() == made[1].keys()
    assert [name for name in made[0] if made[0][name] != made[1][name]] == []


def test_files_are_dated_by_the_issue_or_1980_or_what_the_environment_says() -> None:
    issue = new_issue()
    assert writing.making(issue, None) == datetime(1980, 1, 1, tzinfo=UTC)
    issue.add("document", None, kind="decision").add("head").add("adoption", "…", date="2024-01-18")
    assert writing.making(issue, None) == datetime(2024, 1, 18, tzinfo=UTC)
    assert writing.making(issue, writing.moment("1700000000")) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize("epoch", ["now", "1e9", "99999999999999999"])
def test_a_source_date_epoch_that_is_no_time_is_usage(
    notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    done = gazette("convert", notice)
    assert (done.code, done.err) == (2, f"gazette: SOURCE_DATE_EPOCH is '{epoch}': not a count of seconds since 1970\n")


# check


ERROR = Rule("G101", Grade.ERROR, "").found("article 3 follows article 1", at=Place(7))
WARNING = Rule("G204", Grade.WARNING, "").found(
    "lost decimal point? “{text}”", at=Place(3), text="增长151％", proposal="15.1％"
)


def test_check_prints_findings_by_line_and_exits_1_for_an_error(
    notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    report_findings(monkeypatch, ERROR, WARNING)
    done = gazette("check", notice)
    assert done.code == 1
    assert done.out == f"{notice}:3: warning G204 {WARNING.message}\n{notice}:7: error G101 {ERROR.message}\n"
    assert done.err == "1 error (G101), 1 warning (G204)\n"


def test_check_exits_0_for_a_warning(notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    report_findings(monkeypatch, WARNING)
    assert gazette("check", notice).code == 0


def test_check_says_the_same_in_json(notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    report_findings(monkeypatch, ERROR, WARNING)
    done = gazette("check", notice, "--json")
    found, doubt = json.loads(done.out)[::-1]
    said = {"file": str(notice), "input": str(notice), "line": 7, "code": "G101", "grade": "error"}
    said |= {"message": ERROR.message, "message_zh": ERROR.message}
    unknown = (
        "page",
        "box",
        "para",
        "origin",
        "element",
        "text",
        "proposal",
        "column",
        "end_line",
        "end_column",
        "source",
    )
    said |= dict.fromkeys((*unknown, "xml", "start", "end", "document", "correction"))
    assert found == said | {"key": ERROR.key, "seen": False}
    assert (doubt["text"], doubt["proposal"]) == ("增长151％", "15.1％")
    assert (done.code, done.err) == (1, "")


def test_check_without_findings_says_so(notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    report_findings(monkeypatch)
    done = gazette("check", notice)
    assert (done.code, done.out, done.err) == (0, "", "no findings\n")


def test_check_writes_no_file(notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(notice.parent)
    gazette("check", "notice.txt")
    assert os.listdir() == ["notice.txt"]


def test_check_of_an_unreadable_input_and_an_error_exits_with_the_worse(
    notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    report_findings(monkeypatch, ERROR)
    assert gazette("check", notice, "lost.txt").code == 3


def test_findings_in_an_issue_xml_are_at_the_lines_of_its_text(
    notice: Path, gazette: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    report_findings(monkeypatch, WARNING)
    made = tmp_path / "notice.issue.xml"
    assert gazette("check", made).out.startswith(f"{made}: notice.txt:3: warning G204")


def test_a_missing_issue_xml_is_said_so_when_its_target_is_there(gazette: Command, tmp_path: Path) -> None:
    (tmp_path / "lost.issue.xml").touch()
    done = gazette("convert", tmp_path / "nowhere" / "lost.issue.xml", "--output", tmp_path)
    assert (done.code, "no such file" in done.err) == (3, True)


def test_a_name_too_long_for_the_disk_is_said_and_the_others_are_written(
    notice: Path, gazette: Command, tmp_path: Path
) -> None:
    long = notice.rename(notice.with_name(f"{'a' * 247}.txt"))
    done = gazette("convert", long, "--to", "xml,html", "--output", tmp_path / "out")
    assert (done.code, "file name too long" in done.err) == (4, True)
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == ["", ".html"]


def test_what_the_text_does_not_say_can_be_said_with_the_options_that_are_named(
    gazette: Command, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("关于某事的决定\n\n　　予以批准。\n", encoding="utf-8")
    said = gazette("check", tmp_path / "a.txt").out
    options = re.findall(r"--\w+", next(line for line in said.splitlines() if "G702" in line))
    values = {"--year": "2024", "--jurisdiction": "cn-sx"}
    done = gazette("check", tmp_path / "a.txt", *(part for each in options for part in (each, values.get(each, "一"))))
    assert options == ["--title", "--publisher", "--year", "--number", "--jurisdiction"]
    assert "G702" not in done.out


# validate


def test_validate_says_that_what_it_made_is_valid(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "xml,akn", "--output", tmp_path)
    done = gazette("validate", tmp_path / "notice.issue.xml", tmp_path / "notice.akn.xml", "--level", "2")
    assert done.code == 0
    assert done.out.splitlines()[:2] == [
        f"{tmp_path / 'notice.issue.xml'}: valid",
        f"{tmp_path / 'notice.akn.xml'}: level 1 (schema): yes · level 2 (naming): yes",
    ]


@pytest.fixture
def good_akn(tmp_path: Path) -> Path:
    good = Path(__file__).parent.parent / "fixtures" / "akn" / "faults" / "gazette.xml"
    (tmp_path / "a.akn.xml").write_bytes(good.read_bytes())
    return tmp_path / "a.akn.xml"


@pytest.mark.parametrize(
    ("old", "new", "level_1", "level_2", "codes"),
    [
        ("", "", "yes", "yes", (0, 0)),
        ('href="#cmp_3__art_1"', 'href="#cmp_9"', "yes", "no, A106 ×1", (0, 1)),
        ('<act name="tiaoli">', "<act>", "no, A104 ×1", "not without level 1", (1, 1)),
        ("akn/3.0", "akn/3.0/CSD13", "no, A103 ×1", "not looked at", (1, 1)),
        ('date="2024-03-29" by', 'date="2024-03-30" by', "yes", "no, A121 ×1", (0, 1)),
        ('date="2024-05-01" name="markup"', 'date="9024-05-01" name="markup"', "yes", "no, A122 ×1", (0, 1)),
        ('date="2024-05-01" name="markup"', 'date="2020-05-01" name="markup"', "yes", "yes", (0, 0)),
    ],
)
def test_validate_tells_two_levels_apart_and_level_2_decides_when_it_is_asked_for(
    good_akn: Path, gazette: Command, old: str, new: str, level_1: str, level_2: str, codes: tuple[int, int]
) -> None:
    good_akn.write_text(good_akn.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    done = gazette("validate", good_akn)
    first, *findings = done.out.splitlines()
    assert first == f"{good_akn}: level 1 (schema): {level_1} · level 2 (naming): {level_2}"
    assert all(finding.startswith(f"{good_akn}:") for finding in findings)
    assert (done.code, gazette("validate", good_akn, "--level", "2").code) == codes


def test_validate_says_in_json_which_level_a_finding_breaks(good_akn: Path, gazette: Command) -> None:
    text = good_akn.read_text(encoding="utf-8")
    good_akn.write_text(text.replace('<act name="tiaoli">', "<act>").replace('by="#sxrd"', 'by="#a"'), encoding="utf-8")
    found = json.loads(gazette("validate", good_akn, "--json").out)
    assert [(each["code"], each["level"]) for each in found] == [("A104", 1), ("A106", 2)]


def test_nothing_in_a_valid_file_is_later_than_source_date_epoch(
    good_akn: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1711843200")  # 2024-03-31
    assert "level 2 (naming): no, A122 ×7" in gazette("validate", good_akn).out
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert gazette("validate", good_akn).code == 2


def test_validate_judges_each_document_of_a_package(good_akn: Path, gazette: Command, tmp_path: Path) -> None:
    files = [("main.xml", good_akn.read_bytes()), ("item_1.xml", good_akn.read_bytes()[:-20])]
    (tmp_path / "a.akn").write_bytes(packed(files, datetime(2024, 5, 1)))
    done = gazette("validate", tmp_path / "a.akn")
    assert done.code == 1
    assert done.out.splitlines()[:2] == [
        f"{tmp_path / 'a.akn'}/main.xml: level 1 (schema): yes · level 2 (naming): yes",
        f"{tmp_path / 'a.akn'}/item_1.xml: level 1 (schema): no, A101 ×1 · level 2 (naming): not looked at",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<!DOCTYPE html><html><body/></html>", "an HTML page\n  hint: an issue XML or an Akoma Ntoso 3.0 document"),
        (b"%PDF-1.7", "a PDF, no XML\n  hint: an issue XML or"),
        (b"PK\x03\x04", "an archive that cannot be unpacked"),
        (b"<?xml version='1.0'?><rss/>", "its root is <rss>"),
    ],
)
def test_validate_names_what_is_neither(gazette: Command, tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "a.akn.xml").write_bytes(data)
    done = gazette("validate", tmp_path / "a.akn.xml")
    assert (done.code, said in done.err) == (3, True), done.err


@pytest.mark.parametrize(
    ("root", "said"),
    [
        ('<akomaNtoso xmlns="http://www.akomantoso.org/2.0"/>', "A103 this is Akoma Ntoso 2.0, not 3.0"),
        ('<akomaNtoso xmlns="http://www.akomantoso.org/1.0"/>', "A103 this is Akoma Ntoso 1.0, not 3.0"),
        ("<akomaNtoso/>", "A103 <akomaNtoso> is in no namespace"),
        (
            '<act xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>',
            "A103 the root is <act>, not <akomaNtoso>: put",
        ),
    ],
)
def test_validate_names_another_version_for_what_it_is(gazette: Command, tmp_path: Path, root: str, said: str) -> None:
    (tmp_path / "a.xml").write_text(root, encoding="utf-8")
    done = gazette("validate", tmp_path / "a.xml")
    assert (done.code, said in done.out) == (1, True)


def test_validate_names_the_line_that_is_wrong(notice: Path, gazette: Command, tmp_path: Path) -> None:
    gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    path = tmp_path / "notice.issue.xml"
    lines = path.read_text(encoding="utf-8").split("\n")
    line = next(n for n, text in enumerate(lines) if "<title lines" in text)
    lines[line] = lines[line].replace("<title lines", "<title colour")
    path.write_text("\n".join(lines), encoding="utf-8")
    done = gazette("validate", path)
    assert done.code == 1
    assert done.out.startswith(f"{path}:{line + 1}: error V001 ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<a/>", "its root is <a>"),
        ("公报", "a text, no XML\n  hint: `gazette check`"),
        ("公报 <甲>", "a text, no XML"),
        ("<甲", "not well-formed XML"),
        ("<!DOCTYPE html><html><head><meta charset=utf-8></head></html>", "an HTML page\n  hint: an issue XML"),
        ("<issue/>", '<issue>: xmlns="urn:gazette-pub:issue:1" is missing\n  hint: write'),
        ("", "empty"),
    ],
)
def test_validate_takes_nothing_else(gazette: Command, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    done = gazette("validate", tmp_path / "a.xml")
    assert done.code == 3
    assert said in done.err


def by_hand(documents: str) -> str:
    """An issue XML with these documents on its second line."""
    meta = f'<meta><source name="a" media="text/plain" sha256="{"0" * 64}"/></meta>'
    return f'<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh" version="2">{meta}\n{documents}</issue>'


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ('<ref href="#doc_9">甲法</ref>', "<ref>: href points at doc_9, an xml:id that no element has"),
        ('<ref href="#doc_1">甲法</ref>', None),
        ('<ref href="https://example.org/#doc_9">甲法</ref>', None),
        ("<ref>甲法</ref>", None),
    ],
)
def test_validate_names_a_reference_to_nothing(
    gazette: Command, tmp_path: Path, pointer: str, said: str | None
) -> None:
    path = tmp_path / "a.issue.xml"
    path.write_text(by_hand(f'<document kind="law" xml:id="doc_1"><body><p>{pointer}</p></body></document>'))
    done = gazette("validate", path)
    assert done.code == 0
    found = [f"{path}:2: warning V002 {said}"] if said else []
    assert done.out.splitlines() == [f"{path}: valid", *found]


def test_validate_names_a_document_that_is_promulgated_and_not_there(gazette: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.issue.xml"
    announcement = '<document kind="announcement" xml:id="doc_1" promulgates="doc_2"><body><p>甲</p></body></document>'
    path.write_text(by_hand(announcement))
    assert "V002 <document>: promulgates points at doc_2" in gazette("validate", path).out


def test_an_issue_xml_with_entities_is_not_read(notice: Path, gazette: Command, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(
        '<?xml version="1.0"?><!DOCTYPE issue [<!ENTITY a SYSTEM "/etc/passwd">]><issue>&a;</issue>'
    )
    done = gazette("convert", tmp_path / "a.xml")
    assert done.code == 3
    assert "it declares entities, which no issue XML does" in done.err


@pytest.mark.parametrize("command", ["check", "validate"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    ("declared", "said"),
    [
        ("<!DOCTYPE issue SYSTEM 'http://127.0.0.1:9/a.dtd'>", "it declares a document type, which no issue XML does"),
        ("<!DOCTYPE issue [<!ENTITY a '字'>]>", "it declares entities, which no issue XML does"),
    ],
)
def test_an_issue_xml_has_no_document_type_in_any_encoding(
    notice: Path, gazette: Command, tmp_path: Path, command: str, encoding: str, declared: str, said: str
) -> None:
    gazette("convert", notice, "--to", "xml", "--output", tmp_path)
    text = (tmp_path / "notice.issue.xml").read_text(encoding="utf-8").partition("?>")[2]
    path = tmp_path / "a.xml"
    path.write_text(f'<?xml version="1.0" encoding="{encoding}"?>{declared}{text}', encoding=encoding)
    done = gazette(command, path)
    assert (done.code, said in done.err) == (3, True)


# explain


def test_explain_lists_every_code_with_its_first_line(gazette: Command) -> None:
    done = gazette("explain")
    assert done.code == 0
    assert all(re.fullmatch(r"[A-Z]\d{3}  \S.+", line) for line in done.out.splitlines())
    assert "V001" in done.out


def test_a_number_and_a_day_that_the_text_contradicts_are_told_by_validate_as_by_check(
    gazette: Command, tmp_path: Path
) -> None:
    path = tmp_path / "in.issue.xml"
    text = '<p lines="1">自<date when="2024-05-02">2024年5月1日</date>起施行。</p>'
    head = '<document kind="law" xml:id="doc_1"><head><title>某省消防条例</title></head>'
    body = f'<body>\n<article num="3" label="第二条" xml:id="doc_1__art_3">\n{text}\n</article></body>'
    path.write_text(by_hand(f"{head}{body}</document>"), "utf-8")
    done = gazette("validate", path)
    assert [line.partition(" ")[0] + line.split()[2] for line in done.out.splitlines()] == [
        f"{path}:3:G107",
        f"{path}:4:G505",
    ]
    assert done.code == 1
    assert {"G107", "G505"} <= set(re.findall(r": error (G\d{3}) ", gazette("check", path).out))
    path.write_text(path.read_text("utf-8").replace('num="3"', 'num="2"').replace("05-02", "05-01"), "utf-8")
    assert gazette("validate", path).out == f"{path}: valid\n"


@pytest.mark.parametrize("code", ["G303", "G601", "G602", "G703", "G704", "V002"])
def test_explain_says_what_to_do(gazette: Command, code: str) -> None:
    _, _, more = gazette("explain", code).out.partition("\n")
    assert re.search(
        r"\b(correct|put|write|give)\b.*\b(take out|take it out|leave it|left as it is|what holds)\b", more, re.S | re.I
    )


def test_explain_takes_all_codes_that_validate_names(good_akn: Path, gazette: Command) -> None:
    data = good_akn.read_text(encoding="utf-8")
    good_akn.write_text(data.replace('as="#author"', 'as="#nobody"', 1).replace("zho@", "zh@", 1), encoding="utf-8")
    *_, hint = gazette("validate", good_akn).err.splitlines()
    asked = re.fullmatch(r"`gazette (explain(?: A\d{3}){2,9})` says what to do", hint)
    assert asked is not None
    done = gazette(*asked[1].split())
    assert re.findall(r"^(A\d{3})  ", done.out, re.M) == asked[1].split()[1:]


def test_explain_prints_the_whole_docstring(gazette: Command) -> None:
    done = gazette("explain", "v001")
    assert done.out.startswith("V001  The issue XML is not valid")
    assert done.out.count("\n") > 2


def test_every_code_that_is_reported_is_explained(gazette: Command) -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "gazette_pub").rglob("*.py"))
    codes = set(re.findall(r"""["']([A-Z]\d{3})["']""", sources))
    assert len(codes) > 5
    assert codes - {line.split()[0] for line in gazette("explain").out.splitlines()} == set()


def test_no_code_means_two_things() -> None:
    with pytest.raises(AssertionError, match="two rules have the code G101"):
        rule("G101", Grade.NOTE, "Another meaning.")


def test_explain_knows_every_rule_of_the_house() -> None:
    for module in pkgutil.walk_packages(gazette_pub.__path__, "gazette_pub."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    assert rules() == RULES
    assert {code[0] for code in RULES} <= set(ORIGINS)


def test_a_code_that_is_not_there_is_usage(gazette: Command) -> None:
    done = gazette("explain", "V01")
    assert (done.code, done.out) == (2, "")
    assert "no such code: V01\n  hint: did you mean V001? `gazette explain` lists them\n" in done.err


# how it ends


@pytest.mark.parametrize("arguments", [[], ["convert"], ["publish"], ["convert", "--colour"]])
def test_what_the_command_does_not_know_is_usage(gazette: Command, arguments: list[str]) -> None:
    assert gazette(*arguments).code == 2


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_without_a_traceback_or_a_file(tmp_path: Path, number: int, code: int) -> None:
    ours, its = terminal()
    line = [sys.executable, "-m", "gazette_pub", "convert", "-", "--output", str(tmp_path / "out")]
    handled = signal.signal(
        number, signal.default_int_handler
    )  # what ignores it, as tests in the background do, hands that on
    process = subprocess.Popen(line, stdin=its, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    signal.signal(number, handled)
    assert process.stderr
    assert process.stderr.readline() == "reading from the terminal; Ctrl-D ends it\n"
    process.send_signal(number)
    _, err = process.communicate(timeout=120)
    os.close(ours)
    os.close(its)
    assert process.returncode == code
    assert "Traceback" not in err
    assert not (tmp_path / "out").exists()


def test_progress_is_for_a_terminal_only(notice: Path, gazette: Command, tmp_path: Path) -> None:
    assert "\r" not in gazette("convert", notice, "--to", "xml", "--output", tmp_path).err
    assert f"\r\x1b[K{notice.name}: reading" in at_a_terminal("convert", notice.name, "--to", "xml", cwd=notice.parent)


def test_a_pdf_is_not_sent_to_a_terminal(notice: Path) -> None:
    assert "a pdf is not for a terminal" in at_a_terminal(
        "convert", notice.name, "--to", "pdf", "--output", "-", cwd=notice.parent
    )


def terminal() -> tuple[int, int]:
    """Both ends of a terminal; a machine that lends none (a chroot without devpts) cannot try this."""
    try:
        return pty.openpty()
    except OSError as error:
        pytest.skip(f"no terminal to be had: {error}")


def at_a_terminal(*arguments: str, cwd: Path) -> str:
    """What the command shows when a terminal of 80 columns looks on."""
    ours, its = terminal()
    settings = os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "80"}
    line = [sys.executable, "-m", "gazette_pub", *arguments]
    process = subprocess.Popen(line, stdin=its, stdout=its, stderr=its, cwd=cwd, env=settings)
    os.close(its)
    shown = b"".join(iter(lambda: _read(ours), b""))
    process.wait()
    os.close(ours)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # EIO: the other end is closed
        return b""


def test_every_column_is_as_wide_as_a_terminal_shows_it() -> None:
    assert talk.table([["", "pages"], ["公报.txt", "9"], ["a", "10"]]) == [
        "          pages",
        "公报.txt      9",
        "a            10",
    ]


def test_a_finding_cannot_steer_the_terminal() -> None:
    said = RULE.found("“\x1b[2J\u202e\n”").at("notice.txt")
    assert said == r"notice.txt: G999 “\u001b[2J\u202e\u000a”"


@pytest.mark.parametrize("option", ["--css", "--style"])
def test_a_style_that_is_not_there_is_said_once(notice: Path, gazette: Command, tmp_path: Path, option: str) -> None:
    done = gazette("convert", notice, notice.with_name("lost.txt"), option, "nosuch", "--output", tmp_path)
    assert (done.code, done.err.count("nosuch: no such file or directory")) == (2, 1)


# shells


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("gazette con", "plain,convert"),
        ("gazette convert --st", "plain,--style"),
        ("gazette check --gr", "plain,--grade"),
        ("gazette convert bul", "file,bul"),
        ("gazette convert --css ", "file,"),
        ("gazette convert --output pub", "file,pub"),
        ("gazette convert --to xml,pd", "plain,xml,pdf"),
        ("gazette convert --style np", "plain,npcsc"),
        ("gazette convert --style my", "file,my"),
        ("gazette explain G20", "plain,G204"),
        ("gazette licences cob", "plain,cobalt"),
    ],
)
def test_a_shell_completes_commands_options_names_and_files(
    words: str, wanted: str, program: Callable[..., Said]
) -> None:
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" ")), "_GAZETTE_COMPLETE": "bash_complete"}
    done = program(**asked)
    assert done.code == 0 and wanted in done.out.splitlines()


def test_the_readme_says_how_shells_are_told() -> None:
    for page in ("README.md", "README.zh-CN.md"):
        said = (ROOT / page).read_text(encoding="utf-8")
        assert (
            all(f"_GAZETTE_COMPLETE={shell}_source gazette" in said for shell in ("bash", "fish"))
            and "zsh_source" in said
        )


def test_quiet_says_only_what_went_wrong(notice: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(notice.parent)
    report_findings(monkeypatch, WARNING)
    done = gazette("convert", notice, "gone.txt", "--to", "xml", "--quiet")
    assert (done.code, done.out) == (3, "") and (notice.parent / "build" / "notice.issue.xml").exists()
    assert done.err.splitlines()[0] == "gazette: gone.txt: no such file" and "G999" not in done.err
    sent = gazette("convert", notice, "--to", "xml", "--output", "-", "--quiet")
    assert (sent.code, sent.err) == (0, "") and sent.out.startswith("<?xml")


def test_a_folder_is_all_the_bulletins_in_it_and_its_output_is_like_it(
    tmp_path: Path, notice: Path, gazette: Callable[..., Said]
) -> None:
    year = tmp_path / "2024"
    for name in ("1/a.txt", "2/b.txt", "2/deep/c.TXT", ".hidden/d.txt", "2/b.media/e.txt", "2/notes.md"):
        (year / name).parent.mkdir(parents=True, exist_ok=True)
        (year / name).write_bytes(notice.read_bytes())
    (year / "2" / "empty.txt").write_bytes(b"")
    done = gazette("convert", year, "--to", "xml", "--output", tmp_path / "out")
    assert (done.code, "empty.txt: the file is empty" in done.err) == (3, True)
    found = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.issue.xml"))
    assert found == ["1/a.issue.xml", "2/b.issue.xml", "2/deep/c.issue.xml"]


def test_a_folder_without_a_bulletin_is_said(tmp_path: Path, gazette: Callable[..., Said]) -> None:
    done = gazette("convert", tmp_path, "--output", tmp_path / "out")
    assert (done.code, "no bulletin in it" in done.err) == (2, True)


# what is said, once and of the right thing


def test_a_file_without_text_is_named_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command) -> None:
    monkeypatch.chdir(tmp_path)
    Path("blank.docx").write_bytes(docx("<w:p/>"))
    assert gazette("convert", "blank.docx").err == "gazette: blank.docx: no text in it\n"


def test_standard_input_is_called_the_same_in_errors(program: Command) -> None:
    done = program("check", "-", "--language", "en", stdin=b"\n \n")
    assert (done.code, done.err) == (3, "gazette: stdin: there is only white space in it\n")


def test_a_bad_encoding_names_all_that_are_read(tmp_path: Path, gazette: Command) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xff\x80\x81\xfe\x00\xff" * 9)
    hint = gazette("check", tmp_path / "a.txt").err
    assert "UTF-32" in hint and "Shift_JIS" in hint and "UTF-7" in hint


def test_a_day_that_there_is_not_has_a_hint_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("某省人民政府关于放假的通知\n\n　　办好。\n", encoding="utf-8")
    Path("gazette.toml").write_text("date = 2026-02-30\n", encoding="utf-8")
    done = gazette("check", "a.txt")
    assert "no day that there is\n  hint: a day is written so, without quotation marks: date = 2024-03-31\n" in done.err
    Path("gazette.toml").write_text("title = 某省公报\n", encoding="utf-8")
    assert "  hint: texts and the names of files stand in quotation marks" in gazette("check", "a.txt").err


def test_all_documents_that_a_recipe_asks_for_in_vain_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("某省人民政府关于放假的通知\n\n　　办好。\n", encoding="utf-8")
    Path("a.toml").write_text('[[document]]\nfile = "a.txt"\ndocuments = [7, "没有", 1]\n', encoding="utf-8")
    done = gazette("compose", "a.toml")
    assert done.code == 2 and "none is number 7" in done.err and "have “没有”" in done.err


def test_a_fix_without_proposals_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("某省人民政府关于放假的通知\n\n　　办好。\n", encoding="utf-8")
    for write in ((), ("--write",)):
        done = gazette("fix", "--code", "G204", "a.txt", *write)
        assert done.err == "a.txt: nothing is proposed that could be put in\n"


def test_a_template_is_a_docx_and_its_name_is_said(tmp_path: Path, gazette: Command) -> None:
    done = gazette("template", "-o", tmp_path / "t.txt")
    assert done.code == 2 and "t.txt: a template is a DOCX or a DOTX\n" in done.err and not list(tmp_path.iterdir())
    assert gazette("template", "-o", tmp_path / "t.docx").out == f"{tmp_path / 't.docx'}\n"


def test_explain_takes_the_beginning_of_codes(gazette: Command) -> None:
    lines = gazette("explain", "g1").out.splitlines()
    assert len(lines) > 5 and all(line.startswith("G1") for line in lines)
    assert gazette("explain", "G9").code == 2


def test_a_name_that_stands_twice_stands_apart_from_its_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    entry = "<entry><name>孙　丽</name><office>市财政局局长</office></entry>"
    source = f'<meta><source name="a.txt" media="text/plain" sha256="{64 * "0"}"/></meta>'
    head = f'<issue xmlns="urn:gazette-pub:issue:1" xml:lang="zh-Hans" version="2">{source}<document kind="list" xml:id="doc_1">'
    body = f"<head><title>名单</title></head><body><roster>{entry}{entry}</roster></body></document></issue>"
    Path("a.issue.xml").write_text(head + body, encoding="utf-8")
    assert "孙丽\u3000市财政局局长 stands twice in one list" in gazette("check", "a.issue.xml", "--code", "G203").out


def test_a_mark_that_stands_twice_is_put_right_to_the_character(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gazette: Command
) -> None:
    """In a text, also where the line ends behind it, and in an issue XML."""
    monkeypatch.chdir(tmp_path)
    text = "某市通知\n\n　　今年以来，，各项工作有序推进。。\n\n　　王　纯负责供暖、、供水。\n"
    Path("a.txt").write_text(text, encoding="utf-8")
    gazette("convert", "a.txt", "--to", "xml", "-o", "b.issue.xml")
    assert gazette("fix", "--code", "G410", "a.txt", "b.issue.xml", "--write").code == 0
    right = text.replace("，，", "，").replace("。。", "。").replace("、、", "、")
    assert Path("a.txt").read_text(encoding="utf-8") == right
    assert "今年以来，各项工作有序推进。</p>" in Path("b.issue.xml").read_text(encoding="utf-8")
