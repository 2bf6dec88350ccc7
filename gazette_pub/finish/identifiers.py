"""The xml:ids of an issue: what they are made of, so that a person can read one and another issue gets them the same way.

    doc_22                          the 22nd document; doc_2.1 the first that is printed under the second
    doc_22__chp_2__sec_1            a division of a law: book, part, chp, sec, subsec, as they are nested
    doc_22__chp_head_1              a chapter printed without a number, 附则: the first of them there
    doc_22__art_12                  an article. Articles number through a law, so its chapter is left out
    doc_22__art_12__p_2             its second 款
    doc_22__art_12__item_3          an item of its only list; of one among several: doc_22__art_12__p_2__item_3,
                                    by the paragraph before the list, as it is cited: 第十二条第二款第（三）项
    doc_5__item_2                   二、 of a decision that numbers so what others call articles
    doc_9__sec_1__sec_2             一、 and in it （二） of a report; __head_2, the second heading there without a number
    doc_5__item_1__quoted_1         new text that it quotes, and in it doc_5__item_1__quoted_1__art_3: an article of another law

A number that is printed twice gets `_2` behind it. A paragraph outside articles gets an id when something refers to it:
doc_5__item_1__p_2, the second of what is numbered 一、. An id that is there already stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import cast

from lxml import etree

from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import XML_ID, Document, Issue, Node

DIVISIONS = {"book": "book", "part": "part", "chapter": "chp", "section": "sec", "subsection": "subsec"}


_IDS = etree.XPath("descendant-or-self::*/@xml:id", smart_strings=False)


class Names:
    """The ids of an issue: those that are there, and those given since."""

    def __init__(self, issue: Issue) -> None:
        self._taken = {name.strip() for name in cast("list[str]", _IDS(issue))}
        self._counts: Counter[str] = Counter()

    def give(self, node: Node, wanted: str) -> str:
        """The node's id: the one it has, or the wanted one, with a count behind it when that is taken."""
        if node.id is None:
            node.set(XML_ID, self._free(wanted))
        return str(node.id).strip()

    def _free(self, wanted: str) -> str:
        name = wanted
        while name in self._taken:
            self._counts[wanted] = max(self._counts[wanted], 1) + 1
            name = f"{wanted}_{self._counts[wanted]}"
        self._taken.add(name)
        return name


def give_ids(issue: Issue, report: Report) -> None:
    """Every document, division, article, 款, section, item, group and quoted text has an xml:id, once in the issue."""
    names = Names(issue)
    for n, document in enumerate(issue.documents, 1):
        _document(document, f"doc_{n}", names)


def _document(document: Document, wanted: str, names: Names) -> None:
    name = names.give(document, wanted)
    if document.body is not None:
        _Naming(names, name).inside(document.body, name)
    for n, nested in enumerate(document.documents, 1):
        _document(nested, f"{wanted}.{n}", names)


class _Naming:
    """The naming of what stands in one document, or in a text that it quotes: `articles` is what articles go by."""

    def __init__(self, names: Names, articles: str) -> None:
        self._names = names
        self._articles = articles
        self._namers: dict[str, Callable[[Node, str, Counter[str]], str]] = {
            "article": self._article,
            "division": self._division,
            "section": self._section,
            "group": self._counted,
            "quoted": self._counted,
        }

    def inside(self, container: Node, context: str) -> None:
        """Names what stands in a container, `context` being its own name."""
        before = Counter[str]()
        one_list = sum(1 for _ in container.children("list")) < 2
        for child in container.children("p", "list", *self._namers):
            if child.name == "p":
                before["p"] += 1
                if container.name == "article":
                    self._names.give(child, f"{context}__p_{before['p']}")
            elif child.name == "list":
                self._items(child, context, "" if one_list or not before["p"] else f"__p_{before['p']}")
            else:
                self._named(child, self._namers[child.name](child, context, before))

    def _article(self, node: Node, context: str, before: Counter[str]) -> str:
        return f"{self._articles}__art_{_number(node) or _counted(before, 'art')}"

    def _division(self, node: Node, context: str, before: Counter[str]) -> str:
        kind = DIVISIONS[node.get("type", "").strip()]
        return f"{context}__{kind}_{_number(node) or f'head_{_counted(before, kind)}'}"

    def _section(self, node: Node, context: str, before: Counter[str]) -> str:
        number = _number(node)
        return f"{context}__sec_{number}" if number else f"{context}__head_{_counted(before, 'head')}"

    def _counted(self, node: Node, context: str, before: Counter[str]) -> str:
        return f"{context}__{node.name}_{_counted(before, node.name)}"

    def _items(self, node: Node, context: str, paragraph: str) -> None:
        for place, item in enumerate(node.children("item"), 1):
            runs_through = (item.label or "").endswith("、")  # the 一、 of a decision: its articles
            self._named(item, f"{context}{'' if runs_through else paragraph}__item_{_number(item) or place}")

    def _named(self, node: Node, wanted: str) -> None:
        name = self._names.give(node, wanted)
        naming = _Naming(self._names, name) if node.name == "quoted" else self
        naming.inside(node, name)


def _counted(before: Counter[str], kind: str) -> int:
    """How many of the kind stand there, this one too."""
    before[kind] += 1
    return before[kind]


def _number(node: Node) -> str:
    """The number, without the white space that xs:token allows around it."""
    return (node.num or "").strip()
