"""The place that the IRI of a document has: whose organ issued it, or whose laws it is of; the code for an unknown one where it tells of none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import cast

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE
from gazette_pub.formats.akn.writing.publication import Publication
from gazette_pub.issue.model import XML_LANG, Document, Node
from gazette_pub.words.characters import fold
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import is_of_china, jurisdiction_of
from gazette_pub.words.regions import region_of
from gazette_pub.words.scripts import Letters, language_of


def place_of_document(document: Document, issuers: list[str], published: Publication) -> str:
    """The place of who issued it, else the one that its title begins with, else the region whose basic law it is made by, else what
    its script and its words tell: what is written in simplified characters is of China. It is the same in whichever gazette, and
    unknown in each where the document tells of none: 财政部 may be another state's in traditional characters. Only names in Chinese are known; what stands
    in a gazette in another language is of that gazette's country."""
    for name in (*map(full_name, issuers[:1]), document.title or ""):
        if place := _named_place(name, document):
            return place
    if region := _region_of(document):
        return region
    script = _script_of(document)
    if script == SIMPLIFIED:
        return "cn"
    if (place := _by_its_words(document, issuers)) is not None:
        return place
    is_foreign = script is None and published.work.language != "zho"
    return published.work.place if is_foreign else UNKNOWN_PLACE


def _named_place(name: str, document: Document) -> str | None:
    """The place that a name in this document tells; whether the document is in traditional characters is asked where it matters."""
    place = jurisdiction_of(name)
    if place is None or jurisdiction_of(name, is_traditional=True):
        return place
    return place if _script_of(document) != TRADITIONAL else None


TRADITIONAL, SIMPLIFIED = "zh-Hant", "zh-Hans"


def _script_of(document: Document) -> str | None:
    """In which characters it is written; None where they are not Chinese. What shows too few of one form only is in the form that
    it has more of: what it is printed among decides nothing."""
    language = next((said for node in (document, *document.iterancestors()) if (said := node.get(XML_LANG))), "")
    if language and not language.startswith("zh"):
        return None
    if document.get(XML_LANG) in (TRADITIONAL, SIMPLIFIED):
        return language
    letters = Letters.of("".join(part.text_content for part in document.children() if not isinstance(part, Document)))
    if not language and language_of(letters) not in (TRADITIONAL, SIMPLIFIED):
        return None
    return TRADITIONAL if letters.traditional > letters.simplified else SIMPLIFIED


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


def _by_its_words(document: Document, issuers: list[str]) -> str | None:
    """The place of a document that no name with a place tells, by how it counts years, by the laws that it is or cites in the way that
    no other country has, or by an organ that no other has: 中華民國112年; 《刊憲費規例》(第45章); 第5/2010號法律; 運輸署; 人民政府."""
    head, body, foot = map(_said, (document.head, document.body, document.foot))
    order = _order_of(document)
    around = (head, foot) if order is None else (head, foot, _said(order.head), _said(order.foot))
    if any("民国" in said for said in around):
        return UNKNOWN_PLACE
    for region, words in (("cn-hk", _OF_HONG_KONG), ("cn-mo", _OF_MACAU)):
        if any(map(words.search, (head, body, foot))):
            return region
    names = [*issuers, document.title or "", *(line.text_content for line in _signatures(document))]
    if place := next(filter(None, map(region_of, names)), None):
        return place
    return "cn" if any(map(is_of_china, (*issuers, head, foot))) else None


def _signatures(document: Document) -> Iterator[Node]:
    return document.foot.children("signature") if document.foot is not None else iter(())


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
        r"|\d{4}年[^，。；《》]{2,40}[（(]修订[）)](?:条例|规例|规则|公告|令|附例)"
        r"|(?:HONG KONG SPECIAL ADMINISTRATIVE REGION|Hong Kong Special Administrative Region|[（(]Cap\. ?\d)|向酒牌局"
    ),
    (
        "《刊宪费规例》（第45章",
        "收回土地条例（第124章）",
        "2022年第96号法律公告",
        "香港特别行政区政府",
        "《2024年道路交通（修订）公告》",
        "（Cap. 124）",
    ),
    ("《某条例》第四章", "第96号公告", "香港特别行政区基本法", "2024年某条例（修订）"),
    "search",
)
_OF_MACAU = Pattern(
    Expression(
        r"第\d{1,4}/(?:\d{4}|\d{2}/M)号(?:法律|法令|行政法规|行政命令|训令|[^，。；、《》“”第]{2,12}批示)"
        r"|REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU|Região Administrativa Especial de Macau|\bRAEM\b"
        r"|\bLei Básica\b|\bChefe do Executivo\b|\bSecretário para a\b|Macao Special Administrative Region"
    ),
    (
        "第5/2010号法律",
        "第43/99/M号法令",
        "第12/2024号行政长官批示",
        "Chefe do Executivo da Região Administrativa Especial de Macau",
    ),
    ("第5/2010号", "第12号法令", "Direção dos Serviços"),
    "search",
)
