"""Documents that are printed without a title of their own: what they call themselves."""

from __future__ import annotations

from collections import Counter

from gazette_pub.finish.citations import SELVES
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.pattern import Expression, Pattern

_SELF = Pattern(Expression(rf"本({'|'.join(SELVES)})"), ("本条例自", "制定本办法"), ("条例", "本市", "本章"), "search")


_PUBLISHES = Pattern(
    Expression(r"^[^。]{0,300}《[^。]{2,300}》[^。]{0,80}，现予以?(?:公布|公告|颁布|发布)"),
    ("2021年9月29日，某会议通过《某条例》，现予公布，自公布之日起施行。", "《某办法》已经某会议通过，现予公布。"),
    ("现予公布。", "某会议通过《某条例》。", "《某办法》已经通过。结果，现予公布"),
    "search",
)
"""How an announcement begins that is printed without a title."""


def name_untitled(issue: Issue, report: Report) -> None:
    """A document without a title is of the kind that it calls itself most often: 本规则 is a law, 本决定 a decision; one that
    publishes another is an announcement, or an order where its number says so; also below the title of what it publishes."""
    for document in issue.all_documents:
        if _publishes_as_titled(document):
            document.set("kind", "order" if _is_numbered_as_order(document) else "announcement")
        elif document.kind != "other" or document.title is not None:
            continue
        elif _publishes(document):
            document.set("kind", "announcement")
        elif name := _self_of(document):
            document.set("kind", kind_of(f"某{name}"))


def _publishes_as_titled(document: Document) -> bool:
    """Whether a text that is titled as a law is no more than what says that the law of that title is published."""
    if document.kind != "law" or document.body is None:
        return False
    said = document.body.text_content.strip()
    return said.startswith(f"《{document.title}》") and "。" not in said[:-1] and _PUBLISHES.search(said) is not None


def _is_numbered_as_order(document: Document) -> bool:
    number = document.head.child("number") if document.head is not None else None
    return number is not None and "令" in number.text_content


def _publishes(document: Document) -> bool:
    first = next(iter(document.body.children("p")), None) if document.body is not None else None
    return first is not None and _PUBLISHES.search(first.text_content) is not None


def _self_of(document: Document) -> str | None:
    if document.body is None:
        return None
    names = Counter(name for p in document.body.descendants("p") for name in _SELF.findall(p.text_content))
    most = names.most_common(1)
    return most[0][0] if most else None
