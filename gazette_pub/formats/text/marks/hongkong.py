"""Marks of Hong Kong, whose numbers have a letter before them: B74."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from gazette_pub.formats.text.heads import heads_lettered_page, names_supplement
from gazette_pub.formats.text.lettered import POINTER, is_head_of_notice
from gazette_pub.formats.text.marks.ends import is_beside_a_blank
from gazette_pub.formats.text.marks.mark import NOT_NEAR, Mark, Marks, is_of_gazette
from gazette_pub.structure.line import Line
from gazette_pub.words.characters import fold, has_wide_blank
from gazette_pub.words.pattern import Expression, Pattern


def lettered(lines: Sequence[Line]) -> Marks:
    """B74 right above or below the number of a legal notice of Hong Kong, which its pages have at their top."""
    found = {
        at: mark
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_LETTERED and line.text[0].isupper() and (mark := _LETTERED.fullmatch(line.text))
    }
    near = [at for at in found if any(heads_lettered_page(lines[n]) for n in (at - 1, at + 1) if 0 <= n < len(lines))]
    apart = _lettered_apart(lines, {at: mark[0] for at, mark in found.items()})
    last = _last_of_lettered(lines, {at: mark[0] for at, mark in found.items()}, near)
    alone = {at: Mark(found[at]["digits"], lines[at].printed) for at in (*near, *apart, *last)}
    marks = alone | _lettered_beside(lines) | _lettered_behind_section(lines)
    return {at: mark._replace(tops=True) for at, mark in marks.items()}


def _last_of_lettered(lines: Sequence[Line], found: Mapping[int, str], near: Sequence[int]) -> list[int]:
    """The number at the foot of the last page, below which nothing stands: it counts on from the last that stands above a notice."""
    end = len(lines) - 1
    if end not in found or end in near or not near:
        return []
    before, number = found[max(near)], found[end]
    letters = number.rstrip("0123456789")
    counts = before.startswith(letters) and before[len(letters) :].isdecimal()
    return [end] if counts and 0 < int(number[len(letters) :]) - int(before[len(letters) :]) <= _LANGUAGES else []


def _lettered_behind_section(lines: Sequence[Line]) -> Marks:
    """第3条 B1237, below the number of the notice: with which section the page begins, and its number."""
    marks: Marks = {}
    for at, line in enumerate(lines):
        found = (
            _BEHIND_SECTION.fullmatch(line.text) if line.text[-1].isdecimal() and line.text[0] in "第注註附" else None
        )
        above = range(max(at - 2, 0), at)
        if found and any(is_head_of_notice(lines[n]) for n in above):
            digits = found["page"].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            printed = line.printed.split()[-1]
            marks[at] = Mark(digits, printed, line.printed[: -len(printed)].strip())
    return marks


_BEHIND_SECTION = Pattern(
    Expression(rf"{POINTER}[ \u3000]{{1,90}}(?P<page>[A-Z]{{1,2}}[1-9]\d{{0,4}})"),
    ("第 1 条 B2465", "注释 第1段　B2467"),
    ("第1条", "第1条所指的B2465"),
    "fullmatch",
)


def _lettered_apart(lines: Sequence[Line], found: Mapping[int, str]) -> list[int]:
    """A869, A871, A873, each between blank lines or named by contents: the pages in one language of a supplement in two."""
    if len(found) < _SEVERAL:
        return []
    named = {page[1] for line in lines if line.text[-1].isdecimal() and (page := _LEADS_TO_LETTERED.search(line.text))}
    places = [at for at in found if found[at] in named or _is_apart(lines, at)]
    numbers = [found[at].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for at in places]
    letters = {found[at].removesuffix(number) for at, number in zip(places, numbers, strict=True)}
    rising = all(0 < int(b) - int(a) <= _LANGUAGES for a, b in pairwise(numbers))
    well_apart = all(b - a > NOT_NEAR for a, b in pairwise(places))
    return places if len(places) == len(found) and len(letters) == 1 and rising and well_apart else []


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a blank line stands above or below a line, or it is the first or the last of them."""
    return at == 0 or is_beside_a_blank(lines, at)


_SEVERAL = 2
"""Such numbers from which they show that they are pages."""


_LANGUAGES = 2
"""By how much such pages count up at the most: the other page is in English."""


_LEADS_TO_LETTERED = Pattern(
    Expression(r"(?:[…·．.]{2,90}[ \u3000]{0,4}|[》）][ \u3000]{1,40})([A-Z]{1,2}[1-9]\d{0,4})$"),
    ("简称……A871", "《某规例》　B1201"),
    ("简称A871", "简称……871"),
    "search",
)


def _lettered_beside(lines: Sequence[Line]) -> Marks:
    """宪报第2号法律副刊　　　B1287: such a number beside the name of the supplement, or beside what stands above already; or beside the
    number of a notice that stands below by itself."""
    marks: Marks = {}
    said: set[str] = set()
    notices = {line.printed for line in lines if is_head_of_notice(line)}
    for at, line in enumerate(lines):
        if not (line.text[-1].isdecimal() or line.text[0].isupper()):  # a cheap look at each line
            continue
        text = line.gapped(line.text)
        found = _BESIDE_LETTERED.fullmatch(text) if has_wide_blank(text) else None
        if found is None:
            continue
        page, name = ("last", "head") if found["last"] else ("first", "behind")
        head = line.printed[slice(*found.span(name))].strip()
        again = head in said or head in notices or any(head == each.printed for each in lines[:at])
        said.add(head)
        if names_supplement(head) or is_of_gazette(fold(head)) or again:
            digits = found[page].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            marks[at] = Mark(digits, line.printed[slice(*found.span(page))], head)
    return marks


_BESIDE_LETTERED = Pattern(
    Expression(
        r"(?P<first>[A-Z]{1,2}[1-9]\d{0,4})(?:\u3000|[ ]{2})[ \u3000]{0,90}(?P<behind>[^\s].{3,60})"
        r"|(?P<head>[^\s，。；].{3,60}?)(?:\u3000|[ ]{2})[ \u3000]{0,90}(?P<last>[A-Z]{1,2}[1-9]\d{0,4})",
    ),
    ("宪报第2号法律副刊　　　　　B1287", "B1290　　　2023年第61号法律公告", "《某规例》　　B74"),
    ("B1287", "宪报第2号法律副刊 B1287", "甲　B7"),
    "fullmatch",
)
"""Both on a line, a gap between them."""


_LONGEST_LETTERED = 7
"""Characters of such a number."""


_LETTERED = Pattern(
    Expression(r"[A-Z]{1,2}(?P<digits>[1-9]\d{0,4})"),
    ("B74", "A1203", "BB5"),
    ("B", "B74.", "74", "GB/T"),
    "fullmatch",
)
