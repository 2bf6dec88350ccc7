"""Blocks that fit nowhere."""

from __future__ import annotations

import itertools
import re

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.model import Node, tag
from gazette_pub.words.kinds import BY_NAME

_ENDS = re.compile(r"[。！？；：…”’》）』」】!?;:.，、—]$")


@check("G601", Grade.NOTE)
def blocks_have_a_place(proof: Proof, rule: Rule) -> Findings:
    """A paragraph ends no sentence and is no heading: nothing that is known fits it.

    It was kept as a plain paragraph. It may be a heading without a number, a piece of a table, a caption, or the first half
    of a paragraph that was cut in two.
    """
    for document, blocks in proof.by_document:
        if not BY_NAME[document.kind].sentences:
            continue
        for block, after in itertools.pairwise(blocks):
            if _is_adrift(block) and after.node.name == "p":
                yield rule.found(
                    "kept as a paragraph, though it ends no sentence: “{text}”",
                    block.node,
                    proof.place_of(block),
                    text=_short(block.text),
                )


@check("G602", Grade.NOTE)
def documents_have_titles(proof: Proof, rule: Rule) -> Findings:
    """A document has no title: its text is printed before the first title that was found."""
    for document, blocks in proof.by_document:
        if document.title is None and blocks:
            yield rule.found(
                "text without a title: “{text}”", blocks[0].node, proof.place_of(blocks[0]), text=_short(blocks[0].text)
            )


def _is_adrift(block: Block) -> bool:
    parent = block.node.getparent()
    stands_free = isinstance(parent, Node) and parent.tag in (tag("body"), tag("section"))
    return block.node.name == "p" and stands_free and block.node.num is None and not _ENDS.search(block.text.rstrip())


def _short(text: str) -> str:
    return text if len(text) <= 20 else f"{text[:20]}…"
