"""Marks that come in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Place, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import Node, tag
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

PAIRS = {
    "（": "）",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "‘": "’",
    "〔": "〕",
    "【": "】",
    "「": "」",
    "『": "』",
    "［": "］",
}
"""Opening marks and their closing ones (GB/T 15834-2011 §4.8, §4.9, §4.14)."""

OPENING = {closing: opening for opening, closing in PAIRS.items()}
_MARK = Pattern(Expression(f"[{''.join((*PAIRS, *OPENING))}]"), (*PAIRS, *OPENING), ("甲", "，", "("), "search")
_QUOTATION = frozenset("“‘「『")
_APOSTROPHE = Pattern(Expression(rf"[^\W\d_{HAN}]’"), ("it’s", "O’Neil"), ("甲’", "1’", "‘甲"), "search")
"""A mark behind a foreign letter that leaves some out: Côte d’Ivoire, ΥΠ’."""

_LONGEST_NUMBER = 3
"""Characters of an item's number and of what stands before it."""

_OF_ITEM = Pattern(
    Expression(
        r"""(?:.{0,2}[：；，、。\u3000 ]|^)(?:[A-Za-z]|\d{1,2})）  # behind what leads to it or stands before it: 包括：a）甲；b）乙
        |.{0,2}(?<![A-Za-z\d])(?:[A-Za-z]|\d{1,2})）[项款目点]  # named: C）项所称""",
        re.X,
    ),
    ("：a）甲", "；B）乙", "建筑；C）项", "第1）项", "、12）丙"),
    ("增长5）", "甲）项", "2011）项", "甲）"),
)
"""An item's number with its closing bracket alone, within a sentence."""

_FARTHEST = 200
"""How many blocks a quotation may run on for."""

_STOP = Pattern(Expression("[，。、；：]"), ("，", "甲："), ("！", "甲"), "search")
_DOUBLED = Pattern(
    Expression(r"[，。、；：](?<![，。、；：].)(?:(?<=，)，|(?<=。)。|(?<=、)、|(?<=；)；|(?<=：)：)(?![，。、；：])"),
    ("甲，，乙", "办好此事。。", "：：甲"),
    ("甲，乙", "甲……乙", "办好。。。", "甲，。"),
    "search",
)
"""A mark that stands twice; three and more lead to a page, or stand for what is left out."""

NOT_CLOSED, CLOSES_NOTHING = say("{mark} is not closed: “{text}”"), say("{mark} closes nothing: “{text}”")


@dataclass(frozen=True)
class Lone:
    """A mark without its partner: the block, its place among the document's blocks, and its offset in the text."""

    mark: str
    block: Block
    place: int
    offset: int


@check("G401")
def marks_come_in_pairs(proof: Proof, rule: Rule) -> Findings:
    """A bracket, a book-title mark or a quotation mark has no partner.

    （）《》〈〉“”‘’〔〕【】「」 open and close within a paragraph. A quotation of several paragraphs, opened in one and closed in a
    later one, is right; so is one that opens every paragraph anew (GB/T 15834-2011 §4.8.3.5).
    """
    for _, blocks in proof.by_document:
        lone = [mark for place, block in enumerate(blocks) for mark in _lone(block, place)]
        for mark in _unpaired(lone, blocks):
            said = NOT_CLOSED if mark.mark in PAIRS else CLOSES_NOTHING
            yield rule.found(said, mark.block.node, _place(proof, mark), text=_context(mark), mark=mark.mark)


def _lone(block: Block, place: int) -> Iterator[Lone]:
    """The block's marks without a partner in it."""
    quoted = block.label[:1] in _QUOTATION
    if not quoted and not _MARK.search(block.text):
        return
    opened = [Lone(block.label[0], block, place, 0)] if quoted else []
    open_marks = dict.fromkeys(PAIRS, 0) | {mark.mark: 1 for mark in opened}
    for found in _MARK.finditer(block.text):
        character, offset = found[0], found.start()
        if character in PAIRS:
            opened.append(Lone(character, block, place, offset))
            open_marks[character] += 1
        elif character == "’" and _is_apostrophe(block.text, offset, bool(open_marks["‘"])):
            continue
        elif not open_marks[OPENING[character]]:
            if character == "）" and _OF_ITEM.match(block.text, max(offset - _LONGEST_NUMBER, 0)):
                continue
            yield Lone(character, block, place, offset)
        else:
            while (innermost := opened.pop()).mark != OPENING[character]:
                open_marks[innermost.mark] -= 1
                yield innermost
            open_marks[innermost.mark] -= 1
    yield from opened


def _is_apostrophe(text: str, offset: int, is_open: bool) -> bool:
    """Whether letters are left out there: behind a foreign letter, and before one where a quotation might end."""
    if not _APOSTROPHE.match(text, max(offset - 1, 0)):
        return False
    return not is_open or text[offset + 1 : offset + 2].isalpha()


def _unpaired(lone: list[Lone], blocks: list[Block]) -> Iterator[Lone]:
    """Those that are not carried on from one paragraph to another."""
    pending: dict[str, Lone] = {}
    for mark in sorted(lone, key=lambda mark: (mark.place, mark.offset)):
        kind = OPENING.get(mark.mark, mark.mark)
        before = pending.pop(kind, None)
        if mark.mark in PAIRS:
            pending[kind] = mark
            if before is not None and not _goes_on(before, blocks):
                yield before
        elif before is None or not 0 < mark.place - before.place <= _FARTHEST:
            yield from (each for each in (before, mark) if each is not None)
    yield from (mark for mark in pending.values() if not _goes_on(mark, blocks))


def _goes_on(mark: Lone, blocks: list[Block]) -> bool:
    """Whether the next paragraph opens the quotation anew."""
    after = mark.place + 1
    return (
        mark.mark in _QUOTATION
        and after < len(blocks)
        and (blocks[after].label or blocks[after].text).startswith(mark.mark)
    )


def _place(proof: Proof, lone: Lone) -> Place:
    # marks leave no ink: the place is that of the letter beside it
    text, offset = lone.block.text, lone.offset
    beside = offset + 1 if lone.mark in PAIRS and offset + 1 < len(text) else max(0, offset - 1)
    return proof.line_beside(lone.block, beside, beside + 4 if lone.mark in PAIRS else None)


def _context(lone: Lone) -> str:
    return lone.block.text[max(0, lone.offset - 8) : lone.offset + 9]


@check("G410")
def marks_stand_once(proof: Proof, rule: Rule) -> Findings:
    """A comma, a full stop or another mark between words stands twice: ，， or 。。.

    One was typed too many, or what stood between them is lost. The finding proposes the mark once, and changes nothing.
    """
    for block in proof.blocks:
        for found in _DOUBLED.finditer(block.text):
            mark, end = found[0][-1], found.end()
            if end - 1 in _edges_of_notes(block.node):
                continue
            words = _STOP.split(block.text[max(end - 8, 0) : end - 2])[-1]
            before = proof.place_of(block, max(end - len("甲，，"), 0)).line_alone()  # a mark alone is found on no line
            yield rule.found(
                "{mark} stands twice: “{text}”",
                block.node,
                proof.in_line(replace(before, start=end - 2, end=end), mark * 2),
                mark=mark,
                text=words + mark * 2,
                proposal=f"“{words}{mark}”",
                correction=mark,
            )


def _edges_of_notes(node: Node) -> frozenset[int]:
    """Where notes begin and end in the text of an element: a note may end with the mark that stands behind it."""
    found, at = set[int](), 0
    for event, part in etree.iterwalk(node, events=("start", "end")):
        if event == "end" and part is not node:
            found |= {at} if part.tag == _NOTE else set()
            at += len(part.tail or "")
        elif event == "start":
            found |= {at} if part.tag == _NOTE else set()
            at += len(part.text or "")
    return frozenset(found)


_NOTE = tag("note")
