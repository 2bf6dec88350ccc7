"""Chinese and English: one catalogue, complete and whole; which of the two is spoken; what no language changes."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest
from messages_tool import messages_tool

from gazette_pub.command.cli import cli, run
from gazette_pub.command.clicks import COUNTED, WORDS
from gazette_pub.command.language import chosen, of_locale
from gazette_pub.command.talk import cells
from gazette_pub.command.wrapping import paragraphs
from gazette_pub.issue.faults import REASONS, reason_of
from gazette_pub.issue.messages import say, several, speaking

ROOT = Path(__file__).parent.parent
GAPS = re.compile(r"\{[a-z_]+\}")
MEND = "run .venv/bin/python tools/messages.py, and translate in gazette_pub/locale/zh/LC_MESSAGES/gazette.po what it prints"

NAMES = re.compile(
    r"""
    `[^`]*` | <[^>]*> | \{[a-z_]+\} | "[^"]*"          # code, elements, gaps, values
    | (?m:^\x20\x20\S.*$)                              # a command under 示例
    | https?:\S+ | /akn/[^（]* | --?[a-z][a-z-]*        # addresses, options
    | (?:sudo\x20)?(?:apt-get|pip)\x20install\x20[\w\x20."\[\].-]+
    """,
    re.VERBOSE,
)
"""What is no English: it is the same in every language."""

SAME_IN_CHINESE = {"html", "PDF", "Akoma Ntoso", "JSON"}


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return messages_tool()


@pytest.fixture(scope="module")
def chinese(tool: ModuleType) -> dict[str, str]:
    """What is said in Chinese, by what is said in English."""
    return dict(tool.translated("zh"))


# the catalogue


def test_every_sentence_is_translated(tool: ModuleType) -> None:
    assert tool.untranslated("zh") == [], MEND


def test_the_translation_holds_what_is_said_now_and_nothing_else(tool: ModuleType) -> None:
    assert tool.brought_up("zh") == tool.po("zh").read_text(encoding="utf-8"), MEND
    assert "fuzzy" not in tool.po("zh").read_text(encoding="utf-8")


def test_what_is_compiled_is_compiled_from_the_translation_as_it_stands(tool: ModuleType) -> None:
    assert tool.compiled("zh") == tool.po("zh").with_suffix(".mo").read_bytes(), MEND


def test_a_translation_has_the_gaps_of_its_sentence(tool: ModuleType, chinese: dict[str, str]) -> None:
    many = {sentence.one: sentence.many for sentence in tool.gathered()}
    for one, said in chinese.items():
        wanted = {frozenset(GAPS.findall(form)) for form in (one, many[one]) if form}
        assert frozenset(GAPS.findall(said)) in wanted, f"{one!r}: {said!r}"


def test_a_translation_is_set_out_as_its_sentence(chinese: dict[str, str]) -> None:
    """Paragraphs, and what keeps its lines: click's mark for that stands before examples."""
    assert [one for one, said in chinese.items() if one.count("\b\n") != said.count("\b\n")] == []


def test_no_english_is_left_but_names(chinese: dict[str, str]) -> None:
    """Three words of small letters in a row are a piece of an English sentence."""
    left = {said for said in chinese.values() if re.search(r"[a-z]{2,} [a-z]{2,} [a-z]+", NAMES.sub("", said))}
    assert left == set()
    without = {
        said for one, said in chinese.items() if not re.search("[\u4e00-\u9fff]", said) and said not in SAME_IN_CHINESE
    }
    assert {said for said in without if not NAMES.fullmatch(said)} == set()


def test_chinese_has_the_marks_of_chinese(chinese: dict[str, str]) -> None:
    """GB/T 15834-2011 §5.1: between Chinese characters a full-width mark."""
    wrong = {
        said
        for said in chinese.values()
        if re.search("[\u4e00-\u9fff] ?[,;!]|[\u4e00-\u9fff]\\.(?!\\w|…)", NAMES.sub("", said))
    }
    assert wrong == set()


# which language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW"}, "zh"),
        ({"LANG": "zh"}, "zh"),
        ({"LANG": "zh-Hans-CN.UTF-8@x"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, None),
        ({"LANG": "de_DE", "LANGUAGE": "de:zh_CN:en"}, "zh"),
        ({"LANG": "zh_CN", "LANGUAGE": "en"}, "en"),
        ({"LANG": "zh_CN", "LC_MESSAGES": "en_US"}, "en"),
        ({"LC_ALL": "zh_CN", "LC_MESSAGES": "en_US", "LANG": "en_US"}, "zh"),
        ({"LC_ALL": "C", "LANGUAGE": "zh"}, None),
        ({"LC_ALL": "C.UTF-8", "LANG": "zh_CN"}, None),
        ({"LC_ALL": "", "LANG": "zh_CN"}, "zh"),
        ({"LANG": "zhuang"}, None),
        ({}, None),
    ],
)
def test_the_locale_chooses_the_language(environment: dict[str, str], language: str | None) -> None:
    assert of_locale(environment) == language


def test_an_option_goes_before_the_file_and_that_before_the_locale(tmp_path: Path) -> None:
    bulletin = tmp_path / "b.txt"
    bulletin.write_text("某条例", encoding="utf-8")
    check, english = ["check", str(bulletin)], {"LANG": "en_US.UTF-8"}
    assert chosen(check, english) == "en" and chosen(check, {}) == "en"
    (tmp_path / "gazette.toml").write_text('language = "zh"', encoding="utf-8")
    assert chosen(check, english) == "zh"
    assert chosen([*check, "--language", "en"], {"LANG": "zh_CN"}) == "en"
    assert chosen(["--language=en", *check], {}) == "en"
    (tmp_path / "gazette.toml").write_text("language = [", encoding="utf-8")
    assert chosen(check, {"LANG": "zh_CN"}) == "zh"


def test_a_folder_a_pattern_or_the_folder_one_works_in_says_the_language_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = tmp_path / "office"
    (office / "2024").mkdir(parents=True)
    (office / "gazette.toml").write_text('language = "zh"', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for named in (office, office / "2024", office / "*/*.txt", office / "2024" / "**" / "b.txt"):
        assert chosen(["check", str(named)], {"LANG": "en_US"}) == "zh"
    assert chosen(["explain", "G205"], {}) == "en" and chosen(["check", "*.txt"], {}) == "en"
    monkeypatch.chdir(office / "2024")
    for said in (["explain", "G205"], ["--help"], ["check", "*.txt"], ["check", "@list.txt"], ["check", "gone.txt"]):
        assert chosen(said, {"LANG": "en_US"}) == "zh"
    (tmp_path / "b.txt").write_text("某条例", encoding="utf-8")
    assert chosen(["check", "../../b.txt"], {}) == "en" and chosen(["check", ".", "--language=en"], {}) == "en"


def test_what_follows_two_dashes_chooses_no_language() -> None:
    assert chosen(["check", "--", "--language=zh"], {}) == "en"


def test_a_language_in_gazette_toml_that_is_not_spoken_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text("某条例", encoding="utf-8")
    (tmp_path / "gazette.toml").write_text('language = "zhh"', encoding="utf-8")
    assert run(["check", str(tmp_path / "b.txt")]) == 2
    assert "language: there is no 'zhh'\n  hint: did you mean zh?" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--language", "zh", "check", "--help"], ["check", "--help", "--language=zh"]])
def test_the_option_stands_before_the_command_or_after_it(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 0
    assert capsys.readouterr().out.startswith("用法：gazette check [选项] 输入...")


def test_the_program_speaks_the_language_of_its_locale() -> None:
    for locale, said in (("zh_CN.UTF-8", "没有这个文件"), ("C.UTF-8", "no such file")):
        done = subprocess.run(
            [sys.executable, "-m", "gazette_pub", "check", "lost.txt"],
            cwd=ROOT, env={"LC_ALL": locale, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (3, "") and said in done.stderr


# what click says


@pytest.mark.parametrize(
    ("arguments", "english", "chinese"),
    [
        (
            ["chekc"],
            "no such command: chekc\n  hint: did you mean check?",
            "没有这个命令：chekc\n  建议：是不是 check？",
        ),
        (["check"], "INPUT... is missing", "缺 输入..."),
        (["check", "x", "--jsn"], "no such option: --jsn", "没有这个选项：--jsn"),
        (["convert", "x", "--title"], "--title needs a value", "--title 要带一个值"),
        (["convert", "x", "--signature", "a"], "--signature: a: a whole number", "--signature: a：要的是整数"),
        (["schema", "x"], "one argument too many: x", "多了一个参数：x"),
        (["validate", "x", "--level", "3"], "--level: 3 is none of '1', '2'", "--level: 3 不在 '1', '2' 之内"),
        (["why", "x:1", "--page", "0"], "--page: 0 is not in the range x>=1", "--page: 0 不在范围 x>=1 之内"),
    ],
)
def test_a_wrong_command_line_is_said_as_every_error_is(
    arguments: list[str], english: str, chinese: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, said in (("en", english), ("zh", chinese)):
        assert run(arguments, language) == 2
        assert f"gazette: {said}" in capsys.readouterr().err


def test_nothing_that_click_says_in_help_is_left_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("", *cli.commands):
        assert run([*filter(None, [name]), "--help"], "zh") == 0
        said = NAMES.sub("", capsys.readouterr().out.partition("选项：")[2].replace("示例", ""))
        assert not re.search(r"Usage|Options|Commands|default|Show|[a-z]{3,} [a-z]{3,} [a-z]{3,}", said), said


def test_every_option_of_every_command_is_explained_in_chinese() -> None:
    with speaking("zh"):
        for name, command in cli.commands.items():
            context = click.Context(command, info_name=name)
            records = [each.get_help_record(context) for each in command.get_params(context)]
            told = [record[1] for record in records if record and record[1]]
            assert told and all(re.search("[一-鿿]", said) for said in told), (name, told)


def test_what_the_tables_replace_is_what_click_says() -> None:
    folder = Path(click.__file__).parent
    source = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    newer = {"No such option {name!r}.", "No such option: {name}", "Positional arguments", "No such command {name!r}."}
    assert {each for each in (*WORDS, *COUNTED) if each not in newer and json.dumps(each)[1:-1] not in source} == set()


def test_what_the_system_says_is_said_in_the_language_spoken() -> None:
    for error, english, chinese in (
        (PermissionError(errno.EACCES, "Permission denied"), "permission denied", "没有权限"),
        (OSError(errno.ENOSPC, "No space left on device"), "no space left on device", "磁盘已满"),
        (OSError(9999, "Some Fault"), "some fault", "some fault"),
    ):
        assert str(reason_of(error)) == english
        with speaking("zh"):
            assert str(reason_of(error)) == chinese
    assert {number: os.strerror(number).lower() for number in REASONS} == {n: str(said) for n, said in REASONS.items()}


def test_several_words_stand_between_the_marks_of_the_language() -> None:
    words = several([say("year"), "--year"])
    assert str(words) == "year, --year"
    with speaking("zh"):
        assert str(words) == "年份、--year"


# what no language changes


def test_codes_json_and_exit_codes_are_the_same_in_every_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bulletin = tmp_path / "b.txt"
    bulletin.write_text("某省工作报告\n\n各位代表：\n\n　　生产增长07%，2月30日占比达到936%。\n", encoding="utf-8")
    said = []
    for language in ("en", "zh"):
        said.append((run(["check", str(bulletin), "--json"], language), capsys.readouterr().out))
    assert said[0] == said[1]
    assert {each["code"] for each in json.loads(said[0][1])} >= {"G501"}


# lines of help


@pytest.mark.parametrize("width", [20, 33, 60])
def test_chinese_help_is_broken_in_cells_and_no_mark_begins_a_line(width: int) -> None:
    text = "把每份输入（公报的文本、PDF 或公报 XML）做成所要的各种格式的文件；`gazette explain` 说明。"
    lines = paragraphs(text, width)
    assert all(cells(line) <= width for line in lines) and not any(line[0] in "，。；、）" for line in lines)
    assert not any(line.endswith("（") for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_paragraphs_are_kept_apart_and_what_is_set_out_keeps_its_lines() -> None:
    assert paragraphs("one\ntwo\n\n\b\na\n  b", 40) == ["one two", "", "a", "  b"]
    assert paragraphs("第一行\n接着。\nPDF 也是", 40) == ["第一行接着。PDF 也是"]


def test_a_language_holds_for_one_piece_of_work() -> None:
    with speaking("zh"):
        assert str(say("no such file")) == "没有这个文件"
    assert str(say("no such file")) == "no such file"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--style", "nope"), "bulletin、gb9704、newspaper"),
        (("-o", "a.odt"), ".akn.xml、.docx"),
        (("-o", "a.pdf", "--to", "docx,html"), "docx、html"),
        (("empty",), ".akn、.docm"),
    ],
)
def test_names_in_a_row_have_the_mark_of_the_language_between_them(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    named: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "b.txt").write_text("某省人民政府令\n", encoding="utf-8")
    inputs = () if "empty" in arguments else ("b.txt",)
    for language, said in (("zh", named), ("en", named.replace("、", ", "))):
        assert run(["convert", *inputs, *arguments, "--language", language]) == 2
        assert said in capsys.readouterr().err
