"""Points and dots in the middle of words that the extraction lost."""

from __future__ import annotations

import re
from dataclasses import replace

from gazette_pub.checks.proof import Proof
from gazette_pub.issue.findings import Findings, Place, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.characters import LETTER, fold
from gazette_pub.words.names import ADDRESS, HOLDS_MONGOLIAN
from gazette_pub.words.pattern import Expression, Pattern

_ISSUE = Pattern(
    Expression(r"公报[0-9０-９]{4}(?=([0-9０-９]{1,2})$)"),
    ("某省公报20241", "公报２０２４１２"),
    ("公报2024", "公报2024·1", "公报2024123"),
    "search",
)
_NAME = Pattern(
    Expression(r"[\u3400-\u9fff]{5,}"), ("某省人民代表大会",), ("某省人大1", "某省", "某省，某市"), "fullmatch"
)
_EVENT = Pattern(
    Expression(
        rf"""“([0-9]{{3,4}})”                                                        # a day without its point: “318”
        (?={LETTER}{{0,8}}(?:事故|事件|火灾|爆炸|案|专案|矿难|空难|地震|洪水|坍塌|行动))  # and what happened""",
        re.X,
    ),
    ("“318”事故", "“1116”重大火灾事故", "“512”汶川地震"),
    ("“3·18”事故", "“318”国道", "318事故", "“12345”热线"),
    "search",
)
_PARTICLES = Pattern(Expression(r"PM25(?![0-9])"), ("PM25浓度", "PM25"), ("PM2.5", "PM250", "PM10"), "search")

LOST_DOT = say("lost middle dot? {text}: {proposal}")


@check("G205")
def dots_are_there(proof: Proof, rule: Rule) -> Findings:
    """A middle dot or a point within a name is lost.

    A day that names an event is printed with a dot, “11·16”重大火灾事故, and fine dust with a point, PM2.5; extraction loses
    both. So it does with the dot between year and number in a running head, 公报2024·1. The finding proposes a reading,
    and changes nothing.
    """
    yield from _in_running_heads(proof, rule)
    for block in proof.blocks:
        for found in _EVENT.finditer(block.text) if "“" in block.text else ():
            if _is_day(found[1]):
                reading = f"{found[1][:-2]}·{found[1][-2:]}"
                yield rule.found(
                    LOST_DOT,
                    block.node,
                    proof.place_of(block, *found.span(1)),
                    text=found[0],
                    proposal=f"“{reading}”",
                    correction=reading,
                )
        for found in _PARTICLES.finditer(block.text) if "PM25" in block.text else ():
            said, place = say("lost decimal point? “{text}”: {proposal}"), proof.place_of(block, *found.span())
            yield rule.found(said, block.node, place, text=found[0], proposal="PM2.5", correction="PM2.5")


@check("G206")
def names_have_their_dots(proof: Proof, rule: Rule) -> Findings:
    """A name of five characters and more has no middle dot.

    Names of some ethnic groups are printed with a dot between their parts (GB/T 15834-2011 §4.14), which extraction may lose.
    Mongolian names have none.
    """
    for block in proof.blocks:
        if block.name == "name" and _NAME.fullmatch(block.text) and not _NEEDS_NO_DOT.search(fold(block.text)):
            yield rule.found(
                "lost middle dot? the name {text} has none",
                block.node,
                proof.place_of(block, 0, len(block.text)),
                text=block.text,
            )


_NEEDS_NO_DOT = Pattern(
    Expression(rf"{HOLDS_MONGOLIAN.source}|{ADDRESS}$"), ("乌云其其格", "司徒永昌博士"), ("阿卜杜拉买买提",), "search"
)
"""A Mongolian name, or one with how its holder is addressed behind it."""


def _in_running_heads(proof: Proof, rule: Rule) -> Findings:
    """The first of each running head that has no dot before its number."""
    heads = {page.get("head", ""): page for page in reversed(list(proof.issue.descendants("pb")))}
    for head, page in heads.items():
        if found := _ISSUE.search(head):
            place = replace(Place.of(page), line=page.lines[-1][1]) if page.lines else Place.of(page)
            text, reading = f"“{head[found.start() :]}”", f"{found[0]}·{found[1]}"
            yield rule.found(LOST_DOT, page, place, text=text, proposal=reading)


def _is_day(digits: str) -> bool:
    return 1 <= int(digits[:-2]) <= 12 and 1 <= int(digits[-2:]) <= 31
