"""Where a run of lines came from, as the attributes of the issue XML say it."""

from __future__ import annotations

from collections.abc import Sequence

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


def ranges(lines: Sequence[Line], between: Sequence[Sequence[Break]]) -> str:
    """The source lines as `lines` has them: a new range behind page furniture, 11710-11724 11732-11746."""
    found = [[lines[0].n, lines[0].last]]
    for line, breaks in zip(lines[1:], between, strict=True):
        if any(end.parts for end in breaks):
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
    pages = dict.fromkeys(line.hints.page for line in lines if line.hints.page is not None)
    origin = {"page": " ".join(map(str, pages))}
    boxes = [_around([line for line in lines if line.hints.page == page]) for page in pages]
    if all(boxes):
        origin["box"] = " ".join(boxes)
    return origin


def _around(lines: Sequence[Line]) -> str:
    boxes = [line.hints.box for line in lines if line.hints.box is not None]
    if not boxes:
        return ""
    left, top, right, bottom = zip(*boxes, strict=True)
    return " ".join(f"{edge:g}" for edge in (min(left), min(top), max(right), max(bottom)))
