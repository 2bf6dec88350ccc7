"""Who issued a document, by its own words: who adopted it, who signed it, whom its title names, who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazette_pub.issue.model import Document, Node
from gazette_pub.words.characters import LETTER, PRIVATE, fold, unspaced
from gazette_pub.words.days import DAY, SIGNED_ON
from gazette_pub.words.events import SIGNED
from gazette_pub.words.kinds import BY_NAME
from gazette_pub.words.names import is_name
from gazette_pub.words.organs import NUMERAL, is_organ, organ_of_body, organ_of_office, organ_of_session, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.places import MINISTRY, OPENS_OFFICE, STATE, in_city, is_whole, place_of, within

BETWEEN = "、"
"""Stands between the organs that issued a document together."""

_LETTERHEAD = Pattern(
    Expression("(?:文件|通报|通知|指示|训令|指令|公函|批复)$"),
    ("某省人民政府文件", "某委员会通报"),
    ("文件汇编", "某省人民政府"),
    "search",
)
_DELIVERED = Pattern(
    Expression(rf"在(?P<body>[^，。；：（）()在]{{2,30}}?)(?:第?{NUMERAL}届|人民代表大会|人大|第{NUMERAL}次)"),
    ("2024年1月23日在山西省第十四届人民代表大会第二次会议上", "在某市人大常委会第三次会议上"),
    ("在会议上", "2024年1月23日"),
    "search",
)


def issuer_of(document: Document, publisher: str) -> str | None:
    """The organs that issued it, with 、 between them; what a name leaves out, 省财政厅, from the document or else from who
    publishes the gazette.

    Who adopted a decision, a law or a list issued it, whoever is named besides. A report, an explanation or an opinion
    is that of who is named in its title, though a meeting may have adopted it.
    """
    spoken = BY_NAME[document.kind].of_drafts
    first = (_named, _signed, _adopted) if spoken else (_adopted, _signed, _named)
    finds = (_dispatched, *first, _spoken, _dated, _from_office, _headed, _at_office, _makes, _in_office)
    found = next((organs for find in finds if (organs := find(document))), None)
    if not found:
        return None
    found = [_without_signs(organ) for organ in found]
    home = _home(document) or place_of(publisher)
    if not is_whole(found[0]) and found == ["政府"] and not home:
        return None
    places = (home, place_of(document.title or ""), place_of(publisher))
    city = next((place for place in places if "市" in place), places[-1])
    return BETWEEN.join(dict.fromkeys(in_city(city, within(home, organ)) for organ in found))


def _without_signs(organ: str) -> str:
    """An organ without the signs of a lost font that stand before its name: one alone may be the first character of a place."""
    found = _SIGNS_BEFORE.match(organ) if organ[:1] >= _FIRST_PRIVATE else None
    return organ[found.end() :] if found else organ


_FIRST_PRIVATE = "\ue000"
"""From here on characters are private: few organs begin with one."""

_SIGNS_BEFORE = Pattern(
    Expression(rf"{PRIVATE.source}{{2,20}}(?=[^\ue000-\uf8ff])|{PRIVATE.source}(?={OPENS_OFFICE})"),
    ("\ue200\ue200\ue201平川县人民政府", "\ue200中华人民共和国最高人民法院", "\ue200山西省人民政府"),
    ("\ue863西县人民政府", "平川县人民政府", "\ue200\ue200"),
)


def issuer_of_body(body: str, document: Document, order: Document, publisher: str) -> str | None:
    """The organs of the meeting that passed a document, or of the several on different days, as the order names it that publishes
    the document."""
    organs = [organ for meeting in _AND_ON_A_DAY.split(body.strip()) if (organ := organ_of_body(meeting))]
    home = next(filter(None, (_home(order), _home(document), place_of(publisher))), "")
    return BETWEEN.join(within(home, each) for organ in organs for each in organs_in(organ)) or None


_AND_ON_A_DAY = Pattern(
    Expression(f"[和与及、，]{DAY.source}"),
    ("航运部部务会议和2021年2月5日应急救助总局局务会议",),
    ("航运部部务会议", "2021年2月5日应急救助总局"),
    "search",
)


def organs_in(text: str) -> list[str]:
    """The organs that a line names, each by itself where blanks or 、 part them; none where it names anything else."""
    parts = [part for part in _APART.split(text) if part]
    if parts and all(map(is_organ, parts)):
        return [organ for part in parts for organ in _run_together(part)]
    close = unspaced(text)
    return [close] if is_organ(close) else []


_APART = Pattern(Expression(r"[\s、]+"), ("财政部、税务总局", "财政部　税务总局"), ("财政部", "财政部和"), "search")


def _run_together(names: str) -> list[str]:
    """最高人民法院最高人民检察院, 财政部税务总局: two names of which the second begins as the first does, or known ones."""
    known = MINISTRY.findall(fold(names))
    if len(known) > 1 and "".join(known) == names:
        return known
    at = names.find(names[:2], 2)
    if len(names) > 4 and at > 0 and is_organ(names[:at]) and is_organ(names[at:]):
        return [*_run_together(names[:at]), *_run_together(names[at:])]
    joined = _JOINED_IN_NAME.split(names)
    return joined if len(joined) > 1 and all(map(is_organ, joined)) else [names]


_JOINED_IN_NAME = Pattern(
    Expression(f"(?<=政府)[和与暨](?={LETTER})"),
    ("中华人民共和国政府和瑞典王国政府",),
    ("国家发展和改革委员会", "政府和"),
    "search",
)


def _dispatched(document: Document) -> list[str]:
    """Whose dispatch it is, by the number that is its title: 第12/2024號行政長官批示."""
    title = unspaced(document.title or "")
    found = _DISPATCH.fullmatch(fold(title))
    return [title[slice(*found.span("office"))]] if found else []


_DISPATCH = Pattern(
    Expression(rf"第\d{{1,4}}/\d{{4}}号(?P<office>{LETTER}{{2,12}})(?:批示|公告)"),
    ("第12/2024号行政长官批示", "第5/2024号经济财政司司长批示"),
    ("第8/2024号行政法规", "第94/2024号行政命令"),
    "fullmatch",
)


def _adopted(document: Document) -> list[str]:
    """Who adopted it first; of several that did so together, each: 最高人民法院…会议、最高人民检察院…会议通过."""
    for adoption in _makers_first(_head(document, "adoption")):
        together = _together(adoption)
        if together[0].get("action") in _OF_TREATIES:
            return []  # its parties made it, whoever approved it
        bodies = [(event.get("body") or "").strip() for event in together]
        if [fold(body) for body in bodies] == [_IN_COUNCIL]:
            return bodies
        organs = [organ for body in bodies if (organ := organ_of_body(body))]
        if len(organs) == 1 and organs[0] in _OF_A_SESSION:
            return []  # of which session, the title tells
        if organs and len(organs) == len(bodies):
            return [each for organ in organs for each in organs_in(organ)]
    return []


def _makers_first(adoptions: Sequence[Node]) -> Sequence[Node]:
    """The notes from the first that tells more than an approval: 1957年6月1日…批准 above a title, 1957年5月24日…通过 below it."""
    made = next((at for at, note in enumerate(adoptions) if _together(note)[0].get("action") != "批准"), 0)
    bodies = made and _together(adoptions[made])[0].get("body")
    return adoptions[made:] if bodies else adoptions


_OF_TREATIES = frozenset(SIGNED.split())

_OF_A_SESSION = ("主席团", "大会主席团", "大会")
"""What the body is called in a session's own papers: 大会预备会议."""


def _together(adoption: Node) -> list[Node]:
    """The first event of a note, and those that are joined to it and did the same. What was approved first was made by whom a
    later event says to have published it: 国务院批准　文化部发布."""
    events = list(adoption.children("event")) or [adoption]
    made = next((at for at, event in enumerate(events) if event.get("action") in _MADE and event.get("body")), 0)
    first, *others = events[made if events[0].get("action") == "批准" else 0 :]
    together = [first]
    for event in others:
        if event.get("action") != first.get("action") or not _JOINED.fullmatch(together[-1].tail or ""):
            break
        together.append(event)
    return together


_MADE = frozenset("发布 颁布 公布 印发".split())
"""What is done by who made an act that another approved before."""

_JOINED = Pattern(Expression("[、和与及]"), ("、", "和"), ("，", "　", ""), "fullmatch")


def _signed(document: Document) -> list[str]:
    signed = [organ for node in _foot(document, "signature") for organ in organs_in(node.text_content)]
    return [organ for organ in signed if fold(organ) != _COUNCIL_CHAMBER]


_IN_COUNCIL, _COUNCIL_CHAMBER = "行政长官会同行政会议", "行政会议厅"
"""Who makes rules in Hong Kong together, and the place that they are signed in, which is no office."""


def _named(document: Document) -> list[str]:
    """The organs that its title begins with: 某省财政厅　某省民政厅关于….  In one name, or each by itself; of 教育部等八部门, all who
    sign."""
    title = document.title or ""
    if _AND_OTHERS.search(title) and len(signed := _signed(document)) > 1:
        return signed
    *before, last = title.split() or [""]
    organ = organ_of_title(last)
    if before and organ and all(map(is_organ, before)):
        return organs_in(" ".join([*before, organ]))
    close = unspaced(title)
    organ = organ_of_title(close) or organ_of_session(close)
    if organ is None and (found := _MAKES_KNOWN.match(fold(close))) and is_organ(found["organ"]):
        organ = close[slice(*found.span("organ"))]
    return organs_in(organ) if organ else []


_MAKES_KNOWN = Pattern(
    Expression(
        rf"(?P<organ>(?!关于){LETTER}{{4,36}}(?:[局厅院]|委员会|人民政府(?:办公[厅室])?))(?!关于){LETTER}{{0,40}}(?:公示|公告|通告)(?:（[^（）]{{1,20}}）)?$"
    ),
    ("某市市场监督管理局行政处罚信息公示（2024年第5期）", "某县自然资源局土地出让公告", "某市住房和城乡建设局公示"),
    ("某市水资源公报", "关于某市教育局招聘教师的公告", "招聘公告"),
)
"""An office that makes something known, whose title says what without 关于."""


_AND_OTHERS = Pattern(
    Expression(r"^[^《，。；：]{2,30}等(?:[一二三四五六七八九十\d]{1,3})?(?:个|家)?(?:部门|单位|机关|机构|部委)关于"),
    ("教育部等八部门关于加强某事的意见", "某省财政厅等12部门关于某事的通知", "中央网信办等部门关于某事的公告"),
    ("教育部关于向部门等八部门开放的通知", "关于财政等八部门职责的通知"),
    "search",
)


def _spoken(document: Document) -> list[str]:
    """The organ that its author is, or holds an office of."""
    for line in _head(document, "byline"):
        text = line.text_content.strip()
        if organs := organs_in(text):
            return organs
        if organ := next(filter(None, map(_speaks_for, text.split())), None):
            return [organ]
    return ["政府"] if (document.title or "").endswith("政府工作报告") else []


def _dated(document: Document) -> list[str]:
    """The organ before the day in brackets below its title: （某省卫生局　一九七九年九月十日）."""
    found = next(filter(None, (SIGNED_ON.match(line.text_content) for line in _head(document, "dateline"))), None)
    return organs_in(found["organ"]) if found else []


def _from_office(document: Document) -> list[str]:
    """Who signs below the name of the office that serves them: 行政長官　賀一誠 below 行政長官辦公室."""
    offices = [
        unspaced(kicker.text_content)[:-_AN_OFFICE]
        for kicker in _head(document, "kicker")
        if _OFFICE.search(fold(unspaced(kicker.text_content)))
    ]
    signed = [words[0] for node in _foot(document, "signature") if (words := node.text_content.split())]
    return [office for office in offices if any(map(office.endswith, signed))][:1]


_OFFICE = Pattern(
    Expression("[长官]办公室$"), ("行政长官办公室", "经济财政司司长办公室"), ("某省人民政府办公室",), "search"
)
_AN_OFFICE = 3
"""Characters of 办公室."""


def _headed(document: Document) -> list[str]:
    """Whose letterhead it has."""
    for kicker in _head(document, "kicker"):
        if organs := organs_in(_LETTERHEAD.sub("", unspaced(kicker.text_content))):
            return organs
    return []


def _at_office(document: Document) -> list[str]:
    """The office at which it is dated: 二零二三年二月十四日於文化局."""
    days = [unspaced(node.text_content) for node in _foot(document, "date")]
    said = [(day, found) for day in days if (found := _AT_OFFICE.fullmatch(fold(day)))]
    return [day[slice(*found.span("office"))] for day, found in said][-1:]


_AT_OFFICE = Pattern(
    Expression(rf"{DAY.source}于(?P<office>{LETTER}{{1,24}}[局署厅廳处室会關关院學学部司])[—─]{{0,2}}"),
    ("二零二三年二月十四日于文化局", "二零二三年一月十八日于经济及科技发展局——"),
    ("2008年3月15日于北京", "二零二三年二月十四日"),
    "fullmatch",
)


def _in_office(document: Document) -> list[str]:
    """The organ for which somebody signed it: 省长　张三, 某省人民政府　省长　张三."""
    lines = [line.text_content.strip() for line in _foot(document, "signature")]
    parts = [part for line in lines for part in (*line.split(), *_before_a_name(line))]
    said = (organ for organ in map(_speaks_for, parts) if organ and fold(organ) != _COUNCIL_CHAMBER)
    organ = next(said, None)
    if organ is not None and organ.endswith("人民政府") and is_of_the_republic(document):
        organ = f"{organ.removesuffix('人民政府')}政府"  # 臺中市政府, whose 市長 signs
    return [organ] if organ else []


def _before_a_name(line: str) -> Iterator[str]:
    """The office on a line that a name ends, which no blank parts from it: 地政總署署長黎志華."""
    if line.split() == [line]:
        yield from (line[:-length] for length in _NAMES_ARE if is_name(line[-length:]))


_NAMES_ARE = (3, 2, 4)
"""How many characters a name has, the most usual first."""


def is_of_the_republic(document: Document) -> bool:
    """Whether its day is counted from 1912, as Taiwan does."""
    days = [*_head(document, "dateline"), *_foot(document, "date")]
    return any("民国" in fold(day.text_content) for day in days)


def _makes(document: Document) -> list[str]:
    """Who says above the first article of a law of Macau that they make it: 行政長官根據《…基本法》…，制定本行政法規; or above the
    first section of one of Hong Kong by whom it is made: 由立法會制定。, which a bill says too, and nobody has made it."""
    is_made = document.kind in _MADE_BY and not unspaced(document.title or "").endswith(("草案", "草案》"))
    for p in document.body.children() if document.body is not None and is_made else ():
        if p.name != "p":
            break
        if found := _MAKES.match(fold(p.text_content)):
            return [p.text_content[slice(*found.span("who"))]]
    return []


_MADE_BY = frozenset(("law", "order"))
_MAKES = Pattern(
    Expression(
        r"[ \u3000]*由?(?:香港)?(?P<who>行政长官|立法会|总督)(?:(?:[参參]照[^，。；]{2,24}同意而)?制定(?=。$)"
        r"|(?:行使|根据|依据)《[^《》]{2,40}》[^。；]{0,300}?(?:制定|订定|发[布佈]|作出|命令)本[^。，；]{2,12}[。：])"
    ),
    (
        "行政长官根据《澳门特别行政区基本法》第五十条（五）项，经征询行政会的意见，制定本独立行政法规。",
        "立法会根据《澳门特别行政区基本法》第七十一条（一）项，为实施某制度，制定本法律。",
        "行政长官行使《澳门特别行政区基本法》第五十条（四）项规定的职权，发布本行政命令。",
        "由立法会制定。",
        "由香港总督参照立法局意见并得该局同意而制定。",
    ),
    ("行政长官根据本法律第三条，作出批示。", "某局根据《某法》，制定本规章。", "立法会根据《某法》通过预算。"),
)


def _speaks_for(text: str) -> str | None:
    """The organ that a text names, or of which it names an office, be it held for another (署理運輸署署長, 代理行政長官). No name of a
    person is as long: 王立会 may be one."""
    text = text.removeprefix("署理").removeprefix("代理")
    return organ_of_office(text) or (text if len(text) > 4 and is_organ(text) else None)


def _home(document: Document) -> str:
    """The place that the document itself speaks of: where it was delivered, or whose organ it names."""
    heads = [*_head(document, "delivery"), *_head(document, "adoption")]
    if any("全国人民代表大会" in fold(line.text_content) for line in heads):
        return STATE
    texts = [
        found["body"] for line in _head(document, "delivery") if (found := _DELIVERED.search(fold(line.text_content)))
    ]
    texts += [adoption.get("body") or "" for adoption in _head(document, "adoption")]
    texts += [node.text_content for node in _foot(document, "signature")]
    return next(filter(None, map(place_of, [*texts, document.title or ""])), "")


def _head(document: Document, name: str) -> list[Node]:
    return list(document.head.children(name)) if document.head is not None else []


def _foot(document: Document, name: str) -> list[Node]:
    return list(document.foot.children(name)) if document.foot is not None else []
