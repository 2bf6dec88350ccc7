"""Page numbers as they are printed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import cast

from lxml import etree

from gazette_pub.checks.proof import Proof
from gazette_pub.checks.table import Marks, check
from gazette_pub.issue.model import Node, tag
from gazette_pub.issue.problems import Grade

_PAGE = tag("pb")
_NUMBER = re.compile(r"[0-9０-９]{1,9}")


@check("G301", Grade.NOTE)
def every_page_shows_its_number(proof: Proof) -> Marks:
    """Page numbers are not printed in the source, while others are.

    The pages are numbered all the same, counted from the numbers that are printed. One finding for each run of pages.
    """
    pages = list(_pages(proof))
    places = _places(proof)
    if any(printed is not None for _, printed in pages):
        for missing, run in itertools.groupby(pages, key=lambda page: page[1] is None):
            if missing:
                numbers = [_true(page) for page, _ in run]
                yield places.get(numbers[0]), _sentence_of_run(numbers[0], numbers[-1])


@check("G302")
def page_numbers_read_forwards(proof: Proof) -> Marks:
    """A page number is printed with its digits the wrong way round.

    Extraction mirrors the number of some left-hand pages: —６４１— on page 146.
    """
    for page, printed in _pages(proof):
        if printed is not None and printed != _true(page) and _mirrored(page, printed):
            yield page.line, f"page {_true(page)} is printed {page.get('printed')}, its digits mirrored"


@check("G303")
def page_numbers_run_on(proof: Proof) -> Marks:
    """A page number is printed that is not the page's own.

    Page numbers count up by one. One that does not fit means that a page is missing, doubled, or out of its place.
    """
    for page, printed in _pages(proof):
        if printed is not None and printed != _true(page) and not _mirrored(page, printed):
            yield page.line, f"page {_true(page)} is printed {page.get('printed')}: out of order"


def _before_all_text(page: Node) -> bool:
    """Whether this is the end of the page before the first: where the source opens with a running head."""
    before = page.getprevious()
    return before is not None and before.tag == tag("meta")


def _pages(proof: Proof) -> Iterator[tuple[Node, int | None]]:
    """Each page's end and the number printed on it."""
    for page in proof.issue.descendants("pb"):
        if _before_all_text(page):
            continue
        found = _NUMBER.search(page.get("printed") or "")
        yield page, int(found[0]) if found else None


def _true(page: Node) -> int:
    return int(page.get("n") or 0)


def _mirrored(page: Node, printed: int) -> bool:
    digits = _NUMBER.search(page.get("printed") or "")
    return printed != _true(page) and digits is not None and int(digits[0][::-1]) == _true(page)


def _places(proof: Proof) -> dict[int, int | None]:
    """For each page the source line of the last block that begins on it, or before it."""
    places: dict[int, int | None] = {}
    line = None
    for node in cast(Iterator[Node], proof.issue.iter(etree.Element)):
        if node.tag == _PAGE:
            places[_true(node)] = line
        elif node.get("lines"):
            line = node.lines[0][0]
    return places


def _sentence_of_run(first: int, last: int) -> str:
    if first == last:
        return f"the number of page {first} is not printed"
    return f"the numbers of pages {first} to {last} are not printed"
