"""Gathers what the program says to people into gazette_pub/locale/gazette.pot, from which every translation begins.

.venv/bin/python tools/messages.py
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gazette_pub"
TEMPLATE = PACKAGE / "locale" / "gazette.pot"

SPOKEN = {"say": 1, "say_many": 2, "found": 1}
"""Functions that say something, and how many forms of it they take, first of all their arguments."""

EXPLAINED = {"rule": 2}
"""Functions that take an explanation: which argument it is, from 0."""

HELPING = frozenset({"help", "short_help", "epilog"})
"""What the command line takes as help."""

DOCUMENTED = frozenset({"check", "command", "group"})
"""Decorators that show a function's docstring to people."""

HEADER = """\
# What gazette_pub says to people. Made by tools/messages.py.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""

_GAP = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True)
class Sentence:
    """A template, and its form for many where it counts."""

    one: str
    many: str | None = None


def template() -> str:
    """The whole of gazette.pot: every sentence once, with the files that say it, in the order of files and lines."""
    places: dict[Sentence, list[str]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        for sentence in sentences(ast.parse(file.read_text(encoding="utf-8"))):
            name = file.relative_to(ROOT).as_posix()
            if name not in places.setdefault(sentence, []):
                places[sentence].append(name)
    return "\n".join([HEADER, *(_entry(sentence, files) for sentence, files in places.items())])


def sentences(module: ast.Module) -> Iterator[Sentence]:
    """What a module says, in the order of its lines; a template that is nothing but gaps says nothing."""
    places = [node for node in ast.walk(module) if isinstance(node, ast.expr | ast.stmt)]
    for node in sorted(places, key=lambda node: (node.lineno, node.col_offset)):
        for sentence in _said(node):
            if re.search(r"\w", _GAP.sub("", sentence.one)):
                yield sentence


def _said(node: ast.AST) -> Iterator[Sentence]:
    if isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.FunctionDef) and DOCUMENTED & {_name(each) for each in node.decorator_list}:
        yield Sentence(ast.get_docstring(node) or "")


def _of_call(call: ast.Call) -> Iterator[Sentence]:
    name = _name(call)
    if name in SPOKEN:
        forms = [text for each in call.args[: SPOKEN[name]] if (text := _text(each)) is not None]
        if len(forms) == SPOKEN[name]:
            yield Sentence(*forms)
    elif name in EXPLAINED and len(call.args) > EXPLAINED[name]:
        explanation = call.args[EXPLAINED[name]]
        if isinstance(explanation, ast.Constant):
            yield Sentence(inspect.cleandoc(str(explanation.value)))
    yield from (Sentence(text) for each in call.keywords if each.arg in HELPING and (text := _text(each.value)))


def _name(node: ast.AST) -> str | None:
    """The last name of what is called: `found` of `rule.found(…)`."""
    function = node.func if isinstance(node, ast.Call) else node
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else None


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _entry(sentence: Sentence, files: list[str]) -> str:
    flags = ["#, python-brace-format"] if _GAP.search(sentence.one) else []
    many = [] if sentence.many is None else [f"msgid_plural {_quoted(sentence.many)}"]
    none = ['msgstr ""'] if sentence.many is None else ['msgstr[0] ""', 'msgstr[1] ""']
    where = [f"#: {' '.join(files)}"]
    return "\n".join([*where, *flags, f"msgid {_quoted(sentence.one)}", *many, *none, ""])


def _quoted(text: str) -> str:
    """The text as a PO file has it: one line in quotes for each of its own."""
    lines = text.splitlines(keepends=True)
    quoted = [f'"{line.translate(_ESCAPES)}"' for line in lines]
    return quoted[0] if len(quoted) == 1 else "\n".join(['""', *quoted])


_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\b": "\\b", "\t": "\\t"})


if __name__ == "__main__":
    TEMPLATE.write_text(template(), encoding="utf-8")
