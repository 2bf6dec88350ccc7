"""Footnotes at the foot of a page → notes, each at the place where its mark stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from gazette_pub.issue.model import Node, new_issue
from gazette_pub.structure.anew import starts_anew
from gazette_pub.structure.line import OBJECT, Inline, Line, Pages
from gazette_pub.structure.measure import open_prose
from gazette_pub.structure.passage import as_printed
from gazette_pub.structure.provenance import origin_of
from gazette_pub.words.joints import joint
from gazette_pub.words.pattern import Expression, Pattern

_MOST = 16
"""Lines that the notes of a page have at most."""

_MARK = Pattern(
    Expression(r"[①-⑳]|[＊*]{1,3}|[†‡]|[\[［]\d{1,2}[\]］]"), ("①见", "＊本文", "[1]见"), ("甲①", "1 见", "（1）")
)
_BEHIND = Pattern(Expression(r"[^\W①-⑳]|[》”）%％]"), ("甲", "》", "％"), ("，", "：", "；", " ", "①"))
"""What the mark of a note stands behind."""


def take_footnotes(pages: Pages) -> Pages:
    """The pages without the notes at their foot, each an inline of the line that its mark stands in.

    A text has such notes where one cuts a sentence. Then the others are told by their marks: each stands behind a word that a
    mark or nothing follows, as no item's does.
    """
    taken: set[int] = set()
    lines = list(pages.lines)
    for cut in (True, False):
        first = 0
        for end in pages.breaks:
            notes = _notes_at_foot(lines, first, end.before, cut)
            if notes and notes[0] not in taken and _put(lines, first, notes, cut):
                taken.update(range(notes[0], end.before))
            first = end.before
        if not taken:
            return pages
    kept = [at for at in range(len(lines)) if at not in taken]
    before = _counted(taken, len(lines))
    breaks = [replace(end, before=end.before - before[end.before]) for end in pages.breaks]
    return replace(pages, lines=[lines[at] for at in kept], breaks=breaks)


def set_behind_paragraphs(pages: Pages) -> Pages:
    """The pages with the notes below 注释： that cut a sentence at the foot of one behind the paragraph which they cut, on the next."""
    lines, breaks = list(pages.lines), list(pages.breaks)
    for n, end in enumerate(breaks):
        first = _labelled(lines, breaks[n - 1].before if n else 0, end.before)
        after = _paragraph_end(lines, end.before) if first is not None else None
        if first is None or after is None or any(end.before < other.before < after for other in breaks):
            continue
        lines[first:after] = [*lines[end.before : after], *lines[first : end.before]]
        breaks[n] = replace(end, before=first)
    return replace(pages, lines=lines, breaks=breaks) if lines != pages.lines else pages


def _labelled(lines: Sequence[Line], first: int, after: int) -> int | None:
    """The line 注释： below which nothing but notes stands up to the page's end, and above which a sentence breaks off."""
    for at in range(after - 1, max(first, after - _MOST), -1):
        if _LABEL.finds(lines[at].tight):
            notes = at + 1 < after and _MARK.match(lines[at + 1].text) is not None
            return at if notes and open_prose(lines[at - 1]) else None
    return None


_LABEL = Pattern(
    Expression("[［【]?注(?:释|解)?[］】]?[：:]?"),
    ("注释：", "注：", "［注释］"),
    ("附注：", "注册：", "注：甲"),
    "fullmatch",
)
"""What stands above the notes of a page."""


def _paragraph_end(lines: Sequence[Line], at: int) -> int | None:
    """The index after the paragraph that goes on from the page before; None where none does, or its end is not to be seen."""
    for n in range(at, min(at + _MOST, len(lines))):
        if starts_anew(lines[n]):
            return None
        if lines[n].ends:
            return n + 1
    return None


def _counted(taken: set[int], length: int) -> list[int]:
    """For each index, how many lines before it were taken."""
    counts = [0]
    for at in range(length):
        counts.append(counts[-1] + (at in taken))
    return counts


def _notes_at_foot(lines: Sequence[Line], first: int, after: int, cut: bool) -> list[int]:
    """The first lines of the notes that end the page [first, after), and its end: from the one that cuts a sentence, or stands
    below its end."""
    found: list[int] = []
    for at in range(after - 1, max(first, after - _MOST - 1), -1):
        if _MARK.match(lines[at].text):
            found.insert(0, at)
            above = lines[at - 1]
            if not _MARK.match(above.text) and (open_prose(above) if cut else above.ends):
                return [*found, after]
    return []


def _put(lines: list[Line], first: int, bounds: Sequence[int], cut: bool) -> bool:
    """Puts the notes where their marks stand, if each of them stands once on the page. `cut`: they cut a sentence, and may
    be marked before a word."""
    changed: dict[int, Line] = {}
    for at, after in pairwise(bounds):
        label = _label(lines[at])
        places = [(n, place) for n in range(first, bounds[0]) for place in _places(changed.get(n, lines[n]), label)]
        if len(places) != 1:
            return False
        n, place = places[0]
        behind = changed.get(n, lines[n]).loose[place + len(label) :]
        if not cut and behind[:1].isalnum():
            return False
        changed[n] = _with_note(changed.get(n, lines[n]), place, label, _note(lines[at:after], label))
    for n, line in changed.items():
        lines[n] = line
    return True


def _label(line: Line) -> str:
    found = _MARK.match(line.loose)
    return found[0] if found else line.loose[:1]


def _places(line: Line, label: str) -> list[int]:
    """Where the mark stands in a line, behind a word."""
    text, places = line.loose, []
    at = text.find(label, 1)
    while at > 0:
        if (
            _stands_behind(text[:at], text[at + len(label) :])
            and text[at + len(label) : at + len(label) + 1] != label[-1]
        ):
            places.append(at)
        at = text.find(label, at + len(label))
    return places


def _stands_behind(before: str, behind: str) -> bool:
    """Whether a mark stands behind a word, or at the end of a line behind the stop of a sentence."""
    return _BEHIND.match(before[-1]) is not None or not behind.strip() and before[-1] in "。；，"


def _note(lines: Sequence[Line], label: str) -> Node:
    node = new_issue().add("note", None, label=label, **origin_of(lines, [[]] * (len(lines) - 1)))
    text = ""
    for line in lines:
        text += (joint(text, line.shown) if text else "") + line.shown
    node.text = as_printed(text[len(label) :]).strip(" \u3000")
    return node


def _with_note(line: Line, at: int, label: str, node: Node) -> Line:
    """The line with an OBJECT in place of the mark, and the note there."""
    place = sum(1 for character in line.loose[:at] if not character.isspace())
    length = len(label)
    behind = [each.moved(1 - length) if each.start > place else each for each in line.hints.inlines]
    inlines = sorted((*behind, Inline(place, place + 1, "note", node=node)), key=lambda each: each.start)
    shift = len(line.laid) - len(line.laid.lstrip(" \u3000\t\f"))
    return replace(
        line,
        printed=_replaced(line.printed, at, length),
        loose=_replaced(line.loose, at, length),
        laid=_replaced(line.laid, at + shift, length),
        hints=replace(line.hints, inlines=tuple(inlines)),
    )


def _replaced(text: str, at: int, length: int) -> str:
    return text[:at] + OBJECT + text[at + length :]
