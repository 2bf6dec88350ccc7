"""What a paragraph says now → the words and the number of its element.

A paragraph shows more than its element's words: the number before them, blanks that set a name wide, ends of lines in a
title. What was changed is found in what is shown, and put into the words where it stands in those.
"""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.formats.text.lines import clean
from gazette_pub.formats.word.reading.texts import PLAIN
from gazette_pub.issue.model import Node
from gazette_pub.merge.changes import Run, runs, text_changes
from gazette_pub.merge.passage import Passage
from gazette_pub.merge.splice import spliced
from gazette_pub.structure.line import OBJECT
from gazette_pub.structure.outline import LOOKALIKES, article_of, number_of
from gazette_pub.structure.passage import as_printed, keep_gaps
from gazette_pub.structure.patterns.provisions import DIVISION
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.records import dataclass

BLANKS = " \u3000\t\n"


@dataclass(frozen=True)
class Shown:
    """What a paragraph shows, taken apart: `number` before its words, `words`, `close` behind them."""

    number: str
    words: str
    close: str


def plain(text: str) -> str:
    """What a unit shows, without its notes."""
    return text.replace(OBJECT, "")


def words_in(text: str) -> str:
    """What a new paragraph says, as words of an element: without notes and the blanks around."""
    return plain(text).strip(BLANKS)


def as_read(was: str, now: str) -> str:
    """What a paragraph shows now, with what came in it as a text's reader has it: with plain digits, and without characters that
    print nothing. What stood there before is as it was."""
    plainly = PLAIN.proper(now)
    if now == was or plainly == now and _clean(now) == now:
        return now
    if _clean(PLAIN.proper(was)) == was:
        return _clean(plainly)
    parts: list[str] = []
    at = 0
    for run in [*runs(was, now), Run(len(was), len(now), 0)]:
        parts += [_clean(plainly[at : run.begin]), now[run.begin : run.begin + run.length]]
        at = run.begin + run.length
    return "".join(parts)


def _clean(text: str) -> str:
    """The text without what prints nothing; ends of lines stay, and what stands for something else."""
    return OBJECT.join("\n".join(map(clean, part.split("\n"))) for part in text.split(OBJECT))


def taken_apart(shown: str, words: str) -> Shown | None:
    """The number, the words and what closes them, of what is shown for these words; None where they do not fit."""
    letters = [each for each in words if each not in BLANKS]
    if not letters:
        return Shown(shown, "", "")
    at = len(shown)
    close = None
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and shown[at] != letter:
            if close is not None and shown[at] not in BLANKS:
                return None
            at -= 1
        if at < 0:
            return None
        close = at + 1 if close is None else close
    assert close is not None
    behind = len(words) - len(words.rstrip(BLANKS))
    return Shown(shown[:at], shown[at : close + behind], shown[close + behind :])


def number_at(text: str) -> tuple[str, str | None, int]:
    """The number that a text begins with: as printed, its value, and how long it is with the blank behind it."""
    article = article_of(text, text)
    if article is not None:
        return article.label, article.num, article.length
    division = DIVISION.match(fold(text))
    if division is not None:
        label = "".join(text[: division.end()].split())
        return label, str(numerals.value(division["num"].translate(LOOKALIKES))), division.end()
    number = number_of(text, text)
    if number is not None:
        return number.label, number.num, number.length
    return "", None, 0


@dataclass(frozen=True)
class Said:
    """What is to be said now: the number as printed (None: as it was), and the words."""

    number: str | None
    words: str


def said_now(before: Shown, words: str, now: str) -> Said:
    """What an element says whose paragraph shows `now`, and showed `before` with these words. Blanks that an editor typed in
    front set the paragraph in, and are none of its words."""
    was_set_in = (before.number + before.words)[:1] in BLANKS
    number, rest = _number_now(before, now if was_set_in else now.lstrip(BLANKS))
    if before.close and rest.endswith(before.close):
        rest = rest[: -len(before.close)]
    return Said(number, _words_now(before.words, words, rest))


OPENERS = "“「『"
"""Marks that open a quotation, before the number of what is quoted."""


def _number_now(before: Shown, now: str) -> tuple[str | None, str]:
    marks = before.number[: len(before.number) - len(before.number.lstrip(OPENERS))]
    if marks and now.startswith(marks):
        return _number_now(Shown(before.number[len(marks) :], before.words, before.close), now[len(marks) :])
    if now.startswith(before.number):
        return None, now[len(before.number) :]
    if not before.number.strip():
        return None, now.lstrip(BLANKS)
    label, _, length = number_at(now)
    return label, now[length:].lstrip(BLANKS)


def _words_now(shown: str, words: str, now: str) -> str:
    """The words, changed as what is shown of them is. A blank that only the page had is none of theirs."""
    places = _places(shown, words)
    said: list[str] = []
    at = 0
    for change in [*text_changes(shown, now)]:
        said += [words[places[at] : places[change.start]], now[change.begin : change.stop]]
        at = change.end
    said.append(words[places[at] :])
    return "".join(said).replace("\n", "").replace("\t", "\u3000")


def _places(shown: str, words: str) -> list[int]:
    """For each place in what is shown, how many of the words stand before it."""
    places = [0]
    at = 0
    for letter in shown:
        while at < len(words) and words[at] != letter and words[at] in BLANKS and letter not in BLANKS:
            at += 1
        if at < len(words) and words[at] == letter:
            at += 1
        places.append(at)
    places[-1] = len(words)
    return places


SET_WIDE: dict[str, Callable[[str], str]] = {"signature": keep_gaps, "byline": keep_gaps, "name": as_printed}
"""How blanks that set a name wide are taken out of what says who it is: an editor types 李　强."""


def put_words(node: Node, words: str) -> None:
    """Makes these the words of the element."""
    if Passage.of(node).text != words:
        spliced(node, SET_WIDE.get(node.name, str)(words))
