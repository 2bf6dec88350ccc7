"""Texts that are not Chinese, and texts that were written for a machine."""

from __future__ import annotations

import re
from collections import Counter

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Grade, Rule, check
from gazette_pub.issue.messages import say, say_many
from gazette_pub.words.characters import HAN
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.scripts import CHINESE, Script, script_of, scripts_in

_NAMES = {
    "Japanese": say("Japanese"),
    "Korean": say("Korean"),
    "Latin": say("in Latin letters"),
    "Greek": say("Greek"),
    "Cyrillic": say("in Cyrillic letters"),
    "Arabic": say("in Arabic letters"),
    "Tibetan": say("Tibetan"),
    "Mongolian": say("Mongolian"),
    "Yi": say("Yi"),
    "Thai": say("Thai"),
}
"""How a person says what is written in a script."""

_HALF_WIDTH = Pattern(
    Expression(
        rf"""["',:;!?()](?<=[{HAN}].)          # 甲,
        |["'(](?=[{HAN}])                      # (甲
        |\.(?<=[{HAN}].)(?=$|[{HAN}”])         # 甲.乙""",
        re.X,
    ),
    ("甲,乙", '"甲', "甲.", "甲.乙", "甲(1)"),
    ("a,b", "1.5", "甲，", "甲.com"),
    "search",
)
_TYPED = Pattern(Expression("[\"',:;!?().]"), tuple("\"',:;!?()."), ("甲，乙。", "1%"), "search")
"""A half-width mark, wherever it stands."""

_CODES = Pattern(
    Expression(
        rf"""\(cid:\d{{1,6}}\)                                # what pdfminer gives
        |[{HAN}]?\([{HAN}](?:\+[{HAN}]){{1,3}}\)              # (石+乐), a character described""",
        re.X,
    ),
    ("(cid:12)", "(石+乐)", "王(石+乐)"),
    ("(甲)", "(1+1)", "cid:12"),
    "search",
    needs=("(",),
)
_MARKDOWN = Pattern(
    Expression(
        r"""(?P<heading>^\#{1,6}[ ]\S)            # a heading
        |(?P<bold>\*\*[^*\n]{1,200}\*\*)          # **bold**
        |(?P<list>^[-*+][ ]\S)                    # an item""",
        re.X,
    ),
    ("# 决定", "甲**乙**", "- 甲", "* 甲"),
    ("#1", "甲*乙", "—1—", "-5", "甲 - 乙"),
    "search",
)


@check("G407", Grade.NOTE)
def marks_are_full_width(proof: Proof, rule: Rule) -> Findings:
    """A half-width mark or a straight quote stands among Chinese characters.

    GB/T 15834-2011 §5.1 gives Chinese text full-width marks and curly quotes. Where a whole text has half-width ones, a
    font map wrote them, and they are put right; here and there, they were typed, and stay. One finding a document.
    """
    for _, blocks in proof.by_document:
        typed = [block for block in blocks if _TYPED.search(block.text)]
        found = [(block, mark) for block in typed for mark in _HALF_WIDTH.finditer(_without_codes(block))]
        if found:
            block, mark = found[0]
            around = block.text[max(0, mark.start() - 6) : mark.end() + 6]
            said = say_many(
                "a half-width mark among Chinese characters: “{text}”",
                "{count} half-width marks among Chinese characters, the first here: “{text}”",
                len(found),
            )
            yield rule.found(said, block.node, proof.place_of(block, mark.start()).line_alone(), text=around)


@check("G408", Grade.NOTE)
def the_text_is_chinese(proof: Proof, rule: Rule) -> Findings:
    """A text is not Chinese.

    It comes through whole, and `xml:lang` says what it is by its script. Its structure is read only where it is marked as
    Chinese gazettes mark theirs.
    """
    for blocks, script in _texts(proof):
        if script is not None and script != CHINESE:
            said = say("the text is not Chinese; most of it is {script}", script=_NAMES[script.name])
            yield rule.found(said, blocks[0].node, proof.place_of(blocks[0]).line_alone())


def _without_codes(block: Block) -> str:
    """The block's text with a blank for each character of what has findings of its own."""
    return _CODES.sub(lambda found: " " * len(found[0]), block.text)


def _texts(proof: Proof) -> list[tuple[list[Block], Script | None]]:
    """The issue as one text where all of it is foreign, its documents one by one where some are; each with its script."""
    counted = [
        (blocks, scripts_in("".join(block.text for block in blocks))) for _, blocks in proof.by_document if blocks
    ]
    script = script_of(*(letters for _, letters in counted))
    if script not in (None, CHINESE):
        return [(proof.blocks, script)]
    return [(blocks, script_of(letters)) for blocks, letters in counted]


_LINE_MARKS = frozenset("#-*+")
"""What Markdown has before a heading or an item."""


@check("G409")
def no_markdown_is_left(proof: Proof, rule: Rule) -> Findings:
    """Marks of Markdown stand in the text: # before headings, ** around bold words, - before list items.

    Too few of them show that the file is Markdown, and so they were not read: a heading with # before it is no heading here.
    Where it is Markdown, give it a name that ends with .md; else take them out.
    """
    first: Block | None = None
    kinds = Counter[str]()
    for block in proof.blocks:
        if "**" not in block.text and block.text[:1] not in _LINE_MARKS:
            continue
        for found in _MARKDOWN.finditer(block.text):
            kinds[found.lastgroup or ""] += 1
            first = first or block
    titled = first is not None and first.node.name == "title"
    if first is not None and kinds["heading"] and (titled or kinds.total() > 1) or kinds["bold"] > 1:
        assert first is not None
        yield rule.found(
            "marks of Markdown stand in the text (#, **, -)", first.node, proof.place_of(first).line_alone()
        )
