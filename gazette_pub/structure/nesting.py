"""What a paragraph becomes in its document: an article, an item, a heading, a paragraph; and where it is nested.

PARAGRAPHS are tried in their order; the first that takes the paragraph puts it into the tree, `plain` what none takes.
"""

from __future__ import annotations

from gazette_pub.structure import outline
from gazette_pub.structure.articles import article, is_article_heading
from gazette_pub.structure.numbered import (
    bare_numbered,
    heading_goes_on,
    heading_of_number,
    number_alone,
    numbered,
    numbered_with_comma,
)
from gazette_pub.structure.passage import Passage, put
from gazette_pub.structure.place import Place
from gazette_pub.structure.provenance import also, origin_in
from gazette_pub.structure.quoted import quoted
from gazette_pub.structure.unnumbered.entries import unlabelled, words_of_amendment
from gazette_pub.structure.unnumbered.headings import boxed, heading, part_of_case
from gazette_pub.structure.unnumbered.plain import plain
from gazette_pub.structure.worded import Below, Taker, Words
from gazette_pub.words.numerals import CHARACTERS as CN
from gazette_pub.words.pattern import Expression, Pattern


def nest(place: Place, words: Words, below: Below) -> Taker:
    """Puts a paragraph into the document, where it belongs: what took it."""
    while parts := _article_behind(place, words) or _item_behind(place, words, below):
        words, behind = parts
        _nest_one(place, words, Below("p", behind.seen, behind.text.text))
        words = behind
    if parts := _run_in(words, below):
        words, item = parts
        _nest_one(place, words, Below("p", item.seen, item.text.text))
        words = item
    return _nest_one(place, words, below)


def _nest_one(place: Place, words: Words, below: Below) -> Taker:
    for taker in PARAGRAPHS:
        if taker(place, words, below):
            return taker
    plain(place, words, below)
    return plain


def _article_behind(place: Place, words: Words) -> tuple[Words, Words] | None:
    """What stands before the next article, and that, which is printed behind it on one line: …宣传月。　第四条　本条例…"""
    asked = len(words.seen) <= _LONGEST and (place.article is not None or words.seen[0] == "第")
    found = _BEHIND.search(words.seen) if asked else None
    if found is None or "“" in words.seen[: found.start()]:
        return None
    before, behind = (Passage(pieces, words.text.origin) for pieces in words.text.cut(found.end()))
    this = outline.article_of(words.text.text, words.printed)
    following = outline.article_of(behind.text, behind.text)
    number = this.value if this is not None else place.article_number
    if following is None or not following.spaced or following.value != number + 1:
        return None
    return words._replace(text=before), Words(behind, behind.text)


def _item_behind(place: Place, words: Words, below: Below) -> tuple[Words, Words] | None:
    """An item and the next, which is printed behind it on one line, in a list that goes on: （一）…；（二）…； above （三）, or
    ⑯鞋刷　　⑰衣架 above ⑱."""
    found = _NEXT.search(words.seen) if len(words.seen) <= _LONGEST else None
    at = found.end() if found else 0
    if not at and len(words.seen) <= _LONGEST_ROW and (gap := _GAP.search(words.seen)):
        at = gap.end()
    at = 0 if _is_quoted(words.seen, at) else at  # 修改为：“（二）甲；（三）乙。”
    number = outline.number_of(words.text.text, words.printed) if at else None
    second = outline.number_of(words.text.text[at:], words.text.text[at:]) if number is not None else None
    if number is None or second is None or second.way != number.way or not second.follows(number.values):
        return None
    goes_on = below.number is not None and below.number.way == second.way and below.number.follows(second.values)
    if not goes_on and not any(part.way == number.way for part in place.lists):
        return None
    before, behind = (Passage(pieces, words.text.origin) for pieces in words.text.cut(at))
    return words._replace(text=before.tidied(_unspaced_behind)), Words(behind, behind.text)


def _is_quoted(seen: str, at: int) -> bool:
    return seen.count("“", 0, at) > seen.count("”", 0, at)


def _unspaced_behind(piece: str) -> str:
    return piece.rstrip("\u3000 ")


_NEXT = Pattern(
    Expression("；(?=[（①-⑳㉑-㉟㊱-㊿])"),
    ("甲；（二）乙", "脑电图；⑲肌电图"),
    ("甲；乙", "（一）甲"),
    "search",
    needs=("；",),
)
"""Where the next item may begin behind one."""

_GAP = Pattern(
    Expression("(?<=[^ \u3000])(?:\u3000|  )[ \u3000]*"), ("甲　　乙", "甲  乙"), ("甲 乙", "　甲"), "search"
)
_LONGEST_ROW = 60
"""Characters of a line on which items stand beside each other."""

_LONGEST = 4000
"""Characters of a line in which further articles or items are looked for."""

_BEHIND = Pattern(
    Expression(rf"。[ \u3000]{{1,8}}(?=第[{CN}]{{1,7}}条[ \u3000])"),
    ("宣传月。 第四条 本条例", "制定本法。　　第二条　国家"),
    ("宣传月。第四条　", "依照第四条 规定"),
    "search",
)


def _run_in(words: Words, below: Below) -> tuple[Words, Words] | None:
    """What leads to a list and the first item, which is printed behind it on one line: 授予下列人员：（一）…； above （二）."""
    second = below.number if "：" in words.seen and words.seen[-1] in "；，。" else None
    if second is None or second.values != (2,):
        return None
    at = words.seen.rfind("：（" if second.label[0] in "（(" else "：")
    if at <= 0 or _is_quoted(words.seen, at):
        return None
    behind = words.text.text[at + 1 :]
    blanks = len(behind) - len(behind.lstrip(" \u3000"))
    first = outline.number_of(behind[blanks:], behind[blanks:])
    if first is None or first.way != second.way or not first.is_first:
        return None
    lead, item = (Passage(pieces, words.text.origin) for pieces in words.text.cut(at + 1 + blanks))
    return words._replace(text=lead), Words(item, item.text)


def below_number(place: Place, words: Words, below: Below) -> bool:
    """What stands on the line below 第一條: the article's heading, or its text."""
    empty = place.last if place.article is not None else None
    if place.article is None or empty is None or empty.name != "p" or empty.text_content:
        return False
    if next(place.article.iterchildren(), None) is not empty:
        return False
    number = outline.article_of(words.text.text, words.printed)
    if number is not None and not number.refers:  # 第五条至第七条所称单位 is text
        return False
    place.article.remove(empty)
    text = Passage(words.text.pieces, also(origin_in(empty), words.text.origin))
    if is_article_heading(words.seen, below):
        put(place.article, "heading", text)
    else:
        nest(place, Words(text, words.printed), below)
    for page in reversed(list(empty)):
        place.article.insert(0, page)
    return True


PARAGRAPHS: tuple[Taker, ...] = (
    quoted,
    words_of_amendment,
    below_number,
    heading_of_number,
    article,
    numbered,
    numbered_with_comma,
    number_alone,
    bare_numbered,
    unlabelled,
    boxed,
    heading_goes_on,
    part_of_case,
    heading,
)
