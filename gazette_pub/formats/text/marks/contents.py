"""The pages that contents name, and those that they take."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from gazette_pub.formats.text.marks.mark import Mark, Marks
from gazette_pub.structure.contents.entry import is_page, page_alone
from gazette_pub.structure.contents.finding import is_heading_of_contents, issue_contents
from gazette_pub.structure.line import Line
from gazette_pub.structure.reading import Block
from gazette_pub.structure.tails import lead, number_of_page, page_named
from gazette_pub.words.numberings import ROMAN, ROMAN_SIGNS
from gazette_pub.words.numerals import CHARACTERS, value
from gazette_pub.words.pattern import Expression, Pattern


def of_contents_in_roman(lines: Sequence[Line]) -> Marks:
    """I, II, each alone below an entry of contents that ends with its page, one by one from I: the pages that contents take."""
    pages = {
        at: _ROMAN_PAGES[line.text]
        for at, line in enumerate(lines)
        if line.text[0] in _IN_ROMAN and at and line.text in _ROMAN_PAGES and NAMES_PAGE.search(lines[at - 1].text)
    }
    if list(pages.values()) != list(range(1, len(pages) + 1)):
        return {}
    return {at: Mark(str(page), lines[at].printed) for at, page in pages.items()}


_ROMAN_PAGES = {
    **{label.upper(): number for label, number in ROMAN.items()},
    **{chr(at): n for at, n in ROMAN_SIGNS.items()},
}


_IN_ROMAN = frozenset(label[0] for label in _ROMAN_PAGES)
"""Pages in Roman numerals, as letters or as signs of one place: III, Ⅲ."""


def end_entries(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of contents with which entries end: a number there is of the page to which the entry leads, and of none that ends
    there; one that stands below an entry with its page is none of these."""
    found: set[int] = set()
    after = 0
    for at, line in enumerate(lines):
        if at < after or not is_heading_of_contents(line):
            continue
        blocks = issue_contents(lines, at, headed_above=False) or []
        after = max((block.after for block in blocks), default=at)
        found.update(_counting(lines, [_line_of_page(lines, block) for block in blocks if block.kind == "entry"]))
    return frozenset(found)


def _line_of_page(lines: Sequence[Line], entry: Block) -> int:
    """The line on which an entry has its page: the first, where that begins with it, else the last."""
    return entry.first if entry.after > entry.first + 1 and lead(lines[entry.first].text) else entry.after - 1


def _counting(lines: Sequence[Line], ends: Sequence[int]) -> Iterator[int]:
    """The first of these lines with which entries end: up to one that leads further back, or has no page; or to a number alone that
    stands below an entry with its page, or does not count up."""
    last = 0
    for before, end in pairwise([-1, *ends]):
        alone = is_page(lines[end])
        page = number_of_page(page_alone(lines[end])) if alone else page_named(lines[end].text)
        if page is None or page < last + alone or alone and end == before + 1:
            return
        last = page
        yield end


def led_to(lines: Sequence[Line]) -> set[int]:
    """The pages in Chinese figures to which entries of contents lead: 某某公告………（七）."""
    led = (_LEADS_TO_HAN.search(line.text) for line in lines if line.tight[-1] in _ENDS_LED)
    return {value(found["number"]) for found in led if found}


_ENDS_LED = frozenset(f"{CHARACTERS}）")


_LEADS_TO_HAN = Pattern(
    Expression(rf"[…·.]{{2,120}}[ \u3000]{{0,4}}（?(?P<number>[{CHARACTERS}]{{1,3}})）?$"),
    ("某某公告………（七）", "某某通知……十二"),
    ("某某（七）", "某某公告……7"),
    "search",
    needs=("…·.",),
)


def pages_named(lines: Sequence[Line], entries: Collection[int]) -> dict[int, int]:
    """The pages that lines of contents name, by these lines: those with which `entries` end, and others that end as they do."""
    ends = {at: page for at in sorted(entries) if (page := page_named(lines[at].text)) is not None}
    others = {at: int(named["page"]) for at, line in enumerate(lines) if (named := NAMES_PAGE.search(line.text))}
    return dict(sorted({**others, **ends}.items()))


NAMES_PAGE = Pattern(
    Expression(
        r"(?:[…·．.]{2}[ \u3000]?[（(]?|[（(]|[^ \u3000](?:\u3000{4}|[ ]{8})[ \u3000]{0,90})(?P<page>[1-9]\d{0,3})[）)]?$"
    ),
    ("甲的通知……（4）", "甲的通知（4）", "甲的通知...... 12", "甲的通知·····7", "甲的通知　　　　　36"),
    ("2024年", "甲1.2", "（一）", "甲的通知", "甲的通知　3", "　　　　36"),
    "search",
)
"""How a line of contents ends: with the page of what it names."""
