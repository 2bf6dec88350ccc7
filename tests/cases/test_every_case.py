"""What holds for every case, whatever it shows."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from cases.seen import CASES, NAMES, bare, case
from gazette_pub.issue.model import Issue, Node, schema_errors, tag
from gazette_pub.words.lineends import split_lines

HAN = re.compile("[〇々\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

PRINTED = ("label", "printed", "head", "page", "leader", "open", "close")
"""The attributes that hold what is printed, beside the text."""

PRINTED_AGAIN = {"r58_table_tabs_pages": "序号　单位名称"}
"""Lines of a table's head that a later page prints again: it stands in the issue once."""

RULE = re.compile("[\u2500-\u257f|:+\\-\\s]+")
"""A line that only rules a table off."""

ROWS = frozenset("row names roster foot contents".split())
"""What prints several elements of one name on a line: cells, names, entries (of contents too), signatures."""


@pytest.mark.parametrize("name", NAMES)
def test_the_issue_is_valid(name: str) -> None:
    assert schema_errors(case(name).issue) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_han_character_is_lost_or_invented(name: str) -> None:
    issue = case(name)
    assert han(held(issue.issue)) == han("".join(printed_once(issue.source, PRINTED_AGAIN.get(name))))


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_line_is_in_one_element(name: str) -> None:
    """Several elements may share a line where it prints them side by side: a label and its title, the cells of a row."""
    issue = case(name)
    owners = owners_of_lines(issue.issue)
    printed = {number: line for number, line in enumerate(split_lines(issue.source), 1) if bare(line)}
    assert {number: line for number, line in printed.items() if number not in owners and not RULE.fullmatch(line)} == {}
    assert {number: nodes for number, nodes in owners.items() if not side_by_side(nodes)} == {}


def han(text: str) -> Counter[str]:
    return Counter(HAN.findall(unicodedata.normalize("NFKC", text)))


def held(issue: Issue) -> str:
    """All that the issue says is printed: texts, and the attributes that hold what was taken out of them."""
    parts = []
    for child in issue.children():
        for node in [] if child.name == "meta" else child.iter("{*}*"):
            parts += [node.get(name) for name in PRINTED] + [node.text, node.tail if node is not child else None]
    return "".join(part for part in parts if part)


def printed_once(text: str, again: str | None) -> Iterator[str]:
    """The lines of a source; of those that begin with `again`, the first."""
    seen = False
    for line in split_lines(text):
        repeated = again is not None and line.startswith(again)
        if not (repeated and seen):
            yield line
        seen = seen or repeated


def owners_of_lines(issue: Issue) -> dict[int, list[Node]]:
    """For each source line the outermost elements that say they came from it."""
    owners: dict[int, list[Node]] = {}
    for node in issue.descendants("*"):
        above = {line for each in node.iterancestors() for line in lines_of(each)}
        for line in set(lines_of(node)) - above:
            owners.setdefault(line, []).append(node)
    return owners


def lines_of(node: etree._Element) -> list[int]:
    ranges = [part.partition("-") for part in node.get("lines", "").split()] if node.tag != tag("source") else []
    return [line for first, _, last in ranges for line in range(int(first), int(last or first) + 1)]


def side_by_side(nodes: list[Node]) -> bool:
    """Whether these may stand on one line: elements of different names, a first item behind what leads to it, an article
    behind another, or parts of one row; beside these a cell of the row above that reaches over both. So may documents of which
    each has a column."""
    if len({next(node.iterancestors(tag("document")), None) for node in nodes}) == len(nodes):
        return True
    places = {(node.name, node.above.name) for node in nodes}
    above = {node.above for node in nodes if node.get("rowspan") is None} or {nodes[0].above}
    numbered = len(above) == len(nodes) and all(node.name in ("article", "item") for node in above)
    return len(places) == len(nodes) or numbered or len(above) == 1 and nodes[0].above.name in ROWS


def test_the_list_of_open_claims_names_tests_that_exist_in_order() -> None:
    lines = (CASES / "open.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines))
    for line in lines:
        file, _, test = line.partition("::")
        written = (Path(__file__).parent / file).read_text(encoding="utf-8")
        assert f"def {test.partition('[')[0]}(" in written, f"{line}: no such test"


@pytest.mark.parametrize("name", NAMES)
def test_every_case_has_claims_of_its_own(name: str) -> None:
    tests = (path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert (CASES / name / "expected.md").read_text(encoding="utf-8").startswith("kind: ")
    assert any(f'"{name}"' in text for text in tests)
