"""Findings one can work off: filtered, summed up, marked as seen, for programs and editors, put in on request."""

from __future__ import annotations

import functools
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import fastjsonschema
import pytest
from conftest import Said
from made_docx import docx, p
from made_pdf import Sheet, column, pdf

from gazette_pub.command.language import OPTION
from gazette_pub.command.listing import MANY
from gazette_pub.command.seen import NAME

Command = Callable[..., Said]

SCHEMA = Path(__file__).parent.parent / "fixtures" / "sarif" / "sarif-2.1.0-rtm.5.json"

REPORT = """某省工作报告

各位代表：

　　一、去年的工作。生产增长07%，占比达到936%，
出口增长０５%。

　　二、今年的工作。会议于2月30日召开。消费增长08%。
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A text with findings of three codes and three grades."""
    path = tmp_path / "b.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def codes(said: Said) -> Counter[str]:
    """How many findings of each code a listing has."""
    return Counter(re.findall(r": (?:error|warning|note) ([A-Z]\d{3}) ", said.out))


# filtered


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], {"G702", "G204", "G501"}),
        (["--code", "G204"], {"G204"}),
        (["--code", "g2,G501"], {"G204", "G501"}),
        (["--code", "G204", "--code", "G7"], {"G204", "G702"}),
        (["--grade", "error"], {"G501"}),
        (["--grade", "error,note"], {"G501", "G702"}),
        (["--grade", "错误，NOTE"], {"G501", "G702"}),
        (["--grade", "warning", "--code", "G501"], set()),
        (["--document", "doc_1"], {"G204", "G501"}),
        (["--document", "工作报告"], {"G204", "G501"}),
    ],
)
def test_findings_are_chosen_by_grade_code_and_document(
    report: Path, gazette: Command, arguments: list[str], found: set[str]
) -> None:
    said = gazette("check", report, *arguments)
    assert set(codes(said)) == found
    assert said.code == int("G501" in found)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--grade", "grave"], "no such grade: grave"),
        (["--code", "G204,Q1"], "no such code: Q1"),
        (["--document", "某条例"], "no document in it has the id or the title “某条例”"),
    ],
)
def test_what_nothing_has_is_no_choice(report: Path, gazette: Command, arguments: list[str], said: str) -> None:
    done = gazette("check", report, *arguments)
    assert (done.code, done.out) == (2, "") and said in done.err


def test_strict_makes_a_warning_count(report: Path, gazette: Command) -> None:
    only = ["--code", "G204"]
    assert gazette("check", report, *only).code == 0
    assert gazette("check", report, *only, "--strict").code == 1
    assert gazette("check", report, "--grade", "note", "--strict").code == 0
    convert = ["convert", report, "--to", "xml", "--output", report.parent]
    assert gazette(*convert).code == 0
    assert gazette(*convert, "--strict").code == 1
    gazette("check", report, "--accept")
    assert gazette(*convert, "--strict").code == 0


# summed up


def test_a_finding_says_its_place_to_the_character_its_grade_and_its_element(report: Path, gazette: Command) -> None:
    lines = gazette("check", report).out.splitlines()
    assert f"{report}:6:5: warning G204 lost decimal point? “出口增长05%”: 0.5% [doc_1__sec_1]" in lines
    assert f"{report}:8:14: error G501 “2月30日” is no day of the calendar [doc_1__sec_2]" in lines


def test_many_findings_are_summed_up_by_code_first(tmp_path: Path, gazette: Command) -> None:
    lines = "".join(f"　　第{n}项增长0{n % 9 + 1}%。\n" for n in range(MANY + 1))
    (tmp_path / "many.txt").write_text(f"某省工作报告\n\n各位代表：\n\n{lines}", encoding="utf-8")
    said = gazette("check", tmp_path / "many.txt", "--code", "G204").out.split("\n")
    assert said[0] == f"G204  warning  {MANY + 1}  A figure has lost its decimal point, it seems."
    assert said[1] == "" and said[2].endswith("[doc_1]")
    assert len(gazette("check", tmp_path / "many.txt", "--code", "G204", "--no-summary").out.splitlines()) == MANY + 1
    assert gazette("check", tmp_path / "many.txt", "--code", "G204", "--summary").out == f"{said[0]}\n"


# seen


def test_what_was_seen_is_not_shown_again(report: Path, gazette: Command) -> None:
    first = gazette("check", report, "--accept")
    assert "findings marked as seen" in first.err and first.code == 0
    again = gazette("check", report)
    assert (again.code, again.out) == (0, "")
    assert f"{sum(codes(first).values())} that were seen or are ignored are not shown" in again.err
    assert codes(gazette("check", report, "--all")) == codes(first)


def test_only_what_is_shown_is_marked(report: Path, gazette: Command) -> None:
    gazette("check", report, "--code", "G204", "--accept")
    assert set(codes(gazette("check", report))) == {"G501", "G702"}


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        ("某省工作报告\n", "某省工作报告\n\n（2024年1月1日）\n", set()),
        ("各位代表：\n", "各位代表：\n\n　　新加的一段，什么也不必看。\n", set()),
        ("增长07%，占比", "增长０７%，\n占比", set()),
        ("二、今年的工作", "二、来年的工作", {"G204", "G501"}),
        ("消费增长08%", "消费增长08%，投资增长08%", {"G204", "G501"}),
    ],
)
def test_marks_outlive_a_change_elsewhere(report: Path, gazette: Command, old: str, new: str, left: set[str]) -> None:
    gazette("check", report, "--accept")
    assert old in REPORT
    report.write_text(REPORT.replace(old, new), encoding="utf-8")
    assert set(codes(gazette("check", report, "--grade", "error,warning"))) == left


def test_the_same_words_twice_in_a_paragraph_are_two_findings(report: Path, gazette: Command) -> None:
    text = REPORT.replace("消费增长08%", "消费增长08%，消费增长08%")
    report.write_text(text, encoding="utf-8")
    found = json.loads(gazette("check", report, "--code", "G204", "--json").out)
    assert len({each["key"] for each in found}) == len(found) == 5


def test_the_marks_are_lines_in_order_and_notes_are_kept(report: Path, gazette: Command) -> None:
    gazette("check", report, "--code", "G204", "--accept")
    file = report.parent / NAME
    before = file.read_text(encoding="utf-8")
    file.write_text(before.replace('"count": 1', '"count": 1, "note": "照印"', 1), encoding="utf-8")
    gazette("check", report, "--accept")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert sum("照印" in line for line in lines) == 1
    assert lines[1:-1] == sorted(lines[1:-1], key=lambda line: (json.loads(line.rstrip(","))["code"], line))
    assert len(lines) == 2 + len(json.loads(file.read_text(encoding="utf-8"))["seen"])


def test_gazette_toml_names_the_marks_and_the_codes_that_nobody_is_to_see(report: Path, gazette: Command) -> None:
    toml = report.parent / "gazette.toml"
    toml.write_text('seen = "marks/ours.json"\nignore = ["G7", "G501"]\n', encoding="utf-8")
    assert set(codes(gazette("check", report, "--accept"))) == {"G204"}
    assert (report.parent / "marks" / "ours.json").is_file() and not (report.parent / NAME).exists()
    toml.write_text('seen = "marks/ours.json"\n', encoding="utf-8")
    assert set(codes(gazette("check", report))) == {"G501", "G702"}


def test_what_could_not_be_written_was_not_marked_and_what_to_do_is_said(report: Path, gazette: Command) -> None:
    (report.parent / "gazette.toml").write_text(f'seen = "{report.name}/ours.json"\n', encoding="utf-8")
    done = gazette("check", report, "--accept")
    assert done.code == 4 and "marked as seen" not in done.err and "--output" not in done.err
    assert 'hint: name a file that can be written in gazette.toml: seen = "…"' in done.err


@pytest.mark.parametrize(
    "text", ["", "[]", '{"seen": 3}', '{"seen": [{}]}', '{"seen": [[1]]}', "[" * 100_000, "\ufeffnull"]
)
def test_a_file_that_holds_no_marks_is_wrong_usage(report: Path, gazette: Command, text: str) -> None:
    (report.parent / NAME).write_text(text, encoding="utf-8")
    done = gazette("check", report)
    assert done.code == 2 and "no marks of findings" in done.err


def test_the_issue_xml_in_the_output_folder_has_the_marks_beside_its_text(
    report: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(report.parent)
    gazette("check", "b.txt", "--code", "G204", "--accept")
    gazette("convert", "b.txt", "--to", "xml")
    assert "G204" not in gazette("convert", "build/b.issue.xml", "--to", "html").err
    left = codes(gazette("check", "build/b.issue.xml"))
    assert left and "G204" not in left
    gazette("check", "build/b.issue.xml", "--accept")
    assert codes(gazette("check", "b.txt")) == {} and not Path("build/gazette-seen.json").exists()
    (report.parent / "gazette-seen.json").rename(report.parent / "build/gazette-seen.json")
    assert codes(gazette("check", "b.txt")) != {}


def test_marks_in_a_folder_that_anybody_may_write_into_count_for_none_below(report: Path, gazette: Command) -> None:
    gazette("check", report, "--accept")
    below = report.parent / "below"
    below.mkdir()
    report.rename(below / "b.txt")
    assert codes(gazette("check", below / "b.txt")) == {}
    report.parent.chmod(0o777)
    assert codes(gazette("check", below / "b.txt")) != {}


def test_the_issue_xml_has_the_marks_of_its_text(report: Path, gazette: Command) -> None:
    gazette("check", report, "--accept")
    gazette("convert", report, "--to", "xml", "--output", report.parent)
    assert codes(gazette("check", report.parent / "b.issue.xml")) == {}


# for programs


def test_json_lines_are_the_findings_of_the_array(report: Path, gazette: Command) -> None:
    array = json.loads(gazette("check", report, "--format", "json").out)
    lines = gazette("check", report, "--format", "jsonl").out.splitlines()
    assert list(map(json.loads, lines)) == array and len(array) > 3
    figure = next(each for each in array if each["text"] == "出口增长05%")
    assert (figure["line"], figure["column"], figure["end_line"], figure["end_column"]) == (6, 5, 6, 6)
    assert (figure["grade"], figure["element"], figure["document"]) == ("warning", "doc_1__sec_1", "doc_1")
    assert (figure["proposal"], figure["correction"], figure["message_zh"][:7]) == ("0.5%", "0.5", "小数点丢了？“")


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif"])
def test_an_input_that_failed_is_told_to_programs_too(report: Path, gazette: Command, form: str) -> None:
    done = gazette("check", report, report.parent / "lost.txt", "--format", form)
    assert done.code == 3 and "lost.txt" in done.out and '"E003"' in done.out


@functools.cache
def _schema() -> Callable[[object], object]:
    """The JSON schema of SARIF 2.1.0."""
    compiled: Callable[[object], object] = fastjsonschema.compile(
        json.loads(SCHEMA.read_text(encoding="utf-8")), use_default=False
    )
    return compiled


def refusal(log: object) -> str | None:
    """What the schema of the standard has against a log."""
    try:
        _schema()(log)
    except fastjsonschema.JsonSchemaValueException as error:
        return str(error)
    return None


def sarif(gazette: Command, *arguments: str | Path) -> Any:
    """The one run of a log, which is valid."""
    log = json.loads(gazette("check", *arguments, "--format", "sarif").out)
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1 and refusal(log) is None
    return log["runs"][0]


def test_sarif_has_what_an_editor_needs(report: Path, gazette: Command) -> None:
    """SARIF 2.1.0, §3.27 result, §3.30 region: columns from 1, the end behind the last."""
    run = sarif(gazette, report)
    figure = next(each for each in run["results"] if "出口" in each["message"]["text"])
    physical = figure["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == {"uri": report.as_uri()}
    assert physical["region"] == {"startLine": 6, "startColumn": 5, "endLine": 6, "endColumn": 7}
    assert figure["locations"][0]["logicalLocations"] == [{"name": "doc_1__sec_1", "kind": "element"}]
    assert run["tool"]["driver"]["rules"][figure["ruleIndex"]]["id"] == figure["ruleId"] == "G204"
    (replacement,) = figure["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement == {"deletedRegion": physical["region"], "insertedContent": {"text": "0.5"}}


def test_sarif_says_its_rules_in_both_languages(report: Path, gazette: Command) -> None:
    """§3.14.9: a translation has the rules of the component that it names, in another language."""
    run = sarif(gazette, report)
    driver, (other,) = run["tool"]["driver"], run["translations"]
    assert (driver["language"], other["language"], run["language"]) == ("en-US", "zh-CN", "en-US")
    assert [rule["id"] for rule in driver["rules"]] == [rule["id"] for rule in other["rules"]]
    assert other["associatedComponent"] == {"name": driver["name"]} and other["translationMetadata"]["name"]
    assert other["rules"][0]["help"]["text"].startswith("一个数字似乎丢了小数点。\n")
    assert sarif(gazette, report, OPTION, "zh")["language"] == "zh-CN"


def test_sarif_marks_what_was_seen_as_suppressed(report: Path, gazette: Command) -> None:
    gazette("check", report, "--accept", "--code", "G501")
    run = sarif(gazette, report, "--all")
    hidden = {each["ruleId"] for each in run["results"] if each.get("suppressions")}
    assert hidden == {"G501"}


def test_sarif_is_what_the_schema_of_the_standard_has(report: Path, gazette: Command) -> None:
    """With results, fixes, what was seen, an input that failed; and of other commands."""
    gazette("check", report, "--accept", "--code", "G501")
    gazette("convert", report, "--to", "xml,akn", "--output", report.parent)
    for language in ("en", "zh"):
        run = sarif(gazette, report, report.parent / "b.akn.xml", report.parent / "lost.txt", "--all", OPTION, language)
        assert {each["level"] for each in run["results"]} == {"error", "warning", "note"}
        assert run["invocations"][0]["executionSuccessful"] is False
    damaged = report.parent / "b.akn.xml"
    damaged.write_bytes(damaged.read_bytes().replace(b'eId="', b'eId="x ', 1))
    log = json.loads(gazette("validate", damaged, "--format", "sarif").out)
    assert log["runs"][0]["results"] and refusal(log) is None


def test_what_the_schema_does_not_have_is_refused() -> None:
    """The schema is asked, and not merely there."""
    assert refusal({"version": "2.1.0", "runs": []}) is None
    assert "level" in str(refusal({"version": "2.1.0", "runs": [run_with(level="grave")]}))
    assert "colour" in str(refusal({"version": "2.1.0", "runs": [run_with(colour="red")]}))


def run_with(**result: str) -> dict[str, object]:
    return {"tool": {"driver": {"name": "a"}}, "results": [{"message": {"text": "b"}, **result}]}


# of any format, by any path


LINES = ("某省工作报告", "　　一、去年的工作。会议于2月30日召开。", "　　二、今年的工作。会议于3月1日召开。")


@pytest.fixture
def of_each_format(tmp_path: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the same report as a text, and as others and as we make a DOCX, a PDF and Akoma Ntoso of it."""
    folder = tmp_path / "2024 年" / "原件"
    folder.mkdir(parents=True)
    (folder / "b.docx").write_bytes(docx("".join(map(p, LINES))))
    (folder / "b.pdf").write_bytes(pdf([Sheet(column(50, 60, LINES[:1], 18)), Sheet(column(50, 60, LINES[1:]))]))
    (folder / "t.txt").write_text("\n\n".join(LINES), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    gazette("convert", "2024 年/原件/t.txt", "--to", "docx,pdf,akn,xml", "--output", "made")
    return folder


PLACES = {
    "2024 年/原件/t.txt": ("2024 年/原件/t.txt:3:14", ("2024 年/原件/t.txt", 3)),
    "2024 年/原件/b.docx": ("2024 年/原件/b.docx, paragraph 2", ("2024 年/原件/b.docx", None)),
    "./2024 年/原件/../原件/b.pdf": ("./2024 年/原件/../原件/b.pdf, page 2", ("2024 年/原件/../原件/b.pdf", None)),
    "made/t.docx": ("made/t.docx: t.txt:3", ("made/t.docx", None)),
    "made/t.pdf": ("made/t.pdf: t.txt:3", ("made/t.pdf", None)),
    "made/t.akn.xml": ("made/t.akn.xml: t.txt:3", ("made/t.akn.xml", None)),
    "made/t.issue.xml": ("made/t.issue.xml: t.txt:3", ("made/t.issue.xml", 0)),
}
"""What a finding is told by, of a file as it is named; the file that an editor opens for it, and the line there."""


def test_findings_are_told_by_the_path_that_was_given(of_each_format: Path, gazette: Command) -> None:
    said = gazette("check", *PLACES, "--code", "G501,G702", "--no-summary").out.splitlines()
    assert [line for line in said if "G501" in line] == [
        f"{place}: error G501 “2月30日” is no day of the calendar [doc_1__sec_1]" for place, _ in PLACES.values()
    ]
    assert [line.partition(": note")[0] for line in said if "G702" in line] == list(PLACES)


def test_and_so_are_they_for_programs_and_editors(of_each_format: Path, gazette: Command) -> None:
    lines = gazette("check", *PLACES, "--code", "G501", "--format", "jsonl").out.splitlines()
    found = list(map(json.loads, lines))
    assert [each["input"] for each in found] == list(PLACES)
    assert [(each["page"], each["para"]) for each in found[1:3]] == [(None, "2"), (2, None)]
    results = sarif(gazette, *PLACES, "--code", "G501")["results"]
    physical = [each["locations"][0]["physicalLocation"] for each in results]
    opened = [(unquote(each["artifactLocation"]["uri"]), each.get("region", {}).get("startLine")) for each in physical]
    assert opened[:-1] == [place for _, place in list(PLACES.values())[:-1]]
    issue, line = opened[-1]
    assert issue == "made/t.issue.xml" and "2月30日" in Path(issue).read_text(encoding="utf-8").splitlines()[line - 1]
    kinds = [{each["kind"]: each["name"] for each in result["locations"][0]["logicalLocations"]} for result in results]
    assert (kinds[1]["paragraph"], kinds[2]["page"]) == ("paragraph 2", "page 2")


def test_the_text_that_lies_beside_its_issue_is_what_an_editor_opens(of_each_format: Path, gazette: Command) -> None:
    shutil.copy(of_each_format / "t.txt", "made")
    (result,) = sarif(gazette, "made/t.akn.xml", "--code", "G501")["results"]
    physical = result["locations"][0]["physicalLocation"]
    assert (physical["artifactLocation"]["uri"], physical["region"]["startLine"]) == ("made/t.txt", 3)


def test_what_has_no_place_of_its_own_is_where_the_first_in_it_is(tmp_path: Path, gazette: Command) -> None:
    """Of an item that stands in none, the paragraph in it does."""
    (tmp_path / "b.docx").write_bytes(
        docx("".join(map(p, ("某市规定", "有下列情形之一的：", "（二）某事；", "（三）他事。"))))
    )
    assert (
        "b.docx, paragraph 3: warning G104 the numbering begins with （二）"
        in gazette("check", tmp_path / "b.docx").out
    )


# put in


def test_fix_shows_a_diff_and_changes_nothing_by_itself(report: Path, gazette: Command) -> None:
    done = gazette("fix", "--code", "G204", report)
    assert "-出口增长０５%。" in done.out.splitlines() and "+出口增长０．５%。" in done.out.splitlines()
    assert report.read_text(encoding="utf-8") == REPORT and "--write puts them in" in done.err


def test_fix_puts_in_what_is_asked_for_and_nothing_else(report: Path, gazette: Command) -> None:
    assert gazette("fix", "--code", "G204", "--line", "6", report, "--write").code == 0
    assert report.read_text(encoding="utf-8") == REPORT.replace("增长０５%", "增长０．５%")
    gazette("fix", "--code", "G204", report, "--write")
    assert "07%" not in report.read_text(encoding="utf-8") and "2月30日" in report.read_text(encoding="utf-8")
    assert codes(gazette("check", report, "--grade", "warning")) == {}


@pytest.mark.parametrize(
    ("encoding", "end"), [("gb18030", "\n"), ("utf-8-sig", "\r\n"), ("utf-16", "\n"), ("big5", "\r\n")]
)
def test_a_corrected_text_keeps_its_encoding_and_its_line_ends(
    tmp_path: Path, gazette: Command, encoding: str, end: str
) -> None:
    path, text = tmp_path / "b.txt", REPORT.replace("去", "舊").replace("\n", end).replace("\u4f1a", "\u6703")
    text = text if encoding != "big5" else "".join(c for c in text if _is_in(c, "big5"))
    path.write_bytes(text.encode(encoding))
    assert gazette("fix", "--code", "G204", path, "--write").code == 0
    after = path.read_bytes().decode(encoding)
    assert after != text and after.replace("．", "").replace(".", "") == text


def _is_in(character: str, encoding: str) -> bool:
    try:
        return bool(character.encode(encoding))
    except UnicodeEncodeError:
        return False


def test_an_issue_xml_is_corrected_and_otherwise_the_same_bytes(report: Path, gazette: Command) -> None:
    gazette("convert", report, "--to", "xml", "--output", report.parent)
    path = report.parent / "b.issue.xml"
    before = path.read_text(encoding="utf-8").replace("<body>", "<!-- by hand --><body  >", 1)
    path.write_text(before, encoding="utf-8")
    assert gazette("fix", "--code", "G204", path, "--write").code == 0
    after = path.read_text(encoding="utf-8")
    assert "出口增长0.5%" in after and "<!-- by hand -->" in after
    assert after.replace("0.5%", "05%").replace("0.7%", "07%").replace("93.6%", "936%").replace("0.8%", "08%") == (
        before.replace("<body  >", "<body>")
    )
    assert gazette("validate", path).code == 0


def test_what_was_seen_is_not_put_in(report: Path, gazette: Command) -> None:
    accepted = gazette("check", report, "--code", "G204", "--accept").out.count("G204 ")
    done = gazette("fix", "--code", "G204", report)
    assert done.out == "" and f"{accepted} findings that were seen or are ignored are left as they are" in done.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["b.txt"], 2, "--code is missing"),
        (["--code", "G204", "-"], 2, "standard input is no file"),
        (["--code", "G204", "lost.txt"], 3, "no such file"),
        (["--code", "Q9", "b.txt"], 2, "no such code: Q9"),
    ],
)
def test_what_cannot_be_put_in_is_said(
    report: Path, gazette: Command, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(report.parent)
    done = gazette("fix", *arguments)
    assert done.code == code and said in done.err and done.out == ""


ROW = "某省关于今年工作情况的报告\n\n　　有关情况如下表：\n\n增长\t降低\t增长\n增长07%\t增长07%\t增长07%\n下降08%\t增长07%\t下降08%\n\n　　各项工作应当做好。\n"


def test_what_stands_twice_in_a_row_is_found_in_its_own_cell(tmp_path: Path, gazette: Command) -> None:
    path = tmp_path / "b.txt"
    path.write_text(ROW, encoding="utf-8")
    found = json.loads(gazette("check", path, "--code", "G204", "--format", "json").out)
    assert [(each["line"], each["column"]) for each in found] == [(n, column) for n in (6, 7) for column in (3, 9, 15)]
    assert gazette("fix", "--code", "G204", path, "--write").code == 0
    assert path.read_text(encoding="utf-8") == ROW.replace("07%", "0.7%").replace("08%", "0.8%")
