"""The new text of articles that an order changes, where the document that it publishes has it: 茲修正某法第三條條文，公布之."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words.amendments import OPENING
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.pattern import Expression, Pattern

_ENACTS = frozenset(("replace", "insert"))
_ARTICLE = Pattern(
    Expression(r"art_(\d{1,4}(?:-\d{1,3}){0,3})"), ("art_3", "art_7-1"), ("art_3__p_2", "chp_3", "art_8-A"), "fullmatch"
)
_GONE = Pattern(
    Expression("[（(]已?[删刪](?:除|去)[）)]"), ("（删除）", "（刪除）"), ("删除", "（删除第三条）"), "fullmatch"
)


def point_at_new_text(issue: Issue) -> None:
    """What an order says is replaced or inserted names, as `words`, the articles behind it that are the new text.

    Only those that are certain: the document that it publishes has the law's title in its own, and each of them once.
    """
    by_id = {document.id: document for document in issue.all_documents}
    for order in issue.all_documents:
        published = [by_id[each] for each in (order.get("promulgates") or "").split() if each in by_id]
        if published and order.body is not None:
            for stated in order.body.descendants("item", "p", "mod"):
                if stated.get("change") in _ENACTS and stated.get("words") is None and not _quotes(stated):
                    _point(stated, published)


def name_all_new(issue: Issue) -> None:
    """What is inserted below a line is all that is numbered there as its first is: 加入, “(2A) …, (2B) …”, or articles."""
    for stated in issue.descendants("p", "item"):
        if stated.get("change") == "insert" and len((target := stated.get("target", "")).split()) == 1:
            above, _, last = target.rpartition("__")
            unit, _, number = last.partition("_")
            quoted = stated.child("quoted") if stated.name == "item" else stated.getnext()
            is_there = isinstance(quoted, Node) and quoted.name == "quoted"
            numbers = list(_numbers_of(quoted, unit)) if is_there and isinstance(quoted, Node) else []
            if numbers[:1] == [number] and len(set(numbers)) == len(numbers):
                stated.set("target", " ".join("__".join(filter(None, (above, f"{unit}_{each}"))) for each in numbers))


def _numbers_of(quoted: Node, unit: str) -> Iterator[str]:
    """Of the articles or the 款 that new text begins on lines of their own, as Hong Kong numbers them."""
    for node in quoted.children():
        if unit == "art" and node.name == "article":
            yield (node.num or "").strip()
        elif node.name == "p" and (found := _begins_with(unit, node.text_content)):
            yield found["number"]


def _begins_with(unit: str, text: str) -> re.Match[str] | None:
    return _LABELS[unit].match(fold(text.lstrip(OPENING))) if unit in _LABELS else None


_LABELS = {
    "p": Pattern(
        Expression(r"（(?P<number>\d{1,3}[A-Z]{0,2})）[ \u3000]"),
        ("（2A） 规例", "（6）　甲"),
        ("（a） 甲", "2A. 甲", "（6）项"),
    ),
    "art": Pattern(
        Expression(r"(?P<number>\d{1,4}[A-Z]{1,2})[.．][ \u3000]"),
        ("9A. 甲", "12AB．　乙"),
        ("9. 甲", "（9A） 甲", "9A条"),
    ),
}
"""How a 款 and an article begin there."""


def _quotes(stated: Node) -> bool:
    return next(stated.iter(tag("q"), tag("quoted")), None) is not None


def _point(stated: Node, published: list[Document]) -> None:
    """The articles that it names, out of the one document on its law; of 部分條文, all that are there."""
    law = _close(stated.get("law") or "")
    of_law = [document for document in published if law and law in _close(document.title or "")]
    if len(of_law) == 1:
        articles = _articles_of(of_law[0])
        targets = (stated.get("target") or "").split()
        named = [_ARTICLE.fullmatch(target) for target in targets]
        found = [article for each in named if each and (article := articles.get(each[1]))]
        if found := found if targets else list(articles.values()):
            stated.set("words", " ".join(found))


def _close(title: str) -> str:
    return fold(unspaced(title))


def _articles_of(document: Document) -> Mapping[str, str]:
    """The ids of its own articles by their numbers: of none that it has twice, and of none that is struck out."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for article in document.body.descendants("article") if document.body is not None else ():
        number = (article.num or "").strip()
        if number in found:
            twice.add(number)
        if article.id and not article.is_quoted and not _is_gone(article):
            found[number] = str(article.id).strip()
    return {number: each for number, each in found.items() if number not in twice}


def _is_gone(article: Node) -> bool:
    lines = [line.text_content.strip() for line in article.descendants("p")]
    return not lines or len(lines) == 1 and _GONE.fullmatch(fold(lines[0])) is not None
