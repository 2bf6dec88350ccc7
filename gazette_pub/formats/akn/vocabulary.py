"""The names of Akoma Ntoso 3.0 that we write: which element, name and class stand for what."""

from __future__ import annotations

from typing import NamedTuple

from gazette_pub.issue.model import NAMESPACE as ISSUE_NAMESPACE
from gazette_pub.words.characters import fold
from gazette_pub.words.kinds import TABLE
from gazette_pub.words.simplified import simplified

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

_TAGS: dict[str, str] = {}


def tag(name: str) -> str:
    """The element name in Akoma Ntoso's namespace."""
    if name not in _TAGS:
        _TAGS[name] = f"{{{NAMESPACE}}}{name}"
    return _TAGS[name]


def own(name: str) -> str:
    """A name of the issue XML, for what Akoma Ntoso has no place for: the source, its lines, a page mark as printed."""
    return f"{{{ISSUE_NAMESPACE}}}{name}"


class DocumentType(NamedTuple):
    """How a kind of document is written: the element, and its name, which is the subtype in its IRI."""

    element: str
    name: str


GAZETTE = DocumentType("officialGazette", "gongbao")

DOCUMENT_TYPES = {kind.name: DocumentType(kind.akn, kind.subtype) for kind in TABLE}
"""By the kind of the issue XML. `statement` is for what an assembly resolves, normative or not (vocabulary 4.2.1)."""

LAW_NAMES = {
    "条例": "tiaoli",
    "办法": "banfa",
    "规则": "guize",
    "规定": "guiding",
    "细则": "xize",
    "法": "falv",
}
"""The name of an act, by what its title ends with."""


def law_name(title: str) -> str | None:
    """The name of the act with this title, in whichever characters it is written: 某某辦法 is banfa."""
    end = simplified(fold(title[-2:]))
    return next((name for word, name in LAW_NAMES.items() if end.endswith(word)), None)


ATTACHED = DocumentType("doc", "attachment")
"""Whatever is printed under another document. Readers of Akoma Ntoso keep the text of no other name."""

LIST_LEVELS = ("paragraph", "point", "indent")
"""款 项 目, and in prose the items of a list by depth. What lies deeper is an indent in an indent."""

HEAD = {
    "attachlabel": ("attachlabel", None),
    "kicker": ("kicker", None),
    "title": ("title", "docTitle"),
    "subtitle": ("subtitle", None),
    "number": ("number", None),
    "delivery": ("deliveryNote", None),
    "byline": ("byline", "docProponent"),
    "dateline": ("dateline", None),
    "category": ("category", None),
}
"""Of what stands before the text: the class of its p, and what the p holds the text in."""

FOOT = {"attachlist": ("attachlist", None), "signature": ("signature", "signature"), "date": ("date", "docDate")}
"""The same for what stands after it."""

ELEMENT_REFS = {
    "alinea": "al",
    "amendmentBody": "body",
    "article": "art",
    "attachment": "att",
    "blockList": "list",
    "chapter": "chp",
    "citation": "cit",
    "citations": "cits",
    "clause": "cl",
    "component": "cmp",
    "componentRef": "cref",
    "components": "cmpnts",
    "debateBody": "body",
    "debateSection": "dbsect",
    "division": "dvs",
    "documentRef": "dref",
    "eventRef": "eref",
    "judgmentBody": "body",
    "listIntroduction": "intro",
    "listWrapUp": "wrapup",
    "mainBody": "body",
    "paragraph": "para",
    "quotedStructure": "qstr",
    "quotedText": "qtext",
    "recital": "rec",
    "recitals": "recs",
    "section": "sec",
    "subchapter": "subchp",
    "subclause": "subcl",
    "subdivision": "subdvs",
    "subparagraph": "subpara",
    "subsection": "subsec",
    "temporalGroup": "tmpg",
    "wrapUp": "wrapup",
}
"""What an eId says for an element: its name, but for these (NC 5.4.2)."""

LANGUAGES = {
    "zh": "zho",
    "bo": "bod",
    "ug": "uig",
    "mn": "mon",
    "ko": "kor",
    "kk": "kaz",
    "za": "zha",
    "ii": "iii",
    "en": "eng",
    "pt": "por",
}
"""ISO 639-1 to ISO 639-2/T, for the languages that China's gazettes are printed in."""

OUTCOMES = {
    "通过": "adopted",
    "批准": "approved",
    "修订": "revised",
    "修正": "amended",
    "修改": "amended",
    "公布": "promulgated",
    "废止": "repealed",
    "决定": "decided",
    "选举": "elected",
    "推选": "elected",
    "任命": "appointed",
}
"""What a step of the workflow came to, by the action of an adoption note."""

ACTIONS = {
    "任命": "appointed",
    "决定任命": "appointed",
    "免去": "removed",
    "选举": "elected",
    "补选": "elected",
    "辞职": "resigned",
    "接受辞职": "resigned",
    "撤销": "dismissed",
}
"""What the text does to a person in an office, as the class of a `person`; the word itself where it is not here."""

MEDIA = "media/"
"""Where a package has its pictures (NC 4.8.3)."""
