"""Characters that no reader of the gazette can read."""

from __future__ import annotations

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Place, Rule, check
from gazette_pub.issue.messages import Message, say
from gazette_pub.words.characters import ANY_RADICAL, PRIVATE
from gazette_pub.words.pattern import Expression, Pattern

_UNREADABLE = Pattern(
    Expression(rf"[{PRIVATE.written[1:-1]}\ufffd\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]"),
    ("\ue863", "\ufffd", "\x01", "\x80"),
    ("甲", "\t", "\x85", "\xa0", "𠀀"),
    "search",
)


@check("G402")
def characters_can_be_read(proof: Proof, rule: Rule) -> Findings:
    """A character stands for none that can be read: private use, a replacement character, or a control.

    A PDF's font may map its glyphs to private characters; whoever has another font sees an empty box. The character is
    kept as it is: look at the printed page for the one that is meant.
    """
    yield from _each(proof, rule, _UNREADABLE, say("{code} cannot be read: “{text}”"))


@check("G403")
def characters_are_no_radicals(proof: Proof, rule: Rule) -> Findings:
    """A Kangxi or CJK radical stands where a character is meant.

    Font maps of PDFs confuse ⽇ (U+2F47) with 日 (U+65E5): it looks the same, and no search finds it. Those whose character
    is known are put right on reading; this one is not.
    """
    yield from _each(proof, rule, ANY_RADICAL, say("{code} is a radical, not a character: “{text}”"))


def _each(proof: Proof, rule: Rule, pattern: Pattern, said: Message) -> Findings:
    """One finding for each character in each block, however often it stands there."""
    for block in proof.blocks if pattern.search(proof.text) else ():
        if block.text.isascii():
            continue
        seen: set[str] = set()
        for found in pattern.finditer(block.text):
            if found[0] not in seen:
                seen.add(found[0])
                text, code = _context(block, found.start()), f"U+{ord(found[0]):04X}"
                yield rule.found(said, block.node, _place(proof, block, found.start()), text=text, code=code)


def _place(proof: Proof, block: Block, offset: int) -> Place:
    beside = next((n for n in range(offset, -1, -1) if block.text[n].isalnum()), offset)
    return proof.line_beside(block, beside)


def _context(block: Block, offset: int) -> str:
    return block.text[max(0, offset - 6) : offset + 7]
