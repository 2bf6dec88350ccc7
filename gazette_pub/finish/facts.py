"""What a document's text says of the document itself: who issued it, when, from when it is in force, what it publishes.

Each fact is said by words of the document, or of the order that publishes it. What no text says is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from gazette_pub.finish.issuers import is_of_the_republic, issuer_of, issuer_of_body
from gazette_pub.issue.findings import Grade, Report, rule
from gazette_pub.issue.messages import say
from gazette_pub.issue.model import XML_LANG, Document, Issue, Node
from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.days import COUNTED_DAY, DAY, as_meant, day_in, full_date, later, named_republic
from gazette_pub.words.events import AMENDED, IN_FORCE, PUBLISHED
from gazette_pub.words.force import AT_ONCE, FORCE, PRINTED, delay_of, said_of_force, term_behind, term_of
from gazette_pub.words.organs import is_organ
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.sentences import SENTENCES, unquoted

Told = tuple[Node, str, str]
"""A paragraph, what patterns see of it, and that with what it quotes."""

CONTRADICTED = rule(
    "G708",
    Grade.WARNING,
    """An act says another day from which it is in force than the order or the announcement that publishes it.

One of the days was misprinted, or misread. The act's own is taken (`effective`); compare both with the printed page.""",
)

PUBLISHES = Pattern(
    Expression(
        r"""(?:现将)?(?:，?[^。；《》]{0,20})?
        (?P<titles>(?:《(?:[^《》]|《[^《》]*》){1,200}》(?:（[^（）]{0,30}）)?[、和及，]?){1,12})   # one, or several
        [^。；《》]{0,200}?
        (?:现予|予以|现)?(?:公布|颁布|发布|公告|印发|刊登)""",
        re.VERBOSE,
    ),
    (
        "《某省消防条例》已由某省人民代表大会常务委员会通过，现予公布",
        "现将《某省消防办法》印发",
        "《甲办法》、《乙办法》已经通过，现予公布",
    ),
    ("某省消防条例，现予公布", "会议决定，现予公布《"),
)
"""A sentence that publishes the text of a title."""

_PUBLISHES_NOW = Pattern(
    Expression(r"现(?:予以?)?(?:公布|颁布|发布|印发)(?:[^。；《》]{0,12}的)?《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("现公布《某办法》", "现发布修订后的《某省消防办法》"),
    ("现将《某办法》公布", "现公布《》", "现公布结果"),
    "search",
)
"""现公布《某办法》, its verb before the title."""

_PASSED_AND_PUBLISHED = Pattern(
    Expression(
        r"(?:通过|制定|修订|修正|批准)[了的]?《((?:[^《》]|《[^《》]*》){1,200})》"
        r"(?:，?(?:已|业)?[经由][^，。；《》]{2,80}(?:通过|批准|同意))?[^。；《》]{0,12}(?:现予|予以|现)(?:公布|颁布|发布|公告)"
    ),
    (
        "某会议通过《某条例》，现予公布",
        "会议通过了《某条例》，现予公布",
        "制定了《某办法》，经第34次行长办公会议通过，现予公布",
        "某会议审议通过的《某条例》业经某省第九届人大常委会第二十九次会议于2001年12月3日批准，现予公布",
    ),
    ("通过《某条例》的决定", "《某条例》已经通过，现予公布"),
    "search",
)
"""2023年5月31日某会议通过《某条例》，现予公布: who passed it stands before the title."""

_WITHOUT_MARKS = Pattern(
    Expression(
        r"^[ \u3000]*([^，。；《》]{2,60}关于(?:[^，。；《》]|《[^《》]{1,120}》){2,200}?的(?:决定|决议)|[^，。；《》已]{2,40}(?:法|条例|章程|规则|办法|规定))"
        r"(?=(?:已|业|现)?[经由于][^。；]{4,120}(?:现予|予以|现)(?:公布|颁布|发布|公告))"
    ),
    (
        "某省人大常委会关于修改《某条例》等五件地方性法规的决定已由某会议于2021年9月29日通过，现予公布",
        "某市人民政府关于废止部分规章的决定已经市政府常务会议通过，现予公布",
        "中华人民共和国户口登记条例已由某会议于1958年1月9日通过，现予公布",
    ),
    ("《某省人大常委会关于修改《某条例》的决定》已由某会议通过，现予公布", "某省关于某事的决定，现予公布"),
    "search",
)
"""…关于修改《某条例》的决定已由…通过，现予公布: its title without title marks around it."""

_PUBLISHED_BY_TITLE = Pattern(
    Expression(
        r"关于(?:印发|公布|发布|颁布)(?:[《〈](?P<title>(?:[^《》]|《[^《》]*》){1,200})[》〉]|(?P<bare>[^《》〈〉，。]{4,120}))的(?:通知|公告|决定)$"
    ),
    (
        *("最高人民法院关于印发《全国法院民商事审判工作会议纪要》的通知", "关于公布《某目录》的公告"),
        "某市人民政府办公室关于印发2021年老旧小区改造工作方案的通知",
    ),
    ("关于转发《某意见》的通知", "关于印发《甲》《乙》的通知", "关于印发办法的通知"),
    "search",
)
"""A title that says what is published, in title marks or without: 关于印发《某纪要》的通知."""

_MADE = Pattern(
    Expression(
        r"""[兹茲](?:制定|修正|增订|[删刪]除|增订[并並]修正|[将將](?:[现現]行)?)「?([^，。；《》「」第]{2,60}?)」?  # 茲修正某法
        (?:(?=名称)|全文|部分条文|第[^，。]{1,120}?条(?:文|(?=予以修正|修正|，?公布)))?(?:予以)?(?:修正)?
        (?:[，；]?[并並]?(?:[将將]?名称修正[为為]|修正|增订|[删刪]除)(?:[^，。；]{1,120}?条文|全文|[^，。；]{2,60}(?=[，；]))){0,5}
        ，?公布之  # 第三條條文，公布之""",
        re.X,
    ),
    (
        *("兹制定海洋保育法，公布之", "茲修正某某法部分条文，公布之", "兹修正某法第三条条文，公布之"),
        "茲修正某法第三条及第七条条文；增订第五条之一条文；并删除第八条条文，公布之",
        "茲增订某法第五条之一条文，并修正第三条条文，公布之",
        *("茲将某条例第十条修正公布之", "茲将某法第五条条文予以修正，公布之", "茲修正某法全文，公布之"),
        "茲將某条例名称修正為某法，並修正全文，公布之",
        "茲将「某条例」名称修正为某法；增订第三条之一条文；删除第六条条文；并修正第一条条文，公布之",
    ),
    ("制定海洋保育法，公布之", "兹制定《某法》，公布之", "兹制定某法，公布", "兹将某某调任，公布"),
    "search",
    needs=(("公布之",),),
)
"""茲制定海洋保育法，公布之: how a president of Taiwan publishes a law, without book-title marks."""

_MADE_IN_CORNERS = Pattern(
    Expression("(?:订定|修正|制定|发布|废止)「([^「」]{2,60}?)」(?:部分条文|第[^，。「」]{1,30}条文)?"),
    ("订定「外国人停留办法」。", "修正「某办法」部分条文", "修正「某办法」第三条、第五条条文，并自即日生效"),
    ("订定某办法", "附「外国人停留办法」"),
    "search",
)
"""訂定「外國人停留辦法」: what an order of a ministry of Taiwan makes, in corner brackets."""

_TITLE = Pattern(
    Expression(r"《((?:[^《》]|《[^《》]*》){1,200})》"),
    ("将《某条例》", "《关于修改《甲》的决定》"),
    ("《》", "《某条例", "〈某条例〉"),
    "search",
)


def tell_facts(issue: Issue, report: Report) -> None:
    """A document says in attributes what its text says of it; one that is there already stays."""
    documents = list(issue.all_documents)
    _link_published(documents)
    publishers = {id_: document for document in documents for id_ in (document.get("promulgates") or "").split()}
    orders = [publishers.get(str(document.id)) for document in documents]
    gazette, issued = (issue.meta("publisher") or "").strip(), full_date(issue.meta("date"))
    for document in documents:
        _set_missing(document, "issuer", issuer_of(document, gazette))
        _set_missing(document, "date", _date(document, issued))
    said = [list(_told(document)) for document in documents]
    for document, order, told in zip(documents, orders, said, strict=True):
        texts = [text for _, text, _ in told]
        if order is not None:
            _tell_as_published(document, order, gazette)
            _compare_days(document, order, told, report)
        _set_missing(document, "effective", _in_force(document, told, order, issued))
        _set_missing(document, "expires", _until(document, texts, order))
    _fix_days(documents, said)


def _fix_days(documents: Sequence[Document], said: Sequence[Sequence[Told]]) -> None:
    """An act that leaves the day from which it is in force to somebody has the one that an order of the issue says:
    某法，定自中華民國一百零八年十月一日施行."""
    titled = {_plain(act.title): (act, told) for act, told in zip(documents, said, strict=True) if act.title}
    paragraphs = (text for order, told in zip(documents, said, strict=True) if order.kind in _FIX for *_, text in told)
    for found in filter(None, map(_FIXED.match, paragraphs)):
        act, told = titled.get(_plain(found["title"]), (None, ()))
        if act is not None and any("施行日期" in text for _, text, _ in told):
            _set_missing(act, "effective", day_in(found["day"]))
    for act in documents:
        if act.get("effective") is None and _TREATY.search(fold(unspaced(act.title or ""))):
            tellers = (told for order, told in zip(documents, said, strict=True) if order.kind in _FIX)
            _set_missing(act, "effective", next(filter(None, (_told_in_force(act, told) for told in tellers)), None))


def _told_in_force(treaty: Document, told: Sequence[Told]) -> str | None:
    """From when a treaty is in force, as an announcement tells that names it, in whole or as it shortens its name: 《某协定》（以下简称
    《协定》）… 《协定》及议定书自2016年8月8日起生效."""
    whole = _plain(_IN_PART.sub("", fold(unspaced(treaty.title or ""))))
    if not any(whole == _plain(each) for _, _, text in told for each in _TITLE.findall(text)):
        return None
    sentences = (found for _, _, text in told for found in _TREATY_IN_FORCE.finditer(text))
    return next((day_in(found["day"]) for found in sentences if whole.endswith(_plain(found["title"]))), None)


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


def _set_missing(document: Document, name: str, value: str | None) -> None:
    if value and document.get(name) is None:
        document.set(name, value)


# what the order says that publishes it


def _tell_as_published(document: Document, order: Document, gazette: str) -> None:
    """Who made it and when, as the order says: 《某条例》已由…会议于2024年1月27日通过. Else a government made what it orders, or
    prints and issues (印发) by a notice, and what is published was made by then; a head of state publishes what others make."""
    body, day = _passed(document, order)
    maker = issuer_of_body(body, document, order, gazette) if body else None
    is_made = order.kind in _MAKERS or _issues(document, order)
    if maker is None and is_made and not (order.get("issuer") or "").endswith(_HEADS_OF_STATE):
        maker = order.get("issuer")
    _set_missing(document, "issuer", maker)
    if document.kind == "law" or is_made:
        _set_missing(document, "date", day or full_date(order.get("date")))


def _issues(document: Document, notice: Document) -> bool:
    """Whether a notice issues what is printed below it as its own, and names no other who made it: 关于印发《某规划》的通知, and not
    现将市教育局制定的《某方案》印发给你们."""
    if notice.kind != "notice" or not _ISSUES.search(unspaced(notice.title or "")):
        return False
    issuer = notice.get("issuer") or ""
    makers = (found["who"] for text in _paragraphs(notice) for found in _MADE_BY.finditer(text))
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
    wanted = _plain(document.title or "")
    for text in _paragraphs(order):
        for sentence in SENTENCES.finditer(text):
            titles = [found for found in _TITLE.finditer(sentence[0]) if _is_titled(wanted, _plain(found[1]))]
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


# when


def _date(document: Document, issued: str | None) -> str | None:
    """The day of its adoption, else that under its signature, else that under its title, as orders of Taiwan have it.

    The laws and orders of Macau say below their last article when they were passed or made.
    """
    for adoption in _head(document, "adoption"):
        if day := full_date(adoption.get("date")) or _day_of_making(adoption):
            return day
    for text in (fold(node.text_content) for node in _foot(document, "p")):
        if _PASSED_AT_THE_END.match(text):
            return day_in(text)
    if (signed := _signed(document)) is not None:
        return signed
    ways = (_enacted, _sat, _appointed, _signed_below_schedule, _concluded)
    return next(_headed_days(document, issued), None) or next(filter(None, (way(document) for way in ways)), None)


def _signed(document: Document) -> str | None:
    """The last day under who signs; not that on which an office certifies the copy, 二零二五年七月三十日於…辦公室, where another is."""
    dates = [(full_date(node.get("when")), fold(node.text_content)) for node in _foot(document, "date")]
    own = [day for day, said in dates if day and not _AT_AN_OFFICE.search(said)]
    return next(reversed(own or [day for day, _ in dates if day]), None)


_AT_AN_OFFICE = Pattern(Expression("日[于於].{2,30}$"), ("三十日于某司长办公室",), ("三十日", "于三十日"), "search")


def _sat(document: Document) -> str | None:
    """The day on which the body sat whose record it is: 時　　間　中華民國112年4月12日（星期三）9時至12時18分."""
    if document.kind != "minutes" or document.body is None or not _RECORD.search(fold(document.title or "")):
        return None
    first = next(iter(document.body.children("p")), None)
    said = fold(unspaced(first.text_content)) if first is not None else ""
    return full_date(day_in(said)) if _WHEN.match(said) else None


def _appointed(document: Document) -> str | None:
    """The one day on which those were appointed who are named below it: 2024年2月2日，国务院任免国家工作人员：."""
    named = document.kind == "appointments" or _OF_OFFICES.finds(fold(unspaced(document.title or "")))
    if not named or document.body is None:
        return None
    said = (fold(node.text_content) for node in document.body.children("p"))
    days = {day_in(text) for text in said if _APPOINTED.match(text)}
    return full_date(days.pop()) if len(days) == 1 else None


_OF_OFFICES = Pattern(
    Expression("任免|任职|免职|任命"),
    ("某市人民政府任免通知", "关于王军任职的通知"),
    ("某办法", "关于任务的通知"),
    "search",
)
_APPOINTED = Pattern(
    Expression(
        rf"""{DAY.source}，[^，。；：]{{2,30}}(?:任免|任命|免去|决定)[^，。；]{{0,20}}：$
        |(?:经[^，。；：\d自]{{0,20}}|[^，。；：\d自]{{2,30}}?于?){DAY.source}(?:第[^，。；：]{{1,12}}会议)?[^，。；：]{{0,16}}?
            ，?(?:决定|任免|任命|免去)[^。；]{{0,24}}：$""",
        re.X,
    ),
    (
        "2024年2月2日，国务院任免国家工作人员：",
        "2023年5月6日，省人民政府决定：",
        "某市人民政府2024年5月10日决定，任命：",
        "某市人民政府2024年5月10日第8次常务会议研究，决定任命：",
        "经2024年5月10日市政府第30次常务会议研究，决定：",
    ),
    ("2024年2月2日国务院任免国家工作人员。", "任命：", "某同志自2024年5月10日起任职，任命："),
)


_RECORD = Pattern(Expression("(?:[纪记]录|议事录)$"), ("某会第9次会议纪录",), ("某会纪要",), "search")
_WHEN = Pattern(
    Expression(rf"[时時][间間]：?{DAY.source}"),
    ("时间中华民国112年4月12日（星期三）9时", "时间：2023年3月2日"),
    ("时间：下午", "2023年3月2日"),
)


def _concluded(document: Document) -> str | None:
    """The day on which the parties to a treaty signed it, as its last words say: 本条约于二〇二一年四月六日在北京签订，一式两份."""
    if not _TREATY.search(fold(unspaced(document.title or ""))):
        return None
    said = [*_paragraphs(document), *(fold(node.text_content) for node in _foot(document, "p"))]
    found = (_CONCLUDED.search(text) for text in reversed(said[-_LAST_WORDS:]))
    return next((full_date(day_in(each["day"])) for each in found if each), None)


_LAST_WORDS = 12
"""Paragraphs at the end of a treaty in which its last words stand: those that sign it may be named below."""
_TREATY = Pattern(
    Expression("(?:条约|协定|议定书|公约|协议|备忘录)(?:（[^（）]{1,30}）)?$"),
    ("甲国和乙国引渡条约", "关于互免签证的协定", "某公约（节录）"),
    ("关于批准《某条约》的决定", "某条例"),
    "search",
)
_CONCLUDED = Pattern(
    Expression(
        rf"""(?:^|[。；])[ \u3000]*(?:本{LETTER}{{2,10}}?)?[于在]?(?P<day>{DAY.source})
        (?:[在于]{LETTER}{{1,14}}?(?:签订|签署|签字|订立|缔结|写成)|(?:签订|签署|订立|缔结|订)[于在]{LETTER}{{1,14}})(?=[，。]|$)""",
        re.X,
    ),
    (
        "本条约于二〇二一年四月六日在北京签订，一式两份。",
        "本协议一九九二年一月二十日签订于北京，一式两份",
        "以昭信守。二〇〇一年十一月十九日订于突尼斯，一式两份",
        "2023年6月5日于贝尔格莱德签署。",
    ),
    ("本协定自签署之日起生效。", "2004年5月1日在北京签署的《某协定》", "双方于2004年5月1日在北京会谈，"),
    "search",
)


def _enacted(document: Document) -> str | None:
    """The day in brackets of its own between what an ordinance of Hong Kong is for and its first section, ［2022年9月30日］, or
    that below the chief executive who signs above it, 由立法會制定。"""
    if document.kind != "law" or document.body is None:
        return None
    said = [fold(node.text_content).strip() for node in document.body.children("p")]
    days = [text for text in said if _ENACTED.match(text)]
    if not days and "由立法会制定。" in said:
        days = [text for text in said if DAY.fullmatch(text)]
    return next((full_date(day_in(text)) for text in days), None)


_ENACTED = Pattern(
    Expression(rf"[［\[【]{DAY.source}[］\]】]$"),
    ("［2022年9月30日］", "[2023年4月6日]"),
    ("（2022年9月30日）", "［2022年9月30日］起", "2022年9月30日"),
)


def _day_of_making(adoption: Node) -> str | None:
    """The day of the first event of a note that has one and made or published the act: from when it is in force is told besides."""
    made = (event for event in adoption.children("event") if event.get("action") not in _LATER)
    return next(filter(None, (full_date(event.get("date")) for event in made)), None)


_LATER = frozenset(f"{IN_FORCE} {AMENDED}".split())
"""What happens to an act that is there."""


def _signed_below_schedule(document: Document) -> str | None:
    """The day below the last schedule of a regulation of Hong Kong: whoever makes it signs there, and not the schedule."""
    if document.foot is not None or not any(
        _LEGAL_NOTICE.match(fold(each.text_content)) for each in _head(document, "number")
    ):
        return None
    schedules = [each for each in document.documents if each.get("role") == "attachment"]
    days = (node.get("when") for schedule in schedules[-1:] for node in _foot(schedule, "date"))
    return full_date(next(days, None))


_LEGAL_NOTICE = Pattern(
    Expression(r"(?:\d{4}年)?第\d{1,5}号法律公告$"), ("1998年第291号法律公告",), ("第291号公告", "1998年第291号")
)


_PASSED_AT_THE_END = Pattern(
    Expression(rf"{DAY.source}(?:(?:通过|制定|订立)。?|发布。|。)$"),
    ("二零二四年六月十八日通过。", "2014年7月10日制定。", "二零二三年八月三十日。", "2022年8月10日发布。"),
    ("2024年6月18日公布。", "本法2024年6月18日通过。", "2024年6月18日"),
)
"""When a law was passed or made, as a paragraph of its own above who signs."""


def _headed_days(document: Document, issued: str | None) -> Iterator[str]:
    """The days that stand under the title of an act, alone or beside its number; a newspaper's dateline tells of no act.

    六十年十一月五日 is a day of the Republic where the issue of that year, or of the next, has it.
    """
    if document.kind != "article":
        lines = [fold(line.text_content) for line in (*_head(document, "dateline"), *_head(document, "number"))]
        yield from filter(None, (full_date(day_in(line)) or _counted_day(line, issued) for line in lines))


def _counted_day(line: str, issued: str | None) -> str | None:
    """The day that a line says with a year that is counted from one it does not say, by the day of the issue."""
    if issued is None or not COUNTED_DAY.regex.fullmatch(unspaced(line)):
        return None
    day = full_date(day_in(f"中华民国{unspaced(line)}"))
    return day if day and int(issued[:4]) - int(day[:4]) in (0, 1) else None


# from when


def _in_force(document: Document, told: Sequence[Told], publisher: Document | None, issued: str | None) -> str | None:
    """From its own text, whose paragraphs these are, else from its adoption note, else from the order that publishes it."""
    for found in _own_first(list(_sentences_in_force(document, (text for _, text, _ in told)))):
        if found["day"]:
            return day_in(found["day"])
        if found["passed"]:
            if found["passed"].startswith("签"):
                return _noted_in_force(document) or full_date(document.get("date"))
            return _noted_on(document, (found["passed"],)) or _approved_by_itself(document, found["passed"])
        # what is in force on the next day is signed before it is published: in this issue
        own = issued if found["next"] else _signed_on(document)
        return later(_published_on(document, publisher) or own, *delay_of(found))
    if publisher is not None:
        return _noted_in_force(document) or _ordered_in_force(document, publisher)
    ways = (_noted_in_force(document), _at_once(document, told), _ordered_of_itself(document, told))
    return next(filter(None, ways), None) or _noted_below(document) or _commences(document)


def _commences(document: Document) -> str | None:
    """The day in brackets of its own between what an ordinance of Hong Kong is for and its first section: on it it begins to be law."""
    if document.kind != "law" or document.body is None:
        return None
    said = (fold(node.text_content).strip() for node in document.body.children("p"))
    return next((full_date(day_in(text)) for text in said if _ENACTED.match(text)), None)


def _noted_below(document: Document) -> str | None:
    """编者注：本协定自2019年6月1日起生效。 below who signs a treaty."""
    if not _TREATY.search(fold(unspaced(document.title or ""))):
        return None
    said = (_NOTE_OF_EDITOR.search(fold(p.text_content)) for p in _foot(document, "p"))
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
    title, names = _plain(document.title or ""), {_plain(name) for name in _own_names(document)}
    for _, _, text in told:
        for sentence in SENTENCES.finditer(_in_one(text)):
            titles = {_plain(each) for each in _TITLE.findall(sentence[0])}
            found = _ORDERED.search(sentence[0]) if not titles or titles & names else None
            named = titles == {title} or document.kind in _PUBLISHERS and titles and all(map(title.count, titles))
            found = found or (_OF_TITLE_HERE.match(sentence[0]) if named else None)
            if found:
                return day_in(found["day"] or "") or later(_signed_on(document), *delay_of(found))
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
        return _signed_on(document)
    found = next(filter(None, map(AT_ONCE.search, _with_corners(told))), None)
    return (day_in(found["day"]) if found["day"] else _signed_on(document)) if found else None


_AT_ONCE_ALONE = Pattern(
    Expression(rf"(?:^|[。；：、])[ \u3000]*(?:本公告)?自即日起?{FORCE}(?=。|$)"),
    ("二、自即日起生效。", "自即日生效", "本公告自即日起生效。"),
    ("自即日起生效的", "某规则自即日起生效"),
    "search",
)


def _compare_days(document: Document, order: Document, told: Iterable[Told], report: Report) -> None:
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


def _until(document: Document, texts: Iterable[str], publisher: Document | None) -> str | None:
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
    events = (event for adoption in _head(document, "adoption") for event in adoption.descendants("event"))
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
    numbers = [number.text_content for number in _head(document, "number")]
    issued = _PUBLISHED_BY_TITLE.search(unspaced(document.title or "")) if document.get("promulgates") is None else None
    named = (issued["title"] or issued["bare"],) if issued else ()
    return [name for name in (document.title, *numbers, *named) if name]


def _paragraphs(document: Document) -> Iterator[str]:
    """Its paragraphs as patterns see them, without what they quote."""
    return (text for _, text, _ in _told(document))


def _told(document: Document) -> Iterator[Told]:
    """Each paragraph, and what it says so."""
    seen = named_republic if is_of_the_republic(document) else as_meant
    if document.body is not None:
        for p in document.body.descendants("p"):
            if not p.is_quoted:
                said = seen(_BLANK_WITHIN.sub("", fold(p.text_content)))
                yield p, unquoted(said), said


def _with_corners(told: Iterable[Told]) -> Iterator[str]:
    """Paragraphs with what stands in the corner brackets that Taiwan sets titles in."""
    for _, text, said in told:
        yield said if "「" in said else text


_BLANK_WITHIN = Pattern(
    Expression(
        r"(?<=[\u4e00-\u9fff\d])[ \u3000](?=\d)|(?<=\d)[ \u3000](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[ ](?=[\u4e00-\u9fff])"
    ),
    ("自 2021 年", "2021 年 8 月", "8 日 起", "公 布 之日", "202 4年"),
    ("，自2021年8月1日起", "甲　乙"),
    "search",
    needs=(" \u3000",),
)
"""A blank beside a figure or within a word, as some extractions set them."""


def _published_on(document: Document, publisher: Document | None) -> str | None:
    """The day of its publication: of the order that publishes it, else the event of its own note."""
    if publisher is not None:
        return full_date(publisher.get("date"))
    return _noted_on(document, PUBLISHED.split())


def _signed_on(document: Document) -> str | None:
    """The day of what is published as it is signed: a notice, an announcement, an order; and the day below who signs any other text
    of the mainland, or beside the number of the order above it. In Macau and Hong Kong whoever signs does not publish."""
    if document.kind in _PUBLISHERS:
        return full_date(document.get("date"))
    ordered = (day_in(fold(number.text_content)) for number in _head(document, "number"))
    if (day := full_date(next(filter(None, ordered), None))) is not None:
        return day
    return _signed(document) if document.getroottree().getroot().get(XML_LANG) == "zh-Hans" else None


def _noted_on(document: Document, actions: Collection[str]) -> str | None:
    """The day of the first event of its note that is one of these; 重新公布 comes long after the text was in force."""
    events = (event for adoption in _head(document, "adoption") for event in adoption.descendants("event"))
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
    events = [event for adoption in _head(document, "adoption") for event in adoption.descendants("event")]
    days = [at for at, event in enumerate(events) if _brings_into_force(event)]
    if days and any(event.get("action") == "修正" for event in events[: days[-1]]):
        days = days[:1]  # those of what amends it change no day of its own
    return full_date(events[days[-1]].get("date")) if days else _noted_upon_publication(document)


def _noted_upon_publication(document: Document) -> str | None:
    """2022年6月6日某部令第2号公布　自公布之日起施行 in its adoption note."""
    published = _noted_on(document, PUBLISHED.split())
    notes = [fold(note.text_content) for note in _head(document, "adoption")] if published else []
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
    for text in _with_corners(_told(publisher)) if publisher is not None else ():
        for sentence in SENTENCES.finditer(_in_one(text)):
            found = _ORDERED.search(sentence[0])
            if found and _speaks_of(sentence[0], _plain(document.title or "")):
                yield found


def _speaks_of(sentence: str, title: str) -> bool:
    """Whether a sentence names this act and no other, in the marks of titles or in Taiwan's corner brackets."""
    titles = {_plain(each) for each in _TITLE.findall(sentence)}
    if titles:
        return titles == {title}
    made = _MADE_IN_CORNERS.findall(sentence)
    renamed = _RENAMED.search(sentence)
    return len(made) == 1 and _is_titled(title, _plain(renamed[1] if renamed else made[0]))


_RENAMED = Pattern(
    Expression("名称[并並]?修正[为為]「([^「」]{2,60}?)」"),
    ("修正「甲细则」，名称并修正为「乙细则」",),
    ("名称修正为乙细则", "修正「甲细则」"),
    "search",
)
"""What an act of Taiwan is called from then on, which an order amends."""


def _in_one(text: str) -> str:
    """The text with one sentence where two publish one act: 《某批复》已经通过。现予公布，自2003年4月18日起施行。"""
    return _STOPS_BEFORE.sub("，", text) if "。现" in text or "。自" in text else text


_STOPS_BEFORE = Pattern(
    Expression(rf"(?:(?<=通过)|(?<=批准)|(?<=同意)|(?<=修订))。(?=现(?:予|将))|(?<=[公颁发]布)。(?=自{DAY.source}起)"),
    ("《某批复》已经通过。现予公布", "现予公布。自2003年4月18日起施行"),
    ("已经通过。本条例", "公布。现予", "公布。自由"),
    "search",
)


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


# what it publishes


def _link_published(documents: list[Document]) -> None:
    """What an order, an announcement or a notice publishes: of each title that it names, the next document that has it."""
    for place, document in enumerate(documents):
        if document.kind in _PUBLISHERS and document.get("promulgates") is None:
            ids = dict.fromkeys(str(each.id) for each in _published(document, documents[place + 1 :]))
            _set_missing(document, "promulgates", " ".join(ids))


def is_one_act(documents: list[Document]) -> bool:
    """Whether the first of them is an order, an announcement or a notice, which publishes all the others."""
    first, *others = documents
    return not others or first.kind in _PUBLISHERS and set(_published(first, others)) == set(others)


def _published(document: Document, after: list[Document]) -> Iterator[Document]:
    found = (_titled(title, after) for title in _published_titles(document))
    return (each for each in found if each is not None)


_PUBLISHERS = frozenset({"announcement", "order", "notice"})


def _published_titles(document: Document) -> Iterator[str]:
    if said := _PUBLISHED_BY_TITLE.search(unspaced(document.title or "")):
        yield said["title"] or said["bare"]
    yield from _made_in_corners(document)
    for text in _paragraphs(document):
        for sentence in SENTENCES.finditer(_in_one(text)):
            for clause in _clauses(sentence[0].lstrip(" \u3000")):
                if found := PUBLISHES.regex.match(clause):
                    yield from _TITLE.findall(found["titles"])
            yield from _PUBLISHES_NOW.findall(sentence[0])
            yield from _PASSED_AND_PUBLISHED.findall(sentence[0])
            yield from _WITHOUT_MARKS.findall(sentence[0])
        yield from _MADE.findall(text)


def _made_in_corners(document: Document) -> Iterator[str]:
    if document.kind == "order" and document.body is not None:
        for p in document.body.children("p"):
            yield from _MADE_IN_CORNERS.findall(fold(p.text_content))


def _clauses(sentence: str) -> list[str]:
    """The sentence, and each part that begins with 现将: 《某规则》已经修订通过，现将修订后的《某规则》公布."""
    _, *others = sentence.split("，现将")
    return [sentence, *(f"现将{other}" for other in others)]


def _titled(title: str, documents: list[Document]) -> Document | None:
    """The first document of that title, whether or not the organ stands before it."""
    wanted = _plain(title)
    for document in documents:
        if _is_titled(_plain(document.title or ""), wanted):
            return document
    return None


_ONLY_PARTS = Pattern(
    Expression(r"(?:部分|(?:修正|增订|[删刪]除|[并並]|；|，){0,4}第[^《》]{1,120}?)?(?:修正)?条文(?:修正条文)?$"),
    (
        *("某条例第四条修正条文", "某法第三条、第五条条文", "某法部分条文修正条文", "某法修正条文"),
        "某法修正第三条条文；增订第五条之一条文；并删除第八条条文",
    ),
    ("某法", "某法第四条", "某法修正条文对照表"),
    "search",
)
"""What stands behind the name of a law of which only those articles are printed that an order changed."""


def _is_titled(title: str, wanted: str) -> bool:
    named = {title, _ONLY_PARTS.sub("", title)}
    return bool(wanted) and any(
        each == wanted or each.endswith(wanted) and is_organ(each[: -len(wanted)]) for each in named
    )


def _plain(title: str) -> str:
    """A title as it is compared: inside others its marks are 〈〉, and 、 parts organs that a title sets a blank between."""
    return fold(unspaced(title)).translate({ord("〈"): "《", ord("〉"): "》", ord("、"): None})


def _head(document: Document, name: str) -> list[Node]:
    return list(document.head.children(name)) if document.head is not None else []


def _foot(document: Document, name: str) -> list[Node]:
    return list(document.foot.children(name)) if document.foot is not None else []
