"""The head and the foot of an official document that stand where those of its pages do (GB/T 9704-2012 §7.2, §7.4).

Offices put 红头 and the number into the head of the first page, and 抄送 with 印发 into its foot: there they stay in their
place, whatever is typed. They are of the text all the same. What is printed on pages besides is not.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field

from gazette_pub.formats.word.markup import Element, R, w
from gazette_pub.formats.word.reading.values import switch
from gazette_pub.structure.patterns.closing import COPIES
from gazette_pub.structure.patterns.heads import LETTERHEAD
from gazette_pub.structure.patterns.numbers import FILE_NUMBER
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.pattern import Pattern
from gazette_pub.words.records import dataclass

Said = Callable[[str], list[str]]
"""The paragraphs of the part that a relationship of the text leads to."""


@dataclass
class Edges:
    """What belongs in front of each section of the text, and behind it. `taken`: what was given out, each line of it."""

    heads: dict[int, list[str]] = field(default_factory=dict)
    feet: dict[int, list[str]] = field(default_factory=dict)

    @property
    def taken(self) -> set[str]:
        """The lines that belong to the text."""
        return {line for lines in (*self.heads.values(), *self.feet.values()) for line in lines}


def edges_of(root: Element, said: Said, settings: Element | None = None) -> Edges:
    """The heads and feet that are a document's own: what the text says already is none of them, nor is a 红头 above one that
    has its own. Of the first page and of even ones they are printed where the section and the file's settings say that these
    are others (§17.10.6, §17.10.1)."""
    edges, text = Edges(), _Text(root)
    has_even = bool(switch(settings, "evenAndOddHeaders"))
    lettered = functools.cache(lambda: _lettered(root))
    for at, section in enumerate(_sections(root)):
        for kind, kept, marks in _KINDS:
            lines: list[str] = []
            for reference in _printed(section, kind, has_even):
                own = _own_lines(said(reference.get(f"{{{R}}}id", "")), marks, text, at, lettered)
                lines += [line for line in own if line not in lines]
            if lines:
                getattr(edges, kept)[at] = lines
    return edges


def _own_lines(
    said: list[str], marks: Iterable[Pattern], text: _Text, at: int, lettered: Callable[[], set[int]]
) -> list[str]:
    """Of the lines of a head or a foot of a section those that are its document's own and stand nowhere else; a page's number is
    none. `lettered`: the sections with a 红头 of their own, looked for where one stands in a head."""
    lines = [line for line in said if any(map(str.isalpha, line))]
    if any(LETTERHEAD.match(fold(line)) for line in lines) and at in lettered():
        lines = [line for line in lines if not LETTERHEAD.match(fold(line))]
    if not (marked := [line for line in lines if any(mark.match(fold(line)) for mark in marks)]):
        return []
    return [] if all(map(text.says, marked)) else [line for line in lines if not text.says(line)]


_KINDS = (("headerReference", "heads", (LETTERHEAD, FILE_NUMBER)), ("footerReference", "feet", (COPIES,)))
"""What refers to a head and a foot of pages, where their lines go, and by what one is known as a document's own."""


def _lettered(root: Element) -> set[int]:
    """The sections with a 红头 in their text."""
    found, at = set[int](), 0
    for paragraph in root.iter(w("p")):
        if LETTERHEAD.match(fold("".join(each.text or "" for each in paragraph.iter(w("t"))).strip())):
            found.add(at)
        at += paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None
    return found


def _sections(root: Element) -> Iterator[Element]:
    return (each for each in root.iter(w("sectPr")) if (above := each.getparent()) is not None and above.tag in _HOLD)


_HOLD = frozenset((w("pPr"), w("body")))


def _printed(section: Element, kind: str, has_even: bool) -> list[Element]:
    """What refers to the heads or feet that are printed in a section, the first page's first."""
    off = {name for name, on in (("first", switch(section, "titlePg")), ("even", has_even)) if not on}
    said = [each for each in section.iterchildren(w(kind)) if each.get(w("type")) not in off]
    return sorted(said, key=lambda each: each.get(w("type")) != "first")


class _Text:
    """What the body says, without its blanks; put together when it is asked for."""

    def __init__(self, root: Element) -> None:
        self._root, self._said = root, ""

    def says(self, line: str) -> bool:
        self._said = self._said or _tight("".join(each.text or "" for each in self._root.iter(w("t"))))
        return _tight(line) in self._said


def _tight(text: str) -> str:
    return unspaced(fold(text))
