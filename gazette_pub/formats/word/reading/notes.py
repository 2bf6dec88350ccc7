"""Footnotes and endnotes: what they say, and the marks that Word counts for them (ECMA-376 Part 1 §17.11)."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import field

from gazette_pub.formats.word.markup import Element, w
from gazette_pub.formats.word.reading.numerals import written
from gazette_pub.formats.word.reading.values import child, number, value
from gazette_pub.formats.word.reading.words import UNSEEN, Thing
from gazette_pub.issue.model import Node, new_issue
from gazette_pub.words.characters import Punctuation
from gazette_pub.words.records import dataclass

FURNITURE = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""Notes of these types are rules above notes (§17.18.33)."""

Said = Callable[[Element], list[str]]
"""The paragraphs of a note."""


@dataclass(frozen=True)
class Way:
    """How a section counts its notes. `anew`: it begins with `start` again."""

    format: str
    start: int = 1
    anew: bool = False


@dataclass
class Notes:
    """The notes of a file, by kind and id. `said`: reads what one says; `counts`: how many of a kind were met so far;
    `ways`: how each kind is counted, by section, and `section` the one that is read. `labels`: the marks of those that were
    met. A note that two marks lead to is in the issue twice."""

    elements: dict[tuple[str, str], Element] = field(default_factory=dict)
    ways: dict[str, list[Way]] = field(default_factory=dict)
    section: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    said: Said | None = None
    met: set[tuple[str, str]] = field(default_factory=set)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)

    def node(self, thing: Thing) -> Node | None:
        """The note that a mark leads to, as an element of the issue; None where the file has none of that id."""
        element = self.elements.get((thing.kind, thing.id))
        if element is None or self.said is None:
            return None
        self.met.add((thing.kind, thing.id))
        paragraphs = self.said_by(thing)
        key = (thing.kind, thing.id)
        if key not in self.labels:
            self.labels[key] = thing.description or self._mark(thing.kind)
        node = new_issue().add("note", None, label=self.labels[key])
        if len(paragraphs) < 2:
            node.text = "".join(paragraphs)
            return node
        for each in paragraphs:
            node.add("p", each)
        return node

    def said_by(self, thing: Thing) -> tuple[str, ...]:
        """The paragraphs of the note that a mark leads to, without its own mark in front."""
        element = self.elements.get((thing.kind, thing.id))
        said = [] if element is None or self.said is None else self.said(element)
        if element is None or not thing.description or not said:
            return tuple(said)
        first = said[0].lstrip(UNSEEN)
        mark = next((each for each in _readings(thing.description) if first.startswith(each)), "")
        first = first.removeprefix(mark * (2 if _is_twice(element, thing.description) else 1)).lstrip(" \u3000\t")
        return (first, *said[1:]) if first else tuple(said[1:])

    def drop(self, thing: Thing) -> str:
        """Leaves out a note whose mark was deleted or is hidden: what it says."""
        self.met.add((thing.kind, thing.id))
        return "".join(self.said_by(thing))

    def missed(self) -> list[Element]:
        """The notes that no mark leads to."""
        return [element for key, element in self.elements.items() if key not in self.met]

    def close_section(self) -> None:
        """The next section begins: notes are counted anew in it, where it says so."""
        self.section += 1
        for kind in self.ways:
            if (way := self._way(kind)).anew:
                self.counts[kind] = way.start - 1

    def _way(self, kind: str) -> Way:
        ways = self.ways.get(kind) or [Way("decimal")]
        return ways[min(self.section, len(ways) - 1)]

    def _mark(self, kind: str) -> str:
        way = self._way(kind)
        self.counts[kind] = n = self.counts.get(kind, way.start - 1) + 1
        return written(n, way.format) or str(n)


USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}
"""§17.11.17, §17.11.18: how notes are counted where nothing is said of it."""


def _readings(mark: str) -> tuple[str, str]:
    """A mark as it is, and as text has it: with plain digits."""
    return mark, Punctuation("").proper(mark)


def _is_twice(note: Element, mark: str) -> bool:
    """Whether the mark stands twice in front of a note: LibreOffice writes its own beside the one that is typed in Word."""
    runs = next((p.findall(w("r")) for p in note.iterchildren(w("p"))), [])
    styles = [value(child(run, "rPr"), "rStyle") for run in runs]
    alike = itertools.takewhile(
        lambda each: each[1] is not None and each[1] == styles[0], zip(runs, styles, strict=True)
    )
    return "".join(t.text or "" for run, _ in alike for t in run.iterchildren(w("t"))).strip() == mark * 2


def notes_of(parts: dict[str, Element], settings: Element | None, sections: list[Element]) -> Notes:
    """The notes in these parts, by kind."""
    notes = Notes()
    for kind, root in parts.items():
        for element in root.iterchildren(w(kind)):
            if element.get(w("type")) not in FURNITURE:
                notes.elements.setdefault((kind, element.get(w("id"), "")), element)
    whole = [each for each in sections if (above := each.getparent()) is not None and above.tag != w("sectPrChange")]
    for kind, usual in USUAL.items():
        everywhere = _way(settings, kind, Way(usual))
        notes.ways[kind] = [_way(section, kind, everywhere) for section in whole] or [everywhere]
    return notes


def _way(holder: Element | None, kind: str, usual: Way) -> Way:
    """How this section, or the whole file, counts notes of a kind; as usual where it does not say it."""
    said = child(holder, f"{kind}Pr")
    format, start, restart = value(said, "numFmt"), number(value(said, "numStart")), value(said, "numRestart")
    anew = usual.anew if restart is None else restart == "eachSect"
    return Way(format or usual.format, usual.start if start is None else start, anew)
