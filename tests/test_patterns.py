"""Every pattern of a printed line matches its examples, and none of the lines that it must not match."""

from __future__ import annotations

import importlib
import pkgutil
import re
from re import _constants, _parser  # type: ignore[attr-defined]

import pytest
from _pytest.mark import ParameterSet

import gazette_pub
from gazette_pub.structure.patterns import EXAMPLES
from gazette_pub.words.pattern import Pattern

PATTERNS = [pytest.param(pattern, id=name) for name, pattern in EXAMPLES.items()]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_matches_its_examples(pattern: Pattern) -> None:
    assert [line for line in pattern.matches if not pattern.match(line)] == []


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_leaves_its_counterexamples_alone(pattern: Pattern) -> None:
    assert pattern.never
    assert [line for line in pattern.never if pattern.match(line)] == []


def regexes() -> list[ParameterSet]:
    """Every compiled expression that a module of the package holds, by itself or in a pattern."""
    found: list[ParameterSet] = []
    for module in pkgutil.walk_packages(gazette_pub.__path__, "gazette_pub."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            regex = value.regex if isinstance(value, Pattern) else value
            if isinstance(regex, re.Pattern) and isinstance(regex.pattern, str):
                found.append(pytest.param(regex, id=f"{module.name}.{name}"))
    return found


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


@pytest.mark.parametrize("regex", regexes())
def test_no_expression_can_backtrack_out_of_bounds(regex: re.Pattern[str]) -> None:
    assert not repeats_within(_parser.parse(regex.pattern, regex.flags & re.VERBOSE))


def test_the_check_for_backtracking_sees_nested_repetition() -> None:
    assert repeats_within(_parser.parse("(a+)+b")) and not repeats_within(_parser.parse("a+b+"))
