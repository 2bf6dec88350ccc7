"""Persons named in running text: who is appointed or removed, who speaks, who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gazette_pub.finish.spans import Span, mark
from gazette_pub.issue.findings import Report
from gazette_pub.issue.model import Document, Issue

SURNAMES = frozenset(
    # 百家姓
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
    "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
    "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓"
    "郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
    "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
    "宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧"
    "殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公"
    # and others that are borne today
    "肖付闫覃岳兰涂牟阳芦麦佟苟隋商丛佘苑迟邝官南原栗楚鄢谌粟冼楼盘位仝区海帅豆朴练漆卿晋初门敬来普鹿邸辜阿母亓修赫况鲜诺战玉"
    "银亢哈宾呼揭但尉冶斯檀衣信展智奉植尧闭由员贠郇撒虎"
)
"""The surnames of one character that are borne today. Han names of two to four characters begin with one."""

DOUBLE_SURNAMES = frozenset(
    "欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙 东方 南宫 公孙 轩辕 宇文 拓跋".split()
)

_HAN = "[\u3400-\u9fff\U00020000-\U0003ffff]"
_NAME = rf"(?:{_HAN}{{2,4}}|{_HAN}[ \u3000]{{1,2}}{_HAN}|{_HAN}{{1,8}}[·・•]{_HAN}{{1,8}}(?:[·・•]{_HAN}{{1,8}})?)"
_NOTE = rf"（(?:[男女]|[男女，、]{{0,2}}{_HAN}{{1,6}}族)）"
_PERSON = re.compile(rf"[ \u3000]*(?P<name>{_NAME})(?P<notes>(?:{_NOTE}){{0,2}})(?:同志)?[ \u3000]*")
_NO_NAME = re.compile(
    r"单位|委员|代表|主[任席]|人员|候选|方[式案]|办法|程序|名单|同志|职务|若干|全体|[省院部局厅]长|规定|大会|会议"
)

POSTS = (
    "审判员 检察员 检察长 院长 庭长 委员长 主任委员 委员 主席 主任 秘书长 总理 部长 行长 审计长 署长 局长 厅长 省长 州长 市长 区长 县长"
    " 乡长 镇长 盟长 旗长 处长 科长 书记 代表 大使 司长 会长 理事长 董事长 总经理 社长 总编辑 校长 所长 司令员 参谋长 团长 组长 负责人"
    " 召集人 巡视员 参事 馆长 台长 特派员 总领事 发言人 顾问 专员 监事长"
).split()
"""What offices end with."""

_POST = f"(?:{'|'.join(sorted(POSTS, key=len, reverse=True))})"
_OFFICE = re.compile(rf".*{_POST}(?:（[^（）]*）)?$")
_TITLED = re.compile(rf"(?P<office>.*{_POST})(?P<name>{_NAME})")
_SET_APART = re.compile(rf"(?P<office>.*?[^ \u3000])[ \u3000]+(?P<name>{_NAME})")
_ORGAN = "(?:委员会|常委会|办公[厅室]|研究室|[法分]院|检察院|政府|大会|[部厅局署处])"
_ORGAN_OF = re.compile(rf"(?P<organ>[^、，（）《》]{{2,50}}?{_ORGAN})(?:(?:常务|第一)?副|代理)?{_POST}(?=$|[、；（])")
_ORGANIZATION = re.compile(
    r"[^，。：；、\s]{0,60}(?:委员会|常委会|大会|主席团|政府|国务院|办公[厅室]|[法检察分]院|协会|公司|[部厅局委署院会])"
)

ACTIONS = {
    "任命": "任命",
    "补选": "补选",
    "选举": "选举",
    "推选": "推选",
    "推举": "推选",
    "增选": "补选",
    "免去": "免去",
    "撤销": "撤销",
    "罢免": "罢免",
    "接受": "辞职",
}
"""What is done with an office, by the verb that says so."""

_VERB = re.compile("|".join(ACTIONS))
_PART = re.compile(r"(?:[^、，（]|（[^）]{0,30}）?){1,300}")
_SENTENCE = re.compile(r"[^。；：]+")
_FROM = rf"(?:^|(?<=，)|(?={_VERB.pattern}))"
_CLAUSES = (
    re.compile(rf"{_FROM}(?P<who>[^为]{{2,300}}?)为(?P<office>[^，]{{2,120}})(?:，|$)"),
    re.compile(rf"{_FROM}(?P<who>[^的]{{2,300}}?)的(?P<office>[^，的]{{2,120}}?)职务"),
    re.compile(rf"{_FROM}(?P<who>[^辞]{{2,300}}?)辞去(?P<office>[^，的]{{2,120}}?)职务"),
)
"""王丽、曹强为…审判员。 石全鹿的…检察员职务； 李生辞去…代表职务: each holds in one sentence as often as it is found."""


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


def is_han_name(name: str) -> bool:
    """Whether a name of two to four Han characters begins with a surname and holds no word of office."""
    close = "".join(name.split())
    known = close[:1] in SURNAMES or (len(close) > 2 and close[:2] in DOUBLE_SURNAMES)
    return _NO_NAME.search(close) is None and (known or "·" in close)


def appointments_in(text: str, listed: bool = False, action: str | None = None) -> Iterator[Span]:
    """The persons that a text gives an office to, or takes one from, and the organs that the offices are of.

    `listed`: the text is of an appointment list, where `action` is what the label before it says (任命：). Anywhere else
    a sentence must say it itself, and no name is taken for one that no surname begins.
    """
    for sentence in _SENTENCE.finditer(text):
        for clause in _CLAUSES:
            yield from _clauses(clause, sentence, listed, action)


def _clauses(clause: re.Pattern[str], sentence: re.Match[str], listed: bool, action: str | None) -> Iterator[Span]:
    for found in clause.finditer(sentence[0]):
        verb = next(reversed(list(_VERB.finditer(found["who"]))), None)
        action = ACTIONS[verb[0]] if verb else action
        if not listed and (action is None or not _OFFICE.match(found["office"])):
            continue
        who = found["who"][verb.end() if verb else 0 :]
        start = sentence.start() + found.end("who") - len(who)
        persons = [_with(person, found["office"], action) for person in _named(who, start, listed)]
        yield from (person.span for person in persons)
        if persons and (organ := _ORGAN_OF.match(found["office"])):
            at = sentence.start() + found.start("office")
            yield Span(at, at + organ.end("organ"), "organization")


def _with(person: Person, office: str, action: str | None) -> Person:
    return replace(person, office=office, action=action)


def _named(text: str, offset: int, listed: bool) -> Iterator[Person]:
    """The persons of a row of names, each perhaps with an office before: 省委副书记张春林、市长刘星（女）."""
    for part in _PART.finditer(text):
        yield from _one(part[0], offset + part.start(), listed)


def _one(text: str, offset: int, listed: bool) -> Iterator[Person]:
    found = _PERSON.fullmatch(text)
    if found and (is_han_name(found["name"]) or (listed and not _NO_NAME.search(text))):
        yield _person(found, offset)
    elif (titled := _TITLED.match(text)) and is_han_name(titled["name"]):
        rest = titled.start("name")
        if (found := _PERSON.fullmatch(text[rest:])) is not None:
            yield _person(found, offset + rest)
    elif "和" in text:
        at = text.index("和")
        yield from _one(text[:at], offset, listed)
        yield from _one(text[at + 1 :], offset + at + 1, listed)


def _person(found: re.Match[str], offset: int) -> Person:
    notes = found["notes"]
    ethnic = re.search(rf"{_HAN}{{1,6}}族", notes)
    sex = next((sex for sex in "女男" if sex in notes), None)
    return Person(offset + found.start("name"), offset + found.end("name"), sex, ethnic[0] if ethnic else None)


def signatory_in(text: str) -> Person | None:
    """The person that a byline or a signature names after the office: 总理　李克强, 中华人民共和国主席习近平."""
    for pattern in (_SET_APART, _TITLED) if len(text) < LONGEST_SIGNATURE else ():
        found = pattern.fullmatch(text)
        if found and is_han_name(found["name"]):
            return Person(found.start("name"), found.end("name"), office=found["office"])
    return None


def name_appointed(issue: Issue, report: Report) -> None:
    """Who is appointed or removed stands in a `person` that says to what office, from what office."""
    for document in issue.all_documents:
        if document.body is not None:
            _listed(document) if document.kind == "appointments" else _told(document)


def _listed(document: Document) -> None:
    assert document.body is not None
    action = _action_of(document.title or "")
    for node in document.body.descendants("label", "p"):
        text = node.text_content
        mark(node, appointments_in(text, True, action))
        if node.name == "label" or text.endswith("："):
            action = _action_of(text) or action


def _told(document: Document) -> None:
    assert document.body is not None
    for node in document.body.descendants("p"):
        text = node.text_content
        if _VERB.search(text):
            mark(node, appointments_in(text))


def _action_of(label: str) -> str | None:
    """The action that a label names, 任命： or 批准免去：; none where it names two, as 任免 does."""
    found = {ACTIONS[verb] for verb in _VERB.findall(label)}
    return found.pop() if len(found) == 1 else None


def name_signatories(issue: Issue, report: Report) -> None:
    """A byline and a signature name a person after the office, or are the name of an organization."""
    for node in issue.descendants("byline", "signature"):
        text = node.text_content
        if person := signatory_in(text):
            mark(node, [person.span])
        elif _ORGANIZATION.fullmatch(text):
            mark(node, [Span(0, len(text), "organization")])
