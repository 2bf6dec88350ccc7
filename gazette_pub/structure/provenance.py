"""Where a run of lines came from, as the attributes of the issue XML say it."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from gazette_pub.issue.model import Node
from gazette_pub.structure.line import Break, Line

Origin = dict[str, str]
"""`lines`; or `page` and `box`; or `para`."""


def origin_of(lines: Sequence[Line], between: Sequence[Sequence[Break]]) -> Origin:
    """Where these lines came from. `between`: the page breaks before each line but the first."""
    hints = lines[0].hints
    if hints.page is not None:
        return _pages_and_boxes(lines)
    if hints.para is not None:
        return {"para": " ".join(dict.fromkeys(line.hints.para for line in lines if line.hints.para))}
    return {"lines": ranges(lines, between)}


def given_by(line: Line) -> Node:
    """The table or the figure that its source gave whole, to be put into the issue: a figure says where it came from, a table's
    cells do."""
    assert line.hints.block is not None
    node = copy.deepcopy(line.hints.block)
    for name, value in origin_of([line], []).items() if node.name == "figure" else ():
        node.set(name, node.get(name, value))
    return node


def ranges(lines: Sequence[Line], between: Sequence[Sequence[Break]]) -> str:
    """The source lines as `lines` has them: a new range behind page furniture, 11710-11724 11732-11746, and at the head of a
    column that stands beside the one before: 70-75 12-14."""
    numbers = [line.n for line in lines]
    if not any(between) and numbers == sorted(numbers):
        return span(lines[0].n, lines[-1].last)
    found = [[lines[0].n, lines[0].last]]
    for line, breaks in zip(lines[1:], between, strict=True):
        if line.n < found[-1][1] or breaks and any(end.parts for end in breaks):
            found.append([line.n, line.last])
        else:
            found[-1][1] = line.last
    return " ".join(span(first, last) for first, last in found)


def runs(numbers: Sequence[int]) -> str:
    """Source lines, each by itself, as `lines` has them: 7-11 for 7, 8, 9, 10 and 11."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(span(first, last) for first, last in found)


def span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def _pages_and_boxes(lines: Sequence[Line]) -> Origin:
    """Each page, and on each the box around the lines: four numbers a page."""
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.hints.page is not None:
            pages.setdefault(line.hints.page, []).append(line)
    origin = {"page": " ".join(map(str, pages))}
    boxes = [_around(each) for each in pages.values()]
    if all(boxes):
        origin["box"] = " ".join(boxes)
    return origin


def _around(lines: Sequence[Line]) -> str:
    boxes = [line.hints.box for line in lines if line.hints.box is not None]
    if not boxes:
        return ""
    left, top, right, bottom = zip(*boxes, strict=True)
    return _said((min(left), min(top), max(right), max(bottom)))


def origin_in(node: Node) -> Origin:
    """Where an element says that it came from."""
    return {name: value for name in ("lines", "page", "box", "para") if (value := node.get(name)) is not None}


def also(before: Origin, after: Origin) -> Origin:
    """Where two runs of lines came from that are one element: 第一条, and its text on the line below."""
    if "page" not in after:
        return {name: " ".join(filter(None, (before.get(name), after[name]))) for name in after}
    pages, boxes = _boxes_by_page(before), _boxes_by_page(after)
    merged = pages | {page: _union(pages.get(page), box) for page, box in boxes.items()}
    origin = {"page": " ".join(merged)}
    if all(merged.values()):
        origin["box"] = " ".join(map(_said, merged.values()))
    return origin


Box = tuple[float, ...]


def _said(box: Box) -> str:
    """To a tenth of a point. What a file places further off than any page reaches is said to stand at that place."""
    if max(map(abs, box)) >= _FURTHEST:
        box = tuple(min(max(edge, -_FURTHEST), _FURTHEST) for edge in box)
    return " ".join([f"{edge:.1f}".removesuffix(".0") for edge in box])


_FURTHEST = 999_999.0
"""Points: 350 metres."""


def _boxes_by_page(origin: Origin) -> dict[str, Box]:
    """The box on each page; an empty one where it is not known."""
    edges = tuple(map(float, origin.get("box", "").split()))
    return {page: edges[4 * at : 4 * at + 4] for at, page in enumerate(origin.get("page", "").split())}


def _union(one: Box | None, other: Box) -> Box:
    if one is None:
        return other
    if not one or not other:
        return ()
    return (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))
