"""Documents that are printed without a title: what they call themselves."""

from __future__ import annotations

from collections import Counter

from gazette_pub.finish.citations import SELVES
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue
from gazette_pub.words.kinds import kind_of
from gazette_pub.words.pattern import Expression, Pattern

_SELF = Pattern(Expression(rf"本({'|'.join(SELVES)})"), ("本条例自", "制定本办法"), ("条例", "本市", "本章"), "search")


def name_untitled(issue: Issue, report: Report) -> None:
    """A document without a title is of the kind that it calls itself most often: 本规则 is a law, 本决定 a decision."""
    for document in issue.all_documents:
        if document.kind == "other" and document.title is None and (name := _self_of(document)):
            document.set("kind", kind_of(f"某{name}"))


def _self_of(document: Document) -> str | None:
    if document.body is None:
        return None
    names = Counter(name for p in document.body.descendants("p") for name in _SELF.findall(p.text_content))
    most = names.most_common(1)
    return most[0][0] if most else None
