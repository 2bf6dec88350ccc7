"""Every pattern of a printed line matches its examples, and none of the lines that it must not match."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]

import pytest
from backtracking import pumped

import gazette_pub
from gazette_pub.words.pattern import Pattern

TECHNICAL = {
    "formats.word.reading.chunks": "how mail and HTML begin, and what they say of their encoding",
    "command.addresses": "parts of an address",
    "command.completing": "what stands for an argument in help",
    "formats.html.compared": "words of whatever text, and what XML may not hold",
    "year.index": "figures in the names of files",
    "command.licences": "what packages say of themselves",
    "parts.first": "the names of files",
    "parts.identity": "the characters of an identifier",
    "parts.recipe": "identifiers, and the names of files",
    "issue.toml_lines": "the grammar of TOML",
    "parts.names": "what the name of a file may not have",
    "command.stamp": "what a picture is called beside an HTML page",
    "publish.media": "what the name of a file may not have",
    "publish.correcting": "what stands before the root of an XML file",
    "formats.akn.checking.wording": "what libxml2 says of a schema",
    "command.help": "what stands for an argument in help",
    "formats.akn.checking.dates": "figures, and dates in the letters of Europe",
    "formats.akn.checking.eids": "parts of an identifier",
    "formats.akn.checking.frbr": "parts of an address",
    "formats.akn.checking.languages": "codes of ISO 639 and 3166",
    "formats.akn.checking.links": "parts of an address",
    "merge.pointers": "places held for blocks, in characters of private use",
    "formats.akn.checking.naming": "parts of an address",
    "formats.akn.checking.order": "what is a number at all, and what its marks",
    "formats.akn.checking.numbers": "pieces of a number, whatever they are",
    "formats.akn.iris": "RFC 3987",
    "formats.akn.checking.schema": "what libxml2 says",
    "formats.akn.validate": "what libxml2 says",
    "formats.beginnings": "how files begin: XML and HTML names",
    "formats.encodings": "bytes",
    "formats.pdf.by_css": "what WeasyPrint says of its steps",
    "formats.pdf.conditions": "what an ICC profile says of itself",
    "formats.pdf.preflight.tokens": "bytes of a PDF",
    "formats.word.template.page": "measures with their units",
    "formats.word.opening": "content types, relationships and namespaces of OPC",
    "formats.strangers": "how files begin: mail, JSON, PostScript",
    "formats.word.markup": "line ends and tabs",
    "issue.messages": "characters that steer a terminal",
    "issue.mistakes": "what libxml2 says",
    "issue.particulars": "what somebody types: a day, a code of ISO 3166",
    "issue.pictures": "the name of a file; how SVG begins",
    "issue.syntax": "what libxml2 says",
    "issue.tomls": "what Python says of TOML",
    "layout.limits": "what a style sheet says of a colour",
    "structure.newspaper": "the words that are looked for",
    "words.pattern": "whatever a pattern is made of",
}
"""Modules whose expressions are held against no printed text, and against what instead."""


def modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(gazette_pub.__path__, "gazette_pub."):
        if not module.name.endswith("__main__"):
            yield module.name


def held(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Every expression and pattern in a value: itself, or in the rows of a table."""
    if isinstance(value, (Pattern, re.Pattern)):
        yield name, value
    elif isinstance(value, (tuple, list)):
        for n, row in enumerate(value):
            yield from held(f"{name}[{n}]", row)
    elif isinstance(value, dict):
        for key, row in value.items():
            yield from held(f"{name}[{key}]", row)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from held(f"{name}.{field.name}", getattr(value, field.name))


HELD = {
    name: value
    for module in modules()
    for own, held_by in vars(importlib.import_module(module)).items()
    for name, value in held(f"{module.removeprefix('gazette_pub.')}.{own}", held_by)
}
PATTERNS = [
    pytest.param(pattern, id=names[0])
    for pattern in dict.fromkeys(value for value in HELD.values() if isinstance(value, Pattern))
    if (names := [name for name, value in HELD.items() if value is pattern])
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_matches_its_examples(pattern: Pattern) -> None:
    assert pattern.matches
    assert [text for text in pattern.matches if not pattern.finds(text)] == []


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_leaves_its_counterexamples_alone(pattern: Pattern) -> None:
    assert pattern.never
    assert [text for text in pattern.never if pattern.finds(text)] == []


def bare(source: str) -> list[int]:
    """The lines of a module's expressions that no pattern holds."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    in_patterns = {id(part) for call in calls if ast.unparse(call.func) == "Pattern" for part in ast.walk(call)}
    asked = re.compile(r"re\.(?:compile|match|search|fullmatch|sub|split|findall|finditer)|Expression")
    return [call.lineno for call in calls if asked.fullmatch(ast.unparse(call.func)) and id(call) not in in_patterns]


@pytest.mark.parametrize("module", [name.removeprefix("gazette_pub.") for name in modules()])
def test_printed_text_is_recognised_by_patterns_alone(module: str) -> None:
    source = Path(str(importlib.import_module(f"gazette_pub.{module}").__file__)).read_text(encoding="utf-8")
    assert bool(bare(source)) == (module in TECHNICAL), f"lines {bare(source)}"


def test_a_bare_expression_is_seen() -> None:
    assert bare("a = re.compile('b')\nc = Pattern(re.compile('d'), ('d',), ('e',))\nre.sub('f', '', g)") == [1, 3]
    assert bare("a = Expression('b')\nc = Pattern(Expression('d'), ('d',), ('e',))") == [1]


REGEXES = [
    pytest.param(regex, id=name)
    for name, value in HELD.items()
    if isinstance(regex := value.regex if isinstance(value, Pattern) else value, re.Pattern)
    and isinstance(regex.pattern, str)
]


def repeats_within(parsed: object, inside: bool = False) -> bool:
    """Whether a repetition of more than one length stands inside an unbounded one: what makes backtracking explode."""
    for operator, argument in parsed:  # type: ignore[attr-defined]
        repeated = operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT)
        unbounded = repeated and argument[1] == _constants.MAXREPEAT
        if inside and repeated and argument[1] > max(argument[0], 1):
            return True
        for part in argument if isinstance(argument, (tuple, list)) else [argument]:
            for inner in part if isinstance(part, list) else [part]:
                if isinstance(inner, _parser.SubPattern) and repeats_within(inner, inside or unbounded):
                    return True
    return False


@pytest.mark.parametrize("regex", REGEXES)
def test_no_expression_can_backtrack_out_of_bounds(regex: re.Pattern[str]) -> None:
    assert not repeats_within(_parser.parse(regex.pattern, regex.flags & re.VERBOSE))


def test_the_check_for_backtracking_sees_nested_repetition() -> None:
    assert repeats_within(_parser.parse("(a+)+b")) and not repeats_within(_parser.parse("a+b+"))


SOURCES = {
    module.removeprefix("gazette_pub."): Path(str(importlib.import_module(module).__file__)).read_text(encoding="utf-8")
    for module in modules()
}


ASKS = re.compile(r"\b(\w+(?:\[\w+\])?)\.(match|search|fullmatch|finditer|findall|sub|split)\(")

ASKED: dict[str, dict[str, set[str]]] = {}
"""How each name is held against texts, and in which modules."""

for _module, _source in SOURCES.items():
    for _name, _way in ASKS.findall(_source):
        ASKED.setdefault(_name, {}).setdefault(_module, set()).add(_way)

NAMED = {module: {line.partition(" = ")[0] for line in source.split("\n")} for module, source in SOURCES.items()}
"""What each module gives a name of its own."""


def ways(name: str, value: object) -> set[str]:
    """How an expression is held against texts: as it says itself, and as is written where its name is known."""
    module, _, own = name.rpartition(".")
    asked = ASKED.get(own, {})
    known = [each for each in asked if each == module or not (own.startswith("_") or own in NAMED[each])]
    found = {way for each in known for way in asked[each]}
    said = {value.way} if isinstance(value, Pattern) else set() if found else {"search"}
    return said | {way if way in ("match", "fullmatch") else "search" for way in found}


HELD_IN_WAYS = [
    pytest.param(value.regex if isinstance(value, Pattern) else value, way, id=f"{name} {way}")
    for name, value in {id(value): (name, value) for name, value in HELD.items()}.values()
    for way in sorted(ways(name, value))
]


@pytest.mark.parametrize(("regex", "way"), [each for each in HELD_IN_WAYS if isinstance(each.values[0].pattern, str)])  # type: ignore[union-attr]
def test_every_expression_takes_a_straight_line_s_time(regex: re.Pattern[str], way: str) -> None:
    assert pumped(regex, way) is None


@pytest.mark.parametrize(
    ("expression", "way"),
    [
        ("a*a*b", "match"),  # where does the first end?
        (r"\s*\S*\s*\S*x", "match"),
        (r"\d*\d{0,3}\d*x", "match"),  # a bound between changes nothing
        ("(?:ab|a|b)*c", "match"),
        ("[ab]+a+", "fullmatch"),
        ("a+b", "search"),  # each a begins anew
        ("《[^》]*》", "search"),
        (r"\s+$", "search"),
        ("，(?![^《]*》)", "search"),  # looks ahead as far as it likes
        ("a(?:[ab]*c)?", "search"),  # each match looks at all the rest
    ],
)
def test_an_expression_that_takes_longer_is_seen_by_a_text_that_makes_it(expression: str, way: str) -> None:
    piece = pumped(re.compile(expression), way)
    assert piece


@pytest.mark.parametrize(
    ("expression", "way"),
    [
        ("a+b", "match"),
        ("a+", "search"),  # holds wherever it ends
        ("^a+b", "search"),
        ("(?<!a)a+b", "search"),
        ("《[^《》]*》", "search"),  # stops where the next begins
        ("，(?![^《]{0,9}》)", "search"),
        ("a*+ab", "match"),  # gives nothing back
        (r"\d+(?:,\d+)*x", "match"),
        ("(?:ab)*a?b*c", "match"),
        (r"(?:[ ]\S)+", "search"),  # each round comes by an end
    ],
)
def test_an_expression_that_never_turns_far_back_is_left_alone(expression: str, way: str) -> None:
    assert pumped(re.compile(expression), way) is None
