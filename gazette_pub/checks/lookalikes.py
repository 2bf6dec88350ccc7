"""Characters that a machine read for others which look like them, or that it could not read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from gazette_pub.checks.proof import Block, Proof
from gazette_pub.issue.findings import Findings, Place, Rule, check
from gazette_pub.issue.messages import say
from gazette_pub.words.characters import HAN, READ_FOR, READ_IN_NUMBERS
from gazette_pub.words.names import BLOTS, BOXES
from gazette_pub.words.numberings import READ_FOR_ONE
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern

_CID = Pattern(
    Expression(r"\(cid:\d{1,6}\)"), ("(cid:12)", "第(cid:3)号"), ("cid:12", "（cid:12）", "(cid:)"), "search"
)

_ONE = READ_FOR | {"—": "一", "－": "一", "-": "一", "曰": "日", "入": "人"}
_AS_IN_NUMBERS = str.maketrans(_ONE | READ_IN_NUMBERS)
_LETTERS = "".join(letter for letter in READ_FOR if letter not in "笫苐")
"""Letters of Japanese and of Zhuyin that are read for numerals."""
_DIGIT = {"l": "1", "I": "1", "|": "1", "O": "0", "o": "0"}
_FIRST_READ = f"第笫苐{READ_FOR_ONE}lI|Oo0-9曰入"
"""The characters that what was read for others begins with."""
_WITH_DIGIT = Pattern(Expression("[0-9lI|]"), ("l月", "5曰"), ("第—章", "入民"), "search")
LOOK_ALIKES = Pattern(
    Expression(
        rf"""(?=[{_FIRST_READ}])(?:
          第[{CN}]{{0,4}}[—－{_LETTERS}{"".join(READ_IN_NUMBERS)}\-][{CN}]{{0,4}}[编章节条款项目次届号]   # 第—章
        | [笫苐]
        | ^[{READ_FOR_ONE}](?=、) | (?<=^[（(])[{READ_FOR_ONE}](?=[）)])   # —、加强领导, (—)烧荒
        | (?<![A-Za-z0-9])[lI][0-9]{{1,8}}[lIOo][0-9lIOo]{{0,8}}(?=[{HAN}])   # I5O公顷
        | (?<![A-Za-z0-9])[lI|][0-9]{{2,}}(?![A-Za-z])                # l000
        | (?<![A-Za-z0-9])[lI][0-9](?=[次个件人名家项页万亿元年月日号层户种间套台辆座岁级米亩吨%％])  # l5次
        | (?<![A-Za-z0-9])[0-9]{{1,9}}[lIOo][0-9lIOo]{{0,9}}(?=[{HAN}%％，。、；〕\]）)]|$)   # 5O00, 2O24年, 1O月
        | (?<![A-Za-z0-9|])[lI|](?=[月日年号条章节款项])              # l月
        | (?<=[{HAN}])l(?=[份个件名人家页台套辆户间座艘次种万亿元])       # 文件l份
        | (?<![A-Za-z0-9.])[lO]\.[0-9]{{1,3}}(?=[{HAN}%％～~—])         # O.8元
        | (?<![A-Za-z0-9.])[0-9]{{1,5}}\.[0-9]{{0,2}}[lO][0-9lO]{{0,2}}(?=[{HAN}%％，。；、])   # 3.l%
        | (?<=月)[lI|][0-9](?=[日号])                                 # l5日
        | (?<=[0-9{CN}])曰
        | (?<=之)[{READ_FOR_ONE}](?=[的者，。；])                        # 情形之—的
        | 入民(?=[政法共代检币日群]))
        """,
        re.VERBOSE,
    ),
    (
        "第—章",
        "笫一条",
        "苐一条",
        "共l000元",
        "5O00",
        "2O24年",
        "l月",
        "3月l5日",
        "l5次",
        "超过l2层",
        "文件l份",
        "〔2O24〕",
        "5曰",
        "入民政府",
        "—、加强",
        "(—)烧荒",
        "I5O公顷",
        "第十－条",
        "第ニ条",
        "第囚条",
        "情形之—的",
        "O.8元",
        "3.l%",
        "12.5O万",
    ),
    ("——加强", "（—1—）", "第一章", "GB 1000", "加入民间", "5日", "A1O", "H2O分子", "甲l乙", "O.甲", "v2.lx"),
    "search",
)
"""What nobody prints so, and OCR reads so."""

_LETTERS_AND_DASHES = Pattern(
    Expression(rf"[lIOo|笫苐曰{_LETTERS}{READ_FOR_ONE}{''.join(READ_IN_NUMBERS)}－\-]"),
    LOOK_ALIKES.matches,
    ("第一章", "1000元", "GB", "5日"),
    "search",
)
"""What all of them have."""

_SEPARATED = r"(?:^|(?<=[、，；：（\s])|(?<=[诉请罪证审]人)|(?<=[原被]告))"
_ENDED = r"(?=[、，；。为的与和诉（(\s]|$)"
INCOMPLETE = Pattern(
    Expression(
        rf"""
          [\u2ff0-\u2fff][\u2ff0-\u2fff{HAN}]{{1,12}}                 # ⿰氵元
        | (?:[{HAN}])?[（(〔［][{HAN}][+＋][{HAN}](?:[+＋][{HAN}])?[）)〕］]   # (石+乐), 〔日+韦〕
        | {_SEPARATED}[{HAN}]{{1,2}}〔[{HAN}]{{2,3}}〕{_ENDED}           # 赵〔火韦〕, 卢志〔金监〕
        | {_SEPARATED}(?![是否有无男女])[{HAN}]{{1,2}}[{BOXES}{BLOTS}?]{{1,2}}[{HAN}]?{_ENDED}   # 钱□, 孙?
        | {_SEPARATED}[{HAN}][*＊][{HAN}]{_ENDED}                     # 吴*华
        | (?<=[{HAN}])[{BOXES}■](?![是否有无不])(?=[{HAN}])            # 某□村, but 同意□不同意, of a form
        """,
        re.VERBOSE,
    ),
    (
        "吴⿰氵元",
        "(石+乐)",
        "岳〔日+韦〕",
        "上诉人刀□□与",
        "赵〔火韦〕",
        "、卢志〔金监〕为",
        "钱□",
        "某□村",
        "孙■芳",
        "李〓、",
        "周●为",
        "吴*华的",
    ),
    ("王建忠", "是□", "☑同意□不同意", "〔2024〕", "□新申请", "注*为必填", "推进城●乡建设"),
    "search",
)
"""How a character is printed or described that the typesetter or the extraction did not have."""

_BOXES_AND_PARTS = Pattern(
    Expression(
        rf"[\u2ff0-\u2fff{BOXES}{BLOTS}?*＊+＋〔](?:(?<![+＋〔])|(?<=[+＋])(?=.[）)+＋])|(?<=〔)(?=\D{{2,3}}〕))"
    ),
    INCOMPLETE.matches,
    ("王建忠", "（女）", "〔2024〕"),
    "search",
)
"""What all of them have."""


@check("G404")
def glyphs_were_read(proof: Proof, rule: Rule) -> Findings:
    """A number stands for a character: the PDF's font did not say which one it is.

    (cid:12) is what an extraction writes for a glyph without a character. Nothing is lost but what it stands for: look at
    the printed page.
    """
    for block, found in _all(proof, _CID, _CID):
        sentence = say("{text} stands for a character that was not extracted: “{around}”")
        yield rule.found(sentence, block.node, _place(proof, block, found), text=found[0], around=_around(found))


@check("G405")
def characters_are_what_they_look_like(proof: Proof, rule: Rule) -> Findings:
    """A character stands where only one that looks like it can be meant: l000 for 1000, 第—章 for 第一章, 笫 for 第.

    OCR takes one for the other. The text keeps what was read; the proposal is what was likely printed. A division or an
    article is recognised all the same, with its label as it was read.
    """
    for block, found in _all(proof, LOOK_ALIKES, _LETTERS_AND_DASHES):
        if "|" in found[0] and found.string.count("|") > 1:
            continue  # bars part what stands between them
        text, proposal, start = _whole(found), _meant(found), found.start() - len(block.label)
        is_sure = start >= 0 and text[0].isalnum() and text[-1].isalnum()  # a mark leaves no ink to find it by
        place = proof.place_of(block, start, start + len(text)) if is_sure else _place(proof, block, found)
        yield rule.found(
            "“{text}” may have been read for “{proposal}”",
            block.node,
            place,
            text=text,
            proposal=proposal,
            correction=proposal if is_sure else None,
        )


@check("G406")
def characters_are_whole(proof: Proof, rule: Rule) -> Findings:
    """A character is described or left out: ⿰氵元, (石+乐), 〔火韦〕, □, or ? in a name.

    So texts are typed whose characters a font or a code did not have. Most have one by now in Unicode: put it in.
    """
    for block, found in _all(proof, INCOMPLETE, _BOXES_AND_PARTS):
        place = _place(proof, block, found)
        text = _described(found[0])
        yield rule.found("a character is missing or only described: “{text}”", block.node, place, text=text)


def _described(text: str) -> str:
    """An ideographic description without the characters behind it: an operator is followed by two parts, or by three."""
    if not "\u2ff0" <= text[0] <= "\u2fff":
        return text
    missing, end = 1, 0
    while missing and end < len(text):
        missing += _PARTS.get(text[end], 1 if "\u2ff0" <= text[end] <= "\u2fff" else -1)
        end += 1
    return text[:end]


_PARTS = {"⿲": 2, "⿳": 2, "\u2ffe": 0, "\u2fff": 0}
"""How many more parts an operator asks for than the one that it is, where that is not one (Unicode 15.1, §18.2)."""


def _all(proof: Proof, pattern: Pattern, signs: Pattern) -> Iterable[tuple[Block, re.Match[str]]]:
    """Each place in each block, its printed number included. `signs`: of what it holds, which few blocks do, and soon told."""
    texts = ((block, block.label + block.text) for block in proof.blocks)
    return ((block, found) for block, text in texts if signs.search(text) for found in pattern.finditer(text))


def _place(proof: Proof, block: Block, found: re.Match[str]) -> Place:
    """Where it is printed, told by its first letter or figure: marks leave no ink (`Proof.place_of`)."""
    inked = next((at for at in range(*found.span()) if found.string[at].isalnum()), found.start())
    place = proof.place_of(block, max(inked - len(block.label), 0), max(found.end() - len(block.label), 1))
    return place.line_alone() if found.start() < len(block.label) or inked > found.start() else place


def _whole(found: re.Match[str]) -> str:
    """What was found, and the unit behind a figure: l月."""
    return found[0] + (found.string[found.end() : found.end() + 1] if len(found[0]) == 1 and found[0] in "lI|" else "")


def _meant(found: re.Match[str]) -> str:
    if found[0][0] in "第笫苐":
        return found[0].translate(_AS_IN_NUMBERS)
    table: Mapping[str, str | int | None] = _DIGIT if _WITH_DIGIT.search(found[0]) else _ONE
    return _whole(found).translate(str.maketrans(dict(table)))


def _around(found: re.Match[str]) -> str:
    return found.string[max(0, found.start() - 6) : found.end() + 6]
