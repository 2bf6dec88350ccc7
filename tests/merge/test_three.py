"""Two hands at one issue."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from gazette_pub.command.convert import read_issue
from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, parse, schema_errors, serialise, tag
from gazette_pub.issue.particulars import Particulars
from gazette_pub.merge import merged
from gazette_pub.merge.canon import canon

ROOT = Path(__file__).parent.parent.parent
Edit = Callable[[list[Node], random.Random], None]


@cache
def _bulletin() -> bytes:
    path = ROOT / "fixtures" / "shanxi-2024-1.txt"
    return serialise(read_issue(source_of(path.name, path.read_bytes()), Particulars(), ignore))


def bulletin() -> Issue:
    return parse(_bulletin())


def same(one: Issue, other: Issue) -> bool:
    return canon(one) == canon(other)


# what hands do, to blocks that are told by their number in printed order


def change_a_word(node: Node, dice: random.Random) -> None:
    text = node.text or ""
    at = dice.randint(0, len(text))
    node.text = text[:at] + dice.choice("东西南北") * 2 + text[at + dice.randint(0, 2) :]


def put_a_paragraph_behind(node: Node, dice: random.Random) -> None:
    new = cast(Node, node.makeelement(tag("p")))
    new.text = f"手工加的一段，第{dice.randint(0, 10**9)}号。"
    node.addnext(new)


def take_out(node: Node, dice: random.Random) -> None:
    above = node.getparent()
    assert above is not None
    above.remove(node)


def divide(node: Node, dice: random.Random) -> None:
    text = node.text or ""
    new = cast(Node, node.makeelement(tag("p")))
    new.text, node.text = text[len(text) // 2 :], text[: len(text) // 2]
    new.extend(list(node))
    node.addnext(new)


def call_otherwise(node: Node, dice: random.Random) -> None:
    node.tag = tag("label")


def number(node: Node, dice: random.Random) -> None:
    node.set("label", "（九）")
    node.set("num", "9")


HANDS = (change_a_word, put_a_paragraph_behind, take_out, divide, call_otherwise, number)


def paragraphs(issue: Issue) -> list[Node]:
    """Those long enough to be known again, in bodies."""
    found = (p for p in issue.descendants("p") if p.above.name == "body" and len(p.text or "") > 30)
    return [p for p in found if p.label is None]


@pytest.mark.parametrize("seed", range(12))
def test_edits_beside_each_other_are_both_there(seed: int) -> None:
    dice = random.Random(seed)
    base, mine, theirs, both = (bulletin() for _ in range(4))
    places = dice.sample(range(0, len(paragraphs(base)), 3), 16)
    rows = {id(issue): paragraphs(issue) for issue in (mine, theirs, both)}
    for n, place in enumerate(places):
        hand, number = dice.choice(HANDS), dice.random()
        for issue in (mine if n % 2 else theirs, both):
            hand(rows[id(issue)][place], random.Random(number))
    found = merged(base, mine, theirs)
    assert [each.message for each in found.conflicts] == []
    assert same(found.issue, both)
    assert schema_errors(found.issue) == []


@pytest.mark.parametrize("seed", range(4))
def test_one_hand_alone_is_all_there_is(seed: int) -> None:
    dice = random.Random(seed)
    base, changed = bulletin(), bulletin()
    for place in dice.sample(range(len(paragraphs(base))), 5):
        dice.choice(HANDS)(paragraphs(changed)[place], dice)
    for sides in ((base, base, changed), (base, changed, base), (base, changed, changed)):
        found = merged(*sides)
        assert same(found.issue, changed)
        assert found.conflicts == []
