"""Gathers what the program says to people into gazette_pub/locale/gazette.pot, and brings the translations up to it.

    .venv/bin/python tools/messages.py

A new sentence comes into each LANGUAGE/LC_MESSAGES/gazette.po untranslated, one that is said no more is gone from it, and
gazette.mo is compiled from what is translated. Prints what is still to be translated, and exits 1 where something is.
"""

from __future__ import annotations

import ast
import functools
import inspect
import io
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gazette_pub.structure.why import DOCUMENTATION

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gazette_pub"
LOCALE = PACKAGE / "locale"
TEMPLATE = LOCALE / "gazette.pot"
SETTING_UP = (ROOT / "tools" / "install.py", ROOT / "tools" / "set_up.py")
"""What speaks to people before the package does."""

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

LANGUAGES = {
    "zh": """\
# 公报程序对人说的话，中文。由 tools/messages.py 整理，译文直接写在这里。
msgid ""
msgstr ""
"Language: zh\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"""
}
"""The head of each translation. A language that says `plural=0` has one form for all counts."""

_PLACEHOLDER = re.compile(r"[A-Z][A-Z|:]+")
"""What stands for an argument: INPUT, FILE:LINE. Each is a sentence of its own."""

_GAP = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True)
class Sentence:
    """A template, and its form for many where it counts."""

    one: str
    many: str | None = None


def template() -> str:
    """The whole of gazette.pot: every sentence once, with the files that say it, in the order of files and lines."""
    return _catalogue(HEADER, gathered(), {}, forms=2)


@functools.cache
def gathered() -> dict[Sentence, list[str]]:
    """Every sentence that is said, and the files that say it."""
    places: dict[Sentence, list[str]] = {}
    for file in (*sorted(PACKAGE.rglob("*.py")), *SETTING_UP):
        for sentence in sentences(ast.parse(file.read_text(encoding="utf-8"))):
            name = file.relative_to(ROOT).as_posix()
            if name not in places.setdefault(sentence, []):
                places[sentence].append(name)
    for rule in DOCUMENTATION.values():
        places.setdefault(Sentence(rule), ["gazette_pub/structure/why.py"])
    return places


def po(language: str) -> Path:
    """The file of a translation, for people."""
    return LOCALE / language / "LC_MESSAGES" / "gazette.po"


def translated(language: str) -> dict[str, str]:
    """What is translated so far, by the sentence in English."""
    if not po(language).exists():
        return {}
    with po(language).open("rb") as opened:
        catalogue = read_po(opened)
    found = {_first(message.id): _first(message.string) for message in catalogue if message.id and not message.fuzzy}
    return {one: said for one, said in found.items() if said}


def brought_up(language: str) -> str:
    """The whole of a gazette.po, with every sentence that is said now, and of translations what there is."""
    return _catalogue(LANGUAGES[language], gathered(), translated(language), forms=1)


def compiled(language: str) -> bytes:
    """The gazette.mo of a translation, as gettext reads it: what is translated."""
    catalogue = _Undated(language, fuzzy=False)
    said = translated(language)
    for sentence in gathered():
        if sentence.one in said:
            ids = sentence.one if sentence.many is None else (sentence.one, sentence.many)
            catalogue.add(ids, said[sentence.one] if sentence.many is None else (said[sentence.one],))
    made = io.BytesIO()
    write_mo(made, catalogue)
    return made.getvalue()


def untranslated(language: str) -> list[str]:
    """The sentences that a language still lacks, each with the files that say it."""
    said = translated(language)
    return [f"{' '.join(files)}: {each.one}" for each, files in gathered().items() if each.one not in said]


class _Undated(Catalog):
    """A catalogue whose head says nothing of the day on which it was made, nor of the Babel that made it."""

    @property  # type: ignore[misc]  # Babel's can be set
    def mime_headers(self) -> list[tuple[str, str]]:
        wanted = ("Language", "Content-Type", "Content-Transfer-Encoding", "MIME-Version", "Plural-Forms")
        return [(name, value) for name, value in super().mime_headers if name in wanted]


def _first(forms: object) -> str:
    return str(forms[0] if isinstance(forms, list | tuple) else forms or "")


def _catalogue(head: str, said: Mapping[Sentence, list[str]], translations: Mapping[str, str], forms: int) -> str:
    entries = (_entry(sentence, files, translations.get(sentence.one, ""), forms) for sentence, files in said.items())
    return "\n".join([head, *entries])


def sentences(module: ast.Module) -> Iterator[Sentence]:
    """What a module says, in the order of its lines; a template that is nothing but gaps says nothing."""
    places = [node for node in ast.walk(module) if isinstance(node, (ast.Call, ast.FunctionDef))]
    for node in sorted(places, key=lambda node: (node.lineno, node.col_offset)):
        for sentence in _said(node):
            if re.search(r"\w", _GAP.sub("", sentence.one)):
                yield sentence


def _said(node: ast.Call | ast.FunctionDef) -> Iterator[Sentence]:
    if isinstance(node, ast.Call):
        yield from _of_call(node)
    elif DOCUMENTED & {_name(each) for each in node.decorator_list}:
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
    for each in call.keywords:
        if each.arg == "metavar":
            yield from map(Sentence, _PLACEHOLDER.findall(_text(each.value) or ""))


def _name(node: ast.AST) -> str | None:
    """The last name of what is called: `found` of `rule.found(…)`."""
    function = node.func if isinstance(node, ast.Call) else node
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else None


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _entry(sentence: Sentence, files: list[str], said: str, forms: int) -> str:
    flags = ["#, python-brace-format"] if _GAP.search(sentence.one) else []
    many = [] if sentence.many is None else [f"msgid_plural {_quoted(sentence.many)}"]
    answers = ["msgstr"] if sentence.many is None else [f"msgstr[{form}]" for form in range(forms)]
    where = [f"#: {' '.join(files)}"]
    return "\n".join(
        [*where, *flags, f"msgid {_quoted(sentence.one)}", *many, *(f"{each} {_quoted(said)}" for each in answers), ""]
    )


def _quoted(text: str) -> str:
    """The text as a PO file has it: one line in quotes for each of its own."""
    lines = text.splitlines(keepends=True) or [""]
    quoted = [f'"{line.translate(_ESCAPES)}"' for line in lines]
    return quoted[0] if len(quoted) == 1 else "\n".join(['""', *quoted])


_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\b": "\\b", "\t": "\\t"})


def main() -> int:
    """Writes all the files; the exit code."""
    TEMPLATE.write_text(template(), encoding="utf-8")
    lacking = []
    for language in LANGUAGES:
        po(language).parent.mkdir(parents=True, exist_ok=True)
        po(language).write_text(brought_up(language), encoding="utf-8")
        po(language).with_suffix(".mo").write_bytes(compiled(language))
        lacking += [f"{po(language).relative_to(ROOT)}: to be translated: {each}" for each in untranslated(language)]
    print(*lacking, sep="\n", end="\n" if lacking else "")  # noqa: T201
    return int(bool(lacking))


if __name__ == "__main__":
    sys.exit(main())
