"""Of which day a document is: of its adoption, its signature, or the day below its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gazette_pub.finish.said import foot, head, paragraphs
from gazette_pub.issue.model import Document, Node
from gazette_pub.words.characters import LETTER, fold, unspaced
from gazette_pub.words.days import COUNTED_DAY, DAY, day_in, full_date
from gazette_pub.words.events import AMENDED, IN_FORCE
from gazette_pub.words.force import ENACTED
from gazette_pub.words.pattern import Expression, Pattern


def day_of(document: Document, issued: str | None) -> str | None:
    """The day of its adoption, else that under its signature, else that under its title, as orders of Taiwan have it.

    The laws and orders of Macau say below their last article when they were passed or made.
    """
    for adoption in head(document, "adoption"):
        if day := full_date(adoption.get("date")) or _day_of_making(adoption):
            return day
    for text in (fold(node.text_content) for node in foot(document, "p")):
        if _PASSED_AT_THE_END.match(text):
            return day_in(text)
    if (signed := signed_on(document)) is not None:
        return signed
    ways = (_enacted, _sat, _appointed, _signed_below_schedule, _concluded)
    return next(_headed_days(document, issued), None) or next(filter(None, (way(document) for way in ways)), None)


def signed_on(document: Document) -> str | None:
    """The last day under who signs; not that on which an office certifies the copy, 二零二五年七月三十日於…辦公室, where another is."""
    dates = [(full_date(node.get("when")), fold(node.text_content)) for node in foot(document, "date")]
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
    if not TREATY.search(fold(unspaced(document.title or ""))):
        return None
    said = [*paragraphs(document), *(fold(node.text_content) for node in foot(document, "p"))]
    found = (_CONCLUDED.search(text) for text in reversed(said[-_LAST_WORDS:]))
    return next((full_date(day_in(each["day"])) for each in found if each), None)


_LAST_WORDS = 12
"""Paragraphs at the end of a treaty in which its last words stand: those that sign it may be named below."""

TREATY = Pattern(
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
    """The day on which an ordinance of Hong Kong is enacted, or that below the chief executive who signs above it, 由立法會制定。"""
    if (day := day_enacted(document)) is not None:
        return day
    said = _own_paragraphs(document)
    days = (text for text in said if DAY.fullmatch(text)) if "由立法会制定。" in said else ()
    return next((full_date(day_in(text)) for text in days), None)


def day_enacted(document: Document) -> str | None:
    """The day in brackets of its own between what an ordinance of Hong Kong is for and its first section, ［2022年9月30日］: on it the
    ordinance begins to be law."""
    return next((full_date(day_in(text)) for text in _own_paragraphs(document) if ENACTED.match(text)), None)


def _own_paragraphs(document: Document) -> list[str]:
    """The paragraphs of a law that stand in none of its divisions and articles."""
    if document.kind != "law" or document.body is None:
        return []
    return [fold(node.text_content).strip() for node in document.body.children("p")]


def _day_of_making(adoption: Node) -> str | None:
    """The day of the first event of a note that has one and made or published the act: from when it is in force is told besides."""
    made = (event for event in adoption.children("event") if event.get("action") not in _LATER)
    return next(filter(None, (full_date(event.get("date")) for event in made)), None)


_LATER = frozenset(f"{IN_FORCE} {AMENDED}".split())
"""What happens to an act that is there."""


def _signed_below_schedule(document: Document) -> str | None:
    """The day below the last schedule of a regulation of Hong Kong: whoever makes it signs there, and not the schedule."""
    if document.foot is not None or not any(
        _LEGAL_NOTICE.match(fold(each.text_content)) for each in head(document, "number")
    ):
        return None
    schedules = [each for each in document.documents if each.get("role") == "attachment"]
    days = (node.get("when") for schedule in schedules[-1:] for node in foot(schedule, "date"))
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
        lines = [fold(line.text_content) for line in (*head(document, "dateline"), *head(document, "number"))]
        yield from filter(None, (full_date(day_in(line)) or _counted_day(line, issued) for line in lines))


def _counted_day(line: str, issued: str | None) -> str | None:
    """The day that a line says with a year that is counted from one it does not say, by the day of the issue."""
    if issued is None or not COUNTED_DAY.regex.fullmatch(unspaced(line)):
        return None
    day = full_date(day_in(f"中华民国{unspaced(line)}"))
    return day if day and int(issued[:4]) - int(day[:4]) in (0, 1) else None
