"""`gazette compare`: what differs between two issues, told paragraph by paragraph."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gazette_pub.command.cli import run
from gazette_pub.command.compare import as_lines
from gazette_pub.issue.model import Issue, parse
from gazette_pub.merge.comparison import differences

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
