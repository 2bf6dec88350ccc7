"""A year of issues: an index of what is in them, the year's contents as an issue of its own, files of each document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import html5lib
import pytest
from conftest import Said
from test_many import made, tree

from gazette_pub.command import running
from gazette_pub.command.desk import Desk
from gazette_pub.command.making import make
from gazette_pub.issue.model import parse
from gazette_pub.year.facts import Entry, Facts, Named, Told
from gazette_pub.year.index import Indexed, Lost, arranged, as_json
from gazette_pub.year.page import page_of

Command = Callable[..., Said]

FIRST = """地方性法规

某省人民代表大会常务委员会关于修改《某省消防条例》的决定

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

某省第十四届人民代表大会常务委员会第七次会议决定，对《某省消防条例》作出修改。

—１—

某省人民代表大会常务委员会任免名单

（2024年1月18日某省第十四届人民代表大会常务委员会第七次会议通过）

任命：

张三为某省高级人民法院副院长。

—２—
"""
SECOND = """某省人民代表大会常务委员会关于批准《某市燃气条例》的决定

（2024年3月28日某省第十四届人民代表大会常务委员会第八次会议通过）

某省第十四届人民代表大会常务委员会第八次会议决定，批准《某市燃气条例》。
"""


@pytest.fixture
def year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two issues of a year, to work in."""
    (tmp_path / "y").mkdir()
    for name, text in (("10.txt", SECOND), ("2.txt", FIRST)):
        (tmp_path / "y" / name).write_text(text, "utf-8")
    settings = 'title = "某省公报"\nyear = 2024\n["2.txt"]\nnumber = 2\n["10.txt"]\nnumber = 10\n'
    (tmp_path / "y/gazette.toml").write_text(settings, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        running, "processes", lambda _: lambda jobs: (make(Desk(job.options, job.wishes), job) for job in jobs)
    )
    return tmp_path


COMMAND = "convert", "y", "--to", "xml,html", "--index"


def test_the_index_says_what_is_in_the_issues(year: Path, gazette: Command) -> None:
    done = gazette(*COMMAND)
    assert done.code == 0, done.err
    index = json.loads((year / "build/gazette-index.json").read_text("utf-8"))
    assert [issue["number"] for issue in index["issues"]] == ["2", "10"]
    first = index["issues"][0]
    assert first["input"] == "2.txt" and first["files"] == {"xml": "2.issue.xml", "html": "2.html"}
    assert first["documents"][0]["title"] == "某省人民代表大会常务委员会关于修改《某省消防条例》的决定"
    assert [document["page"] for document in first["documents"]] == [1, 2]
    assert first["persons"][0]["name"] == "张三" and first["persons"][0]["office"] == "某省高级人民法院副院长"
    assert {"code", "grade", "place", "zh", "en"} <= set(first["findings"][0])
    page = (year / "build/gazette-index.html").read_text("utf-8")
    assert '<a href="2.html#doc_1">' in page and "张三" in page
    assert {str(Path("build", name)) for name in ("gazette-index.html", "2024年总目录.issue.xml")} <= {
        *done.out.splitlines()
    }


def test_the_contents_of_a_year_are_an_issue(year: Path, gazette: Command) -> None:
    gazette(*COMMAND)
    issue = parse((year / "build/2024年总目录.issue.xml").read_bytes())
    assert next(issue.documents).title == "2024年总目录"
    headings = [heading.text_content for heading in issue.descendants("heading")]
    rows = [[cell.text_content for cell in row.children("cell")] for row in issue.descendants("row")]
    assert headings == ["地方性法规", "决定"]  # the second issue prints no 栏目
    assert ["某省人民代表大会常务委员会任免名单", "2", "2"] in rows
    assert ["某省人民代表大会常务委员会关于批准《某市燃气条例》的决定", "10", "1"] in rows
    assert "2024年总目录" in (year / "build/2024年总目录.html").read_text("utf-8")


def test_the_index_is_the_same_of_what_is_unchanged_and_in_any_language(year: Path, gazette: Command) -> None:
    gazette(*COMMAND)
    first = tree(year / "build")
    again = gazette("--language", "zh", *COMMAND)
    assert "未变更" in again.err
    assert tree(year / "build") == first


@pytest.mark.parametrize("input", ["y", "y/**/*.txt"])
def test_the_index_of_inputs_in_one_folder_lies_in_the_output_folder(year: Path, gazette: Command, input: str) -> None:
    (year / "y/2024").mkdir()
    for name in ("2.txt", "10.txt"):
        (year / "y" / name).rename(year / "y/2024" / name)
    assert gazette("convert", input, "--to", "xml,html", "--index").code == 0
    index = json.loads((year / "build/gazette-index.json").read_text("utf-8"))
    assert [issue["files"]["html"] for issue in index["issues"]] == ["2024/2.html", "2024/10.html"]
    assert (year / "build/2024年总目录.html").is_file()


def test_what_failed_is_in_the_index(year: Path, gazette: Command) -> None:
    (year / "y/3.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert gazette(*COMMAND).code == 3
    index = json.loads((year / "build/gazette-index.json").read_text("utf-8"))
    assert index["failed"] == [{"input": "3.txt", "reasons": ["a picture (PNG), not a text"]}]
    assert len(index["issues"]) == 2


def test_hand_work_in_the_index_is_not_written_over(year: Path, gazette: Command) -> None:
    gazette(*COMMAND)
    page, contents = year / "build/gazette-index.html", year / "build/2024年总目录.issue.xml"
    contents.write_text(contents.read_text("utf-8").replace("2024年总目录", "2024年度总目录"), "utf-8")
    page.write_text(page.read_text("utf-8") + "x", "utf-8")
    (year / "y/2.txt").write_text(FIRST.replace("张三", "李四"), "utf-8")
    done = gazette(*COMMAND)
    assert done.code == 4 and "gazette-index.html: changed by hand" in done.err
    page.unlink()
    assert gazette(*COMMAND).code == 0
    assert "李四" in page.read_text("utf-8")
    assert "2024年度总目录" in contents.read_text("utf-8")


def test_each_document_has_files_of_its_own_where_that_is_asked_for(year: Path, gazette: Command) -> None:
    command = "convert", "y/2.txt", "y/10.txt", "--to", "xml,html", "--per-document"
    assert gazette("convert", "y/2.txt", "y/10.txt", "--to", "xml,html").code == 0
    done = gazette(*command)
    assert made(done) == "2 made, 0 unchanged, 0 failed"
    names = sorted(path.name for path in (year / "build/2.documents").glob("*.html"))
    assert len(names) == 2 and names[1] == "02-某省人民代表大会常务委员会任免名单.html"
    part = year / "build/2.documents/02-某省人民代表大会常务委员会任免名单.issue.xml"
    assert "张三" in part.read_text("utf-8") and "消防" not in part.read_text("utf-8")
    again = gazette(*command)
    assert made(again) == "0 made, 2 unchanged, 0 failed" and again.out == done.out
    part.with_name(names[1]).unlink()
    part.write_text(part.read_text("utf-8").replace("副院长", "院长"), "utf-8")
    assert made(gazette(*command)) == "1 made, 1 unchanged, 0 failed"
    assert "高级人民法院</span>院长" in part.with_name(names[1]).read_text("utf-8")
    assert made(gazette(*command)) == "0 made, 2 unchanged, 0 failed"


# the page


HOSTILE = '<script>alert("x")</script>'


def facts(**said: object) -> Facts:
    entry = Entry("doc_1", "notice", HOSTILE, None, None, None, None, None, None, 0)
    findings = (Told("G204", "warning", "a", None, "小数点", "point"), Told("X999", "note", "a", None, "", ""))
    whole = dict.fromkeys(("title", "publisher", "year", "number", "total", "date", "jurisdiction", "language"))
    people = (Named(HOSTILE, "doc_1", None, None),)
    return Facts(**(whole | {"documents": (entry,), "persons": people, "findings": findings} | said))  # type: ignore[arg-type]


def test_the_page_is_whole_and_runs_no_script_but_its_own() -> None:
    issue = Indexed('"><x>.txt', facts(title=HOSTILE), {"html": 'a"b c.html'})
    page = page_of([issue], [Lost("\x1b[1m", (HOSTILE,))], [("2024", "2024年总目录.html")])
    tree = html5lib.HTMLParser(strict=True).parse(page.decode())
    spaces = "{http://www.w3.org/1999/xhtml}"
    assert len(list(tree.iter(f"{spaces}script"))) == 1
    assert b"\x1b" not in page and b"http://" not in page and b"https://" not in page
    assert [each.get("href") for each in tree.iter(f"{spaces}a")][-2:] == ["a%22b%20c.html#doc_1"] * 2
    assert {each.get("lang") for each in tree.iter(f"{spaces}span")} == {"zh", "en"}
    assert next(tree.iter(f"{spaces}label")).get("for") == next(tree.iter(f"{spaces}input")).get("id")


def test_issues_come_in_their_order() -> None:
    numbers = ["10", "2", None, "增刊", "1-2"]
    issues = [Indexed(f"{n}.txt", facts(year="2024", number=number), {}) for n, number in enumerate(numbers)]
    issues.append(Indexed("old.txt", facts(year="2023", number="12"), {}))
    assert [each.facts.number for each in arranged(issues)] == ["12", "1-2", "2", "10", "增刊", None]
    assert as_json(arranged(issues), []) == as_json(arranged(issues[::-1]), [])
