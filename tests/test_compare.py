"""`gazette compare`: what differs between two issues, told paragraph by paragraph."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from conftest import Said
from lxml import etree

from gazette_pub.command.cli import run
from gazette_pub.command.compare import as_lines
from gazette_pub.formats.html.compared import Side, compared_page
from gazette_pub.issue.model import Issue, parse, serialise, tag
from gazette_pub.merge.comparison import differences

Command = Callable[..., Said]
FIXTURES = Path(__file__).parents[1] / "fixtures"
BASE = FIXTURES / "word" / "libreoffice" / "base.issue.xml"


@pytest.fixture
def base() -> Issue:
    return parse(BASE.read_bytes())


def paragraph(issue: Issue, said: str):  # type: ignore[no-untyped-def]
    return next(node for node in issue.descendants("p", "heading", "title") if said in node.text_content)


def told(old: Issue, new: Issue) -> list[str]:
    return list(as_lines(differences(old, new)))


def test_an_issue_does_not_differ_from_itself(base: Issue) -> None:
    assert list(differences(base, base)) == []


def test_ids_and_sources_are_no_difference(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    for node in other.iter("{*}*"):
        for name in ("lines", "href", "{http://www.w3.org/XML/1998/namespace}id"):
            node.attrib.pop(name, "")
    assert list(differences(base, other)) == []


def test_a_word_that_was_changed_is_shown_in_its_paragraph(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    paragraph(other, "港口").text = "码头；"
    assert told(base, other) == ["某省消防条例", "  ~ （二）　[-港口-]{+码头+}；"]


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("县级人民政府可以为消防站配备无人机，并且定期组织操作人员培训。", False),
        ("港口、机场应当设立专职消防队，由经营单位负责其日常经费。", False),
        ("县级人民政府应当每两年公布一次消防规划的执行情况。", True),
    ],
)
def test_paragraphs_that_have_only_their_place_in_common_are_two(base: Issue, words: str, is_one: bool) -> None:
    old, other = parse(BASE.read_bytes()), parse(BASE.read_bytes())
    paragraph(old, "县级人民政府应当").text = "县级人民政府应当每年公布一次消防规划的执行情况。"
    paragraph(other, "县级人民政府应当").text = words
    marks = [line.split()[0] for line in told(old, other) if line.startswith("  ")]
    assert marks == (["~"] if is_one else ["-", "+"])


def test_a_day_that_is_another_is_the_same_paragraph_changed(base: Issue) -> None:
    old, other = parse(BASE.read_bytes()), parse(BASE.read_bytes())
    paragraph(old, "县级人民政府应当").text = "五月一日"
    paragraph(other, "县级人民政府应当").text = "2024.3.2"
    assert [line.split()[0] for line in told(old, other) if line.startswith("  ")] == ["~"]


def test_what_came_and_what_went_are_shown_under_their_document(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    gone = paragraph(other, "县级人民政府应当")
    gone.above.remove(gone)
    paragraph(other, "继续努力").above.add("p", "明年再来。")
    assert told(base, other) == [
        "某省消防条例",
        "  - 县级人民政府应当制定规划。",
        "某省人民政府关于消防工作情况的报告",
        "  + 明年再来。",
    ]


def test_what_was_moved_is_shown_once(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    paragraph(other, "继续努力").addnext(paragraph(other, "检查单位五千家"))
    assert told(base, other) == ["某省人民政府关于消防工作情况的报告", "  > 检查单位五千家。"]


def table(issue: Issue, *cells: str):  # type: ignore[no-untyped-def]
    """A table of so many rows, put behind a paragraph of the report."""
    made = paragraph(issue, "继续努力").makeelement(tag("table"))
    for cell in cells:
        made.add("row").add("cell", cell)
    return made


CELLS = ("甲县一百户", "乙县二百户", "丙县三百户", "丁县四百户")


@pytest.mark.parametrize("past", [1, 2])
def test_a_table_that_was_moved_takes_no_neighbour_along(base: Issue, past: int) -> None:
    issues = [base, parse(BASE.read_bytes())]
    for issue in issues:
        paragraph(issue, "继续努力").addnext(table(issue, *CELLS))
        for n in (3, 2, 1):
            node = paragraph(issue, "继续努力").makeelement(tag("p"))
            node.text = f"第{n}段文字，说的是别的事情。"
            next(issue.descendants("table")).addnext(node)
    moved = next(issues[1].descendants("table"))
    list(moved.itersiblings())[past - 1].addnext(moved)
    assert told(*issues) == ["某省人民政府关于消防工作情况的报告", "  > 甲县一百户 … and 3 more"]


def test_an_article_that_was_moved_is_one_move(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    first, *_, last = other.descendants("article")
    last.addnext(first)
    found = list(differences(base, other))
    assert [(each.kind, each.new.name if each.new is not None else None) for each in found] == [("moved", "article")]


def test_a_document_that_was_moved_is_one_move(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    first, *_, last = other.documents
    last.addnext(first)
    found = list(differences(base, other))
    assert [(each.kind, each.new.name if each.new is not None else None) for each in found] == [("moved", "document")]


def test_what_was_moved_and_changed_is_told_as_both(base: Issue) -> None:
    issues = [base, parse(BASE.read_bytes())]
    for issue in issues:
        paragraph(issue, "继续努力").addnext(table(issue, *CELLS))
    moved = next(issues[1].descendants("table"))
    next(cell for cell in moved.iter("{*}cell") if cell.text == "乙县二百户").text = "乙县二百五十户"
    paragraph(issues[1], "检查单位五千家").addprevious(moved)
    assert [line[2] for line in told(*issues)[1:]] == [">", "~"]


def test_a_block_put_around_others_moves_none_of_them(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    body = next(body for body in other.descendants("body") if "检查单位五千家" in body.text_content)
    made = body.makeelement(tag("section"), {"level": "1"})
    etree.SubElement(made, tag("heading")).text = "新加的标题"
    made.extend(list(body))
    body.append(made)
    assert [each.kind for each in differences(base, other)] == ["added"]


def test_a_heading_of_another_level_is_shown(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    first, second = (paragraph(other, said).above for said in ("主要工作", "下一步打算"))
    first.append(second)
    second.set("level", "2")
    assert "  = 二、　下一步打算 (heading 1 → heading 2)" in told(base, other)


def test_the_command_compares_files_of_any_format_and_its_exit_code_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    docx = FIXTURES / "word" / "libreoffice" / "word.docx"
    assert run(["compare", str(BASE), str(BASE)]) == 0
    assert capsys.readouterr().out == "no difference\n"
    assert run(["compare", str(BASE), str(docx)]) == 1
    assert "[-港口-]{+码头+}" in capsys.readouterr().out
    assert run(["compare", str(BASE), str(docx), "--json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)["differences"]
    assert (row["kind"], row["before"], row["after"]) == ("changed", "（二）　港口；", "（二）　码头；")


def test_long_texts_are_cut_far_from_their_changes(base: Issue) -> None:
    old, new = parse(BASE.read_bytes()), parse(BASE.read_bytes())
    for issue, last in ((old, "甲"), (new, "乙")):
        paragraph(issue, "继续努力").text = (
            "前面的文字很长很长很长很长很长很长" + last + "后面的文字也很长很长很长很长很长"
        )
    (_, line) = told(old, new)
    assert line == "  ~ …很长很长很长很长很长很长[-甲-]{+乙+}后面的文字也很长很长很长…"


def test_another_picture_is_a_difference(base: Issue) -> None:
    issues = [base, parse(BASE.read_bytes())]
    for issue, digit in zip(issues, "ab", strict=True):
        figure = paragraph(issue, "继续努力").makeelement(tag("figure"), {"src": f"x.media/{digit * 64}.png"})
        paragraph(issue, "继续努力").addnext(figure)
    assert told(*issues) == ["某省人民政府关于消防工作情况的报告", f"  - {'a' * 64}.png", f"  + {'b' * 64}.png"]
    next(issues[1].descendants("figure")).set("src", f"other.media/{'a' * 64}.png")
    assert told(*issues) == []


# as a page


@pytest.fixture
def pair(tmp_path: Path, base: Issue) -> tuple[Path, Path]:
    """Two issues that differ in a word, an article that was put in, and a table that was moved."""
    other = parse(BASE.read_bytes())
    for issue in (base, other):
        paragraph(issue, "继续努力").addnext(table(issue, *CELLS))
    paragraph(other, "港口").text = "码头<script>&；"
    paragraph(other, "检查单位五千家").addprevious(next(other.descendants("table")))
    article = list(other.descendants("article"))[-1]
    article.addnext(article.makeelement(tag("article"), {"label": "第九条", "num": "9"}))
    article.getnext().add("p", "新加的一条。")  # type: ignore[union-attr]
    old, new = tmp_path / "old.issue.xml", tmp_path / "new.issue.xml"
    old.write_bytes(serialise(base))
    new.write_bytes(serialise(other))
    return old, new


def found(node: Any, path: str) -> list[Any]:
    """What is at that path."""
    return list(node.xpath(path))


def rows_of(page: str) -> dict[str, list[str]]:
    """The rows of a page by what they are, each with the text of its two cells."""
    found: dict[str, list[str]] = {}
    for row in lxml.html.fromstring(page.encode()).iter("tr"):
        for place in row.iterfind(".//small"):
            place.text = ""
        cells = ["".join(map(str, cell.itertext())) for cell in row.iterchildren("td")]
        found.setdefault(row.get("class", "head"), []).append(" | ".join(cells))
    return found


def test_a_page_shows_what_differs_in_two_columns(pair: tuple[Path, Path], gazette: Command, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert gazette("compare", *pair, "--html", page).code == 1
    text = page.read_text(encoding="utf-8")
    rows = rows_of(text)
    assert rows["changed"] == ["（二）　港口； | （二）　码头<script>&；"]
    assert rows["added"] == [" | 第九条　新加的一条。"]
    assert rows["moved"] == [f"where it stood | {''.join(CELLS)}"]
    assert rows["away"] == [f"{''.join(CELLS)} | where it stands"]
    assert "<del>港口</del>" in text and "<ins>码头&lt;script&gt;&amp;</ins>" in text


def test_a_page_runs_nothing_and_fetches_nothing(pair: tuple[Path, Path], gazette: Command, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    gazette("compare", *pair, "--to", "html", "-o", page)
    root = lxml.html.fromstring(page.read_bytes())
    assert not list(root.iter("script", "link", "img", "iframe", "object"))
    assert {href[0] for href in found(root, "//@href")} == {"#"} and not found(root, "//@src")
    assert all(found(root, f"//*[@id='{href[1:]}']") for href in found(root, "//@href"))
    (sheet,) = found(root, "//style/text()")
    assert "url(" not in sheet and "@import" not in sheet


def test_a_page_can_be_used_without_seeing_it(pair: tuple[Path, Path], gazette: Command, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    gazette("compare", *pair, "--html", page, "--language", "zh")
    root = lxml.html.fromstring(page.read_bytes())
    assert root.get("lang") == "zh-Hans" and found(root, "//main") and found(root, "//h1")
    assert all(found(row, "./th[@scope]") or row.get("class") == "skipped" for row in root.iter("tr"))
    assert all(found(each, ".//caption") for each in root.iter("table"))
    assert {th.text for th in found(root, "//tbody//th")} <= {"相同", "改动", "增加", "移到这里", "从这里移走"}


def test_only_what_is_near_is_shown_unless_all_is_asked_for(
    pair: tuple[Path, Path], gazette: Command, tmp_path: Path
) -> None:
    counts = []
    for n, options in enumerate((["--context", "0"], [], ["--all"])):
        gazette("compare", *pair, "--html", tmp_path / f"{n}.html", *options)
        counts.append(len(rows_of((tmp_path / f"{n}.html").read_text(encoding="utf-8")).get("same", [])))
    assert counts[0] == 0 < counts[1] < counts[2]
    assert "skipped" not in rows_of((tmp_path / "2.html").read_text(encoding="utf-8"))


def test_a_page_is_the_same_bytes_and_takes_the_place_of_no_other_file(
    pair: tuple[Path, Path], gazette: Command, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    gazette("compare", *pair, "--html", page)
    before = page.read_bytes()
    assert gazette("compare", *pair, "--html", page).code == 1 and page.read_bytes() == before
    page.write_text("<p>mine</p>", encoding="utf-8")
    assert gazette("compare", *pair, "--html", page).code == 4 and page.read_text(encoding="utf-8") == "<p>mine</p>"


def test_a_word_or_a_number_is_marked_as_a_whole(base: Issue) -> None:
    other = parse(BASE.read_bytes())
    paragraph(base, "继续努力").text = "增长151%，各方面情况都很好，Fire code applies."
    paragraph(other, "继续努力").text = "增长15.1%，各方面情况都很好，Fires code applies."
    page = compared_page(Side("a\x1b.xml", base), Side("b.xml", other)).decode()
    assert all(
        each in page
        for each in ("增长<del>151%</del>，", "<del>Fire</del> code", "<ins>15.1%</ins>", "<ins>Fires</ins>")
    )
    assert "\x1b" not in page


def test_two_issues_without_a_difference_say_so(gazette: Command, tmp_path: Path) -> None:
    assert gazette("compare", BASE, BASE, "--html", tmp_path / "same.html").code == 0
    assert "no difference" in (tmp_path / "same.html").read_text(encoding="utf-8")
