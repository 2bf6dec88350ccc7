"""Articles: what stands around a number decides whether it opens one, and what is its heading and what its text."""

from __future__ import annotations

import re

from gazette_pub.issue.model import Node
from gazette_pub.structure import outline
from gazette_pub.structure.cuts.sentences import TELLS
from gazette_pub.structure.passage import Passage, fill, put
from gazette_pub.structure.place import Open, Place
from gazette_pub.structure.worded import COLONS, Below, Words, quotation_opens, sentence_ended
from gazette_pub.words.amendments import amends
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.pattern import Expression, Pattern


def article(place: Place, words: Words, below: Below) -> bool:
    """第十二条 … What stands around a number decides whether it opens an article or refers to one."""
    found = outline.article_of(words.text.text, words.printed)
    if not found or not _opens_article(place, found):
        return False
    if found.repealed and not found.spaced and place.amends:  # it says what becomes of another's
        return False
    place.sections, place.lists = _parts(place), []
    place.article = None
    place.article = place.container.add("article", num=found.num, label=found.label)
    place.article_number = found.value
    article_text(place.article, words.text.without(found.length), below)
    quotation_opens(place, words.seen, place.article)
    return True


_TITLE_IN_BRACKETS = Pattern(
    Expression(
        r"""(?:（[^（）。]{2,20}）|【[^【】。]{2,20}】|\[[^\[\]。]{2,20}\])  # （立法目的）
        (?=[ \u3000]*[^ \u3000。])                                     # and the article's text""",
        re.X,
    ),
    ("（立法目的）为了", "【立法目的】　为了", "[立法目的]为了"),
    ("（立法目的）", "（甲）为了", "立法目的", "（立法目的）。"),
)
"""第一条（立法目的）为了…: what the article is about, with text behind it."""


_ABOUT = Pattern(
    Expression(r"(?:（[^（）。，；：略删]{2,20}）|【[^【】。，；：略删]{2,20}】)$"),
    ("（立法目的）", "【适用范围】"),
    ("（略）", "（已删去）", "（立法目的）为了"),
)
"""第一条（立法目的）, with the text on the line below."""


_LEADING_ON = frozenset("：:由为是有括含指应和与及")
"""The last character of an article's words that lead to what stands below them: 委员会由, 下列情形应."""


_REASONS = ("理由", "事由", "缘由", "自由")
"""Words that end with one of these characters: 应当拒绝引渡的理由."""


def article_text(node: Node, text: Passage, below: Below) -> None:
    """The article's heading, alone beside its number; or its first paragraph, and what that is about, in brackets, is its lead."""
    alone = is_article_heading(text.seen, below)
    leads = (
        text.seen[-1:] in _LEADING_ON
        and not text.seen.endswith(_REASONS)
        or below.number is not None
        and "下列" in text.seen
    )
    if alone and not leads and (below.text.endswith(("。", *COLONS)) or below.number):
        put(node, "heading", text)
        return
    found = _TITLE_IN_BRACKETS.match(text.seen)
    if not found:
        put(node, "p", text)
        return
    p = node.add("p", **text.origin)
    about, rest = text.cut(found.end())
    fill(p.add("lead"), about)
    fill(p, rest)


def _parts(place: Place) -> list[Open]:
    """The open sections that articles stand in: 一、一般规定 above 第一条, in a text without chapters."""
    return [] if place.divisions else [section for section in place.sections if section.way == "han"]


NEAR = 12
"""How many article lines in a row an extraction may lose, and what follows still is an article."""


_BACK = 3
"""How many numbers an article may step back, where columns were read in the wrong order."""


def _opens_article(place: Place, found: outline.ArticleNumber) -> bool:
    """Set off by a blank, or alone on its line, a number opens an article; else where it comes in turn and reads as one."""
    if found.spaced or found.alone or found.repealed:
        return True
    if found.refers or not sentence_ended(place):
        return False
    step = found.value - place.article_number
    return -_BACK <= step <= NEAR if _counts_articles(place) else step in (0, 1)


def _counts_articles(place: Place) -> bool:
    """Whether the document is a law, or set like one, and amends none: others speak of articles, 第十条全条删除。"""
    document = place.document
    return BY_NAME[document.kind].itemised and not amends(document.title or "", document.kind)


def is_article_heading(text: str, below: Below) -> bool:
    """Whether what stands beside or below an article's number, in brackets or without, is its heading."""
    text = text.strip("（）【】") if _ABOUT.match(text) else text
    if not outline.is_bare_heading(text) or below.kind != "p" or _GOES_ON.match(below.text) or TELLS.search(text):
        return False
    return outline.article_of(below.text, below.printed) is None


_GOES_ON = Pattern(
    Expression("及其|以及|并[且应]|或者|和其他|的(?![士确])"),
    ("及其监督管理，适用本条例。", "以及其他事项", "的监督管理"),
    ("和平街道", "并购企业", "的确"),
)
"""What the sentence of an article goes on with that was broken."""
