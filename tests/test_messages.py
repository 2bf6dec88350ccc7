"""What is said to people: every sentence is in the catalogue, and comes out in the language of whoever it is said to."""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest
from messages_tool import messages_tool

from gazette_pub.command.cli import run
from gazette_pub.issue import messages
from gazette_pub.issue.messages import Message, say, say_many, speaking, visible
from gazette_pub.publish.rules import rules

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "gazette_pub"
BULLETIN = "某省工作报告\n\n各位代表：\n\n　　生产增长07%，2月30日占比达到936%。\n"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return messages_tool()


@pytest.fixture(scope="module")
def catalogue(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of catalogues with one language, xx, in which each sentence stands between ⟦ and ⟧."""
    folder = tmp_path_factory.mktemp("locale")
    file = folder / "xx" / "LC_MESSAGES" / "gazette.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(compiled(dict(bracketed(all_sentences(tool)))))
    return folder


def all_sentences(tool: ModuleType) -> list[tuple[str, str | None]]:
    return [(sentence.one, sentence.many) for sentence in tool.gathered()]


def bracketed(sentences: list[tuple[str, str | None]]) -> Iterator[tuple[str, str]]:
    for one, many in sentences:
        yield (one, f"⟦{one}⟧") if many is None else (f"{one}\0{many}", f"⟦{one}⟧\0⟦{many}⟧")


def compiled(texts: dict[str, str]) -> bytes:
    """A catalogue as gettext reads it (GNU gettext manual, The Format of GNU MO Files)."""
    texts = {"": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n", **texts}
    pairs = sorted((key.encode(), value.encode()) for key, value in texts.items())
    begin, tables, strings = 28 + 16 * len(pairs), list[list[tuple[int, int]]](), b""
    for column in zip(*pairs, strict=True):
        tables.append([])
        for each in column:
            tables[-1].append((len(each), begin + len(strings)))
            strings += each + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + b"".join(struct.pack("<2I", *entry) for table in tables for entry in table) + strings


def test_the_template_of_translations_holds_every_sentence_that_is_said(
    tool: ModuleType, same_as_file: Callable[[str, Path], None]
) -> None:
    same_as_file(tool.template(), tool.TEMPLATE)


def said_to_people(nodes: list[ast.AST]) -> set[str]:
    """By what names a module says something: those that it takes from the messages. Another `say` says it to no person."""
    taken = (node for node in nodes if isinstance(node, ast.ImportFrom) and str(node.module).endswith("messages"))
    return {each.asname or each.name for node in taken for each in node.names} & {"say", "say_many"}


def test_what_is_said_is_a_template_and_never_put_together_before() -> None:
    """`say(f"…")` would be another sentence each time, and in no catalogue."""
    put_together = []
    for file in sorted(PACKAGE.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        to_people = said_to_people(nodes)
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in to_people:
                put_together += [
                    f"{file}:{node.lineno}" for each in node.args[:1] if not isinstance(each, ast.Constant)
                ]
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "found":
                put_together += [f"{file}:{node.lineno}" for each in node.args[:1] if isinstance(each, ast.JoinedStr)]
    assert put_together == []


def test_every_explanation_is_in_the_catalogue(tool: ModuleType) -> None:
    known = {one for one, _ in all_sentences(tool)}
    assert {rule.code for rule in rules().values() if rule.explanation not in known} == set()


def test_findings_and_their_sum_are_said_in_the_language_chosen(
    catalogue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(messages, "LOCALE", catalogue)
    (tmp_path / "b.txt").write_text(BULLETIN, encoding="utf-8")
    assert run(["check", str(tmp_path / "b.txt")], "xx") == 1
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert len(lines) > 2 and all(re.search(r" ⟦\w+⟧ [A-Z]\d{3} ⟦.*⟧( \[\w+\])?$", line) for line in lines)
    assert f"{tmp_path}/b.txt:5:11: ⟦error⟧ G501 ⟦“2月30日” is no day of the calendar⟧ [doc_1]" in lines
    assert "⟦1 error (G501)⟧" in said.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "lost.txt"], "gazette: lost.txt: ⟦no such file⟧\n"),
        (["explain", "G10"], "gazette: ⟦no such code: G10⟧\n  ⟦hint: "),
        (["--help"], "⟦Publishes an official gazette"),
        (["--help"], "⟦Print what an editor should look at.⟧"),
        (["--help"], "⟦Exit codes: "),
        (["check", "--help"], "⟦The same as --format json.⟧"),
        (["convert", "--help"], "⟦Formats, with commas between them: xml, "),
        (["explain", "V001"], "⟦The issue XML is not valid"),
        (["explain"], "V001  ⟦The issue XML is not valid"),
    ],
)
def test_errors_and_help_are_said_in_the_language_chosen(
    catalogue: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.setattr(messages, "LOCALE", catalogue)
    run(arguments, "xx")
    shown = capsys.readouterr()
    assert said in shown.out + shown.err
    run(arguments)
    shown = capsys.readouterr()
    assert "⟦" not in shown.out + shown.err


def test_each_thread_speaks_the_language_that_it_has_chosen(catalogue: Path) -> None:
    message = say("no such file")
    with speaking("xx", catalogue), ThreadPoolExecutor(1) as other:
        assert (str(message), other.submit(str, message).result()) == ("⟦no such file⟧", "no such file")
    assert str(message) == "no such file"


@pytest.mark.parametrize(("count", "said"), [(1, "1 number is missing"), (3, "3 numbers are missing")])
def test_what_counts_has_a_form_for_one_and_one_for_many(catalogue: Path, count: int, said: str) -> None:
    message = say_many("{count} number is missing", "{count} numbers are missing", count)
    with speaking("xx", catalogue):
        assert str(message) == f"⟦{said}⟧"
    assert str(message) == said


def test_a_language_without_a_catalogue_is_english(tmp_path: Path) -> None:
    with speaking("yy", tmp_path):
        assert str(say("{file}: valid", file="a.xml")) == "a.xml: valid"


def test_what_stands_in_a_gap_is_never_a_template() -> None:
    assert str(say("{file}: valid", file="{year}.xml")) == "{year}.xml: valid"
    assert str(Message("no gap in {this}")) == "no gap in {this}"


@pytest.mark.parametrize("unseen", ["\n", "\x1b", "\x9b", "\u202e", "\u2066", "\u2028", "\ufe0f", "\U000e0041", "\x7f"])
def test_whatever_would_steer_a_terminal_is_shown_as_its_escape(unseen: str) -> None:
    shown = visible(f"公报{unseen}.txt")
    assert shown.isprintable() and shown.encode("ascii", "replace").count(b"\\") == 1
    assert visible("公报 2024·1\ue000.txt") == "公报 2024·1\ue000.txt"
