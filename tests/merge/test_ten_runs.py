"""Corrections by hand, run after run, while the text changes elsewhere: each is kept, and nothing is told as a conflict."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from gazette_pub.finish import finish
from gazette_pub.formats import source_of
from gazette_pub.issue.findings import ignore
from gazette_pub.issue.model import Issue, Node, parse, schema_errors, serialise, tag
from gazette_pub.issue.particulars import Particulars
from gazette_pub.merge import merged, refreshed
from gazette_pub.publish.reading import read_issue

BULLETIN = Path(__file__).parents[2] / "fixtures" / "shanxi-2024-1.txt"
RUNS, A_RUN = 10, 2
SEEDS = 6

Holds = Callable[[Issue], bool]


def text_of_lines(first: int, last: int) -> list[str]:
    return BULLETIN.read_text(encoding="utf-8").split("\n")[first:last]


def read(lines: list[str]) -> Issue:
    return read_issue(source_of("b.txt", "\n".join(lines).encode()), Particulars(), ignore)


@dataclass
class Hand:
    """Somebody who corrects an issue. `kept`: what holds as long as the corrections do; `touched`: the lines of the source that
    they were made in."""

    dice: random.Random
    kept: list[tuple[str, Holds]] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    count: int = 0

    def correct(self, issue: Issue, lines: list[str]) -> None:
        """Makes one correction, of a kind that chance chooses."""
        kind = self.dice.choice(KINDS)
        said = Counter(node.text_content for node in issue.descendants("p"))
        names = ("title",) if kind is retitle else ("p",)
        nodes = [node for node in issue.descendants(*names) if FITS[kind](node) and said[node.text_content] < 2]
        nodes = [node for node in nodes if all(self.is_free(each, lines) for each in _meant(kind, node))]
        if nodes:
            node = self.dice.choice(nodes)
            touched = [line for each in _meant(kind, node) for line in _lines_of(each, lines)]
            self.count += 1
            self.kept.append((kind.__name__, kind(self, node)))
            self.touched.update(touched)

    def is_free(self, node: Node, lines: list[str]) -> bool:
        """Whether no correction was made in it."""
        own = _lines_of(node, lines)
        return bool(own) and self.touched.isdisjoint(own)


def _meant(kind: Callable[[Hand, Node], Holds], node: Node) -> list[Node]:
    """What a correction changes."""
    return [node, cast(Node, node.getnext())] if kind is join else [node]


def _lines_of(node: Node, lines: list[str]) -> list[str]:
    return [lines[n - 1] for first, last in node.lines for n in range(first, min(last, len(lines)) + 1) if lines[n - 1]]


def says(name: str, words: str) -> Holds:
    return lambda issue: any(node.text_content == words for node in issue.descendants(name))


def retitle(hand: Hand, node: Node) -> Holds:
    words = f"手工改过的标题{hand.count}"
    for child in list(node):
        node.remove(child)
    node.text = words
    return says("title", words)


def reword(hand: Hand, node: Node) -> Holds:
    node.text = f"手工改正{hand.count}，{node.text or ''}"
    return says("p", node.text_content)


def retype(hand: Hand, node: Node) -> Holds:
    node.tag = tag("label")
    return says("label", node.text_content)


def join(hand: Hand, node: Node) -> Holds:
    other = cast(Node, node.getnext())
    node.text = (node.text or "") + (other.text or "")
    node.set("lines", f"{node.get('lines')} {other.get('lines')}")
    node.above.remove(other)
    return says("p", node.text_content)


def split(hand: Hand, node: Node) -> Holds:
    words = node.text or ""
    at = words.index("，") + 1
    new = cast(Node, node.makeelement(tag("p")))
    node.text, new.text = words[:at], words[at:]
    node.addnext(new)
    return lambda issue: says("p", words[:at])(issue) and says("p", words[at:])(issue)


def delete(hand: Hand, node: Node) -> Holds:
    words = node.text_content
    node.above.remove(node)
    return lambda issue: not says("p", words)(issue)


def add(hand: Hand, node: Node) -> Holds:
    new = cast(Node, node.makeelement(tag("p")))
    new.text = f"手工加上的一段，第{hand.count}段。"
    node.addnext(new)
    return says("p", new.text)


def _has_sibling(node: Node) -> bool:
    return len(list(node.above.children("p"))) > 1 and node.above.name in ("body", "section", "article")


def _is_plain(node: Node) -> bool:
    return len(node) == 0 and node.above.name in ("body", "section", "article")


KINDS = (retitle, reword, retype, join, split, delete, add)
FITS: dict[Callable[[Hand, Node], Holds], Callable[[Node], bool]] = {
    retitle: lambda node: node.above.name == "head",
    reword: _is_plain,
    retype: lambda node: _has_sibling(node) and node.above.name == "body",
    join: lambda node: (
        _is_plain(node) and isinstance(after := node.getnext(), Node) and after.name == "p" and not len(after)
    ),
    split: lambda node: _is_plain(node) and "，" in (node.text or "")[5:-5] and (node.text or "").index("，") > 5,
    delete: _has_sibling,
    add: lambda node: node.above.name in ("body", "section", "article"),
}


def change_the_source(lines: list[str], hand: Hand, dice: random.Random, n: int) -> None:
    """One change of the source, in lines in which no correction was made."""
    prose = [at for at, line in enumerate(lines) if len(line) > 20 and line.endswith("。") and line not in hand.touched]
    if not prose:
        return
    at = dice.choice(prose)
    match dice.randrange(4):
        case 0:
            lines[at] = f"{lines[at][:-1]}，原文改动{n}。"
        case 1:
            lines[at + 1 : at + 1] = ["", f"原文新增的一段，这是第{n}次改动，各部门应当遵照执行。", ""]
        case 2:
            lines[0:0] = [f"某省人民政府关于第{n}次改动的通知", "", "各市人民政府：", "", "现将有关改动通知如下。", ""]
        case _:
            del lines[at]


@pytest.mark.parametrize("seed", range(SEEDS))
def test_corrections_by_hand_outlast_ten_runs_and_changes_of_the_text(seed: int) -> None:
    dice = random.Random(seed)
    lines, hand = text_of_lines(*PARTS[seed % len(PARTS)]), Hand(random.Random(seed + 100))
    base = read(lines)
    stands = parse(serialise(base))
    for run in range(RUNS):
        for _ in range(A_RUN):
            hand.correct(stands, lines)
        assert not schema_errors(stands)
        for n in range(A_RUN):
            change_the_source(lines, hand, dice, A_RUN * run + n)
        theirs = read(lines)
        found = merged(base, refreshed(base, stands), theirs)
        finish(found.issue, ignore)
        assert [str(each.message) for each in found.conflicts] == [], run
        base, stands = theirs, parse(serialise(found.issue))
        lost = [kind for kind, holds in hand.kept if not holds(stands)]
        assert lost == [], (run, lost)
    assert len(hand.kept) > RUNS / 2


PARTS = ((0, 500), (1500, 2000), (10500, 11000))
