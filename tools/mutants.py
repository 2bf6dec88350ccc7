"""Whether a test notices a number that moved, a word that is missing, a limit that is off by one.

    .venv/bin/python tools/mutants.py structure/measure checks/sums
    .venv/bin/python tools/mutants.py --most 40 structure/endings

Each number of a module is moved by one and by a fifth, each entry of its tables of words and each character of its
sets is taken out, each < becomes ≤. A mutant that the fast tests of the module pass is shown: a sentence is missing
there, or what was changed makes no difference and may go. With --most, only so many are tried, spread evenly over the
module from its first line to its last: the same ones each time.
"""

from __future__ import annotations

import argparse
import ast
import gc
import importlib
import importlib.abc
import importlib.machinery
import os
import re
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "gazette_pub"

TESTS = {
    "formats/pdf/conditions/__init__": ("test_press.py",),
    "formats/pdf/painting/marks": ("test_press.py",),
    "formats/pdf/preflight/looking": ("test_preflight.py",),
    "formats/pdf/preflight/rules": ("test_preflight.py",),
    "structure/amending": ("structure/test_nesting.py", "test_amendments.py"),
    "structure/assemble": (
        "structure/test_divisions.py",
        "structure/test_attachments.py",
        "structure/test_hints.py",
        "structure/test_tables.py",
        "structure/test_unplaced.py",
    ),
    "structure/candidate": ("structure/test_titles.py", "structure/test_evidence.py"),
    "structure/excluded": ("structure/test_titles.py", "structure/test_evidence.py"),
    "structure/categories": ("structure/test_front.py", "structure/test_titles.py"),
    "structure/contents": ("structure/test_contents.py", "structure/test_front.py"),
    "structure/opening": ("structure/test_contents.py",),
    "structure/covers": ("structure/test_front.py",),
    "structure/documents": ("structure/test_hints.py", "structure/test_tables.py", "structure/test_unplaced.py"),
    "structure/evidence": ("structure/test_evidence.py", "structure/test_titles.py"),
    "structure/foot": ("structure/test_unplaced.py",),
    "structure/forms": ("structure/test_recognise.py", "structure/test_tables.py"),
    "structure/line": ("structure/test_hints.py", "structure/test_unwrapped.py", "structure/test_measure.py"),
    "structure/articles": ("structure/test_nesting.py",),
    "structure/namerows": ("structure/test_rosters.py",),
    "structure/newspaper": ("structure/test_newspaper_page.py",),
    "structure/notes": ("structure/test_foot.py", "structure/test_passage.py"),
    "structure/numbered": ("structure/test_nesting.py",),
    "structure/paragraphs": ("structure/test_paragraphs.py", "structure/test_setting.py"),
    "structure/passage": ("test_as_printed.py", "structure/test_hints.py"),
    "structure/patterns": ("structure/test_outline.py", "structure/test_divisions.py"),
    "structure/place": ("structure/test_nesting.py", "structure/test_divisions.py"),
    "structure/provenance": ("structure/test_hints.py", "structure/test_passage.py"),
    "structure/quoted": ("structure/test_nesting.py", "test_amendments.py"),
    "structure/reading": ("structure/test_reading_state.py", "structure/test_endings.py"),
    "structure/recognise": ("structure/test_hints.py",),
    "structure/rosters": ("structure/test_rosters.py",),
    "structure/tables": ("structure/test_tables.py", "structure/test_columns_of_text.py", "structure/test_boxes.py"),
    "structure/titles": ("structure/test_titles.py", "structure/test_evidence.py"),
    "structure/unnumbered": ("structure/test_nesting.py",),
    "structure/worded": ("structure/test_nesting.py",),
    "formats/text/numbering": ("formats/test_page_numbers.py",),
    "formats/text/guesses": ("formats/test_lines.py",),
    "formats/text": ("formats/test_pages.py", "test_source.py", "test_as_printed.py"),
    "checks/copies": ("test_decimals.py",),
    "checks/figures": ("test_decimals.py",),
    "checks/points": ("test_decimals.py",),
    "checks/proof": ("test_decimals.py",),
    "checks": ("checks", "test_checks.py"),
    "finish/masthead": ("structure/test_front.py",),
    "finish": ("test_references.py", "test_finish.py"),
    "words/addresses": ("test_amendments.py", "test_references.py"),
    "words/fullnames": ("test_issuers.py",),
    "words/masthead": ("structure/test_front.py",),
    "words/modifications": ("test_amendments.py",),
    "words/signs": ("test_amendments.py",),
    "words": ("words", "test_words.py"),
}
"""The tests of a module, or of its room, that do not have its name."""

SECONDS = 120
"""After so many a run of the tests that does not end is over: the mutant is noticed."""

_TABLE = re.compile(r"_?[A-Z][A-Z_0-9]*")
_WORDS = re.compile(r"(?<=[|(:])[\u3400-\u9fff]+\||\|[\u3400-\u9fff]+(?=[|)])")
"""A word in a regex that offers several, with the bar beside it."""

_OTHER: dict[type[ast.cmpop], ast.cmpop] = {ast.Lt: ast.LtE(), ast.LtE: ast.Lt(), ast.Gt: ast.GtE(), ast.GtE: ast.Gt()}


@dataclass(frozen=True)
class Mutant:
    """A change of one place of a module; `apply` makes it in the module's tree."""

    line: int
    change: str
    apply: Callable[[], None]


def mutants_of(tree: ast.Module) -> Iterator[Mutant]:
    """Every change of one place of the module."""
    for node in _walk(tree):
        yield from _moved(node)
        yield from _swapped(node)
        yield from _without_a_word(node)
        yield from _without_an_entry(node)


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that hold at run time: neither what is only said of them nor the examples of a pattern."""
    yield node
    for child in ast.iter_child_nodes(node):
        said = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if not said and child not in _examples(node):
            yield from _walk(child)


def _examples(node: ast.AST) -> list[ast.AST]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return []
    if node.func.id == "Pattern":
        return [*node.args[1:], *node.keywords]
    return list(node.args) if node.func.id in ("say", "say_many") else []


def _set(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _moved(node: ast.AST) -> Iterator[Mutant]:
    """A number one less and one more, and a fifth less and a fifth more."""
    if not isinstance(node, ast.Constant) or isinstance(node.value, bool) or not isinstance(node.value, int | float):
        return
    value = node.value
    fifths = [round(value * by) if isinstance(value, int) else value * by for by in (0.8, 1.2)]
    for new in sorted({value - 1, value + 1, *fifths} - {value}):
        yield Mutant(node.lineno, f"{value} → {new}", _set(node, "value", new))


def _swapped(node: ast.AST) -> Iterator[Mutant]:
    """A comparison that holds, or no longer holds, for the limit itself."""
    for at, sign in enumerate(node.ops if isinstance(node, ast.Compare) else ()):
        if isinstance(node, ast.Compare) and (other := _OTHER.get(type(sign))):
            ops = [*node.ops[:at], other, *node.ops[at + 1 :]]
            yield Mutant(node.lineno, f"{type(sign).__name__} → {type(other).__name__}", _set(node, "ops", ops))


def _without_a_word(node: ast.AST) -> Iterator[Mutant]:
    """A set of characters without one of them, a text of words without one, a regex without one that it offers."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _each_out(node, (found.span() for found in _WORDS.finditer(node.value)))
    text = _characters(node)
    if text is not None:
        yield from _each_out(text, ((at, at + 1) for at in range(len(str(text.value)))))
    text = _split(node)
    if text is not None:
        yield from _each_out(text, (found.span() for found in re.finditer(r"\S+", str(text.value))))


def _characters(node: ast.AST) -> ast.Constant | None:
    """The characters of frozenset("…"), or of what is asked of a character: in "…"."""
    text: ast.AST | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("frozenset", "set"):
        text = node.args[0] if node.args else None
    elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
        text = node.comparators[0]
    return text if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def _split(node: ast.AST) -> ast.Constant | None:
    """The words of "甲 乙".split()."""
    called = node.func if isinstance(node, ast.Call) else None
    text = called.value if isinstance(called, ast.Attribute) and called.attr == "split" else None
    return text if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def _each_out(node: ast.Constant, spans: Iterable[tuple[int, int]]) -> Iterator[Mutant]:
    text = str(node.value)
    for start, end in spans:
        yield Mutant(node.lineno, f"without {text[start:end]}", _set(node, "value", text[:start] + text[end:]))


def _without_an_entry(node: ast.AST) -> Iterator[Mutant]:
    """A table of the module, or a list of what something may be, without one of its entries."""
    table = _table(node)
    if isinstance(table, ast.Tuple | ast.List | ast.Set) and len(table.elts) > 1:
        for at, entry in enumerate(table.elts):
            rest = [*table.elts[:at], *table.elts[at + 1 :]]
            yield Mutant(entry.lineno, f"without {ast.unparse(entry)[:40]}", _set(table, "elts", rest))
    elif isinstance(table, ast.Dict):
        for at, key in enumerate(table.keys):
            if key is not None:
                yield Mutant(key.lineno, f"without {ast.unparse(key)[:40]}", _row_out(table, at))


def _table(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
        return node.comparators[0]
    target = (
        node.targets[0] if isinstance(node, ast.Assign) else node.target if isinstance(node, ast.AnnAssign) else None
    )
    named = isinstance(target, ast.Name) and _TABLE.fullmatch(target.id)
    return node.value if named and isinstance(node, ast.Assign | ast.AnnAssign) else None


def _row_out(table: ast.Dict, at: int) -> Callable[[], None]:
    def apply() -> None:
        del table.keys[at], table.values[at]

    return apply


class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from a tree instead of from its file."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.code = name, path, compile(tree, str(path), "exec")

    def find_spec(self, name: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        return importlib.machinery.ModuleSpec(name, self, origin=str(self.path)) if name == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.path)
        exec(self.code, module.__dict__)


class Subject:
    """A module and its tests."""

    def __init__(self, module: str) -> None:
        self.name = f"gazette_pub.{module.replace('/', '.')}"
        self.path = HOUSE / f"{module}.py"
        self.source = self.path.read_text(encoding="utf-8")
        self.tests = tests_of(module)
        self.mutants = list(mutants_of(ast.parse(self.source)))

    def spread(self, most: int | None) -> list[int]:
        """Which mutants are tried: all, or `most` of them at even steps."""
        count = len(self.mutants)
        tried = count if most is None else min(most, count)
        return [at * count // tried for at in range(tried)]

    def survivors(self, tried: Iterable[int]) -> Iterator[Mutant]:
        """Those of the mutants that no test notices."""
        if self._is_noticed(None):
            raise SystemExit(f"{self.path}: its tests fail as it is: {' '.join(self.tests)}")
        return (self.mutants[at] for at in tried if not self._is_noticed(at))

    def _is_noticed(self, at: int | None) -> bool:
        """Whether a test fails with the mutant, in a process of its own."""
        child = os.fork()
        if child:
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
        signal.alarm(SECONDS)
        code = 1
        try:
            code = self._run(at)
        finally:
            os._exit(code)

    def _run(self, at: int | None) -> int:
        """The exit code of the tests, of which the examples of the module's own patterns are the first."""
        import pytest

        if at is not None:
            tree = ast.parse(self.source)
            list(mutants_of(tree))[at].apply()
            sys.meta_path.insert(0, _Mutated(self.name, self.path, tree))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        if not all(map(_holds, _patterns(vars(importlib.import_module(self.name)).values()))):
            return 1
        warned = "ignore::pytest.PytestAssertRewriteWarning"  # the libraries are imported already
        return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-m", "not slow", "-W", warned, *self.tests]))


def tests_of(module: str) -> list[str]:
    """The files of the module's tests, as pytest takes them: those of its name, then those of the table."""
    room, _, name = module.rpartition("/")
    own = (f"{room.partition('/')[0]}/test_{name}.py", f"test_{name}.py")
    listed = (path for path in (*own, *TESTS.get(module, ()), *TESTS.get(room, ())))
    return [f"tests/{path}" for path in dict.fromkeys(listed) if (ROOT / "tests" / path).exists()]


def _patterns(values: Iterable[object]) -> Iterator[Any]:
    """The patterns among the values, and in the rows of tables."""
    for value in values:
        if type(value).__name__ == "Pattern":
            yield value
        elif isinstance(value, tuple | list):
            yield from _patterns(value)
        elif isinstance(value, dict):
            yield from _patterns(value.values())


def _holds(pattern: Any) -> bool:
    return all(map(pattern.finds, pattern.matches)) and not any(map(pattern.finds, pattern.never))


def _warm() -> None:
    """What every run needs is imported once: the libraries, and the regexes that the house compiles."""
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    re._MAXCACHE = 100_000  # type: ignore[attr-defined]
    importlib.import_module("hypothesis")
    importlib.import_module("gazette_pub.command.cli")
    for name in [name for name in sys.modules if name.partition(".")[0] == "gazette_pub"]:
        del sys.modules[name]
    gc.collect()
    gc.freeze()


def main(modules: Sequence[str], most: int | None) -> None:
    os.nice(19)
    _warm()
    for module in modules:
        subject, alive = Subject(module), 0
        lines, tried = subject.source.split("\n"), subject.spread(most)
        for mutant in subject.survivors(tried):
            alive += 1
            shown = lines[mutant.line - 1].strip()[:100]
            sys.stdout.write(f"gazette_pub/{module}.py:{mutant.line}: {mutant.change} | {shown}\n")
            sys.stdout.flush()
        dead = len(tried) - alive
        sys.stdout.write(f"{module}: {len(tried)} mutants, {dead} dead, {100 * dead / max(len(tried), 1):.1f} %\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("module", nargs="+", help="structure/measure, checks/sums …")
    parser.add_argument("--most", type=int, help="try so many mutants of each module, spread evenly over it")
    main(parser.parse_args().module, parser.parse_args().most)
