"""A paragraph on its way into its document: its words, and what stands below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gazette_pub.issue.model import Node
from gazette_pub.structure import amending, outline
from gazette_pub.structure.passage import Passage
from gazette_pub.structure.place import Place
from gazette_pub.words.amendments import is_verb_alone
from gazette_pub.words.characters import ends_sentence, fold


class Words(NamedTuple):
    """A paragraph as it comes: its text, its first line as printed, whether a blank line stands above it, and its outline
    level, from 1, where its source knows that it is a heading; whether it is one bold line above others that are not."""

    text: Passage
    printed: str
    parted: bool = False
    level: int | None = None
    bolder: bool = False

    @property
    def seen(self) -> str:
        """The text as patterns see it."""
        return self.text.seen


class Below(NamedTuple):
    """The block below a paragraph: its kind (None at the end), its text as patterns see it, and its first line as printed."""

    kind: str | None
    text: str = ""
    printed: str = ""

    @property
    def number(self) -> outline.Number | None:
        return outline.number_of(self.text, self.printed) if self.kind == "p" else None


Taker = Callable[[Place, Words, Below], bool]
"""Puts a paragraph where it belongs, or leaves it to the next: False."""


COLONS = ("：", ":")


def sentence_ended(place: Place) -> bool:
    """Whether nothing that stands above runs on into this paragraph."""
    above = place.above
    return above is None or above.name != "p" or not runs_on(above.text_content)


def runs_on(text: str) -> bool:
    """Whether a text stops where no paragraph ends: it closes no sentence, no bracket and no quotation."""
    text = fold(text[-3:])
    return bool(text) and not ends_sentence(text) and text[-1] not in "）)》”」』】〕"


def quotation_opens(place: Place, text: str, holder: Node) -> None:
    """A paragraph has opened a quotation that does not end in it: what follows may belong to it."""
    if opens_quotation(place, text):
        place.quotation, place.quoted = amending.Quotation(holder), None


def opens_quotation(place: Place, text: str) -> bool:
    """Whether new text of an amending decision begins in a paragraph, and goes on below it."""
    return amending.left_open(text) and place.amends


def is_verb_of_amendment(place: Place, text: str) -> bool:
    """廢除 on a line of its own, the words below it, then 代以: an amending ordinance of Hong Kong sets its sentences so."""
    return is_verb_alone(text) and place.amends
