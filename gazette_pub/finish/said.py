"""What a document says, as patterns see it: its paragraphs, the parts of its head and of its foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gazette_pub.finish.issuers import is_of_the_republic
from gazette_pub.issue.model import Document, Node
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import DAY, as_meant, named_republic
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import unquoted

Told = tuple[Node, str, str]
"""A paragraph, what patterns see of it, and that with what it quotes."""

TITLE = Pattern(
    Expression(r"《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("将《某条例》", "《关于修改《甲》的决定》"),
    ("《》", "《某条例", "〈某条例〉"),
    "search",
)


def set_missing(document: Document, name: str, value: str | None) -> None:
    if value and document.get(name) is None:
        document.set(name, value)


def paragraphs(document: Document) -> Iterator[str]:
    """Its paragraphs as patterns see them, without what they quote."""
    return (text for _, text, _ in said_by(document))


def said_by(document: Document) -> Iterator[Told]:
    """Each paragraph, and what it says so."""
    seen = named_republic if is_of_the_republic(document) else as_meant
    if document.body is not None:
        for p in document.body.descendants("p"):
            if not p.is_quoted:
                said = seen(_BLANK_WITHIN.sub("", fold(p.text_content)))
                yield p, unquoted(said), said


def with_corners(told: Iterable[Told]) -> Iterator[str]:
    """Paragraphs with what stands in the corner brackets that Taiwan sets titles in."""
    for _, text, said in told:
        yield said if "「" in said else text


_BLANK_WITHIN = Pattern(
    Expression(
        r"(?<=[\u4e00-\u9fff\d])[ \u3000](?=\d)|(?<=\d)[ \u3000](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[ ](?=[\u4e00-\u9fff])"
    ),
    ("自 2021 年", "2021 年 8 月", "8 日 起", "公 布 之日", "202 4年"),
    ("，自2021年8月1日起", "甲　乙"),
    "search",
    needs=(" \u3000",),
)
"""A blank beside a figure or within a word, as some extractions set them."""


def in_one(text: str) -> str:
    """The text with one sentence where two publish one act: 《某批复》已经通过。现予公布，自2003年4月18日起施行。"""
    return _STOPS_BEFORE.sub("，", text) if "。现" in text or "。自" in text else text


_STOPS_BEFORE = Pattern(
    Expression(rf"(?:(?<=通过)|(?<=批准)|(?<=同意)|(?<=修订))。(?=现(?:予|将))|(?<=[公颁发]布)。(?=自{DAY.source}起)"),
    ("《某批复》已经通过。现予公布", "现予公布。自2003年4月18日起施行"),
    ("已经通过。本条例", "公布。现予", "公布。自由"),
    "search",
)


def plain(title: str) -> str:
    """A title as it is compared: inside others its marks are 〈〉, and 、 parts organs that a title sets a blank between."""
    return fold(unspaced(title)).translate({ord("〈"): "《", ord("〉"): "》", ord("、"): None})


def head(document: Document, name: str) -> list[Node]:
    return list(document.head.children(name)) if document.head is not None else []


def foot(document: Document, name: str) -> list[Node]:
    return list(document.foot.children(name)) if document.foot is not None else []
