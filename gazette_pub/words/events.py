"""What an adoption note tells: each event with its day, what was done, and who did it.

    1990年1月1日某省人民政府第三次常务会议通过　2010年3月3日某省人民政府令第12号公布
    根据2018年9月6日国务院第23次常务会议《国务院关于修改〈某条例〉的决定》第一次修正      one event, whatever its decision's title says
    根据2024年8月29日某市…会议通过、2024年9月27日某省…会议批准的《…的决定》修正          two: amended by the one, approved by the other
    2023年6月19日最高人民法院审判委员会第1891次会议、2023年7月8日最高人民检察院…会议通过   two events, the action said once
    自2024年5月1日起施行                                                                 an event too

Blanks, commas, semicolons, full stops or nothing may stand between two. All of it is read as patterns see it (`fold`), and
`body` is as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gazette_pub.words import organs
from gazette_pub.words.characters import fold
from gazette_pub.words.days import DAY, MONTH, UNSURE_DAY, Date, day_in, days_in, unnamed_days_in
from gazette_pub.words.numerals import YEAR_DIGITS
from gazette_pub.words.organs import NUMERAL, organ_of_title
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.records import dataclass

AMENDED = "修订 修正 修改"
ADOPTED = f"通过 批准 核准 确认 {AMENDED} 制定 制订 拟订 拟定 订立 废止"
SIGNED = "签订 签署 簽署 缔结 订于"
EXCHANGED = "互换批准书 交换批准书 交存 加入"
"""What the parties to a treaty do."""

PUBLISHED = "公布 颁布 发布 颁发 印发 公告 刊登"
IN_FORCE = "施行 实施 执行 生效 试行 实行"
WEAK = "决定 任命 选举 推选 同意 授权"
"""Actions that stand beside others: 决定批准. They count where no other is said."""

HAPPENED = tuple(f"{EXCHANGED} {ADOPTED} {SIGNED} {PUBLISHED} {IN_FORCE}".split())
"""What an event of an adoption note says last."""

_ACTION = Pattern(
    Expression(rf"(?!公告(?:[^，。；、 \u3000]{{0,20}}号)?(?:公布|发布)|批准书|加入书)(?:{'|'.join(HAPPENED)})"),
    ("会议通过", "公布", "施行", "常务委员会公告第3号公布", "常务委员会公告（十四届）第20号公布", "常务委员会公告"),
    ("会议决定", "举行"),
    "search",
)
CLOSES_ACT = Pattern(
    Expression(rf"{DAY.source}[ \u3000]?(?:制定|通[过過]|核准|[发發颁頒][布佈]|公[布佈]|[签簽]署|批准)。"),
    (
        "二零二四年三月十五日制定。",
        "一九九八年七月十五日頒布。",
        "二零二一年五月二十日通過。",
        "二零二一年五月二十六日簽署。",
    ),
    ("二零二四年三月十五日。", "命令公佈。", "2024年3月15日通过"),
    "fullmatch",
)
"""What was done with an act of Macau, between its text and who signs it (第3/1999號法律 第十條)."""

_APPROVED = "批准"
"""What the assembly above does with the law of a city or of an autonomous place (立法法 §81, §85)."""

_PASSED = "通过"
"""What each of two organs did with the decision by which they amend what they made together, and who amended it each time."""

_BY_ORDER = "公布"
"""What an order does, where a note names nothing but it: 2002年3月28日卫生部令第26号."""
_ORDERED = Pattern(
    Expression(rf"令(?:[〔（\[]?\d{{4}}[〕）\]]?年?)?第(?:\d{{1,5}}|{NUMERAL}{{1,6}})号$"),
    ("卫生部令第26号", "某部令〔2005〕第4号", "国务院令2019年第4号"),
    ("令第26号发布", "法释〔2001〕25号"),
    "search",
)

_BY_ORDER_ABOVE = Pattern(
    Expression(
        rf"（?(?P<body>[^，。；：（）()\s＿\d]{{2,40}}?(?:{organs.ENDING}))令[^，。；：\s]{{0,16}}第[^，。；：\s]{{1,8}}号[，\s]"
    ),
    ("（财政部令〔2005〕第4号，2005年9月5日", "卫生部令第3号　2001年"),
    ("（某银行令〔2005〕第4号发布", "2005年某部令第4号，"),
)
"""By whose order what follows was published, where a note begins with its number."""

_CALLED = {"订于": "签订", "簽署": "签署", "通过修订": "修订", "通过修正": "修正", "通过修改": "修改"}
"""What is done, where its word has another beside it: 1989年10月8日订于北京, 会议通过修订."""


def words_of(action: str) -> tuple[str, ...]:
    """The words by which a note says what is called so: 签订 and 订于."""
    return (action, *(word for word, called in _CALLED.items() if called == action))


_MADE = Pattern(Expression("(?:作出|发出)(?=）?$)"), ("第31条作出）", "发出"), ("作出决定", "公布"), "search")
"""The same of Hong Kong's legal notices, on no day that the note tells."""

_LEAVE = Pattern(
    Expression("[在经][^，。；（）＿在经]{2,40}(?:批准|同意)[下后後]"),
    ("在环境及生态局局长批准下", "经行政长官批准后"),
    ("经国务院批准", "在批准下"),
    "search",
)
"""By whose leave an act was made, in the midst of what is told of it: no event of its own."""

_MORE = Pattern(Expression(rf"并?(?:{_ACTION.source})"), ("并公布", "施行"), ("并决定", "，公布"))
"""修订通过, 公布施行: the first word counts, and the second is part of the event."""

_WEAK = Pattern(Expression("|".join(WEAK.split())), ("会议决定", "任命"), ("通过", "免去"), "search")
_AMENDED = Pattern(
    Expression(rf"[^；。]{{0,600}}?(?:第{NUMERAL}次)?(?P<action>修正|修订|修改)"),
    ("根据某决定第一次修正", "《某决定》修订", "修改"),
    ("通过", "通过；修正", "会议。修正"),
)
_FROM_THEN = Pattern(Expression("起"), ("起改由某部管辖", "起"), ("某部", "发起"))
"""What begins with a day that is no event's own: 自一百零一年七月一日起改由「某部」管轄."""

_FILLER = "＿"

_BY_DECISION = Pattern(
    Expression(
        rf"(?:(?!通过|修[正订改]|批准|公布|施行)[^；。，]){{0,120}}通过的{_FILLER}{{2,300}}(?:第{NUMERAL}次)?(?P<action>修正|修订|修改)"
    ),
    (f"某会议通过的{_FILLER * 9}修正", f"第三次会议通过的{_FILLER * 9}第一次修正"),
    ("某会议通过的决定", f"某会议通过{_FILLER * 9}修正"),
)
"""…会议通过的《关于修改部分地方性法规的决定》修正, where 根据 is left out; titles are hidden by then."""

_BASED = Pattern(Expression(r"(?:根据|依据|依照)[ \u3000]?$"), ("根据", "（依照　"), ("根据某", "依", "按照"), "search")
_FROM = Pattern(Expression(r"(?:自|于|从|经|在)[ \u3000]?$"), ("自", "已经", "于　"), ("自从某", "至", "由"), "search")
_LABEL = Pattern(
    Expression(rf"(?P<action>签订|签署|签字|{_ACTION.source})(?:日期|时间)[：:]?[ \u3000]?$"),
    ("签订日期", "（生效日期：", "某公约　通过时间　"),
    ("日期", "签订日期为", "生效"),
    "search",
)
"""What was done on the day behind it, as a collection of treaties or laws labels the day."""

_LONGEST_LABEL = 6

_BY = Pattern(
    Expression(r"[，、；。 \u3000]*(?:经|由|在|于|根据|依据|依照)?"),
    ("，经", "　在", "由", "", " 根据"),
    ("，自", "甲", "经由", "根据某"),
    "fullmatch",
)
_BODY = Pattern(
    Expression(
        rf"[^，。；：（）()\s＿]{{0,80}}(?:会议|{organs.ENDING}|[处司](?=[处司]长)|行政长官|专员|主席(?=命?令)|委员长(?=令))"
    ),
    ("某省人民代表大会常务委员会第七次会议通过", "国务院公布", "海事处处长根据", "财政司司长", "行政长官订立"),
    ("，国务院", "（国务院）", "某社会", "施行"),
)
_APPROVED_ONE_OF = Pattern(
    Expression(
        rf"(?P<approver>[^，。；：（）()\s＿]{{2,80}}?(?:会议|{organs.ENDING}))(?P<action>批准)的"
        rf"(?P<body>[^，。；：（）()\s＿]{{2,80}}(?:会议|{organs.ENDING}))"
    ),
    ("某省人民代表大会常务委员会第二十六次会议批准的某市人民代表大会常务委员会《",),
    ("某省人民代表大会常务委员会批准的《", "某省批准"),
)
"""Whose decision an organ approved on a day, which is that of the amendment too."""

_OF_YEAR = Pattern(
    Expression(
        rf"""(?P<year>(?:19|20)\d\d年(?:\d{{1,2}}月)?|[{YEAR_DIGITS}]{{4}}年(?:{NUMERAL}{{1,2}}月)?)
        (?:[^，。；：（）()\s＿\d]|[〔\[]\d{{4}}[〕\]]\d{{1,5}}号){{0,60}}?(?:第{NUMERAL}次)?(?P<action>{_ACTION.source})""",
        re.X,
    ),
    (
        "1992年通过",
        "2007年5月某省人大常委会修订",
        "1996年第一次修正",
        "1994年4月某政发〔1994〕32号文件公布",
        "一九五一年八月修正",
    ),
    ("1992年，通过", "1992年1月1日通过", "通过"),
    "search",
)
"""What was done in a year, where no day is told."""

_BODY_AHEAD = Pattern(
    Expression(
        rf"(?<![^，。；：（）()\s＿\d])(?:呈奉|呈经|呈请|报请|报经|并报|业经|并经|复经|奉)?"
        rf"(?P<body>(?:[^，。；：（）()\s＿\d]{{2,60}}(?:会议|{organs.ENDING})|中华人民共和国|我国))"
        rf"[ \u3000]?(?:(?:部分)?修[改订]，)?$"
    ),
    (
        "某市第十二届人大常委会第九次会议",
        "，呈奉某军政委员会",
        "（某省人大常委会第九次会议　",
        "（财政部、国家税务总局",
        "国务院",
    ),
    ("某市，", "会议", "某市人民政府2024年", "经某市人民政府同意"),
    "search",
)
"""An organ or its session that stands before the day on which it acted: 某市人大常委会第九次会议2023年2月24日通过."""

_SAME_DAY = Pattern(Expression("(?:同日|当日|同年同月同日)"), ("同日某省人民政府", "当日"), ("同年", "某日"))
"""The day of the event before."""

_FURTHER = Pattern(
    Expression(
        rf"""(?<![，；。、 \u3000])[，；。、 \u3000]+(?P<month>\d{{4}}年\d{{1,2}}月)?(?:经|由)?  # ，1958年5月经
        (?P<body>[^，。；：（）()\s＿]{{0,60}}(?:会议|{organs.ENDING}))                  # 某省人大常委会
        [^，。；（）\s＿]{{0,12}}?(?P<action>{_ACTION.source})                            # 批准""",
        re.X,
    ),
    ("，某省人民代表大会常务委员会批准", "　国务院令公布", "；会议通过", "，1958年5月经某省人民委员会批准"),
    ("国务院公布", "，国务院，公布", "，自公布"),
    needs=(" \u3000、。，；",),
)
_ENTITLED = Pattern(
    Expression("[^《]*《(.+)》"), ("根据《甲》的决定", "《关于修改〈甲〉的决定》"), ("甲", "《》", "《甲")
)
_AND = Pattern(Expression("[、和与及 ]*"), ("、", "和", " 及", ""), ("，", "或", "、甲"), "fullmatch")
_AT_END = " \u3000，。；、）)和与及"
_WORD = 3
"""Characters of the word that stands before a day, with the blank behind it."""


@dataclass(frozen=True)
class Event:
    """An event: where it stands in the note, its day (2024-01-18), what was done, and who did it, as printed."""

    start: int
    end: int
    day: str | None = None
    action: str | None = None
    body: str | None = None


def events_in(text: str, above: str = "") -> list[Event]:
    """The events of an adoption note, in printed order; a blank that an extraction set within a word is none of a body's name. A day
    may leave out what the notes above, of the same act, say of it: its year."""
    closed, places = _closed(text)
    if closed == text:
        return _events_in(text, above)
    return [
        replace(event, start=places[event.start], end=places[event.end - 1] + 1) for event in _events_in(closed, above)
    ]


def days_above(text: str, above: str = "") -> str:
    """What a note and those above it say of days that the note below may leave out, in as few words however many they are: the last
    day, and that the Republic counts them."""
    note = _Note(_closed(text)[0], above)
    if not note.dates:
        return above
    last = note.dates[-1].when
    of_republic = any("民" in note.read[day.start : day.end] for day in note.dates)
    counted = FIRST_OF_REPUBLIC if of_republic or above.startswith(FIRST_OF_REPUBLIC) else ""
    return f"{counted}{last[:4]}年{int(last[5:7])}月{int(last[8:])}日\n"


FIRST_OF_REPUBLIC = "中华民国1年1月1日\n"
"""What says above a note that the Republic counts its years."""


def _closed(text: str) -> tuple[str, list[int]]:
    """The text without the blanks that stand within words, and where in it each character that is left stands."""
    inside = [found.start() for found in _WITHIN_WORD.finditer(text)] if " " in text else []
    if not inside:
        return text, []
    places = sorted({*range(len(text))} - {*inside})
    return "".join(text[at] for at in places), places


_WITHIN_WORD = Pattern(
    Expression(
        rf"(?<=[\u4e00-\u9fff\d〇○])(?<!{'|'.join(dict.fromkeys(word[-2:] for word in HAPPENED))})[ ](?=[\u4e00-\u9fff\d〇○])"
    ),
    ("常务 委员会", "２００４ 年", "令 第5号"),
    ("通过 2024年3月1日", "修正 根据", "甲　乙", "， 某"),
    "search",
)
"""A blank between two characters that parts no two events."""


def _events_in(text: str, above: str) -> list[Event]:
    note = _Note(text, above)
    events = _apart(list(note.events()))
    if note.dates and events:
        first = (note.opening(), events[0].start)
        of_years = (event for event in note.of_years(events) if event.start == first[0] or event.start > first[1])
        events = sorted([*events, *of_years], key=lambda event: event.start)
    return _with_shared_actions(events, text)


def _apart(events: list[Event]) -> list[Event]:
    """These events without one on no day that is told within another on its day: 某大会部分修改，2022年10月22日通过."""
    return [
        each
        for each in events
        if each.day or not any(other.day and other.start <= each.start < other.end for other in events)
    ]


class _Note:
    """One note: as printed, and as it is read, with what titles say hidden."""

    def __init__(self, text: str, above: str) -> None:
        self.text = text
        self.read = _without_leave(_without_titles(fold(text)))
        before = fold(above)
        self.dates = [day.behind(len(before)) for day in _days_of(before + self.read) if day.start >= len(before)]

    def events(self) -> Iterator[Event]:
        at = 0
        if not self.dates:
            yield from self._undated()
        else:
            yield from self._ahead()
        for place, date in enumerate(self.dates):
            if date.start < at:
                continue  # a day of the decision by which it was amended
            based = self._before(_BASED, date.start)
            amended = (_AMENDED if based else _BY_DECISION).match(self.read, date.end)
            if amended:
                yield from self._amendment(based.start() if based else date.start, date, amended)
                at = amended.end()
                continue
            if label := self._label(date.start):
                yield Event(label.start(), date.end, date.when, label["action"])
                continue
            yield from self._told(date, self._limit(place))

    def _label(self, start: int) -> re.Match[str] | None:
        """The label of a day: 签订日期1991年10月5日."""
        return _LABEL.search(self.read, max(start - _LONGEST_LABEL, 0), start)

    def _ahead(self) -> Iterator[Event]:
        """What is told before the first day: 国务院令第253号发布　自1998年11月29日起施行."""
        yield from self._dayless(self.opening(), self._limit(-1))

    def opening(self) -> int:
        """Where the note begins, within its brackets."""
        return len(self.read) - len(self.read.lstrip("（"))

    def _dayless(self, start: int, limit: int) -> Iterator[Event]:
        """What the body that stands there did, on no day that is told."""
        found = _ACTION.search(self.read, start, limit) or _MADE.search(self.read, start, limit)
        if found and (body := self._body(start, found.start())):
            yield Event(start, found.end(), None, found[0], body)

    def _limit(self, place: int) -> int:
        """Where the event of the next day begins: at its day, or at the word before. The first day is the next of -1."""
        if place + 1 == len(self.dates):
            return len(self.read)
        start = self.dates[place + 1].start
        before = self._label(start) or self._before(_BASED, start) or self._before(_FROM, start)
        return before.start() if before else start

    def _before(self, pattern: Pattern, start: int) -> re.Match[str] | None:
        """The word that stands before a day, and the blank between."""
        return pattern.search(self.read, start - _WORD, start)

    def _amendment(self, start: int, date: Date, amended: re.Match[str]) -> Iterator[Event]:
        """根据…《…的决定》第一次修正: its body is the meeting, else who the decision's title says. Who approved it is told too."""
        limit = amended.start("action")
        if by := _APPROVED_ONE_OF.match(self.read, date.end, limit):
            approver, maker = (self.text[slice(*by.span(name))] for name in ("approver", "body"))
            yield Event(start, by.end("action"), date.when, _APPROVED, approver)
            yield Event(by.start("body"), amended.end(), date.when, amended["action"], maker)
            return
        own = [day for day in self.dates if date.end < day.start < limit]
        if own and all(self._title_end(day) for day in (date, *own)):
            yield from self._by_decisions(start, [date, *own], amended)
            return
        body = self._body(date.end, own[0].start if own else limit)
        told = [event for day in own for event in self._told(day, limit)]
        if joint := [event for event in told if event.action == _PASSED and event.body and event.day]:
            end = date.end + len(self.read[date.end : joint[0].start].rstrip(_AT_END))
            yield Event(start, end, date.when, amended["action"], body)
            for event in joint:
                ends = amended.end() if event is joint[-1] else event.end
                yield replace(event, end=ends, action=amended["action"])
            return
        if approved := next((event for event in told if event.action == _APPROVED and event.body), None):
            end = date.end + len(self.read[date.end : approved.start].rstrip(_AT_END))
            yield from (Event(start, end, date.when, amended["action"], body), approved)
            return
        title = _ENTITLED.match(self.text[date.end : amended.end()])
        named = organ_of_title(title[1]) if title and body is None else None
        yield Event(start, amended.end(), date.when, amended["action"], body or named)

    def _title_end(self, date: Date) -> int:
        """Where the title ends that stands right behind a day; 0 where none does."""
        end = date.end
        while end < len(self.read) and self.read[end] == _FILLER:
            end += 1
        return end if end > date.end else 0

    def _by_decisions(self, start: int, days: Sequence[Date], amended: re.Match[str]) -> Iterator[Event]:
        """根据2014年12月27日《甲》、2018年6月15日《乙》和2019年7月24日《丙》修正: an event of each decision, of the organ that its title names."""
        for day in days:
            end = self._title_end(day)
            named = organ_of_title(self.text[day.end + 1 : end - 1])
            last = day is days[-1]
            yield Event(
                start if day is days[0] else day.start,
                amended.end() if last else end,
                day.when,
                amended["action"],
                named,
            )

    def _told(self, date: Date, limit: int) -> Iterator[Event]:
        """What is told behind a day, up to the next: perhaps of several bodies."""
        before = self._before(_FROM, date.start)
        start = before.start() if before else date.start
        found = _ACTION.search(self.read, date.end, limit) or _WEAK.search(self.read, date.end, limit)
        if found is None:
            end = date.end + len(self.read[date.end : limit].rstrip(_AT_END))
            action = _BY_ORDER if _ORDERED.search(self.read, date.end, end) else None
            if action is None and _FROM_THEN.match(self.read, date.end, end):
                return
            yield Event(start, end, date.when, action, self._body(date.end, limit))
            return
        more = _MORE.match(self.read, found.end(), limit)
        body = self._body(date.end, found.start())
        action = _CALLED.get(found[0] + (more[0] if more else ""), _CALLED.get(found[0], found[0]))
        if body is None and action in PUBLISHED.split() and (order := _BY_ORDER_ABOVE.match(self.read)):
            body = self.text[slice(*order.span("body"))]
        elif body is None and (ahead := _BODY_AHEAD.search(self.read, 0, start)):
            start, body = ahead.start(), self.text[slice(*ahead.span("body"))]
        yield Event(start, (more or found).end(), date.when, action, body)
        for further in _FURTHER.finditer(self.read, found.end(), limit):
            at, end = further.span("body")
            same = _SAME_DAY.match(self.read, at, end)
            body = self.text[same.end() if same else at : end]
            first = further.start("month") if further["month"] else at
            yield Event(first, further.end(), date.when if same else None, further["action"], body)

    def of_years(self, others: list[Event]) -> Iterator[Event]:
        """What was done in each year that is named, 2012年修正, beside the other events."""
        for found in _OF_YEAR.finditer(self.read):
            start, end = found.span()
            if all(end <= other.start or other.end <= start for other in others):
                body = self._body(found.end("year"), found.start("action"))
                if body is None and (ahead := _BODY_AHEAD.search(self.read, 0, start)):
                    start, body = ahead.start(), self.text[slice(*ahead.span("body"))]
                yield Event(start, end, None, found["action"], body)

    def _undated(self) -> Iterator[Event]:
        """A note without a day of the calendar tells one event without a day, or what was done in each year that it names."""
        if years := list(self.of_years([])):
            yield from years
            return
        start = self.opening()
        if unsure := DAY.regex.match(self.read, start) or UNSURE_DAY.regex.match(self.read, start):
            start = unsure.end()
        yield from self._dayless(start, len(self.read))

    def _body(self, start: int, end: int) -> str | None:
        """The longest name of an organ or of its session that stands there first."""
        if dated := UNSURE_DAY.regex.match(self.read, start, end) or MONTH.regex.match(self.read, start, end):
            start = dated.end()
        by = _BY.match(self.read, start, end)
        found = _BODY.match(self.read, by.end() if by else start, end)
        if found is None:
            return None
        doubled = found[0].endswith("院院")  # 行政院院臺規字第…號: the second begins the number
        return self.text[found.start() : found.end() - doubled]


def _days_of(text: str) -> Iterator[Date]:
    """The days that a note names, in order; 同年4月18日, and 4月18日 where an event begins, are of the year of the day before, 同月十日
    of its month, 同日 that day; and those of the Republic go on without its name."""
    days = list(days_in(text))
    if any("民" in text[day.start : day.end] for day in days):
        days = sorted([*days, *unnamed_days_in(text)], key=lambda day: day.start)
    days = list(_with_days_of_the_year(text, days))
    for found in _OF_SAME.finditer(text) if "同" in text else ():
        before = next((day for day in reversed(days) if day.end <= found.start()), None)
        if before is None:
            continue
        when = before.when
        if found["month"]:
            when = day_in(f"{before.when[:4]}年{found['month']}") or ""
        elif found["day"]:
            when = day_in(f"{before.when[:4]}年{int(before.when[5:7])}月{found['day']}") or ""
        if when:
            days = sorted([*days, Date(found.start(), found.end(), when)], key=lambda day: day.start)
    return iter(days)


def _with_days_of_the_year(text: str, days: Sequence[Date]) -> Iterator[Date]:
    """These days, and each without a year that begins an event behind one of them: …第七次会议通过　四月三十日…公布　自五月一日起施行."""
    found = list(_YEARLESS.finditer(text)) if days else []
    further = []
    for each in found:
        before = next((day for day in reversed(days) if day.end <= each.start()), None)
        when = day_in(f"{before.when[:4]}年{each['day']}") if before else None
        if when:
            further.append(Date(each.start("day"), each.end("day"), when))
    return iter(sorted([*days, *further], key=lambda day: day.start))


_YEARLESS = Pattern(
    Expression(
        rf"(?<=[，；。、）\s])(?P<from>[自于])?(?P<day>(?:\d{{1,2}}|{NUMERAL}{{1,2}})月(?:\d{{1,2}}|{NUMERAL}{{1,3}})日)"
        rf"(?=起?(?:{'|'.join(HAPPENED)})|[\u4e00-\u9fff]{{2,60}}(?:{'|'.join(HAPPENED)}))"
    ),
    ("　四月三十日中央人民政府主席命令公布", "，11月28日某省人大常委会第三十二次会议批准", "　自五月一日起施行"),
    ("2024年4月30日公布", "　四月三十日", "同年四月三十日公布"),
    "search",
)


_OF_SAME = Pattern(
    Expression(
        rf"同年(?P<month>(?:\d{{1,2}}|{NUMERAL}{{1,2}})月(?:\d{{1,2}}|{NUMERAL}{{1,3}})日)"
        rf"|同月(?P<day>(?:\d{{1,2}}|{NUMERAL}{{1,3}})日)|(?<!年)(?<!月)同日(?=[起{''.join(sorted({action[0] for action in HAPPENED}))}])"
    ),
    ("同年4月18日公布", "同年十月一日", "同月十日起实行", "同日公布施行"),
    ("同年公布", "2017年4月18日", "同日某省人民政府公布", "同月"),
    "search",
)


def _with_shared_actions(events: list[Event], text: str) -> list[Event]:
    """…会议、…会议通过: an event without an action has that of the next, when 、, 和 or a line's end joins them; and its body too,
    where it has none: 1986年1月15日、1987年12月21日国务院修订."""
    for place in range(len(events) - 2, -1, -1):
        event, after = events[place], events[place + 1]
        if event.action is None and event.day and _AND.fullmatch(text[event.end : after.start]):
            events[place] = replace(event, action=after.action, body=event.body or after.body)
    return events


def _without_leave(text: str) -> str:
    """The text with what is said of somebody's leave hidden, character for character."""
    return _LEAVE.sub(lambda found: _FILLER * len(found[0]), text) if "批准" in text or "同意" in text else text


def _without_titles(text: str) -> str:
    """The text with its titles hidden, marks and all, character for character: what they say happened is none of its events."""
    if "《" not in text:
        return text
    kept, depth = [], 0
    for character in text:
        if character == "《":
            depth += 1
        kept.append(_FILLER if depth else character)
        if character == "》" and depth:
            depth -= 1
    return "".join(kept)
