"""Findings by themselves: each with the id of its element, and without the element, which holds a whole tree."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Finding
from gazette_pub.issue.marks import Words
from gazette_pub.issue.model import Issue, Node


def settled(found: Iterable[Finding], issue: Issue, of_xml: bool = False) -> Iterator[Finding]:
    """The findings in their order. One that knows a source line and no element has that of its line.

    What a reader reports before there are elements has a line only; every line of the source is in one element. `of_xml`:
    the issue was read from its XML, and the lines of that are told too.
    """
    lines: list[tuple[int, int, Node]] | None = None
    known: dict[Node, Words] = {}
    for finding in found:
        if finding.node is None and finding.line is not None:
            lines = _lines_of(issue) if lines is None else lines
            finding = replace(finding, node=_element_of(finding.line, lines))
        if of_xml and finding.node is not None and finding.node.sourceline:
            finding = replace(finding, place=replace(finding.place, xml=cast(int, finding.node.sourceline)))
        yield finding.settled(known)


def _lines_of(issue: Issue) -> list[tuple[int, int, Node]]:
    """Each range of source lines, with the element that was read from it, in the order of the source."""
    nodes = cast("Iterator[Node]", issue.iter(etree.Element))
    return sorted(((*lines, node) for node in nodes for lines in node.lines), key=lambda each: each[:2])


def _element_of(line: int, lines: list[tuple[int, int, Node]]) -> Node | None:
    at = bisect.bisect_right(lines, line, key=lambda each: each[0])
    first, last, node = lines[at - 1] if at else (0, -1, None)
    return node if first <= line <= last else None
