"""Every pattern of a printed line matches its examples, and none of the lines that it must not match."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import itertools
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from backtracking import pumped

import gazette_pub
from gazette_pub.words import signs
from gazette_pub.words.pattern import Expression, Pattern

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
    "formats.pdf.rebuilding": "bytes of a PDF",
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
    "words.programs": "whatever a pattern is made of",
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


ROOMS = sorted({name.split(".")[1] for name in modules()})
by_room = pytest.mark.parametrize("room", ROOMS)


@cache
def every_held() -> dict[str, object]:
    """Every expression and pattern of the package by the names that it is held by: module, name and place in a table."""
    return {
        name: value
        for module in modules()
        for own, held_by in vars(importlib.import_module(module)).items()
        for name, value in held(f"{module.removeprefix('gazette_pub.')}.{own}", held_by)
    }


def held_in(room: str) -> dict[str, object]:
    return {name: value for name, value in every_held().items() if name.split(".")[0] == room}


def patterns_of(room: str) -> dict[str, Pattern]:
    return {name: value for name, value in held_in(room).items() if isinstance(value, Pattern)}


def regex_of(value: object) -> re.Pattern[str] | None:
    """The expression, if it reads text."""
    regex = value.regex if isinstance(value, Pattern) else value
    return regex if isinstance(regex, re.Pattern) and isinstance(regex.pattern, str) else None


def test_patterns_are_found_in_the_rooms() -> None:
    assert len({id(pattern) for room in ROOMS for pattern in patterns_of(room).values()}) > 700
    assert len({id(value) for room in ROOMS for value in held_in(room).values() if regex_of(value)}) > 800


def written() -> str:
    """All that is written in patterns, as one sum."""
    return sha256(
        repr([(name, each.written) for room in ROOMS for name, each in patterns_of(room).items()]).encode()
    ).hexdigest()


def test_a_pattern_is_written_alike_in_every_process() -> None:
    """By what is written in it the next process finds what it compiles to (`words/programs`); a set has another order in each."""
    asked = [sys.executable, "-c", "import test_patterns; print(test_patterns.written())"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    sums = {
        subprocess.run(
            asked, env={**environment, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in "12"
    }
    assert len(sums) == 1


@by_room
def test_a_pattern_matches_its_examples(room: str) -> None:
    patterns = patterns_of(room)
    assert [name for name, pattern in patterns.items() if not pattern.matches] == []
    assert {(name, text) for name, each in patterns.items() for text in each.matches if not each.finds(text)} == set()


@by_room
def test_a_pattern_leaves_its_counterexamples_alone(room: str) -> None:
    patterns = patterns_of(room)
    assert [name for name, pattern in patterns.items() if not pattern.never] == []
    assert {(name, text) for name, each in patterns.items() for text in each.never if each.finds(text)} == set()


def holds_one_of(parsed: object, words: Sequence[str]) -> bool:
    """Whether every text in which this finds anything has one of these words: behind each other, in each branch, beside it."""
    run = ""
    for operator, argument in parsed:  # type: ignore[attr-defined]
        run = run + chr(argument) if operator is _constants.LITERAL else ""
        if any(word in run for word in words) or part_holds_one_of(operator, argument, words):
            return True
    return False


def part_holds_one_of(operator: object, argument: Any, words: Sequence[str]) -> bool:
    if operator is _constants.BRANCH:
        return all(holds_one_of(branch, words) for branch in argument[1])
    if operator is _constants.IN:
        return all(character is not None and character in words for character in characters_of(argument))
    if operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        least, _, repeated = argument
        return least > 0 and (holds_one_of(repeated, words) or rows_hold_one_of(repeated, min(least, 3), words))
    if operator in (_constants.SUBPATTERN, _constants.ASSERT):
        return holds_one_of(argument[-1], words)
    return False


def characters_of(argument: Any) -> list[str | None]:
    """The characters of a class, with None for what is more than one."""
    return [chr(given) if kind is _constants.LITERAL else None for kind, given in argument]


def rows_hold_one_of(repeated: Any, length: int, words: Sequence[str]) -> bool:
    """Whether every row of so many characters of a class has one of the words."""
    ((operator, argument), *rest) = repeated
    if rest or operator is not _constants.IN or len(argument) > 3:
        return False
    rows = itertools.product(characters_of(argument), repeat=length)
    return all(None not in row and any(word in "".join(map(str, row)) for word in words) for row in rows)


@by_room
def test_what_a_pattern_needs_stands_in_all_that_it_finds(room: str) -> None:
    asked = {(name, words): each for name, each in patterns_of(room).items() for words in each.needs}
    proved = {
        key
        for key, each in asked.items()
        if holds_one_of(_parser.parse(each.regex.pattern, each.regex.flags & ~re.UNICODE), key[1])
    }
    assert asked.keys() - proved == set()
    assert [name for (name, _), each in asked.items() if each.regex.flags & re.IGNORECASE] == []


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("甲?", "甲"),
        ("甲|乙", "甲"),
        ("[甲乙]", "甲"),
        ("[^甲]", "甲"),
        ("[^甲乙]", "甲乙"),
        ("[a-c]", "ac"),
        ("甲.乙", ("甲乙",)),
        ("(?!甲)", "甲"),
        ("[甲乙]{2}", ("甲甲", "乙乙")),
        ("[^甲]{2}", ("甲甲",)),
        (".", "甲"),
    ],
)
def test_a_word_that_need_not_be_there_is_seen(expression: str, words: Sequence[str]) -> None:
    assert not holds_one_of(_parser.parse(expression), words)


def test_a_text_without_what_a_pattern_needs_is_not_held_against_it() -> None:
    pattern = Pattern(Expression("第.{1,9}号"), ("第1号",), ("第1条",), "search", needs=("第", ("号", "期")))
    assert pattern.search("第1条") is None and "regex" not in vars(pattern)  # it is not even compiled
    assert pattern.search("在第1号上", 1) and not pattern.search("在第1号上", 2)


def test_nothing_is_found_or_changed_in_a_text_without_what_a_pattern_needs() -> None:
    pattern = Pattern(Expression("[，；]"), ("甲，乙",), ("甲",), "search", needs=("，；",))
    assert [*pattern.finditer("甲乙")] == pattern.findall("甲乙") == [] and pattern.split("甲乙") == ["甲乙"]
    assert pattern.sub("、", "甲乙", count=1) == "甲乙" and "regex" not in vars(pattern)
    assert [found[0] for found in pattern.finditer("甲，乙；丙")] == pattern.findall("甲，乙；丙") == ["，", "；"]
    assert pattern.split("甲，乙；丙", maxsplit=1) == ["甲", "乙；丙"]
    assert pattern.sub("、", "甲，乙；丙", count=1) == "甲、乙；丙"


def beginnings(parsed: Any) -> tuple[frozenset[str], bool]:
    """The characters that what this finds begins with, `any` where there is no end to them; and whether it may be empty."""
    begun: frozenset[str] = frozenset()
    for operator, argument in parsed:
        own, may_be_empty = beginnings_of_part(operator, argument)
        begun |= own
        if not may_be_empty:
            return begun, False
    return begun, True


def beginnings_of_part(operator: object, argument: Any) -> tuple[frozenset[str], bool]:
    if operator in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT):
        return frozenset(), True
    if operator is _constants.LITERAL:
        return frozenset(chr(argument)), False
    if operator is _constants.IN:
        return frozenset(each or "any" for each in characters_of(argument)), False
    if operator is _constants.BRANCH:
        branches = [beginnings(branch) for branch in argument[1]]
        return frozenset().union(*(own for own, _ in branches)), any(may_be_empty for _, may_be_empty in branches)
    if operator is _constants.SUBPATTERN:
        return beginnings(argument[-1])
    if operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        own, may_be_empty = beginnings(argument[-1])
        return own, may_be_empty or argument[0] == 0
    return frozenset(("any",)), False


def test_no_sign_of_an_amendment_begins_with_what_is_passed_over() -> None:
    regex = signs._SIGN.regex
    (ahead, (_, ((_, looked_for),))), *rest = _parser.parse(regex.pattern, regex.flags & ~re.UNICODE)
    assert ahead is _constants.ASSERT
    assert beginnings(rest)[0] - set(characters_of(looked_for)) == set()


@pytest.mark.parametrize(
    ("expression", "begun"),
    [
        ("甲", "甲"),
        ("甲?乙", "甲乙"),
        ("甲{2}乙", "甲"),
        ("(?:甲|[乙丙])丁", "甲乙丙"),
        ("(?<!戊)(?:甲|乙?)丁", "甲乙丁"),
        ("[^甲]乙", ["any"]),
        (".甲", ["any"]),
    ],
)
def test_what_an_expression_begins_with_is_told(expression: str, begun: Sequence[str]) -> None:
    assert beginnings(_parser.parse(expression)) == (frozenset(begun), False)


def bare(source: str) -> list[int]:
    """The lines of a module's expressions that no pattern holds."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    in_patterns = {id(part) for call in calls if ast.unparse(call.func) == "Pattern" for part in ast.walk(call)}
    asked = re.compile(r"re\.(?:compile|match|search|fullmatch|sub|split|findall|finditer)|Expression")
    return [call.lineno for call in calls if asked.fullmatch(ast.unparse(call.func)) and id(call) not in in_patterns]


@by_room
def test_printed_text_is_recognised_by_patterns_alone(room: str) -> None:
    found = {module: bare(source) for module, source in sources().items() if module.split(".")[0] == room}
    assert {module: lines for module, lines in found.items() if lines and module not in TECHNICAL} == {}
    assert [module for module, lines in found.items() if module in TECHNICAL and not lines] == []


def test_modules_of_other_expressions_are_there() -> None:
    assert TECHNICAL.keys() - sources().keys() == set()


def test_a_bare_expression_is_seen() -> None:
    assert bare("a = re.compile('b')\nc = Pattern(re.compile('d'), ('d',), ('e',))\nre.sub('f', '', g)") == [1, 3]
    assert bare("a = Expression('b')\nc = Pattern(Expression('d'), ('d',), ('e',))") == [1]


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


@by_room
def test_no_expression_can_backtrack_out_of_bounds(room: str) -> None:
    regexes = {name: regex for name, value in held_in(room).items() if (regex := regex_of(value))}
    parsed = {name: _parser.parse(regex.pattern, regex.flags & re.VERBOSE) for name, regex in regexes.items()}
    assert [name for name, each in parsed.items() if repeats_within(each)] == []


def test_the_check_for_backtracking_sees_nested_repetition() -> None:
    assert repeats_within(_parser.parse("(a+)+b")) and not repeats_within(_parser.parse("a+b+"))


@cache
def sources() -> dict[str, str]:
    """The text of each module."""
    named = {name.removeprefix("gazette_pub."): importlib.import_module(name) for name in modules()}
    return {name: Path(str(module.__file__)).read_text(encoding="utf-8") for name, module in named.items()}


ASKS = re.compile(r"\b(\w+(?:\[\w+\])?)\.(match|search|fullmatch|finditer|findall|sub|split)\(")


@cache
def asked_by() -> dict[str, dict[str, set[str]]]:
    """How each name is held against texts, and in which modules."""
    asked: dict[str, dict[str, set[str]]] = {}
    for module, source in sources().items():
        for name, way in ASKS.findall(source):
            asked.setdefault(name, {}).setdefault(module, set()).add(way)
    return asked


@cache
def named_in(module: str) -> set[str]:
    """What a module gives a name of its own."""
    return {line.partition(" = ")[0] for line in sources()[module].split("\n")}


def ways(name: str, value: object) -> set[str]:
    """How an expression is held against texts: as it says itself, and as is written where its name is known."""
    module, _, own = name.rpartition(".")
    asked = asked_by().get(own, {})
    known = [each for each in asked if each == module or not (own.startswith("_") or own in named_in(each))]
    found = {way for each in known for way in asked[each]}
    said = {value.way} if isinstance(value, Pattern) else set() if found else {"search"}
    return said | {way if way in ("match", "fullmatch") else "search" for way in found}


@by_room
def test_every_expression_takes_a_straight_line_s_time(room: str) -> None:
    last = {
        id(value): (name, value) for name, value in every_held().items()
    }.values()  # one that others take is asked once
    asked = [
        (name, way, regex)
        for name, value in last
        if name.split(".")[0] == room and (regex := regex_of(value))
        for way in sorted(ways(name, value))
    ]
    assert {(name, way): text for name, way, regex in asked if (text := pumped(regex, way)) is not None} == {}


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
