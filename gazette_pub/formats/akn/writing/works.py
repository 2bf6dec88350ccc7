"""The work that a document is, by its own words: wherever it is printed again, it is the same work.

Its IRI has the place of who issued it, its kind, who issued it, its day, and its number or else its title:

    /akn/cn-sx/statement/jueding/山西省人民代表大会常务委员会/2024-01-18/关于批准太原市消防条例的决定
    /akn/cn/statement/ling/国务院/2018-11-06/706

What these leave open, a list without a subject, a report without a day, its text decides: the first eight hex digits of
the SHA-256 of its letters and digits stand behind the name.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace

from gazette_pub.formats.akn.iris import UNKNOWN_PLACE, Day, Work, actor, title_slug
from gazette_pub.formats.akn.vocabulary import DOCUMENT_TYPES, DocumentType, law_name
from gazette_pub.formats.akn.writing.dates import is_known, of_document, of_itself, on, version_of
from gazette_pub.formats.akn.writing.events import events_of_document
from gazette_pub.formats.akn.writing.numbers import Number, printed_number
from gazette_pub.formats.akn.writing.places import place_of_document
from gazette_pub.formats.akn.writing.publication import Publication, language
from gazette_pub.issue.model import XML_LANG, Document, Issue
from gazette_pub.issue.plain import text_inside
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import full_date
from gazette_pub.words.events import ADOPTED
from gazette_pub.words.fullnames import full_name
from gazette_pub.words.names import is_name
from gazette_pub.words.organs import organ_of_session, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import is_of_china, is_whole, jurisdiction_of, place_of
from gazette_pub.words.promulgating import published_in
from gazette_pub.words.simplified import simplified

_IN_BRACKETS_LAST = Pattern(Expression(r"（[^（）]*）$"), ("某条例（草案）",), ("（草案）某条例", "某条例"), "search")
_BETWEEN_LETTERS = Pattern(
    Expression(r"(?<=[^\x00-\x7f])\s|\s(?=[^\x00-\x7f])"),
    ("某省 条例", "甲\u3000乙"),
    ("World Bank", "甲乙"),
    "search",
)
_SUBJECT = Pattern(
    Expression(r"关于|[《〈]|对.{1,100}的|第.{1,5}[届次]|第\d{1,4}/\d{4}[号號]"),
    ("关于某事的通知", "《某条例》", "第61/2018號行政命令"),
    ("任免名单", "公告"),
    "search",
)
_EXTRACTS = Pattern(
    Expression("(?:批示|合同)(?:的)?摘[录錄要]$"),
    ("批示摘錄", "某局批示摘录", "合同摘要"),
    ("某法摘录", "批示摘录的说明"),
    "search",
)
"""What a bureau of Macau prints under one title as often as it has something to print."""
_MATTER = Pattern(
    Expression("关于|[《〈]|对.{1,100}的"),
    ("关于某事的公告", "《某条例》"),
    ("某省第十四届人民代表大会第二次会议公告", "公告"),
    "search",
)
_SPEAKER = Pattern(
    Expression("(?P<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?在.{2,80}(?:讲话|致辞|发言)"),
    ("唐登杰在某会议闭幕会上的讲话", "张三同志在某大会上的致辞"),
    ("在某会议上的讲话", "关于讲话"),
)
_ISSUED = frozenset("appointments announcement order notice list correction agenda".split())
"""Kinds whose title may be no more than what they are: 任免名单, 公告."""
_NO_SUBJECT = Pattern(
    Expression(
        "(?:.{2,40}(?:政府|委员会|办公[厅室]|[厅局部院署]))?(?:专题|常务|办公|工作|政务|情况|党组|联席){0,3}(?:会议?)?(?:纪要|简报|专报|函|复函|批复|决定|决议|意见)"
    ),
    ("会议纪要", "专题会议纪要", "某市人民政府常务会议纪要", "批复", "某市教育局函", "工作简报"),
    ("研究城市供水问题的会议纪要", "全县防汛备汛情况简报", "关于某事的批复"),
    "fullmatch",
)
"""A title that says what a document is, and perhaps whose."""


def issuers_of(document: Document) -> list[str]:
    """The organs that issued a document, as it names them."""
    return [name for name in (document.get("issuer") or "").split("、") if name.strip()]


def speaker_of(document: Document) -> str:
    """Who gave a speech, by its byline or its title: it is that person's, and no organ's. Empty for anything else."""
    if document.kind != "speech":
        return ""
    bylines = document.head.children("byline") if document.head is not None else ()
    named = [person.text_content for line in bylines for person in line.descendants("person")]
    if found := _SPEAKER.match(document.title or ""):
        named.append(found["name"])
    return next(("".join(name.split()) for name in named if is_name(name)), "")


def type_of(document: Document) -> DocumentType:
    """The element and name that the document is written with. An act is named after what its title says it is."""
    type_ = DOCUMENT_TYPES[document.kind]
    if document.kind != "law":
        return type_
    title = _IN_BRACKETS_LAST.sub("", (document.title or "").strip("《》"))
    return type_._replace(name=law_name(title) or type_.name)


def work_of(document: Document, published: Publication, order: Document | None) -> Work:
    """The document as a work. Of several organs the first stands in its IRI, which is the one whose number it has
    (GB/T 9704-2012, 7.2.5); without a number, and with a count that is theirs together, as of 公告, the others tell it from what the first issues
    alone or with others. `order` is what
    publishes it. An order that has no title of its own has the name of what it publishes, which is printed wherever it is,
    and not the number, which may be left out."""
    return _work(document, published, issuers_of(document), of_document(document, order))


def works_of(issue: Issue, published: Publication, orders: Mapping[str, Document]) -> dict[Document, Work]:
    """The works of all documents that are attached to no other. Those of one IRI are told apart by what they say, each of them and in
    whichever order they are printed: by their numbers or what stands below their titles, else by their texts. What has
    one text is one work."""
    works = {
        document: work_of(document, published, orders.get(str(document.id)))
        for document in issue.all_documents
        if document.get("role") != "attachment" or not isinstance(document.above, Document)
    }
    alike: dict[str, list[Document]] = {}
    for document, work in works.items():
        alike.setdefault(work.uri, []).append(document)
    for documents in alike.values():
        for document, feature in zip(documents, _features(documents), strict=True):
            if feature and not works[document].number.endswith(f"-{feature}"):
                works[document] = replace(works[document], number=f"{works[document].number}-{feature}")
    return works


def _features(documents: list[Document]) -> list[str]:
    """What tells each of these from the others, which have its IRI (NC 4.5); nothing for one alone, or of one text."""
    if len(documents) == 1:
        return [""]
    for said in (_number_said, _subtitle_said):
        found = [said(document) for document in documents]
        if all(found) and len(set(found)) == len(found):
            return found
    found = [_mark_of(document) for document in documents]
    return found if len(set(found)) > 1 else [""] * len(found)


def _number_said(document: Document) -> str:
    return printed_number(document).name


def _subtitle_said(document: Document) -> str:
    lines = document.head.children("subtitle") if document.head is not None else ()
    said = "".join(line.words for line in lines)
    return title_slug(said)[:_LONGEST_NAME] if said else ""


def _work(document: Document, published: Publication, issuers: list[str], day: Day) -> Work:
    type_ = type_of(document)
    number = printed_number(document)
    published_there = _published_name(document) if _is_placed(issuers, day) else ""
    named = bool(published_there) or not number.name or type_.element == "act" and bool(document.title)
    name = published_there or (_title_name(document) if named else number.name) or "nn"
    is_alone = _is_named_alone(document, type_, day, issuers) if named else _is_numbered_alone(number, issuers, day)
    if not (published_there or is_alone):
        name = f"{name}-{_mark_of(document)}"
    elif type_.element != "act" and (named or not number.alone and document.kind != "order"):
        name += _mark_of_joint(issuers)
    place = place_of_document(document, issuers, published)
    who = actor(speaker_of(document) or next(iter(issuers), ""))
    spoken = language(document) if document.get(XML_LANG) else published.work.language
    return Work(place, type_, who, day, version_of(document, day), name, spoken, named)


def without_number(document: Document, work: Work) -> Work | None:
    """The same work as whoever prints it again without its number names it; None where its title does not name it alone:
    某省第十四届人民代表大会第二次会议公告 is the title of each 公告 of that session.
    """
    has_subject = document.kind not in _ISSUED or _MATTER.search(document.title or "") is not None
    if work.named or not has_subject or not _is_named_alone(document, work.type, work.day, issuers_of(document)):
        return None
    return replace(work, number=_title_name(document) + _mark_of_joint(issuers_of(document)), named=True)


def without_order(document: Document, published: Publication, order: Document | None) -> Work | None:
    """The same work as whoever prints it without the order that publishes it names it: of no day, and by whom its title names, if
    anybody. None where it says its day itself."""
    day = of_itself(document)
    if order is None or is_known(day):
        return None
    title = document.title or ""
    is_titled = organ_of_title(title) or organ_of_session(title)
    return _work(document, published, issuers_of(document) if is_titled else [], day)


def by_order(document: Document, published: Publication, order: Document | None) -> Work | None:
    """The same work as whoever prints it with nothing but the order in its note names it, 2024年1月5日某省人民政府令第301号公布: of the
    day of the order, and not of the meeting that the order says. None where it is of that day anyway."""
    day = full_date(order.get("date")) if order is not None and order.kind == "order" else None
    if day is None or day == of_document(document, order).full or _notes_its_adoption(document):
        return None
    return _work(document, published, issuers_of(document), on(day, "promulgation"))


def _notes_its_adoption(document: Document) -> bool:
    """Whether its own note says when it was adopted, wherever it is printed."""
    return any(event.day and event.action in ADOPTED.split() for event in events_of_document(document))


def with_number(document: Document, work: Work) -> Work | None:
    """The same work by the number that it prints, where something else is its name."""
    number = printed_number(document).name
    return replace(work, number=number, named=False) if work.named and number and work.type.element != "act" else None


def decision_of(title: str, body: str, day: str, language: str) -> Work:
    """The decision of this title, by which an organ amended a law on that day; it need not be printed here."""
    type_ = DOCUMENT_TYPES["decision"]
    when = Day(day, day, "adoption")
    place = jurisdiction_of(full_name(body)) or ("cn" if is_of_china(body) else UNKNOWN_PLACE)
    issuers = body.split("、")
    name = title_slug(_without_issuer(_closed(title))) + _mark_of_joint(issuers)
    return Work(place, type_, actor(issuers[0]), when, when, name, language, True)


def _is_numbered_alone(number: Number, issuers: list[str], day: Day) -> bool:
    """Whether its number names it: by itself, or counted in a year, or on a day, by somebody."""
    return number.alone or _is_placed(issuers, day) or bool(number.year and issuers and is_whole(issuers[0]))


def _is_placed(issuers: list[str], day: Day) -> bool:
    """Whether it is known who and when: whoever issues counts, or gives titles, that differ on one day."""
    return bool(issuers) and is_whole(issuers[0]) and (is_known(day) or day.event == "month")


def _is_named_alone(document: Document, type_: DocumentType, day: Day, issuers: list[str]) -> bool:
    """Whether its title, with who and when, names it. A law's does by itself, where it has its place in it."""
    title = document.title or ""
    if not title:
        return False
    if type_.element == "act" and (place_of(title) or jurisdiction_of(title)):
        return True
    is_bare = document.kind in _ISSUED and _SUBJECT.search(title) is None or _EXTRACTS.search(title) is not None
    is_bare = is_bare or _NO_SUBJECT.fullmatch(_closed(title)) is not None
    makers = [speaker_of(document), *issuers]
    return not is_bare and _is_placed([maker for maker in makers if maker], day)


def _title_name(document: Document) -> str:
    """The title without its issuer, who stands in the IRI already."""
    title = _closed(document.title or "")
    if _OF_GOVERNMENT.fullmatch(title) and document.kind == "report":
        title = _WORK_OF_GOVERNMENT
    return title_slug(_without_issuer(title)) if title else ""


_WORK_OF_GOVERNMENT = "政府工作报告"
_OF_GOVERNMENT = Pattern(
    Expression(
        rf"(?:\d{{4}}年(?:度)?)?[^，。：；《》（）\d]{{0,30}}?(?:\d{{4}}年(?:度)?)?(?:人民)?{_WORK_OF_GOVERNMENT}"
    ),
    ("政府工作报告", "2024年政府工作报告", "山西省人民政府工作报告", "某县2024年政府工作报告", "某省政府工作报告"),
    ("关于《政府工作报告》的说明", "政府工作报告的审议意见", "某省人民政府关于工作的报告"),
    "fullmatch",
)
"""The report of a government on its work, with its year or whose it is, or without: both stand in the IRI."""


_A_NUMBER = Pattern(
    Expression(r"第\d{1,4}/\d{4}号"),
    ("第18/2023号行政长官公告", "第61/2018号行政命令"),
    ("第18号公告", "公告第5/2023号"),
)
"""How a title begins that is the number of an order or announcement of Macau: nobody counts two of one number."""

_LONGEST_NAME = 120
"""Characters of what an order publishes that stand in its name; of more the mark of them all."""


def _published_name(document: Document) -> str:
    """The titles of what an order or announcement publishes, where it has no subject in its own title."""
    title = document.title or ""
    if document.kind not in ("order", "announcement") or _MATTER.search(title) or _A_NUMBER.match(fold(title)):
        return ""
    said = (
        "" if document.body is None else "".join(unspaced(fold(text_inside(each))) for each in document.body.children())
    )
    name = "-".join(title_slug(_without_issuer(title)) for title in published_in(said))
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}-{_marked(name)}"


def _without_issuer(title: str) -> str:
    """关于批准《某条例》的决定: with or without 某省人民代表大会常务委员会 before it, one title."""
    organ = organ_of_title(title) or organ_of_session(title)
    at = title.find("关于")
    return title[at:] if organ and at > 0 and full_name(title[:at]).startswith(full_name(organ)) else title


def _closed(text: str) -> str:
    """A title in one line, in simplified characters: blanks stay between Latin words only."""
    return _BETWEEN_LETTERS.sub("", " ".join(simplified(text).split()))


def _mark_of(document: Document) -> str:
    """Eight hex digits that its own text gives, however it is broken into lines and pages, and whatever is under it; where it has
    none, what is under it does."""
    return _marked(simplified(_letters("".join(_texts(document))) or _letters(text_inside(document))))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def _mark_of_joint(issuers: list[str]) -> str:
    """What the organs behind the first give, in whichever order they are printed: the feature that tells what has no number from
    another of its day and title (NC 4.5). Empty where one issues alone."""
    others = {actor(each) for each in issuers} - {actor(each) for each in issuers[:1]}
    return f"-{_marked('、'.join(sorted(others)))}" if others else ""


def _marked(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _texts(document: Document) -> Iterator[str]:
    for part in (document.head, document.body, document.foot):
        if part is not None:
            yield from (text_inside(node) for node in part.children() if node.name != "attachlabel")
