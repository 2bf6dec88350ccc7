"""What a page asks to be corrected → a correction; and what it may ask of an element."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Document, Issue, Node
from gazette_pub.issue.plain import plain_text
from gazette_pub.preview.corrections.kinds import group_of, kind_of, kinds_for, made, unit_of, word_for
from gazette_pub.preview.corrections.refusing import (
    NotCorrected,
    leave_out_dead_links,
    refuse_what_is_lost,
    refuse_what_is_not_valid,
)
from gazette_pub.preview.corrections.texts import is_writable, joined, split, written
from gazette_pub.preview.view import View

Lines = Sequence[str]

Correction = Callable[[Node, Lines], Node]
"""Corrects an element in an issue of its own; the one to look at then. Raises NotCorrected where that can't be done."""


def correction_of(said: Any) -> tuple[int, int, Correction]:
    """The version and the row that are meant, and what to do. Raises NotCorrected for what is no order."""
    try:
        version, row, name = int(said["version"]), int(said["row"]), said["do"]
        order = _ORDERS[name](said)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise NotCorrected(say("it isn't said what to correct")) from error
    return version, row, lambda node, lines: _whole(node, lines, order, keeps_text=name != "text")


def _whole(node: Node, lines: Lines, order: Correction, keeps_text: bool) -> Node:
    """Corrects, and sees to it that the issue is whole. Raises NotCorrected."""
    issue = cast(Issue, node.getroottree().getroot())
    before = plain_text(issue)
    done = order(node, lines)
    if keeps_text:
        refuse_what_is_lost(issue, before)
    leave_out_dead_links(issue)
    refuse_what_is_not_valid(issue)
    return done


def leaf_of(node: Node) -> Node:
    """The element whose text a row shows. Raises NotCorrected where it has none."""
    named = node.head.child("title") if isinstance(node, Document) and node.head is not None else node.child("heading")
    leaf = node if named is None else named
    if not is_writable(leaf):
        raise NotCorrected(say("it has no text of its own"))
    return leaf


def _kind(said: Any) -> Correction:
    kind = str(said["kind"])
    return lambda node, _: made(node, kind)


def _text(said: Any) -> Correction:
    text = said["text"]
    if not isinstance(text, str):
        raise TypeError(text)
    return lambda node, _: written(leaf_of(node), text)


def _split(said: Any) -> Correction:
    at = int(said["at"])
    return lambda node, lines: split(leaf_of(node), at, lines)


def _join(said: Any) -> Correction:
    return lambda node, _: joined(leaf_of(node))


_ORDERS: dict[str, Callable[[Any], Correction]] = {"kind": _kind, "text": _text, "split": _split, "join": _join}
"""What can be asked for."""


def choices_of(view: View, row: int) -> dict[str, Any]:
    """What a row may be made, and what it is, in the language spoken."""
    unit = unit_of(view.rows[row].node)
    kinds = [{"kind": each, "word": str(word_for(each)), "group": str(group_of(each))} for each in kinds_for(unit)]
    return {"kind": kind_of(unit), "kinds": kinds}
