"""The number that a text begins with, taken out of it: in the issue XML it stands in `label`, and what it counts in `num`."""

from __future__ import annotations

from collections.abc import Callable

from gazette_pub.issue.model import Node
from gazette_pub.merge.splice import spliced
from gazette_pub.structure.outline import LOOKALIKES, article_of, bare_number_of, number_of
from gazette_pub.structure.patterns.provisions import DIVISION
from gazette_pub.words import numerals
from gazette_pub.words.characters import fold
from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Label:
    """A printed number, what it counts where that is known, and how many letters it takes at the front of a text."""

    printed: str
    num: str | None
    length: int = 0


def article_label(text: str) -> Label | None:
    """第十二条之一"""
    found = article_of(text, text)
    return Label(found.label, found.num, found.length) if found else None


def division_label(text: str) -> Label | None:
    """第一章"""
    found = DIVISION.match(fold(text))
    if not found:
        return None
    try:
        num = str(numerals.value(found["num"].translate(LOOKALIKES)))
    except ValueError:
        return None
    return Label(text[: found.end()].rstrip(" \u3000"), num, found.end())


def any_label(text: str) -> Label | None:
    """一、 （一） １．"""
    found = number_of(text, text) or bare_number_of(text, text)
    return Label(found.label, found.num, found.length) if found else None


def taken_from(leaf: Node, find: Callable[[str], Label | None]) -> Label | None:
    """The number of a paragraph, taken out of it: the one that it has, or the one that its text begins with."""
    if (printed := leaf.label) is not None:
        found, num = find(f"{printed}\u3000文"), leaf.num
        for name in ("label", "num"):
            leaf.attrib.pop(name, "")
        return Label(printed, num or (found.num if found else None))
    found = find(leaf.words)
    if found:
        spliced(leaf, leaf.words[found.length :])
    return found


def put_on(node: Node, label: Label | None) -> None:
    """Gives an element that number."""
    if label is not None:
        node.set("label", label.printed)
        if label.num:
            node.set("num", label.num)
