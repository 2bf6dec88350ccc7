"""Persons named in running text: who is appointed or removed, who speaks, who signs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import cast

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue, Node, tag
from gazette_pub.words import organs, places
from gazette_pub.words.characters import fold
from gazette_pub.words.names import CHARACTER, HAN, LATIN_NAME, NAME, NOTE, ethnic_in, holds_office, is_name, sex_in
from gazette_pub.words.pattern import Expression, Pattern
from gazette_pub.words.posts import POST
from gazette_pub.words.records import dataclass
from gazette_pub.words.signatory import SIGNED, STANDS_IN
from gazette_pub.words.simplified import simplified

_NAME = rf"(?:{NAME.source}|{CHARACTER}{{1,3}}[?？]{CHARACTER}?|{LATIN_NAME.source})"
_PERSON = Pattern(
    Expression(
        rf"[ \u3000]*(?P<name>{_NAME}(?<!同志))(?:同志(?=（))?(?P<notes>(?:{NOTE.source}){{0,2}})(?:同志)?[ \u3000]*"
    ),
    (
        "王建忠",
        "　王　纯（女）",
        "张三同志",
        "王丽同志（女）",
        "王丽同志",
        "阿卜杜拉·买买提（维吾尔族）",
        "John Smith",
        "孙?",
    ),
    ("王", "（女）", "王建忠、张三", "省长王建忠（代）"),
    "fullmatch",
)

_IN_ROW = Pattern(
    Expression(rf"[ \u3000]*(?P<name>{_NAME})(?P<notes>(?:{NOTE.source}){{0,2}})(?:[ \u3000]+|$)"),
    ("王建忠　张三", "　王　纯（女）　张三", "欧阳文　赵　丽"),
    ("王建忠、张三", "（女）　张三"),
)
"""A name among others that only blanks part."""

_OFFICE = Pattern(
    Expression(
        rf"""(?:.*(?:{POST}|党[组委]成员|(?:主任|执行|机要)秘书
            |(?<=职等)[\u4e00-\u9fff]{{2,12}}             # 教育部荐任第九职等视察: Taiwan's grades show it
            )(?:（[^（）]*）)?
        |[简荐委]任公务人员|(?:警|关务)[监正])$             # a rank of its officials""",
        re.X,
    ),
    (
        *("省长", "某省人大常委会副主任", "某局局长（兼）", "某局副局长、党组成员"),
        *("某部主任秘书", "某部简任第十一职等技监", "某署荐任第九职等视察", "荐任公务人员", "警正", "关务监"),
    ),
    ("省长职务", "某局", "（省长）", "某部简任第十一职等", "某部秘书", "公务人员", "纠正"),
)
_TITLED = Pattern(
    Expression(rf"(?P<office>.*{POST})(?P<name>{_NAME})"),
    ("市长刘星", "省委副书记张春林"),
    ("刘星", "市长", "市长（刘星）"),
)
_SET_APART = Pattern(
    Expression(rf"(?P<office>.*?[^ \u3000：])(?:[ \u3000]*：[ \u3000]*|[ \u3000]+)(?P<name>{_NAME})"),
    ("局　长：王军", "省长　李某某", "中华人民共和国主席　　习近平", "行政院院长 赖清德"),
    ("省长李某某", "省长　（签名）", "　李某某（女"),
    "fullmatch",
    needs=(" \u3000：",),
)
_GIVEN_APART = Pattern(
    Expression(rf"(?P<office>.*{POST})[ \u3000]{{1,8}}(?P<name>{HAN}\u3000{HAN}{{2}})"),
    ("市林业和草原局局长　　包　斯琴", "省长　李　某某"),
    ("省长　包斯琴", "省长　包　斯", "包　斯琴"),
    "fullmatch",
    needs=("\u3000",),
)
"""A blank between the surname and a name of two characters, behind an office."""
_ORGAN_OF = Pattern(
    Expression(
        rf"""(?P<organ>[^、，（）《》]{{2,50}}?(?:{organs.ENDING}|分院|处))  # 某市人民检察院
        (?:(?<=院)[^、，（）《》]{{1,16}}?[庭处室局部科队])?            # 刑事审判第一庭
        (?:(?:常务|第一)?副|代理)?{POST}(?=$|[、；（])                 # 副检察长""",
        re.X,
    ),
    (
        "某市人民检察院副检察长",
        "某省财政厅厅长",
        "某市人民检察院检察员、检察委员会委员",
        "某省高级人民法院代理院长",
        "某市中级人民法院刑事审判第一庭副庭长",
    ),
    ("省长", "某市人民检察院", "某市检察院检察长职务"),
)
ACTIONS = {
    "任命": "任命",
    "特任": "任命",
    "特派": "任命",
    "补选": "补选",
    "选举": "选举",
    "推选": "推选",
    "推举": "推选",
    "增选": "补选",
    "聘任": "聘任",
    "免去": "免去",
    "免除": "免去",
    "解聘": "解聘",
    "撤销": "撤销",
    "罢免": "罢免",
    "接受": "辞职",
}
"""What is done with an office, by the verb that says so."""

_VERB = Pattern(Expression("|".join(ACTIONS)), ("会议任命", "免去", "接受"), ("担任", "辞去"), "search")
_LABELS = ACTIONS | {"免职": "免去", "任职": "任命", "撤职": "撤销", "辞职": "辞职", "辞去": "辞职"}
"""The same by what labels and titles say: 免职：."""

_LABELLED = Pattern(Expression("|".join(_LABELS)), ("免职：", "任命：", "接受辞职："), ("决定：", "名单"), "search")
_PART = Pattern(
    Expression(r"(?:[^、，（]|（[^）]{0,30}）?){1,300}"), ("王丽、曹强", "张三（女，回族）"), ("、", "，、"), "search"
)
_SENTENCE = Pattern(Expression(r"[^。；：]+"), ("甲。", "任命：甲"), ("。", "；："), "search")
_FROM = rf"(?:^(?:[ \u3000]*确定)?|(?<=，)|(?={_VERB.source}))"
_CLAUSES = (
    Pattern(
        Expression(
            rf"{_FROM}(?P<who>[^为]{{2,300}}?|[^为，]{{1,80}}为[^为，]{{0,60}})为"
            r"(?P<office>(?!兼(?![任职]))[^，为（](?:[^，（为]|(?<=[行作人])为|（[^（）]{0,30}）){1,119})(?:，|$)"
        ),
        (
            *("王丽、曹强为某市人民法院审判员", "任命张三为省长", "李为民为省长", "张有为为副省长"),
            "聘任李为民、陈晓梅（女）为某省人民政府参事",
        ),
        ("王丽的审判员", "认为", "为", "钱有为兼省民政厅厅长"),
        "search",
        needs=("为",),
    ),
    Pattern(
        Expression(rf"{_FROM}(?P<who>[^的]{{2,300}}?)的(?P<office>[^，的]{{0,120}}?)(?:职务|职级)"),
        ("石全鹿的检察员职务", "免去张三的省长职务", "免去张三的职务", "周敏的县林业局四级调研员职级"),
        ("石全鹿检察员职务", "石全鹿的检察员"),
        "search",
        needs=(("职",),),
    ),
    Pattern(
        Expression(
            rf"{_FROM}(?P<who>[^辞]{{2,300}}?)(?:(?:因|由于)[^辞，、]{{1,30}})?辞去(?P<office>[^，的]{{2,120}}?)职务"
        ),
        ("李生辞去某省人大代表职务", "接受张三辞去省长职务", "接受马文涛因工作变动辞去某区副区长职务"),
        ("李生辞职", "辞去省长职务", "李生辞去的职务"),
        "search",
        needs=(("辞去",), ("职务",)),
    ),
)
"""王丽、曹强为…审判员。 石全鹿的…检察员职务； 李生辞去…代表职务: each holds in one sentence as often as it is found."""

_WITHOUT_OF = Pattern(
    Expression(
        rf"^(?P<who>[ \u3000]*(?:{CHARACTER}[ \u3000]{{1,2}}{CHARACTER}|{NAME.source}(?={NOTE.source}|同志))(?:{NOTE.source})?(?:同志)?)"
        rf"(?P<office>[^，。的]{{2,80}}?{POST})(?:职务|职级)"
    ),
    ("冯　涛某省高级人民法院副庭长职务", "孙丽（女）某市人民法院审判员职务", "李文华同志某县统计局副局长职务"),
    ("石全鹿检察员职务", "冯　涛的副庭长职务"),
    needs=((" ", "\u3000", "（", "同志"), ("职",)),
)
"""冯　涛…副庭长职务; in a list the name shows by its gap or its note, where 的 is left out."""

_HOLDS = Pattern(
    Expression(
        rf"^(?P<who>[ \u3000]*{CHARACTER}[^，。兼任的]{{1,16}}?)(?:[兼现原]任|兼)(?!任)(?P<office>[^，。的]{{2,80}}?{POST})(?:职务)?(?:，|$)"
    ),
    ("周恩来兼任外交部部长职务", "赖际发现任建筑材料工业部部长职务", "陈毅兼外交部部长，"),
    ("陈毅兼职", "兼任外交部部长职务", "陈毅任外交部部长"),
    needs=("兼现原",),
)
"""周恩来兼任外交部部长职务, in a list: who has the office, or is to have it beside another."""

_RELIEVES = Pattern(
    Expression(
        rf"""^(?P<who>[ \u3000]*(?:决定)?免去[ \u3000]*(?:
            (?:{NAME.source}(?={NOTE.source}|同志|[ \u3000])(?:{NOTE.source})?(?:同志)?[ \u3000]*)(?=[省市州盟县旗区乡镇]|{places.OPENS_OFFICE})
            |{CHARACTER}[ \u3000]{{1,4}}{CHARACTER}(?={places.OPENS_OFFICE})
            |(?!{places.OPENS_OFFICE})(?:(?!的){HAN}){{2,4}}?(?={places.OPENS_OFFICE})))
        (?P<office>[^，。的]{{2,80}}?)职务""",
        re.X,
    ),
    (
        "免去陆建荣苏州市水务局副局长职务",
        "免去　白志强　陕西省水库管理局局长职务",
        "免去李　强阳泉市财政局局长职务",
        "免去龚雪萍（女）最高人民法院办公室副主任职务",
        "免去向安邦同志县统计局局长职务",
    ),
    ("免去张三的省长职务", "免去山西省人民检察院副检察长职务", "免去万柏林区人民法院副院长职务", "免去职务"),
    needs=(("免去",), ("职务",)),
)
"""免去陆建荣苏州市水务局副局长职务: the office begins with a place or an organ by its name, where 的 is left out; or the name shows
by a note, a blank or 同志 behind it."""

_TAKES = Pattern(
    Expression(
        rf"{_FROM}(?P<who>[^任兼]{{2,300}}?)(?:[，、]?试用期已?满(?:[，、]?考[核察]合格)?[，、]?(?:正式)?)?(?:兼|挂职)?(?<![现拟曾历原时连聘选委])任(?![命免职期意何务])"
        r"(?P<office>(?:[^，任（]|（[^（）]{0,30}）|(?<=主)任|任(?=[免务])){2,120})(?:，|$)"
    ),
    (
        *("徐瑛（女）任某市审计局副局长", "张三任厅长", "李静同志兼任某局局长", "张三同志任某市人大常委会主任"),
        "周晓东同志试用期满，正式任县林业局副局长",
    ),
    (
        "任命张三为厅长",
        "张三任职",
        "张三为主任",
        "李卫国现",
        "李卫国，现任某省财政厅副厅长",
        "经研究，聘任贺某为检察员",
    ),
    "search",
    needs=("任",),
)
"""徐瑛任…副局长, where a text is about appointments: any other tells so of who holds the office already."""


_LEAVES = Pattern(
    Expression(
        rf"{_FROM}(?P<who>[^不，]{{2,80}}?|[^不，]{{1,20}}（[^（）]{{1,12}}）(?:同志)?)不再(?:担任|兼任|任)"
        r"(?P<office>[^，。的]{2,120}?)(?:职务|，|$)"
    ),
    ("刘芳同志不再担任市统计局局长职务", "张三不再兼任某局局长", "李静（女，回族）同志不再任某局局长，"),
    ("不再担任某局局长", "王军任某局局长，不再担任某处处长", "刘芳不再分管财政工作"),
    "search",
    needs=(("不再",),),
)
"""刘芳同志不再担任…局长职务, where a text is about appointments."""


LONGEST_SIGNATURE = 200
"""Characters. What is longer is no signature, whatever it ends with."""


@dataclass(frozen=True)
class Person:
    """A person named in a text: where the name stands, and what the text says of the person."""

    start: int
    end: int
    sex: str | None = None
    ethnic: str | None = None
    office: str | None = None
    action: str | None = None

    @property
    def span(self) -> Span:
        said = {"sex": self.sex, "ethnic": self.ethnic, "office": self.office, "action": self.action}
        return Span(self.start, self.end, "person", {name: value for name, value in said.items() if value})


def appointments_in(
    text: str, listed: bool = False, action: str | None = None, appoints: bool = False, home: str = ""
) -> Iterator[Span]:
    """The persons that a text gives an office to, or takes one from, and the organs that the offices are of.

    `listed`: the text is of an appointment list, where `action` is what the label before it says (任命：). Anywhere else
    a sentence must say it itself, and no name is taken for one that no surname begins. `appoints`: its document does.
    `home`: the place whose organ issues it.
    """
    folded = simplified(fold(text))
    return _with_more(folded, text, _said_in(folded, text, listed, action, appoints, simplified(home)))


def _said_in(folded: str, text: str, listed: bool, action: str | None, appoints: bool, home: str) -> Iterator[Span]:
    """The same, each person for the first that is done."""
    for sentence in _SENTENCE.finditer(folded):
        action = _led_to(folded, sentence.start()) or action
        yield from _relieved(sentence, text)
        yield from _clauses(_RELIEVES, sentence, text, listed, ACTIONS["免去"])
        yield from _at_home(sentence, text, action if listed else None, home)
        if listed or action is not None or _VERB.search(sentence[0]):  # else nothing says what is done
            for clause in (*_CLAUSES, _WITHOUT_OF, _HOLDS) if listed else _CLAUSES:
                yield from _clauses(clause, sentence, text, listed, action)
        if appoints:
            yield from _clauses(_TAKES, sentence, text, False, action or ACTIONS["任命"])
            yield from _clauses(_LEAVES, sentence, text, listed, ACTIONS["免去"])


def _with_more(folded: str, printed: str, found: Iterator[Span]) -> Iterator[Span]:
    """The same spans; whom a text names last before words that go on with them are said that too: …任某局局长，免去其某局副局长职务."""
    spans = sorted(found, key=lambda span: span.start)
    named = [n for n, span in enumerate(spans) if "action" in span.attributes]
    ends = [spans[n].end for n in named]
    for going_on, action in _GOING_ON if named else ():
        for more in going_on.finditer(folded):
            at, end = more.span("office")
            before = bisect_right(ends, more.start())
            meant = _named_last(folded, [spans[n] for n in named[max(before - _MOST_TOGETHER, 0) : before]])
            for n in named[before - meant : before]:
                spans[n] = _said_also(spans[n], {"office": printed[at:end], "action": action})
            if meant and (organ := _ORGAN_OF.match(more["office"])):
                spans.append(Span(at, at + organ.end("organ"), "organization"))
    yield from spans


_MOST_TOGETHER, _LONGEST_SENTENCE, _MOST_SAID = 60, 1000, 8
"""Persons who are given one office in one sentence, its characters, and what it says more of each, at most."""


def _said_also(person: Span, said: dict[str, str]) -> Span:
    more = {**person.attributes, **said}
    if len(person.also) >= _MOST_SAID or more in (person.attributes, *person.also):
        return person
    return replace(person, also=(*person.also, more))


def _named_last(text: str, named: Sequence[Span]) -> int:
    """How many of the last of these the text says the same of, in one sentence."""
    if not named:
        return 0
    last = named[-1].start
    sentence = max(text.rfind(mark, max(last - _LONGEST_SENTENCE, 0), last) for mark in "。；：")
    alike = takewhile(lambda span: span.start > sentence and _said_of(span) == _said_of(named[-1]), reversed(named))
    return sum(1 for _ in alike)


def _said_of(person: Span) -> tuple[str | None, str]:
    return person.attributes.get("office"), person.attributes["action"]


_PLACED = rf"(?=[省市州盟县旗区乡镇]|{places.OPENS_OFFICE})"
_IT = rf"(?P<office>[^，。；：的]{{2,80}}?{POST})(?:职务)?(?=[，。；]|$)"
_GOING_ON = (
    (
        Pattern(
            Expression(
                rf"""(?<=[，；。])(?:同时|一并|决定|并){{0,2}}
                (?:免去(?:其(?:原任|原|兼任|担任|所任)?的?|{_PLACED})|不再(?:担任|兼任|任)){_IT}""",
                re.X,
            ),
            (
                "任某局局长，免去其某局副局长职务",
                "任某局局长，同时免去其担任的某局副局长职务；",
                "为某局局长，免去县统计局副局长职务。",
                "任某局局长，并不再担任某局副局长。",
            ),
            ("免去其某局副局长职务", "，免去张三县统计局副局长职务", "，免去其不合理的职务补贴", "，不再分管财政"),
            "search",
            needs=(("免去", "不再"),),
        ),
        ACTIONS["免去"],
    ),
    (
        Pattern(
            Expression(
                rf"(?<=[，；。])(?:同时|决定|并){{0,2}}(?:任命其为|任命为|其?(?:另|改|转)?任{_PLACED}){_IT}", re.X
            ),
            ("免去张三某局局长职务，任命其为县统计局局长；", "免去张三的某局局长职务，改任县统计局副局长"),
            ("任命其为县统计局局长", "，任命张三为县统计局局长", "，任期三年", "，任何县长"),
            "search",
            needs=("任",),
        ),
        ACTIONS["任命"],
    ),
)
"""What goes on with those who were named before: 免去其某局副局长职务, 不再担任某局副局长, 任命其为某局局长."""


def _relieved(sentence: re.Match[str], printed: str) -> Iterator[Span]:
    """The persons of whom a sentence says that they are relieved, with the office before the name: orders of a president say so."""
    for found in _RELIEVED.finditer(sentence[0]):
        if is_name(found["name"]):
            first = sentence.start()
            office = printed[first + found.start("office") : first + found.end("office")]
            action = ACTIONS["接受"] if "辞" in found["why"] else ACTIONS["免去"]
            at, end = first + found.start("name"), first + found.end("name")
            yield Person(at, end, office=office, action=action).span


_RELIEVED = Pattern(
    Expression(
        rf"""(?:^|(?<=，))[ \u3000]*(?P<office>[^，（）《》]{{0,40}}?{POST})(?P<name>{NAME.source})
        (?P<why>(?:[呈申恳拟]请|已准|奉准|因[^，。；：《》]{{1,8}})辞职|另[有候]任用|(?:已?届龄|申请)?退休|)，?(?:已予照准，)?(?:应予|均予|着即|应)(?:照准|免职)""",
        re.X,
    ),
    (
        "内政部参事周维汉呈请辞职，应予照准",
        "外交部常务次长李大同另有任用，应予免职",
        "某某部部长李大同已准辞职，应予免职",
        "主任王建忠应予免职",
    ),
    ("周维汉呈请辞职，应予照准", "对不称职的主任，应予免职", "内政部参事周维汉呈请辞职"),
    "search",
    needs=(("照准", "免职"),),
)
"""内政部参事周维汉呈请辞职，应予照准: who leaves an office, and that it is granted."""


def _at_home(sentence: re.Match[str], printed: str, action: str | None, home: str) -> Iterator[Span]:
    """Who leaves an office of the place whose organ issues the text, where 的 is left out: 免去冯涛县应急管理局局长职务."""
    found = _NO_OF.match(sentence[0]) if home else None
    action = ACTIONS[found["verb"]] if found and found["verb"] else action
    if found is None or action is None or _NAMED_OFFICE.match(found["who"]):
        return
    for place in (home, home[-1]):
        at = found["who"].find(place, 2)
        if 0 < at <= _LONGEST_HAN_NAME and is_name(found["who"][:at]):
            first = sentence.start() + found.start("who")
            office = printed[first + at : first + len(found["who"])]
            yield Person(first, first + at, office=office, action=action).span
            if organ := _ORGAN_OF.match(found["who"], at):
                yield Span(first + at, first + organ.end("organ"), "organization")
            return


_LONGEST_HAN_NAME = 4
_NAMED_OFFICE = Pattern(Expression(places.OPENS_OFFICE), ("江苏省", "财政部"), ("江州市",))

_NO_OF = Pattern(
    Expression(
        rf"[ \u3000]*(?:决定|批准)?(?:(?P<verb>免去|免除|撤销)[ \u3000]{{0,4}})?(?P<who>(?:(?!的){HAN}){{4,60}}?{POST})职务(?=$|[，（])"
    ),
    ("免去冯涛县应急管理局局长职务", "冯涛市教育局副局长职务", "批准免去孙红霞江州市人民检察院检察员职务"),
    ("免去冯涛的县应急管理局局长职务", "免去冯涛县应急管理局局长", "免去其职务"),
    needs=(("职务",),),
)
"""An office that nothing parts from who has it: where it begins, the place says whose organ issues the text."""


def _led_to(text: str, at: int) -> str | None:
    """What the words right above a colon do with whom they lead to: 会议任命：张鹏为…."""
    if not at or text[at - 1] != "：":
        return None
    found = _LEADS.search(text, max(at - _LONGEST_VERB, 0), at - 1)
    return ACTIONS[found[0]] if found else None


_LEADS = Pattern(Expression(f"(?:{'|'.join(ACTIONS)})$"), ("会议任命", "决定免去"), ("任命书", "免去职务"), "search")
_LONGEST_VERB = 4


def _clauses(
    clause: Pattern, sentence: re.Match[str], printed: str, listed: bool, action: str | None
) -> Iterator[Span]:
    for found in clause.finditer(sentence[0]):
        verb = next(reversed(list(_VERB.finditer(found["who"]))), None)
        done = ACTIONS["接受"] if clause is _CLAUSES[-1] and action is not None else action
        action = ACTIONS[verb[0]] if verb else done
        whole = not found["office"]
        if whole and action is None or not (listed or whole) and (action is None or not _OFFICE.match(found["office"])):
            continue
        who = found["who"][verb.end() if verb else 0 :]
        start = sentence.start() + found.end("who") - len(who)
        at = sentence.start() + found.start("office")
        office = printed[at : at + len(found["office"])]
        named = _named(who, start, listed and not whole)
        persons = [replace(person, office=office or None, action=action) for person in named]
        yield from (person.span for person in persons)
        if persons and (organ := _ORGAN_OF.match(found["office"])):
            yield Span(at, at + organ.end("organ"), "organization")


def _named(text: str, offset: int, listed: bool) -> Iterator[Person]:
    """The persons of a row of names, each perhaps with an office before: 省委副书记张春林、市长刘星（女）."""
    for part in _PART.finditer(text):
        yield from _one(part[0], offset + part.start(), listed)


def _one(text: str, offset: int, listed: bool) -> Iterator[Person]:
    found = _PERSON.fullmatch(text)
    if found and _is_named(found, text, listed):
        yield _person(found, offset)
    elif (titled := _TITLED.match(text)) and is_name(titled["name"]):
        rest = titled.start("name")
        if (found := _PERSON.fullmatch(text[rest:])) is not None:
            yield _person(found, offset + rest)
    elif listed and (found := _LONG.fullmatch(text)) and _is_named(found, text, listed):
        yield _person(found, offset)
    elif row := list(_row(text)):
        yield from (_person(each, offset) for each in row)
    elif "和" in text:
        at = text.index("和")
        yield from _one(text[:at], offset, listed)
        yield from _one(text[at + 1 :], offset + at + 1, listed)


_LONG = Pattern(
    Expression(rf"[ \u3000]*(?P<name>{HAN}{{5,9}})(?P<notes>(?:{NOTE.source})?)(?:同志)?"),
    ("特木尔巴根", "阿拉坦其其格", "乌云毕力格（女）"),
    ("张三", "特木尔巴根、", "（女）"),
    "fullmatch",
)
"""A name of a Mongol or a Tibetan without its ethnic group, among those who are appointed."""


def _row(text: str) -> Iterator[re.Match[str]]:
    """The names that blanks part, where there is nothing else: 欧阳文　赵　丽（女）　司马光明."""
    found, at = [], 0
    while "\u3000" in text and at < len(text) and (name := _IN_ROW.match(text, at)) and is_name(name["name"]):
        found.append(name)
        at = name.end()
    return iter(found if at == len(text) else ())


def _is_named(found: re.Match[str], text: str, listed: bool) -> bool:
    """Whether what may be a name is one. In a list, any is that holds no word of office; so is who has an ethnic group."""
    return is_name(found["name"]) or not holds_office(text) and (listed or ethnic_in(found["notes"]) is not None)


def _person(found: re.Match[str], offset: int) -> Person:
    notes = found["notes"]
    return Person(offset + found.start("name"), offset + found.end("name"), sex_in(notes), ethnic_in(notes))


def signatory_in(text: str) -> Person | None:
    """The person that a byline or a signature names after the office: 总理　李克强, 中华人民共和国主席习近平; behind whom it may say that
    another signs, or for another: 市长　马某某　请假."""
    said = STANDS_IN.sub("", fold(text))
    for pattern in (_GIVEN_APART, _SET_APART, _TITLED) if len(text) < LONGEST_SIGNATURE else ():
        found = pattern.fullmatch(said)
        if found and (is_name(found["name"]) or _is_latin(found)):
            return Person(found.start("name"), found.end("name"), office=text[: found.end("office")])
    return None


def _is_latin(found: re.Match[str]) -> bool:
    """Whether a name in Latin letters stands behind an office in Chinese: 行政长官办公室主任 Arlene Lau."""
    office = found["office"]
    return LATIN_NAME.fullmatch(found["name"]) is not None and _IN_CHINESE.finds(office) and not is_name(office)


_IN_CHINESE = Pattern(
    Expression(rf"{HAN}{{4}}$"),
    ("行政长官办公室主任", "主席：首席技术员"),
    ("O Chefe do Executivo,", "钱某某"),
    "search",
)


def name_appointed(issue: Issue, report: Report) -> None:
    """Who is appointed or removed stands in a `person` that says to what office, from what office."""
    for document in issue.all_documents:
        if document.body is not None:
            _listed(document) if document.kind == "appointments" else _told(document)


_OF_APPOINTMENTS = Pattern(
    Expression("任免|任命|免去|任职|免职|聘任|解聘|挂职|职务调整"),
    ("关于张三等职务任免的通知", "关于李四任职的通知", "任免名单"),
    ("关于任务的通知", "任期"),
    "search",
)
"""What a title says of a document that appoints or removes persons."""


def _listed(document: Document) -> None:
    assert document.body is not None
    action, home = _action_of(fold(document.title or "")), places.place_of(document.get("issuer") or "")
    for node in document.body.descendants("label", "p", "heading"):
        text = node.text_content
        if node.name != "heading":
            mark(node, appointments_in(text, True, action, True, home))
        if node.name != "p" or text.endswith((":", "：")):
            action = _action_of(fold(text)) or action
        elif led := _LEADS_ON.match(fold(text)):
            action = _action_of(led[0]) or action


_LEADS_ON = Pattern(
    Expression("[^，。；：《》]{0,30}(?:任命|免去|任免|聘任|解聘|批准任命|决定任命)："),
    ("任命：王某某为某省农业厅副厅长。", "会议决定免去：李某某的"),
    ("任命王某某为某省农业厅副厅长：", "附件：任命"),
)
"""What is done with the persons of this paragraph and of those below it."""


def _told(document: Document) -> None:
    assert document.body is not None
    appoints = _OF_APPOINTMENTS.search(fold(document.title or "")) is not None
    action: str | None = None
    above: str | None = None
    home = places.place_of(document.get("issuer") or "") if appoints else ""
    for node in document.body.descendants("label", "p", "heading"):
        text = node.text_content
        seen = simplified(fold(text))
        if node.name == "heading":
            action = _action_of(seen) if len(seen) <= _SHORT_HEADING else None
            continue
        done = action or (above if above is not None and _GOES_ON.match(seen) else None)
        within = appoints or done is not None
        spans = list(appointments_in(text, done is not None, done, within, home)) if _may_appoint(seen) else []
        above = _last_action(spans) if appoints else None
        if spans:
            mark(node, spans)
        elif node.name == "label" or seen.endswith("："):
            action = _action_of(seen)
        else:
            action = None  # the list below the label is over
            if document.kind == "list" or _ATTENDED.match(seen):
                mark(node, list(_listed_in(text)))
            elif document.kind == "minutes":
                mark(node, list(_in_office(text)))


_ATTENDED = Pattern(
    Expression(r"(?:出席|列席|缺席|请假|参加|参会|主持|记录)(?:会议)?(?:人员?|领导)?[：:]"),
    ("出席：王丽、曹强", "请假人员：吴迪", "记录：章小龙"),
    ("出席会议的有张三", "记录在案："),
)
"""What stands before those who were at a meeting, in its minutes."""


_GOES_ON = Pattern(
    Expression(
        rf"[ \u3000]*{NAME.source}(?:{NOTE.source})?(?:为|的)(?![^，。；]{{0,60}}(?:任|兼))[^，。；：]{{4,60}}[；。]?$"
    ),
    ("胡继昌为省第三监狱监狱长", "李静（女）的市水利局副局长职务。"),
    ("李静兼任市大数据局局长", "刘芳同志不再担任市统计局局长", "李静为主任"),
)
"""A line that leaves out what is done, as that above says it: 任命　甲为厅长⏎乙为副厅长."""


def _last_action(spans: Sequence[Span]) -> str | None:
    """What a line does with an office last."""
    return next((span.attributes["action"] for span in reversed(spans) if "action" in span.attributes), None)


_SHORT_HEADING = 8
"""Characters of a heading that says what is done with offices below it: 一、任命, 二、免去职务."""


def _listed_in(text: str) -> Iterator[Span]:
    """The persons of a line of a list: behind what they are, 副主任：王丽、曹强, or nothing but they; or behind the office of one,
    某省副省长　江　涛."""
    if found := _MEMBERS.fullmatch(text) or _NAMES_ALONE.fullmatch(text):
        yield from members_in(found)
    else:
        yield from _in_office(text)


def _in_office(text: str) -> Iterator[Span]:
    """The person of a line that is nothing but an office and who holds it, with a remark in brackets: （请假，由某次长代表）."""
    said = simplified(fold(text)) if len(text) < LONGEST_SIGNATURE else ""
    if (one := _BEHIND_OFFICE.fullmatch(said)) and is_name(one["name"]):
        yield replace(_person(one, 0), office=text[: one.end("office")]).span


_BEHIND_OFFICE = Pattern(
    Expression(
        rf"(?P<office>[\u4e00-\u9fff、]{{2,40}}{POST})[ \u3000]{{1,20}}(?P<name>{NAME.source})(?P<notes>(?:{NOTE.source}){{0,2}})(?:（[^（）]{{2,40}}）)?"
    ),
    ("省人民政府副省长　江　涛", "省高级人民法院副院长　林　静（女）", "国防部部长 邱国正（请假，由柏次长代表列席。）"),
    ("副省长江涛", "省人民政府副省长　江　涛　王丽", "会议，副省长　江涛"),
    "fullmatch",
    needs=(" \u3000",),
)


def _may_appoint(text: str) -> bool:
    """Whether a word stands in it that each sentence has which gives an office, or takes one."""
    return any(word in text for word in ("为", "任", "兼", "职务", "职级", "照准", "免职"))


def members_in(found: re.Match[str]) -> Iterator[Span]:
    """The persons of a line of a list, 副主任：王丽、曹强, where each of its words is a person."""
    parts = list(_PART.finditer(found["who"]))
    persons = [_PERSON.fullmatch(part[0]) for part in parts]
    if all(person and is_name(person["name"]) for person in persons):
        for part, person in zip(parts, persons, strict=True):
            assert person is not None
            yield _person(person, found.start("who") + part.start()).span


_MEMBERS = Pattern(
    Expression(r"[^，。；：、]{2,20}：(?P<who>(?:[^，。；：（]|（[^（）]{1,20}）){2,400})"),
    ("委员：马明月（女，回族）、王璐", "副主任：王丽、曹强", "秘书长：王丽（女）"),
    ("副主任：", "会议决定：王丽，曹强。"),
    "fullmatch",
)


_NAMES_ALONE = Pattern(
    Expression(r"[ \u3000]*(?P<who>(?=[^、]{2,20}、)(?:[^，。；：（]|（[^（）]{1,20}）){4,2000})。?"),
    ("罗国栋、熊丽萍、欧阳志远。", "王丽（女）、曹强"),
    ("罗国栋，熊丽萍", "罗国栋"),
    "fullmatch",
    needs=("、",),
)


def _action_of(label: str) -> str | None:
    """The action that a label names, 任命： or 批准免去：; none where it names two, as 任免 does."""
    found = {_LABELS[verb] for verb in _LABELLED.findall(label)}
    return found.pop() if len(found) == 1 else None


def name_signatories(issue: Issue, report: Report) -> None:
    """A byline and a signature name a person after the office, or are the names of organizations."""
    for node in issue.descendants("byline", "signature"):
        text = node.text_content
        if (signed := SIGNED.match(text)) or _is_below_signers(node):
            mark(node, list(_signers(text, signed.end() if signed else 0)))
        elif found := _organs_of(text):
            mark(node, found)
        elif persons := _side_by_side(text):
            mark(node, persons)
        elif node.name == "byline" and (reporters := list(_reporters(text))):
            mark(node, reporters)
        elif person := signatory_in(text) or _holder_below(node, text):
            mark(node, [person.span])


def _holder_below(node: Node, text: str) -> Person | None:
    """The name that stands alone below the office of who signs: 民政事務局局長⏎羅子安."""
    above = node.getprevious()
    if above is None or not above.tag == node.tag == tag("signature") or not is_name(text):
        return None
    office = cast(Node, above).text_content
    signs = office.split() == [office] and _OFFICE.match(fold(office)) is not None and signatory_in(office) is None
    return Person(0, len(text), office=office) if signs else None


def _reporters(text: str) -> Iterator[Span]:
    """Those who report a story, each with what they are: 本报记者　王小明　李丽华　通讯员　张敏; nobody where a word is no name,
    nor in brackets."""
    office, found = "", []
    told = text[:1] not in "（(" and any(word in text for word in _REPORT)
    for word in _WORD.finditer(text) if told else ():
        if word[0].endswith(_REPORT):
            office = word[0].lstrip(_SIGNS)
        elif not word[0].strip(_SIGNS):
            continue
        elif not office or not is_name(word[0]):
            return
        else:
            found.append(Span(word.start(), word.end(), "person", {"office": office}))
    yield from found


_REPORT = ("记者", "通讯员", "评论员")
_SIGNS = "□○◇△■●◆▲"
"""What a newspaper sets before who reports."""
_WORD = Pattern(
    Expression(f"(?<![^ \u3000：:/]){HAN}[ \u3000]{HAN}(?![^ \u3000])|[^ \u3000：:/]+"),
    ("本报记者", "王小明", "薛　蓉"),
    ("　", "："),
    "search",
)
"""A word of who reports a story; a name of two characters may be set wide."""


def _is_below_signers(node: Node) -> bool:
    """Whether a byline goes on in who signs beside the number, whose first names stand above it."""
    for above in node.itersiblings(preceding=True):
        if above.tag == tag("byline") and SIGNED.match(cast(Node, above).text_content):
            return node.name == "byline"
        if above.tag not in (tag("byline"), tag("number")):
            return False
    return False


def _organs_of(text: str) -> list[Span]:
    """The organs that sign side by side, with gaps between them, or single blanks; nothing where one is none."""
    for parts in (_PARTS, _WORDS):
        found = [Span(part.start(), part.end(), "organization") for part in parts.finditer(text)]
        if all(organs.is_organ(text[span.start : span.end]) for span in found):
            return found
    return []


def _side_by_side(text: str) -> list[Span]:
    """The persons of a line that names nobody's office: 王强　约翰·史密斯, who sign for two governments."""
    names = list(_APART.finditer(text)) if "\u3000" in text else []
    if len(names) < 2 or not all(_PERSON.fullmatch(name[0]) and is_name(name[0]) for name in names):
        return []
    offices = any(_OFFICE.match(name[0]) or organs.is_organ(name[0]) for name in names)
    return [] if offices else [Span(name.start(), name.end(), "person") for name in names]


_APART = Pattern(Expression("[^\u3000 、]+"), ("张三　李四", "张三"), ("　", ""), "search")


def _signers(text: str, at: int) -> Iterator[Span]:
    """The names from this place on."""
    for name in _APART.finditer(text, at):
        if is_name(name[0]):
            yield Span(name.start(), name.end(), "person")


_WORDS = Pattern(Expression("[^ \u3000]+"), ("国务院 财政部", "财政部"), ("　", " "), "search")
_PARTS = Pattern(Expression("[^\u3000]+"), ("国务院　财政部", "财政部"), ("　", ""), "search")
"""The names of organs that sign side by side."""
