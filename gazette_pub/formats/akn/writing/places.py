"""The place that the IRI of a document has: whose organ issued it, or whose laws it is of; the code for an unknown one where it tells of none."""

from __future__ import annotations

from itertools import islice
from typing import cast

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE
from gazette_pub.formats.akn.writing.publication import Publication
from gazette_pub.issue.model import XML_LANG, Document, Node
from gazette_pub.words.characters import fold
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import is_of_china, jurisdiction_of, place_of


def place_of_document(document: Document, issuers: list[str], published: Publication) -> str:
    """The place of who issued it, else the one that its title begins with, else the region whose basic law it is made by, else the
    country of the gazette, or that of a county that the title begins with. Whose name tells of no place in a gazette of Hong Kong
    or Macau is an organ of it. In traditional characters it tells of no other country's gazette: a document that counts by the
    Republic is of none that is known, and one with the laws of Hong Kong or Macau is of that."""
    language = document.get(XML_LANG) or document.getroottree().getroot().get(XML_LANG) or ""
    is_traditional = language.startswith("zh-Hant")
    for name in (*issuers[:1], document.title or ""):
        if place := jurisdiction_of(full_name(name) if name in issuers else name, is_traditional):
            return place
    if region := _region_of(document):
        return region
    whole = published.work.place
    if is_traditional and whole not in REGIONS and (place := _by_its_words(document)) is not None:
        return place if place in REGIONS or whole.startswith("cn") else whole
    named = issuers[0] if issuers else document.title or "" if whole == UNKNOWN_PLACE else ""
    if issuers and is_of_china(named) or not is_traditional and place_of(named):
        return "cn"  # 省, 市, 县, and the like, in simplified characters
    return whole.partition("-")[0] if published.work.language == "zho" and whole not in REGIONS else whole


def country_of(place: str) -> str:
    """Whose laws hold at a place: a region of its own has its own."""
    return place if place in REGIONS else place.partition("-")[0]


REGIONS = frozenset(("cn-hk", "cn-mo"))
"""The special administrative regions: whose organs have names without a place."""


def _region_of(document: Document) -> str | None:
    """The region that its head names, 澳門特別行政區, or whose basic law it is made by, as it says above its first article."""
    kickers = document.head.children("kicker") if document.head is not None else ()
    for line in kickers:
        if (place := jurisdiction_of(line.text_content)) in REGIONS:
            return place
    for part in document.body.children() if document.body is not None else ():
        if part.name != "p":
            break
        if found := _BY_BASIC_LAW.match(fold(part.text_content)):
            return jurisdiction_of(found["region"])
    return None


_BY_BASIC_LAW = Pattern(
    Expression(r"[ \u3000]*[^，。；《》]{2,12}(?:行使|根据|依据)《(?P<region>(?:香港|澳门)特别行政区)基本法》"),
    ("行政长官根据《澳门特别行政区基本法》第五十条", "立法会根据《澳门特别行政区基本法》第七十一条"),
    ("根据《山西省某条例》", "为了实施《澳门特别行政区基本法》", "全国人民代表大会常务委员会审议了根据《基本法》"),
)


def _by_its_words(document: Document) -> str | None:
    """The place of a document that no name tells, by how it counts years, or by the laws that it is or cites in the way that no other
    country has: 中華民國112年; 《刊憲費規例》(第45章); 第5/2010號法律."""
    head, body, foot = map(_said, (document.head, document.body, document.foot))
    order = _order_of(document)
    around = (head, foot) if order is None else (head, foot, _said(order.head), _said(order.foot))
    if any("民国" in said for said in around):
        return UNKNOWN_PLACE
    if _OF_HONG_KONG.search(head) or _OF_HONG_KONG.search(body):
        return "cn-hk"
    return "cn-mo" if _OF_MACAU.search(head) or _OF_MACAU.search(body) else None


def _order_of(document: Document) -> Document | None:
    """The order that publishes a law, which has the day and the organ of both."""
    before = islice(document.itersiblings(document.tag, preceding=True), _NEAR if document.id else 0)
    orders = (cast(Document, each) for each in before)
    return next((each for each in orders if document.id in (each.get("promulgates") or "").split()), None)


_NEAR = 20
"""An order stands among so many documents before what it publishes."""


def _said(part: Node | None) -> str:
    return "" if part is None else fold(part.text_content)


_OF_HONG_KONG = Pattern(
    Expression(
        r"(?:条例|規例|规例)》?[（(]第\d{1,4}[A-Z]{0,3}章|\d{4}年第\d{1,4}号(?:法律公告|条例)|香港特别行政区(?:政府|立法会)"
    ),
    ("《刊宪费规例》（第45章", "收回土地条例（第124章）", "2022年第96号法律公告", "香港特别行政区政府"),
    ("《某条例》第四章", "第96号公告", "香港特别行政区基本法"),
    "search",
)
_OF_MACAU = Pattern(
    Expression(r"第\d{1,4}/(?:\d{4}|\d{2}/M)号(?:法律|法令|行政法规|行政命令|训令|[^，。；、《》“”第]{2,12}批示)"),
    ("第5/2010号法律", "第43/99/M号法令", "第12/2024号行政长官批示"),
    ("第5/2010号", "第12号法令"),
    "search",
)
