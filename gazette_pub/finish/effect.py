"""From when a document is in force, and until when, as its text says, its note, or who publishes it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from gazette_pub.finish.published import MADE_IN_CORNERS, PUBLISHED_BY_TITLE, PUBLISHERS, is_titled
from gazette_pub.finish.said import TITLE, Told, foot, head, in_one, plain, said_by, set_missing, with_corners
from gazette_pub.finish.when import TREATY, day_enacted, signed_on
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import XML_LANG, Document, Node
from gazette_pub.words.characters import fold, unspaced
from gazette_pub.words.days import DAY, day_in, full_date, later
from gazette_pub.words.events import IN_FORCE, PUBLISHED
from gazette_pub.words.force import (
    AT_ONCE,
    FORCE,
    PRINTED,
    delay_of,
    said_of_force,
    tells_of_force,
    term_behind,
    term_of,
)
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import SENTENCES

CONTRADICTED = rule(
    "G708",
    Grade.WARNING,
    """An act says another day from which it is in force than the order or the announcement that publishes it.

One of the days was misprinted, or misread. The act's own is taken (`effective`); compare both with the printed page.""",
)


def fix_days(documents: Sequence[Document], said: Sequence[Sequence[Told]]) -> None:
    """An act that leaves the day from which it is in force to somebody has the one that an order of the issue says:
    某法，定自中華民國一百零八年十月一日施行."""
    titled = {plain(act.title): (act, told) for act, told in zip(documents, said, strict=True) if act.title}
    paragraphs = (text for order, told in zip(documents, said, strict=True) if order.kind in _FIX for *_, text in told)
    for found in filter(None, map(_FIXED.match, paragraphs)):
        act, told = titled.get(plain(found["title"]), (None, ()))
        if act is not None and any("施行日期" in text for _, text, _ in told):
            set_missing(act, "effective", day_in(found["day"]))
    for act in documents:
        if act.get("effective") is None and TREATY.search(fold(unspaced(act.title or ""))):
            tellers = (told for order, told in zip(documents, said, strict=True) if order.kind in _FIX)
            set_missing(act, "effective", next(filter(None, (_told_in_force(act, told) for told in tellers)), None))


def _told_in_force(treaty: Document, told: Sequence[Told]) -> str | None:
    """From when a treaty is in force, as an announcement tells that names it, in whole or as it shortens its name: 《某协定》（以下简称
    《协定》）… 《协定》及议定书自2016年8月8日起生效."""
    whole = plain(_IN_PART.sub("", fold(unspaced(treaty.title or ""))))
    if not any(whole == plain(each) for _, _, text in told for each in TITLE.findall(text)):
        return None
    sentences = (found for _, _, text in told for found in _TREATY_IN_FORCE.finditer(text))
    return next((day_in(found["day"]) for found in sentences if whole.endswith(plain(found["title"]))), None)


_IN_PART = Pattern(
    Expression("（(?:摘[登录編编要]|节[选录])）$"),
    ("某协定（摘登）", "某公约（节录）"),
    ("某协定", "（摘登）某协定"),
    "search",
)

_TREATY_IN_FORCE = Pattern(
    Expression(rf"《(?P<title>[^《》]{{2,120}})》[^。；《》]{{0,20}}[自于](?P<day>{DAY.source})起?(?:正式|开始)?生效"),
    ("《协定》及议定书应自2016年8月8日起生效", "《某条约》已于2016年8月8日正式生效"),
    ("《协定》自签署之日起生效", "《协定》2016年8月8日签署"),
    "search",
)

_FIX = frozenset(("order", "announcement"))

_FIXED = Pattern(
    Expression(
        rf"[「《]?(?P<title>[^，。；「」《》]{{2,40}}?)[」》]?(?:全文)?，?[茲兹]?定自(?P<day>{DAY.source})起?{FORCE}。"
    ),
    ("水域渡运法，定自中华民国一百零八年十月一日施行。", "「某条例」定自中华民国113年1月1日施行。"),
    ("某法第三条，自2024年1月1日施行。", "某法定自2024年起施行。"),
    needs=(("定自",),),
)


def in_force(document: Document, told: Sequence[Told], publisher: Document | None, issued: str | None) -> str | None:
    """From its own text, whose paragraphs these are, else from its adoption note, else from the order that publishes it."""
    for found in _own_first(list(_sentences_in_force(document, (text for _, text, _ in told)))):
        if found["day"]:
            return day_in(found["day"])
        if found["passed"]:
            if found["passed"].startswith("签"):
                return _noted_in_force(document) or full_date(document.get("date"))
            return _noted_on(document, (found["passed"],)) or _approved_by_itself(document, found["passed"])
        # what is in force on the next day is signed before it is published: in this issue
        own = issued if found["next"] else _published_as_signed(document)
        return later(_published_on(document, publisher) or own, *delay_of(found))
    if publisher is not None:
        return _noted_in_force(document) or _ordered_in_force(document, publisher)
    ways = (_noted_in_force(document), _at_once(document, told), _ordered_of_itself(document, told))
    return next(filter(None, ways), None) or _noted_below(document) or day_enacted(document)


def _noted_below(document: Document) -> str | None:
    """编者注：本协定自2019年6月1日起生效。 below who signs a treaty."""
    if not TREATY.search(fold(unspaced(document.title or ""))):
        return None
    said = (_NOTE_OF_EDITOR.search(fold(p.text_content)) for p in foot(document, "p"))
    return next((day_in(found["day"]) for found in said if found), None)


_NOTE_OF_EDITOR = Pattern(
    Expression(rf"^（?编者[注按]：[^。]{{0,40}}[自于](?P<day>{DAY.source})起?(?:正式|开始)?生效"),
    ("编者注：本协定自2019年6月1日起生效。", "编者注：本条约已于2019年6月1日正式生效"),
    ("本协定自2019年6月1日起生效。", "编者注：2019年6月1日签订"),
    "search",
)


def _ordered_of_itself(document: Document, told: Iterable[Told]) -> str | None:
    """现予公布，自2020年1月1日起施行, and 《某方案》自2024年1月1日起实施, of what is titled so and has no document of its own."""
    if document.get("promulgates") is not None:
        return None
    title, names = plain(document.title or ""), {plain(name) for name in _own_names(document)}
    for text in (text for _, _, text in told if tells_of_force(text)):
        for sentence in SENTENCES.finditer(in_one(text)):
            titles = {plain(each) for each in TITLE.findall(sentence[0])}
            found = _ORDERED.search(sentence[0]) if not titles or titles & names else None
            named = titles == {title} or document.kind in PUBLISHERS and titles and all(map(title.count, titles))
            found = found or (_OF_TITLE_HERE.match(sentence[0]) if named else None)
            if found:
                return day_in(found["day"] or "") or later(_published_as_signed(document), *delay_of(found))
    return None


_OF_TITLE_HERE = Pattern(
    Expression(rf"[ \u3000]*《[^《》]{{2,80}}》[自从](?:(?P<day>{DAY.source})|{PRINTED})起?{FORCE}(?![后的前])"),
    ("《2024年关税调整方案》自2024年1月1日起实施。", "《某规则》自发布之日起施行"),
    ("《某方案》自2024年1月1日起实施后", "《甲》、《乙》自2024年1月1日起实施"),
)


def _own_first(sentences: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """The sentences that speak of the act, 本通知自…起施行, before those in which what it is about is in force from another day."""
    return sorted(sentences, key=lambda found: not found.groupdict().get("self"))


def _approved_by_itself(document: Document, action: str) -> str | None:
    """本批复自批准之日起生效: a reply that approves is of the day on which it does."""
    return full_date(document.get("date")) if action == "批准" and document.kind == "reply" else None


def _at_once(document: Document, told: Iterable[Told]) -> str | None:
    """公告「某办法」，并自即日生效, where the text of what it makes is not printed: its own day, or the one that it says."""
    if document.get("promulgates") is not None:
        return None
    told = list(told)
    if document.kind == "announcement" and any(_AT_ONCE_ALONE.search(text) for _, text, _ in told):
        return _published_as_signed(document)
    found = next(filter(None, map(AT_ONCE.search, with_corners(told))), None)
    return (day_in(found["day"]) if found["day"] else _published_as_signed(document)) if found else None


_AT_ONCE_ALONE = Pattern(
    Expression(rf"(?:^|[。；：、])[ \u3000]*(?:本公告)?自即日起?{FORCE}(?=。|$)"),
    ("二、自即日起生效。", "自即日生效", "本公告自即日起生效。"),
    ("自即日起生效的", "某规则自即日起生效"),
    "search",
)


def compare_days(document: Document, order: Document, told: Iterable[Told], report: Report) -> None:
    """A finding where the act and the order that publishes it each name a day, and not the same."""
    ordered = next((day_in(found["day"]) for found in _orders_of_force(document, order) if found["day"]), None)
    names = _own_names(document)
    for p, text, _ in told if ordered else ():
        for found in said_of_force(text, names, document.kind):
            own = day_in(found["day"]) if found["day"] else ordered
            if own != ordered:
                sentence = say("in force from {own} here, and from {ordered} by “{title}” that publishes it")
                title = (order.title or "")[:_OF_TITLE]
                report(CONTRADICTED.found(sentence, p, text=found["day"], own=own, ordered=ordered, title=title))
            return


_OF_TITLE = 20
"""Characters of a title that a finding says."""


def until(document: Document, texts: Iterable[str], publisher: Document | None) -> str | None:
    """The last day on which it is in force, as its own text says, or the order that publishes it: 有效期至2028年4月9日; 有效期五年,
    from when it is."""
    names, begins = _own_names(document), full_date(document.get("effective"))
    own = (term_of(text, names, document.kind) for text in texts if not _GOES_ON_BY_ITSELF.finds(text))
    ordered = (term_behind(found.string[found.end() :]) for found in _orders_of_force(document, publisher))
    term = next(filter(None, (*own, *ordered)), None)
    if term is None:
        return _ended(document)
    if term.until is None:
        return later(begins, days=-1, months=term.months)
    last = full_date(day_in(term.until))
    return last if last and (begins is None or last >= begins) else None


def _ended(document: Document) -> str | None:
    """The day before the one from which its note says that it is no longer in force: 1991年1月1日起废止."""
    events = (event for adoption in head(document, "adoption") for event in adoption.descendants("event"))
    said = (event.get("date") for event in events if fold(event.text_content).endswith("起废止"))
    return later(next((day for day in map(full_date, said) if day), None), days=-1)


_GOES_ON_BY_ITSELF = Pattern(
    Expression("自动(?:延[长续期]|顺延|续[期展约])"),
    ("期满前任何一方未提出终止的，自动延长五年", "有效期自动顺延"),
    ("自动失效", "延长五年"),
    "search",
    needs=(("自动",),),
)
"""What has a term that nobody knows the end of."""


def _sentences_in_force(document: Document, texts: Iterable[str]) -> Iterator[re.Match[str]]:
    """The sentences by which it says so of itself: 本条例 in a 条例."""
    names = _own_names(document)
    for text in texts:
        yield from said_of_force(text, names, document.kind)


def _own_names(document: Document) -> list[str]:
    """What it is called: its title, and its number where that says it too (第14/2024號法律). A notice of an act whose text has no
    document of its own is called what that is: 关于印发《某办法》的通知."""
    numbers = [number.text_content for number in head(document, "number")]
    issued = PUBLISHED_BY_TITLE.search(unspaced(document.title or "")) if document.get("promulgates") is None else None
    named = (issued["title"] or issued["bare"],) if issued else ()
    return [name for name in (document.title, *numbers, *named) if name]


def _published_on(document: Document, publisher: Document | None) -> str | None:
    """The day of its publication: of the order that publishes it, else the event of its own note."""
    if publisher is not None:
        return full_date(publisher.get("date"))
    return _noted_on(document, PUBLISHED.split())


def _published_as_signed(document: Document) -> str | None:
    """The day of what is published as it is signed: a notice, an announcement, an order; and the day below who signs any other text
    of the mainland, or beside the number of the order above it. In Macau and Hong Kong whoever signs does not publish."""
    if document.kind in PUBLISHERS:
        return full_date(document.get("date"))
    ordered = (day_in(fold(number.text_content)) for number in head(document, "number"))
    if (day := full_date(next(filter(None, ordered), None))) is not None:
        return day
    return signed_on(document) if document.getroottree().getroot().get(XML_LANG) == "zh-Hans" else None


def _noted_on(document: Document, actions: Collection[str]) -> str | None:
    """The day of the first event of its note that is one of these; 重新公布 comes long after the text was in force."""
    events = (event for adoption in head(document, "adoption") for event in adoption.descendants("event"))
    first = (event for event in events if _did(event, actions) and "重新" not in event.text_content)
    return next((full_date(event.get("date")) for event in first), None)


def _did(event: Node, actions: Collection[str]) -> bool:
    """Whether an event is one of these, or was at once: 制定公布全文20條."""
    said = event.get("action")
    return (
        said in actions
        or said in _WITH_ANOTHER
        and any(f"{said}{action}" in fold(event.text_content) for action in actions)
    )


_WITH_ANOTHER = frozenset(("制定", "修正", "修订", "订定"))


def _noted_in_force(document: Document) -> str | None:
    """自2024年5月1日起施行 in its adoption note, or 2024年5月1日公布施行: the last such day."""
    events = [event for adoption in head(document, "adoption") for event in adoption.descendants("event")]
    days = [at for at, event in enumerate(events) if _brings_into_force(event)]
    if days and any(event.get("action") == "修正" for event in events[: days[-1]]):
        days = days[:1]  # those of what amends it change no day of its own
    return full_date(events[days[-1]].get("date")) if days else _noted_upon_publication(document)


def _noted_upon_publication(document: Document) -> str | None:
    """2022年6月6日某部令第2号公布　自公布之日起施行 in its adoption note."""
    published = _noted_on(document, PUBLISHED.split())
    notes = [fold(note.text_content) for note in head(document, "adoption")] if published else []
    for piece in _PIECES.split(" ".join(notes)):
        for found in said_of_force(piece, _own_names(document), document.kind):
            return None if found["day"] or found["passed"] or found["next"] else later(published, *delay_of(found))
    return None


_PIECES = Pattern(Expression("[ \u3000，；（）]+"), ("公布　自公布之日起施行", "公布，自"), ("公布自",), "search")
"""What parts what a note says."""


def _brings_into_force(event: Node) -> bool:
    return event.get("action") in IN_FORCE.split() or fold(event.text_content).endswith(tuple(IN_FORCE.split()))


def _ordered_in_force(document: Document, publisher: Document) -> str | None:
    """《某条例》…现予公布，自2024年4月15日起施行, in the order that publishes this one alone."""
    for found in _orders_of_force(document, publisher):
        return day_in(found["day"] or "") or later(full_date(publisher.get("date")), *delay_of(found))
    return None


def _orders_of_force(document: Document, publisher: Document | None) -> Iterator[re.Match[str]]:
    """Where the order that publishes it says from when this one alone is in force."""
    for text in with_corners(said_by(publisher)) if publisher is not None else ():
        for sentence in SENTENCES.finditer(in_one(text)):
            found = _ORDERED.search(sentence[0])
            if found and _speaks_of(sentence[0], plain(document.title or "")):
                yield found


def _speaks_of(sentence: str, title: str) -> bool:
    """Whether a sentence names this act and no other, in the marks of titles or in Taiwan's corner brackets."""
    titles = {plain(each) for each in TITLE.findall(sentence)}
    if titles:
        return titles == {title}
    made = MADE_IN_CORNERS.findall(sentence)
    renamed = _RENAMED.search(sentence)
    return len(made) == 1 and is_titled(title, plain(renamed[1] if renamed else made[0]))


_RENAMED = Pattern(
    Expression("名称[并並]?修正[为為]「([^「」]{2,60}?)」"),
    ("修正「甲细则」，名称并修正为「乙细则」",),
    ("名称修正为乙细则", "修正「甲细则」"),
    "search",
)
"""What an act of Taiwan is called from then on, which an order amends."""

_ORDERED = Pattern(
    Expression(rf"，[并並]?自(?:(?P<day>{DAY.source})|即日|{PRINTED})起?{FORCE}(?![后的前])"),
    (
        *("订定「某办法」，并自即日生效", "修正「某规则」部分条文，自中华民国一百十三年一月一日施行"),
        *("现予公布，自2024年4月15日起施行", "，自二〇二四年五月一日起正式施行", "公布，自公布之日起施行"),
        *("，自公布之日起30日后施行", "，自公布之日起满三十日后施行", "，自印发之日起施行"),
    ),
    ("自2024年4月15日起施行", "，自通过之日起施行", "，自2024年4月15日起施行的"),
    "search",
    needs=("，", "自"),
)
