"""The preview without a browser: who may ask, what is shown of an issue, and what happens when its file changes."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest
from conftest import Said
from PIL import Image
from previewed import PORT, TEXT, TOKEN, Asking, asking

from gazette_pub.command.previewing import Opened
from gazette_pub.issue.particulars import Particulars
from gazette_pub.issue.plain import plain_text
from gazette_pub.preview.bench import Bench
from gazette_pub.preview.drawing import MOST_BEFORE, Drawing, NotDrawn
from gazette_pub.publish.wishes import Wishes

ROOT = Path(__file__).parent.parent
STATIC = ROOT / "gazette_pub" / "preview" / "static"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """A bulletin that is only looked at."""
    folder = tmp_path_factory.mktemp("seen")
    (folder / "b.txt").write_text(TEXT)
    with asking(folder / "b.txt", folder / "build", sets_pages=True) as asked:
        yield asked


# who may ask


@pytest.mark.parametrize(
    "path", ["/", "/view.json", "/wrong/view.json", f"//{TOKEN}/", f"/{TOKEN}x/", "/static/page.css"]
)
def test_nobody_without_the_token_is_told_anything(seen: Asking, path: str) -> None:
    answer = seen.client.get(path)
    assert (answer.status_code, answer.text) == (403, "403\n")


def test_the_address_without_its_last_slash_leads_to_the_page(seen: Asking) -> None:
    assert seen.client.get(f"/{TOKEN}", follow_redirects=False).headers["location"] == f"/{TOKEN}/"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": f"evil.example:{PORT}"},
        {"Host": "127.0.0.1"},
        {"Host": f"127.0.0.1:{PORT + 1}"},
        {"Host": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": f"https://127.0.0.1:{PORT}"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    ],
)
def test_no_other_name_and_no_other_page_gets_in_with_the_token(seen: Asking, headers: dict[str, str]) -> None:
    assert seen.client.get(f"/{TOKEN}/view.json", headers=headers).status_code == 403
    assert seen.client.post(f"/{TOKEN}/undo", headers=headers).status_code == 403


@pytest.mark.parametrize("headers", [{}, {"Origin": f"http://127.0.0.1:{PORT}"}, {"Host": f"localhost:{PORT}"}])
def test_the_page_itself_gets_in(seen: Asking, headers: dict[str, str]) -> None:
    assert seen.client.get(f"/{TOKEN}/state.json", headers=headers).status_code == 200


@pytest.mark.parametrize("path", ["", "static/page.js", "view.json", "nothing", "../view.json"])
def test_every_answer_forbids_what_is_not_from_here(seen: Asking, path: str) -> None:
    headers = seen.client.get(f"/{TOKEN}/{path}").headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy.pop("default-src") == "'none'"
    assert set(policy.values()) == {"'self'", "'none'"}
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert "set-cookie" not in headers
    assert "access-control-allow-origin" not in headers


def test_the_page_has_no_script_style_or_address_of_its_own() -> None:
    page = (STATIC / "page.html").read_text("utf-8")
    assert re.findall(r"<script(?![^>]* src=\"static/)|<style| on\w+=| style=|https?:", page) == []
    scripts = "".join(each.read_text("utf-8") for each in STATIC.glob("*.js"))
    assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|https?:", scripts) == []


@pytest.mark.parametrize("name", ["..%2fapp.py", "%2e%2e/app.py", "app.py", "/etc/passwd", "page.html"])
def test_only_files_of_the_page_are_given_out(seen: Asking, name: str) -> None:
    assert seen.client.get(f"/{TOKEN}/static/{name}").status_code in (403, 404)


# what is shown


def test_each_element_is_a_row_in_what_it_stands_in(seen: Asking) -> None:
    rows = seen.rows
    chapter, article = seen.row("division", "第一章"), seen.row("article", "第二条")
    assert rows[chapter]["text"] == "总则"
    assert rows[chapter]["kind"] == "chapter (章)"
    assert rows[article]["up"] == chapter
    assert rows[rows[chapter]["up"]]["text"] == "某市消防条例"
    assert rows[seen.row("p", "本市行政区域")]["lines"] == [[16, 16]]


def test_every_printed_line_is_in_a_row(seen: Asking) -> None:
    told = {n for row in seen.rows for first, last in row.get("lines", []) for n in range(first, last + 1)}
    assert told >= {n for n, line in enumerate(TEXT.splitlines(), 1) if line.strip()}


def test_the_lines_of_a_text_are_given_out_in_pieces(seen: Asking) -> None:
    lines = TEXT.split("\n")
    assert seen.get("lines.json?first=2&count=4") == lines[2:6]
    assert seen.get("lines.json?first=0&count=100000")[: len(lines) - 1] == lines[:-1]
    assert seen.get("lines.json?first=-5&count=x") == []


def test_it_speaks_both_languages(seen: Asking) -> None:
    words = {language: seen.get(f"words.json?language={language}") for language in ("en", "zh")}
    assert words["en"]["words"].keys() == words["zh"]["words"].keys()
    assert words["zh"]["lang"] == "zh-Hans"
    same = [name for name, word in words["en"]["words"].items() if words["zh"]["words"][name] == word]
    assert same == []
    assert {row["kind"] for row in seen.get("view.json?language=zh")["rows"]} >= {"文件", "标题", "章", "条", "段落"}
    assert '<html lang="zh-Hans">' in seen.client.get(f"/{TOKEN}/?language=zh").text


def test_the_page_asks_for_words_that_there_are(seen: Asking) -> None:
    page = (STATIC / "page.html").read_text("utf-8")
    scripts = "".join(each.read_text("utf-8") for each in STATIC.glob("*.js"))
    asked = {
        *re.findall(r'data-(?:word|label|title)="(\w+)"', page),
        *re.findall(r"\bwords\.([a-z]+(?:_[a-z]+)*)(?![A-Za-z])", scripts),
    }
    asked |= set(re.findall(r'"(key_\w+)"', scripts))
    assert asked <= seen.get("words.json")["words"].keys() | {"json"}


def test_pages_are_drawn_as_they_are_set(seen: Asking) -> None:
    setting = seen.get("setting.json")
    picture = seen.client.get(f"/{TOKEN}/picture/{setting['name']}/0.png?scale=1.0")
    width, height = setting["pages"][0]["size"]
    assert picture.headers["content-type"] == "image/png"
    wide, high = Image.open(io.BytesIO(picture.content)).size
    assert abs(wide - width) <= 1 and abs(high - height) <= 1
    for nowhere in (f"{setting['name']}/9999.png", "other/0.png"):
        assert seen.client.get(f"/{TOKEN}/picture/{nowhere}").status_code == 404


def test_pages_are_still_drawn_after_newer_ones_were_set(tmp_path: Path) -> None:
    """A browser asks for the pictures of a page when it gets to it, which may be after the next correction."""
    (tmp_path / "b.txt").write_text(TEXT)
    with asking(tmp_path / "b.txt", tmp_path / "build", sets_pages=True) as asked:
        before = asked.get("setting.json")["name"]
        asked.correct(asked.row("p", "本市行政区域"), do="text", text="本市行政区域内的工作，适用本条例。")
        asked.wait(lambda state: state.setting is not None and state.setting.name != before)
        assert asked.client.get(f"/{TOKEN}/picture/{before}/0.png?scale=1.0").content.startswith(b"\x89PNG")


def test_what_stands_on_a_page_is_where_its_text_is_drawn(seen: Asking) -> None:
    setting, row = seen.get("setting.json"), seen.row("article", "第四条") + 1
    page, box = next(
        (n, each[1:]) for n, page in enumerate(setting["pages"]) for each in page["regions"] if each[0] == row
    )
    data = seen.client.get(f"/{TOKEN}/picture/{setting['name']}/{page}.png?scale=2.0").content
    cut = Image.open(io.BytesIO(data)).convert("L").crop(tuple(round(2 * edge) for edge in box))
    assert min(cut.tobytes()) < 60, "no ink in the box"


def test_every_text_is_on_a_page(seen: Asking) -> None:
    shown = {region[0] for page in seen.get("setting.json")["pages"] for region in page["regions"]}
    leaves = {at for at, row in enumerate(seen.rows) if row.get("leaf") and row["name"] != "document"}
    assert leaves <= shown


def test_findings_lead_to_rows(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT.replace("第三条　各", "第五条　各"))
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        found = asked.get("findings.json?language=zh")
        gap = next(each for each in found if each["code"] == "G101")
        rows = asked.rows
        assert rows[rows[gap["row"]]["up"]]["label"] == "第五条"
        assert gap["word"] == "错误"


def test_what_was_accepted_is_shown_as_seen(tmp_path: Path, gazette: object) -> None:
    (tmp_path / "b.txt").write_text(TEXT.replace("第三条　各", "第五条　各"))
    assert callable(gazette)
    gazette("check", tmp_path / "b.txt", "--accept")
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        assert {each.get("seen") for each in asked.get("findings.json")} == {True}


# other sources


def test_a_pdf_is_shown_by_its_pages_and_boxes(tmp_path: Path) -> None:
    with asking(ROOT / "fixtures" / "pdf" / "flag.pdf", tmp_path) as asked:
        view = asked.get("view.json")
        assert view["source"]["kind"] == "pages"
        pages = {box[0] for row in view["rows"] for box in row.get("boxes", [])}
        assert pages <= set(range(1, len(view["source"]["sizes"]) + 1)) and pages
        name = view["source"]["name"]
        assert asked.client.get(f"/{TOKEN}/picture/{name}/0.png").content.startswith(b"\x89PNG")


def test_a_word_document_is_shown_by_its_paragraphs(tmp_path: Path) -> None:
    with asking(ROOT / "fixtures" / "word" / "reply.docx", tmp_path) as asked:
        view = asked.get("view.json")
        assert view["source"]["kind"] == "paragraphs"
        texts = dict(zip(view["source"]["numbers"], asked.get("lines.json?first=0&count=500"), strict=False))
        row = next(row for row in view["rows"] if row["name"] == "title")
        assert row["text"].startswith(texts[row["paras"][0][0]].strip()[:6])


def test_an_issue_xml_is_shown_by_its_own_lines(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with asking(tmp_path / "b.txt", tmp_path) as asked:
        asked.bench.door.stands()
    with asking(tmp_path / "b.issue.xml", tmp_path / "other") as asked:
        row = asked.rows[asked.row("p", "本市行政区域")]
        line = asked.get(f"lines.json?first={row['lines'][0][0] - 1}&count=1")[0]
        assert "本市行政区域" in line


def test_an_issue_that_is_put_together_is_shown_and_corrected(tmp_path: Path, gazette: object) -> None:
    """Its lines are those of its files, so it has no source to show; a finding names the file."""
    (tmp_path / "1.txt").write_text(TEXT)
    (tmp_path / "2.txt").write_text("某市关于会议的通知\n\n　　会议于2月30日召开。\n")
    recipe = tmp_path / "3.toml"
    recipe.write_text('title = "某省公报"\n[[document]]\nfile = "1.txt"\n[[document]]\nfile = "2.txt"\n')
    with asking(recipe, tmp_path / "build") as asked:
        view = asked.get("view.json")
        assert view["source"]["kind"] == "nothing"
        (found,) = (each for each in asked.get("findings.json?language=en") if each["code"] == "G501")
        assert found["at"].startswith("2.txt:3")
        asked.correct(asked.row("p", "会议于"), do="text", text="会议于2月28日召开。")
        (tmp_path / "2.txt").write_text("某市关于会议的通知\n\n　　会议于2月30日召开。\n\n　　请准时。\n")
        asked.wait(lambda state: state.view is not None and "请准时" in plain_text(state.view.work.issue))
        assert asked.row("p", "会议于2月28日")
    assert callable(gazette)
    assert gazette("compose", recipe, "--to", "xml", "--output", tmp_path / "build").code == 0
    made = (tmp_path / "build" / "3.issue.xml").read_text(encoding="utf-8")
    assert "2月28日" in made and "请准时" in made
    said = gazette("check", recipe).out
    assert "2.txt:3:6: error G501" in said


# when the file changes


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT)
    with asking(path, tmp_path / "build") as asked:
        before = asked.bench.state.version
        path.write_text(TEXT.replace("第四条　本条例", "第四条　本办法"))
        asked.wait(lambda state: state.version > before)
        assert asked.row("p", "本办法自")


def put_in_place(path: Path, data: bytes) -> None:
    """Writes a file as a whole, so that nobody reads one that is still empty."""
    spare = path.with_suffix(".spare")
    spare.write_bytes(data)
    spare.replace(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty"),
        (b"%PDF-1.7\nnothing", "it is damaged: it can't be opened as a PDF"),
        (b"PK\x03\x04" + b"\0" * 60, ""),
        (b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><issue>&b;</issue>", ""),
        (bytes(range(256)) * 40, ""),
        (None, "no such file"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_is_watched_on(tmp_path: Path, data: bytes | None, said: str) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT)
    with asking(path, tmp_path / "build") as asked:
        path.unlink() if data is None else put_in_place(path, data)
        problem = asked.wait(lambda state: state.problem is not None and state.busy == "").problem
        shown = asked.get("state.json")["problem"]
        assert problem is not None and said in shown["said"] and "\n" not in shown["said"]
        assert asked.row("article", "第四条"), "what was read before still shows"
        path.write_text(TEXT.replace("本条例自", "本规定自"))
        asked.wait(lambda state: state.problem is None and state.busy != "reading")
        assert asked.row("p", "本规定自")


def test_hostile_text_is_given_out_as_text(tmp_path: Path) -> None:
    attack = '<img src=x onerror="alert(1)"></script>\u202e&amp;'
    (tmp_path / "b.txt").write_text(TEXT.replace("决定予以批准。", f"决定予以批准。{attack}"))
    with asking(tmp_path / "b.txt", tmp_path / "build") as asked:
        answer = asked.client.get(f"/{TOKEN}/view.json")
        assert answer.headers["content-type"] == "application/json"
        assert any("<img src=x" in row.get("text", "") for row in answer.json()["rows"])


# the command


def _begun(*arguments: object, cwd: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "gazette_pub", "preview", *map(str, arguments), "--no-browser"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_its_address_and_ends_when_told_to(tmp_path: Path, sent: signal.Signals) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    with _begun("b.txt", cwd=tmp_path) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}/", address)
        page = urllib.request.urlopen(address).read().decode()
        assert "<title>b.txt – preview</title>" in page
        news = urllib.request.urlopen(f"{address}events")
        assert json.loads(news.readline().removeprefix(b"data: "))["edition"] >= 0
        with pytest.raises(HTTPError, match="403"):
            urllib.request.urlopen(address.rsplit("/", 2)[0] + "/")
        process.send_signal(sent)
        out, err = process.communicate(timeout=60)
        news.close()
    assert (process.returncode, out) == (0, "")
    assert err == "b.txt: shown there until Ctrl-C\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["b.txt"], "who only looks leaves nothing behind"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nothing.txt"], 3, "nothing.txt: no such file"),
        ([], 2, "INPUT is missing"),
        (["."], 3, ".: a folder, not a file"),
        (["-"], 2, "standard input is no file that could be watched"),
        (["b.txt", "--port", "70000"], 2, "70000 is not in the range"),
        (["b.txt", "--style", "none.toml"], 2, "none.toml"),
    ],
)
def test_wrong_usage_is_one_line(
    gazette: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, said: str
) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    assert callable(gazette)
    done: Said = gazette("preview", *arguments)
    assert done.code == code
    assert said in done.err.splitlines()[0]


def test_a_port_that_is_taken_is_one_line(gazette: object, tmp_path: Path) -> None:
    import socket

    (tmp_path / "b.txt").write_text(TEXT)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert callable(gazette)
        done: Said = gazette("preview", tmp_path / "b.txt", "--port", str(port))
    assert done.code == 2
    assert done.err.startswith(f"gazette: port {port}: address already in use\n  hint: leave --port out")


def test_without_the_server_one_line_says_what_to_install(
    gazette: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.txt").write_text(TEXT)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "gazette_pub.preview.serving", raising=False)
    assert callable(gazette)
    done: Said = gazette("preview", tmp_path / "b.txt")
    assert done.code == 4
    assert "pip install gazette-pub" in done.err
    assert len(done.err.splitlines()) == 2


# pictures


def test_a_file_that_is_no_pdf_costs_one_picture() -> None:
    drawing = Drawing()
    with pytest.raises(NotDrawn):
        drawing.open("source", "bad", b"%PDF-1.7 nothing")
    data = (ROOT / "fixtures" / "pdf" / "flag.pdf").read_bytes()
    assert drawing.open("source", "good", data)
    assert drawing.picture("good", 0, 1.0).startswith(b"\x89PNG")
    drawing.end()


def test_a_drawer_that_breaks_down_or_hangs_is_begun_anew() -> None:
    drawing = Drawing()
    data = (ROOT / "fixtures" / "pdf" / "flag.pdf").read_bytes()
    try:
        sizes = drawing.open("source", "good", data)
        assert drawing._process is not None
        drawing._process.kill()
        with contextlib.suppress(NotDrawn):  # where it was seen to be dead before it was asked, another one answers
            drawing.picture("good", 0, 1.0)
        assert drawing.picture("good", 0, 1.0).startswith(b"\x89PNG")
        os.kill(drawing._process.pid, signal.SIGSTOP)
        drawing._longest = 0.2
        with pytest.raises(NotDrawn):
            drawing.picture("good", 0, 2.0)
        drawing._longest = 20.0
        assert len(sizes) == len(drawing.open("source", "good", data))
    finally:
        drawing.end()


def test_once_it_has_ended_a_drawing_begins_no_process() -> None:
    drawing = Drawing()
    drawing.end()
    with pytest.raises(NotDrawn):
        drawing.open("source", "late", (ROOT / "fixtures" / "pdf" / "flag.pdf").read_bytes())
    assert drawing._process is None


def test_a_source_is_drawn_however_often_its_pages_are_set_anew() -> None:
    drawing = Drawing()
    data = (ROOT / "fixtures" / "pdf" / "flag.pdf").read_bytes()
    try:
        drawing.open("source", "source-1", data)
        for n in range(4):
            drawing.open("set", f"set-{n}", data)
            assert drawing.picture(f"set-{n}", 0, 1.0) == drawing.picture("source-1", 0, 1.0)
        assert drawing.picture("set-2", 0, 2.0) == drawing.picture("source-1", 0, 2.0), (
            "what is looked at is still drawn"
        )
        for n in range(4, 4 + MOST_BEFORE):
            drawing.open("set", f"set-{n}", data)
        with pytest.raises(NotDrawn):
            drawing.picture("set-2", 0, 1.0)
        assert drawing._process is not None
        drawing._process.kill()
        drawing._process.wait()
        assert drawing.picture("set-11", 0, 1.5) == drawing.picture("source-1", 0, 1.5)
    finally:
        drawing.end()


@pytest.fixture
def early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], tuple[Asking, threading.Event]]]:
    """Somebody who asks a bench that may not read its input yet; when that happens, it may."""
    begun: list[Bench] = []

    def ask(path: Path) -> tuple[Asking, threading.Event]:
        door, may_read = Opened(str(path), tmp_path / "build", Particulars(), Wishes()), threading.Event()
        read = door.read
        monkeypatch.setattr(door, "read", lambda progress: may_read.wait(60) and read(progress))
        bench = Bench(door, poll=0.02)
        bench._set_pages = lambda: None  # type: ignore[method-assign]
        bench.begin()
        begun.append(bench)
        return Asking(bench), may_read

    yield ask
    for bench in begun:
        bench.end()


@pytest.mark.parametrize(
    ("file", "kind"),
    [("pdf/flag.pdf", "pages"), ("word/flag-law.docx", "paragraphs"), ("word/reply.docx", "paragraphs")],
)
def test_a_source_of_any_format_is_shown_while_it_is_read_and_stays_what_it_was(
    file: str, kind: str, early: Callable[[Path], tuple[Asking, threading.Event]]
) -> None:
    asked, may_read = early(ROOT / "fixtures" / file)
    asked.wait(lambda state: state.source is not None)
    before = asked.get("view.json")
    assert (before["version"], before["rows"], before["source"]["kind"]) == (0, [], kind)
    if kind == "pages":
        assert asked.client.get(f"/{TOKEN}/picture/{before['source']['name']}/0.png").content.startswith(b"\x89PNG")
    else:
        assert any(asked.get("lines.json?first=0&count=5"))
    may_read.set()
    asked.wait(lambda state: state.view is not None)
    assert asked.get("view.json")["source"] == before["source"]


def test_what_cannot_be_read_is_not_shown_early_and_is_said_once_it_was_read(
    tmp_path: Path, early: Callable[[Path], tuple[Asking, threading.Event]]
) -> None:
    (tmp_path / "b.docx").write_bytes((ROOT / "fixtures" / "word" / "reply.docx").read_bytes()[:9000])
    asked, may_read = early(tmp_path / "b.docx")
    asked.wait(lambda state: state.busy == "reading")
    may_read.set()
    state = asked.wait(lambda state: state.problem is not None)
    assert state.source is None and "cut short" in str(state.problem and state.problem.said)


def test_the_source_is_shown_while_it_is_read_for_the_first_time(
    tmp_path: Path, early: Callable[[Path], tuple[Asking, threading.Event]]
) -> None:
    path = tmp_path / "b.txt"
    path.write_text(TEXT, encoding="utf-8")
    asked, may_read = early(path)
    asked.wait(lambda state: state.source is not None)
    first = asked.get("view.json")
    assert (first["version"], first["file"], first["rows"]) == (0, "b.txt", [])
    assert asked.get("state.json")["shown"] is True
    assert asked.get("lines.json?first=0&count=1") == [TEXT.split("\n")[0]]
    may_read.set()
    asked.wait(lambda state: state.view is not None)
    assert asked.get("view.json")["version"] == 1 and asked.get("view.json")["rows"]
