"""Page numbers as they are printed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from lxml import etree

from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import NOWHERE, Findings, Grade, Place, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.issue.model import Node, tag
from gazette_pub.issue.provenance import is_placed_itself
from gazette_pub.words.pattern import Expression, Pattern

_PAGE = tag("pb")
_NUMBER = Pattern(
    Expression(r"[0-9０-９](?: ?[0-9０-９]){0,8}(?![0-9]{0,8}·[0-9])"),  # of 2018·10·21 the last: year, issue, page
    ("—1—", "１２", "—1 3—", "2018·10·21"),
    ("—一—", "页"),
    "search",
)


@check("G301", Grade.NOTE)
def every_page_shows_its_number(proof: Proof, rule: Rule) -> Findings:
    """Page numbers are not printed in the source, while others are.

    The pages are numbered all the same, counted from the numbers that are printed. One finding for each run of pages. A cover
    before page 1 has no number to show.
    """
    pages = _without_cover(list(_pages(proof)))
    if any(printed is not None for _, printed in pages):
        places = _places(proof)
        for missing, run in itertools.groupby(pages, key=lambda page: page[1] is None):
            if missing:
                pages_of_run = [page for page, _ in run]
                last = places.get(_true(pages_of_run[0]))
                place = NOWHERE if last is None else Place.of(last)
                yield rule.found(_sentence_of_run(pages_of_run), pages_of_run[0], place)


def _without_cover(pages: list[tuple[Node, int | None]]) -> list[tuple[Node, int | None]]:
    """The pages but the one before the first printed number that counts as that does: a cover before page 1."""
    first = next((at for at, (_, printed) in enumerate(pages) if printed is not None), 0)
    if first == 1 and _true(pages[0][0]) == pages[1][1]:
        return pages[1:]
    return pages


@check("G302")
def page_numbers_read_forwards(proof: Proof, rule: Rule) -> Findings:
    """A page number is printed with its digits the wrong way round.

    Extraction mirrors the number of some left-hand pages: —６４１— on page 146.
    """
    for page, printed in _pages(proof):
        if printed is not None and printed != _true(page) and _mirrored(page, printed):
            said = say("page {page} is printed {text}, its digits mirrored")
            printed_as, right = page.get("printed") or "", str(_true(page))
            place, correction = proof.in_line(_mark_place(page), printed_as), _NUMBER.sub(right, printed_as, count=1)
            yield rule.found(
                said, page, place, text=printed_as, proposal=right, correction=correction, page=_true(page)
            )


@check("G303")
def page_numbers_run_on(proof: Proof, rule: Rule) -> Findings:
    """A page number is printed that is not the page's own.

    Page numbers count up by one. One that does not fit means that a page is missing, doubled, or out of its place.
    Compare with the printed issue: put the page where it belongs, add the missing one, take out the double. Correct the
    number in the text where it was misread; where it is misprinted, leave it.
    """
    for page, printed in _pages(proof):
        if printed is not None and printed != _true(page) and not _mirrored(page, printed):
            said = say("page {page} is printed {text}: out of order")
            yield rule.found(said, page, _mark_place(page), text=page.get("printed"), page=_true(page))
    for (_, above), (page, printed) in itertools.pairwise(_pages(proof)):
        if printed is not None and above == printed == _true(page) > 1:  # each of several letters has its page 1
            said = say("two pages in a row are printed {text}")
            yield rule.found(said, page, _mark_place(page), text=page.get("printed"))


@check("G304", Grade.NOTE)
def page_numbers_leave_none_out(proof: Proof, rule: Rule) -> Findings:
    """Page numbers are left out between two pages: a page may be missing.

    A page that was left empty has no text to come out of a file, and none of the text is missing then. Gazettes that print
    every second page in another language leave out each second number; that is no finding.
    """
    jumps = list(_jumps(proof))
    if len(jumps) > 1 and {_left_out(*jump) for jump in jumps} == {1}:
        return
    for above, page in jumps:
        yield rule.found(_sentence_of_jump(above, page), page, _mark_place(page), text=page.get("printed"))


def _jumps(proof: Proof) -> Iterator[tuple[Node, Node]]:
    """Two pages one behind the other, the second with a printed number, between whose numbers others are left out."""
    for (above, _), (page, printed) in itertools.pairwise(_pages(proof)):
        if printed == _true(page) and _left_out(above, page) > 0:
            yield above, page


def _left_out(above: Node, page: Node) -> int:
    return _true(page) - _true(above) - 1


def _sentence_of_jump(above: Node, page: Node) -> Message:
    first, last = _true(above) + 1, _true(page) - 1
    if first == last:
        return say(
            "there is no page {number} between {above} and {below}", number=first, above=first - 1, below=last + 1
        )
    return say(
        "there are no pages {first} to {last} between {above} and {below}",
        first=first,
        last=last,
        above=first - 1,
        below=last + 1,
    )


def _before_all_text(page: Node) -> bool:
    """Whether this is the end of the page before the first: where the source opens with a running head."""
    before = page.getprevious()
    return before is not None and before.tag == tag("meta")


def _pages(proof: Proof) -> Iterator[tuple[Node, int | None]]:
    """Each page's end and the number printed on it; one in other figures, II or 三, is as it was read."""
    for page in proof.issue.descendants("pb"):
        if _before_all_text(page):
            continue
        digits = _digits(page)
        yield page, int(digits) if digits else _true(page) if page.get("printed") else None


def _digits(page: Node) -> str | None:
    """The digits that are printed as the page's number; blanks may set them apart: —1 3—."""
    found = _NUMBER.search(page.get("printed") or "")
    return found[0].replace(" ", "") if found else None


def _mark_place(page: Node) -> Place:
    """Where a page's number is printed: the last line of what is printed on the page besides its text."""
    return replace(Place.of(page), line=page.lines[-1][1]) if page.lines else Place.of(page)


def _true(page: Node) -> int:
    return int(page.get("n") or 0)


def _mirrored(page: Node, printed: int) -> bool:
    digits = _digits(page)
    return printed != _true(page) and digits is not None and int(digits[::-1]) == _true(page)


def _places(proof: Proof) -> dict[int, Node | None]:
    """For each page the last element that begins on it, or before it, and says where it was printed."""
    places: dict[int, Node | None] = {}
    last: Node | None = None
    for node in cast(Iterator[Node], proof.issue.iter(etree.Element)):
        if node.tag == _PAGE:
            places[_true(node)] = last
        elif is_placed_itself(node):
            last = node
    return places


def _sentence_of_run(pages: list[Node]) -> Message:
    first, last = _true(pages[0]), _true(pages[-1])
    if first == last:
        return say("the number of page {page} is not printed", page=first)
    return say("the numbers of pages {first} to {last} are not printed", first=first, last=last)
