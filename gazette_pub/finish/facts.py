"""What a document's text says of the document itself: who issued it, when, from when it is in force, what it publishes.

Each fact is said by words of the document, or of the order that publishes it. What no text says is left out.
"""

from __future__ import annotations

import re

from gazette_pub.finish.effect import compare_days, fix_days, in_force, until
from gazette_pub.finish.issuers import issuer_of, issuer_of_body
from gazette_pub.finish.published import is_titled, link_published
from gazette_pub.finish.said import TITLE, paragraphs, plain, said_by, set_missing
from gazette_pub.finish.when import day_of
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue
from gazette_pub.words.characters import unspaced
from gazette_pub.words.days import DAY, day_in, full_date
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import SENTENCES


def tell_facts(issue: Issue, report: Report) -> None:
    """A document says in attributes what its text says of it; one that is there already stays."""
    documents = list(issue.all_documents)
    link_published(documents)
    publishers = {id_: document for document in documents for id_ in (document.get("promulgates") or "").split()}
    orders = [publishers.get(str(document.id)) for document in documents]
    gazette, issued = (issue.meta("publisher") or "").strip(), full_date(issue.meta("date"))
    for document in documents:
        set_missing(document, "issuer", issuer_of(document, gazette))
        set_missing(document, "date", day_of(document, issued))
    said = [list(said_by(document)) for document in documents]
    for document, order, told in zip(documents, orders, said, strict=True):
        texts = [text for _, text, _ in told]
        if order is not None:
            _tell_as_published(document, order, gazette)
            compare_days(document, order, told, report)
        set_missing(document, "effective", in_force(document, told, order, issued))
        set_missing(document, "expires", until(document, texts, order))
    fix_days(documents, said)


def _tell_as_published(document: Document, order: Document, gazette: str) -> None:
    """Who made it and when, as the order says: 《某条例》已由…会议于2024年1月27日通过. Else a government made what it orders, or
    prints and issues (印发) by a notice, and what is published was made by then; a head of state publishes what others make."""
    body, day = _passed(document, order)
    maker = issuer_of_body(body, document, order, gazette) if body else None
    is_made = order.kind in _MAKERS or _issues(document, order)
    if maker is None and is_made and not (order.get("issuer") or "").endswith(_HEADS_OF_STATE):
        maker = order.get("issuer")
    set_missing(document, "issuer", maker)
    if document.kind == "law" or is_made:
        set_missing(document, "date", day or full_date(order.get("date")))


def _issues(document: Document, notice: Document) -> bool:
    """Whether a notice issues what is printed below it as its own, and names no other who made it: 关于印发《某规划》的通知, and not
    现将市教育局制定的《某方案》印发给你们."""
    if notice.kind != "notice" or not _ISSUES.search(unspaced(notice.title or "")):
        return False
    issuer = notice.get("issuer") or ""
    makers = (found["who"] for text in paragraphs(notice) for found in _MADE_BY.finditer(text))
    return all(_is_itself(maker, issuer) for maker in makers)


def _is_itself(maker: str, issuer: str) -> bool:
    """Whether who made it is who issues it: 我部, 省财政厅 of 某省财政厅."""
    parts = [part for part in _AND.split(maker) if part]
    return maker.startswith(("我", "本")) or all(part.lstrip("省市县区州") in issuer for part in parts)


_AND = Pattern(Expression("[、和与]|会同|联合"), ("财政厅、民政厅", "财政厅会同民政厅"), ("财政厅",), "search")

_ISSUES = Pattern(
    Expression(
        r"(?:印发|公布|发布|颁布|颁发)(?:《(?:[^《》]|《[^《》]*》){1,200}》(?:的(?:通知|公告|决定))?|[^《》，。]{4,120}的(?:通知|公告|决定))$"
    ),
    (
        "关于印发《某规划》的通知",
        "某市人民政府关于印发某市改造工作方案的通知",
        "某省委办公厅某省人民政府办公厅印发《某意见》",
    ),
    ("关于转发《某意见》的通知", "关于印发办法的函", "批转市教育局关于某事的意见"),
    "search",
)

_MADE_BY = Pattern(
    Expression(
        r"(?:^|现将|将|[，。；\s])(?P<who>[^，。；《》\s将由]{2,40}?)(?:共同|联合|组织)?(?:制定|制订|编制|拟定|拟订|起草|提出|修订)(?:的|了)[^，。；《》]{0,6}《"
    ),
    (
        "现将市教育局制定的《某方案》印发给你们",
        "为规范管理，我部制定了《某办法》",
        "，省财政厅会同省民政厅制定了《某办法》",
    ),
    ("现将《某方案》印发给你们", "《某规划》已经市政府同意", "为落实修订的某法"),
    "search",
)
"""Who made what a notice issues, as it says."""

_MAKERS = frozenset({"order", "announcement"})

_HEADS_OF_STATE = ("主席", "总统", "總統")


def _passed(document: Document, order: Document) -> tuple[str, str | None]:
    """The meeting that passed it and the day, in the sentence that names it; "" and None where that says neither."""
    wanted = plain(document.title or "")
    for text in paragraphs(order):
        for sentence in SENTENCES.finditer(text):
            titles = [found for found in TITLE.finditer(sentence[0]) if is_titled(wanted, plain(found[1]))]
            said = _PASSED.search(sentence[0], titles[0].end()) if titles else None
            if said:
                return said["body"] or said["later"], day_in(said[0])
    return "", None


_PASSED = Pattern(
    Expression(
        rf"""(?:已|业)?(?:由|经|于)(?:{DAY.source})?(?:经|由)?
        (?:(?P<body>[^，。；《》]{{2,60}}?会议)|(?P<later>[^，。；《》]{{2,40}}?(?=审议)))
        (?:[^，。；《》]{{0,8}}{DAY.source})?[^，。；《》]{{0,8}}?(?:通过|批准|修订|修正)""",
        re.X,
    ),
    (
        "《某规则》已由某省第十四届人民代表大会第二次会议于2024年1月27日修订通过",
        "已经2024年3月1日某省人民政府第3次常务会议通过",
        "已于2024年3月1日经某市人民政府第3次常务会议审议通过",
    ),
    ("现予公布", "自公布之日起施行", "已由某省公布"),
    "search",
)
